#include "script/record.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <stdexcept>

#include "base/utf8.h"
#include "script/draft_mark.h"

namespace klankbord::script {

namespace {

constexpr std::size_t kMostListed = 24;  // a company has 23 keys

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

// `option "warm": "why"`. Said of every text that is read, so put together without a formatter.
std::string subject_of(const std::string& owner, std::string_view key) {
  std::string subject;
  subject.reserve(owner.size() + key.size() + 4);
  subject.append(owner).append(": \"").append(key).append("\"");
  return subject;
}

std::string in_language(const std::string& subject, std::string_view language) {
  std::string one;
  one.reserve(subject.size() + language.size() + 1);
  one.append(subject).append(".").append(language);
  return one;
}

bool has_control_character(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') || c == 0x7F;
  });
}

}  // namespace

std::string listed(const std::vector<std::string_view>& words) {
  std::string all;
  for (const std::string_view word : words) {
    if (!all.empty()) all += ' ';
    all += word;
  }
  return all;
}

std::string suggest(std::string_view word, const std::vector<std::string_view>& words) {
  std::string near = base::did_you_mean(word, words);
  if (!near.empty() || words.empty() || words.size() > kMostListed) return near;
  return fmt::format("there are: {}", base::printable(listed(words)));
}

std::optional<std::string> read_text(Report& report, const Value& value, Place place,
                                     const std::string& what, std::size_t most_bytes) {
  if (value.is(Value::Kind::unknown)) return std::nullopt;
  if (!value.is(Value::Kind::text)) {
    report.add(kWrongKind, place, fmt::format("{} needs a text, not {}", what, describe(value)));
    return std::nullopt;
  }
  const std::string_view text = value.text;
  if (text.find('\0') == std::string_view::npos && !base::is_utf8(text)) {
    report.add(kNotUtf8, place, fmt::format("{} is not UTF-8: \"{}\"", what, shown(text)),
               "save the file as UTF-8");
  } else if (is_blank(text)) {
    report.add(kEmptyText, place, fmt::format("{} is empty", what));
  } else if (text.size() > most_bytes) {
    report.add(kTextTooLong, place,
               fmt::format("{} has {} bytes; at most {} fit", what, text.size(), most_bytes));
  } else if (has_control_character(text)) {
    report.add(kControlCharacter, place,
               fmt::format("{} has a control character: \"{}\"", what, shown(text)));
  } else {
    const std::string_view mark = draft_mark_in(text);
    if (!mark.empty()) {
      report.add(kDraftMark, place, fmt::format("{} still has the mark {}", what, mark),
                 "write what belongs there, and take the mark out");
    }
    report.note_text(text, place);
    return std::string(text);
  }
  return std::nullopt;
}

base::LocalText read_local_text(Report& report, const Value& value, Place place,
                                const std::string& what) {
  base::LocalText text;
  if (value.is(Value::Kind::unknown)) return text;
  if (!value.is(Value::Kind::table)) {
    report.add(kWrongKind, place,
               fmt::format("{} needs a text per language, not {}", what, describe(value)),
               "write: { nl = \"…\", fr = \"…\", en = \"…\" }");
    return text;
  }
  const Record record(report, *value.table, place, what, kLocalText);
  for (const base::Language language : base::kLanguages) {
    const std::string_view code = base::to_string(language);
    const Value& found = value.table->get(record.key_of(code).name);
    if (found.is(Value::Kind::nil)) continue;
    const auto read = read_text(report, found, record.place_of(code), in_language(what, code),
                                base::kMaxTextBytes);
    if (read) text.exactly(language) = *read;
  }
  if (value.table->get("nl").is(Value::Kind::nil)) {
    report.add(kNoDutch, place, fmt::format("{} has no Dutch", what), "add: nl = \"…\"");
  }
  return text;
}

