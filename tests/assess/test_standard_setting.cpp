// Standards worked out by hand, and what is no standard.
#include "assess/standard_setting.h"

#include "support/catch.h"

using namespace klankbord;
using namespace klankbord::assess;

namespace {

CsvSheet sheet(const std::string& text, const std::string& name = "sheet.csv") {
  const auto read = csv_sheet(text, name);
  REQUIRE(read.ok());
  return *read;
}

std::string csv_refusal(const std::string& text) {
  const auto read = csv_sheet(text, "sheet.csv");
  return read ? "" : read.failure().message;
}

std::string angoff_refusal(const std::vector<CsvSheet>& sheets) {
  const auto result = angoff(sheets);
  return result ? "" : result.failure().message;
}

// Ratings and shares in permille.
std::vector<RatedCandidate> rated(const std::vector<std::pair<int, int>>& pairs) {
  std::vector<RatedCandidate> candidates;
  for (const auto& [rating, share] : pairs) candidates.push_back({share, 1000, rating});
  return candidates;
}

const std::vector<std::pair<int, int>> kTen = {{1, 400}, {1, 500}, {2, 500}, {2, 600}, {2, 550},
                                               {3, 700}, {3, 650}, {3, 600}, {4, 800}, {4, 700}};

std::string regression_refusal(const std::vector<std::pair<int, int>>& pairs, int borderline) {
  const auto line = borderline_regression(rated(pairs), borderline);
  return line ? "" : line.failure().message;
}

}  // namespace

SCENARIO("a sheet is read whatever the spreadsheet", "[assess][standard]") {
  const std::string comma = "item,points,A\nx,2,50\n\ny,4,75\n";
  const std::string other = "\xEF\xBB\xBFitem;points;A\r\n\"x\"; 2;50\r\ny;4;75";
  for (const std::string& text : {comma, other}) {
    const CsvSheet read = sheet(text);
    CHECK(read.columns == std::vector<std::string>{"item", "points", "A"});
    REQUIRE(read.rows.size() == 2);
    CHECK(read.rows[0].cells == std::vector<std::string>{"x", "2", "50"});
    CHECK(read.rows[1].cells[1] == "4");
  }
  CHECK(sheet(comma).rows[1].line == 4);
  CHECK(sheet("a,b\n\"one, \"\"two\"\"\nthree\",4\n").rows[0].cells[0] == "one, \"two\"\nthree");
  THEN("what is wrong has its place") {
    CHECK(csv_refusal("a,b\n1\n") == "sheet.csv line 2: 1 cells, where the first row has 2.");
    CHECK(csv_refusal("a,b\n\"1,2\n") ==
          "sheet.csv line 2: a quotation mark is opened and never closed.");
    CHECK(csv_refusal("a,a\n1,2\n") == "sheet.csv: two columns are called \"a\".");
    CHECK(csv_refusal("a,\n1,2\n") == "sheet.csv: column 2 has no title in the first row.");
    CHECK(csv_refusal("a,b\n") == "sheet.csv: holds no rows under its titles.");
    CHECK(csv_refusal("") == "sheet.csv: holds no rows under its titles.");
    CHECK(csv_refusal("a,b\n\xFF,2\n") == "sheet.csv: is not UTF-8; save it as \"CSV UTF-8\".");
    const CsvSheet read = sheet("a,b\n1,7.5\n");
    CHECK(read.number(read.rows[0], 1, 0, 9).failure().message ==
          "sheet.csv line 2, column b: \"7.5\" should be a whole number from 0 to 9.");
  }
}

