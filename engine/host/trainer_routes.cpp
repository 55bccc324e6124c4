#include "host/trainer_routes.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>

#include "base/hash.h"
#include "classroom/room_code.h"
#include "host/qr_code.h"
#include "host/reply_headers.h"
#include "host/room_export.h"
#include "host/talk_json.h"
#include "host/trainer_deeds.h"
#include "host/trainer_page.h"

namespace klankbord::host {

namespace {

using classroom::Room;
using classroom::RoomDeed;
using classroom::RoomRecord;

void enter(RoomContext& context, const Call& call) {
  const auto secret = text_in(call, "secret");
  if (!secret) return refuse(call, 400, "bad-request", "To enter takes the \"secret\".");
  const std::string& peer = call.request.peer;
  if (const int wait_s = context.guesses.wait_s(peer, context.clock())) {
    return refuse_wait(call, wait_s);
  }
  const std::string hash = base::sha256_hex(*secret);
  const bool fits =
      std::any_of(context.trainer_hashes.begin(), context.trainer_hashes.end(),
                  [&hash](const std::string& known) { return same_secret(known, hash); });
  if (!fits) {
    context.guesses.was_wrong(peer, context.clock());
    return refuse(call, 403, "wrong-secret", "That is not the trainer's link of this room.");
  }
  give(call.exchange, "{}", 200, {cookie(context, Cookie::trainer, *secret)});
}

// Whether the trainer asks; anybody else is refused.
bool let_in(const RoomContext& context, const Call& call) {
  if (is_trainer(context, call.request)) return true;
  refuse(call, 401, "no-trainer", "Open the trainer's link first.");
  return false;
}

std::string page_of(const RoomContext& context, const Call& call, const Room& room) {
  JsonText out;
  write_trainer_page(out, context, call.reader, room, context.keeper.now_ms());
  return out.take();
}

void page(RoomContext& context, const Call& call) {
  if (!let_in(context, call)) return;
  std::string shown;
  context.keeper.look([&](const Room& room) { shown = page_of(context, call, room); });
  give(call.exchange, std::move(shown));
}

void screen(RoomContext& context, const Call& call) {
  if (!let_in(context, call)) return;
  JsonText out;
  context.keeper.look([&](const Room& room) { write_screen(out, context, call.reader, room); });
  give(call.exchange, out.take());
}

void marking(RoomContext& context, const Call& call) {
  if (!let_in(context, call)) return;
  JsonText out;
  context.keeper.look([&](const Room& room) { write_marking(out, call.reader, room); });
  give(call.exchange, out.take());
}

void transcript(RoomContext& context, const Call& call) {
  if (!let_in(context, call)) return;
  const auto asked = call.request.query.find("seat");
  const std::string number = asked == call.request.query.end() ? std::string() : asked->second;
  constexpr std::size_t kMostDigits = 6;
  if (number.empty() || number.size() > kMostDigits ||
      number.find_first_not_of("0123456789") != std::string::npos) {
    return refuse(call, 400, "bad-request", "A transcript takes the number of a \"seat\".");
  }
  const auto seat = static_cast<classroom::SeatNumber>(std::stoul(number));
  JsonText out;
  std::optional<classroom::RoomRefusal> refusal;
  context.keeper.look([&](const Room& room) {
    if (seat == classroom::kTrainer)
      return write_talk(out, call.reader, room.shared(), TalkFor::trainer);
    const classroom::Seat* learner = room.seat(seat);
    if (learner == nullptr) {
      refusal = classroom::RoomRefusal::no_such_seat;
    } else if (!learner->attempt) {
      refusal = classroom::RoomRefusal::not_begun;
    } else {
      write_talk(out, call.reader, *learner, TalkFor::trainer);
    }
  });
  if (refusal) return refuse(call, *refusal);
  give(call.exchange, out.take());
}

// The address as a picture, which a page may show: markup in JSON would be markup from elsewhere.
void qr(RoomContext& context, const Call& call) {
  if (!let_in(context, call)) return;
  const std::vector<std::string> addresses = addresses_of(context);
  std::string svg = addresses.empty() ? std::string() : qr_as_svg(addresses.front());
  if (svg.empty()) return refuse(call, 404, "not-here", "The room has no address yet.");
  call.exchange.answer({200, std::move(svg), "image/svg+xml", safety_headers()});
}

// Who else has to hear of it at once: everybody, or one learner.
bool concerns_everyone(RoomDeed deed) {
  return deed != RoomDeed::noted && deed != RoomDeed::taken_over && deed != RoomDeed::said &&
         deed != RoomDeed::handed_back && deed != RoomDeed::marked;
}

void deed(RoomContext& context, const Call& call) {
  if (!let_in(context, call)) return;
  TrainerDeed asked;
  std::string now;
  context.keeper.look([&](const Room& room) {
    asked = trainer_deed(call, room);
    if (asked.refusal) now = page_of(context, call, room);
  });
  if (!asked.fault.empty()) return refuse(call, 400, "bad-request", asked.fault);
  if (asked.refusal) return refuse(call, *asked.refusal, now);
  const RoomDeed what = asked.record.deed;
  const classroom::SeatNumber seat = asked.record.seat;
  const auto version = std::make_shared<std::size_t>(0);
  const RoomKeeper::Taken taken = context.keeper.submit(
      std::move(asked.record),
      [&](const Room& room) {
        *version = room.records();
        return page_of(context, call, room);
      },
      [&live = context.live, exchange = call.exchange, version, what, seat](std::string shown) {
        give(exchange, std::move(shown));
        if (concerns_everyone(what)) {
          live.tell_all(*version);
        } else {
          live.tell(classroom::kTrainer, *version);
          if (what != RoomDeed::noted && seat != classroom::kTrainer) live.tell(seat, *version);
        }
        if (what == RoomDeed::removed) live.close(seat);
      });
  if (taken.disk_trouble) return refuse_disk(call);
  if (!taken.refusal) return;
  context.keeper.look([&](const Room& room) { now = page_of(context, call, room); });
  refuse(call, *taken.refusal, now);
}

struct ExportKind {
  std::string_view word, type, ending;
};
constexpr std::array<ExportKind, 3> kExports = {{{"csv", "text/csv; charset=utf-8", ".csv"},
                                                 {"html", "text/html; charset=utf-8", ".html"},
                                                 {"xapi", "application/json", ".json"}}};

std::string exported(std::string_view word, const Reader& reader, const Room& room,
                     const classroom::RoomHeader& header) {
  if (word == "xapi") return room_statements(reader, room, header);
  const report::RoomReport report = room_report(reader, room, header);
  return word == "csv" ? csv_of(report, reader.tr) : html_of(report, reader.tr);
}

// A file to keep. Made of a copy of the room, so that nobody waits for it.
void take_along(RoomContext& context, const Call& call) {
  if (!let_in(context, call)) return;
  const auto asked = call.request.query.find("as");
  const std::string word = asked == call.request.query.end() ? std::string() : asked->second;
  const auto kind = std::find_if(kExports.begin(), kExports.end(),
                                 [&word](const ExportKind& one) { return one.word == word; });
  if (kind == kExports.end()) {
    return refuse(call, 400, "bad-request", "An export is \"as\" csv, html or xapi.");
  }
  auto copy = std::make_shared<std::optional<Room>>();
  context.keeper.look([&](const Room& room) { copy->emplace(room); });
  const bool begun = context.exports.start([copy, reader = call.reader, exchange = call.exchange,
                                            kind, &header = context.keeper.header()] {
    http::Reply reply;
    reply.type = kind->type;
    reply.body = exported(kind->word, reader, **copy, header);
    reply.headers = safety_headers();
    reply.headers.emplace_back("Cache-Control", "no-store");
    reply.headers.emplace_back("Content-Disposition",
                               fmt::format("attachment; filename=\"klankbord-{}-{}{}\"",
                                           header.opened.substr(0, 10), header.code, kind->ending));
    exchange.answer(std::move(reply));
  });
  if (!begun) refuse(call, 503, "busy", "Another export is being made. Try again in a moment.");
}

// For good. The code is asked so that nobody does it by a slip.
void destroy(RoomContext& context, const Call& call) {
  if (!let_in(context, call)) return;
  const auto code = text_in(call, "code");
  if (!code || classroom::tidy_room_code(*code) != context.keeper.header().code) {
    return refuse(call, 403, "wrong-code", "That is not the code of this room.");
  }
  const base::Status gone = context.keeper.destroy();
  if (!gone) return refuse(call, 503, "disk-trouble", gone.failure().message);
  give(call.exchange, "{}", 200, {cookie(context, Cookie::trainer, "")});
  if (context.deleted) context.deleted();
}

}  // namespace

std::vector<Route> trainer_routes() {
  return {{"POST", "/api/trainer/enter", enter},
          {"GET", "/api/trainer", page},
          {"GET", "/api/screen", screen},
          {"GET", "/api/trainer/qr.svg", qr},
          {"GET", "/api/trainer/marking", marking},
          {"GET", "/api/trainer/transcript", transcript},
          {"POST", "/api/trainer/deed", deed},
          {"POST", "/api/trainer/delete", destroy},
          {"GET", "/api/trainer/export", take_along}};
}

}  // namespace klankbord::host