bool check_id(Report& report, std::string_view id, Place place, const std::string& what,
              IdForm form) {
  static constexpr std::array<std::string_view, 14> kReserved = {
      "and",     "or",    "not",    "true",    "false", "seen",    "chose",
      "elapsed", "level", "opened", "talking", "did",   "applied", "finish"};
  const auto refuse = [&](std::string why, std::string suggestion) {
    report.add(kBadId, place, std::move(why), std::move(suggestion));
    return false;
  };
  if (id.empty()) return refuse(fmt::format("{} has an empty id", what), {});
  if (id.size() > base::kMaxIdBytes) {
    return refuse(fmt::format("the id of {} has {} characters; at most {} are allowed", what,
                              id.size(), base::kMaxIdBytes),
                  {});
  }
  const bool underscores = form != IdForm::hyphens, hyphens = form != IdForm::variable;
  const bool plain = std::all_of(id.begin(), id.end(), [&](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c == '-' && hyphens) ||
           (c == '_' && underscores);
  });
  if (!plain) {
    return refuse(fmt::format("the id of {} is not allowed", what),
                  hyphens ? "an id has lower-case letters, digits and hyphens, nothing else"
                          : "a variable has lower-case letters, digits and underscores");
  }
  const bool reserved = std::find(kReserved.begin(), kReserved.end(), id) != kReserved.end();
  const bool digit_first = form == IdForm::variable && id[0] >= '0' && id[0] <= '9';
  if ((form == IdForm::variable && reserved) || digit_first) {
    return refuse(fmt::format("the id of {} is not allowed: a condition could not name it", what),
                  "take a word that conditions do not use");
  }
  return true;
}

Record::Record(Report& report, const Table& table, Place place, std::string owner,
               const Shape& shape)
    : report_(report), table_(table), shape_(shape), place_(place), owner_(std::move(owner)) {
  for (const auto& [key, value] : table_.fields) {
    if (report_.full()) break;
    if (shape_.open || shape_.find(key) != nullptr) continue;
    add(kUnknownKey, place_of(key), fmt::format("there is no key \"{}\"", shown(key)),
        suggest(key, shape_.names()));
  }
  if (table_.odd_keys) {
    add(kUnknownKey, place_, "an entry has a key that is no name, or stands after an empty entry");
  }
  if (shape_.items == Items::none && !table_.items.empty()) {
    add(kWrongKind, place_of_item(0),
        fmt::format("{} stands here without a key", describe(table_.items[0])),
        shape_.open ? "" : fmt::format("the keys are: {}", listed(shape_.names())));
  }
}

Record::Record(Report& report, const Call& call, Place place)
    : Record(report, *call.table, place, name_of(call), shape_of(call.word)) {}

void Record::add(std::string_view code, Place place, std::string message,
                 std::string suggestion) const {
  report_.add(code, place, fmt::format("{}: {}", owner_, message), std::move(suggestion));
}

void Record::wrong_kind(std::string_view key, std::string_view wanted, const Value& value) const {
  add(kWrongKind, place_of(key),
      fmt::format("\"{}\" needs {}, not {}", key, wanted, describe(value)));
}

const Key& Record::key_of(std::string_view key) const {
  if (const Key* found = shape_.find(key)) return *found;
  throw std::logic_error(fmt::format("{} has no key \"{}\" in the registration", shape_.name, key));
}

const Key& Record::key_of(std::string_view key, std::initializer_list<Holds> allowed) const {
  const Key& found = key_of(key);
  if (std::find(allowed.begin(), allowed.end(), found.holds) != allowed.end()) return found;
  throw std::logic_error(
      fmt::format("{}: \"{}\" is registered as something else than is read", shape_.name, key));
}

void Record::report_missing(std::string_view key) const {
  add(kMissing, place_, fmt::format("\"{}\" is missing", key));
}

const Value& Record::value_of(const Key& key) const {
  const Value& value = table_.get(key.name);
  if (key.need == Need::required && value.is(Value::Kind::nil)) report_missing(key.name);
  return value;
}

const Value& Record::get(std::string_view key) const {
  return value_of(key_of(key));
}

const Value& Record::required(std::string_view key) const {
  const Value& value = get(key);
  if (value.is(Value::Kind::nil)) report_missing(key);
  return value;
}

const Value& Record::entry(std::string_view id) const {
  if (shape_.open) return table_.get(id);
  throw std::logic_error(fmt::format("the keys of {} are no ids of the author", shape_.name));
}

std::string Record::text(std::string_view key) const {
  const Key& registered = key_of(key, {Holds::text, Holds::sent});
  const Value& value = value_of(registered);
  if (value.absent()) return {};
  return read_text(report_, value, place_of(key), subject_of(owner_, key),
                   static_cast<std::size_t>(registered.most))
      .value_or("");
}

std::optional<std::string_view> Record::any_text(const Key& key) const {
  const Value& value = value_of(key);
  if (value.absent()) return std::nullopt;
  if (value.is(Value::Kind::text)) return value.text;
  wrong_kind(key.name, "a text", value);
  return std::nullopt;
}

std::optional<std::string_view> Record::word(std::string_view key) const {
  return any_text(key_of(key, {Holds::id, Holds::condition, Holds::knockout}));
}

