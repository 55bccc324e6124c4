#include <array>
#include <cstdlib>
#include <ctime>

#include "session/learner_record.h"

namespace klankbord::session {

namespace {

constexpr std::int64_t kDay_s = 86'400;

// The number in `digits`, which must be digits only; else -1.
int number_in(std::string_view digits) {
  int number = 0;
  for (const char digit : digits) {
    if (digit < '0' || digit > '9') return -1;
    number = 10 * number + (digit - '0');
  }
  return number;
}

// Days since 1 January 1970 by the Gregorian calendar, whose 400 years have 146,097 days. Years are
// counted from 1 March, so that the leap day stands last.
std::int64_t days_since_1970(int year, int month, int day) {
  const int years = month <= 2 ? year - 1 : year;
  const int months = (month + 9) % 12;  // since March
  return 365LL * years + years / 4 - years / 100 + years / 400 + (153 * months + 2) / 5 + day -
         719'469;
}

std::int64_t floor_days(std::int64_t seconds) {
  return seconds >= 0 ? seconds / kDay_s : -((kDay_s - 1 - seconds) / kDay_s);
}

}  // namespace

std::int64_t machine_offset_s(std::int64_t utc_s) {
  const auto moment = static_cast<std::time_t>(utc_s);
  std::tm local{};
  return localtime_r(&moment, &local) != nullptr ? local.tm_gmtoff : 0;
}

std::optional<std::int64_t> utc_seconds(std::string_view iso_utc) {
  if (iso_utc.size() < 19 || iso_utc[4] != '-' || iso_utc[7] != '-' || iso_utc[10] != 'T') {
    return std::nullopt;
  }
  const std::array<int, 6> parts = {
      number_in(iso_utc.substr(0, 4)),  number_in(iso_utc.substr(5, 2)),
      number_in(iso_utc.substr(8, 2)),  number_in(iso_utc.substr(11, 2)),
      number_in(iso_utc.substr(14, 2)), number_in(iso_utc.substr(17, 2))};
  const auto [year, month, day, hour, minute, second] = parts;
  if (year < 0 || month < 1 || month > 12 || day < 1 || day > 31) return std::nullopt;
  if (hour < 0 || minute < 0 || second < 0) return std::nullopt;
  return days_since_1970(year, month, day) * kDay_s + hour * 3600LL + minute * 60LL + second;
}

std::int32_t day_of(std::string_view iso_utc, OffsetAt offset_at) {
  const auto utc_s = utc_seconds(iso_utc);
  return utc_s ? static_cast<std::int32_t>(floor_days(*utc_s + offset_at(*utc_s))) : 0;
}

}  // namespace klankbord::session
