// Collects the diagnostics of one check; its parts are in structure_checks.cpp and
// score_checks.cpp.
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "analysis/check_codes.h"
#include "analysis/explore.h"
#include "analysis/routes.h"
#include "analysis/texts.h"
#include "base/diagnostic.h"
#include "base/text_places.h"
#include "framework/framework.h"
#include "scenario/scenario.h"

namespace klankbord::analysis {

class Findings {
 public:
  // `texts` (may be null) must outlive the findings.
  explicit Findings(std::string file, const base::TextPlaces* texts = nullptr)
      : file_(std::move(file)), texts_(texts) {}

  void add(std::string_view code, int line, std::string message, std::string suggestion);
  // About one text, at its own line where that is known, else at `line`.
  void add_at(std::string_view code, std::string_view text, int line, std::string message,
              std::string suggestion);

  // Those of the file itself first, by line, then code, then as they were found; no more than
  // base::kMaxDiagnostics.
  base::Diagnostics sorted() &&;

 private:
  std::string file_;
  const base::TextPlaces* texts_;
  base::Diagnostics all_;
};

// What a check looks at.
struct Subject {
  const scenario::Scenario& scenario;
  const framework::Framework& framework;
  const Exploration& exploration;
  const Routes& routes;
};

void check_structure(const Subject& subject, Findings& findings);
void check_conditions(const Subject& subject, Findings& findings);
void check_variables(const Subject& subject, Findings& findings);
void check_opportunities(const Subject& subject, Findings& findings);
void check_decisions(const Subject& subject, Findings& findings);
void check_feedback(const Subject& subject, Findings& findings);
void check_desk(const Subject& subject, Findings& findings);
void check_bias(const Subject& subject, Findings& findings);
void check_language(const Subject& subject, Findings& findings);
void check_exam(const Subject& subject, Findings& findings);
void check_address(const Subject& subject, const Texts& texts, Findings& findings);

// "after greeting/warm, identify/skip", or "at the very beginning" for a play without answers.
std::string after(const scenario::Scenario& scenario, const Play& play);
// "greeting/warm, identify/skip"
std::string in_words(const scenario::Scenario& scenario, const Play& play);

}  // namespace klankbord::analysis
