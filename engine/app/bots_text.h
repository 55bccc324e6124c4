// Tables of `klankbord bots`, in plain text for authors: in English, as the command line is.
#pragma once

#include <string>
#include <vector>

#include "analysis/bots.h"
#include "analysis/cues.h"

namespace klankbord::app {

// What the bots came to in one scenario, and what gives its answers away.
struct BotReport {
  const scenario::Scenario* scenario = nullptr;
  std::vector<analysis::BotResult> results;  // in the order of analysis::kBots
  analysis::CueCounts cues{};                // of the answers of decisions
  analysis::CueCounts parts{};               // of the parts of tasks

  bool passed() const;  // by any of them
};

// A bot per line, a cue per line, and per decision what the best answer stands out by.
std::string bots_text(const BotReport& report);

// A scenario per line: where each bot stands, then each cue; and all of them together. `form`: who
// answers a form of the scenarios kindest to guessing at random; no plays: there is no such form.
std::string library_bots_text(const std::vector<BotReport>& reports,
                              const analysis::BotResult& form);

}  // namespace klankbord::app
