#include "classroom/room_lines.h"

#include <fmt/core.h>

#include <nlohmann/json.hpp>

#include "play/input_json.h"

namespace klankbord::classroom {

namespace {

using nlohmann::json;

constexpr std::uint64_t kMostIndex = 1'000'000'000;

base::Failure bad(std::string message) {
  return base::Failure{base::ExitCode::bad_file, std::move(message)};
}

std::string dumped(const json& value) {
  return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

bool needs_seat(RoomDeed deed) {
  switch (deed) {
    case RoomDeed::joined:
    case RoomDeed::removed:
    case RoomDeed::began:
    case RoomDeed::answered:
    case RoomDeed::voted:
    case RoomDeed::noted:
    case RoomDeed::taken_over:
    case RoomDeed::said:
    case RoomDeed::handed_back:
    case RoomDeed::marked:
      return true;
    default:
      return false;
  }
}

bool needs_input(RoomDeed deed) {
  return deed == RoomDeed::answered || deed == RoomDeed::voted;
}

struct BadRecord {
  std::string what;
};

std::uint64_t number_of(const json& object, const char* key, std::uint64_t most) {
  const auto found = object.find(key);
  if (found == object.end() || !found->is_number_unsigned() || found->get<std::uint64_t>() > most) {
    throw BadRecord{fmt::format("has no proper \"{}\"", key)};
  }
  return found->get<std::uint64_t>();
}

std::string text_of(const json& object, const char* key) {
  const auto found = object.find(key);
  if (found == object.end() || !found->is_string()) {
    throw BadRecord{fmt::format("has no text \"{}\"", key)};
  }
  return found->get<std::string>();
}

std::uint16_t opportunity_of(const scenario::Scenario& scenario, const json& line) {
  const std::string id = text_of(line, "opportunity");
  for (std::size_t i = 0; i < scenario.opportunities.size(); ++i) {
    if (scenario.opportunities[i].id == id) return static_cast<std::uint16_t>(i);
  }
  throw BadRecord{"has an opportunity that its scenario does not know"};
}

RoomRecord parsed(const scenario::Scenario& scenario, const json& line) {
  const auto deed = room_deed_named(text_of(line, "deed"));
  if (!deed) throw BadRecord{"has a \"deed\" that is not known"};
  RoomRecord record;
  record.deed = *deed;
  record.at_ms = static_cast<std::int64_t>(number_of(line, "at", std::uint64_t{1} << 40U));
  if (needs_seat(*deed)) {
    record.seat = static_cast<SeatNumber>(number_of(line, "seat", kMostSeats));
  }
  if (needs_input(*deed)) {
    const auto found = line.find("input");
    if (found == line.end() || !found->is_object()) throw BadRecord{"has no \"input\""};
    auto input = play::input_from_json(scenario, dumped(*found));
    if (!input.ok()) throw BadRecord{"has an input that its scenario does not know"};
    record.input = std::move(input).value();
  }
  switch (*deed) {
    case RoomDeed::joined:
      record.text = text_of(line, "nickname");
      record.token = text_of(line, "token");
      break;
    case RoomDeed::noted:
      record.text = text_of(line, "text");
      break;
    case RoomDeed::said:
      record.by_trainer = text_of(line, "by") == "trainer";
      record.text = text_of(line, "text");
      break;
    case RoomDeed::marked:
      record.opportunity = opportunity_of(scenario, line);
      record.level = static_cast<int>(number_of(line, "level", 2));
      record.text = text_of(line, "reason");
      break;
    case RoomDeed::began:
      record.seed = number_of(line, "seed", UINT64_MAX);
      break;
    case RoomDeed::returned:
      record.count = number_of(line, "count", kMostIndex);
      break;
    case RoomDeed::scenario_set:
      record.scenario = number_of(line, "scenario", kMostIndex);
      record.pace = text_of(line, "pace") == "together" ? Pace::together : Pace::free;
      break;
    default:
      break;
  }
  return record;
}

}  // namespace

std::string header_line(const RoomHeader& header) {
  const json line = {{"format", kRoomFormat},        {"version", kRoomVersion},
                     {"code", header.code},          {"trainer", header.trainer},
                     {"opened", header.opened},      {"seed", header.seed},
                     {"scenarios", header.scenarios}};
  return dumped(line) + "\n";
}

std::string record_line(const scenario::Scenario& scenario, const RoomRecord& record) {
  json line = {{"deed", word_of(record.deed)}, {"at", record.at_ms}};
  if (needs_seat(record.deed)) line["seat"] = record.seat;
  if (needs_input(record.deed)) line["input"] = json::parse(play::to_json(scenario, record.input));
  switch (record.deed) {
    case RoomDeed::joined:
      line["nickname"] = record.text;
      line["token"] = record.token;
      break;
    case RoomDeed::noted:
      line["text"] = record.text;
      break;
    case RoomDeed::said:
      line["by"] = record.by_trainer ? "trainer" : "learner";
      line["text"] = record.text;
      break;
    case RoomDeed::marked:
      line["opportunity"] = scenario.opportunities.at(record.opportunity).id;
      line["level"] = record.level;
      line["reason"] = record.text;
      break;
    case RoomDeed::began:
      line["seed"] = record.seed;
      break;
    case RoomDeed::returned:
      line["count"] = record.count;
      break;
    case RoomDeed::scenario_set:
      line["scenario"] = record.scenario;
      line["pace"] = record.pace == Pace::together ? "together" : "free";
      break;
    default:
      break;
  }
  return dumped(line) + "\n";
}

base::Result<RoomLines> read_room_lines(std::string_view bytes) {
  RoomLines lines;
  const std::size_t first = bytes.find('\n');
  const json header = json::parse(bytes.substr(0, first), nullptr, false);
  if (first == std::string_view::npos || !header.is_object() ||
      header.value("format", json()) != json(kRoomFormat)) {
    return bad("This is not the journal of a room.");
  }
  try {
    if (number_of(header, "version", kMostIndex) > kRoomVersion) {
      return bad("This room was written by a newer Klankbord. Open it with that version.");
    }
    lines.header.code = text_of(header, "code");
    lines.header.trainer = text_of(header, "trainer");
    lines.header.opened = text_of(header, "opened");
    lines.header.seed = number_of(header, "seed", UINT64_MAX);
    for (const json& hash : header.value("scenarios", json::array())) {
      if (!hash.is_string()) throw BadRecord{"has a scenario without a hash"};
      lines.header.scenarios.push_back(hash.get<std::string>());
    }
  } catch (const BadRecord& fault) {
    return bad(fmt::format("The first line of the room {}.", fault.what));
  }
  lines.sound_bytes = first + 1;
  while (lines.sound_bytes < bytes.size()) {
    const std::size_t end = bytes.find('\n', lines.sound_bytes);
    if (end == std::string_view::npos) break;  // torn
    lines.records.push_back(bytes.substr(lines.sound_bytes, end - lines.sound_bytes));
    lines.sound_bytes = end + 1;
  }
  return lines;
}

base::Result<RoomRecord> record_from(const scenario::Scenario& scenario, std::string_view line) {
  const json parsed_line = json::parse(line, nullptr, false);
  if (!parsed_line.is_object()) return bad("A record of the room is no JSON object.");
  try {
    return parsed(scenario, parsed_line);
  } catch (const BadRecord& fault) {
    return bad(fmt::format("A record of the room {}.", fault.what));
  }
}

base::Result<Room> fold_room(ScenarioList scenarios, const RoomLines& lines) {
  Room room(std::move(scenarios), lines.header.seed);
  std::size_t number = 1;
  for (const std::string_view line : lines.records) {
    ++number;
    auto record = record_from(*room.scenarios()[room.scenario()], line);
    if (!record.ok()) return bad(fmt::format("Line {}: {}", number, record.failure().message));
    if (const auto refusal = room.admit(record.value())) {
      return bad(
          fmt::format("Line {} of the room cannot follow: {}", number, sentence_of(*refusal)));
    }
    room.apply(record.value());
  }
  return room;
}

}  // namespace klankbord::classroom
