#include "window/window.h"

#include <SDL.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <string>
#include <utility>
#include <vector>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

#include "imgui.h"
#include "window/imgui_input.h"
#include "window/png_file.h"
#include "window/raster.h"
#include "window/sdl_desktop.h"
#include "window/sdl_input.h"
#include "window/surface.h"

namespace klankbord::window {
namespace {

using Clock = std::chrono::steady_clock;

// After an event the layout may need a frame to learn sizes and one to use them.
constexpr int kSettleFrames = 3;
// A moving pointer reports up to a thousand times a second; more frames than this help nobody.
constexpr std::chrono::milliseconds kLeastPause{8};
// While much input waits, pictures may be left out, but not for longer than this.
constexpr std::chrono::milliseconds kLongestBlind{50};
constexpr int kLeastWidth = 640, kLeastHeight = 480;

double ms_between(Clock::time_point from, Clock::time_point to) {
  return std::chrono::duration<double, std::milli>(to - from).count();
}

}  // namespace

struct Window::Impl {
  explicit Impl(SDL_Window* sdl_window, float ratio)
      : window(sdl_window), surface(sdl_window), input(sdl_window, ratio), pixel_ratio(ratio) {}

  ~Impl() {
    for (SDL_Cursor* cursor : cursors) SDL_FreeCursor(cursor);
    if (context != nullptr) ImGui::DestroyContext(context);
  }

  void start_imgui();
  void refresh_fonts();
  void wait();
  void pump();
  void take(const SDL_Event& event);
  void take_window_event(const SDL_WindowEvent& event);
  void want_close();
  void frame(const Draw& draw, float seconds, bool may_skip_picture);
  void show_frame(bool may_skip);
  void follow_imgui();
  bool has_cause() const { return !queue.empty() || settle > 0; }

