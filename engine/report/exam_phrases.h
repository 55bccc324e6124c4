// How reports of exams put things into words: what both the page and the paper say.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "report/exam_sittings.h"
#include "text/catalogue.h"

namespace klankbord::report {

// "kcm-2026-a, versie 1"; "geen" without an id.
std::string version_text(const text::Catalogue& tr, const std::string& id, int version);
// "4/5 om 9.05": for columns; a dash when it is not known.
std::string short_time_text(const text::Catalogue& tr, const Moment& moment);
// "43 minuten": whole ones, rounded down.
std::string minutes_text(const text::Catalogue& tr, std::int64_t seconds);
// The days from the first to the last sitting.
std::string days_text(const text::Catalogue& tr, const SittingReport& report);

std::string outcome_text(const text::Catalogue& tr, ExamOutcome outcome);
std::string end_text(const text::Catalogue& tr, SittingEnd end);
// "13 / 16"; a dash when nothing is marked yet.
std::string line_points_text(const SittingLine& line);
// The outcome, or that it is not marked yet.
std::string line_outcome_text(const text::Catalogue& tr, const SittingLine& line);
// "150 % van de tijd, hoog contrast"
std::string settings_text(const text::Catalogue& tr, const SittingSettings& settings);
std::string event_kind_text(const text::Catalogue& tr, SittingEvent::Kind kind);
// What was written of it, with the minutes of extra time before it.
std::string event_text(const text::Catalogue& tr, const SittingEvent& event);
// Critical errors with what people said of them; empty when none was raised.
std::string knockouts_text(const text::Catalogue& tr, const SittingLine& line);
// What the machine counted; empty when it counted nothing.
std::string noted_text(const text::Catalogue& tr, const SittingLine& line);
// "30 kandidaten legden het examen af." and how their sittings ended, where one did so.
std::string attendance_text(const text::Catalogue& tr, const SittingReport& report);
std::string proof_text(const text::Catalogue& tr, SittingProof proof);

// The sentences on how it was decided: by which rule, or that there was none.
std::vector<std::string> decision_texts(const text::Catalogue& tr, const CandidateReport& report);
// That a form is too short to say much; empty when it is long enough.
std::string short_form_text(const text::Catalogue& tr, const ExamForm& form);

// "getoond", "deels getoond", "hier verloren"
std::string item_level_text(const text::Catalogue& tr, const ExamItem& item);

// Names with values, for the head of a report.
using Facts = std::vector<std::pair<std::string, std::string>>;
Facts facts_of(const text::Catalogue& tr, const CandidateReport& report);
Facts facts_of(const text::Catalogue& tr, const SittingReport& report);
// Names with the hashes of the files a report rests on; none for what there is not.
Facts hashes_of(const text::Catalogue& tr, const ExamForm& form, const std::string& journal = {});

}  // namespace klankbord::report
