#include "session/exam_statistics.h"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <tuple>

#include "play/marking.h"

namespace klankbord::session {

namespace {

using exam::Deed;
using exam::Standing;

// The levels of one conversation as a mark holds them. What no longer counts has none.
std::vector<std::int8_t> levels_in(const exam::MarkedScenario& marked,
                                   const scenario::Scenario& scenario) {
  std::vector<std::int8_t> levels(scenario.opportunities.size(), assess::kUnmarked);
  const auto card = nlohmann::json::parse(marked.scorecard, nullptr, false);
  if (!card.is_object() || !card.contains("opportunities")) return levels;
  for (const auto& row : card["opportunities"]) {
    const auto index = scenario.find_opportunity(row.value("id", ""));
    if (!index || row.value("pending", false)) continue;
    levels[*index] = static_cast<std::int8_t>(row.value("level", 0));
  }
  return levels;
}

// The answers of a sitting with the active time that each took, per scenario of its form.
void add_decisions(const exam::MarkingKey& key, const exam::Performance& performance,
                   std::vector<assess::Response>& responses) {
  std::vector<std::int64_t> since_ms(responses.size(), 0);
  std::vector<std::size_t> next(responses.size(), 0);
  for (const exam::Record& record : performance.file.records) {
    if (record.deed != Deed::began && record.deed != Deed::answered) continue;
    const std::size_t i = record.scenario;
    const std::int64_t took_ms = record.active_ms - since_ms[i];
    since_ms[i] = record.active_ms;
    if (record.deed == Deed::began) continue;
    const play::Input& input = performance.inputs[i][next[i]++];
    if (input.kind == play::InputKind::act) continue;
    const scenario::Scenario& scenario = *key.scenarios[i];
    const bool chosen = input.kind == play::InputKind::choose;
    assess::add_decision(scenario, chosen ? input.target : play::outcome_of(scenario, input),
                         static_cast<std::int32_t>((took_ms + 500) / 1000), responses[i]);
  }
}

// The sittings of one form, one after another.
class FormGathering {
 public:
  explicit FormGathering(const exam::MarkingKey& key) : key_(key) {
    for (const exam::ScenarioPointer& scenario : key.scenarios) samples_.push_back({scenario, {}});
    figures_.form_id = key.content.form.id;
    figures_.form_hash = key.content.form_hash;
    figures_.form_version = key.content.form.version;
    if (!key.policy) return;
    figures_.cut_permille = key.policy->cut_permille;
    figures_.sem_permille = key.policy->sem_permille;
  }

  void count() { ++figures_.sittings; }

  void take(const MarkingStation::Opened& sitting, std::uint32_t learner) {
    const exam::Mark& mark = sitting.result->latest();
    const exam::SittingHeader& header = sitting.performance.file.header;
    ++figures_.marked;
    ++figures_.standings[static_cast<std::size_t>(mark.standing)];
    std::vector<assess::Response> responses;
    std::size_t ended = 0;
    for (std::size_t i = 0; i < key_.scenarios.size(); ++i) {
      responses.push_back({learner,
                           header.started + " " + header.nonce,
                           levels_in(mark.scenarios[i], *key_.scenarios[i]),
                           {}});
      const auto& attempt = sitting.performance.sitting.attempts[i];
      ended += attempt && attempt->ended() ? 1 : 0;
    }
    add_decisions(key_, sitting.performance, responses);
    unfinished_ += responses.size() - ended;
    figures_.ended_early += ended < responses.size() ? 1 : 0;
    const bool decided = mark.standing != Standing::open;
    if (decided) points_.push_back(mark.total);
    decided_.push_back(decided);
    for (std::size_t i = 0; i < responses.size(); ++i) {
      samples_[i].responses.push_back(std::move(responses[i]));
    }
    latest_ = std::max(latest_, header.started);
  }

  // The figures of the whole form.
  FormStatistics finish(const std::vector<std::vector<database::RatingRow>>& ratings) {
    figures_.results = assess::distribution_of(points_);
    std::tie(figures_.levels, figures_.verdicts) = agreement_of(ratings);
    // One open answer would take its question out of everybody's points.
    std::vector<assess::Sample> whole;
    for (const assess::Sample& sample : samples_) {
      whole.push_back({sample.scenario, {}});
      for (std::size_t i = 0; i < decided_.size(); ++i) {
        if (decided_[i]) whole.back().responses.push_back(sample.responses[i]);
      }
    }
    std::vector<const assess::Sample*> form;
    for (const assess::Sample& sample : whole) form.push_back(&sample);
    const int cut = figures_.cut_permille;
    figures_.reliability =
        assess::reliability_of(form, cut > 0 ? cut : StatisticsRequest{}.cut_permille);
    if (cut == 0 || points_.empty()) return figures_;
    figures_.by_policy = assess::near_cut(points_, cut, figures_.sem_permille);
    if (figures_.reliability && figures_.reliability->sem_permille) {
      figures_.by_scores = assess::near_cut(points_, cut, *figures_.reliability->sem_permille);
    }
    return figures_;
  }

  const exam::MarkingKey& key() const { return key_; }
  const FormStatistics& figures() const { return figures_; }
  std::vector<assess::Sample>& samples() { return samples_; }
  std::size_t unfinished() const { return unfinished_; }
  const std::string& latest() const { return latest_; }

