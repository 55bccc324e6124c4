#include "http/server.h"

#include <arpa/inet.h>
#include <fmt/core.h>
#include <microhttpd.h>
#include <sys/resource.h>

#include <cerrno>
#include <cstring>
#include <deque>
#include <mutex>
#include <optional>
#include <unordered_set>

namespace klankbord::http {

namespace {

constexpr unsigned kConnectionBytes = 4096;  // request line and headers must fit
constexpr unsigned kBacklog = 4096;          // a class that joins in one second
constexpr std::size_t kMostWaitingBytes = 256 * 1024;
constexpr std::size_t kBlockBytes = 4096;

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
    } else if (address->sa_family == AF_INET6) {
      inet_ntop(AF_INET6, &reinterpret_cast<const sockaddr_in6*>(address)->sin6_addr, text,
                sizeof text);
    }
  }
  return text;
}

MHD_Result queue(MHD_Connection* connection, const Reply& reply) {
  MHD_Response* response = MHD_create_response_from_buffer(
      reply.body.size(), const_cast<char*>(reply.body.data()), MHD_RESPMEM_MUST_COPY);
  if (response == nullptr) return MHD_NO;
  MHD_add_response_header(response, "Content-Type", reply.type.c_str());
  for (const auto& [name, value] : reply.headers) {
    MHD_add_response_header(response, name.c_str(), value.c_str());
  }
  const MHD_Result queued =
      MHD_queue_response(connection, static_cast<unsigned>(reply.status), response);
  MHD_destroy_response(response);
  return queued;
}

}  // namespace

// Shared by the server's thread and whoever answers: whichever comes last lets the answer go.
struct Exchange::Slot {
  std::mutex guard;
  MHD_Connection* connection = nullptr;  // nullptr: gone
  std::optional<Reply> reply;
  bool suspended = false;
};

void Exchange::answer(Reply reply) const {
  const std::lock_guard lock(slot_->guard);
  if (slot_->reply) return;
  slot_->reply = std::move(reply);
  if (slot_->suspended && slot_->connection != nullptr) {
    slot_->suspended = false;
    MHD_resume_connection(slot_->connection);
  }
}

struct Stream::Pipe {
  std::mutex guard;
  MHD_Connection* connection = nullptr;  // nullptr: gone
  std::deque<std::string> waiting;
  std::size_t waiting_bytes = 0, sent_of_first = 0;
  bool suspended = false, closed = false;

  // With the guard held.
  void wake() {
    if (suspended && connection != nullptr) {
      suspended = false;
      MHD_resume_connection(connection);
    }
  }
  void put(std::string event) {
    waiting_bytes += event.size();
    if (waiting_bytes > kMostWaitingBytes) closed = true;
    waiting.push_back(std::move(event));
    wake();
  }
};

void Stream::send(std::string_view data) const {
  const std::lock_guard lock(pipe_->guard);
  if (pipe_->closed || pipe_->connection == nullptr) return;
  std::string event = "data: ";
  for (const char c : data) {
    event.push_back(c);
    if (c == '\n') event += "data: ";
  }
  event += "\n\n";
  pipe_->put(std::move(event));
}

void Stream::keep_alive() const {
  const std::lock_guard lock(pipe_->guard);
  if (pipe_->closed || pipe_->connection == nullptr) return;
  pipe_->put(":\n\n");
}

void Stream::close() const {
  const std::lock_guard lock(pipe_->guard);
  pipe_->closed = true;
  pipe_->wake();
}

bool Stream::is_open() const {
  const std::lock_guard lock(pipe_->guard);
  return !pipe_->closed && pipe_->connection != nullptr;
}

namespace {

// What a connection's request has come to.
struct Underway {
  Request request;
  bool too_large = false;
  std::shared_ptr<Exchange::Slot> slot;
  std::shared_ptr<Stream::Pipe> pipe;
};

ssize_t read_stream(void* of, std::uint64_t, char* buffer, std::size_t most) {
  Stream::Pipe& pipe = **static_cast<std::shared_ptr<Stream::Pipe>*>(of);
  const std::lock_guard lock(pipe.guard);
  if (pipe.waiting.empty() || pipe.closed) {
    if (pipe.closed) return MHD_CONTENT_READER_END_OF_STREAM;
    pipe.suspended = true;
    MHD_suspend_connection(pipe.connection);
    return 0;
  }
  const std::string& first = pipe.waiting.front();
  const std::size_t count = std::min(most, first.size() - pipe.sent_of_first);
  std::memcpy(buffer, first.data() + pipe.sent_of_first, count);
  pipe.sent_of_first += count;
  if (pipe.sent_of_first == first.size()) {
    pipe.waiting_bytes -= first.size();
    pipe.sent_of_first = 0;
    pipe.waiting.pop_front();
  }
  return static_cast<ssize_t>(count);
}

void free_stream(void* of) {
  delete static_cast<std::shared_ptr<Stream::Pipe>*>(of);
}

}  // namespace

struct Server::Inside {
  Handlers handlers;
  ServerOptions options;
  MHD_Daemon* daemon = nullptr;
  std::mutex guard;
  std::unordered_set<Underway*> all_underway;  // what has to come to an end before the server can

