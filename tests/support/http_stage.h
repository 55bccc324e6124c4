// A server for tests that answers in every way one can: at once, later, from another thread, never.
#pragma once

#include <filesystem>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

#include "http/server.h"
#include "support/catch.h"
#include "support/http_client.h"

namespace klankbord::test {

// GET /now says "now"; /echo?text= says what it was asked and more of the request; POST /echo the
// body; /later is answered by answer_later(); /thread from another thread; /twice twice; /never by
// nobody. GET /live opens a stream.
class HttpStage {
 public:
  explicit HttpStage(const http::ServerOptions& options = {}) {
    http::Handlers handlers;
    handlers.request = [this](const http::Request& request, const http::Exchange& exchange) {
      handle(request, exchange);
    };
    handlers.is_stream = [](const http::Request& request) { return request.path == "/live"; };
    handlers.stream = [this](const http::Request&, const http::Stream& stream) {
      const std::lock_guard lock(guard_);
      streams_.push_back(stream);
    };
    auto started = http::Server::start(options, handlers);
    REQUIRE(started.ok());
    server_ = std::make_unique<http::Server>(std::move(*started));
  }
  HttpStage(const HttpStage&) = delete;
  HttpStage& operator=(const HttpStage&) = delete;
  ~HttpStage() {
    for (std::thread& thread : threads_) thread.join();
  }

  std::uint16_t port() const { return server_->port(); }
  const http::Server& server() const { return *server_; }
  void stop() { server_.reset(); }

  std::vector<http::Exchange> waiting() const {
    const std::lock_guard lock(guard_);
    return waiting_;
  }
  std::vector<http::Stream> streams() const {
    const std::lock_guard lock(guard_);
    return streams_;
  }
  std::size_t requests() const {
    const std::lock_guard lock(guard_);
    return requests_;
  }

  static http::Reply text(std::string body) { return {200, std::move(body), "text/plain", {}}; }

 private:
  void handle(const http::Request& request, const http::Exchange& exchange) {
    const std::lock_guard lock(guard_);
    ++requests_;
    if (request.path == "/now") return exchange.answer(text("now"));
    if (request.path == "/echo") return exchange.answer(text(echo_of(request)));
    if (request.path == "/long") return exchange.answer(text(std::string(4'000'000, 'x')));
    if (request.path == "/later" || request.path == "/never") return waiting_.push_back(exchange);
    if (request.path == "/thread") {
      threads_.emplace_back([exchange] { exchange.answer(text("from a thread")); });
      return;
    }
    if (request.path == "/twice") {
      exchange.answer(text("first"));
      return exchange.answer(text("second"));
    }
    exchange.answer({404, "nothing here", "text/plain", {}});
  }

  static std::string echo_of(const http::Request& request) {
    if (request.method == "POST") return request.body;
    std::string all = request.method + " " + request.peer + " " + request.origin;
    for (const auto& [name, value] : request.query) all += "\n?" + name + "=" + value;
    for (const auto& [name, value] : request.cookies) all += "\ncookie " + name + "=" + value;
    return all;
  }

  mutable std::mutex guard_;
  std::vector<http::Exchange> waiting_;
  std::vector<http::Stream> streams_;
  std::size_t requests_ = 0;
  std::vector<std::thread> threads_;
  std::unique_ptr<http::Server> server_;
};

// Whether something comes to hold within ten seconds.
template <typename Condition>
bool comes_true(const Condition& condition) {
  for (int i = 0; i < kLongEnough_ms / 5; ++i) {
    if (condition()) return true;
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
  return condition();
}

// Files and sockets that this process has open.
inline std::size_t open_files() {
  std::size_t count = 0;
  for (const auto& entry : std::filesystem::directory_iterator("/proc/self/fd")) {
    static_cast<void>(entry);
    ++count;
  }
  return count;
}

}  // namespace klankbord::test
