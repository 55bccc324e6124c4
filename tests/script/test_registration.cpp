// Whether the registration of the language is what the readers read: every key of it is judged by a
// reader, nothing else can be read, and what is written from it stands in the tree.
#include <functional>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>

#include "loading.h"
#include "script/record.h"
#include "script/registration_text.h"
#include "support/catch.h"

namespace {

using namespace klankbord;
using script::Holds;
using script::Key;

// What a load finds when `entries` stand in the braces of one sort of table.
using Find = std::function<base::Diagnostics(const std::string& entries)>;

Find in_company(const std::string& before, const std::string& after) {
  return [=](const std::string& entries) {
    return test::load_company("return company { " + before + "{ " + entries + " }" + after + " }")
        .diagnostics;
  };
}

Find in_header(const std::string& before, const std::string& after) {
  return [=](const std::string& entries) {
    return test::load(test::desk_scenario_with("", before + "{ " + entries + " }" + after))
        .diagnostics;
  };
}

Find in_phase(const std::string& before, const std::string& after = "") {
  return [=](const std::string& entries) {
    return test::load(test::desk_scenario_with(
                          "phase \"4\" { " + before + "{ " + entries + " }" + after + " }",
                          "desk = true,"))
        .diagnostics;
  };
}

base::Diagnostics in_scenario(const std::string& entries) {
  return test::load(test::desk_scenario_with("", "desk = true, " + entries + ",")).diagnostics;
}

// Where a table of each sort stands, by its name in the registration.
const std::map<std::string, Find>& contexts() {
  static const std::map<std::string, Find> all = {
      {"ScenarioTable", in_scenario},
      {"CompanyTable",
       [](const std::string& entries) {
         return test::load_company("return company { " + entries + " }").diagnostics;
       }},
      {"PhaseTable",
       [](const std::string& entries) {
         return test::load(test::desk_scenario_with("phase \"4\" { " + entries + " }", ""))
             .diagnostics;
       }},
      {"NodeTable", in_phase("node \"a\" ")},
      {"LineTable", in_phase("node \"a\" { line ", "}")},
      {"OptionTable", in_phase("node \"a\" { option \"b\" ", "}")},
      {"ProductTable", in_company("products = { product \"p\" ", "}")},
      {"CustomerTable", in_company("customers = { customer \"c\" ", "}")},
      {"ProcedureTable", in_company("procedures = { procedure \"p\" ", "}")},
      {"TeamTable", in_company("teams = { team \"t\" ", "}")},
      {"RecordTable", in_company("records = { record \"r\" ", "}")},
      {"ArticleTable", in_company("articles = { article \"a\" ", "}")},
      {"MessageTable", in_company("messages = { message \"m\" ", "}")},
      {"DocumentTable", in_company("documents = { document \"d\" ", "}")},
      {"LetterTable", in_company("letters = { letter \"l\" ", "}")},
      {"SlotTable", in_company("slots = { slot \"s\" ", "}")},
      {"IrregularityTable", in_company("irregularities = { irregularity \"i\" ", "}")},
      {"FormTable", in_company("forms = { form \"f\" ", "}")},
      {"FieldTable", in_company("forms = { form \"f\" { field \"x\" ", "} }")},
      {"FolderTable", in_company("folders = { folder \"f\" ", "}")},
      {"RuleTable", in_header("desk = true, rules = { rule \"r\" ", "},")},
      {"SummariseTable", in_phase("summarise \"s\" ")},
      {"RegisterTable", in_phase("register \"r\" ")},
      {"AnswerTable", in_phase("answer \"a\" ")},
      {"PartTable", in_phase("summarise \"s\" { part \"p\" ", "}")},
      {"ChatTable", in_header("chats = { chat \"c\" ", ", chat \"d\" {} },")},
      {"LocalText", in_company("about = ", "")},
      {"Variable", in_header("variables = { v = ", "},")},
      {"Opportunity", in_header("opportunities = { o = ", "},")},
      {"ConditionalTarget", in_phase("node \"a\" { \"Ja?\", to = { ", ", finish } }")},
      {"OutcomeTable", in_phase("summarise \"s\" { full = ", "}")},
      {"Face", in_company("customers = { customer \"c\" { face = ", "} }")},
      {"DeskTable", in_header("desk = ", ",")},
      {"Patience", in_company("patience = ", "")},
      {"Moves", in_company("moves = ", "")},
      {"MoveTable", in_company("moves = { hold = ", "}")},
  };
  return all;
}

// What else has to stand there, so that a key is looked at.
std::string beside(const std::string& table, const Key& key) {
  if (table == "Variable") return "0, min = 0, max = 1, ";
  if (table == "Opportunity") return "\"4.1\", ";
  if (table == "ConditionalTarget") return "\"a\", ";
  if (table == "LineTable" || table == "PartTable" || table == "OptionTable") return "\"Ja.\", ";
  if (key.holds != Holds::values) return "";
  return table == "RuleTable" ? "on = \"register wrap-up\", " : "form = \"wrap-up\", ";
}

std::string written(const Key& key, const std::string& value) {
  return "[\"" + std::string(key.name) + "\"] = " + value;
}

bool tells_of(const base::Diagnostics& found, const std::string& name) {
  for (const base::Diagnostic& d : found) {
    if (d.code == "KB020") continue;  // no such key
    if (d.message.find("\"" + name + "\"") != std::string::npos ||
        d.message.find("." + name) != std::string::npos) {
      return true;
    }
  }
  return false;
}

std::size_t first_other_line(const std::string& a, const std::string& b) {
  std::istringstream left(a), right(b);
  std::string one, other;
  for (std::size_t line = 1;; ++line) {
    const bool more = static_cast<bool>(std::getline(left, one));
    const bool more_there = static_cast<bool>(std::getline(right, other));
    if (!more && !more_there) return 0;
    if (more != more_there || one != other) return line;
  }
}

}  // namespace

