// What an exam leaves on paper of the sittings of one form, as plain data.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "report/exam_report.h"

namespace klankbord::report {

enum class SittingEnd : std::uint8_t { handed_in, timed_out, terminated };

// What an invigilator granted before or during the sitting: settings, never a reason.
struct SittingSettings {
  int time_percent = 100, extra_minutes = 0, text_percent = 100;
  bool contrast = false, read_aloud = false, less_motion = false, pauses = false;
  bool any() const {
    return time_percent != 100 || extra_minutes != 0 || text_percent != 100 || contrast ||
           read_aloud || less_motion || pauses;
  }
};

struct SittingEvent {
  enum class Kind : std::uint8_t {
    environment,
    candidate,
    staff,
    technical,
    extra_time,
    reopened,
    terminated,
  };
  Kind kind = Kind::technical;
  Moment at;
  std::string text;  // as the invigilator wrote it; may be empty
  int minutes = 0;   // of extra time
};

// A critical error that was raised in a conversation of the sitting.
struct SittingKnockout {
  enum class State : std::uint8_t { open, confirmed, waived };  // open: nobody looked at it yet
  std::string code;                                             // "K2"
  Words text;
  State state = State::open;
  bool counts = true;  // the policy names it; else it stands there and decides nothing
};

enum class SittingProof : std::uint8_t {
  sound,     // chain, seal and signatures are right, and the result is of this journal
  unmarked,  // likewise, and there is no result yet
  broken,    // something does not fit; `problem` says what
};

struct SittingLine {
  std::string candidate, sitting, station, receipt, journal_hash;
  Moment started, sealed;
  std::int64_t active_s = 0;
  std::size_t scenarios = 0;  // that were finished
  SittingEnd end = SittingEnd::handed_in;
  SittingSettings settings;
  std::vector<SittingEvent> events;
  std::vector<SittingKnockout> knockouts;  // of the mark that counts now, each code once
  int focus_lost = 0, clock_jumps = 0, interruptions = 0;  // counted, judged by nobody
  bool marked = false;
  assess::Points points;               // of the mark that counts now
  std::size_t mark = 0, released = 0;  // numbers of marks; 0: none
  ExamOutcome outcome = ExamOutcome::not_released;
  SittingProof proof = SittingProof::sound;
  std::string problem;
};

struct SittingReport {
  ExamForm form;
  ExamPolicy policy;
  Moment first, last, printed;     // days of sittings, and of this report
  std::vector<SittingLine> lines;  // by start, then by candidate
};

}  // namespace klankbord::report
