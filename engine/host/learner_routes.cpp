#include "host/learner_routes.h"

#include <memory>
#include <nlohmann/json.hpp>
#include <string>

#include "base/hash.h"
#include "classroom/room_code.h"
#include "host/page_json.h"
#include "play/input_json.h"
#include "store/places.h"

namespace klankbord::host {

namespace {

using classroom::Room;
using classroom::RoomDeed;
using classroom::RoomRecord;
using classroom::SeatNumber;
using nlohmann::json;

// While a small room votes everyone sees how many did; in a large one that would be all they hear.
constexpr std::size_t kSmallRoom = 100;

std::string page_of(const Call& call, const Room& room, SeatNumber seat) {
  JsonText out;
  write_page(out, call.reader, room, seat);
  return out.take();
}

void refuse_seat(const Call& call) {
  refuse(call, 401, "no-seat", "This device has no seat in this room. Join with the code.");
}

void refuse_request(const Call& call, std::string_view sentence) {
  refuse(call, 400, "bad-request", sentence);
}

// Says why it was not taken, with the page as it is, when it was not.
bool was_taken(const RoomContext& context, const Call& call, SeatNumber seat,
               const RoomKeeper::Taken& taken) {
  if (taken.disk_trouble) refuse_disk(call);
  if (taken.refusal) {
    std::string page;
    context.keeper.look([&](const Room& room) { page = page_of(call, room, seat); });
    refuse(call, *taken.refusal, page);
  }
  return !taken.disk_trouble && !taken.refusal;
}

// Does it and answers with the learner's page, once it is on disk.
void submit(RoomContext& context, const Call& call, RoomRecord record) {
  const SeatNumber seat = record.seat;
  const bool vote = record.deed == RoomDeed::voted;
  struct Told {
    std::size_t version = 0, learners = 0;
  };
  const auto told = std::make_shared<Told>();
  const RoomKeeper::Taken taken = context.keeper.submit(
      std::move(record),
      [&](const Room& room) {
        *told = {room.records(), room.learners()};
        return page_of(call, room, seat);
      },
      [&live = context.live, exchange = call.exchange, told, seat, vote](std::string page) {
        give(exchange, std::move(page));
        live.tell(seat, told->version);
        if (vote && told->learners <= kSmallRoom) {
          live.tell_all_soon(told->version);
        } else {
          live.tell_trainer_soon(told->version);
        }
      });
  static_cast<void>(was_taken(context, call, seat, taken));
}

void hello(RoomContext& context, const Call& call) {
  bool closed = false;
  context.keeper.look([&](const Room& room) { closed = room.closed(); });
  JsonText out;
  out.begin_object().text("program", "klankbord").text("version", context.version);
  out.text("room", closed ? "closed" : "open").end_object();
  give(call.exchange, out.take());
}

bool code_fits(const RoomContext& context, const std::string& typed) {
  return same_secret(classroom::tidy_room_code(typed), context.keeper.header().code);
}

void join(RoomContext& context, const Call& call) {
  const auto code = text_in(call, "code");
  const auto nickname = text_in(call, "nickname");
  if (!code || !nickname)
    return refuse_request(call, "To join takes a \"code\" and a \"nickname\".");
  const std::string& peer = call.request.peer;
  if (const int wait_s = context.guesses.wait_s(peer, context.clock())) {
    return refuse_wait(call, wait_s);
  }
  if (!code_fits(context, *code)) {
    context.guesses.was_wrong(peer, context.clock());
    return refuse(call, 403, "wrong-code", "That is not the code of this room.");
  }
  const std::string token = new_token(context.random);
  const bool program = call.body.value("program", json()) == json(true);
  const auto version = std::make_shared<std::size_t>(0);
  const RoomKeeper::Taken taken = context.keeper.join(
      *nickname, base::sha256_hex(token),
      [&](const Room& room) {
        *version = room.records();
        std::string page = page_of(call, room, static_cast<SeatNumber>(room.seats().size()));
        if (program) page.replace(0, 1, "{\"token\":\"" + token + "\",");
        return page;
      },
      [&context, exchange = call.exchange, token, version](std::string page) {
        give(exchange, std::move(page), 200, {cookie(context, Cookie::seat, token)});
        context.live.tell_trainer_soon(*version);
      });
  if (taken.disk_trouble) refuse_disk(call);
  if (taken.refusal) refuse(call, *taken.refusal);
}

void me(RoomContext& context, const Call& call) {
  const SeatNumber seat = seat_of(context, call.request);
  if (seat == classroom::kTrainer) return refuse_seat(call);
  std::string page;
  context.keeper.look([&](const Room& room) { page = page_of(call, room, seat); });
  give(call.exchange, std::move(page));
}

RoomRecord deed_of(const RoomContext& context, const Call& call, RoomDeed deed) {
  RoomRecord record;
  record.deed = deed;
  record.seat = seat_of(context, call.request);
  return record;
}

void begin(RoomContext& context, const Call& call) {
  RoomRecord record = deed_of(context, call, RoomDeed::began);
  if (record.seat == classroom::kTrainer) return refuse_seat(call);
  record.seed = store::random_seed();
  submit(context, call, std::move(record));
}

void answer(RoomContext& context, const Call& call) {
  RoomRecord record = deed_of(context, call, RoomDeed::answered);
  if (record.seat == classroom::kTrainer) return refuse_seat(call);
  const auto at = call.body.find("at");
  const auto input = call.body.find("input");
  if (at == call.body.end() || !at->is_number_unsigned() || input == call.body.end() ||
      !input->is_object()) {
    return refuse_request(call, "An answer takes a number \"at\" and an object \"input\".");
  }
  bool moved_on = false, known = true;
  std::string page;
  // Nothing comes between this look and the submission: both are of the server's thread.
  context.keeper.look([&](const Room& room) {
    const auto& attempt = room.seats()[record.seat - 1].attempt;
    if (!attempt || room.pace() != classroom::Pace::free) return;  // for the room to refuse
    moved_on = at->get<std::uint64_t>() != attempt->inputs().size();
    auto read = play::input_from_json(attempt->scenario(), input->dump());
    known = read.ok();
    if (known) record.input = std::move(*read);
    if (moved_on || !known) page = page_of(call, room, record.seat);
  });
  if (moved_on) {
    // The client takes it for done when its own answer is there already: so it has to be on disk.
    return context.keeper.settle(
        refusal_json("moved-on", "The conversation went on meanwhile, in another tab.", page),
        [exchange = call.exchange](std::string refusal) {
          give(exchange, std::move(refusal), 409);
        });
  }
  if (!known) return refuse(call, classroom::RoomRefusal::not_offered, page);
  submit(context, call, std::move(record));
}

void vote(RoomContext& context, const Call& call) {
  RoomRecord record = deed_of(context, call, RoomDeed::voted);
  if (record.seat == classroom::kTrainer) return refuse_seat(call);
  const auto option = text_in(call, "option");
  if (!option) return refuse_request(call, "A vote takes an \"option\".");
  std::string page;
  context.keeper.look([&](const Room& room) {
    const auto found = room.shared().scenario().find_option(*option);
    if (found) {
      record.input = play::Input::choose(*found);
    } else {
      page = page_of(call, room, record.seat);
    }
  });
  if (!page.empty()) return refuse(call, classroom::RoomRefusal::not_offered, page);
  submit(context, call, std::move(record));
}

// To the trainer, who plays this learner's customer.
void say(RoomContext& context, const Call& call) {
  RoomRecord record = deed_of(context, call, RoomDeed::said);
  if (record.seat == classroom::kTrainer) return refuse_seat(call);
  auto text = text_in(call, "text");
  if (!text) return refuse_request(call, "To say something takes a \"text\".");
  record.text = std::move(*text);
  submit(context, call, std::move(record));
}

void leave(RoomContext& context, const Call& call) {
  give(call.exchange, "{}", 200, {cookie(context, Cookie::seat, "")});
}

}  // namespace

std::vector<Route> learner_routes() {
  return {{"GET", "/api/hello", hello},    {"POST", "/api/join", join},
          {"GET", "/api/me", me},          {"POST", "/api/begin", begin},
          {"POST", "/api/answer", answer}, {"POST", "/api/vote", vote},
          {"POST", "/api/say", say},       {"POST", "/api/leave", leave}};
}

}  // namespace klankbord::host
