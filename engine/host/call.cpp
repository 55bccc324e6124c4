#include "host/call.h"

#include <fmt/core.h>

#include <algorithm>
#include <cassert>
#include <nlohmann/json.hpp>
#include <utility>

#include "base/hash.h"
#include "base/utf8.h"
#include "host/json_text.h"

namespace klankbord::host {

namespace {

constexpr int kCookieSeconds = 7 * 24 * 3600;  // a course of a week goes on where it was

// A cookie of its own for each room, and for each way of speaking: cookies know no ports, and a
// browser lets nothing said in plain HTTP take the place of a cookie that came over TLS.
std::string cookie_name(const RoomContext& context, Cookie which) {
  return fmt::format("klankbord_{}_{}{}", which == Cookie::seat ? "seat" : "trainer",
                     context.keeper.header().code, context.tls ? "_tls" : "");
}

std::string token_of(const RoomContext& context, const http::Request& request, Cookie which) {
  constexpr std::string_view kBearer = "Bearer ";
  const auto found = request.cookies.find(cookie_name(context, which));
  if (found != request.cookies.end()) return found->second;
  const std::string& given = request.authorization;
  return given.compare(0, kBearer.size(), kBearer) == 0 ? given.substr(kBearer.size()) : "";
}

}  // namespace

std::vector<std::string> addresses_of(const RoomContext& context) {
  std::vector<std::string> addresses;
  for (const std::string& host : context.hosts) {
    addresses.push_back(
        fmt::format("{}://{}:{}/", context.tls ? "https" : "http", host, context.port.load()));
  }
  return addresses;
}

void give(const http::Exchange& exchange, std::string json, int status,
          std::vector<std::pair<std::string, std::string>> headers) {
  headers.emplace_back("Cache-Control", "no-store");
  headers.emplace_back("X-Content-Type-Options", "nosniff");
  exchange.answer({status, std::move(json), "application/json", std::move(headers)});
}

void refuse(const Call& call, int status, std::string_view word, std::string_view sentence,
            std::string_view page) {
  assert(status == 409 || std::count(kRefusalWords.begin(), kRefusalWords.end(), word) == 1);
  give(call.exchange, refusal_json(word, sentence, page), status);
}

std::string refusal_json(std::string_view word, std::string_view sentence, std::string_view page) {
  JsonText out;
  out.begin_object().text("refusal", word).text("sentence", sentence);
  if (!page.empty()) out.key("page").verbatim(page);
  out.end_object();
  return out.take();
}

void refuse(const Call& call, classroom::RoomRefusal refusal, std::string_view page) {
  refuse(call, 409, word_of(refusal), sentence_of(refusal), page);
}

void refuse_wait(const Call& call, int wait_s) {
  JsonText out;
  out.begin_object().text("refusal", "too-fast");
  out.text("sentence", "There were too many wrong codes. Wait a moment.");
  out.number("wait_s", wait_s).end_object();
  give(call.exchange, out.take(), 429, {{"Retry-After", std::to_string(wait_s)}});
}

void refuse_disk(const Call& call) {
  refuse(call, 503, "disk-trouble",
         "The trainer's computer cannot write now. Nothing is lost; try again in a moment.");
}

std::optional<std::string> text_in(const Call& call, const char* key) {
  const auto found = call.body.find(key);
  if (found == call.body.end() || !found->is_string()) return std::nullopt;
  std::string text = found->get<std::string>();
  if (!base::is_utf8(text)) return std::nullopt;
  return text;
}

classroom::SeatNumber seat_of(const RoomContext& context, const http::Request& request) {
  const std::string token = token_of(context, request, Cookie::seat);
  if (token.empty()) return classroom::kTrainer;
  const std::string hash = base::sha256_hex(token);
  classroom::SeatNumber seat = classroom::kTrainer;
  context.keeper.look([&](const classroom::Room& room) { seat = room.seat_with(hash); });
  return seat;
}

bool is_trainer(const RoomContext& context, const http::Request& request) {
  const std::string secret = token_of(context, request, Cookie::trainer);
  if (secret.empty()) return false;
  const std::string hash = base::sha256_hex(secret);
  return std::any_of(context.trainer_hashes.begin(), context.trainer_hashes.end(),
                     [&hash](const std::string& known) { return same_secret(known, hash); });
}

std::pair<std::string, std::string> cookie(const RoomContext& context, Cookie which,
                                           std::string_view value) {
  return {"Set-Cookie",
          fmt::format("{}={}; Path=/; Max-Age={}; HttpOnly; SameSite=Strict{}",
                      cookie_name(context, which), value, value.empty() ? 0 : kCookieSeconds,
                      context.tls ? "; Secure" : "")};
}

}  // namespace klankbord::host
