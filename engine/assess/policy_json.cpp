#include "assess/policy_json.h"

#include <fmt/core.h>

#include <algorithm>
#include <set>

#include "assess/strict_json.h"
#include "base/diagnostic.h"
#include "base/hash.h"

namespace klankbord::assess {

using nlohmann::json;

namespace {

constexpr std::string_view kFormat = "klankbord-policy";

json to_object(const StandardRecord& standard) {
  json object = {{"method", standard.method},
                 {"cut", standard.cut_permille},
                 {"error", standard.error_permille},
                 {"people", standard.people},
                 {"sources", standard.sources}};
  if (standard.items > 0) object["items"] = standard.items;
  if (standard.rounds > 0) object["rounds"] = standard.rounds;
  if (!standard.note.empty()) object["note"] = standard.note;
  return object;
}

StandardRecord read_standard(const json& object, const std::string& where, std::string& problem) {
  ObjectReader reader(object, where, problem);
  StandardRecord standard;
  standard.method = reader.text("method");
  standard.cut_permille = static_cast<int>(reader.number("cut", 1, 1000));
  standard.error_permille = static_cast<int>(reader.number("error", 0, 1000));
  standard.people = static_cast<int>(reader.number("people", 1, 1'000'000));
  if (reader.has("items")) standard.items = static_cast<int>(reader.number("items", 1, 100'000));
  if (reader.has("rounds")) standard.rounds = static_cast<int>(reader.number("rounds", 1, 10));
  standard.sources = reader.texts("sources");
  standard.note = reader.optional_text("note");
  for (const std::string& source : standard.sources) {
    if (!is_hash(source)) reader.refuse("\"sources\" holds what is no SHA-256");
  }
  reader.finish();
  return standard;
}

std::vector<Floor> read_floors(const json& blocks, const std::string& where, std::string& problem) {
  std::vector<Floor> floors;
  for (const auto& [block, value] : blocks.items()) {
    ObjectReader reader(value, where + ": core_blocks: " + block, problem);
    Floor floor{block, static_cast<int>(reader.number("floor", 0, 1000)),
                static_cast<int>(reader.number("sem", 0, 1000))};
    reader.finish();
    if (!is_id(block)) reader.refuse("is no name of a block");
    floors.push_back(std::move(floor));
  }
  return floors;
}

}  // namespace

std::string to_json(const Policy& policy) {
  json blocks = json::object();
  for (const Floor& floor : policy.floors) {
    blocks[floor.block] = {{"floor", floor.permille}, {"sem", floor.sem_permille}};
  }
  const json root = {{"format", kFormat},
                     {"format_version", 1},
                     {"id", policy.id},
                     {"version", policy.version},
                     {"cut", policy.cut_permille},
                     {"sem", policy.sem_permille},
                     {"core_blocks", std::move(blocks)},
                     {"knockouts", policy.knockouts},
                     {"set_by", policy.set_by},
                     {"set_on", policy.set_on},
                     {"standard", to_object(policy.standard)}};
  return root.dump();
}

base::Result<Policy> policy_from_json(std::string_view text, const std::string& name) {
  const auto document = parse_object(text, name);
  if (!document) return document.failure();
  std::string problem;
  ObjectReader reader(*document, name, problem);
  reader.format(kFormat, 1);
  Policy policy;
  policy.id = reader.text("id");
  policy.version = static_cast<int>(reader.number("version", 1, 1'000'000));
  policy.cut_permille = static_cast<int>(reader.number("cut", 1, 1000));
  policy.sem_permille = static_cast<int>(reader.number("sem", 0, 1000));
  policy.set_by = reader.text("set_by");
  policy.set_on = reader.text("set_on");
  policy.knockouts = reader.texts("knockouts");
  policy.floors = read_floors(reader.object("core_blocks"), name, problem);
  policy.standard = read_standard(reader.object("standard"), name + ": standard", problem);
  reader.finish();
  if (problem.empty() && !is_id(policy.id)) {
    reader.refuse("\"id\" should be lower-case letters, digits and hyphens");
  }
  if (problem.empty() && !is_day(policy.set_on)) {
    reader.refuse("\"set_on\" should be a day such as 2026-01-15");
  }
  const std::set<std::string> different(policy.knockouts.begin(), policy.knockouts.end());
  if (different.size() != policy.knockouts.size()) reader.refuse("a knock-out stands there twice");
  if (!problem.empty()) return bad_file(problem);
  return policy;
}

std::string hash_of(const Policy& policy) {
  return base::sha256_hex(to_json(policy));
}

base::Status check_policy(const Policy& policy, const framework::Framework& framework) {
  const auto unknown = [&](const char* what, const std::string& word, const auto& known) {
    std::vector<std::string_view> ids;
    for (const auto& one : known) ids.push_back(one.id);
    const std::string hint = base::did_you_mean(word, ids);
    return bad_file(
        fmt::format("The policy {} names {} \"{}\", which the framework {} does not have{}.",
                    policy.id, what, word, framework.id, hint.empty() ? "" : "; " + hint));
  };
  for (const Floor& floor : policy.floors) {
    if (framework.find_block(floor.block) == nullptr) {
      return unknown("the block", floor.block, framework.blocks);
    }
  }
  for (const std::string& knockout : policy.knockouts) {
    if (framework.find_knockout(knockout) == nullptr) {
      return unknown("the knock-out", knockout, framework.knockouts);
    }
  }
  return base::success();
}

}  // namespace klankbord::assess
