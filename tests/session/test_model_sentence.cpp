#include "play/attempt.h"
#include "session/library.h"
#include "session/model_sentence.h"
#include "support/catch.h"
#include "support/paths.h"

using namespace klankbord;

namespace {

store::ScenarioPointer scenario_of(const char* id) {
  const auto framework = session::load_framework(test::source_dir());
  REQUIRE(framework.ok());
  const auto entry = session::load_scenario_by_id(*framework, test::source_dir(), id);
  REQUIRE(entry.ok());
  return entry->scenario;
}

scenario::OptionIndex option(const scenario::Scenario& scenario, const char* id) {
  for (std::size_t i = 0; i < scenario.options.size(); ++i) {
    if (scenario.options[i].id == id) return static_cast<scenario::OptionIndex>(i);
  }
  FAIL("no such option");
  return 0;
}

}  // namespace

SCENARIO("the model sentence is the answer with full marks", "[session][voice]") {
  const auto scenario = scenario_of("late-washer");
  for (std::size_t i = 0; i < scenario->options.size(); ++i) {
    play::Utterance answer;
    answer.option = static_cast<scenario::OptionIndex>(i);
    const std::string model = session::model_sentence(*scenario, answer);
    const scenario::Option& given = scenario->options[i];
    CAPTURE(given.id, model);
    CHECK_FALSE(model.empty());
    const scenario::Node& node = scenario->nodes[given.node];
    bool found = false;
    for (std::uint16_t k = 0; k < node.option_count; ++k) {
      const scenario::Option& other = scenario->options[node.first_option + k];
      if (other.text != model) continue;
      found = true;
      CHECK(other.knockout == scenario::kNoKnockout);
      for (const scenario::Earning& one : other.earns) CHECK(one.level == 2);
    }
    CHECK((found || given.better.in(scenario->language) == model));
  }
}

SCENARIO("who gave a full answer hears their own as the model", "[session][voice]") {
  const auto scenario = scenario_of("late-washer");
  play::Utterance answer;
  answer.option = option(*scenario, "own-it");
  CHECK(session::model_sentence(*scenario, answer) == scenario->options[*answer.option].text);
  answer.option = option(*scenario, "blame-factory");
  CHECK(session::model_sentence(*scenario, answer) != scenario->options[*answer.option].text);
}

SCENARIO("answers are numbered as decisions, not as what is done", "[session][voice]") {
  play::Transcript transcript;
  CHECK(session::next_answer(transcript) == 1);
  transcript.utterances.resize(4);
  transcript.utterances[1].choice = 1;
  transcript.utterances[3].choice = 2;
  CHECK(session::next_answer(transcript) == 3);
  CHECK(session::answer_of(transcript, 2) == &transcript.utterances[3]);
  CHECK(session::answer_of(transcript, 0) == nullptr);
  CHECK(session::answer_of(transcript, 3) == nullptr);
}

SCENARIO("what is no answer has no model sentence, and mails are not spoken", "[session][voice]") {
  const auto call = scenario_of("late-washer"), mail = scenario_of("facture-courriel");
  CHECK(session::model_sentence(*call, {}).empty());
  CHECK(session::is_spoken(*call, 0));
  CHECK_FALSE(session::is_spoken(*call, scenario::kFinish));
  CHECK_FALSE(session::is_spoken(*mail, 0));
}
