#include "script/nesting.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace klankbord::script {

namespace {

struct Brace {
  int line = 0;
  std::size_t indent = 0;  // of the line it stands on
};

class Scanner {
 public:
  // Whether the line could be read; `found` when its indentation contradicts the open braces.
  bool take(std::string_view line, int number) {
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    std::size_t at = 0;
    if (text_ == 0) {
      at = std::min(line.find_first_not_of(" \t"), line.size());
      if (contradicts(line, at)) {
        found = OpenBrace{open_.back().line, number};
        return true;
      }
      indent_ = at;
    }
    for (; at < line.size(); ++at) {
      const char c = line[at];
      if (text_ != 0) {
        if (c == text_) text_ = 0;
        if (c == '\\') ++at;
      } else if (line.compare(at, 2, "--") == 0) {
        return true;
      } else if (line.compare(at, 2, "[[") == 0) {
        return false;  // a text that ends anywhere
      } else if (c == '"' || c == '\'') {
        text_ = c;
      } else if (c == '{' || c == '(') {
        open_.push_back({number, indent_});
      } else if ((c == '}' || c == ')') && !open_.empty()) {
        open_.pop_back();
      }
    }
    // A text goes on below only where its line ends in "\" or "\z".
    return text_ == 0 || (!line.empty() && line.back() == '\\') ||
           (line.size() > 1 && line.compare(line.size() - 2, 2, "\\z") == 0);
  }

  std::optional<OpenBrace> found;

 private:
  bool contradicts(std::string_view line, std::size_t at) const {
    if (at == line.size() || open_.empty() || line.compare(at, 2, "--") == 0) return false;
    const bool closes = line[at] == '}' || line[at] == ')';
    return closes ? at < open_.back().indent : at <= open_.back().indent;
  }

  std::vector<Brace> open_;
  std::size_t indent_ = 0;
  char text_ = 0;  // the quotation mark that a text began with; 0: none is open
};

}  // namespace

std::optional<OpenBrace> brace_left_open(std::string_view source, int last_line) {
  Scanner scanner;
  for (int number = 1; number <= last_line && !source.empty(); ++number) {
    const std::size_t end = std::min(source.find('\n'), source.size());
    if (!scanner.take(source.substr(0, end), number) || scanner.found) break;
    source.remove_prefix(std::min(end + 1, source.size()));
  }
  return scanner.found;
}

}  // namespace klankbord::script
