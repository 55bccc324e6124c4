#include <CLI/CLI.hpp>
#include <iostream>
#include <nlohmann/json.hpp>

#include "app/commands.h"
#include "app/open_learning.h"
#include "app/points_json.h"
#include "console/progress_text.h"

namespace klankbord::app {

namespace {

using nlohmann::json;

json result_json(const assess::PastAttempt& attempt) {
  return {{"attempt", attempt.attempt},
          {"day", attempt.day},
          {"points", points_json(attempt.total)},
          {"knockouts", attempt.knockouts}};
}

json courses_json(const session::Learning& learning, const std::vector<assess::Course>& courses) {
  json list = json::array();
  for (const assess::Course& course : courses) {
    json over_time = json::array();
    for (const assess::Contribution& one : course.over_time) {
      const assess::PastAttempt& attempt = learning.past()[one.attempt];
      over_time.push_back({{"attempt", attempt.attempt},
                           {"day", attempt.day},
                           {"points", points_json(one.points)},
                           {"opportunities", one.opportunities}});
    }
    list.push_back({{"id", course.id},
                    {"recent", points_json(course.recent)},
                    {"opportunities", course.opportunities},
                    {"scenarios", course.scenarios},
                    {"enough", course.enough()},
                    {"over_time", std::move(over_time)}});
  }
  return list;
}

json progress_json(const session::Learning& learning) {
  json scenarios = json::array();
  for (const assess::ScenarioProgress& one : learning.progress().scenarios) {
    scenarios.push_back({{"scenario", one.scenario},
                         {"finished", one.finished},
                         {"first", result_json(learning.past()[one.first])},
                         {"best", result_json(learning.past()[one.best])},
                         {"latest", result_json(learning.past()[one.latest])}});
  }
  return {{"finished", learning.past().size()},
          {"scenarios", std::move(scenarios)},
          {"blocks", courses_json(learning, learning.progress().blocks)},
          {"competences", courses_json(learning, learning.progress().competences)}};
}

int progress_command(const Globals& globals) {
  const auto installation = open_installation(globals);
  if (!installation) return report(installation.failure());
  const auto library = session::Library::scan(installation->framework, installation->places());
  if (!library) return report(library.failure());
  const auto open = open_learning(globals, *library, true);
  if (!open) return report(open.failure());
  for (const std::string& note : open->notes) std::cerr << "klankbord: " << note << '\n';
  if (globals.json) {
    std::cout << progress_json(open->learning).dump(1) << '\n';
    return 0;
  }
  console::Writer writer(std::cout, console::terminal_width());
  console::write_progress(writer, {installation->tr, installation->framework, library->entries()},
                          open->learning);
  return 0;
}

}  // namespace

void add_progress(CLI::App& app, Globals& globals, Commands& commands) {
  CLI::App* command = app.add_subcommand("progress", "How far you are, by scenario and by block");
  add_json(command, globals);
  commands.push_back({command, [&globals] { return progress_command(globals); }});
}

}  // namespace klankbord::app
