// A sitting of the small exam on a machine whose clocks a test sets.
#pragma once

#include <fmt/core.h>

#include <memory>
#include <string>

#include "play/permission.h"
#include "session/live_sitting.h"
#include "support/catch.h"
#include "support/exam_example.h"
#include "support/temp_folder.h"

namespace klankbord::test {

// Both clocks stand still until somebody moves them. It begins at 2026-05-04T08:00:00Z.
struct FakeClocks {
  std::int64_t wall_s = 8 * 3600;  // of that day
  std::int64_t steady_ms = 1'000'000;

  void pass_ms(std::int64_t ms) {
    steady_ms += ms;
    wall_s += ms / 1000;
  }
  std::string wall() const {
    return fmt::format("2026-05-{:02}T{:02}:{:02}:{:02}Z", 4 + wall_s / 86'400, wall_s / 3600 % 24,
                       wall_s / 60 % 60, wall_s % 60);
  }
};

// The exam is made once: its keys are new in every run, not in every test.
inline const ExamExample& one_exam() {
  static const ExamExample exam = exam_example();
  return exam;
}

inline session::SittingRequest sitting_request(const store::Path& data, FakeClocks& clocks) {
  session::SittingRequest request;
  request.form = one_exam().form_file;
  request.centre = one_exam().centre.centre;
  request.code = one_exam().code;
  request.candidate = "1042";
  request.station = "pc 7";
  request.data = data;
  request.clocks = {[&clocks] { return clocks.wall(); }, [&clocks] { return clocks.steady_ms; }};
  return request;
}

inline std::string message(const base::Status& status) {
  return status ? "" : status.failure().message;
}

// The answer that stands first where the conversation is now; of a summary its first part.
inline play::Input first_answer(const session::Sitting& sitting) {
  const std::size_t running = *exam::running_scenario(sitting.state());
  const play::Attempt& attempt = *sitting.state().attempts[running];
  play::Input input = play::answerable(attempt.scenario(), attempt.state()).front();
  if (input.kind == play::InputKind::submit) input.parts = {0};
  return input;
}

inline session::InvigilatorDeed invigilators(exam::Deed deed) {
  session::InvigilatorDeed done;
  done.deed = deed;
  if (deed != exam::Deed::authorised) done.text = "Reden";
  if (deed == exam::Deed::extra_time) done.minutes = 5;
  return done;
}

// The next thing that a candidate and the invigilator do to come to the end of a sitting. Gives
// what the sitting says to it.
inline base::Status next_step(session::Sitting& sitting) {
  using exam::SittingStatus;
  if (sitting.needs_reopening()) {
    return sitting.invigilate(one_exam().pin, invigilators(exam::Deed::reopened));
  }
  switch (sitting.state().status) {
    case SittingStatus::waiting:
      return sitting.invigilate(one_exam().pin, invigilators(exam::Deed::authorised));
    case SittingStatus::practising:
      return sitting.record(exam::Deed::practised);
    case SittingStatus::ready:
      return sitting.record(exam::next_scenario(sitting.state()) ? exam::Deed::began
                                                                 : exam::Deed::handed_in);
    case SittingStatus::running: {
      const std::size_t running = *exam::running_scenario(sitting.state());
      if (sitting.state().attempts[running]->ended()) return sitting.record(exam::Deed::finished);
      return sitting.act(first_answer(sitting));
    }
    case SittingStatus::paused:
      return sitting.invigilate(one_exam().pin, invigilators(exam::Deed::resumed));
    case SittingStatus::over:
      break;
  }
  return sitting.look_at_clocks();
}

}  // namespace klankbord::test
