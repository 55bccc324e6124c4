// klankbord exam rate, confirm, waive, release, agreement
#include <fmt/core.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/exam_agreement.h"
#include "app/exam_station.h"
#include "base/utf8.h"
#include "session/exam_statistics.h"

namespace klankbord::app {

namespace {

using exam::Ruling;
using exam::RulingKind;
using nlohmann::json;

struct PeopleOptions {
  StationWords station;
  CentreWords centre;
  std::string sitting, by, reason, knockout, scenario, form;
  std::vector<std::string> levels;  // "second/own=1"
  std::string verdict;              // "pass", "fail"
  std::vector<std::string> sittings;
  bool yes = false;
};

base::Failure bad_words(std::string sentence) {
  return {base::ExitCode::bad_command_line, std::move(sentence)};
}

std::optional<std::size_t> scenario_named(const exam::MarkingKey& key, const std::string& id) {
  for (std::size_t i = 0; i < key.scenarios.size(); ++i) {
    if (key.scenarios[i]->id == id) return i;
  }
  return std::nullopt;
}

base::Result<Ruling> level_of(const exam::MarkingKey& key, const std::string& words) {
  const std::size_t slash = words.find('/'), equals = words.rfind('=');
  const bool shaped = slash != std::string::npos && equals != std::string::npos && equals > slash &&
                      equals + 2 == words.size() && words.back() >= '0' && words.back() <= '2';
  if (!shaped) {
    return bad_words(fmt::format("--level {}: say scenario/opportunity=0, =1 or =2.", words));
  }
  const auto scenario = scenario_named(key, words.substr(0, slash));
  if (!scenario) return bad_words(fmt::format("--level {}: no such scenario.", words));
  Ruling ruling;
  ruling.kind = RulingKind::level;
  ruling.scenario = *scenario;
  ruling.about = words.substr(slash + 1, equals - slash - 1);
  ruling.level = words.back() - '0';
  return ruling;
}

// What an assessor gets to see: the conversations and the rubrics, but no points and nothing that
// anybody else said.
void write_sheet(const StationSitting& opened) {
  const auto& sitting = opened.sitting;
  std::cout << "Rating sheet, sitting " << sitting.performance.file.header.nonce.substr(0, 8)
            << '\n';
  for (const std::size_t i : sitting.performance.sitting.order) {
    write_conversation(std::cout, sitting, i, false);
  }
  std::cout << '\n';
  for (const exam::OpenAnswer& answer : sitting.marking.needs.answers) {
    const scenario::Scenario& key = *sitting.key->scenarios[answer.scenario];
    std::cout << fmt::format("To rate: --level {}/{}=0, 1 or 2\n", key.id, answer.opportunity);
    for (const scenario::Node& node : key.nodes) {
      const auto opportunity = key.find_opportunity(answer.opportunity);
      const auto& outcome = key.options[node.first_option];
      const bool here = node.interaction == scenario::Interaction::answer && opportunity &&
                        std::any_of(outcome.earns.begin(), outcome.earns.end(), [&](auto earning) {
                          return earning.opportunity == *opportunity;
                        });
      if (!here) continue;
      for (const base::LocalText& line : node.rubric) {
        std::cout << "  - " << base::printable(line.in(key.language)) << '\n';
      }
    }
  }
  if (sitting.marking.needs.verdict) std::cout << "To decide: --verdict pass or --verdict fail\n";
  if (sitting.marking.needs.answers.empty() && !sitting.marking.needs.verdict) {
    std::cout << "Nothing of this sitting waits for an assessor.\n";
  }
}

// Adds what one person said in one go, marks by it, and says what is still to do.
int rule(StationSitting& opened, const PeopleOptions& options, std::vector<Ruling> rulings,
         const char* reason) {
  for (Ruling& ruling : rulings) {
    ruling.by = options.by;
    ruling.reason = options.reason;
    ruling.at = opened.station.now();
  }
  // What waits is marked first, so that no other sitting's mark gets this reason.
  const base::Status before = mark_now(opened.station, opened.centre, "Marking.");
  if (!before) return report(before.failure());
  const base::Status added = opened.station.rule(opened.sitting, rulings);
  if (!added) return report(added.failure());
  const base::Status marked = mark_now(opened.station, opened.centre, reason);
  if (!marked) return report(marked.failure());
  const auto row = opened.station.find(opened.sitting.performance.file.header.nonce);
  if (!row) return report(row.failure());
  if (row->needs.empty()) {
    std::cout << fmt::format("Noted. The sitting stands at mark {}: {}.\n", row->marks,
                             row->standing);
  } else {
    std::cout << fmt::format("Noted. Still to do: {}.\n", row->needs);
  }
  return 0;
}

int rate_command(const PeopleOptions& options) {
  auto found = open_sitting(options.station, options.centre, options.sitting);
  if (!found) return report(found.failure());
  StationSitting& opened = **found;
  if (options.levels.empty() && options.verdict.empty()) {
    write_sheet(opened);
    return 0;
  }
  std::vector<Ruling> rulings;
  for (const std::string& words : options.levels) {
    auto ruling = level_of(*opened.sitting.key, words);
    if (!ruling) return report(ruling.failure());
    rulings.push_back(std::move(*ruling));
  }
  if (!options.verdict.empty()) {
    Ruling ruling;
    ruling.kind = RulingKind::verdict;
    ruling.level = options.verdict == "pass" ? 1 : 0;
    rulings.push_back(std::move(ruling));
  }
  return rule(opened, options, std::move(rulings), "Assessors rated it.");
}

int knockout_command(const PeopleOptions& options, RulingKind kind) {
  auto found = open_sitting(options.station, options.centre, options.sitting);
  if (!found) return report(found.failure());
  StationSitting& opened = **found;
  std::vector<exam::RaisedKnockout> meant;
  for (const exam::RaisedKnockout& raised : opened.sitting.marking.mark.knockouts) {
    const std::string& scenario = opened.sitting.key->scenarios[raised.scenario]->id;
    const bool there = options.scenario.empty() || options.scenario == scenario;
    if (raised.id == options.knockout && there) meant.push_back(raised);
  }
  if (meant.empty()) {
    return report(bad_words(fmt::format("The sitting has no knock-out {}{}.", options.knockout,
                                        options.scenario.empty() ? "" : " there")));
  }
  if (meant.size() > 1) {
    return report(bad_words("It was raised in several conversations; say which with --scenario."));
  }
  Ruling ruling;
  ruling.kind = kind;
  ruling.scenario = meant.front().scenario;
  ruling.about = options.knockout;
  return rule(
      opened, options, {std::move(ruling)},
      kind == RulingKind::confirm ? "A knock-out was confirmed." : "A knock-out was waived.");
}

// Releases one; 0, or the exit code of what was in the way.
int release_one(session::MarkingStation& station, const session::MarkingKeys& keys,
                const exam::CentreSecret& centre, const database::SittingRow& row,
                const PeopleOptions& options) {
  const auto opened = station.open_sitting(keys, centre, row.sitting);
  const auto result = opened ? station.release(*opened, centre, options.by, options.reason)
                             : base::Result<exam::Result>(opened.failure());
  if (!result) {
    std::cout << base::printable(fmt::format("{}  {}  not released: {}", row.sitting.substr(0, 8),
                                             row.candidate, result.failure().message))
              << '\n';
    return exit_code(result.failure().code);
  }
  std::cout << base::printable(fmt::format("{}  {}  {}  {}", row.sitting.substr(0, 8),
                                           row.candidate, points_text(result->latest().total),
                                           exam::word_of(result->latest().standing)))
            << '\n';
  return 0;
}

int release_command(const PeopleOptions& options) {
  auto station = open_station(options.station);
  if (!station) return report(station.failure());
  std::vector<database::SittingRow> rows;
  for (const std::string& word : options.sittings) {
    auto row = station->find(word);
    if (!row) return report(row.failure());
    rows.push_back(std::move(*row));
  }
  if (!options.form.empty()) {
    auto all = station->list(options.form);
    if (!all) return report(all.failure());
    for (database::SittingRow& row : *all) {
      if (row.released < row.marks) rows.push_back(std::move(row));
    }
  }
  if (rows.empty()) return report(bad_words("Name sittings, or a form with --form."));
  if (!options.reason.empty() && !options.form.empty()) {
    return report(bad_words("--reason is about single sittings; name them, without --form."));
  }
  if (!options.yes) {
    return report(base::Failure{
        base::ExitCode::refused,
        fmt::format(
            "This would tell {} candidates their result. A person confirms that with --yes.",
            rows.size())});
  }
  const auto centre = open_centre(options.centre);
  if (!centre) return report(centre.failure());
  const auto keys = station->keys(*centre);
  if (!keys) return report(keys.failure());
  int worst = 0;
  for (const database::SittingRow& row : rows) {
    worst = std::max(worst, release_one(*station, *keys, *centre, row, options));
  }
  return worst;
}

int agreement_command(const Globals& globals, const PeopleOptions& options) {
  auto station = open_station(options.station);
  if (!station) return report(station.failure());
  const auto ratings = station->ratings(options.form);
  if (!ratings) return report(ratings.failure());
  const auto [levels, verdicts] = session::agreement_of(*ratings);
  if (globals.json) {
    std::cout << json{{"format", "klankbord-exam-agreement"},
                      {"format_version", 1},
                      {"form", options.form},
                      {"levels", agreement_json(levels)},
                      {"verdicts", agreement_json(verdicts)}}
                     .dump(1)
              << '\n';
    return 0;
  }
  std::cout << agreement_text("answers", levels) << agreement_text("verdicts", verdicts);
  return 0;
}

std::shared_ptr<PeopleOptions> add_words(CLI::App* command, bool centre) {
  auto options = std::make_shared<PeopleOptions>();
  add_station_words(command, options->station);
  if (centre) add_centre_words(command, options->centre);
  return options;
}

void add_knockout(CLI::App& exam, Commands& commands, const char* name, const char* help,
                  RulingKind kind) {
  CLI::App* command = exam.add_subcommand(name, help);
  const auto options = add_words(command, true);
  command
      ->add_option("sitting", options->sitting, "Candidate's number or begin of the sitting's id")
      ->required();
  command->add_option("knockout", options->knockout, "Such as privacy or respect")->required();
  command->add_option("--scenario", options->scenario, "Where it was raised more than once");
  command->add_option("--by", options->by, "Who decides")->required();
  command->add_option("--reason", options->reason, "Why")->required();
  commands.push_back({command, [options, kind] { return knockout_command(*options, kind); }});
}

}  // namespace

void add_exam_people(CLI::App& exam, Globals& globals, Commands& commands) {
  CLI::App* rate =
      exam.add_subcommand("rate", "An assessor's sheet of one sitting, and the rating");
  const auto rating = add_words(rate, true);
  rate->add_option("sitting", rating->sitting, "Candidate's number or begin of the sitting's id")
      ->required();
  rate->add_option("--by", rating->by, "Name of the assessor")->required();
  rate->add_option("--level", rating->levels, "scenario/opportunity=0, 1 or 2; may be repeated");
  rate->add_option("--verdict", rating->verdict, "pass or fail, where the sheet asks for it")
      ->check(CLI::IsMember({"pass", "fail"}));
  rate->add_option("--comment", rating->reason, "Why; kept with the rating");
  commands.push_back({rate, [rating] { return rate_command(*rating); }});

  add_knockout(exam, commands, "confirm", "A person confirms a knock-out", RulingKind::confirm);
  add_knockout(exam, commands, "waive", "A person waives a knock-out", RulingKind::waive);

  CLI::App* release = exam.add_subcommand("release", "Let results out: only then passed or failed");
  const auto releasing = add_words(release, true);
  release->add_option("sittings", releasing->sittings, "Candidates' numbers or sittings' ids");
  release->add_option("--form", releasing->form, "All sittings of this form");
  release->add_option("--by", releasing->by, "Who lets them out")->required();
  release->add_option("--reason", releasing->reason,
                      "Why all the same: of named sittings that were never sealed or are one of "
                      "several of a candidate");
  release->add_flag("--yes", releasing->yes, "Confirms it");
  commands.push_back({release, [releasing] { return release_command(*releasing); }});

  CLI::App* agreement = exam.add_subcommand("agreement", "How far two assessors agree (kappa)");
  const auto agreeing = add_words(agreement, false);
  agreement->add_option("--form", agreeing->form, "Id of the form")->required();
  add_json(agreement, globals);
  commands.push_back(
      {agreement, [&globals, agreeing] { return agreement_command(globals, *agreeing); }});
}

}  // namespace klankbord::app
