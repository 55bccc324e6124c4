// The window without a display: it draws with cause, and only then.
#include "window/window.h"

#include <cstdlib>
#include <ctime>
#include <thread>

#include "imgui.h"
#include "support/catch.h"
#include "support/temp_folder.h"
#include "window/icon.h"

using namespace klankbord;
using test::holds_text;
using window::Window;

namespace {

std::unique_ptr<Window> open(int width = 320, int height = 200) {
  ::setenv("SDL_VIDEODRIVER", "dummy", 0);
  window::Options options;
  options.title = "test";
  options.width = width;
  options.height = height;
  auto opened = Window::open(options);
  REQUIRE(opened.ok());
  return std::move(*opened);
}

// Closes the window from outside after a while, as a person would.
class ClosesLater {
 public:
  ClosesLater(Window& window, int ms)
      : thread_([&window, ms] {
          std::this_thread::sleep_for(std::chrono::milliseconds(ms));
          window.input().close();
        }) {}
  ~ClosesLater() { thread_.join(); }

 private:
  std::thread thread_;
};

}  // namespace

SCENARIO("a window where nothing happens does nothing", "[window]") {
  GIVEN("a window with a still picture") {
    auto window = open();
    int frames = 0;
    const auto draw = [&] {
      ++frames;
      ImGui::GetForegroundDrawList()->AddRectFilled(ImVec2(0, 0), ImVec2(50, 50), 0xFF0000FF);
    };
    WHEN("it runs for half a second without any input") {
      const std::clock_t before = std::clock();
      {
        const ClosesLater closes(*window, 500);
        window->run(draw);
      }
      const double processor_s = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
      THEN("a few frames were laid out, one was drawn, and the processor rested") {
        CHECK(frames >= 1);
        CHECK(frames <= 6);
        CHECK(window->counters().drawn == 1);
        CHECK(processor_s < 0.25);
        CHECK(window->closed());
      }
    }
  }
}

SCENARIO("a caller can ask to be woken", "[window]") {
  GIVEN("a picture that asks for a frame 30 ms later, three times") {
    auto window = open();
    int wakes = 0;
    std::uint32_t colour = 0xFF000000;
    const auto draw = [&] {
      if (wakes < 3) {
        ++wakes;
        window->wake_in(30);
      }
      colour += 1;
      ImGui::GetForegroundDrawList()->AddRectFilled(ImVec2(0, 0), ImVec2(50, 50), colour);
    };
    WHEN("it runs for half a second") {
      const ClosesLater closes(*window, 500);
      window->run(draw);
      THEN("it was woken, and then rested") {
        CHECK(wakes == 3);
        CHECK(window->counters().laid_out < 12);
      }
    }
  }
}

SCENARIO("what is drawn can be seen and saved", "[window]") {
  const test::TempFolder folder;
  GIVEN("a window with a red corner on white") {
    auto window = open();
    window->set_background(0xFFFFFF);
    window->settle([] {
      ImGui::GetForegroundDrawList()->AddRectFilled(ImVec2(0, 0), ImVec2(8, 8),
                                                    IM_COL32(255, 0, 0, 255));
    });
    THEN("the pixels say so") {
      CHECK(window->pixel(0, 0) == 0xFF0000);
      CHECK(window->pixel(9, 9) == 0xFFFFFF);
    }
    THEN("a picture of it is a PNG file") {
      const std::string path = (folder / "shot.png").string();
      REQUIRE(window->save_png(path).ok());
      CHECK(test::read_text(path).substr(1, 3) == "PNG");
    }
    THEN("a picture that cannot be written is a sentence, not a crash") {
      const base::Status status = window->save_png((folder / "no/such/folder/shot.png").string());
      REQUIRE_FALSE(status.ok());
      CHECK(status.failure().code == base::ExitCode::environment);
      CHECK_THAT(status.failure().message, holds_text("shot.png"));
    }
  }
}

