// However fast a person is, Dear ImGui sees every press and every release.
#include "support/catch.h"
#include "window/events.h"

using klankbord::window::Event;
using klankbord::window::EventQueue;

namespace {

Event move(float x) {
  Event event;
  event.kind = Event::Kind::move;
  event.x = x;
  return event;
}

Event button(bool down) {
  Event event;
  event.kind = Event::Kind::button;
  event.down = down;
  return event;
}

Event key(int code, bool down) {
  Event event;
  event.kind = Event::Kind::key;
  event.code = code;
  event.down = down;
  return event;
}

Event letter(char c) {
  Event event;
  event.kind = Event::Kind::text;
  event.text[0] = c;
  return event;
}

}  // namespace

SCENARIO("a click that is faster than a frame is still a click", "[window][events]") {
  GIVEN("a move, a press and a release that arrive together") {
    EventQueue queue;
    queue.add(move(10));
    queue.add(button(true));
    queue.add(button(false));
    WHEN("frames take from the queue") {
      const auto first = queue.take_frame();
      const auto second = queue.take_frame();
      THEN("the press comes with the move, the release in the frame after it") {
        REQUIRE(first.size() == 2);
        CHECK(first[0].kind == Event::Kind::move);
        CHECK(first[1].down);
        REQUIRE(second.size() == 1);
        CHECK_FALSE(second[0].down);
        CHECK(queue.empty());
      }
    }
  }
}

SCENARIO("typing faster than frames loses and swaps no letter", "[window][events]") {
  GIVEN("two letters with their keys, as the system reports them") {
    EventQueue queue;
    for (const Event& event :
         {key(4, true), letter('a'), key(4, false), key(5, true), letter('b'), key(5, false)}) {
      queue.add(event);
    }
    WHEN("frames take from the queue until it is empty") {
      std::string typed;
      int changes_at_most = 0;
      while (!queue.empty()) {
        int changes = 0;
        for (const Event& event : queue.take_frame()) {
          if (event.kind == Event::Kind::text) typed += event.text[0];
          if (event.kind == Event::Kind::key) ++changes;
        }
        changes_at_most = std::max(changes_at_most, changes);
      }
      THEN("the text is whole and no frame had two changes of a key") {
        CHECK(typed == "ab");
        CHECK(changes_at_most == 1);
      }
    }
  }
}

TEST_CASE("moves that follow each other become one", "[window][events]") {
  EventQueue queue;
  for (int i = 0; i < 100; ++i) queue.add(move(static_cast<float>(i)));
  const auto frame = queue.take_frame();
  REQUIRE(frame.size() == 1);
  CHECK(frame[0].x == 99);
}

TEST_CASE("a press happens where the pointer was, not where it went next", "[window][events]") {
  EventQueue queue;
  queue.add(move(10));
  queue.add(button(true));
  queue.add(move(500));
  queue.add(button(false));
  const auto first = queue.take_frame();
  REQUIRE(first.size() == 2);
  CHECK(first[0].x == 10);
  const auto second = queue.take_frame();
  REQUIRE(second.size() == 2);
  CHECK(second[0].x == 500);
}
