// A half-done task without a pixel, and the line breaks of the field it is written in.
#include "support/app_walk.h"
#include "support/catch.h"
#include "ui/app_chats.h"
#include "ui/app_task.h"
#include "ui/kit_soft_wrap.h"

using namespace klankbord;
using namespace klankbord::ui;
using klankbord::test::AppSetup;
using klankbord::test::parts_of;

namespace {

// The app where a scenario asks for the first task of its kind, reached by taking what comes.
App at_task(const std::string& id, scenario::Interaction kind) {
  App app(parts_of({}));
  app.handle(intent::OpenBriefing{id});
  app.handle(intent::Begin{});
  while (app.screen() == Screen::conversation) {
    const scenario::NodeIndex node = test::asked_node(app);
    const bool there = app.talk()->due() == Due::answer && node != scenario::kFinish &&
                       app.talk()->scenario().nodes[node].interaction == kind;
    if (there) return app;
    app.handle(test::next_intent(app));
  }
  throw std::runtime_error("no such task in " + id);
}

float letters(std::string_view text) {
  return static_cast<float>(text.size());
}

}  // namespace

SCENARIO("parts are picked, moved and taken out again", "[ui][task]") {
  GIVEN("a draft of a reply with three parts picked") {
    TaskDraft draft;
    for (const int part : {4, 1, 2}) toggle_part(draft, static_cast<std::uint8_t>(part));
    CHECK(draft.selected == 2);
    WHEN("the last one is moved up by one") {
      move_part(draft, 2, -1);
      THEN("it stands in the middle") {
        CHECK(draft.picked == std::vector<std::uint8_t>{4, 2, 1});
      }
    }
    WHEN("one is moved further than there is room") {
      move_part(draft, 1, -9);
      move_part(draft, 4, 9);
      THEN("it stops at the end") {
        CHECK(draft.picked == std::vector<std::uint8_t>{1, 2, 4});
      }
    }
    WHEN("one is picked once more") {
      toggle_part(draft, 1);
      THEN("it is out, and the others keep their order") {
        CHECK(draft.picked == std::vector<std::uint8_t>{4, 2});
        CHECK_FALSE(place_of(draft, 1).has_value());
        CHECK(place_of(draft, 2) == 1);
      }
    }
    WHEN("a part is moved that was not picked") {
      move_part(draft, 7, 1);
      THEN("nothing happens") {
        CHECK(draft.picked == std::vector<std::uint8_t>{4, 1, 2});
      }
    }
  }
}

SCENARIO("a half-done task is kept, and refused with its reason", "[ui][task]") {
  GIVEN("a summary") {
    App app = at_task("facture-courriel", scenario::Interaction::summarise);
    const scenario::NodeIndex node = test::asked_node(app);
    const std::size_t before = app.talk()->practice().attempt().inputs().size();
    WHEN("it is submitted without a part") {
      app.handle(intent::SubmitTask{node});
      THEN("nothing is submitted, and it is known that parts are missing") {
        CHECK(app.talk()->practice().attempt().inputs().size() == before);
        CHECK(app.task(node).tried);
        CHECK(lack_of(app.talk()->scenario(), app.task(node)) == Lack::parts);
      }
    }
    WHEN("two parts are picked and something is looked up at the desk") {
      TaskDraft draft = app.task(node);
      toggle_part(draft, 3);
      toggle_part(draft, 0);
      app.handle(intent::ChangeTask{draft});
      const auto action = app.talk()->scenario().find_action("open mail-marchal");
      REQUIRE(action.has_value());
      app.handle(intent::Act{play::Input::act(*action)});
      THEN("the parts are still picked") {
        CHECK(app.task(node) == draft);
      }
      AND_WHEN("it is submitted") {
        app.handle(intent::SubmitTask{node});
        THEN("the parts go in the author's order, and the draft is gone") {
          const play::Input& input = app.talk()->practice().attempt().inputs().back();
          CHECK(input.kind == play::InputKind::submit);
          CHECK(input.parts == std::vector<std::uint8_t>{0, 3});
          CHECK(app.task(node).picked.empty());
        }
      }
    }
  }
  GIVEN("an answer in own words") {
    App app = at_task("changed-day-pass", scenario::Interaction::answer);
    const scenario::NodeIndex node = test::asked_node(app);
    TaskDraft draft = app.task(node);
    REQUIRE(draft.texts.size() == 1);
    WHEN("it holds blanks only") {
      draft.texts[0] = " \n ";
      THEN("words are missing") {
        CHECK(lack_of(app.talk()->scenario(), draft) == Lack::words);
      }
    }
    WHEN("it holds words") {
      draft.texts[0] = "Eerst het bord lezen.";
      app.handle(intent::ChangeTask{draft});
      app.handle(intent::SubmitTask{node});
      THEN("they are submitted as they were written") {
        CHECK(app.talk()->practice().attempt().inputs().back().texts == draft.texts);
      }
    }
  }
}

SCENARIO("a chat that is not looked at tells that it has news", "[ui][task]") {
  play::Transcript transcript;
  const auto says = [&](std::size_t thread, play::Voice voice) {
    play::Utterance said;
    said.thread = thread;
    said.voice = voice;
    transcript.utterances.push_back(said);
  };
  Chats chats;
  says(0, play::Voice::customer);
  says(1, play::Voice::learner);
  CHECK_FALSE(chats.has_news(transcript, 2, 1));
  says(1, play::Voice::customer);
  CHECK(chats.has_news(transcript, 3, 1));
  CHECK_FALSE(chats.has_news(transcript, 2, 1));  // it does not show yet
  CHECK_FALSE(chats.has_news(transcript, 3, 0));
  chats.show(1, 3);
  CHECK_FALSE(chats.has_news(transcript, 3, 1));
  CHECK_FALSE(chats.has_news(transcript, 3, 0));
  says(0, play::Voice::customer);
  CHECK(chats.has_news(transcript, 4, 0));
}

SCENARIO("soft line breaks come and go without touching the text", "[ui][task]") {
  GIVEN("a text that is wider than its field") {
    const EditedText plain{"een twee drie\nvier vijf", 9};
    const EditedText shown = soft_wrapped(plain, 9, letters);
    THEN("it breaks after spaces, and the writer's own line ends stay") {
      CHECK(shown.text == "een twee \ndrie\nvier vijf");
    }
    THEN("the cursor stands before the same letter") {
      CHECK(shown.text.substr(shown.cursor) == "drie\nvier vijf");
    }
    THEN("taking them out gives the text and the place again") {
      const EditedText back = soft_unwrapped(shown);
      CHECK(back.text == plain.text);
      CHECK(back.cursor == plain.cursor);
    }
  }
  GIVEN("a word that is wider than the field") {
    THEN("it stays whole") {
      CHECK(soft_wrapped({"kort onderhoudscontract", 0}, 9, letters).text ==
            "kort \nonderhoudscontract");
    }
  }
  GIVEN("a text that fits") {
    THEN("it is as it was") {
      CHECK(soft_wrapped({"past", 4}, 9, letters).text == "past");
    }
  }
}
