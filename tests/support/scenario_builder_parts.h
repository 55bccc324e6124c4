// What the two halves of the scenario builder share.
#pragma once

#include <stdexcept>
#include <string>
#include <type_traits>

namespace klankbord::test {

// Where the thing with that id stands; throws when there is none.
template <typename Things>
std::size_t place(const Things& things, const std::string& id) {
  for (std::size_t i = 0; i < things.size(); ++i) {
    if constexpr (std::is_same_v<typename Things::value_type, std::string>) {
      if (things[i] == id) return i;
    } else {
      if (things[i].id == id) return i;
    }
  }
  throw std::logic_error("the test's scenario has no \"" + id + "\"");
}

}  // namespace klankbord::test
