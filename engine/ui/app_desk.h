// What the learner has in front of them at the desk: which panel, what was searched and opened, and
// what is half done. It knows nothing of drawing, and nothing counts before it becomes an action.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "play/event.h"
#include "scenario/search.h"

namespace klankbord::ui {

// The task, then the panels in the order of scenario::Panel.
enum class DeskTab : std::uint8_t {
  task,
  customers,
  knowledge,
  products,
  agenda,
  registration,
  mail,
  archive,
  team,
  notices
};
inline constexpr std::size_t kDeskTabs = scenario::kPanelCount + 1;
DeskTab tab_of(scenario::Panel panel);

struct DeskSearch {
  std::string words;                // as they stand in the field
  std::string asked;                // searched for; empty: not yet
  std::vector<scenario::Hit> hits;  // of `asked`
  friend bool operator==(const DeskSearch&, const DeskSearch&) = default;
};

// A form on the screen. Its values are per field the id of a choice, or free text.
struct DeskForm {
  std::vector<std::string> values;
  std::vector<std::string> filed;  // as it was filed last; empty: never
  bool tried = false;              // to file it while something was missing
  friend bool operator==(const DeskForm&, const DeskForm&) = default;
};

class DeskPane {
 public:
  DeskPane() = default;
  explicit DeskPane(const scenario::Scenario& scenario);

  DeskTab tab = DeskTab::task;
  // Where there is no room beside the conversation: the desk stands in its place.
  bool shown = false;

  DeskSearch& search(scenario::Panel panel) { return searches_[static_cast<std::size_t>(panel)]; }
  const DeskSearch& search(scenario::Panel panel) const {
    return searches_[static_cast<std::size_t>(panel)];
  }
  // What was opened in a panel stays readable until another thing is opened there: a file and one
  // record of it, else one thing.
  const std::optional<scenario::Hit>& opened(DeskTab of) const {
    return opened_[static_cast<std::size_t>(of)];
  }
  const std::optional<std::uint16_t>& record() const { return record_; }
  // Whether the opened thing shows, or the list it was chosen from.
  bool is_reading(DeskTab of) const { return reading_[static_cast<std::size_t>(of)]; }
  bool has_open(DeskTab of, const scenario::Hit& thing) const { return opened(of) == thing; }
  void read(DeskTab of, bool reading);

  std::vector<DeskForm> forms;  // in the order of the desk's forms
  std::size_t form = 0;         // the one that shows
  // Chosen, and still to be confirmed.
  std::optional<std::uint16_t> slot, team, irregularity;
  std::optional<std::uint16_t> letter;  // that is being read
  bool reporting = false;               // the list of irregularities shows
  bool hanging_up = false;              // asked, and still to be confirmed

  // An action was accepted. `hits`: of a search. The tab does not change.
  void done(const scenario::Scenario& scenario, const play::Input& input,
            std::vector<scenario::Hit> hits = {});
  // One step back to where one came from; false when there is none.
  bool go_back();

  friend bool operator==(const DeskPane&, const DeskPane&) = default;

 private:
  void opened_thing(const scenario::Scenario& scenario, const scenario::Hit& thing);

  std::array<DeskSearch, scenario::kPanelCount> searches_;
  std::array<std::optional<scenario::Hit>, kDeskTabs> opened_;
  std::array<bool, kDeskTabs> reading_{};
  std::optional<std::uint16_t> record_;
};

// The panel in which a thing is opened.
DeskTab tab_of(const scenario::Scenario& scenario, const scenario::Hit& thing);
// The action that opens it; nothing for a thing the scenario does not let one open.
std::optional<scenario::ActionIndex> open_action(const scenario::Scenario& scenario,
                                                 const scenario::Hit& thing);

}  // namespace klankbord::ui
