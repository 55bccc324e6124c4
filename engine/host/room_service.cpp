#include "host/room_service.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

#include "base/hash.h"
#include "host/call.h"
#include "host/learner_routes.h"
#include "host/origin.h"
#include "host/program_routes.h"
#include "host/trainer_routes.h"

namespace klankbord::host {

namespace {

using nlohmann::json;

constexpr int kMostDepth = 8;  // of a body; the deepest that is asked for has three

// Whether brackets stand deeper in each other than anything a client has to say.
bool is_deep(std::string_view text) {
  int depth = 0;
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char sign = text[i];
    if (quoted) {
      if (sign == '\\') ++i;
      if (sign == '"') quoted = false;
      continue;
    }
    if (sign == '"') quoted = true;
    if (sign == '[' || sign == '{') ++depth;
    if (sign == ']' || sign == '}') --depth;
    if (depth > kMostDepth) return true;
  }
  return false;
}

std::optional<json> body_of(const http::Request& request) {
  if (request.method != "POST") return json::object();
  if (is_deep(request.body)) return std::nullopt;
  json body = json::parse(request.body, nullptr, false);
  if (!body.is_object()) return std::nullopt;
  return body;
}

bool is_json(const std::string& type) {
  constexpr std::string_view kJson = "application/json";
  return type.compare(0, kJson.size(), kJson) == 0 &&
         (type.size() == kJson.size() || type[kJson.size()] == ';' || type[kJson.size()] == ' ');
}

}  // namespace

class RoomService::Inside {
 public:
  explicit Inside(RoomParts parts)
      : parts_(std::move(parts)),
        context_{*parts_.keeper,
                 {},
                 {},
                 parts_.random,
                 parts_.clock,
                 parts_.version,
                 {parts_.keeper->header().trainer, base::sha256_hex(parts_.trainer_secret)},
                 parts_.hosts,
                 0,
                 {},
                 parts_.deleted} {
    for (const auto& routes : {learner_routes(), program_routes(), trainer_routes()}) {
      for (const Route& route : routes) routes_[std::string(route.path)].push_back(route);
    }
  }

  // The server goes first (nobody asks any more), then the keeper, whose answers need the board.
  ~Inside() {
    server_.reset();
    context_.exports.wait();  // nobody begins another one any more
    parts_.keeper.reset();
  }

  base::Status listen(const http::ServerOptions& options) {
    http::Handlers handlers;
    handlers.request = [this](const http::Request& request, const http::Exchange& exchange) {
      handle(request, exchange);
    };
    handlers.is_stream = [this](const http::Request& request) {
      return page_of(request).has_value();
    };
    handlers.stream = [this](const http::Request& request, const http::Stream& stream) {
      std::size_t version = 0;
      context_.keeper.look([&](const classroom::Room& room) { version = room.records(); });
      context_.live.keep(*page_of(request), stream, version);
    };
    context_.tls = !options.certificate.empty();
    auto server = http::Server::start(options, std::move(handlers));
    if (!server) return server.failure();
    server_.emplace(std::move(*server));
    context_.port = server_->port();
    return base::success();
  }

  std::uint16_t port() const { return server_->port(); }
  RoomContext& context() { return context_; }

 private:
  // Whose page wants live events: a learner's, kTrainer for the trainer's; nothing when it may not.
  std::optional<classroom::SeatNumber> page_of(const http::Request& request) const {
    if (request.method != "GET" || !is_own_host(request.host, parts_.names)) return std::nullopt;
    if (request.path == "/api/trainer/live" && is_trainer(context_, request)) {
      return classroom::kTrainer;
    }
    if (request.path != "/api/live") return std::nullopt;
    const classroom::SeatNumber seat = seat_of(context_, request);
    return seat == classroom::kTrainer ? std::nullopt : std::optional(seat);
  }

  const text::Catalogue& words_for(const http::Request& request) const {
    const auto asked = request.query.find("lang");
    const std::string code =
        asked != request.query.end() ? asked->second : request.accept_language.substr(0, 2);
    const auto language = base::language_from(code);
    for (const text::Catalogue& tr : parts_.catalogues) {
      if (language == tr.language()) return tr;
    }
    return parts_.catalogues.front();
  }

  void handle(const http::Request& request, const http::Exchange& exchange) {
    const json nothing = json::object();
    const Reader reader{parts_.framework, words_for(request), searches_, talks_, briefings_};
    const Call plain{request, exchange, reader, nothing};
    if (!is_own_host(request.host, parts_.names)) {
      return refuse(plain, 403, "wrong-host", "This room is not at that name.");
    }
    const auto found = routes_.find(request.path);
    if (found == routes_.end()) return give_other(plain);
    for (const Route& route : found->second) {
      if (route.method == request.method) return run(route, plain);
    }
    refuse(plain, 405, "wrong-method", "That is not asked in this way.");
  }

  void give_other(const Call& call) const {
    const std::string& path = call.request.path;
    if (path == "/api/live") {
      return refuse(call, 401, "no-seat", "This device has no seat in this room.");
    }
    if (path == "/api/trainer/live") {
      return refuse(call, 401, "no-trainer", "Open the trainer's link first.");
    }
    if (call.request.method != "GET" || path.compare(0, 5, "/api/") == 0) {
      return refuse(call, 404, "not-here", "There is nothing at that address.");
    }
    call.exchange.answer(parts_.files.reply(path, call.request.if_none_match));
  }

  void run(const Route& route, const Call& call) {
    const http::Request& request = call.request;
    if (request.method == "POST") {
      if (!request.origin.empty() && !is_same_origin(request.origin, request.host)) {
        return refuse(call, 403, "wrong-origin", "That page is not of this room.");
      }
      if (!is_json(request.content_type)) {
        return refuse(call, 415, "bad-request", "Send application/json.");
      }
    }
    const std::optional<json> body = body_of(request);
    if (!body) return refuse(call, 400, "bad-request", "Send one JSON object.");
    route.handler(context_, {request, call.exchange, call.reader, *body});
  }

  RoomParts parts_;
  RoomContext context_;
  SearchIndexes searches_;
  TalkMemory talks_;
  Briefings briefings_;
  std::map<std::string, std::vector<Route>, std::less<>> routes_;
  std::optional<http::Server> server_;
};

base::Result<std::unique_ptr<RoomService>> RoomService::start(RoomParts parts,
                                                              const http::ServerOptions& options) {
  auto inside = std::make_unique<Inside>(std::move(parts));
  const base::Status listening = inside->listen(options);
  if (!listening) return listening.failure();
  return std::unique_ptr<RoomService>(new RoomService(std::move(inside)));
}

RoomService::RoomService(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}
RoomService::~RoomService() = default;

std::uint16_t RoomService::port() const {
  return inside_->port();
}

RoomKeeper& RoomService::keeper() {
  return inside_->context().keeper;
}

std::vector<std::string> RoomService::addresses() const {
  return addresses_of(inside_->context());
}

}  // namespace klankbord::host
