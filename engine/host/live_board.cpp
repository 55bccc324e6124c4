#include "host/live_board.h"

#include <fmt/core.h>

#include <algorithm>
#include <chrono>

namespace klankbord::host {

namespace {

constexpr std::size_t kMostPages = 8;
constexpr int kSoon_ms = 250;
constexpr int kTurnsTidy = 60;  // pages that went are forgotten every 15 s
constexpr int kTurnsForTrainer = 2;

std::string event_of(std::size_t version) {
  return fmt::format("{{\"version\":{}}}", version);
}

}  // namespace

LiveBoard::LiveBoard() : worker_([this] { work(); }) {}

LiveBoard::~LiveBoard() {
  {
    const std::lock_guard lock(guard_);
    stopping_ = true;
  }
  stop_.notify_one();
  worker_.join();
}

void LiveBoard::keep(SeatNumber seat, const http::Stream& stream, std::size_t version) {
  const std::lock_guard lock(guard_);
  if (seat >= pages_.size()) pages_.resize(seat + 1);
  Streams& pages = pages_[seat];
  pages.erase(std::remove_if(pages.begin(), pages.end(),
                             [](const http::Stream& one) { return !one.is_open(); }),
              pages.end());
  if (pages.size() >= kMostPages) {
    pages.front().close();
    pages.erase(pages.begin());
  }
  pages.push_back(stream);
  stream.send(event_of(version));
}

void LiveBoard::send(Streams& streams, std::size_t version) {
  if (streams.empty()) return;
  const std::string event = event_of(version);
  for (const http::Stream& stream : streams) stream.send(event);
}

void LiveBoard::send_to(SeatNumber seat, std::size_t version) {
  if (seat < pages_.size()) send(pages_[seat], version);
}

void LiveBoard::send_to_all(std::size_t version) {
  for (Streams& streams : pages_) send(streams, version);
}

void LiveBoard::tell(SeatNumber seat, std::size_t version) {
  const std::lock_guard lock(guard_);
  send_to(seat, version);
}

void LiveBoard::tell_all(std::size_t version) {
  const std::lock_guard lock(guard_);
  send_to_all(version);
}

void LiveBoard::tell_trainer_soon(std::size_t version) {
  const std::lock_guard lock(guard_);
  version_ = std::max(version_, version);
  trainer_soon_ = true;
}

void LiveBoard::tell_all_soon(std::size_t version) {
  const std::lock_guard lock(guard_);
  version_ = std::max(version_, version);
  all_soon_ = true;
}

void LiveBoard::close(SeatNumber seat) {
  const std::lock_guard lock(guard_);
  if (seat >= pages_.size()) return;
  for (const http::Stream& stream : pages_[seat]) stream.close();
  pages_[seat].clear();
}

bool LiveBoard::is_connected(SeatNumber seat) const {
  const std::lock_guard lock(guard_);
  return seat < pages_.size() &&
         std::any_of(pages_[seat].begin(), pages_[seat].end(),
                     [](const http::Stream& stream) { return stream.is_open(); });
}

void LiveBoard::send_soon(int turn) {
  if (all_soon_) {
    for (SeatNumber seat = 1; seat < pages_.size(); ++seat) send(pages_[seat], version_);
    trainer_soon_ = true;
    all_soon_ = false;
  }
  if (!trainer_soon_ || turn % kTurnsForTrainer != 0) return;
  send_to(classroom::kTrainer, version_);
  trainer_soon_ = false;
}

void LiveBoard::work() {
  std::unique_lock lock(guard_);
  const auto soon = std::chrono::milliseconds(kSoon_ms);
  for (int turn = 1; !stop_.wait_for(lock, soon, [this] { return stopping_; }); ++turn) {
    send_soon(turn);
    if (turn % kTurnsTidy != 0) continue;
    for (Streams& streams : pages_) {
      streams.erase(std::remove_if(streams.begin(), streams.end(),
                                   [](const http::Stream& one) { return !one.is_open(); }),
                    streams.end());
    }
  }
}

}  // namespace klankbord::host
