// Who practises here, and what they were asked or told last: a name, a report.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "session/learners.h"
#include "session/report_port.h"
#include "store/places.h"
#include "ui/app_my_data.h"

namespace klankbord::ui {

// A report that was asked for.
struct ReportDraft {
  std::string attempt;  // id; empty: of the progress
  std::string topic;    // what the file is called after
  std::string file;     // where it went; empty: not made yet
  std::string problem;  // why it was not made, as a sentence
};
// A name that is being typed.
struct NameDraft {
  std::string learner;  // id; empty: of one who is to be added
  std::string name;
  std::optional<text::Key> problem;  // why it cannot be, once it was tried
  std::string failure;               // why it could not be kept, as a sentence
};

struct LearnerPane {
  std::optional<store::Path> shared;  // the data folder of all; none: nothing is kept
  std::vector<session::Learner> all;  // the first one in front
  std::string now;                    // id of the one who practises
  std::optional<ReportDraft> report;
  std::optional<NameDraft> naming;
  std::optional<MyDataDraft> my_data;

  bool several() const { return all.size() > 1; }
  const session::Learner* learner(const std::string& id) const;
};

// Those of a data folder; the one whose own folder is `data` practises.
LearnerPane learner_pane(const std::optional<store::Path>& shared,
                         const std::optional<store::Path>& data);

// Writes a report to the folder of documents. What became of it stands in the draft.
void make_report(ReportDraft& draft, const session::ReportWriter& writer,
                 const store::Environment& environment, session::ReportRequest request,
                 const std::string& day);

// Adds or renames as the draft says. The draft is emptied when it was done, else it says why not;
// answers the id of the learner.
std::optional<std::string> keep_name(LearnerPane& pane, store::Disk& disk, const std::string& now);

}  // namespace klankbord::ui
