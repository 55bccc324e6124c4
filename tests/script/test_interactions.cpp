// What nodes mean that ask otherwise than by options, and chats side by side.
#include <string>

#include "loading.h"
#include "support/catch.h"

namespace {

using namespace klankbord;
using scenario::Interaction;
using scenario::Scenario;

const std::string kHeader =
    "  variables = { mood = { 0, min = -3, max = 3 }, mood_anna = { 0, min = -3, max = 3 } },\n"
    "  opportunities = { summary = { \"5.1\" }, empathy = { \"4.1\" } }, desk = true,";
// Outcomes that an interaction cannot do without.
const std::string kRest = " partly = {}, missed = {} ";

script::Loaded load_in_phase(const std::string& nodes, const std::string& header = kHeader) {
  return test::load(test::desk_scenario_with("phase \"4\" {\n" + nodes + "\n}", header));
}

std::shared_ptr<const Scenario> loaded(const std::string& nodes,
                                       const std::string& header = kHeader) {
  const script::Loaded result = load_in_phase(nodes, header);
  INFO(test::listing(result.diagnostics));
  REQUIRE(result.diagnostics.empty());
  REQUIRE(result.scenario != nullptr);
  return result.scenario;
}

std::string chats(const std::string& first, const std::string& second) {
  return "  variables = { mood = { 0, min = -3, max = 3 }, polite = { true } }, chats = {\n" +
         first + ",\n" + second + " },";
}

}  // namespace

SCENARIO("a summary has lines, parts and outcomes", "[script][interactions]") {
  GIVEN("one with every key") {
    const auto s = loaded(R"(
      summarise "recap" {
        "Dus?", line { "Nu?", when = "mood < 0" },
        task = { nl = "Vat samen." }, at_most = 2,
        part "ordered" { "U bestelde een waterkoker", belongs = true },
        part "refund" { "u wilt uw geld terug", belongs = false, why = { nl = "Neen." },
          earns = { empathy = 0 }, knockout = "false-promise" },
        earns = { "summary" },
        full = { reply = "Ja.", effect = { mood = 1 }, why = { nl = "Goed." }, earns = { empathy = 2 } },
        partly = { reply = "Bijna.", why = { nl = "Half." }, better = { nl = "Alles." } },
        missed = { reply = { line { "Neen.", when = "mood < 0" } }, spoils = { "empathy" }, knockout = "respect",
          to = { { when = "mood < 0", "end" }, finish } },
      },
      node "end" { "Dag." })");
    const scenario::Node& node = s->nodes[0];
    THEN("the node knows what it asks") {
      CHECK(node.interaction == Interaction::summarise);
      CHECK(node.lines.size() == 2);
      CHECK(node.task.nl == "Vat samen.");
      CHECK(node.at_most == 2);
      CHECK(node.jumps.empty());
    }
    THEN("parts belong or not, and count when they are picked") {
      REQUIRE(node.parts.size() == 2);
      CHECK(node.parts[0].text == "U bestelde een waterkoker");
      CHECK(node.parts[0].belongs);
      CHECK(node.parts[0].knockout == scenario::kNoKnockout);
      CHECK_FALSE(node.parts[1].belongs);
      CHECK(node.parts[1].why.nl == "Neen.");
      REQUIRE(node.parts[1].earns.size() == 1);
      CHECK(node.parts[1].earns[0].level == 0);
      CHECK(s->knockouts[node.parts[1].knockout] == "false-promise");
    }
    THEN("the outcomes are options that earn 2, 1 and 0, and what they say themselves") {
      REQUIRE(node.option_count == 3);
      const scenario::Option& full = s->options[*s->find_option("recap/full")];
      const scenario::Option& partly = s->options[*s->find_option("recap/partly")];
      const scenario::Option& missed = s->options[*s->find_option("recap/missed")];
      CHECK(full.text.empty());
      CHECK(full.cost_s == 0);
      REQUIRE(full.earns.size() == 2);
      CHECK(s->opportunities[full.earns[0].opportunity].id == "summary");
      CHECK(full.earns[0].level == 2);
      CHECK(full.earns[1].level == 2);
      CHECK(full.replies.size() == 1);
      CHECK(full.effects.size() == 1);
      REQUIRE(partly.earns.size() == 1);
      CHECK(partly.earns[0].level == 1);
      CHECK(partly.better.nl == "Alles.");
      REQUIRE(missed.earns.size() == 1);
      CHECK(missed.earns[0].level == 0);
      CHECK(missed.spoils.size() == 1);
      CHECK_FALSE(missed.replies[0].when.code.empty());
      CHECK(missed.jumps.size() == 2);
      CHECK(s->knockouts[missed.knockout] == "respect");
    }
  }
}

