// Which competences a library lets a learner show, by which means.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "framework/framework.h"
#include "scenario/scenario.h"

namespace klankbord::analysis {

// How a scenario observes an opportunity; several at once are possible.
struct Means {
  bool answer = false;       // an option earns it
  bool interaction = false;  // a summary, a composed reply or a form
  bool open = false;         // own words, marked by a person
  bool rule = false;         // something done at the desk or on the call
  // The things done that rules wait for, as authors write them: "open order-4711", "silence 15".
  std::vector<std::string> done;
};

struct Observation {
  const scenario::Scenario* scenario = nullptr;
  int points = 0;  // that can be earned there
  Means means;
};

struct CompetenceCoverage {
  std::string id;
  std::vector<Observation> observations;  // in the order of the scenarios given
};

// One entry per competence of the framework, in its order; those without observations too. The
// scenarios must outlive the result.
std::vector<CompetenceCoverage> coverage(const framework::Framework& framework,
                                         const std::vector<const scenario::Scenario*>& scenarios);

// As a table of scenarios/README.md, in English: one row per competence, its means in the words of
// the scenario language and the scenarios that use them.
std::string coverage_markdown(const framework::Framework& framework,
                              const std::vector<CompetenceCoverage>& coverage);

}  // namespace klankbord::analysis
