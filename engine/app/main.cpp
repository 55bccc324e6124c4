// The program `klankbord`: reads the command line and hands over to one sub-command.
#include <CLI/CLI.hpp>
#include <filesystem>
#include <string>

#include "app/commands.h"
#include "app/exam_commands.h"

namespace {

using klankbord::app::add_json;
using klankbord::app::add_model;
using klankbord::app::add_whatif;
using klankbord::app::Globals;

constexpr const char* kExitCodes =
    "Exit codes: 0 done, 1 findings, 2 wrong command line, 3 bad or missing file, "
    "4 environment (disk, permission, display), 5 refused.";

struct CommandLine {
  Globals globals;
  klankbord::app::Commands commands;  // those that describe themselves
  std::string language = "nl", data, learner;
  bool console = false;
  bool markdown = false, rebuild = false;
  klankbord::app::PlayOptions play;
  bool expire = false;
  std::vector<std::string> keep;
  std::string replay;
  std::size_t replay_at = 0;
};

CLI::App* add_play(CLI::App& app, CommandLine& line) {
  CLI::App* play = app.add_subcommand("play", "Play a scenario");
  play->add_option("scenario", line.play.scenario, "Id of a scenario, or a .lua file")->required();
  play->add_flag("--console", line.play.console, "In plain text (also without a display)");
  play->add_option("--mode", line.play.mode, "practice")
      ->check(CLI::IsMember({"practice", "exam"}));
  play->add_option("--seed", line.play.seed, "Number that fixes the order of the answers");
  play->add_flag("--coach", line.play.coach, "One line of advice after a wrong answer");
  play->add_flag("--resume", line.play.resume, "Go on with the latest unfinished attempt");
  play->add_flag("!--no-record", line.play.record, "Leave no trace of this attempt");
  play->add_flag("--watch", line.play.watch,
                 "Follow the file: go on in each text that is saved (leaves no trace)");
  play->add_option("--plan", line.play.plan, "Run the plans of a file and report each");
  play->add_flag("--renew", line.play.renew,
                 "With --plan: write its runs anew as they go now, and tell what changed");
  add_save_plan(play, line.play.save, "Add what is played to a plan, as a run \"played\"");
  play->add_option("--inputs", line.play.inputs,
                   "Read inputs as JSON Lines from a file (- for standard input)");
  add_json(play, line.globals);
  return play;
}

void add_past(CLI::App& app, CommandLine& line) {
  CLI::App* attempts = app.add_subcommand("attempts", "List the attempts that were made");
  attempts->add_flag("--expire", line.expire, "Erase those older than twelve months");
  attempts->add_option("--keep", line.keep, "Attempts that never expire");
  attempts->add_flag("--rebuild", line.rebuild,
                     "Read every journal again and make the record anew");
  add_json(attempts, line.globals);
  CLI::App* replay =
      app.add_subcommand("replay", "Show an attempt again, verified answer by answer");
  replay->add_option("attempt", line.replay, "Id of an attempt, or a journal file")->required();
  replay->add_option("--at", line.replay_at, "Stop after this answer");
  add_json(replay, line.globals);
}

int dispatch(CLI::App& app, CommandLine& line) {
  using namespace klankbord::app;
  for (const Command& command : line.commands) {
    if (command.app->parsed()) return command.run();
  }
  if (app.got_subcommand("list")) return list_command(line.globals);
  if (app.got_subcommand("play")) return play_command(line.globals, line.play);
  if (app.got_subcommand("coverage")) return coverage_command(line.globals, line.markdown);
  if (app.got_subcommand("attempts")) {
    if (!line.keep.empty()) return keep_command(line.globals, line.keep);
    if (line.expire) return expire_command(line.globals);
    return attempts_command(line.globals, line.rebuild);
  }
  if (CLI::App* replay = app.get_subcommand("replay"); replay->parsed()) {
    const bool at = replay->count("--at") > 0;
    return replay_command(line.globals, line.replay,
                          at ? std::optional<std::size_t>(line.replay_at) : std::nullopt);
  }
  return open_command(line.globals, line.console);
}

}  // namespace

void klankbord::app::add_json(CLI::App* command, Globals& globals) {
  command->add_flag("--json", globals.json, "One JSON document on standard output");
}

int main(int argc, char** argv) {
  CLI::App app{"Klankbord: practise and prove conversations with customers", "klankbord"};
  CommandLine line;
  app.footer(kExitCodes);
  app.set_version_flag("--version", std::string("klankbord ") + KLANKBORD_VERSION);
  app.require_subcommand(0, 1);
  app.fallthrough();  // --data and --lang may stand behind the sub-command
  app.add_option("--data", line.data, "Data folder, instead of the usual one");
  app.add_option("--learner", line.learner, "Whose data: a name or an id (see learners)");
  app.add_option("--lang", line.language, "Language of the interface")
      ->check(CLI::IsMember({"nl", "fr", "en"}));
  app.add_flag("--console", line.console, "Plain text instead of the window");

  CLI::App* list = app.add_subcommand("list", "List the scenarios");
  add_json(list, line.globals);
  add_play(app, line);
  klankbord::app::add_check(app, line.globals, line.commands);
  CLI::App* coverage =
      app.add_subcommand("coverage", "Which competences the scenarios let a learner show, and how");
  coverage->add_flag("--markdown", line.markdown, "As the table in scenarios/README.md");
  add_json(coverage, line.globals);
  add_past(app, line);
  klankbord::app::add_explore(app, line.globals, line.commands);
  klankbord::app::add_score(app, line.globals, line.commands);
  klankbord::app::add_progress(app, line.globals, line.commands);
  klankbord::app::add_recommend(app, line.globals, line.commands);
  klankbord::app::add_learners(app, line.globals, line.commands);
  klankbord::app::add_my_data(app, line.globals, line.commands);
  klankbord::app::add_recordings(app, line.globals, line.commands);
  klankbord::app::add_room(app, line.globals, line.commands);
  klankbord::app::add_join(app, line.globals, line.commands);
  klankbord::app::add_report(app, line.globals, line.commands);
  klankbord::app::add_statistics(app, line.globals, line.commands);
  klankbord::app::add_new(app, line.globals, line.commands);
  klankbord::app::add_lines(app, line.globals, line.commands);
  klankbord::app::add_schema(app, line.globals, line.commands);

  klankbord::app::add_exam(app, line.globals, line.commands);
  klankbord::app::add_bots(app, line.globals, line.commands);
  klankbord::app::add_graph(app, line.globals, line.commands);
  add_model(app, line.globals, line.commands);
  add_whatif(app, line.globals, line.commands);

  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    const int code = app.exit(error);
    return code == 0 ? 0 : klankbord::app::exit_code(klankbord::base::ExitCode::bad_command_line);
  }
  std::error_code ignored;
  line.globals.program = std::filesystem::read_symlink("/proc/self/exe", ignored);
  if (line.globals.program.empty()) line.globals.program = argv[0];
  line.globals.language = *klankbord::base::language_from(line.language);
  line.globals.language_given = app.count("--lang") > 0;
  const auto chosen = klankbord::app::choose_learner(line.globals, line.data, line.learner);
  if (!chosen) return klankbord::app::report(chosen.failure());
  return dispatch(app, line);
}
