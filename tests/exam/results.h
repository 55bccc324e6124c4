// A result as tests read it: two marks, one of them released.
#pragma once

#include <string>

#include "exam/sitting_result.h"

namespace klankbord::test {

inline exam::SigningPair centre_pair() {
  return exam::signing_pair_of(std::string(exam::kKeyBytes, '\x09'));
}

inline exam::Mark first_mark() {
  exam::Mark mark;
  mark.at = "2026-03-03T09:00:00Z";
  mark.by = "Examencentrum Oost";
  mark.reason = "First marking.";
  mark.scenarios = {{"first", R"({"total":{"earned":3}})"}};
  mark.total = {3, 6};
  mark.blocks = {{"4", {3, 6}}};
  mark.pending = 2;
  mark.knockouts = {{0, "respect", exam::KnockoutState::unconfirmed}};
  mark.standing = exam::Standing::open;
  return mark;
}

inline exam::Result small_result() {
  exam::Result result;
  result.sitting = std::string(32, '1');
  result.candidate = "1042";
  result.journal = std::string(64, 'a');
  result.form = std::string(64, 'b');
  result.key = std::string(64, 'c');
  result.policy = std::string(64, 'd');
  result.form_id = "kcm-2026-a";
  result.receipt = "7F3K-9QWD-2MZX-C";
  result.marks.push_back(first_mark());
  exam::Mark second = first_mark();
  second.number = 2;
  second.reason = "An answer was rated; a knock-out was waived.";
  second.previous = hash_of(result.marks[0]);
  second.amendments = {std::string(64, 'e')};
  second.total = {5, 6};
  second.pending = 0;
  second.knockouts[0].state = exam::KnockoutState::waived;
  second.rulings = {
      {exam::RulingKind::level, "An", "2026-03-04T09:00:00Z", "", 0, "own", 2},
      {exam::RulingKind::verdict, "Bo", "2026-03-04T09:10:00Z", "Rustig.", 0, "", 1},
      {exam::RulingKind::waive, "An", "2026-03-04T09:20:00Z", "A quote.", 0, "respect", 0}};
  second.standing = exam::Standing::pass;
  result.marks.push_back(second);
  result.releases = {{2, "2026-03-05T09:00:00Z", "An"}};
  return result;
}

}  // namespace klankbord::test
