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
// With a desk: desk(), then what lies on it; rules anywhere, each followed by what belongs to it.
//   builder.desk().record("order-1", "peeters").rule("looked", "open order-1").earns("welcome", 2);
class ScenarioBuilder {
 public:
  explicit ScenarioBuilder(std::string id = "example");

  ScenarioBuilder& channel(scenario::Channel channel);
  ScenarioBuilder& number(const std::string& id, int start, int min, int max);
  ScenarioBuilder& truth(const std::string& id, bool start = false);
  ScenarioBuilder& opportunity(const std::string& id, const std::string& competence,
                               int weight = 1);
  // With chats, each phase belongs to one of them.
  ScenarioBuilder& phase(const std::string& block, const std::string& id = {},
                         const std::string& chat = {});
  ScenarioBuilder& node(const std::string& id, int at_most = 1);
  ScenarioBuilder& says(const std::string& text, const std::string& when = {});
  // Without text the option says its own id.
  ScenarioBuilder& option(const std::string& id, const std::string& text = {});

  // About the latest option, rule or part; `when` and `to` about the latest node while it has no
  // option, unless a rule was begun since.
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
  ScenarioBuilder& reveals();

  // Nodes that ask otherwise. Their outcomes are options without text, made by the word itself;
  // outcome() makes what follows belong to one of them.
  ScenarioBuilder& summarise(const std::string& id);
  ScenarioBuilder& compose(const std::string& id);
  ScenarioBuilder& registers(const std::string& id, const std::string& form);
  ScenarioBuilder& answer(const std::string& id);
  ScenarioBuilder& part(const std::string& id, bool belongs = true, const std::string& text = {});
  ScenarioBuilder& rubric(const std::string& text);
  ScenarioBuilder& task(const std::string& text);
  ScenarioBuilder& outcome(const std::string& id);

  // The desk and who works there.
  ScenarioBuilder& desk();
  ScenarioBuilder& customer(const std::string& id, const std::string& name = {});
  ScenarioBuilder& product(const std::string& id);
  ScenarioBuilder& team(const std::string& id, bool present = true);
  ScenarioBuilder& item(const std::string& id, scenario::Panel panel,
                        const std::string& customer = {}, bool paper = false);
  ScenarioBuilder& record(const std::string& id, const std::string& customer) {
    return item(id, scenario::Panel::customers, customer);
  }
  ScenarioBuilder& slot(const std::string& id, bool free = true);
  ScenarioBuilder& form(const std::string& id);
  ScenarioBuilder& field(const std::string& id, const std::vector<std::string>& choices = {},
                         bool required = true);
  ScenarioBuilder& folder(const std::string& id);
  ScenarioBuilder& letter(const std::string& id);
  ScenarioBuilder& irregularity(const std::string& id);
  ScenarioBuilder& move(const std::string& id, const std::string& text,
                        const std::string& reply = {});
  ScenarioBuilder& patience(int announced_s, int checked_s);
  ScenarioBuilder& chat(const std::string& id, const std::string& customer,
                        const std::string& mood = {}, int starts_s = 0);

  ScenarioBuilder& rule(const std::string& id, const std::string& on);
  ScenarioBuilder& before(const std::string& node);
  ScenarioBuilder& again();
  // What a field should hold: of the latest rule, or of the latest node that registers.
  ScenarioBuilder& wants(const std::string& field, const std::vector<std::string>& values);

  // Links, checks and seals. Throws std::logic_error when the test's own scenario is wrong.
  scenario::Scenario scenario() const;
  std::shared_ptr<const scenario::Scenario> build() const;

 private:
  struct Target {
    std::string node, when;
  };
  struct Wanted {
    std::string field;
    std::vector<std::string> values;
  };
  enum class About { option, rule, part };

  scenario::Consequences& latest();
  std::vector<scenario::Earning>& latest_earns();
  ScenarioBuilder& asks(const std::string& id, scenario::Interaction interaction,
                        const std::vector<std::string>& outcomes);

  scenario::Scenario scenario_;
  About about_ = About::option;
  std::size_t option_ = 0;  // the one that words are about
  std::vector<std::vector<Target>> node_targets_, option_targets_, rule_targets_;
  std::vector<std::vector<Wanted>> node_wanted_, rule_wanted_;
  std::vector<std::string> rule_before_;
};

}  // namespace klankbord::test
