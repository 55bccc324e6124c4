// What `klankbord explore` promises of the library holds when it is played: the best play earns
// what was counted as the most, the worst what was counted as the least, block by block.
#include <algorithm>
#include <memory>

#include "analysis/survey.h"
#include "assess/scorecard.h"
#include "play/attempt.h"
#include "session/library.h"
#include "support/catch.h"
#include "support/paths.h"

using namespace klankbord;
using scenario::Scenario;

namespace {

play::Attempt played(const std::shared_ptr<const Scenario>& scenario,
                     const std::vector<play::Input>& inputs) {
  auto attempt = play::fold(scenario, 1, inputs);
  REQUIRE(attempt.ok());
  CHECK(attempt->ended());
  return std::move(*attempt);
}

void check_best_and_worst(const std::shared_ptr<const Scenario>& scenario,
                          const analysis::Plays& all) {
  const play::Attempt best = played(scenario, all.best);
  const play::Attempt worst = played(scenario, all.worst);
  // The library asks nothing that cannot be shown without a critical error, all of it in one play.
  CHECK(best.state().knockouts == 0);
  CHECK(all.best_points == all.total.points.max);
  CHECK(all.total.points.max == all.total.reachable);
  const auto earned = [&](const play::Attempt& attempt) {
    return assess::total_points(*scenario, attempt.state()).earned;
  };
  CHECK(earned(best) == all.total.points.max);
  CHECK(earned(worst) == all.total.points.min);
  for (const analysis::BlockRange& block : all.blocks) {
    INFO("block " << block.block);
    const auto points = [&](const play::Attempt& attempt) {
      int sum = 0;
      for (std::size_t i = 0; i < scenario->opportunities.size(); ++i) {
        const scenario::Opportunity& one = scenario->opportunities[i];
        if (one.block == block.block) sum += one.weight * attempt.state().evidence[i].level;
      }
      return sum;
    };
    CHECK(block.points.max == block.reachable);
    CHECK(points(best) == block.points.max);
    CHECK(points(worst) >= block.points.min);
    CHECK(points(worst) <= block.points.max);
  }
}

}  // namespace

TEST_CASE("the best and the worst play of every scenario of the library earn what was counted",
          "[plans][explore]") {
  const auto framework = session::load_framework(test::source_dir());
  REQUIRE(framework.ok());
  const auto library = session::Library::scan(*framework, test::source_dir());
  REQUIRE(library.ok());
  std::size_t counted = 0;
  for (const session::LibraryEntry& entry : library->entries()) {
    REQUIRE(entry.usable());
    INFO(entry.id);
    if (!entry.scenario->threads.empty()) continue;  // chats side by side are estimated
    const analysis::Survey found = analysis::survey(*entry.scenario);
    CHECK_FALSE(found.estimate);
    CHECK(found.with_desk == entry.scenario->has_desk);
    CHECK(found.desk_reason == "");
    check_best_and_worst(entry.scenario, found.plays);
    ++counted;
  }
  CHECK(counted + 1 >= library->entries().size());
}
