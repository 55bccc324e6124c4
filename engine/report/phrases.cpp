#include "report/phrases.h"

#include <fmt/core.h>

#include <algorithm>
#include <cctype>

#include "assess/feedback.h"
#include "base/utf8.h"

namespace klankbord::report {

using text::Key;

namespace {

constexpr std::string_view kNoBreak = "\u00A0";
constexpr std::string_view kNarrowNoBreak = "\u202F";
constexpr std::string_view kApostrophe = "\u2019";

bool starts(std::string_view text, std::size_t at, std::string_view with) {
  return text.substr(at, with.size()) == with;
}

// What stands for an opening or closing straight double quote.
std::string_view quote_mark(base::Language language, bool opens) {
  if (language == base::Language::fr) return opens ? "«\u00A0" : "\u00A0»";
  return opens ? "\u201C" : "\u201D";
}

// What a plain space at `at` becomes in French; it stays when nothing asks for more.
std::string_view french_space(std::string_view text, std::size_t at) {
  const std::string_view after = text.substr(at + 1);
  if (after.empty()) return " ";
  if (after[0] == ':' || starts(after, 0, "»")) return kNoBreak;
  if (after[0] == ';' || after[0] == '!' || after[0] == '?') return kNarrowNoBreak;
  if (at >= 2 && text.substr(at - 2, 2) == "«") return kNoBreak;
  if (starts(after, 0, "%") || starts(after, 0, "€")) return kNoBreak;
  return " ";
}

}  // namespace

std::string date_text(const text::Catalogue& tr, const Moment& moment) {
  if (!moment.known()) return "\u2013";
  std::string day = std::to_string(moment.day);
  if (tr.language() == base::Language::fr && moment.day == 1) day += "er";
  return tr(Key{"report.date"}, {{"day", day},
                                 {"month", tr.named("month.", std::to_string(moment.month))},
                                 {"year", std::to_string(moment.year)}});
}

std::string date_time_text(const text::Catalogue& tr, const Moment& moment) {
  if (!moment.known()) return date_text(tr, moment);
  return tr(Key{"report.date-time"}, {{"date", date_text(tr, moment)},
                                      {"hour", std::to_string(moment.hour)},
                                      {"minute", fmt::format("{:02}", moment.minute)}});
}

std::string sortable_time(const Moment& moment) {
  if (!moment.known()) return {};
  return fmt::format("{:04}-{:02}-{:02} {:02}:{:02}", moment.year, moment.month, moment.day,
                     moment.hour, moment.minute);
}

std::string points_text(const text::Catalogue& tr, const assess::Points& points) {
  if (!points.observed()) return tr(Key{"points.not-observed"});
  return tr(Key{"points.of"}, {{"earned", std::to_string(points.earned)},
                               {"reachable", std::to_string(points.reachable)},
                               {"share", text::percent(tr.language(), points.permille())}});
}

std::string label_text(const text::Catalogue& tr, const assess::Points& points) {
  switch (assess::label_of(points)) {
    case assess::Label::strong:
      return tr(Key{"label.strong"});
    case assess::Label::on_the_way:
      return tr(Key{"label.on-the-way"});
    case assess::Label::keep_practising:
      break;
  }
  return tr(Key{"label.keep-practising"});
}

std::string level_text(const text::Catalogue& tr, const Mark& mark) {
  if (mark.pending) return tr(Key{"evidence.pending"});
  if (mark.spoiled) return tr(Key{"level.spoiled"});
  if (mark.repaired && mark.level > 0) return tr(Key{"level.late"});
  return tr.named("level.", std::to_string(mark.level));
}

std::string mood_text(const text::Catalogue& tr, int step) {
  return tr.named("mood.", std::to_string(step));
}

std::string typeset(base::Language language, std::string_view given) {
  const std::string text = base::printable(given);
  std::string out;
  bool open = false;  // a straight double quote has been opened
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool inside_word = i > 0 && (std::isalnum(static_cast<unsigned char>(text[i - 1])) != 0 ||
                                       (static_cast<unsigned char>(text[i - 1]) & 0x80) != 0);
    if (text[i] == '"') {
      open = !open;
      out += quote_mark(language, open);
    } else if (text[i] == '\'') {
      // Before a word it opens a quotation, but for 's, 't and 'n, which are said without a letter.
      out += inside_word || i + 1 >= text.size() ||
                     std::string_view("stnk").find(text[i + 1]) != std::string_view::npos
                 ? kApostrophe
                 : std::string_view("\u2018");
    } else if (starts(text, i, "...")) {
      out += "\u2026";
      i += 2;
    } else if (text[i] == ' ' && language == base::Language::fr) {
      out += french_space(text, i);
    } else {
      out += text[i];
    }
  }
  return out;
}

std::string typeset(const Words& words) {
  return typeset(words.language, words.text);
}

std::string quoted(const text::Catalogue& tr, const Words& words) {
  return tr(Key{"feedback.quote"}, {{"words", typeset(words)}});
}

int lowest_level(const std::vector<Mark>& marks) {
  int lowest = 2;
  for (const Mark& mark : marks) lowest = std::min(lowest, mark.spoiled ? 0 : mark.level);
  return lowest;
}

}  // namespace klankbord::report
