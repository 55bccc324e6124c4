// What a server and whoever answers share: whichever comes last lets it go. For server.cpp only.
#pragma once

#include <microhttpd.h>

#include <deque>
#include <mutex>
#include <optional>
#include <string>

#include "http/deadlines.h"
#include "http/server.h"
#include "http/wakes.h"

namespace klankbord::http {

struct Exchange::Slot {
  Slot(MHD_Connection* of, Wakes& woken) : connection(of), wakes(woken) {}
  std::mutex guard;
  MHD_Connection* connection;  // nullptr: gone, and so may be the server
  Wakes& wakes;
  std::optional<Reply> reply;
  bool suspended = false;
};

struct Stream::Pipe {
  Pipe(MHD_Connection* of, Deadlines::Watched* watching, Wakes& woken)
      : connection(of), watched(watching), wakes(woken) {}

  // All with the guard held.
  void wake();
  void push(std::string text);
  void end(unsigned within_s);  // sends nothing more; a client that takes nothing is cut off then
  // Bytes for the client; suspends the connection and gives 0 when there are none.
  ssize_t read(char* buffer, std::size_t most);

  std::mutex guard;
  MHD_Connection* connection;  // nullptr: gone, and so may be the server
  Deadlines::Watched* watched;
  Wakes& wakes;
  std::deque<std::string> waiting;
  std::size_t waiting_bytes = 0, sent_of_first = 0;
  std::int64_t next_beat_ms = 0;
  bool suspended = false, closed = false;
};

}  // namespace klankbord::http
