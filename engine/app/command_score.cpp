// klankbord score: the scorecards of stored attempts, computed again.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>
#include <sstream>

#include "app/commands.h"
#include "assess/scorecard_json.h"
#include "console/feedback_text.h"
#include "console/writer.h"
#include "session/attempts.h"
#include "session/remark.h"
#include "store/places.h"

namespace klankbord::app {

namespace {

using nlohmann::json;

struct Words {
  std::vector<std::string> attempts;
  bool all = false;
};

std::string card_text(const text::Catalogue& tr, const std::string& name,
                      const assess::Scorecard& card, int width) {
  std::ostringstream out;
  console::Writer writer(out, width);
  writer.line(name);
  writer.paragraph(console::points_text(tr, card.total), "    ");
  for (const assess::Entry& block : card.blocks) {
    writer.paragraph(console::points_text(tr, block.points), "    " + block.id + ": ");
  }
  for (const std::string& knockout : card.knockouts) writer.paragraph(knockout, "    !! ");
  return out.str();
}

std::string problem_text(const session::RecordedAttempt& attempt, int width) {
  std::ostringstream out;
  console::Writer writer(out, width);
  writer.line(attempt.id);
  writer.paragraph(attempt.problem, "    ! ");
  return out.str();
}

std::string card_json(const std::string& name, const assess::Scorecard& card) {
  return json{{"attempt", name}, {"scorecard", json::parse(to_json(card))}}.dump();
}

// What is shown of each attempt, already in words; empty ones are left out.
void print(const std::vector<std::string>& shown, bool as_json) {
  if (as_json) std::cout << "{\"attempts\":[";
  const char* comma = "\n";
  for (const std::string& one : shown) {
    if (one.empty()) continue;
    if (as_json) std::cout << comma;
    comma = ",\n";
    std::cout << one;
  }
  if (as_json) std::cout << "\n]}\n";
}

int score_all(const Globals& globals, const text::Catalogue& tr, const store::Path& data) {
  const auto ids = session::stored_attempts(data);
  if (!ids) return report(ids.failure());
  const int width = console::terminal_width();
  std::vector<std::string> shown(ids->size());
  std::vector<char> bad(ids->size());  // one byte each: threads write side by side
  session::remark(data, *ids, [&](std::size_t place, const session::AttemptReading& reading) {
    const session::RecordedAttempt& attempt = reading.attempt;
    bad[place] = !attempt.problem.empty();
    if (globals.json) {
      shown[place] = bad[place] ? json{{"attempt", attempt.id}, {"problem", attempt.problem}}.dump()
                                : card_json(attempt.id, reading.scorecard);
    } else {
      shown[place] = bad[place] ? problem_text(attempt, width)
                                : card_text(tr, attempt.id, reading.scorecard, width);
    }
  });
  print(shown, globals.json);
  const bool any = std::find(bad.begin(), bad.end(), char{1}) != bad.end();
  return any ? exit_code(base::ExitCode::findings) : 0;
}

int score(const Globals& globals, const Words& words) {
  if (words.all != words.attempts.empty()) {
    return report({base::ExitCode::bad_command_line,
                   "Name the attempts to score, or all of them with --all."});
  }
  const auto installation = open_installation(globals);
  if (!installation) return report(installation.failure());
  const auto data = store::data_folder(globals.data);
  if (!data) return report(data.failure());
  if (words.all) return score_all(globals, installation->tr, *data);
  std::vector<std::string> shown;
  for (const std::string& name : words.attempts) {
    const auto stored = session::load_attempt(*data, name);
    if (!stored) return report(stored.failure());
    const assess::Scorecard card =
        assess::score(stored->attempt.scenario(), stored->attempt.state());
    shown.push_back(globals.json
                        ? card_json(name, card)
                        : card_text(installation->tr, name, card, console::terminal_width()));
  }
  print(shown, globals.json);
  return 0;
}

}  // namespace

void add_score(CLI::App& app, Globals& globals, Commands& commands) {
  auto words = std::make_shared<Words>();
  CLI::App* command = app.add_subcommand("score", "Compute the scorecard of attempts again");
  command->add_option("attempts", words->attempts, "Ids of attempts, or journal files");
  command->add_flag("--all", words->all, "Every attempt that is stored, oldest first");
  add_json(command, globals);
  commands.push_back({command, [&globals, words] { return score(globals, *words); }});
}

}  // namespace klankbord::app
