// The library: what is found, in which order, and what a broken file does to the rest.
#include "session/library.h"

#include "support/catch.h"
#include "support/conversations.h"
#include "support/paths.h"
#include "support/temp_folder.h"

using namespace klankbord;
using test::holds_text;

namespace {

// A scenario of two decisions; the rest of the header is what a test is about.
std::string lua(const std::string& id, const std::string& kind, const std::string& more = {}) {
  return R"(local volta = require "companies.volta"
return scenario {
  id = ")" +
         id + R"(", version = 1, kind = ")" + kind + R"(", )" + more +
         (more.find("channel") == std::string::npos ? "channel = \"phone\", " : "") +
         (more.find("language") == std::string::npos ? "language = \"nl\", " : "") +
         R"(direction = "inbound", company = volta, customer = "peeters", minutes = 1, difficulty = 1,
  title = { nl = "Titel", fr = "Titre", en = "Title" },
  brief = { nl = "Kort", fr = "Bref", en = "Brief" },
  opportunities = { welcome = { "4.1" }, closing = { "9.4" } },
  phase "4" { node "greeting" { "Hallo?",
    option "warm" { "Goedemiddag, met Volta.", earns = { welcome = 2 } },
    option "brisk" { "Ja?", earns = { welcome = 0 }, why = { nl = "Kort." }, better = { nl = "Dag." } } } },
  phase "9" { node "close" { "Dank u.",
    option "thank" { "Nog een fijne dag.", earns = { closing = 2 } },
    option "drop" { "Dag.", earns = { closing = 1 }, why = { nl = "Kort." }, better = { nl = "Dag." } } } },
}
)";
}

const char* kCompany = R"(return company {
  id = "volta", name = "Volta",
  sector = { nl = "Winkel", fr = "Magasin", en = "Shop" },
  about = { nl = "Winkel.", fr = "Magasin.", en = "Shop." },
  greeting = { nl = "Dag", fr = "Bonjour", en = "Hello" },
  customers = { customer "peeters" { name = "Lieve Peeters", language = "nl",
    face = { skin = 2, hair = "bob", hair_colour = "brown", top = "teal", age = "middle" } } },
}
)";

struct Given {
  test::TempFolder root;
  framework::Framework framework = session::load_framework(test::source_dir()).value();

  Given() { file("companies/volta.lua", kCompany); }
  void file(const std::string& name, const std::string& text) {
    test::write_text(root / ("scenarios/" + name), text);
  }
  session::Library scan() {
    auto library = session::Library::scan(framework, root.path());
    REQUIRE(library.ok());
    return std::move(*library);
  }
};

std::vector<std::string> ids(const std::vector<session::LibraryEntry>& entries) {
  std::vector<std::string> found;
  for (const auto& entry : entries) found.push_back(entry.id);
  return found;
}

using Ids = std::vector<std::string>;

}  // namespace

SCENARIO("the framework comes from its file") {
  const test::TempFolder root;
  THEN("that of the tree has eleven blocks and 66 competences") {
    const auto framework = session::load_framework(test::source_dir());
    REQUIRE(framework.ok());
    CHECK(framework->blocks.size() == 11);
    CHECK(framework->competences.size() == 66);
  }
  THEN("an unknown one is refused with the names there are") {
    const auto framework = session::load_framework(test::source_dir(), "baker");
    REQUIRE_FALSE(framework.ok());
    CHECK(framework.failure().code == base::ExitCode::bad_file);
    CHECK_THAT(framework.failure().message, holds_text("baker.json"));
    CHECK_THAT(framework.failure().message, holds_text("klantcontactmedewerker"));
  }
  THEN("a broken one is refused with its name") {
    test::write_text(root / "assets/frameworks/broken.json", "{");
    const auto framework = session::load_framework(root.path(), "broken");
    REQUIRE_FALSE(framework.ok());
    CHECK_THAT(framework.failure().message, holds_text("broken.json"));
  }
}

