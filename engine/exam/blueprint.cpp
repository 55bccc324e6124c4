#include "exam/blueprint.h"

#include <algorithm>
#include <array>
#include <utility>

#include "assess/strict_json.h"
#include "scenario/kinds.h"

namespace klankbord::exam {
namespace {

using assess::ObjectReader;
using nlohmann::json;

constexpr std::string_view kBlueprintFormat = "klankbord-blueprint";

std::vector<Bounds> bounds_in(ObjectReader& reader, const char* key, std::string& problem) {
  std::vector<Bounds> all;
  if (!reader.has(key)) return all;
  const json& object = reader.object(key);
  for (const auto& [id, value] : object.items()) {
    ObjectReader inner(value, reader.where() + ": " + key + ": " + id, problem);
    Bounds bounds;
    bounds.id = id;
    if (inner.has("least")) bounds.least = static_cast<int>(inner.number("least", 0, 10'000));
    if (inner.has("most")) bounds.most = static_cast<int>(inner.number("most", 0, 10'000));
    if (bounds.least > bounds.most) inner.refuse("\"least\" is more than \"most\"");
    inner.finish();
    all.push_back(std::move(bounds));
  }
  return all;
}

base::LocalText title_in(ObjectReader& reader, std::string& problem) {
  base::LocalText title;
  ObjectReader inner(reader.object("title"), reader.where() + ": title", problem);
  for (const base::Language language : base::kLanguages) {
    title.exactly(language) = inner.optional_text(std::string(base::to_string(language)).c_str());
  }
  if (title.nl.empty()) inner.refuse("a title in Dutch (\"nl\") is needed");
  inner.finish();
  return title;
}

template <typename From>
void demand_known(const std::vector<Bounds>& all, From from, const char* what,
                  ObjectReader& reader) {
  for (const Bounds& bounds : all) {
    if (!from(bounds.id))
      reader.refuse("there is no " + std::string(what) + " \"" + bounds.id + "\"");
  }
}

void read_order(ObjectReader& reader, Blueprint& blueprint) {
  if (!reader.has("order")) return;
  const std::string order = reader.text("order");
  if (order != "fixed" && order != "per_candidate") {
    reader.refuse("\"order\" is \"fixed\" or \"per_candidate\"");
  }
  blueprint.order = order == "fixed" ? OrderPolicy::fixed : OrderPolicy::per_candidate;
}

void read_parallel(ObjectReader& reader, Blueprint& blueprint, std::string& problem) {
  if (!reader.has("parallel")) return;
  ObjectReader inner(reader.object("parallel"), reader.where() + ": parallel", problem);
  if (inner.has("shared")) blueprint.shared = static_cast<int>(inner.number("shared", 0, 30));
  if (inner.has("difference")) {
    blueprint.difference_permille = static_cast<int>(inner.number("difference", 0, 100));
  }
  inner.finish();
}

Blueprint blueprint_in(ObjectReader& reader, std::string& problem) {
  Blueprint blueprint;
  reader.format(kBlueprintFormat, 1);
  blueprint.id = reader.text("id");
  // A form's id is this one with a hyphen and a letter behind it.
  if (!assess::is_id(blueprint.id) || blueprint.id.size() > 60) {
    reader.refuse("\"id\" is not made of 1 to 60 lower-case letters, digits, hyphens and points");
  }
  blueprint.version = static_cast<int>(reader.number("version", 1, 1'000'000));
  blueprint.title = title_in(reader, problem);
  blueprint.framework = reader.text("framework");
  blueprint.scenarios = static_cast<int>(reader.number("scenarios", 1, kMaxFormScenarios));
  blueprint.minutes = static_cast<int>(reader.number("minutes", 1, kMaxFormMinutes));
  read_order(reader, blueprint);
  if (reader.has("transcript")) blueprint.shows_transcript = reader.truth("transcript");
  blueprint.practice = reader.text("practice");
  blueprint.policy = reader.optional_text("policy");
  if (blueprint.policy.find('/') != std::string::npos) {
    reader.refuse("\"policy\" is a file beside the blueprint, without a folder");
  }
  blueprint.blocks = bounds_in(reader, "blocks", problem);
  blueprint.languages = bounds_in(reader, "languages", problem);
  blueprint.kinds = bounds_in(reader, "kinds", problem);
  blueprint.channels = bounds_in(reader, "channels", problem);
  if (reader.has("without")) blueprint.without = reader.texts("without");
  read_parallel(reader, blueprint, problem);
  demand_known(blueprint.languages, base::language_from, "language", reader);
  demand_known(blueprint.kinds, scenario::kind_from, "kind", reader);
  demand_known(blueprint.channels, scenario::channel_from, "channel", reader);
  reader.finish();
  return blueprint;
}

}  // namespace

base::Result<Blueprint> blueprint_from_json(std::string_view text, const std::string& name) {
  const auto object = assess::parse_object(text, name);
  if (!object) return object.failure();
  std::string problem;
  ObjectReader reader(*object, name, problem);
  Blueprint blueprint = blueprint_in(reader, problem);
  if (!problem.empty()) return assess::bad_file(problem);
  return blueprint;
}

}  // namespace klankbord::exam
