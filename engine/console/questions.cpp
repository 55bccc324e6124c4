#include "console/questions.h"

#include <algorithm>
#include <charconv>

namespace klankbord::console {

using text::Key;

namespace {

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

}  // namespace

std::string trimmed(const std::string& line) {
  const std::size_t begin = line.find_first_not_of(" \t\r");
  if (begin == std::string::npos) return {};
  return line.substr(begin, line.find_last_not_of(" \t\r") + 1 - begin);
}

bool same_word(const std::string& a, const std::string& b) {
  return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](char one, char two) {
           return lower(one) == lower(two);
         });
}

void Questions::go_on() {
  source_.in.clear();
  if (source_.go_on) source_.go_on();
}

std::optional<std::string> Questions::ask(const std::string& question) {
  writer_.prompt(question + " ");
  std::string line;
  if (!writer_.flush() || !std::getline(source_.in, line)) return std::nullopt;
  return trimmed(line);
}

std::optional<std::string> Questions::ask_secret(const std::string& question) {
  if (!source_.show_typing) return ask(question);
  source_.show_typing(false);
  auto line = ask(question);
  source_.show_typing(true);
  writer_.line();  // that of the line end, which was not shown either
  return line;
}

std::optional<int> Questions::ask_number(const std::string& question, int otherwise, int least,
                                         int most) {
  while (true) {
    const auto line = ask(question);
    if (!line || line->empty()) return line ? std::optional(otherwise) : std::nullopt;
    int number = 0;
    const auto [end, error] = std::from_chars(line->data(), line->data() + line->size(), number);
    const bool whole = error == std::errc{} && end == line->data() + line->size();
    if (whole && number >= least && number <= most) return number;
    say(tr_(Key{"sit.number"}, {{"least", std::to_string(least)}, {"most", std::to_string(most)}}));
  }
}

std::optional<bool> Questions::ask_whether(const std::string& question) {
  const std::string yes = tr_(Key{"sit.yes"}), no = tr_(Key{"sit.no"});
  while (true) {
    const auto line = ask(question);
    if (!line) return std::nullopt;
    if (line->empty() || same_word(*line, no)) return false;
    if (same_word(*line, yes)) return true;
    say(tr_(Key{"sit.yes-or-no"}, {{"yes", yes}, {"no", no}}));
  }
}

}  // namespace klankbord::console