base::LocalText Record::local_text(std::string_view key) const {
  const Value& value =
      value_of(key_of(key, {Holds::local_text, Holds::spoken, Holds::sent, Holds::says}));
  if (value.absent()) return {};
  return read_local_text(report_, value, place_of(key), subject_of(owner_, key));
}

std::vector<base::LocalText> Record::local_texts(std::string_view key) const {
  const Key& registered = key_of(key, {Holds::local_texts});
  const Value& value = value_of(registered);
  std::vector<base::LocalText> texts;
  if (value.absent()) return texts;
  if (!value.is(Value::Kind::table)) {
    wrong_kind(key, "a table", value);
    return texts;
  }
  const Table& list = *value.table;
  const Record record(report_, list, place_of(key), subject_of(owner_, key), kList);
  const auto most = static_cast<std::size_t>(registered.most);
  if (list.items.size() > most) {
    record.add(kTooMany, record.place(),
               fmt::format("{} texts; at most {} are allowed", list.items.size(), most));
    return texts;
  }
  for (std::size_t i = 0; i < list.items.size(); ++i) {
    texts.push_back(read_local_text(report_, list.items[i], record.place_of_item(i),
                                    fmt::format("{}: \"{}\" {}", owner_, key, i + 1)));
  }
  return texts;
}

int Record::whole(std::string_view key, int otherwise) const {
  const Key& registered = key_of(key, {Holds::whole});
  const Value& value = value_of(registered);
  if (value.absent()) return otherwise;
  if (!value.is(Value::Kind::whole)) {
    wrong_kind(key, "a whole number", value);
    return otherwise;
  }
  if (value.whole < registered.least || value.whole > registered.most) {
    add(kOutOfRange, place_of(key),
        fmt::format("\"{}\" is {}; it goes from {} to {}", key, value.whole, registered.least,
                    registered.most));
    return otherwise;
  }
  return static_cast<int>(value.whole);
}

int Record::whole(std::string_view key) const {
  const Key& registered = key_of(key);
  return whole(key, registered.usual.value_or(registered.least));
}

bool Record::truth(std::string_view key) const {
  const Key& registered = key_of(key, {Holds::truth});
  const Value& value = value_of(registered);
  const bool usual = registered.usual.value_or(0) != 0;
  if (value.absent()) return usual;
  if (value.is(Value::Kind::truth)) return value.whole != 0;
  wrong_kind(key, "true or false", value);
  return usual;
}

const Table* Record::table(std::string_view key) const {
  const Value& value =
      value_of(key_of(key, {Holds::table, Holds::list, Holds::ids, Holds::levels, Holds::effects,
                            Holds::values, Holds::by_id, Holds::desk}));
  if (value.absent()) return nullptr;
  if (value.is(Value::Kind::table)) return value.table;
  wrong_kind(key, "a table", value);
  return nullptr;
}

const Table* Record::entries(std::string_view key) const {
  const Table* found = table(key);
  if (found == nullptr) return nullptr;
  const std::size_t count = found->fields.size() + found->items.size();
  const auto most = static_cast<std::size_t>(key_of(key).most);
  if (count <= most) return found;
  add(kTooMany, place_of(key),
      fmt::format("\"{}\" has {} entries; at most {} are allowed", key, count, most));
  return nullptr;
}

Place place_of(const Value& value, Place otherwise) {
  return value.call != nullptr ? value.call->place : otherwise;
}

bool is_word(const Value& value, Word word, const Record& in, Place place) {
  if (value.is(Value::Kind::unknown)) return false;
  if (value.is(Value::Kind::call) && value.call->word == word) return true;
  if (value.is(Value::Kind::unfinished)) {
    in.add(kMissing, place_of(value, place), fmt::format("{} has no braces", describe(value)),
           fmt::format("write: {} {{ … }}", describe(value)));
  } else {
    in.add(kMisplaced, place_of(value, place), fmt::format("{} cannot stand here", describe(value)),
           fmt::format("here stands: {} \"id\" {{ … }}", to_string(word)));
  }
  return false;
}

bool is_line(const Value& value) {
  return value.is(Value::Kind::text) ||
         (value.is(Value::Kind::call) && value.call->word == Word::line);
}

void Record::report_unknown_choice(std::string_view key, std::string_view text,
                                   const std::vector<std::string_view>& words) const {
  add(kUnknownChoice, place_of(key), fmt::format("\"{}\" cannot be \"{}\"", key, shown(text)),
      suggest(text, words));
}

}  // namespace klankbord::script
