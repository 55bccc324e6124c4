// Journals of format version 2: everything that can be done, not only chosen.
#include "base/limits.h"
#include "play/attempt.h"
#include "play/input_json.h"
#include "store/journal.h"
#include "store/journal_lines.h"
#include "store/replay.h"
#include "support/catch.h"
#include "support/conversations.h"
#include "support/temp_folder.h"
#include "support/work_scenario.h"

using namespace klankbord;
using test::holds_text;
using test::replaced;

namespace {

const test::PlayedJournal& played() {
  static const test::PlayedJournal journal =
      test::played_journal(test::work_scenario(), test::work_inputs(), true);
  return journal;
}

// Half of a journal's line, as the refusal of a forged one has to name it.
std::string refusal(const std::string& text) {
  const auto journal = store::recover_journal(test::rechained(text), "attempt.jsonl");
  REQUIRE_FALSE(journal.ok());
  CHECK(journal.failure().code == base::ExitCode::bad_file);
  return journal.failure().message;
}

// The journal with the input of its second line replaced.
std::string with_input(const std::string& input) {
  return replaced(played().text, R"({"do":"announce"})", input);
}

}  // namespace

SCENARIO("every kind of input is written, recovered and replayed", "[journal]") {
  const auto scenario = test::work_scenario();
  const auto inputs = test::work_inputs();
  GIVEN("a journal on disk with one input of each kind") {
    const test::TempFolder folder;
    store::Disk disk;
    const auto header = store::recover_journal(played().text, "played")->header;
    CHECK(header.reader_version == 2);
    auto journal = store::Journal::create(disk, folder.path(), header);
    REQUIRE(journal.ok());
    for (const auto& entry : played().entries) REQUIRE(journal->append(entry).ok());
    REQUIRE(journal->append_end("2025-01-31T09:00:15Z").ok());
    const std::string text = test::read_text(journal->file());
    THEN("it stands there as it was given, in a hash chain like any other") {
      CHECK(text == played().text);
      CHECK(test::rechained(text) == text);
      CHECK_THAT(text, holds_text(R"("format_version":2)"));
      CHECK_THAT(text, holds_text(R"("reader_version":2)"));
      for (const std::string& input : inputs) CHECK_THAT(text, holds_text("\"input\":" + input));
    }
    WHEN("it is read back") {
      const auto read = store::read_journal(journal->file());
      REQUIRE(read.ok());
      THEN("every input is what it was") {
        REQUIRE(read->entries.size() == inputs.size());
        for (std::size_t i = 0; i < inputs.size(); ++i) CHECK(read->entries[i].input == inputs[i]);
      }
      THEN("it replays to the same state, and to the end") {
        const auto replay = store::replay(scenario, *read);
        CHECK((replay.divergence ? store::to_string(*replay.divergence) : "") == "");
        CHECK(replay.attempt.ended());
        CHECK(replay.attempt.inputs().size() == inputs.size());
      }
    }
  }
}

SCENARIO("a conversation of choices alone has a journal that older programs read", "[journal]") {
  const auto text = test::played_journal(test::washer_scenario(), {"greeting/warm"}).text;
  CHECK_THAT(text, holds_text(R"("format_version":1)"));
  CHECK_THAT(text, holds_text(R"("reader_version":1)"));
}

