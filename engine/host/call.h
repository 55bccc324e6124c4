// One request to a room and what all routes answer it with. Everything here is of the server's
// thread, unless it says otherwise.
#pragma once

#include <array>
#include <atomic>
#include <functional>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "classroom/room.h"
#include "host/guess_limit.h"
#include "host/live_board.h"
#include "host/one_job.h"
#include "host/reader.h"
#include "host/room_keeper.h"
#include "host/secrets.h"
#include "http/server.h"

namespace klankbord::host {

// What the routes of one room share.
struct RoomContext {
  RoomKeeper& keeper;
  LiveBoard live;
  GuessLimit guesses;
  RandomBytes random;
  MonotonicClock clock;
  std::string version;                      // of the program
  std::vector<std::string> trainer_hashes;  // of the secrets that make one the trainer
  std::vector<std::string> hosts;           // where this machine is reached
  std::atomic<std::uint16_t> port;          // 0 until the server listens
  OneJob exports;                           // what takes longer than a request may
  std::function<void()> deleted;            // the trainer deleted the room: the program is to end
  bool tls = false;                         // it speaks TLS and nothing else
};

// What learners type: "http://192.168.1.5:8080/" and further ones.
std::vector<std::string> addresses_of(const RoomContext& context);

struct Call {
  const http::Request& request;
  const http::Exchange& exchange;
  const Reader& reader;
  const nlohmann::json& body;  // an object; of a GET an empty one
};

using Handler = void (*)(RoomContext&, const Call&);
struct Route {
  std::string_view method, path;
  Handler handler;
};

// Answers with a JSON document. Safe from any thread.
void give(const http::Exchange& exchange, std::string json, int status = 200,
          std::vector<std::pair<std::string, std::string>> headers = {});

// The words that refusals have beside those of classroom::RoomRefusal; pages have a sentence for
// each.
inline constexpr std::array<std::string_view, 13> kRefusalWords = {
    "bad-request",  "busy",         "disk-trouble", "moved-on",   "no-seat",
    "no-trainer",   "not-here",     "too-fast",     "wrong-code", "wrong-host",
    "wrong-method", "wrong-origin", "wrong-secret"};

// {"refusal":word,"sentence":...}; with `page`, what the client should show now.
void refuse(const Call& call, int status, std::string_view word, std::string_view sentence,
            std::string_view page = {});
void refuse(const Call& call, classroom::RoomRefusal refusal, std::string_view page = {});
std::string refusal_json(std::string_view word, std::string_view sentence, std::string_view page);
void refuse_wait(const Call& call, int wait_s);  // too fast
void refuse_disk(const Call& call);              // it refuses to write now

// A text of the body; nothing when it is not there, no text, or not UTF-8.
std::optional<std::string> text_in(const Call& call, const char* key);

// The learner whose token came along; kTrainer: nobody's.
classroom::SeatNumber seat_of(const RoomContext& context, const http::Request& request);
bool is_trainer(const RoomContext& context, const http::Request& request);

enum class Cookie : std::uint8_t { seat, trainer };
// "klankbord_seat_BCDFGH=…; HttpOnly; …". An empty value makes the client forget it.
std::pair<std::string, std::string> cookie(const RoomContext& context, Cookie which,
                                           std::string_view value);

}  // namespace klankbord::host
