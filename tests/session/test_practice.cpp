// A practice conversation as a client drives it, with its journal.
#include "session/practice.h"

#include "play/input_json.h"
#include "store/replay.h"
#include "support/catch.h"
#include "support/conversations.h"
#include "support/faulty_disk.h"
#include "support/scenario_builder.h"
#include "support/temp_folder.h"
#include "support/work_scenario.h"

using namespace klankbord;
using session::Practice;
using test::holds_text;

namespace {

struct Given {
  test::TempFolder data;
  store::ScenarioPointer scenario = test::washer_scenario();

  session::Surroundings surroundings() const { return {data.path(), test::test_clock()}; }
  Practice start(std::optional<std::uint64_t> seed = 7) const {
    auto practice = Practice::start(scenario, surroundings(), seed);
    REQUIRE(practice.ok());
    return std::move(*practice);
  }
  session::Step choose(Practice& practice, const std::string& answer) const {
    auto step = practice.act(*scenario->find_option(answer));
    REQUIRE(step.ok());
    return std::move(*step);
  }
  store::Path journal_of(const Practice& practice) const {
    return data / ("attempts/" + practice.attempt_id() + ".jsonl");
  }
};

}  // namespace

SCENARIO("a conversation is practised from ring to debrief") {
  const Given given;
  Practice practice = given.start();
  GIVEN("a conversation that has just begun") {
    THEN("the customer has spoken and two answers are offered") {
      REQUIRE(practice.transcript().utterances.size() == 1);
      CHECK(practice.view().offers.size() == 2);
      CHECK(practice.view().mood == -1);
      CHECK(practice.mood_step() == -1);
      CHECK_FALSE(practice.ended());
      CHECK(practice.scorecard().total == assess::Points{0, 12});
    }
  }
  WHEN("a good answer is given") {
    const session::Step step = given.choose(practice, "greeting/warm");
    THEN("the conversation goes on, without a hint or a card") {
      CHECK_FALSE(step.events.empty());
      CHECK(step.events.front().kind == play::EventKind::option_chosen);
      CHECK_FALSE(step.hint.has_value());
      CHECK(step.cards.empty());
      CHECK_FALSE(step.ended);
      CHECK(practice.transcript().utterances.size() == 3);
      CHECK(practice.scorecard().total.earned == 2);
    }
    AND_WHEN("the phase ends") {
      const session::Step next = given.choose(practice, "identify/ask");
      THEN("its block card is due") {
        REQUIRE(next.cards.size() == 1);
        CHECK(next.cards[0].block == "4");
        CHECK(next.cards[0].points == assess::Points{6, 6});
        CHECK(next.cards[0].went_well.size() == 2);
      }
      AND_WHEN("the conversation is led to its end") {
        given.choose(practice, "solve/refund");
        const session::Step last = given.choose(practice, "close/thank");
        THEN("the last card is due and the debrief has it all") {
          CHECK(last.ended);
          CHECK(practice.ended());
          REQUIRE(last.cards.size() == 1);
          CHECK(last.cards[0].block == "9");
          const assess::Debrief debrief = practice.debrief();
          CHECK(debrief.scorecard.total == assess::Points{12, 12});
          CHECK(debrief.blocks.size() == 3);
          CHECK(debrief.transcript.utterances.size() == practice.transcript().utterances.size());
        }
        THEN("another answer is refused and changes nothing") {
          const auto refused = practice.act(0);
          REQUIRE_FALSE(refused.ok());
          CHECK(refused.failure().code == base::ExitCode::refused);
          CHECK(practice.attempt().inputs().size() == 4);
        }
      }
    }
  }
  WHEN("an answer is given that is not offered") {
    const auto refused = practice.act(*given.scenario->find_option("solve/refund"));
    THEN("it is refused, and neither the conversation nor the journal moves") {
      REQUIRE_FALSE(refused.ok());
      CHECK(refused.failure().code == base::ExitCode::refused);
      CHECK(practice.attempt().inputs().empty());
      CHECK(test::lines_of(test::read_text(given.journal_of(practice))).size() == 1);
    }
  }
}