TEST_CASE("every key of the registration is read, and judged", "[script][registration]") {
  for (const script::DescribedTable& table : script::described_tables()) {
    const std::string name(table.shape->name);
    CAPTURE(name);
    REQUIRE(contexts().count(name) == 1);
    const Find& find = contexts().at(name);
    for (const Key* key : table.shape->all_keys()) {
      // Of two values for the same key the last one counts.
      const base::Diagnostics found = find(beside(name, *key) + written(*key, "1.5"));
      CAPTURE(key->name, test::listing(found));
      CHECK(tells_of(found, std::string(key->name)));
    }
    // The detector: what is not registered is no key, and nothing tells of its value.
    const base::Diagnostics found = find(beside(name, {}) + "zzzzzzzz = 1.5");
    CAPTURE(test::listing(found));
    CHECK_FALSE(tells_of(found, "zzzzzzzz"));
    CHECK(test::listing(found).find("there is no key \"zzzzzzzz\"") != std::string::npos);
  }
}

TEST_CASE("limits of the registration are those of the readers", "[script][registration]") {
  for (const script::DescribedTable& table : script::described_tables()) {
    const std::string name(table.shape->name);
    for (const Key* key : table.shape->all_keys()) {
      if (key->holds != Holds::whole) continue;
      const auto out_of_range = [&](int value) {
        const auto found =
            contexts().at(name)(beside(name, *key) + written(*key, std::to_string(value)));
        return test::listing(found).find("\"" + std::string(key->name) + "\" is " +
                                         std::to_string(value) + "; it goes") != std::string::npos;
      };
      CAPTURE(name, key->name);
      CHECK(out_of_range(key->most + 1));
      CHECK(out_of_range(key->least - 1));
      CHECK_FALSE(out_of_range(key->most));
      CHECK_FALSE(out_of_range(key->least));
    }
  }
}

TEST_CASE("nothing can be read that is not registered", "[script][registration]") {
  script::Report report;
  report.add_file("example.lua", "");
  const script::Table empty;
  const script::Record record(report, empty, {}, "an option",
                              script::shape_of(script::Word::option));
  CHECK(record.truth("reveals") == false);
  CHECK_THROWS_AS(record.truth("reveal"), std::logic_error);    // no such key
  CHECK_THROWS_AS(record.text("reveals"), std::logic_error);    // something else
  CHECK_THROWS_AS(record.whole("knockout"), std::logic_error);  // likewise
  CHECK_THROWS_AS(record.get("welcome"), std::logic_error);
  CHECK_THROWS_AS(record.entry("welcome"), std::logic_error);  // its keys are no ids
}

TEST_CASE("what counts when a key is left out is as registered", "[script][registration]") {
  script::Report report;
  report.add_file("example.lua", "");
  const script::Table empty;
  const script::Record face(report, empty, {}, "a face", script::kFace);
  const scenario::Face usual;
  CHECK(face.choice("hair", scenario::hair_from) == usual.hair);
  CHECK(face.choice("hair_colour", scenario::hair_colour_from) == usual.hair_colour);
  CHECK(face.choice("top", scenario::top_from) == usual.top);
  CHECK(face.choice("age", scenario::age_from) == usual.age);
  CHECK(face.whole("skin") == usual.skin);
  CHECK(report.take().empty());
}

TEST_CASE("the types for editors and the reference are written from the registration",
          "[script][registration]") {
  const std::filesystem::path folder = test::source_dir() / "scenarios";
  const std::string types = script::lua_types(test::competency_list());
  const std::string reference = script::reference(test::competency_list());
  INFO(
      "klankbord schema --lua-types scenarios/lib/klankbord.d.lua --reference "
      "scenarios/reference.md --force");
  CHECK(first_other_line(test::read_file(folder / "lib" / "klankbord.d.lua"), types) == 0);
  CHECK(first_other_line(test::read_file(folder / "reference.md"), reference) == 0);
  // The detector.
  std::string changed = types;
  changed.replace(changed.find("earns? klankbord.Levels"), 6, "earn? ");
  CHECK(first_other_line(changed, types) > 0);
  CHECK(first_other_line(types + "\n", types) > 0);
}

TEST_CASE("the reference and the types name every key", "[script][registration]") {
  const std::string types = script::lua_types(test::competency_list());
  const std::string reference = script::reference(test::competency_list());
  for (const script::DescribedTable& table : script::described_tables()) {
    const std::string heading = "---@class klankbord." + std::string(table.shape->name) + "\n";
    const std::size_t begin = types.find(heading);
    REQUIRE(begin != std::string::npos);
    const std::string text = types.substr(begin, types.find("\n\n", begin) - begin);
    for (const Key* key : table.shape->all_keys()) {
      const std::string name(key->name);
      CAPTURE(table.shape->name, name);
      const bool plain = text.find("---@field " + name) != std::string::npos;
      const bool quoted = text.find("---@field [\"" + name + "\"]") != std::string::npos;
      CHECK((plain || quoted));
      CHECK(reference.find("| `" + name + "` |") != std::string::npos);
      CHECK_FALSE(key->meaning.empty());
      CHECK(key->meaning.back() != '.');
    }
  }
}
