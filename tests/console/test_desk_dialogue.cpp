// The desk, tasks and the work after the call, typed in plain text.
#include <fstream>
#include <sstream>

#include "console/conversation.h"
#include "play/view.h"
#include "support/catch.h"
#include "support/paths.h"
#include "support/work_scenario.h"

using namespace klankbord;
using test::holds_text;

namespace {

std::string file_text(const std::string& path) {
  std::ifstream file(test::source_dir() / path);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

std::string catalogue_text(const char* key) {
  const auto catalogue =
      text::Catalogue::from_json(base::Language::nl, file_text("assets/text/nl.json"), "nl");
  return (*catalogue)(text::Key{key});
}

// The answers to give, in order; those that depend on the order on the screen are put in by name.
class Typist {
 public:
  Typist()
      : rehearsal_(std::move(session::Practice::start(test::work_scenario(), {}, 7).value())) {}

  Typist& type(const std::string& line) {
    text_ += line + "\n";
    return *this;
  }
  // An answer by the number under which it shows.
  Typist& choose(const std::string& path) {
    int number = 0;
    for (const play::Offer& offer : rehearsal_.view().offers) {
      number += offer.available;
      if (rehearsal_.scenario().option_path(offer.option) == path) break;
    }
    type(std::to_string(number));
    return act(play::Input::choose(*rehearsal_.scenario().find_option(path)));
  }
  Typist& pick(const std::string& node, const std::vector<std::string>& ids) {
    const scenario::Scenario& s = rehearsal_.scenario();
    const auto index = *s.find_node(node);
    const auto order = play::part_order(s, rehearsal_.attempt().state(), index, 7);
    std::string numbers;
    std::vector<std::uint8_t> parts;
    for (const std::string& id : ids) {
      for (std::size_t i = 0; i < order.size(); ++i) {
        if (s.nodes[index].parts[order[i]].id != id) continue;
        numbers += (numbers.empty() ? "" : " ") + std::to_string(i + 1);
        parts.push_back(order[i]);
      }
    }
    type(numbers);
    return act(play::Input::submit(index, parts));
  }
  Typist& submit(const std::string& node, std::vector<std::string> texts) {
    for (const std::string& text : texts) type(text);
    return act(play::Input::submit(*rehearsal_.scenario().find_node(node), {}, std::move(texts)));
  }

  // Holds the conversation; what was written to the learner.
  std::string hold() {
    auto framework = framework::framework_from_json(
        file_text("assets/frameworks/klantcontactmedewerker.json"), "framework");
    const auto catalogue =
        text::Catalogue::from_json(base::Language::nl, file_text("assets/text/nl.json"), "nl");
    auto running = session::Practice::start(test::work_scenario(), {}, 7);
    std::istringstream in(text_);
    std::ostringstream out;
    console::Writer writer(out, 100);
    const auto outcome =
        console::converse(*running, *framework, *catalogue, in, writer, {false, false});
    REQUIRE(outcome.ok());
    ended_ = *outcome == console::Outcome::ended;
    return out.str();
  }
  bool ended() const { return ended_; }

 private:
  Typist& act(const play::Input& input) {
    const auto done = rehearsal_.act(input);
    if (!done) FAIL(done.failure().message);
    return *this;
  }

  session::Practice rehearsal_;
  std::string text_;
  bool ended_ = false;
};

}  // namespace

SCENARIO("the desk is worked in plain text", "[console][desk]") {
  GIVEN("a learner who looks around") {
    Typist typist;
    typist.type("d").type("search customers peeters").type("search knowledge niets");
    typist.type("open order-4711").type("announce").type("book tue-14").type("transfer x warm");
    WHEN("it is typed") {
      const std::string text = typist.hold();
      THEN("what can be done is listed by the words to type") {
        CHECK_THAT(text, holds_text("Aan uw bureau"));
        CHECK_THAT(text, holds_text("book tue-10"));
        CHECK_THAT(text, !holds_text("share late"));  // not read yet
      }
      THEN("namesakes are both found, with what tells them apart") {
        CHECK_THAT(text, holds_text("open peeters "));
        CHECK_THAT(text, holds_text("open peeters-2 "));
        CHECK_THAT(text, holds_text("Niets gevonden"));
      }
      THEN("moves are said and answered, and what makes no sense is refused with a reason") {
        CHECK_THAT(text, holds_text("Ik zoek het even op."));
        CHECK_THAT(text, holds_text("Doet u maar."));
        CHECK_THAT(text, holds_text(catalogue_text("desk.why.taken")));
        CHECK_THAT(text, holds_text("Typ het nummer"));  // an unknown action: the help
      }
      THEN("no text of the interface is missing") {
        CHECK_THAT(text, !holds_text("[console."));
      }
    }
  }
}

SCENARIO("tasks and the work after the call are done in plain text", "[console][desk]") {
  GIVEN("a learner who does everything") {
    Typist typist;
    typist.choose("greeting/warm").pick("recap", {"ordered", "twice"});
    typist.pick("letter", {"dear", "date", "bye"});
    typist.type("");  // an empty line begins the form
    typist.submit("wrap", {"complaint", "callback", ""});
    typist.submit("own", {"Dat had niet mogen gebeuren."});
    typist.choose("close/thank");
    typist.type("register wrap-up").type("nonsense").type("").type("");
    typist.type("register wrap-up").type("1").type("").type("Belt dinsdag 24, 1430.");
    typist.type("close");
    WHEN("it is typed") {
      const std::string text = typist.hold();
      THEN("the case is closed and the debrief tells of all of it") {
        CHECK(typist.ended());
        CHECK_THAT(text, holds_text("De klant is weg"));
        CHECK_THAT(text, holds_text("Vul nog in"));  // the form that made no sense
        CHECK_THAT(text, holds_text("Nabespreking"));
        CHECK_THAT(text, holds_text("Registreerde:"));
        CHECK_THAT(text, holds_text("wordt later beoordeeld"));
      }
    }
  }
}
