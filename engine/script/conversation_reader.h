// Reads the phases, nodes, lines and options of `scenario { … }`, in reading order, and then what
// they refer to: targets and conditions, which may name anything in the file.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "framework/framework.h"
#include "scenario/scenario.h"
#include "script/record.h"

namespace klankbord::script {

class ConversationReader {
 public:
  // `scenario` holds its header; the phases, nodes and options are added to it.
  ConversationReader(const framework::Framework& framework, Report& report,
                     scenario::Scenario& scenario);

  void read(const Record& scenario_record);

 private:
  // Where a condition belongs; the scenario's vectors still grow when it is met.
  enum class Slot { line, option, reply, option_target, node_target };
  struct Spot {
    Slot slot;
    std::size_t owner;  // node or option
    std::size_t index;  // line, reply or target
  };
  struct PendingCondition {
    Spot spot;
    Place place;
    std::string owner_name, source;
  };
  struct PendingTarget {
    Spot spot;
    Place place;
    std::string owner_name;
    std::string_view node;
  };

  void read_phase(const Call& call);
  void read_node(const Call& call);
  bool read_node_entry(const Record& node, std::size_t index, bool has_options);
  void read_option(const Call& call);
  void read_line(const Value& value, Place place, const std::string& owner, Spot spot,
                 std::vector<scenario::Line>& lines);
  void read_reply(const Record& record, std::size_t option);
  void read_earns(const Record& record, scenario::Option& option);
  void read_spoils(const Record& record, scenario::Option& option);
  void read_effects(const Record& record, scenario::Option& option);
  void read_knockout(const Record& record, scenario::Option& option);
  void read_targets(const Record& record, Spot spot, std::vector<scenario::Jump>& jumps);
  void read_target(const Record& owner, const Value& value, Place place, bool last, Spot spot,
                   std::vector<scenario::Jump>& jumps);
  void read_when(const Record& record, Spot spot);

  void resolve_targets();
  void parse_conditions();
  scenario::Condition& condition_at(const Spot& spot);
  scenario::Jump& target_at(const Spot& spot);

  // Reports an id that is not allowed or stands already in `seen`.
  void new_id(std::map<std::string, int, std::less<>>& seen, std::string_view id, Place place,
              const std::string& owner);
  bool room(bool enough, Place place, std::string_view what, std::size_t limit);

  const framework::Framework& framework_;
  Report& report_;
  scenario::Scenario& scenario_;
  bool cut_ = false;  // a limit was passed and something left out: references are not judged
  std::map<std::string, int, std::less<>> phase_lines_, node_lines_, option_lines_;
  std::vector<PendingCondition> conditions_;
  std::vector<PendingTarget> targets_;
};

}  // namespace klankbord::script
