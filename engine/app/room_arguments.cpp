#include "app/room_arguments.h"

#include <CLI/CLI.hpp>

namespace klankbord::app {

void add_room_words(CLI::App& app, RoomArguments& arguments) {
  CLI::Option* scenarios =
      app.add_option("scenario", arguments.scenarios,
                     "Ids or .lua files, the first one first (default: the whole library)");
  app.add_option("--port", arguments.port, "Port to listen on; 0: any that is free")
      ->capture_default_str();
  app.add_option("--address", arguments.address, "Address of this machine to listen on")
      ->capture_default_str();
  app.add_flag("--json", arguments.json, "Say where the room is as one line of JSON");
  CLI::Option* pace =
      app.add_option("--pace", arguments.pace, "Everyone alone, or one conversation together")
          ->check(CLI::IsMember({"free", "together"}))
          ->capture_default_str();
  app.add_flag("--tls", arguments.tls,
               "Encrypted, with a certificate of its own that every device asks about once");
  app.add_option("--room", arguments.code, "The code of a room to go on with")
      ->excludes(scenarios)
      ->excludes(pace);
}

std::vector<std::string> words_of(const RoomArguments& arguments) {
  std::vector<std::string> words = {"--port", std::to_string(arguments.port), "--address",
                                    arguments.address};
  if (arguments.tls) words.emplace_back("--tls");
  if (arguments.json) words.emplace_back("--json");
  if (!arguments.code.empty()) {
    words.insert(words.end(), {"--room", arguments.code});
    return words;
  }
  words.insert(words.end(), {"--pace", arguments.pace, "--"});
  words.insert(words.end(), arguments.scenarios.begin(), arguments.scenarios.end());
  return words;
}

}  // namespace klankbord::app
