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

  // By halves of words; "or more" as soon as a part of it would not fit.
  friend constexpr Count operator*(Count a, Count b) {
    if (a.is_zero() || b.is_zero()) return Count();
    if (a.is_most() || b.is_most()) return most();
    if (a.high_ != 0 && b.high_ != 0) return most();
    const Count cross = a.high_ != 0 ? words(a.high_, b.low_) : words(b.high_, a.low_);
    if (cross.high_ != 0) return most();
    Count product = words(a.low_, b.low_);
    Count upper;
    upper.high_ = cross.low_;
    product += upper;
    return product;
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
  static constexpr Count words(std::uint64_t a, std::uint64_t b) {
    constexpr std::uint64_t kHalf = 0xFFFFFFFF;
    const std::uint64_t low = (a & kHalf) * (b & kHalf);
    const std::uint64_t left = (a >> 32) * (b & kHalf), right = (a & kHalf) * (b >> 32);
    const std::uint64_t middle = (low >> 32) + (left & kHalf) + (right & kHalf);
    Count product;
    product.low_ = (middle << 32) | (low & kHalf);
    product.high_ = (a >> 32) * (b >> 32) + (left >> 32) + (right >> 32) + (middle >> 32);
    return product;
  }

  std::uint64_t low_ = 0, high_ = 0;
};

std::string to_string(const Count& count);  // decimal digits

}  // namespace klankbord::analysis
