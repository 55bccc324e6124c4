// Reports of exams as paper: as many pages as they need, and all of it on them.
#include "pdf/exam_pdf.h"

#include "support/catch.h"
#include "support/poppler.h"
#include "support/sample_exam_report.h"

using namespace klankbord;
using base::Language;
using test::holds_text;

namespace {

template <typename Report>
std::string pdf_of(const Report& report, Language language = Language::nl) {
  const auto pdf = pdf::pdf_of(report, test::catalogue(language));
  REQUIRE(pdf);
  return *pdf;
}

template <typename Report>
std::string text_of(const Report& report, Language language = Language::nl) {
  return test::pdf_text(pdf_of(report, language));
}

}  // namespace

TEST_CASE("a candidate's result is on one page, and its items on more", "[pdf][exam]") {
  report::CandidateReport report = test::sample_candidate();
  CHECK_THAT(test::ask_poppler("pdfinfo", pdf_of(report)), holds_text("Pages:           1"));
  const std::string text = text_of(report);
  for (const char* words :
       {"Niet geslaagd", "24 van 34 punten (70,5 %)", "kcm-2026-a, versie 1", "minstens 50 %",
        "niet weerhouden", "in beroep gaan", "bladzijde 1 van 1"}) {
    INFO(text);
    CHECK_THAT(text, holds_text(words));
  }
  for (int i = 0; i < 120; ++i) report.items.push_back(report.items[0]);
  report.items.back().competence = "11.9";
  const std::string more = text_of(report);
  CHECK_THAT(more, holds_text("11.9"));
  CHECK_THAT(more, holds_text("bladzijde 2 van 4"));
}

TEST_CASE("paper says nothing of passing before a release", "[pdf][exam]") {
  const report::CandidateReport report = test::not_released(test::sample_candidate());
  CHECK_THAT(text_of(report), holds_text("Nog niet meegedeeld"));
  CHECK_THAT(text_of(report), !holds_text("eslaagd"));
  CHECK_THAT(text_of(report, Language::fr), !holds_text("éuss"));
  CHECK_THAT(text_of(report, Language::en), !holds_text("assed"));
}

TEST_CASE("every candidate is in the report of sittings, however many", "[pdf][exam]") {
  for (const std::size_t candidates : {0, 1, 3, 30, 400}) {
    const report::SittingReport report = test::sample_sittings(candidates);
    const std::string text = text_of(report);
    for (const report::SittingLine& line : report.lines) {
      INFO(line.candidate);
      // In the results and in the proof.
      const std::size_t first = text.find(line.candidate);
      REQUIRE(first != std::string::npos);
      CHECK(text.find(line.candidate, first + 1) != std::string::npos);
    }
    CHECK_THAT(text, holds_text("Naam en handtekening van de toezichter"));
  }
}

TEST_CASE("French typography survives in the report of sittings", "[pdf][exam][typography]") {
  const std::string text = text_of(test::sample_sittings(3), Language::fr);
  CHECK_THAT(text, holds_text("En ordre : "));
  CHECK_THAT(text, holds_text("12/1 à 10 h 05"));
}

TEST_CASE("the same report of an exam gives the same bytes", "[pdf][exam]") {
  CHECK(pdf_of(test::sample_sittings(3)) == pdf_of(test::sample_sittings(3)));
  CHECK(pdf_of(test::sample_sittings(3)) != pdf_of(test::sample_sittings(4)));
}

TEST_CASE("hostile words in an exam's report still make a PDF", "[pdf][exam][hostile]") {
  for (const char* words : test::kHostileTexts) {
    INFO(words);
    const std::string info = test::ask_poppler("pdfinfo", pdf_of(test::sample_sittings(3, words)));
    CHECK_THAT(info, holds_text("(A4)"));
    CHECK_THAT(test::ask_poppler("pdfinfo", pdf_of(test::sample_candidate(words))),
               holds_text("(A4)"));
  }
}
