#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/exam_commands.h"
#include "base/utf8.h"
#include "session/exam_files.h"
#include "session/exam_verify.h"

namespace klankbord::app {

namespace {

using nlohmann::json;

struct VerifyOptions {
  std::vector<std::string> files;
  std::string centre = "centre.public";
};

json verified_json(const session::Verified& one) {
  json object = {{"file", one.file}, {"what", one.what}, {"good", one.good}};
  if (!one.problem.empty()) object["problem"] = one.problem;
  for (const session::Verified::Fact& fact : one.facts) object["facts"][fact.name] = fact.value;
  return object;
}

int verify_command(const Globals& globals, const VerifyOptions& options) {
  const auto centre = session::read_centre_file(options.centre);
  if (!centre) return report(centre.failure());
  json list = json::array();
  base::ExitCode code = base::ExitCode::done;
  for (const std::string& file : options.files) {
    const session::Verified one = session::verify_file(file, *centre);
    if (!one.good) code = one.code;
    if (globals.json) {
      list.push_back(verified_json(one));
      continue;
    }
    std::cout << (one.good ? "good  " : "BAD   ") << base::printable(one.file);
    if (!one.what.empty()) std::cout << "  (" << one.what << ')';
    std::cout << '\n';
    if (!one.problem.empty()) std::cout << "      " << base::printable(one.problem) << '\n';
    for (const session::Verified::Fact& fact : one.facts) {
      std::cout << "      " << fact.name << ": " << base::printable(fact.value) << '\n';
    }
  }
  if (globals.json) {
    std::cout << json{{"format", "klankbord-verified"},
                      {"format_version", 1},
                      {"centre", centre->name},
                      {"fingerprint", exam::fingerprint_of(*centre)},
                      {"files", std::move(list)}}
                     .dump(1, ' ', false, json::error_handler_t::replace)
              << '\n';
  } else {
    std::cout << "Checked against " << base::printable(centre->name) << ", "
              << exam::fingerprint_of(*centre) << ".\n";
  }
  return exit_code(code);
}

}  // namespace

void add_exam_verify(CLI::App& exam, Globals& globals, Commands& commands) {
  CLI::App* command =
      exam.add_subcommand("verify", "Check that files are as their centre or station signed them");
  const auto options = std::make_shared<VerifyOptions>();
  command->add_option("files", options->files, "Forms, key files, sittings and results")
      ->required();
  command->add_option("--centre", options->centre, "The centre's public file (centre.public)");
  add_json(command, globals);
  commands.push_back({command, [&globals, options] { return verify_command(globals, *options); }});
}

}  // namespace klankbord::app
