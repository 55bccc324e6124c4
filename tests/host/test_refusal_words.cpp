#include <nlohmann/json.hpp>
#include <set>

#include "classroom/room.h"
#include "host/call.h"
#include "support/catch.h"
#include "support/paths.h"
#include "support/temp_folder.h"

using namespace klankbord;
using nlohmann::json;

namespace {

std::vector<std::string> missing_in(const json& words) {
  std::vector<std::string> missing;
  const auto ask = [&](std::string_view word) {
    const auto found = words.find("refusal." + std::string(word));
    if (found == words.end() || found->get<std::string>().empty()) missing.emplace_back(word);
  };
  for (const std::string_view word : host::kRefusalWords) ask(word);
  for (std::size_t i = 0; i < classroom::kRoomRefusals; ++i) {
    ask(word_of(static_cast<classroom::RoomRefusal>(i)));
  }
  return missing;
}

json words_of(const char* language) {
  const std::string name = std::string("assets/web/words/") + language + ".json";
  return json::parse(test::read_text(test::source_dir() / name));
}

}  // namespace

SCENARIO("pages have a sentence for every refusal, in every language") {
  const std::string language = GENERATE("nl", "fr", "en");
  json words = words_of(language.c_str());
  CHECK(missing_in(words) == std::vector<std::string>{});
  WHEN("one is forgotten, or empty") {
    words.erase("refusal.moved-on");
    words["refusal.frozen"] = "";
    THEN("it is found") {
      CHECK(missing_in(words) == std::vector<std::string>{"moved-on", "frozen"});
    }
  }
}
