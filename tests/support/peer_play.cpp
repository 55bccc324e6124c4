#include "support/peer_play.h"

#include <fmt/format.h>

#include <stdexcept>

#include "play/engine.h"
#include "play/facts.h"

namespace klankbord::test {

namespace {

constexpr int kHangUpCost = 15;

const char* rank_of(int score) {
  return score >= 5 ? "a clear strength" : score >= 2 ? "solid" : "worth practising";
}

const char* grade_of(int result) {
  if (result >= 60) return "Excellent";
  if (result >= 40) return "Good";
  return result >= 20 ? "Fair" : "Needs practice";
}

std::uint32_t fnv(std::uint32_t hash, std::string_view bytes) {
  for (const char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
  return hash;
}

}  // namespace

PeerTalk::PeerTalk(const scenario::Scenario& scenario, PeerPage& page)
    : scenario_(scenario),
      page_(page),
      state_(play::initial_state(scenario)),
      hang_up_(scenario.find_node(kPeerHangUp).value()) {
  for (std::size_t i = 0; i < kPeerScores; ++i) {
    scores_[i] = scenario.find_variable(kPeerScoreIds[i]).value();
  }
}

void PeerTalk::begin() {
  state_ = play::start(scenario_, events_);
  show_events();
  show_offers();
}

void PeerTalk::go_on(const play::State& state) {
  state_ = state;
  const scenario::Node& node = scenario_.nodes[state.node];
  const play::StateFacts facts(state_);
  for (const scenario::Line& line : node.lines) {
    if (scenario::holds(line.when, facts)) page_.add(line.text);
  }
  show_offers();
}

void PeerTalk::choose(PeerDraw& draw) {
  const auto input = play::Input::choose(offered_[draw.below(offers_)]);
  if (!play::step(scenario_, state_, input, events_)) throw std::logic_error("not offered");
  show_events();
  if (ended()) {
    show_result();
  } else {
    show_offers();
  }
}

void PeerTalk::show_events() {
  for (const play::Event& event : events_) {
    if (event.kind == play::EventKind::line_said) {
      page_.add(scenario_.nodes[event.owner].lines[event.index].text);
    } else if (event.kind == play::EventKind::reply_said) {
      page_.add(scenario_.options[event.owner].replies[event.index].text);
    }
  }
}

void PeerTalk::show_offers() {
  const scenario::Node& node = scenario_.nodes[state_.node];
  offers_ = 0;
  for (std::size_t i = 0; i < node.option_count; ++i) {
    const auto option = static_cast<scenario::OptionIndex>(node.first_option + i);
    if (!play::is_offered(scenario_, state_, option)) continue;
    page_.add(scenario_.options[option].text);
    offered_[offers_++] = option;
  }
}

void PeerTalk::show_result() {
  for (std::size_t i = 0; i < kPeerScores; ++i) {
    const int score = state_.variables[scores_[i]];
    page_.add({kPeerScoreIds[i], " ", fmt::format_int(score).c_str(), ", ", rank_of(score), "."});
  }
  const int all = result();
  page_.add({"Result ", fmt::format_int(all).c_str(), " points, ", grade_of(all), "."});
}

int PeerTalk::result() const {
  int sum = state_.variables[*scenario_.mood];
  for (std::size_t i = 0; i < kPeerScores; ++i) {
    sum += kPeerWeights[i] * state_.variables[scores_[i]];
  }
  return state_.visits[hang_up_] > 0 ? sum - kHangUpCost : sum;
}

PeerTally play_peers(const scenario::Scenario& scenario, std::uint64_t count, std::uint32_t seed,
                     bool hashed) {
  PeerTally tally;
  tally.hash = 2166136261u;
  PeerDraw draw(seed);
  PeerPage page;
  PeerTalk talk(scenario, page);
  for (std::uint64_t i = 0; i < count; ++i) {
    page.clear();
    for (talk.begin(); !talk.ended(); ++tally.choices) talk.choose(draw);
    tally.score_sum += talk.result();
    if (hashed) tally.hash = fnv(tally.hash, page.text());
  }
  tally.lines = page.lines();
  return tally;
}

}  // namespace klankbord::test
