#include "http/server.h"

#include <arpa/inet.h>
#include <fmt/core.h>
#include <microhttpd.h>
#include <poll.h>
#include <sys/resource.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <thread>
#include <unordered_set>

#include "http/exchange.h"
#include "http/read_request.h"

namespace klankbord::http {

namespace {

constexpr std::size_t kConnectionBytes = 4096;  // request line and headers must fit
constexpr unsigned kBacklog = 4096;             // a class that joins in one second
constexpr std::size_t kBlockBytes = 256;        // of a stream; events are short
constexpr std::int64_t kTick_ms = 500;
constexpr int kMostAsked = 1000;
constexpr int kLastTurns = 20;  // for those who wait to hear that the server stops
// Those who may go on do so together: the more wait, the dearer, and the longer until the next
// time.
constexpr std::int64_t kPause_ns = 20'000;  // for each that waits: 100 ms with 5,000
constexpr std::int64_t kNsPerMs = 1'000'000;
// A body that is too large is still read so far, for a client that listens only after it has sent.
constexpr std::size_t kMostTooLarge = 16;
constexpr std::size_t kMostLengthDigits = 9;
const char* const kTlsPriorities = "NORMAL:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2";

void allow_many_files() {
  rlimit limit{};
  if (getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < limit.rlim_max) {
    limit.rlim_cur = limit.rlim_max;
    static_cast<void>(setrlimit(RLIMIT_NOFILE, &limit));
  }
}

Deadlines::Watched* watched_of(MHD_Connection* connection) {
  const auto* info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
  return static_cast<Deadlines::Watched*>(info->socket_context);
}

// What a connection's request has come to.
struct Underway {
  Request request;
  std::size_t dropped_bytes = 0;  // of a body that is too large
  std::shared_ptr<Exchange::Slot> slot;
  std::shared_ptr<Stream::Pipe> pipe;
  bool waits = false;  // for its answer, without being suspended
  int asked = 0;
};

ssize_t read_stream(void* of, std::uint64_t, char* buffer, std::size_t most) {
  Stream::Pipe& pipe = **static_cast<std::shared_ptr<Stream::Pipe>*>(of);
  const std::lock_guard lock(pipe.guard);
  return pipe.read(buffer, most);
}

void free_stream(void* of) {
  delete static_cast<std::shared_ptr<Stream::Pipe>*>(of);
}

}  // namespace

struct Server::Inside {
  Handlers handlers;
  ServerOptions options;
  MHD_Daemon* daemon = nullptr;
  Wakes wakes;
  std::atomic<bool> stopping{false};
  std::thread thread;
  // All that follows is of the thread.
  Deadlines deadlines;
  std::unordered_set<Underway*> all_underway;  // what has to come to an end before the server can
  std::size_t waiting = 0;
  bool refusing = false;
  std::int64_t next_tick_ms = 0, next_wakes_ns = 0;

  MHD_Result queue(MHD_Connection* connection, const Reply& reply) const {
    MHD_Response* response = MHD_create_response_from_buffer(
        reply.body.size(), const_cast<char*>(reply.body.data()), MHD_RESPMEM_MUST_COPY);
    if (response == nullptr) return MHD_NO;
    MHD_add_response_header(response, "Content-Type", reply.type.c_str());
    for (const auto& [name, value] : reply.headers) {
      MHD_add_response_header(response, name.c_str(), value.c_str());
    }
    watched_of(connection)->end_within(options.take_answer_s);
    const MHD_Result queued =
        MHD_queue_response(connection, static_cast<unsigned>(reply.status), response);
    MHD_destroy_response(response);
    return queued;
  }

  MHD_Result refuse(MHD_Connection* connection, int status, const char* sentence) const {
    Reply reply{status, sentence, "text/plain", {{"Connection", "close"}}};
    if (status == MHD_HTTP_METHOD_NOT_ALLOWED) reply.headers.emplace_back("Allow", "GET, POST");
    return queue(connection, reply);
  }

