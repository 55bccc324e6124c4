// Summaries, replies, answers and several chats, as a learner does them with mouse or keyboard.
#include "support/app_walk.h"
#include "support/catch.h"
#include "support/work_scenario.h"

using namespace klankbord;
using namespace klankbord::ui;
using klankbord::test::AppStage;
using klankbord::test::holds_text;

namespace {

void draw(AppStage& stage) {
  stage.window->request_frame();
  stage.driver.settle();
}

// Goes on by intents until a scenario asks for a task of that kind, and draws it.
void go_to_task(AppStage& stage, const std::string& id, scenario::Interaction kind) {
  stage.app.handle(intent::OpenBriefing{id});
  stage.app.handle(intent::Begin{});
  while (stage.app.screen() == Screen::conversation) {
    const scenario::NodeIndex node = test::asked_node(stage.app);
    if (stage.app.talk()->due() == Due::answer && node != scenario::kFinish &&
        stage.app.talk()->scenario().nodes[node].interaction == kind) {
      draw(stage);
      return;
    }
    stage.app.handle(test::next_intent(stage.app));
  }
  throw std::runtime_error("no such task in " + id);
}

// The parts as they stand on the screen, from top to bottom.
std::vector<Widget> parts_on(const AppStage& stage) {
  std::vector<Widget> parts;
  for (const Widget& widget : stage.driver.widgets()) {
    if (widget.role == Role::toggle) parts.push_back(widget);
  }
  return parts;
}

std::vector<std::string> paragraphs_on(const AppStage& stage) {
  std::vector<std::string> texts;
  for (const Widget& widget : stage.driver.widgets()) {
    if (widget.role == Role::segment) texts.push_back(widget.label);
  }
  return texts;
}

const play::Input& latest(const AppStage& stage) {
  return stage.app.talk()->practice().attempt().inputs().back();
}

void click_part(AppStage& stage, std::size_t index) {
  Widget part = parts_on(stage).at(index);
  stage.kit.bring_into_view(part.id);
  draw(stage);
  part = parts_on(stage).at(index);
  stage.driver.click_at((part.visible.left + part.visible.right) / 2,
                        (part.visible.top + part.visible.bottom) / 2);
}

// Clicks what comes, on the screen, until the debrief.
std::size_t click_through(AppStage& stage) {
  std::size_t clicks = 0;
  while (stage.app.screen() == Screen::conversation && ++clicks < 120) {
    const Talk& talk = *stage.app.talk();
    if (stage.app.card_open()) {
      stage.driver.click(stage.says(text::Key{"card.go-on"}));
    } else if (talk.due() == Due::card) {
      stage.driver.click(stage.says(text::Key{"talk.open-card"}));
    } else if (talk.due() == Due::debrief) {
      stage.driver.click(stage.says(text::Key{"talk.open-debrief"}));
    } else if (stage.driver.shows(stage.says(text::Key{"after.close"}))) {
      stage.driver.click(stage.says(text::Key{"after.close"}));
    } else if (!stage.answers().empty()) {
      stage.driver.click(stage.answers().front());
    } else if (stage.driver.shows(stage.says(text::Key{"chats.this-over"}))) {
      stage.driver.press("C");
    } else {
      const scenario::NodeIndex node = test::asked_node(stage.app);
      const scenario::Node& asked = stage.app.talk()->scenario().nodes[node];
      if (!asked.parts.empty()) {
        click_part(stage, 0);
        click_part(stage, 1);
      } else {
        stage.driver.type("Eerst lezen, dan antwoorden.");
      }
      stage.driver.press_with("Left Ctrl", "Return");
    }
  }
  return clicks;
}

}  // namespace

