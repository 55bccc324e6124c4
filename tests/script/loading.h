// Loads small scenarios the way the program does, with modules from tests/script/modules/.
#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "base/diagnostic.h"
#include "framework/framework.h"
#include "script/loader.h"
#include "support/catch.h"
#include "support/paths.h"

namespace klankbord::test {

inline std::string read_file(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  REQUIRE(file);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

inline const framework::Framework& competency_list() {
  static const framework::Framework list = [] {
    const std::string name = "klantcontactmedewerker.json";
    auto read = framework::framework_from_json(
        read_file(source_dir() / "assets" / "frameworks" / name), name);
    REQUIRE(read.ok());
    return std::move(read.value());
  }();
  return list;
}

// Serves `require` from a folder.
inline script::ReadModule modules_in(const std::filesystem::path& folder) {
  return [folder](const std::string& path) -> base::Result<std::string> {
    if (!std::filesystem::exists(folder / path)) {
      return base::Failure{base::ExitCode::bad_file, "there is no such file"};
    }
    return read_file(folder / path);
  };
}

inline script::Loaded load(const std::string& source, const std::string& name = "example.lua") {
  const auto modules = modules_in(source_dir() / "tests" / "script" / "modules");
  return script::load_scenario(competency_list(), source, name, modules);
}

// A company file alone, with the same modules.
inline script::LoadedCompany load_company(const std::string& source,
                                          const std::string& name = "example.lua") {
  return script::load_company(source, name,
                              modules_in(source_dir() / "tests" / "script" / "modules"));
}

// All diagnostics in one text, for a test that fails.
inline std::string listing(const base::Diagnostics& diagnostics) {
  std::string all;
  for (const base::Diagnostic& d : diagnostics) all += to_string(d) + "\n";
  return all;
}

// The first diagnostic with that code; one with an empty code when there is none.
inline base::Diagnostic first(const base::Diagnostics& diagnostics, std::string_view code) {
  for (const base::Diagnostic& d : diagnostics) {
    if (d.code == code) return d;
  }
  return {};
}

// A whole scenario around some phases; `header` adds or overrides nothing, it only adds keys.
inline std::string scenario_with(const std::string& phases, const std::string& header = "") {
  return "local example = require \"companies.example\"\n"
         "return scenario { id = \"example\", kind = \"complaint\", channel = \"phone\",\n"
         "  direction = \"inbound\", language = \"nl\", minutes = 5, difficulty = 1,\n"
         "  title = { nl = \"Een voorbeeld\" }, brief = { nl = \"Er komt een oproep binnen.\" },\n"
         "  company = example, customer = \"janssens\",\n" +
         header + "\n" + phases + "\n}\n";
}

// The same in the company of modules/companies/desk.lua, which has a whole desk; `header` says
// whether the scenario has it too.
inline std::string desk_scenario_with(const std::string& phases, const std::string& header) {
  std::string source = scenario_with(phases, header);
  const std::string usual = "companies.example";
  source.replace(source.find(usual), usual.size(), "companies.desk");
  return source;
}

}  // namespace klankbord::test