SCENARIO("the library lists every scenario by kind and id") {
  Given given;
  given.file("upsell/b-offer.lua", lua("b-offer", "upsell"));
  given.file("complaint/z-late.lua", lua("z-late", "complaint"));
  given.file("complaint/a-broken-box.lua", lua("a-broken-box", "complaint"));
  THEN("complaints come before upsell, as in the list of kinds") {
    CHECK(ids(given.scan().entries()) == Ids{"a-broken-box", "z-late", "b-offer"});
  }
  THEN("other files and folders are no scenarios") {
    given.file("lib/shared.lua", "return {}");
    given.file("forms/x.lua", "broken");
    given.file("diagnostics/KB001.lua", "broken");
    given.file("complaint/a-broken-box.plan", "run model");
    given.file("complaint/.a-broken-box.lua", "of an editor");
    given.file("README.md", "Writing a scenario");
    CHECK(given.scan().entries().size() == 3);
  }
  THEN("one is found by its id") {
    const session::Library library = given.scan();
    const auto found = library.find("z-late");
    REQUIRE(found.ok());
    CHECK((*found)->scenario->id == "z-late");
    CHECK((*found)->file == given.root / "scenarios/complaint/z-late.lua");
  }
  THEN("a slip of the pen gets a suggestion") {
    const auto found = given.scan().find("z-lete");
    REQUIRE_FALSE(found.ok());
    CHECK(found.failure().code == base::ExitCode::bad_file);
    CHECK(found.failure().message == "There is no scenario \"z-lete\". Did you mean \"z-late\"?");
  }
  THEN("a word far from all gets the way to the list") {
    CHECK(given.scan().find("quarterly").failure().message ==
          "There is no scenario \"quarterly\". See `klankbord list`.");
  }
  WHEN("one file is broken, one is too large and one names another id") {
    given.file("complaint/broken.lua", "return scenario {");
    given.file("complaint/large.lua", std::string((1u << 20) + 1, ' '));
    given.file("complaint/other-name.lua", lua("own-name", "complaint"));
    const session::Library library = given.scan();
    THEN("they come last with the reason, and the others are as before") {
      REQUIRE(library.entries().size() == 6);
      CHECK(ids(library.entries()) ==
            Ids{"a-broken-box", "z-late", "b-offer", "broken", "large", "other-name"});
      const session::LibraryEntry& broken = library.entries()[3];
      CHECK_FALSE(broken.usable());
      CHECK_THAT(session::reason(broken), holds_text("scenarios/complaint/broken.lua:"));
      CHECK_THAT(session::reason(library.entries()[4]), holds_text("larger than 1 MiB"));
      CHECK_FALSE(session::reason(library.entries()[5]).empty());
      CHECK(session::reason(library.entries()[0]).empty());
    }
    THEN("asking for the broken one gives its errors") {
      const auto found = library.find("broken");
      REQUIRE_FALSE(found.ok());
      CHECK_THAT(found.failure().message, holds_text("The scenario broken cannot be played:\n"));
      CHECK_THAT(found.failure().message, holds_text("broken.lua:"));
    }
  }
  WHEN("two folders have a file of the same name") {
    given.file("sales/z-late.lua", lua("z-late", "sales"));
    const session::Library library = given.scan();
    THEN("the first by path can be played, the second says why not") {
      REQUIRE(library.entries().size() == 4);
      REQUIRE(library.entries()[1].id == "z-late");
      REQUIRE(library.entries()[1].usable());
      CHECK(library.entries()[1].scenario->kind == scenario::Kind::complaint);
      CHECK_THAT(session::reason(library.entries()[3]),
                 holds_text("another scenario has the id \"z-late\""));
    }
  }
  WHEN("there is no folder of scenarios") {
    const test::TempFolder empty;
    const auto library = session::Library::scan(given.framework, empty.path());
    THEN("the sentence names it") {
      REQUIRE_FALSE(library.ok());
      CHECK_THAT(library.failure().message, holds_text((empty / "scenarios").string()));
    }
  }
}

