// A learner's progress and today's suggestions in plain text.
#pragma once

#include <string>
#include <vector>

#include "console/writer.h"
#include "framework/framework.h"
#include "session/learning.h"
#include "text/catalogue.h"

namespace klankbord::console {

// What these texts need; the references must outlive it.
struct LearningContext {
  const text::Catalogue& tr;
  const framework::Framework& framework;
  const std::vector<session::LibraryEntry>& entries;
};

// First, best and latest per scenario; blocks and their competences over time, with the evidence
// they rest on and without a percentage where that is too little. Sentences and lists, no tables.
void write_progress(Writer& writer, const LearningContext& context,
                    const session::Learning& learning);

// Today's three with their reasons, by their numbers in the library (see write_library).
void write_today(Writer& writer, const LearningContext& context, const session::Learning& learning);

// The title of a scenario in the learner's language; its id where the library no longer has it.
std::string scenario_title(const LearningContext& context, std::string_view id);

}  // namespace klankbord::console