SCENARIO("a coached learner is told why an answer fell short") {
  const Given given;
  Practice practice = given.start();
  THEN("after a level 0") {
    const session::Step step = given.choose(practice, "greeting/brisk");
    REQUIRE(step.hint.has_value());
    CHECK(step.hint->cause == play::Cause::option);
    CHECK(step.hint->owner == *given.scenario->find_option("greeting/brisk"));
    CHECK(step.hint->why->nl == "Een klacht die niet erkend wordt, komt terug.");
    CHECK_FALSE(step.hint->knockout);
  }
  THEN("after a critical error, which also ends the phase: hint and card both") {
    given.choose(practice, "greeting/warm");
    const session::Step step = given.choose(practice, "identify/skip");
    REQUIRE(step.hint.has_value());
    CHECK(step.hint->knockout);
    CHECK_THAT(step.hint->why->nl, holds_text("zonder te weten aan wie"));
    REQUIRE(step.cards.size() == 1);
    CHECK(step.cards[0].knockouts == std::vector<std::string>{"privacy"});
  }
  THEN("not after a level 1") {
    given.choose(practice, "greeting/warm");
    given.choose(practice, "identify/ask");
    CHECK_FALSE(given.choose(practice, "solve/voucher").hint.has_value());
  }
  THEN("not when the author had nothing to say") {
    given.choose(practice, "greeting/warm");
    CHECK_FALSE(given.choose(practice, "identify/guess").hint.has_value());
  }
}

SCENARIO("two phases that end at once have two cards") {
  const test::TempFolder data;
  test::ScenarioBuilder builder;
  builder.opportunity("welcome", "4.1").opportunity("solution", "5.2");
  builder.phase("4").node("one").option("a").earns("welcome", 2).option("b");
  builder.phase("5").node("aside").says("Een ogenblik.");
  builder.phase("11").node("pause").says("Stilte.");
  builder.phase("9").node("two").option("a").earns("solution", 2).option("b");
  const auto scenario = builder.build();
  auto practice = Practice::start(scenario, {data.path(), test::test_clock()}, 1);
  REQUIRE(practice.ok());
  const auto step = practice->act(0);
  REQUIRE(step.ok());
  THEN("that of the block without points is left out: there is nothing to say") {
    REQUIRE(step->cards.size() == 2);
    CHECK(step->cards[0].block == "4");
    CHECK(step->cards[1].block == "5");
  }
}

SCENARIO("an attempt leaves a journal and the scenario it was played with") {
  const Given given;
  std::optional<Practice> practice = given.start();
  const store::Path journal = given.journal_of(*practice);
  THEN("at the start there is a header and nothing else") {
    CHECK(test::lines_of(test::read_text(journal)).size() == 1);
    CHECK(test::count_entries(given.data / "scenarios") == 0);
  }
  WHEN("an answer is accepted") {
    given.choose(*practice, "greeting/warm");
    THEN("it stands in the journal, and the scenario in the archive") {
      const auto read = store::read_journal(journal);
      REQUIRE(read.ok());
      CHECK(read->header.mode == "practice");
      CHECK(read->header.seed == 7);
      CHECK(read->entries.at(0).input == test::choose_json("greeting/warm"));
      CHECK(store::archived_scenario(given.data.path(), given.scenario->content_hash).ok());
    }
  }
  WHEN("the whole conversation is held") {
    for (const char* answer : {"greeting/warm", "identify/ask", "solve/refund", "close/thank"}) {
      given.choose(*practice, answer);
    }
    THEN("the journal has its end, and a replay gives the same state") {
      const auto read = store::read_journal(journal);
      REQUIRE(read.ok());
      CHECK(read->ended);
      const auto replayed = store::faithful_replay(given.scenario, *read);
      REQUIRE(replayed.ok());
      CHECK(replayed->state() == practice->attempt().state());
    }
  }
  WHEN("it is left before the first answer") {
    practice.reset();
    THEN("no trace is left") {
      CHECK(test::count_entries(given.data / "attempts") == 0);
    }
  }
  WHEN("it is handed on to another owner") {
    given.choose(*practice, "greeting/warm");
    Practice other = std::move(*practice);
    practice.reset();
    THEN("it goes on there") {
      given.choose(other, "identify/ask");
      CHECK(store::read_journal(journal)->entries.size() == 2);
    }
  }
}

