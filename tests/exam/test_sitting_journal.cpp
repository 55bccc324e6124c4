// The journal of a sitting: what was written is read, and nothing else is.
#include "exam/sitting_journal.h"

#include "base/hash.h"
#include "base/rng.h"
#include "exam/code_words.h"
#include "exam/sittings.h"
#include "support/catch.h"
#include "support/conversations.h"
#include "support/exam_example.h"

using namespace klankbord;
using namespace klankbord::exam;
using test::with_bit_flipped;

namespace {

bool same(const Record& a, const Record& b) {
  std::string chain_a, chain_b;
  return a.by_invigilator == b.by_invigilator && record_line(a, chain_a) == record_line(b, chain_b);
}

// Whether a reader would take these bytes for a finished, untouched sitting.
bool passes_for_finished(const std::string& bytes) {
  const auto file = read_sitting(bytes, "x");
  return file.ok() && file->sealed && file->note.empty();
}

// Whether it would take them for an unfinished one with as many records.
bool passes_for_whole(const std::string& bytes, std::size_t records) {
  const auto file = read_sitting(bytes, "x");
  return file.ok() && file->note.empty() && file->records.size() == records;
}

std::string long_journal() {
  std::vector<Record> records;
  for (std::size_t i = 0; i < 2000; ++i) {
    Record record = test::one_of_each()[i % kDeeds];
    record.number = i + 1;
    records.push_back(record);
  }
  return test::journal_of(records, true);
}

}  // namespace

