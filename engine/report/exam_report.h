// What an exam leaves on paper of one candidate, as plain data. Candidates have a number here and
// never a name. Built by session/exam_report_data.h.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "assess/scorecard.h"
#include "report/report_values.h"

namespace klankbord::report {

// A form with fewer scenarios says too little of anyone (engine/notes/scoring.md).
inline constexpr std::size_t kFewestFormScenarios = 8;

struct ExamForm {
  std::string id;
  int version = 1;
  Words title;
  std::string centre;
  std::size_t scenarios = 0;
  int minutes = 0;
  std::string form_hash, key_hash, policy_hash;  // the last one is empty without a policy
};

// By what it was decided; `id` is empty when the form has no policy.
struct ExamPolicy {
  std::string id;
  int version = 0;
  std::string set_by;
  Moment set_on;
  int cut_permille = 0;
  bool knockouts = false;  // a confirmed one decides
};

enum class ExamOutcome : std::uint8_t {
  not_released,  // nobody is told anything yet
  no_policy,     // points, and no decision
  pass,
  fail,
};

struct ExamBlock {
  std::string id;  // "4"
  Words title;
  assess::Points points;
  int floor_permille = 0;  // that the policy demands of it; 0: none
};

struct ExamKnockout {
  std::string code;  // "K2"
  Words text;
  bool confirmed = true;  // else two assessors looked at it and waived it
};

// One opportunity of a retired form.
struct ExamItem {
  Words scenario;
  std::string competence;
  Words text;
  int weight = 1, level = 0;
  bool spoiled = false;
};

// What was let out at one time, for writers that keep the past: xAPI.
struct ExamRelease {
  std::size_t mark = 1;
  Moment at;
  ExamOutcome outcome = ExamOutcome::no_policy;
  assess::Points total;
  std::vector<ExamBlock> blocks;
};

// Before a release nothing of the result is in it: no points, blocks, knock-outs or items.
struct CandidateReport {
  ExamForm form;
  std::string candidate;  // number
  std::string pseudonym;  // for other systems: only the centre can tell whose it is
  std::string sitting;    // nonce
  std::string receipt, journal_hash;
  Moment started, sealed, printed;
  std::int64_t active_s = 0;
  ExamOutcome outcome = ExamOutcome::not_released;
  std::size_t mark = 0;           // that was released
  std::vector<ExamRelease> past;  // all releases, the latest last
  Moment released;
  assess::Points total;
  std::vector<ExamBlock> blocks;
  std::vector<ExamKnockout> knockouts;  // that people looked at
  ExamPolicy policy;
  bool retired = false;         // the form is used no more: its items may be shown
  std::vector<ExamItem> items;  // of a retired form
};

}  // namespace klankbord::report
