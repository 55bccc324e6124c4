// Reports of exams made by hand, for tests of the writers. `words` stands wherever a person wrote.
#pragma once

#include <string>

#include "report/exam_sittings.h"
#include "support/sample_report.h"

namespace klankbord::test {

inline report::ExamForm sample_form(const std::string& words, std::size_t scenarios = 8) {
  return {"kcm-2026-a",        1,  {words, base::Language::nl}, words,
          scenarios,           45, std::string(64, 'a'),        std::string(64, 'b'),
          std::string(64, 'c')};
}

inline report::ExamPolicy sample_policy(const std::string& words) {
  return {"kcm-cut", 2, words, january(1), 600, true};
}

// Released, with a confirmed and a waived knock-out, a floor and two items of a retired form.
inline report::CandidateReport sample_candidate(const std::string& words = "Examen telefonie") {
  const report::Words text{words, base::Language::nl};
  report::CandidateReport report;
  report.form = sample_form(words);
  report.candidate = "1042";
  report.pseudonym = "9c1f0a";
  report.sitting = std::string(32, '5');
  report.receipt = "7F3K-9QWD-2MZX-C";
  report.journal_hash = std::string(64, 'd');
  report.started = january(12);
  report.sealed = january(12, 11);
  report.printed = january(31);
  report.active_s = 2599;
  report.outcome = report::ExamOutcome::fail;
  report.mark = 2;
  report.released = january(20);
  report.total = {24, 34};
  report.blocks = {{"4", text, {4, 6}, 500}, {"5", text, {5, 8}, 0}, {"9", text, {0, 0}, 0}};
  report.knockouts = {{"K2", text, true}, {"K3", text, false}};
  report.policy = sample_policy(words);
  report.past = {{2, january(20), report::ExamOutcome::fail, report.total, report.blocks}};
  report.retired = true;
  report.items = {{text, "4.1", text, 2, 2, false}, {text, "5.2", text, 1, 0, true}};
  return report;
}

inline report::CandidateReport not_released(report::CandidateReport report) {
  report.outcome = report::ExamOutcome::not_released;
  report.mark = 0;
  report.released = {};
  report.total = {};
  report.blocks.clear();
  report.knockouts.clear();
  report.past.clear();
  report.items.clear();
  return report;
}

inline report::SittingReport sample_sittings(std::size_t candidates = 3,
                                             const std::string& words = "Examen telefonie") {
  using Kind = report::SittingEvent::Kind;
  report::SittingReport report;
  report.form = sample_form(words);
  report.policy = sample_policy(words);
  report.first = report.last = january(12);
  report.printed = january(31);
  for (std::size_t i = 0; i < candidates; ++i) {
    report::SittingLine line;
    line.candidate = std::to_string(1001 + i);
    line.sitting = std::string(32, '0');
    line.station = "lokaal-3-" + std::to_string(i + 1);
    line.receipt = "7F3K-9QWD-2MZX-C";
    line.journal_hash = std::string(64, static_cast<char>('a' + i % 6));
    line.started = january(12);
    line.sealed = january(12, 11);
    line.active_s = 2400 + static_cast<int>(i);
    line.scenarios = 8;
    line.end = i % 7 == 5 ? report::SittingEnd::timed_out : report::SittingEnd::handed_in;
    line.marked = true;
    line.mark = line.released = 1;
    line.points = {static_cast<int>(20 + i % 10), 34};
    line.outcome = i % 3 == 2 ? report::ExamOutcome::fail : report::ExamOutcome::pass;
    report.lines.push_back(line);
  }
  if (candidates < 3) return report;
  report.lines[0].settings = {150, 10, 125, true, false, true, true};
  report.lines[0].focus_lost = 2;
  using State = report::SittingKnockout::State;
  report.lines[0].knockouts = {{"K2", {words, base::Language::nl}, State::confirmed, true},
                               {"K6", {words, base::Language::nl}, State::open, false}};
  report.lines[1].knockouts = {{"K1", {words, base::Language::nl}, State::open, true}};
  report.lines[1].events = {{Kind::environment, january(12), words, 0},
                            {Kind::extra_time, january(12), words, 5}};
  report.lines[1].interruptions = 1;
  report.lines[1].outcome = report::ExamOutcome::not_released;
  report.lines[1].released = 0;
  report.lines[2].proof = report::SittingProof::broken;
  report.lines[2].problem = "Line 12 does not follow on line 11.";
  report.lines[2].marked = false;
  report.lines[2].outcome = report::ExamOutcome::not_released;
  return report;
}

}  // namespace klankbord::test
