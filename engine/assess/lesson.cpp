#include "assess/lesson.h"

#include <algorithm>
#include <cstdlib>
#include <string_view>
#include <tuple>
#include <utility>

namespace klankbord::assess {

using play::Transcript;
using play::Utterance;
using play::Voice;
using scenario::Scenario;

namespace {

bool is_learners(const Utterance& said) {
  return said.voice == Voice::learner || said.voice == Voice::desk;
}

bool is_heard(const Utterance& said) {
  return said.voice == Voice::customer || said.voice == Voice::colleague;
}

// What was heard latest before an utterance, in the same conversation.
std::optional<std::size_t> heard_before(const Transcript& transcript, std::size_t utterance) {
  const std::vector<Utterance>& all = transcript.utterances;
  for (std::size_t i = std::min(utterance, all.size()); i-- > 0;) {
    if (is_heard(all[i]) && all[i].thread == all[utterance].thread) return i;
  }
  return std::nullopt;
}

// The customer's answer to it: before the learner does anything more in that conversation.
std::optional<std::size_t> reply_to(const Transcript& transcript, std::size_t utterance) {
  const std::vector<Utterance>& all = transcript.utterances;
  for (std::size_t i = utterance + 1; i < all.size(); ++i) {
    if (all[i].thread != all[utterance].thread) continue;
    if (is_learners(all[i])) return std::nullopt;
    if (all[i].voice == Voice::customer) return i;
  }
  return std::nullopt;
}

struct Change {
  std::size_t utterance = 0;
  int change = 0, after = 0;
};

// What each utterance moved a curve by, in call order; the start moves nothing.
std::vector<Change> changes_of(const std::vector<CurvePoint>& points) {
  std::vector<Change> changes;
  for (std::size_t i = 1; i < points.size(); ++i) {
    const int change = points[i].value - points[i - 1].value;
    if (change == 0) continue;
    const auto known = std::find_if(changes.begin(), changes.end(), [&](const Change& one) {
      return one.utterance == points[i].utterance;
    });
    if (known == changes.end()) {
      changes.push_back({points[i].utterance, change, points[i].value});
    } else {
      known->change += change;
      known->after = points[i].value;
    }
  }
  return changes;
}

// The variable with a customer's mood; of the only one where there is one.
std::optional<std::size_t> mood_of(const Scenario& scenario, std::size_t chat) {
  return scenario.threads.empty() ? scenario.mood : scenario.threads[chat].mood;
}

// Of one of several customers: what each thing that was said changed, once it was said.
std::vector<CurvePoint> chat_points(const scenario::Variable& mood, std::size_t variable,
                                    const Transcript& transcript) {
  std::vector<CurvePoint> points = {{0, mood.start, 0}};
  const std::vector<Utterance>& all = transcript.utterances;
  for (std::size_t i = 0; i < all.size(); ++i) {
    for (const play::Event& fact : all[i].facts) {
      if (fact.kind != play::EventKind::variable_set || fact.index != variable) continue;
      points.push_back({i + 1 < all.size() ? all[i + 1].at_s : transcript.end_s, fact.value, i});
    }
  }
  return points;
}

// Empty without a mood.
std::vector<CurvePoint> mood_points(const Scenario& scenario, const Transcript& transcript,
                                    std::size_t chat) {
  const std::optional<std::size_t> variable = mood_of(scenario, chat);
  if (!variable) return {};
  if (!scenario.threads.empty()) {
    return chat_points(scenario.variables[*variable], *variable, transcript);
  }
  std::vector<CurvePoint> points;
  for (const play::MoodPoint& point : transcript.mood) {
    points.push_back({point.at_s, point.mood, point.utterance});
  }
  return points;
}

std::vector<CurvePoint> patience_points(const Transcript& transcript) {
  std::vector<CurvePoint> points;
  for (const play::PatiencePoint& point : transcript.patience) {
    points.push_back({point.at_s, point.permille, point.utterance});
  }
  return points;
}

// Of patience only what was lost: whoever says something has it back by itself.
std::vector<CurvePoint> losses(const std::vector<CurvePoint>& points) {
  std::vector<CurvePoint> falling;
  int value = points.empty() ? 0 : points.front().value;
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (i > 0) value += std::min(0, points[i].value - points[i - 1].value);
    falling.push_back({points[i].at_s, value, points[i].utterance});
  }
  return falling;
}

std::vector<Moment> biggest(const Transcript& transcript, const std::vector<Change>& changes,
                            std::size_t count) {
  std::vector<Moment> moments;
  for (const Change& one : changes) {
    if (one.change == 0 || one.utterance >= transcript.utterances.size()) continue;
    if (!is_learners(transcript.utterances[one.utterance])) continue;
    moments.push_back({one.utterance, one.change, one.after,
                       heard_before(transcript, one.utterance),
                       reply_to(transcript, one.utterance)});
  }
  std::stable_sort(moments.begin(), moments.end(), [](const Moment& a, const Moment& b) {
    return std::abs(a.change) > std::abs(b.change);
  });
  if (moments.size() > count) moments.resize(count);
  return moments;
}

int value_after(const std::vector<CurvePoint>& points, std::size_t utterance) {
  int value = 1000;
  for (const CurvePoint& point : points) {
    if (point.utterance == utterance) value = std::min(value, point.value);
  }
  return value;
}

}  // namespace

