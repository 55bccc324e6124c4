// What a learner is told is on disk, whichever request tells it.
#include <atomic>
#include <cerrno>
#include <chrono>
#include <thread>

#include "base/limits.h"
#include "support/catch.h"
#include "support/http_stage.h"
#include "support/room_stage.h"

using namespace klankbord;
using test::RoomLearner;
using test::RoomStage;

namespace {

// A disk that is full while a test says so.
struct FullDisk : store::Disk {
  std::atomic<bool> full = false;
  std::int64_t write(int file, const char* bytes, std::size_t count) override {
    return full ? -ENOSPC : Disk::write(file, bytes, count);
  }
};

}  // namespace

SCENARIO("an answer that waits for the disk is not told of as done") {
  FullDisk disk;
  RoomStage room(classroom::ScenarioList{test::shipped("late-washer")}, {}, disk);
  RoomLearner noor(room), again(room);
  REQUIRE(noor.joins("Noor") == 200);
  REQUIRE(noor.begins() == 200);
  again.client().cookies() = noor.client().cookies();
  const nlohmann::json body = {{"at", 0}, {"input", test::an_answer(noor.talk(), 0)}};
  disk.full = true;
  std::atomic<int> first = 0, second = 0;
  std::thread waits([&] { first = noor.post("/api/answer", body); });
  // The room has taken it, and cannot write it.
  REQUIRE(test::comes_true([&] {
    bool taken = false;
    room.keeper().look(
        [&](const classroom::Room& now) { taken = now.seats()[0].attempt->inputs().size() == 1; });
    return taken && !room.keeper().trouble().empty();
  }));
  std::thread asks_again([&] { second = again.post("/api/answer", body); });
  std::this_thread::sleep_for(std::chrono::milliseconds(300));
  CHECK(first == 0);
  CHECK(second == 0);
  disk.full = false;
  waits.join();
  asks_again.join();
  THEN("both hear of it once it is on disk") {
    CHECK(first == 200);
    CHECK(second == 409);
    CHECK(again.refusal() == "moved-on");
  }
}

SCENARIO("a conversation that holds as much as it can takes nothing more") {
  RoomStage room("washer-on-its-way");
  RoomLearner noor(room);
  REQUIRE(noor.joins("Noor") == 200);
  REQUIRE(noor.begins() == 200);
  const auto search = test::shipped("washer-on-its-way")->find_action("search customers");
  REQUIRE(search);
  classroom::RoomRecord record;
  record.deed = classroom::RoomDeed::answered;
  record.seat = 1;
  record.input = play::Input::act(*search, {"peeters"});
  std::size_t taken = 0;
  while (taken <= base::kMaxInputs && room.does(record)) ++taken;
  CHECK(taken == base::kMaxInputs);
}
