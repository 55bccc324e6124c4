// What `klankbord explore` prints: for people and for programs.
#pragma once

#include <string>

#include "analysis/survey.h"
#include "app/common.h"
#include "scenario/scenario.h"

namespace klankbord::app {

struct ExploreContext {
  const scenario::Scenario& scenario;
  const framework::Framework& framework;
  base::Language language;
};

// Several lines, with histograms as bars of text.
std::string explore_text(const ExploreContext& context, const analysis::Survey& survey);

// One document; its keys are described in engine/notes/formats.md.
std::string explore_json(const ExploreContext& context, const analysis::Survey& survey);

}  // namespace klankbord::app
