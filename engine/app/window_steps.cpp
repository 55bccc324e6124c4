#include "app/window_steps.h"

#include <chrono>
#include <cstdlib>
#include <thread>
#include <utility>

namespace klankbord::app {

namespace {

using Verb = WindowStep::Verb;

constexpr std::pair<std::string_view, Verb> kVerbs[] = {
    {"click", Verb::click}, {"key", Verb::key},     {"text", Verb::text},
    {"wheel", Verb::wheel}, {"until", Verb::until}, {"await", Verb::await}};

base::Failure bad_step(const std::string& message) {
  return {base::ExitCode::bad_command_line, message};
}

using Fits = std::function<bool(const ui::Widget&)>;

std::vector<const ui::Widget*> all(const ui::Kit& kit, const Fits& fits) {
  std::vector<const ui::Widget*> found;
  for (const ui::Widget& widget : kit.widgets()) {
    if (fits(widget)) found.push_back(&widget);
  }
  return found;
}

base::Result<ui::Widget> find(const ui::Kit& kit, const std::string& label) {
  const auto whole = [&](const ui::Widget& widget) { return widget.label == label; };
  const auto begins = [&](const ui::Widget& widget) {
    return widget.label.compare(0, label.size(), label) == 0;
  };
  for (const Fits& named : {Fits(whole), Fits(begins)}) {
    for (const bool control : {true, false}) {
      const auto found = all(kit, [&](const ui::Widget& widget) {
        return (widget.id != 0) == control && named(widget);
      });
      if (found.size() == 1) return *found.front();
      if (!found.empty()) return bad_step("More than one widget is called \"" + label + "\".");
    }
  }
  std::string message = "No widget is called \"" + label + "\". There are:";
  for (const ui::Widget& widget : kit.widgets()) {
    if (widget.id != 0) message += "\n  " + widget.label;
  }
  return bad_step(message);
}

base::Status click(const std::string& label, window::Window& window, ui::Kit& kit,
                   const window::Window::Draw& draw) {
  auto widget = find(kit, label);
  if (!widget) return widget.failure();
  if (widget->id != 0 && widget->visible.height() < widget->rect.height()) {
    kit.bring_into_view(widget->id);
    window.request_frame();
    window.settle(draw);
    widget = find(kit, label);
    if (!widget) return widget.failure();
  }
  const ui::Rect& part = widget->visible;
  window.input().mouse_move((part.left + part.right) / 2, (part.top + part.bottom) / 2);
  window.input().mouse_button(true);
  window.input().mouse_button(false);
  return base::success();
}

void press(window::Window& window, std::string_view key, const window::Window::Draw& draw) {
  window.input().key(key, true);
  window.input().key(key, false);
  window.settle(draw);
}

constexpr int kLongestPlay = 200;  // key presses; a conversation of 14 decisions takes some 30

base::Status play_until(const std::string& label, window::Window& window, ui::Kit& kit,
                        const window::Window::Draw& draw) {
  for (int presses = 0; presses < kLongestPlay; ++presses) {
    const auto labelled = [&](const ui::Widget& widget) { return widget.label == label; };
    if (!all(kit, labelled).empty()) return base::success();
    const auto options = all(kit, [](const ui::Widget& widget) {
      return widget.role == ui::Role::option && widget.enabled && widget.scope == 0;
    });
    const auto number =
        options.empty() ? 0 : static_cast<std::size_t>(presses) % options.size() + 1;
    press(window, number == 0 ? "Return" : std::to_string(number), draw);
  }
  return bad_step("Nothing called \"" + label + "\" has come.");
}

constexpr std::chrono::milliseconds kLongestWait(20'000), kLookEvery(20);

base::Status await_label(const std::string& label, window::Window& window, ui::Kit& kit,
                         const window::Window::Draw& draw) {
  const auto begins = [&](const ui::Widget& widget) {
    return widget.label.compare(0, label.size(), label) == 0;
  };
  const auto until = std::chrono::steady_clock::now() + kLongestWait;
  while (all(kit, begins).empty()) {
    if (std::chrono::steady_clock::now() > until) {
      return bad_step("Nothing that begins \"" + label + "\" has come in 20 seconds.");
    }
    std::this_thread::sleep_for(kLookEvery);
    window.request_frame();
    window.settle(draw);
  }
  return base::success();
}

}  // namespace

base::Result<std::vector<WindowStep>> parse_steps(std::string_view text) {
  std::vector<WindowStep> steps;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(';'), text.size());
    const std::string_view step = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (step.empty()) continue;
    const std::size_t colon = step.find(':');
    const Verb* verb = nullptr;
    for (const auto& [name, value] : kVerbs) {
      if (step.substr(0, colon) == name) verb = &value;
    }
    if (colon == std::string_view::npos || verb == nullptr) {
      return bad_step(
          "A step is click:LABEL, key:NAME, text:WORDS, wheel:LINES, until:LABEL or await:LABEL, "
          "not \"" +
          std::string(step) + "\".");
    }
    steps.push_back({*verb, std::string(step.substr(colon + 1))});
  }
  return steps;
}

base::Status do_step(const WindowStep& step, window::Window& window, ui::Kit& kit,
                     const window::Window::Draw& draw) {
  window::SyntheticInput& input = window.input();
  base::Status done = base::success();
  switch (step.verb) {
    case Verb::click:
      done = click(step.argument, window, kit, draw);
      break;
    case Verb::key:
      press(window, step.argument, draw);
      break;
    case Verb::until:
      done = play_until(step.argument, window, kit, draw);
      break;
    case Verb::await:
      done = await_label(step.argument, window, kit, draw);
      break;
    case Verb::text:
      input.text(step.argument);
      break;
    case Verb::wheel:
      input.mouse_move(static_cast<float>(window.width_px()) / 2,
                       static_cast<float>(window.height_px()) / 2);
      input.wheel(std::strtof(step.argument.c_str(), nullptr));
      break;
  }
  window.settle(draw);
  return done;
}

}  // namespace klankbord::app
