// Conditions (`when = "mood >= 0 and not verified"`): parsed once, checked against the declared
// variables, kept as a few instructions, evaluated without allocation.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace klankbord::scenario {

struct Scenario;

enum class Operation : std::uint8_t {
  push_number,  // argument
  load_variable,
  seen_node,
  chose_option,
  elapsed,
  level_of,
  did_action,
  applied_rule,
  talking,
  negate,  // arithmetic minus
  add,
  subtract,
  multiply,
  equal,
  not_equal,
  less,
  less_equal,
  greater,
  greater_equal,
  logical_not,
  jump_if_false,  // keeps the value: the short circuit of `and`; argument = instructions to skip
  jump_if_true,   // keeps the value: the short circuit of `or`
  drop,
};

struct Instruction {
  Operation operation;
  std::int32_t argument = 0;
};

// What most conditions ask: whether one variable lies between two numbers, both included.
struct Between {
  static constexpr std::uint16_t kNothing = 0xFFFF;
  std::uint16_t variable = kNothing;  // kNothing: the condition asks something else
  std::int32_t low = std::numeric_limits<std::int32_t>::min();
  std::int32_t high = std::numeric_limits<std::int32_t>::max();
};

// A compiled condition. An empty one always holds.
struct Condition {
  std::string source;  // as written; the compiled form of a scenario keeps only this
  std::vector<Instruction> code;
  Between between;  // the same as `code`, where that is all it asks: evaluated many times faster
  bool empty() const { return code.empty(); }
};

// What a condition asks of a running conversation. Numbers are the values of variables; truth
// values are 0 and 1.
class Facts {
 public:
  virtual std::int32_t variable(std::size_t index) const = 0;
  virtual bool seen(std::size_t node) const = 0;
  virtual bool chose(std::size_t option) const = 0;
  virtual std::int32_t elapsed_s() const = 0;
  virtual std::int32_t level(std::size_t opportunity) const = 0;
  virtual bool did(std::size_t action) const = 0;
  virtual bool applied(std::size_t rule) const = 0;
  virtual bool talking() const = 0;  // the customer is still there

 protected:
  ~Facts() = default;
};

// Parses `source` against the variables, nodes, options and opportunities of `scenario`, which must
// be complete but for its conditions. Refuses unknown names (with a suggestion), wrong types, more
// than the limits allow. The failure's message is one sentence without position.
base::Result<Condition> parse_condition(std::string_view source, const Scenario& scenario);

// Runs a condition's code; `Facts` may be any type with the functions of the class above, so that
// the play core needs no virtual call. Sums wrap at 32 bits, which limits keep out of reach.
template <typename FactsLike>
std::int32_t evaluate(const std::vector<Instruction>& code, const FactsLike& facts);

// Whether the condition holds.
template <typename FactsLike>
bool holds(const Condition& condition, const FactsLike& facts) {
  const Between& between = condition.between;
  if (between.variable != Between::kNothing) {
    const std::int32_t value = facts.variable(between.variable);
    return between.low <= value && value <= between.high;
  }
  return condition.code.empty() || evaluate(condition.code, facts) != 0;
}

}  // namespace klankbord::scenario

#include "scenario/evaluate.h"  // IWYU pragma: export
