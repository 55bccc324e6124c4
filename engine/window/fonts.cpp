#include "window/fonts.h"

#include <ft2build.h>
#include FT_FREETYPE_H
#include <SDL.h>

#include <array>
#include <cmath>
#include <cstdlib>
#include <memory>
#include <string_view>

#include "imgui.h"
#if __has_include("imgui_freetype.h")
#include "imgui_freetype.h"
#else
#include "misc/freetype/imgui_freetype.h"  // where other packages keep it
#endif

namespace klankbord::window {
namespace {

// One family: the folders under a root where packages put it, and its files.
struct Family {
  std::array<const char*, 3> folders;
  const char *regular, *semibold, *bold;
};
constexpr std::array<Family, 3> kFamilies = {
    Family{{"opentype/inter", "truetype/inter", "inter"},
           "Inter-Regular.otf",
           "Inter-SemiBold.otf",
           "Inter-Bold.otf"},
    Family{{"truetype/noto", "google-noto", "noto"},
           "NotoSans-Regular.ttf",
           "NotoSans-SemiBold.ttf",
           "NotoSans-Bold.ttf"},
    Family{{"truetype/dejavu", "dejavu-sans-fonts", "TTF"},
           "DejaVuSans.ttf",
           "DejaVuSans-Bold.ttf",
           "DejaVuSans-Bold.ttf"},
};

// Pairs of first and last: what Dutch, French and English write, the names of most of Europe, and
// the signs the interface uses.
constexpr std::array<ImWchar, 23> kWanted = {
    0x0020, 0x007E, 0x00A0, 0x017F, 0x0218, 0x021B, 0x2010, 0x2027, 0x202F, 0x203A, 0x20AC, 0x20AC,
    0x2122, 0x2122, 0x2190, 0x2193, 0x2212, 0x2212, 0x2264, 0x2265, 0x2713, 0x2717, 0};

// The sizes at 100 %, as Dear ImGui measures them: from the lowest descender to the highest
// ascender, 1.21 times the size a word processor would name.
constexpr float kBody = 20, kSmall = 17, kHeading = 25, kTitle = 34;

bool exists(const std::string& path) {
  SDL_RWops* file = SDL_RWFromFile(path.c_str(), "rb");
  if (file == nullptr) return false;
  SDL_RWclose(file);
  return true;
}

std::string find_file(const std::vector<std::string>& roots, const Family& family,
                      const char* name) {
  for (const std::string& root : roots) {
    for (const char* folder : family.folders) {
      std::string path = root + "/" + folder + "/" + name;
      if (exists(path)) return path;
    }
  }
  return {};
}

// A font file in memory. SDL reads it, because Dear ImGui cannot open every path on every system.
struct FontData {
  struct Free {
    void operator()(void* memory) const { SDL_free(memory); }
  };
  std::unique_ptr<void, Free> memory;
  std::size_t bytes = 0;

  explicit FontData(const std::string& path) {
    if (!path.empty()) memory.reset(SDL_LoadFile(path.c_str(), &bytes));
  }
  explicit operator bool() const { return memory != nullptr && bytes > 0; }
};

// The wanted characters that a font lacks, as ranges: only {0} when it has them all, nothing when
// it is no font.
std::vector<ImWchar> missing_in(const FontData& font) {
  std::vector<ImWchar> missing;
  FT_Library library = nullptr;
  FT_Face face = nullptr;
  if (!font || FT_Init_FreeType(&library) != 0) return missing;
  if (FT_New_Memory_Face(library, static_cast<const FT_Byte*>(font.memory.get()),
                         static_cast<FT_Long>(font.bytes), 0, &face) == 0) {
    for (std::size_t i = 0; kWanted[i] != 0; i += 2) {
      for (unsigned int c = kWanted[i]; c <= kWanted[i + 1]; ++c) {
        if (FT_Get_Char_Index(face, c) != 0) continue;
        if (!missing.empty() && missing.back() + 1U == c) {
          missing.back() = static_cast<ImWchar>(c);
        } else {
          missing.insert(missing.end(), 2, static_cast<ImWchar>(c));
        }
      }
    }
    missing.push_back(0);
    FT_Done_Face(face);
  }
  FT_Done_FreeType(library);
  return missing;
}

// A face (its weight) with what it lacks taken from the fallback, in any number of sizes.
struct Face {
  FontData data, fallback{""};
  std::vector<ImWchar> missing;

