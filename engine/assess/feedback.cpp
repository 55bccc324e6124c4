#include "assess/feedback.h"

#include <algorithm>
#include <map>

namespace klankbord::assess {

using play::Event;
using play::EventKind;

namespace {

constexpr int kStrong_permille = 800;
constexpr int kOnTheWay_permille = 600;
constexpr std::size_t kMostItemsOnACard = 3;

int mood_change_of(const scenario::Scenario& scenario, const play::Transcript& transcript,
                   std::size_t utterance) {
  if (!scenario.mood) return 0;
  int before = transcript.mood.front().mood;
  int change = 0;
  for (const play::MoodPoint& point : transcript.mood) {
    if (point.utterance == utterance && &point != &transcript.mood.front()) {
      change += point.mood - before;
    }
    before = point.mood;
  }
  return change;
}

// The latest finding of each opportunity of the block, in call order: what counts now.
std::vector<Finding> latest_of_block(const scenario::Scenario& scenario,
                                     const std::vector<Finding>& findings,
                                     const std::string& block) {
  std::map<std::size_t, std::size_t> latest;  // opportunity -> index into findings
  for (std::size_t i = 0; i < findings.size(); ++i) {
    if (scenario.opportunities[findings[i].opportunity].block != block) continue;
    const auto known = latest.find(findings[i].opportunity);
    const bool better = known == latest.end() || findings[i].spoiled ||
                        findings[i].level > findings[known->second].level;
    if (better) latest[findings[i].opportunity] = i;
  }
  std::vector<std::size_t> order;
  for (const auto& [opportunity, index] : latest) order.push_back(index);
  std::sort(order.begin(), order.end());
  std::vector<Finding> chosen;
  for (const std::size_t index : order) chosen.push_back(findings[index]);
  return chosen;
}

}  // namespace

Label label_of(const Points& points) {
  if (points.permille() >= kStrong_permille) return Label::strong;
  return points.permille() >= kOnTheWay_permille ? Label::on_the_way : Label::keep_practising;
}

const scenario::Consequences& consequences_of(const scenario::Scenario& scenario, play::Cause cause,
                                              std::uint16_t owner) {
  if (cause == play::Cause::rule) return scenario.rules[owner];
  return scenario.options[owner];
}

const scenario::Consequences* best_chance(const scenario::Scenario& scenario,
                                          std::size_t opportunity) {
  const auto shows = [&](const scenario::Consequences& what) {
    return std::any_of(what.earns.begin(), what.earns.end(), [&](const scenario::Earning& one) {
      return one.opportunity == opportunity && one.level == 2;
    });
  };
  for (const scenario::Rule& rule : scenario.rules) {
    if (shows(rule)) return &rule;
  }
  for (const scenario::Option& option : scenario.options) {
    if (shows(option)) return &option;
  }
  return nullptr;
}

std::vector<Finding> findings_of(const scenario::Scenario& scenario,
                                 const play::Transcript& transcript) {
  std::vector<Finding> findings;
  for (std::size_t i = 0; i < transcript.utterances.size(); ++i) {
    const play::Utterance& said = transcript.utterances[i];
    if (said.facts.empty()) continue;
    const int mood_change = mood_change_of(scenario, transcript, i);
    for (const Event& fact : said.facts) {
      if (fact.kind != EventKind::evidence_given && fact.kind != EventKind::evidence_spoiled &&
          fact.kind != EventKind::evidence_pending) {
        continue;
      }
      Finding finding;
      finding.opportunity = fact.index;
      finding.level = fact.kind == EventKind::evidence_given ? fact.value : 0;
      finding.repaired = fact.repaired;
      finding.spoiled = fact.kind == EventKind::evidence_spoiled;
      finding.pending = fact.kind == EventKind::evidence_pending;
      finding.utterance = i;
      finding.cause = fact.cause;
      finding.owner = fact.owner;
      finding.mood_change = mood_change;
      findings.push_back(finding);
    }
  }
  return findings;
}

BlockCard block_card(const scenario::Scenario& scenario, const play::State& state,
                     const play::Transcript& transcript, std::size_t phase) {
  BlockCard card;
  card.block = scenario.phases[phase].block;
  card.points = score(scenario, state).block(card.block);
  const std::vector<Finding> findings =
      latest_of_block(scenario, findings_of(scenario, transcript), card.block);
  for (const Finding& finding : findings) {
    if (finding.pending) continue;  // nothing can be said of it yet
    (finding.level == 2 ? card.went_well : card.missed).push_back(finding);
  }
  // Heaviest first: three items are what a learner takes along, so they had better be the main
  // ones.
  const auto weight = [&](const Finding& f) {
    return scenario.opportunities[f.opportunity].weight;
  };
  std::stable_sort(card.missed.begin(), card.missed.end(), [&](const Finding& a, const Finding& b) {
    return weight(a) * (2 - a.level) > weight(b) * (2 - b.level);
  });
  std::stable_sort(card.went_well.begin(), card.went_well.end(),
                   [&](const Finding& a, const Finding& b) { return weight(a) > weight(b); });
  // One place is kept for praise when there is something to praise.
  const std::size_t praise = card.went_well.empty() ? 0 : 1;
  if (card.missed.size() > kMostItemsOnACard - praise) {
    card.missed.resize(kMostItemsOnACard - praise);
  }
  const std::size_t left = kMostItemsOnACard - card.missed.size();
  if (card.went_well.size() > left) card.went_well.resize(left);
  for (const play::Utterance& said : transcript.utterances) {
    if (said.phase != phase) continue;
    for (const Event& fact : said.facts) {
      if (fact.kind != EventKind::knockout_raised) continue;
      const std::string& id = scenario.knockouts[fact.index];
      // Once is enough, however often it happened: the debrief has every moment.
      if (std::find(card.knockouts.begin(), card.knockouts.end(), id) == card.knockouts.end()) {
        card.knockouts.push_back(id);
      }
    }
  }
  return card;
}

Debrief debrief_of(const play::Attempt& attempt) {
  const scenario::Scenario& scenario = attempt.scenario();
  Debrief debrief;
  debrief.scorecard = score(scenario, attempt.state());
  debrief.transcript = play::transcript_of(attempt);
  const std::vector<Finding> findings = findings_of(scenario, debrief.transcript);

  // Blocks in the order the call touched them: by phase, then those only scored in passing.
  const auto block_of = [&](const std::string& id) -> BlockDebrief& {
    for (BlockDebrief& block : debrief.blocks) {
      if (block.block == id) return block;
    }
    debrief.blocks.push_back({id, debrief.scorecard.block(id), {}, {}});
    return debrief.blocks.back();
  };
  for (const std::size_t phase : debrief.transcript.phases) {
    const std::string& block = scenario.phases[phase].block;
    if (debrief.scorecard.block(block).observed()) block_of(block);
  }
  for (const Entry& entry : debrief.scorecard.blocks) block_of(entry.id);
  for (const Finding& finding : findings) {
    block_of(scenario.opportunities[finding.opportunity].block).findings.push_back(finding);
  }
  for (std::size_t i = 0; i < debrief.scorecard.opportunities.size(); ++i) {
    const Scored& scored = debrief.scorecard.opportunities[i];
    if (!scored.given) block_of(scored.block).not_met.push_back(i);
  }
  for (std::size_t i = 0; i < debrief.transcript.utterances.size(); ++i) {
    for (const Event& fact : debrief.transcript.utterances[i].facts) {
      if (fact.kind != EventKind::knockout_raised) continue;
      debrief.knockouts.push_back({scenario.knockouts[fact.index], i, fact.cause, fact.owner});
    }
  }
  return debrief;
}

base::Status mark(Debrief& debrief, const scenario::Scenario& scenario,
                  std::string_view opportunity, int level) {
  auto card = marked(debrief.scorecard, opportunity, level);
  if (!card) return card.failure();
  debrief.scorecard = std::move(*card);
  for (BlockDebrief& block : debrief.blocks) {
    block.points = debrief.scorecard.block(block.block);
    for (Finding& finding : block.findings) {
      if (!finding.pending || scenario.opportunities[finding.opportunity].id != opportunity) {
        continue;
      }
      finding.pending = false;
      finding.level = level;
    }
  }
  return base::success();
}

}  // namespace klankbord::assess
