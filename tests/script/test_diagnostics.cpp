// Every code of the loader is documented, and every documented example behaves as it says.
#include <algorithm>
#include <set>
#include <string>

#include "base/limits.h"
#include "loading.h"
#include "script/codes.h"
#include "support/catch.h"
#include "support/diagnostic_example.h"

namespace {

using namespace klankbord;
using test::DiagnosticExample;

const std::string kPrefix = "KB0";  // the other codes belong to the checks in analysis/

// What an example cannot write down it asks for in its first line.
std::string generated(std::string source) {
  if (source.rfind("-- generate: add 1048576 spaces\n", 0) == 0) {
    return source + std::string(base::kMaxScriptBytes, ' ');
  }
  if (source.rfind("-- generate: start with byte 1B\n", 0) == 0) return "\x1B" + source;
  return source;
}

// A company that plays in a scenario, for what goes wrong only there.
base::Diagnostics required_by_a_scenario(const std::string& company) {
  const auto modules = [&](const std::string&) -> base::Result<std::string> { return company; };
  const std::string source =
      "return scenario { company = require \"companies.itself\", id = \"example\" }";
  base::Diagnostics found =
      script::load_scenario(test::competency_list(), source, "example.lua", modules).diagnostics;
  const auto elsewhere = [](const base::Diagnostic& d) { return d.file == "example.lua"; };
  found.erase(std::remove_if(found.begin(), found.end(), elsewhere), found.end());
  return found;
}

base::Diagnostics diagnostics_of(const std::string& block) {
  if (block.find("companies.itself") != std::string::npos) return required_by_a_scenario(block);
  if (block.find("scenario {") == std::string::npos) {
    return test::load_company(block).diagnostics;
  }
  return test::load(generated(block)).diagnostics;
}

const script::CodeInfo* info_of(const std::string& code) {
  const auto& all = script::codes();
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const auto& info) { return info.code == code; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("every code of the loader has a file that explains it", "[script][diagnostics]") {
  std::set<std::string> documented;
  for (const DiagnosticExample& example : test::diagnostic_examples(kPrefix)) {
    CAPTURE(example.file);
    CHECK(example.file == example.code + ".md");
    documented.insert(example.code);
    const script::CodeInfo* info = info_of(example.code);
    REQUIRE(info != nullptr);
    CHECK(example.title == info->title);
    CHECK(example.severity == to_string(info->severity));
    CHECK(example.text.size() > 60);
  }
  for (const script::CodeInfo& info : script::codes()) {
    CAPTURE(info.code);
    CHECK(documented.count(std::string(info.code)) == 1);
  }
}

TEST_CASE("the failing example of a code gives it, at the line it marks", "[script][diagnostics]") {
  for (const DiagnosticExample& example : test::diagnostic_examples(kPrefix)) {
    REQUIRE_FALSE(example.failing.empty());
    const base::Diagnostics found = diagnostics_of(example.failing);
    CAPTURE(example.file, test::listing(found));
    const auto as_marked = [&](const base::Diagnostic& d) {
      return d.code == example.code && (example.marked_line == 0 || d.line == example.marked_line);
    };
    CHECK(std::any_of(found.begin(), found.end(), as_marked));
    // One mistake, one finding: what follows from it is not reported as well.
    CHECK(found.size() == 1);
    for (const base::Diagnostic& d : found) {
      CHECK(to_string(d.severity) == example.severity);
      CHECK_FALSE(d.message.empty());
    }
  }
}

TEST_CASE("the fixed example of a code gives nothing", "[script][diagnostics]") {
  for (const DiagnosticExample& example : test::diagnostic_examples(kPrefix)) {
    REQUIRE_FALSE(example.fixed.empty());
    const base::Diagnostics found = diagnostics_of(example.fixed);
    CAPTURE(example.file, test::listing(found));
    CHECK(found.empty());
  }
}

TEST_CASE("only files without a place in the text have no marked line", "[script][diagnostics]") {
  const std::set<std::string> unmarked = {"KB005", "KB006"};
  for (const DiagnosticExample& example : test::diagnostic_examples(kPrefix)) {
    CAPTURE(example.file);
    CHECK((example.marked_line == 0) == (unmarked.count(example.code) == 1));
  }
}
