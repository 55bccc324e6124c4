// How reports put values into words: dates, quotes, levels, typography per language.
#pragma once

#include <string>
#include <string_view>

#include "report/attempt_report.h"
#include "text/catalogue.h"

namespace klankbord::report {

// "31 januari 2025", "1er janvier 2025"; a dash when it is not known.
std::string date_text(const text::Catalogue& tr, const Moment& moment);
// "31 januari 2025 om 9:05"
std::string date_time_text(const text::Catalogue& tr, const Moment& moment);
// "2025-01-31 09:05": sorts, and spreadsheets read it; empty when it is not known.
std::string sortable_time(const Moment& moment);

// "24 van 34 punten (70,5 %)", or "not observed".
std::string points_text(const text::Catalogue& tr, const assess::Points& points);
// "sterk"; only for observed points.
std::string label_text(const text::Catalogue& tr, const assess::Points& points);
// "getoond", "te laat, dus deels"
std::string level_text(const text::Catalogue& tr, const Mark& mark);
// "woedend" for -3
std::string mood_text(const text::Catalogue& tr, int step);

// Typographic apostrophes, dashes and dots, the language's own quotation marks, and in French the
// no-break spaces that belong before : ; ! ? and inside « ». Breaks no word and adds no space that
// was not there.
std::string typeset(base::Language language, std::string_view text);
std::string typeset(const Words& words);

// The words between the quotation marks of the report's language.
std::string quoted(const text::Catalogue& tr, const Words& words);

// 0 for the lowest level of the marks, 2 when all are full: what an icon shows.
int lowest_level(const std::vector<Mark>& marks);

}  // namespace klankbord::report
