#include "link/sight_json.h"

#include <fmt/core.h>

#include <charconv>
#include <nlohmann/json.hpp>

#include "play/input_json.h"

namespace klankbord::link {

namespace {

using nlohmann::json;
using session::ClassSight;

constexpr std::size_t kMostTexts = 5000;

struct Bad {};

json parsed(std::string_view body) {
  json document = json::parse(body, nullptr, false);
  return document.is_object() ? document : json::object();
}

const json& need(const json& object, const char* key, json::value_t type) {
  const auto found = object.find(key);
  if (found == object.end() || found->type() != type) throw Bad{};
  return *found;
}

std::string text_in(const json& object, const char* key) {
  return need(object, key, json::value_t::string).get<std::string>();
}

bool truth_in(const json& object, const char* key) {
  return need(object, key, json::value_t::boolean).get<bool>();
}

std::size_t count_in(const json& object, const char* key) {
  return need(object, key, json::value_t::number_unsigned).get<std::size_t>();
}

ClassSight::Conversation conversation_in(const json& object, const scenario::Scenario& scenario) {
  ClassSight::Conversation conversation;
  const std::string seed = text_in(object, "seed");
  const auto read = std::from_chars(seed.data(), seed.data() + seed.size(), conversation.seed);
  if (read.ec != std::errc() || read.ptr != seed.data() + seed.size()) throw Bad{};
  for (const json& one : need(object, "inputs", json::value_t::array)) {
    auto input = play::input_from_json(scenario, one.dump());
    if (!input) throw Bad{};
    conversation.inputs.push_back(std::move(*input));
  }
  return conversation;
}

session::ClassVote vote_in(const json& object) {
  session::ClassVote vote;
  vote.revealed = text_in(object, "status") == "revealed";
  const auto mine = object.find("mine");
  if (mine != object.end() && mine->is_string()) vote.mine = mine->get<std::string>();
  for (const json& one : need(object, "options", json::value_t::array)) {
    if (!one.is_object()) throw Bad{};
    vote.choices.push_back({text_in(one, "id"), text_in(one, "text"),
                            one.contains("count") ? count_in(one, "count") : 0});
  }
  vote.voted = count_in(object, "voted");
  return vote;
}

ClassSight read(const json& object, const store::ScenarioPointer& scenario) {
  ClassSight sight;
  sight.contact = truth_in(object, "closed") ? session::Contact::closed : session::Contact::joined;
  sight.nickname = text_in(object, "nickname");
  sight.together = text_in(object, "pace") == "together";
  sight.frozen = truth_in(object, "frozen");
  sight.learners = count_in(object, "learners");
  sight.scenario = scenario;
  const json& attempt = object.at("attempt");
  if (attempt.is_object()) sight.conversation = conversation_in(attempt, *scenario);
  const json& vote = object.at("vote");
  if (vote.is_object()) sight.vote = vote_in(vote);
  sight.taken_over = truth_in(object, "taken_over");
  for (const json& one : need(object, "said", json::value_t::array)) {
    if (!one.is_object() || sight.said.size() >= kMostTexts) throw Bad{};
    sight.said.push_back({truth_in(one, "by_trainer"), text_in(one, "text")});
  }
  return sight;
}

}  // namespace

base::Failure refusal_of(int status, std::string_view body) {
  const json document = parsed(body);
  const auto word = document.find("refusal");
  if (word == document.end() || !word->is_string()) {
    return base::Failure{base::ExitCode::bad_file,
                         fmt::format("What answers there is no room of Klankbord ({}).", status)};
  }
  base::Failure failure{base::ExitCode::refused, document.value("sentence", std::string())};
  failure.name = word->get<std::string>();
  return failure;
}

std::string token_in(std::string_view body) {
  const json document = parsed(body);
  const auto token = document.find("token");
  return token != document.end() && token->is_string() ? token->get<std::string>() : std::string();
}

std::string scenario_in(std::string_view body) {
  const json document = parsed(body);
  const auto hash = document.find("scenario");
  return hash != document.end() && hash->is_string() ? hash->get<std::string>() : std::string();
}

base::Result<ClassSight> sight_in(std::string_view body, const store::ScenarioPointer& scenario) {
  try {
    return read(parsed(body), scenario);
  } catch (const Bad&) {
  } catch (const json::exception&) {
  }
  return base::Failure{base::ExitCode::bad_file,
                       "The room said something that this version does not understand."};
}

std::string join_body(const session::ClassTicket& ticket) {
  return json{{"code", ticket.code}, {"nickname", ticket.nickname}, {"program", true}}.dump(
      -1, ' ', false, json::error_handler_t::replace);
}

std::string answer_body(const scenario::Scenario& scenario, std::size_t at,
                        const play::Input& input) {
  return fmt::format("{{\"at\":{},\"input\":{}}}", at, play::to_json(scenario, input));
}

std::string seat_document(const KeptSeat& seat) {
  return json{{"format", "klankbord-seat"}, {"address", seat.address}, {"token", seat.token}}.dump(
             -1, ' ', false, json::error_handler_t::replace) +
         "\n";
}

std::optional<KeptSeat> seat_in(std::string_view document) {
  const json object = parsed(document);
  try {
    if (text_in(object, "format") != "klankbord-seat") return std::nullopt;
    KeptSeat seat{session::tidy_class_address(text_in(object, "address")),
                  text_in(object, "token")};
    if (seat.address.empty() || seat.token.empty()) return std::nullopt;
    return seat;
  } catch (const Bad&) {
    return std::nullopt;
  }
}

std::string text_body(const char* key, const std::string& text) {
  return json{{key, text}}.dump(-1, ' ', false, json::error_handler_t::replace);
}

}  // namespace klankbord::link
