#include "ui/kit_icons.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <vector>

namespace klankbord::ui {
namespace {

// Pictures on a grid of 24 by 24. M moves, L draws a line, C a curve, Z closes; O is a circle, D a
// disc, H and R the left and right half of a disc; P is a filled polygon of the points that follow.
constexpr std::array<const char*, kIconCount> kPictures = {
    "",                                         // none
    "M5 12.5 L10 17.5 L19 7",                   // check
    "M6.5 6.5 L17.5 17.5 M17.5 6.5 L6.5 17.5",  // cross
    "M6 12 L18 12",                             // dash
    "O12 12 7.5 H12 12 7.5",                    // half
    "M8.3 3.5 L15.7 3.5 L20.5 8.3 L20.5 15.7 L15.7 20.5 L8.3 20.5 L3.5 15.7 L3.5 8.3 Z "
    "M12 7.5 L12 13 D12 16.4 1.3",         // stop
    "M6 9.5 L12 15.5 L18 9.5",             // chevron_down
    "M9.5 6 L15.5 12 L9.5 18",             // chevron_right
    "M19.5 12 L5 12 M11 6 L5 12 L11 18",   // arrow_left
    "M4.5 12 L19 12 M13 6 L19 12 L13 18",  // arrow_right
    "M12 19.5 L12 5 M6 11 L12 5 L18 11",   // arrow_up
    "M12 4.5 L12 19 M6 13 L12 19 L18 13",  // arrow_down
    "M7.2 3.5 L9.6 3.5 C10.2 3.5 10.6 3.9 10.7 4.4 L11.4 7.6 C11.5 8.1 11.3 8.6 10.9 8.9 L9.2 10.1 "
    "C10.4 12.3 11.8 13.7 13.9 14.8 L15.1 13.1 C15.4 12.7 15.9 12.5 16.4 12.6 L19.6 13.3 "
    "C20.1 13.4 20.5 13.8 20.5 14.4 L20.5 16.8 C20.5 18.9 18.8 20.5 16.8 20.4 "
    "C9.6 20 4 14.4 3.6 7.2 C3.5 5.2 5.1 3.5 7.2 3.5 Z",  // phone
    "M6.5 4.5 L17.5 4.5 C19.2 4.5 20.5 5.8 20.5 7.5 L20.5 13.5 C20.5 15.2 19.2 16.5 17.5 16.5 "
    "L11 16.5 L6.5 20.2 L6.5 16.5 C4.8 16.5 3.5 15.2 3.5 13.5 L3.5 7.5 C3.5 5.8 4.8 4.5 6.5 4.5 Z",
    "M5.5 5 L18.5 5 C19.6 5 20.5 5.9 20.5 7 L20.5 17 C20.5 18.1 19.6 19 18.5 19 L5.5 19 "
    "C4.4 19 3.5 18.1 3.5 17 L3.5 7 C3.5 5.9 4.4 5 5.5 5 Z M4.2 7 L12 13 L19.8 7",  // email
    "O6 12 2.5 O17.5 6 2.5 O17.5 18 2.5 M8.3 10.8 L15.3 7.2 M8.3 13.2 L15.3 16.8",  // social
    "M6 3.5 L14 3.5 L18.5 8 L18.5 20.5 L6 20.5 Z M14 3.5 L14 8 L18.5 8 M9 12.5 L15.5 12.5 "
    "M9 16 L15.5 16",                                                               // post
    "O12 12 8.5 M12 7 L12 12 L15.5 14",                                             // clock
    "O10.5 10.5 6.5 M15.4 15.4 L20.5 20.5",                                         // search
    "O12 8 4 M4.5 20.5 C4.5 16.5 7.5 14.5 12 14.5 C16.5 14.5 19.5 16.5 19.5 20.5",  // person
    "O9 8.5 3.5 M2.5 20 C2.5 16.5 5 14.5 9 14.5 C13 14.5 15.5 16.5 15.5 20 "
    "M15.5 5.2 C17.5 5.5 18.8 7 18.8 8.7 C18.8 10.3 17.7 11.7 16 12.1 "
    "M18 15 C20.2 15.6 21.5 17.4 21.5 20",  // people
    "M12 6.5 C10 4.9 7 4.5 3.5 4.8 L3.5 18.3 C7 18 10 18.4 12 20 C14 18.4 17 18 20.5 18.3 "
    "L20.5 4.8 C17 4.5 14 4.9 12 6.5 Z M12 6.5 L12 20",  // book
    "M5.5 21 L5.5 4 C8.5 2.5 11 5.5 14 4.8 C16 4.4 17.5 4 18.5 3.7 L18.5 13.5 "
    "C15.5 15 12.5 12.5 9.5 13 C8 13.2 6.5 13.8 5.5 14.2",  // flag
    "M12 2.8 L14.35 8.76 L20.75 9.16 L15.8 13.24 L17.41 19.44 L12 16 L6.59 19.44 L8.2 13.24 "
    "L3.25 9.16 L9.65 8.76 Z",  // star
    "P12 2.8 14.35 8.76 15.8 13.24 12 16 8.2 13.24 9.65 8.76 "
    "P20.75 9.16 15.8 13.24 12 16 8.2 13.24 9.65 8.76 14.35 8.76 "
    "P17.41 19.44 12 16 8.2 13.24 9.65 8.76 14.35 8.76 15.8 13.24 "
    "P6.59 19.44 8.2 13.24 9.65 8.76 14.35 8.76 15.8 13.24 12 16 "
    "P3.25 9.16 9.65 8.76 14.35 8.76 15.8 13.24 12 16 8.2 13.24",  // star_filled
    "P8 4.5 19.5 12 8 19.5",                                       // play
    "M4.5 12 C4.5 7.5 8 4.5 12 4.5 C16 4.5 19.5 7.8 19.5 12 C19.5 16.2 16.2 19.5 12 19.5 "
    "C9.5 19.5 7.4 18.4 6 16.6 M4.5 6.5 L4.5 12 L10 12",  // replay
    "O12 12 4 M12 2.5 L12 4.5 M12 19.5 L12 21.5 M2.5 12 L4.5 12 M19.5 12 L21.5 12 "
    "M5.3 5.3 L6.7 6.7 M17.3 17.3 L18.7 18.7 M18.7 5.3 L17.3 6.7 M6.7 17.3 L5.3 18.7",  // sun
    "M20 14 C18.8 14.5 17.6 14.7 16.3 14.6 C12.5 14.3 9.5 11.2 9.4 7.4 C9.4 6.2 9.6 5 10.1 4 "
    "C6.5 4.9 3.9 8.2 4 12 C4.1 16.5 7.6 20 12 20 C15.8 20 19 17.5 20 14 Z",  // moon
    "O12 12 8.5 R12 12 8.5",                                                  // contrast
    "M3 19 L8.5 5.5 L14 19 M5 14.5 L12 14.5 M15 19 L18.2 11 L21.5 19 M16.2 16.3 L20.3 16.3",
    "O12 12 8.5 M3.5 12 L20.5 12 M12 3.5 C9.5 6 8.5 9 8.5 12 C8.5 15 9.5 18 12 20.5 "
    "C14.5 18 15.5 15 15.5 12 C15.5 9 14.5 6 12 3.5",          // globe
    "O12 12 8.5 M12 11 L12 16.5 D12 7.8 1.3",                  // info
    "M12 3.8 L21 19.5 L3 19.5 Z M12 9.5 L12 14 D12 16.8 1.2",  // warning
    "M6 10.5 L18 10.5 L18 20 L6 20 Z M8 10.5 L8 8 C8 5.5 9.8 4 12 4 C14.2 4 16 5.5 16 8 L16 10.5",
    "M9 17.5 L15 17.5 M10 20.5 L14 20.5 M9 17.5 C9 15 6 13.5 6 9.5 C6 6 8.7 3.5 12 3.5 "
    "C15.3 3.5 18 6 18 9.5 C18 13.5 15 15 15 17.5",                                   // bulb
    "M14 4 L6 4 L6 20 L14 20 M10.5 12 L20.5 12 M17 8.5 L20.5 12 L17 15.5",            // exit
    "M9 6.5 L20 6.5 M9 12 L20 12 M9 17.5 L20 17.5 D5 6.5 1.3 D5 12 1.3 D5 17.5 1.3",  // list
    "M6 5.5 L18 5.5 C19.4 5.5 20.5 6.6 20.5 8 L20.5 17.5 C20.5 18.9 19.4 20 18 20 L6 20 "
    "C4.6 20 3.5 18.9 3.5 17.5 L3.5 8 C3.5 6.6 4.6 5.5 6 5.5 Z M3.5 10 L20.5 10 M8 3.5 L8 7.5 "
    "M16 3.5 L16 7.5 D8 14.5 1.2 D12 14.5 1.2",  // calendar
    "M5 3.5 L19 3.5 L19 20.5 L5 20.5 Z M8.5 8 L15.5 8 M8.5 12 L10 13.5 L12.5 11 M8.5 17 L13 17 "
    "D15.5 12 1",                                                                        // form
    "M3.5 4.5 L20.5 4.5 L20.5 9 L3.5 9 Z M5 9 L5 19.5 L19 19.5 L19 9 M9.5 13 L14.5 13",  // box
    "M12.5 3.5 L20.5 3.5 L20.5 11.5 L11.5 20.5 L3.5 12.5 Z D16.3 7.7 1.5",               // price
    "M6 16.5 C7.5 14.5 7 11 7.3 9 C7.7 6.3 9.6 4.5 12 4.5 C14.4 4.5 16.3 6.3 16.7 9 "
    "C17 11 16.5 14.5 18 16.5 Z M10.2 19.5 C10.7 20.6 13.3 20.6 13.8 19.5",  // bell
    "O12 12 8.5 M10 9 L10 15 M14 9 L14 15",                                  // pause
    "M3.5 8 L17 8 M13 4 L17 8 L13 12 M20.5 16 L7 16 M11 12.5 L7 16 L11 20",  // transfer
    "M8 12.5 L3.8 8.3 L8 4 M3.8 8.3 L14 8.3 C17.6 8.3 20.3 10.8 20.3 14 C20.3 17.2 17.6 19.7 14 "
    "19.7 "
    "L9 19.7",  // call_back
    "M3 14.6 C3 12 7 9.5 12 9.5 C17 9.5 21 12 21 14.6 C21 15.8 20.6 16.6 19.8 16.6 L16.8 15.9 "
    "C16.2 15.8 15.8 15.3 15.8 14.7 L15.8 13.2 C13.4 12.3 10.6 12.3 8.2 13.2 L8.2 14.7 "
    "C8.2 15.3 7.8 15.8 7.2 15.9 L4.2 16.6 C3.4 16.6 3 15.8 3 14.6 Z",  // hang_up
    "M6.5 4.5 L17.5 4.5 C19.2 4.5 20.5 5.8 20.5 7.5 L20.5 13.5 C20.5 15.2 19.2 16.5 17.5 16.5 "
    "L11 16.5 L6.5 20.2 L6.5 16.5 C4.8 16.5 3.5 15.2 3.5 13.5 L3.5 7.5 C3.5 5.8 4.8 4.5 6.5 4.5 Z "
    "D8.3 10.5 1.2 D12 10.5 1.2 D15.7 10.5 1.2",  // speak
    "M4 8.5 L4 4 L8.5 4 M15.5 4 L20 4 L20 8.5 M20 15.5 L20 20 L15.5 20 M8.5 20 L4 20 L4 15.5 "
    "M3 12 L21 12",                                                                   // scan
    "M3.5 18.5 L3.5 5.5 L9.5 5.5 L11.5 8 L20.5 8 L20.5 18.5 Z",                       // folder
    "M20.5 4 L3.5 10.5 L10.5 13.5 L13.5 20.5 Z M10.5 13.5 L20.5 4",                   // send
    "O6.5 12 2.7 O17 6.2 2.7 O17 17.8 2.7 M8.9 10.7 L14.6 7.5 M8.9 13.3 L14.6 16.5",  // share
    "M4 4 L4 20 L20.5 20 M7.5 15.5 L11.5 10.5 L14.5 13 L20 6",                        // chart
    "M6 3.5 L14 3.5 L18.5 8 L18.5 20.5 L6 20.5 Z M13.5 3.5 L13.5 8.5 L18.5 8.5 M9 12.5 L15.5 12.5 "
    "M9 16 L15.5 16",  // paper
    "M4.5 6.5 L19.5 6.5 M9.5 6.5 L9.5 4 L14.5 4 L14.5 6.5 M6.5 6.5 L7.5 20 L16.5 20 L17.5 6.5 "
    "M10.3 10 L10.6 16.5 M13.7 10 L13.4 16.5",  // bin
};

class Pen {
 public:
  Pen(ImDrawList& list, ImVec2 centre, float size, std::uint32_t colour)
      : list_(list),
        unit_(size / 24),
        colour_(colour),
        origin_(centre.x - size / 2, centre.y - size / 2),
        thickness_(std::max(1.2F, size / 12)) {}

