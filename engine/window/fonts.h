// The fonts of the window: found in the system's packages, built into one 8-bit atlas.
#pragma once

#include <string>
#include <vector>

struct ImFont;
struct ImFontAtlas;

namespace klankbord::window {

struct FontSet {
  ImFont* body = nullptr;  // also the default font
  ImFont* strong = nullptr;
  ImFont* small_text = nullptr;
  ImFont* heading = nullptr;
  ImFont* title = nullptr;
};

struct FontFiles {
  std::string regular, semibold, bold;  // empty: not found
  std::string fallback, fallback_bold;  // for the characters the first three lack; may be empty
};

// Looks in the folders where distributions put fonts, Inter first, then Noto Sans and DejaVu Sans.
// `roots` are folders such as /usr/share/fonts; missing ones are passed over.
FontFiles find_fonts(const std::vector<std::string>& roots);
std::vector<std::string> font_roots();  // those of this system and of the user

// (Re)builds the atlas at `scale` pixels per design unit. Without files it takes Dear ImGui's
// built-in font, which has no accents; the caller warns once.
FontSet build_fonts(ImFontAtlas& atlas, const FontFiles& files, float scale);

}  // namespace klankbord::window
