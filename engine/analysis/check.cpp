#include "analysis/check.h"

#include <fmt/core.h>

#include <algorithm>
#include <optional>
#include <tuple>

#include "analysis/findings.h"
#include "base/limits.h"

namespace klankbord::analysis {

using scenario::Scenario;

void Findings::add(std::string_view code, int line, std::string message, std::string suggestion) {
  all_.push_back({std::string(code), severity_of(code), file_, line, std::move(message),
                  std::move(suggestion)});
}

void Findings::add_at(std::string_view code, std::string_view text, int line, std::string message,
                      std::string suggestion) {
  add(code, line, std::move(message), std::move(suggestion));
  const auto place = texts_ == nullptr ? std::nullopt : texts_->find(text, line);
  if (!place) return;
  all_.back().line = place->line;
  if (!place->own) all_.back().file = place->file;
}

base::Diagnostics Findings::sorted() && {
  const auto rank = [&](const base::Diagnostic& d) {
    return std::tuple<bool, std::string_view, int, std::string_view>(d.file != file_, d.file,
                                                                     d.line, d.code);
  };
  std::stable_sort(
      all_.begin(), all_.end(),
      [&](const base::Diagnostic& a, const base::Diagnostic& b) { return rank(a) < rank(b); });
  if (all_.size() > base::kMaxDiagnostics) all_.resize(base::kMaxDiagnostics);
  return std::move(all_);
}

std::string in_words(const Scenario& scenario, const Play& play) {
  constexpr std::size_t kMost = 40;  // a message is for reading; only endless loops are longer
  std::string words;
  for (std::size_t i = 0; i < std::min(play.size(), kMost); ++i) {
    if (!words.empty()) words += ", ";
    words += scenario.option_path(play[i]);
  }
  if (play.size() > kMost) words += fmt::format(", … ({} answers in all)", play.size());
  return words;
}

std::string after(const Scenario& scenario, const Play& play) {
  return play.empty() ? "at the very beginning" : "after " + in_words(scenario, play);
}

base::Diagnostics check(const Scenario& scenario, const framework::Framework& framework,
                        const std::string& file_name, const base::TextPlaces* texts) {
  const std::size_t limit =
      scenario.threads.empty() ? base::kMaxExploredPositions : base::kMaxThreadPositions;
  Exploration exploration = explore(scenario, limit);
  const Routes routes(scenario, exploration);
  const Subject subject{scenario, framework, exploration, routes};
  Findings findings(file_name, texts);
  if (!exploration.exact) {
    findings.add(kNotAllTried, 0,
                 fmt::format("there are more than {} different situations, so not every play was "
                             "tried",
                             limit),
                 "read fewer variables, earlier choices and levels in later conditions");
  }
  check_desk(subject, findings);
  // Without a hand at the desk much is neither offered nor earned, and that is no mistake.
  if (scenario.has_desk) exploration.exact = false;
  check_structure(subject, findings);
  check_conditions(subject, findings);
  check_variables(subject, findings);
  check_opportunities(subject, findings);
  check_decisions(subject, findings);
  check_feedback(subject, findings);
  check_bias(subject, findings);
  check_language(subject, findings);
  check_exam(subject, findings);
  return std::move(findings).sorted();
}

}  // namespace klankbord::analysis
