#include "host/qr_code.h"

#include <fmt/core.h>
#include <qrencode.h>

#include <memory>

namespace klankbord::host {

namespace {

constexpr int kMargin = 4;  // squares that have to stay light around the code

class Squares {
 public:
  explicit Squares(std::string_view text)
      : code_(QRcode_encodeString8bit(std::string(text).c_str(), 0, QR_ECLEVEL_M), QRcode_free) {}

  bool empty() const { return code_ == nullptr; }
  int width() const { return code_->width; }
  // Outside the code everything is light.
  bool is_dark(int x, int y) const {
    if (x < 0 || y < 0 || x >= width() || y >= width()) return false;
    return (code_->data[y * width() + x] & 1U) != 0;
  }

 private:
  std::unique_ptr<QRcode, void (*)(QRcode*)> code_;
};

}  // namespace

std::string qr_for_terminal(std::string_view text, bool coloured) {
  const Squares squares(text);
  std::string out;
  if (squares.empty()) return out;
  for (int y = -kMargin; y < squares.width() + kMargin; y += 2) {
    if (coloured) out += "\x1b[30;107m";  // black on bright white
    for (int x = -kMargin; x < squares.width() + kMargin; ++x) {
      const bool upper = squares.is_dark(x, y), lower = squares.is_dark(x, y + 1);
      // Without colours the terminal's light signs on dark make the light squares.
      const bool top = coloured == upper, bottom = coloured == lower;
      out += top ? (bottom ? "█" : "▀") : (bottom ? "▄" : " ");
    }
    if (coloured) out += "\x1b[0m";
    out += '\n';
  }
  return out;
}

std::string qr_as_svg(std::string_view text) {
  const Squares squares(text);
  if (squares.empty()) return {};
  const int size = squares.width() + 2 * kMargin;
  std::string path;
  for (int y = 0; y < squares.width(); ++y) {
    for (int x = 0; x < squares.width(); ++x) {
      if (squares.is_dark(x, y)) path += fmt::format("M{} {}h1v1h-1z", x + kMargin, y + kMargin);
    }
  }
  return fmt::format(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {0} {0}\" "
      "shape-rendering=\"crispEdges\" role=\"img\"><rect width=\"{0}\" height=\"{0}\" "
      "fill=\"#fff\"/><path fill=\"#000\" d=\"{1}\"/></svg>",
      size, path);
}

}  // namespace klankbord::host
