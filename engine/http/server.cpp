#include "http/server.h"

#include <arpa/inet.h>
#include <fmt/core.h>
#include <microhttpd.h>
#include <sys/resource.h>

#include <cerrno>
#include <condition_variable>
#include <cstdlib>
#include <cstring>
#include <thread>
#include <unordered_set>

#include "http/exchange.h"

namespace klankbord::http {

namespace {

constexpr std::size_t kConnectionBytes = 4096;  // request line and headers must fit
constexpr unsigned kBacklog = 4096;             // a class that joins in one second
constexpr std::size_t kBlockBytes = 1024;       // of a stream; events are short
constexpr std::chrono::milliseconds kTick{250};
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

std::string header_of(MHD_Connection* connection, const char* name) {
  const char* value = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, name);
  return value == nullptr ? std::string{} : value;
}

MHD_Result collect(void* into, MHD_ValueKind, const char* key, const char* value) {
  if (key != nullptr) {
    (*static_cast<std::map<std::string, std::string>*>(into))[key] = value == nullptr ? "" : value;
  }
  return MHD_YES;
}

std::string peer_of(MHD_Connection* connection) {
  const auto* info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
  char text[INET6_ADDRSTRLEN] = "";
  if (info != nullptr && info->client_addr != nullptr) {
    const sockaddr* address = info->client_addr;
    if (address->sa_family == AF_INET) {
      inet_ntop(AF_INET, &reinterpret_cast<const sockaddr_in*>(address)->sin_addr, text,
                sizeof text);
    }
  }
  return text;
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
  Deadlines deadlines;
  std::mutex guard;
  std::unordered_set<Underway*> all_underway;  // what has to come to an end before the server can
  bool stopping = false;
  std::condition_variable stop;
  std::thread ticker;

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
    {
      const std::lock_guard lock(guard);
      all_underway.insert(underway);
    }
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
    MHD_get_connection_values(connection, MHD_GET_ARGUMENT_KIND, collect, &request.query);
    MHD_get_connection_values(connection, MHD_COOKIE_KIND, collect, &request.cookies);
    request.origin = header_of(connection, "Origin");
    request.host = header_of(connection, "Host");
    request.content_type = header_of(connection, "Content-Type");
    request.authorization = header_of(connection, "Authorization");
    request.if_none_match = header_of(connection, "If-None-Match");
    request.accept_language = header_of(connection, "Accept-Language");
    request.peer = peer_of(connection);
    watched_of(connection)->let_be();  // from here on the client waits for us
    const bool streams = handlers.is_stream && handlers.is_stream(request);
    {
      // Either the server sees it when it stops, or it sees that the server stops.
      const std::lock_guard lock(guard);
      if (stopping) return refuse(connection, MHD_HTTP_SERVICE_UNAVAILABLE, "Stopping.");
      if (streams) {
        underway.pipe = std::make_shared<Stream::Pipe>(connection, watched_of(connection));
        // Those that open together do not all have their beat together.
        underway.pipe->next_beat_ms =
            steady_ms() +
            std::int64_t{options.stream_beat_s} * static_cast<int>(500 + all_underway.size() % 500);
      } else {
        underway.slot = std::make_shared<Exchange::Slot>(connection);
      }
    }
    if (streams) return open_stream(connection, underway);
    handlers.request(request, Exchange(underway.slot));
    const std::lock_guard lock(underway.slot->guard);
    if (underway.slot->reply) return queue(connection, *underway.slot->reply);
    underway.slot->suspended = true;
    MHD_suspend_connection(connection);
    return MHD_YES;
  }

