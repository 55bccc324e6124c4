// A small HTTP server for a local network: event-driven, so that thousands of open connections cost
// a few kilobytes each and no thread. The only folder that sees libmicrohttpd.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"

namespace klankbord::http {

struct Request {
  std::string method;  // "GET", "POST"
  std::string path;    // decoded, without the query: "/api/room"
  std::map<std::string, std::string> query;
  std::map<std::string, std::string> cookies;
  std::string origin;  // the header of that name; empty when a client is no page
  std::string host;    // likewise, as the others that follow
  std::string content_type;
  std::string authorization;
  std::string if_none_match;
  std::string accept_language;
  std::string body;
  std::string peer;  // address of the client
};

struct Reply {
  int status = 200;
  std::string body;
  std::string type = "application/json";  // Content-Type
  std::vector<std::pair<std::string, std::string>> headers;
};

// Where an answer goes. It may be given later and from any thread; exactly one counts. A client
// that went away meanwhile is not told of.
class Exchange {
 public:
  struct Slot;
  explicit Exchange(std::shared_ptr<Slot> slot) : slot_(std::move(slot)) {}
  void answer(Reply reply) const;

 private:
  std::shared_ptr<Slot> slot_;
};

// An answer without an end: server-sent events (text/event-stream). Safe from any thread. The
// server itself sends what pages do not see now and then, so that it is known to be alive.
class Stream {
 public:
  struct Pipe;
  explicit Stream(std::shared_ptr<Pipe> pipe) : pipe_(std::move(pipe)) {}
  // Sends one event; dropped when the client is gone. A client that does not take what it is sent
  // (more than 256 kB wait) is closed.
  void send(std::string_view data) const;
  void close() const;
  bool is_open() const;

 private:
  std::shared_ptr<Pipe> pipe_;
};

struct Handlers {
  // Called on the server's thread: must be quick. Answers at once or keeps the exchange.
  std::function<void(const Request&, const Exchange&)> request;
  // Whether this request opens a stream; then it gets the stream instead.
  std::function<bool(const Request&)> is_stream;
  std::function<void(const Request&, const Stream&)> stream;
};

struct ServerOptions {
  std::string address = "127.0.0.1";    // to listen on; "0.0.0.0": every one of this machine
  std::uint16_t port = 0;               // 0: any that is free
  unsigned most_connections = 20000;    // those that come on top of them wait until one goes
  unsigned most_per_peer = 0;           // connections from one address; 0: no limit
  std::size_t most_body_bytes = 16384;  // more: 413
  // A client that is slower is cut off.
  unsigned idle_s = 60;           // until the first line of its next request
  unsigned whole_request_s = 15;  // from then on until all of it is there
  unsigned take_answer_s = 60;    // until it has taken the answer
  unsigned stream_beat_s = 15;    // a stream sends a comment line as often, to show that it lives
  std::string certificate = {}, key = {};  // PEM: speaks TLS (1.2 or 1.3) and nothing else
};

// Speaks HTTP/1.1. Answers by itself what no handler needs to see: methods other than GET and POST
// (405), bodies and headers that are too large (413, 431), what is no HTTP (400).
class Server {
 public:
  // Refuses (exit code environment) when it cannot listen there, saying why.
  static base::Result<Server> start(const ServerOptions& options, Handlers handlers);
  Server(Server&&) noexcept;
  ~Server();  // closes every connection

  std::uint16_t port() const;
  unsigned connections() const;

 private:
  struct Inside;
  explicit Server(std::unique_ptr<Inside> inside);
  std::unique_ptr<Inside> inside_;
};

}  // namespace klankbord::http
