#include "base/text_places.h"

#include <functional>
#include <utility>

namespace klankbord::base {

namespace {

std::size_t hash_of(std::string_view text) {
  return std::hash<std::string_view>{}(text);
}

}  // namespace

int TextPlaces::add_file(std::string name) {
  files_.push_back(std::move(name));
  return static_cast<int>(files_.size()) - 1;
}

void TextPlaces::add(std::string_view text, int file, int line) {
  entries_.push_back({hash_of(text), file, line});
}

std::optional<TextPlace> TextPlaces::find(std::string_view text, int line) const {
  const std::size_t hash = hash_of(text);
  const Entry* best = nullptr;
  const auto rank = [&](const Entry& entry) { return entry.file == 0 && entry.line >= line; };
  for (const Entry& entry : entries_) {
    if (entry.hash != hash) continue;
    const bool nearer = best == nullptr || (rank(entry) && !rank(*best)) ||
                        (rank(entry) && entry.line < best->line);
    if (nearer) best = &entry;
  }
  if (best == nullptr) return std::nullopt;
  return TextPlace{files_[static_cast<std::size_t>(best->file)], best->line, best->file == 0};
}

}  // namespace klankbord::base
