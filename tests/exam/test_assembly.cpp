// Blueprints and the search for forms: the same every time, within the bounds, parallel, and plain
// about what cannot be done.
#include "exam/assembly.h"

#include <algorithm>
#include <cstdlib>
#include <set>

#include "support/catch.h"

using namespace klankbord;
using namespace klankbord::exam;

namespace {

std::string blueprint_text(const std::string& more = {}) {
  return R"({"format":"klankbord-blueprint","format_version":1,"id":"kcm",
    "version":1,"title":{"nl":"Proef"},"framework":"klantcontactmedewerker","scenarios":4,
    "minutes":40,"practice":"first")" +
         more + "}";
}

Blueprint blueprint(const std::string& more = {}) {
  const auto read = blueprint_from_json(blueprint_text(more), "kcm.json");
  INFO((read ? std::string() : read.failure().message));
  REQUIRE(read.ok());
  return *read;
}

// Scenarios of two blocks with 10 to 14 points in each, in three languages.
std::vector<BankItem> bank_of(std::size_t count) {
  std::vector<BankItem> bank;
  for (std::size_t i = 0; i < count; ++i) {
    BankItem item;
    item.id = "s" + std::to_string(i);
    item.language = i % 4 == 0 ? "fr" : i % 7 == 0 ? "en" : "nl";
    item.kind = i % 2 == 0 ? "complaint" : "sales";
    item.channel = "phone";
    item.minutes = 6 + static_cast<int>(i % 5);
    item.blocks = {{"4", 10 + static_cast<int>(i * 7 % 5)},
                   {"5", 10 + static_cast<int>(i * 3 % 5)}};
    bank.push_back(std::move(item));
  }
  return bank;
}

int points(const std::vector<BankItem>& bank, const Selection& selection, std::size_t block) {
  int sum = 0;
  for (const std::size_t item : selection) sum += bank[item].blocks[block].points;
  return sum;
}

bool mentions(const std::vector<std::string>& sentences, const std::string& what) {
  return std::any_of(sentences.begin(), sentences.end(), [&](const std::string& sentence) {
    return sentence.find(what) != std::string::npos;
  });
}

}  // namespace

SCENARIO("a blueprint is read strictly") {
  const Blueprint read = blueprint(
      R"(,"order":"fixed","transcript":false,"policy":"p.json","blocks":{"4":{"least":8,"most":30}},
         "languages":{"fr":{"least":1}},"parallel":{"shared":2,"difference":20},"without":["x"])");
  CHECK(read.id == "kcm");
  CHECK(read.order == OrderPolicy::fixed);
  CHECK_FALSE(read.shows_transcript);
  CHECK(read.blocks[0].most == 30);
  CHECK(read.shared == 2);
  CHECK(read.difference_permille == 20);
  for (const char* more :
       {R"(,"block":{})", R"(,"order":"free")", R"(,"languages":{"de":{"least":1}})",
        R"(,"kinds":{"quarrel":{}})", R"(,"channels":{"fax":{}})", R"(,"policy":"../p.json")",
        R"(,"blocks":{"4":{"least":9,"most":8}})", R"(,"blocks":{"4":{"lest":9}})",
        R"(,"parallel":{"shared":-1})", R"(,"transcript":"no")", R"(,"id":"kcm")"}) {
    INFO(more);
    const auto wrong = blueprint_from_json(blueprint_text(more), "kcm.json");
    REQUIRE_FALSE(wrong.ok());
    CHECK(wrong.failure().code == base::ExitCode::bad_file);
    CHECK(wrong.failure().message.find("kcm.json") != std::string::npos);
  }
  CHECK_FALSE(blueprint_from_json("{}", "kcm.json").ok());
}

SCENARIO("forms keep to the blueprint and are parallel") {
  const auto bank = bank_of(16);
  const Blueprint asked = blueprint(
      R"(,"blocks":{"4":{"least":46,"most":52},"5":{"least":44}},"languages":{"fr":{"least":1,"most":2}},
         "kinds":{"sales":{"least":2}},"parallel":{"shared":1})");
  assess::Policy policy;
  policy.cut_permille = 650;
  policy.floors = {{"4", 500, 50}};
  const Assembly made = assemble(bank, asked, &policy, 3, 7);
  INFO((made.why.empty() ? std::string() : made.why[0]));
  REQUIRE(made.forms.size() == 3);
  for (const Selection& form : made.forms) {
    REQUIRE(form.size() == 4);
    CHECK(std::set<std::size_t>(form.begin(), form.end()).size() == 4);
    CHECK(points(bank, form, 0) >= 46);
    CHECK(points(bank, form, 0) <= 52);
    CHECK(points(bank, form, 1) >= 44);
    int french = 0, sales = 0, minutes = 0;
    for (const std::size_t item : form) {
      french += bank[item].language == "fr" ? 1 : 0;
      sales += bank[item].kind == "sales" ? 1 : 0;
      minutes += bank[item].minutes;
    }
    CHECK(french >= 1);
    CHECK(french <= 2);
    CHECK(sales >= 2);
    CHECK(minutes <= 40);
  }
  for (std::size_t a = 0; a < 3; ++a) {
    for (std::size_t b = a + 1; b < 3; ++b) {
      const Selection &one = made.forms[a], &other = made.forms[b];
      // 1 in 100 of less than 100 points: none.
      CHECK(points(bank, one, 0) == points(bank, other, 0));
      CHECK(points(bank, one, 1) == points(bank, other, 1));
      Selection both;
      std::set_intersection(one.begin(), one.end(), other.begin(), other.end(),
                            std::back_inserter(both));
      CHECK(both.size() <= 1);
    }
  }
  THEN("the same seed gives the same forms, another gives others") {
    CHECK(assemble(bank, asked, &policy, 3, 7).forms == made.forms);
    CHECK(assemble(bank, asked, &policy, 3, 8).forms != made.forms);
  }
}

