// What a form has to be made of: the file an exam board writes before anybody looks for scenarios.
#pragma once

#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "base/language.h"
#include "base/result.h"
#include "exam/form.h"

namespace klankbord::exam {

// What is asked of one block (points) or of one language, kind or channel (scenarios).
struct Bounds {
  std::string id;  // "4", "nl", "complaint", "phone"
  int least = 0;
  int most = std::numeric_limits<int>::max();
};

struct Blueprint {
  std::string id;
  int version = 1;
  base::LocalText title;
  std::string framework;  // id
  int scenarios = 8;      // of a form; 1 to 30
  int minutes = 90;       // of active time; the scenarios' own minutes must fit in it
  OrderPolicy order = OrderPolicy::per_candidate;
  bool shows_transcript = true;
  std::string practice;  // id of the scenario before the clock starts
  std::string policy;    // file beside the blueprint; empty: none, and so never "passed"
  std::vector<Bounds> blocks, languages, kinds, channels;
  std::vector<std::string> without;  // ids of scenarios that may not be used
  int shared = 0;                    // scenarios that two parallel forms may have in common
  int difference_permille = 10;      // of the points, between parallel forms; 0 to 100
};

// The advice of scoring.md: fewer say too little about a person.
inline constexpr int kLeastScenarios = 8;
inline constexpr int kAdvisedScenarios = 10;

// Reads format klankbord-blueprint, version 1 (engine/notes/formats.md), as people write it: with
// any white space. Refuses (exit code bad_file) unknown and missing keys and bounds that exclude
// everything. `name` is what messages call the file.
base::Result<Blueprint> blueprint_from_json(std::string_view json, const std::string& name);

}  // namespace klankbord::exam
