#include "session/use_statistics.h"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <utility>

#include "analysis/simulated_cohort.h"
#include "scenario/compiled.h"
#include "session/learner_record.h"
#include "session/learners.h"
#include "session/model_conversation.h"
#include "session/read_attempt.h"

namespace klankbord::session {

namespace {

constexpr std::size_t kStep = 64;        // journals between two words of progress
constexpr std::uint32_t kLearners = 50;  // likewise, simulated learners

// The samples as they come in, per scenario and version.
class Gathering {
 public:
  explicit Gathering(Responses& into) : into_(into) {}

  // All of one learner's attempts that can be used.
  base::Status take(const Learner& learner, std::uint32_t number, const Told& told,
                    store::Disk& disk) {
    LearnerRecord record = LearnerRecord::open(learner.data, disk);
    const base::Status read = bring_up_to_date(record, told);
    if (!read) return read;
    for (const RecordedAttempt& attempt : record.attempts()) {
      if (!attempt.problem.empty()) {
        into_.left_out.push_back({attempt.id, attempt.problem});
      } else if (!attempt.finished) {
        ++into_.unfinished;
      }
    }
    Archive archive(learner.data);
    bool any = false;
    record.give_finished(
        [&](const RecordedAttempt& attempt, const auto& evidence, const auto& inputs) {
          any = add(attempt, evidence, inputs, number, archive) || any;
        });
    into_.learners += any ? 1 : 0;
    for (const std::string& note : record.notes()) into_.notes.push_back(note);
    return base::success();
  }

  void finish() {
    for (auto& [key, found] : found_) {
      if (!found.sample.scenario) continue;
      into_.attempts += found.sample.responses.size();
      into_.samples.push_back(std::move(found.sample));
      into_.versions.push_back(std::move(found.version));
    }
    sort();
  }

 private:
  struct Found {
    assess::Sample sample;
    PlayedVersion version;
  };

  base::Status bring_up_to_date(LearnerRecord& record, const Told& told) {
    std::size_t all = 0;
    for (;;) {
      const auto left = record.refresh(kStep);
      if (!left) return left.failure();
      all = std::max(all, *left + kStep);
      if (*left == 0) return base::success();
      if (told && !told(all - *left, all)) {
        return base::Failure{base::ExitCode::refused, "Stopped before all attempts were read."};
      }
    }
  }

  bool add(const RecordedAttempt& attempt, const std::vector<assess::Scored>& evidence,
           const std::vector<database::InputRow>& inputs, std::uint32_t number, Archive& archive) {
    Found& found = found_[attempt.content_hash];
    if (!found.sample.scenario) {
      const auto& scenario = archive.find(attempt.content_hash);
      if (!scenario) {
        into_.left_out.push_back({attempt.id, scenario.failure().message});
        return false;
      }
      found.sample.scenario = *scenario;
      found.version = {(*scenario)->id, (*scenario)->version, attempt.content_hash, {}};
    }
    const scenario::Scenario& scenario = *found.sample.scenario;
    if (evidence.size() != scenario.opportunities.size()) {
      into_.left_out.push_back({attempt.id,
                                "Its evidence is not that of the scenario it was "
                                "played with; `attempts --rebuild` may help."});
      return false;
    }
    assess::Response response{number, attempt.id, {}, {}};
    response.levels.reserve(evidence.size());
    for (const assess::Scored& scored : evidence) {
      response.levels.push_back(scored.pending ? assess::kUnmarked
                                               : static_cast<std::int8_t>(scored.level));
    }
    add_decisions(scenario, inputs, response);
    found.sample.responses.push_back(std::move(response));
    found.version.latest = std::max(found.version.latest, attempt.latest);
    return true;
  }

  static void add_decisions(const scenario::Scenario& scenario,
                            const std::vector<database::InputRow>& inputs,
                            assess::Response& response) {
    constexpr std::string_view kSubmit = "submit ";
    for (const database::InputRow& row : inputs) {
      std::string path = row.input;
      if (!row.outcome.empty()) path = path.substr(kSubmit.size()) + "/" + row.outcome;
      const auto option = scenario.find_option(path);
      if (option) assess::add_decision(scenario, *option, row.took_s, response);
    }
  }