  MHD_Result open_stream(MHD_Connection* connection, const Underway& underway) const {
    MHD_Response* response = MHD_create_response_from_callback(
        MHD_SIZE_UNKNOWN, kBlockBytes, read_stream,
        new std::shared_ptr<Stream::Pipe>(underway.pipe), free_stream);
    if (response == nullptr) return MHD_NO;
    MHD_add_response_header(response, "Content-Type", "text/event-stream");
    MHD_add_response_header(response, "Cache-Control", "no-store");
    MHD_add_response_header(response, "Connection",
                            "close");  // nothing can follow an endless answer
    handlers.stream(underway.request, Stream(underway.pipe));
    const MHD_Result queued = MHD_queue_response(connection, MHD_HTTP_OK, response);
    MHD_destroy_response(response);
    return queued;
  }

  // Lets every stream that had nothing to say for a while say so: a client that went away is
  // noticed by it, and no device on the way takes the connection for dead.
  void beat() {
    const std::int64_t now_ms = steady_ms();
    const std::lock_guard lock(guard);
    for (const Underway* underway : all_underway) {
      if (!underway->pipe) continue;
      const std::lock_guard pipe_lock(underway->pipe->guard);
      if (underway->pipe->next_beat_ms > now_ms) continue;
      underway->pipe->next_beat_ms = now_ms + std::int64_t{options.stream_beat_s} * 1000;
      underway->pipe->push(":\n\n");
    }
  }

  void tick() {
    std::unique_lock lock(guard);
    while (!stop.wait_for(lock, kTick, [this] { return stopping; })) {
      lock.unlock();
      deadlines.end_overdue();
      beat();
      lock.lock();
    }
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
    // Resumed: somebody answered.
    const std::lock_guard lock(underway.slot->guard);
    if (!underway.slot->reply) return MHD_YES;
    return inside.queue(connection, *underway.slot->reply);
  }

  static void on_completed(void* of, MHD_Connection* connection, void** state,
                           MHD_RequestTerminationCode) {
    auto* underway = static_cast<Underway*>(*state);
    if (underway == nullptr) return;
    auto& inside = *static_cast<Inside*>(of);
    {
      const std::lock_guard lock(inside.guard);
      inside.all_underway.erase(underway);
    }
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
    unsigned flags = MHD_USE_EPOLL_INTERNAL_THREAD | MHD_USE_TURBO | MHD_ALLOW_SUSPEND_RESUME;
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
        kBacklog, MHD_OPTION_STRICT_FOR_CLIENT, 1, MHD_OPTION_ARRAY, more.data(), MHD_OPTION_END);
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
    const std::string reason = errno != 0                    ? std::strerror(errno)
                               : options.certificate.empty() ? "the system does not say why"
                                                             : "the certificate is of no use";
    return base::Failure{
        base::ExitCode::environment,
        fmt::format("Cannot listen on {} port {}: {}. Another program may use it; take another "
                    "port.",
                    options.address, options.port, reason)};
  }
  inside->ticker = std::thread([of = inside.get()] { of->tick(); });
  return Server(std::move(inside));
}

Server::Server(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}
Server::Server(Server&&) noexcept = default;

Server::~Server() {
  if (inside_ == nullptr || inside_->daemon == nullptr) return;
  // A suspended connection has to run again before the daemon can stop.
  {
    const std::lock_guard lock(inside_->guard);
    inside_->stopping = true;
    for (const Underway* underway : inside_->all_underway) {
      if (underway->slot) Exchange(underway->slot).answer({503, "", "text/plain", {}});
      if (underway->pipe) Stream(underway->pipe).close();
    }
  }
  inside_->stop.notify_one();
  inside_->ticker.join();
  MHD_stop_daemon(inside_->daemon);
}

std::uint16_t Server::port() const {
  const auto* info = MHD_get_daemon_info(inside_->daemon, MHD_DAEMON_INFO_BIND_PORT);
  return info == nullptr ? std::uint16_t{0} : info->port;
}

unsigned Server::connections() const {
  const auto* info = MHD_get_daemon_info(inside_->daemon, MHD_DAEMON_INFO_CURRENT_CONNECTIONS);
  return info == nullptr ? 0 : info->num_connections;
}

}  // namespace klankbord::http
