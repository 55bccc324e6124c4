// Plays the conversation of peer_conversation.h at random, with all its text, as every engine of
// the comparison does.
#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

#include "play/event.h"
#include "play/state.h"
#include "scenario/scenario.h"
#include "support/peer_conversation.h"

namespace klankbord::test {

// The generator of the comparison, the same in every engine.
class PeerDraw {
 public:
  explicit PeerDraw(std::uint32_t seed) : state_(seed) {}
  std::uint32_t below(std::uint32_t count) {
    state_ = (state_ * 1103515245u + 12345u) & 0x7fffffffu;
    return (state_ >> 16) % count;
  }

 private:
  std::uint32_t state_;
};

// What one conversation shows, line after line, each ended by a line feed.
class PeerPage {
 public:
  void clear() { text_.clear(); }
  void add(std::string_view line) { add({line}); }
  void add(std::initializer_list<std::string_view> pieces) {
    for (const std::string_view piece : pieces) text_.append(piece);
    text_ += '\n';
    ++lines_;
  }
  const std::string& text() const { return text_; }
  std::uint64_t lines() const { return lines_; }  // ever added

 private:
  std::string text_;
  std::uint64_t lines_ = 0;
};

// One conversation at the choices it offers, or ended.
class PeerTalk {
 public:
  // Both outlive this.
  PeerTalk(const scenario::Scenario& scenario, PeerPage& page);

  void begin();                          // from the start; shows up to the first choices
  void go_on(const play::State& state);  // from there; shows the lines of its node again
  void choose(PeerDraw& draw);           // one of those offered
  bool ended() const { return state_.status == play::Status::ended; }
  const play::State& state() const { return state_; }
  int result() const;  // the scores weighed, with the mood, less what hanging up costs

 private:
  void show_events();
  void show_offers();
  void show_result();
  const scenario::Scenario& scenario_;
  PeerPage& page_;
  play::Events events_;
  play::State state_;
  scenario::OptionIndex offered_[8] = {};
  std::uint32_t offers_ = 0;
  std::array<std::size_t, kPeerScores> scores_{};  // variables
  scenario::NodeIndex hang_up_;
};

struct PeerTally {
  std::uint64_t choices = 0, lines = 0;
  std::int64_t score_sum = 0;
  std::uint32_t hash = 0;  // 32-bit FNV-1a over every line and offered choice, when asked for
};
PeerTally play_peers(const scenario::Scenario& scenario, std::uint64_t count, std::uint32_t seed,
                     bool hashed);

}  // namespace klankbord::test