SCENARIO("a summary is made with the mouse", "[ui][tasks]") {
  AppStage stage;
  go_to_task(stage, "facture-courriel", scenario::Interaction::summarise);
  const std::string submit = stage.says(text::Key{"task.submit"});
  GIVEN("parts with a check box, each large enough to hit") {
    const std::vector<Widget> parts = parts_on(stage);
    REQUIRE(parts.size() == 8);
    for (const Widget& part : parts) CHECK(part.rect.height() >= stage.kit.px(kControlHeight));
    WHEN("it is submitted at once") {
      const std::size_t before = stage.app.talk()->practice().attempt().inputs().size();
      stage.driver.click(submit);
      THEN("a sentence says what is missing, and nothing counts") {
        CHECK(stage.driver.shows(stage.says(text::Key{"task.lacks-parts"})));
        CHECK(stage.app.talk()->practice().attempt().inputs().size() == before);
      }
    }
    WHEN("three parts are clicked, one of them twice") {
      for (const std::size_t index : {0U, 3U, 5U, 3U}) click_part(stage, index);
      CHECK(parts_on(stage)[0].value == "on");
      CHECK(parts_on(stage)[3].value == "off");
      stage.driver.click(submit);
      THEN("the two that are left are submitted and stand in the conversation") {
        CHECK(latest(stage).kind == play::InputKind::submit);
        CHECK(latest(stage).parts.size() == 2);
        CHECK_THAT(stage.driver.listing(),
                   holds_text("message \"" + *stage.app.talk()
                                                  ->practice()
                                                  .transcript()
                                                  .utterances[stage.app.talk()->shown() - 1]
                                                  .text));
      }
    }
  }
}

SCENARIO("a reply is composed with the keyboard only", "[ui][tasks][keyboard]") {
  AppStage stage;
  go_to_task(stage, "facture-courriel", scenario::Interaction::compose);
  const std::vector<Widget> parts = parts_on(stage);
  GIVEN("two parts picked by their numbers") {
    stage.driver.press("3");
    stage.driver.press("1");
    REQUIRE(paragraphs_on(stage) == std::vector<std::string>{parts[2].label, parts[0].label});
    WHEN("the latest is moved up with Ctrl and the arrow") {
      stage.driver.press_with("Left Ctrl", "Up");
      THEN("the text shows it first") {
        CHECK(paragraphs_on(stage) == std::vector<std::string>{parts[0].label, parts[2].label});
      }
      AND_WHEN("it is sent with Ctrl and Enter") {
        stage.driver.press_with("Left Ctrl", "Return");
        THEN("it was sent in that order") {
          const scenario::Node& node = stage.app.talk()->scenario().nodes[latest(stage).target];
          REQUIRE(latest(stage).parts.size() == 2);
          CHECK(node.parts[latest(stage).parts[0]].text == parts[0].label);
          CHECK(node.parts[latest(stage).parts[1]].text == parts[2].label);
        }
      }
    }
    WHEN("a number is pressed once more") {
      stage.driver.press("3");
      THEN("that part is out") {
        CHECK(paragraphs_on(stage) == std::vector<std::string>{parts[0].label});
      }
    }
    WHEN("the button that takes it out is reached with Tab") {
      stage.driver.tab_to(stage.says(text::Key{"task.out"}));
      stage.driver.press("Return");
      THEN("the selected part is out") {
        CHECK(paragraphs_on(stage) == std::vector<std::string>{parts[2].label});
      }
    }
  }
  GIVEN("nothing picked") {
    WHEN("it is sent with Ctrl and Enter") {
      stage.driver.press_with("Left Ctrl", "Return");
      THEN("a sentence says what is missing, and no part was picked by the key") {
        CHECK(stage.driver.shows(stage.says(text::Key{"task.lacks-parts"})));
        CHECK(paragraphs_on(stage).empty());
      }
    }
  }
}

