#include "ui/app_learner.h"

#include <algorithm>
#include <utility>

namespace klankbord::ui {

const session::Learner* LearnerPane::learner(const std::string& id) const {
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.id == id; });
  return found == all.end() ? nullptr : &*found;
}

LearnerPane learner_pane(const std::optional<store::Path>& shared,
                         const std::optional<store::Path>& data) {
  LearnerPane pane;
  pane.shared = shared;
  if (!shared) return pane;
  pane.all = session::list_learners(*shared);
  pane.now = std::string(session::kFirstLearner);
  for (const session::Learner& one : pane.all) {
    if (data && one.data == *data) pane.now = one.id;
  }
  return pane;
}

void make_report(ReportDraft& draft, const session::ReportWriter& writer,
                 const store::Environment& environment, session::ReportRequest request,
                 const std::string& day) {
  draft.file.clear();
  draft.problem.clear();
  const auto folder = session::documents_folder(environment);
  request.attempt = draft.attempt;
  request.file = session::proposed_report_file(folder ? *folder : request.data, draft.topic, day,
                                               request.format);
  const base::Status written = writer(request);
  if (written) {
    draft.file = request.file.string();
  } else {
    draft.problem = written.failure().message;
  }
}

std::optional<std::string> keep_name(LearnerPane& pane, store::Disk& disk, const std::string& now) {
  if (!pane.shared || !pane.naming) return {};
  NameDraft& draft = *pane.naming;
  draft.failure.clear();
  draft.problem = session::why_not_name(*pane.shared, draft.name, draft.learner);
  if (draft.problem) return {};
  auto kept = draft.learner.empty()
                  ? session::add_learner(disk, *pane.shared, draft.name, now)
                  : session::rename_learner(disk, *pane.shared, draft.learner, draft.name, now);
  if (!kept) {
    draft.failure = kept.failure().message;
    return {};
  }
  pane.all = session::list_learners(*pane.shared);
  pane.naming.reset();
  return kept->id;
}

}  // namespace klankbord::ui
