// Whole numbers for counting plays: up to 2^128 - 1, which stands for "or more".
#pragma once

#include <cstdint>
#include <string>

namespace klankbord::analysis {

// Two words, since not every compiler that the core is for has a type of 128 bits.
class Count {
 public:
  constexpr Count() = default;
  constexpr Count(std::uint64_t number) : low_(number) {}  // NOLINT: a number is a count

  static constexpr Count most() {
    Count count;
    count.low_ = count.high_ = ~std::uint64_t{0};
    return count;
  }

  constexpr Count& operator+=(Count other) {
    low_ += other.low_;
    const std::uint64_t carry = low_ < other.low_;
    high_ += other.high_;
    const bool over = high_ < other.high_;
    high_ += carry;
    if (over || (carry == 1 && high_ == 0)) *this = most();
    return *this;
  }

  constexpr bool is_zero() const { return low_ == 0 && high_ == 0; }
  constexpr bool is_most() const { return ~low_ == 0 && ~high_ == 0; }
  // Rounded; for shares and bars, never for an exact figure.
  constexpr double approximate() const {
    return static_cast<double>(high_) * 18446744073709551616.0 + static_cast<double>(low_);
  }
  // The number where it fits into one word, else the largest that does.
  constexpr std::uint64_t word() const { return high_ == 0 ? low_ : ~std::uint64_t{0}; }

  friend constexpr bool operator==(const Count& a, const Count& b) {
    return a.low_ == b.low_ && a.high_ == b.high_;
  }
  friend constexpr bool operator!=(const Count& a, const Count& b) { return !(a == b); }

  friend std::string to_string(const Count& count);

 private:
  std::uint64_t low_ = 0, high_ = 0;
};

std::string to_string(const Count& count);  // decimal digits

}  // namespace klankbord::analysis
