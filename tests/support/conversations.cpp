#include "support/conversations.h"
#include "scenario/compiled.h"

#include <memory>
#include <stdexcept>

#include "base/hash.h"
#include "play/attempt.h"
#include "play/input_json.h"
#include "store/journal_lines.h"
#include "support/scenario_builder.h"

namespace klankbord::test {

namespace {

std::shared_ptr<const scenario::Scenario> washer(const std::string& after_warm) {
  ScenarioBuilder builder("late-washer");
  builder.number("mood", -1, -3, 3).truth("verified");
  builder.opportunity("welcome", "4.1").opportunity("identify", "4.3", 2);
  builder.opportunity("solution", "5.2", 2).opportunity("closing", "9.4");
  builder.phase("4").node("greeting").says("Ik wacht al drie weken op mijn wasmachine!");
  builder.option("warm").earns("welcome", 2).effect("mood", 1).to(after_warm);
  builder.option("brisk").earns("welcome", 0).effect("mood", -1);
  builder.why("Een klacht die niet erkend wordt, komt terug.", "Dat had niet mogen gebeuren.");
  builder.node("identify").says("Lieve Peeters. Wat hebt u nodig?");
  builder.option("ask").earns("identify", 2).effect("verified", 1);
  builder.option("skip").spoils("identify").knockout("privacy");
  builder.why("U geeft gegevens vrij zonder te weten aan wie.", "Mag ik uw klantnummer?");
  builder.option("guess").earns("identify", 0).earns("welcome", 1);
  builder.phase("5").node("solve").says("En nu?").says("Ik ben het beu.", "mood < 0");
  builder.option("refund").earns("solution", 2).effect("mood", 2).replies("Dank u wel.");
  builder.option("voucher").earns("solution", 1).when("verified");
  builder.phase("9").node("close").says("Goed.");
  builder.option("thank").earns("closing", 2);
  builder.option("hang-up").earns("closing", 0).knockout("abandon").why("U breekt zelf af.");
  return builder.build();
}

}  // namespace

std::shared_ptr<const scenario::Scenario> washer_scenario() {
  return washer("identify");
}

std::shared_ptr<const scenario::Scenario> changed_washer_scenario() {
  return washer("solve");
}

std::shared_ptr<const scenario::Scenario> long_scenario(int decisions) {
  ScenarioBuilder builder("long");
  builder.number("mood", 0, -3, 3).opportunity("patience", "4.1");
  builder.phase("4");
  for (int i = 1; i <= decisions; ++i) {
    builder.node("n" + std::to_string(i)).says("Vraag " + std::to_string(i));
    builder.option("a").earns("patience", 2).effect("mood", 1);
    builder.option("b").earns("patience", 1).effect("mood", -1);
  }
  return builder.build();
}

std::string choose_json(const std::string& path) {
  return "{\"choose\":\"" + path + "\"}";
}

std::function<std::string()> test_clock() {
  const auto seconds = std::make_shared<int>(0);
  return [seconds] {
    const int now = (*seconds)++;
    std::string text = "2025-01-31T09:00:00Z";
    text[14] = static_cast<char>('0' + now / 600 % 6);
    text[15] = static_cast<char>('0' + now / 60 % 10);
    text[17] = static_cast<char>('0' + now / 10 % 6);
    text[18] = static_cast<char>('0' + now % 10);
    return text;
  };
}

PlayedJournal played_journal(const std::shared_ptr<const scenario::Scenario>& scenario,
                             const std::vector<std::string>& answers, bool end) {
  const auto clock = test_clock();
  PlayedJournal played;
  std::string chain;
  const store::JournalHeader header{
      scenario->id, scenario->version, scenario::content_hash_of(*scenario), 7,
      "practice",   clock(),           store::journal_version(*scenario)};
  played.text = store::header_line(header, chain);
  play::Attempt attempt(scenario, header.seed);
  for (const std::string& answer : answers) {
    const std::string json = answer.front() == '{' ? answer : choose_json(answer);
    const auto input = play::input_from_json(*scenario, json);
    const auto events = input ? attempt.act(*input) : input.failure();
    if (!events) throw std::logic_error(answer + ": " + events.failure().message);
    played.entries.push_back(
        {played.entries.size() + 1, clock(), json, store::snapshot_of(*scenario, attempt.state())});
    played.text += store::entry_line(played.entries.back(), chain);
  }
  if (end) played.text += store::end_line(clock(), answers.size(), chain);
  return played;
}

std::string replaced(std::string text, const std::string& what, const std::string& by) {
  const std::size_t at = text.find(what);
  if (at == std::string::npos) throw std::logic_error("nothing to replace: " + what);
  return text.replace(at, what.size(), by);
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::size_t at = 0;
  for (std::size_t end; (end = text.find('\n', at)) != std::string::npos; at = end + 1) {
    lines.push_back(text.substr(at, end - at));
  }
  if (at < text.size()) lines.push_back(text.substr(at));
  return lines;
}

// Works on the text alone, as engine/notes/formats.md describes it, so that it checks the writer.
namespace {

constexpr std::string_view kHashMember = "\"h\":\"";

}  // namespace

std::string with_hashes_mended(std::string_view text) {
  constexpr std::size_t kHashBytes = 64;
  constexpr std::size_t kMemberBytes = kHashMember.size() + kHashBytes + 2;  // with `",` or `,…"`
  std::string chain, mended;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = text.find('\n', begin);
    if (end == std::string_view::npos) return mended.append(text.substr(begin));
    std::string line(text.substr(begin, end - begin));
    begin = end + 1;
    const std::size_t at = line.find(kHashMember);
    if (at != std::string::npos && at > 0 && at + kMemberBytes <= line.size()) {
      const bool last = line[at + kMemberBytes - 1] == '}';
      std::string bare = line;
      bare.erase(last ? at - 1 : at, kMemberBytes);
      chain = base::sha256_hex(chain + bare);
      line.replace(at + kHashMember.size(), kHashBytes, chain);
    }
    mended += line + '\n';
  }
  return mended;
}

std::string rechained(const std::string& journal) {
  for (const std::string& line : lines_of(journal)) {
    if (line.find(kHashMember) == std::string::npos) {
      throw std::logic_error("a line without hash: " + line);
    }
  }
  return with_hashes_mended(journal);
}

}  // namespace klankbord::test
