// Whole conversations by the room's JSON alone, against the same held in practice.
#include "play/input_json.h"
#include "session/desk_words.h"
#include "session/practice.h"
#include "support/room_stage.h"

using namespace klankbord;
using nlohmann::json;
using test::RoomLearner;
using test::RoomStage;

namespace {

// The same conversation without a room.
class Beside {
 public:
  explicit Beside(RoomStage& room) : practice_(started(room)) {}

  std::vector<assess::BlockCard> act(const json& input) {
    const auto read = play::input_from_json(practice_.scenario(), input.dump());
    REQUIRE(read.ok());
    auto step = practice_.act(*read);
    REQUIRE(step.ok());
    return std::move(step->cards);
  }
  session::Practice& practice() { return practice_; }

 private:
  static store::ScenarioPointer scenario_of(RoomStage& room) {
    store::ScenarioPointer scenario;
    room.keeper().look([&](const classroom::Room& now) { scenario = now.scenarios()[0]; });
    return scenario;
  }
  static std::uint64_t seed_of(RoomStage& room) {
    std::uint64_t seed = 0;
    room.keeper().look([&](const classroom::Room& now) { seed = now.seats()[0].attempt->seed(); });
    return seed;
  }
  static session::Practice started(RoomStage& room) {
    auto practice = session::Practice::start(scenario_of(room), {}, seed_of(room));
    REQUIRE(practice.ok());
    return std::move(*practice);
  }
  session::Practice practice_;
};

json spoken(const session::Practice& practice, base::Language language) {
  const text::Catalogue tr = test::room_words(language);
  json lines = json::array();
  for (const play::Utterance& said : practice.transcript().utterances) {
    lines.push_back({session::speaker_of(tr, practice.scenario(), said),
                     session::words_of(tr, practice.scenario(), said), said.at_s, said.thread});
  }
  return lines;
}

json spoken(const json& talk) {
  json lines = json::array();
  for (const json& line : talk.at("lines")) {
    lines.push_back(
        {line.value("speaker", ""), line.at("text"), line.at("at_s"), line.at("thread")});
  }
  return lines;
}

json offered(const session::Practice& practice) {
  json ids = json::array();
  for (const play::Offer& offer : practice.view().offers) {
    if (offer.available) ids.push_back(practice.scenario().option_path(offer.option));
  }
  return ids;
}

json offered(const json& talk) {
  json ids = json::array();
  for (const json& offer : talk.at("offers")) {
    if (offer.contains("id")) ids.push_back(offer.at("id"));
  }
  return ids;
}

json points(const std::vector<assess::BlockCard>& cards) {
  json all = json::array();
  for (const auto& card : cards) {
    all.push_back({card.block, card.points.earned, card.points.reachable});
  }
  return all;
}

json points(const json& cards) {
  json all = json::array();
  for (const json& card : cards) {
    all.push_back({card.at("block"), card.at("points"), card.at("possible")});
  }
  return all;
}

json points(const assess::Debrief& debrief) {
  json all = json::array();
  for (const auto& block : debrief.blocks) {
    all.push_back({block.block, block.points.earned, block.points.reachable});
  }
  return all;
}

struct Played {
  std::size_t steps = 0, cards = 0;
};

// Step by step the same in the room and beside it, to the end.
Played plays_alike(RoomStage& room, RoomLearner& learner, std::size_t at_the_desk) {
  Beside beside(room);
  const bool chats = !beside.practice().scenario().threads.empty();
  Played played;
  for (; played.steps < 300; ++played.steps) {
    json input = played.steps < at_the_desk ? test::an_action(learner.talk()) : json();
    if (input.is_null()) input = test::an_answer(learner.talk(), played.steps);
    if (input.is_null()) break;
    INFO("step " << played.steps << ": " << input);
    REQUIRE(learner.answers(input) == 200);
    const auto cards = beside.act(input);
    played.cards += cards.size();
    CHECK(points(learner.talk().at("cards")) == points(cards));
    if (!chats && !beside.practice().ended()) {
      CHECK(offered(learner.talk()) == offered(beside.practice()));
    }
  }
  const session::Practice& practice = beside.practice();
  CHECK(practice.ended());
  CHECK(spoken(learner.talk()) == spoken(practice, base::Language::nl));
  const json& debrief = learner.talk().at("debrief");
  REQUIRE(debrief.is_object());
  CHECK(debrief.at("points") == practice.scorecard().total.earned);
  CHECK(debrief.at("possible") == practice.scorecard().total.reachable);
  CHECK(debrief.at("pending") == practice.scorecard().pending);
  CHECK(debrief.at("knockouts").size() == practice.debrief().knockouts.size());
  CHECK(points(debrief.at("blocks")) == points(practice.debrief()));
  return played;
}

}  // namespace

SCENARIO("every shipped conversation can be held by the JSON of a room alone") {
  const auto library = session::Library::scan(test::room_framework(), {test::source_dir()});
  REQUIRE(library.ok());
  std::size_t held = 0, cards = 0;
  for (const session::LibraryEntry& entry : library->entries()) {
    if (!entry.usable()) continue;
    INFO(entry.id);
    RoomStage room(classroom::ScenarioList{entry.scenario});
    RoomLearner learner(room);
    REQUIRE(learner.joins("Noor") == 200);
    CHECK(learner.talk().is_null());
    REQUIRE(learner.begins() == 200);
    CHECK(learner.talk().at("debrief").is_null());
    const Played played = plays_alike(room, learner, entry.scenario->has_desk ? 12 : 0);
    CHECK(played.steps > 4);
    cards += played.cards;
    ++held;
  }
  CHECK(held > 10);
  CHECK(cards > held);
}

SCENARIO("a conversation that ended can be held once more") {
  RoomStage room("moving-flat");
  RoomLearner learner(room);
  REQUIRE(learner.joins("Noor") == 200);
  REQUIRE(learner.begins() == 200);
  plays_alike(room, learner, 0);
  WHEN("it is begun again") {
    REQUIRE(learner.begins() == 200);
    THEN("nothing of the first is left, and it can be held to the end") {
      CHECK(learner.talk().at("at") == 0);
      CHECK(learner.talk().at("debrief").is_null());
      plays_alike(room, learner, 3);
    }
  }
}
