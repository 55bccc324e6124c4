// What if: another answer at a decision of a past attempt, beside it and without a trace.
#include "session/what_if.h"

#include <algorithm>

#include "assess/scorecard_json.h"
#include "play/input_json.h"
#include "play/permission.h"
#include "session/attempts.h"
#include "support/catch.h"
#include "support/conversations.h"
#include "support/golden.h"
#include "support/temp_folder.h"
#include "support/work_scenario.h"

using namespace klankbord;
using session::WhatIf;
using test::holds_text;

namespace {

play::Input input_of(const scenario::Scenario& scenario, const std::string& name) {
  const auto input =
      play::input_from_json(scenario, name.front() == '{' ? name : test::choose_json(name));
  REQUIRE(input.ok());
  return *input;
}

play::Attempt played(const std::shared_ptr<const scenario::Scenario>& scenario,
                     const std::vector<std::string>& answers) {
  play::Attempt attempt(scenario, 7);
  for (const std::string& answer : answers) {
    REQUIRE(attempt.act(input_of(*scenario, answer)).ok());
  }
  return attempt;
}

play::Attempt washer_attempt() {
  return played(test::washer_scenario(),
                {"greeting/brisk", "identify/ask", "solve/refund", "close/thank"});
}

bool same(const play::Attempt& a, const play::Attempt& b) {
  return a.inputs() == b.inputs() && a.state() == b.state();
}

}  // namespace

SCENARIO("another answer at a decision is played on and compared") {
  const play::Attempt original = washer_attempt();
  const play::Attempt before = original;
  const auto& scenario = original.scenario();
  auto what_if = WhatIf::start(original, 1, input_of(scenario, "greeting/warm"));
  REQUIRE(what_if.ok());
  THEN("the branch stands after the other answer, the original where it was") {
    CHECK(what_if->branch().inputs().size() == 1);
    CHECK(what_if->at() == 1);
    CHECK_FALSE(what_if->ended());
    CHECK(same(what_if->original(), before));
    CHECK(same(original, before));
  }
  WHEN("the original's later answers are taken over") {
    CHECK(what_if->follow_original() == 3);
    const session::Comparison found = session::compare(*what_if);
    THEN("both come to their end, and the opportunities that changed are named") {
      CHECK(found.original.ended);
      CHECK(found.branch.ended);
      CHECK(found.at == 1);
      CHECK(found.branch.scorecard.total.earned > found.original.scorecard.total.earned);
      REQUIRE(found.changes.size() == 1);
      CHECK(scenario.opportunities[found.changes[0].opportunity].id == "welcome");
      CHECK(found.changes[0].original_level == 0);
      CHECK(found.changes[0].branch_level == 2);
    }
    THEN("where both go on in the same words, they are counted") {
      const auto& one = found.original.transcript.utterances;
      const auto& other = found.branch.transcript.utterances;
      CHECK(found.same_end > 0);
      CHECK(*one[one.size() - found.same_end].text == *other[other.size() - found.same_end].text);
      CHECK(found.same_end < one.size() - found.original_from);
    }
    THEN("the words part at the answer, and what stands before it is the same") {
      REQUIRE(found.original_from == found.branch_from);
      const auto& left = found.original.transcript.utterances[found.original_from];
      const auto& right = found.branch.transcript.utterances[found.branch_from];
      CHECK(left.option == scenario.find_option("greeting/brisk"));
      CHECK(right.option == scenario.find_option("greeting/warm"));
      for (std::size_t i = 0; i < found.original_from; ++i) {
        CHECK(found.original.transcript.utterances[i].text ==
              found.branch.transcript.utterances[i].text);
      }
    }
  }
  WHEN("it is played on by hand, differently") {
    REQUIRE(what_if->act(input_of(scenario, "identify/skip")).ok());
    THEN("the comparison shows that too") {
      CHECK(session::compare(*what_if).changes.size() > 1);
    }
    THEN("what the branch has not come to is no change") {
      for (const session::OpportunityChange& change : session::compare(*what_if).changes) {
        CHECK(what_if->branch().state().evidence[change.opportunity].given);
      }
    }
    THEN("an answer that the other route never offers is not taken over") {
      what_if->follow_original();
      for (const play::Input& input : what_if->branch().inputs()) {
        CHECK_FALSE(input == input_of(scenario, "identify/ask"));
      }
    }
  }
  THEN("the same again gives the same, to the last second") {
    auto again = WhatIf::start(original, 1, input_of(scenario, "greeting/warm"));
    REQUIRE(again.ok());
    what_if->follow_original();
    again->follow_original();
    CHECK(same(what_if->branch(), again->branch()));
  }
}

