// The window: SDL events in, Dear ImGui frames out, drawn by our own rasteriser, and nothing at all
// while nothing happens.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "base/result.h"
#include "window/fonts.h"

namespace klankbord::window {

inline constexpr int kMinTextPercent = 100;
inline constexpr int kMaxTextPercent = 200;

struct Options {
  std::string title;
  int width = 1280, height = 800;  // in the desktop's units; a HiDPI display has more pixels
  int text_percent = 100;          // kMinTextPercent to kMaxTextPercent
  bool full_screen = false;        // over the whole screen, without a frame
  bool close_asks = false;  // who closes the window asks for it only, see take_close_request()
};

// What the window has done since it opened.
struct Counters {
  std::uint64_t laid_out = 0;  // frames for which `draw` was called
  std::uint64_t drawn = 0;     // frames whose pixels were computed and shown
  double first_frame_ms = 0;   // from open() until the first pixels were shown
  double layout_ms = 0;        // last frame: from begin to end of `draw`
  double raster_ms = 0;        // last drawn frame: rasterising and showing
};

// What a test or a script sends, as if a person did it. Everything goes through SDL's own queue.
// Positions are pixels of the window.
class SyntheticInput {
 public:
  virtual ~SyntheticInput() = default;
  virtual void mouse_move(float x, float y) = 0;
  virtual void mouse_button(bool down) = 0;  // the left one
  virtual void wheel(float lines) = 0;       // up is positive
  // `name` as SDL names keys: "Tab", "Return", "Space", "Escape", "Left", "1", "A", "Left Shift".
  // A name that SDL does not know is a programmer's mistake.
  virtual void key(std::string_view name, bool down) = 0;
  virtual void text(std::string_view utf8) = 0;
  virtual void resize(int width, int height) = 0;
  virtual void close() = 0;
  virtual void front(bool in_front) = 0;  // this window comes before the others, or another does
};

class Window {
 public:
  // Called once per frame, between Dear ImGui's NewFrame and Render.
  using Draw = std::function<void()>;

  // Opens the one window of the program. Refuses with a sentence and ExitCode::environment when
  // there is no display.
  static base::Result<std::unique_ptr<Window>> open(const Options& options);
  ~Window();
  Window(const Window&) = delete;
  Window& operator=(const Window&) = delete;

  // Draws with cause only, until the user or close() closes the window. A cause is an event, a due
  // wake_in() or request_frame(); after each, a few frames follow so that the layout settles.
  void run(const Draw& draw);
  // One frame without waiting, with a clock of 1/60 s: for tests and screenshots.
  void step(const Draw& draw);
  // Steps until all input is consumed and the layout has settled.
  void settle(const Draw& draw);

  void close();  // run() ends after the present frame
  bool closed() const;
  // With Options::close_asks: whether somebody wanted to close the window since the last call.
  bool take_close_request();
  // Whether keys reach this window and no other.
  bool in_front() const;
  // Asks for a frame in at most `ms`; the earliest wish counts, and it counts once.
  void wake_in(int ms);
  void request_frame();  // now, and those after it until the layout has settled

  // 100 to 200 %, clamped; takes effect before the next frame (fonts() changes then).
  void set_text_percent(int percent);
  int text_percent() const;
  // Pixels per design unit: the text size times the display's pixel ratio.
  float scale() const;
  const FontSet& fonts() const;
  int width_px() const;
  int height_px() const;

  void set_title(const std::string& title);
  void set_background(std::uint32_t rgb);  // 0xRRGGBB, where nothing is drawn
  // The frame that is shown now. Fails with a sentence when the file cannot be written.
  base::Status save_png(const std::string& path) const;
  std::uint32_t pixel(int x, int y) const;  // 0xRRGGBB of the frame that is shown now
  const Counters& counters() const;
  SyntheticInput& input();

 private:
  struct Impl;
  explicit Window(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace klankbord::window
