#include "app/window_arguments.h"

#include <CLI/CLI.hpp>
#include <cstdio>

namespace klankbord::app {

namespace {

struct Typed {
  std::string language, data, size;
};

// An option that --help leaves out.
constexpr const char* kHidden = "";

void add_developer_options(CLI::App& app, WindowArguments& arguments, Typed& typed) {
  app.add_option("--size", typed.size)->group(kHidden);
  app.add_option("--steps", arguments.steps)->group(kHidden);
  app.add_option("--screenshot", arguments.screenshot)->group(kHidden);
  app.add_option("--frames", arguments.frames)->group(kHidden);
  app.add_flag("--print-first-frame", arguments.print_first_frame)->group(kHidden);
}

}  // namespace

namespace {

CLI::App* add_exam(CLI::App& app, WindowArguments& arguments) {
  CLI::App* exam = app.add_subcommand("exam", "Sit an exam: the whole screen, and nothing else");
  exam->add_option("form", arguments.forms, "Form files, or a folder of them")->required();
  exam->add_option("--centre", arguments.centre, "The centre's public file (centre.public)");
  exam->add_option("--station", arguments.station,
                   "The name of this machine, instead of the one it has");
  exam->add_flag("--windowed", arguments.windowed, "In a window, to try it out");
  return exam;
}

CLI::App* add_join(CLI::App& app, WindowArguments& arguments) {
  CLI::App* join = app.add_subcommand("join", "Take part in a class that a trainer leads");
  join->add_option("address", arguments.address, "As the trainer's screen shows it");
  join->add_option("--code", arguments.code, "The code of the class");
  join->add_option("--nickname", arguments.nickname, "Your name in the class");
  return join;
}

}  // namespace

base::Result<WindowArguments> read_arguments(int argc, char** argv) {
  WindowArguments arguments;
  Typed typed;
  CLI::App app{"The window of Klankbord; klankbord starts it", "klankbord-window"};
  app.fallthrough();
  app.require_subcommand(0, 1);
  app.add_option("--lang", typed.language, "Language of the interface")
      ->check(CLI::IsMember({"nl", "fr", "en"}));
  app.add_option("--data", typed.data, "Data folder, instead of the usual one");
  app.add_option("--learner", arguments.learner, "Who practises: a name or an id");
  add_developer_options(app, arguments, typed);
  CLI::App* play = app.add_subcommand("play", "Open a scenario");
  play->add_option("scenario", arguments.scenario, "Id of a scenario, or a .lua file")->required();
  play->add_option("--seed", arguments.seed, "Number that fixes the order of the answers");
  play->add_flag("--coach", arguments.coach, "One line of advice after a wrong answer");
  play->add_flag("--resume", arguments.resume, "Go on with the latest unfinished attempt");
  play->add_flag("!--no-record", arguments.record, "Leave no trace of this attempt");
  play->add_flag("--watch", arguments.watch, "Go on in each text that its author saves");
  const CLI::App* exam = add_exam(app, arguments);
  const CLI::App* join = add_join(app, arguments);
  try {
    app.parse(argc, argv);
  } catch (const CLI::CallForHelp&) {
    return base::Failure{base::ExitCode::done, app.help()};
  } catch (const CLI::ParseError& error) {
    return base::Failure{base::ExitCode::bad_command_line, error.what()};
  }
  arguments.exam = exam->parsed();
  arguments.joins = join->parsed();
  if (!typed.language.empty()) arguments.language = base::language_from(typed.language);
  if (!typed.data.empty()) arguments.data = typed.data;
  if (!typed.size.empty() &&
      std::sscanf(typed.size.c_str(), "%dx%d", &arguments.width, &arguments.height) != 2) {
    return base::Failure{base::ExitCode::bad_command_line, "--size is written as 1280x800."};
  }
  return arguments;
}

}  // namespace klankbord::app
