// Conversations that tests about journals, replays and sessions hold.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "scenario/scenario.h"
#include "store/journal.h"

namespace klankbord::test {

// Four decisions over the blocks 4, 5 and 9: a mood, a truth value, evidence that can be repaired
// or spoiled, a knock-out, an option behind a condition.
//   greeting/warm|brisk · identify/ask|skip|guess · solve/refund|voucher(verified) ·
//   close/thank|hang-up
std::shared_ptr<const scenario::Scenario> washer_scenario();

// The same conversation after its author moved on: greeting/warm also leads straight to "solve".
std::shared_ptr<const scenario::Scenario> changed_washer_scenario();

// `decisions` nodes in a row with the options "a" and "b".
std::shared_ptr<const scenario::Scenario> long_scenario(int decisions);

// A clock that starts at 2025-01-31T09:00:00Z and moves a second at each look.
std::function<std::string()> test_clock();

// "greeting/warm" as journals hold it.
std::string choose_json(const std::string& path);

// The journal that playing these answers ("node/option", or an input as JSON) gives, as text; the
// times are those of test_clock. With `end` it has its end line.
struct PlayedJournal {
  std::string text;
  std::vector<store::JournalEntry> entries;
};
PlayedJournal played_journal(const std::shared_ptr<const scenario::Scenario>& scenario,
                             const std::vector<std::string>& answers, bool end = false);

// Replaces the first occurrence; throws when there is none, so that a test cannot pass by it.
std::string replaced(std::string text, const std::string& what, const std::string& by);

std::vector<std::string> lines_of(const std::string& text);  // without line ends

// All lines with their hashes made right again: what a forger with the format's description can do.
// Throws when a line has none.
std::string rechained(const std::string& journal);
// The same for any text: lines without a hash, and an end without a line end, stay as they are.
std::string with_hashes_mended(std::string_view text);

}  // namespace klankbord::test
