// A sitting in words, for assessors and for an appeal.
#include <fmt/core.h>

#include <iostream>

#include "app/exam_station.h"
#include "base/utf8.h"
#include "play/input_json.h"
#include "play/transcript.h"

namespace klankbord::app {

using exam::Deed;
using exam::Record;
using session::MarkingStation;

namespace {

const char* voice_name(play::Voice voice) {
  switch (voice) {
    case play::Voice::learner:
      return "candidate";
    case play::Voice::customer:
      return "customer";
    case play::Voice::colleague:
      return "colleague";
    case play::Voice::narrator:
      return "(situation)";
    case play::Voice::desk:
      return "(desk)";
  }
  return "";
}

// What one fact shows by the key; empty when it shows nothing.
std::string evidence_text(const scenario::Scenario& scenario, const play::Event& event) {
  const auto opportunity = [&] {
    const scenario::Opportunity& o = scenario.opportunities[event.index];
    return fmt::format("{} (competence {}, weight {})", o.id, o.competence, o.weight);
  };
  switch (event.kind) {
    case play::EventKind::evidence_given:
      return fmt::format("{}: level {}{}", opportunity(), event.value,
                         event.repaired ? ", shown later than asked" : "");
    case play::EventKind::evidence_spoiled:
      return opportunity() + ": 0 for good";
    case play::EventKind::evidence_pending:
      return opportunity() + ": for an assessor";
    case play::EventKind::knockout_raised:
      return "knock-out " + scenario.knockouts[event.index];
    default:
      return {};
  }
}

// Journal records of the answers to one scenario.
std::vector<std::size_t> records_of(const MarkingStation::Opened& sitting, std::size_t scenario) {
  std::vector<std::size_t> records;
  for (const Record& record : sitting.performance.file.records) {
    if (record.deed == Deed::answered && record.scenario == scenario) {
      records.push_back(record.number);
    }
  }
  return records;
}

base::Result<play::Attempt> replayed(const MarkingStation::Opened& sitting, std::size_t scenario,
                                     std::size_t inputs) {
  const auto& all = sitting.performance.inputs[scenario];
  const exam::Form& form = sitting.key->content.form;
  return play::fold(
      sitting.key->scenarios[scenario],
      exam::seed_for(form, sitting.performance.file.header.candidate, scenario),
      std::vector<play::Input>(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(inputs)));
}

void write_heading(std::ostream& out, const scenario::Scenario& scenario) {
  out << "\n== " << base::printable(scenario.title.in(scenario.language)) << " (" << scenario.id
      << ") ==\n";
}

void write_option(std::ostream& out, const scenario::Scenario& scenario,
                  scenario::OptionIndex index) {
  const scenario::Option& option = scenario.options[index];
  for (const scenario::Earning& earning : option.earns) {
    const scenario::Opportunity& o = scenario.opportunities[earning.opportunity];
    out << fmt::format("        {} (competence {}): level {}\n", o.id, o.competence, earning.level);
  }
  if (option.knockout != scenario::kNoKnockout) {
    out << "        knock-out " << scenario.knockouts[option.knockout] << '\n';
  }
}

}  // namespace

void write_conversation(std::ostream& out, const MarkingStation::Opened& sitting,
                        std::size_t scenario, bool evidence) {
  const scenario::Scenario& key = *sitting.key->scenarios[scenario];
  write_heading(out, key);
  if (!sitting.performance.sitting.attempts[scenario]) {
    out << "The candidate did not get to this conversation.\n";
    return;
  }
  const auto attempt = replayed(sitting, scenario, sitting.performance.inputs[scenario].size());
  if (!attempt) return;
  const std::vector<std::size_t> records = records_of(sitting, scenario);
  const play::Transcript transcript = play::transcript_of(*attempt);
  for (const play::Utterance& said : transcript.utterances) {
    const bool answer = said.choice > 0 && said.choice <= records.size();
    out << fmt::format("{:>6} {:<12} {}\n",
                       answer ? fmt::format("#{}", records[said.choice - 1]) : "",
                       voice_name(said.voice), base::printable(*said.text));
    if (!evidence) continue;
    for (const play::Event& fact : said.facts) {
      const std::string text = evidence_text(key, fact);
      if (!text.empty()) out << "                    -> " << text << '\n';
    }
  }
}

base::Status write_answer(std::ostream& out, const MarkingStation::Opened& sitting,
                          std::size_t record) {
  const auto& records = sitting.performance.file.records;
  if (record == 0 || record > records.size() || records[record - 1].deed != Deed::answered) {
    return base::Failure{base::ExitCode::bad_command_line,
                         fmt::format("Record {} of this sitting is no answer; `klankbord exam "
                                     "appeal` without --at numbers them.",
                                     record)};
  }
  const Record& answer = records[record - 1];
  std::size_t before = 0;
  for (std::size_t i = 0; i + 1 < record; ++i) {
    before += records[i].deed == Deed::answered && records[i].scenario == answer.scenario ? 1 : 0;
  }
  const auto attempt = replayed(sitting, answer.scenario, before);
  if (!attempt) return attempt.failure();
  const scenario::Scenario& key = attempt->scenario();
  const play::Input& given = sitting.performance.inputs[answer.scenario][before];
  write_heading(out, key);
  out << fmt::format("Record {}, {}, after {} s of the candidate's time\n", record, answer.at,
                     answer.active_ms / 1000);
  const play::Transcript transcript = play::transcript_of(*attempt);
  const std::size_t shown = std::min<std::size_t>(transcript.utterances.size(), 4);
  for (std::size_t i = transcript.utterances.size() - shown; i < transcript.utterances.size();
       ++i) {
    const play::Utterance& said = transcript.utterances[i];
    out << fmt::format("  {:<12} {}\n", voice_name(said.voice), base::printable(*said.text));
  }
  out << "What could be answered, in the order shown (> was chosen):\n";
  for (const play::Offer& offer : attempt->view().offers) {
    if (!offer.available) continue;
    const bool chosen = given.kind == play::InputKind::choose && given.target == offer.option;
    out << fmt::format("  {} {}: {}\n", chosen ? ">" : " ", key.option_path(offer.option),
                       base::printable(key.options[offer.option].text));
    write_option(out, key, offer.option);
  }
  if (given.kind != play::InputKind::choose) {
    out << "  > " << base::printable(play::to_json(key, given)) << '\n';
  }
  play::Attempt after = *attempt;
  const auto events = after.act(given);
  if (!events) return events.failure();
  out << "What it showed:\n";
  for (const play::Event& event : *events) {
    const std::string text = evidence_text(key, event);
    if (!text.empty()) out << "  -> " << text << '\n';
  }
  return base::success();
}

}  // namespace klankbord::app
