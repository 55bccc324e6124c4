#include <fmt/core.h>

#include <nlohmann/json.hpp>

#include "base/limits.h"
#include "base/utf8.h"
#include "scenario/compiled.h"
#include "scenario/compiled_format.h"

namespace klankbord::scenario {

namespace {

using nlohmann::json;

// Thrown inside this file only; scenario_from_json turns it into a Failure.
struct Bad {
  std::string what;
};

const json& need(const json& object, const char* key, json::value_t type) {
  if (!object.is_object()) throw Bad{fmt::format("an object with \"{}\" was expected", key)};
  const auto found = object.find(key);
  const bool number =
      found != object.end() && type == json::value_t::number_integer && found->is_number_integer();
  if (found == object.end() || (found->type() != type && !number)) {
    throw Bad{fmt::format("\"{}\" is missing or of the wrong kind", key)};
  }
  return *found;
}

std::string text_of(const json& object, const char* key) {
  return need(object, key, json::value_t::string).get<std::string>();
}
const json& array_of(const json& object, const char* key) {
  return need(object, key, json::value_t::array);
}
bool truth_of(const json& object, const char* key) {
  return need(object, key, json::value_t::boolean).get<bool>();
}

// A whole number that fits; the meaning of its range is checked by broken_invariant.
int number_in(const json& value, const char* key) {
  constexpr std::int64_t kFar = 100'000'000;  // € 1 000 000,00 in cents
  const std::int64_t number = value.is_number_integer() ? value.get<std::int64_t>() : kFar + 1;
  if (number < -kFar || number > kFar) throw Bad{fmt::format("\"{}\" is out of range", key)};
  return static_cast<int>(number);
}
int number_of(const json& object, const char* key) {
  return number_in(need(object, key, json::value_t::number_integer), key);
}

template <typename Enum>
Enum word_in(const json& object, const char* key, std::optional<Enum> (*from)(std::string_view)) {
  const std::string word = text_of(object, key);
  const std::optional<Enum> value = from(word);
  if (!value) throw Bad{fmt::format("\"{}\" has no meaning as \"{}\"", base::printable(word), key)};
  return *value;
}

base::LocalText texts_in(const json& object) {
  if (!object.is_object()) throw Bad{"a text per language was expected"};
  base::LocalText text;
  for (const auto& [code, words] : object.items()) {
    const auto language = base::language_from(code);
    if (!language || !words.is_string()) throw Bad{"a text is in no known language"};
    text.exactly(*language) = words.get<std::string>();
  }
  return text;
}
base::LocalText texts_of(const json& object, const char* key) {
  return texts_in(need(object, key, json::value_t::object));
}
base::LocalText optional_texts(const json& object, const char* key) {
  return object.contains(key) ? texts_of(object, key) : base::LocalText{};
}
std::vector<base::LocalText> text_list(const json& object, const char* key) {
  std::vector<base::LocalText> list;
  for (const json& item : array_of(object, key)) list.push_back(texts_in(item));
  return list;
}

Face face_in(const json& object) {
  Face face;
  face.skin = number_of(object, "skin");
  if (face.skin < 1 || face.skin > 6) throw Bad{"\"skin\" is not from 1 to 6"};
  face.hair = word_in(object, "hair", hair_from);
  face.hair_colour = word_in(object, "hair_colour", hair_colour_from);
  face.top = word_in(object, "top", top_from);
  face.age = word_in(object, "age", age_from);
  face.glasses = truth_of(object, "glasses");
  face.beard = truth_of(object, "beard");
  return face;
}

Company company_in(const json& object) {
  Company company;
  company.id = text_of(object, "id");
  company.name = text_of(object, "name");
  company.sector = texts_of(object, "sector");
  company.about = texts_of(object, "about");
  company.greeting = texts_of(object, "greeting");
  company.values = text_list(object, "values");
  for (const json& item : array_of(object, "products")) {
    company.products.push_back({text_of(item, "id"), text_of(item, "name"),
                                number_of(item, "price_cents"), text_list(item, "facts")});
  }
  for (const json& item : array_of(object, "customers")) {
    company.customers.push_back(
        {text_of(item, "id"), text_of(item, "name"), text_of(item, "number"), text_of(item, "born"),
         text_of(item, "city"), word_in(item, "language", base::language_from),
         texts_of(item, "file"), face_in(need(item, "face", json::value_t::object))});
  }
  for (const json& item : array_of(object, "procedures")) {
    company.procedures.push_back(
        {text_of(item, "id"), texts_of(item, "title"), text_list(item, "steps")});
  }
  for (const json& item : array_of(object, "teams")) {
    company.teams.push_back({text_of(item, "id"), texts_of(item, "name"), texts_of(item, "does")});
  }
  return company;
}

// Reads in two passes: first everything with an id, then what refers to ids (conditions, targets).
class Reader {
 public:
  Scenario read(const json& root) {
    read_header(root);
    read_lists(root);
    for (const json& phase : array_of(root, "phases")) read_phase(phase);
    for (std::size_t n = 0; n < nodes_.size(); ++n) link_node(n);
    for (std::size_t o = 0; o < options_.size(); ++o) link_option(o);
    return std::move(scenario_);
  }

