// A set of fixed-length keys with their numbers in order of appearance: open addressing, no
// allocation per key.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace klankbord::analysis {

class PositionTable {
 public:
  static constexpr std::uint32_t kFull = 0xFFFFFFFF;

  explicit PositionTable(std::size_t words) : words_(words), keys_(words), slots_(1024, kFull) {}

  // Where to write the key to look for: words() words.
  std::uint64_t* candidate() { return keys_.data() + count_ * words_; }

  // The number of the candidate key, and whether it is new; {kFull, false} when it would be number
  // `limit` or later.
  std::pair<std::uint32_t, bool> find_or_add(std::size_t limit) {
    const std::uint64_t* key = keys_.data() + count_ * words_;
    std::size_t slot = hash(key) & (slots_.size() - 1);
    while (slots_[slot] != kFull) {
      const std::uint64_t* known = keys_.data() + slots_[slot] * words_;
      if (std::equal(key, key + words_, known)) return {slots_[slot], false};
      slot = (slot + 1) & (slots_.size() - 1);
    }
    if (count_ >= limit) return {kFull, false};
    const auto number = static_cast<std::uint32_t>(count_++);
    slots_[slot] = number;
    keys_.resize((count_ + 1) * words_);
    if (2 * count_ > slots_.size()) grow();
    return {number, true};
  }

 private:
  std::uint64_t hash(const std::uint64_t* key) const {
    std::uint64_t mixed = 0;
    for (std::size_t i = 0; i < words_; ++i) {
      mixed = (mixed ^ key[i]) * 0x9E3779B97F4A7C15u;
      mixed ^= mixed >> 29;
    }
    return mixed;
  }

  void grow() {
    std::vector<std::uint32_t> wider(2 * slots_.size(), kFull);
    for (std::size_t number = 0; number < count_; ++number) {
      std::size_t slot = hash(keys_.data() + number * words_) & (wider.size() - 1);
      while (wider[slot] != kFull) slot = (slot + 1) & (wider.size() - 1);
      wider[slot] = static_cast<std::uint32_t>(number);
    }
    slots_ = std::move(wider);
  }

  std::size_t words_;
  std::size_t count_ = 0;
  std::vector<std::uint64_t> keys_;   // the candidate stands after the last one
  std::vector<std::uint32_t> slots_;  // numbers; a power of two of them
};

}  // namespace klankbord::analysis
