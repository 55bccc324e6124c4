// A finding about an author's file: a stable code, where it is, what is wrong, what was meant.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace klankbord::base {

enum class Severity { error, warning, note };

struct Diagnostic {
  std::string code;  // "KB012"; stable for ever, documented in scenarios/diagnostics/
  Severity severity = Severity::error;
  std::string file;        // as the author named it; empty when there is none
  int line = 0;            // 1-based; 0 when the finding is about the whole file
  std::string message;     // one sentence
  std::string suggestion;  // what to do next; may be empty
};

using Diagnostics = std::vector<Diagnostic>;

// What a code stands for. Its document is scenarios/diagnostics/<code>.md.
struct CodeInfo {
  std::string_view code;
  Severity severity;
  std::string_view title;  // a heading, as in "Unknown opportunity"
};

bool has_errors(const Diagnostics& diagnostics);

// "complaint/late-washer.lua:41: error KB012: no opportunity "welcom" (did you mean "welcome"?)"
std::string to_string(const Diagnostic& diagnostic);

std::string_view to_string(Severity severity);

// The candidate nearest to a mistyped word (edit distance at most a third of its length), or "".
std::string_view nearest(std::string_view word, const std::vector<std::string_view>& candidates);

// "did you mean "welcome"?", or an empty string when nothing is near.
std::string did_you_mean(std::string_view word, const std::vector<std::string_view>& candidates);

}  // namespace klankbord::base
