// The model conversation: complete, annotated, and computed where no author wrote one.
#include "session/model_conversation.h"

#include "session/library.h"
#include "support/catch.h"
#include "support/conversations.h"
#include "support/paths.h"
#include "support/temp_folder.h"

using namespace klankbord;
using session::ModelConversation;
using test::holds_text;

namespace {

session::LibraryEntry entry_beside(const test::TempFolder& folder, const std::string& plan) {
  session::LibraryEntry entry;
  entry.scenario = test::washer_scenario();
  entry.id = entry.scenario->id;
  entry.file = folder / "washer.lua";
  if (!plan.empty()) test::write_text(folder / "washer.plan", plan);
  return entry;
}

ModelConversation model_of(const session::LibraryEntry& entry) {
  auto model = session::model_conversation(entry);
  REQUIRE(model.ok());
  return std::move(*model);
}

assess::Points points_of(const ModelConversation& model) {
  return assess::total_points(model.attempt.scenario(), model.attempt.state());
}

}  // namespace

SCENARIO("the model of every scenario that is shipped is complete and reaches full marks") {
  const auto framework = session::load_framework(test::source_dir());
  REQUIRE(framework.ok());
  const auto library = session::Library::scan(*framework, test::source_dir());
  REQUIRE(library.ok());
  REQUIRE(library->entries().size() >= 14);
  for (const session::LibraryEntry& entry : library->entries()) {
    INFO(entry.id);
    const ModelConversation model = model_of(entry);
    CHECK(model.from_plan);
    CHECK(model.note.empty());
    CHECK(model.attempt.ended());
    CHECK(points_of(model).permille() == 1000);
    REQUIRE(model.steps.size() == model.attempt.inputs().size());
    // The steps cover the transcript without a gap, and every point has its step.
    std::size_t at = model.opening;
    std::size_t reasons = 0, earned = 0;
    for (const session::ModelStep& step : model.steps) {
      CHECK(step.utterance == at);
      CHECK(step.next > step.utterance);
      at = step.next;
      if (step.reason != nullptr) ++reasons;
      earned += step.findings.size();
      for (const assess::Finding& one : step.findings) CHECK(one.utterance == step.utterance);
    }
    CHECK(at == model.transcript.utterances.size());
    CHECK(earned >= model.attempt.scenario().opportunities.size());
    CHECK(reasons > 0);
  }
}

SCENARIO("the mood before and after a step is the customer's") {
  const test::TempFolder folder;
  const ModelConversation model = model_of(entry_beside(folder, ""));
  REQUIRE_FALSE(model.steps.empty());
  CHECK(model.steps.front().mood_before == -1);
  for (std::size_t i = 1; i < model.steps.size(); ++i) {
    CHECK(model.steps[i].mood_before == model.steps[i - 1].mood_after);
  }
  CHECK(model.steps.back().mood_after > model.steps.front().mood_before);
}

SCENARIO("a scenario without a usable plan has the best play that there is") {
  const test::TempFolder folder;
  const auto is_computed = [&](const ModelConversation& model) {
    CHECK_FALSE(model.from_plan);
    CHECK(model.attempt.ended());
    CHECK(points_of(model) == assess::Points{12, 12});
  };
  GIVEN("no plan at all") {
    const ModelConversation model = model_of(entry_beside(folder, ""));
    is_computed(model);
    CHECK(model.note.empty());
  }
  GIVEN("a plan whose model run fails") {
    const ModelConversation model =
        model_of(entry_beside(folder, "run model\nchoose greeting/warm earns welcome=0\nend\n"));
    is_computed(model);
    CHECK_THAT(model.note, holds_text("washer.plan is not used: at line 2"));
    CHECK_THAT(model.note, holds_text("welcome=2"));
  }
  GIVEN("a plan that cannot be read") {
    const ModelConversation model =
        model_of(entry_beside(folder, "run model\nchoose greeting/nobody\n"));
    is_computed(model);
    CHECK_THAT(model.note, holds_text("washer.plan"));
  }
  GIVEN("a plan without a model run, and one that stops halfway") {
    CHECK_THAT(model_of(entry_beside(folder, "run poor\nchoose greeting/brisk\n")).note,
               holds_text("no run \"model\""));
    CHECK_THAT(model_of(entry_beside(folder, "run model\nchoose greeting/warm\n")).note,
               holds_text("stops before the end"));
  }
  GIVEN("a plan with a model run that passes, though it is not the best") {
    const ModelConversation model =
        model_of(entry_beside(folder,
                              "run model\nchoose greeting/brisk\nchoose identify/ask\n"
                              "choose solve/refund\nchoose close/thank\nend\n"));
    CHECK(model.from_plan);
    CHECK(points_of(model).earned < 12);
    CHECK(model.steps.size() == 4);
  }
}

SCENARIO("without a scenario there is no model") {
  session::LibraryEntry entry;
  entry.id = "broken";
  entry.problem = "The file cannot be read.";
  const auto model = session::model_conversation(entry);
  REQUIRE_FALSE(model.ok());
  CHECK(model.failure().code == base::ExitCode::bad_file);
  CHECK(model.failure().message == "The file cannot be read.");
}
