#include "window/events.h"

namespace klankbord::window {
namespace {

// What a frame has been given already.
struct Given {
  bool button = false, wheel = false, key = false, text = false;

  bool admits(const Event& event) const {
    switch (event.kind) {
      case Event::Kind::move:
      case Event::Kind::leave:
        return !button && !wheel;  // what was pressed must be pressed where the pointer was
      case Event::Kind::button:
      case Event::Kind::wheel:
        return !button && !wheel && !key && !text;
      case Event::Kind::key:
        return !button && !wheel && !key && !text;
      case Event::Kind::text:
        return !button && !wheel && !text;  // with the key that wrote it
      case Event::Kind::focus_lost:
        return !button && !wheel && !key && !text;
    }
    return false;
  }
  void note(const Event& event) {
    button = button || event.kind == Event::Kind::button;
    wheel = wheel || event.kind == Event::Kind::wheel;
    key = key || event.kind == Event::Kind::key || event.kind == Event::Kind::focus_lost;
    text = text || event.kind == Event::Kind::text;
  }
};

}  // namespace

void EventQueue::add(const Event& event) {
  const bool moves = event.kind == Event::Kind::move;
  if (moves && !waiting_.empty() && waiting_.back().kind == Event::Kind::move) {
    waiting_.back() = event;
    return;
  }
  waiting_.push_back(event);
}

std::vector<Event> EventQueue::take_frame() {
  std::vector<Event> frame;
  Given given;
  while (!waiting_.empty() && given.admits(waiting_.front())) {
    given.note(waiting_.front());
    frame.push_back(waiting_.front());
    waiting_.pop_front();
  }
  return frame;
}

}  // namespace klankbord::window
