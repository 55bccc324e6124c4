#include "ui/app_workbench.h"

#include <algorithm>
#include <utility>

#include "ui/app_model.h"

namespace klankbord::ui {

struct WorkbenchWishes {
  App& app;

  void operator()(const intent::OpenWorkbench& asked) const {
    if (app.screen_ == Screen::conversation && app.writing() != nullptr) {
      return app.show(Screen::workbench);
    }
    const bool here = app.screen_ == Screen::briefing && app.briefed_ != nullptr;
    if (!here && app.screen_ != Screen::library) return;
    if (asked.scenario.empty() && !here) return;
    const std::string& id = asked.scenario.empty() ? app.briefed_->id : asked.scenario;
    const std::optional<store::Path> file = file_of(id, here);
    if (!file) return;
    app.workbench_.emplace(WorkbenchPane{{app.parts_.framework, app.parts_.places, *file},
                                         {},
                                         here ? BenchFrom::briefing : BenchFrom::library});
    app.show(Screen::workbench);
  }

  void operator()(const intent::ChangeWorkbench& asked) const {
    if (app.screen_ != Screen::workbench) return;
    const bool other_tab = app.workbench_->view.tab != asked.view.tab;
    app.workbench_->view = asked.view;
    // A change of tab comes from a finding too: what it is about gets the focus.
    if (other_tab && asked.view.finding) ++app.scene_;
  }

  void operator()(const intent::LeaveWorkbench&) const {
    if (app.screen_ != Screen::workbench) return;
    // From a conversation one looks something up here, and goes back.
    if (app.writing() != nullptr && app.talk_) return app.show(Screen::conversation);
    const WorkbenchPane pane = *std::exchange(app.workbench_, {});
    if (pane.from == BenchFrom::library) return app.show(Screen::library);
    const session::Inspection* shown = pane.bench.shown();
    const bool newer = shown != nullptr && shown->scenario != nullptr;
    app.open_briefing(newer ? shown->scenario : app.briefed_, pane.bench.file());
  }

  void operator()(const intent::WriteAndPlay&) const {
    if (app.screen_ != Screen::workbench) return;
    if (app.writing() != nullptr && app.talk_) return app.show(Screen::conversation);
    WritingWishes{app}.begin();
  }

 private:
  // Of the file that the briefing is about; else of an entry of the library.
  std::optional<store::Path> file_of(const std::string& id, bool here) const {
    if (here && !app.briefed_file_.empty()) return app.briefed_file_;
    const auto& entries = app.parts_.library.entries();
    const auto entry =
        std::find_if(entries.begin(), entries.end(), [&](const auto& one) { return one.id == id; });
    if (entry != entries.end()) return entry->file;
    const auto loaded = session::load_scenario_by_id(app.parts_.framework, app.parts_.places, id);
    return loaded ? std::optional<store::Path>(loaded->file) : std::nullopt;
  }
};

void App::on(const intent::OfWorkbench& asked) {
  std::visit(WorkbenchWishes{*this}, *asked.wish);
}

namespace {

// Every entry of the library, with the file on the workbench as it is now.
std::vector<session::LibraryEntry> with_inspected(const AppParts& parts,
                                                  const session::Inspection& inspected) {
  std::vector<session::LibraryEntry> entries;
  if (inspected.entry.usable()) entries.push_back(inspected.entry);
  for (const session::LibraryEntry& entry : parts.library.entries()) {
    const bool there = !entries.empty() && entry.id == entries.front().id;
    if (entry.usable() && !there) entries.push_back(entry);
  }
  return entries;
}

// Has the figures computed that are looked at; answers whether there is news or work on some.
bool follow_statistics(WorkbenchPane& pane, const AppParts& parts) {
  const session::Inspection* shown = pane.bench.shown();
  const bool news = pane.statistics.look();
  if (pane.view.tab == WorkbenchTab::statistics && shown != nullptr) {
    if (!pane.view.simulated) {
      pane.statistics.ask_stored(parts.shared ? parts.shared : parts.data, 0);
    } else {
      const std::size_t mark = pane.bench.version();
      if (pane.statistics.would_simulate(mark)) {
        pane.statistics.ask_simulated(with_inspected(parts, *shown), {}, mark);
      }
    }
  }
  return news || pane.statistics.busy();
}

}  // namespace

bool App::inspect() {
  if (!workbench_) return false;
  WorkbenchView& view = workbench_->view;
  const bool in_sight = screen_ == Screen::workbench;
  const bool figures = in_sight && follow_statistics(*workbench_, parts_);
  const std::size_t version = workbench_->bench.version();
  const bool news = workbench_->bench.look(in_sight);
  if (workbench_->bench.version() != version) {
    view.finding.reset();
    view.box.reset();
  }
  const bool taken_up = WritingWishes{*this}.follow();
  return news || figures || taken_up || workbench_->bench.busy();
}

}  // namespace klankbord::ui
