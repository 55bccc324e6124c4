// Small scenarios with a desk and rules, made at random, for tests that try every play of them.
#pragma once

#include <string>
#include <vector>

#include "base/rng.h"
#include "support/scenario_builder.h"

namespace klankbord::test {

// Two to four nodes; rules about all that can be done and left undone, with conditions on all that
// a condition can ask for but the time.
class RandomDesk {
 public:
  explicit RandomDesk(std::uint64_t seed) : rng_(seed) {}

  scenario::Scenario make() {
    using scenario::Channel;
    const Channel channels[] = {Channel::email, Channel::post, Channel::phone, Channel::phone};
    channel_ = channels[rng_.below(4)];
    builder_.channel(channel_).desk().customer("me").customer("other");
    builder_.item("record", scenario::Panel::customers, "me").slot("nine").letter("note");
    builder_.form("sheet").field("code", {"a", "b"}).patience(12, 8);
    builder_.number("mood", 0, -1, 1).truth("f").truth("g", true);
    builder_.opportunity("a", "4.1", 1).opportunity("b", "4.2", 2).opportunity("c", "5.1", 3);
    count_ = 2 + rng_.below(3);
    rules_ = 2 + rng_.below(4);
    wait_ = rng_.below(8);
    for (std::size_t n = 0; n < count_; ++n) {
      if (n == 0 || one_in(2)) builder_.phase(one_in(2) ? "4" : "5", "p" + std::to_string(n));
      add_node(n);
    }
    for (std::size_t r = 0; r < rules_; ++r) add_rule(r);
    return builder_.scenario();
  }

 private:
  bool one_in(std::uint32_t n) { return rng_.below(n) == 0; }
  std::string any_node() {
    return "n" + std::to_string(rng_.below(static_cast<std::uint32_t>(count_)));
  }

  std::string any_condition(std::size_t rules) {
    switch (rng_.below(rules > 0 ? 11 : 10)) {
      case 0:
        return "mood > 0";
      case 1:
        return "mood < 0";
      case 2:
        return "f";
      case 3:
        return "not g";
      case 4:
        return "seen('" + any_node() + "')";
      case 5:
        return "did('book nine')";
      case 6:
        return "not opened('record')";
      case 7:
        return "level('b') >= 1";
      case 8:
        return "did('send note') or f";
      case 9:
        return channel_ == scenario::Channel::post ? "g" : "talking()";
      default:
        return "not applied('r" + std::to_string(rng_.below(static_cast<std::uint32_t>(rules))) +
               "')";
    }
  }

  void add_node(std::size_t n) {
    builder_.node("n" + std::to_string(n), one_in(5) ? 2 : 1).says("Zin.", "mood >= 0");
    const std::size_t options = 1 + rng_.below(2);
    for (std::size_t o = 0; o < options; ++o) {
      builder_.option("o" + std::to_string(o), "Een antwoord.");
      if (one_in(3)) builder_.when(any_condition(rules_));
      add_consequences(3);
      if (one_in(5)) {
        builder_.to(any_node(), any_condition(rules_)).to(any_node());
      } else if (one_in(5)) {
        builder_.to(any_node());
      }
    }
  }

  void add_consequences(std::uint32_t rarely) {
    for (const char* opportunity : {"a", "b", "c"}) {
      if (one_in(rarely)) {
        builder_.earns(opportunity, static_cast<int>(rng_.below(3)));
      } else if (one_in(14)) {
        builder_.spoils(opportunity);
      }
    }
    if (one_in(4)) builder_.effect("mood", one_in(2) ? 1 : -1);
    if (one_in(6)) builder_.effect("f", 1);
    if (one_in(6)) builder_.effect("g", 0);
    if (one_in(9)) builder_.knockout("privacy");
    if (one_in(15)) builder_.knockout("consent");
  }

  void add_rule(std::size_t r) {
    std::vector<std::string> on = {"open record", "book nine",  "send note",   "register sheet",
                                   "open own",    "open other", "card number", "close"};
    if (channel_ == scenario::Channel::phone) {
      for (const char* more : {"left", "end", "call-back"}) on.emplace_back(more);
      // Ways to keep a customer waiting: of one kind, or of several that fall due together.
      const std::vector<std::string> waits[] = {{"silence 8", "silence 12"},
                                                {"covered 8"},
                                                {"hold 25"},
                                                {"hold total 40"},
                                                {"silence 8", "silence 12"},
                                                {"silence 8", "silence 12", "covered 8"},
                                                {"silence 8", "silence 10", "covered 12"},
                                                {"hold 8", "hold 12", "hold total 20"}};
      const auto& kinds = waits[wait_];
      on.insert(on.end(), kinds.begin(), kinds.end());
      if (kinds.size() > 2 && one_in(2)) on = kinds;
    }
    const std::string what = on[rng_.below(static_cast<std::uint32_t>(on.size()))];
    builder_.rule("r" + std::to_string(r), what);
    const bool adds_up = what.find("covered") == 0 || what.find("total") != std::string::npos;
    if (one_in(2) && !adds_up) builder_.when(any_condition(r));
    if (one_in(4) && !adds_up) builder_.before(any_node());
    if (one_in(4)) builder_.again();
    if (what == "register sheet" && one_in(2)) builder_.wants("code", {"a"});
    add_consequences(2);
    if (one_in(10) && what != "close" && what != "left") builder_.to(one_in(3) ? "" : any_node());
  }

  base::Rng rng_;
  ScenarioBuilder builder_;
  scenario::Channel channel_ = scenario::Channel::email;
  std::size_t count_ = 0, rules_ = 0, wait_ = 0;
};

}  // namespace klankbord::test
