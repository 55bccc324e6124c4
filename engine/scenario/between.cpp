#include "scenario/between.h"

#include <algorithm>
#include <cstddef>

namespace klankbord::scenario {

namespace {

// Narrows a range step by step while it reads code from left to right.
class RangeReader {
 public:
  explicit RangeReader(const std::vector<Instruction>& code) : code_(code) {}

  Between read() {
    do {
      if (!take_one()) return {};
    } while (take(Operation::jump_if_false) && take(Operation::drop));
    return at_ == code_.size() ? found_ : Between{};
  }

 private:
  bool next_is(Operation operation) const {
    return at_ < code_.size() && code_[at_].operation == operation;
  }
  bool take(Operation operation) {
    if (!next_is(operation)) return false;
    ++at_;
    return true;
  }
  void at_least(std::int32_t value) { found_.low = std::max(found_.low, value); }
  void at_most(std::int32_t value) { found_.high = std::min(found_.high, value); }

  bool take_one() {
    if (!next_is(Operation::load_variable)) return false;
    const auto variable = static_cast<std::uint16_t>(code_[at_++].argument);
    if (found_.variable != Between::kNothing && found_.variable != variable) return false;
    found_.variable = variable;
    if (next_is(Operation::push_number)) return take_comparison();
    if (take(Operation::logical_not)) {
      at_most(0);
    } else {
      at_least(1);  // a truth value by itself
    }
    return true;
  }

  bool take_comparison() {
    std::int32_t number = code_[at_++].argument;
    if (take(Operation::negate)) number = -number;
    if (at_ == code_.size()) return false;
    switch (code_[at_++].operation) {
      case Operation::equal:
        at_least(number);
        at_most(number);
        return true;
      case Operation::less:
        at_most(number - 1);
        return true;
      case Operation::less_equal:
        at_most(number);
        return true;
      case Operation::greater:
        at_least(number + 1);
        return true;
      case Operation::greater_equal:
        at_least(number);
        return true;
      default:
        return false;
    }
  }

  const std::vector<Instruction>& code_;
  std::size_t at_ = 0;
  Between found_;
};

}  // namespace

Between between_of(const std::vector<Instruction>& code) {
  return RangeReader(code).read();
}

}  // namespace klankbord::scenario