  MHD_Result begin(MHD_Connection* connection, const char* path, const char* method, void** state) {
    auto* underway = new Underway;
    underway->request.method = method;
    underway->request.path = path;
    *state = underway;
    all_underway.insert(underway);
    if (underway->request.method != "GET" && underway->request.method != "POST") {
      return refuse(connection, MHD_HTTP_METHOD_NOT_ALLOWED, "Only GET and POST.");
    }
    const std::string length = header_of(connection, "Content-Length");
    if (length.size() > kMostLengthDigits ||
        std::strtoul(length.c_str(), nullptr, 10) > options.most_body_bytes) {
      return too_large(connection);
    }
    return MHD_YES;
  }

  MHD_Result too_large(MHD_Connection* connection) const {
    return refuse(connection, MHD_HTTP_CONTENT_TOO_LARGE, "The body is too large.");
  }

  MHD_Result take_body(Underway& underway, const char* bytes, std::size_t count) const {
    std::string& body = underway.request.body;
    if (body.size() + count <= options.most_body_bytes && underway.dropped_bytes == 0) {
      body.append(bytes, count);
      return MHD_YES;
    }
    underway.dropped_bytes += count;
    return underway.dropped_bytes < kMostTooLarge * options.most_body_bytes ? MHD_YES : MHD_NO;
  }

  MHD_Result take(MHD_Connection* connection, Underway& underway) {
    if (underway.dropped_bytes > 0) return too_large(connection);
    Request& request = underway.request;
    read_request(connection, request);
    watched_of(connection)->let_be();  // from here on the client waits for us
    if (refusing) return refuse(connection, MHD_HTTP_SERVICE_UNAVAILABLE, "Stopping.");
    if (handlers.is_stream && handlers.is_stream(request)) return open_stream(connection, underway);
    underway.slot = std::make_shared<Exchange::Slot>(connection, wakes);
    handlers.request(request, Exchange(underway.slot));
    return take_reply(connection, underway);
  }

  // A connection that has no answer yet is asked again in each turn: most answers are there soon,
  // and to suspend it and let it go on costs as much as the answer. Who waits long is suspended.
  MHD_Result take_reply(MHD_Connection* connection, Underway& underway) {
    const std::lock_guard lock(underway.slot->guard);
    if (underway.slot->reply) {
      if (std::exchange(underway.waits, false)) --waiting;
      return queue(connection, *underway.slot->reply);
    }
    if (!std::exchange(underway.waits, true)) ++waiting;
    if (++underway.asked == kMostAsked) {
      --waiting;
      underway.waits = false;
      underway.slot->suspended = true;
      MHD_suspend_connection(connection);
    }
    return MHD_YES;
  }

  MHD_Result open_stream(MHD_Connection* connection, Underway& underway) {
    underway.pipe = std::make_shared<Stream::Pipe>(connection, watched_of(connection), wakes);
    // Those that open together do not all have their beat together.
    const auto part = static_cast<std::int64_t>(500 + all_underway.size() % 500);  // thousandths
    underway.pipe->next_beat_ms = steady_ms() + options.stream_beat_s * part;
    MHD_Response* response = MHD_create_response_from_callback(
        MHD_SIZE_UNKNOWN, kBlockBytes, read_stream,
        new std::shared_ptr<Stream::Pipe>(underway.pipe), free_stream);
    if (response == nullptr) return MHD_NO;
    MHD_add_response_header(response, "Content-Type", "text/event-stream");
    MHD_add_response_header(response, "Cache-Control", "no-store");
    MHD_add_response_header(response, "Connection",
                            "close");  // nothing can follow an endless answer
    handlers.stream(std::exchange(underway.request, {}), Stream(underway.pipe));
    const MHD_Result queued = MHD_queue_response(connection, MHD_HTTP_OK, response);
    MHD_destroy_response(response);
    return queued;
  }

  // Lets every stream say now and then that it lives: a client that went away is noticed by it, and
  // no device on the way takes the connection for dead.
  void beat(std::int64_t now_ms) const {
    for (const Underway* underway : all_underway) {
      if (!underway->pipe || underway->pipe->next_beat_ms > now_ms) continue;
      underway->pipe->next_beat_ms = now_ms + std::int64_t{options.stream_beat_s} * 1000;
      const std::lock_guard lock(underway->pipe->guard);
      underway->pipe->push(":\n\n");
    }
  }

