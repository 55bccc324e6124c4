#include "console/protocol_json.h"

#include "play/view.h"

namespace klankbord::console {

using nlohmann::json;

namespace {

json said(std::string_view by, const std::string& text, int cost_s) {
  return {{"event", "said"}, {"by", by}, {"text", text}, {"cost_s", cost_s}};
}

json said(const scenario::Line& line, int cost_s) {
  return said(to_string(line.speaker), line.text, cost_s);
}

// What only happens with a desk, chats or tasks.
json work_event_json(const scenario::Scenario& scenario, const play::Event& event) {
  using play::EventKind;
  switch (event.kind) {
    case EventKind::action_done:
      return {{"event", "done"},
              {"action", scenario.actions[event.index].id},
              {"cost_s", event.cost_s}};
    case EventKind::move_replied:
      return said("customer", scenario.moves[event.index].reply, event.cost_s);
    case EventKind::move_said:
      return said("colleague", scenario.moves[event.index].text, event.cost_s);
    case EventKind::rule_applied:
      return {{"event", "rule"}, {"rule", scenario.rules[event.index].id}};
    case EventKind::rule_said:
      return said(scenario.rules[event.owner].replies[event.index], event.cost_s);
    case EventKind::evidence_pending:
      return {{"event", "pending"}, {"opportunity", scenario.opportunities[event.index].id}};
    case EventKind::customer_left: {
      json object = {{"event", "customer_left"}};
      if (!scenario.threads.empty()) object["chat"] = scenario.threads[event.index].id;
      return object;
    }
    case EventKind::call_over:
      return {{"event", "call_over"}};
    default:
      return {{"event", "ended"}};
  }
}

json offers_json(const scenario::Scenario& scenario, const std::vector<play::Offer>& offers,
                 base::Language language) {
  json list = json::array();
  for (const play::Offer& offer : offers) {
    const scenario::Option& option = scenario.options[offer.option];
    json entry = {{"option", scenario.option_path(offer.option)}, {"available", offer.available}};
    if (offer.available) {
      entry["text"] = option.text;
    } else {
      entry["reason"] = offer.reason;
      if (!option.hidden.empty()) entry["hidden"] = option.hidden.in(language);
    }
    list.push_back(std::move(entry));
  }
  return list;
}

// What has to be submitted at a node that does not offer answers.
json task_json(const session::Practice& practice, scenario::NodeIndex index,
               base::Language language) {
  const scenario::Scenario& scenario = practice.scenario();
  const scenario::Node& node = scenario.nodes[index];
  json task = {{"submit", node.id}};
  if (!node.task.empty()) task["task"] = node.task.in(language);
  const play::Attempt& attempt = practice.attempt();
  for (const std::uint8_t part :
       play::part_order(scenario, attempt.state(), index, attempt.seed())) {
    task["parts"].push_back({{"id", node.parts[part].id}, {"text", node.parts[part].text}});
  }
  if (node.interaction == scenario::Interaction::register_form) {
    for (const scenario::Field& field : scenario.company.desk.forms[node.form].fields) {
      json entry = {{"id", field.id}, {"required", field.required}};
      for (const scenario::Choice& choice : field.choices) entry["choices"].push_back(choice.id);
      task["fields"].push_back(std::move(entry));
    }
  }
  return task;
}

// One of several chats, or the only conversation.
json thread_json(const session::Practice& practice, const play::ThreadView& thread,
                 base::Language language) {
  const scenario::Scenario& scenario = practice.scenario();
  json object = {{"begun", thread.begun}, {"waits", thread.node != scenario::kFinish}};
  if (thread.mood) object["mood"] = *thread.mood;
  if (thread.node == scenario::kFinish) return object;
  object["node"] = scenario.nodes[thread.node].id;
  object["wait_s"] = thread.wait_s;
  object["offers"] = offers_json(scenario, thread.offers, language);
  if (scenario.nodes[thread.node].interaction != scenario::Interaction::choose) {
    object["task"] = task_json(practice, thread.node, language);
  }
  return object;
}

}  // namespace

std::string dumped(const json& value) {
  return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

json event_json(const scenario::Scenario& scenario, const play::Event& event) {
  using play::EventKind;
  switch (event.kind) {
    case EventKind::phase_entered:
      return {{"event", "phase_entered"}, {"phase", scenario.phases[event.index].id}};
    case EventKind::phase_left:
      return {{"event", "phase_left"}, {"phase", scenario.phases[event.index].id}};
    case EventKind::node_entered:
      return {{"event", "node_entered"}, {"node", scenario.nodes[event.index].id}};
    case EventKind::line_said:
      return said(scenario.nodes[event.owner].lines[event.index], event.cost_s);
    case EventKind::reply_said:
      return said(scenario.options[event.owner].replies[event.index], event.cost_s);
    case EventKind::option_chosen:
      return {{"event", "chosen"},
              {"option", scenario.option_path(event.index)},
              {"text", scenario.options[event.index].text},
              {"cost_s", event.cost_s}};
    case EventKind::evidence_given:
      return {{"event", "evidence"},
              {"opportunity", scenario.opportunities[event.index].id},
              {"level", event.value},
              {"late", event.repaired}};
    case EventKind::evidence_spoiled:
      return {{"event", "spoiled"}, {"opportunity", scenario.opportunities[event.index].id}};
    case EventKind::variable_set:
      return {{"event", "variable"},
              {"variable", scenario.variables[event.index].id},
              {"value", event.value}};
    case EventKind::knockout_raised:
      return {{"event", "knockout"}, {"knockout", scenario.knockouts[event.index]}};
    default:
      return work_event_json(scenario, event);
  }
}

json view_json(const session::Practice& practice, base::Language language) {
  const scenario::Scenario& scenario = practice.scenario();
  const play::View view = practice.view();
  json object = {{"status", view.status == play::Status::ended ? "ended" : "running"},
                 {"node", scenario.nodes[view.node].id},
                 {"phase", scenario.phases[view.phase].id},
                 {"elapsed_s", view.elapsed_s}};
  if (view.mood) object["mood"] = *view.mood;
  object["offers"] = offers_json(scenario, view.offers, language);
  if (!scenario.uses_desk_format()) return object;
  const play::DeskState& desk = practice.attempt().state().desk;
  object["call_over"] = desk.call_over;
  object["on_hold"] = desk.on_hold;
  if (scenario.threads.empty()) {
    const json only = thread_json(practice, view.threads[0], language);
    if (only.contains("task")) object["task"] = only["task"];
  }
  for (std::size_t i = 0; i < scenario.threads.size(); ++i) {
    object["chats"][scenario.threads[i].id] = thread_json(practice, view.threads[i], language);
  }
  return object;
}

}  // namespace klankbord::console
