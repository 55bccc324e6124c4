#include "exam/sitting_result.h"

#include <array>
#include <utility>

#include "base/hash.h"
#include "exam/document.h"

namespace klankbord::exam {

using document::Bad;
using document::Json;

namespace {

constexpr std::array<std::string_view, 5> kStandings = {"unjudged", "open", "border", "pass",
                                                        "fail"};
constexpr std::array<std::string_view, 3> kStates = {"unconfirmed", "confirmed", "waived"};
constexpr std::array<std::string_view, 4> kRulings = {"level", "verdict", "confirm", "waive"};
constexpr std::size_t kMostScenarios = 30, kMostMarks = 1'000, kMostRulings = 10'000;
constexpr int kMostPoints = 100'000;
constexpr std::string_view kRulingFormat = "klankbord-ruling";

// What the centre signs: no other document of ours begins like this.
std::string signed_words(std::string_view document) {
  return std::string(kResultFormat) + "\n" + std::string(document);
}

Json points_of(const assess::Points& points) {
  return {{"earned", points.earned}, {"reachable", points.reachable}};
}

assess::Points points_in(const Json& object) {
  const int reachable = document::number_of(object, "reachable", 0, kMostPoints);
  return {document::number_of(object, "earned", 0, reachable), reachable};
}

Json object_of(const Ruling& ruling) {
  Json object = {{"do", kRulings[static_cast<std::size_t>(ruling.kind)]},
                 {"by", ruling.by},
                 {"at", ruling.at},
                 {"reason", ruling.reason}};
  if (ruling.kind != RulingKind::verdict) {
    object["scenario"] = ruling.scenario;
    object["about"] = ruling.about;
  }
  if (ruling.kind == RulingKind::level) object["level"] = ruling.level;
  if (ruling.kind == RulingKind::verdict) object["pass"] = ruling.level == 1;
  return object;
}

Ruling ruling_in(const Json& object) {
  Ruling ruling;
  ruling.kind = document::word_of<RulingKind>(object, "do", kRulings);
  ruling.by = document::text_of(object, "by", 200);
  ruling.at = document::moment_of(object, "at");
  ruling.reason = document::text_of(object, "reason");
  if (ruling.by.empty()) throw Bad{"nobody made a ruling"};
  if (ruling.kind != RulingKind::verdict) {
    ruling.scenario = static_cast<std::size_t>(
        document::number_of(object, "scenario", 0, static_cast<int>(kMostScenarios) - 1));
    ruling.about = document::text_of(object, "about", 200);
  }
  if (ruling.kind == RulingKind::level) ruling.level = document::number_of(object, "level", 0, 2);
  if (ruling.kind == RulingKind::verdict) ruling.level = document::truth_of(object, "pass") ? 1 : 0;
  return ruling;
}

Json object_of(const Mark& mark) {
  Json scenarios = Json::array(), blocks = Json::array(), knockouts = Json::array(),
       rulings = Json::array();
  for (const MarkedScenario& scenario : mark.scenarios) {
    scenarios.push_back({{"id", scenario.id}, {"scorecard", Json::parse(scenario.scorecard)}});
  }
  for (const assess::Entry& block : mark.blocks) {
    blocks.push_back(points_of(block.points));
    blocks.back()["id"] = block.id;
  }
  for (const RaisedKnockout& knockout : mark.knockouts) {
    knockouts.push_back(
        {{"scenario", knockout.scenario}, {"id", knockout.id}, {"state", word_of(knockout.state)}});
  }
  for (const Ruling& ruling : mark.rulings) rulings.push_back(object_of(ruling));
  return {{"number", mark.number},
          {"at", mark.at},
          {"by", mark.by},
          {"reason", mark.reason},
          {"previous", mark.previous},
          {"amendments", mark.amendments},
          {"scenarios", std::move(scenarios)},
          {"total", points_of(mark.total)},
          {"blocks", std::move(blocks)},
          {"pending", mark.pending},
          {"knockouts", std::move(knockouts)},
          {"rulings", std::move(rulings)},
          {"standing", word_of(mark.standing)}};
}

std::string hash_in(const Json& object, const char* key, bool may_be_empty) {
  if (may_be_empty && document::text_of(object, key, 64).empty()) return {};
  return document::hex_of(object, key, 32);
}

Mark mark_in(const Json& object) {
  Mark mark;
  mark.number = static_cast<std::size_t>(
      document::number_of(object, "number", 1, static_cast<int>(kMostMarks)));
  mark.at = document::moment_of(object, "at");
  mark.by = document::text_of(object, "by", 200);
  mark.reason = document::text_of(object, "reason");
  mark.previous = hash_in(object, "previous", mark.number == 1);
  for (const Json& hash : document::list_of(object, "amendments", 0, kMostMarks)) {
    if (!hash.is_string() || !document::is_hex(hash.get<std::string>(), 32)) {
      throw Bad{"an amendment is no hash"};
    }
    mark.amendments.push_back(hash.get<std::string>());
  }
  for (const Json& scenario : document::list_of(object, "scenarios", 1, kMostScenarios)) {
    mark.scenarios.push_back(
        {document::id_of(scenario, "id"), document::object_of(scenario, "scorecard").dump()});
  }
  mark.total = points_in(document::object_of(object, "total"));
  for (const Json& block : document::list_of(object, "blocks", 0, 64)) {
    mark.blocks.push_back({document::id_of(block, "id"), points_in(block)});
  }
  mark.pending = document::number_of(object, "pending", 0, mark.total.reachable);
  for (const Json& knockout : document::list_of(object, "knockouts", 0, kMostScenarios * 16)) {
    const int most = static_cast<int>(mark.scenarios.size()) - 1;
    mark.knockouts.push_back(
        {static_cast<std::size_t>(document::number_of(knockout, "scenario", 0, most)),
         document::id_of(knockout, "id"),
         document::word_of<KnockoutState>(knockout, "state", kStates)});
  }
  for (const Json& ruling : document::list_of(object, "rulings", 0, kMostRulings)) {
    mark.rulings.push_back(ruling_in(ruling));
  }
  mark.standing = document::word_of<Standing>(object, "standing", kStandings);
  return mark;
}

std::string document_of(const Result& result) {
  Json root = document::begin(kResultFormat);
  root["sitting"] = result.sitting;
  root["candidate"] = result.candidate;
  root["journal"] = result.journal;
  root["form"] = result.form;
  root["key"] = result.key;
  root["policy"] = result.policy;
  root["form_id"] = result.form_id;
  root["form_version"] = result.form_version;
  root["receipt"] = result.receipt;
  Json& marks = root["marks"] = Json::array();
  for (const Mark& mark : result.marks) marks.push_back(object_of(mark));
  Json& releases = root["releases"] = Json::array();
  for (const Release& release : result.releases) {
    releases.push_back({{"mark", release.mark}, {"at", release.at}, {"by", release.by}});
    if (!release.reason.empty()) releases.back()["reason"] = release.reason;
  }
  return root.dump();
}

std::string signature_line(std::string_view document, const SigningPair& centre) {
  return Json({{"signature", to_hex_text(sign(signed_words(document), centre.secret_key))}}).dump();
}

void read_marks(const Json& root, Result& result) {
  std::string previous;
  for (const Json& object : document::list_of(root, "marks", 1, kMostMarks)) {
    Mark mark = mark_in(object);
    if (mark.number != result.marks.size() + 1 || mark.previous != previous) {
      throw Bad{"its marks do not follow each other"};
    }
    previous = hash_of(mark);
    result.marks.push_back(std::move(mark));
  }
  for (const Json& object : document::list_of(root, "releases", 0, kMostMarks)) {
    const int most = static_cast<int>(result.marks.size());
    const int least =
        result.releases.empty() ? 1 : static_cast<int>(result.releases.back().mark) + 1;
    result.releases.push_back(
        {static_cast<std::size_t>(document::number_of(object, "mark", least, most)),
         document::moment_of(object, "at"), document::text_of(object, "by", 200),
         object.contains("reason") ? document::text_of(object, "reason") : std::string()});
  }
}

Result result_in(const std::string& text) {
  const Json root = document::parse(text, kResultFormat);
  Result result;
  result.sitting = document::hex_of(root, "sitting", 16);
  result.candidate = document::text_of(root, "candidate", 64);
  result.journal = hash_in(root, "journal", false);
  result.form = hash_in(root, "form", false);
  result.key = hash_in(root, "key", false);
  result.policy = hash_in(root, "policy", true);
  result.form_id = document::id_of(root, "form_id");
  result.form_version = document::number_of(root, "form_version", 1, 1'000'000);
  result.receipt = document::text_of(root, "receipt", 64);
  read_marks(root, result);
  document::demand_same(text, document_of(result));
  return result;
}

}  // namespace

std::string_view word_of(Standing standing) {
  return kStandings[static_cast<std::size_t>(standing)];
}
std::string_view word_of(KnockoutState state) {
  return kStates[static_cast<std::size_t>(state)];
}

const Mark* Result::released() const {
  return releases.empty() ? nullptr : &marks[releases.back().mark - 1];
}

std::string hash_of(const Mark& mark) {
  return base::sha256_hex(object_of(mark).dump());
}

std::string write_result(const Result& result, const SigningPair& centre) {
  const std::string document = document_of(result);
  return document + "\n" + signature_line(document, centre) + "\n";
}

base::Result<Result> read_result(std::string_view bytes, std::string_view centre_key) {
  return document::read("The result", [&] {
    // Nothing is parsed before the signature was found to fit.
    const std::size_t end = bytes.find('\n');
    if (end == std::string_view::npos) throw Bad{"it is cut off"};
    const std::string text(bytes.substr(0, end));
    const std::string_view last = bytes.substr(end + 1);
    constexpr std::string_view kBefore = "{\"signature\":\"", kAfter = "\"}\n";
    std::string signature;
    const bool shaped = last.size() == kBefore.size() + 2 * kSignatureBytes + kAfter.size() &&
                        last.substr(0, kBefore.size()) == kBefore &&
                        last.substr(last.size() - kAfter.size()) == kAfter &&
                        from_hex_text(last.substr(kBefore.size(), 2 * kSignatureBytes), signature);
    if (!shaped || !is_signed(signed_words(text), signature, centre_key)) {
      throw Bad{"it was altered, or another centre signed it"};
    }
    return result_in(text);
  });
}

std::string to_json(const Ruling& ruling) {
  Json root = document::begin(kRulingFormat);
  root.update(object_of(ruling));
  return root.dump();
}

base::Result<Ruling> ruling_from_json(std::string_view text) {
  return document::read("The ruling", [&] {
    const Ruling ruling = ruling_in(document::parse(text, kRulingFormat));
    document::demand_same(text, to_json(ruling));
    return ruling;
  });
}

}  // namespace klankbord::exam
