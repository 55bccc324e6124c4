#include "session/exam_report_data.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <nlohmann/json.hpp>

#include "base/hash.h"
#include "base/limits.h"
#include "session/report_data.h"

namespace klankbord::session {

namespace {

using exam::Deed;
using report::ExamOutcome;

report::ExamForm form_of(const ExamReportContext& context, const exam::MarkingKey& key) {
  const exam::Form& form = key.content.form;
  return {form.id,
          form.version,
          words_in(form.title, context.tr.language()),
          form.centre,
          form.scenarios.size(),
          form.minutes,
          key.content.form_hash,
          key.hash,
          form.policy_hash};
}

report::ExamPolicy policy_of(const exam::MarkingKey& key) {
  if (!key.policy) return {};
  const assess::Policy& policy = *key.policy;
  return {policy.id,           policy.version,
          policy.set_by,       moment_of(policy.set_on + "T12:00:00Z"),
          policy.cut_permille, !policy.knockouts.empty()};
}

ExamOutcome outcome_of(exam::Standing standing) {
  switch (standing) {
    case exam::Standing::pass:
      return ExamOutcome::pass;
    case exam::Standing::fail:
      return ExamOutcome::fail;
    case exam::Standing::unjudged:
      return ExamOutcome::no_policy;
    case exam::Standing::open:
    case exam::Standing::border:
      break;
  }
  return ExamOutcome::not_released;
}

// The texts of what a mark names by id.
class Naming {
 public:
  Naming(const ExamReportContext& context, const exam::MarkingKey& key)
      : context_(context), key_(key) {}

  // In the framework's order, since a form's scenarios come in any; those it does not know last.
  std::vector<report::ExamBlock> blocks(const exam::Mark& mark) const {
    std::vector<report::ExamBlock> blocks;
    for (const assess::Entry& entry : mark.blocks) {
      const framework::Block* known = context_.framework.find_block(entry.id);
      blocks.push_back({entry.id, known != nullptr ? local(known->text) : plain(entry.id),
                        entry.points, floor(entry.id)});
    }
    std::stable_sort(blocks.begin(), blocks.end(),
                     [&](const report::ExamBlock& a, const report::ExamBlock& b) {
                       return place_of(a.id) < place_of(b.id);
                     });
    return blocks;
  }

  // Each once, and only what people looked at.
  std::vector<report::ExamKnockout> knockouts(const exam::Mark& mark) const {
    std::vector<std::string> ids;
    std::vector<report::ExamKnockout> knockouts;
    for (const exam::RaisedKnockout& raised : mark.knockouts) {
      if (raised.state == exam::KnockoutState::unconfirmed) continue;
      const bool confirmed = raised.state == exam::KnockoutState::confirmed;
      const auto found = std::find(ids.begin(), ids.end(), raised.id);
      if (found != ids.end()) {
        knockouts[static_cast<std::size_t>(found - ids.begin())].confirmed |= confirmed;
        continue;
      }
      const framework::Knockout* known = context_.framework.find_knockout(raised.id);
      ids.push_back(raised.id);
      knockouts.push_back({known != nullptr ? known->code : raised.id,
                           known != nullptr ? local(known->text) : plain({}), confirmed});
    }
    return knockouts;
  }

  // All that were raised, each once: what weighs most of what was said of it.
  std::vector<report::SittingKnockout> raised(const exam::Mark& mark) const {
    using State = report::SittingKnockout::State;
    const auto state_of = [](exam::KnockoutState state) {
      if (state == exam::KnockoutState::confirmed) return State::confirmed;
      return state == exam::KnockoutState::waived ? State::waived : State::open;
    };
    std::vector<report::SittingKnockout> all;
    std::map<std::string, std::size_t> places;
    for (const exam::RaisedKnockout& one : mark.knockouts) {
      const auto [place, added] = places.emplace(one.id, all.size());
      const State state = state_of(one.state);
      if (!added) {
        State& known = all[place->second].state;
        if (known != State::confirmed && state != State::waived) known = state;
        continue;
      }
      const framework::Knockout* known = context_.framework.find_knockout(one.id);
      all.push_back({known != nullptr ? known->code : one.id,
                     known != nullptr ? local(known->text) : plain({}), state, counts(one.id)});
    }
    return all;
  }

