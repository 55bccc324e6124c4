// What must hold for any learner with any library: tried on a few thousand that were drawn.
#include <algorithm>
#include <set>

#include "assess/past.h"
#include "assess/recommend.h"
#include "base/rng.h"
#include "support/catch.h"

using namespace klankbord;

namespace {

struct World {
  std::vector<assess::PastAttempt> attempts;
  std::vector<assess::Choosable> library;
  std::vector<assess::Declined> declined;
  std::int32_t today = 0;
};

World draw(std::uint64_t seed) {
  base::Rng rng(seed, "worlds");
  const auto below = [&](std::uint32_t limit) { return static_cast<int>(rng.below(limit)); };
  const auto block = [&] { return std::to_string(1 + below(6)); };
  World world;
  const int scenarios = below(9);  // an empty library too
  for (int i = 0; i < scenarios; ++i) {
    const std::set<std::string> blocks = {block(), block()};
    world.library.push_back(
        test::choosable("s" + std::to_string(i), {blocks.begin(), blocks.end()}, 1 + below(3)));
  }
  const int attempts = scenarios == 0 ? 0 : below(25);
  for (int i = 0; i < attempts; ++i) {
    world.today += below(4);
    // Some attempts are at scenarios that are no longer in the library.
    const std::size_t which =
        static_cast<std::size_t>(below(static_cast<std::uint32_t>(scenarios)));
    const assess::Choosable& chosen = world.library[which];
    const std::string id = below(8) == 0 ? "gone" : chosen.scenario;
    std::vector<std::pair<std::string, assess::Points>> blocks;
    for (const assess::Share& share : chosen.blocks) blocks.push_back({share.id, {below(11), 10}});
    world.attempts.push_back(test::past(id, world.today, blocks));
  }
  world.today += below(20);
  for (const assess::Choosable& one : world.library) {
    if (below(6) == 0) world.declined.push_back({one.scenario, world.today - below(2)});
  }
  return world;
}

std::vector<assess::Suggestion> suggest(const World& world) {
  return assess::suggest(world.attempts, assess::progress_of(world.attempts), world.library,
                         world.declined, world.today);
}

bool same(const std::vector<assess::Suggestion>& a, const std::vector<assess::Suggestion>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& x, const auto& y) {
    return x.scenario == y.scenario && x.reason == y.reason && x.block == y.block &&
           x.days == y.days;
  });
}

bool has_block(const assess::Choosable& scenario, const std::string& block) {
  return std::any_of(scenario.blocks.begin(), scenario.blocks.end(),
                     [&](const assess::Share& share) { return share.id == block; });
}

bool is_open(const World& world, const std::string& scenario) {
  for (const assess::Declined& no : world.declined) {
    if (no.scenario == scenario && no.day == world.today) return false;
  }
  for (const assess::PastAttempt& attempt : world.attempts) {
    if (attempt.scenario == scenario && attempt.day == world.today) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("suggestions keep their promises for any learner and library", "[assess][recommend]") {
  for (std::uint64_t seed = 0; seed < 3000; ++seed) {
    INFO("world " << seed);
    const World world = draw(seed);
    const std::vector<assess::Suggestion> today = suggest(world);
    // The same again, whatever the order of the library.
    World shuffled = world;
    std::reverse(shuffled.library.begin(), shuffled.library.end());
    REQUIRE(same(today, suggest(world)));
    REQUIRE(same(today, suggest(shuffled)));
    // At most three, of the library, none twice, none that was declined today.
    REQUIRE(today.size() <= 3);
    std::set<std::string> seen;
    for (const assess::Suggestion& one : today) {
      REQUIRE(seen.insert(one.scenario).second);
      REQUIRE(std::any_of(world.library.begin(), world.library.end(),
                          [&](const auto& known) { return known.scenario == one.scenario; }));
      for (const assess::Declined& no : world.declined) {
        REQUIRE_FALSE((no.scenario == one.scenario && no.day == world.today));
      }
    }
    // Nothing is left out while there is something to suggest.
    const auto open = static_cast<std::size_t>(
        std::count_if(world.library.begin(), world.library.end(),
                      [&](const auto& one) { return is_open(world, one.scenario); }));
    REQUIRE(today.size() >= std::min<std::size_t>(3, open));
  }
}

TEST_CASE("a due block is practised elsewhere than where it was weak", "[assess][return]") {
  int looked_at = 0;
  for (std::uint64_t seed = 0; seed < 3000; ++seed) {
    INFO("world " << seed);
    const World world = draw(seed);
    const std::vector<assess::Return> returns = assess::returns_of(world.attempts);
    for (const assess::Suggestion& one : suggest(world)) {
      if (one.reason != assess::Reason::block_due) continue;
      const auto due = std::find_if(returns.begin(), returns.end(),
                                    [&](const auto& back) { return back.block == one.block; });
      REQUIRE(due != returns.end());
      REQUIRE(due->due_day <= world.today);
      REQUIRE(one.days >= due->interval_days);
      ++looked_at;
      if (due->scenario != one.scenario) continue;
      for (const assess::Choosable& other : world.library) {
        const bool fits = other.scenario != one.scenario && has_block(other, one.block) &&
                          is_open(world, other.scenario);
        REQUIRE_FALSE(fits);
      }
    }
  }
  CHECK(looked_at > 1000);
}
