#include "host/trainer_deeds.h"

#include <array>
#include <nlohmann/json.hpp>
#include <string_view>

#include "play/input_json.h"

namespace klankbord::host {

namespace {

using classroom::Room;
using classroom::RoomDeed;
using classroom::RoomRefusal;
using nlohmann::json;

constexpr std::uint64_t kMostNumber = 1'000'000;

class Reading {
 public:
  Reading(const Call& call, const Room& room) : call_(call), room_(room) {}

  TrainerDeed read() {
    const auto word = text_in(call_, "deed");
    if (!word) {
      deed_.fault = "A deed takes its name.";
      return std::move(deed_);
    }
    constexpr std::size_t kDeeds = 15;
    struct Named {
      std::string_view word;
      RoomDeed deed;
      void (Reading::*rest)();
    };
    static constexpr std::array<Named, kDeeds> kNamed = {{
        {"scenario-set", RoomDeed::scenario_set, &Reading::scenario},
        {"freeze", RoomDeed::frozen, nullptr},
        {"thaw", RoomDeed::thawed, nullptr},
        {"vote-open", RoomDeed::vote_opened, nullptr},
        {"vote-reveal", RoomDeed::vote_revealed, nullptr},
        {"vote-close", RoomDeed::vote_closed, nullptr},
        {"play", RoomDeed::answered, &Reading::play},
        {"return", RoomDeed::returned, &Reading::count},
        {"note", RoomDeed::noted, &Reading::note},
        {"remove", RoomDeed::removed, &Reading::seat},
        {"take-over", RoomDeed::taken_over, &Reading::seat},
        {"say", RoomDeed::said, &Reading::say},
        {"hand-back", RoomDeed::handed_back, &Reading::seat},
        {"mark", RoomDeed::marked, &Reading::mark},
        {"close", RoomDeed::closed, nullptr},
    }};
    for (const Named& named : kNamed) {
      if (named.word != *word) continue;
      deed_.record.deed = named.deed;
      if (named.rest != nullptr) (this->*named.rest)();
      return std::move(deed_);
    }
    unknown();
    return std::move(deed_);
  }

 private:
  void unknown() { deed_.fault = "That deed is not known."; }

  std::uint64_t number(const char* key) {
    const auto found = call_.body.find(key);
    if (found == call_.body.end() || !found->is_number_unsigned() ||
        found->get<std::uint64_t>() > kMostNumber) {
      deed_.fault = std::string("This deed takes a number \"") + key + "\".";
      return 0;
    }
    return found->get<std::uint64_t>();
  }

  std::string text(const char* key) {
    auto found = text_in(call_, key);
    if (!found) deed_.fault = std::string("This deed takes a text \"") + key + "\".";
    return found ? std::move(*found) : std::string();
  }

  void seat() { deed_.record.seat = static_cast<classroom::SeatNumber>(number("seat")); }
  void count() { deed_.record.count = number("count"); }

  void note() {
    seat();
    deed_.record.text = text("text");
  }

  void say() {
    note();
    deed_.record.by_trainer = true;
  }

  void scenario() {
    const std::string id = text("scenario");
    const std::string pace = text("pace");
    deed_.record.pace = pace == "together" ? classroom::Pace::together : classroom::Pace::free;
    if (deed_.fault.empty() && pace != "together" && pace != "free") {
      deed_.fault = "The pace is \"together\" or \"free\".";
    }
    deed_.record.scenario = room_.scenarios().size();  // which the room refuses
    for (std::size_t i = room_.scenarios().size(); i-- > 0;) {
      if (room_.scenarios()[i]->id == id) deed_.record.scenario = i;
    }
  }

  void mark() {
    seat();
    const std::string id = text("opportunity");
    deed_.record.level = static_cast<int>(number("level"));
    deed_.record.text = text("reason");
    const auto found = room_.scenarios()[room_.scenario()]->find_opportunity(id);
    if (!found) {
      deed_.refusal = RoomRefusal::not_pending;
    } else {
      deed_.record.opportunity = static_cast<std::uint16_t>(*found);
    }
  }

  // What most voted for or the runner-up, an option, or anything else that can be done.
  void play() {
    const scenario::Scenario& scenario = room_.shared().scenario();
    if (call_.body.contains("rank")) {
      const std::uint64_t rank = number("rank");
      const std::vector<play::Input> ranked = room_.ranking();
      if (rank == 0 || rank > ranked.size()) {
        if (deed_.fault.empty()) deed_.refusal = RoomRefusal::not_offered;
      } else {
        deed_.record.input = ranked[rank - 1];
      }
    } else if (call_.body.contains("option")) {
      const auto option = scenario.find_option(text("option"));
      if (option) {
        deed_.record.input = play::Input::choose(*option);
      } else {
        deed_.refusal = RoomRefusal::not_offered;
      }
    } else {
      const auto input = call_.body.find("input");
      if (input == call_.body.end() || !input->is_object()) {
        deed_.fault = "To play takes a \"rank\", an \"option\" or an \"input\".";
        return;
      }
      auto read = play::input_from_json(scenario, input->dump());
      if (read.ok()) {
        deed_.record.input = std::move(*read);
      } else {
        deed_.refusal = RoomRefusal::not_offered;
      }
    }
  }

  const Call& call_;
  const Room& room_;
  TrainerDeed deed_;
};

}  // namespace

TrainerDeed trainer_deed(const Call& call, const Room& room) {
  return Reading(call, room).read();
}

}  // namespace klankbord::host
