// Keeps a room's code from being guessed: whoever was wrong too often has to wait.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>

namespace klankbord::host {

// Wrong guesses that are free, and how fast they come back. From one address: a whole school may
// come from one, so a class that mistypes is let be. In all: at five a second the 64 million codes
// take half a year.
struct GuessRates {
  int burst = 0;
  int per_minute = 0;
};
inline constexpr GuessRates kGuessesOfAddress = {40, 30};
inline constexpr GuessRates kGuessesInAll = {400, 300};

class GuessLimit {
 public:
  // Seconds until one from that address may try again; 0: now. Asked before the code is looked at,
  // so that a right code among too many wrong ones tells nothing.
  int wait_s(const std::string& address, std::int64_t now_ms);
  void was_wrong(const std::string& address, std::int64_t now_ms);

 private:
  struct Bucket {
    std::int64_t empty_ms = 0;  // when all that was used has come back
    int wait_s(GuessRates rates, std::int64_t now_ms) const;
    void use(GuessRates rates, std::int64_t now_ms);
  };
  Bucket all_;
  std::unordered_map<std::string, Bucket> by_address_;
};

}  // namespace klankbord::host
