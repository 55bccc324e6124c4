#include "app/window_exam.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <string>
#include <utility>

#include "app/common.h"
#include "app/window_rehearsal.h"
#include "session/exam_files.h"
#include "session/library.h"
#include "store/places.h"
#include "ui/screen_sitting.h"
#include "ui/screens.h"
#include "window/window.h"

namespace klankbord::app {

namespace {

// How often the clocks are looked at: the time that is left shows in seconds.
constexpr int kLook_ms = 250;

std::string name_of_this_machine() {
  std::array<char, 64> name{};
  if (gethostname(name.data(), name.size() - 1) != 0) return "station";
  return exam::is_station_name(name.data()) ? name.data() : "station";
}

// The forms of a folder by name, or the file itself.
base::Result<std::vector<store::Path>> form_files(const store::Path& place) {
  std::error_code error;
  if (!std::filesystem::is_directory(place, error)) return std::vector<store::Path>{place};
  std::vector<store::Path> files;
  for (const auto& entry : std::filesystem::directory_iterator(place, error)) {
    if (entry.path().extension() == ".form") files.push_back(entry.path());
  }
  if (error) {
    return base::Failure{base::ExitCode::bad_file,
                         "The folder " + place.string() + " cannot be read."};
  }
  std::sort(files.begin(), files.end());
  return files;
}

base::Result<std::vector<ui::StationForm>> read_forms(const WindowArguments& arguments,
                                                      const exam::CentrePublic& centre) {
  std::vector<ui::StationForm> forms;
  for (const std::string& place : arguments.forms) {
    const auto files = form_files(place);
    if (!files) return files.failure();
    for (const store::Path& file : *files) {
      auto bytes = session::read_exam_file(file);
      if (!bytes) return bytes.failure();
      auto header = exam::read_form_header(*bytes, centre);
      if (!header) {
        return base::Failure{header.failure().code,
                             file.string() + ": " + header.failure().message};
      }
      forms.push_back({std::move(*bytes), std::move(header->header)});
    }
  }
  if (!forms.empty()) return forms;
  return base::Failure{base::ExitCode::bad_file, "There is no form there: no file ends in .form."};
}

base::Result<ui::SittingParts> read_parts(const WindowArguments& arguments,
                                          const store::Path& data) {
  const auto root = store::find_root();
  if (!root) return root.failure();
  auto framework = session::load_framework(*root);
  if (!framework) return framework.failure();
  std::vector<text::Catalogue> catalogues;
  for (const base::Language language : base::kLanguages) {
    auto catalogue = load_catalogue(*root, language);
    if (!catalogue) return catalogue.failure();
    catalogues.push_back(std::move(*catalogue));
  }
  auto centre = session::read_centre_file(arguments.centre);
  if (!centre) return centre.failure();
  auto forms = read_forms(arguments, *centre);
  if (!forms) return forms.failure();
  store::RememberedSettings settings;
  if (arguments.language) settings.settings.language = *arguments.language;
  ui::AppParts app{std::move(*framework),
                   std::move(catalogues),
                   session::Library(),
                   {},
                   {},
                   std::move(settings),
                   {},
                   {},
                   session::ScenarioPlaces(*root)};
  ui::SittingParts parts{
      std::move(app), std::move(*centre), std::move(*forms), arguments.station, data, {}};
  if (parts.station.empty()) parts.station = name_of_this_machine();
  return parts;
}

// The window with the sitting in it: one frame is look, draw, ask, change.
class ExamProgram {
 public:
  ExamProgram(window::Window& window, ui::SittingParts parts)
      : window_(window), sitting_(std::move(parts)) {}

  void frame() {
    if (window_.take_close_request()) sitting_.want_to_close();
    sitting_.look(window_.in_front());
    const window::FontSet& fonts = window_.fonts();
    kit_.begin_frame({fonts.body, fonts.strong, fonts.small_text, fonts.heading, fonts.title},
                     window_.scale());
    const ui::SittingIntent intent = screens_.draw(kit_, sitting_);
    kit_.end_frame();
    sitting_.handle(intent);
    if (!ui::is_none(intent)) window_.request_frame();
    const store::Settings& settings = sitting_.app().settings();
    window_.set_text_percent(settings.text_percent);
    window_.set_background(ui::theme(ui::theme_of(settings.appearance)).background.rgb);
    if (sitting_.sitting() != nullptr) window_.wake_in(kLook_ms);
    if (sitting_.left()) window_.close();
  }

  ui::Kit& kit() { return kit_; }

 private:
  window::Window& window_;
  ui::SittingApp sitting_;
  ui::Kit kit_;
  ui::SittingScreens screens_;
};

}  // namespace

int run_exam(const WindowArguments& arguments) {
  if (!arguments.station.empty() && !exam::is_station_name(arguments.station)) {
    return report({base::ExitCode::bad_command_line,
                   "The name of a station has 1 to 60 characters that can be printed."});
  }
  const auto data = store::data_folder(arguments.data);
  if (!data) return report(data.failure());
  auto parts = read_parts(arguments, *data);
  if (!parts) return report(parts.failure());
  window::Options options;
  options.title = "Klankbord";
  options.width = arguments.width;
  options.height = arguments.height;
  options.full_screen = !arguments.windowed && !is_rehearsed(arguments);
  options.close_asks = true;
  const auto opened = window::Window::open(options);
  if (!opened) return report(opened.failure());
  window::Window& window = **opened;
  ExamProgram program(window, std::move(*parts));
  const window::Window::Draw draw = [&] { program.frame(); };
  const auto done = rehearse(arguments, window, program.kit(), draw, 0);
  if (!done) return report(done.failure());
  if (!*done) window.run(draw);
  return exit_code(base::ExitCode::done);
}

}  // namespace klankbord::app