SCENARIO("a sitting's journal holds everything that was written in it") {
  const auto records = test::one_of_each();
  const std::string text = test::journal_of(records, true);
  const auto file = read_sitting(text, "x");
  REQUIRE(file.ok());
  CHECK(file->header.candidate == "1042");
  CHECK(file->header.station == "Lokaal 3, pc 7");
  CHECK(file->header.form_id == "kcm-2026-a");
  CHECK(file->note == "");
  CHECK(file->sound_bytes == text.size());
  REQUIRE(file->records.size() == kDeeds);
  for (std::size_t i = 0; i < kDeeds; ++i) {
    INFO("record " << i + 1);
    CHECK(same(file->records[i], records[i]));
  }
  CHECK(file->records[0].accommodation == records[0].accommodation);
  THEN("every line has its keys sorted and no white space between them") {
    const auto lines = test::lines_of(text);
    CHECK(lines[1].find(R"({"accommodation":{"extra_minutes":10,"high_contrast":true,)") == 0);
    CHECK(lines[4].find(
              R"({"active_ms":3000,"at":"2026-03-02T09:00:01Z","deed":"answered","h":")") == 0);
    CHECK(lines[4].find(R"("input":{"choose":"greeting/warm"},"n":4,"scenario":1,)") !=
          std::string::npos);
  }
  THEN("a hash is that of the hash before it and the line without its own") {
    const auto lines = test::lines_of(text);
    std::string chain;
    for (std::string line : lines) {
      const std::size_t at = line.find(R"("h":")");
      const std::string hash = line.substr(at + 5, 64);
      line.erase(at, 5 + 64 + 2);
      chain = base::sha256_hex(chain + line);
      CHECK(chain == hash);
    }
    CHECK(file->chain == chain);
    std::string bytes;
    REQUIRE(from_hex_text(chain, bytes));
    CHECK(file->receipt == to_code(bytes, 60));
  }
}

SCENARIO("another sitting of a form names the one before it") {
  SittingHeader header = test::sitting_header();
  header.after = std::string(32, '1');
  header.after_receipt = receipt_code(std::string(64, 'e'));
  std::string chain;
  const std::string line = header_line(header, chain);
  const auto file = read_sitting(line, "x");
  REQUIRE((file.ok() ? "" : file.failure().message) == "");
  CHECK(file->header.after == header.after);
  CHECK(file->header.after_receipt == header.after_receipt);
  CHECK(file->header.is_again());
  for (std::size_t bit = 0; bit < 8 * (line.size() - 1); ++bit) {
    if (read_sitting(test::with_bit_flipped(line, bit), "x").ok()) FAIL("bit " << bit);
  }
  SECTION("itself") {
    header.after = header.nonce;
  }
  SECTION("none") {
    header.after = "x";
  }
  SECTION("without a receipt") {
    header.after_receipt = "";
  }
  SECTION("with a receipt that is none") {
    header.after_receipt.back() ^= 1;
  }
  chain.clear();
  const auto bad = read_sitting(header_line(header, chain), "x");
  REQUIRE_FALSE(bad.ok());
  CHECK(bad.failure().message.find("names no sitting before it") != std::string::npos);
}

SCENARIO("the deeds and kinds of incident have words of their own") {
  for (std::size_t i = 0; i < kDeeds; ++i) {
    CHECK(deed_named(word_of(static_cast<Deed>(i))) == static_cast<Deed>(i));
  }
  for (std::size_t i = 0; i < kIncidentKinds; ++i) {
    CHECK(incident_kind_named(word_of(static_cast<IncidentKind>(i))) ==
          static_cast<IncidentKind>(i));
  }
  CHECK_FALSE(deed_named("").has_value());
  CHECK_FALSE(incident_kind_named("authorised").has_value());
}

SCENARIO("every flipped bit of a finished sitting is noticed") {
  GIVEN("a small one") {
    const std::string text = test::journal_of({test::one_of_each()[0]}, true);
    REQUIRE(passes_for_finished(text));
    for (std::size_t bit = 0; bit < text.size() * 8; ++bit) {
      INFO("bit " << bit);
      REQUIRE_FALSE(passes_for_finished(with_bit_flipped(text, bit)));
    }
  }
  GIVEN("a large one") {
    const std::string text = long_journal();
    REQUIRE(text.size() > 300'000);
    REQUIRE(passes_for_finished(text));
    base::Rng rng(6);
    for (int i = 0; i < 150; ++i) {
      const std::size_t bit = rng.below(static_cast<std::uint32_t>(text.size() * 8));
      INFO("bit " << bit);
      REQUIRE_FALSE(passes_for_finished(with_bit_flipped(text, bit)));
    }
  }
}

SCENARIO("every flipped bit of an unfinished sitting is noticed") {
  const auto records = test::one_of_each();
  const std::string text = test::journal_of({records[0], records[1]}, false);
  REQUIRE(passes_for_whole(text, 2));
  for (std::size_t bit = 0; bit < text.size() * 8; ++bit) {
    INFO("bit " << bit);
    REQUIRE_FALSE(passes_for_whole(with_bit_flipped(text, bit), 2));
    // Only the line end of the last line can make it a torn one.
    const bool last_byte = bit / 8 == text.size() - 1;
    REQUIRE(read_sitting(with_bit_flipped(text, bit), "x").ok() == last_byte);
  }
}

SCENARIO("a torn last line is cut off and noted") {
  const auto records = test::one_of_each();
  const std::string sound = test::journal_of({records[0], records[1]}, false);
  const std::string whole = test::journal_of({records[0], records[1], records[2]}, false);
  for (std::size_t size = sound.size() + 1; size < whole.size(); ++size) {
    const auto file = read_sitting(whole.substr(0, size), "x");
    REQUIRE(file.ok());
    REQUIRE(file->records.size() == 2);
    REQUIRE(file->sound_bytes == sound.size());
    REQUIRE(file->note == "The sitting is cut off after record 2; it goes on from there.");
  }
  THEN("also when a block in its middle never reached the disk") {
    std::string holed = whole;
    for (std::size_t i = sound.size() + 20; i < whole.size() - 30; ++i) holed[i] = '\0';
    const auto file = read_sitting(holed, "x");
    REQUIRE(file.ok());
    CHECK(file->sound_bytes == sound.size());
    CHECK(file->note != "");
  }
  THEN("but not a line in the middle") {
    std::string holed = whole;
    for (std::size_t i = sound.size() - 60; i < sound.size() - 20; ++i) holed[i] = '\0';
    CHECK_FALSE(read_sitting(holed, "x").ok());
  }
  THEN("a header that is torn is no sitting yet") {
    CHECK_FALSE(read_sitting(whole.substr(0, 100), "x").ok());
    CHECK_FALSE(read_sitting("", "x").ok());
  }
}

SCENARIO("what a forger with the format's description writes is refused") {
  const auto records = test::one_of_each();
  const std::string text = test::journal_of(records, true);
  const auto refusal = [](const std::string& bytes) {
    const auto file = read_sitting(bytes, "x");
    return file.ok() ? std::string("read") : file.failure().message;
  };
  WHEN("an answer is changed and all hashes made right again") {
    const std::string forged =
        test::with_hashes_mended(test::replaced(text, "greeting/warm", "greeting/cool"));
    THEN("the seal does not fit") {
      CHECK(refusal(forged) ==
            "Line 21 of the sitting x is a seal that the station's key did not sign. Ask the "
            "station for its own copy.");
    }
  }
  WHEN("a line is left out, doubled or moved") {
    auto lines = test::lines_of(text);
    const auto joined = [](const std::vector<std::string>& all) {
      std::string bytes;
      for (const std::string& line : all) bytes += line + '\n';
      return bytes;
    };
    auto without = lines, doubled = lines, moved = lines, beyond = lines;
    without.erase(without.begin() + 5);
    doubled.insert(doubled.begin() + 5, doubled[5]);
    std::swap(moved[5], moved[6]);
    beyond.push_back(lines[3]);
    THEN("it is refused with the line's number") {
      CHECK(refusal(joined(without)).find("Line 6 of the sitting x is record 6 where record 5") ==
            0);
      CHECK(refusal(joined(doubled)).find("Line 7 of") == 0);
      CHECK(refusal(joined(moved)).find("Line 6 of") == 0);
      CHECK(refusal(joined(beyond)).find("Line 22 of the sitting x stands after the seal") == 0);
    }
  }
  WHEN("something is said twice, in other words or besides") {
    for (const auto& [what, by] : std::vector<std::pair<std::string, std::string>>{
             {R"("deed":"practised")", R"("deed":"practised","hint":1)"},
             {R"("deed":"practised")", R"("deed": "practised")"},
             {R"("by":"invigilator")", R"("by":"candidate")"},
             {R"("minutes":15)", R"("minutes":1500)"},
             {R"("minutes":15)", R"("minutes":15.0)"},
             {R"("kind":"environment")", R"("kind":"weather")"},
             {R"("deed":"tick")", R"("deed":"tock")"},
             {R"("time_factor_percent":125)", R"("time_factor_percent":99)"},
             {R"("candidate":"1042")", R"("candidate":"../1042")"},
             {R"("started":"2026)", R"("started":"MMXX)"}}) {
      INFO(by);
      CHECK(refusal(test::with_hashes_mended(test::replaced(text, what, by))) != "read");
    }
  }
  WHEN("it needs a newer reader") {
    CHECK(refusal(test::replaced(text, R"("reader_version":1)", R"("reader_version":2)"))
              .find("newer Klankbord") != std::string::npos);
  }
}