// A: (2*50 + 4*75 + 2*100) / 8 = 75 %; B: 50 %. Mean 62.5 %, s = 17.68 %, s/sqrt(2) = 12.5 %.
SCENARIO("Angoff: the mean of what the judges expect", "[assess][standard]") {
  GIVEN("two judges and three items") {
    const CsvSheet first = sheet("item,points,A,B\nx,2,50,50\ny,4,75,50\nz,2,100,50\n");
    const auto result = angoff({first});
    REQUIRE(result.ok());
    THEN("it is what one reckons by hand") {
      const AngoffRound& round = result->last();
      CHECK(round.judges[0].permille == 750);
      CHECK(round.judges[1].permille == 500);
      CHECK(round.mean_permille == 625);
      CHECK(round.spread_permille == 177);
      CHECK(round.error_permille == 125);
    }
    WHEN("they judge again after they talked") {
      // A: (100 + 240 + 160) / 8 = 62.5; B: (100 + 240 + 120) / 8 = 57.5. s = 3.54, error 2.5.
      const auto both =
          angoff({first, sheet("item,points,A,B\nx,2,50,50\ny,4,60,60\nz,2,80,60\n")});
      REQUIRE(both.ok());
      THEN("the second round counts, and the first is kept") {
        CHECK(both->last().mean_permille == 600);
        CHECK(both->last().spread_permille == 35);
        CHECK(both->last().error_permille == 25);
        CHECK(both->rounds[0].mean_permille == 625);
        const StandardRecord record = record_of(*both, {});
        CHECK(record.method == "angoff");
        CHECK(record.cut_permille == 600);
        CHECK(record.people == 2);
        CHECK(record.items == 3);
        CHECK(record.rounds == 2);
      }
    }
    THEN("a second round of other judges or items is refused") {
      CHECK(angoff_refusal({first, sheet("item,points,A,C\nx,2,1,1\ny,4,1,1\nz,2,1,1\n", "2.csv")})
                .find("2.csv: the judges, items and points should be those of sheet.csv") == 0);
    }
  }
  THEN("what is no sheet of judgements is refused") {
    CHECK(angoff_refusal({sheet("item,A,B\nx,1,1\n")}) ==
          "sheet.csv: there is no column \"points\".");
    CHECK(angoff_refusal({sheet("item,points,A\nx,1,1\n")}) ==
          "sheet.csv: an Angoff standard needs 2 judges or more; there is a column for 1.");
    CHECK(angoff_refusal({sheet("item,points,A,B\nx,1,,1\n")}) ==
          "sheet.csv line 2, column A: \"\" should be a whole number from 0 to 100.");
    CHECK(angoff_refusal({sheet("item,points,A,B\nx,1,1,1\nx,1,1,1\n")}) ==
          "sheet.csv line 3, column item: \"x\" stands there twice.");
    CHECK_FALSE(angoff_refusal({sheet("item,points,A,B\nx,1,0,0\n")}).empty());
  }
}

// n 10, mean rating 2.5, mean score 600, Sxx 10.5, Sxy 1050, Syy 125000: slope 100, so 550 at 2.
// Left over 20000, s² 2500, error² = 2500 (1/10 + 0.25/10.5) = 309.5. R² = 105000/125000.
SCENARIO("borderline regression: the score of a candidate on the border", "[assess][standard]") {
  GIVEN("ten rated candidates") {
    const auto line = borderline_regression(rated(kTen), 2);
    REQUIRE(line.ok());
    THEN("the line gives what one reckons by hand") {
      CHECK(line->cut_permille == 550);
      CHECK(line->slope_permille == 100);
      CHECK(line->error_permille == 18);
      CHECK(line->determination_permille == 840);
      CHECK(record_of(*line, {}).people == 10);
      CHECK(record_of(*line, {}).cut_permille == 550);
    }
  }
  THEN("what says nothing about a border is refused") {
    auto pairs = kTen;
    pairs.pop_back();
    CHECK_FALSE(regression_refusal(pairs, 2).empty());
    CHECK_FALSE(regression_refusal(kTen, 5).empty());
    auto two = kTen;
    for (auto& [rating, share] : two) rating = rating < 3 ? 1 : 2;
    CHECK(regression_refusal(two, 1).find("three different ratings") != std::string::npos);
    auto falling = kTen;
    for (auto& [rating, share] : falling) share = 1000 - share;
    CHECK(regression_refusal(falling, 2).find("do not rise") != std::string::npos);
    auto flat = kTen;
    for (auto& [rating, share] : flat) share = 500;
    CHECK(regression_refusal(flat, 2).find("do not rise") != std::string::npos);
  }
  THEN("a sheet of candidates is read with the same care") {
    const auto good =
        rated_candidates(sheet("candidate;rating;earned;reachable\n0001;3;20;40\n0002;1;5;40\n"));
    REQUIRE(good.ok());
    CHECK((*good)[0].earned == 20);
    CHECK((*good)[0].rating == 3);
    CHECK_FALSE(rated_candidates(sheet("candidate,rating,earned,reachable\n1,3,41,40\n")).ok());
    CHECK_FALSE(
        rated_candidates(sheet("candidate,rating,earned,reachable\n1,3,4,40\n1,3,4,40\n")).ok());
    CHECK_FALSE(rated_candidates(sheet("candidate,earned,reachable\n1,3,4\n")).ok());
  }
  THEN("the largest group stays within whole numbers") {
    std::vector<std::pair<int, int>> many;
    for (int i = 0; i < kMostRated; ++i) many.emplace_back(1 + 8 * (i % 2), i % 2 == 0 ? 0 : 1000);
    many[0].first = 5;
    const auto line = borderline_regression(rated(many), 5);
    REQUIRE(line.ok());
    CHECK(line->cut_permille == 500);
    CHECK(line->determination_permille >= 999);
  }
}
