// What of a scenario can be noticed by playing it: the part that is left when evidence is of no
// interest. Everything else could be taken away and every conversation would go the same way.
#pragma once

#include <string>
#include <vector>

#include "scenario/scenario.h"

namespace klankbord::analysis {

struct Noticeable {
  // Of the variables: reaches a line, an answer, a target, a mood or a time. Of the rules: says
  // something, leads somewhere, changes such a variable, or is asked for by what does.
  std::vector<bool> variables, rules;
  // Rules without a consequence of their own, that still say how long a customer bears to wait
  // (play/wait.h).
  std::vector<bool> waits;
  bool reveals = false;  // whether anything follows from telling something out of a file
};

// A backward slice: starts from what is seen and heard, and adds what decides about it until
// nothing is missing. Takes too much rather than too little, for it asks no values.
Noticeable noticeable(const scenario::Scenario& scenario);

// A condition with something to notice behind it that asks what was scored: a level(…), or which
// outcome a task had (chose('recap/full')).
struct EvidenceRead {
  std::string place;      // "line 2 of node \"plug\""
  std::string condition;  // as written
  int source_line = 0;
};

// All of them, in reading order. With one of these the conversation cannot go on without the key.
std::vector<EvidenceRead> evidence_reads(const scenario::Scenario& scenario);

// Whether the node has outcomes of which the learner's work decides (not `answer`, which has one).
bool is_marked_task(const scenario::Node& node);

}  // namespace klankbord::analysis
