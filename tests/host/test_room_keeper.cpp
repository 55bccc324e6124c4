// What a room keeps: nothing counts before it is on disk, much is put there together, and a file
// that was torn or left in the middle is the room that it was.
#include "host/room_keeper.h"

#include <atomic>
#include <thread>

#include "support/catch.h"
#include "support/conversations.h"
#include "support/temp_folder.h"

using namespace klankbord;
using classroom::Room;
using classroom::RoomDeed;
using classroom::RoomRecord;
using classroom::SeatNumber;
using host::RoomKeeper;

namespace {

constexpr int kDecisions = 6;
constexpr int kLearners = 200;

// Counts its syncs, waits in them while it is told to, and refuses what is written while it is
// full.
class ToldDisk : public store::Disk {
 public:
  std::int64_t write(int file, const char* bytes, std::size_t count) override {
    // As a full disk does: part of it fits.
    if (full_) return count > 1 && !cut_.exchange(true) ? Disk::write(file, bytes, 1) : -ENOSPC;
    cut_ = false;
    return Disk::write(file, bytes, count);
  }
  int sync(int) override {
    ++begun_syncs_;
    while (held_) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    ++syncs_;
    return 0;
  }
  void hold(bool held) { held_ = held; }
  void fill(bool full) { full_ = full; }
  int syncs() const { return syncs_; }
  int begun_syncs() const { return begun_syncs_; }

 private:
  std::atomic<bool> held_{false}, full_{false}, cut_{false};
  std::atomic<int> syncs_{0}, begun_syncs_{0};
};

template <typename Condition>
bool comes_true(const Condition& condition) {
  for (int i = 0; i < 5000 && !condition(); ++i) {
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
  }
  return condition();
}

struct Stage {
  test::TempFolder folder;
  ToldDisk disk;
  const store::Path file = folder / "room.jsonl";
  const std::shared_ptr<const scenario::Scenario> scenario = test::long_scenario(kDecisions);
  std::atomic<std::int64_t> now_ms{1000};
  std::mutex guard;
  std::vector<std::string> told;  // what was acknowledged, in its order
  std::unique_ptr<RoomKeeper> keeper;

  Stage() {
    classroom::RoomHeader header;
    header.code = "BCDFGH";
    header.seed = 5;
    header.scenarios = {"lesson"};
    auto made =
        RoomKeeper::create(disk, file, header, {scenario}, [this] { return now_ms.load(); });
    REQUIRE(made.ok());
    keeper = std::move(*made);
  }
  ~Stage() {
    disk.hold(false);
    disk.fill(false);
  }

  base::Result<std::unique_ptr<RoomKeeper>> reopened() {
    return RoomKeeper::reopen(
        disk, file,
        [this](const std::string& hash) { return hash == "lesson" ? scenario : nullptr; },
        [this] { return now_ms.load(); });
  }
  void reopen() {
    keeper.reset();
    auto again = reopened();
    REQUIRE(again.ok());
    keeper = std::move(*again);
  }
  RoomKeeper::Done done() {
    return [this](std::string answer) {
      const std::lock_guard lock(guard);
      told.push_back(std::move(answer));
    };
  }
  RoomKeeper::Taken joins(int number) {
    const std::string name = "learner " + std::to_string(number);
    return keeper->join(
        name, "token " + name, [name](const Room&) { return name; }, done());
  }
  RoomKeeper::Taken submits(RoomDeed deed, SeatNumber seat) {
    RoomRecord record;
    record.deed = deed;
    record.seat = seat;
    record.seed = seat;
    keeper->look([&](const Room& room) {
      if (deed != RoomDeed::answered) return;
      record.input =
          play::Input::choose(room.seats()[seat - 1].attempt->view().offers.at(0).option);
    });
    return keeper->submit(
        record, [](const Room& room) { return std::to_string(room.records()); }, done());
  }
  std::size_t told_count() {
    const std::lock_guard lock(guard);
    return told.size();
  }
  // All that one can tell a room by, in a text.
  std::string seen() const {
    std::string text;
    keeper->look([&](const Room& room) {
      text = std::to_string(room.records());
      for (const classroom::Seat& seat : room.seats()) {
        text += "\n" + seat.nickname + " " + seat.token + " " + std::to_string(seat.last_ms);
        if (!seat.attempt) continue;
        text += " " + std::to_string(seat.attempt->inputs().size()) + " at " +
                std::to_string(seat.attempt->view().node);
      }
    });
    return text;
  }
};

}  // namespace

SCENARIO("what comes while the disk works is put there together") {
  Stage stage;
  const int before = stage.disk.syncs();
  stage.disk.hold(true);
  REQUIRE_FALSE(stage.joins(0).refusal);
  REQUIRE(comes_true([&] { return stage.disk.begun_syncs() == before + 1; }));
  for (int i = 1; i < kLearners; ++i) REQUIRE_FALSE(stage.joins(i).refusal);
  WHEN("the disk is still at it") {
    THEN("nobody heard, although the room has them all") {
      CHECK(stage.told_count() == 0);
      stage.keeper->look([](const Room& room) { CHECK(room.seats().size() == kLearners); });
    }
  }
  WHEN("the disk is done") {
    stage.disk.hold(false);
    REQUIRE(comes_true([&] { return stage.told_count() == kLearners; }));
    THEN("two syncs were enough, and all heard in their order") {
      CHECK(stage.disk.syncs() == before + 2);
      for (int i = 0; i < kLearners; ++i) {
        CHECK(stage.told[static_cast<std::size_t>(i)] == "learner " + std::to_string(i));
      }
    }
  }
}

