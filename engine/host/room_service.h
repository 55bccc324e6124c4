// A room as the network sees it: its files, its routes and its live events over one HTTP server.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "base/result.h"
#include "framework/framework.h"
#include "host/room_keeper.h"
#include "host/secrets.h"
#include "host/web_files.h"
#include "http/server.h"
#include "text/catalogue.h"

namespace klankbord::host {

struct RoomParts {
  std::unique_ptr<RoomKeeper> keeper;
  framework::Framework framework;
  std::vector<text::Catalogue> catalogues;  // one per language; the first for who names none
  WebFiles files;
  std::string version;             // of the program
  std::string trainer_secret;      // of this run, beside the one that the room was opened with
  std::vector<std::string> names;  // of this machine, that a browser may have typed
  std::vector<std::string> hosts;  // where this machine is reached: "192.168.1.5"
  RandomBytes random = system_random;
  MonotonicClock clock = monotonic_ms;
  // Called once the trainer deleted the room, on the server's thread: ask the program to end.
  std::function<void()> deleted = {};
};

class RoomService {
 public:
  // Refuses (exit code environment) when it cannot listen there.
  static base::Result<std::unique_ptr<RoomService>> start(RoomParts parts,
                                                          const http::ServerOptions& options);
  ~RoomService();  // what was taken is on disk and answered
  RoomService(const RoomService&) = delete;
  RoomService& operator=(const RoomService&) = delete;

  std::uint16_t port() const;
  RoomKeeper& keeper();
  std::vector<std::string> addresses() const;  // that learners type

 private:
  class Inside;
  explicit RoomService(std::unique_ptr<Inside> inside);
  std::unique_ptr<Inside> inside_;
};

}  // namespace klankbord::host