SCENARIO("one scenario is loaded without the others") {
  Given given;
  given.file("complaint/late.lua", lua("late", "complaint"));
  given.file("complaint/broken.lua", "this is not Lua");
  const auto load = [&](const std::string& id) {
    return session::load_scenario_by_id(given.framework, given.root.path(), id);
  };
  THEN("by its id, although another file is broken") {
    const auto entry = load("late");
    REQUIRE(entry.ok());
    CHECK(entry->scenario->id == "late");
    CHECK(entry->scenario->company.name == "Volta");
  }
  THEN("by its path, from anywhere") {
    const test::TempFolder elsewhere;
    test::write_text(elsewhere / "mine/own.lua", lua("own", "complaint"));
    const auto entry = load((elsewhere / "mine/own.lua").string());
    REQUIRE(entry.ok());
    CHECK(entry->scenario->id == "own");
  }
  THEN("a file with a folder of companies beside its own uses that one") {
    const test::TempFolder elsewhere;
    test::write_text(elsewhere / "mine/own.lua", lua("own", "complaint"));
    test::write_text(elsewhere / "companies/volta.lua",
                     test::replaced(kCompany, "name = \"Volta\"", "name = \"Volta Gent\""));
    const auto entry = load((elsewhere / "mine/own.lua").string());
    REQUIRE(entry.ok());
    CHECK(entry->scenario->company.name == "Volta Gent");
  }
  THEN("an unknown id gets a suggestion from the names of the files") {
    CHECK(load("lats").failure().message ==
          "There is no scenario \"lats\". Did you mean \"late\"?");
  }
  THEN("a broken one gives its errors with line numbers") {
    const auto entry = load("broken");
    REQUIRE_FALSE(entry.ok());
    CHECK(entry.failure().code == base::ExitCode::bad_file);
    CHECK_THAT(entry.failure().message,
               holds_text("scenarios/complaint/broken.lua:1: error KB001"));
  }
  THEN("a path that leads nowhere is named") {
    const auto entry = load("/none/such.lua");
    REQUIRE_FALSE(entry.ok());
    CHECK_THAT(entry.failure().message, holds_text("Cannot read /none/such.lua"));
  }
}

SCENARIO("a learner narrows the list down") {
  Given given;
  given.file("complaint/nl-phone.lua", lua("nl-phone", "complaint"));
  given.file("complaint/fr-phone.lua", lua("fr-phone", "complaint", "language = \"fr\", "));
  given.file("sales/nl-chat.lua", lua("nl-chat", "sales", "channel = \"chat\", "));
  given.file("sales/broken.lua", "broken");
  const session::Library library = given.scan();
  const auto kept = [&](const session::Filter& filter) {
    Ids found;
    for (const auto* entry : session::filtered(library.entries(), filter)) {
      found.push_back(entry->id);
    }
    return found;
  };
  session::Filter filter;
  THEN("an empty filter keeps all that can be played") {
    CHECK(kept(filter) == Ids{"fr-phone", "nl-phone", "nl-chat"});
  }
  THEN("each field narrows") {
    filter.kind = scenario::Kind::complaint;
    CHECK(kept(filter) == Ids{"fr-phone", "nl-phone"});
    filter.language = base::Language::fr;
    CHECK(kept(filter) == Ids{"fr-phone"});
    filter.channel = scenario::Channel::chat;
    CHECK(kept(filter).empty());
  }
  THEN("a block keeps what has points to earn on it") {
    filter.block = "9";
    CHECK(kept(filter).size() == 3);
    filter.block = "5";
    CHECK(kept(filter).empty());
  }
}

