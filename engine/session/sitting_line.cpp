#include "session/sitting_line.h"

#include <fmt/core.h>

#include <nlohmann/json.hpp>
#include <utility>

namespace klankbord::session {

namespace {

using exam::Deed;
using nlohmann::json;

// Thrown inside this file only.
struct Bad {
  std::string what;
};

std::string text_in(const json& line, const char* key) {
  const auto found = line.find(key);
  if (found == line.end()) return {};
  if (!found->is_string()) throw Bad{fmt::format("\"{}\" is a text", key)};
  return found->get<std::string>();
}

int number_in(const json& line, const char* key, int otherwise, int least, int most) {
  const auto found = line.find(key);
  if (found == line.end()) return otherwise;
  const bool fits = found->is_number_unsigned() && found->get<std::uint64_t>() <= 1'000'000;
  const int number = fits ? found->get<int>() : -1;
  if (number < least || number > most) {
    throw Bad{fmt::format("\"{}\" is a whole number from {} to {}", key, least, most)};
  }
  return number;
}

bool truth_in(const json& line, const char* key) {
  const auto found = line.find(key);
  if (found == line.end()) return false;
  if (!found->is_boolean()) throw Bad{fmt::format("\"{}\" is true or false", key)};
  return found->get<bool>();
}

exam::Accommodation accommodation_in(const json& line) {
  exam::Accommodation granted;
  granted.time_factor_percent = number_in(line, "time_factor_percent", 100, 100, 300);
  granted.extra_minutes = number_in(line, "extra_minutes", 0, 0, 300);
  granted.text_percent = number_in(line, "text_percent", 100, 100, 200);
  granted.high_contrast = truth_in(line, "high_contrast");
  granted.read_aloud = truth_in(line, "read_aloud");
  granted.less_motion = truth_in(line, "less_motion");
  granted.may_pause = truth_in(line, "may_pause");
  return granted;
}

InvigilatorDeed deed_in(const json& line, Deed deed) {
  InvigilatorDeed asked;
  asked.deed = deed;
  asked.text = text_in(line, "text");
  asked.minutes = number_in(line, "minutes", 0, 0, 300);
  if (line.contains("accommodation")) {
    if (!line["accommodation"].is_object()) throw Bad{"\"accommodation\" is an object"};
    asked.accommodation = accommodation_in(line["accommodation"]);
  }
  if (line.contains("kind")) {
    const auto kind = exam::incident_kind_named(text_in(line, "kind"));
    if (!kind) throw Bad{"\"kind\" is environment, candidate, staff or technical"};
    asked.kind = *kind;
  }
  return asked;
}

// What a candidate or the machine may do by a line. The others follow from an answer or a clock.
bool is_candidates(Deed deed) {
  switch (deed) {
    case Deed::practised:
    case Deed::began:
    case Deed::paused:
    case Deed::resumed:
    case Deed::hand_raised:
    case Deed::hand_lowered:
    case Deed::focus_lost:
    case Deed::focus_regained:
    case Deed::handed_in:
      return true;
    default:
      return false;
  }
}

SittingLine line_of(const json& line) {
  SittingLine read;
  if (!line.is_object()) throw Bad{"it is no JSON object"};
  if (line.contains("look")) return read;
  read.input = !line.contains("deed");
  if (read.input) return read;
  const auto deed = exam::deed_named(text_in(line, "deed"));
  if (!deed) throw Bad{"there is no such deed"};
  if (line.contains("pin")) read.pin = text_in(line, "pin");
  if (!read.pin && !is_candidates(*deed)) throw Bad{"it asks for the PIN"};
  read.deed = deed_in(line, *deed);
  return read;
}

}  // namespace

base::Result<SittingLine> sitting_line_of(std::string_view text) {
  const json line = json::parse(text, nullptr, false);
  try {
    return line_of(line);
  } catch (const Bad& bad) {
    return base::Failure{base::ExitCode::refused,
                         fmt::format("This line cannot be used: {}.", bad.what)};
  }
}

}  // namespace klankbord::session
