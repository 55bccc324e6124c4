// klankbord exam remark, appeal
#include <fmt/core.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/exam_station.h"
#include "assess/policy_json.h"
#include "base/limits.h"
#include "base/utf8.h"

namespace klankbord::app {

namespace {

using database::SittingRow;
using exam::Deed;
using nlohmann::json;

struct RemarkOptions {
  StationWords station;
  CentreWords centre;
  std::string amendments;
  std::string policy, form, by, reason;  // instead of a file of amendments
};

struct AppealOptions {
  StationWords station;
  CentreWords centre;
  std::string sitting;
  std::size_t at = 0;
};

// Who changes, by how much, and over which border.
struct Impact {
  std::vector<std::pair<SittingRow, SittingRow>> changed;  // before, after
  std::size_t sittings = 0, pass_to_fail = 0, fail_to_pass = 0;
};

Impact impact_of(const std::vector<SittingRow>& before, const std::vector<SittingRow>& after) {
  std::map<std::string, const SittingRow*> known;
  for (const SittingRow& row : before) known.emplace(row.sitting, &row);
  Impact impact;
  impact.sittings = after.size();
  for (const SittingRow& row : after) {
    const auto found = known.find(row.sitting);
    if (found == known.end()) continue;
    const SittingRow& old = *found->second;
    if (old.earned == row.earned && old.reachable == row.reachable &&
        old.standing == row.standing) {
      continue;
    }
    impact.changed.emplace_back(old, row);
    impact.pass_to_fail += old.standing == "pass" && row.standing == "fail" ? 1 : 0;
    impact.fail_to_pass += old.standing == "fail" && row.standing == "pass" ? 1 : 0;
  }
  return impact;
}

json side_of(const SittingRow& row) {
  return {{"earned", row.earned}, {"reachable", row.reachable}, {"standing", row.standing}};
}

void write_impact(const Globals& globals, const Impact& impact) {
  if (globals.json) {
    json list = json::array();
    for (const auto& [before, after] : impact.changed) {
      list.push_back({{"sitting", after.sitting},
                      {"candidate", after.candidate},
                      {"before", side_of(before)},
                      {"after", side_of(after)}});
    }
    std::cout << json{{"format", "klankbord-exam-impact"},   {"format_version", 1},
                      {"sittings", impact.sittings},         {"pass_to_fail", impact.pass_to_fail},
                      {"fail_to_pass", impact.fail_to_pass}, {"changed", std::move(list)}}
                     .dump(1, ' ', false, json::error_handler_t::replace)
              << '\n';
    return;
  }
  for (const auto& [before, after] : impact.changed) {
    std::cout << base::printable(fmt::format("{}  {:<12} {:>4}/{:<4} {:<8} ->  {:>4}/{:<4} {}",
                                             after.sitting.substr(0, 8), after.candidate,
                                             before.earned, before.reachable, before.standing,
                                             after.earned, after.reachable, after.standing))
              << '\n';
  }
  std::cout << fmt::format("{} of {} sittings change; pass to fail: {}; fail to pass: {}\n",
                           impact.changed.size(), impact.sittings, impact.pass_to_fail,
                           impact.fail_to_pass);
}

// From a file, or the one change that another policy is.
base::Result<assess::Amendments> amendments_of(const RemarkOptions& options) {
  const std::string& file = options.policy.empty() ? options.amendments : options.policy;
  const auto text = store::read_file(file, base::kMaxPlanBytes);
  if (!text) return text.failure();
  if (options.policy.empty()) return assess::amendments_from_json(*text, file);
  auto policy = assess::policy_from_json(*text, file);
  if (!policy) return policy.failure();
  return assess::Amendments{options.form,
                            options.reason,
                            options.by,
                            store::wall_clock().substr(0, std::string_view("2026-01-15").size()),
                            {assess::PolicyAmendment{std::move(*policy)}}};
}

int remark_command(const Globals& globals, const RemarkOptions& options) {
  const auto amendments = amendments_of(options);
  if (!amendments) return report(amendments.failure());
  auto station = open_station(options.station);
  if (!station) return report(station.failure());
  const auto centre = open_centre(options.centre);
  if (!centre) return report(centre.failure());
  const auto keys = station->keys(*centre);
  if (!keys) return report(keys.failure());
  // What waits is marked by the old key first, so that the report shows these amendments alone.
  if (const auto marked = mark_now(*station, *centre, "Marking."); !marked) {
    return report(marked.failure());
  }
  const auto before = station->list(amendments->form);
  if (!before) return report(before.failure());
  const auto asked = station->amend(*keys, *amendments);
  if (!asked) return report(asked.failure());
  const std::string reason =
      fmt::format("{} ({}, {})", amendments->reason, amendments->by, amendments->on);
  if (const auto marked = mark_now(*station, *centre, reason); !marked) {
    return report(marked.failure());
  }
  const auto after = station->list(amendments->form);
  if (!after) return report(after.failure());
  write_impact(globals, impact_of(*before, *after));
  return 0;
}

void write_proof(const StationSitting& opened) {
  const auto& sitting = opened.sitting;
  const exam::SittingFile& file = sitting.performance.file;
  std::cout
      << "Sitting    " << file.header.nonce << "\nCandidate  "
      << base::printable(file.header.candidate) << "\nStation    "
      << base::printable(file.header.station) << "\nReceipt    " << file.receipt << "\nJournal    "
      << sitting.performance.journal << "\nForm       " << file.header.form_hash << "\nKey        "
      << sitting.key->hash << "\nPolicy     "
      << (sitting.key->policy ? assess::hash_of(*sitting.key->policy) : "none")
      << (assess::amended_policy(sitting.key->amendments).has_value()
              ? " (by an amendment; the form was sealed with another or none)"
              : "")
      << "\nThe journal's chain and the station's signature hold; every answer leads to where "
         "it says.\n";
  for (const exam::Record& record : file.records) {
    const bool counts = record.deed == Deed::answered || record.deed == Deed::tick;
    if (counts) continue;
    std::cout << base::printable(fmt::format("  #{:<5} {}  {:<12} {}", record.number, record.at,
                                             exam::word_of(record.deed), record.text))
              << '\n';
  }
}

std::string words_of(const exam::Ruling& ruling, const exam::MarkingKey& key) {
  const std::string where =
      ruling.kind == exam::RulingKind::verdict
          ? std::string()
          : fmt::format("{}/{}", key.scenarios[ruling.scenario]->id, ruling.about);
  switch (ruling.kind) {
    case exam::RulingKind::level:
      return fmt::format("rated {} at level {}", where, ruling.level);
    case exam::RulingKind::verdict:
      return ruling.level == 1 ? "would let it pass" : "would let it fail";
    case exam::RulingKind::confirm:
      return "confirmed the knock-out " + where;
    case exam::RulingKind::waive:
      return "waived the knock-out " + where;
  }
  return {};
}

// Everything that people said, in the order they said it, and the first mark that rests on it.
void write_rulings(const session::MarkingStation::Opened& sitting) {
  const std::vector<exam::Mark> none;
  const auto& marks = sitting.result ? sitting.result->marks : none;
  for (const exam::Ruling& ruling : sitting.rulings) {
    const auto mark = std::find_if(marks.begin(), marks.end(), [&](const exam::Mark& one) {
      return std::find(one.rulings.begin(), one.rulings.end(), ruling) != one.rulings.end();
    });
    std::cout << base::printable(fmt::format(
                     "  {} {} {}{} ({})", ruling.at, ruling.by, words_of(ruling, *sitting.key),
                     ruling.reason.empty() ? "" : ": " + ruling.reason,
                     mark == marks.end() ? "decides nothing yet"
                                         : fmt::format("in mark {}", mark->number)))
              << '\n';
  }
}

int appeal_command(const AppealOptions& options) {
  const auto found = open_sitting(options.station, options.centre, options.sitting);
  if (!found) return report(found.failure());
  const StationSitting& opened = **found;
  if (options.at > 0) {
    const base::Status written = write_answer(std::cout, opened.sitting, options.at);
    return written ? 0 : report(written.failure());
  }
  write_proof(opened);
  for (const std::size_t scenario : opened.sitting.performance.sitting.order) {
    write_conversation(std::cout, opened.sitting, scenario, true);
  }
  std::cout << '\n';
  if (!opened.sitting.rulings.empty()) std::cout << "What people said:\n";
  write_rulings(opened.sitting);
  if (!opened.sitting.result) {
    std::cout << "It was not marked yet.\n";
    return 0;
  }
  for (const exam::Mark& mark : opened.sitting.result->marks) write_mark(std::cout, mark);
  for (const exam::Release& release : opened.sitting.result->releases) {
    std::cout << base::printable(fmt::format("Mark {} was released by {} on {}", release.mark,
                                             release.by, release.at))
              << '\n';
  }
  return 0;
}

}  // namespace

void add_exam_review(CLI::App& exam, Globals& globals, Commands& commands) {
  CLI::App* remark =
      exam.add_subcommand("remark", "Mark a form's sittings anew by amendments; says who changes");
  const auto remarking = std::make_shared<RemarkOptions>();
  CLI::Option_group* change = remark->add_option_group("What changes");
  change->add_option("--amendments", remarking->amendments, "A klankbord-amendments file");
  CLI::Option* policy = change->add_option(
      "--policy", remarking->policy,
      "A klankbord-policy file that decides from now on, such as exam standard wrote");
  change->require_option(1);
  const auto with_policy = [&](const char* name, std::string& into, const char* help) {
    CLI::Option* option = remark->add_option(name, into, help);
    option->needs(policy);
    policy->needs(option);
  };
  with_policy("--form", remarking->form, "With --policy: id of the form");
  with_policy("--by", remarking->by, "With --policy: who decided it");
  with_policy("--reason", remarking->reason, "With --policy: why");
  add_station_words(remark, remarking->station);
  add_centre_words(remark, remarking->centre);
  add_json(remark, globals);
  commands.push_back(
      {remark, [&globals, remarking] { return remark_command(globals, *remarking); }});

  CLI::App* appeal = exam.add_subcommand("appeal", "A sitting replayed under its key, in words");
  const auto appealing = std::make_shared<AppealOptions>();
  appeal
      ->add_option("sitting", appealing->sitting, "Candidate's number or begin of the sitting's id")
      ->required();
  appeal->add_option("--at", appealing->at, "One answer, by its number: what could be answered");
  add_station_words(appeal, appealing->station);
  add_centre_words(appeal, appealing->centre);
  commands.push_back({appeal, [appealing] { return appeal_command(*appealing); }});
}

}  // namespace klankbord::app
