// One attempt with everything a report of it can show, as plain data: what writers of HTML, CSV,
// xAPI and PDF share. Built from a stored attempt by session/report_data.h.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "assess/scorecard.h"
#include "report/report_values.h"

namespace klankbord::report {

// What an answer showed of one competence.
struct Mark {
  std::string competence;  // "4.3"
  Words text;              // the official wording
  int level = 0;           // 0 to 2
  bool repaired = false;   // came late, so counted as 1 at most
  bool spoiled = false;    // taken to 0 for good
  bool pending = false;    // a person marks it later
};

// The learner's own words (or what was done) with all it showed of a block.
struct Finding {
  std::size_t answer = 0;  // its number, from 1
  bool spoken = true;      // else done at the desk
  Words quote;
  std::vector<Mark> marks;  // never empty
  Words why, better;        // empty where the author wrote none
  int mood_change = 0;      // of the customer, in the scenario's own measure
};

struct NotMet {
  std::string competence;
  Words text;
  Words better;  // what would have shown it; may be empty
};

struct BlockReport {
  std::string id;  // "4"
  Words title;
  assess::Points points;
  std::vector<Finding> findings;  // in call order
  std::vector<NotMet> not_met;
};

struct KnockoutReport {
  std::string code;  // "K1"
  Words text, quote, why, better;
  std::size_t answer = 0;
  bool spoken = true;  // else done at the desk
};

// The mood from here on.
struct MoodStep {
  std::int32_t at_s = 0;
  int step = 0;            // -3 (furious) to 3 (delighted)
  std::size_t answer = 0;  // that moved it; 0 for the start
};

struct TranscriptLine {
  enum class Side : std::uint8_t { learner, other, narrator, desk };
  Side side = Side::other;
  std::string speaker;
  Words words;
  std::int32_t at_s = 0;
  std::size_t answer = 0;   // of the learner's: its number, from 1
  std::vector<Mark> marks;  // what it showed
};

// One opportunity of the scenario as it counts in the end.
struct OpportunityRow {
  std::string id, competence, block;
  Words competence_text;
  int weight = 1, level = 0;
  bool given = false, spoiled = false, pending = false;
  std::size_t answer = 0;  // that gave the level; 0 when none did
  Words quote, better;
};

struct Choice {
  std::string id;
  Words text;
};

// One answer as other systems want it.
struct AnswerRow {
  enum class Kind : std::uint8_t { choice, desk, pick, order, form, own_words };
  Kind kind = Kind::choice;
  std::string at;        // wall clock, ISO 8601 UTC
  std::string activity;  // "node/greeting", "action/open order-4711"
  Words question;        // the last thing said before it; may be empty
  std::vector<Choice> choices;
  std::vector<std::string> full;  // of choices: ids of those that show all they can
  std::vector<std::string> response;
  std::vector<Mark> marks;
  std::vector<std::string> knockouts;
};

struct AttemptReport {
  std::string attempt, scenario, content_hash;
  int version = 1;
  Words title;
  std::string learner;                           // shown name; may be empty
  std::string learner_id;                        // says nothing about the person
  std::string company, customer, kind, channel;  // kind and channel: words of the scenario language
  base::Language conversation = base::Language::nl;
  std::string framework_id;
  Words framework, framework_source;
  Moment started, latest;
  std::string ended_at;  // wall clock; empty while unfinished
  std::int32_t elapsed_s = 0;
  bool finished = false;
  assess::Points total;
  int pending = 0;
  std::vector<BlockReport> blocks;  // in call order
  std::vector<KnockoutReport> knockouts;
  std::vector<Words> knowledge;  // to revise, the most useful first
  std::vector<MoodStep> mood;
  std::vector<TranscriptLine> transcript;
  std::vector<OpportunityRow> opportunities;
  std::vector<AnswerRow> answers;
};

}  // namespace klankbord::report