  static std::int64_t steady_ns() {
    return std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1);
  }

  bool has_more_to_do() const {
    MHD_UNSIGNED_LONG_LONG wait_ms = 0;
    return MHD_get_timeout(daemon, &wait_ms) == MHD_YES && wait_ms == 0;
  }

  // Sleeps until a client, an answer or the clock wants something.
  void wait(int clients) const {
    std::int64_t wait_ns = std::max<std::int64_t>(0, next_tick_ms - steady_ms()) * kNsPerMs;
    if (wakes.any()) {
      wait_ns = std::min(wait_ns, std::max<std::int64_t>(0, next_wakes_ns - steady_ns()));
    }
    // With some that wait for their answer libmicrohttpd always has more to do, so it is not asked.
    if (waiting > 0) wait_ns = std::min(wait_ns, kNsPerMs);
    if (waiting == 0 && has_more_to_do()) wait_ns = 0;
    const timespec time{0, wait_ns};
    pollfd wanted[] = {{clients, POLLIN, 0}, {wakes.descriptor(), POLLIN, 0}};
    ::ppoll(wanted, 2, &time, nullptr);
  }

  void run() {
    // A client that goes while it is sent something is no reason to end the program.
    sigset_t broken_pipe;
    sigemptyset(&broken_pipe);
    sigaddset(&broken_pipe, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &broken_pipe, nullptr);
    const int clients = MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_EPOLL_FD)->epoll_fd;
    while (!stopping) {
      wait(clients);
      wakes.hush();
      const std::int64_t now_ns = steady_ns();
      if (now_ns >= next_wakes_ns && wakes.any()) {
        wakes.resume_all();
        next_wakes_ns = now_ns + static_cast<std::int64_t>(all_underway.size()) * kPause_ns;
      }
      MHD_run(daemon);
      const std::int64_t now_ms = now_ns / kNsPerMs;
      if (now_ms < next_tick_ms) continue;
      next_tick_ms = now_ms + kTick_ms;
      deadlines.end_overdue();
      beat(now_ms);
    }
    let_all_go();
  }

  // A suspended connection has to go on before the daemon can stop.
  void let_all_go() {
    refusing = true;
    for (const Underway* underway : all_underway) {
      if (underway->slot) Exchange(underway->slot).answer({503, "", "text/plain", {}});
      if (underway->pipe) Stream(underway->pipe).close();
    }
    for (int turn = 0; turn == 0 || (turn < kLastTurns && has_more_to_do()); ++turn) {
      wakes.resume_all();
      MHD_run(daemon);
    }
    wakes.resume_all();
    MHD_stop_daemon(daemon);
  }

  static MHD_Result on_access(void* of, MHD_Connection* connection, const char* path,
                              const char* method, const char*, const char* upload,
                              std::size_t* upload_size, void** state) {
    auto& inside = *static_cast<Inside*>(of);
    if (*state == nullptr) return inside.begin(connection, path, method, state);
    auto& underway = *static_cast<Underway*>(*state);
    if (*upload_size > 0) {
      const std::size_t count = std::exchange(*upload_size, 0);
      return inside.take_body(underway, upload, count);
    }
    if (underway.slot == nullptr) return inside.take(connection, underway);
    return inside.take_reply(connection, underway);
  }

  static void on_completed(void* of, MHD_Connection* connection, void** state,
                           MHD_RequestTerminationCode) {
    auto* underway = static_cast<Underway*>(*state);
    if (underway == nullptr) return;
    auto& inside = *static_cast<Inside*>(of);
    inside.all_underway.erase(underway);
    if (underway->waits) --inside.waiting;
    if (underway->slot) {
      const std::lock_guard lock(underway->slot->guard);
      underway->slot->connection = nullptr;
    }
    if (underway->pipe) {
      const std::lock_guard lock(underway->pipe->guard);
      underway->pipe->connection = nullptr;
      underway->pipe->closed = true;
    }
    delete underway;
    *state = nullptr;
    watched_of(connection)->end_within(inside.options.idle_s);
  }

  static void on_connection(void* of, MHD_Connection* connection, void** watched,
                            MHD_ConnectionNotificationCode what) {
    auto& inside = *static_cast<Inside*>(of);
    if (what == MHD_CONNECTION_NOTIFY_CLOSED) {
      return inside.deadlines.remove(static_cast<Deadlines::Watched*>(*watched));
    }
    const auto* info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    auto* added = inside.deadlines.add(info->connect_fd);
    added->end_within(inside.options.idle_s);
    *watched = added;
  }

  // The first line of a request is there: the rest has to follow soon.
  static void* on_first_line(void* of, const char*, MHD_Connection* connection) {
    watched_of(connection)->end_within(static_cast<Inside*>(of)->options.whole_request_s);
    return nullptr;
  }

  MHD_Daemon* start_daemon(const sockaddr_in& address) {
    unsigned flags = MHD_USE_EPOLL | MHD_USE_TURBO | MHD_ALLOW_SUSPEND_RESUME;
    std::vector<MHD_OptionItem> more;
    if (!options.certificate.empty()) {
      flags |= MHD_USE_TLS;
      more.push_back({MHD_OPTION_HTTPS_MEM_CERT, 0, options.certificate.data()});
      more.push_back({MHD_OPTION_HTTPS_MEM_KEY, 0, options.key.data()});
      more.push_back({MHD_OPTION_HTTPS_PRIORITIES, 0, const_cast<char*>(kTlsPriorities)});
    }
    more.push_back({MHD_OPTION_END, 0, nullptr});
    return MHD_start_daemon(
        flags, options.port, nullptr, nullptr, &on_access, this, MHD_OPTION_SOCK_ADDR, &address,
        MHD_OPTION_NOTIFY_COMPLETED, &on_completed, this, MHD_OPTION_NOTIFY_CONNECTION,
        &on_connection, this, MHD_OPTION_URI_LOG_CALLBACK, &on_first_line, this,
        MHD_OPTION_CONNECTION_LIMIT, options.most_connections, MHD_OPTION_PER_IP_CONNECTION_LIMIT,
        options.most_per_peer, MHD_OPTION_CONNECTION_TIMEOUT, 0U,
        MHD_OPTION_CONNECTION_MEMORY_LIMIT, kConnectionBytes, MHD_OPTION_LISTEN_BACKLOG_SIZE,
        kBacklog, MHD_OPTION_STRICT_FOR_CLIENT, 1, MHD_OPTION_SIGPIPE_HANDLED_BY_APP, 1,
        MHD_OPTION_ARRAY, more.data(), MHD_OPTION_END);
  }
};

