#include "report/exam_phrases.h"
#include "report/html_exam.h"
#include "support/catch.h"
#include "support/sample_exam_report.h"
#include "support/well_formed.h"

using namespace klankbord;
using base::Language;
using test::holds_text;

namespace {

// With every kind of space as a plain one.
bool holds(std::string page, const std::string& words) {
  for (const std::string space : {"\u00A0", "\u202F"}) {
    for (std::size_t at = page.find(space); at != std::string::npos; at = page.find(space)) {
      page.replace(at, space.size(), " ");
    }
  }
  return page.find(words) != std::string::npos;
}

std::string page_of(const report::CandidateReport& report, Language language = Language::nl) {
  return report::html_of(report, test::catalogue(language));
}

}  // namespace

TEST_CASE("pages of exams are well formed in every language", "[report][html][exam]") {
  for (const Language language : base::kLanguages) {
    const text::Catalogue tr = test::catalogue(language);
    for (const std::string& page :
         {report::html_of(test::sample_candidate(), tr),
          report::html_of(test::not_released(test::sample_candidate()), tr),
          report::html_of(test::sample_sittings(30), tr),
          report::html_of(test::sample_sittings(0), tr)}) {
      CHECK(test::WellFormed(page).complaint() == "");
      CHECK_FALSE(holds(page, "["));  // a text that is missing
      CHECK_FALSE(holds(page, "{" + std::string("count}")));
    }
  }
}

TEST_CASE("a released result says all that it rests on", "[report][html][exam]") {
  const std::string page = page_of(test::sample_candidate());
  for (const char* words :
       {"Niet geslaagd", "24 van 34 punten (70,5 %)", "1042", "kcm-2026-a, versie 1",
        "7F3K-9QWD-2MZX-C", "43 minuten", "minstens 50 %", "K2", "bevestigd", "K3",
        "niet weerhouden", "Regel kcm-cut, versie 2", "60 % van alle punten", "niet waargenomen",
        "in beroep gaan", "hier verloren", "20 januari 2025", "12 januari 2025"}) {
    INFO(words);
    CHECK(holds(page, words));
  }
  CHECK(holds(page, std::string(64, 'd')));
}

TEST_CASE("the report of sittings shows every critical error, and which ones decide",
          "[report][html][exam]") {
  report::SittingReport sittings = test::sample_sittings();
  const text::Catalogue tr = test::catalogue(Language::nl);
  const std::string page = report::html_of(sittings, tr);
  CHECK(holds(page, "K2 Examen telefonie (bevestigd)"));
  CHECK(holds(page, "K6 Examen telefonie (telt niet mee volgens de beslissingsregel)"));
  CHECK(holds(page, "K1 Examen telefonie (nog niet bekeken)"));
  CHECK_FALSE(holds(page, "Er is geen kritieke fout"));
  for (report::SittingLine& line : sittings.lines) line.knockouts.clear();
  CHECK(holds(report::html_of(sittings, tr), "Er is geen kritieke fout"));
}

TEST_CASE("before a release nothing of passing is in a candidate's report",
          "[report][html][exam]") {
  report::CandidateReport report = test::not_released(test::sample_candidate());
  const char* const kWords[] = {"eslaagd", "éuss", "échou", "Échec", "assed", "ailed", "slagen"};
  for (const Language language : base::kLanguages) {
    const std::string page = page_of(report, language);
    for (const char* word : kWords) {
      INFO(word);
      CHECK_FALSE(holds(page, word));
    }
  }
  CHECK(holds(page_of(report), "Nog niet meegedeeld"));
  CHECK(holds(page_of(test::sample_candidate()), "eslaagd"));  // so that it can be found
}

TEST_CASE("items are shown of a retired form alone", "[report][html][exam]") {
  report::CandidateReport report = test::sample_candidate();
  CHECK(holds(page_of(report), "Per onderdeel"));
  report.retired = false;
  CHECK_FALSE(holds(page_of(report), "Per onderdeel"));
}

TEST_CASE("a form that is too short says so", "[report][html][exam]") {
  const text::Catalogue tr = test::catalogue(Language::nl);
  CHECK(report::short_form_text(tr, test::sample_form("x", 8)).empty());
  CHECK_THAT(report::short_form_text(tr, test::sample_form("x", 7)),
             holds_text("telt 7 scenario’s. Het minimum is 8"));
  report::CandidateReport report = test::sample_candidate();
  report.form.scenarios = 1;
  CHECK(holds(page_of(report), "telt 1 scenario. Het minimum is 8"));
}

TEST_CASE("a form without a policy has points and no decision", "[report][html][exam]") {
  report::CandidateReport report = test::sample_candidate();
  report.policy = {};
  report.outcome = report::ExamOutcome::no_policy;
  const std::string page = page_of(report);
  CHECK(holds(page, "Punten zonder beslissing"));
  CHECK(holds(page, "geen beslissingsregel"));
  CHECK_FALSE(holds(page, "eslaagd"));
}

TEST_CASE("a result that replaces another says which", "[report][html][exam]") {
  report::CandidateReport report = test::sample_candidate();
  report.past.insert(report.past.begin(), report.past.front());
  report.past.front().at = test::january(15);
  CHECK(holds(page_of(report), "vervangt dat van 15 januari 2025"));
}

TEST_CASE("the report of sittings counts, lists and proves", "[report][html][exam]") {
  const std::string page = report::html_of(test::sample_sittings(6), test::catalogue(Language::nl));
  for (const char* words :
       {"6 kandidaten legden het examen af. · 5 ingediend · 1 tijd om", "lokaal-3-1", "20 / 34",
        "nog niet beoordeeld", "150 % van de tijd, 10 extra minuten, tekst op 125 %",
        "5 extra minuten – Examen telefonie", "Omgeving", "venster 2 keer verlaten",
        "1 keer onderbroken", "niet in orde", "Line 12 does not follow on line 11."}) {
    INFO(words);
    CHECK(holds(page, words));
  }
  const std::string none = report::html_of(test::sample_sittings(2), test::catalogue(Language::nl));
  CHECK(holds(none, "Er werden geen aanpassingen toegekend."));
  CHECK_FALSE(holds(none, "niet in orde"));
}

TEST_CASE("nothing a person wrote leaves its place in a page", "[report][html][exam][hostile]") {
  const text::Catalogue tr = test::catalogue(Language::fr);
  const std::string candidate = report::html_of(test::sample_candidate("word"), tr);
  const std::string sittings = report::html_of(test::sample_sittings(3, "word"), tr);
  test::WellFormed expected(candidate), expected_sittings(sittings);
  REQUIRE(expected.complaint() == "");
  REQUIRE(expected_sittings.complaint() == "");
  for (const char* words : test::kHostileTexts) {
    INFO(words);
    const std::string page = report::html_of(test::sample_candidate(words), tr);
    test::WellFormed read(page);
    CHECK(read.complaint() == "");
    CHECK(read.elements() == expected.elements());
    const std::string list = report::html_of(test::sample_sittings(3, words), tr);
    test::WellFormed lines(list);
    CHECK(lines.complaint() == "");
    CHECK(lines.elements() == expected_sittings.elements());
  }
}
