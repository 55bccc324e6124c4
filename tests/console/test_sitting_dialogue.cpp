// A sitting held in plain text by a candidate and an invigilator.
#include "console/sitting_dialogue.h"

#include <sstream>

#include "support/catch.h"
#include "support/conversations.h"
#include "support/exam_sitting.h"
#include "support/faulty_disk.h"
#include "support/paths.h"

using namespace klankbord;
using exam::Deed;
using exam::SittingStatus;
using session::Sitting;
using test::holds_text;
using test::one_exam;

namespace {

const framework::Framework& the_framework() {
  static const auto read = framework::framework_from_json(
      test::read_text(test::source_dir() / "assets/frameworks/klantcontactmedewerker.json"),
      "framework");
  return read.value();
}

text::Catalogue catalogue(base::Language language) {
  const std::string code(to_string(language));
  const store::Path file = test::source_dir() / ("assets/text/" + code + ".json");
  return text::Catalogue::from_json(language, test::read_text(file), code).value();
}

// Lines that somebody types; before "+<seconds>" that time passes.
class Typist : public std::streambuf {
 public:
  Typist(const std::string& lines, test::FakeClocks& clocks)
      : lines_(test::lines_of(lines)), clocks_(clocks) {}
  console::SittingDialogue* dialogue = nullptr;

 protected:
  int_type underflow() override {
    dialogue->look();
    while (at_ < lines_.size() && lines_[at_].compare(0, 1, "+") == 0) {
      clocks_.pass_ms(1000 * std::stoll(lines_[at_++].substr(1)));
      if (dialogue->look()) return traits_type::eof();
    }
    if (at_ >= lines_.size()) return traits_type::eof();
    line_ = (lines_[at_] == "PIN" ? one_exam().pin : lines_[at_]) + "\n";
    ++at_;
    setg(line_.data(), line_.data(), line_.data() + line_.size());
    return traits_type::to_int_type(line_.front());
  }

 private:
  std::vector<std::string> lines_;
  test::FakeClocks& clocks_;
  std::size_t at_ = 0;
  std::string line_;
};

struct Held {
  bool sealed = false;
  std::string text;
};

// Types these lines; one that is "PIN" is the invigilator's.
Held hold(Sitting& sitting, test::FakeClocks& clocks, const std::string& typed,
          base::Language language = base::Language::nl) {
  Typist typist(typed, clocks);
  std::istream in(&typist);
  std::ostringstream out;
  console::Writer writer(out, 100);
  const text::Catalogue tr = catalogue(language);
  console::SittingDialogue dialogue(sitting, the_framework(), tr, {in}, writer);
  typist.dialogue = &dialogue;
  const bool sealed = dialogue.run();
  return {sealed, out.str()};
}

Sitting opened(session::SittingRequest request) {
  auto sitting = Sitting::open(std::move(request));
  REQUIRE((sitting.ok() ? "" : sitting.failure().message) == "");
  return std::move(*sitting);
}

// Each waits where it says, and ends where the next one begins.
const std::string kLetIn = "n\nPIN\n";  // no accommodation
const std::string kSkipPractice = "n\n";
const std::string kConversation = "\n1\n1\n1\n";  // Enter, and the first answers
const std::string kWhole = kLetIn + kSkipPractice + kConversation + kConversation;

std::size_t count_of(const std::string& text, const std::string& what) {
  std::size_t count = 0;
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) {
    ++count;
  }
  return count;
}

}  // namespace

