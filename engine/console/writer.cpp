#include "console/writer.h"

#include <algorithm>
#include <vector>

#if __has_include(<sys/ioctl.h>)
#include <sys/ioctl.h>
#include <unistd.h>
#endif

#include "base/utf8.h"

namespace klankbord::console {

namespace {

constexpr int kNarrowest = 40;
constexpr int kWidest = 100;
constexpr int kUsual = 80;
constexpr std::size_t kTwoColumnsFrom = 72;

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    if (i < text.size() && text[i] != ' ' && text[i] != '\n') continue;
    if (i > begin) words.push_back(text.substr(begin, i - begin));
    begin = i + 1;
  }
  return words;
}

// The lines of a paragraph. The first begins with `lead`, the others are indented as far.
std::vector<std::string> wrapped(std::string_view text, std::string_view lead, std::size_t width) {
  const std::size_t indent = base::character_count(lead);
  std::vector<std::string> lines = {std::string(lead)};
  std::size_t column = indent;
  bool first = true;
  for (const std::string_view word : words_of(text)) {
    const std::size_t length = base::character_count(word);
    if (!first && column + 1 + length > width) {
      lines.emplace_back(indent, ' ');
      column = indent;
      first = true;
    }
    if (!first) {
      lines.back() += ' ';
      ++column;
    }
    lines.back() += word;
    column += length;
    first = false;
  }
  return lines;
}

}  // namespace

Writer::Writer(std::ostream& out, int width)
    : out_(out), width_(static_cast<std::size_t>(std::max(width, kNarrowest))) {}

void Writer::paragraph(std::string_view text, std::string_view lead) {
  for (const std::string& line : wrapped(text, lead, width_)) out_ << line << '\n';
}

void Writer::columns(const std::vector<std::string>& left, const std::vector<std::string>& right) {
  if (width_ < kTwoColumnsFrom) {
    for (const std::string& text : left) paragraph(text);
    line();
    for (const std::string& text : right) paragraph(text);
    return;
  }
  constexpr std::string_view kBetween = " | ";
  const std::size_t each = (width_ - kBetween.size()) / 2;
  const auto lines_of = [&](const std::vector<std::string>& texts) {
    std::vector<std::string> lines;
    for (const std::string& text : texts) {
      for (std::string& one : wrapped(text, {}, each)) lines.push_back(std::move(one));
    }
    return lines;
  };
  const std::vector<std::string> one = lines_of(left), other = lines_of(right);
  for (std::size_t i = 0; i < std::max(one.size(), other.size()); ++i) {
    const std::string beginning = i < one.size() ? one[i] : std::string();
    const std::size_t length = base::character_count(beginning);
    out_ << beginning << std::string(each > length ? each - length : 0, ' ') << " |";
    if (i < other.size()) out_ << ' ' << other[i];
    out_ << '\n';
  }
}

void Writer::line(std::string_view text) {
  out_ << text << '\n';
}

void Writer::heading(std::string_view text) {
  out_ << '\n' << text << '\n' << std::string(base::character_count(text), '-') << '\n';
}

void Writer::prompt(std::string_view text) {
  out_ << text;
}

bool Writer::flush() {
  out_.flush();
  return static_cast<bool>(out_);
}

int terminal_width() {
#if __has_include(<sys/ioctl.h>)
  winsize size{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
    return std::min<int>(size.ws_col, kWidest);
  }
#endif
  return kUsual;
}

}  // namespace klankbord::console
