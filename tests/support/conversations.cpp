#include "support/conversations.h"

#include <memory>

#include "support/scenario_builder.h"

namespace klankbord::test {

namespace {

std::shared_ptr<const scenario::Scenario> washer(const std::string& after_warm) {
  ScenarioBuilder builder("late-washer");
  builder.number("mood", -1, -3, 3).truth("verified");
  builder.opportunity("welcome", "4.1").opportunity("identify", "4.3", 2);
  builder.opportunity("solution", "5.2", 2).opportunity("closing", "9.4");
  builder.phase("4").node("greeting").says("Ik wacht al drie weken op mijn wasmachine!");
  builder.option("warm").earns("welcome", 2).effect("mood", 1).to(after_warm);
  builder.option("brisk").earns("welcome", 0).effect("mood", -1);
  builder.why("Een klacht die niet erkend wordt, komt terug.", "Dat had niet mogen gebeuren.");
  builder.node("identify").says("Lieve Peeters. Wat hebt u nodig?");
  builder.option("ask").earns("identify", 2).effect("verified", 1);
  builder.option("skip").spoils("identify").knockout("privacy");
  builder.why("U geeft gegevens vrij zonder te weten aan wie.", "Mag ik uw klantnummer?");
  builder.option("guess").earns("identify", 0).earns("welcome", 1);
  builder.phase("5").node("solve").says("En nu?").says("Ik ben het beu.", "mood < 0");
  builder.option("refund").earns("solution", 2).effect("mood", 2).replies("Dank u wel.");
  builder.option("voucher").earns("solution", 1).when("verified");
  builder.phase("9").node("close").says("Goed.");
  builder.option("thank").earns("closing", 2);
  builder.option("hang-up").earns("closing", 0).knockout("abandon").why("U breekt zelf af.");
  return builder.build();
}

}  // namespace

std::shared_ptr<const scenario::Scenario> washer_scenario() {
  return washer("identify");
}

std::shared_ptr<const scenario::Scenario> changed_washer_scenario() {
  return washer("solve");
}

std::shared_ptr<const scenario::Scenario> long_scenario(int decisions) {
  ScenarioBuilder builder("long");
  builder.number("mood", 0, -3, 3).opportunity("patience", "4.1");
  builder.phase("4");
  for (int i = 1; i <= decisions; ++i) {
    builder.node("n" + std::to_string(i)).says("Vraag " + std::to_string(i));
    builder.option("a").earns("patience", 2).effect("mood", 1);
    builder.option("b").earns("patience", 1).effect("mood", -1);
  }
  return builder.build();
}

std::string choose_json(const std::string& path) {
  return "{\"choose\":\"" + path + "\"}";
}

std::function<std::string()> test_clock() {
  const auto seconds = std::make_shared<int>(0);
  return [seconds] {
    const int now = (*seconds)++;
    std::string text = "2025-01-31T09:00:00Z";
    text[14] = static_cast<char>('0' + now / 600 % 6);
    text[15] = static_cast<char>('0' + now / 60 % 10);
    text[17] = static_cast<char>('0' + now / 10 % 6);
    text[18] = static_cast<char>('0' + now % 10);
    return text;
  };
}

}  // namespace klankbord::test
