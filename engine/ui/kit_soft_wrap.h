// Line breaks that an editor puts into a text to show it, and takes out again: Dear ImGui's field
// of several lines does not wrap by itself.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace klankbord::ui {

// A text with a place in it, both in bytes.
struct EditedText {
  std::string text;
  std::size_t cursor = 0;
};

using MeasureWidth = std::function<float(std::string_view)>;

// Breaks after a space where a line would be wider than `width`. A soft break is a line end after a
// space; those of the writer have no space before them.
EditedText soft_wrapped(const EditedText& plain, float width, const MeasureWidth& measure);
// Takes the soft breaks out.
EditedText soft_unwrapped(const EditedText& shown);

}  // namespace klankbord::ui
