// KB401 to KB404: what the documents' examples do not show, and above all what is no finding.
#include "analysis/typography.h"
#include "checking.h"
#include "support/catch.h"

using namespace klankbord;
using base::Language;
using test::with_code;

namespace {

// The kinds of slips, in the order of the text.
std::string slips(std::string_view text, Language language = Language::nl) {
  std::string all;
  for (const analysis::Slip& slip : analysis::slips_in(text, language)) {
    CHECK_FALSE(slip.where.empty());
    CHECK_FALSE(slip.write.empty());
    all += (all.empty() ? "" : " | ") + slip.what;
  }
  return all;
}

// A conversation of these answers, each in a node of its own.
scenario::Scenario conversation(const std::vector<std::string>& answers) {
  test::ScenarioBuilder builder;
  builder.phase("4");
  for (std::size_t i = 0; i < answers.size(); ++i) {
    builder.node("n" + std::to_string(i)).says("Ja?").option("a", answers[i]).option("b", "Goed.");
  }
  return builder.scenario();
}

std::size_t mixed(const scenario::Scenario& scenario) {
  return with_code(test::check(scenario), "KB402").size();
}

}  // namespace

SCENARIO("signs that print does not have are found", "[analysis][language]") {
  CHECK(slips("Wacht even... ik kijk.") == "three dots");
  CHECK(slips("Hij zei \"ja\".") == "a straight quote");
  CHECK(slips("Goed.  En nu?") == "two spaces");
  CHECK(slips("Ja - of nee") == "a hyphen for a dash");
  CHECK(slips("Ja ?") == "a space before a sign");
  CHECK(slips("Ja , nee") == "a space before a sign");
  CHECK(slips(" Ja.") == "a space at its beginning");
  CHECK(slips("Ja. ") == "a space at its end");
  CHECK(slips("Ja... en \"nee\"... of  zo") == "three dots | a straight quote | two spaces");
}

SCENARIO("what is typed well gives no slip", "[analysis][language]") {
  CHECK(slips("Zo’n “kast” … of zo'n ‘bak’ – € 649, om 14:30 (dinsdag).").empty());
  CHECK(slips("Mail naar info@volta.be of zie https://volta.be/a-b; dat kan ook.").empty());
  CHECK(slips("Prima :-) tot dan!").empty());
  CHECK(slips("The 3.5 mm one, 5' x 6'.", Language::en).empty());
  CHECK(slips("", Language::fr).empty());
  CHECK(slips("Vraiment\u00A0? Oui\u202F! 65\u00A0€\u00A0: c'est «\u00A0tout\u00A0»", Language::fr)
            .empty());
  CHECK(slips("Quoi\u00A0?! À 14:30, sur https://volta.be", Language::fr).empty());
}

SCENARIO("French wants its no-break spaces", "[analysis][language]") {
  CHECK(slips("Vraiment ?", Language::fr) == "no no-break space before “?”");
  CHECK(slips("Vraiment?", Language::fr) == "no no-break space before “?”");
  CHECK(slips("65 € par mois", Language::fr) == "no no-break space before “€”");
  CHECK(slips("«tout»", Language::fr) ==
        "no no-break space after “«” | no no-break space before “»”");
  CHECK(slips("Oui , non", Language::fr) == "a space before a comma");
}

SCENARIO("an answer in another form of address is found", "[analysis][language]") {
  GIVEN("two answers with u and one with je") {
    const auto found = with_code(
        test::check(conversation({"Kunt u even wachten?", "Wat is uw naam?", "Heb je je kaart?"})),
        "KB402");
    REQUIRE(found.size() == 1);
    CHECK(found[0].message == "option \"a\" has “je”, but the customer is addressed as “u”");
  }
  GIVEN("the other way round") {
    CHECK(mixed(conversation({"Kun je wachten?", "Wat is jouw naam?", "Hebt u een kaart?"})) == 1);
  }
  GIVEN("a tone of the scenario's own") {
    auto scenario = conversation({"Kun je wachten?", "Wat is jouw naam?"});
    CHECK(mixed(scenario) == 0);
    scenario.tone = scenario::Tone::formal;
    CHECK(mixed(scenario) == 2);
    scenario.tone = scenario::Tone::free;
    CHECK(mixed(scenario) == 0);
  }
  GIVEN("French") {
    auto scenario = conversation({"Vous avez votre carte\u00A0?", "Tu as ta carte\u00A0?",
                                  "Comment t'appelles-tu\u00A0?", "Puis-je vous aider\u00A0?"});
    scenario.language = Language::fr;
    CHECK(mixed(scenario) == 2);
  }
}

