// Reading a journal back after whatever happened to it.
#include "base/limits.h"
#include "store/journal.h"
#include "support/catch.h"
#include "support/conversations.h"

using namespace klankbord;
using test::holds_text;
using test::replaced;

namespace {

const std::vector<std::string> kAnswers = {"greeting/warm", "identify/ask", "solve/refund",
                                           "close/thank"};

std::string played(bool end = false) {
  return test::played_journal(test::washer_scenario(), kAnswers, end).text;
}

std::string refusal(const std::string& text) {
  const auto journal = store::recover_journal(text, "attempt.jsonl");
  REQUIRE_FALSE(journal.ok());
  CHECK(journal.failure().code == base::ExitCode::bad_file);
  CHECK_THAT(journal.failure().message, holds_text("attempt.jsonl"));
  return journal.failure().message;
}

std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += line + '\n';
  return text;
}

}  // namespace

SCENARIO("a journal cut off at any byte gives all its whole lines") {
  const std::string text = played();
  const auto lines = test::lines_of(text);
  std::vector<std::size_t> ends;  // of the header and of each entry
  for (std::size_t i = 0, at = 0; i < lines.size(); ++i) ends.push_back(at += lines[i].size() + 1);

  for (std::size_t size = ends[0]; size <= text.size(); ++size) {
    const auto journal = store::recover_journal(text.substr(0, size), "cut");
    REQUIRE(journal.ok());
    std::size_t whole = 0;
    while (whole < kAnswers.size() && ends[whole + 1] <= size) ++whole;
    REQUIRE(journal->entries.size() == whole);
    REQUIRE(journal->sound_bytes == ends[whole]);
    REQUIRE(journal->note.empty() == (size == ends[whole]));
    for (std::size_t i = 0; i < whole; ++i) {
      REQUIRE(journal->entries[i].input == test::choose_json(kAnswers[i]));
    }
  }
}

SCENARIO("a journal cut off in its header lost nothing") {
  const std::string header = test::lines_of(played())[0];
  for (std::size_t size = 0; size <= header.size(); ++size) {
    const auto journal = store::recover_journal(header.substr(0, size), "cut");
    REQUIRE_FALSE(journal.ok());
    REQUIRE_THAT(journal.failure().message, holds_text("before its first answer; nothing is lost"));
  }
}

SCENARIO("a torn end is noted in a sentence") {
  const std::string text = played();
  const std::string header = test::lines_of(text)[0] + '\n';
  const std::string last = test::lines_of(text).back() + '\n';
  const std::string three = text.substr(0, text.size() - last.size());
  THEN("the sentence counts the inputs") {
    CHECK(store::recover_journal(three + last.substr(0, 40), "x")->note ==
          "The journal is cut off after input 3; the attempt resumes there.");
    CHECK(store::recover_journal(header + "{", "x")->note ==
          "The journal is cut off before its first input; the attempt starts there.");
  }
  THEN("a last block of zeros, as a power cut leaves it, is a torn end") {
    CHECK(store::recover_journal(three + std::string(500, '\0'), "x")->entries.size() == 3);
    const std::string zeros = std::string(last.size() - 1, '\0') + '\n';
    CHECK(store::recover_journal(three + zeros, "x")->entries.size() == 3);
  }
  THEN("the same in the middle is no torn end") {
    CHECK_THAT(refusal(three + std::string(9, '\0') + '\n' + last),
               holds_text("Line 5 of the journal attempt.jsonl is no JSON object"));
  }
}

SCENARIO("an altered journal is refused with the line and what is wrong") {
  const std::string text = played(true);
  const auto lines = test::lines_of(text);
  THEN("another answer") {
    const std::string message = refusal(replaced(text, "identify/ask", "identify/skip"));
    CHECK_THAT(message, holds_text("Line 3 of"));
    CHECK_THAT(message, holds_text("was altered, or one before it: its hash is "));
    CHECK_THAT(message, holds_text("Put it back from a backup."));
  }
  THEN("another level in the snapshot") {
    CHECK_THAT(refusal(replaced(text, R"("welcome":2)", R"("welcome":1)")),
               holds_text("Line 2 of"));
  }
  THEN("another scenario, seed or date in the header") {
    CHECK_THAT(refusal(replaced(text, R"("seed":7)", R"("seed":8)")), holds_text("Line 1 of"));
    CHECK_THAT(refusal(replaced(text, "2025-01-31T09:00:00Z", "2025-01-30T09:00:00Z")),
               holds_text("Line 1 of"));
  }
  THEN("another hash") {
    std::string other = lines[2];
    const std::size_t digit = other.find("\"h\":\"") + 5;
    other[digit] = other[digit] == '0' ? '1' : '0';
    CHECK_THAT(refusal(replaced(text, lines[2], other)), holds_text("Line 3 of"));
  }
  THEN("white space, double keys and other spellings of the same value") {
    CHECK_THAT(refusal(replaced(text, R"("n":1})", R"("n": 1})")),
               holds_text("not in the form in which journals are written"));
    CHECK_THAT(refusal(replaced(text, R"("n":1})", R"("n":1,"n":1})")), holds_text("Line 2 of"));
    CHECK_THAT(refusal(replaced(text, R"("mood":0)", R"("mood":0.0)")), holds_text("Line 2 of"));
  }
  THEN("a line that was taken out") {
    CHECK_THAT(refusal(joined({lines[0], lines[1], lines[3], lines[4]})),
               holds_text("Line 3 of the journal attempt.jsonl is input 3 where input 2 was due: a "
                          "line was added, lost or moved"));
  }
  THEN("a line that stands twice, or elsewhere") {
    CHECK_THAT(refusal(joined({lines[0], lines[1], lines[1], lines[2]})),
               holds_text("is input 1 where input 2 was due"));
    CHECK_THAT(refusal(joined({lines[0], lines[2], lines[1], lines[3]})),
               holds_text("is input 2 where input 1 was due"));
  }
  THEN("inputs after the end, or an end that counts otherwise") {
    CHECK_THAT(refusal(text + lines[4] + '\n'), holds_text("stands after the end"));
    CHECK_THAT(refusal(joined({lines[0], lines[1], lines[5]})),
               holds_text("says that the conversation had 4 inputs, before it stand 1"));
  }
  THEN("a header in the place of an answer, and an answer in the place of the header") {
    CHECK_THAT(refusal(joined({lines[0], lines[0], lines[1]})), holds_text("Line 2 of"));
    CHECK_THAT(refusal(joined({lines[1], lines[2]})), holds_text("is no header of a journal"));
  }
}

