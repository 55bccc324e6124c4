#include "ui/app_my_data.h"

#include "base/folded.h"
#include "session/my_data.h"
#include "session/report_port.h"

namespace klankbord::ui {

namespace {

constexpr int kCopiesADay = 20;

bool taken_in(MyDataDraft& draft, const base::Result<session::Erased>& erased) {
  draft.problem.clear();
  draft.strangers.clear();
  if (!erased) {
    draft.problem = erased.failure().message;
    return false;
  }
  draft.gone = erased->files;
  for (const store::Path& path : erased->strangers) draft.strangers.push_back(path.string());
  return true;
}

}  // namespace

MyDataDraft my_data_draft(const store::Path& data, const std::string& attempt,
                          const std::string& now) {
  MyDataDraft draft;
  draft.attempt = attempt;
  if (!attempt.empty()) return draft;
  auto expiring = session::expiring_attempts(data, now);
  if (expiring) {
    draft.expiring = std::move(*expiring);
  } else {
    draft.problem = expiring.failure().message;
  }
  return draft;
}

bool agrees(const MyDataDraft& draft, const text::Catalogue& tr) {
  return base::folded(draft.typed) == base::folded(tr(text::Key{"erase.word"}));
}

void export_all(MyDataDraft& draft, store::Disk& disk, const session::Learner& learner,
                const text::Catalogue& tr, const store::Environment& environment,
                const std::string& now) {
  draft.exported.clear();
  draft.problem.clear();
  const auto documents = session::documents_folder(environment);
  const store::Path where = documents ? *documents : learner.data.parent_path();
  const std::string name = "klankbord-" + learner.id + "-" + now.substr(0, 10);
  for (int copy = 1; copy <= kCopiesADay; ++copy) {
    const store::Path folder = where / (copy == 1 ? name : name + "-" + std::to_string(copy));
    const auto exported = session::export_my_data(disk, learner, tr, folder, now);
    if (exported) {
      draft.exported = folder.string();
      draft.problem.clear();
      for (const store::Path& path : exported->strangers) draft.strangers.push_back(path.string());
      return;
    }
    draft.problem = exported.failure().message;
    // An earlier copy of today lies there.
    if (exported.failure().code != base::ExitCode::refused) return;
  }
}

void keep_all(MyDataDraft& draft, store::Disk& disk, const store::Path& data,
              const store::Clock& clock) {
  draft.problem.clear();
  while (!draft.expiring.empty()) {
    const base::Status kept =
        session::keep_attempt(disk, data, draft.expiring.back().attempt, clock);
    if (!kept) {
      draft.problem = kept.failure().message;
      return;
    }
    draft.expiring.pop_back();
  }
}

bool erase_expired(MyDataDraft& draft, store::Disk& disk, const store::Path& data,
                   const std::string& now) {
  if (!taken_in(draft, session::expire_attempts(disk, data, now))) return false;
  draft.expiring.clear();
  return true;
}

bool erase_meant(MyDataDraft& draft, store::Disk& disk, const store::Path& shared,
                 const session::Learner& learner) {
  return taken_in(draft, draft.attempt.empty()
                             ? session::erase_everything(disk, shared, learner)
                             : session::erase_attempts(disk, learner.data, {draft.attempt}));
}

}  // namespace klankbord::ui
