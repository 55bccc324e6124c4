#include "store/quick_replay.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <utility>

#include "base/hash.h"
#include "base/limits.h"
#include "play/engine.h"
#include "play/input_json.h"
#include "scenario/compiled.h"
#include "store/line_scanner.h"

namespace klankbord::store {

namespace {

constexpr std::string_view kHashKey = ",\"h\":\"";     // before the hash of a line
constexpr std::string_view kHashMark = "\",\"h\":\"";  // the same where a text ends

void add_number(std::string& text, std::int64_t number) {
  const fmt::format_int digits(number);
  text.append(digits.data(), digits.size());
}

void add_quoted(std::string& text, std::string_view word) {
  text += '"';
  text += word;
  text += '"';
}

template <typename Items>
std::vector<std::size_t> order_of(const Items& items) {
  std::vector<std::size_t> order(items.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::sort(order.begin(), order.end(),
            [&](std::size_t a, std::size_t b) { return items[a].id < items[b].id; });
  return order;
}

// Whether a line, taken without its hash, has that hash after the lines before it. `at` is where
// the hash itself stands. Moves the chain on.
bool follows_chain(std::string_view line, std::size_t at, std::string& chain) {
  if (at + kHashDigits >= line.size()) return false;
  const std::string_view before = line.substr(0, at - kHashKey.size());
  const std::string_view recorded = line.substr(at, kHashDigits);
  const std::string_view after = line.substr(at + kHashDigits + 1);
  chain = base::sha256_hex({chain, before, after});
  return recorded == chain;
}

}  // namespace

std::optional<JournalHeader> quick_header(std::string_view journal) {
  LineScanner line(journal.substr(0, std::min(journal.find('\n'), journal.size())));
  JournalHeader header;
  const auto text = [&](std::string_view key, std::string& value) {
    if (!line.take(key)) return false;
    const auto found = line.take_text();
    if (found) value = *found;
    return found.has_value();
  };
  const auto number = [&](std::string_view key,
                          std::uint64_t most) -> std::optional<std::uint64_t> {
    return line.take(key) ? line.take_number(most) : std::nullopt;
  };
  constexpr auto kMostVersions = static_cast<std::uint64_t>(std::numeric_limits<int>::max());
  // It becomes part of a file name.
  if (!text("{\"content_hash\":\"", header.content_hash) || !is_hash(header.content_hash)) {
    return std::nullopt;
  }
  const auto format = number(",\"format\":\"klankbord-journal\",\"format_version\":",
                             static_cast<std::uint64_t>(kJournalReaderVersion));
  std::string hash;
  if (!format || !text(",\"h\":\"", hash) || !text(",\"mode\":\"", header.mode)) {
    return std::nullopt;
  }
  const auto reader = number(",\"reader_version\":", *format);
  if (!reader || *reader != *format || !text(",\"scenario\":\"", header.scenario)) {
    return std::nullopt;
  }
  const auto seed = number(",\"seed\":", std::numeric_limits<std::uint64_t>::max());
  if (!seed || !text(",\"started\":\"", header.started)) return std::nullopt;
  const auto version = number(",\"version\":", kMostVersions);
  if (!version || !line.take("}") || !line.done()) return std::nullopt;
  header.seed = *seed;
  header.version = static_cast<int>(*version);
  header.reader_version = static_cast<int>(*reader);
  const std::string_view whole = journal.substr(0, line.at());
  std::string chain;
  if (!follows_chain(whole, whole.find(kHashKey) + kHashKey.size(), chain)) return std::nullopt;
  return header;
}

QuickReplayer::QuickReplayer(ScenarioPointer scenario)
    : scenario_(std::move(scenario)),
      content_hash_(scenario::content_hash_of(*scenario_)),
      variables_(order_of(scenario_->variables)),
      opportunities_(order_of(scenario_->opportunities)) {
  const auto check = [&](std::string_view id) { plain_ = plain_ && is_plain(id); };
  for (const auto& variable : scenario_->variables) check(variable.id);
  for (const auto& opportunity : scenario_->opportunities) check(opportunity.id);
  for (const auto& node : scenario_->nodes) check(node.id);
  for (const auto& knockout : scenario_->knockouts) check(knockout);
  for (std::size_t i = 0; i < scenario_->options.size(); ++i) {
    const auto option = static_cast<scenario::OptionIndex>(i);
    options_.emplace(scenario_->option_path(option), option);
    check(scenario_->options[i].id);
  }
}

// One journal, line by line.
class QuickReplayer::Pass {
 public:
  Pass(const QuickReplayer& owner, std::string_view journal)
      : owner_(owner), scenario_(*owner.scenario_), rest_(journal) {}

  std::optional<QuickReplay> run() {
    std::string_view line;
    if (!take_line(line)) return std::nullopt;
    chain_ = line.substr(line.find(kHashKey) + kHashKey.size(), kHashDigits);
    result_.state = play::start(scenario_, events_);
    while (!rest_.empty()) {
      if (!take_line(line) || result_.ended) return std::nullopt;
      const bool input = line.compare(0, 9, "{\"after\":") == 0;
      if (input ? !take_input(line) : !take_end(line)) return std::nullopt;
    }
    if (result_.inputs.empty()) return std::nullopt;
    return std::move(result_);
  }

 private:
  bool take_line(std::string_view& line) {
    const std::size_t end = rest_.find('\n');
    if (end == std::string_view::npos || end > base::kMaxJournalLineBytes) return false;
    line = rest_.substr(0, end);
    rest_.remove_prefix(end + 1);
    return true;
  }