SCENARIO("an author's own scenarios stand beside those of the program") {
  Given given;
  given.file("complaint/z-late.lua", lua("z-late", "complaint"));
  given.file("lib/words.lua", "return { nl = \"Kort\" }");
  const test::TempFolder own;
  const session::ScenarioPlaces places(given.root.path(), own.path());
  const auto put = [&](const std::string& name, const std::string& text) {
    test::write_text(own / name, text);
  };
  const auto scan = [&] { return session::Library::scan(given.framework, places).value(); };
  WHEN("there is one") {
    put("upsell/mine.lua", lua("mine", "upsell"));
    THEN("it is in the library, and plays in a company of the program") {
      CHECK(ids(scan().entries()) == Ids{"z-late", "mine"});
      CHECK(session::load_scenario_by_id(given.framework, places, "mine").ok());
    }
    THEN("every file that it hangs on is known") {
      const auto entry = session::load_scenario_by_id(given.framework, places, "mine").value();
      REQUIRE(entry.sources.size() == 3);
      CHECK(entry.sources[0] == own / "upsell/mine.lua");
      CHECK(entry.sources[1] == given.root / "scenarios/companies/volta.lua");
      CHECK(entry.sources[2] == own / "upsell/mine.lines.json");  // it could come
    }
  }
  WHEN("the author has a company of that name, which uses the program's lib") {
    put("upsell/mine.lua", lua("mine", "upsell"));
    std::string company = kCompany;
    company.replace(company.find("{ nl = \"Winkel.\""), 0, "require(\"lib.words\") or ");
    company.replace(company.find("name = \"Volta\""), 14, "name = \"Mijn Volta\"");
    put("companies/volta.lua", company);
    THEN("the author's own comes first, and what is not there is taken from the program") {
      const auto entry = session::load_scenario_by_id(given.framework, places, "mine");
      REQUIRE(entry.ok());
      CHECK(entry->scenario->company.name == "Mijn Volta");
      CHECK(entry->scenario->company.about.nl == "Kort");
      const auto other = session::load_scenario_by_id(given.framework, places, "z-late");
      CHECK(other->scenario->company.name == "Volta");
    }
  }
  WHEN("it has the id of one of the program") {
    put("upsell/z-late.lua", lua("z-late", "upsell"));
    THEN("the program's stays, and the other says why it cannot be played") {
      const session::Library library = scan();
      REQUIRE(library.entries().size() == 2);
      CHECK(library.entries()[0].scenario->kind == scenario::Kind::complaint);
      CHECK_THAT(session::reason(library.entries()[1]), holds_text("another scenario has the id"));
    }
  }
  WHEN("the folder is not there") {
    const session::ScenarioPlaces none(given.root.path(), own / "nothing");
    THEN("the library is that of the program") {
      CHECK(session::Library::scan(given.framework, none)->entries().size() == 1);
    }
  }
}

// The table of scenarios/README.md: what companies of `klankbord new` have from lib/world.lua.
SCENARIO("the guide for authors names the forms that every company has", "[session][docs]") {
  const auto framework = session::load_framework(test::source_dir()).value();
  const auto entry =
      session::load_scenario_by_id(framework, {test::source_dir()}, "second-line-transfer");
  REQUIRE(entry.ok());
  std::string table = "<!-- world forms -->\n| form | field | choices |\n|---|---|---|\n";
  for (const scenario::Form& form : entry->scenario->company.desk.forms) {
    for (const scenario::Field& field : form.fields) {
      std::string choices;
      for (const scenario::Choice& choice : field.choices) choices += " `" + choice.id + "`";
      if (choices.empty()) choices = " free text";
      if (!field.required) choices += ", may be left empty";
      table += "| `" + form.id + "` | `" + field.id + "` |" + choices + " |\n";
    }
  }
  std::string folders = "Folders:";
  for (const scenario::Folder& folder : entry->scenario->company.desk.folders) {
    folders += " `" + folder.id + "`";
  }
  const std::string guide = test::read_text(test::source_dir() / "scenarios" / "README.md");
  CHECK_THAT(guide, test::holds_text(table + "<!-- end of world forms -->"));
  CHECK_THAT(guide, test::holds_text(folders + "."));
}
