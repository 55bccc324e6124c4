#include <algorithm>

#include "assess/lesson.h"

namespace klankbord::assess {

using scenario::Scenario;

namespace {

// Findings of all blocks in call order.
std::vector<Finding> all_findings(const Debrief& debrief) {
  std::vector<Finding> all;
  for (const BlockDebrief& block : debrief.blocks) {
    all.insert(all.end(), block.findings.begin(), block.findings.end());
  }
  std::stable_sort(all.begin(), all.end(),
                   [](const Finding& a, const Finding& b) { return a.utterance < b.utterance; });
  return all;
}

// Points that an opportunity is short of, by what counts in the end.
int short_of(const Debrief& debrief, std::size_t opportunity) {
  const Scored& scored = debrief.scorecard.opportunities[opportunity];
  return scored.pending ? 0 : scored.weight * (2 - scored.level);
}

// The heaviest finding that `fits`, the earliest of equally heavy ones.
template <typename Fits>
const Finding* heaviest(const Debrief& debrief, const std::vector<Finding>& findings, Fits fits) {
  const Finding* best = nullptr;
  for (const Finding& finding : findings) {
    const int weight = short_of(debrief, finding.opportunity);
    if (finding.pending || weight == 0 || !fits(finding)) continue;
    if (best == nullptr || weight > short_of(debrief, best->opportunity)) best = &finding;
  }
  return best;
}

std::optional<std::size_t> heaviest_not_met(const Debrief& debrief) {
  std::optional<std::size_t> best;
  for (const BlockDebrief& block : debrief.blocks) {
    for (const std::size_t opportunity : block.not_met) {
      if (!best || short_of(debrief, opportunity) > short_of(debrief, *best)) best = opportunity;
    }
  }
  return best;
}

const Moment* first_if(const std::vector<Moment>& moments, bool (*fits)(const Moment&)) {
  const auto found = std::find_if(moments.begin(), moments.end(), fits);
  return found == moments.end() ? nullptr : &*found;
}

Reflection about(Question question, const Moment& moment) {
  return {question, moment.utterance, moment.heard, std::nullopt};
}

}  // namespace

Reflection reflection_of(const Scenario& scenario, const Debrief& debrief) {
  const play::Transcript& transcript = debrief.transcript;
  const auto about_utterance = [&](Question question, std::size_t utterance) {
    Reflection reflection{question, utterance, std::nullopt, std::nullopt};
    for (std::size_t i = utterance; i-- > 0;) {
      const play::Utterance& said = transcript.utterances[i];
      if (said.voice != play::Voice::customer) continue;
      if (said.thread != transcript.utterances[utterance].thread) continue;
      reflection.heard = i;
      break;
    }
    return reflection;
  };
  if (!debrief.knockouts.empty()) {
    return about_utterance(Question::knockout, debrief.knockouts.front().utterance);
  }
  const Moments moments = moments_of(scenario, transcript, transcript.utterances.size());
  const Moment* waited =
      first_if(moments.patience.moments, [](const Moment& moment) { return moment.after == 0; });
  if (waited != nullptr) return about(Question::waited, *waited);
  const Moment* drop =
      first_if(moments.mood.moments, [](const Moment& moment) { return moment.change < 0; });
  if (drop != nullptr) return about(Question::mood_drop, *drop);

  const std::vector<Finding> findings = all_findings(debrief);
  const auto ask = [&](Question question, const Finding* finding) {
    Reflection reflection = about_utterance(question, finding->utterance);
    reflection.opportunity = finding->opportunity;
    return reflection;
  };
  const Finding* found =
      heaviest(debrief, findings, [](const Finding& finding) { return finding.spoiled; });
  if (found != nullptr) return ask(Question::lost, found);
  found = heaviest(debrief, findings,
                   [](const Finding& finding) { return finding.level < 2 && !finding.repaired; });
  const Finding* late =
      heaviest(debrief, findings, [](const Finding& finding) { return finding.repaired; });
  // What was put right later is worth a question about the moment, not about the words.
  if (found != nullptr && late != nullptr && found->opportunity == late->opportunity) {
    return ask(Question::late, late);
  }
  if (found != nullptr) return ask(Question::missed, found);
  if (late != nullptr) return ask(Question::late, late);
  if (const auto opportunity = heaviest_not_met(debrief)) {
    return {Question::not_met, std::nullopt, std::nullopt, opportunity};
  }
  const Moment* turned =
      first_if(moments.mood.moments, [](const Moment& moment) { return moment.change > 0; });
  if (turned != nullptr) return about(Question::turned, *turned);
  return {};
}

}  // namespace klankbord::assess
