#include "assess/amendments.h"

#include <fmt/core.h>

#include <algorithm>

#include "assess/policy_json.h"
#include "assess/strict_json.h"
#include "base/diagnostic.h"
#include "base/hash.h"

namespace klankbord::assess {

using nlohmann::json;
using scenario::Scenario;

namespace {

constexpr std::string_view kFormat = "klankbord-amendments";

json to_object(const Amendment& amendment) {
  if (const auto* level = std::get_if<LevelAmendment>(&amendment)) {
    return {{"do", "level"},
            {"scenario", level->scenario},
            {"option", level->option},
            {"opportunity", level->opportunity},
            {"level", level->level}};
  }
  if (const auto* neutral = std::get_if<NeutraliseAmendment>(&amendment)) {
    return {{"do", "neutralise"},
            {"scenario", neutral->scenario},
            {"opportunity", neutral->opportunity}};
  }
  if (const auto* other = std::get_if<PolicyAmendment>(&amendment)) {
    return {{"do", "policy"}, {"policy", json::parse(to_json(other->policy))}};
  }
  const auto& waive = std::get<WaiveAmendment>(amendment);
  json object = {{"do", "waive"}, {"scenario", waive.scenario}, {"knockout", waive.knockout}};
  if (!waive.candidate.empty()) object["candidate"] = waive.candidate;
  return object;
}

Amendment read_change(const json& object, const std::string& where, std::string& problem) {
  ObjectReader reader(object, where, problem);
  const std::string deed = reader.text("do");
  Amendment amendment;
  if (deed == "policy") {
    auto policy = policy_from_json(reader.object("policy").dump(), where);
    if (policy) {
      amendment = PolicyAmendment{std::move(*policy)};
    } else if (problem.empty()) {
      problem = policy.failure().message;
    }
    reader.finish();
    return amendment;
  }
  const std::string scenario = reader.text("scenario");
  if (deed == "level") {
    amendment = LevelAmendment{scenario, reader.text("option"), reader.text("opportunity"),
                               static_cast<int>(reader.number("level", 0, 2))};
  } else if (deed == "neutralise") {
    amendment = NeutraliseAmendment{scenario, reader.text("opportunity")};
  } else if (deed == "waive") {
    amendment =
        WaiveAmendment{scenario, reader.text("knockout"), reader.optional_text("candidate")};
  } else {
    reader.refuse("\"do\" should be level, neutralise, waive or policy");
    return amendment;
  }
  reader.finish();
  return amendment;
}

template <typename T, typename Id>
base::Failure no_such(const char* what, const std::string& word, const std::string& scenario,
                      const std::vector<T>& known, const Id& id_of) {
  std::vector<std::string> ids;
  for (const T& one : known) ids.push_back(id_of(one));
  const std::string hint =
      base::did_you_mean(word, std::vector<std::string_view>(ids.begin(), ids.end()));
  return bad_file(
      fmt::format("{} has no {} \"{}\"{}.", scenario, what, word, hint.empty() ? "" : "; " + hint));
}

base::Status check_opportunity(const Scenario& scenario, const std::string& opportunity) {
  if (scenario.find_opportunity(opportunity)) return base::success();
  return no_such("opportunity", opportunity, scenario.id, scenario.opportunities,
                 [](const auto& o) { return o.id; });
}

base::Status check_change(const Scenario& scenario, const LevelAmendment& change) {
  const auto option = scenario.find_option(change.option);
  if (!option) {
    return no_such("option", change.option, scenario.id, scenario.options,
                   [&](const auto& o) { return scenario.nodes[o.node].id + "/" + o.id; });
  }
  const base::Status known = check_opportunity(scenario, change.opportunity);
  if (!known) return known;
  const auto& earns = scenario.options[*option].earns;
  const auto opportunity = *scenario.find_opportunity(change.opportunity);
  const bool earned = std::any_of(
      earns.begin(), earns.end(),
      [&](const scenario::Earning& earning) { return earning.opportunity == opportunity; });
  if (earned) return base::success();
  return bad_file(
      fmt::format("In {} the option {} gives no level to \"{}\", so there is none to change.",
                  scenario.id, change.option, change.opportunity));
}

base::Status check_change(const Scenario& scenario, const NeutraliseAmendment& change) {
  return check_opportunity(scenario, change.opportunity);
}

base::Status check_change(const Scenario& scenario, const WaiveAmendment& change) {
  const auto& known = scenario.knockouts;
  if (std::find(known.begin(), known.end(), change.knockout) != known.end()) {
    return base::success();
  }
  return no_such("knock-out", change.knockout, scenario.id, known,
                 [](const std::string& id) { return id; });
}

base::Status check_in(const std::vector<std::shared_ptr<const Scenario>>&, const PolicyAmendment&) {
  return base::success();  // it is about none of the scenarios
}

template <typename Change>
base::Status check_in(const std::vector<std::shared_ptr<const Scenario>>& scenarios,
                      const Change& change) {
  const auto found = std::find_if(scenarios.begin(), scenarios.end(), [&](const auto& scenario) {
    return scenario->id == change.scenario;
  });
  if (found != scenarios.end()) return check_change(**found, change);
  return no_such("scenario", change.scenario, "The form", scenarios,
                 [](const auto& scenario) { return scenario->id; });
}

template <typename Change, typename Take>
void each(const std::vector<Amendments>& amendments, const std::string& scenario,
          const Take& take) {
  for (const Amendments& file : amendments) {
    for (const Amendment& amendment : file.changes) {
      const auto* change = std::get_if<Change>(&amendment);
      if (change != nullptr && change->scenario == scenario) take(*change);
    }
  }
}

}  // namespace

std::string to_json(const Amendments& amendments) {
  json changes = json::array();
  for (const Amendment& amendment : amendments.changes) changes.push_back(to_object(amendment));
  const json root = {{"format", kFormat},
                     {"format_version", 1},
                     {"form", amendments.form},
                     {"reason", amendments.reason},
                     {"by", amendments.by},
                     {"on", amendments.on},
                     {"changes", std::move(changes)}};
  return root.dump();
}

base::Result<Amendments> amendments_from_json(std::string_view text, const std::string& name) {
  const auto document = parse_object(text, name);
  if (!document) return document.failure();
  std::string problem;
  ObjectReader reader(*document, name, problem);
  reader.format(kFormat, 1);
  Amendments amendments;
  amendments.form = reader.text("form");
  amendments.reason = reader.text("reason");
  amendments.by = reader.text("by");
  amendments.on = reader.text("on");
  for (const json& change : reader.list("changes")) {
    const std::size_t number = amendments.changes.size() + 1;
    amendments.changes.push_back(
        read_change(change, fmt::format("{}: change {}", name, number), problem));
  }
  reader.finish();
  if (problem.empty() && amendments.changes.empty()) reader.refuse("changes nothing");
  if (problem.empty() && !is_day(amendments.on)) {
    reader.refuse("\"on\" should be a day such as 2026-01-15");
  }
  if (!problem.empty()) return bad_file(problem);
  return amendments;
}

std::string hash_of(const Amendments& amendments) {
  return base::sha256_hex(to_json(amendments));
}

base::Status check_amendments(const Amendments& amendments,
                              const std::vector<std::shared_ptr<const Scenario>>& scenarios) {
  for (const Amendment& amendment : amendments.changes) {
    const base::Status fits =
        std::visit([&](const auto& change) { return check_in(scenarios, change); }, amendment);
    if (!fits) return fits;
  }
  return base::success();
}

std::shared_ptr<const Scenario> amended(const std::shared_ptr<const Scenario>& scenario,
                                        const std::vector<Amendments>& amendments) {
  std::shared_ptr<Scenario> changed;
  each<LevelAmendment>(amendments, scenario->id, [&](const LevelAmendment& change) {
    const auto option = scenario->find_option(change.option);
    const auto opportunity = scenario->find_opportunity(change.opportunity);
    if (!option || !opportunity) return;
    if (changed == nullptr) changed = std::make_shared<Scenario>(*scenario);
    for (scenario::Earning& earning : changed->options[*option].earns) {
      if (earning.opportunity == *opportunity) {
        earning.level = static_cast<std::uint8_t>(change.level);
      }
    }
  });
  if (changed == nullptr) return scenario;
  changed->content_hash.clear();  // it is another scenario now
  return changed;
}

std::optional<Policy> amended_policy(const std::vector<Amendments>& amendments) {
  std::optional<Policy> latest;
  for (const Amendments& file : amendments) {
    for (const Amendment& amendment : file.changes) {
      if (const auto* change = std::get_if<PolicyAmendment>(&amendment)) latest = change->policy;
    }
  }
  return latest;
}

Scorecard amended(const Scorecard& scorecard, const std::string& scenario,
                  const std::string& candidate, const std::vector<Amendments>& amendments) {
  std::vector<Scored> kept = scorecard.opportunities;
  std::vector<std::string> knockouts = scorecard.knockouts;
  each<NeutraliseAmendment>(amendments, scenario, [&](const NeutraliseAmendment& change) {
    const auto gone = [&](const Scored& scored) {
      return scored.opportunity == change.opportunity;
    };
    kept.erase(std::remove_if(kept.begin(), kept.end(), gone), kept.end());
  });
  each<WaiveAmendment>(amendments, scenario, [&](const WaiveAmendment& change) {
    if (!change.candidate.empty() && change.candidate != candidate) return;
    knockouts.erase(std::remove(knockouts.begin(), knockouts.end(), change.knockout),
                    knockouts.end());
  });
  return tally(std::move(kept), std::move(knockouts));
}

}  // namespace klankbord::assess
