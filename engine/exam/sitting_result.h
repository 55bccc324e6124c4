// A result: what a sitting came to, in marks of which none is ever taken away. It keeps the hashes
// of all it rests on, and the centre signs it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "assess/scorecard.h"
#include "base/result.h"
#include "exam/crypto.h"

namespace klankbord::exam {

inline constexpr std::string_view kResultFormat = "klankbord-result";

// What is known of passing. Only a released pass or fail is told to anybody.
enum class Standing : std::uint8_t {
  unjudged,  // the form has no policy
  open,      // somebody has still to rate an open answer or to look at a knock-out
  border,    // two assessors decide
  pass,
  fail,
};
std::string_view word_of(Standing standing);

enum class KnockoutState : std::uint8_t { unconfirmed, confirmed, waived };
std::string_view word_of(KnockoutState state);

struct RaisedKnockout {
  std::size_t scenario = 0;  // index into Mark::scenarios
  std::string id;            // of the framework
  KnockoutState state = KnockoutState::unconfirmed;
};

// What a person decided about a sitting. An entry is never changed; a later one adds to it.
enum class RulingKind : std::uint8_t { level, verdict, confirm, waive };
struct Ruling {
  RulingKind kind = RulingKind::level;
  std::string by, at, reason;  // who, wall clock, why; a level may be without reason
  std::size_t scenario = 0;    // level, confirm, waive
  std::string about;           // level: opportunity; confirm, waive: knock-out
  int level = 0;               // level: 0 to 2; verdict: 1 is a pass, 0 is not
};
inline bool operator==(const Ruling& a, const Ruling& b) {
  return a.kind == b.kind && a.by == b.by && a.at == b.at && a.reason == b.reason &&
         a.scenario == b.scenario && a.about == b.about && a.level == b.level;
}

struct MarkedScenario {
  std::string id;
  std::string scorecard;  // as assess::to_json writes it
};

struct Mark {
  std::size_t number = 1;
  std::string at, by, reason;
  std::string previous;                 // hash of the mark before it; empty for the first
  std::vector<std::string> amendments;  // hashes of those applied
  std::vector<MarkedScenario> scenarios;
  assess::Points total;
  std::vector<assess::Entry> blocks;  // in the order of their first appearance
  int pending = 0;                    // points that a person may still give
  std::vector<RaisedKnockout> knockouts;
  std::vector<Ruling> rulings;  // that it rests on
  Standing standing = Standing::unjudged;
};

// A person let a mark out of the house. A later release, of a later mark, takes its place.
struct Release {
  std::size_t mark = 1;
  std::string at, by;
  // Why all the same, of a sitting that was never sealed or is one of several; else empty.
  std::string reason = {};
};

struct Result {
  std::string sitting;    // nonce of the sitting
  std::string candidate;  // number
  std::string journal;    // SHA-256 of the sitting's file, as are
  std::string form, key;  // of their files
  std::string policy;     // of the canonical document in the key; empty without one
  std::string form_id;
  int form_version = 1;
  std::string receipt;      // of the sitting
  std::vector<Mark> marks;  // 1 or more
  std::vector<Release> releases;
  const Mark& latest() const { return marks.back(); }
  // The mark that was released last; null before any release.
  const Mark* released() const;
};

// What the next mark calls this one by.
std::string hash_of(const Mark& mark);

// The bytes of a result file: the document and, on a line of its own, the centre's signature.
std::string write_result(const Result& result, const SigningPair& centre);

// Refuses (exit code findings) anything that write_result would not have written with the secret of
// this key (32 bytes): no bit of it can differ. Of what is signed, the chain of marks and the order
// of releases are checked too.
base::Result<Result> read_result(std::string_view bytes, std::string_view centre_key);

// The document of one ruling, for a file of its own, and back (exit code findings).
std::string to_json(const Ruling& ruling);
base::Result<Ruling> ruling_from_json(std::string_view json);

}  // namespace klankbord::exam
