// klankbord exam sit: a sitting from the command line, with the exit codes that scripts rely on.
#include "exam/code_words.h"
#include "support/catch.h"
#include "support/command_line.h"
#include "support/conversations.h"
#include "support/exam_example.h"
#include "support/temp_folder.h"

using namespace klankbord;

namespace {

// Writes centre.public and a form that may be sat now, or could be sat a year ago.
test::ExamExample exam_in(const test::TempFolder& folder, bool valid) {
  test::ExamExample exam = test::exam_example();
  exam.content.form.valid_from = "2020-01-01T00:00:00Z";
  exam.content.form.valid_until = valid ? "2999-01-01T00:00:00Z" : "2020-02-01T00:00:00Z";
  const std::string form = exam::seal_form(exam.content, exam.centre, exam.code, exam::kLeastCost);
  test::write_text(folder / "kcm.form", form);
  test::write_text(folder / "centre.public", exam.centre.centre.document);
  return exam;
}

// Sits with these lines as input.
test::Outcome sit(const test::TempFolder& folder, const std::string& code,
                  const std::string& lines) {
  test::write_text(folder / "lines.jsonl", lines);
  return test::run_klankbord("--data " + test::quoted(folder / "data") + " exam sit " +
                             test::quoted(folder / "kcm.form") + " --centre " +
                             test::quoted(folder / "centre.public") +
                             " --candidate 1042 --station 'pc 7' --code " + code + " --inputs " +
                             test::quoted(folder / "lines.jsonl"));
}

// The receipt code of the last answer.
std::string receipt_in(const std::string& text) {
  constexpr std::size_t kReceiptCharacters = 16;
  const std::string key = "\"receipt\":\"";
  const std::size_t at = text.rfind(key);
  return at == std::string::npos ? "" : text.substr(at + key.size(), kReceiptCharacters);
}

}  // namespace

SCENARIO("a sitting is held from the command line") {
  const test::TempFolder folder;
  const test::ExamExample exam = exam_in(folder, true);
  const std::string pin = R"("pin":")" + exam.pin + R"(")";
  const std::string conversation =
      "{\"deed\":\"began\"}\n{\"choose\":\"greeting/warm\"}\n"
      "{\"parts\":[\"late\"],\"submit\":\"recap\"}\n{\"choose\":\"close/bye\"}\n";
  const auto first =
      sit(folder, exam.code,
          "{\"deed\":\"authorised\"," + pin + "}\n{\"deed\":\"practised\"}\n" + conversation);
  CHECK(first.code == 1);
  CHECK(first.text.find("The sitting is not over.") != std::string::npos);
  const auto second = sit(folder, exam.code,
                          "{\"deed\":\"reopened\",\"text\":\"Pauze\"," + pin + "}\n" +
                              conversation + "{\"deed\":\"handed_in\"}\n");
  CHECK(second.code == 0);
  const std::string receipt = receipt_in(second.text);
  CHECK(receipt == exam::tidy_code(receipt));
  CHECK(receipt != "");
  const auto third = sit(folder, exam.code, "");
  CHECK(third.code == 5);
  CHECK(third.text.find("The receipt code is " + receipt) != std::string::npos);
}

SCENARIO("a sitting that was left is closed, and sat again with a reason") {
  const test::TempFolder folder;
  const test::ExamExample exam = exam_in(folder, true);
  const std::string pin = R"("pin":")" + exam.pin + R"(")";
  const auto close = [&](const std::string& typed) {
    return test::run_klankbord("--data " + test::quoted(folder / "data") + " exam close " +
                                   test::quoted(folder / "kcm.form") + " --centre " +
                                   test::quoted(folder / "centre.public") +
                                   " --candidate 1042 --station 'pc 7' --code " + exam.code +
                                   " --reason 'Went home' --pin-file -",
                               "printf '" + typed + "\\n' |");
  };
  CHECK(close(exam.pin).code == 5);  // there is none
  CHECK(sit(folder, exam.code, "{\"deed\":\"authorised\"," + pin + "}\n").code == 1);
  CHECK(close("00000000").code == 5);
  const auto closed = close(exam.pin);
  CHECK(closed.code == 0);
  CHECK(closed.text.find("Ended and sealed. The receipt code is ") == 0);
  CHECK(sit(folder, exam.code, "").code == 5);
  const auto again = sit(folder, exam.code + " --again",
                         "{\"deed\":\"authorised\"," + pin +
                             "}\n{\"deed\":\"authorised\",\"text\":"
                             "\"Fire alarm\"," +
                             pin + "}\n");
  CHECK(again.code == 1);
  CHECK(again.text.find("\"refusal\":\"reason-again\"") != std::string::npos);
  CHECK(again.text.find("\"status\":\"practising\"") != std::string::npos);
}

SCENARIO("what keeps a sitting from beginning has an exit code of its own") {
  const test::TempFolder folder;
  const test::ExamExample exam = exam_in(folder, false);
  const auto late = sit(folder, exam.code, "");
  CHECK(late.code == 5);
  CHECK(late.text.find("This form could be sat until 2020-02-01T00:00:00Z") != std::string::npos);
  CHECK(sit(folder, "7F3K-9QWD-2MZX-U", "").code == 5);
  std::filesystem::remove(folder / "kcm.form");
  CHECK(sit(folder, exam.code, "").code == 3);
}
