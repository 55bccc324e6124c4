#include <iostream>
#include <nlohmann/json.hpp>

#include "analysis/coverage.h"
#include "app/commands.h"
#include "console/coverage_text.h"
#include "session/library.h"

namespace klankbord::app {

namespace {

using nlohmann::json;

json coverage_json(const std::vector<analysis::CompetenceCoverage>& coverage) {
  json list = json::array();
  for (const analysis::CompetenceCoverage& one : coverage) {
    json seen = json::array();
    for (const analysis::Observation& o : one.observations) {
      seen.push_back({{"scenario", o.scenario->id},
                      {"points", o.points},
                      {"option", o.means.answer},
                      {"task", o.means.interaction},
                      {"open_answer", o.means.open},
                      {"done", o.means.done}});
    }
    list.push_back({{"competence", one.id}, {"observations", std::move(seen)}});
  }
  return {{"competences", std::move(list)}};
}

}  // namespace

int coverage_command(const Globals& globals, bool markdown) {
  const auto installation = open_installation(globals);
  if (!installation) return report(installation.failure());
  const auto library = session::Library::scan(
      installation->framework,
      markdown ? session::ScenarioPlaces(installation->root) : installation->places());
  if (!library) return report(library.failure());
  std::vector<const scenario::Scenario*> scenarios;
  for (const session::LibraryEntry& entry : library->entries()) {
    if (entry.usable()) {
      scenarios.push_back(entry.scenario.get());
    } else {
      std::cerr << "klankbord: " << entry.id << " is left out: " << session::reason(entry) << '\n';
    }
  }
  const auto coverage = analysis::coverage(installation->framework, scenarios);
  if (globals.json) {
    std::cout << coverage_json(coverage).dump(1) << '\n';
  } else if (markdown) {
    std::cout << analysis::coverage_markdown(installation->framework, coverage);
  } else {
    console::Writer writer(std::cout, console::terminal_width());
    console::write_coverage(writer, installation->tr, installation->framework, coverage);
  }
  return 0;
}

}  // namespace klankbord::app