  Face(const std::string& path, const std::string& fallback_path) : data(path) {
    missing = missing_in(data);
    if (missing.empty()) {
      // Not there or damaged: the fallback alone.
      data = FontData(fallback_path);
      missing = missing_in(data);
    } else if (missing.front() != 0) {
      fallback = FontData(fallback_path);
      if (missing_in(fallback).empty()) fallback = FontData("");
    }
  }

  ImFont* add(ImFontAtlas& atlas, float size_px) {
    if (missing.empty()) return nullptr;
    ImFontConfig config;
    config.FontDataOwnedByAtlas = false;
    config.PixelSnapH = true;
    ImFont* font = atlas.AddFontFromMemoryTTF(data.memory.get(), static_cast<int>(data.bytes),
                                              size_px, &config, kWanted.data());
    if (font != nullptr && fallback) {
      config.MergeMode = true;
      atlas.AddFontFromMemoryTTF(fallback.memory.get(), static_cast<int>(fallback.bytes), size_px,
                                 &config, missing.data());
    }
    return font;
  }
};

FontSet built_in(ImFontAtlas& atlas, float scale) {
  ImFontConfig config;
  config.SizePixels = std::round(13 * scale);
  ImFont* font = atlas.AddFontDefault(&config);
  return {font, font, font, font, font};
}

}  // namespace

FontFiles find_fonts(const std::vector<std::string>& roots) {
  FontFiles files;
  for (const Family& family : kFamilies) {
    const std::string regular = find_file(roots, family, family.regular);
    if (regular.empty()) continue;
    std::string bold = find_file(roots, family, family.bold);
    if (bold.empty()) bold = regular;
    if (!files.regular.empty()) {
      files.fallback = regular;
      files.fallback_bold = bold;
      break;
    }
    files.regular = regular;
    files.bold = bold;
    files.semibold = find_file(roots, family, family.semibold);
    if (files.semibold.empty()) files.semibold = bold;
  }
  return files;
}

std::vector<std::string> font_roots() {
  std::vector<std::string> roots;
  const auto from_environment = [&roots](const char* variable, std::string_view below) {
    const char* value = SDL_getenv(variable);
    if (value != nullptr && *value != '\0') roots.push_back(value + std::string(below));
  };
  from_environment("XDG_DATA_HOME", "/fonts");
  from_environment("HOME", "/.local/share/fonts");
  from_environment("HOME", "/.fonts");
  roots.emplace_back("/usr/local/share/fonts");
  roots.emplace_back("/usr/share/fonts");
  return roots;
}

FontSet build_fonts(ImFontAtlas& atlas, const FontFiles& files, float scale) {
  atlas.Clear();
  atlas.FontBuilderIO = ImGuiFreeType::GetBuilderForFreeType();
  atlas.FontBuilderFlags = ImGuiFreeTypeBuilderFlags_LightHinting;
  // The rasteriser draws lines as shapes, and the system draws the pointer.
  atlas.Flags = ImFontAtlasFlags_NoBakedLines | ImFontAtlasFlags_NoMouseCursors |
                ImFontAtlasFlags_NoPowerOfTwoHeight;
  atlas.TexGlyphPadding = 1;
  const auto size = [scale](float units) { return std::round(units * scale); };

  Face regular(files.regular, files.fallback);
  Face semibold(files.semibold, files.fallback_bold);
  Face bold(files.bold, files.fallback_bold);
  FontSet set;
  set.body = regular.add(atlas, size(kBody));
  set.strong = semibold.add(atlas, size(kBody));
  set.small_text = regular.add(atlas, size(kSmall));
  set.heading = semibold.add(atlas, size(kHeading));
  set.title = bold.add(atlas, size(kTitle));
  if (set.body == nullptr) set = built_in(atlas, scale);
  for (ImFont** font : {&set.strong, &set.small_text, &set.heading, &set.title}) {
    if (*font == nullptr) *font = set.body;
  }
  atlas.Build();
  // The font files are not needed any more; only the coverage map stays.
  atlas.ClearInputData();
  return set;
}

}  // namespace klankbord::window