SCENARIO("what is done at the desk is kept, and gone on with, like an answer") {
  const test::TempFolder data;
  const auto scenario = test::work_scenario();
  const auto inputs = test::work_inputs();
  const auto act = [&](Practice& practice, const std::string& json) {
    const auto input = play::input_from_json(*scenario, json);
    REQUIRE(input.ok());
    INFO(json);
    REQUIRE(practice.act(*input).ok());
  };
  std::optional<Practice> practice;
  practice = std::move(*Practice::start(scenario, {data.path(), test::test_clock()}, 7));
  const store::Path journal =
      store::attempts_folder(data.path()) / (practice->attempt_id() + ".jsonl");
  for (std::size_t i = 0; i < 6; ++i) act(*practice, inputs[i]);
  const play::State state = practice->attempt().state();
  WHEN("the program stops and the attempt is resumed") {
    practice.reset();
    CHECK(store::read_journal(journal)->header.reader_version == 2);
    auto resumed = Practice::resume(journal, {data.path(), test::test_clock()});
    REQUIRE(resumed.ok());
    THEN("it stands where it stood, with the desk as it was, and goes on to its end") {
      CHECK(resumed->attempt().state() == state);
      for (std::size_t i = 6; i < inputs.size(); ++i) act(*resumed, inputs[i]);
      CHECK(resumed->ended());
      const auto read = store::read_journal(journal);
      REQUIRE(read.ok());
      CHECK(read->ended);
      REQUIRE(read->entries.size() == inputs.size());
      for (std::size_t i = 0; i < inputs.size(); ++i) CHECK(read->entries[i].input == inputs[i]);
    }
  }
  WHEN("something that is not possible now is tried") {
    const auto refused = practice->act(play::Input::act(*scenario->find_action("close")));
    THEN("nothing of it is kept") {
      CHECK_FALSE(refused.ok());
      CHECK(store::read_journal(journal)->entries.size() == 6);
      CHECK(practice->attempt().state() == state);
    }
  }
}

SCENARIO("a seed is kept, given or drawn") {
  const Given given;
  THEN("a given one") {
    CHECK(given.start(42).attempt().seed() == 42);
  }
  THEN("a drawn one is in the journal and differs from attempt to attempt") {
    Practice a = given.start(std::nullopt);
    Practice b = given.start(std::nullopt);
    given.choose(a, "greeting/warm");
    CHECK(store::read_journal(given.journal_of(a))->header.seed == a.attempt().seed());
    CHECK(a.attempt().seed() != b.attempt().seed());  // alike once in four thousand million runs
  }
}

SCENARIO("without a data folder an attempt leaves no trace") {
  auto practice = Practice::start(test::washer_scenario(), {std::nullopt, test::test_clock()}, 7);
  REQUIRE(practice.ok());
  CHECK(practice->act(0).ok());
  CHECK(practice->attempt_id().empty());
}

