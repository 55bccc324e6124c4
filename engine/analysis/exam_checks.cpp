// KB601: does the conversation ask what was scored?
#include <fmt/core.h>

#include "analysis/findings.h"
#include "analysis/noticeable.h"

namespace klankbord::analysis {

void check_exam(const Subject& subject, Findings& findings) {
  for (const EvidenceRead& read : evidence_reads(subject.scenario)) {
    findings.add(kAsksEvidence, read.source_line,
                 fmt::format("not fit for an exam form: {} asks what was scored ({})", read.place,
                             read.condition),
                 "ask an answer or a variable instead, chose(\"node/option\") for instance; for "
                 "practice alone it may stay");
  }
}

}  // namespace klankbord::analysis
