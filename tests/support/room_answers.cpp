#include <nlohmann/json.hpp>

#include "support/room_answers.h"

namespace klankbord::test {

using nlohmann::json;

namespace {

json values_for(const json& fields) {
  json values = json::object();
  for (const json& field : fields) {
    const bool choice = field.at("kind") == "choice";
    values[field.at("id").get<std::string>()] =
        choice ? field.at("choices").at(0).at("id") : json("Genoteerd");
  }
  return values;
}

json submission(const json& task) {
  json input = {{"submit", task.at("node")}};
  const std::string kind = task.at("kind");
  if (kind == "form") {
    input["values"] = values_for(task.at("fields"));
  } else if (kind == "answer") {
    input["text"] = "Ik luister eerst en vat dan samen.";
  } else {
    input["parts"] = {task.at("parts").at(0).at("id")};
  }
  return input;
}

json of_one(const json& talk, std::size_t n) {
  std::vector<json> offered;
  for (const json& offer : talk.at("offers")) {
    if (offer.contains("id")) offered.push_back(offer.at("id"));
  }
  if (!offered.empty()) return {{"choose", offered[n % offered.size()]}};
  return talk.at("task").is_null() ? json() : submission(talk.at("task"));
}

}  // namespace

json an_answer(const json& talk, std::size_t n) {
  json answer = of_one(talk, n);
  for (const json& chat : talk.at("chats")) {
    if (answer.is_null()) answer = of_one(chat, n);
  }
  for (const json& move : talk.at("moves")) {
    const std::string what = move.at("do");
    const bool ends = what == "close" || what == "take-back";
    if (answer.is_null() && ends && move.at("possible") == true) answer = {{"do", what}};
  }
  return answer;
}

json an_action(const json& talk) {
  if (talk.at("desk").is_null()) return {};
  for (const json& panel : talk.at("desk").at("panels")) {
    if (panel.at("search") == true && panel.at("sought") == "") {
      return {{"do", panel.at("do")}, {"text", "a"}};
    }
    for (const json& entry : panel.at("entries")) {
      if (entry.at("opened") == false && entry.at("possible") == true) {
        return {{"do", entry.at("do")}};
      }
    }
    for (const json& action : panel.at("actions")) {
      const std::string what = action.at("do");
      if (action.at("done") == true || action.at("possible") == false) continue;
      if (what.compare(0, 8, "transfer") == 0) continue;
      json input = {{"do", what}};
      if (action.at("needs") == "values") input["values"] = values_for(action.at("fields"));
      return input;
    }
  }
  return {};
}

}  // namespace klankbord::test
