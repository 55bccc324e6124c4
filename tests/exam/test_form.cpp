// A form has one spelling, and gives each candidate an order and seeds that never change.
#include "exam/form.h"

#include <algorithm>
#include <numeric>
#include <set>

#include "support/catch.h"
#include "support/exam_example.h"

using namespace klankbord;
using namespace klankbord::exam;

namespace {

Form form_of(std::size_t scenarios, OrderPolicy order) {
  Form form = test::exam_example(order).content.form;
  form.scenarios.resize(1);
  while (form.scenarios.size() < scenarios) {
    form.scenarios.push_back(form.scenarios[0]);
    form.scenarios.back().id = "s" + std::to_string(form.scenarios.size());
  }
  return form;
}

std::string changed(std::string json, const std::string& what, const std::string& by) {
  const std::size_t at = json.find(what);
  REQUIRE(at != std::string::npos);
  return json.replace(at, what.size(), by);
}

}  // namespace

SCENARIO("a form reads back as it was written") {
  Form form = form_of(4, OrderPolicy::per_candidate);
  CHECK(*form_from_json(to_json(form)) == form);
  form.policy_version = 0;
  form.policy_id.clear();
  form.policy_hash.clear();
  form.shows_transcript = false;
  form.order = OrderPolicy::fixed;
  CHECK(*form_from_json(to_json(form)) == form);
  THEN("forms that differ anywhere are not the same") {
    Form other = form;
    other.minutes += 1;
    CHECK(other != form);
    other = form;
    other.scenarios[2].key_hash[0] = other.scenarios[2].key_hash[0] == 'a' ? 'b' : 'a';
    CHECK(other != form);
  }
}

SCENARIO("a form that is written in another way or makes no sense is refused") {
  const std::string json = to_json(form_of(2, OrderPolicy::fixed));
  const std::pair<const char*, const char*> wrong[] = {
      {R"("minutes":45)", R"("minutes":0)"},
      {R"("minutes":45)", R"("minutes":601)"},
      {R"("minutes":45)", R"("minutes":45.0)"},
      {R"("minutes":45)", R"("minutes": 45)"},
      {R"("minutes":45)", R"("minutes":18446744073709551615)"},
      {R"("minutes":45)", R"("minutes":45,"more":1)"},
      {R"("minutes":45)", R"("minutes":45,"minutes":45)"},
      {R"("order":"fixed")", R"("order":"free")"},
      {R"("policy_version":1)", R"("policy_version":0)"},
      {R"("policy_id":"kcm")", R"("policy_id":"")"},
      {R"("id":"kcm-2026-a")", R"("id":"Kcm 2026")"},
      {R"("id":"s2")", R"("id":"first")"},
      {"2026-05-08T16:00:00Z", "2026-05-08T16:00:00"},
      {"2026-05-08T16:00:00Z", "2026-13-08T16:00:00Z"},
      {"2026-05-08T16:00:00Z", "2026-05-04T07:00:00Z"},
      {R"("reader_version":1)", R"("reader_version":2)"},
      {"klankbord-form-content", "klankbord-form"},
      {"Proef", "\xC3\x28roef"},
      {R"("nl":"Proef A")", R"("xx":"Proef A")"},
  };
  for (const auto& [what, by] : wrong) {
    INFO(what << " became " << by);
    const auto read = form_from_json(changed(json, what, by));
    REQUIRE_FALSE(read.ok());
    CHECK(read.failure().code == base::ExitCode::findings);
  }
  CHECK_FALSE(form_from_json("").ok());
  CHECK_FALSE(form_from_json("[]").ok());
  CHECK_FALSE(form_from_json(std::string(100'000, '[')).ok());
  CHECK_FALSE(form_from_json(json + "\n").ok());
  CHECK(form_from_json(json).ok());
}

SCENARIO("the order of a form is the same for a candidate and differs between candidates") {
  const Form fixed = form_of(8, OrderPolicy::fixed);
  std::vector<std::size_t> listed(8);
  std::iota(listed.begin(), listed.end(), std::size_t{0});
  CHECK(order_for(fixed, "1001") == listed);

  const Form shuffled = form_of(8, OrderPolicy::per_candidate);
  std::set<std::vector<std::size_t>> orders;
  for (int candidate = 1001; candidate < 1031; ++candidate) {
    const auto order = order_for(shuffled, std::to_string(candidate));
    CHECK(order == order_for(shuffled, std::to_string(candidate)));
    auto sorted = order;
    std::sort(sorted.begin(), sorted.end());
    CHECK(sorted == listed);
    orders.insert(order);
  }
  CHECK(orders.size() >= 29);
  THEN("it is this one for ever") {
    CHECK(order_for(shuffled, "1001") == std::vector<std::size_t>{1, 0, 5, 2, 4, 7, 3, 6});
  }
}

SCENARIO("every scenario of every candidate has a seed of its own") {
  const Form form = form_of(8, OrderPolicy::fixed);
  std::set<std::uint64_t> seeds;
  for (int candidate = 1; candidate <= 40; ++candidate) {
    for (std::size_t s = 0; s < 8; ++s) seeds.insert(seed_for(form, std::to_string(candidate), s));
  }
  CHECK(seeds.size() == 320);
  CHECK(seed_for(form, "1", 0) == seed_for(form, "1", 0));
  Form next = form;
  next.version = 2;
  CHECK(seed_for(form, "1", 0) != seed_for(next, "1", 0));
  THEN("it is this one for ever") {
    CHECK(seed_for(form, "1001", 0) == 0xC2695C3BA75191C7U);
  }
}