  void draw(const char* picture) {
    for (const char* at = picture; *at != '\0';) {
      const char command = *at++;
      if (command == ' ') continue;
      const std::vector<float> n = numbers(at);
      obey(command, n);
    }
    finish(false);
  }

 private:
  static std::vector<float> numbers(const char*& at) {
    std::vector<float> found;
    for (;;) {
      while (*at == ' ') ++at;
      if (*at != '.' && (*at < '0' || *at > '9')) return found;
      // Not strtof: that follows the locale's decimal sign.
      float value = 0, share = 1;
      for (; *at >= '0' && *at <= '9'; ++at) value = value * 10 + static_cast<float>(*at - '0');
      if (*at == '.') ++at;
      for (; *at >= '0' && *at <= '9'; ++at) value += (share /= 10) * static_cast<float>(*at - '0');
      found.push_back(value);
    }
  }

  ImVec2 place(float x, float y) const { return {origin_.x + x * unit_, origin_.y + y * unit_}; }

  void obey(char command, const std::vector<float>& n) {
    if (command != 'L' && command != 'C' && command != 'Z') finish(false);
    switch (command) {
      case 'M':
        list_.PathLineTo(place(n[0], n[1]));
        break;
      case 'L':
        list_.PathLineTo(place(n[0], n[1]));
        break;
      case 'C':
        list_.PathBezierCubicCurveTo(place(n[0], n[1]), place(n[2], n[3]), place(n[4], n[5]), 8);
        break;
      case 'Z':
        finish(true);
        break;
      case 'O':
        list_.AddCircle(place(n[0], n[1]), n[2] * unit_, colour_, 0, thickness_);
        break;
      case 'D':
        list_.AddCircleFilled(place(n[0], n[1]), n[2] * unit_, colour_);
        break;
      case 'H':
      case 'R':
        half_disc(n, command == 'R');
        break;
      case 'P':
        for (std::size_t i = 0; i + 1 < n.size(); i += 2) list_.PathLineTo(place(n[i], n[i + 1]));
        list_.PathFillConvex(colour_);
        break;
      default:
        break;
    }
  }

