// A learner's window in a trainer's room, by keyboard only. The room is one that the test makes;
// tests/ui/test_class_room.cpp has the same over the network.
#include <map>

#include "support/catch.h"
#include "support/class_stage.h"
#include "support/fake_class_link.h"
#include "support/ui_misfits.h"

using namespace klankbord;
using namespace klankbord::ui;
using session::ClassSight;
using session::Contact;
using test::ClassStage;
using test::FakeClassLink;

namespace {

// As a link gives it: the same one as long as the room is at it.
store::ScenarioPointer scenario_named(const std::string& id) {
  static std::map<std::string, store::ScenarioPointer> loaded;
  store::ScenarioPointer& scenario = loaded[id];
  if (scenario == nullptr) {
    const auto framework = test::must(session::load_framework(test::source_dir()));
    scenario =
        test::must(session::load_scenario_by_id(framework, {test::source_dir()}, id)).scenario;
  }
  return scenario;
}

ClassSight in_room(const std::string& id = "late-washer") {
  ClassSight sight;
  sight.contact = Contact::joined;
  sight.nickname = "Anke";
  sight.learners = 3;
  sight.scenario = scenario_named(id);
  return sight;
}

ClassSight talking(std::uint64_t seed = 7) {
  ClassSight sight = in_room();
  sight.conversation = ClassSight::Conversation{seed, {}};
  return sight;
}

struct Class {
  std::shared_ptr<FakeClassLink> link = std::make_shared<FakeClassLink>();
  ClassStage stage;
  explicit Class(const test::ClassSetup& setup = {}) : stage(link, setup) {}

  void shows(ClassSight sight) {
    link->show(std::move(sight));
    stage.see();
  }
  std::size_t answered() const {
    return stage.room.app().talk()->practice().attempt().inputs().size();
  }
};

// The room has what was answered here.
ClassSight up_to_date(const Class& one, ClassSight sight) {
  sight.conversation->inputs.clear();
  for (const auto& [at, input] : one.link->answers) sight.conversation->inputs.push_back(input);
  return sight;
}

}  // namespace

SCENARIO("a learner joins a class and holds a conversation in it", "[ui][class][keyboard]") {
  Class one;
  REQUIRE(one.stage.room.page() == ClassPage::door);
  one.stage.join("192.168.1.5:8080", "bcd fgh", "Anke");
  CHECK(one.link->joined.address == "192.168.1.5:8080");
  CHECK(one.link->joined.code == "bcd fgh");
  CHECK(one.link->joined.nickname == "Anke");
  REQUIRE(one.stage.room.page() == ClassPage::joining);
  one.shows(in_room());
  REQUIRE(one.stage.room.page() == ClassPage::ready);
  CHECK(one.stage.tells("Anke"));
  one.stage.driver.press("Return");
  REQUIRE(one.link->begun == 1);
  one.shows(talking());
  REQUIRE(one.stage.room.page() == ClassPage::talk);
  WHEN("answers are given") {
    one.stage.driver.press("1");
    THEN("the room gets each with its number") {
      REQUIRE(one.link->answers.size() == 1);
      CHECK(one.link->answers.front().first == 0);
      AND_WHEN("the room says what it has by now") {
        one.shows(up_to_date(one, talking()));
        THEN("the conversation goes on where it is") {
          CHECK(one.answered() == 1);
        }
      }
      AND_WHEN("the room has not heard of it yet") {
        one.shows(talking());
        THEN("nothing of the learner's is taken back") {
          CHECK(one.answered() == 1);
        }
      }
      AND_WHEN("the room did not take it") {
        ClassSight sight = talking();
        sight.dropped = 1;
        one.shows(sight);
        THEN("what the room has counts") {
          CHECK(one.answered() == 0);
        }
      }
    }
  }
  WHEN("the trainer sets another scenario") {
    one.stage.driver.press("1");
    one.shows(in_room("dryer-care"));
    THEN("the old conversation is gone and the new one can begin") {
      CHECK(one.stage.room.page() == ClassPage::ready);
      CHECK(one.stage.room.sight().scenario->id == "dryer-care");
    }
  }
}

SCENARIO("what the trainer holds up waits", "[ui][class]") {
  Class one;
  ClassSight sight = talking();
  sight.frozen = true;
  one.shows(sight);
  REQUIRE(one.stage.room.page() == ClassPage::talk);
  one.stage.driver.press("1");
  CHECK(one.link->answers.empty());
  CHECK(one.answered() == 0);
  CHECK(one.stage.tells(one.stage.says(text::Key{"class.frozen"})));
  WHEN("the room goes on") {
    one.shows(talking());
    one.stage.driver.press("1");
    THEN("so does the learner") {
      CHECK(one.link->answers.size() == 1);
      CHECK_FALSE(one.stage.tells(one.stage.says(text::Key{"class.frozen"})));
    }
  }
}

SCENARIO("a learner without a network goes on alone", "[ui][class]") {
  Class one;
  one.shows(talking());
  ClassSight lost = talking();
  lost.contact = Contact::lost;
  one.shows(lost);
  one.stage.driver.press("1");
  THEN("the answer counts here, and is kept for the room") {
    CHECK(one.answered() == 1);
    CHECK(one.link->answers.size() == 1);
    CHECK(one.stage.tells("De computer van de trainer antwoordt niet."));
  }
}

