// Builds small scenarios in a few lines, for tests that are not about Lua.
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "scenario/scenario.h"

namespace klankbord::test {

// Words come in reading order: phase, node, says, option, and then what belongs to that option.
//   ScenarioBuilder().number("mood", 0, -3, 3).opportunity("welcome", "4.1")
//       .phase("4").node("greeting").says("Hallo?").option("warm").earns("welcome", 2).build();
class ScenarioBuilder {
 public:
  explicit ScenarioBuilder(std::string id = "example");

  ScenarioBuilder& number(const std::string& id, int start, int min, int max);
  ScenarioBuilder& truth(const std::string& id, bool start = false);
  ScenarioBuilder& opportunity(const std::string& id, const std::string& competence,
                               int weight = 1);
  ScenarioBuilder& phase(const std::string& block, const std::string& id = {});
  ScenarioBuilder& node(const std::string& id, int at_most = 1);
  ScenarioBuilder& says(const std::string& text, const std::string& when = {});
  // Without text the option says its own id.
  ScenarioBuilder& option(const std::string& id, const std::string& text = {});

  // About the latest option; `when` and `to` about the latest node while it has no option.
  ScenarioBuilder& when(const std::string& condition);
  ScenarioBuilder& earns(const std::string& opportunity, int level);
  ScenarioBuilder& spoils(const std::string& opportunity);
  ScenarioBuilder& effect(const std::string& variable, int value);
  ScenarioBuilder& replies(const std::string& text, const std::string& when = {});
  // "" is the end of the conversation.
  ScenarioBuilder& to(const std::string& node, const std::string& when = {});
  ScenarioBuilder& knockout(const std::string& id);
  ScenarioBuilder& costs(int seconds);
  ScenarioBuilder& why(const std::string& text, const std::string& better = {});

  // Links, checks and seals. Throws std::logic_error when the test's own scenario is wrong.
  scenario::Scenario scenario() const;
  std::shared_ptr<const scenario::Scenario> build() const;

 private:
  struct Target {
    std::string node, when;
  };
  scenario::Option& last_option() { return scenario_.options.back(); }

  scenario::Scenario scenario_;
  std::vector<std::vector<Target>> node_targets_, option_targets_;
};

}  // namespace klankbord::test
