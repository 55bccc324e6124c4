#include <nlohmann/json.hpp>

#include "base/hash.h"
#include "scenario/compiled.h"
#include "scenario/compiled_format.h"
#include "scenario/compiled_write_parts.h"

namespace klankbord::scenario {

using nlohmann::json;

namespace compiled {

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

void add_earnings(json& object, const Scenario& scenario, const std::vector<Earning>& earns) {
  for (const Earning& earning : earns) {
    object["earns"][scenario.opportunities[earning.opportunity].id] = earning.level;
  }
}

void add_knockout(json& object, const Scenario& scenario, std::uint8_t knockout) {
  if (knockout != kNoKnockout) object["knockout"] = scenario.knockouts[knockout];
}

void add_consequences(json& object, const Scenario& scenario, const Consequences& all) {
  add_earnings(object, scenario, all.earns);
  for (const std::uint16_t spoiled : all.spoils) {
    object["spoils"].push_back(scenario.opportunities[spoiled].id);
  }
  for (const Effect& effect : all.effects) {
    object["effect"][scenario.variables[effect.variable].id] = effect.value;
  }
  if (!all.replies.empty()) object["reply"] = lines_of(all.replies);
  if (!all.jumps.empty()) object["to"] = jumps_of(scenario, all.jumps);
  add_knockout(object, scenario, all.knockout);
  if (!all.why.empty()) object["why"] = texts(all.why);
  if (!all.better.empty()) object["better"] = texts(all.better);
}

}  // namespace compiled

namespace {

using compiled::texts;

json face_of(const Face& face) {
  return {{"skin", face.skin},
          {"hair", hair_words()[static_cast<std::size_t>(face.hair)]},
          {"hair_colour", hair_colour_words()[static_cast<std::size_t>(face.hair_colour)]},
          {"top", top_words()[static_cast<std::size_t>(face.top)]},
          {"age", age_words()[static_cast<std::size_t>(face.age)]},
          {"glasses", face.glasses},
          {"beard", face.beard}};
}

// A plain scenario shows nothing of what version 2 knows of a customer or team.
json company_of(const Company& company, bool plain) {
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
    json customer = {{"id", c.id},
                     {"name", c.name},
                     {"number", c.number},
                     {"born", c.born},
                     {"city", c.city},
                     {"language", base::to_string(c.language)},
                     {"file", texts(c.file)},
                     {"face", face_of(c.face)}};
    if (!plain && !c.address.empty()) customer["address"] = c.address;
    if (!plain && !c.phone.empty()) customer["phone"] = c.phone;
    if (!plain && !c.email.empty()) customer["email"] = c.email;
    customers.push_back(std::move(customer));
  }
  json& procedures = object["procedures"] = json::array();
  for (const Procedure& p : company.procedures) {
    procedures.push_back({{"id", p.id}, {"title", texts(p.title)}, {"steps", texts(p.steps)}});
  }
  json& teams = object["teams"] = json::array();
  for (const Team& t : company.teams) {
    json team = {{"id", t.id}, {"name", texts(t.name)}, {"does", texts(t.does)}};
    if (!plain && !t.present) team["present"] = false;
    if (!plain && !t.number.empty()) team["number"] = t.number;
    teams.push_back(std::move(team));
  }
  compiled::add_desk(object, company.desk);
  return object;
}

json option_of(const Scenario& scenario, const Option& option) {
  json object = {{"id", option.id}, {"text", option.text}, {"cost_s", option.cost_s}};
  compiled::add_condition(object, option.when);
  if (!option.hidden.empty()) object["hidden"] = texts(option.hidden);
  if (option.reveals) object["reveals"] = true;
  if (option.announces) object["announces"] = true;
  compiled::add_consequences(object, scenario, option);
  return object;
}

json phases_of(const Scenario& scenario) {
  json phases = json::array();
  for (const Phase& phase : scenario.phases) {
    json nodes = json::array();
    for (std::size_t n = phase.first_node; n < phase.first_node + std::size_t{phase.node_count};
         ++n) {
      const Node& node = scenario.nodes[n];
      json object = {
          {"id", node.id}, {"at_most", node.at_most}, {"lines", compiled::lines_of(node.lines)}};
      json& options = object["options"] = json::array();
      for (std::size_t o = node.first_option;
           o < node.first_option + std::size_t{node.option_count}; ++o) {
        options.push_back(option_of(scenario, scenario.options[o]));
      }
      if (!node.jumps.empty()) object["to"] = compiled::jumps_of(scenario, node.jumps);
      compiled::add_interaction(object, scenario, node);
      nodes.push_back(std::move(object));
    }
    json object = {{"id", phase.id}, {"block", phase.block}, {"nodes", std::move(nodes)}};
    if (!scenario.threads.empty()) object["chat"] = scenario.threads[phase.thread].id;
    if (phase.alone) object["alone"] = true;
    phases.push_back(std::move(object));
  }
  return phases;
}

}  // namespace

std::string to_json(const Scenario& scenario) {
  const bool plain = !scenario.uses_desk_format();
  json root = {{"format", kCompiledFormat},
               {"format_version", plain ? kPlainFormatVersion : kCompiledFormatVersion},
               {"reader_version", plain ? kPlainFormatVersion : kCompiledReaderVersion},
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
               {"company", company_of(scenario.company, plain)},
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
  compiled::add_work(root, scenario);
  return root.dump();
}

void seal(Scenario& scenario) {
  scenario.content_hash = base::sha256_hex(to_json(scenario));
}

std::string content_hash_of(const Scenario& scenario) {
  return scenario.content_hash.empty() ? base::sha256_hex(to_json(scenario))
                                       : scenario.content_hash;
}

}  // namespace klankbord::scenario
