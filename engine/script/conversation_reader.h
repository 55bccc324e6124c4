// Reads the phases, nodes, lines and options of `scenario { … }`, in reading order, and its rules,
// and then what they refer to: targets and conditions, which may name anything in the file.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "framework/framework.h"
#include "scenario/scenario.h"
#include "script/header_reader.h"
#include "script/record.h"

namespace klankbord::script {

class ConversationReader {
 public:
  // `scenario` holds its header; the phases, nodes and options are added to it.
  ConversationReader(const framework::Framework& framework, Report& report,
                     scenario::Scenario& scenario);

  void read(const Record& scenario_record, const Rules& rules);

 private:
  // Where a condition belongs; the scenario's vectors still grow when it is met.
  enum class Slot {
    line,
    option,
    reply,
    option_target,
    node_target,
    rule,
    rule_reply,
    rule_target,
    rule_before
  };
  struct Spot {
    Slot slot;
    std::size_t owner;  // node, option or rule
    std::size_t index;  // line, reply or target
  };
  // Who wrote something. What a company says of all its scenarios may name what this one lacks.
  enum class Origin { scenario, company };
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
  std::uint16_t read_thread(const Record& phase);
  void check_threads(const Record& scenario_record);
  scenario::Node& begin_node(const Call& call, const Record& record);
  void read_node(const Call& call);
  bool read_node_entry(const Record& node, std::size_t index, bool has_options);
  void read_node_line(const Record& node, std::size_t index);
  void read_option(const Call& call);
  void read_line(const Value& value, Place place, const std::string& owner, Spot spot,
                 std::vector<scenario::Line>& lines);
  // What follows from an option, an outcome or a rule.
  void read_earns(const Record& record, Origin origin, std::vector<scenario::Earning>& earns);
  void add_earning(const Record& record, Place place, scenario::Earning earning,
                   std::vector<scenario::Earning>& earns);
  std::vector<std::uint16_t> opportunities(const Record& record, Origin origin, std::string_view id,
                                           Place place);
  std::vector<std::uint16_t> read_opportunity_list(const Record& record, std::string_view key,
                                                   Origin origin);
  void read_effects(const Record& record, Origin origin, std::vector<scenario::Effect>& effects);
  std::uint8_t read_knockout(const Record& record);
  void read_reply(const Record& record, std::string_view key, Spot spot,
                  std::vector<scenario::Line>& replies);
  void read_targets(const Record& record, Spot spot, std::vector<scenario::Jump>& jumps);
  void read_target(const Record& owner, const Value& value, Place place, bool last, Spot spot,
                   std::vector<scenario::Jump>& jumps);
  void read_when(const Record& record, Spot spot);

  // Nodes that ask otherwise than by options.
  void read_interaction(const Call& call, scenario::Interaction interaction);
  void read_interaction_entry(const Record& node, std::size_t index);
  void read_part(const Call& call);
  void check_parts(const Record& record, const scenario::Node& node);
  void read_wanted(const Record& record, scenario::Node& node);
  void read_outcomes(const Record& record, scenario::Node& node);
  void read_outcome(const Record& record, std::string_view id,
                    const std::vector<std::uint16_t>& earned, std::uint8_t level);

  // Rules: those of the company that can hold here, then the scenario's own.
  void read_rules(const Rules& rules);
  void read_rule(const Call& call, Origin origin, std::size_t index);
  void read_trigger(const Record& record, scenario::Rule& rule);
  void read_says(const Record& record, std::size_t rule);

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
  bool threads_clear_ = true;  // of every phase it is known which chat it belongs to
  std::map<std::string, int, std::less<>> phase_lines_, node_lines_, option_lines_, part_lines_;
  std::vector<PendingCondition> conditions_;
  std::vector<PendingTarget> targets_;
};

}  // namespace klankbord::script
