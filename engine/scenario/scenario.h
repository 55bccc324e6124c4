// A scenario as plain immutable data: what a conversation can say, ask and show. Built once (from
// Lua by script/, or from its compiled form), then shared by any number of attempts and threads.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/language.h"
#include "scenario/company.h"
#include "scenario/consequences.h"
#include "scenario/desk.h"
#include "scenario/expression.h"
#include "scenario/kinds.h"
#include "scenario/node.h"
#include "scenario/rule.h"

namespace klankbord::scenario {

struct Variable {
  std::string id;
  bool truth = false;  // a truth value (0 or 1), else a number from min to max
  int start = 0, min = 0, max = 1;
  int source_line = 0;  // source lines serve diagnostics; they are no part of the compiled form
};

struct Opportunity {
  std::string id;
  std::string competence;  // "4.3" of the framework
  std::string block;       // "4"; copied from the framework so that a result needs no other file
  int weight = 1;          // 1 to 3
  int source_line = 0;
};

struct Phase {
  std::string id, block;
  NodeIndex first_node = 0;
  std::uint16_t node_count = 0;
  std::uint16_t thread = 0;  // which conversation it belongs to, see Thread
  bool alone = false;        // the customer has left: a talk with a colleague, for instance
  int source_line = 0;
};

// One of several conversations held side by side (chat). A scenario without any has one, with
// Scenario::customer.
struct Thread {
  std::string id;
  std::size_t customer = 0;         // index into company.customers
  std::optional<std::size_t> mood;  // the variable with this customer's mood
  int starts_s = 0;                 // simulated seconds after which it comes in
};

struct Scenario {
  std::string id;
  int version = 1;
  std::string framework;  // id
  Kind kind = Kind::information;
  Channel channel = Channel::phone;
  Direction direction = Direction::inbound;
  base::Language language = base::Language::nl;
  Tone tone = Tone::unsaid;  // of the company where the scenario does not say
  base::LocalText title, brief;
  int minutes = 5, difficulty = 1;
  Company company;                     // only what this scenario shows of it
  std::size_t customer = 0;            // index into company.customers
  std::vector<std::string> knockouts;  // ids of the framework, in its order
  std::vector<Variable> variables;
  std::vector<Opportunity> opportunities;
  std::vector<Phase> phases;
  std::vector<Node> nodes;          // in reading order; play starts at the first
  std::vector<Option> options;      // in reading order, those of a node side by side
  std::optional<std::size_t> mood;  // the variable "mood", where declared
  std::vector<Thread> threads;      // empty, or two and more in the order they come in
  bool has_desk = false;
  Patience patience;
  std::vector<Move> moves;      // in the language of the conversation; of a desk only
  std::vector<Rule> rules;      // in reading order: the company's first
  std::vector<Action> actions;  // derived by build_actions

  std::string content_hash;  // of a sealed scenario; see content_hash_of in compiled.h

  std::optional<std::size_t> find_variable(std::string_view variable_id) const;
  std::optional<std::size_t> find_opportunity(std::string_view opportunity_id) const;
  std::optional<NodeIndex> find_node(std::string_view node_id) const;
  // `path` is "node/option", the form in which plans, journals and conditions name an option.
  std::optional<OptionIndex> find_option(std::string_view path) const;
  std::string option_path(OptionIndex option) const;
  std::optional<ActionIndex> find_action(std::string_view action_id) const;
  const Move* find_move(std::string_view move_id) const;

  std::size_t thread_count() const { return threads.empty() ? 1 : threads.size(); }
  std::size_t thread_of(NodeIndex node) const { return phases[nodes[node].phase].thread; }
  // The customer of a thread, and whether a customer takes part in this scenario at all.
  std::size_t customer_of(std::size_t thread) const {
    return threads.empty() ? customer : threads[thread].customer;
  }
  bool is_present(std::size_t customer_index) const;
  // Whether this version of the engine is needed: it has a desk, threads or interactions.
  bool uses_desk_format() const;
};

// Fills Scenario::actions from company, desk and moves. Before conditions and rules are read.
void build_actions(Scenario& scenario);

// Simulated seconds to say a text at 150 words a minute, at least 1.
int speech_cost_s(std::string_view text);

}  // namespace klankbord::scenario