SCENARIO("a learner goes on where they were") {
  const Given given;
  std::optional<Practice> first = given.start();
  given.choose(*first, "greeting/brisk");
  given.choose(*first, "identify/ask");
  const store::Path journal = given.journal_of(*first);
  const play::State state = first->attempt().state();
  const std::vector<play::Offer> offers = first->view().offers;
  const std::size_t said = first->transcript().utterances.size();
  WHEN("it is resumed while it is still open elsewhere") {
    const auto second = Practice::resume(journal, given.surroundings());
    THEN("it is refused") {
      REQUIRE_FALSE(second.ok());
      CHECK(second.failure().code == base::ExitCode::refused);
    }
  }
  first.reset();
  WHEN("it is resumed") {
    auto resumed = Practice::resume(journal, given.surroundings());
    REQUIRE(resumed.ok());
    THEN("all is as it was: state, screen and transcript") {
      CHECK(resumed->attempt().state() == state);
      CHECK(resumed->transcript().utterances.size() == said);
      REQUIRE(resumed->view().offers.size() == offers.size());
      for (std::size_t i = 0; i < offers.size(); ++i) {
        CHECK(resumed->view().offers[i].option == offers[i].option);
      }
      CHECK(resumed->note().empty());
    }
    THEN("it can be led to its end") {
      given.choose(*resumed, "solve/voucher");
      CHECK(given.choose(*resumed, "close/thank").ended);
      CHECK(store::read_journal(journal)->ended);
    }
  }
  WHEN("the last line was torn") {
    const std::string text = test::read_text(journal);
    test::write_text(journal, text.substr(0, text.size() - 20));
    auto resumed = Practice::resume(journal, given.surroundings());
    THEN("the attempt resumes one answer earlier and says so") {
      REQUIRE(resumed.ok());
      CHECK(resumed->note() == "The journal is cut off after input 1; the attempt resumes there.");
      CHECK(resumed->attempt().inputs().size() == 1);
      given.choose(*resumed, "identify/guess");
    }
  }
  WHEN("the journal was altered, with its hashes made right again") {
    test::write_text(journal, test::rechained(test::replaced(test::read_text(journal),
                                                             "greeting/brisk", "greeting/warm")));
    const auto resumed = Practice::resume(journal, given.surroundings());
    THEN("it is refused with the field that differs") {
      REQUIRE_FALSE(resumed.ok());
      CHECK(resumed.failure().code == base::ExitCode::findings);
      CHECK_THAT(resumed.failure().message,
                 holds_text("After input 1 variable mood is 0, the journal says -2"));
    }
  }
  WHEN("it was made in another mode") {
    test::write_text(journal, test::rechained(test::replaced(test::read_text(journal),
                                                             "\"practice\"", "\"exam\"")));
    const auto resumed = Practice::resume(journal, given.surroundings());
    THEN("it is refused and the journal stays as it is") {
      REQUIRE_FALSE(resumed.ok());
      CHECK(resumed.failure().code == base::ExitCode::refused);
      CHECK(std::filesystem::exists(journal));
    }
  }
  WHEN("the archived scenario is gone") {
    std::filesystem::remove_all(given.data / "scenarios");
    const auto resumed = Practice::resume(journal, given.surroundings());
    THEN("the sentence says what is missing") {
      REQUIRE_FALSE(resumed.ok());
      CHECK_THAT(resumed.failure().message, holds_text("without the scenario late-washer as it"));
      CHECK_THAT(resumed.failure().message, holds_text(given.scenario->content_hash));
    }
  }
}

SCENARIO("an attempt whose end line was lost is finished all the same") {
  const Given given;
  std::optional<Practice> practice = given.start();
  for (const char* answer : {"greeting/warm", "identify/ask", "solve/refund", "close/thank"}) {
    given.choose(*practice, answer);
  }
  const store::Path journal = given.journal_of(*practice);
  practice.reset();
  const std::string text = test::read_text(journal);
  const std::string last = test::lines_of(text).back();
  test::write_text(journal, text.substr(0, text.size() - last.size() - 1));
  WHEN("it is resumed") {
    const auto resumed = Practice::resume(journal, given.surroundings());
    REQUIRE(resumed.ok());
    THEN("it comes back ended, and the end line is there again") {
      CHECK(resumed->ended());
      CHECK(store::read_journal(journal)->ended);
    }
  }
}

SCENARIO("a data folder that cannot be written is told at the start") {
  const test::TempFolder folder;
  test::write_text(folder / "file", "x");
  const auto start_in = [](const store::Path& data, store::Disk* disk) {
    return Practice::start(test::washer_scenario(), {data, test::test_clock(), disk}, 7);
  };
  THEN("a path below a file") {
    const auto practice = start_in(folder / "file/data", &store::system_disk());
    REQUIRE_FALSE(practice.ok());
    CHECK(practice.failure().code == base::ExitCode::environment);
    CHECK_THAT(practice.failure().message, holds_text("part of that path is a file"));
  }
  THEN("a read-only disk, with the sentence that helps and nothing left behind") {
    test::FaultyDisk disk(test::Fault::any_fails, EROFS, 1);
    disk.for_good();
    const auto practice = start_in(folder / "data", &disk);
    REQUIRE_FALSE(practice.ok());
    CHECK(practice.failure().code == base::ExitCode::environment);
    CHECK_THAT(practice.failure().message,
               holds_text("the disk is read-only. Choose another folder"));
    CHECK(test::count_entries(folder / "data") == 0);
  }
  THEN("a disk that is full: the empty journal is taken away") {
    test::FaultyDisk disk(test::Fault::write_is_cut, ENOSPC, 1);
    const auto practice = start_in(folder / "data", &disk);
    REQUIRE_FALSE(practice.ok());
    CHECK_THAT(practice.failure().message, holds_text("the disk is full"));
    CHECK(test::count_entries(folder / "data/attempts") == 0);
  }
}
