// Scripts that try to escape, to hang or to exhaust the program. Every file of hostile/ says in its
// first comments what it tries and what it gives: a code (or several, where it depends on which
// budget ends first) and perhaps a piece of the message. "held" is the error a script raises itself
// when what it tried was allowed and did no harm.
#include <sys/resource.h>

#include <algorithm>
#include <ctime>
#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

#include "base/limits.h"
#include "base/utf8.h"
#include "loading.h"
#include "support/catch.h"

namespace {

using namespace klankbord;

struct Hostile {
  std::string name;  // "endless-while.lua"
  std::string source;
  std::string tries;
  std::vector<std::string> codes;
  std::string says;  // a piece of the message; empty when only the code counts
};

std::string after(const std::string& source, const std::string& mark) {
  const std::size_t at = source.find(mark);
  if (at == std::string::npos) return {};
  const std::size_t begin = at + mark.size();
  return source.substr(begin, source.find('\n', begin) - begin);
}

Hostile read_hostile(const std::filesystem::path& path) {
  Hostile script{path.filename().string(), test::read_file(path), {}, {}, {}};
  script.tries = after(script.source, "-- Tries: ");
  std::istringstream words(after(script.source, "-- Gives: "));
  for (std::string word; words >> word;) {
    if (word.rfind("KB", 0) == 0) {
      script.codes.push_back(word);
    } else if (script.says.empty() && word == "or") {
      continue;
    } else {
      script.says += (script.says.empty() ? "" : " ") + word;
    }
  }
  return script;
}

std::vector<Hostile> hostile_scripts() {
  std::vector<std::filesystem::path> paths;
  for (const auto& entry :
       std::filesystem::directory_iterator(test::source_dir() / "tests" / "script" / "hostile")) {
    paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  std::vector<Hostile> scripts;
  for (const auto& path : paths) scripts.push_back(read_hostile(path));
  return scripts;
}

bool is_expected(const Hostile& script, const base::Diagnostic& d) {
  if (std::find(script.codes.begin(), script.codes.end(), d.code) == script.codes.end())
    return false;
  return (d.file + ": " + d.message + " " + d.suggestion).find(script.says) != std::string::npos;
}

// What every diagnostic owes its reader, however hostile the file.
void check_sentence(const base::Diagnostic& d) {
  CAPTURE(to_string(d));
  CHECK(d.code.size() == 5);
  CHECK_FALSE(d.message.empty());
  CHECK(d.message.size() < 700);
  CHECK(base::is_utf8(d.message));
  CHECK(base::printable(d.message) == d.message);
  CHECK(d.message.find("0x") == std::string::npos);  // an address
  CHECK(d.line >= 0);
}

// Of the processor: how long that takes on a busy machine says nothing.
double seconds_since(std::clock_t start) {
  return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

// The budget of steps is some 25 ms of work; sanitizers stretch that. A script that never ends is
// what this is about, not speed.
constexpr double kMostSeconds = 30;

}  // namespace

TEST_CASE("every hostile script ends in a diagnostic", "[script][hostile]") {
  const std::vector<Hostile> scripts = hostile_scripts();
  REQUIRE(scripts.size() >= 45);
  for (const Hostile& script : scripts) {
    CAPTURE(script.name, script.tries);
    REQUIRE_FALSE(script.tries.empty());
    REQUIRE_FALSE(script.codes.empty());
    const std::clock_t start = std::clock();
    const script::Loaded loaded = test::load(script.source, script.name);
    CHECK(seconds_since(start) < kMostSeconds);
    CAPTURE(test::listing(loaded.diagnostics));
    CHECK(loaded.scenario == nullptr);
    CHECK(loaded.diagnostics.size() <= base::kMaxDiagnostics);
    CHECK(std::any_of(loaded.diagnostics.begin(), loaded.diagnostics.end(),
                      [&](const base::Diagnostic& d) { return is_expected(script, d); }));
    for (const base::Diagnostic& d : loaded.diagnostics) check_sentence(d);
  }
}

TEST_CASE("a hostile script gives the same diagnostics every time", "[script][hostile]") {
  for (const Hostile& script : hostile_scripts()) {
    CAPTURE(script.name);
    if (script.codes.front() == "KB007") continue;  // slow, and the line may be any of the loop
    const std::string once = test::listing(test::load(script.source, script.name).diagnostics);
    CHECK(once == test::listing(test::load(script.source, script.name).diagnostics));
  }
}

#if !defined(__SANITIZE_ADDRESS__)  // which keeps freed memory to watch it
TEST_CASE("no hostile script makes the program large", "[script][hostile]") {
  constexpr long kMost_kB = 160 * 1024;  // 32 MB for Lua, and what the loader makes of it
  for (const Hostile& script : hostile_scripts()) test::load(script.source, script.name);
  rusage usage{};
  REQUIRE(getrusage(RUSAGE_SELF, &usage) == 0);
  CHECK(usage.ru_maxrss < kMost_kB);
}
#endif