  void half_disc(const std::vector<float>& n, bool right) {
    constexpr float kQuarter = 1.57079633F;
    const float from = right ? -kQuarter : kQuarter;
    list_.PathArcTo(place(n[0], n[1]), n[2] * unit_, from, from + 2 * kQuarter, 16);
    list_.PathFillConvex(colour_);
  }

  void finish(bool closed) {
    if (list_._Path.Size < 2) {
      list_.PathClear();
      return;
    }
    const ImVec2 first = list_._Path.front(), last = list_._Path.back();
    list_.PathStroke(colour_, closed ? ImDrawFlags_Closed : ImDrawFlags_None, thickness_);
    if (closed || thickness_ < 1.6F) return;
    list_.AddCircleFilled(first, thickness_ / 2, colour_);
    list_.AddCircleFilled(last, thickness_ / 2, colour_);
  }

  ImDrawList& list_;
  float unit_;
  std::uint32_t colour_;
  ImVec2 origin_;
  float thickness_;
};

}  // namespace

void draw_icon(ImDrawList& list, Icon icon, ImVec2 centre, float size, std::uint32_t colour) {
  if (icon == Icon::none) return;
  Pen(list, centre, size, colour).draw(kPictures[static_cast<std::size_t>(icon)]);
}

}  // namespace klankbord::ui
