// scenarios/lib/klankbord.d.lua tells editors about the language; it must name what the loader
// takes. The loader's own list is in its suggestion for a key that nobody could have meant.
#include <sstream>
#include <string>

#include "loading.h"
#include "support/catch.h"

namespace {

using namespace klankbord;

// The annotations of one class, from its heading to the next empty line.
std::string class_text(const std::string& types, const std::string& name) {
  const std::size_t begin = types.find("---@class klankbord." + name + "\n");
  REQUIRE(begin != std::string::npos);
  return types.substr(begin, types.find("\n\n", begin) - begin);
}

// The keys that a table takes, from the suggestion for "zzzzzzzz" in it.
std::string keys_of(const base::Diagnostics& found) {
  const std::string lead = "there are: ";
  for (const base::Diagnostic& d : found) {
    const bool asked = d.message.find("zzzzzzzz") != std::string::npos;
    if (asked && d.suggestion.rfind(lead, 0) == 0) return d.suggestion.substr(lead.size());
  }
  return {};
}

void check_class(const std::string& name, const base::Diagnostics& found) {
  static const std::string types =
      test::read_file(test::source_dir() / "scenarios" / "lib" / "klankbord.d.lua");
  const std::string text = class_text(types, name);
  const std::string keys = keys_of(found);
  CAPTURE(name, keys, test::listing(found));
  REQUIRE_FALSE(keys.empty());
  std::istringstream words(keys);
  std::size_t count = 0;
  for (std::string key; words >> key; ++count) {
    CAPTURE(key);
    const bool named = text.find("---@field " + key + " ") != std::string::npos ||
                       text.find("---@field " + key + "? ") != std::string::npos;
    CHECK(named);
  }
  // And it names nothing else.
  std::size_t fields = 0;
  for (std::size_t at = text.find("---@field "); at != std::string::npos;
       at = text.find("---@field ", at + 1)) {
    if (text[at + 10] != '[') ++fields;
  }
  CHECK(fields == count);
}

base::Diagnostics in_scenario(const std::string& phases, const std::string& header = "") {
  return test::load(test::scenario_with(phases, header)).diagnostics;
}

base::Diagnostics in_company(const std::string& entries) {
  return test::load_company("return company { " + entries + " }").diagnostics;
}

base::Diagnostics at_the_desk(const std::string& phases, const std::string& header) {
  return test::load(test::desk_scenario_with(phases, header)).diagnostics;
}

const std::string kUnknown = "{ zzzzzzzz = 1 }";

}  // namespace

TEST_CASE("the types for editors name exactly the keys of the language", "[script][editor]") {
  check_class("ScenarioTable", in_scenario("zzzzzzzz = 1"));
  check_class("Variable", in_scenario("", "variables = { v = { 0, zzzzzzzz = 1 } },"));
  check_class("Opportunity", in_scenario("", "opportunities = { o = { \"4.1\", zzzzzzzz = 1 } },"));
  check_class("LocalText", in_scenario("", "procedures = {}, brief = { zzzzzzzz = 1 },"));
  check_class("PhaseTable", in_scenario("phase \"4\" { zzzzzzzz = 1 }"));
  check_class("NodeTable", in_scenario("phase \"4\" { node \"a\" { zzzzzzzz = 1 } }"));
  check_class("LineTable", in_scenario("phase \"4\" { node \"a\" { line { zzzzzzzz = 1 } } }"));
  check_class("OptionTable",
              in_scenario("phase \"4\" { node \"a\" { option \"b\" { zzzzzzzz = 1 } } }"));
  check_class("CompanyTable", in_company("zzzzzzzz = 1"));
  check_class("ProductTable", in_company("products = { product \"p\" { zzzzzzzz = 1 } }"));
  check_class("CustomerTable", in_company("customers = { customer \"c\" { zzzzzzzz = 1 } }"));
  check_class("Face", in_company("customers = { customer \"c\" { face = { zzzzzzzz = 1 } } }"));
  check_class("ProcedureTable", in_company("procedures = { procedure \"p\" { zzzzzzzz = 1 } }"));
  check_class("TeamTable", in_company("teams = { team \"t\" { zzzzzzzz = 1 } }"));
}

TEST_CASE("the types for editors name exactly the keys of the desk", "[script][editor]") {
  check_class("DeskTable", at_the_desk("", "desk = " + kUnknown + ","));
  check_class("RecordTable", in_company("records = { record \"r\" " + kUnknown + " }"));
  check_class("ArticleTable", in_company("articles = { article \"a\" " + kUnknown + " }"));
  check_class("NoticeTable", in_company("notices = { notice \"n\" " + kUnknown + " }"));
  check_class("MessageTable", in_company("messages = { message \"m\" " + kUnknown + " }"));
  check_class("DocumentTable", in_company("documents = { document \"d\" " + kUnknown + " }"));
  check_class("LetterTable", in_company("letters = { letter \"l\" " + kUnknown + " }"));
  check_class("SlotTable", in_company("slots = { slot \"s\" " + kUnknown + " }"));
  check_class("IrregularityTable",
              in_company("irregularities = { irregularity \"i\" " + kUnknown + " }"));
  check_class("FormTable", in_company("forms = { form \"f\" " + kUnknown + " }"));
  check_class("FieldTable", in_company("forms = { form \"f\" { field \"x\" " + kUnknown + " } }"));
  check_class("FolderTable", in_company("folders = { folder \"f\" " + kUnknown + " }"));
  check_class("Patience", in_company("patience = " + kUnknown));
  check_class("MoveTable", in_company("moves = { hold = " + kUnknown + " }"));
  check_class("RuleTable", in_company("rules = { rule \"r\" " + kUnknown + " }"));
  check_class("ChatTable", in_scenario("", "chats = { chat \"c\" " + kUnknown + " },"));
}

TEST_CASE("the types for editors name exactly the keys of interactions", "[script][editor]") {
  const auto in_phase = [](const std::string& word) {
    return at_the_desk("phase \"4\" { " + word + " }", "desk = true,");
  };
  check_class("SummariseTable", in_phase("summarise \"s\" " + kUnknown));
  check_class("SummariseTable", in_phase("compose \"c\" " + kUnknown));
  check_class("RegisterTable", in_phase("register \"r\" " + kUnknown));
  check_class("AnswerTable", in_phase("answer \"a\" " + kUnknown));
  check_class("PartTable", in_phase("summarise \"s\" { part \"p\" " + kUnknown + " }"));
  check_class("OutcomeTable", in_phase("summarise \"s\" { full = " + kUnknown + " }"));
}
