#include "app/window_rehearsal.h"

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>

#include "app/window_steps.h"

namespace klankbord::app {

namespace {

using Clock = std::chrono::steady_clock;

double ms_since(Clock::time_point from) {
  return std::chrono::duration<double, std::milli>(Clock::now() - from).count();
}

long resident_kb() {
  long pages = 0, resident = 0;
  if (FILE* file = std::fopen("/proc/self/statm", "r")) {
    if (std::fscanf(file, "%ld %ld", &pages, &resident) != 2) resident = 0;
    std::fclose(file);
  }
  return resident * sysconf(_SC_PAGESIZE) / 1024;
}

// Draws the present screen again and again, with another background so that no frame is spared.
void measure(window::Window& window, const window::Window::Draw& draw, int frames) {
  double layout_ms = 0, raster_ms = 0, slowest_ms = 0;
  for (int i = 0; i < frames; ++i) {
    window.set_background(static_cast<std::uint32_t>(i & 1));
    window.step([&] {
      draw();
      window.set_background(static_cast<std::uint32_t>(i & 1));
    });
    const window::Counters& counters = window.counters();
    layout_ms += counters.layout_ms;
    raster_ms += counters.raster_ms;
    slowest_ms = std::max(slowest_ms, counters.layout_ms + counters.raster_ms);
  }
  std::printf("frames %d, layout %.2f ms, raster %.2f ms, slowest %.2f ms, resident %ld kB\n",
              frames, layout_ms / frames, raster_ms / frames, slowest_ms, resident_kb());
}

// Draws until nothing moves any more: everything is read, the screen is whole.
struct Settled {
  double after_ms = 0;    // since the process began
  double slowest_ms = 0;  // from one picture to the next
};
Settled settle(window::Window& window, const window::Window::Draw& draw, double begun_ms) {
  Settled settled;
  const Clock::time_point begin = Clock::now();
  Clock::time_point latest = begin;
  window.settle([&] {
    if (latest != begin) settled.slowest_ms = std::max(settled.slowest_ms, ms_since(latest));
    latest = Clock::now();
    draw();
  });
  settled.after_ms = begun_ms + ms_since(begin);
  return settled;
}

}  // namespace

bool is_rehearsed(const WindowArguments& arguments) {
  return !arguments.screenshot.empty() || arguments.frames != 0 || !arguments.steps.empty();
}

base::Result<bool> rehearse(const WindowArguments& arguments, window::Window& window, ui::Kit& kit,
                            const window::Window::Draw& draw, double begun_ms) {
  const auto steps = parse_steps(arguments.steps);
  if (!steps) return steps.failure();
  if (!is_rehearsed(arguments)) return false;
  const Settled settled = settle(window, draw, begun_ms);
  for (const WindowStep& step : *steps) {
    const base::Status done = do_step(step, window, kit, draw);
    if (!done) return done.failure();
  }
  if (arguments.frames > 0) {
    std::printf("everything read and drawn after %.0f ms, slowest picture until then %.0f ms\n",
                settled.after_ms, settled.slowest_ms);
    measure(window, draw, arguments.frames);
  }
  if (!arguments.screenshot.empty()) {
    const base::Status saved = window.save_png(arguments.screenshot);
    if (!saved) return saved.failure();
  }
  return !arguments.screenshot.empty() || arguments.frames > 0;
}

}  // namespace klankbord::app
