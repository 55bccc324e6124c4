// Our own random numbers: the same on every machine and for ever, pinned by literals in a test.
#pragma once

#include <cstdint>
#include <string_view>

namespace klankbord::base {

// SplitMix64 (Steele, Lea, Flood 2014): 64 bits of state, passes the usual test batteries, and a
// stream can be started from any number. Not for secrets.
class Rng {
 public:
  explicit constexpr Rng(std::uint64_t seed) : state_(seed) {}

  // One independent stream per purpose: drawing from one never moves another.
  Rng(std::uint64_t seed, std::string_view stream);

  constexpr std::uint64_t next() {
    std::uint64_t z = (state_ += 0x9E3779B97F4A7C15u);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
  }

  // A number from 0 to bound - 1, without modulo bias worth the name (bound < 2^32). bound >= 1.
  constexpr std::uint32_t below(std::uint32_t bound) {
    return static_cast<std::uint32_t>(((next() >> 32) * bound) >> 32);
  }

 private:
  std::uint64_t state_;
};

}  // namespace klankbord::base