Moments moments_of(const Scenario& scenario, const Transcript& transcript, std::size_t count,
                   std::size_t chat) {
  Moments moments;
  moments.end_s = transcript.end_s;
  Curve& curve = moments.mood;
  curve.points = mood_points(scenario, transcript, chat);
  if (!curve.points.empty()) {
    const scenario::Variable& mood = scenario.variables[*mood_of(scenario, chat)];
    curve.least = mood.min;
    curve.most = mood.max;
    curve.moments = biggest(transcript, changes_of(curve.points), count);
  }
  if (!transcript.patience.empty()) {
    Curve& waits = moments.patience;
    waits.points = patience_points(transcript);
    waits.most = 1000;
    std::vector<Change> lost = changes_of(losses(waits.points));
    for (Change& one : lost) one.after = value_after(waits.points, one.utterance);
    waits.moments = biggest(transcript, lost, count);
  }
  return moments;
}

Effect effect_of(const Scenario& scenario, const Transcript& transcript, std::size_t utterance) {
  Effect effect;
  const auto total = [&](const std::vector<Change>& changes) {
    int sum = 0;
    for (const Change& one : changes) sum += one.utterance == utterance ? one.change : 0;
    return sum;
  };
  const std::size_t chat = transcript.utterances[utterance].thread;
  effect.mood_change = total(changes_of(mood_points(scenario, transcript, chat)));
  effect.patience_change = total(changes_of(losses(patience_points(transcript))));
  effect.reply = reply_to(transcript, utterance);
  return effect;
}

std::vector<KnowledgeToRevise> knowledge_to_revise(const framework::Framework& framework,
                                                   const Scenario& scenario,
                                                   const Scorecard& scorecard, std::size_t count) {
  std::vector<Entry> missed;  // blocks, the most missed first
  for (const Entry& block : scorecard.blocks) {
    if (block.points.earned < block.points.reachable) missed.push_back(block);
  }
  const auto lost = [](const Entry& block) { return block.points.reachable - block.points.earned; };
  std::stable_sort(missed.begin(), missed.end(),
                   [&](const Entry& a, const Entry& b) { return lost(a) > lost(b); });
  const auto belongs = [](const framework::Block& block, std::size_t knowledge) {
    return std::find(block.knowledge.begin(), block.knowledge.end(), knowledge) !=
           block.knowledge.end();
  };
  std::vector<std::pair<int, KnowledgeToRevise>> ranked;
  for (std::size_t i = 0; i < framework.knowledge.size(); ++i) {
    if (!framework.knowledge[i].applies(to_string(scenario.kind), to_string(scenario.channel),
                                        base::to_string(scenario.language))) {
      continue;
    }
    KnowledgeToRevise one;
    one.knowledge = i;
    for (const Entry& entry : missed) {
      const framework::Block* block = framework.find_block(entry.id);
      if (block == nullptr || !belongs(*block, i)) continue;
      one.blocks.push_back(entry.id);
      one.missed += lost(entry);
    }
    const auto everywhere =
        std::count_if(framework.blocks.begin(), framework.blocks.end(),
                      [&](const framework::Block& block) { return belongs(block, i); });
    if (one.missed > 0) {
      ranked.emplace_back(1000 * one.missed / static_cast<int>(everywhere), std::move(one));
    }
  }
  std::stable_sort(ranked.begin(), ranked.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  if (ranked.size() > count) ranked.resize(count);
  std::vector<KnowledgeToRevise> chosen;
  for (auto& [rank, one] : ranked) chosen.push_back(std::move(one));
  return chosen;
}

std::string_view to_string(Question question) {
  switch (question) {
    case Question::knockout:
      return "knockout";
    case Question::waited:
      return "waited";
    case Question::mood_drop:
      return "mood-drop";
    case Question::lost:
      return "lost";
    case Question::missed:
      return "missed";
    case Question::late:
      return "late";
    case Question::not_met:
      return "not-met";
    case Question::turned:
      return "turned";
    case Question::all_shown:
      break;
  }
  return "all-shown";
}

Lesson lesson_of(const Scenario& scenario, const framework::Framework& framework,
                 const Debrief& debrief) {
  return {reflection_of(scenario, debrief), moments_of(scenario, debrief.transcript),
          knowledge_to_revise(framework, scenario, debrief.scorecard)};
}

}  // namespace klankbord::assess
