#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

#include "analysis/check.h"
#include "app/commands.h"
#include "session/graph_svg.h"
#include "session/report_port.h"

namespace klankbord::app {

namespace {

struct GraphOptions {
  std::string scenario;  // id, or a path that ends in .lua
  std::string svg;       // a file, or "-" for standard output
  bool force = false;
};

int graph_command(const Globals& globals, const GraphOptions& options) {
  const auto installation = open_installation(globals);
  if (!installation) return report(installation.failure());
  const auto entry = session::load_scenario_by_id(installation->framework, installation->places(),
                                                  options.scenario);
  if (!entry) return report(entry.failure());
  base::Diagnostics findings = entry->diagnostics;
  // With the places of the texts, so that each finding sits where it can be mended.
  const base::Diagnostics checked =
      analysis::check(*entry->scenario, installation->framework, entry->shown, &entry->texts);
  findings.insert(findings.end(), checked.begin(), checked.end());
  const std::string svg = session::graph_svg(session::picture_of(entry->scenario, findings),
                                             installation->framework, installation->tr);
  if (options.svg == "-") {
    std::cout << svg << std::flush;
    return exit_code(base::ExitCode::done);
  }
  const base::Status written =
      session::write_report_file(store::system_disk(), options.svg, svg, options.force);
  return written ? exit_code(base::ExitCode::done) : report(written.failure());
}

}  // namespace

void add_graph(CLI::App& app, Globals& globals, Commands& commands) {
  CLI::App* command =
      app.add_subcommand("graph", "Draw how a scenario runs: phases, moments, ways, findings");
  const auto options = std::make_shared<GraphOptions>();
  command->add_option("scenario", options->scenario, "Id of a scenario, or a .lua file")
      ->required();
  command->add_option("--svg", options->svg, "The picture to write (- for standard output)")
      ->required();
  command->add_flag("--force", options->force, "Replace a file that is there");
  commands.push_back({command, [&globals, options] { return graph_command(globals, *options); }});
}

}  // namespace klankbord::app
