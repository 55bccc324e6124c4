#include <stdexcept>

#include "play/attempt.h"
#include "play/input_json.h"
#include "scenario/compiled.h"
#include "store/journal_lines.h"
#include "support/conversations.h"

namespace klankbord::test {

PlayedJournal played_journal(const std::shared_ptr<const scenario::Scenario>& scenario,
                             const std::vector<std::string>& answers, bool end) {
  const auto clock = test_clock();
  PlayedJournal played;
  std::string chain;
  const store::JournalHeader header{
      scenario->id, scenario->version, scenario::content_hash_of(*scenario), 7,
      "practice",   clock(),           store::journal_version(*scenario)};
  played.text = store::header_line(header, chain);
  play::Attempt attempt(scenario, header.seed);
  for (const std::string& answer : answers) {
    const std::string json = answer.front() == '{' ? answer : choose_json(answer);
    const auto input = play::input_from_json(*scenario, json);
    const auto events = input ? attempt.act(*input) : input.failure();
    if (!events) throw std::logic_error(answer + ": " + events.failure().message);
    played.entries.push_back(
        {played.entries.size() + 1, clock(), json, store::snapshot_of(*scenario, attempt.state())});
    played.text += store::entry_line(played.entries.back(), chain);
  }
  if (end) played.text += store::end_line(clock(), answers.size(), chain);
  return played;
}

}  // namespace klankbord::test
