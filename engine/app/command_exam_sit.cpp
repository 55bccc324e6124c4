#include <CLI/CLI.hpp>
#include <fstream>
#include <iostream>
#include <memory>

#include "app/exam_commands.h"
#include "app/exam_sit_console.h"
#include "app/passphrase.h"
#include "console/sitting_protocol.h"
#include "exam/crypto.h"
#include "session/exam_files.h"
#include "session/live_sitting.h"

namespace klankbord::app {

namespace {

struct SitOptions {
  std::string form, candidate, station, inputs;
  std::string centre = "centre.public";
  std::string code;  // empty: asked on the terminal
  bool again = false;
  std::string reason, pin_file;  // of close
};

// Everything about a sitting but who sits there and with which code.
base::Result<session::SittingRequest> read_request(const Globals& globals,
                                                   const SitOptions& options) {
  const auto centre = session::read_centre_file(options.centre);
  if (!centre) return centre.failure();
  auto form = session::read_exam_file(options.form);
  if (!form) return form.failure();
  const auto data = shared_data(globals);
  if (!data) return data.failure();
  session::SittingRequest request;
  request.form = std::move(*form);
  request.centre = *centre;
  request.station = options.station;
  request.data = *data;
  return request;
}

base::Result<session::Sitting> open_sitting(session::SittingRequest request,
                                            const SitOptions& options) {
  request.candidate = options.candidate;
  request.code = options.code;
  request.again = options.again;
  if (request.code.empty()) {
    auto code = read_secret("", "Sitting code");
    if (!code) return code.failure();
    request.code = std::move(*code);
  }
  return session::Sitting::open(std::move(request));
}

// Over lines of JSON, for tools.
int serve(const Globals& globals, const session::SittingRequest& request,
          const SitOptions& options) {
  std::ifstream file;
  if (options.inputs != "-") {
    file.open(options.inputs);
    if (!file) {
      return report(
          {base::ExitCode::bad_file, "The inputs file " + options.inputs + " cannot be read."});
    }
  }
  if (options.candidate.empty()) {
    return report({base::ExitCode::bad_command_line, "--inputs goes with --candidate NUMBER."});
  }
  auto sitting = open_sitting(request, options);
  if (!sitting) return report(sitting.failure());
  if (!sitting->note().empty()) std::cerr << "klankbord: " << sitting->note() << '\n';
  std::istream& in = options.inputs == "-" ? std::cin : file;
  console::serve_sitting(*sitting, globals.language, in, std::cout);
  if (sitting->is_sealed()) return 0;
  return report({base::ExitCode::findings,
                 "The sitting is not over. Start it again to go on; the invigilator reopens it."});
}

// Ends and seals a sitting that nobody comes back to.
int close_command(const Globals& globals, const SitOptions& options) {
  auto request = read_request(globals, options);
  if (!request) return report(request.failure());
  request->begins = false;
  auto sitting = open_sitting(std::move(*request), options);
  if (!sitting) return report(sitting.failure());
  if (!sitting->is_sealed()) {
    auto pin = read_secret(options.pin_file, "The invigilator's PIN");
    if (!pin) return report(pin.failure());
    session::InvigilatorDeed end;
    end.deed = exam::Deed::terminated;
    end.text = options.reason;
    const base::Status ended = sitting->invigilate(*pin, end);
    exam::forget(*pin);
    if (!ended) return report(ended.failure());
  }
  std::cout << "Ended and sealed. The receipt code is " << sitting->receipt() << ".\n";
  return 0;
}

int sit_command(const Globals& globals, const SitOptions& options) {
  const auto request = read_request(globals, options);
  if (!request) return report(request.failure());
  if (!options.inputs.empty()) return serve(globals, *request, options);
  return sit_in_console(globals, options.candidate, options.code,
                        [&](const std::string& candidate, const std::string& code, bool again) {
                          session::SittingRequest asked = *request;
                          asked.candidate = candidate;
                          asked.code = code;
                          asked.again = again;
                          return session::Sitting::open(std::move(asked));
                        });
}

}  // namespace

namespace {

// What `sit` and `close` both ask for.
std::shared_ptr<SitOptions> add_sitting_words(CLI::App* command) {
  auto options = std::make_shared<SitOptions>();
  command->add_option("form", options->form, "The form file")->required();
  command->add_option("--station", options->station, "The name of this machine")->required();
  command->add_option("--centre", options->centre, "The centre's public file (centre.public)");
  command->add_option("--code", options->code, "The sitting code; asked for when left out");
  return options;
}

void add_close(CLI::App& exam, Globals& globals, Commands& commands) {
  CLI::App* command =
      exam.add_subcommand("close", "End and seal a sitting that nobody comes back to");
  const auto options = add_sitting_words(command);
  command->add_option("--candidate", options->candidate, "The candidate's number")->required();
  command->add_option("--reason", options->reason, "Why; part of the record")->required();
  command->add_option("--pin-file", options->pin_file,
                      "A file with the invigilator's PIN (- for standard input); else it is asked");
  commands.push_back({command, [&globals, options] { return close_command(globals, *options); }});
}

}  // namespace

void add_exam_sit(CLI::App& exam, Globals& globals, Commands& commands) {
  CLI::App* command = exam.add_subcommand(
      "sit", "Sit a form on this machine, in plain text; gives the receipt code");
  const auto options = add_sitting_words(command);
  command->add_option("--candidate", options->candidate,
                      "The candidate's number; asked for when left out");
  command->add_option(
      "--inputs", options->inputs,
      "Instead, for tools: inputs and deeds as JSON, one per line (- for standard input)");
  command->add_flag("--again", options->again,
                    "With --inputs: another sitting of a candidate whose sitting is over; the "
                    "invigilator authorises it with a reason");
  commands.push_back({command, [&globals, options] { return sit_command(globals, *options); }});
  add_close(exam, globals, commands);
}

}  // namespace klankbord::app