SCENARIO("what cannot be tried is refused, and the learner hears what can") {
  const play::Attempt original = washer_attempt();
  const auto& scenario = original.scenario();
  const auto refusal = [&](std::size_t at, const std::string& name) {
    const auto started = WhatIf::start(original, at, input_of(scenario, name));
    REQUIRE_FALSE(started.ok());
    CHECK(started.failure().code == base::ExitCode::refused);
    return started.failure().message;
  };
  THEN("an answer of another moment") {
    CHECK_THAT(refusal(1, "close/thank"),
               holds_text("Possible here: greeting/warm, greeting/brisk."));
  }
  THEN("the very same answer") {
    CHECK_THAT(refusal(1, "greeting/brisk"), holds_text("is what was chosen"));
    CHECK_THAT(refusal(1, "greeting/brisk"), holds_text("greeting/warm"));
  }
  THEN("an answer there never was") {
    CHECK_THAT(refusal(5, "close/thank"), holds_text("Choose one from 1 to 4."));
    CHECK_THAT(refusal(0, "close/thank"), holds_text("Choose one from 1 to 4."));
  }
  THEN("anything of an attempt that holds nothing yet") {
    const auto started = WhatIf::start(play::Attempt(test::washer_scenario(), 7), 1,
                                       input_of(scenario, "greeting/warm"));
    REQUIRE_FALSE(started.ok());
    CHECK_THAT(started.failure().message, holds_text("no answer to change"));
  }
  THEN("while playing on as well, and the branch stays as it was") {
    auto what_if = WhatIf::start(original, 1, input_of(scenario, "greeting/warm"));
    REQUIRE(what_if.ok());
    const auto refused = what_if->act(input_of(scenario, "close/thank"));
    REQUIRE_FALSE(refused.ok());
    CHECK_THAT(refused.failure().message, holds_text("Possible here: identify/ask"));
    CHECK(what_if->branch().inputs().size() == 1);
  }
}

SCENARIO("the original's answers are taken over past a part that the branch leaves out") {
  const auto scenario = test::changed_washer_scenario();  // greeting/warm leads to "solve"
  const play::Attempt original =
      played(scenario, {"greeting/brisk", "identify/guess", "solve/refund", "close/thank"});
  auto what_if = WhatIf::start(original, 1, input_of(*scenario, "greeting/warm"));
  REQUIRE(what_if.ok());
  CHECK(what_if->follow_original() == 2);
  CHECK(what_if->ended());
  CHECK(what_if->branch().inputs().size() == 3);
}

SCENARIO("an answer that was only put off is still given") {
  const auto scenario = test::work_scenario();
  const play::Attempt original = played(scenario, {"greeting/warm"});
  const auto action = scenario->find_action("open order-4711");
  REQUIRE(action);
  auto what_if = WhatIf::start(original, 1, play::Input::act(*action));
  REQUIRE(what_if.ok());
  CHECK(what_if->follow_original() == 1);
  CHECK(what_if->branch().inputs().back() == input_of(*scenario, "greeting/warm"));
}