  std::vector<report::ExamItem> items(const exam::Mark& mark) const {
    std::vector<report::ExamItem> items;
    for (std::size_t i = 0; i < mark.scenarios.size(); ++i) {
      const auto card = nlohmann::json::parse(mark.scenarios[i].scorecard, nullptr, false);
      if (!card.is_object() || !card.contains("opportunities")) continue;
      for (const auto& row : card["opportunities"]) {
        report::ExamItem item;
        item.scenario = local(key_.content.form.scenarios[i].title);
        item.competence = row.value("competence", "");
        const framework::Competence* known = context_.framework.find_competence(item.competence);
        item.text = known != nullptr ? local(known->text) : plain({});
        item.weight = row.value("weight", 1);
        item.level = row.value("level", 0);
        item.spoiled = row.value("spoiled", false);
        items.push_back(std::move(item));
      }
    }
    return items;
  }

 private:
  report::Words local(const base::LocalText& text) const {
    return words_in(text, context_.tr.language());
  }
  report::Words plain(const std::string& text) const { return {text, context_.tr.language()}; }
  std::ptrdiff_t place_of(const std::string& block) const {
    const auto& known = context_.framework.blocks;
    return std::find_if(known.begin(), known.end(),
                        [&](const framework::Block& one) { return one.id == block; }) -
           known.begin();
  }
  bool counts(const std::string& knockout) const {
    if (!key_.policy) return false;
    const auto& named = key_.policy->knockouts;
    return std::find(named.begin(), named.end(), knockout) != named.end();
  }
  int floor(const std::string& block) const {
    if (!key_.policy) return 0;
    for (const assess::Floor& floor : key_.policy->floors) {
      if (floor.block == block) return floor.permille;
    }
    return 0;
  }

