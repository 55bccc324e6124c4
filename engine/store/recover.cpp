// Reading a journal back: which part of the bytes is sound, and a sentence when that is not enough.
#include <fmt/core.h>

#include <cstdint>
#include <limits>
#include <nlohmann/json.hpp>
#include <tuple>
#include <utility>

#include "base/hash.h"
#include "base/limits.h"
#include "base/utf8.h"
#include "store/journal.h"
#include "store/line_scanner.h"

namespace klankbord::store {

namespace {

using nlohmann::json;

constexpr int kMostNesting = 4;  // of a journal's lines; deeper values only burden the stack

// Thrown inside this file only; recover_journal turns it into a Failure.
struct Bad {
  std::string what;  // completes 'Line 3 of the journal x '
};

const json& member(const json& object, const char* key, json::value_t type) {
  const auto found = object.find(key);
  if (found == object.end() || found->type() != type) {
    throw Bad{fmt::format("has no \"{}\" of the right kind", key)};
  }
  return *found;
}

std::string text_of(const json& object, const char* key) {
  return member(object, key, json::value_t::string).get_ref<const std::string&>();
}

int number_in(const json& value, const std::string& name) {
  if (!value.is_number_integer()) throw Bad{fmt::format("has no whole number \"{}\"", name)};
  const bool large = value.is_number_unsigned() &&
                     value.get<std::uint64_t>() > std::numeric_limits<std::int32_t>::max();
  if (large || value.get<std::int64_t>() < std::numeric_limits<std::int32_t>::min()) {
    throw Bad{fmt::format("has a \"{}\" out of range", name)};
  }
  return static_cast<int>(value.get<std::int64_t>());
}

int number_of(const json& object, const char* key) {
  const auto found = object.find(key);
  return number_in(found == object.end() ? json() : *found, key);
}

std::map<std::string, int> numbers_of(const json& object, const char* key) {
  std::map<std::string, int> numbers;
  for (const auto& [id, value] : member(object, key, json::value_t::object).items()) {
    numbers[id] = number_in(value, id);
  }
  return numbers;
}

std::vector<std::string> texts_of(const json& object, const char* key) {
  std::vector<std::string> texts;
  for (const json& value : member(object, key, json::value_t::array)) {
    if (!value.is_string()) throw Bad{fmt::format("has a \"{}\" of the wrong kind", key)};
    texts.push_back(value.get<std::string>());
  }
  return texts;
}

Snapshot snapshot_from(const json& after) {
  Snapshot snapshot;
  snapshot.node = text_of(after, "node");
  snapshot.elapsed_s = number_of(after, "elapsed_s");
  snapshot.choices = number_of(after, "choices");
  snapshot.ended = member(after, "ended", json::value_t::boolean).get<bool>();
  snapshot.variables = numbers_of(after, "variables");
  snapshot.evidence = numbers_of(after, "evidence");
  snapshot.spoiled = texts_of(after, "spoiled");
  snapshot.knockouts = texts_of(after, "knockouts");
  snapshot.digest = text_of(after, "digest");
  return snapshot;
}

JournalHeader header_from(const json& line) {
  JournalHeader header;
  header.scenario = text_of(line, "scenario");
  header.version = number_of(line, "version");
  header.content_hash = text_of(line, "content_hash");
  // It becomes part of a file name.
  if (!is_hash(header.content_hash)) throw Bad{"has a \"content_hash\" that is no SHA-256"};
  header.seed = member(line, "seed", json::value_t::number_unsigned).get<std::uint64_t>();
  header.mode = text_of(line, "mode");
  header.started = text_of(line, "started");
  header.reader_version = number_of(line, "reader_version");
  return header;
}

void check_typed(const json& value, const std::string& key) {
  if (!value.is_string()) throw Bad{fmt::format("has an input whose \"{}\" is no text", key)};
  if (value.get_ref<const std::string&>().size() > base::kMaxTypedBytes) {
    throw Bad{fmt::format("has an input whose \"{}\" is too long", key)};
  }
}

// The form of an input: one thing that is done, and with it what was picked or typed. Whether the
// scenario knows it is for the replay to say.
void check_input(const json& input, int version) {
  std::size_t known = 0;
  for (const char* key : {"choose", "do", "submit"}) {
    if (!input.contains(key)) continue;
    ++known;
    check_typed(input[key], key);
  }
  if (known != 1) throw Bad{"has an input that does not say what is done"};
  if (version < 2 && !input.contains("choose")) throw Bad{"has an input of a newer format"};
  if (input.contains("text")) {
    ++known;
    check_typed(input["text"], "text");
  }
  for (const auto& [key, type, most] :
       {std::tuple{"parts", json::value_t::array, base::kMaxParts},
        std::tuple{"values", json::value_t::object, base::kMaxFields}}) {
    if (!input.contains(key)) continue;
    ++known;
    const json& list = member(input, key, type);
    if (list.size() > most) throw Bad{fmt::format("has an input with too many \"{}\"", key)};
    for (const json& value : list) check_typed(value, key);
  }
  const bool alone = !input.contains("choose") || known == 1;
  if (known > 2 || known != input.size() || !alone) {
    throw Bad{"has an input with a key that does not belong to it"};
  }
}

// One pass over the lines of a journal.
class Reader {
 public:
  Reader(std::string_view bytes, std::string_view name) : bytes_(bytes), name_(name) {}