  void sort() {
    std::vector<std::size_t> order(into_.samples.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    const auto& versions = into_.versions;
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
      const PlayedVersion &one = versions[a], &other = versions[b];
      if (one.scenario != other.scenario) return one.scenario < other.scenario;
      if (one.latest != other.latest) return one.latest > other.latest;
      return one.content_hash < other.content_hash;
    });
    std::vector<assess::Sample> samples;
    std::vector<PlayedVersion> sorted;
    for (const std::size_t i : order) {
      samples.push_back(std::move(into_.samples[i]));
      sorted.push_back(std::move(into_.versions[i]));
    }
    into_.samples = std::move(samples);
    into_.versions = std::move(sorted);
  }

  Responses& into_;
  std::map<std::string, Found> found_;  // by content hash
};

}  // namespace

base::Result<Responses> stored_responses(const store::Path& data, const Told& told,
                                         store::Disk& disk) {
  Responses responses;
  Gathering gathering(responses);
  std::uint32_t number = 0;
  for (const Learner& learner : list_learners(data)) {
    const base::Status taken = gathering.take(learner, number++, told, disk);
    if (taken) continue;
    const bool own = learner.id == kFirstLearner;
    if (own || taken.failure().code == base::ExitCode::refused) return taken.failure();
    responses.notes.push_back(
        fmt::format("The attempts of one learner are left out. {}", taken.failure().message));
  }
  gathering.finish();
  return responses;
}

Responses simulated_responses(const std::vector<const LibraryEntry*>& entries,
                              const SimulatedCohort& cohort, const Told& told) {
  Responses responses;
  responses.simulated = true;
  responses.learners = cohort.learners;
  const std::size_t all = entries.size() * cohort.learners;
  std::size_t done = 0;
  for (const LibraryEntry* entry : entries) {
    if (!entry->usable()) continue;
    std::string note;
    const auto model = model_from_plan(*entry, note);
    if (!model && entry->scenario->has_desk) {
      responses.notes.push_back(
          fmt::format("{}: simulated learners leave the desk alone. {}", entry->id,
                      note.empty() ? "There is no plan with a run \"model\" beside it." : note));
    }
    const analysis::SimulatedTask task = analysis::simulated_task(
        entry->scenario, model ? model->inputs() : std::vector<play::Input>{});
    assess::Sample sample;
    for (std::uint32_t first = 0; first < cohort.learners; first += kLearners) {
      const std::uint32_t count = std::min(kLearners, cohort.learners - first);
      analysis::add_simulated(task, cohort.seed, first, count, sample);
      done += count;
      if (told && !told(done, all)) return responses;
    }
    responses.unfinished += cohort.learners - sample.responses.size();
    responses.attempts += sample.responses.size();
    responses.versions.push_back(
        {entry->id, entry->scenario->version, scenario::content_hash_of(*entry->scenario), {}});
    responses.samples.push_back(std::move(sample));
  }
  return responses;
}

UseStatistics statistics_of(const Responses& responses, const StatisticsRequest& request) {
  std::vector<assess::Sample> first;
  if (request.first_only) {
    for (const assess::Sample& sample : responses.samples) {
      first.push_back(assess::first_attempts(sample));
    }
  }
  const std::vector<assess::Sample>& samples = request.first_only ? first : responses.samples;
  std::vector<assess::ScenarioFigures> figures = assess::item_statistics(samples);
  UseStatistics statistics;
  std::map<std::string, const assess::Sample*> newest;
  const auto& wanted = request.scenarios;
  for (std::size_t i = 0; i < samples.size(); ++i) {
    const PlayedVersion& version = responses.versions[i];
    const bool asked = std::find(wanted.begin(), wanted.end(), version.scenario) != wanted.end();
    if (!wanted.empty() && !asked) continue;
    newest.emplace(version.scenario, &samples[i]);
    statistics.versions.push_back(version);
    statistics.scenarios.push_back(std::move(figures[i]));
  }
  std::vector<const assess::Sample*> form;
  if (wanted.empty()) {
    form = assess::shared_samples(samples);
  } else {
    for (const auto& [id, sample] : newest) form.push_back(sample);
  }
  statistics.reliability = assess::reliability_of(form, request.cut_permille);
  return statistics;
}

}  // namespace klankbord::session