  // {"after":{…},"at":"…","h":"…","input":{…},"n":1}
  bool take_input(std::string_view line) {
    const std::size_t mark = line.find(kHashMark);
    if (mark == std::string_view::npos || result_.inputs.size() >= base::kMaxInputs) return false;
    const std::size_t hash = mark + kHashMark.size();
    std::string tail = ",\"n\":";
    add_number(tail, static_cast<std::int64_t>(result_.inputs.size() + 1));
    tail += '}';
    constexpr std::string_view kInput = "\",\"input\":";
    const std::size_t begin = hash + kHashDigits + kInput.size();
    if (line.size() < begin + tail.size()) return false;
    const std::size_t end = line.size() - tail.size();
    if (line.substr(end) != tail) return false;
    if (line.substr(hash + kHashDigits, kInput.size()) != kInput) return false;
    if (!enact(line.substr(begin, end - begin))) return false;

    LineScanner scanner(line.substr(0, mark + 1));
    write_after();
    if (!scanner.take(after_)) return false;
    const auto at = scanner.take_text();
    if (!at || !scanner.done()) return false;
    result_.times.push_back(*at);
    return follows_chain(line, hash, chain_);
  }

  bool enact(std::string_view json) {
    constexpr std::string_view kChoose = "{\"choose\":\"";
    play::Input input;
    if (json.compare(0, kChoose.size(), kChoose) == 0 && json.size() > kChoose.size() + 2) {
      path_ = json.substr(kChoose.size(), json.size() - kChoose.size() - 2);
      const auto option = owner_.options_.find(path_);
      if (option == owner_.options_.end() || json.substr(json.size() - 2) != "\"}") return false;
      input = play::Input::choose(option->second);
    } else {
      auto read = play::input_from_json(scenario_, json);
      if (!read || play::to_json(scenario_, *read) != json) return false;
      input = std::move(*read);
    }
    if (!play::step(scenario_, result_.state, input, events_)) return false;
    result_.inputs.push_back(std::move(input));
    return true;
  }

  // {"at":"…","end":{"inputs":14},"h":"…"}
  bool take_end(std::string_view line) {
    LineScanner scanner(line);
    if (!scanner.take("{\"at\":\"") || !scanner.take_text() ||
        !scanner.take(",\"end\":{\"inputs\":"))
      return false;
    const auto count = scanner.take_number(base::kMaxInputs);
    if (!count || *count != result_.inputs.size() || !scanner.take("},\"h\":\"")) return false;
    const std::size_t hash = scanner.at();
    const auto recorded = scanner.take_text();
    if (!recorded || recorded->size() != kHashDigits || !scanner.take("}") || !scanner.done()) {
      return false;
    }
    result_.ended = true;
    return follows_chain(line, hash, chain_);
  }

  // The beginning of the line of an input, up to its time: what journal_lines.cpp writes of a
  // Snapshot.
  void write_after() {
    const play::State& state = result_.state;
    after_ = "{\"after\":{\"choices\":";
    add_number(after_, state.choices);
    after_ += ",\"digest\":\"";
    after_ += state_digest(scenario_, state);
    after_ += "\",\"elapsed_s\":";
    add_number(after_, state.elapsed_s);
    after_ += state.status == play::Status::ended ? ",\"ended\":true,\"evidence\":{"
                                                  : ",\"ended\":false,\"evidence\":{";
    const char* comma = "";
    for (const std::size_t i : owner_.opportunities_) {
      const play::Evidence& evidence = state.evidence[i];
      if (evidence.spoiled || !evidence.given) continue;
      add_value(comma, scenario_.opportunities[i].id, evidence.level);
    }
    after_ += "},\"knockouts\":[";
    comma = "";
    for (std::size_t i = 0; i < scenario_.knockouts.size(); ++i) {
      if ((state.knockouts >> i) & 1) add_word(comma, scenario_.knockouts[i]);
    }
    after_ += "],\"node\":";
    add_quoted(after_, scenario_.nodes[state.node].id);
    after_ += ",\"spoiled\":[";
    comma = "";
    for (std::size_t i = 0; i < scenario_.opportunities.size(); ++i) {
      if (state.evidence[i].spoiled) add_word(comma, scenario_.opportunities[i].id);
    }
    after_ += "],\"variables\":{";
    comma = "";
    for (const std::size_t i : owner_.variables_) {
      add_value(comma, scenario_.variables[i].id, state.variables[i]);
    }
    after_ += "}},\"at\":\"";
  }

  void add_word(const char*& comma, const std::string& id) {
    after_ += comma;
    comma = ",";
    add_quoted(after_, id);
  }
  void add_value(const char*& comma, const std::string& id, int value) {
    add_word(comma, id);
    after_ += ':';
    add_number(after_, value);
  }

  const QuickReplayer& owner_;
  const scenario::Scenario& scenario_;
  std::string_view rest_;
  std::string chain_, after_, path_;
  play::Events events_;
  QuickReplay result_;
};

std::optional<QuickReplay> QuickReplayer::replay(const JournalHeader& header,
                                                 std::string_view journal) const {
  if (!plain_ || journal.size() > base::kMaxJournalBytes || header.content_hash != content_hash_ ||
      header.scenario != scenario_->id || header.version != scenario_->version ||
      header.reader_version != journal_version(*scenario_)) {
    return std::nullopt;
  }
  return Pass(*this, journal).run();
}

}  // namespace klankbord::store