SCENARIO("a sitting is held in plain text in the candidate's language", "[console]") {
  const test::TempFolder data;
  test::FakeClocks clocks;
  Sitting sitting = opened(test::sitting_request(data.path(), clocks));
  const base::Language language =
      GENERATE(base::Language::nl, base::Language::fr, base::Language::en);
  const text::Catalogue tr = catalogue(language);
  const std::string word = tr(text::Key{"sit.hand-in-word"});
  const Held held = hold(sitting, clocks, kWhole + word + "\n", language);
  THEN("it ends with the receipt code and what to do with it") {
    CHECK(held.sealed);
    CHECK(sitting.state().end == Deed::handed_in);
    CHECK_THAT(held.text, holds_text(sitting.receipt()));
    CHECK_THAT(held.text, holds_text(tr(text::Key{"sit.end.handed-in"})));
  }
  THEN("nothing is said of points, levels or blocks, and no text is missing") {
    CHECK(held.text.find(tr(text::Key{"debrief.by-block"})) == std::string::npos);
    CHECK(held.text.find(tr(text::Key{"briefing.blocks"})) == std::string::npos);
    CHECK(held.text.find("[sit.") == std::string::npos);
    CHECK(held.text.find('{') == std::string::npos);
  }
  THEN("the PIN is not written, and nothing moves the cursor") {
    CHECK(held.text.find(one_exam().pin) == std::string::npos);
    CHECK(held.text.find('\x1b') == std::string::npos);
    CHECK(held.text.find('\r') == std::string::npos);
  }
}

SCENARIO("the invigilator grants accommodation at the console", "[console]") {
  const test::TempFolder data;
  test::FakeClocks clocks;
  Sitting sitting = opened(test::sitting_request(data.path(), clocks));
  const Held held = hold(sitting, clocks, "x\nj\n99\n150\n10\nj\nj\nPIN\n");
  CHECK_FALSE(held.sealed);
  CHECK_THAT(held.text, holds_text("Typ j of n."));
  CHECK_THAT(held.text, holds_text("Typ een getal van 100 tot 300."));
  const exam::Accommodation& granted = sitting.state().accommodation;
  CHECK(granted.time_factor_percent == 150);
  CHECK(granted.extra_minutes == 10);
  CHECK(granted.may_pause);
  CHECK(granted.read_aloud);
  THEN("who may pause does, and goes on") {
    const Held paused = hold(sitting, clocks, "n\n\n1\np\n+600\nt\n\n1\n1\n");
    CHECK_THAT(paused.text, holds_text("Pauze. De klok staat stil."));
    CHECK_THAT(paused.text,
               holds_text("U hebt nog 77 minuten en 30 seconden. De klok staat stil."));
    CHECK(sitting.state().status == SittingStatus::ready);
    CHECK(sitting.state().active_ms == 0);
  }
}

SCENARIO("a wrong PIN lets nobody in and is asked for again", "[console][bad-input]") {
  const test::TempFolder data;
  test::FakeClocks clocks;
  Sitting sitting = opened(test::sitting_request(data.path(), clocks));
  const Held held = hold(sitting, clocks, "n\n1\n2\n3\nPIN\n+5\nPIN\n");
  CHECK(count_of(held.text, "Dat is niet de pincode van de toezichter.") == 3);
  CHECK_THAT(held.text, holds_text("Te veel foute pincodes. Wacht 5 seconden"));
  CHECK(sitting.state().status == SittingStatus::practising);
  CHECK(sitting.state().incidents.size() == 1);
}

SCENARIO("a candidate has words of their own beside the conversation", "[console]") {
  const test::TempFolder data;
  test::FakeClocks clocks;
  Sitting sitting = opened(test::sitting_request(data.path(), clocks));
  const Held held = hold(sitting, clocks,
                         kLetIn + kSkipPractice + "\n1\n+65\nt\nh\nh\nv\np\nq\n?\ni\ne\n\n1\n1\n");
  CHECK_THAT(held.text, holds_text("U hebt nog 43 minuten en 55 seconden. De klok loopt."));
  CHECK_THAT(held.text, holds_text("uw hand is opgestoken"));
  CHECK_THAT(held.text, holds_text("uw hand is neer"));
  CHECK_THAT(held.text, holds_text("Alleen de toezichter kan deze zitting pauzeren."));
  CHECK_THAT(held.text, holds_text("Let op: 2 gesprekken zijn niet afgewerkt."));
  CHECK_THAT(held.text, holds_text("Er is niets ingediend."));
  CHECK(sitting.state().status == SittingStatus::ready);
  CHECK(sitting.state().begun == 1);
  CHECK(sitting.state().attempts[0]->ended());
  THEN("what was said is read back once more than it was said") {
    const auto& scenario = sitting.state().attempts[0]->scenario();
    const std::string& line =
        scenario.options[sitting.state().attempts[0]->inputs()[0].target].text;
    // Offered in the practice item and here, said, read back.
    CHECK(count_of(held.text, line) == 4);
  }
  THEN("handing in before the end asks for the whole word") {
    const Held ended = hold(sitting, clocks, "e\nja\ne\nIndienen\n");
    CHECK(ended.sealed);
    CHECK_THAT(ended.text, holds_text("Let op: 1 gesprek is niet afgewerkt."));
    CHECK(sitting.state().end == Deed::handed_in);
  }
}

