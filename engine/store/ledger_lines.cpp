#include "store/ledger_lines.h"

#include <fmt/core.h>

#include <array>
#include <nlohmann/json.hpp>

#include "base/limits.h"

namespace klankbord::store {

namespace {

using nlohmann::json;

constexpr const char* kLedgerFormat = "klankbord-ledger";
constexpr int kDeepestLedgerValue = 4;
constexpr std::size_t kMaxNameBytes = 255;  // of a file, which an attempt's id is
constexpr std::size_t kMaxMarks = 16;
constexpr int kMaxMark = 2;
constexpr std::int32_t kMaxDay = 4'000'000;  // some ten thousand years

struct KindWord {
  NoteKind kind;
  std::string_view word;
  bool attempt, scenario, answer, text, marks, day;  // the fields it has
};
constexpr std::array kKindWords = {
    KindWord{NoteKind::reflection, "reflection", true, false, false, true, false, false},
    KindWord{NoteKind::rating, "rating", true, false, true, false, true, false},
    KindWord{NoteKind::declined, "declined", false, true, false, false, false, true},
    KindWord{NoteKind::kept, "kept", true, false, false, false, false, false},
    KindWord{NoteKind::model_seen, "model-seen", false, true, false, false, false, false},
    KindWord{NoteKind::erased, "erased", true, false, true, false, false, false},
};

struct BadNote {
  std::string what;
};

json parsed_line(std::string_view line) {
  if (line.size() > kMaxLedgerLineBytes) return nullptr;
  return json::parse(
      line, [](int depth, json::parse_event_t, json&) { return depth <= kDeepestLedgerValue; },
      false);
}

std::string taken_text(const json& object, const char* key, std::size_t most) {
  const auto found = object.find(key);
  if (found == object.end() || !found->is_string()) {
    throw BadNote{fmt::format("has no text \"{}\"", key)};
  }
  std::string text = found->get<std::string>();
  if (text.size() > most) throw BadNote{fmt::format("has a \"{}\" that is too long", key)};
  return text;
}

std::string taken_name(const json& object, const char* key) {
  std::string name = taken_text(object, key, kMaxNameBytes);
  if (name.empty()) throw BadNote{fmt::format("has an empty \"{}\"", key)};
  return name;
}

std::int64_t taken_number(const json& value, const char* key, std::int64_t least,
                          std::int64_t most) {
  if (!value.is_number_integer() || value < least || value > most) {
    throw BadNote{fmt::format("has a \"{}\" that is none", key)};
  }
  return value.get<std::int64_t>();
}

std::vector<int> taken_marks(const json& object) {
  const json marks = object.value("marks", json());
  if (!marks.is_array() || marks.size() > kMaxMarks) throw BadNote{"has no \"marks\""};
  std::vector<int> taken;
  for (const json& mark : marks) {
    taken.push_back(static_cast<int>(taken_number(mark, "marks", 0, kMaxMark)));
  }
  return taken;
}

LedgerNote note_from(const json& object, const KindWord& has) {
  LedgerNote note;
  note.kind = has.kind;
  note.at = taken_text(object, "at", kMaxNameBytes);
  if (has.attempt) note.attempt = taken_name(object, "attempt");
  if (has.scenario) note.scenario = taken_name(object, "scenario");
  if (has.text) note.text = taken_text(object, "text", base::kMaxTypedBytes);
  if (has.answer) {
    note.answer = static_cast<std::size_t>(taken_number(object.value("answer", json()), "answer", 1,
                                                        static_cast<int>(base::kMaxInputs)));
  }
  if (has.marks) note.marks = taken_marks(object);
  if (has.day) {
    note.day = static_cast<std::int32_t>(
        taken_number(object.value("day", json()), "day", -kMaxDay, kMaxDay));
  }
  return note;
}

}  // namespace

std::string ledger_header() {
  return json{{"format", kLedgerFormat},
              {"format_version", kLedgerReaderVersion},
              {"reader_version", kLedgerReaderVersion}}
             .dump() +
         '\n';
}

std::optional<int> ledger_reader_version(std::string_view line) {
  const json object = parsed_line(line);
  if (!object.is_object() || object.value("format", json()) != kLedgerFormat) return std::nullopt;
  const json version = object.value("reader_version", json());
  if (!version.is_number_integer() || version < 1) return std::nullopt;
  // Higher than any there will be, which says as much as the number itself.
  return version > kMaxDay ? kMaxDay : version.get<int>();
}

std::string note_line(const LedgerNote& note) {
  json object = {{"at", note.at}};
  for (const KindWord& has : kKindWords) {
    if (has.kind != note.kind) continue;
    object["note"] = has.word;
    if (has.attempt) object["attempt"] = note.attempt;
    if (has.scenario) object["scenario"] = note.scenario;
    if (has.text) object["text"] = note.text;
    if (has.answer) object["answer"] = note.answer;
    if (has.marks) object["marks"] = note.marks;
    if (has.day) object["day"] = note.day;
  }
  return object.dump(-1, ' ', false, json::error_handler_t::replace) + '\n';
}

NoteLine read_note_line(std::string_view line) {
  NoteLine read;
  if (line.size() > kMaxLedgerLineBytes) {
    read.problem = fmt::format("is longer than {} bytes", kMaxLedgerLineBytes);
    return read;
  }
  const json object = parsed_line(line);
  if (!object.is_object()) {
    read.problem = "is no JSON object";
    return read;
  }
  const json word = object.value("note", json());
  if (!word.is_string()) {
    read.problem = "does not say what is noted";
    return read;
  }
  try {
    for (const KindWord& has : kKindWords) {
      if (word == has.word) read.note = note_from(object, has);
    }
  } catch (const BadNote& bad) {
    read.problem = bad.what;
  }
  return read;
}

bool is_about(std::string_view line, std::string_view attempt) {
  const json object = parsed_line(line);
  if (object.is_object()) {
    const json named = object.value("attempt", json());
    if (named.is_string()) return named.get_ref<const std::string&>() == attempt;
  }
  return line.find(attempt) != std::string_view::npos;
}

}  // namespace klankbord::store
