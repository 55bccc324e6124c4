// The window of a learner in a room without a display, with any link.
#pragma once

#include <memory>
#include <string>
#include <utility>

#include "support/app_stage.h"
#include "ui/screen_class.h"

namespace klankbord::test {

inline ui::ClassParts class_parts(std::shared_ptr<session::ClassLink> link,
                                  const store::Settings& settings = {}) {
  store::RememberedSettings remembered;
  remembered.settings = settings;
  ui::AppParts around{must(session::load_framework(source_dir())),
                      catalogues(),
                      session::Library(),
                      {},
                      {},
                      remembered,
                      {},
                      {}};
  return {std::move(around), std::move(link), {}};
}

struct ClassSetup {
  int width = 1280, height = 800;
  store::Settings settings{};
};

class ClassStage {
 public:
  explicit ClassStage(std::shared_ptr<session::ClassLink> link, const ClassSetup& setup = {})
      : window(open_window(setup.width, setup.height, setup.settings.text_percent)),
        room(class_parts(std::move(link), setup.settings)),
        driver(*window, kit, [this] { frame(); }) {}

  std::string says(text::Key key) const { return room.app().words()(key); }
  std::string says(text::Key key, text::Arguments arguments) const {
    return room.app().words()(key, arguments);
  }
  bool tells(std::string_view words) const {
    return driver.listing().find(words) != std::string::npos;
  }
  // By keyboard, at the door.
  void join(const std::string& address, const std::string& code, const std::string& nickname) {
    driver.type(address);
    driver.press("Tab");
    driver.type(code);
    driver.press("Tab");
    driver.type(nickname);
    driver.press("Return");
  }
  // Until what the room says shows.
  void see() {
    window->request_frame();
    driver.settle();
  }

  std::unique_ptr<window::Window> window;
  ui::Kit kit;
  ui::ClassApp room;

 private:
  void frame() {
    if (room.look()) window->request_frame();
    const ui::ClassIntent intent = screens_.draw(kit, room);
    room.handle(intent);
    if (!ui::is_none(intent)) window->request_frame();
    window->set_text_percent(room.app().settings().text_percent);
  }
  ui::ClassScreens screens_;

 public:
  UiDriver driver;  // last: it draws at once
};

}  // namespace klankbord::test
