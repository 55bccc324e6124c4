// A room on the network as a load generator sees it: answers are decided, put on disk together with
// those that come at the same time, and then replied to.
//   bench_room_host FILE.lua [FOLDER]     prints PORT <n>, runs until it is killed
// GET /start?l=ID begins a conversation for learner ID (who joins first), GET /choose?l=ID&c=K
// gives the K-th offered answer; X-Choices counts the next ones, 0 at the end. GET /live?l=ID stays
// open. FOLDER: where the room's journal goes; without one every record is only kept in memory.
#include <fmt/core.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <unordered_map>

#include "host/room_keeper.h"
#include "http/server.h"
#include "session/library.h"
#include "support/paths.h"
#include "support/temp_folder.h"

using namespace klankbord;

namespace {

using classroom::Room;
using classroom::RoomDeed;
using classroom::RoomRecord;
using classroom::SeatNumber;

// The disk of a machine that never loses power: what an answer costs apart from the journal.
class NoSync : public store::Disk {
 public:
  int sync(int) override { return 0; }
};

std::string quoted(const std::string& text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out.push_back('\\');
    out.push_back(c);
  }
  return out + "\"";
}

// What a learner's page needs after an answer: how many choices there are, then the page's text.
std::string page_of(const play::Attempt& attempt) {
  std::string body = "{\"offers\":[";
  int count = 0;
  for (const play::Offer& offer : attempt.view().offers) {
    if (!offer.available) continue;
    if (count++ > 0) body += ',';
    body += quoted(attempt.scenario().options[offer.option].text);
  }
  body += "],\"lines\":[";
  bool first = true;
  for (const scenario::Line& line : attempt.scenario().nodes[attempt.view().node].lines) {
    if (!first) body += ',';
    body += quoted(line.text);
    first = false;
  }
  body += "]}";
  return fmt::format("{:04}{}", count, body);
}

class LoadHost {
 public:
  explicit LoadHost(host::RoomKeeper& keeper) : keeper_(keeper) {}

  void handle(const http::Request& request, const http::Exchange& exchange) {
    const std::string learner = request.query.count("l") ? request.query.at("l") : "";
    if (request.path == "/start") return start(learner, exchange);
    if (request.path == "/choose") {
      const int choice = std::atoi(request.query.count("c") ? request.query.at("c").c_str() : "0");
      return choose(learner, choice, exchange);
    }
    exchange.answer({404, "", "text/plain", {}});
  }

  void keep(const http::Stream& stream) { streams_.push_back(stream); }

 private:
  static void reply(const http::Exchange& exchange, const std::string& page) {
    const int choices = std::atoi(page.substr(0, 4).c_str());
    exchange.answer(
        {200, page.substr(4), "application/json", {{"X-Choices", std::to_string(choices)}}});
  }

  // All on the server's thread.
  void start(const std::string& learner, const http::Exchange& exchange) {
    SeatNumber& seat = seats_[learner];
    if (seat == classroom::kTrainer) {
      const auto joined = keeper_.join(
          "learner " + learner, "token " + learner,
          [&](const Room& room) {
            seat = static_cast<SeatNumber>(room.seats().size());
            return std::string();
          },
          [](const std::string&) {});
      if (joined.refusal) return exchange.answer({409, "", "text/plain", {}});
    }
    RoomRecord record;
    record.deed = RoomDeed::began;
    record.seat = seat;
    record.seed = seat;
    submit(record, exchange);
  }

  void choose(const std::string& learner, int choice, const http::Exchange& exchange) {
    const SeatNumber seat = seats_[learner];
    RoomRecord record;
    record.deed = RoomDeed::answered;
    record.seat = seat;
    bool found = false;
    keeper_.look([&](const Room& room) {
      if (seat == classroom::kTrainer || !room.seats()[seat - 1].attempt) return;
      int number = 0;
      for (const play::Offer& offer : room.seats()[seat - 1].attempt->view().offers) {
        if (!offer.available || number++ != choice) continue;
        record.input = play::Input::choose(offer.option);
        found = true;
      }
    });
    if (!found) return exchange.answer({409, "", "text/plain", {{"X-Choices", "0"}}});
    submit(record, exchange);
  }

  void submit(const RoomRecord& record, const http::Exchange& exchange) {
    const auto taken = keeper_.submit(
        record, [&](const Room& room) { return page_of(*room.seats()[record.seat - 1].attempt); },
        [exchange](const std::string& page) { reply(exchange, page); });
    if (taken.refusal || taken.disk_trouble) exchange.answer({409, "", "text/plain", {}});
  }

  host::RoomKeeper& keeper_;
  std::unordered_map<std::string, SeatNumber> seats_;
  std::vector<http::Stream> streams_;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    fmt::print(stderr, "bench_room_host FILE.lua [FOLDER]\n");
    return 2;
  }
  const auto framework = session::load_framework(test::source_dir());
  if (!framework) return 3;
  const auto entry = session::load_scenario_file(*framework, test::source_dir(), argv[1]);
  if (!entry.usable()) return 3;
  const test::TempFolder temporary;
  NoSync memory;
  store::Disk& disk = argc > 2 ? store::system_disk() : memory;
  const store::Path folder = argc > 2 ? store::Path(argv[2]) : temporary.path();
  classroom::RoomHeader header;
  header.code = "BCDFGH";
  header.scenarios = {"bench"};
  const store::Path file = folder / fmt::format("room-{}.jsonl", ::getpid());
  auto keeper = host::RoomKeeper::create(disk, file, header, {entry.scenario});
  if (!keeper) {
    fmt::print(stderr, "{}\n", keeper.failure().message);
    return 4;
  }
  LoadHost load(**keeper);
  http::Handlers handlers;
  handlers.request = [&](const http::Request& request, const http::Exchange& exchange) {
    load.handle(request, exchange);
  };
  handlers.is_stream = [](const http::Request& request) { return request.path == "/live"; };
  handlers.stream = [&](const http::Request&, const http::Stream& stream) { load.keep(stream); };
  const auto server = http::Server::start({}, handlers);
  if (!server) {
    fmt::print(stderr, "{}\n", server.failure().message);
    return 4;
  }
  fmt::print("PORT {}\n", server->port());
  std::fflush(stdout);
  ::pause();
  return 0;
}
