// klankbord exam standard angoff, standard borderline
#include <fmt/core.h>

#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/exam_commands.h"
#include "assess/policy_json.h"
#include "assess/standard_setting.h"
#include "base/hash.h"
#include "base/limits.h"
#include "store/files.h"

namespace klankbord::app {

namespace {

using nlohmann::json;

struct StandardOptions {
  std::vector<std::string> sheets;
  int border = 0;
  std::string policy, write, set_by, set_on;
};

struct Sheets {
  std::vector<assess::CsvSheet> sheets;
  std::vector<std::string> hashes;
};

base::Result<Sheets> read_sheets(const std::vector<std::string>& files) {
  Sheets all;
  for (const std::string& file : files) {
    const auto text = store::read_file(file, base::kMaxFrameworkBytes);
    if (!text) return text.failure();
    auto sheet = assess::csv_sheet(*text, store::Path(file).filename().string());
    if (!sheet) return sheet.failure();
    all.sheets.push_back(std::move(*sheet));
    all.hashes.push_back(base::sha256_hex(*text));
  }
  return all;
}

std::string percent(int permille) {
  return fmt::format("{}.{} %", permille / 10, permille % 10);
}

// The next version of a policy, with this cut and the record of how it was found.
base::Status write_policy(const StandardOptions& options, const assess::StandardRecord& record) {
  if (options.write.empty()) return base::success();
  const auto text = store::read_file(options.policy, base::kMaxPlanBytes);
  if (!text) return text.failure();
  auto policy = assess::policy_from_json(*text, options.policy);
  if (!policy) return policy.failure();
  ++policy->version;
  policy->cut_permille = record.cut_permille;
  policy->standard = record;
  policy->set_by = options.set_by;
  policy->set_on = options.set_on;
  // Read again: a day that does not exist is refused before it is written.
  const std::string written = assess::to_json(*policy);
  const auto again = assess::policy_from_json(written, options.write);
  if (!again) return again.failure();
  return store::write_file(store::system_disk(), options.write,
                           json::parse(written).dump(1) + "\n");
}

int finish(const StandardOptions& options, const assess::StandardRecord& record) {
  const base::Status written = write_policy(options, record);
  if (!written) return report(written.failure());
  if (!options.write.empty()) std::cerr << "Written: " << options.write << '\n';
  return 0;
}

json record_json(const assess::StandardRecord& record) {
  return {{"method", record.method},
          {"cut", record.cut_permille},
          {"error", record.error_permille},
          {"people", record.people},
          {"sources", record.sources}};
}

int angoff_command(const Globals& globals, const StandardOptions& options) {
  const auto sheets = read_sheets(options.sheets);
  if (!sheets) return report(sheets.failure());
  const auto result = assess::angoff(sheets->sheets);
  if (!result) return report(result.failure());
  const assess::StandardRecord record = assess::record_of(*result, sheets->hashes);
  if (globals.json) {
    json rounds = json::array();
    for (const assess::AngoffRound& round : result->rounds) {
      json judges = json::object();
      for (const assess::JudgeMean& judge : round.judges) judges[judge.judge] = judge.permille;
      rounds.push_back({{"items", round.items},
                        {"judges", std::move(judges)},
                        {"mean_permille", round.mean_permille},
                        {"spread_permille", round.spread_permille},
                        {"error_permille", round.error_permille}});
    }
    std::cout << json{{"format", "klankbord-exam-standard"},
                      {"format_version", 1},
                      {"rounds", std::move(rounds)},
                      {"standard", record_json(record)}}
                     .dump(1, ' ', false, json::error_handler_t::replace)
              << '\n';
    return finish(options, record);
  }
  for (std::size_t i = 0; i < result->rounds.size(); ++i) {
    const assess::AngoffRound& round = result->rounds[i];
    std::cout << fmt::format("Round {}, {} items\n", i + 1, round.items);
    for (const assess::JudgeMean& judge : round.judges) {
      std::cout << fmt::format("  {:<16} {:>7}\n", judge.judge, percent(judge.permille));
    }
    std::cout << fmt::format("  {:<16} {:>7}  between judges {}, error {}\n", "panel",
                             percent(round.mean_permille), percent(round.spread_permille),
                             percent(round.error_permille));
  }
  if (record.people < assess::kAdvisedJudges) {
    std::cout << fmt::format("{} judges; {} or more are advised.\n", record.people,
                             assess::kAdvisedJudges);
  }
  std::cout << fmt::format("Cut {}, error {}\n", percent(record.cut_permille),
                           percent(record.error_permille));
  return finish(options, record);
}

int borderline_command(const Globals& globals, const StandardOptions& options) {
  const auto sheets = read_sheets(options.sheets);
  if (!sheets) return report(sheets.failure());
  const auto candidates = assess::rated_candidates(sheets->sheets.front());
  if (!candidates) return report(candidates.failure());
  const auto line = assess::borderline_regression(*candidates, options.border);
  if (!line) return report(line.failure());
  const assess::StandardRecord record = assess::record_of(*line, sheets->hashes);
  if (globals.json) {
    std::cout << json{{"format", "klankbord-exam-standard"},
                      {"format_version", 1},
                      {"borderline", line->borderline},
                      {"slope_permille", line->slope_permille},
                      {"determination_permille", line->determination_permille},
                      {"standard", record_json(record)}}
                     .dump(1)
              << '\n';
    return finish(options, record);
  }
  std::cout << fmt::format("{} candidates; each step of the rating is worth {}; R2 0.{:03}\n",
                           line->candidates, percent(line->slope_permille),
                           std::min(line->determination_permille, 999));
  if (line->candidates < assess::kAdvisedRated) {
    std::cout << fmt::format("{} candidates; {} or more are advised.\n", line->candidates,
                             assess::kAdvisedRated);
  }
  std::cout << fmt::format("Cut {}, error {}\n", percent(record.cut_permille),
                           percent(record.error_permille));
  return finish(options, record);
}

std::shared_ptr<StandardOptions> add_words(CLI::App* command, Globals& globals) {
  auto options = std::make_shared<StandardOptions>();
  CLI::Option* policy = command->add_option("--policy", options->policy, "A policy to start from");
  CLI::Option* by = command->add_option("--set-by", options->set_by, "Who decides");
  CLI::Option* on = command->add_option("--set-on", options->set_on, "On which day: 2026-01-15");
  command->add_option("--write", options->write, "Write the next version of the policy here")
      ->needs(policy)
      ->needs(by)
      ->needs(on);
  add_json(command, globals);
  return options;
}

}  // namespace

void add_exam_standard(CLI::App& exam, Globals& globals, Commands& commands) {
  CLI::App* standard = exam.add_subcommand("standard", "Find a cut, with the record of how");
  standard->require_subcommand(1);
  standard->fallthrough();

  CLI::App* angoff =
      standard->add_subcommand("angoff", "From judges who say what a borderline candidate earns");
  const auto judged = add_words(angoff, globals);
  angoff->add_option("--round", judged->sheets, "A sheet (CSV) per round of judging, in order")
      ->required();
  commands.push_back({angoff, [&globals, judged] { return angoff_command(globals, *judged); }});

  CLI::App* borderline =
      standard->add_subcommand("borderline", "From assessors' global ratings of candidates");
  const auto rated = add_words(borderline, globals);
  borderline->add_option("--ratings", rated->sheets, "A sheet (CSV) of rated candidates")
      ->required()
      ->expected(1);
  borderline->add_option("--border", rated->border, "The rating that is neither good nor bad")
      ->required()
      ->check(CLI::Range(1, 9));
  commands.push_back(
      {borderline, [&globals, rated] { return borderline_command(globals, *rated); }});
}

}  // namespace klankbord::app
