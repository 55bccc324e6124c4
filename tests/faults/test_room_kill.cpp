// kill -9 at 50 random moments of a room at work: no answer that a learner saw as accepted is lost.
#include <unistd.h>

#include <atomic>
#include <map>

#include "base/rng.h"
#include "host/room_keeper.h"
#include "support/catch.h"
#include "support/conversations.h"
#include "support/killed_child.h"
#include "support/temp_folder.h"

using namespace klankbord;
using classroom::Room;
using classroom::RoomDeed;
using classroom::RoomRecord;
using classroom::SeatNumber;
using host::RoomKeeper;

namespace {

constexpr int kKills = 50;
constexpr int kDecisions = 5;
constexpr SeatNumber kSeats = 40;
constexpr int kMostUnderway = 64;  // answers that wait for the disk
// A life: so many acknowledged answers, and then some time more.
constexpr std::uint32_t kMostAnswers = 300;
constexpr std::uint32_t kLongestRest_us = 8'000;

using ScenarioPointer = std::shared_ptr<const scenario::Scenario>;

base::Result<std::unique_ptr<RoomKeeper>> open_room(const ScenarioPointer& scenario,
                                                    const store::Path& file) {
  if (std::filesystem::exists(file)) {
    return RoomKeeper::reopen(store::system_disk(), file,
                              [scenario](const std::string&) { return scenario; });
  }
  classroom::RoomHeader header;
  header.code = "BCDFGH";
  header.scenarios = {"lesson"};
  return RoomKeeper::create(store::system_disk(), file, header, {scenario});
}

// What a record says, without when.
std::string told_of(const scenario::Scenario& scenario, const RoomRecord& record) {
  RoomRecord timeless = record;
  timeless.at_ms = 0;
  return classroom::record_line(scenario, timeless);
}

// The trainer's program: learners join and answer, and what was acknowledged is said on `out`: its
// place in the room's records, then the record. Never returns.
[[noreturn]] void serve_for_ever(const ScenarioPointer& scenario, const store::Path& file,
                                 int out) {
  auto opened = open_room(scenario, file);
  if (!opened.ok()) ::_exit(2);
  RoomKeeper& keeper = **opened;
  std::atomic<int> underway{0};
  base::Rng rng(static_cast<std::uint64_t>(::getpid()));
  while (true) {
    while (underway >= kMostUnderway) ::usleep(50);
    RoomRecord record;
    record.seat = 1 + rng.below(kSeats);
    record.deed = RoomDeed::began;
    keeper.look([&](const Room& room) {
      if (room.seats().size() < kSeats) {
        record.deed = RoomDeed::joined;
        record.seat = static_cast<SeatNumber>(room.seats().size() + 1);
        record.text = "learner " + std::to_string(record.seat);
        record.token = std::string(64, static_cast<char>('0' + record.seat % 10));
        record.token.replace(0, 2, std::to_string(10 + record.seat));
        return;
      }
      const auto& attempt = room.seats()[record.seat - 1].attempt;
      if (!attempt || attempt->view().offers.empty()) return;
      record.deed = RoomDeed::answered;
      const auto& offers = attempt->view().offers;
      record.input =
          play::Input::choose(offers[rng.below(static_cast<std::uint32_t>(offers.size()))].option);
    });
    ++underway;
    const std::string line = told_of(*scenario, record);
    const auto taken = keeper.submit(
        record, [&line](const Room& room) { return std::to_string(room.records()) + " " + line; },
        [&underway, out](const std::string& told) {
          if (::write(out, told.data(), told.size()) < 0) ::_exit(5);
          --underway;
        });
    if (taken.refusal || taken.disk_trouble) ::_exit(4);
  }
}

using Acknowledged = std::map<std::size_t, std::string>;  // place among the records: record

// One life of the program. Gives how it ended.
int live_and_die(const ScenarioPointer& scenario, const store::Path& file, base::Rng& rng,
                 Acknowledged& acknowledged) {
  const std::uint32_t answers = rng.below(kMostAnswers);
  const auto killed = test::kill_at_work([&](int out) { serve_for_ever(scenario, file, out); },
                                         answers, rng.below(kLongestRest_us));
  for (const std::string& line : test::lines_of(killed.said)) {
    const std::size_t space = line.find(' ');
    acknowledged[std::stoul(line.substr(0, space))] = line.substr(space + 1) + "\n";
  }
  return killed.status;
}

// What is wrong with the room's file, in a sentence; "" when every acknowledged answer is in its
// place.
std::string missing(const ScenarioPointer& scenario, const store::Path& file,
                    const Acknowledged& acknowledged) {
  const std::string bytes = test::read_text(file);
  const auto lines = classroom::read_room_lines(bytes);
  if (!lines.ok()) return lines.failure().message;
  for (const auto& [place, told] : acknowledged) {
    if (place > lines->records.size()) {
      return "record " + std::to_string(place) + " of " + std::to_string(lines->records.size());
    }
    const auto record = classroom::record_from(*scenario, lines->records[place - 1]);
    if (!record.ok()) return record.failure().message;
    if (told_of(*scenario, *record) != told) return "another record " + std::to_string(place);
  }
  return {};
}

}  // namespace

SCENARIO("kill -9 at 50 random moments loses nothing that a room acknowledged") {
  const test::TempFolder folder;
  const store::Path file = folder / "room.jsonl";
  const ScenarioPointer scenario = test::long_scenario(kDecisions);
  base::Rng rng(2026);
  Acknowledged all;
  int lives_with_answers = 0;
  for (int i = 0; i < kKills; ++i) {
    Acknowledged latest;
    const int status = live_and_die(scenario, file, rng, latest);
    INFO("kill " << i + 1);
    REQUIRE(WIFSIGNALED(status));  // it could open the room and was at work until then
    REQUIRE(WTERMSIG(status) == SIGKILL);
    if (std::filesystem::exists(file)) REQUIRE(missing(scenario, file, latest) == "");
    lives_with_answers += latest.empty() ? 0 : 1;
    all.insert(latest.begin(), latest.end());
  }
  CHECK(missing(scenario, file, all) == "");
  CHECK(lives_with_answers > kKills / 2);
  CHECK(all.size() > 1000);
  const auto room = open_room(scenario, file);
  REQUIRE(room.ok());
  (*room)->look([](const Room& kept) { CHECK(kept.seats().size() == kSeats); });
}

SCENARIO("an answer that a room lost would be seen") {
  const test::TempFolder folder;
  const store::Path file = folder / "room.jsonl";
  const ScenarioPointer scenario = test::long_scenario(kDecisions);
  base::Rng rng(3);
  Acknowledged told;
  for (int i = 0; i < 10 && told.size() < 20; ++i) live_and_die(scenario, file, rng, told);
  REQUIRE(told.size() >= 20);
  REQUIRE(missing(scenario, file, told) == "");
  const std::string text = test::read_text(file);
  const auto lines = test::lines_of(text);
  std::string shorter;
  for (std::size_t i = 0; i < told.rbegin()->first; ++i) shorter += lines[i] + "\n";
  test::write_text(file, shorter);
  CHECK(missing(scenario, file, told) != "");
  told[told.rbegin()->first] = "{}\n";
  test::write_text(file, text);
  CHECK(missing(scenario, file, told) != "");
}
