#include "assess/recommend.h"

#include "assess/past.h"
#include "support/catch.h"

using namespace klankbord;
using assess::Reason;
using assess::Suggestion;
using test::choosable;
using test::past;

namespace {

constexpr assess::Points kWeak{4, 10}, kHalfway{7, 10}, kStrong{9, 10};

struct Learner {
  std::vector<assess::PastAttempt> attempts;
  std::vector<assess::Choosable> library;
  std::vector<assess::Declined> declined;

  std::vector<Suggestion> on(std::int32_t today, std::size_t count = 3) const {
    return assess::suggest(attempts, assess::progress_of(attempts), library, declined, today,
                           count);
  }
  // The reason block 5 is suggested for on that day, if it is.
  bool is_due(std::int32_t today) const {
    for (const Suggestion& suggestion : on(today)) {
      if (suggestion.reason == Reason::block_due && suggestion.block == "5") return true;
    }
    return false;
  }
};

Learner weak_on_five() {
  return {{past("a", 10, {{"5", kWeak}})},
          {choosable("a", {"5"}), choosable("b", {"5"}), choosable("c", {"5"})},
          {}};
}

}  // namespace

SCENARIO("a weak block comes back after 1, 3, 7 and 16 days, then no more", "[assess][return]") {
  GIVEN("a learner who showed block 5 weakly on day 10, and strongly whenever it came back") {
    Learner learner = weak_on_five();
    std::int32_t since = 10;
    const char* const scenarios[] = {"b", "c", "a", "b"};
    std::size_t next = 0;
    for (const std::int32_t interval : assess::kReturn_days) {
      WHEN("it has last been practised on day " + std::to_string(since)) {
        THEN("it is due after exactly " + std::to_string(interval) + " days, and stays so") {
          for (std::int32_t day = since; day < since + interval; ++day) {
            INFO("day " << day);
            CHECK_FALSE(learner.is_due(day));
          }
          CHECK(learner.is_due(since + interval));
          CHECK(learner.is_due(since + interval + 5));
        }
      }
      since += interval;
      learner.attempts.push_back(past(scenarios[next++], since, {{"5", kStrong}}));
    }
    THEN("after the last strong attempt it has left the schedule") {
      CHECK(assess::returns_of(learner.attempts).empty());
    }
  }
}

SCENARIO("how an attempt moves a block in the schedule", "[assess][return]") {
  GIVEN("a block that is due on day 14, at the second interval") {
    std::vector<assess::PastAttempt> attempts = {past("a", 10, {{"5", kWeak}}),
                                                 past("b", 11, {{"5", kStrong}})};
    REQUIRE(assess::returns_of(attempts).at(0).due_day == 14);
    WHEN("it goes strongly before that day") {
      attempts.push_back(past("c", 12, {{"5", kStrong}}));
      THEN("nothing changes: what counts is that it is still there after some days") {
        CHECK(assess::returns_of(attempts)[0].due_day == 14);
      }
    }
    WHEN("it goes below 60 % on that day") {
      attempts.push_back(past("c", 14, {{"5", kWeak}}));
      THEN("it begins anew: it is due the next day, in another scenario than this one") {
        const assess::Return back = assess::returns_of(attempts)[0];
        CHECK(back.due_day == 15);
        CHECK(back.interval_days == 1);
        CHECK(back.scenario == "c");
        CHECK(back.latest == kWeak);
      }
    }
    WHEN("it goes between 60 and 79 %") {
      attempts.push_back(past("c", 15, {{"5", kHalfway}}));
      THEN("the same interval begins anew") {
        CHECK(assess::returns_of(attempts)[0].due_day == 18);
        CHECK(assess::returns_of(attempts)[0].interval_days == 3);
      }
    }
  }
  GIVEN("a block that was strong from the first") {
    THEN("it is not in the schedule") {
      CHECK(assess::returns_of({past("a", 10, {{"5", kStrong}})}).empty());
    }
  }
}

SCENARIO("a weak block comes back in another scenario where there is one", "[assess][return]") {
  GIVEN("a learner for whom block 5 is due") {
    Learner learner = weak_on_five();
    THEN("it is suggested with a scenario other than the one that showed it, with its days") {
      const std::vector<Suggestion> today = learner.on(12);
      REQUIRE_FALSE(today.empty());
      CHECK(today[0].reason == Reason::block_due);
      CHECK(today[0].scenario == "b");
      CHECK(today[0].days == 2);
    }
    WHEN("the other scenarios were played more recently than a harder third") {
      learner.library[2].difficulty = 3;
      learner.attempts.insert(learner.attempts.begin(), past("b", 5, {{"5", kStrong}}));
      THEN("the one that was never played is preferred") {
        CHECK(learner.on(12)[0].scenario == "c");
      }
    }
    WHEN("no other scenario has the block") {
      learner.library = {choosable("a", {"5"}), choosable("z", {"9"})};
      THEN("the same one is better than none") {
        CHECK(learner.on(12)[0].scenario == "a");
      }
    }
    WHEN("no scenario has it any more") {
      learner.library = {choosable("z", {"9"})};
      THEN("the day is not empty: there is something new") {
        REQUIRE(learner.on(12).size() == 1);
        CHECK(learner.on(12)[0].reason == Reason::new_scenario);
      }
    }
  }
}

