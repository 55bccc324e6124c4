#include "support/peer_play.h"

#include <fmt/compile.h>

#include <array>
#include <stdexcept>

#include "play/engine.h"
#include "play/facts.h"
#include "support/peer_conversation.h"

namespace klankbord::test {

namespace {

constexpr int kHangUpCost = 15;

int score_of(const scenario::Scenario& scenario, const play::State& state, std::size_t index) {
  return state.variables[*scenario.find_variable(kPeerScoreIds[index])];
}

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
    : scenario_(scenario), page_(page), state_(play::initial_state(scenario)) {}

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
  std::array<char, 128> line;
  const auto show = [&](const auto& written) {
    page_.add({line.data(), static_cast<std::size_t>(written.out - line.data())});
  };
  for (std::size_t i = 0; i < kPeerScores; ++i) {
    const int score = score_of(scenario_, state_, i);
    show(fmt::format_to_n(line.data(), line.size(), FMT_COMPILE("{} {}, {}."), kPeerScoreIds[i],
                          score, rank_of(score)));
  }
  const int result = peer_result(scenario_, state_);
  show(fmt::format_to_n(line.data(), line.size(), FMT_COMPILE("Result {} points, {}."), result,
                        grade_of(result)));
}

int peer_result(const scenario::Scenario& scenario, const play::State& state) {
  int result = state.variables[*scenario.mood];
  for (std::size_t i = 0; i < kPeerScores; ++i) {
    result += kPeerWeights[i] * score_of(scenario, state, i);
  }
  const bool hung_up = state.visits[*scenario.find_node(kPeerHangUp)] > 0;
  return hung_up ? result - kHangUpCost : result;
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
    tally.score_sum += peer_result(scenario, talk.state());
    if (hashed) tally.hash = fnv(tally.hash, page.text());
  }
  tally.lines = page.lines();
  return tally;
}

}  // namespace klankbord::test
