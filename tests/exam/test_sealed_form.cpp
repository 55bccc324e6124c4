// What a sealed form and its key let through: what the centre sealed, to the one it was meant for,
// and nothing else.
#include "exam/sealed_form.h"

#include "base/hash.h"
#include "exam/code_words.h"
#include "exam/form_key.h"
#include "scenario/compiled.h"
#include "support/catch.h"
#include "support/exam_example.h"
#include "support/scenario_builder.h"

using namespace klankbord;
using namespace klankbord::exam;
using test::exam_example;
using test::ExamExample;
using test::with_bit_flipped;

namespace {

// The three lines with other content, signed anew: what somebody with the signing key could make.
std::string signed_anew(const std::string& header, const std::string& body,
                        const CentreSecret& centre) {
  const std::string content = header + "\n" + to_base64_text(body) + "\n";
  return content + to_hex_text(sign(content, centre.signing.secret_key)) + "\n";
}

struct Lines {
  std::string header, body;
};

Lines lines_in(const std::string& file) {
  const std::size_t first = file.find('\n'), second = file.find('\n', first + 1);
  Lines lines{file.substr(0, first), {}};
  REQUIRE(from_base64_text(file.substr(first + 1, second - first - 1), lines.body));
  return lines;
}

// The same exam with one scenario of one answer, so that every bit of its files can be tried.
ExamExample smallest(ExamExample exam) {
  const auto one = test::ScenarioBuilder("only").phase("4").node("greeting").option("warm").build();
  exam.content.form.practice = test::described(*one, *one, *one);
  exam.content.form.scenarios = {exam.content.form.practice};
  exam.content.practice = one;
  exam.content.scenarios = exam.key.scenarios = exam.key.candidates = {one};
  exam.key.form = exam.content.form;
  exam.form_file = seal_form(exam.content, exam.centre, exam.code, kLeastCost);
  exam.key_file = seal_key(exam.key, exam.form_file, exam.centre);
  return exam;
}

}  // namespace

SCENARIO("a sealed form opens with its code") {
  const ExamExample exam = exam_example();
  const auto open = open_form(exam.form_file, exam.centre.centre, exam.code);
  REQUIRE(open.ok());
  CHECK(open->content.form == exam.content.form);
  CHECK(open->hash == base::sha256_hex(exam.form_file));
  REQUIRE(open->content.scenarios.size() == 2);
  CHECK(scenario::to_json(*open->content.scenarios[1]) ==
        scenario::to_json(*exam.content.scenarios[1]));
  CHECK(open->content.practice->id == "practice");
  CHECK(is_pin(exam.pin, open->content.pin_hash));
  THEN("the code may be typed as people type") {
    std::string typed = exam.code;
    for (char& c : typed) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    CHECK(open_form(exam.form_file, exam.centre.centre, " " + typed).ok());
  }
  THEN("without it only the header is readable") {
    const auto header = read_form_header(exam.form_file, exam.centre.centre);
    REQUIRE(header.ok());
    CHECK(header->hash == open->hash);
    CHECK(header->header.id == "kcm-2026-a");
    CHECK(header->header.scenarios == 2);
    for (const char* secret : {"Hallo", "first", "practice", "recap"}) {
      CHECK(exam.form_file.find(secret) == std::string::npos);
    }
  }
  THEN("another code is refused, and a mistyped one says so") {
    const auto wrong = open_form(exam.form_file, exam.centre.centre, new_code(80));
    REQUIRE_FALSE(wrong.ok());
    CHECK(wrong.failure().code == base::ExitCode::refused);
    std::string mistyped = exam.code;
    mistyped[0] = mistyped[0] == 'A' ? 'B' : 'A';
    const auto other = open_form(exam.form_file, exam.centre.centre, mistyped);
    REQUIRE_FALSE(other.ok());
    CHECK(other.failure().message.find("no sitting code") != std::string::npos);
  }
  THEN("it is no form of another centre") {
    const CentrePublic other = new_centre("Examencentrum Oost").centre;
    CHECK_FALSE(open_form(exam.form_file, other, exam.code).ok());
    CHECK_FALSE(read_form_header(exam.form_file, other).ok());
  }
}

SCENARIO("a key opens at its centre") {
  const ExamExample exam = exam_example();
  const auto open = open_key(exam.key_file, exam.centre);
  REQUIRE(open.ok());
  CHECK(open->form == exam.key.form);
  CHECK(open->form_hash == base::sha256_hex(exam.form_file));
  CHECK(open->policy == exam.key.policy);
  CHECK(open->blueprint == exam.key.blueprint);
  CHECK(scenario::to_json(*open->scenarios[0]) == scenario::to_json(*exam.key.scenarios[0]));
  CHECK(open->candidates.size() == 2);
  CHECK(read_key_header(exam.key_file, exam.centre.centre)->form_id == "kcm-2026-a");
  CHECK(exam.key_file.find("welcome") == std::string::npos);
  THEN("it opens nowhere else") {
    CHECK_FALSE(open_key(exam.key_file, new_centre("Examencentrum Oost")).ok());
    CentreSecret thief = exam.centre;
    thief.receiving = new_receiving_pair();
    CHECK_FALSE(open_key(exam.key_file, thief).ok());
  }
  THEN("a form is no key and a key no form") {
    CHECK_FALSE(open_key(exam.form_file, exam.centre).ok());
    CHECK_FALSE(open_form(exam.key_file, exam.centre.centre, exam.code).ok());
    CHECK_FALSE(read_key_header(exam.form_file, exam.centre.centre).ok());
  }
}