 private:
  const exam::MarkingKey& key_;
  FormStatistics figures_;
  std::vector<assess::Sample> samples_;  // per scenario of the form
  std::vector<bool> decided_;            // per sitting: nobody has to rate it any more
  std::vector<assess::Points> points_;   // of those
  std::size_t unfinished_ = 0;
  std::string latest_;
};

using Forms = std::map<std::pair<std::string, std::string>, FormGathering>;  // by id and hash

base::Result<Forms> forms_of(const MarkingKeys& keys, const std::vector<std::string>& wanted) {
  Forms forms;
  for (const auto& [hash, key] : keys) {
    const std::string& id = key.content.form.id;
    if (!wanted.empty() && std::find(wanted.begin(), wanted.end(), id) == wanted.end()) continue;
    forms.emplace(std::pair(id, hash), FormGathering(key));
  }
  for (const std::string& id : wanted) {
    const bool known = std::any_of(forms.begin(), forms.end(),
                                   [&](const auto& form) { return form.first.first == id; });
    if (known) continue;
    return base::Failure{base::ExitCode::bad_file,
                         fmt::format("No key of the form {} is at this station.", id)};
  }
  return forms;
}

// Why a sitting tells nothing here; empty when it does.
std::string why_left_out(const database::SittingRow& row,
                         const base::Result<MarkingStation::Opened>& sitting) {
  if (!row.problem.empty()) return row.problem;
  if (!sitting) return sitting.failure().message;
  if (!sitting->result) return "It was not marked yet; `klankbord exam mark` does so.";
  if (sitting->result->journal != sitting->performance.journal) {
    return "Its result is of another journal.";
  }
  if (sitting->result->latest().scenarios.size() != sitting->key->scenarios.size()) {
    return "Its result is of another form.";
  }
  return {};
}

// One sample per scenario, whatever form it stood in; where a form's amendments changed its levels
// it is another one.
void merge(Forms& forms, Responses& into) {
  std::map<std::pair<std::string, std::string>, std::size_t> places;
  for (auto& [name, form] : forms) {
    const exam::KeyContent& content = form.key().content;
    for (std::size_t i = 0; i < form.samples().size(); ++i) {
      assess::Sample& sample = form.samples()[i];
      if (sample.responses.empty()) continue;
      const exam::FormScenario& described = content.form.scenarios[i];
      const bool amended = sample.scenario != content.scenarios[i];
      const auto key = std::pair(described.key_hash, amended ? name.second : std::string());
      const auto [place, added] = places.emplace(key, into.samples.size());
      if (added) {
        into.samples.push_back({sample.scenario, {}});
        into.versions.push_back(
            {described.id, described.version, described.content_hash, form.latest()});
      }
      into.attempts += sample.responses.size();
      PlayedVersion& version = into.versions[place->second];
      version.latest = std::max(version.latest, form.latest());
      auto& all = into.samples[place->second].responses;
      std::move(sample.responses.begin(), sample.responses.end(), std::back_inserter(all));
    }
    into.unfinished += form.unfinished();
  }
}

}  // namespace

std::pair<assess::Agreement, assess::Agreement> agreement_of(
    const std::vector<std::vector<database::RatingRow>>& sittings) {
  const auto pairs = [&](const std::string& kind) {
    std::vector<std::pair<int, int>> all;
    for (const auto& ratings : sittings) {
      std::map<std::pair<int, std::string>, std::vector<const database::RatingRow*>> by_item;
      for (const database::RatingRow& rating : ratings) {
        if (rating.kind != kind) continue;
        auto& said = by_item[{rating.scenario, rating.about}];
        if (said.empty() || said.front()->by != rating.by) said.push_back(&rating);
      }
      for (const auto& [item, said] : by_item) {
        if (said.size() >= 2) all.emplace_back(said[0]->level, said[1]->level);
      }
    }
    return all;
  };
  return {assess::agreement_of(pairs("level"), 3), assess::agreement_of(pairs("verdict"), 2)};
}

base::Result<ExamStatistics> exam_statistics(MarkingStation& station, const MarkingKeys& keys,
                                             const exam::CentreSecret& centre,
                                             const std::vector<std::string>& wanted,
                                             const Told& told) {
  auto forms = forms_of(keys, wanted);
  if (!forms) return forms.failure();
  const auto rows = station.list();
  if (!rows) return rows.failure();
  ExamStatistics statistics;
  std::map<std::string, std::uint32_t> candidates;
  std::size_t done = 0;
  for (const database::SittingRow& row : *rows) {
    if (told && !told(done++, rows->size())) {
      return base::Failure{base::ExitCode::refused, "Stopped before all sittings were read."};
    }
    const auto form = forms->find({row.form_id, row.form});
    const bool asked =
        wanted.empty() || std::find(wanted.begin(), wanted.end(), row.form_id) != wanted.end();
    if (!asked) continue;
    if (form != forms->end()) form->second.count();
    const auto sitting = station.open_sitting(keys, centre, row.sitting);
    const bool lost = form == forms->end() && row.problem.empty() && sitting;
    const std::string why = lost ? "Its form has another name." : why_left_out(row, sitting);
    if (!why.empty()) {
      statistics.responses.left_out.push_back({row.sitting, why});
      continue;
    }
    const auto learner = candidates.emplace(row.candidate, candidates.size()).first->second;
    form->second.take(*sitting, learner);
  }
  statistics.responses.learners = candidates.size();
  for (auto& [name, form] : *forms) {
    const auto ratings = station.ratings(name.first);
    if (!ratings) return ratings.failure();
    statistics.forms.push_back(form.finish(*ratings));
  }
  merge(*forms, statistics.responses);
  statistics.use.versions = statistics.responses.versions;
  statistics.use.scenarios = assess::item_statistics(statistics.responses.samples);
  return statistics;
}

}  // namespace klankbord::session