  MHD_Result begin(MHD_Connection* connection, const char* path, const char* method, void** state) {
    auto* underway = new Underway;
    underway->request.method = method;
    underway->request.path = path;
    *state = underway;
    {
      const std::lock_guard lock(guard);
      all_underway.insert(underway);
    }
    const std::string length = header_of(connection, "Content-Length");
    underway->too_large =
        length.size() > 9 ||
        (!length.empty() && std::strtoul(length.c_str(), nullptr, 10) > options.most_body_bytes);
    return MHD_YES;
  }

  MHD_Result take(MHD_Connection* connection, Underway& underway) {
    Request& request = underway.request;
    if (underway.too_large) {
      return queue(connection, {413, "", "text/plain", {{"Connection", "close"}}});
    }
    MHD_get_connection_values(connection, MHD_GET_ARGUMENT_KIND, collect, &request.query);
    MHD_get_connection_values(connection, MHD_COOKIE_KIND, collect, &request.cookies);
    request.origin = header_of(connection, "Origin");
    request.host = header_of(connection, "Host");
    request.content_type = header_of(connection, "Content-Type");
    request.authorization = header_of(connection, "Authorization");
    request.if_none_match = header_of(connection, "If-None-Match");
    request.accept_language = header_of(connection, "Accept-Language");
    request.peer = peer_of(connection);
    if (handlers.is_stream && handlers.is_stream(request)) return open_stream(connection, underway);
    underway.slot = std::make_shared<Exchange::Slot>();
    underway.slot->connection = connection;
    handlers.request(request, Exchange(underway.slot));
    const std::lock_guard lock(underway.slot->guard);
    if (underway.slot->reply) return queue(connection, *underway.slot->reply);
    underway.slot->suspended = true;
    MHD_suspend_connection(connection);
    return MHD_YES;
  }

  MHD_Result open_stream(MHD_Connection* connection, Underway& underway) {
    underway.pipe = std::make_shared<Stream::Pipe>();
    underway.pipe->connection = connection;
    MHD_Response* response = MHD_create_response_from_callback(
        MHD_SIZE_UNKNOWN, kBlockBytes, read_stream,
        new std::shared_ptr<Stream::Pipe>(underway.pipe), free_stream);
    if (response == nullptr) return MHD_NO;
    MHD_add_response_header(response, "Content-Type", "text/event-stream");
    MHD_add_response_header(response, "Cache-Control", "no-store");
    handlers.stream(underway.request, Stream(underway.pipe));
    // No time limit: nothing may be said for a long time.
    MHD_set_connection_option(connection, MHD_CONNECTION_OPTION_TIMEOUT, 0U);
    const MHD_Result queued = MHD_queue_response(connection, MHD_HTTP_OK, response);
    MHD_destroy_response(response);
    return queued;
  }

  static MHD_Result on_access(void* of, MHD_Connection* connection, const char* path,
                              const char* method, const char*, const char* upload,
                              std::size_t* upload_size, void** state) {
    auto& inside = *static_cast<Inside*>(of);
    if (*state == nullptr) return inside.begin(connection, path, method, state);
    auto& underway = *static_cast<Underway*>(*state);
    if (*upload_size > 0) {
      if (underway.request.body.size() + *upload_size > inside.options.most_body_bytes) {
        underway.too_large = true;
      } else if (!underway.too_large) {
        underway.request.body.append(upload, *upload_size);
      }
      *upload_size = 0;
      return MHD_YES;
    }
    if (underway.slot == nullptr) return inside.take(connection, underway);
    // Resumed: somebody answered.
    const std::lock_guard lock(underway.slot->guard);
    if (!underway.slot->reply) return MHD_YES;
    return queue(connection, *underway.slot->reply);
  }

  static void on_completed(void* of, MHD_Connection*, void** state, MHD_RequestTerminationCode) {
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
  inside->daemon = MHD_start_daemon(
      MHD_USE_EPOLL_INTERNAL_THREAD | MHD_USE_TURBO | MHD_ALLOW_SUSPEND_RESUME, options.port,
      nullptr, nullptr, &Inside::on_access, inside.get(), MHD_OPTION_SOCK_ADDR, &address,
      MHD_OPTION_NOTIFY_COMPLETED, &Inside::on_completed, inside.get(), MHD_OPTION_CONNECTION_LIMIT,
      options.most_connections, MHD_OPTION_PER_IP_CONNECTION_LIMIT, options.most_per_peer,
      MHD_OPTION_CONNECTION_TIMEOUT, options.idle_timeout_s, MHD_OPTION_CONNECTION_MEMORY_LIMIT,
      static_cast<std::size_t>(kConnectionBytes), MHD_OPTION_LISTEN_BACKLOG_SIZE, kBacklog,
      MHD_OPTION_END);
  if (inside->daemon == nullptr) {
    return base::Failure{
        base::ExitCode::environment,
        fmt::format("Cannot listen on {} port {}: {}. Another program may use it; take another "
                    "port.",
                    options.address, options.port, std::strerror(errno))};
  }
  return Server(std::move(inside));
}

Server::Server(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}
Server::Server(Server&&) noexcept = default;
Server& Server::operator=(Server&&) noexcept = default;

Server::~Server() {
  if (inside_ == nullptr || inside_->daemon == nullptr) return;
  // A suspended connection has to run again before the daemon can stop.
  {
    const std::lock_guard lock(inside_->guard);
    for (const Underway* underway : inside_->all_underway) {
      if (underway->slot) Exchange(underway->slot).answer({503, "", "text/plain", {}});
      if (underway->pipe) Stream(underway->pipe).close();
    }
  }
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
