// The scenarios that benchmarks play: they load, and the conversation of the comparison is the one
// that all other engines play.
#include "loading.h"
#include "play/engine.h"
#include "support/catch.h"
#include "support/large_conversation.h"
#include "support/peer_conversation.h"
#include "support/peer_play.h"

using namespace klankbord;

SCENARIO("the conversation of the comparison is the same in Klankbord", "[script][bench]") {
  GIVEN("the scenario that is written for it") {
    const std::string source = test::peer_conversation();
    const script::Loaded loaded = test::load(source, std::string(test::kPeerId) + ".lua");
    INFO(test::listing(loaded.diagnostics));
    REQUIRE(loaded.scenario != nullptr);
    CHECK(loaded.diagnostics.empty());
    CHECK(loaded.scenario->nodes.size() == 42);
    WHEN("it is played two hundred times with the draws of the comparison") {
      const test::PeerTally tally = test::play_peers(*loaded.scenario, 200, 12345, true);
      THEN("every line, offered choice and score is as in all others") {
        CHECK(tally.hash == 1632948460u);
        CHECK(tally.lines == 18002);
        CHECK(tally.choices == 2407);
        CHECK(tally.score_sum == 3567);
      }
    }
    WHEN("one condition differs") {
      std::string other = source;
      const std::string gate = "when = \"mood > -4\"";
      REQUIRE(other.find(gate) != std::string::npos);
      other.replace(other.find(gate), gate.size(), "when = \"mood > 4\"");
      const script::Loaded changed = test::load(other, std::string(test::kPeerId) + ".lua");
      REQUIRE(changed.scenario != nullptr);
      THEN("the hash tells") {
        CHECK(test::play_peers(*changed.scenario, 200, 12345, true).hash != 1632948460u);
      }
    }
  }
}

SCENARIO("a scenario of 500 nodes loads and can be played", "[script][bench]") {
  GIVEN("the scenario that is written for it") {
    const script::Loaded loaded =
        test::load(test::large_conversation(), std::string(test::kLargeId) + ".lua");
    INFO(test::listing(loaded.diagnostics));
    REQUIRE(loaded.scenario != nullptr);
    CHECK(loaded.diagnostics.empty());
    WHEN("its first answer is given until it ends") {
      play::Events events;
      play::State state = play::start(*loaded.scenario, events);
      while (state.status == play::Status::running) {
        const scenario::OptionIndex first = loaded.scenario->nodes[state.node].first_option;
        REQUIRE(play::step(*loaded.scenario, state, play::Input::choose(first), events).ok());
      }
      THEN("it has gone through its 27 layers") {
        CHECK(loaded.scenario->nodes.size() == 501);
        CHECK(state.choices == 27);
      }
    }
  }
}