 private:
  void read_header(const json& root) {
    if (!root.is_object() || root.value("format", "") != kCompiledFormat) {
      throw Bad{"this is no compiled scenario"};
    }
    if (number_of(root, "reader_version") > kCompiledReaderVersion) {
      throw Bad{"it was written for a newer Klankbord; update the program"};
    }
    scenario_.id = text_of(root, "id");
    scenario_.version = number_of(root, "version");
    scenario_.framework = text_of(root, "framework");
    scenario_.kind = word_in(root, "kind", kind_from);
    scenario_.channel = word_in(root, "channel", channel_from);
    scenario_.direction = word_in(root, "direction", direction_from);
    scenario_.language = word_in(root, "language", base::language_from);
    scenario_.title = texts_of(root, "title");
    scenario_.brief = texts_of(root, "brief");
    scenario_.minutes = number_of(root, "minutes");
    scenario_.difficulty = number_of(root, "difficulty");
    scenario_.company = company_in(need(root, "company", json::value_t::object));
    const std::string customer = text_of(root, "customer");
    scenario_.customer = index_in(scenario_.company.customers, customer, "customer");
  }

  void read_lists(const json& root) {
    for (const json& id : array_of(root, "knockouts")) {
      if (!id.is_string()) throw Bad{"a knock-out is no text"};
      scenario_.knockouts.push_back(id.get<std::string>());
    }
    for (const json& item : array_of(root, "variables")) {
      Variable variable;
      variable.id = text_of(item, "id");
      variable.truth = truth_of(item, "truth");
      variable.start = number_of(item, "start");
      if (!variable.truth) {
        variable.min = number_of(item, "min");
        variable.max = number_of(item, "max");
        if (variable.id == "mood") scenario_.mood = scenario_.variables.size();
      }
      scenario_.variables.push_back(std::move(variable));
    }
    for (const json& item : array_of(root, "opportunities")) {
      scenario_.opportunities.push_back({text_of(item, "id"), text_of(item, "competence"),
                                         text_of(item, "block"), number_of(item, "weight"), 0});
    }
  }

  void read_phase(const json& source) {
    const auto phase_index = static_cast<std::uint16_t>(scenario_.phases.size());
    Phase phase{text_of(source, "id"), text_of(source, "block"),
                static_cast<NodeIndex>(scenario_.nodes.size()), 0, 0};
    for (const json& item : array_of(source, "nodes")) {
      // Far more than the limit is refused here, so that indexes cannot wrap around.
      if (scenario_.nodes.size() >= base::kMaxNodes) throw Bad{"there are too many nodes"};
      Node node;
      node.id = text_of(item, "id");
      node.phase = phase_index;
      node.at_most = number_of(item, "at_most");
      node.first_option = static_cast<OptionIndex>(scenario_.options.size());
      for (const json& option : array_of(item, "options")) read_option(option, node);
      scenario_.nodes.push_back(std::move(node));
      nodes_.push_back(&item);
      ++phase.node_count;
    }
    scenario_.phases.push_back(std::move(phase));
  }

  void read_option(const json& source, Node& node) {
    if (scenario_.options.size() >= base::kMaxOptions) throw Bad{"there are too many options"};
    Option option;
    option.id = text_of(source, "id");
    option.node = static_cast<NodeIndex>(scenario_.nodes.size());
    option.text = text_of(source, "text");
    option.cost_s = number_of(source, "cost_s");
    option.hidden = optional_texts(source, "hidden");
    option.why = optional_texts(source, "why");
    option.better = optional_texts(source, "better");
    scenario_.options.push_back(std::move(option));
    options_.push_back(&source);
    ++node.option_count;
  }