base::Result<Server> Server::start(const ServerOptions& options, Handlers handlers) {
  allow_many_files();
  auto inside = std::make_unique<Inside>();
  inside->handlers = std::move(handlers);
  inside->options = options;
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(options.port);
  if (inet_pton(AF_INET, options.address.c_str(), &address.sin_addr) != 1) {
    return base::Failure{base::ExitCode::bad_command_line,
                         fmt::format("\"{}\" is no address to listen on.", options.address)};
  }
  errno = 0;
  inside->daemon = inside->start_daemon(address);
  if (inside->daemon == nullptr) {
    if (errno == 0 && !options.certificate.empty()) {
      return base::Failure{base::ExitCode::environment,
                           "Cannot speak TLS with this certificate and key."};
    }
    return base::Failure{
        base::ExitCode::environment,
        fmt::format("Cannot listen on {} port {}: {}. Another program may use it; take another "
                    "port.",
                    options.address, options.port, std::strerror(errno))};
  }
  inside->thread = std::thread([of = inside.get()] { of->run(); });
  return Server(std::move(inside));
}

Server::Server(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}
Server::Server(Server&&) noexcept = default;

Server::~Server() {
  if (inside_ == nullptr || inside_->daemon == nullptr) return;
  inside_->stopping = true;
  inside_->wakes.ring();
  inside_->thread.join();
}

std::uint16_t Server::port() const {
  const auto* info = MHD_get_daemon_info(inside_->daemon, MHD_DAEMON_INFO_BIND_PORT);
  return info == nullptr ? std::uint16_t{0} : info->port;
}

unsigned Server::connections() const {
  return inside_->deadlines.count();
}

}  // namespace klankbord::http
