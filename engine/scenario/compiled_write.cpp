#include <nlohmann/json.hpp>

#include "base/hash.h"
#include "scenario/compiled.h"
#include "scenario/compiled_format.h"

namespace klankbord::scenario {

namespace {

using nlohmann::json;

json texts(const base::LocalText& text) {
  json object = json::object();
  for (const base::Language language : base::kLanguages) {
    const std::string& words = text.exactly(language);
    if (!words.empty()) object[std::string(base::to_string(language))] = words;
  }
  return object;
}

json texts(const std::vector<base::LocalText>& list) {
  json array = json::array();
  for (const base::LocalText& text : list) array.push_back(texts(text));
  return array;
}

json face_of(const Face& face) {
  return {{"skin", face.skin},
          {"hair", hair_words()[static_cast<std::size_t>(face.hair)]},
          {"hair_colour", hair_colour_words()[static_cast<std::size_t>(face.hair_colour)]},
          {"top", top_words()[static_cast<std::size_t>(face.top)]},
          {"age", age_words()[static_cast<std::size_t>(face.age)]},
          {"glasses", face.glasses},
          {"beard", face.beard}};
}

json company_of(const Company& company) {
  json object = {{"id", company.id},
                 {"name", company.name},
                 {"sector", texts(company.sector)},
                 {"about", texts(company.about)},
                 {"greeting", texts(company.greeting)},
                 {"values", texts(company.values)}};
  json& products = object["products"] = json::array();
  for (const Product& p : company.products) {
    products.push_back({{"id", p.id},
                        {"name", p.name},
                        {"price_cents", p.price_cents},
                        {"facts", texts(p.facts)}});
  }
  json& customers = object["customers"] = json::array();
  for (const Customer& c : company.customers) {
    customers.push_back({{"id", c.id},
                         {"name", c.name},
                         {"number", c.number},
                         {"born", c.born},
                         {"city", c.city},
                         {"language", base::to_string(c.language)},
                         {"file", texts(c.file)},
                         {"face", face_of(c.face)}});
  }
  json& procedures = object["procedures"] = json::array();
  for (const Procedure& p : company.procedures) {
    procedures.push_back({{"id", p.id}, {"title", texts(p.title)}, {"steps", texts(p.steps)}});
  }
  json& teams = object["teams"] = json::array();
  for (const Team& t : company.teams) {
    teams.push_back({{"id", t.id}, {"name", texts(t.name)}, {"does", texts(t.does)}});
  }
  return object;
}

void add_condition(json& object, const Condition& condition) {
  if (!condition.source.empty()) object["when"] = condition.source;
}

json lines_of(const std::vector<Line>& lines) {
  json array = json::array();
  for (const Line& line : lines) {
    json object = {{"by", to_string(line.speaker)}, {"text", line.text}, {"cost_s", line.cost_s}};
    add_condition(object, line.when);
    array.push_back(std::move(object));
  }
  return array;
}

json jumps_of(const Scenario& scenario, const std::vector<Jump>& jumps) {
  json array = json::array();
  for (const Jump& jump : jumps) {
    json object = json::object();
    // The end of the conversation is a jump without a node.
    if (jump.target != kFinish) object["node"] = scenario.nodes[jump.target].id;
    add_condition(object, jump.when);
    array.push_back(std::move(object));
  }
  return array;
}

json option_of(const Scenario& scenario, const Option& option) {
  json object = {{"id", option.id}, {"text", option.text}, {"cost_s", option.cost_s}};
  add_condition(object, option.when);
  if (!option.hidden.empty()) object["hidden"] = texts(option.hidden);
  for (const Earning& earning : option.earns) {
    object["earns"][scenario.opportunities[earning.opportunity].id] = earning.level;
  }
  for (const std::uint16_t spoiled : option.spoils) {
    object["spoils"].push_back(scenario.opportunities[spoiled].id);
  }
  for (const Effect& effect : option.effects) {
    object["effect"][scenario.variables[effect.variable].id] = effect.value;
  }
  if (!option.replies.empty()) object["reply"] = lines_of(option.replies);
  if (!option.jumps.empty()) object["to"] = jumps_of(scenario, option.jumps);
  if (option.knockout != kNoKnockout) object["knockout"] = scenario.knockouts[option.knockout];
  if (!option.why.empty()) object["why"] = texts(option.why);
  if (!option.better.empty()) object["better"] = texts(option.better);
  return object;
}

json phases_of(const Scenario& scenario) {
  json phases = json::array();
  for (const Phase& phase : scenario.phases) {
    json nodes = json::array();
    for (std::size_t n = phase.first_node; n < phase.first_node + std::size_t{phase.node_count};
         ++n) {
      const Node& node = scenario.nodes[n];
      json object = {{"id", node.id}, {"at_most", node.at_most}, {"lines", lines_of(node.lines)}};
      json& options = object["options"] = json::array();
      for (std::size_t o = node.first_option;
           o < node.first_option + std::size_t{node.option_count}; ++o) {
        options.push_back(option_of(scenario, scenario.options[o]));
      }
      if (!node.jumps.empty()) object["to"] = jumps_of(scenario, node.jumps);
      nodes.push_back(std::move(object));
    }
    phases.push_back({{"id", phase.id}, {"block", phase.block}, {"nodes", std::move(nodes)}});
  }
  return phases;
}

}  // namespace

std::string to_json(const Scenario& scenario) {
  json root = {{"format", kCompiledFormat},
               {"format_version", kCompiledFormatVersion},
               {"reader_version", kCompiledReaderVersion},
               {"id", scenario.id},
               {"version", scenario.version},
               {"framework", scenario.framework},
               {"kind", to_string(scenario.kind)},
               {"channel", to_string(scenario.channel)},
               {"direction", to_string(scenario.direction)},
               {"language", base::to_string(scenario.language)},
               {"title", texts(scenario.title)},
               {"brief", texts(scenario.brief)},
               {"minutes", scenario.minutes},
               {"difficulty", scenario.difficulty},
               {"company", company_of(scenario.company)},
               {"customer", scenario.company.customers[scenario.customer].id},
               {"knockouts", scenario.knockouts}};
  json& variables = root["variables"] = json::array();
  for (const Variable& v : scenario.variables) {
    json object = {{"id", v.id}, {"truth", v.truth}, {"start", v.start}};
    if (!v.truth) object.update({{"min", v.min}, {"max", v.max}});
    variables.push_back(std::move(object));
  }
  json& opportunities = root["opportunities"] = json::array();
  for (const Opportunity& o : scenario.opportunities) {
    opportunities.push_back(
        {{"id", o.id}, {"competence", o.competence}, {"block", o.block}, {"weight", o.weight}});
  }
  root["phases"] = phases_of(scenario);
  return root.dump();
}

void seal(Scenario& scenario) {
  scenario.content_hash = base::sha256_hex(to_json(scenario));
}

}  // namespace klankbord::scenario