  base::Result<RecoveredJournal> read() {
    if (bytes_.size() > base::kMaxJournalBytes) {
      return failure(
          fmt::format("The journal {} is larger than 4 MiB, so it is no journal.", name_));
    }
    try {
      while (at_ < bytes_.size() && take_line()) continue;
    } catch (const Bad& bad) {
      return failure(fmt::format("Line {} of the journal {} {}. Put it back from a backup.", line_,
                                 name_, bad.what));
    } catch (const TooNew& needed) {
      return failure(
          fmt::format("The journal {} was written by a newer Klankbord: it needs reader "
                      "version {}, this one has {}. Update Klankbord.",
                      name_, needed.reader_version, kJournalReaderVersion));
    }
    if (!has_header_) {
      return failure(
          fmt::format("The journal {} was cut off before its first answer; nothing is "
                      "lost, and the file may be removed.",
                      name_));
    }
    if (at_ < bytes_.size()) note_cut();
    result_.sound_bytes = at_;
    result_.chain = chain_;
    return std::move(result_);
  }

 private:
  struct TooNew {
    int reader_version;
  };

  static base::Failure failure(std::string message) {
    return {base::ExitCode::bad_file, std::move(message)};
  }

  // Reads the line at at_ and moves on; false when it is the torn end, which stays.
  bool take_line() {
    ++line_;
    const std::size_t end = bytes_.find('\n', at_);
    if (end == std::string_view::npos) return false;  // a line counts once its end is there
    const std::string_view text = bytes_.substr(at_, end - at_);
    if (text.size() > base::kMaxJournalLineBytes)
      throw Bad{fmt::format("is longer than {} bytes", base::kMaxJournalLineBytes)};
    json line = json::parse(
        text, [](int depth, json::parse_event_t, json&) { return depth <= kMostNesting; }, false);
    if (!line.is_object()) {
      // After a power cut the last block of a file may hold anything.
      if (end + 1 == bytes_.size()) return false;
      throw Bad{"is no JSON object"};
    }
    if (has_header_) {
      take_later_line(line);
    } else {
      take_header(line);
    }
    check_chain(line, text);
    at_ = end + 1;
    return true;
  }

  void take_header(const json& line) {
    const auto format = line.find("format");
    if (format == line.end() || *format != kJournalFormat) throw Bad{"is no header of a journal"};
    const int needed = number_of(line, "reader_version");
    if (needed > kJournalReaderVersion) throw TooNew{needed};
    result_.header = header_from(line);
    has_header_ = true;
  }

  void take_later_line(const json& line) {
    if (result_.ended) throw Bad{"stands after the end of the conversation"};
    const std::size_t count = result_.entries.size();
    if (line.contains("end")) {
      const int inputs = number_of(member(line, "end", json::value_t::object), "inputs");
      if (inputs < 0 || static_cast<std::size_t>(inputs) != count) {
        throw Bad{fmt::format("says that the conversation had {} inputs, before it stand {}",
                              inputs, count)};
      }
      result_.ended = true;
      result_.ended_at = text_of(line, "at");
      return;
    }
    const int number = number_of(line, "n");
    if (number < 0 || static_cast<std::size_t>(number) != count + 1) {
      throw Bad{fmt::format("is input {} where input {} was due: a line was added, lost or moved",
                            number, count + 1)};
    }
    if (count >= base::kMaxInputs) throw Bad{"is one input more than an attempt can have"};
    JournalEntry entry;
    entry.number = count + 1;
    entry.at = text_of(line, "at");
    const json& input = member(line, "input", json::value_t::object);
    check_input(input, result_.header.reader_version);
    entry.input = input.dump();
    entry.after = snapshot_from(member(line, "after", json::value_t::object));
    result_.entries.push_back(std::move(entry));
  }

  // Whether the line is, byte for byte, what its hash and the lines before it say.
  void check_chain(json& line, std::string_view text) {
    if (line.dump() != text)
      throw Bad{"was altered: it is not in the form in which journals are written"};
    const std::string recorded = text_of(line, "h");
    line.erase("h");
    std::string expected = base::sha256_hex(chain_ + line.dump());
    if (recorded != expected) {
      throw Bad{
          fmt::format("was altered, or one before it: its hash is {:.16}, its content and the "
                      "lines before it give {:.16}",
                      base::printable(recorded), expected)};
    }
    chain_ = std::move(expected);
  }

  void note_cut() {
    const std::size_t count = result_.entries.size();
    result_.note = count == 0
                       ? "The journal is cut off before its first input; the attempt starts there."
                       : fmt::format(
                             "The journal is cut off after input {}; the attempt resumes "
                             "there.",
                             count);
  }

  std::string_view bytes_;
  std::string_view name_;
  std::size_t at_ = 0;  // where the next line begins
  std::size_t line_ = 0;
  bool has_header_ = false;
  std::string chain_;
  RecoveredJournal result_;
};

}  // namespace

base::Result<RecoveredJournal> recover_journal(std::string_view bytes, std::string_view name) {
  return Reader(bytes, name).read();
}

base::Result<RecoveredJournal> read_journal(const Path& file) {
  const auto bytes = read_file(file, base::kMaxJournalBytes);
  if (!bytes) return bytes.failure();
  return recover_journal(*bytes, file.string());
}

}  // namespace klankbord::store