SCENARIO("one scenario for several due blocks is enough", "[assess][recommend]") {
  GIVEN("blocks 5 and 7, both due, and a scenario that has both") {
    Learner learner{{past("a", 10, {{"5", kWeak}, {"7", {5, 10}}})},
                    {choosable("a", {"5", "7"}), choosable("b", {"5", "7"}), choosable("c", {"7"})},
                    {}};
    THEN("the weakest block is named, and the other is not suggested beside it") {
      const std::vector<Suggestion> today = learner.on(11);
      CHECK(today[0].block == "5");
      CHECK(today[0].scenario == "b");
      for (std::size_t i = 1; i < today.size(); ++i) CHECK(today[i].reason != Reason::block_due);
    }
  }
}

SCENARIO("a beginner starts with what is easy and new", "[assess][recommend]") {
  GIVEN("nobody's attempt and a library of four") {
    const Learner learner{{},
                          {choosable("hard", {"4"}, 3), choosable("b", {"5"}),
                           choosable("a", {"4"}), choosable("middle", {"9"}, 2)},
                          {}};
    THEN("three new scenarios are suggested, the easiest first") {
      const std::vector<Suggestion> today = learner.on(100);
      REQUIRE(today.size() == 3);
      CHECK(today[0].scenario == "a");
      CHECK(today[1].scenario == "b");
      CHECK(today[2].scenario == "middle");
      for (const Suggestion& one : today) CHECK(one.reason == Reason::new_scenario);
    }
  }
}

SCENARIO("what else is suggested, in this order", "[assess][recommend]") {
  GIVEN("a learner with three strong attempts, the latest long ago") {
    Learner learner{{past("a", 1, {{"5", kStrong}}), past("b", 2, {{"5", kStrong}}),
                     past("c", 3, {{"5", kStrong}})},
                    {choosable("a", {"5"}), choosable("b", {"5"}), choosable("c", {"5"})},
                    {}};
    THEN("without anything new, what was played longest ago is refreshed") {
      const std::vector<Suggestion> today = learner.on(50);
      REQUIRE(today.size() == 3);
      CHECK(today[0].scenario == "a");
      CHECK(today[0].reason == Reason::refresh);
      CHECK(today[0].days == 49);
    }
    WHEN("a block was never practised") {
      learner.library.push_back(choosable("post", {"8"}, 3));
      THEN("it comes before that") {
        CHECK(learner.on(50)[0].reason == Reason::block_unseen);
        CHECK(learner.on(50)[0].block == "8");
      }
    }
    WHEN("the latest result of a scenario is below an earlier one") {
      learner.attempts.push_back(past("b", 4, {{"5", {8, 10}}}));
      THEN("it can be improved, not at once, but from three days after on") {
        CHECK(learner.on(6)[0].reason == Reason::refresh);
        CHECK(learner.on(7)[0].reason == Reason::improve);
        CHECK(learner.on(7)[0].scenario == "b");
      }
    }
  }
  GIVEN("a block that went well once, but was weak over the latest scenarios") {
    const Learner learner{{past("a", 1, {{"5", kWeak}}), past("b", 1, {{"5", kWeak}}),
                           past("c", 2, {{"5", kStrong}})},
                          {choosable("a", {"5"}), choosable("b", {"5"}), choosable("c", {"5"})},
                          {}};
    THEN("before it is due it is suggested as weak") {
      CHECK(learner.on(3)[0].reason == Reason::block_weak);
      CHECK(learner.on(3)[0].block == "5");
      CHECK(learner.on(3)[0].scenario != "c");
    }
  }
}

SCENARIO("what was declined is not suggested again that day", "[assess][recommend]") {
  GIVEN("a learner who said no to the first suggestion") {
    Learner learner = weak_on_five();
    learner.declined.push_back({learner.on(12)[0].scenario, 12});
    THEN("another scenario takes its place, and tomorrow it may come back") {
      for (const Suggestion& one : learner.on(12)) CHECK(one.scenario != "b");
      CHECK(learner.is_due(12));
      CHECK(learner.on(13)[0].scenario == "b");
    }
  }
}

SCENARIO("what was played today is done for today", "[assess][recommend]") {
  GIVEN("a library of one scenario, finished today") {
    THEN("it is suggested only to improve on it") {
      const std::vector<assess::Choosable> library = {choosable("a", {"5"})};
      const Learner weak{{past("a", 10, {{"5", kWeak}})}, library, {}};
      REQUIRE(weak.on(10).size() == 1);
      CHECK(weak.on(10)[0].reason == Reason::improve);
      const Learner strong{{past("a", 10, {{"5", kStrong}})}, library, {}};
      CHECK(strong.on(10).empty());
    }
  }
}

SCENARIO("the model conversation is offered first to who needs it", "[assess][recommend]") {
  const assess::Choosable five = choosable("x", {"5"});
  const auto offered = [&](const std::vector<assess::PastAttempt>& attempts) {
    return assess::offers_model_first(assess::progress_of(attempts), attempts.size(), five);
  };
  THEN("in the first three conversations it always is") {
    CHECK(offered({}));
    CHECK(offered({past("a", 1, {{"5", kStrong}}), past("b", 1, {{"5", kStrong}})}));
  }
  THEN("after that where one of its blocks is below 60 %") {
    CHECK(offered({past("a", 1, {{"5", kWeak}}), past("b", 1, {{"5", kWeak}}),
                   past("c", 1, {{"5", kWeak}})}));
    CHECK_FALSE(offered({past("a", 1, {{"5", kHalfway}}), past("b", 1, {{"5", kHalfway}}),
                         past("c", 1, {{"5", kHalfway}})}));
  }
  THEN("one weak opportunity alone says too little") {
    CHECK_FALSE(offered({past("a", 1, {{"5", {0, 2}}}), past("b", 1, {{"4", kStrong}}),
                         past("c", 1, {{"4", kStrong}})}));
  }
}
