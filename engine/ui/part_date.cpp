#include "ui/part_date.h"

#include <string>

namespace klankbord::ui {

namespace {

struct Date {
  int year = 1970, month = 1, day = 1;
};

// The civil calendar, counted in eras of 400 years that begin in March.
Date date_of(std::int32_t days) {
  const std::int64_t shifted = std::int64_t{days} + 719468;
  const std::int64_t era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
  const auto in_era = static_cast<int>(shifted - era * 146097);
  const int year = (in_era - in_era / 1460 + in_era / 36524 - in_era / 146096) / 365;
  const int in_year = in_era - (365 * year + year / 4 - year / 100);
  const int from_march = (5 * in_year + 2) / 153;
  const int month = from_march < 10 ? from_march + 3 : from_march - 9;
  return {static_cast<int>(era * 400) + year + (month <= 2 ? 1 : 0), month,
          in_year - (153 * from_march + 2) / 5 + 1};
}

// "1er" in French, which writes the other days as bare numbers.
std::string day_number(base::Language language, int day) {
  return std::to_string(day) + (language == base::Language::fr && day == 1 ? "er" : "");
}

}  // namespace

Text date_text(const Words& words, std::int32_t day) {
  const Date date = date_of(day);
  return words(text::Key{"date.long"},
               {{"day", day_number(words.language(), date.day)},
                {"month", words.named("month.", std::to_string(date.month)).str()},
                {"year", std::to_string(date.year)}});
}

Text short_date(const Words& words, std::int32_t day) {
  const Date date = date_of(day);
  return words(text::Key{"date.short"},
               {{"day", day_number(words.language(), date.day)},
                {"month", words.named("month-short.", std::to_string(date.month)).str()}});
}

}  // namespace klankbord::ui
