// The sub-commands of klankbord: each takes what was typed and gives the exit code.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "app/common.h"
#include "app/saved_plan.h"
#include "session/library.h"

namespace CLI {
class App;
}

namespace klankbord::app {

// A sub-command that describes its own words: an add_ function fills one in, `run` is called when
// `app` was typed. Its words live as long as `run`.
struct Command {
  CLI::App* app = nullptr;
  std::function<int()> run;
};
using Commands = std::vector<Command>;

// klankbord check, klankbord model, klankbord whatif
void add_check(CLI::App& app, Globals& globals, Commands& commands);
void add_model(CLI::App& app, Globals& globals, Commands& commands);
void add_whatif(CLI::App& app, Globals& globals, Commands& commands);
// export and erase; learners.
void add_my_data(CLI::App& app, Globals& globals, Commands& commands);
void add_learners(CLI::App& app, Globals& globals, Commands& commands);

// Who guesses: analysis/bots.h.
void add_bots(CLI::App& app, Globals& globals, Commands& commands);
void add_graph(CLI::App& app, Globals& globals, Commands& commands);

void add_json(CLI::App* command, Globals& globals);
void add_explore(CLI::App& app, Globals& globals, Commands& commands);
void add_progress(CLI::App& app, Globals& globals, Commands& commands);
void add_recommend(CLI::App& app, Globals& globals, Commands& commands);
void add_recordings(CLI::App& app, Globals& globals, Commands& commands);
void add_score(CLI::App& app, Globals& globals, Commands& commands);
void add_report(CLI::App& app, Globals& globals, Commands& commands);
void add_statistics(CLI::App& app, Globals& globals, Commands& commands);
// For authors: a starting scenario; texts for translation and voices.
void add_new(CLI::App& app, Globals& globals, Commands& commands);
void add_lines(CLI::App& app, Globals& globals, Commands& commands);
// A classroom on the local network.
void add_room(CLI::App& app, Globals& globals, Commands& commands);
void add_join(CLI::App& app, Globals& globals, Commands& commands);
// The scenario language and the file formats, for editors, tools and people.
void add_schema(CLI::App& app, Globals& globals, Commands& commands);

struct PlayOptions {
  std::string scenario;  // id, or a path that ends in .lua
  bool console = false;
  bool coach = false;
  bool resume = false;
  bool record = true;
  bool watch = false;  // follow the file while its author writes
  std::string mode = "practice";
  std::optional<std::uint64_t> seed;
  std::string plan;    // --plan: a file to run
  bool renew = false;  // --renew: write that file anew
  SavePlanWords save;  // --save-plan: a file to write
  std::string inputs;  // --inputs: "-" for standard input, or a file
};

int list_command(const Globals& globals);
int play_command(const Globals& globals, const PlayOptions& options);
// play --watch in plain text.
int watch_command(const Globals& globals, const PlayOptions& options);
// The competences of the framework and how the library's scenarios observe them.
int coverage_command(const Globals& globals, bool markdown);
// The list of attempts; `rebuild`: after every journal was read again.
int attempts_command(const Globals& globals, bool rebuild);
// attempts --expire and --keep; and the notice below the list that some would expire.
int expire_command(const Globals& globals);
int keep_command(const Globals& globals, const std::vector<std::string>& attempts);
void write_expiring(const text::Catalogue& tr, const store::Path& data);
int replay_command(const Globals& globals, const std::string& attempt,
                   std::optional<std::size_t> at);

// Without a sub-command: the window, or the library in plain text where there is no display.
int open_command(const Globals& globals, bool console);

// Starts the window program with these arguments in place of this process. Comes back only when
// there is no window program or no display; then the console is what is left.
void try_window(const Globals& globals, const std::vector<std::string>& arguments);

// The model conversation of a scenario, with the ledger's note when it was read to its end.
int show_model(const Globals& globals, const Installation& installation,
               const session::LibraryEntry& entry);

// Before a first conversation on a terminal: asks who is new to it whether they want to see the
// model conversation, and shows it. Asks nobody else, and no script.
void offer_model(const Globals& globals, const Installation& installation,
                 const session::LibraryEntry& entry);

// Runs the plans of a file (`play --plan`).
int run_plan_file(const Globals& globals, const Installation& installation,
                  const store::ScenarioPointer& scenario, const std::string& file);
// Writes them anew (`play --plan FILE --renew`).
int renew_plan_file(const store::ScenarioPointer& scenario, const std::string& file);

}  // namespace klankbord::app