SCENARIO("an input of another form is refused when the journal is read", "[journal][bad-input]") {
  REQUIRE(store::recover_journal(test::rechained(with_input(R"({"do":"hold"})")), "x").ok());
  THEN("nothing, two things, or something else is done") {
    CHECK_THAT(refusal(with_input("{}")), holds_text("does not say what is done"));
    CHECK_THAT(refusal(with_input(R"({"do":"a","submit":"b"})")),
               holds_text("does not say what is done"));
    CHECK_THAT(refusal(with_input(R"({"sing":"a"})")), holds_text("does not say what is done"));
    CHECK_THAT(refusal(with_input(R"(["do"])")), holds_text("no \"input\""));
  }
  THEN("keys that do not belong together") {
    const std::string why = "a key that does not belong to it";
    CHECK_THAT(refusal(with_input(R"({"choose":"a/b","text":"c"})")), holds_text(why));
    CHECK_THAT(refusal(with_input(R"({"do":"a","loud":"c"})")), holds_text(why));
    CHECK_THAT(refusal(with_input(R"({"parts":[],"submit":"a","text":"c"})")), holds_text(why));
  }
  THEN("values of another kind") {
    CHECK_THAT(refusal(with_input(R"({"do":7})")), holds_text("\"do\" is no text"));
    CHECK_THAT(refusal(with_input(R"({"do":"a","text":["b"]})")), holds_text("no text"));
    CHECK_THAT(refusal(with_input(R"({"parts":{},"submit":"a"})")), holds_text("\"parts\""));
    CHECK_THAT(refusal(with_input(R"({"parts":[1],"submit":"a"})")), holds_text("no text"));
    CHECK_THAT(refusal(with_input(R"({"do":"a","values":[]})")), holds_text("\"values\""));
    CHECK_THAT(refusal(with_input(R"({"do":"a","values":{"b":{}}})")), holds_text("no text"));
  }
  THEN("more than can be given") {
    const std::string long_text(base::kMaxTypedBytes + 1, 'x');
    CHECK_THAT(refusal(with_input(R"({"do":"a","text":")" + long_text + "\"}")),
               holds_text("too long"));
    std::string parts = R"("a")";
    for (std::size_t i = 0; i < base::kMaxParts; ++i) parts += R"(,"a")";
    CHECK_THAT(refusal(with_input(R"({"parts":[)" + parts + R"(],"submit":"a"})")),
               holds_text("too many"));
  }
  THEN("something new in a journal that says it holds nothing new") {
    CHECK_THAT(refusal(replaced(played().text, R"("reader_version":2)", R"("reader_version":1)")),
               holds_text("an input of a newer format"));
  }
}

SCENARIO("what the scenario does not know is named by the replay", "[journal]") {
  const auto scenario = test::work_scenario();
  const auto replayed = [&](const std::string& input) {
    const auto journal = store::recover_journal(test::rechained(with_input(input)), "x");
    REQUIRE(journal.ok());
    const auto replay = store::replay(scenario, *journal);
    REQUIRE(replay.divergence.has_value());
    return store::to_string(*replay.divergence);
  };
  CHECK_THAT(replayed(R"({"do":"dance"})"), holds_text("Input 2 (\"dance\") cannot be played"));
  CHECK_THAT(replayed(R"({"do":"dance"})"), holds_text("there is no action \"dance\""));
  CHECK_THAT(replayed(R"({"submit":"poem","text":"x"})"), holds_text("(\"submit poem\")"));
  CHECK_THAT(replayed(R"({"do":"close"})"), holds_text("The customer is still there"));
  CHECK_THAT(replayed(R"({"do":"hold"})"), holds_text("After input 2 "));
}

SCENARIO("the largest input fits in a line, and is read back", "[journal]") {
  GIVEN("a form with as many fields as can be, each full of what JSON writes at its longest") {
    test::ScenarioBuilder builder;
    builder.desk().form("wide");
    for (std::size_t i = 0; i < base::kMaxFields; ++i) {
      builder.field("field-" + std::to_string(i) + std::string(base::kMaxIdBytes - 10, 'x'));
    }
    for (std::size_t i = 0; i < base::kMaxOpportunities; ++i) {
      builder.opportunity("o" + std::to_string(i) + std::string(base::kMaxIdBytes - 4, 'x'), "4.1");
    }
    builder.phase("4").node("a").option("x");
    for (std::size_t i = 0; i < base::kMaxEntriesPerOption; ++i) {
      builder.earns("o" + std::to_string(i) + std::string(base::kMaxIdBytes - 4, 'x'), 2);
    }
    const auto scenario = builder.build();
    const auto action = *scenario->find_action("register wide");
    const auto input = play::Input::act(
        action,
        std::vector<std::string>(base::kMaxFields, std::string(base::kMaxTypedBytes, '\x01')));
    play::Attempt attempt(scenario, 7);
    REQUIRE(attempt.act(input).ok());
    const store::JournalHeader header{
        scenario->id, 1, scenario->content_hash, 7, "practice", "2025-01-31T09:00:00Z", 2};
    const store::JournalEntry entry{1, "2025-01-31T09:00:01Z", play::to_json(*scenario, input),
                                    store::snapshot_of(*scenario, attempt.state())};
    const test::TempFolder folder;
    store::Disk disk;
    auto journal = store::Journal::create(disk, folder.path(), header);
    REQUIRE(journal.ok());
    REQUIRE(journal->append(entry).ok());
    THEN("it reads back as it was given") {
      const auto read = store::read_journal(journal->file());
      REQUIRE(read.ok());
      const auto again = play::input_from_json(*scenario, read->entries.at(0).input);
      REQUIRE(again.ok());
      CHECK(*again == input);
    }
  }
}