  SDL_Window* window;
  Surface surface;
  SdlSyntheticInput input;
  EventQueue queue;
  ImGuiContext* context = nullptr;
  FontFiles font_files;
  FontSet fonts;
  Counters counters;
  std::array<SDL_Cursor*, 3> cursors{};
  float pixel_ratio = 1.0F;
  int text_percent = kMinTextPercent;
  std::uint32_t background = 0xFFFFFF;
  std::uint64_t shown_print = 0;
  int settle = kSettleFrames;
  bool fonts_stale = true, size_stale = false, show_again = true;
  bool closed = false, text_input = false;
  bool close_asks = false, close_asked = false, in_front = true;
  bool waking = false;
  Clock::time_point wake_at{}, opened = Clock::now(), last_frame = Clock::now(),
                               last_picture = Clock::now();
};

void Window::Impl::start_imgui() {
  IMGUI_CHECKVERSION();
  context = ImGui::CreateContext();
  ImGui::SetCurrentContext(context);
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.LogFilename = nullptr;
  io.BackendPlatformName = "klankbord";
  io.BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset | ImGuiBackendFlags_HasMouseCursors;
  io.ConfigInputTextCursorBlink = false;  // a blinking caret would cost frames for ever
  io.ConfigWindowsResizeFromEdges = false;
  connect_input(io);
  font_files = find_fonts(font_roots());
  if (font_files.regular.empty()) {
    std::fputs(
        "klankbord: no Inter, Noto Sans or DejaVu Sans font found, so accents are missing; install "
        "one, for example the package fonts-inter.\n",
        stderr);
  }
}

void Window::Impl::refresh_fonts() {
  const float scale = static_cast<float>(text_percent) / 100.0F * pixel_ratio;
  ImGuiIO& io = ImGui::GetIO();
  fonts = build_fonts(*io.Fonts, font_files, scale);
  io.FontDefault = fonts.body;
  // Scaling a style multiplies it, so it starts from a fresh one.
  ImGui::GetStyle() = ImGuiStyle();
  ImGui::GetStyle().ScaleAllSizes(scale);
  // Lines are shapes here, see build_fonts.
  ImGui::GetStyle().AntiAliasedLinesUseTex = false;
  fonts_stale = false;
  shown_print = 0;
#if defined(__GLIBC__)
  malloc_trim(0);  // the font files were as large as everything else together
#endif
}

void Window::Impl::want_close() {
  (close_asks ? close_asked : closed) = true;
  settle = kSettleFrames;
}

void Window::Impl::take_window_event(const SDL_WindowEvent& event) {
  if (event.event == SDL_WINDOWEVENT_SIZE_CHANGED) size_stale = true;
  if (event.event == SDL_WINDOWEVENT_EXPOSED) show_again = true;
  if (event.event == SDL_WINDOWEVENT_CLOSE) want_close();
  if (event.event == SDL_WINDOWEVENT_FOCUS_LOST) in_front = false;
  if (event.event == SDL_WINDOWEVENT_FOCUS_GAINED) in_front = true;
  settle = kSettleFrames;
}

void Window::Impl::take(const SDL_Event& event) {
  if (event.type == SDL_QUIT) want_close();
  if (event.type == SDL_WINDOWEVENT) take_window_event(event.window);
  // A drag goes on outside the window.
  if (event.type == SDL_MOUSEBUTTONDOWN) SDL_CaptureMouse(SDL_TRUE);
  if (event.type == SDL_MOUSEBUTTONUP) SDL_CaptureMouse(SDL_FALSE);
  if (const std::optional<Event> found = input_from(event, pixel_ratio)) queue.add(*found);
}

void Window::Impl::pump() {
  SDL_Event event;
  while (SDL_PollEvent(&event) != 0) take(event);
}

// Sleeps until there is a cause for a frame. No timer runs meanwhile.
void Window::Impl::wait() {
  for (;;) {
    pump();
    if (closed) return;
    if (waking && Clock::now() >= wake_at) {
      waking = false;
      settle = std::max(settle, 2);
    }
    if (has_cause()) break;
    int timeout_ms = -1;
    if (waking) timeout_ms = static_cast<int>(ms_between(Clock::now(), wake_at)) + 1;
    SDL_WaitEventTimeout(nullptr, timeout_ms);
  }
  const auto since = Clock::now() - last_frame;
  if (since < kLeastPause) {
    SDL_Delay(static_cast<Uint32>(ms_between(Clock::now(), last_frame + kLeastPause)));
    pump();
  }
}

void Window::Impl::frame(const Draw& draw, float seconds, bool may_skip_picture) {
  if (size_stale) {
    // What cannot be connected now (a minimised window) is tried again at the next event.
    if (!surface.connect()) return;
    size_stale = false;
    shown_print = 0;
  }
  ImGui::SetCurrentContext(context);  // tests may have two windows
  if (fonts_stale) refresh_fonts();
  const Canvas canvas = surface.canvas();
  ImGuiIO& io = ImGui::GetIO();
  io.DisplaySize = ImVec2(static_cast<float>(canvas.width), static_cast<float>(canvas.height));
  io.DeltaTime = std::max(seconds, 1e-4F);
  settle = queue.empty() ? std::max(0, settle - 1) : kSettleFrames;
  for (const Event& event : queue.take_frame()) hand_over(io, event);

  const Clock::time_point start = Clock::now();
  ImGui::NewFrame();
  draw();
  ImGui::Render();
  counters.layout_ms = ms_between(start, Clock::now());
  ++counters.laid_out;
  show_frame(may_skip_picture && !queue.empty());
  follow_imgui();
}

void Window::Impl::show_frame(bool may_skip) {
  const Clock::time_point start = Clock::now();
  if (may_skip && start - last_picture < kLongestBlind) return;
  const ImDrawData& data = *ImGui::GetDrawData();
  const std::uint64_t print = fingerprint(data) ^ background;
  if (print == shown_print) {
    if (std::exchange(show_again, false)) surface.show();
    return;
  }
  const Canvas canvas = surface.canvas();
  clear(canvas, background);
  rasterise(canvas, data, coverage_of(*ImGui::GetIO().Fonts));
  surface.show();
  shown_print = print;
  show_again = false;
  last_picture = Clock::now();
  counters.raster_ms = ms_between(start, last_picture);
  if (counters.drawn++ == 0) counters.first_frame_ms = ms_between(opened, last_picture);
}

// What Dear ImGui asks of the desktop: the pointer's shape, and text input while a field is active,
// so that elsewhere a key is a key and no input method takes it.
void Window::Impl::follow_imgui() {
  const ImGuiIO& io = ImGui::GetIO();
  if (io.WantTextInput != text_input) {
    text_input = io.WantTextInput;
    text_input ? SDL_StartTextInput() : SDL_StopTextInput();
  }
  std::size_t which = 0;
  SDL_SystemCursor shape = SDL_SYSTEM_CURSOR_ARROW;
  if (ImGui::GetMouseCursor() == ImGuiMouseCursor_TextInput) {
    which = 1;
    shape = SDL_SYSTEM_CURSOR_IBEAM;
  } else if (ImGui::GetMouseCursor() == ImGuiMouseCursor_Hand) {
    which = 2;
    shape = SDL_SYSTEM_CURSOR_HAND;
  }
  if (cursors[which] == nullptr) cursors[which] = SDL_CreateSystemCursor(shape);
  if (cursors[which] != nullptr && SDL_GetCursor() != cursors[which]) {
    SDL_SetCursor(cursors[which]);
  }
}

Window::Window(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}

Window::~Window() {
  SDL_Window* window = impl_->window;
  impl_.reset();
  SDL_DestroyWindow(window);
  SDL_QuitSubSystem(SDL_INIT_VIDEO);
}

base::Result<std::unique_ptr<Window>> Window::open(const Options& options) {
  const Clock::time_point start = Clock::now();
  set_hints();
  const char* asked = SDL_getenv("SDL_VIDEODRIVER");
  if (SDL_InitSubSystem(SDL_INIT_VIDEO) != 0) return no_display(SDL_GetError());
  if ((asked == nullptr || *asked == '\0') && is_without_desktop(SDL_GetCurrentVideoDriver())) {
    SDL_QuitSubSystem(SDL_INIT_VIDEO);
    return no_display("there is no desktop here");
  }
  const Uint32 size = options.full_screen ? SDL_WINDOW_FULLSCREEN_DESKTOP : SDL_WINDOW_RESIZABLE;
  SDL_Window* sdl =
      SDL_CreateWindow(options.title.c_str(), SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED,
                       options.width, options.height, size | SDL_WINDOW_ALLOW_HIGHDPI);
  if (sdl == nullptr) {
    const std::string reason = SDL_GetError();
    SDL_QuitSubSystem(SDL_INIT_VIDEO);
    return no_display(reason);
  }
  set_icon(sdl);
  SDL_SetWindowMinimumSize(sdl, kLeastWidth, kLeastHeight);
  SDL_StopTextInput();
  int width = 0, height = 0, pixels_wide = 0;
  SDL_GetWindowSize(sdl, &width, &height);
  SDL_GetWindowSizeInPixels(sdl, &pixels_wide, nullptr);
  const float ratio = width > 0 ? static_cast<float>(pixels_wide) / static_cast<float>(width) : 1;
  std::unique_ptr<Window> window(new Window(std::make_unique<Impl>(sdl, ratio)));
  window->impl_->opened = start;
  window->impl_->close_asks = options.close_asks;
  if (!window->impl_->surface.connect()) return no_display(SDL_GetError());
  window->set_text_percent(options.text_percent);
  window->impl_->start_imgui();
  return window;
}

void Window::run(const Draw& draw) {
  while (!impl_->closed) {
    impl_->wait();
    if (impl_->closed) break;
    const Clock::time_point now = Clock::now();
    const auto seconds = static_cast<float>(ms_between(impl_->last_frame, now) / 1000.0);
    impl_->last_frame = now;
    impl_->frame(draw, seconds, true);
  }
}

void Window::step(const Draw& draw) {
  impl_->pump();
  impl_->frame(draw, 1.0F / 60.0F, false);
}

void Window::settle(const Draw& draw) {
  do {
    step(draw);
  } while (impl_->has_cause() && !impl_->closed);
}

void Window::close() {
  impl_->closed = true;
}
bool Window::closed() const {
  return impl_->closed;
}

bool Window::take_close_request() {
  return std::exchange(impl_->close_asked, false);
}
bool Window::in_front() const {
  return impl_->in_front;
}

void Window::wake_in(int ms) {
  const Clock::time_point at = Clock::now() + std::chrono::milliseconds(std::max(0, ms));
  if (!impl_->waking || at < impl_->wake_at) impl_->wake_at = at;
  impl_->waking = true;
}

void Window::request_frame() {
  impl_->settle = kSettleFrames;
}

void Window::set_text_percent(int percent) {
  const int wanted = std::clamp(percent, kMinTextPercent, kMaxTextPercent);
  if (wanted == impl_->text_percent) return;
  impl_->text_percent = wanted;
  impl_->fonts_stale = true;
  impl_->settle = kSettleFrames;
}

int Window::text_percent() const {
  return impl_->text_percent;
}

float Window::scale() const {
  return static_cast<float>(impl_->text_percent) / 100.0F * impl_->pixel_ratio;
}

const FontSet& Window::fonts() const {
  return impl_->fonts;
}
int Window::width_px() const {
  return impl_->surface.canvas().width;
}
int Window::height_px() const {
  return impl_->surface.canvas().height;
}

void Window::set_title(const std::string& title) {
  SDL_SetWindowTitle(impl_->window, title.c_str());
}

void Window::set_background(std::uint32_t rgb) {
  if (rgb == impl_->background) return;
  impl_->background = rgb;
  impl_->settle = std::max(impl_->settle, 1);
}

base::Status Window::save_png(const std::string& path) const {
  return write_png(path, impl_->surface.canvas());
}

std::uint32_t Window::pixel(int x, int y) const {
  const Canvas canvas = impl_->surface.canvas();
  return canvas.pixels[static_cast<std::ptrdiff_t>(y) * canvas.stride + x] & 0xFFFFFFU;
}

const Counters& Window::counters() const {
  return impl_->counters;
}
SyntheticInput& Window::input() {
  return impl_->input;
}

}  // namespace klankbord::window
