// A class that plays in a room, as the room's own clients do: each learner joins, holds its live
// stream open, begins, answers at random after a time of thinking, and begins again at the end.
//   bench_room_load PORT CODE LEARNERS THINK_MS SECONDS      thinks 0 to 2 * THINK_MS; 0 saturates
// Prints what POST /api/answer took, in one line of JSON; joining and beginning do not count.
#include <arpa/inet.h>
#include <fcntl.h>
#include <fmt/core.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <queue>
#include <string>
#include <vector>

#include "base/rng.h"

namespace {

double now_s() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

std::string post(const std::string& path, const std::string& cookie, const std::string& body) {
  return fmt::format(
      "POST {} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n{}Content-Length: "
      "{}\r\n\r\n{}",
      path, cookie, body.size(), body);
}

// What stands between `before` and `after`, looked for from `at` on, which moves behind it; "" when
// there is none.
std::string between(const std::string& text, const std::string& before, char after,
                    std::size_t& at) {
  const std::size_t start = text.find(before, at);
  if (start == std::string::npos) return {};
  const std::size_t from = start + before.size();
  at = text.find(after, from);
  return at == std::string::npos ? std::string{} : text.substr(from, at - from);
}

class Learner {
 public:
  enum class Doing { joining, beginning, answering };

  Learner(int number, int port)
      : number_(number), requests_(connected(port)), live_(connected(port)) {}

  int requests() const { return requests_; }
  int live() const { return live_; }
  bool is_up() const { return requests_ >= 0 && live_ >= 0; }

  // Sends what comes next; gives what it is.
  Doing go_on(const std::string& code, klankbord::base::Rng& rng) {
    sent_s_ = now_s();
    if (cookie_.empty()) {
      say(requests_,
          post("/api/join", "",
               fmt::format(R"({{"code":"{}","nickname":"learner {}"}})", code, number_)));
      return doing_ = Doing::joining;
    }
    if (offers_.empty()) {
      say(requests_, post("/api/begin", cookie_, "{}"));
      return doing_ = Doing::beginning;
    }
    const std::string& choice = offers_[rng.below(static_cast<std::uint32_t>(offers_.size()))];
    say(requests_, post("/api/answer", cookie_,
                        fmt::format(R"({{"at":{},"input":{{"choose":"{}"}}}})", at_, choice)));
    return doing_ = Doing::answering;
  }

  enum class Took { nothing_yet, answer, trouble };
  Took take() {
    char buffer[65536];
    const ssize_t count = ::read(requests_, buffer, sizeof buffer);
    if (count <= 0) return Took::trouble;
    in_.append(buffer, static_cast<std::size_t>(count));
    const std::size_t head = in_.find("\r\n\r\n");
    if (head == std::string::npos) return Took::nothing_yet;
    std::size_t at = 0;
    const std::string length = between(in_, "Content-Length: ", '\r', at);
    if (in_.size() < head + 4 + std::strtoul(length.c_str(), nullptr, 10)) return Took::nothing_yet;
    const bool good = in_.compare(9, 3, "200") == 0;
    read_page(in_);
    in_.clear();
    return good ? Took::answer : Took::trouble;
  }
  double waited_ms() const { return (now_s() - sent_s_) * 1e3; }
  Doing doing() const { return doing_; }

