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

}  // namespace

Writer::Writer(std::ostream& out, int width)
    : out_(out), width_(static_cast<std::size_t>(std::max(width, kNarrowest))) {}

void Writer::paragraph(std::string_view text, std::string_view lead) {
  const std::size_t indent = base::character_count(lead);
  out_ << lead;
  std::size_t column = indent;
  bool first = true;
  for (const std::string_view word : words_of(text)) {
    const std::size_t length = base::character_count(word);
    if (!first && column + 1 + length > width_) {
      out_ << '\n' << std::string(indent, ' ');
      column = indent;
      first = true;
    }
    if (!first) {
      out_ << ' ';
      ++column;
    }
    out_ << word;
    column += length;
    first = false;
  }
  out_ << '\n';
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
