#include "exam/sitting_record.h"

#include <array>
#include <tuple>

#include "base/utf8.h"

namespace klankbord::exam {
namespace {

constexpr std::array<std::string_view, kDeeds> kDeedWords = {
    "authorised",   "practised", "began",      "answered",       "finished",
    "tick",         "paused",    "resumed",    "extra_time",     "hand_raised",
    "hand_lowered", "incident",  "focus_lost", "focus_regained", "clock_jumped",
    "reopened",     "handed_in", "timed_out",  "terminated"};
constexpr std::array<std::string_view, kIncidentKinds> kKindWords = {"environment", "candidate",
                                                                     "staff", "technical"};
constexpr std::size_t kMostCandidateBytes = 32;
constexpr std::size_t kMostStationCharacters = 60;

template <typename Kind, std::size_t count>
std::optional<Kind> named(const std::array<std::string_view, count>& words, std::string_view word) {
  for (std::size_t i = 0; i < count; ++i) {
    if (words[i] == word) return static_cast<Kind>(i);
  }
  return std::nullopt;
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

auto fields(const Accommodation& a) {
  return std::tie(a.time_factor_percent, a.extra_minutes, a.text_percent, a.high_contrast,
                  a.read_aloud, a.less_motion, a.may_pause);
}

}  // namespace

std::string_view word_of(Deed deed) {
  return kDeedWords[static_cast<std::size_t>(deed)];
}

std::string_view word_of(IncidentKind kind) {
  return kKindWords[static_cast<std::size_t>(kind)];
}

std::optional<Deed> deed_named(std::string_view word) {
  return named<Deed>(kDeedWords, word);
}

std::optional<IncidentKind> incident_kind_named(std::string_view word) {
  return named<IncidentKind>(kKindWords, word);
}

bool operator==(const Accommodation& a, const Accommodation& b) {
  return fields(a) == fields(b);
}

bool is_candidate_number(std::string_view text) {
  if (text.empty() || text.size() > kMostCandidateBytes) return false;
  for (const char c : text) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    if (!letter && !is_digit(c) && c != '-') return false;
  }
  return true;
}

bool is_station_name(std::string_view text) {
  return !text.empty() && base::is_utf8(text) && base::printable(text) == text &&
         text.find_first_of("\n\t") == std::string_view::npos &&
         base::character_count(text) <= kMostStationCharacters;
}

bool is_moment(std::string_view text) {
  constexpr std::string_view kShape = "0000-00-00T00:00:00Z";
  if (text.size() != kShape.size()) return false;
  for (std::size_t i = 0; i < kShape.size(); ++i) {
    if (kShape[i] == '0' ? !is_digit(text[i]) : text[i] != kShape[i]) return false;
  }
  return true;
}

}  // namespace klankbord::exam
