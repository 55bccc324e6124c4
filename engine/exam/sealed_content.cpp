#include "exam/sealed_content.h"

#include <fmt/core.h>

#include <utility>

#include "scenario/compiled.h"

namespace klankbord::exam::document {

Form form_in(const Json& content) {
  auto form = form_from_json(object_of(content, "form").dump());
  if (!form) throw Bad{form.failure().message};
  return std::move(*form);
}

ScenarioPointer scenario_in(const Json& compiled, const FormScenario& described,
                            const std::string& hash) {
  auto read = scenario::scenario_from_json(compiled.dump(), described.id);
  if (!read) throw Bad{read.failure().message};
  const scenario::Scenario& scenario = *read;
  if (scenario.content_hash != hash) {
    throw Bad{fmt::format("\"{}\" is not the scenario that the form names", described.id)};
  }
  const bool fits = scenario.id == described.id && scenario.version == described.version &&
                    scenario.language == described.language && scenario.title == described.title &&
                    scenario.minutes == described.minutes;
  if (!fits) throw Bad{fmt::format("\"{}\" is not as the form describes it", described.id)};
  return std::make_shared<const scenario::Scenario>(std::move(*read));
}

std::vector<ScenarioPointer> scenarios_in(const Json& content, const char* key, const Form& form,
                                          std::string FormScenario::*hash) {
  const std::size_t count = form.scenarios.size();
  const Json& list = list_of(content, key, count, count);
  std::vector<ScenarioPointer> scenarios;
  for (std::size_t i = 0; i < count; ++i) {
    scenarios.push_back(scenario_in(list[i], form.scenarios[i], form.scenarios[i].*hash));
  }
  return scenarios;
}

Json compiled(const ScenarioPointer& scenario) {
  return Json::parse(scenario::to_json(*scenario));
}

Json compiled(const std::vector<ScenarioPointer>& scenarios) {
  Json list = Json::array();
  for (const ScenarioPointer& scenario : scenarios) list.push_back(compiled(scenario));
  return list;
}

}  // namespace klankbord::exam::document
