// The archived attempts of tests/golden/: how they are named, recorded and checked.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace klankbord::test {

// A golden folder is a data folder with one addition:
//   attempts/<name>.jsonl   the journal      scenarios/<hash>.json   the scenario as it was
//   scorecards/<name>.json  what the journal has to come to, for ever
std::filesystem::path golden_folder();

// The names of all journals and scorecards there, sorted.
std::vector<std::string> golden_names(const std::filesystem::path& folder);

// What is wrong with one of them, in a sentence; "" when its journal replays after every input and
// folds to its scorecard, byte for byte.
std::string golden_problem(const std::filesystem::path& folder, const std::string& name);

// Plays every run of the plan beside a scenario file and adds each as "<id>-v<version>-<run>". What
// is there already is never touched. Gives the names that were added; throws when a run cannot be
// played.
std::vector<std::string> record_golden(const std::filesystem::path& folder,
                                       const std::filesystem::path& scenario_file);

}  // namespace klankbord::test