SCENARIO("replies are composed, forms filled in, answers written", "[script][interactions]") {
  GIVEN("one of each") {
    const auto s = loaded(R"(
      compose "mail" { part "dear" { "Beste," }, part "regards" { "Groeten" },
        part "xx" { "Kusjes", belongs = false }, earns = { "summary" }, partly = {}, missed = {} },
      register "wrap" { form = "wrap-up", values = { code = "complaint", promise = { "callback", "mail" } },
        earns = { "summary" }, partly = {}, missed = {} },
      answer "own-words" { "Wat schrijft u?", rubric = { { nl = "Erkent" }, { nl = "Belooft" } },
        earns = { "empathy" }, given = { reply = "Dank u." } },
      answer "more" { rubric = { { nl = "Erkent" } } })");
    THEN("parts of a reply belong unless it is said that they do not") {
      CHECK(s->nodes[0].interaction == Interaction::compose);
      REQUIRE(s->nodes[0].parts.size() == 3);
      CHECK(s->nodes[0].parts[1].belongs);
      CHECK(s->find_option("mail/full").has_value());
    }
    THEN("a form knows what its fields should hold") {
      const scenario::Node& wrap = s->nodes[1];
      CHECK(wrap.interaction == Interaction::register_form);
      CHECK(s->company.desk.forms[wrap.form].id == "wrap-up");
      REQUIRE(wrap.wanted.size() == 2);
      CHECK(wrap.wanted[1].accepted.size() == 2);
    }
    THEN("an answer earns nothing by itself") {
      const scenario::Node& answer = s->nodes[2];
      CHECK(answer.interaction == Interaction::answer);
      CHECK(answer.rubric.size() == 2);
      REQUIRE(answer.option_count == 1);
      const scenario::Option& given = s->options[answer.first_option];
      CHECK(given.id == "given");
      REQUIRE(given.earns.size() == 1);
      CHECK(given.earns[0].level == 0);
      CHECK(given.replies.size() == 1);
      CHECK(s->nodes[3].option_count == 1);
    }
  }
}

TEST_CASE("what an interaction gets wrong is reported", "[script][interactions]") {
  struct Case {
    std::string node, code, says;
  };
  const std::vector<Case> cases = {
      {"summarise \"s\" { part \"a\" { \"Ja\" }, missed = {} }", "KB021", "\"partly\""},
      {"summarise \"s\" { part \"a\" { \"Ja\" }, partly = {} }", "KB021", "\"missed\""},
      {"summarise \"s\" { \"Ja?\"," + kRest + "}", "KB021", "no part"},
      {"summarise \"s\" { part \"a\" { \"Ja\", belongs = false }," + kRest + "}", "KB021",
       "belongs"},
      {"summarise \"s\" { part \"a\" { }," + kRest + "}", "KB021", "one text"},
      {"summarise \"s\" { part \"a\" { \"Ja\" }, part \"a\" { \"Ja\" }," + kRest + "}", "KB025",
       "\"a\""},
      {"summarise \"s\" { part \"a\" { \"Ja\" }, \"Nee\"," + kRest + "}", "KB023", "after a part"},
      {"summarise \"s\" { part \"a\" { \"Ja\" }, option \"o\" { \"Ja\" }," + kRest + "}", "KB023",
       "part"},
      {"summarise \"s\" { part \"a\" { \"Ja\" }, to = \"s\"," + kRest + "}", "KB020", "\"to\""},
      {"summarise \"s\" { part \"a\" { \"Ja\" }, earns = { \"sumary\" }," + kRest + "}", "KB012",
       "\"summary\""},
      {"summarise \"s\" { part \"a\" { \"Ja\", earns = { empaty = 1 } }," + kRest + "}", "KB012",
       "\"empathy\""},
      {"summarise \"s\" { part \"a\" { \"Ja\" }, earns = { \"summary\" }, full = { earns = { "
       "summary = 2 } }," +
           kRest + "}",
       "KB025", "twice"},
      {"summarise \"s\" { part \"a\" { \"Ja\" }, full = { \"Ja\" }," + kRest + "}", "KB022", ""},
      {"summarise \"s\" { part \"a\" { \"Ja\" }, full = { to = \"nowhere\" }," + kRest + "}",
       "KB018", ""},
      {"summarise \"s\" { part \"a\" { \"Ja\" }, full = \"Ja.\"," + kRest + "}", "KB022",
       "a table"},
      {"register \"r\" { form = \"wrapup\", values = {}," + kRest + "}", "KB019", "\"wrap-up\""},
      {"register \"r\" { form = \"wrap-up\"," + kRest + "}", "KB021", "\"values\""},
      {"register \"r\" { values = {}," + kRest + "}", "KB021", "\"form\""},
      {"register \"r\" { form = \"wrap-up\", values = { cod = \"x\" }," + kRest + "}", "KB019",
       "\"code\""},
      {"register \"r\" { form = \"wrap-up\", values = {}, part \"a\" { \"Ja\" }," + kRest + "}",
       "KB023", ""},
      {"answer \"a\" { }", "KB021", "\"rubric\""},
      {"answer \"a\" { rubric = {} }", "KB021", "empty"},
      {"answer \"a\" { rubric = { { nl = \"Ja\" } }, full = {} }", "KB020", "\"full\""},
      {"node \"n\" { \"Ja.\", part \"a\" { \"Ja\" } }", "KB023", "option"},
      {"part \"a\" { \"Ja\" }", "KB023", "node"},
      {"node \"n\" { \"Ja.\" }, answer \"n\" { rubric = { { nl = \"Ja\" } } }", "KB025", "\"n\""}};
  for (const Case& one : cases) {
    const script::Loaded result = load_in_phase(one.node);
    CAPTURE(one.node, test::listing(result.diagnostics));
    REQUIRE(result.diagnostics.size() == 1);
    const base::Diagnostic& found = result.diagnostics[0];
    CHECK(found.code == one.code);
    CHECK((found.message + found.suggestion).find(one.says) != std::string::npos);
  }
}

