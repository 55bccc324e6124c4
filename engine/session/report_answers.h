// The answers of an attempt as other systems want them, for report_data.cpp.
#pragma once

#include <vector>

#include "play/transcript.h"
#include "report/attempt_report.h"
#include "session/report_data.h"

namespace klankbord::session {

// One row per input of the journal. `utterances[i]` is that of input i, with its marks.
struct AnsweredLine {
  std::size_t utterance = 0;
  std::vector<report::Mark> marks;
};
std::vector<report::AnswerRow> answer_rows(const ReportContext& context,
                                           const StoredAttempt& stored,
                                           const play::Transcript& transcript,
                                           const std::vector<AnsweredLine>& lines);

}  // namespace klankbord::session