SCENARIO("every flipped bit of a form is noticed") {
  const ExamExample exam = smallest(exam_example());
  for (std::size_t bit = 0; bit < exam.form_file.size() * 8; ++bit) {
    const std::string flipped = with_bit_flipped(exam.form_file, bit);
    if (open_form(flipped, exam.centre.centre, exam.code).ok()) FAIL("bit " << bit);
  }
  // The detector: without a flip it opens.
  CHECK(open_form(exam.form_file, exam.centre.centre, exam.code).ok());
}

SCENARIO("every flipped bit of a key is noticed") {
  const ExamExample exam = smallest(exam_example());
  for (std::size_t bit = 0; bit < exam.key_file.size() * 8; ++bit) {
    if (open_key(with_bit_flipped(exam.key_file, bit), exam.centre).ok()) FAIL("bit " << bit);
  }
  CHECK(open_key(exam.key_file, exam.centre).ok());
}

SCENARIO("a form and a key that are cut off are refused at every length") {
  const ExamExample exam = smallest(exam_example());
  for (std::size_t length = 0; length < exam.form_file.size(); ++length) {
    const std::string cut = exam.form_file.substr(0, length);
    if (open_form(cut, exam.centre.centre, exam.code).ok()) FAIL("form of " << length);
  }
  for (std::size_t length = 0; length < exam.key_file.size(); ++length) {
    if (open_key(exam.key_file.substr(0, length), exam.centre).ok()) FAIL("key of " << length);
  }
  CHECK_FALSE(open_form(exam.form_file + "\n", exam.centre.centre, exam.code).ok());
  CHECK_FALSE(open_key(exam.key_file + "\n", exam.centre).ok());
}

SCENARIO("the encryption holds the header and the content together, whatever the signature says") {
  const ExamExample exam = exam_example();
  const Lines lines = lines_in(exam.form_file);
  CHECK(open_form(signed_anew(lines.header, lines.body, exam.centre), exam.centre.centre, exam.code)
            .ok());
  for (std::size_t bit = 64; bit < lines.body.size() * 8; bit += 31) {
    const std::string forged =
        signed_anew(lines.header, with_bit_flipped(lines.body, bit), exam.centre);
    if (open_form(forged, exam.centre.centre, exam.code).ok()) FAIL("bit " << bit);
  }
  THEN("another validity does not fit the content") {
    std::string header = lines.header;
    header.replace(header.find("2026-05-08"), 10, "2027-05-08");
    const std::string forged = signed_anew(header, lines.body, exam.centre);
    CHECK(read_form_header(forged, exam.centre.centre).ok());
    CHECK_FALSE(open_form(forged, exam.centre.centre, exam.code).ok());
  }
  THEN("a header that is written otherwise is none") {
    std::string header = lines.header;
    header.replace(header.find("\"minutes\":45"), 12, "\"minutes\": 45");
    const std::string forged = signed_anew(header, lines.body, exam.centre);
    CHECK_FALSE(read_form_header(forged, exam.centre.centre).ok());
  }
  THEN("base 64 with bits left over is none, even when it is signed") {
    std::string body = to_base64_text("12345");  // "MTIzNDU="
    body[6] = 'V';                               // the same five bytes to a careless reader
    const std::string content = lines.header + "\n" + body + "\n";
    const std::string forged =
        content + to_hex_text(sign(content, exam.centre.signing.secret_key)) + "\n";
    CHECK_FALSE(read_form_header(forged, exam.centre.centre).ok());
  }
}

SCENARIO("a form whose parts do not fit together does not open") {
  const ExamExample exam = exam_example();
  const auto opens = [&](FormContent content) {
    const std::string file = seal_form(std::move(content), exam.centre, exam.code, kLeastCost);
    return open_form(file, exam.centre.centre, exam.code).ok();
  };
  CHECK(opens(exam.content));
  FormContent swapped = exam.content;
  std::swap(swapped.scenarios[0], swapped.scenarios[1]);
  CHECK_FALSE(opens(swapped));
  FormContent fewer = exam.content;
  fewer.scenarios.pop_back();
  CHECK_FALSE(opens(fewer));
  FormContent longer = exam.content;
  longer.form.scenarios[0].minutes += 1;
  CHECK_FALSE(opens(longer));
  const auto key_opens = [&](KeyContent content) {
    return open_key(seal_key(std::move(content), exam.form_file, exam.centre), exam.centre).ok();
  };
  CHECK(key_opens(exam.key));
  KeyContent milder = exam.key;
  milder.policy = R"({"cut":500})";
  CHECK_FALSE(key_opens(milder));
  KeyContent without = exam.key;
  without.policy.clear();
  CHECK_FALSE(key_opens(without));
  KeyContent other = exam.key;
  other.blueprint += " ";
  CHECK_FALSE(key_opens(other));
}