SCENARIO("a word that addresses nobody is no form of address", "[analysis][language]") {
  const std::string polite = "Kunt u even wachten?";
  CHECK(mixed(conversation({polite, "Er staat “Bel je mij?” in de mail."})) == 0);
  CHECK(mixed(conversation({polite, "U schreef ‘je’."})) == 0);
  CHECK(mixed(conversation({polite, "Dat is een lawaai van je welste."})) == 0);
  CHECK(mixed(conversation({polite, "De jas, de jou-jou en je-ne-sais-quoi."})) == 0);
  auto french = conversation(
      {"Vous avez un rendez-vous, s'il vous plaît\u00A0?", "A-t-il le ton juste\u00A0?"});
  french.language = Language::fr;
  CHECK(mixed(french) == 0);
  auto english = conversation({"Can you wait?", "Je ne sais pas, u see."});
  english.language = Language::en;
  CHECK(mixed(english) == 0);
}

SCENARIO("a colleague may be addressed otherwise than a customer", "[analysis][language]") {
  auto scenario = conversation({"Kunt u even wachten?", "Kun je dit nakijken?"});
  CHECK(mixed(scenario) == 1);
  scenario.nodes[1].lines[0].speaker = scenario::Speaker::colleague;
  CHECK(mixed(scenario) == 0);
}

SCENARIO("an answer that is too familiar on purpose says so", "[analysis][language]") {
  auto scenario = conversation({"Kunt u even wachten?", "Kun je even wachten?"});
  scenario.options[2].why.nl = "Een klant tutoyeren maakt het niet persoonlijker.";
  CHECK(mixed(scenario) == 0);
  scenario.options[2].why.nl = "Zo wacht niemand graag.";
  CHECK(mixed(scenario) == 1);
}

SCENARIO("the learner is addressed in one form too", "[analysis][language]") {
  auto scenario = conversation({"Kunt u even wachten?", "Goed."});
  scenario.brief.nl = "U werkt op de klantendienst.";
  scenario.options[0].why.nl = "U vraagt het eerst.";
  scenario.options[2].why.nl = "Je vraagt niets.";
  const auto found = with_code(test::check(scenario), "KB402");
  REQUIRE(found.size() == 1);
  CHECK(found[0].message == "option \"a\": `why`.nl has “je”, but the learner is addressed as “u”");
}

SCENARIO("what is written together is there in the same languages", "[analysis][language]") {
  auto scenario = conversation({"Ja.", "Nee."});
  const auto missing = [&] { return with_code(test::check(scenario), "KB401"); };
  scenario.brief.nl = "Er komt een oproep.";
  scenario.options[0].why = {"Omdat.", "", ""};
  scenario.options[1].why = {"Daarom.", "", ""};
  scenario.options[2].why = {"Zomaar.", "", ""};
  CHECK(missing().empty());
  GIVEN("a title in French and a brief without") {
    scenario.title.fr = "Un exemple";
    REQUIRE(missing().size() == 1);
    CHECK(missing()[0].message == "`brief` is not there in fr, but what goes with it is");
  }
  GIVEN("one translation of three: no habit yet") {
    scenario.options[0].why.fr = "Parce que.";
    CHECK(missing().empty());
  }
  GIVEN("two of three") {
    scenario.options[0].why.fr = "Parce que.";
    scenario.options[1].why.fr = "Voilà.";
    REQUIRE(missing().size() == 1);
    CHECK(missing()[0].message ==
          "option \"a\": `why` is not there in fr, but what goes with it is");
  }
}

SCENARIO("a line has a length that a screen holds", "[analysis][language]") {
  const std::string sentence(60, 'a');
  std::string long_answer = sentence;
  for (int i = 0; i < 3; ++i) long_answer += " " + sentence;
  auto scenario = conversation({sentence, long_answer});
  const auto found = with_code(test::check(scenario), "KB403");
  REQUIRE(found.size() == 1);
  CHECK(found[0].message == "option \"a\" says 243 characters at once; a screen holds 225");
  // A line of a customer may be longer, and a mail longer still.
  scenario.nodes[0].lines[0].text = long_answer;
  CHECK(with_code(test::check(scenario), "KB403").size() == 1);
  scenario.nodes[0].lines[0].text = long_answer + " " + sentence;
  CHECK(with_code(test::check(scenario), "KB403").size() == 2);
  scenario.channel = scenario::Channel::email;
  CHECK(with_code(test::check(scenario), "KB403").size() == 1);
}
