// A phone call with a desk, for tests of what is done rather than said.
#pragma once

#include <string>

#include "play/attempt.h"
#include "support/catch.h"
#include "support/scenario_builder.h"

namespace klankbord::test {

// Peeters (the builder's customer) and a namesake, an order that takes 12 seconds to open, the
// moves, two teams of which one is out, a form, a slot that is free and one that is taken, and a
// piece of post. Two decisions: "hello/go" and "search/found". Rules are the test's own.
inline ScenarioBuilder call_with_desk() {
  ScenarioBuilder b;
  b.number("mood", 0, -3, 3)
      .truth("verified")
      .opportunity("company", "6.2")
      .opportunity("lookup", "6.1");
  b.desk()
      .customer("namesake", "Ann Peeters")
      .record("order-1", "peeters")
      .team("second-line")
      .team("billing", false)
      .slot("tue")
      .slot("wed", false)
      .form("wrap-up")
      .field("code", {"complaint", "question"})
      .field("note", {}, false)
      .folder("contracts")
      .item("letter-1", scenario::Panel::archive, "peeters", true)
      .letter("confirm")
      .irregularity("double")
      .move("announce", "Ik zoek het op.", "Ja.")
      .move("check-back", "Ik zoek nog.")
      .move("hold", "Ik zet u in de wacht.")
      .move("take-back", "Bedankt om te wachten.")
      .move("transfer-absent", "Daar is niemand.", "Bent u daar weer?")
      .move("transfer-returned", "Dat is niet voor ons.");
  b.phase("4").node("hello").says("Hallo?").option("go");
  b.phase("6").node("search").says("Doet u maar.").option("found");
  return b;
}

inline base::Result<play::Events> act(play::Attempt& attempt, const std::string& id,
                                      std::vector<std::string> texts = {}) {
  const auto action = attempt.scenario().find_action(id);
  INFO(id);
  REQUIRE(action.has_value());
  return attempt.act(play::Input::act(*action, std::move(texts)));
}

inline base::Result<play::Events> say(play::Attempt& attempt, const std::string& path) {
  const auto option = attempt.scenario().find_option(path);
  INFO(path);
  REQUIRE(option.has_value());
  return attempt.act(play::Input::choose(*option));
}

inline bool applied(const play::Attempt& attempt, const std::string& rule) {
  for (std::size_t i = 0; i < attempt.scenario().rules.size(); ++i) {
    if (attempt.scenario().rules[i].id == rule) return (attempt.state().desk.applied >> i) & 1;
  }
  FAIL("no rule " + rule);
  return false;
}

inline int level(const play::Attempt& attempt, const std::string& opportunity) {
  return attempt.state().evidence[*attempt.scenario().find_opportunity(opportunity)].level;
}

inline int value(const play::Attempt& attempt, const std::string& variable) {
  return attempt.state().variables[*attempt.scenario().find_variable(variable)];
}

}  // namespace klankbord::test
