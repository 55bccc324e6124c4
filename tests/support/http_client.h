// A client of HTTP for tests: polite (get, post, events) or hostile (any bytes at all). Nothing in
// it waits longer than it was told to.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace klankbord::test {

inline constexpr int kLongEnough_ms = 10'000;  // what takes longer hangs

// How bytes come and go; TLS is another one.
class Wire {
 public:
  virtual ~Wire() = default;
  // False when the other side is gone.
  virtual bool send(std::string_view bytes) = 0;
  enum class Got { bytes, nothing_yet, end };
  // Adds to `into` what comes within `most_ms`.
  virtual Got receive(std::string& into, int most_ms) = 0;
  virtual void stop_sending() = 0;
};

// To 127.0.0.1. Reads as slowly as asked: `window_bytes` (0: as the system likes) is the most that
// the system takes in before somebody reads it.
std::unique_ptr<Wire> tcp_wire(std::uint16_t port, int window_bytes = 0);

using HttpHeaders = std::map<std::string, std::string>;

struct HttpAnswer {
  int status = 0;       // 0: the connection ended, or nothing came in time
  HttpHeaders headers;  // names in small letters; of several with one name the last
  std::string body;
};

class HttpClient {
 public:
  explicit HttpClient(std::uint16_t port) : HttpClient(tcp_wire(port)) {}
  explicit HttpClient(std::unique_ptr<Wire> wire) : wire_(std::move(wire)) {}

  // Cookies that an answer sets go with later requests, as in a browser. A status-0 answer is not
  // tried again.
  HttpAnswer get(std::string_view path, const HttpHeaders& headers = {});
  HttpAnswer post(std::string_view path, std::string_view json, const HttpHeaders& headers = {});

  bool send(std::string_view bytes) { return wire_->send(bytes); }
  void stop_sending() { wire_->stop_sending(); }
  HttpAnswer receive(int most_ms = kLongEnough_ms);
  // Asks for a stream; true when it opened. Then its events, one after the other, without "data: ";
  // "" when none came in time or it ended.
  bool open_stream(std::string_view path, const HttpHeaders& headers = {});
  std::string next_event(int most_ms = kLongEnough_ms);
  // The next line of a stream that is a comment, such as ": beat".
  std::string next_comment(int most_ms = kLongEnough_ms);
  // Whether the server ends the connection within this time; what it still sends is read.
  bool is_closed_within(int most_ms);

  std::map<std::string, std::string>& cookies() { return cookies_; }

 private:
  std::string request(std::string_view method, std::string_view path, const HttpHeaders& headers,
                      std::string_view body) const;
  HttpAnswer receive_head(int most_ms);
  bool more(std::int64_t until_ms);
  std::string take_line(std::int64_t until_ms);  // without its end; "" when none came
  std::string take_bytes(std::size_t count, std::int64_t until_ms);
  std::string take_chunks(std::int64_t until_ms);
  std::string take_stream_line(char first, int most_ms);

  std::unique_ptr<Wire> wire_;
  std::map<std::string, std::string> cookies_;
  std::string in_;       // received, not yet taken
  std::string in_text_;  // of a stream: what its chunks held, not yet taken
  bool ended_ = false;
};

}  // namespace klankbord::test