SCENARIO("an answer is written in several lines", "[ui][tasks][keyboard]") {
  AppStage stage;
  go_to_task(stage, "changed-day-pass", scenario::Interaction::answer);
  const scenario::NodeIndex node = test::asked_node(stage.app);
  GIVEN("the field, which has the focus, and what an assessor looks at") {
    const scenario::Node& asked = stage.app.talk()->scenario().nodes[node];
    REQUIRE_FALSE(asked.rubric.empty());
    for (const base::LocalText& line : asked.rubric) {
      CHECK_THAT(stage.driver.listing(), holds_text(line.nl));
    }
    const std::string sentence =
        "Ik lees voortaan eerst het bord voor ik de eerste oproep neem, en wat ik niet begrijp "
        "vraag ik diezelfde ochtend nog aan mijn teamcoach.";
    stage.driver.type(sentence);
    WHEN("a second paragraph follows and it is submitted with Ctrl and Enter") {
      stage.driver.press("Return");
      stage.driver.type("Nog iets: 1 keer per week.");
      CHECK(stage.app.task(node).texts[0] == sentence + "\nNog iets: 1 keer per week.");
      stage.driver.press_with("Left Ctrl", "Return");
      THEN("it was handed in as written, without the breaks of the screen") {
        CHECK(latest(stage).texts ==
              std::vector<std::string>{sentence + "\nNog iets: 1 keer per week."});
      }
    }
    WHEN("Escape leaves the field") {
      stage.driver.press("Escape");
      THEN("what was written stays, and the call goes on") {
        CHECK(stage.app.task(node).texts[0] == sentence);
        CHECK_FALSE(stage.app.stop_asked());
      }
    }
  }
  GIVEN("an empty field") {
    WHEN("it is submitted") {
      stage.driver.click(stage.says(text::Key{"task.submit"}));
      THEN("a sentence asks for words") {
        CHECK(stage.driver.shows(stage.says(text::Key{"task.lacks-words"})));
      }
    }
  }
}

SCENARIO("a form that the conversation asks for is filled in", "[ui][tasks]") {
  AppStage stage;
  stage.app.open_briefing(test::work_scenario());
  stage.app.handle(intent::Begin{});
  const auto asked = [&] { return test::asked_node(stage.app); };
  const scenario::Scenario& scenario = *stage.app.scenario();
  while (stage.app.talk()->due() != Due::answer ||
         scenario.nodes[asked()].interaction != scenario::Interaction::register_form) {
    stage.app.handle(test::next_intent(stage.app));
    REQUIRE(stage.app.screen() == Screen::conversation);
  }
  draw(stage);
  const scenario::NodeIndex node = asked();
  WHEN("it is handed in while a field is empty that has to be filled in") {
    stage.driver.click(stage.says(text::Key{"task.submit"}));
    THEN("the field is named") {
      const scenario::Form& form = scenario.company.desk.forms[scenario.nodes[node].form];
      CHECK(stage.driver.shows(
          stage.says(text::Key{"desk.form-missing"}, {{"fields", form.fields[0].label.nl}})));
      CHECK(stage.app.task(node).tried);
    }
  }
  WHEN("a choice is made and it is handed in") {
    const scenario::Form& form = scenario.company.desk.forms[scenario.nodes[node].form];
    for (const Widget& widget : Widgets(stage.driver.widgets())) {
      if (widget.role != Role::chip || widget.label != form.fields[0].choices[0].label.nl) continue;
      stage.kit.focus(widget.id);
      break;
    }
    draw(stage);
    stage.driver.press("Space");
    stage.driver.press_with("Left Ctrl", "Return");
    THEN("it was submitted with that choice") {
      REQUIRE(latest(stage).kind == play::InputKind::submit);
      CHECK(latest(stage).texts.front() == form.fields[0].choices[0].id);
    }
  }
}

