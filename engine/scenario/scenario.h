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
#include "scenario/expression.h"
#include "scenario/kinds.h"

namespace klankbord::scenario {

// Indexes into the scenario's own vectors.
using NodeIndex = std::uint16_t;
using OptionIndex = std::uint16_t;
inline constexpr NodeIndex kFinish = 0xFFFF;  // the target `finish`
inline constexpr std::uint8_t kNoKnockout = 0xFF;

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

struct Line {
  Speaker speaker = Speaker::customer;
  std::string text;
  Condition when;
  int cost_s = 0;  // simulated seconds it takes to say
  int source_line = 0;
};

struct Earning {
  std::uint16_t opportunity = 0;
  std::uint8_t level = 0;  // 0, 1 or 2
};

struct Effect {
  std::uint16_t variable = 0;
  std::int16_t value = 0;  // added to a number, assigned to a truth value
};

struct Jump {
  Condition when;
  NodeIndex target = kFinish;
};

struct Option {
  std::string id;
  NodeIndex node = 0;
  std::string text;
  Condition when;
  base::LocalText hidden;  // why it is not offered, in the learner's words; may be empty
  std::vector<Earning> earns;
  std::vector<std::uint16_t> spoils;  // opportunities
  std::vector<Effect> effects;
  std::vector<Line> replies;
  std::vector<Jump> jumps;              // the first whose condition holds; none: the next node
  std::uint8_t knockout = kNoKnockout;  // index into Scenario::knockouts
  int cost_s = 0;
  base::LocalText why, better;
  int source_line = 0;
};

struct Node {
  std::string id;
  std::uint16_t phase = 0;
  std::vector<Line> lines;
  OptionIndex first_option = 0;
  std::uint16_t option_count = 0;
  std::vector<Jump> jumps;  // of a node without options; none: the next node
  int at_most = 1;          // visits; a target whose visits are used up is passed over
  int source_line = 0;
};

struct Phase {
  std::string id, block;
  NodeIndex first_node = 0;
  std::uint16_t node_count = 0;
  int source_line = 0;
};

struct Scenario {
  std::string id;
  int version = 1;
  std::string framework;  // id
  Kind kind = Kind::information;
  Channel channel = Channel::phone;
  Direction direction = Direction::inbound;
  base::Language language = base::Language::nl;
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

  std::string content_hash;  // SHA-256 of the compiled form, hexadecimal

  std::optional<std::size_t> find_variable(std::string_view variable_id) const;
  std::optional<std::size_t> find_opportunity(std::string_view opportunity_id) const;
  std::optional<NodeIndex> find_node(std::string_view node_id) const;
  // `path` is "node/option", the form in which plans, journals and conditions name an option.
  std::optional<OptionIndex> find_option(std::string_view path) const;
  std::string option_path(OptionIndex option) const;
};

// Simulated seconds to say a text at 150 words a minute, at least 1.
int speech_cost_s(std::string_view text);

}  // namespace klankbord::scenario
