#include "host/guess_limit.h"

#include <algorithm>

namespace klankbord::host {

namespace {

constexpr std::size_t kMostAddresses = 4096;

std::int64_t one_ms(GuessRates rates) {
  return 60'000 / rates.per_minute;
}

}  // namespace

int GuessLimit::Bucket::wait_s(GuessRates rates, std::int64_t now_ms) const {
  // Room for one more below the burst?
  const std::int64_t over = empty_ms + one_ms(rates) - now_ms - rates.burst * one_ms(rates);
  return over <= 0 ? 0 : static_cast<int>((over + 999) / 1000);
}

void GuessLimit::Bucket::use(GuessRates rates, std::int64_t now_ms) {
  empty_ms = std::max(empty_ms, now_ms) + one_ms(rates);
}

int GuessLimit::wait_s(const std::string& address, std::int64_t now_ms) {
  const auto found = by_address_.find(address);
  const int own = found == by_address_.end() ? 0 : found->second.wait_s(kGuessesOfAddress, now_ms);
  return std::max(own, all_.wait_s(kGuessesInAll, now_ms));
}

void GuessLimit::was_wrong(const std::string& address, std::int64_t now_ms) {
  if (by_address_.size() >= kMostAddresses) {
    for (auto it = by_address_.begin(); it != by_address_.end();) {
      it = it->second.empty_ms <= now_ms ? by_address_.erase(it) : std::next(it);
    }
  }
  by_address_[address].use(kGuessesOfAddress, now_ms);
  all_.use(kGuessesInAll, now_ms);
}

}  // namespace klankbord::host