 private:
  static int connected(int port) {
    const int made = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(made, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
      return -1;
    const int yes = 1;
    ::setsockopt(made, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    ::fcntl(made, F_SETFL, O_NONBLOCK);
    return made;
  }
  static void say(int to, const std::string& text) {
    if (::send(to, text.data(), text.size(), MSG_NOSIGNAL) < 0) std::exit(4);
  }

  void read_page(const std::string& text) {
    std::size_t at = 0;
    const std::string seat = between(text, "klankbord_seat_", ';', at);  // CODE=token
    if (cookie_.empty() && !seat.empty()) {
      cookie_ = "Cookie: klankbord_seat_" + seat + "\r\n";
      say(live_, "GET /api/live HTTP/1.1\r\nHost: 127.0.0.1\r\n" + cookie_ + "\r\n");
    }
    offers_.clear();
    const std::size_t talk = text.find("\"talk\":{");
    if (talk == std::string::npos) return;
    at = talk;
    at_ = std::atol(between(text, "\"at\":", ',', at).c_str());
    at = talk;
    const std::string offers = between(text, "\"offers\":[", ']', at);
    at = 0;
    for (std::string id = between(offers, "\"id\":\"", '"', at); !id.empty();
         id = between(offers, "\"id\":\"", '"', at)) {
      offers_.push_back(id);
    }
  }

  int number_, requests_, live_;
  std::string cookie_, in_;
  std::vector<std::string> offers_;
  long at_ = 0;
  double sent_s_ = 0;
  Doing doing_ = Doing::joining;
};

struct Figures {
  std::vector<double> answers_ms;
  std::size_t events = 0, troubles = 0;

  double quantile(double part) const {
    if (answers_ms.empty()) return 0;
    const auto at = static_cast<std::size_t>(part * static_cast<double>(answers_ms.size()));
    return answers_ms[std::min(answers_ms.size() - 1, at)];
  }
};

Figures run(std::vector<Learner>& learners, const std::string& code, double think_s,
            double until_s) {
  klankbord::base::Rng rng(1);
  const auto thinks = [&] { return think_s * 2 * rng.below(10'000) / 10'000; };
  const int poll = ::epoll_create1(EPOLL_CLOEXEC);
  using Due = std::pair<double, std::uint32_t>;
  std::priority_queue<Due, std::vector<Due>, std::greater<>> due;
  for (std::uint32_t i = 0; i < learners.size(); ++i) {
    for (const int socket : {learners[i].requests(), learners[i].live()}) {
      epoll_event event{};
      event.events = EPOLLIN;
      event.data.u64 = std::uint64_t{i} << 32U | static_cast<std::uint32_t>(socket);
      ::epoll_ctl(poll, EPOLL_CTL_ADD, socket, &event);
    }
    due.push({now_s() + std::max(think_s, 0.5) * rng.below(10'000) / 10'000, i});
  }
  Figures figures;
  epoll_event events[512];
  char dropped[65536];
  while (now_s() < until_s) {
    while (!due.empty() && due.top().first <= now_s()) {
      learners[due.top().second].go_on(code, rng);
      due.pop();
    }
    const double wait_s = due.empty() ? 0.05 : std::clamp(due.top().first - now_s(), 0.0, 0.05);
    const int count = ::epoll_wait(poll, events, 512, static_cast<int>(wait_s * 1e3));
    for (int i = 0; i < count; ++i) {
      const auto number = static_cast<std::uint32_t>(events[i].data.u64 >> 32U);
      Learner& learner = learners[number];
      if (static_cast<int>(events[i].data.u64 & UINT32_MAX) == learner.live()) {
        if (::read(learner.live(), dropped, sizeof dropped) > 0) ++figures.events;
        continue;
      }
      const Learner::Took took = learner.take();
      if (took == Learner::Took::nothing_yet) continue;
      if (took == Learner::Took::trouble) ++figures.troubles;
      if (learner.doing() == Learner::Doing::answering) {
        figures.answers_ms.push_back(learner.waited_ms());
      }
      due.push({now_s() + thinks(), number});
    }
  }
  std::sort(figures.answers_ms.begin(), figures.answers_ms.end());
  return figures;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 6) {
    fmt::print(stderr, "bench_room_load PORT CODE LEARNERS THINK_MS SECONDS\n");
    return 2;
  }
  rlimit limit{};
  ::getrlimit(RLIMIT_NOFILE, &limit);
  limit.rlim_cur = limit.rlim_max;
  ::setrlimit(RLIMIT_NOFILE, &limit);
  std::vector<Learner> learners;
  for (int i = 0; i < std::atoi(argv[3]); ++i) {
    learners.emplace_back(i, std::atoi(argv[1]));
    if (!learners.back().is_up()) return 4;
  }
  const double began_s = now_s(), seconds = std::atof(argv[5]);
  const Figures figures = run(learners, argv[2], std::atof(argv[4]) / 1e3, began_s + seconds);
  fmt::print(
      "{{\"learners\":{},\"answers_per_s\":{:.0f},\"p50_ms\":{:.3f},\"p99_ms\":{:.3f},"
      "\"max_ms\":{:.1f},\"events_per_s\":{:.0f},\"troubles\":{}}}\n",
      learners.size(), static_cast<double>(figures.answers_ms.size()) / seconds,
      figures.quantile(0.5), figures.quantile(0.99), figures.quantile(1),
      static_cast<double>(figures.events) / seconds, figures.troubles);
  return 0;
}
