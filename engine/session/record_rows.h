// Attempts as rows of the database, and back.
#pragma once

#include "database/rows.h"
#include "session/learner_record.h"
#include "session/read_attempt.h"
#include "store/stamps.h"

namespace klankbord::session {

// `reading`: none for a journal without an answer, of which only the stamp is kept.
database::AttemptRecord to_rows(const store::StampedJournal& journal,
                                const std::optional<AttemptReading>& reading);

// `scenario`: null when it is not known.
RecordedAttempt from_row(const database::AttemptRow& row, const database::ScenarioRow* scenario);

}  // namespace klankbord::session
