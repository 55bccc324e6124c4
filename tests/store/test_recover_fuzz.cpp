// Journals damaged at random: never a crash, and what is read was really written.
#include "base/rng.h"
#include "store/journal.h"
#include "store/replay.h"
#include "support/catch.h"
#include "support/conversations.h"
#include "support/quick_and_thorough.h"
#include "support/work_scenario.h"

using namespace klankbord;

namespace {

std::string damaged(std::string text, base::Rng& rng) {
  const auto place = [&] { return rng.below(static_cast<std::uint32_t>(text.size())); };
  const std::uint32_t times = 1 + rng.below(4);
  for (std::uint32_t i = 0; i < times && !text.empty(); ++i) {
    const std::size_t at = place();
    switch (rng.below(6)) {
      case 0:  // a bit falls over
        text[at] = static_cast<char>(text[at] ^ (1 << rng.below(8)));
        break;
      case 1:
        text[at] = static_cast<char>(rng.below(256));
        break;
      case 2:  // the end is missing
        text.resize(at);
        break;
      case 3:  // a piece is missing
        text.erase(at, 1 + rng.below(900));
        break;
      case 4:  // a piece stands twice
        text.insert(place(), text.substr(at, 1 + rng.below(900)));
        break;
      default:  // a block of zeros
        text.replace(at, std::min<std::size_t>(512, text.size() - at), std::string(512, '\0'));
        break;
    }
  }
  return text;
}

}  // namespace

SCENARIO("a damaged journal gives a part of what was written or a sentence") {
  const auto scenario = test::long_scenario(12);
  std::vector<std::string> answers;
  for (int i = 1; i <= 12; ++i) answers.push_back("n" + std::to_string(i) + (i % 3 ? "/a" : "/b"));
  const auto played = test::played_journal(scenario, answers, true);

  base::Rng rng(20250131);
  int resumed = 0, refused = 0;
  for (int round = 0; round < 3'000; ++round) {
    const std::string text = damaged(played.text, rng);
    const auto journal = store::recover_journal(text, "damaged");
    const auto quick = test::read_quickly(scenario, text);
    if (quick) REQUIRE(test::same_as_thorough(scenario, text, *quick));
    if (!journal) {
      REQUIRE_FALSE(journal.failure().message.empty());
      REQUIRE(journal.failure().message.find('\0') == std::string::npos);
      ++refused;
      continue;
    }
    // The chain lets nothing through that was not written, in that order, from the start.
    REQUIRE(journal->entries.size() <= played.entries.size());
    REQUIRE(played.text.compare(0, journal->sound_bytes, text, 0, journal->sound_bytes) == 0);
    for (std::size_t i = 0; i < journal->entries.size(); ++i) {
      REQUIRE(journal->entries[i].input == played.entries[i].input);
      REQUIRE_FALSE(store::first_difference(journal->entries[i].after, played.entries[i].after));
    }
    REQUIRE(journal->note.empty() == (journal->sound_bytes == text.size()));
    ++resumed;
  }
  // Both ways were taken often enough to mean something.
  CHECK(resumed > 300);
  CHECK(refused > 300);
}

// With hashes made right again, so that the damage gets past them to what reads the inputs.
SCENARIO("a forged journal of everything that can be done is refused or found out") {
  const auto scenario = test::work_scenario();
  const auto played = test::played_journal(scenario, test::work_inputs(), true);
  const auto lines = test::lines_of(played.text);
  const std::vector<std::string> pieces = {"\"do\"",
                                           "\"submit\"",
                                           "\"choose\"",
                                           "\"text\"",
                                           "\"parts\"",
                                           "\"values\"",
                                           "\"recap\"",
                                           "\"wrap\"",
                                           "\"own\"",
                                           "\"letter\"",
                                           "\"close\"",
                                           "\"hold\"",
                                           "[\"twice\"]",
                                           "[]",
                                           "{}",
                                           "\"x\"",
                                           "\"register wrap-up\"",
                                           "{\"code\":\"question\"}",
                                           "7",
                                           "null"};
  const auto piece = [&](base::Rng& rng) {
    return pieces[rng.below(static_cast<std::uint32_t>(pieces.size()))];
  };
  base::Rng rng(20250201);
  int refused = 0, diverged = 0;
  for (int round = 0; round < 3'000; ++round) {
    std::string input = "{";
    const std::uint32_t members = 1 + rng.below(3);
    for (std::uint32_t i = 0; i < members; ++i) {
      input += (i == 0 ? "" : ",") + pieces[rng.below(6)] + ":" + piece(rng);
    }
    std::string text;
    const std::size_t at = 1 + rng.below(static_cast<std::uint32_t>(lines.size() - 2));
    for (std::size_t i = 0; i < lines.size(); ++i) {
      std::string line = lines[i];
      if (i == at) {
        const std::size_t begin = line.find("\"input\":") + 8;
        line.replace(begin, line.rfind(",\"n\":") - begin, input + "}");
      }
      text += line + '\n';
    }
    const std::string forged = test::rechained(text);
    const auto quick = test::read_quickly(scenario, forged);
    if (quick) REQUIRE(test::same_as_thorough(scenario, forged, *quick));
    const auto journal = store::recover_journal(forged, "forged");
    if (!journal) {
      ++refused;
      continue;
    }
    const auto replay = store::replay(scenario, *journal);
    diverged += replay.divergence.has_value();
    if (replay.divergence) REQUIRE_FALSE(store::to_string(*replay.divergence).empty());
  }
  CHECK(refused > 300);
  CHECK(diverged > 100);
}

SCENARIO("bytes that were never a journal give a sentence") {
  base::Rng rng(7);
  const std::string alphabet = "{}[]\":,\n\\ 0e-ntf\"h\"\xC3\xA9\0x";
  for (int round = 0; round < 5'000; ++round) {
    std::string text(rng.below(300), ' ');
    for (char& c : text) {
      c = alphabet[rng.below(static_cast<std::uint32_t>(alphabet.size()))];
    }
    const auto journal = store::recover_journal(text, "noise");
    REQUIRE_FALSE(journal.ok());
    REQUIRE_FALSE(journal.failure().message.empty());
  }
}
