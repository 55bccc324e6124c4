#include "play/input_json.h"

#include <fmt/core.h>

#include <nlohmann/json.hpp>

#include "base/limits.h"
#include "base/utf8.h"

namespace klankbord::play {

using nlohmann::json;
using scenario::Interaction;
using scenario::Scenario;
using scenario::Verb;

namespace {

// Thrown inside this file only.
struct Bad {
  std::string what;
};

json values_of(const scenario::Form& form, const std::vector<std::string>& texts) {
  json values = json::object();
  for (std::size_t i = 0; i < form.fields.size() && i < texts.size(); ++i) {
    if (!texts[i].empty()) values[form.fields[i].id] = texts[i];
  }
  return values;
}

void write_typed(json& object, const scenario::Form* form, const std::vector<std::string>& texts) {
  if (form != nullptr) {
    object["values"] = values_of(*form, texts);
  } else if (!texts.empty()) {
    object["text"] = texts[0];
  }
}

// The form that an action or a node fills in; null when it is about something else.
const scenario::Form* form_of(const Scenario& scenario, const Input& input) {
  const auto& forms = scenario.company.desk.forms;
  if (input.kind == InputKind::act) {
    const scenario::Action& action = scenario.actions[input.target];
    return action.verb == Verb::register_ ? &forms[action.object] : nullptr;
  }
  const scenario::Node& node = scenario.nodes[input.target];
  return node.interaction == Interaction::register_form ? &forms[node.form] : nullptr;
}

std::string typed(const json& value, const std::string& what) {
  if (!value.is_string()) throw Bad{fmt::format("{} has to be a text", what)};
  std::string text = value.get<std::string>();
  if (text.size() > base::kMaxTypedBytes || !base::is_utf8(text)) {
    throw Bad{fmt::format("{} is longer than {} bytes", what, base::kMaxTypedBytes)};
  }
  return text;
}

template <typename Items>
std::size_t index_in(const Items& items, const std::string& id, const std::string& what) {
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (items[i].id == id) return i;
  }
  throw Bad{fmt::format("there is no {} \"{}\"", what, base::printable(id))};
}

class Reader {
 public:
  Reader(const Scenario& scenario, const json& object) : scenario_(scenario), object_(object) {}

  Input read() {
    if (!object_.is_object()) throw Bad{"an input is a JSON object"};
    Input input = read_target();
    std::size_t known = 1;
    if (object_.contains("parts")) {
      read_parts(input);
      ++known;
    }
    if (const scenario::Form* form = has_form(input)) {
      input.texts.resize(form->fields.size());
      if (object_.contains("values")) {
        read_values(input, *form);
        ++known;
      }
    } else if (object_.contains("text")) {
      input.texts.push_back(typed(object_["text"], "\"text\""));
      ++known;
    }
    if (object_.size() != known) throw Bad{"it has a key that does not belong to it"};
    return input;
  }

 private:
  const scenario::Form* has_form(const Input& input) const {
    return input.kind == InputKind::choose ? nullptr : form_of(scenario_, input);
  }

  Input read_target() const {
    if (object_.contains("choose")) {
      const std::string path = typed(object_["choose"], "\"choose\"");
      const auto option = scenario_.find_option(path);
      if (!option) throw Bad{fmt::format("there is no option \"{}\"", base::printable(path))};
      return Input::choose(*option);
    }
    if (object_.contains("do")) {
      const std::string id = typed(object_["do"], "\"do\"");
      return Input::act(
          static_cast<scenario::ActionIndex>(index_in(scenario_.actions, id, "action")));
    }
    if (object_.contains("submit")) {
      const std::string id = typed(object_["submit"], "\"submit\"");
      return Input::submit(static_cast<scenario::NodeIndex>(index_in(scenario_.nodes, id, "node")),
                           {});
    }
    throw Bad{
        "an input is {\"choose\":\"node/option\"}, {\"do\":\"action\"} or {\"submit\":\"node\"}"};
  }

  void read_parts(Input& input) const {
    const json& list = object_["parts"];
    if (input.kind != InputKind::submit || !list.is_array() || list.size() > base::kMaxParts) {
      throw Bad{"\"parts\" is a list of parts that are submitted"};
    }
    for (const json& id : list) {
      input.parts.push_back(static_cast<std::uint8_t>(
          index_in(scenario_.nodes[input.target].parts, typed(id, "a part"), "part")));
    }
  }

  void read_values(Input& input, const scenario::Form& form) const {
    if (!object_["values"].is_object()) throw Bad{"\"values\" holds a text per field"};
    for (const auto& [id, value] : object_["values"].items()) {
      input.texts[index_in(form.fields, id, "field")] = typed(value, "a field");
    }
  }

  const Scenario& scenario_;
  const json& object_;
};

}  // namespace

std::string to_json(const Scenario& scenario, const Input& input) {
  json object = json::object();
  switch (input.kind) {
    case InputKind::choose:
      object["choose"] = scenario.option_path(input.target);
      return object.dump();
    case InputKind::act:
      object["do"] = scenario.actions[input.target].id;
      break;
    case InputKind::submit:
      object["submit"] = scenario.nodes[input.target].id;
      if (!scenario.nodes[input.target].parts.empty()) {
        json& parts = object["parts"] = json::array();
        for (const std::uint8_t part : input.parts) {
          parts.push_back(scenario.nodes[input.target].parts[part].id);
        }
      }
      break;
  }
  write_typed(object, form_of(scenario, input), input.texts);
  return object.dump();
}

base::Result<Input> input_from_json(const Scenario& scenario, std::string_view text) {
  const json object = json::parse(text, nullptr, false);
  try {
    return Reader(scenario, object).read();
  } catch (const Bad& bad) {
    return base::Failure{base::ExitCode::refused,
                         fmt::format("This input cannot be used: {}.", bad.what)};
  }
}

std::string short_name(const Scenario& scenario, const Input& input) {
  switch (input.kind) {
    case InputKind::act:
      return scenario.actions[input.target].id;
    case InputKind::submit:
      return "submit " + scenario.nodes[input.target].id;
    case InputKind::choose:
      break;
  }
  return scenario.option_path(input.target);
}

}  // namespace klankbord::play