SCENARIO("the practice item can be repeated and leaves no trace", "[console]") {
  const test::TempFolder data;
  test::FakeClocks clocks;
  Sitting sitting = opened(test::sitting_request(data.path(), clocks));
  const Held held = hold(sitting, clocks, kLetIn + "1\n1\n1\n\n1\nn\n");
  CHECK(count_of(held.text, "Een oefengesprek") == 2);
  CHECK(sitting.state().status == SittingStatus::ready);
  CHECK(sitting.state().records == 2);
}

SCENARIO("the invigilator's commands ask for a reason and the PIN", "[console]") {
  const test::TempFolder data;
  test::FakeClocks clocks;
  Sitting sitting = opened(test::sitting_request(data.path(), clocks));
  const std::string running = kLetIn + kSkipPractice + "\n";
  WHEN("the sitting is paused and goes on") {
    hold(sitting, clocks, running + "s\n1\nBrandalarm\nPIN\n+300\n\nt\n");
    CHECK(sitting.state().status == SittingStatus::paused);
    const Held held = hold(sitting, clocks, "s\n1\nPIN\n+30\nt\n");
    CHECK(sitting.state().status == SittingStatus::running);
    CHECK_THAT(held.text, holds_text("U hebt nog 44 minuten en 30 seconden. De klok loopt."));
  }
  WHEN("extra time is given and an incident noted") {
    hold(sitting, clocks, running + "s\n2\n5\nLawaai\nPIN\ns\n3\n1\nBoren\nPIN\n");
    CHECK(sitting.state().extra_minutes == 5);
    REQUIRE(sitting.state().incidents.size() == 1);
    CHECK(sitting.state().incidents[0].kind == exam::IncidentKind::environment);
    CHECK(sitting.state().incidents[0].text == "Boren");
  }
  WHEN("the sitting is ended") {
    const Held held = hold(sitting, clocks, running + "s\n4\nOnwel\nPIN\n");
    CHECK(held.sealed);
    CHECK(sitting.state().end == Deed::terminated);
    CHECK_THAT(held.text, holds_text(sitting.receipt()));
  }
  WHEN("nothing is chosen, or no reason or PIN given") {
    const Held held = hold(sitting, clocks, running + "s\n\ns\n2\n5\n\ns\n4\nOnwel\n\ns\n9\n");
    CHECK(count_of(held.text, "Er is niets veranderd.") == 4);
    CHECK(sitting.state().status == SittingStatus::running);
    CHECK(sitting.state().extra_minutes == 0);
  }
}

SCENARIO("the end of the input interrupts a sitting, which goes on where it was", "[console]") {
  const test::TempFolder data;
  test::FakeClocks clocks;
  const auto request = test::sitting_request(data.path(), clocks);
  {
    Sitting sitting = opened(request);
    const Held held = hold(sitting, clocks, kLetIn + kSkipPractice + "\n1\n");
    CHECK_FALSE(held.sealed);
    CHECK_THAT(held.text, holds_text("Einde van de invoer. Het examen gaat voort"));
    CHECK_THAT(held.text, holds_text("Het examen is onderbroken. Uw antwoorden zijn bewaard."));
  }
  Sitting sitting = opened(request);
  const Held held =
      hold(sitting, clocks, "\nPC viel uit\nPIN\n1\n1\n" + kConversation + "indienen\n");
  CHECK_THAT(held.text, holds_text("De toezichter moet het hervatten."));
  CHECK_THAT(held.text, holds_text("U gaat verder waar u gestopt was."));
  CHECK(held.sealed);
  CHECK(sitting.state().attempts[0]->inputs().size() == 3);
}

