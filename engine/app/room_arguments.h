// What is typed to open a room: the same for `klankbord room` and for `klankbord-room`, which it
// starts.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace klankbord::app {

inline constexpr std::uint16_t kUsualRoomPort = 8080;

struct RoomArguments {
  std::vector<std::string> scenarios;
  std::string address = "0.0.0.0", pace = "free", code;
  std::uint16_t port = kUsualRoomPort;
  bool tls = false;
  bool json = false;  // one line for programs instead of words and a picture for people
};

// `arguments` must live as long as `app`.
void add_room_words(CLI::App& app, RoomArguments& arguments);

// The same as it would be typed.
std::vector<std::string> words_of(const RoomArguments& arguments);

}  // namespace klankbord::app