SCENARIO("of parallel forms those that share the fewest scenarios are taken") {
  const std::vector<BankItem> bank = bank_of(10);
  const Blueprint asked = blueprint(R"(,"parallel":{"shared":4,"difference":10})");
  const auto parallel = [&](const Selection& one, const Selection& other) {
    const auto a = figures_of(bank, one, asked, nullptr),
               b = figures_of(bank, other, asked, nullptr);
    for (std::size_t i = 0; i < a.size(); ++i) {
      const int allowed = std::max(a[0].points, b[0].points) / 100;
      if (std::abs(a[i].points - b[i].points) > allowed) return false;
    }
    return true;
  };
  std::vector<Selection> fit;
  for (unsigned bits = 0; bits < 1024; ++bits) {
    Selection one;
    int minutes = 0;
    for (std::size_t i = 0; i < 10; ++i) {
      if ((bits >> i & 1U) == 0) continue;
      one.push_back(i);
      minutes += bank[i].minutes;
    }
    if (one.size() == 4 && minutes <= asked.minutes) fit.push_back(one);
  }
  std::size_t fewest = 4;
  for (const Selection& one : fit) {
    for (const Selection& other : fit) {
      if (one < other && parallel(one, other)) {
        fewest = std::min(fewest, shared_by(one, other).size());
      }
    }
  }
  for (const std::uint64_t seed : {1U, 2U, 3U, 4U, 5U}) {
    const Assembly made = assemble(bank, asked, nullptr, 2, seed);
    REQUIRE(made.forms.size() == 2);
    CHECK(parallel(made.forms[0], made.forms[1]));
    CHECK(shared_by(made.forms[0], made.forms[1]).size() == fewest);
    CHECK(made.fewest_shared);
  }
  THEN("a search that is cut short does not claim so") {
    AssemblyLimits few;
    few.selections = 40;
    const Assembly made = assemble(bank, asked, nullptr, 2, 1, {}, few);
    const bool must = made.forms.size() == 2 && shared_by(made.forms[0], made.forms[1]).empty();
    CHECK(made.fewest_shared == must);
  }
}

SCENARIO("a bank too large to try every selection is searched too") {
  const auto bank = bank_of(60);
  const Blueprint asked =
      blueprint(R"(,"blocks":{"4":{"least":50}},"languages":{"en":{"least":2}})");
  std::size_t heard = 0;
  const auto hear = [&](std::size_t done, std::size_t all) { heard += done <= all ? 1 : 0; };
  const Assembly made = assemble(bank, asked, nullptr, 2, 1, hear, {5'000, 1'000'000});
  REQUIRE(made.forms.size() == 2);
  CHECK(heard > 0);
  CHECK(points(bank, made.forms[0], 0) >= 50);
  CHECK(points(bank, made.forms[0], 0) == points(bank, made.forms[1], 0));
  CHECK(assemble(bank, asked, nullptr, 2, 1, {}, {5'000, 1'000'000}).forms == made.forms);
}

SCENARIO("what cannot be done is said, with what stands in the way") {
  const auto bank = bank_of(12);
  GIVEN("a block that is short") {
    const Assembly none =
        assemble(bank, blueprint(R"(,"blocks":{"3":{"least":4}})"), nullptr, 1, 1);
    CHECK(none.forms.empty());
    CHECK(mentions(none.why, "points of block 3"));
    CHECK(mentions(none.why, "bring 0, and at least 4"));
  }
  GIVEN("too little time") {
    Blueprint hasty = blueprint();
    hasty.minutes = 20;
    CHECK(mentions(assemble(bank, hasty, nullptr, 1, 1).why, "minutes"));
  }
  GIVEN("too few scenarios") {
    CHECK(mentions(assemble(bank_of(3), blueprint(), nullptr, 1, 1).why,
                   "3 scenarios to choose from, and a form has 4"));
  }
  GIVEN("demands that exclude each other") {
    auto few = bank_of(5);
    for (std::size_t i = 0; i < few.size(); ++i) {
      few[i].language = i < 2 ? "fr" : "nl";
      few[i].blocks = {{"4", i < 2 ? 0 : 10}};
    }
    const Assembly none =
        assemble(few, blueprint(R"(,"blocks":{"4":{"least":30}},"languages":{"fr":{"least":2}})"),
                 nullptr, 1, 1);
    CHECK(none.forms.empty());
    CHECK(mentions(none.why, "no selection meets all"));
    REQUIRE(none.nearest.size() == 1);
    CHECK_FALSE(none.misses.empty());
  }
  GIVEN("forms that are never parallel") {
    auto uneven = bank_of(5);
    for (std::size_t i = 0; i < 5; ++i) uneven[i].blocks = {{"4", 10 << i}};
    const Assembly none = assemble(uneven, blueprint(R"(,"parallel":{"shared":3})"), nullptr, 2, 1);
    CHECK(none.forms.empty());
    CHECK(mentions(none.why, "parallel"));
    REQUIRE(none.nearest.size() == 2);
    CHECK(mentions(none.misses, "block 4"));
  }
}