SCENARIO("work at the desk, tasks and several chats can be tried otherwise") {
  GIVEN("a call with a desk and every kind of task") {
    const play::Attempt original = played(test::work_scenario(), test::work_inputs());
    const auto count = original.inputs().size();
    THEN("every input of it can be replaced by another, and played on") {
      for (std::size_t at = 1; at <= count; ++at) {
        INFO("answer " << at);
        const auto before = session::before_answer(original, at);
        REQUIRE(before.ok());
        const auto& actions = original.scenario().actions;
        std::size_t tried = 0;
        for (std::size_t i = 0; i < actions.size(); ++i) {
          const auto instead = play::Input::act(static_cast<scenario::ActionIndex>(i));
          auto what_if = WhatIf::start(original, at, instead);
          if (!what_if) continue;
          ++tried;
          what_if->follow_original();
          CHECK(session::compare(*what_if).at == at);
        }
        CHECK(tried > 0);
      }
    }
    THEN("a task that is met is named as one, and another submission takes it elsewhere") {
      const auto& inputs = original.inputs();
      const auto task = std::find_if(inputs.begin(), inputs.end(), [](const auto& one) {
        return one.kind == play::InputKind::submit && one.parts.size() > 1;
      });
      REQUIRE(task != inputs.end());
      const auto at = static_cast<std::size_t>(task - inputs.begin()) + 1;
      const auto before = session::before_answer(original, at);
      REQUIRE(before.ok());
      CHECK_THAT(session::possible_answers(*before), holds_text("submit "));
      const auto what_if =
          WhatIf::start(original, at, play::Input::submit(task->target, {task->parts[0]}));
      REQUIRE(what_if.ok());
      CHECK(what_if->branch().inputs().size() == at);
      CHECK_FALSE(WhatIf::start(original, at, play::Input::submit(task->target, {})).ok());
    }
  }
  GIVEN("two chats side by side") {
    const auto scenario = test::chats_scenario();
    const play::Attempt original =
        played(scenario, {R"({"do":"announce maes"})", R"({"do":"check-back maes"})",
                          "maes-1/hello", "maes-2/bye", "adan-1/here"});
    THEN("the other chat can be answered first, and the rest follows") {
      auto what_if = WhatIf::start(original, 4, input_of(*scenario, "adan-1/here"));
      REQUIRE(what_if.ok());
      CHECK(what_if->follow_original() == 1);
      CHECK(what_if->branch().inputs().back() == input_of(*scenario, "maes-2/bye"));
    }
  }
}

SCENARIO("every decision of every golden attempt can be taken otherwise, and the attempt stands") {
  const auto folder = test::golden_folder();
  for (const std::string& name : test::golden_names(folder)) {
    INFO(name);
    const store::Path file = folder / ("attempts/" + name + ".jsonl");
    const std::string bytes = test::read_text(file);
    const auto stored = session::load_attempt(folder, file.string());
    REQUIRE(stored.ok());
    const play::Attempt& original = stored->attempt;
    const std::string score = to_json(assess::score(original.scenario(), original.state()));
    const auto answers = session::answer_utterances(play::transcript_of(original));
    REQUIRE(answers.size() == original.inputs().size());
    for (std::size_t at = 1; at <= original.inputs().size(); ++at) {
      INFO("answer " << at);
      const auto before = session::before_answer(original, at);
      REQUIRE(before.ok());
      auto others = play::answerable(original.scenario(), before->state());
      for (std::size_t i = 0; i < original.scenario().actions.size(); ++i) {
        others.push_back(play::Input::act(static_cast<scenario::ActionIndex>(i)));
      }
      std::size_t tried = 0;
      for (const play::Input& other : others) {
        auto what_if = WhatIf::start(original, at, other);
        if (!what_if || tried == 4) continue;
        ++tried;
        what_if->follow_original();
        const session::Comparison found = session::compare(*what_if);
        CHECK(found.at == at);
        CHECK(found.original_from == answers[at - 1]);
        CHECK(found.branch_from == found.original_from);
      }
      CHECK(tried > 0);
    }
    CHECK(to_json(assess::score(original.scenario(), original.state())) == score);
    CHECK(test::read_text(file) == bytes);
  }
}
