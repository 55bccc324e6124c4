// The evaluator of conditions: a stack machine over a handful of integers.
#pragma once

#include <array>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "base/limits.h"
#include "scenario/expression.h"

namespace klankbord::scenario {

namespace detail {

inline std::int32_t wrapped(std::int64_t value) {
  return static_cast<std::int32_t>(static_cast<std::uint32_t>(value));
}

inline std::int32_t binary(Operation operation, std::int64_t left, std::int64_t right) {
  switch (operation) {
    case Operation::add:
      return wrapped(left + right);
    case Operation::subtract:
      return wrapped(left - right);
    case Operation::multiply:
      return wrapped(left * right);
    case Operation::equal:
      return left == right;
    case Operation::not_equal:
      return left != right;
    case Operation::less:
      return left < right;
    case Operation::less_equal:
      return left <= right;
    case Operation::greater:
      return left > right;
    default:
      return left >= right;
  }
}

}  // namespace detail

template <typename FactsLike>
std::int32_t evaluate(const std::vector<Instruction>& code, const FactsLike& facts) {
  // Left unset on purpose: clearing it would cost more than the evaluation; only what was pushed is
  // read.
  std::array<std::int32_t, base::kMaxConditionInstructions> stack;  // NOLINT
  std::size_t top = 0;                                              // values on the stack
  const auto push = [&](std::int32_t value) { stack[top++] = value; };
  for (std::size_t at = 0; at < code.size(); ++at) {
    const Instruction& instruction = code[at];
    const auto index = static_cast<std::size_t>(instruction.argument);
    switch (instruction.operation) {
      case Operation::push_number:
        push(instruction.argument);
        break;
      case Operation::load_variable:
        push(facts.variable(index));
        break;
      case Operation::seen_node:
        push(facts.seen(index));
        break;
      case Operation::chose_option:
        push(facts.chose(index));
        break;
      case Operation::elapsed:
        push(facts.elapsed_s());
        break;
      case Operation::level_of:
        push(facts.level(index));
        break;
      case Operation::did_action:
        push(facts.did(index));
        break;
      case Operation::applied_rule:
        push(facts.applied(index));
        break;
      case Operation::talking:
        push(facts.talking());
        break;
      case Operation::negate:
        stack[top - 1] = detail::wrapped(-static_cast<std::int64_t>(stack[top - 1]));
        break;
      case Operation::logical_not:
        stack[top - 1] = stack[top - 1] == 0;
        break;
      case Operation::jump_if_false:
        if (stack[top - 1] == 0) at += index;
        break;
      case Operation::jump_if_true:
        if (stack[top - 1] != 0) at += index;
        break;
      case Operation::drop:
        --top;
        break;
      default:
        --top;
        stack[top - 1] = detail::binary(instruction.operation, stack[top - 1], stack[top]);
        break;
    }
  }
  assert(top == 1);
  return stack[0];
}

}  // namespace klankbord::scenario