SCENARIO("an interrupted sitting can be ended instead", "[console]") {
  const test::TempFolder data;
  test::FakeClocks clocks;
  const auto request = test::sitting_request(data.path(), clocks);
  {
    Sitting sitting = opened(request);
    hold(sitting, clocks, kLetIn + kSkipPractice + "\n1\n");
  }
  Sitting sitting = opened(request);
  const Held held = hold(sitting, clocks, "4\nKandidaat ging naar huis\nPIN\n");
  CHECK(held.sealed);
  CHECK(sitting.state().end == Deed::terminated);
}

SCENARIO("another sitting of a finished form asks for a reason", "[console]") {
  const test::TempFolder data;
  test::FakeClocks clocks;
  auto request = test::sitting_request(data.path(), clocks);
  {
    Sitting sitting = opened(request);
    CHECK(hold(sitting, clocks, kWhole + "indienen\n").sealed);
  }
  request.again = true;
  Sitting sitting = opened(request);
  const Held held = hold(sitting, clocks, "\nGeen geluid\n" + kWhole + "+299\n+1\n");
  CHECK_THAT(held.text, holds_text("Een nieuwe zitting vraagt een reden."));
  CHECK_THAT(held.text, holds_text("na vijf minuten vanzelf ingediend"));
  CHECK(held.sealed);
  CHECK(sitting.state().end == Deed::timed_out);
}

SCENARIO("the time is called out when it runs short, and ends the sitting", "[console]") {
  const test::TempFolder data;
  test::FakeClocks clocks;
  Sitting sitting = opened(test::sitting_request(data.path(), clocks));
  const Held held = hold(sitting, clocks,
                         kLetIn + kSkipPractice +
                             "\n1\n+2399\n+1\n+100\ns\n2\n10\nLawaai\nPIN\n+600\n+150\n+500\n1\n");
  CHECK_THAT(held.text, holds_text("Let op: u hebt nog 5 minuten."));
  CHECK(count_of(held.text, "Let op: u hebt nog") == 3);  // again after the extra time, and at 50 s
  CHECK_THAT(held.text, holds_text("Let op: u hebt nog 50 seconden."));
  CHECK_THAT(held.text, holds_text("Uw tijd is om."));
  CHECK(held.sealed);
  CHECK(sitting.state().end == Deed::timed_out);
  CHECK(sitting.state().attempts[0]->inputs().size() == 1);
}

SCENARIO("a full disk is said and costs nothing", "[console]") {
  const test::TempFolder data;
  test::FakeClocks clocks;
  const int at = GENERATE(range(3, 14));
  test::FaultyDisk disk(test::Fault::write_fails, ENOSPC, at);
  auto request = test::sitting_request(data.path(), clocks);
  request.disk = &disk;
  Sitting sitting = opened(request);
  // What fails is asked for again, with one line that is too many elsewhere.
  std::string typed;
  Held held;
  for (int i = 0; i < 40 && !held.sealed; ++i) {
    const SittingStatus status = sitting.state().status;
    const bool last = !exam::next_scenario(sitting.state());
    const std::string line = status == SittingStatus::waiting      ? kLetIn
                             : status == SittingStatus::practising ? "n\n"
                             : status == SittingStatus::running    ? "1\n"
                             : last                                ? "indienen\n\n"
                                                                   : "\n";
    held = hold(sitting, clocks, line);
    typed += held.text;
  }
  INFO("write " << at);
  CHECK(held.sealed);
  CHECK(disk.has_failed());
  // The end of a conversation is recorded with its last answer, and else later without a word.
  constexpr int kEndOfFirst = 9;
  CHECK((count_of(typed, "De schijf is vol") >= 1) == (at != kEndOfFirst));
  CHECK(sitting.state().attempts[1]->ended());
}
