// What is known of every code: its place in the list, its document, the table of all of them.
#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "analysis/check_codes.h"
#include "base/limits.h"
#include "script/codes.h"
#include "session/checking.h"

namespace klankbord::session {

using store::Path;

namespace {

struct Series {
  std::string_view begin;  // of the codes: "KB1"
  std::string_view title;
};

constexpr std::array<Series, 7> kSeries = {{
    {"KB0", "Reading the file"},
    {"KB1", "Structure and plans"},
    {"KB2", "Score"},
    {"KB3", "Bias"},
    {"KB4", "Language"},
    {"KB6", "Exam"},
    {"KB", "Others"},
}};

const Series& series_of(std::string_view code) {
  return *std::find_if(kSeries.begin(), kSeries.end(), [&](const Series& series) {
    return code.substr(0, series.begin.size()) == series.begin;
  });
}

}  // namespace

std::vector<base::CodeInfo> diagnostic_codes() {
  std::vector<base::CodeInfo> all = script::codes();
  all.insert(all.end(), analysis::codes().begin(), analysis::codes().end());
  std::sort(all.begin(), all.end(),
            [](const base::CodeInfo& a, const base::CodeInfo& b) { return a.code < b.code; });
  return all;
}

std::string document_of(std::string_view code) {
  return fmt::format("scenarios/diagnostics/{}.md", code);
}

base::Result<std::string> explanation(const Path& root, std::string_view code) {
  std::vector<std::string_view> known;
  for (const base::CodeInfo& info : diagnostic_codes()) known.push_back(info.code);
  if (std::find(known.begin(), known.end(), code) == known.end()) {
    const std::string near = base::did_you_mean(code, known);
    return base::Failure{
        base::ExitCode::bad_command_line,
        fmt::format("There is no code \"{}\"{} klankbord check --codes lists them.", code,
                    near.empty() ? "." : "; " + near)};
  }
  return store::read_file(root / document_of(code), base::kMaxScriptBytes);
}

std::string explained_briefly(const Path& root, std::string_view code) {
  const auto document = explanation(root, code);
  if (!document) return {};
  const std::string severity = "\nseverity: ";
  const std::size_t line = document->find(severity);
  const std::size_t begin =
      line == std::string::npos ? line : document->find('\n', line + severity.size());
  if (begin == std::string::npos) return {};
  const std::string text = document->substr(begin, document->find("\n```", begin) - begin);
  const std::size_t first = text.find_first_not_of('\n');
  if (first == std::string::npos) return {};
  return text.substr(first, text.find_last_not_of('\n') + 1 - first);
}

std::string codes_markdown() {
  std::string text =
      "# What `klankbord check` says\n\n"
      "Every code keeps its meaning for ever. Its document explains it, with an example that fails "
      "and one that is mended;\nboth are run as tests. `klankbord check --explain KB012` prints "
      "it. "
      "`klankbord check --codes --markdown` writes this list.\n";
  const Series* current = nullptr;
  for (const base::CodeInfo& info : diagnostic_codes()) {
    const Series& series = series_of(info.code);
    if (&series != current) {
      current = &series;
      text += fmt::format("\n## {}\n\n| code | severity | title |\n|---|---|---|\n", series.title);
    }
    text += fmt::format("| [{0}]({0}.md) | {1} | {2} |\n", info.code, to_string(info.severity),
                        info.title);
  }
  return text;
}

}  // namespace klankbord::session