  void link_node(std::size_t index) {
    const json& source = *nodes_[index];
    scenario_.nodes[index].lines = lines_in(array_of(source, "lines"));
    scenario_.nodes[index].jumps = jumps_of(source);
  }

  void link_option(std::size_t index) {
    const json& source = *options_[index];
    Option& option = scenario_.options[index];
    option.when = condition_of(source);
    if (source.contains("earns")) {
      for (const auto& [id, level] : need(source, "earns", json::value_t::object).items()) {
        const int value = number_in(level, "earns");
        if (value < 0 || value > 2) throw Bad{"a level is not 0, 1 or 2"};
        option.earns.push_back(
            {static_cast<std::uint16_t>(opportunity(id)), static_cast<std::uint8_t>(value)});
      }
    }
    if (source.contains("spoils")) {
      for (const json& id : array_of(source, "spoils")) {
        option.spoils.push_back(static_cast<std::uint16_t>(opportunity(id.get<std::string>())));
      }
    }
    if (source.contains("effect")) {
      for (const auto& [id, value] : need(source, "effect", json::value_t::object).items()) {
        const int change = number_in(value, "effect");
        if (std::abs(change) > base::kMaxVariableMagnitude) throw Bad{"an effect is out of range"};
        option.effects.push_back(
            {static_cast<std::uint16_t>(index_in(scenario_.variables, id, "variable")),
             static_cast<std::int16_t>(change)});
      }
    }
    if (source.contains("reply")) option.replies = lines_in(array_of(source, "reply"));
    option.jumps = jumps_of(source);
    if (source.contains("knockout")) option.knockout = knockout_of(text_of(source, "knockout"));
  }

  std::uint8_t knockout_of(const std::string& id) const {
    for (std::size_t i = 0; i < scenario_.knockouts.size() && i < kNoKnockout; ++i) {
      if (scenario_.knockouts[i] == id) return static_cast<std::uint8_t>(i);
    }
    throw Bad{fmt::format("there is no knock-out \"{}\"", base::printable(id))};
  }

  std::vector<Line> lines_in(const json& array) const {
    std::vector<Line> lines;
    for (const json& source : array) {
      Line line;
      line.speaker = word_in(source, "by", speaker_from);
      line.text = text_of(source, "text");
      line.cost_s = number_of(source, "cost_s");
      line.when = condition_of(source);
      lines.push_back(std::move(line));
    }
    return lines;
  }

  std::vector<Jump> jumps_of(const json& source) const {
    std::vector<Jump> jumps;
    if (!source.contains("to")) return jumps;
    for (const json& item : array_of(source, "to")) {
      Jump jump;
      jump.when = condition_of(item);
      if (item.contains("node")) {
        jump.target =
            static_cast<NodeIndex>(index_in(scenario_.nodes, text_of(item, "node"), "node"));
      }
      jumps.push_back(std::move(jump));
    }
    return jumps;
  }

  Condition condition_of(const json& source) const {
    if (!source.is_object() || !source.contains("when")) return {};
    const std::string text = text_of(source, "when");
    auto condition = parse_condition(text, scenario_);
    if (!condition) {
      throw Bad{
          fmt::format("condition \"{}\": {}", base::printable(text), condition.failure().message)};
    }
    return *condition;
  }

  std::size_t opportunity(const std::string& id) const {
    return index_in(scenario_.opportunities, id, "opportunity");
  }

  template <typename Items>
  static std::size_t index_in(const Items& items, const std::string& id, const char* what) {
    for (std::size_t i = 0; i < items.size(); ++i) {
      if (items[i].id == id) return i;
    }
    throw Bad{fmt::format("there is no {} \"{}\"", what, base::printable(id))};
  }

  Scenario scenario_;
  std::vector<const json*> nodes_, options_;  // the source of each, for the second pass
};

}  // namespace

base::Result<Scenario> scenario_from_json(std::string_view text, std::string_view name) {
  const auto failure = [&](std::string_view why) {
    return base::Failure{base::ExitCode::bad_file,
                         fmt::format("The compiled scenario {} cannot be used: {}.", name, why)};
  };
  if (text.size() > base::kMaxCompiledBytes) return failure("it is larger than 4 MiB");
  try {
    Scenario scenario = Reader().read(json::parse(text));
    const std::string broken = broken_invariant(scenario);
    if (!broken.empty()) return failure(broken);
    seal(scenario);
    return scenario;
  } catch (const Bad& bad) {
    return failure(bad.what);
  } catch (const json::exception& error) {
    return failure(base::printable(error.what()));
  }
}

}  // namespace klankbord::scenario