SCENARIO("a forger who makes the hashes right again still meets the limits") {
  const std::string text = played();
  THEN("right hashes alone are accepted: what was said is then found by the replay") {
    CHECK(store::recover_journal(test::rechained(replaced(text, "identify/ask", "identify/skip")),
                                 "x")
              .ok());
  }
  THEN("values of the wrong kind or size are refused") {
    const auto forged = [&](const std::string& what, const std::string& by) {
      return refusal(test::rechained(replaced(text, what, by)));
    };
    CHECK_THAT(forged(R"("n":2)", R"("n":true)"), holds_text("has no whole number \"n\""));
    CHECK_THAT(forged(R"("mood":0)", R"("mood":99999999999)"),
               holds_text("has a \"mood\" out of range"));
    CHECK_THAT(forged(R"("mood":0)", R"("mood":-99999999999)"),
               holds_text("has a \"mood\" out of range"));
    CHECK_THAT(forged(R"("mood":0)", R"("mood":18446744073709551615)"),
               holds_text("has a \"mood\" out of range"));
    CHECK_THAT(forged(R"("spoiled":[])", R"("spoiled":[1])"),
               holds_text("has a \"spoiled\" of the wrong kind"));
    CHECK_THAT(forged(R"("ended":false)", R"("ended":0)"), holds_text("has no \"ended\""));
    CHECK_THAT(forged(R"("seed":7)", R"("seed":-7)"), holds_text("has no \"seed\""));
    CHECK_THAT(forged(R"({"choose":"greeting/warm"})", R"("greeting/warm")"),
               holds_text("has no \"input\""));
  }
  THEN("a content hash that would lead out of the archive is refused") {
    const std::string hash = test::washer_scenario()->content_hash;
    CHECK_THAT(refusal(test::rechained(replaced(text, hash, "../../secret"))),
               holds_text("has a \"content_hash\" that is no SHA-256"));
  }
  THEN("values nested without end cost nothing") {
    const std::string deep = std::string(3000, '[') + std::string(3000, ']');
    CHECK_THAT(refusal(replaced(text, R"("spoiled":[])", R"("spoiled":)" + deep)),
               holds_text("Line 2 of"));
  }
  THEN("a line without end is refused") {
    const std::string wide = R"("at":")" + std::string(base::kMaxJournalLineBytes, 'x');
    CHECK_THAT(refusal(replaced(text, R"("at":")", wide)), holds_text("longer than 196608 bytes"));
  }
}

SCENARIO("what is no journal of this reader is refused with what to do") {
  const std::string text = played();
  THEN("a journal for a newer reader") {
    CHECK(refusal(replaced(text, R"("reader_version":1)", R"("reader_version":3)")) ==
          "The journal attempt.jsonl was written by a newer Klankbord: it needs reader version 3, "
          "this one has 2. Update Klankbord.");
  }
  THEN("a newer format that this reader still understands is read") {
    const std::string newer = replaced(text, R"("format_version":1)", R"("format_version":3)");
    CHECK(store::recover_journal(test::rechained(newer), "x").ok());
  }
  THEN("other files") {
    CHECK_THAT(refusal("{}\n{}\n"), holds_text("Line 1 of"));
    CHECK_THAT(refusal("[1]\n[2]\n"), holds_text("Line 1 of"));
    CHECK_THAT(refusal("Dear reader,\nthis is a letter.\n"), holds_text("Line 1 of"));
    CHECK_THAT(refusal(R"({"format":"klankbord-form"})"
                       "\n{}\n"),
               holds_text("is no header of a journal"));
  }
  THEN("a file larger than any journal") {
    CHECK_THAT(refusal(std::string((4u << 20) + 1, 'x')), holds_text("larger than 4 MiB"));
  }
}