SCENARIO("in a conversation of the whole room an answer is a vote", "[ui][class]") {
  Class one;
  ClassSight sight = talking();
  sight.together = true;
  one.shows(sight);
  REQUIRE(one.stage.room.page() == ClassPage::talk);
  WHEN("there is no vote") {
    one.stage.driver.press("1");
    THEN("nothing happens") {
      CHECK(one.link->votes.empty());
      CHECK(one.link->answers.empty());
    }
  }
  const scenario::Scenario& scenario = *sight.scenario;
  const auto offers = one.stage.room.app().talk()->practice().view().offers;
  session::ClassVote vote;
  for (const play::Offer& offer : offers) {
    if (!offer.available) continue;
    vote.choices.push_back(
        {scenario.option_path(offer.option), scenario.options[offer.option].text, 0});
  }
  REQUIRE(vote.choices.size() >= 2);
  sight.vote = vote;
  one.shows(sight);
  WHEN("the vote is open") {
    one.stage.driver.press("2");
    THEN("the room gets the vote and the conversation waits") {
      REQUIRE(one.link->votes.size() == 1);
      CHECK(one.link->votes.front() == vote.choices[1].option);
      CHECK(one.link->answers.empty());
      CHECK(one.answered() == 0);
    }
    AND_WHEN("the room shows what was voted") {
      sight.vote->mine = vote.choices[1].option;
      sight.vote->revealed = true;
      sight.vote->choices[1].voters = 2;
      one.shows(sight);
      THEN("everybody sees it, and a further vote counts for nothing") {
        CHECK(one.stage.tells("2 × “"));
        one.stage.driver.press("1");
        CHECK(one.link->votes.size() == 1);
      }
    }
    AND_WHEN("the trainer plays it") {
      sight.vote.reset();
      sight.conversation->inputs.push_back(
          play::Input::choose(*scenario.find_option(vote.choices[1].option)));
      one.shows(sight);
      THEN("the conversation of the room goes on here too") {
        CHECK(one.answered() == 1);
        CHECK(one.link->answers.empty());
      }
    }
  }
}

SCENARIO("a trainer who plays the customer is answered in one's own words", "[ui][class]") {
  Class one;
  ClassSight sight = talking();
  sight.taken_over = true;
  sight.said.push_back({true, "Hoe lang duurt dat nog?"});
  one.shows(sight);
  CHECK(one.stage.tells("Hoe lang duurt dat nog?"));
  one.stage.driver.press("1");
  CHECK(one.link->answers.empty());
  one.stage.driver.tab_to(one.stage.says(text::Key{"class.reply"}));
  one.stage.driver.type("Ik kijk het meteen na.");
  one.stage.driver.press("Return");
  REQUIRE(one.link->said.size() == 1);
  CHECK(one.link->said.front() == "Ik kijk het meteen na.");
  CHECK(one.stage.room.reply().empty());
}

SCENARIO("what was refused at the door is said in the learner's language", "[ui][class]") {
  test::ClassSetup setup;
  setup.settings.language = base::Language::fr;
  Class one(setup);
  one.stage.join("192.168.1.5:8080", "BCDFGH", "Anke");
  ClassSight refused;
  refused.problem = {base::ExitCode::refused, "Somebody has it.", "class-nickname-taken"};
  one.shows(refused);
  CHECK(one.stage.room.page() == ClassPage::door);
  CHECK(one.stage.tells("Quelqu’un porte déjà ce nom dans ce cours."));
  CHECK(one.stage.room.ticket().nickname == "Anke");
}

SCENARIO("a place in the room is not given up by mistake", "[ui][class]") {
  Class one;
  one.shows(talking());
  one.stage.driver.tab_to(one.stage.says(text::Key{"class.leave"}));
  one.stage.driver.press("Return");
  REQUIRE(one.stage.room.leave_asked());
  CHECK(one.link->left == 0);
  WHEN("the learner stays") {
    one.stage.driver.press("Escape");
    THEN("nothing has changed") {
      CHECK_FALSE(one.stage.room.leave_asked());
      CHECK(one.stage.room.page() == ClassPage::talk);
    }
  }
  WHEN("the learner leaves") {
    one.stage.driver.tab_to(one.stage.says(text::Key{"class.leave.sure"}));
    one.stage.driver.press("Return");
    THEN("the room hears of it and the door shows") {
      CHECK(one.link->left == 1);
      CHECK(one.stage.room.page() == ClassPage::door);
    }
  }
}

SCENARIO("a room that ends lets one read on, a learner who is sent away reads why", "[ui][class]") {
  Class one;
  one.shows(talking());
  ClassSight closed = talking();
  closed.contact = Contact::closed;
  one.shows(closed);
  CHECK(one.stage.room.page() == ClassPage::talk);
  CHECK_FALSE(one.stage.room.may_answer());
  ClassSight removed;
  removed.contact = Contact::removed;
  one.shows(removed);
  CHECK(one.stage.room.page() == ClassPage::over);
  CHECK(one.stage.tells(one.stage.says(text::Key{"class.removed-text"})));
}

SCENARIO("every page of a class fits", "[ui][class][reflow]") {
  for (const base::Language language : base::kLanguages) {
    for (const int percent : {100, 200}) {
      test::ClassSetup setup;
      setup.height = 720;
      setup.settings.language = language;
      setup.settings.text_percent = percent;
      Class one(setup);
      INFO(to_string(language) << " at " << percent << " %");
      const auto misfit = [&] {
        return test::misfits(one.stage.kit, one.stage.driver.widgets(), 1280);
      };
      CHECK(misfit() == "");
      one.shows(in_room());
      CHECK(misfit() == "");
      ClassSight sight = talking();
      sight.taken_over = true;
      sight.said.push_back({true, "Hoe lang duurt dat nog?"});
      one.shows(sight);
      CHECK(misfit() == "");
      sight.contact = Contact::lost;
      sight.unsent = 2;
      one.shows(sight);
      CHECK(misfit() == "");
      sight.contact = Contact::removed;
      one.shows(sight);
      CHECK(misfit() == "");
    }
  }
}