SCENARIO("a full disk acknowledges nothing and loses nothing") {
  Stage stage;
  REQUIRE_FALSE(stage.joins(1).disk_trouble);
  REQUIRE(comes_true([&] { return stage.told_count() == 1; }));
  const std::string before = test::read_text(stage.file);
  stage.disk.fill(true);
  REQUIRE_FALSE(stage.joins(2).disk_trouble);
  REQUIRE(comes_true([&] { return !stage.keeper->trouble().empty(); }));
  THEN("the sentence says so, and nothing new is taken") {
    CHECK_THAT(stage.keeper->trouble(), test::holds_text("full"));
    CHECK(stage.joins(3).disk_trouble);
    CHECK(stage.told_count() == 1);
  }
  THEN("with space again the one that waited is told, and the room goes on") {
    stage.disk.fill(false);
    REQUIRE(comes_true([&] { return stage.told_count() == 2; }));
    CHECK(stage.keeper->trouble() == "");
    CHECK_FALSE(stage.joins(3).disk_trouble);
    REQUIRE(comes_true([&] { return stage.told_count() == 3; }));
    CHECK(test::read_text(stage.file).rfind(before, 0) == 0);
    stage.reopen();
    stage.keeper->look([](const Room& room) { CHECK(room.seats().size() == 3); });
  }
  THEN("when it is closed meanwhile, who was not told is not there") {
    stage.keeper.reset();
    stage.disk.fill(false);
    CHECK(stage.told_count() == 1);
    stage.reopen();
    stage.keeper->look([](const Room& room) { CHECK(room.seats().size() == 1); });
  }
}

SCENARIO("a room is the same after its program stopped") {
  Stage stage;
  for (int i = 0; i < 3; ++i) REQUIRE_FALSE(stage.joins(i).refusal);
  for (SeatNumber seat = 1; seat <= 3; ++seat) {
    stage.now_ms += 500;
    REQUIRE_FALSE(stage.submits(RoomDeed::began, seat).refusal);
    for (SeatNumber n = 0; n < seat; ++n) {
      stage.now_ms += 1000;
      REQUIRE_FALSE(stage.submits(RoomDeed::answered, seat).refusal);
    }
  }
  const std::string before = stage.seen();
  WHEN("it is opened again") {
    stage.reopen();
    THEN("everything is as it was, and goes on") {
      CHECK(stage.seen() == before);
      CHECK(stage.keeper->header().code == "BCDFGH");
      REQUIRE_FALSE(stage.submits(RoomDeed::answered, 2).refusal);
      REQUIRE(comes_true([&] { return stage.told_count() == 13; }));
      const std::string later = stage.seen();
      CHECK(later != before);
      stage.reopen();
      CHECK(stage.seen() == later);
    }
  }
  WHEN("its last line is torn, at any place") {
    stage.keeper.reset();
    const std::string whole = test::read_text(stage.file);
    const std::size_t start = whole.rfind('\n', whole.size() - 2) + 1;
    THEN("the room is what it was one record before, and takes the next") {
      for (std::size_t end = start + 1; end < whole.size(); end += 7) {
        test::write_text(stage.file, whole.substr(0, end));
        auto again = stage.reopened();
        REQUIRE(again.ok());
        stage.keeper = std::move(*again);
        CHECK(stage.seen() != before);
        REQUIRE_FALSE(stage.submits(RoomDeed::answered, 3).refusal);
        stage.keeper.reset();
        CHECK(test::lines_of(test::read_text(stage.file)).size() == test::lines_of(whole).size());
      }
    }
  }
  WHEN("another program opens it as well") {
    const auto second = stage.reopened();
    THEN("it is refused, and the first one has it still") {
      REQUIRE_FALSE(second.ok());
      CHECK(second.failure().code == base::ExitCode::refused);
      CHECK_THAT(second.failure().message, test::holds_text("open in another program"));
      CHECK_FALSE(stage.joins(9).refusal);
    }
  }
  WHEN("its scenario is gone, or its file is damaged in the middle") {
    stage.keeper.reset();
    const auto without =
        RoomKeeper::reopen(stage.disk, stage.file, [](const std::string&) { return nullptr; });
    std::string text = test::read_text(stage.file);
    text.replace(text.find("joined"), 6, "jumped");
    test::write_text(stage.file, text);
    const auto damaged = stage.reopened();
    THEN("it is refused as a bad file") {
      REQUIRE_FALSE(without.ok());
      CHECK(without.failure().code == base::ExitCode::bad_file);
      REQUIRE_FALSE(damaged.ok());
      CHECK(damaged.failure().code == base::ExitCode::bad_file);
    }
  }
}

SCENARIO("many threads submit and every answer is told once") {
  Stage stage;
  for (int i = 0; i < 8; ++i) REQUIRE_FALSE(stage.joins(i).refusal);
  std::vector<std::thread> threads;
  std::atomic<int> taken{0};
  for (SeatNumber seat = 1; seat <= 8; ++seat) {
    threads.emplace_back([&stage, &taken, seat] {
      for (int round = 0; round < 20; ++round) {
        if (!stage.submits(RoomDeed::began, seat).refusal) ++taken;
        for (int n = 0; n < kDecisions; ++n) {
          if (!stage.submits(RoomDeed::answered, seat).refusal) ++taken;
        }
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  CHECK(taken == 8 * 20 * (kDecisions + 1));
  CHECK(comes_true([&] { return stage.told_count() == 8U + static_cast<std::size_t>(taken); }));
  CHECK(test::lines_of(test::read_text(stage.file)).size() == 1 + stage.told_count());
  const std::string before = stage.seen();
  stage.reopen();
  CHECK(stage.seen() == before);
}
