// What makes a debrief worth reading, as data that the window, the console and reports put into
// words: a question to begin with, what moved the customer, and the knowledge to revise.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "assess/feedback.h"
#include "framework/framework.h"

namespace klankbord::assess {

inline constexpr std::size_t kMostMoments = 5;
inline constexpr std::size_t kMostKnowledge = 5;

// What one thing the learner said or did did to the customer. Mood counts in the scenario's own
// steps (play::mood_step_of turns a value into words), patience in permille.
struct Moment {
  std::size_t utterance = 0;         // the learner's, index into the transcript
  int change = 0;                    // never 0; below 0: the customer liked it less, or had to wait
  int after = 0;                     // where the curve stood then
  std::optional<std::size_t> heard;  // what the customer (or a colleague) said just before
  std::optional<std::size_t> reply;  // what the customer answered, if anything
};

struct CurvePoint {
  std::int32_t at_s = 0;
  int value = 0;
  std::size_t utterance = 0;  // what moved it; 0 for the start
};

// A curve over the conversation with what moved it. Empty where there is nothing to show: a
// conversation without a mood, or one in which nobody could be kept waiting.
struct Curve {
  std::vector<CurvePoint> points;
  int least = 0, most = 0;      // of the scale, not of the points
  std::vector<Moment> moments;  // biggest change first, the earlier of equal ones
  bool empty() const { return points.empty(); }
};

struct Moments {
  Curve mood;      // stays at a value until the next point
  Curve patience;  // goes evenly from point to point, 1000 down to 0
  std::int32_t end_s = 0;
};
// At most `count` moments per curve. Of patience only the losses: that it comes back is no feat.
// `chat`: whose, where there are several conversations.
Moments moments_of(const scenario::Scenario& scenario, const play::Transcript& transcript,
                   std::size_t count = kMostMoments, std::size_t chat = 0);

// The effect of an utterance of the learner on the customer.
struct Effect {
  int mood_change = 0;               // in the scenario's own steps
  int patience_change = 0;           // permille; below 0: patience that it cost
  std::optional<std::size_t> reply;  // index of the customer's answer to it
};
Effect effect_of(const scenario::Scenario& scenario, const play::Transcript& transcript,
                 std::size_t utterance);

// A knowledge element of the framework behind what was missed.
struct KnowledgeToRevise {
  std::size_t knowledge = 0;        // index into Framework::knowledge
  std::vector<std::string> blocks;  // in which points were missed, the most missed first
  int missed = 0;                   // points, over those blocks
};
// Ranked: the more was missed in the blocks an element belongs to and the fewer other blocks it
// belongs to, the higher. Elements for other kinds, channels or languages than the conversation's
// are left out. Nothing when nothing was missed.
std::vector<KnowledgeToRevise> knowledge_to_revise(const framework::Framework& framework,
                                                   const scenario::Scenario& scenario,
                                                   const Scorecard& scorecard,
                                                   std::size_t count = kMostKnowledge);

// The question asked before the numbers; the texts are "reflection.<word>" in assets/text.
enum class Question : std::uint8_t {
  knockout,   // utterance: what raised a critical error
  waited,     // utterance: what used up the last of the customer's patience
  mood_drop,  // utterance: what the customer took worst
  lost,       // utterance: what undid something that was shown before
  missed,     // utterance: the weightiest answer that earned less than it could
  late,       // utterance: what came, but later than it should have
  not_met,    // opportunity: the weightiest whose occasion never came up
  turned,     // utterance: nothing was missed, and this did the customer most good
  all_shown,  // nothing was missed, and the customer stayed as he was
};
std::string_view to_string(Question question);  // "mood-drop": the end of its key

struct Reflection {
  Question question = Question::all_shown;
  std::optional<std::size_t> utterance;    // of the learner
  std::optional<std::size_t> heard;        // what the customer said just before it
  std::optional<std::size_t> opportunity;  // index into the scenario's
};
// The first kind, in the order above, of which something happened.
Reflection reflection_of(const scenario::Scenario& scenario, const Debrief& debrief);

struct Lesson {
  Reflection reflection;
  Moments moments;
  std::vector<KnowledgeToRevise> knowledge;
};
Lesson lesson_of(const scenario::Scenario& scenario, const framework::Framework& framework,
                 const Debrief& debrief);

}  // namespace klankbord::assess
