// The whole app without a display: the model alone, or with its screens in a window.
#pragma once

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "store/files.h"
#include "support/fake_sound.h"
#include "support/paths.h"
#include "support/ui_stage.h"
#include "text/catalogue.h"
#include "ui/app_words.h"
#include "ui/screens.h"

namespace klankbord::test {

template <typename T>
T must(base::Result<T> result) {
  if (!result.ok()) throw std::runtime_error(result.failure().message);
  return std::move(*result);
}

inline std::vector<text::Catalogue> catalogues() {
  std::vector<text::Catalogue> all;
  for (const base::Language language : base::kLanguages) {
    const std::string name = std::string(to_string(language)) + ".json";
    const auto json = must(store::read_file(source_dir() / "assets" / "text" / name, 1u << 20));
    all.push_back(must(text::Catalogue::from_json(language, json, name)));
  }
  return all;
}

// A disk that takes nothing any more while `full` is set.
struct FillingDisk : store::Disk {
  bool full = false;
  std::int64_t write(int file, const char* bytes, std::size_t count) override {
    return full ? -ENOSPC : Disk::write(file, bytes, count);
  }
};

struct AppSetup {
  std::filesystem::path root = source_dir();  // whose scenarios/ is the library
  std::optional<std::filesystem::path> data;
  store::Disk* disk = &store::system_disk();
  std::optional<std::uint64_t> seed = 7;
  store::Settings settings{};
  int width = 1280, height = 800;
  std::shared_ptr<FakeSound> sound{};  // none: silent ports
};

inline ui::AppParts parts_of(const AppSetup& setup) {
  auto framework = must(session::load_framework(source_dir()));
  auto library = must(session::Library::scan(framework, setup.root));
  store::RememberedSettings remembered;
  if (setup.data) remembered = store::read_settings(*setup.data);
  if (!(setup.settings == store::Settings{})) remembered.settings = setup.settings;
  session::Surroundings surroundings;
  surroundings.data = setup.data;
  surroundings.disk = setup.disk;
  ui::AppParts parts{std::move(framework), catalogues(), std::move(library), setup.data,
                     surroundings,         remembered,   setup.seed,         {}};
  if (setup.sound) {
    parts.recorder = std::make_unique<FakeRecorder>(setup.sound);
    parts.player = std::make_unique<FakePlayer>(setup.sound);
  }
  return parts;
}

// The app as klankbord-window runs it.
class AppStage {
 public:
  explicit AppStage(const AppSetup& setup = {})
      : window(open_window(setup.width, setup.height, setup.settings.text_percent)),
        app(parts_of(setup)),
        driver(*window, kit, [this] { frame(); }) {}

  // The text of the interface for a key, in the language it has now.
  std::string says(text::Key key) const { return app.words()(key); }
  std::string says(text::Key key, text::Arguments arguments) const {
    return app.words()(key, arguments);
  }

  // A word of the catalogue as it stands alone on the screen: "Klacht".
  std::string word(std::string_view prefix, std::string_view id) const {
    return ui::Words(app.words()).capital(prefix, id).str();
  }

  // The answers that can be chosen now, from top to bottom.
  std::vector<std::string> answers() const {
    std::vector<std::string> labels;
    for (const ui::Widget& widget : driver.widgets()) {
      if (widget.role == ui::Role::option && widget.enabled) labels.push_back(widget.label);
    }
    return labels;
  }

  std::unique_ptr<window::Window> window;
  ui::Kit kit;
  ui::App app;

 private:
  void frame() {
    const ui::Intent intent = screens_.draw(kit, app);
    app.handle(intent);
    if (app.read_history() || !ui::is_none(intent)) window->request_frame();
    (void)app.hear();
    if (app.inspect()) window->request_frame();
    window->set_text_percent(app.settings().text_percent);
  }
  ui::Screens screens_;

 public:
  UiDriver driver;  // last: it draws at once
};

}  // namespace klankbord::test
