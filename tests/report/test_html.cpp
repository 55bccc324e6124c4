#include "report/html.h"
#include "report/html_writer.h"
#include "report/phrases.h"
#include "support/catch.h"
#include "support/sample_report.h"
#include "support/well_formed.h"

using namespace klankbord;
using base::Language;

namespace {

// What could fetch something or run.
void check_self_contained(const std::string& page, const test::WellFormed& read) {
  for (const char* element : {"script", "link", "img", "iframe", "object", "embed", "base", "a"}) {
    CHECK(read.elements().count(element) == 0);
  }
  for (const std::string& attribute : read.attributes()) {
    CHECK(attribute.substr(0, 2) != "on");
    CHECK(attribute != "src");
    CHECK(attribute != "href");
    CHECK(attribute != "style");
  }
  CHECK(page.find("@import") == std::string::npos);
  CHECK(page.find("url(") == std::string::npos);
}

}  // namespace

TEST_CASE("a page is well formed, says its language and fetches nothing", "[report][html]") {
  for (const Language language : base::kLanguages) {
    const text::Catalogue tr = test::catalogue(language);
    for (const std::string& page : {report::html_of(test::sample_attempt(), tr),
                                    report::html_of(test::sample_progress(), tr)}) {
      test::WellFormed read(page);
      CHECK(read.complaint() == "");
      check_self_contained(page, read);
      CHECK(page.find("<html lang=\"" + std::string(to_string(language)) + "\">") !=
            std::string::npos);
      CHECK(page.find('[') == std::string::npos);  // a text that is missing
    }
  }
}

TEST_CASE("words in another language than the page's say so", "[report][html]") {
  const std::string page =
      report::html_of(test::sample_attempt("Bonjour"), test::catalogue(Language::nl));
  CHECK(page.find("lang=\"fr\"") != std::string::npos);
  CHECK(page.find("lang=\"nl\">Bonjour") == std::string::npos);
}

TEST_CASE("no text can leave its place in a page", "[report][html][hostile]") {
  const text::Catalogue tr = test::catalogue(Language::fr);
  const std::string plain = report::html_of(test::sample_attempt("word"), tr);
  test::WellFormed expected(plain);
  REQUIRE(expected.complaint() == "");
  for (const char* words : test::kHostileTexts) {
    const std::string page = report::html_of(test::sample_attempt(words), tr);
    test::WellFormed read(page);
    INFO(words);
    CHECK(read.complaint() == "");
    CHECK(read.elements() == expected.elements());
    CHECK(read.attributes() == expected.attributes());
    check_self_contained(page, read);
    const std::string progress = report::html_of(test::sample_progress(words), tr);
    CHECK(test::WellFormed(progress).complaint() == "");
  }
}

TEST_CASE("the checker of pages finds what is wrong", "[report][html]") {
  CHECK(test::WellFormed("<p>a</p>").complaint() == "");
  for (const char* bad : {"<p>a", "<p><b>a</p></b>", "<p a=b>x</p>", "<p>a & b</p>", "<p>a > b</p>",
                          "<p id=\"x\"></p><p id=\"x\"></p>", "<p a=\"1\" a=\"2\"></p>"}) {
    INFO(bad);
    CHECK(test::WellFormed(bad).complaint() != "");
  }
}

TEST_CASE("the same report gives the same page", "[report][html]") {
  const text::Catalogue tr = test::catalogue(Language::en);
  CHECK(report::html_of(test::sample_attempt(), tr) == report::html_of(test::sample_attempt(), tr));
}

TEST_CASE("typography per language", "[report][typography]") {
  CHECK(report::typeset(Language::fr, "Vraiment ? Oui : \"d'accord\" !") ==
        "Vraiment\u202F? Oui\u00A0: «\u00A0d\u2019accord\u00A0»\u202F!");
  CHECK(report::typeset(Language::fr, "« oui » 50 %") == "«\u00A0oui\u00A0» 50\u00A0%");
  CHECK(report::typeset(Language::nl, "'s Avonds zei ze \"ja\"...") ==
        "\u2019s Avonds zei ze \u201Cja\u201D\u2026");
  CHECK(report::typeset(Language::en, "It's \"fine\" ?") == "It\u2019s \u201Cfine\u201D ?");
  const text::Catalogue fr = test::catalogue(Language::fr);
  CHECK(report::quoted(fr, {"oui", Language::fr}) == "«\u00A0oui\u00A0»");
  CHECK(report::quoted(test::catalogue(Language::nl), {"ja", Language::nl}) == "\u201Cja\u201D");
  CHECK(report::date_text(fr, test::january(1)) == "1er\u00A0janvier 2025");
  CHECK(report::date_text(test::catalogue(Language::nl), {}) == "\u2013");
}