  const ExamReportContext& context_;
  const exam::MarkingKey& key_;
};

std::string pseudonym_of(const std::string& candidate, const exam::CentreSecret& centre) {
  constexpr std::size_t kDigits = 32;
  const std::string proof =
      exam::sign("klankbord-candidate\n" + candidate, centre.signing.secret_key);
  return base::sha256_hex(proof).substr(0, kDigits);
}

std::int64_t active_s(const exam::SittingFile& file) {
  return file.records.empty() ? 0 : file.records.back().active_ms / 1000;
}

// What a record adds to the line of its sitting.
void add_record(const exam::Record& record, report::SittingLine& line) {
  using Kind = report::SittingEvent::Kind;
  const auto event = [&](Kind kind) {
    line.events.push_back({kind, moment_of(record.at), record.text, record.minutes});
  };
  switch (record.deed) {
    case Deed::authorised:
      if (record.accommodation) {
        const exam::Accommodation& granted = *record.accommodation;
        line.settings = {granted.time_factor_percent,
                         granted.extra_minutes,
                         granted.text_percent,
                         granted.high_contrast,
                         granted.read_aloud,
                         granted.less_motion,
                         granted.may_pause};
      }
      return;
    case Deed::incident:
      return event(static_cast<Kind>(record.kind));
    case Deed::extra_time:
      return event(Kind::extra_time);
    case Deed::reopened:
      ++line.interruptions;
      if (!record.station.empty()) line.station = record.station;
      return event(Kind::reopened);
    case Deed::terminated:
      line.end = report::SittingEnd::terminated;
      return event(Kind::terminated);
    case Deed::timed_out:
      line.end = report::SittingEnd::timed_out;
      return;
    case Deed::finished:
      ++line.scenarios;
      return;
    case Deed::focus_lost:
      ++line.focus_lost;
      return;
    case Deed::clock_jumped:
      ++line.clock_jumps;
      return;
    default:
      return;
  }
}

base::Status read_journal(const StationFolder& folder, const database::SittingRow& row,
                          report::SittingLine& line) {
  const auto bytes = store::read_file(folder.sitting(row.sitting), base::kMaxSittingBytes);
  if (!bytes) return bytes.failure();
  const auto file = exam::read_sitting(*bytes, row.candidate);
  if (!file) return file.failure();
  line.journal_hash = base::sha256_hex(*bytes);
  line.receipt = file->receipt;
  line.sealed = moment_of(file->sealed_at);
  line.active_s = active_s(*file);
  for (const exam::Record& record : file->records) add_record(record, line);
  return base::success();
}

base::Status read_mark(const StationFolder& folder, const exam::CentrePublic& centre,
                       const Naming& naming, report::SittingLine& line) {
  const auto result = folder.read_result(line.sitting, centre.signing_key);
  if (!result) return result.failure();
  line.proof = report::SittingProof::unmarked;
  if (!*result) return base::success();
  if ((*result)->journal != line.journal_hash) {
    return base::Failure{base::ExitCode::findings, "Its result is of another journal."};
  }
  line.proof = report::SittingProof::sound;
  const exam::Mark* released = (*result)->released();
  const exam::Mark& counts = released != nullptr ? *released : (*result)->latest();
  line.marked = true;
  line.mark = counts.number;
  line.points = counts.total;
  line.knockouts = naming.raised(counts);
  if (released == nullptr) return base::success();
  line.released = released->number;
  line.outcome = outcome_of(released->standing);
  return base::success();
}

report::SittingLine line_of(const StationFolder& folder, const database::SittingRow& row,
                            const exam::CentrePublic& centre, const Naming& naming) {
  report::SittingLine line;
  line.candidate = row.candidate;
  line.sitting = row.sitting;
  line.station = row.station;
  line.receipt = row.receipt;
  line.journal_hash = row.journal;
  line.started = moment_of(row.started);
  base::Status sound = read_journal(folder, row, line);
  if (sound && line.journal_hash != row.journal) {
    sound = base::Failure{base::ExitCode::findings, "Its journal is not the one that came in."};
  }
  if (sound) sound = read_mark(folder, centre, naming, line);
  if (sound && line.receipt.empty()) {
    sound = base::Failure{base::ExitCode::findings, "Its station never sealed it."};
  }
  if (!sound) {
    line.proof = report::SittingProof::broken;
    line.problem = sound.failure().message;
  }
  return line;
}

}  // namespace

report::CandidateReport candidate_report(const ExamReportContext& context,
                                         const MarkingStation::Opened& sitting,
                                         const exam::CentreSecret& centre) {
  const exam::SittingFile& file = sitting.performance.file;
  report::CandidateReport report;
  report.form = form_of(context, *sitting.key);
  report.candidate = file.header.candidate;
  report.pseudonym = pseudonym_of(file.header.candidate, centre);
  report.sitting = file.header.nonce;
  report.receipt = file.receipt;
  report.journal_hash = sitting.performance.journal;
  report.started = moment_of(file.header.started);
  report.sealed = moment_of(file.sealed_at);
  report.printed = moment_of(context.printed);
  report.active_s = active_s(file);
  const exam::Mark* released = sitting.result ? sitting.result->released() : nullptr;
  if (released == nullptr) return report;
  const Naming naming(context, *sitting.key);
  report.outcome = outcome_of(released->standing);
  report.mark = released->number;
  report.total = released->total;
  report.blocks = naming.blocks(*released);
  report.knockouts = naming.knockouts(*released);
  report.policy = policy_of(*sitting.key);
  report.retired = context.retired;
  if (context.retired) report.items = naming.items(*released);
  for (const exam::Release& release : sitting.result->releases) {
    const exam::Mark& mark = sitting.result->marks[release.mark - 1];
    report.past.push_back({release.mark, moment_of(release.at), outcome_of(mark.standing),
                           mark.total, naming.blocks(mark)});
  }
  report.released = report.past.back().at;
  return report;
}

report::SittingReport sitting_report(const ExamReportContext& context, const exam::MarkingKey& key,
                                     const StationFolder& folder,
                                     const std::vector<database::SittingRow>& sittings,
                                     const exam::CentrePublic& centre) {
  report::SittingReport report;
  report.form = form_of(context, key);
  report.policy = policy_of(key);
  report.printed = moment_of(context.printed);
  const Naming naming(context, key);
  for (const database::SittingRow& row : sittings) {
    report.lines.push_back(line_of(folder, row, centre, naming));
  }
  std::sort(report.lines.begin(), report.lines.end(),
            [](const report::SittingLine& a, const report::SittingLine& b) {
              return a.started.utc != b.started.utc ? a.started.utc < b.started.utc
                                                    : a.candidate < b.candidate;
            });
  if (report.lines.empty()) return report;
  report.first = report.lines.front().started;
  report.last = report.lines.back().started;
  return report;
}

}  // namespace klankbord::session
