// Counts of more than one machine word.
#include "analysis/count.h"
#include "support/catch.h"

using klankbord::analysis::Count;

TEST_CASE("a count grows beyond one word and is written in full", "[analysis][count]") {
  GIVEN("a count of one") {
    Count count = 1;
    WHEN("it is doubled seventy times") {
      for (int i = 0; i < 70; ++i) count += count;
      THEN("it is 2^70, to the last digit") {
        CHECK(to_string(count) == "1180591620717411303424");
        CHECK(count.approximate() == 1180591620717411303424.0);
        CHECK(count.word() == ~std::uint64_t{0});
        CHECK_FALSE(count.is_most());
      }
    }
    WHEN("it is doubled far beyond what it can hold") {
      for (int i = 0; i < 200; ++i) count += count;
      THEN("it stays at the most there is") {
        CHECK(count.is_most());
        CHECK(to_string(count) == "340282366920938463463374607431768211455");
      }
    }
  }
  GIVEN("the largest count of one word") {
    Count count = ~std::uint64_t{0};
    WHEN("one is added") {
      count += 1;
      THEN("the second word takes it") {
        CHECK(to_string(count) == "18446744073709551616");
        CHECK(count != Count(0));
      }
    }
  }
  GIVEN("nothing counted") {
    THEN("it is written as 0") {
      CHECK(to_string(Count()) == "0");
      CHECK(Count().is_zero());
    }
  }
}
