// The window of a sitting without a display, with a small exam, and a disk and clocks that a test
// sets.
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "support/app_stage.h"
#include "support/exam_sitting.h"
#include "ui/screen_sitting.h"

namespace klankbord::test {

struct SittingSetup {
  const ExamExample* exam = &one_exam();
  store::Path data;
  FakeClocks* clocks = nullptr;
  store::Disk* disk = &store::system_disk();
  base::Language language = base::Language::nl;
  int width = 1280, height = 800;
  std::size_t forms = 1;  // of which all but the first are the same one under another title
};

inline ui::SittingParts sitting_parts(const SittingSetup& setup) {
  store::RememberedSettings settings;
  settings.settings.language = setup.language;
  ui::AppParts around{must(session::load_framework(source_dir())),
                      catalogues(),
                      session::Library(),
                      {},
                      {},
                      settings,
                      {},
                      {}};
  ui::SittingParts parts{std::move(around), setup.exam->centre.centre, {}, "pc 7", setup.data, {}};
  for (std::size_t i = 0; i < setup.forms; ++i) {
    exam::FormHeader header = exam::header_of(setup.exam->content.form);
    if (i > 0) header.title.nl += " " + std::to_string(i + 1);
    parts.forms.push_back({setup.exam->form_file, header});
  }
  FakeClocks& clocks = *setup.clocks;
  parts.clocks = {[&clocks] { return clocks.wall(); }, [&clocks] { return clocks.steady_ms; }};
  parts.disk = setup.disk;
  return parts;
}

class SittingStage {
 public:
  explicit SittingStage(const SittingSetup& setup)
      : window(open_window(setup.width, setup.height, 100, true)),
        exam(*setup.exam),
        app(sitting_parts(setup)),
        driver(*window, kit, [this] { frame(); }) {}

  std::string says(text::Key key) const { return app.app().words()(key); }
  std::string says(text::Key key, text::Arguments arguments) const {
    return app.app().words()(key, arguments);
  }
  bool tells(std::string_view words) const {
    return driver.listing().find(words) != std::string::npos;
  }

  // What a candidate and the invigilator do, by keyboard only.
  void enter(const std::string& number, const std::string& code) {
    driver.type(number);
    driver.press("Tab");
    driver.type(code);
    driver.press("Return");
  }
  void authorise() {
    driver.type(exam.pin);
    driver.press("Return");
  }
  // From the door to the page before the first conversation.
  void come_in(const std::string& number = "1042") {
    enter(number, exam.code);
    authorise();
    driver.tab_to(says(text::Key{"sitting.practice.skip"}));
    driver.press("Return");
  }
  // On to the answers of the next conversation.
  void begin() {
    driver.press("Return");
    driver.tab_to(says(text::Key{"sitting.briefing.begin"}));
    driver.press("Return");
  }
  // Answers what is asked until the conversation is over: the first option, the first part.
  void answer_once() {
    for (const ui::Widget& widget : driver.widgets()) {
      if (widget.role == ui::Role::option && widget.enabled) return driver.press("1");
    }
    driver.press("1");
    driver.type("Dat spijt mij.");
    driver.press_with("Left Ctrl", "Return");
  }
  void talk_to_the_end() {
    const std::string over = says(text::Key{"console.ended"});
    for (int i = 0; i < 40 && !driver.shows(over); ++i) answer_once();
    driver.press("Return");
  }
  // Opens the panel, chooses a deed in its list, gives reason and PIN.
  void invigilate(text::Key deed, const std::string& pin, const std::string& reason = "Reden") {
    driver.press("F9");
    driver.press("Return");
    for (int i = 0; i < 8 && driver.focused() != says(deed); ++i) driver.press("Down");
    driver.press("Return");
    driver.tab_to(says(text::Key{"sitting.reason"}));
    driver.type(reason);
    driver.tab_to(says(text::Key{"sitting.pin"}));
    driver.type(pin);
    driver.press("Return");
  }

  std::unique_ptr<window::Window> window;
  ui::Kit kit;
  const ExamExample& exam;
  ui::SittingApp app;

 private:
  void frame() {
    if (window->take_close_request()) app.want_to_close();
    app.look(window->in_front());
    const ui::SittingIntent intent = screens_.draw(kit, app);
    app.handle(intent);
    if (!ui::is_none(intent)) window->request_frame();
    window->set_text_percent(app.app().settings().text_percent);
  }
  ui::SittingScreens screens_;

 public:
  UiDriver driver;  // last: it draws at once
};

}  // namespace klankbord::test
