// klankbord exam sit on a terminal: typed by hand, interrupted, killed.
#include <csignal>

#include "base/hash.h"
#include "exam/sitting_journal.h"
#include "support/catch.h"
#include "support/conversations.h"
#include "support/exam_example.h"
#include "support/temp_folder.h"
#include "support/terminal.h"

using namespace klankbord;
using test::Terminal;

namespace {

constexpr const char* kCtrlC = "\x03";
constexpr const char* kCtrlD = "\x04";

struct Exam {
  test::TempFolder folder;
  test::ExamExample example = test::exam_example();

  Exam() {
    example.content.form.valid_from = "2020-01-01T00:00:00Z";
    example.content.form.valid_until = "2999-01-01T00:00:00Z";
    test::write_text(folder / "kcm.form", exam::seal_form(example.content, example.centre,
                                                          example.code, exam::kLeastCost));
    test::write_text(folder / "centre.public", example.centre.centre.document);
  }

  std::vector<std::string> words(std::vector<std::string> more = {}) const {
    std::vector<std::string> words = {"--data",
                                      (folder / "data").string(),
                                      "--lang",
                                      "nl",
                                      "exam",
                                      "sit",
                                      (folder / "kcm.form").string(),
                                      "--centre",
                                      (folder / "centre.public").string(),
                                      "--station",
                                      "pc 7"};
    words.insert(words.end(), more.begin(), more.end());
    return words;
  }

  exam::SittingFile journal() const {
    for (const auto& entry : std::filesystem::directory_iterator(folder / "data/sittings")) {
      return exam::read_sitting(test::read_text(entry.path()), "x").value();
    }
    FAIL("no journal");
    return {};
  }
};

// From the opening to the first conversation.
bool let_in(Terminal& terminal, const Exam& exam) {
  return terminal.answer("aanpassingen?", "n") && terminal.answer("Pincode", exam.example.pin) &&
         terminal.answer("Uw antwoord", "n") && terminal.wait_for("Gesprek 1 van 2") &&
         terminal.answer("Uw keuze", "");
}

bool give_answers(Terminal& terminal, int count) {
  for (int i = 0; i < count; ++i) {
    if (!terminal.answer("Uw antwoord", "1")) return false;
  }
  return true;
}

}  // namespace

SCENARIO("a candidate sits an exam on a terminal") {
  const Exam exam;
  Terminal terminal(exam.words());
  REQUIRE(terminal.answer("Kandidaatnummer:", "1042"));
  REQUIRE(terminal.answer("Zittingscode:", "7F3K"));
  REQUIRE(terminal.wait_for("Dat is geen zittingscode"));
  REQUIRE(terminal.answer("Zittingscode:", exam.example.code));
  REQUIRE(let_in(terminal, exam));
  REQUIRE(terminal.wait_for("Uw antwoord"));
  terminal.send(kCtrlC);
  REQUIRE(terminal.wait_for("Het examen gaat voort."));
  terminal.type("1");
  REQUIRE(terminal.wait_for("Uw antwoord"));
  terminal.send(kCtrlD);
  REQUIRE(terminal.wait_for("Einde van de invoer."));
  REQUIRE(give_answers(terminal, 2));
  REQUIRE(terminal.answer("Uw keuze", ""));
  REQUIRE(give_answers(terminal, 3));
  REQUIRE(terminal.wait_for("Dat was het laatste"));
  REQUIRE(terminal.answer("Uw keuze", "indienen"));
  const test::Outcome outcome = terminal.finish();
  CHECK(outcome.code == 0);
  const exam::SittingFile file = exam.journal();
  CHECK(file.sealed);
  CHECK(outcome.text.find("Ontvangstcode: " + file.receipt) != std::string::npos);
  THEN("what is secret was not shown while it was typed") {
    CHECK(outcome.text.find(exam.example.pin) == std::string::npos);
    CHECK(outcome.text.find(exam.example.code) == std::string::npos);
    CHECK(outcome.text.find("1042") != std::string::npos);
  }
}

SCENARIO("a sitting that was killed on a terminal goes on where it was") {
  const Exam exam;
  const auto words = exam.words({"--candidate", "1042", "--code", exam.example.code});
  const int answers = GENERATE(0, 1, 2);
  {
    Terminal terminal(words);
    REQUIRE(let_in(terminal, exam));
    REQUIRE(give_answers(terminal, answers));
    REQUIRE(terminal.wait_for("Uw antwoord"));
    terminal.kill_program();
    CHECK(terminal.finish().code == 128 + SIGKILL);
  }
  CHECK(exam.journal().records.size() == 3U + static_cast<std::size_t>(answers));
  Terminal terminal(words);
  REQUIRE(terminal.answer("Enter om te hervatten", ""));
  REQUIRE(terminal.answer("Reden", "Stroom viel uit"));
  REQUIRE(terminal.answer("Pincode", exam.example.pin));
  REQUIRE(give_answers(terminal, 3 - answers));
  REQUIRE(terminal.wait_for("Gesprek 2 van 2"));
  WHEN("the input ends, twice in a row") {
    REQUIRE(terminal.wait_for("Uw keuze"));
    terminal.send(kCtrlD);
    REQUIRE(terminal.wait_for("Uw keuze"));
    terminal.send(kCtrlD);
    const test::Outcome left = terminal.finish();
    CHECK(left.code == 1);
    CHECK(left.text.find("Het examen is onderbroken.") != std::string::npos);
    CHECK_FALSE(exam.journal().sealed);
  }
  WHEN("the candidate hands in") {
    REQUIRE(terminal.answer("Uw keuze", "e"));
    REQUIRE(terminal.answer("Typ indienen", "indienen"));
    CHECK(terminal.finish().code == 0);
    CHECK(exam.journal().sealed);
  }
}

SCENARIO("what keeps a candidate from sitting is said in their language, with its exit code") {
  const Exam exam;
  Terminal terminal(exam.words({"--candidate", "../x", "--code", exam.example.code}));
  const test::Outcome outcome = terminal.finish();
  CHECK(outcome.code == 2);
  CHECK(outcome.text.find("Een kandidaatnummer bestaat uit") != std::string::npos);
}
