// Marking: what a sitting comes to under a key. A sitting is believed only as far as it replays;
// what a machine cannot decide is left to people, whose rulings are counted here too.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "assess/amendments.h"
#include "assess/policy.h"
#include "exam/form_key.h"
#include "exam/sitting.h"
#include "exam/sitting_journal.h"
#include "exam/sitting_result.h"
#include "play/event.h"
#include "play/state.h"

namespace klankbord::exam {

// A key as it counts now. Read only once it is made: any number of threads share one.
struct MarkingKey {
  KeyContent content;
  std::string hash;                            // of the key file's bytes
  std::optional<assess::Policy> policy;        // amended; without one nobody passes or fails
  std::vector<assess::Amendments> amendments;  // in the order in which they were decided
  std::vector<std::string> amendment_hashes;
  std::vector<ScenarioPointer> scenarios;  // of the key, amended
  PaperPointer paper;                      // what the candidate had before them
  std::string misfit;  // why the policy cannot decide, in a sentence; then nothing is marked by it
};

// Refuses (exit code bad_file) amendments of another form or of what is not in the key, and a
// policy that cannot be read; one that does not fit the form (exam/policy_fit.h) is a misfit.
base::Result<MarkingKey> marking_key(KeyContent content, std::string hash,
                                     std::vector<assess::Amendments> amendments);

// One sitting, replayed.
struct Performance {
  SittingFile file;
  SittingState sitting;                          // what the records lead to, without the key
  std::string journal;                           // SHA-256 of its bytes
  std::vector<std::vector<play::Input>> inputs;  // per scenario of the form: of the key's scenario
  std::vector<play::State> states;               // likewise: where it ended under the key
};

// Reads, checks and replays a sitting; one that was never sealed as far as it goes. Refuses (exit
// code findings) what is altered, was never begun, is of another form, what no sitting can be, and
// inputs that lead elsewhere than the journal says; the sentence names the record.
base::Result<Performance> perform(std::string_view bytes, std::string_view name,
                                  const MarkingKey& key);

// An open answer that waits for levels.
struct OpenAnswer {
  std::size_t scenario = 0;
  std::string opportunity;
};

// What only people can do now.
struct Needs {
  std::vector<OpenAnswer> answers;        // not settled yet
  std::vector<RaisedKnockout> knockouts;  // of the policy, unconfirmed
  bool verdict = false;                   // border: two assessors, a third when they differ
  bool nothing() const { return answers.empty() && knockouts.empty() && !verdict; }
};

struct Marking {
  Mark mark;  // without number, at, by, reason and previous
  Needs needs;
};

// Counts a performance by key, policy, amendments and what people ruled, in that order. Rulings
// about what is not asked (any more) change nothing.
Marking mark_sitting(const MarkingKey& key, const Performance& performance,
                     const std::vector<Ruling>& rulings);

// What assessors settled: two that agree, or the one in the middle of three. `values` in the order
// in which they were given, each by another person.
std::optional<int> settled(const std::vector<int>& values);

// May this ruling be added? Refuses (exit code refused) what was not asked, a second rating by the
// same person, a third where two agreed, and what stands about a knock-out already.
base::Status may_rule(const Marking& marking, const std::vector<Ruling>& rulings,
                      const Ruling& ruling);

// A result's first mark, or one more. Gives nothing when the last mark comes to the same already:
// marking twice leaves one mark, and so does a ruling that settles nothing yet. It waits in its own
// file and stands in the mark of the ruling that does.
std::optional<Result> marked(const MarkingKey& key, const Performance& performance,
                             const std::optional<Result>& before, Mark mark, const std::string& at,
                             const std::string& by, const std::string& reason);

}  // namespace klankbord::exam
