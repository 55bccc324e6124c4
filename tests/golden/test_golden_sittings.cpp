// Every sitting that was ever archived here still marks to its result, to the last byte of the
// signature: whoever built the program, and however many years later.
#include <algorithm>
#include <memory>

#include "base/hash.h"
#include "exam/mark_sitting.h"
#include "support/catch.h"
#include "support/golden.h"
#include "support/paths.h"
#include "support/temp_folder.h"

using namespace klankbord;

namespace {

// The passphrase of a centre that exists in these tests alone.
constexpr const char* kPassphrase = "vier gewone woorden samen";

std::string golden_bytes(const std::string& name) {
  return test::read_text(test::golden_folder() / "exam" / name);
}

exam::CentreSecret golden_centre() {
  auto centre = exam::open_centre_secret(golden_bytes("centre.secret"), kPassphrase);
  if (!centre) FAIL(centre.failure().message);
  return std::move(*centre);
}

exam::MarkingKey golden_key(const exam::CentreSecret& centre) {
  const std::string bytes = golden_bytes("golden-a.key");
  auto content = exam::open_key(bytes, centre);
  if (!content) FAIL(content.failure().message);
  auto key = exam::marking_key(std::move(*content), base::sha256_hex(bytes), {});
  if (!key) FAIL(key.failure().message);
  return std::move(*key);
}

// The names of the archived sittings, sorted.
std::vector<std::string> golden_sittings() {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(test::golden_folder() / "exam")) {
    if (entry.path().extension() == ".sitting") names.push_back(entry.path().stem().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

// The result as it is made today, with the moments and names of the archived one.
std::string marked_today(const std::string& name, const exam::MarkingKey& key,
                         const exam::CentreSecret& centre) {
  const auto performance = exam::perform(golden_bytes(name + ".sitting"), name, key);
  if (!performance) FAIL(performance.failure().message);
  const auto stored = exam::read_result(golden_bytes(name + ".result"), centre.centre.signing_key);
  if (!stored) FAIL(stored.failure().message);
  const exam::Mark& then = stored->marks.front();
  const auto made =
      exam::marked(key, *performance, {}, exam::mark_sitting(key, *performance, {}).mark, then.at,
                   then.by, then.reason);
  REQUIRE(made.has_value());
  return exam::write_result(*made, centre.signing);
}

}  // namespace

SCENARIO("every golden sitting comes to its result") {
  const exam::CentreSecret centre = golden_centre();
  const exam::MarkingKey key = golden_key(centre);
  const auto names = golden_sittings();
  REQUIRE(names.size() >= 2);
  for (const std::string& name : names) {
    INFO(name);
    CHECK(marked_today(name, key, centre) == golden_bytes(name + ".result"));
  }
}

SCENARIO("a golden sitting under a key that counts otherwise is noticed") {
  const exam::CentreSecret centre = golden_centre();
  exam::MarkingKey key = golden_key(centre);
  scenario::Scenario heavier = *key.scenarios.front();
  int& weight = heavier.opportunities.front().weight;
  weight = weight == 1 ? 2 : 1;
  key.scenarios.front() = std::make_shared<const scenario::Scenario>(std::move(heavier));
  for (const std::string& name : golden_sittings()) {
    INFO(name);
    CHECK(marked_today(name, key, centre) != golden_bytes(name + ".result"));
  }
}
