#include "ui/kit_registry.h"

#include <array>

namespace klankbord::ui {

std::string_view to_string(Role role) {
  constexpr std::array<std::string_view, 17> kNames = {
      "button", "option",  "chip", "toggle",  "segment", "combo",    "choice", "field", "card",
      "region", "heading", "text", "message", "badge",   "progress", "image",  "alert"};
  return kNames[static_cast<std::size_t>(role)];
}

bool is_interactive(Role role) {
  return role <= Role::region;
}

}  // namespace klankbord::ui
