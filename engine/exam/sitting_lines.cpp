#include "exam/sitting_lines.h"

#include <fmt/core.h>

#include "base/utf8.h"
#include "exam/code_words.h"
#include "exam/crypto.h"
#include "exam/sitting_journal.h"

namespace klankbord::exam {

using nlohmann::json;

namespace {

constexpr std::int64_t kMostMs = std::int64_t{1} << 40U;  // 34 years
constexpr std::size_t kMostTextBytes = 2000;

// Which of its own fields a deed writes.
bool tells_scenario(Deed deed) {
  return deed == Deed::began || deed == Deed::answered || deed == Deed::finished;
}

json accommodation_json(const Accommodation& granted) {
  return {{"extra_minutes", granted.extra_minutes},
          {"high_contrast", granted.high_contrast},
          {"less_motion", granted.less_motion},
          {"may_pause", granted.may_pause},
          {"read_aloud", granted.read_aloud},
          {"text_percent", granted.text_percent},
          {"time_factor_percent", granted.time_factor_percent}};
}

std::int64_t number_of(const json& object, const char* key, std::int64_t least, std::int64_t most) {
  const auto found = object.find(key);
  if (found == object.end() || !found->is_number_integer()) {
    throw BadLine{fmt::format("has no whole number \"{}\"", key)};
  }
  const bool huge =
      found->is_number_unsigned() && found->get<std::uint64_t>() > static_cast<std::uint64_t>(most);
  if (huge || found->get<std::int64_t>() < least || found->get<std::int64_t>() > most) {
    throw BadLine{fmt::format("has a \"{}\" out of range", key)};
  }
  return found->get<std::int64_t>();
}

bool truth_of(const json& object, const char* key) {
  return member(object, key, json::value_t::boolean).get<bool>();
}

Accommodation accommodation_from(const json& object) {
  Accommodation granted;
  granted.extra_minutes = static_cast<int>(number_of(object, "extra_minutes", 0, 300));
  granted.high_contrast = truth_of(object, "high_contrast");
  granted.less_motion = truth_of(object, "less_motion");
  granted.may_pause = truth_of(object, "may_pause");
  granted.read_aloud = truth_of(object, "read_aloud");
  granted.text_percent = static_cast<int>(number_of(object, "text_percent", 100, 200));
  granted.time_factor_percent =
      static_cast<int>(number_of(object, "time_factor_percent", 100, 300));
  return granted;
}

void write_own_fields(json& line, const Record& record) {
  switch (record.deed) {
    case Deed::authorised:
      line["accommodation"] = accommodation_json(record.accommodation.value_or(Accommodation{}));
      break;
    case Deed::answered:
      line["input"] = json::parse(record.input, nullptr, false);
      line["state"] = record.state;
      break;
    case Deed::began:
      line["state"] = record.state;
      break;
    case Deed::extra_time:
      line["minutes"] = record.minutes;
      break;
    case Deed::incident:
      line["kind"] = word_of(record.kind);
      break;
    case Deed::clock_jumped:
      line["seconds"] = record.seconds;
      break;
    case Deed::reopened:
      line["station"] = record.station;
      line["station_key"] = record.station_key;
      break;
    default:
      break;
  }
}

void read_own_fields(const json& line, Record& record) {
  switch (record.deed) {
    case Deed::authorised:
      record.accommodation =
          accommodation_from(member(line, "accommodation", json::value_t::object));
      break;
    case Deed::answered:
      record.input = member(line, "input", json::value_t::object).dump();
      record.state = text_of(line, "state");
      break;
    case Deed::began:
      record.state = text_of(line, "state");
      break;
    case Deed::extra_time:
      record.minutes = static_cast<int>(number_of(line, "minutes", 1, 300));
      break;
    case Deed::incident: {
      const auto kind = incident_kind_named(text_of(line, "kind"));
      if (!kind) throw BadLine{"has a \"kind\" of incident that is not known"};
      record.kind = *kind;
      break;
    }
    case Deed::clock_jumped:
      record.seconds = number_of(line, "seconds", -kMostMs, kMostMs);
      break;
    case Deed::reopened:
      record.station = text_of(line, "station");
      record.station_key = text_of(line, "station_key");
      break;
    default:
      break;
  }
}

bool is_nonce(const std::string& text) {
  std::string bytes;
  return from_hex_text(text, bytes) && bytes.size() == kKeyBytes / 2;
}

void check_key(const std::string& text) {
  std::string bytes;
  if (!from_hex_text(text, bytes) || bytes.size() != kKeyBytes) {
    throw BadLine{"has a \"station_key\" that is no key"};
  }
}

}  // namespace

const json& member(const json& object, const char* key, json::value_t type) {
  const auto found = object.find(key);
  if (found == object.end() || found->type() != type) {
    throw BadLine{fmt::format("has no \"{}\" of the right kind", key)};
  }
  return *found;
}

std::string text_of(const json& object, const char* key) {
  return member(object, key, json::value_t::string).get_ref<const std::string&>();
}

json to_json(const SittingHeader& header) {
  json line = {{"candidate", header.candidate},
               {"form", {{"hash", header.form_hash}, {"id", header.form_id}}},
               {"format", kSittingFormat},
               {"format_version", kSittingVersion},
               {"nonce", header.nonce},
               {"reader_version", kSittingVersion},
               {"started", header.started},
               {"station", header.station},
               {"station_key", header.station_key}};
  if (header.is_again()) {
    line["after"] = {{"nonce", header.after}, {"receipt", header.after_receipt}};
  }
  return line;
}

json to_json(const Record& record) {
  json line = {{"active_ms", record.active_ms},
               {"at", record.at},
               {"deed", word_of(record.deed)},
               {"n", record.number}};
  if (record.by_invigilator) line["by"] = "invigilator";
  if (!record.text.empty()) line["text"] = record.text;
  if (tells_scenario(record.deed)) line["scenario"] = record.scenario;
  write_own_fields(line, record);
  return line;
}

SittingHeader header_from(const json& line) {
  SittingHeader header;
  const json& form = member(line, "form", json::value_t::object);
  header.form_id = text_of(form, "id");
  header.form_hash = text_of(form, "hash");
  header.candidate = text_of(line, "candidate");
  header.station = text_of(line, "station");
  header.station_key = text_of(line, "station_key");
  header.nonce = text_of(line, "nonce");
  header.started = text_of(line, "started");
  std::string bytes;
  if (!from_hex_text(header.form_hash, bytes) || bytes.size() != kKeyBytes) {
    throw BadLine{"has a form's \"hash\" that is no SHA-256"};
  }
  if (!is_nonce(header.nonce)) throw BadLine{"has a \"nonce\" that is none"};
  if (line.contains("after")) {
    const json& after = member(line, "after", json::value_t::object);
    header.after = text_of(after, "nonce");
    header.after_receipt = text_of(after, "receipt");
    const bool fits = is_nonce(header.after) && header.after != header.nonce &&
                      tidy_code(header.after_receipt) == header.after_receipt &&
                      !header.after_receipt.empty();
    if (!fits) throw BadLine{"names no sitting before it"};
  }
  check_key(header.station_key);
  if (!is_candidate_number(header.candidate)) throw BadLine{"has no candidate's number"};
  if (!is_station_name(header.station)) throw BadLine{"has no name of a station"};
  if (!is_moment(header.started)) throw BadLine{"has a \"started\" that is no moment"};
  return header;
}

Record record_from(const json& line) {
  Record record;
  const std::string word = text_of(line, "deed");
  const auto deed = deed_named(word);
  if (!deed)
    throw BadLine{fmt::format("tells of \"{:.40}\", which is no deed", base::printable(word))};
  record.deed = *deed;
  record.number = static_cast<std::size_t>(number_of(line, "n", 1, kMostMs));
  record.at = text_of(line, "at");
  if (!is_moment(record.at)) throw BadLine{"has an \"at\" that is no moment"};
  record.active_ms = number_of(line, "active_ms", 0, kMostMs);
  record.by_invigilator = line.contains("by");
  if (line.contains("text")) record.text = text_of(line, "text");
  if (record.text.size() > kMostTextBytes) throw BadLine{"has a text that is too long"};
  if (tells_scenario(*deed)) {
    record.scenario = static_cast<std::size_t>(number_of(line, "scenario", 0, 1000));
  }
  read_own_fields(line, record);
  if (*deed == Deed::reopened) {
    check_key(record.station_key);
    if (!is_station_name(record.station)) throw BadLine{"has no name of a station"};
  }
  return record;
}

std::string sealed_words(const std::string& chain) {
  return "klankbord-sitting seal " + chain;
}

}  // namespace klankbord::exam