SCENARIO("input reaches Dear ImGui through SDL's own queue", "[window]") {
  GIVEN("a window that notes what Dear ImGui sees") {
    auto window = open();
    int presses = 0, releases = 0;
    std::string typed;
    const auto draw = [&] {
      presses += ImGui::IsMouseClicked(0) ? 1 : 0;
      releases += ImGui::IsMouseReleased(0) ? 1 : 0;
      for (const ImWchar c : ImGui::GetIO().InputQueueCharacters) typed += static_cast<char>(c);
    };
    window->settle(draw);
    WHEN("three clicks arrive at once") {
      window->input().mouse_move(10, 10);
      for (int i = 0; i < 3; ++i) {
        window->input().mouse_button(true);
        window->input().mouse_button(false);
      }
      window->settle(draw);
      THEN("all three are seen") {
        CHECK(presses == 3);
        CHECK(releases == 3);
      }
    }
    WHEN("a long text is typed") {
      const std::string text = "a text of more than thirty-two bytes, in several pieces";
      window->input().text(text);
      window->settle(draw);
      THEN("it arrives whole") {
        CHECK(typed == text);
      }
    }
  }
}

SCENARIO("the window follows its size and the text size", "[window]") {
  GIVEN("a window at 100 %") {
    auto window = open();
    window->settle([] {});
    const float body = window->fonts().body->FontSize;
    WHEN("the text size is doubled") {
      window->set_text_percent(200);
      window->settle([] {});
      THEN("fonts are twice as large and not stretched") {
        CHECK(window->scale() == 2.0F);
        CHECK(window->fonts().body->FontSize == 2 * body);
        CHECK(window->fonts().body->Scale == 1.0F);
      }
    }
    WHEN("a size out of range is asked for") {
      window->set_text_percent(1000);
      THEN("the nearest one that is allowed is taken") {
        CHECK(window->text_percent() == 200);
      }
    }
    WHEN("the window grows") {
      window->input().resize(700, 500);
      ImVec2 seen;
      window->settle([&] { seen = ImGui::GetIO().DisplaySize; });
      THEN("pixels and layout grow with it") {
        CHECK(window->width_px() == 700);
        CHECK(seen.y == 500);
        CHECK(window->pixel(699, 499) == 0xFFFFFF);
      }
    }
  }
}

SCENARIO("without a display the failure says what to do", "[window]") {
  GIVEN("a display that does not exist") {
    const char* before = std::getenv("SDL_VIDEODRIVER");
    const std::string driver = before != nullptr ? before : "dummy";
    ::setenv("SDL_VIDEODRIVER", "no-such-driver", 1);
    WHEN("a window is opened") {
      const auto opened = Window::open({});
      ::setenv("SDL_VIDEODRIVER", driver.c_str(), 1);
      THEN("it is refused with a sentence that names the console") {
        REQUIRE_FALSE(opened.ok());
        CHECK(opened.failure().code == base::ExitCode::environment);
        CHECK_THAT(opened.failure().message, holds_text("console"));
      }
    }
  }
}

TEST_CASE("the icon is a white voice in a teal bubble on nothing", "[window][icon]") {
  const std::vector<std::uint32_t> pixels = window::icon_pixels();
  REQUIRE(pixels.size() == static_cast<std::size_t>(window::kIconSide) * window::kIconSide);
  const auto at = [&](int x, int y) {
    return pixels[static_cast<std::size_t>(y * window::kIconSide + x)];
  };
  CHECK(at(0, 0) == 0);
  CHECK(at(32, 28) == 0xFFFFFFFF);
  CHECK(at(32, 6) == 0xFF0E6561);
}

SCENARIO("a window that asks before it closes stays open", "[window]") {
  ::setenv("SDL_VIDEODRIVER", "dummy", 0);
  window::Options options;
  options.title = "test";
  options.close_asks = GENERATE(true, false);
  const auto opened = Window::open(options);
  REQUIRE(opened.ok());
  Window& window = **opened;
  const auto draw = [] {};
  window.settle(draw);
  CHECK_FALSE(window.take_close_request());
  window.input().close();
  window.settle(draw);
  CHECK(window.closed() == !options.close_asks);
  CHECK(window.take_close_request() == options.close_asks);
  CHECK_FALSE(window.take_close_request());
}

SCENARIO("a window knows whether it is in front", "[window]") {
  const auto window = open();
  const auto draw = [] {};
  window->settle(draw);
  CHECK(window->in_front());
  window->input().front(false);
  window->settle(draw);
  CHECK_FALSE(window->in_front());
  window->input().front(true);
  window->settle(draw);
  CHECK(window->in_front());
}
