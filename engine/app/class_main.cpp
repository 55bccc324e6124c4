// The program `klankbord-class`: the window of a learner in a trainer's room. klankbord-window
// starts it in its own place, and it does the same on the way back.
#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "app/common.h"
#include "app/window_arguments.h"
#include "app/window_rehearsal.h"
#include "link/room_link.h"
#include "session/learners.h"
#include "store/places.h"
#include "ui/screen_class.h"
#include "ui/screens.h"
#include "window/window.h"

namespace {

using namespace klankbord;
using app::WindowArguments;

// How often what the room says is looked at: the link asks it every 0.7 s.
constexpr int kLook_ms = 150;

base::Result<ui::ClassParts> read_parts(const WindowArguments& arguments) {
  const auto root = store::find_root();
  if (!root) return root.failure();
  auto framework = session::load_framework(*root);
  if (!framework) return framework.failure();
  std::vector<text::Catalogue> catalogues;
  for (const base::Language language : base::kLanguages) {
    auto catalogue = app::load_catalogue(*root, language);
    if (!catalogue) return catalogue.failure();
    catalogues.push_back(std::move(*catalogue));
  }
  // The learner's own looks, where there is a data folder; what is changed here is not kept.
  const auto shared = store::data_folder(arguments.data);
  store::RememberedSettings settings;
  std::optional<link::LinkMemory> memory;
  if (shared) {
    settings = store::read_settings(session::latest_learner(*shared).data);
    if (store::make_folders(store::system_disk(), *shared)) {
      memory = link::LinkMemory{&store::system_disk(), *shared / "class.json"};
    }
  }
  if (arguments.language) settings.settings.language = *arguments.language;
  // Somebody who names another room than that of last time means that one.
  if (!arguments.address.empty() && memory) link::forget_other_room(*memory, arguments.address);
  ui::AppParts parts{std::move(*framework),
                     std::move(catalogues),
                     session::Library(),
                     {},
                     {},
                     std::move(settings),
                     {},
                     {},
                     session::ScenarioPlaces(*root)};
  ui::ClassParts all{std::move(parts), std::make_shared<link::RoomLink>(std::move(memory))};
  all.ticket = {arguments.address, arguments.code, arguments.nickname};
  if (all.ticket.code.empty()) all.ticket.code = session::code_in_class_address(arguments.address);
  return all;
}

// The window with the class in it: one frame is look, draw, ask, change.
class ClassProgram {
 public:
  ClassProgram(window::Window& window, ui::ClassParts parts)
      : window_(window), room_(std::move(parts)) {}

  void frame() {
    if (room_.look()) window_.request_frame();
    const window::FontSet& fonts = window_.fonts();
    kit_.begin_frame({fonts.body, fonts.strong, fonts.small_text, fonts.heading, fonts.title},
                     window_.scale());
    const ui::ClassIntent intent = screens_.draw(kit_, room_);
    kit_.end_frame();
    room_.handle(intent);
    if (!ui::is_none(intent)) window_.request_frame();
    const store::Settings& settings = room_.app().settings();
    window_.set_text_percent(settings.text_percent);
    window_.set_background(ui::theme(ui::theme_of(settings.appearance)).background.rgb);
    window_.wake_in(kLook_ms);
    if (room_.left()) window_.close();
  }

  ui::Kit& kit() { return kit_; }
  const ui::ClassApp& room() const { return room_; }

 private:
  window::Window& window_;
  ui::ClassApp room_;
  ui::Kit kit_;
  ui::ClassScreens screens_;
};

// Back to the scenarios that one practises alone.
int go_to_library(const WindowArguments& arguments) {
  std::error_code ignored;
  const auto here = std::filesystem::read_symlink("/proc/self/exe", ignored).parent_path();
  const std::string program = (here / "klankbord-window").string();
  std::vector<std::string> words = {program};
  if (arguments.data) words.insert(words.end(), {"--data", arguments.data->string()});
  std::vector<char*> argv;
  for (std::string& word : words) argv.push_back(word.data());
  argv.push_back(nullptr);
  execv(program.c_str(), argv.data());
  return app::exit_code(base::ExitCode::done);
}

int run(const WindowArguments& arguments) {
  auto parts = read_parts(arguments);
  if (!parts) return app::report(parts.failure());
  window::Options options;
  options.title = "Klankbord";
  options.width = arguments.width;
  options.height = arguments.height;
  options.text_percent = parts->app.settings.settings.text_percent;
  const auto opened = window::Window::open(options);
  if (!opened) return app::report(opened.failure());
  window::Window& window = **opened;
  ClassProgram program(window, std::move(*parts));
  const window::Window::Draw draw = [&] { program.frame(); };
  const auto done = app::rehearse(arguments, window, program.kit(), draw, 0);
  if (!done) return app::report(done.failure());
  if (*done) return app::exit_code(base::ExitCode::done);
  window.run(draw);
  return program.room().left() ? go_to_library(arguments) : app::exit_code(base::ExitCode::done);
}

}  // namespace

int main(int argc, char** argv) {
  const auto arguments = app::read_arguments(argc, argv);
  if (!arguments) {
    if (arguments.failure().code != base::ExitCode::done) return app::report(arguments.failure());
    std::fputs(arguments.failure().message.c_str(), stdout);
    return 0;
  }
  return run(*arguments);
}
