#include "host/program_routes.h"

#include "host/json_text.h"
#include "host/page_json.h"
#include "play/input_json.h"
#include "scenario/compiled.h"

namespace klankbord::host {

namespace {

using classroom::Pace;
using classroom::Room;
using classroom::Seat;
using classroom::SeatNumber;

void write_attempt(JsonText& out, const play::Attempt& attempt) {
  // A seed has more digits than a number of JSON keeps everywhere.
  out.begin_object().text("seed", std::to_string(attempt.seed())).key("inputs").begin_array();
  for (const play::Input& input : attempt.inputs()) {
    out.verbatim(play::to_json(attempt.scenario(), input));
  }
  out.end_array().end_object();
}

void write_said(JsonText& out, const Seat& seat) {
  out.begin_array();
  for (const classroom::Said& said : seat.said) {
    out.begin_object().truth("by_trainer", said.by_trainer).text("text", said.text).end_object();
  }
  out.end_array();
}

void write_sight(JsonText& out, const Room& room, SeatNumber number) {
  const Seat& seat = room.seats()[number - 1];
  const bool together = room.pace() == Pace::together;
  out.begin_object().number("version", static_cast<std::int64_t>(room.records()));
  out.text("pace", together ? "together" : "free").truth("frozen", room.frozen());
  out.truth("closed", room.closed()).number("learners", static_cast<int>(room.learners()));
  out.text("nickname", seat.nickname).key("scenario");
  out.text(scenario::content_hash_of(*room.scenarios()[room.scenario()])).key("attempt");
  if (together) {
    write_attempt(out, room.shared());
  } else if (seat.attempt) {
    write_attempt(out, *seat.attempt);
  } else {
    out.nothing();
  }
  out.key("vote");
  const std::string mine =
      seat.vote ? room.shared().scenario().option_path(seat.vote->target) : std::string();
  write_vote(out, room, mine, room.vote() == classroom::VoteStatus::revealed);
  out.truth("taken_over", seat.taken_over).key("said");
  write_said(out, seat);
  out.end_object();
}

void refuse_stranger(const Call& call) {
  refuse(call, 401, "no-seat", "This device has no seat in this room. Join with the code.");
}

void program(RoomContext& context, const Call& call) {
  const SeatNumber seat = seat_of(context, call.request);
  if (seat == classroom::kTrainer) return refuse_stranger(call);
  JsonText out;
  context.keeper.look([&](const Room& room) { write_sight(out, room, seat); });
  give(call.exchange, out.take());
}

// The scenario that the room is at, compiled.
void present_scenario(RoomContext& context, const Call& call) {
  if (seat_of(context, call.request) == classroom::kTrainer) return refuse_stranger(call);
  std::shared_ptr<const scenario::Scenario> present;
  context.keeper.look([&](const Room& room) { present = room.scenarios()[room.scenario()]; });
  give(call.exchange, scenario::to_json(*present));
}

}  // namespace

std::vector<Route> program_routes() {
  return {{"GET", "/api/program", program}, {"GET", "/api/scenario", present_scenario}};
}

}  // namespace klankbord::host
