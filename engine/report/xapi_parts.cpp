#include "report/xapi_parts.h"

#include <fmt/core.h>

#include "report/xapi.h"

namespace klankbord::report {

using nlohmann::json;

json json_of(const XapiVerb& verb) {
  return {{"id", verb.iri}, {"display", {{"en", verb.name}}}};
}

std::string in_iri(std::string_view text) {
  std::string out;
  for (const char letter : text) {
    const bool plain = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
                       (letter >= '0' && letter <= '9') || letter == '-' || letter == '.' ||
                       letter == '_' || letter == '/';
    if (plain) {
      out += letter;
    } else {
      out += fmt::format("%{:02X}", static_cast<unsigned char>(letter));
    }
  }
  return out;
}

std::string iri(std::string_view rest) {
  return std::string(kIriBase) + std::string(rest);
}

json language_map(const Words& words) {
  return {{std::string(to_string(words.language)), words.text}};
}

json score_of(const assess::Points& points) {
  return {{"raw", points.earned},
          {"min", 0},
          {"max", points.reachable},
          {"scaled", points.permille() / 1000.0}};
}

json account_of(std::string_view list, const std::string& id) {
  return {{"objectType", "Agent"}, {"account", {{"homePage", iri(list)}, {"name", id}}}};
}

}  // namespace klankbord::report
