// The program `klankbord-window`: opens the window and shows the screens in it. Without a display
// it hands over to `klankbord`, which does the same in plain text.
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/common.h"
#include "app/reporting.h"
#include "app/window_arguments.h"
#include "app/window_exam.h"
#include "app/window_rehearsal.h"
#include "app/window_room.h"
#include "session/attempts.h"
#include "session/learners.h"
#include "session/library.h"
#include "session/watching.h"
#include "store/places.h"
#include "ui/kit.h"
#include "ui/screens.h"
#include "window/audio.h"
#include "window/window.h"

namespace {

using namespace klankbord;
using app::WindowArguments;
using Clock = std::chrono::steady_clock;

// How often a meter moves: quick enough to follow, and slow enough to be calm.
constexpr int kHearing_ms = 80;
// What may be read from one picture to the next: 25 of them a second stay possible.
constexpr double kReading_ms = 25;
// How soon the workbench shows what its worker has found, and that a file has changed.
constexpr int kWorking_ms = 20, kWatching_ms = session::kLookEvery_ms;

// The process began before main: what the loader took is in its processor time.
double ms_before_main() {
  return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

double ms_since(Clock::time_point from) {
  return std::chrono::duration<double, std::milli>(Clock::now() - from).count();
}

std::filesystem::path this_program() {
  std::error_code ignored;
  return std::filesystem::read_symlink("/proc/self/exe", ignored);
}

// The console takes over this process, with the same wishes.
int hand_over_to_console(const WindowArguments& arguments, const base::Failure& why) {
  const int code = app::report(why);
  const std::string program = (this_program().parent_path() / "klankbord").string();
  std::vector<std::string> words = {program};
  if (arguments.language) {
    words.insert(words.end(), {"--lang", std::string(to_string(*arguments.language))});
  }
  if (arguments.data) words.insert(words.end(), {"--data", arguments.data->string()});
  if (!arguments.learner.empty()) words.insert(words.end(), {"--learner", arguments.learner});
  if (!arguments.scenario.empty()) {
    words.insert(words.end(), {"play", arguments.scenario});
    if (arguments.seed) words.insert(words.end(), {"--seed", std::to_string(*arguments.seed)});
    if (arguments.coach) words.emplace_back("--coach");
    if (arguments.resume) words.emplace_back("--resume");
    if (!arguments.record) words.emplace_back("--no-record");
    if (arguments.watch) words.emplace_back("--watch");
  }
  words.emplace_back("--console");
  std::vector<char*> argv;
  for (std::string& word : words) argv.push_back(word.data());
  argv.push_back(nullptr);
  execv(program.c_str(), argv.data());
  return code;
}

// The program of a class takes over this process.
int hand_over_to_class(int argc, char** argv) {
  const std::string program = (this_program().parent_path() / "klankbord-class").string();
  std::vector<char*> words(argv, argv + argc);
  words.push_back(nullptr);
  execv(program.c_str(), words.data());
  return app::report({base::ExitCode::environment, "klankbord-class is not beside this program."});
}

// The same from the library: who joins comes back by klankbord-window.
int go_to_class(const WindowArguments& arguments, const ui::App& model) {
  std::vector<std::string> words = {"klankbord-class"};
  words.insert(words.end(), {"--lang", std::string(to_string(model.settings().language))});
  if (arguments.data) words.insert(words.end(), {"--data", arguments.data->string()});
  words.emplace_back("join");
  std::vector<char*> argv;
  for (std::string& word : words) argv.push_back(word.data());
  return hand_over_to_class(static_cast<int>(argv.size()), argv.data());
}

// Everything the screens need, read from disk.
base::Result<ui::AppParts> read_parts(const WindowArguments& arguments,
                                      const session::ScenarioPlaces& places,
                                      std::optional<store::Path> data,
                                      store::RememberedSettings settings) {
  auto framework = session::load_framework(places.root);
  if (!framework) return framework.failure();
  auto library = session::Library::open(places);
  if (!library) return library.failure();
  std::vector<text::Catalogue> catalogues;
  for (const base::Language language : base::kLanguages) {
    auto catalogue = app::load_catalogue(places.root, language);
    if (!catalogue) return catalogue.failure();
    catalogues.push_back(std::move(*catalogue));
  }
  session::Surroundings surroundings;
  if (arguments.record) surroundings.data = data;
  ui::AppParts parts{std::move(*framework),
                     std::move(catalogues),
                     std::move(*library),
                     std::move(data),
                     std::move(surroundings),
                     std::move(settings),
                     arguments.seed,
                     {},
                     places};
  parts.write_report = [](const session::ReportRequest& request) {
    return app::write_report(this_program(), request);
  };
  parts.classes = app::class_opener(this_program(), arguments);
  parts.classes = app::class_opener(this_program(), arguments);
  parts.recorder = window::microphone();
  parts.player = window::loudspeaker();
  return parts;
}

// `klankbord play`: the briefing of a scenario, or with --resume where one was.
base::Status open_scenario(ui::App& model, const WindowArguments& arguments,
                           const session::ScenarioPlaces& places,
                           const std::optional<store::Path>& data) {
  if (arguments.scenario.empty()) return base::success();
  if (arguments.watch) {
    const auto file = session::scenario_file(places, arguments.scenario);
    if (!file) return file.failure();
    model.write_and_play(*file);
    return base::success();
  }
  const auto entry = session::load_scenario_by_id(model.framework(), places, arguments.scenario);
  if (!entry) return entry.failure();
  if (!arguments.resume) {
    model.open_briefing(entry->scenario, entry->file);
    return base::success();
  }
  if (!arguments.record || !data) {
    return base::Failure{base::ExitCode::bad_command_line,
                         "--resume needs a data folder and excludes --no-record."};
  }
  const auto unfinished = session::unfinished_attempts(*data, entry->id);
  if (!unfinished) return unfinished.failure();
  if (unfinished->empty()) {
    return base::Failure{
        base::ExitCode::bad_file,
        "There is no unfinished attempt of \"" + entry->id + "\". Start one without --resume."};
  }
  session::Surroundings surroundings;
  surroundings.data = data;
  auto practice = session::Practice::resume(unfinished->front().file, surroundings);
  if (!practice) return practice.failure();
  model.enter_conversation(std::move(*practice));
  return base::success();
}

// The window with the app in it: one frame is look, draw, ask, change.
class Program {
 public:
  Program(window::Window& window, ui::App model) : window_(window), model_(std::move(model)) {}

  void frame() {
    const window::FontSet& fonts = window_.fonts();
    kit_.begin_frame({fonts.body, fonts.strong, fonts.small_text, fonts.heading, fonts.title},
                     window_.scale());
    const ui::Intent intent = screens_.draw(kit_, model_);
    kit_.end_frame();
    model_.handle(intent);
    // The first picture waits neither for the past nor for every scenario.
    const bool news = window_.counters().drawn > 0 && read_for_a_while();
    if (news || !ui::is_none(intent)) window_.request_frame();
    if (model_.hear()) window_.wake_in(kHearing_ms);
    if (model_.workbench() != nullptr) watch();
    if (model_.wants_class()) window_.close();
    const store::Settings& settings = model_.settings();
    window_.set_text_percent(settings.text_percent);
    window_.set_background(ui::theme(ui::theme_of(settings.appearance)).background.rgb);
  }

  ui::Kit& kit() { return kit_; }
  ui::App& model() { return model_; }
  // Steps and pictures wait until everything shows that is being worked on.
  void wait_for_work() { waits_ = true; }

 private:
  void watch() {
    const bool at_work = model_.inspect();
    if (at_work && waits_) window_.request_frame();
    window_.wake_in(at_work ? kWorking_ms : kWatching_ms);
  }

  // As many steps as leave the next picture in time; answers whether there were any.
  bool read_for_a_while() {
    const Clock::time_point begin = Clock::now();
    bool news = false;
    while (ms_since(begin) < kReading_ms && (model_.load_more() || model_.read_history())) {
      news = true;
    }
    return news;
  }

  window::Window& window_;
  ui::App model_;
  ui::Kit kit_;
  ui::Screens screens_;
  bool waits_ = false;
};

int run(const WindowArguments& arguments, Clock::time_point start, double before_main_ms) {
  const auto root = store::find_root();
  if (!root) return app::report(root.failure());
  const auto shared = store::data_folder(arguments.data);
  if (shared && !arguments.learner.empty()) {
    const auto learner = session::find_learner(*shared, arguments.learner);
    if (!learner) return app::report(learner.failure());
    // The window opens for whoever practised last.
    const base::Status known =
        session::remember_learner(store::system_disk(), *shared, learner->id);
    if (!known) return app::report(known.failure());
  }
  // Who practised last goes on; others are a choice away.
  const auto data =
      shared ? base::Result<store::Path>(session::latest_learner(*shared).data) : shared;
  store::RememberedSettings settings;
  if (data) settings = store::read_settings(*data);
  if (arguments.language) settings.settings.language = *arguments.language;
  if (arguments.coach) settings.settings.coach = true;

  window::Options options;
  options.title = "Klankbord";
  options.width = arguments.width;
  options.height = arguments.height;
  options.text_percent = settings.settings.text_percent;
  const double until_open_ms = before_main_ms + ms_since(start);
  const auto opened = window::Window::open(options);
  if (!opened) return hand_over_to_console(arguments, opened.failure());
  window::Window& window = **opened;

  const auto folder = data ? std::optional<store::Path>(*data) : std::nullopt;
  const session::ScenarioPlaces places(*root,
                                       shared ? session::own_scenarios(*shared) : store::Path());
  auto parts = read_parts(arguments, places, folder, std::move(settings));
  if (!parts) return app::report(parts.failure());
  if (!data) {
    parts->notices.push_back({text::Key{"notice.nothing-kept"}, data.failure().message});
  }
  if (shared) parts->shared = *shared;
  Program program(window, ui::App(std::move(*parts)));
  const base::Status ready = open_scenario(program.model(), arguments, places, folder);
  if (!ready) return app::report(ready.failure());

  bool printed = !arguments.print_first_frame;
  const window::Window::Draw draw = [&] {
    if (!printed && window.counters().drawn > 0) {
      std::printf("%.1f\n", until_open_ms + window.counters().first_frame_ms);
      std::fflush(stdout);
      printed = true;
    }
    program.frame();
  };
  if (app::is_rehearsed(arguments)) program.wait_for_work();
  const auto done =
      app::rehearse(arguments, window, program.kit(), draw, before_main_ms + ms_since(start));
  if (!done) return app::report(done.failure());
  if (!*done) window.run(draw);
  if (program.model().wants_class()) return go_to_class(arguments, program.model());
  return app::exit_code(base::ExitCode::done);
}

}  // namespace

int main(int argc, char** argv) {
  const Clock::time_point start = Clock::now();
  const double before_main_ms = ms_before_main();
  const auto arguments = app::read_arguments(argc, argv);
  if (!arguments) {
    if (arguments.failure().code != base::ExitCode::done) return app::report(arguments.failure());
    std::fputs(arguments.failure().message.c_str(), stdout);
    return 0;
  }
  if (arguments->exam) return app::run_exam(*arguments);
  if (arguments->joins) return hand_over_to_class(argc, argv);
  return run(*arguments, start, before_main_ms);
}
