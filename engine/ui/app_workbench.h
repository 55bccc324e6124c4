// The author's workbench in the window: which scenario file, and what of it is looked at.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>

#include "session/statistics_worker.h"
#include "session/workbench.h"
#include "ui/app_writing.h"

namespace klankbord::ui {

enum class WorkbenchTab : std::uint8_t { findings, graph, exploration, statistics };
inline constexpr std::size_t kWorkbenchTabs = 4;

// Where one stands before the graph: the point of it in the middle, and how large it shows.
struct GraphView {
  int x = 0, y = 0;
  int permille =
      0;  // screen to graph, at 100 % text; 0: as it begins, all of it where that can be read
  friend bool operator==(const GraphView& a, const GraphView& b) {
    return a.x == b.x && a.y == b.y && a.permille == b.permille;
  }
};

// What is looked at. Indexes are of the present inspection.
struct WorkbenchView {
  WorkbenchTab tab = WorkbenchTab::findings;
  std::optional<std::size_t> finding;  // that was chosen
  std::optional<std::size_t> box;      // of the graph
  GraphView graph;
  bool simulated = false;  // the figures of simulated learners, not of attempts
  // Whose figures show, by its content hash; empty, or one nobody played: the newest.
  std::string played_version = {};
};

namespace intent {

struct OpenWorkbench {
  std::string scenario;  // id of the library, usable or not; empty: of the briefing
};
struct ChangeWorkbench {
  WorkbenchView view;
};
struct LeaveWorkbench {};  // back to where one came from
struct WriteAndPlay {};    // plays what is on the workbench, and on in each text that is saved

}  // namespace intent

using WorkbenchWish = std::variant<intent::OpenWorkbench, intent::ChangeWorkbench,
                                   intent::LeaveWorkbench, intent::WriteAndPlay>;

namespace intent {

struct OfWorkbench {
  std::shared_ptr<const WorkbenchWish> wish;  // never null
};

}  // namespace intent

// Where the workbench was opened, and where leaving it leads.
enum class BenchFrom : std::uint8_t { library, briefing };

struct WorkbenchPane {
  session::Workbench bench;
  WorkbenchView view;
  BenchFrom from = BenchFrom::library;
  session::StatisticsWorker statistics = {};  // asked for once its tab is looked at
  std::optional<Writing> writing = {};        // the conversation that follows the file
};

}  // namespace klankbord::ui
