#include "support/http_client.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdlib>

namespace klankbord::test {

namespace {

constexpr std::size_t kReadBytes = 65536;

std::int64_t now_ms() {
  using namespace std::chrono;
  return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

class TcpWire : public Wire {
 public:
  TcpWire(std::uint16_t port, int window_bytes)
      : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    if (window_bytes > 0) {
      ::setsockopt(socket_, SOL_SOCKET, SO_RCVBUF, &window_bytes, sizeof window_bytes);
    }
    const int yes = 1;
    ::setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    is_up_ = ::connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
  }
  TcpWire(const TcpWire&) = delete;
  TcpWire& operator=(const TcpWire&) = delete;
  ~TcpWire() override { ::close(socket_); }

  bool send(std::string_view bytes) override {
    while (is_up_ && !bytes.empty()) {
      const ssize_t sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
      if (sent < 0 && errno == EINTR) continue;
      if (sent < 0) return false;
      bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return is_up_;
  }
  Got receive(std::string& into, int most_ms) override {
    if (!is_up_) return Got::end;
    pollfd wait{socket_, POLLIN, 0};
    if (::poll(&wait, 1, most_ms) <= 0) return Got::nothing_yet;
    char buffer[kReadBytes];
    const ssize_t count = ::recv(socket_, buffer, sizeof buffer, 0);
    if (count < 0 && errno == EINTR) return Got::nothing_yet;
    if (count <= 0) return Got::end;
    into.append(buffer, static_cast<std::size_t>(count));
    return Got::bytes;
  }
  void stop_sending() override { ::shutdown(socket_, SHUT_WR); }

 private:
  int socket_;
  bool is_up_ = false;
};

std::string small_letters(std::string text) {
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return text;
}

}  // namespace

std::unique_ptr<Wire> tcp_wire(std::uint16_t port, int window_bytes) {
  return std::make_unique<TcpWire>(port, window_bytes);
}

std::string HttpClient::request(std::string_view method, std::string_view path,
                                const HttpHeaders& headers, std::string_view body) const {
  std::string text = std::string(method) + " " + std::string(path) + " HTTP/1.1\r\n";
  if (headers.count("Host") == 0) text += "Host: 127.0.0.1\r\n";
  std::string cookies;
  for (const auto& [name, value] : cookies_) {
    cookies += (cookies.empty() ? "" : "; ") + name + "=" + value;
  }
  if (!cookies.empty()) text += "Cookie: " + cookies + "\r\n";
  for (const auto& [name, value] : headers) text += name + ": " + value + "\r\n";
  if (method == "POST") text += "Content-Length: " + std::to_string(body.size()) + "\r\n";
  return text + "\r\n" + std::string(body);
}

HttpAnswer HttpClient::get(std::string_view path, const HttpHeaders& headers) {
  if (!send(request("GET", path, headers, {}))) return {};
  return receive();
}

HttpAnswer HttpClient::post(std::string_view path, std::string_view json,
                            const HttpHeaders& headers) {
  HttpHeaders all = headers;
  all.emplace("Content-Type", "application/json");
  if (!send(request("POST", path, all, json))) return {};
  return receive();
}

bool HttpClient::more(std::int64_t until_ms) {
  const std::int64_t left_ms = until_ms - now_ms();
  if (ended_ || left_ms < 0) return false;
  ended_ = wire_->receive(in_, static_cast<int>(left_ms)) == Wire::Got::end;
  return !ended_;
}

std::string HttpClient::take_line(std::int64_t until_ms) {
  std::size_t end = 0;
  while ((end = in_.find("\r\n")) == std::string::npos) {
    if (!more(until_ms)) return {};
  }
  std::string line = in_.substr(0, end);
  in_.erase(0, end + 2);
  return line;
}

std::string HttpClient::take_bytes(std::size_t count, std::int64_t until_ms) {
  while (in_.size() < count && more(until_ms)) continue;
  std::string bytes = in_.substr(0, count);
  in_.erase(0, count);
  return bytes;
}

std::string HttpClient::take_chunks(std::int64_t until_ms) {
  std::string all;
  for (;;) {
    const std::size_t count = std::strtoul(take_line(until_ms).c_str(), nullptr, 16);
    all += take_bytes(count, until_ms);
    take_line(until_ms);
    if (count == 0) return all;
  }
}

HttpAnswer HttpClient::receive_head(int most_ms) {
  const std::int64_t until_ms = now_ms() + most_ms;
  const std::string first = take_line(until_ms);
  if (first.rfind("HTTP/1.", 0) != 0 || first.size() < sizeof "HTTP/1.1 200" - 1) return {};
  HttpAnswer answer;
  answer.status = std::atoi(first.c_str() + sizeof "HTTP/1.1 " - 1);
  for (std::string line = take_line(until_ms); !line.empty(); line = take_line(until_ms)) {
    const std::size_t colon = line.find(": ");
    if (colon == std::string::npos) continue;
    const std::string name = small_letters(line.substr(0, colon));
    const std::string value = line.substr(colon + 2);
    answer.headers[name] = value;
    if (name != "set-cookie") continue;
    const std::size_t equals = value.find('=');
    const std::size_t end = std::min(value.find(';'), value.size());
    if (equals < end)
      cookies_[value.substr(0, equals)] = value.substr(equals + 1, end - equals - 1);
  }
  return answer;
}

HttpAnswer HttpClient::receive(int most_ms) {
  const std::int64_t until_ms = now_ms() + most_ms;
  HttpAnswer answer = receive_head(most_ms);
  while (answer.status == 100) answer = receive_head(most_ms);
  if (answer.status == 0) return answer;
  if (answer.headers.count("transfer-encoding") != 0) {
    answer.body = take_chunks(until_ms);
  } else if (answer.headers.count("content-length") != 0) {
    const std::size_t count = std::strtoul(answer.headers["content-length"].c_str(), nullptr, 10);
    answer.body = take_bytes(count, until_ms);
    if (answer.body.size() < count) return {};
  } else {
    while (more(until_ms)) continue;
    answer.body.swap(in_);
  }
  return answer;
}

bool HttpClient::open_stream(std::string_view path, const HttpHeaders& headers) {
  if (!send(request("GET", path, headers, {}))) return false;
  const HttpAnswer answer = receive_head(kLongEnough_ms);
  return answer.status == 200 && answer.headers.count("transfer-encoding") != 0;
}

std::string HttpClient::take_stream_line(char first, int most_ms) {
  const std::int64_t until_ms = now_ms() + most_ms;
  for (;;) {
    const std::size_t end = in_text_.find('\n');
    if (end == std::string::npos) {
      const std::size_t count = std::strtoul(take_line(until_ms).c_str(), nullptr, 16);
      if (count == 0) return {};
      in_text_ += take_bytes(count, until_ms);
      take_line(until_ms);
      continue;
    }
    const std::string line = in_text_.substr(0, end);
    in_text_.erase(0, end + 1);
    if (!line.empty() && line.front() == first) return line;
  }
}

std::string HttpClient::next_event(int most_ms) {
  const std::string line = take_stream_line('d', most_ms);
  return line.rfind("data: ", 0) == 0 ? line.substr(sizeof "data: " - 1) : std::string{};
}

std::string HttpClient::next_comment(int most_ms) {
  return take_stream_line(':', most_ms);
}

bool HttpClient::is_closed_within(int most_ms) {
  const std::int64_t until_ms = now_ms() + most_ms;
  while (more(until_ms)) continue;
  return ended_;
}

}  // namespace klankbord::test
