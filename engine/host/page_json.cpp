#include "host/page_json.h"

#include <algorithm>

#include "host/briefing_json.h"
#include "host/talk_json.h"

namespace klankbord::host {

using classroom::Pace;
using classroom::Room;
using classroom::Seat;
using classroom::SeatNumber;
using classroom::VoteStatus;

void write_room(JsonText& out, const Reader& reader, const Room& room) {
  out.begin_object().text("pace", room.pace() == Pace::together ? "together" : "free");
  out.truth("frozen", room.frozen()).truth("closed", room.closed());
  out.number("learners", static_cast<std::int64_t>(room.learners())).key("scenario");
  const scenario::Scenario& scenario = *room.scenarios()[room.scenario()];
  out.verbatim(reader.briefings.of(scenario, reader.language(), [&] {
    JsonText briefing;
    write_briefing(briefing, reader, scenario);
    return briefing.take();
  }));
  out.end_object();
}

void write_vote(JsonText& out, const Room& room, const std::string& mine, bool counts) {
  if (room.vote() == VoteStatus::none) {
    out.nothing();
    return;
  }
  const scenario::Scenario& scenario = room.shared().scenario();
  const std::vector<std::size_t> tally = room.tally();
  out.begin_object().text("status", room.vote() == VoteStatus::open ? "open" : "revealed");
  if (mine.empty()) {
    out.nothing("mine");
  } else {
    out.text("mine", mine);
  }
  out.key("options").begin_array();
  std::size_t index = 0, voted = 0;
  for (const play::Offer& offer : room.shared().view().offers) {
    if (!offer.available) continue;
    out.begin_object().text("id", scenario.option_path(offer.option));
    out.text("text", scenario.options[offer.option].text);
    if (counts) out.number("count", static_cast<std::int64_t>(tally[index]));
    voted += tally[index++];
    out.end_object();
  }
  out.end_array().number("voted", static_cast<std::int64_t>(voted)).end_object();
}

void write_page(JsonText& out, const Reader& reader, const Room& room, SeatNumber number) {
  const Seat& seat = room.seats()[number - 1];
  const bool together = room.pace() == Pace::together;
  out.begin_object().number("version", static_cast<std::int64_t>(room.records())).key("room");
  write_room(out, reader, room);
  out.key("me").begin_object().number("seat", number).text("nickname", seat.nickname).end_object();
  out.key("talk");
  if (seat.attempt && !together) {
    write_talk_of(out, reader, number, seat);
  } else {
    out.nothing();
  }
  out.key("shared");
  if (together) {
    write_talk(out, reader, room.shared(), TalkFor::shared);
  } else {
    out.nothing();
  }
  out.key("vote");
  const std::string mine =
      seat.vote ? room.shared().scenario().option_path(seat.vote->target) : std::string();
  write_vote(out, room, mine, room.vote() == VoteStatus::revealed);
  out.truth("takeover", seat.taken_over).end_object();
}

}  // namespace klankbord::host
