#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/commands.h"
#include "app/sarif.h"
#include "session/checking.h"
#include "session/plan_summary.h"

namespace klankbord::app {

namespace {

using nlohmann::json;

constexpr int kFormatVersion = 1;  // of --json: engine/notes/formats.md

struct CheckOptions {
  std::vector<std::string> paths;  // files or folders; none: the library and one's own
  bool strict = false;             // warnings are findings too
  std::string sarif;               // --sarif: a file to write, "-" for standard output
  std::string explain;             // --explain: a code
  bool codes = false, markdown = false;
};

json code_json(const base::CodeInfo& info) {
  return {{"code", info.code},
          {"severity", to_string(info.severity)},
          {"title", info.title},
          {"document", session::document_of(info.code)}};
}

json diagnostic_json(const base::Diagnostic& d) {
  return {{"code", d.code},
          {"severity", to_string(d.severity)},
          {"file", d.file},
          {"line", d.line},
          {"message", d.message},
          {"suggestion", d.suggestion},
          {"document", session::document_of(d.code)}};
}

json checked_json(const session::Checked& checked) {
  json list = json::array();
  for (const base::Diagnostic& d : checked.diagnostics) list.push_back(diagnostic_json(d));
  return {{"format", "klankbord-check"},
          {"format_version", kFormatVersion},
          {"files", checked.files},
          {"errors", checked.count(base::Severity::error)},
          {"warnings", checked.count(base::Severity::warning)},
          {"notes", checked.count(base::Severity::note)},
          {"unreadable", checked.unreadable},
          {"diagnostics", std::move(list)}};
}

// What a finding about all files together is about.
std::string together(const CheckOptions& options) {
  if (options.paths.empty()) return "scenarios";
  return options.paths.size() == 1 ? options.paths[0] : "these scenarios";
}

std::string counted(std::size_t number, const char* thing) {
  return std::to_string(number) + " " + thing + (number == 1 ? "" : "s");
}

void write_text(const session::Checked& checked) {
  for (const base::Diagnostic& d : session::with_plans_summed_up(checked.diagnostics)) {
    std::cout << to_string(d) << '\n';
  }
  std::cout << counted(checked.files, "file")
            << " checked: " << counted(checked.count(base::Severity::error), "error") << ", "
            << counted(checked.count(base::Severity::warning), "warning") << ", "
            << counted(checked.count(base::Severity::note), "note") << ".\n";
  if (checked.diagnostics.empty()) return;
  std::cout << "klankbord check --explain " << checked.diagnostics.front().code
            << " explains a code, with an example.\n";
}

int list_codes(const Globals& globals, bool markdown) {
  const auto codes = session::diagnostic_codes();
  if (markdown) {
    std::cout << session::codes_markdown();
  } else if (globals.json) {
    json list = json::array();
    for (const base::CodeInfo& info : codes) list.push_back(code_json(info));
    std::cout << json{{"codes", std::move(list)}}.dump(1) << '\n';
  } else {
    for (const base::CodeInfo& info : codes) {
      std::cout << info.code << "  " << to_string(info.severity)
                << std::string(9 - to_string(info.severity).size(), ' ') << info.title << '\n';
    }
  }
  return 0;
}

// Before anything is checked: whatever cannot be meant together.
base::Status possible(const Globals& globals, const CheckOptions& options) {
  const auto refuse = [](const char* message) -> base::Status {
    return base::Failure{base::ExitCode::bad_command_line, message};
  };
  if (globals.json && options.sarif == "-") {
    return refuse("Standard output holds one document: --json or --sarif -, not both.");
  }
  if (options.markdown && !options.codes) return refuse("--markdown goes with --codes.");
  const bool asks = options.codes || !options.explain.empty();
  if (asks && (!options.paths.empty() || !options.sarif.empty() || options.strict)) {
    return refuse("--codes and --explain check nothing; leave out what is to be checked.");
  }
  return base::success();
}

int check_command(const Globals& globals, const CheckOptions& options) {
  if (const auto status = possible(globals, options); !status) return report(status.failure());
  if (options.codes) return list_codes(globals, options.markdown);
  const auto installation = open_installation(globals);
  if (!installation) return report(installation.failure());
  if (!options.explain.empty()) {
    const auto text = session::explanation(installation->root, options.explain);
    if (!text) return report(text.failure());
    std::cout << *text;
    return 0;
  }
  const auto files = session::files_to_check(installation->places(), options.paths);
  if (!files) return report(files.failure());
  const session::Checked checked = session::check_files(
      installation->framework, installation->places(), *files, together(options), options.strict);
  if (!options.sarif.empty()) {
    const auto written = write_sarif(checked, installation->root, options.sarif);
    if (!written) return report(written.failure());
  }
  if (globals.json) {
    std::cout << checked_json(checked).dump(1, ' ', false, json::error_handler_t::replace) << '\n';
  } else if (options.sarif != "-") {
    write_text(checked);
  }
  for (const std::string& problem : checked.unreadable) {
    std::cerr << "klankbord: " << problem << '\n';
  }
  if (!checked.unreadable.empty()) return exit_code(base::ExitCode::bad_file);
  const bool findings = checked.count(base::Severity::error) > 0 ||
                        (options.strict && checked.count(base::Severity::warning) > 0);
  return exit_code(findings ? base::ExitCode::findings : base::ExitCode::done);
}

}  // namespace

void add_check(CLI::App& app, Globals& globals, Commands& commands) {
  CLI::App* check = app.add_subcommand(
      "check", "Check scenarios; without paths the whole library and your own in my-scenarios/");
  const auto options = std::make_shared<CheckOptions>();
  check->add_option("paths", options->paths, "Scenario files or folders");
  check->add_flag("--strict", options->strict,
                  "Warnings count as findings; also guesses at random, ten thousand times");
  check->add_option("--sarif", options->sarif,
                    "Also write SARIF 2.1.0, for editors and services (- for standard output)");
  check->add_option("--explain", options->explain, "What a code means, with an example");
  check->add_flag("--codes", options->codes, "List every code there is");
  check->add_flag("--markdown", options->markdown,
                  "With --codes: as scenarios/diagnostics/README.md");
  add_json(check, globals);
  commands.push_back({check, [&globals, options] { return check_command(globals, *options); }});
}

}  // namespace klankbord::app
