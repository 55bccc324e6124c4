#include "ui/kit_words.h"

#include <algorithm>
#include <cfloat>
#include <cmath>

#include "ui/kit_layout.h"

namespace klankbord::ui {
namespace {

bool is_break(char c) {
  return c == ' ' || c == '\n';
}

// How many bytes of `text` fit into `width`, never ending inside a character, at least one.
std::size_t bytes_that_fit(const Kit& kit, Size size, std::string_view text, float width) {
  std::size_t fits = 0;
  for (std::size_t i = 1; i <= text.size(); ++i) {
    const bool boundary =
        i == text.size() || (static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U;
    if (!boundary) continue;
    if (fits > 0 && text_width(kit, size, text.substr(0, i)) > width) break;
    fits = i;
  }
  return fits;
}

// One paragraph, that is, text without line ends.
void wrap_paragraph(const Kit& kit, Size size, std::string_view text, float width,
                    std::vector<std::string_view>& lines) {
  std::size_t start = 0, end = 0;  // the present line
  for (std::size_t at = 0; at < text.size();) {
    std::size_t word_end = at;
    while (word_end < text.size() && is_break(text[word_end])) ++word_end;
    while (word_end < text.size() && !is_break(text[word_end])) ++word_end;
    if (text_width(kit, size, text.substr(start, word_end - start)) <= width) {
      end = at = word_end;
      continue;
    }
    // The line is full; a single word that is wider than a line is broken where it must.
    if (end == start) end += bytes_that_fit(kit, size, text.substr(start), width);
    lines.push_back(text.substr(start, end - start));
    start = end;
    while (start < text.size() && is_break(text[start])) ++start;
    end = at = start;
  }
  if (end > start || text.empty()) lines.push_back(text.substr(start, end - start));
}

float shift_for(Align align, float line, float width) {
  if (align == Align::centre) return std::floor((width - line) / 2);
  if (align == Align::right) return std::floor(width - line);
  return 0;
}

void read_heading(Kit& kit, const Text& text, Size size) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const WrappedText words = wrap(kit, size, text.str(), kit.available_width());
  ImGui::Dummy(ImVec2(words.width, words.height));
  draw_wrapped(kit, *ImGui::GetWindowDrawList(), words, size, at, colour_of(kit, Tone::normal));
  kit.record(Role::heading, text.str(), "", {at.x, at.y, at.x + words.width, at.y + words.height});
}

}  // namespace

ImFont* font_of(const Kit& kit, Size size) {
  switch (size) {
    case Size::small_text:
      return kit.fonts().small_text;
    case Size::strong:
      return kit.fonts().strong;
    case Size::heading:
      return kit.fonts().heading;
    case Size::title:
      return kit.fonts().title;
    case Size::body:
      break;
  }
  return kit.fonts().body;
}

float line_height(const Kit& kit, Size size) {
  // Running text needs air between its lines; a heading holds together.
  const float leading = size == Size::heading || size == Size::title ? 1.08F : 1.22F;
  return std::round(font_of(kit, size)->FontSize * leading);
}

float text_width(const Kit& kit, Size size, std::string_view text) {
  ImFont* font = font_of(kit, size);
  return font->CalcTextSizeA(font->FontSize, FLT_MAX, 0, text.data(), text.data() + text.size()).x;
}

std::string shortened(const Kit& kit, Size size, std::string_view text, float width) {
  std::string shown(text);
  if (text_width(kit, size, shown) <= width) return shown;
  const float room = width - text_width(kit, size, "…");
  shown.resize(bytes_that_fit(kit, size, shown, room));
  while (!shown.empty() && shown.back() == ' ') shown.pop_back();
  return shown + "…";
}

std::uint32_t colour_of(const Kit& kit, Tone tone) {
  const Theme& theme = kit.colours();
  switch (tone) {
    case Tone::muted:
      return packed(theme.muted);
    case Tone::accent:
      return packed(theme.link);
    case Tone::danger:
      return packed(theme.danger);
    case Tone::on_accent:
      return packed(theme.on_accent);
    case Tone::normal:
      break;
  }
  return packed(theme.text);
}

WrappedText wrap(const Kit& kit, Size size, std::string_view text, float width) {
  WrappedText result;
  result.line_height = line_height(kit, size);
  for (std::size_t start = 0; start <= text.size();) {
    const std::size_t end = std::min(text.find('\n', start), text.size());
    wrap_paragraph(kit, size, text.substr(start, end - start), width, result.lines);
    start = end + 1;
  }
  for (const std::string_view line : result.lines) {
    result.width = std::max(result.width, text_width(kit, size, line));
  }
  result.height = result.line_height * static_cast<float>(result.lines.size());
  return result;
}

void draw_wrapped(const Kit& kit, ImDrawList& list, const WrappedText& text, Size size, ImVec2 at,
                  std::uint32_t colour, Align align) {
  ImFont* font = font_of(kit, size);
  const float top = std::floor((text.line_height - font->FontSize) / 2);
  for (std::size_t i = 0; i < text.lines.size(); ++i) {
    const std::string_view line = text.lines[i];
    const float shift =
        align == Align::left ? 0 : shift_for(align, text_width(kit, size, line), text.width);
    const ImVec2 place(std::floor(at.x + shift),
                       std::floor(at.y + top + text.line_height * static_cast<float>(i)));
    list.AddText(font, font->FontSize, place, colour, line.data(), line.data() + line.size());
  }
}

void title(Kit& kit, const Text& text) {
  read_heading(kit, text, Size::title);
}
void heading(Kit& kit, const Text& text) {
  read_heading(kit, text, Size::heading);
}

void paragraph(Kit& kit, const Text& text, const WordStyle& style) {
  float width = std::min(kit.available_width(), kit.px(kReadingWidth));
  if (style.max_width > 0) width = std::min(kit.available_width(), style.max_width);
  WrappedText words = wrap(kit, style.size, text.str(), width);
  if (style.align != Align::left) words.width = width;
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImGui::Dummy(ImVec2(words.width, words.height));
  draw_wrapped(kit, *ImGui::GetWindowDrawList(), words, style.size, at, colour_of(kit, style.tone),
               style.align);
  kit.record(Role::text, text.str(), "", {at.x, at.y, at.x + words.width, at.y + words.height});
}

void label(Kit& kit, const Text& text, const WordStyle& style) {
  const float limit = style.max_width > 0 ? style.max_width : kit.available_width();
  const std::string shown = shortened(kit, style.size, text.str(), limit);
  const float width = text_width(kit, style.size, shown);
  const float height = line_height(kit, style.size);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImGui::Dummy(ImVec2(width, height));
  const WrappedText words{{shown}, width, height, height};
  draw_wrapped(kit, *ImGui::GetWindowDrawList(), words, style.size, at, colour_of(kit, style.tone));
  kit.record(Role::text, text.str(), "", {at.x, at.y, at.x + width, at.y + height});
}

}  // namespace klankbord::ui