SCENARIO("two chats are held with the keyboard only", "[ui][tasks][keyboard]") {
  AppStage stage;
  stage.app.handle(intent::OpenBriefing{"two-chats"});
  stage.app.handle(intent::Begin{});
  while (!stage.app.talk()->practice().view().threads[1].begun) {
    stage.app.handle(test::next_intent(stage.app));
  }
  while (stage.app.talk()->due() == Due::card) stage.app.handle(test::next_intent(stage.app));
  draw(stage);
  const scenario::Scenario& scenario = *stage.app.scenario();
  const std::string first = scenario.company.customers[scenario.customer_of(0)].name;
  const std::string second = scenario.company.customers[scenario.customer_of(1)].name;
  GIVEN("two chats, one of them with news") {
    CHECK_THAT(stage.driver.find(second).value, holds_text(stage.says(text::Key{"chats.news"})));
    CHECK_THAT(stage.driver.find(first).value, !holds_text(stage.says(text::Key{"chats.news"})));
    WHEN("C is pressed") {
      const std::vector<std::string> before = stage.answers();
      stage.driver.press("C");
      THEN("the other chat shows, with its words and its answers, and is news no more") {
        CHECK(stage.app.chats().now() == 1);
        CHECK(stage.answers() != before);
        CHECK_THAT(stage.driver.find(second).value,
                   !holds_text(stage.says(text::Key{"chats.news"})));
      }
      AND_WHEN("1 is pressed") {
        const std::string answer = stage.answers().front();
        stage.driver.press("1");
        THEN("the answer stands in that chat") {
          REQUIRE(stage.app.talk()->practice().transcript().utterances.back().thread == 1);
          CHECK(scenario.thread_of(scenario.options[latest(stage).target].node) == 1);
          while (stage.app.talk()->due() == Due::card) {
            stage.app.handle(test::next_intent(stage.app));
          }
          stage.driver.press("C");
          CHECK_FALSE(stage.driver.shows(answer));
        }
      }
    }
    WHEN("the customer is told that a search follows") {
      stage.driver.tab_to(stage.says(text::Key{"move.announce"}));
      stage.driver.press("Return");
      THEN("it was said in the chat that is looked at") {
        CHECK(scenario.actions[latest(stage).target].id == "announce " + scenario.threads[0].id);
      }
    }
  }
}

SCENARIO("conversations on every channel are clicked through to the debrief", "[ui][tasks]") {
  for (const char* id :
       {"facture-courriel", "changed-day-pass", "morning-post", "grijze-vegen", "two-chats"}) {
    AppStage stage;
    CAPTURE(id);
    stage.app.handle(intent::OpenBriefing{id});
    stage.app.handle(intent::Begin{});
    draw(stage);
    CHECK(click_through(stage) < 120);
    REQUIRE(stage.app.screen() == Screen::debrief);
    stage.driver.click(stage.says(text::Key{"question.show-debrief"}));
    stage.driver.click(stage.says(text::Key{"debrief.by-block"}));
    stage.driver.click(stage.says(text::Key{"debrief.transcript"}));
    CHECK(stage.app.tab() == DebriefTab::conversation);
  }
}

SCENARIO("work at the desk is named in the debrief", "[ui][tasks]") {
  AppStage stage;
  stage.app.handle(intent::OpenBriefing{"facture-courriel"});
  stage.app.handle(intent::Begin{});
  const auto action = stage.app.scenario()->find_action("open mail-marchal");
  REQUIRE(action.has_value());
  stage.app.handle(intent::Act{play::Input::act(*action)});
  while (stage.app.screen() == Screen::conversation) {
    stage.app.handle(test::next_intent(stage.app));
  }
  stage.app.handle(intent::ShowNumbers{});
  draw(stage);
  const std::string done =
      stage.says(text::Key{"desk.did.open"}, {{"what", "Facture de mars – contestation"}});
  THEN("the finding says what was done, and what it showed") {
    stage.driver.click(stage.says(text::Key{"debrief.by-block"}));
    CHECK(stage.driver.shows(done));
  }
  THEN("an occasion that never came tells what would have shown it") {
    stage.driver.click(stage.says(text::Key{"debrief.by-block"}));
    const assess::BlockDebrief* block = nullptr;
    for (const assess::BlockDebrief& one : stage.app.debrief()->blocks) {
      if (!one.not_met.empty()) block = &one;
    }
    REQUIRE(block != nullptr);
    const scenario::Consequences* chance =
        assess::best_chance(*stage.app.scenario(), block->not_met.front());
    REQUIRE(chance != nullptr);
    CHECK_THAT(stage.driver.listing(), holds_text(chance->better.nl));
  }
  THEN("it stands in the transcript") {
    stage.driver.click(stage.says(text::Key{"debrief.transcript"}));
    CHECK(stage.driver.find(done).role == Role::message);
  }
}