TEST_CASE("interactions but for forms need no desk", "[script][interactions]") {
  const std::string summary = "summarise \"s\" { part \"a\" { \"Ja\" }," + kRest + "}";
  const auto s = loaded(summary, "");
  CHECK_FALSE(s->has_desk);
  CHECK(s->uses_desk_format());
  const script::Loaded form =
      load_in_phase("register \"r\" { form = \"wrap-up\", values = {}," + kRest + "}", "");
  REQUIRE(form.diagnostics.size() == 1);
  CHECK(form.diagnostics[0].code == "KB055");
}

TEST_CASE("an option may tell something out of a file", "[script][interactions]") {
  const auto s = loaded(
      "node \"n\" { \"Dag.\", option \"a\" { \"U woont in Gent.\", reveals = true,\n"
      "  when = \"opened('janssens')\", hidden = { nl = \"Niet opgezocht.\" } },\n"
      "  option \"b\" { \"Dag.\" } }");
  CHECK(s->options[0].reveals);
  CHECK(s->options[0].when.source == "opened('janssens')");
  CHECK_FALSE(s->options[1].reveals);
}

SCENARIO("several chats run side by side", "[script][chats]") {
  const std::string an = "chat \"an\" { customer = \"janssens\", mood = \"mood\" }";
  const std::string anna = "chat \"anna\" { customer = \"janssens-2\", after = 40 }";
  const std::string phases =
      "phase \"4\" { id = \"one\", chat = \"an\", node \"hello\" { \"Dag.\" } },\n"
      "phase \"4\" { id = \"two\", chat = \"anna\", node \"hello-2\" { \"Dag.\" } }";
  GIVEN("two chats without a desk") {
    const script::Loaded result = test::load(test::desk_scenario_with(phases, chats(an, anna)));
    INFO(test::listing(result.diagnostics));
    REQUIRE(result.scenario != nullptr);
    const Scenario& s = *result.scenario;
    THEN("each has its customer, its mood and its start, and the company only their customers") {
      REQUIRE(s.threads.size() == 2);
      CHECK(s.company.customers[s.threads[0].customer].id == "janssens");
      CHECK(s.company.customers[s.threads[1].customer].id == "janssens-2");
      CHECK(s.threads[0].mood == s.find_variable("mood"));
      CHECK_FALSE(s.threads[1].mood.has_value());
      CHECK(s.threads[1].starts_s == 40);
      CHECK(s.thread_of(*s.find_node("hello-2")) == 1);
    }
  }
  GIVEN("chats with a mistake") {
    struct Case {
      std::string header, phases, code, says;
    };
    const std::vector<Case> cases = {
        {chats(an, "chat \"anna\" { customer = \"jansens-2\" }"), phases, "KB019",
         "\"janssens-2\""},
        {chats(an, "chat \"anna\" { }"), phases, "KB021", "\"customer\""},
        {chats(an, "chat \"anna\" { customer = \"janssens-2\", mood = \"mod\" }"), phases, "KB017",
         "\"mood\""},
        {chats(an, "chat \"anna\" { customer = \"janssens-2\", mood = \"polite\" }"), phases,
         "KB022", "number"},
        {chats(an, "chat \"anna\" { customer = \"janssens-2\", after = -1 }"), phases, "KB027", ""},
        {chats(an, anna), phases.substr(0, phases.find('\n')), "KB021", "\"anna\" has no phase"},
        {chats(an, anna), phases + ", phase \"5\" { node \"x\" { \"Dag.\" } }", "KB021",
         "\"chat\""},
        {chats(an, anna), phases + ", phase \"5\" { chat = \"annna\", node \"x\" { \"Dag.\" } }",
         "KB056", "\"anna\""},
        {"", "phase \"5\" { chat = \"an\", node \"x\" { \"Dag.\" } }", "KB056", "chats"},
        {"chats = { " + an + " },", phases.substr(0, phases.find('\n')), "KB021",
         "fewer than two"}};
    THEN("it is reported") {
      for (const Case& one : cases) {
        const std::string variables =
            one.header.rfind("chats", 0) == 0
                ? "variables = { mood = { 0, min = -3, max = 3 } }, " + one.header
                : one.header;
        const script::Loaded result = test::load(test::desk_scenario_with(one.phases, variables));
        CAPTURE(one.header, one.phases, test::listing(result.diagnostics));
        REQUIRE(result.diagnostics.size() == 1);
        CHECK(result.diagnostics[0].code == one.code);
        CHECK((result.diagnostics[0].message + result.diagnostics[0].suggestion).find(one.says) !=
              std::string::npos);
      }
    }
  }
}
