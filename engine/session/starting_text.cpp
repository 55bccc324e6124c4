#include "session/starting_text.h"

#include <fmt/core.h>

#include <sstream>

#include "base/folded.h"
#include "base/limits.h"

namespace klankbord::session {

namespace {

constexpr std::string_view kChannels = "@channels ";
constexpr std::string_view kSpoken = "@spoken ";
constexpr std::string_view kWritten = "@written ";

bool starts_with(std::string_view text, std::string_view start) {
  return text.substr(0, start.size()) == start;
}

bool is_spoken(std::string_view channel) {
  return channel == "phone";
}

}  // namespace

base::Result<StartingText> read_starting_text(const store::Path& root, const std::string& name) {
  const store::Path file = root / "assets" / "starting" / name;
  const auto bytes = store::read_file(file, base::kMaxScriptBytes);
  if (!bytes) return bytes.failure();
  const std::size_t end = bytes->find('\n');
  if (!starts_with(*bytes, kChannels) || end == std::string::npos) {
    return base::Failure{base::ExitCode::bad_file,
                         fmt::format("The template {} does not begin with the channels it suits. "
                                     "Check that the program is installed whole.",
                                     file.string())};
  }
  StartingText text;
  std::istringstream words(bytes->substr(kChannels.size(), end - kChannels.size()));
  for (std::string word; words >> word;) text.channels.push_back(word);
  text.body = bytes->substr(end + 1);
  return text;
}

std::string filled_in(const StartingText& text, std::string_view channel,
                      const std::map<std::string, std::string>& values) {
  std::string result;
  std::istringstream lines(text.body);
  for (std::string line; std::getline(lines, line);) {
    const bool spoken = starts_with(line, kSpoken), written = starts_with(line, kWritten);
    if (spoken ? !is_spoken(channel) : written && is_spoken(channel)) continue;
    if (spoken || written) line.erase(0, spoken ? kSpoken.size() : kWritten.size());
    for (const auto& [name, value] : values) {
      const std::string mark = "{{" + name + "}}";
      for (std::size_t at = line.find(mark); at != std::string::npos;
           at = line.find(mark, at + value.size())) {
        line.replace(at, mark.size(), value);
      }
    }
    result += line + '\n';
  }
  return result;
}

std::string id_of_name(std::string_view name) {
  std::string id;
  for (const char c : base::folded(name)) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (plain) {
      id += c;
    } else if (c == ' ' && !id.empty()) {
      id += '-';
    }
  }
  if (id.size() > base::kMaxIdBytes) id.resize(base::kMaxIdBytes);
  while (!id.empty() && id.back() == '-') id.pop_back();
  return id;
}

}  // namespace klankbord::session
