// A result is what the centre signed, to the last bit, or it is none.
#include "exam/sitting_result.h"

#include "exam/results.h"
#include "support/catch.h"
#include "support/exam_example.h"

using namespace klankbord;
using namespace klankbord::exam;
using test::centre_pair;
using test::small_result;
using test::with_bit_flipped;

namespace {

bool reads(const Result& result) {
  return read_result(write_result(result, centre_pair()), centre_pair().public_key).ok();
}

}  // namespace

SCENARIO("a result is read as it was written", "[exam][result]") {
  const std::string bytes = write_result(small_result(), centre_pair());
  const auto result = read_result(bytes, centre_pair().public_key);
  REQUIRE(result.ok());
  CHECK(write_result(*result, centre_pair()) == bytes);
  CHECK(result->latest().total == assess::Points{5, 6});
  CHECK(result->latest().rulings == small_result().latest().rulings);
  CHECK(result->latest().standing == Standing::pass);
  CHECK(result->latest().scenarios[0].scorecard == R"({"total":{"earned":3}})");
  REQUIRE(result->released() != nullptr);
  CHECK(result->released()->number == 2);
  Result unreleased = small_result();
  unreleased.releases.clear();
  CHECK(unreleased.released() == nullptr);
}

SCENARIO("every flipped bit and every length of a result is noticed", "[exam][result]") {
  const std::string bytes = write_result(small_result(), centre_pair());
  const std::string key = centre_pair().public_key;
  for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
    if (read_result(with_bit_flipped(bytes, bit), key).ok()) FAIL("bit " << bit);
  }
  for (std::size_t length = 0; length < bytes.size(); ++length) {
    if (read_result(bytes.substr(0, length), key).ok()) FAIL("length " << length);
  }
  CHECK_FALSE(read_result(bytes + "\n", key).ok());
  CHECK_FALSE(read_result(bytes, signing_pair_of(std::string(kKeyBytes, '\x0A')).public_key).ok());
  // The detector: as it is, it reads.
  CHECK(read_result(bytes, key).ok());
}

SCENARIO("what the centre itself signs still has to make sense", "[exam][result]") {
  CHECK(reads(small_result()));
  THEN("marks follow each other") {
    Result result = small_result();
    result.marks[0].total.earned = 4;
    CHECK_FALSE(reads(result));
    result = small_result();
    result.marks[1].number = 3;
    CHECK_FALSE(reads(result));
    result = small_result();
    result.marks.erase(result.marks.begin());
    result.releases.clear();
    CHECK_FALSE(reads(result));
  }
  THEN("a release names a mark there is, each a later one") {
    Result result = small_result();
    result.releases[0].mark = 3;
    CHECK_FALSE(reads(result));
    result = small_result();
    result.releases.push_back(result.releases[0]);
    CHECK_FALSE(reads(result));
  }
  THEN("nobody earns more than there is") {
    Result result = small_result();
    result.marks[1].total = {7, 6};
    CHECK_FALSE(reads(result));
  }
}

SCENARIO("a ruling is read as it was written", "[exam][result]") {
  const Result result = small_result();
  for (const Ruling& ruling : result.latest().rulings) {
    const std::string json = to_json(ruling);
    const auto again = ruling_from_json(json);
    REQUIRE(again.ok());
    CHECK(*again == ruling);
    CHECK_FALSE(ruling_from_json(json + " ").ok());
  }
  CHECK_FALSE(ruling_from_json("{}").ok());
}
