// What asking a database gives: a value, or what kind of trouble it met.
#pragma once

#include <cassert>
#include <cstdint>
#include <string>
#include <utility>
#include <variant>

namespace klankbord::database {

enum class Trouble : std::uint8_t {
  damaged,      // not a database, altered, or without its tables
  busy,         // another program holds it, and did not let go in time
  unwritable,   // full disk, no permission, an error of the disk
  newer,        // its schema is of a later version than this program knows
  unreachable,  // no server answers, or no driver is there
};

struct Failed {
  Trouble trouble = Trouble::damaged;
  std::string detail;  // the database's own words, in English
};

template <typename T>
class [[nodiscard]] Outcome {
 public:
  Outcome(T value) : content_(std::in_place_index<0>, std::move(value)) {}         // NOLINT
  Outcome(Failed failed) : content_(std::in_place_index<1>, std::move(failed)) {}  // NOLINT

  explicit operator bool() const { return content_.index() == 0; }

  // Only when there is a value, respectively none.
  T& operator*() {
    assert(content_.index() == 0);
    return *std::get_if<0>(&content_);
  }
  T* operator->() { return &**this; }
  const Failed& failed() const {
    assert(content_.index() == 1);
    return *std::get_if<1>(&content_);
  }

 private:
  std::variant<T, Failed> content_;
};

struct Done {};

}  // namespace klankbord::database
