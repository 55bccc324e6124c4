// Where the program finds its own files and keeps the learner's.
#include "store/places.h"

#include <map>
#include <set>

#include "support/catch.h"
#include "support/paths.h"
#include "support/temp_folder.h"

using namespace klankbord;
using test::holds_text;

namespace {

store::Environment environment_of(std::map<std::string, std::string> variables) {
  return [variables = std::move(variables)](const char* name) -> std::optional<std::string> {
    const auto found = variables.find(name);
    if (found == variables.end()) return std::nullopt;
    return found->second;
  };
}

void make_root(const store::Path& folder) {
  std::filesystem::create_directories(folder / "assets");
  std::filesystem::create_directories(folder / "scenarios");
}

}  // namespace

SCENARIO("the program finds its assets and scenarios") {
  const test::TempFolder folder;
  GIVEN("a program that was installed") {
    make_root(folder / "usr/share/klankbord");
    const store::Path program = folder / "usr/bin/klankbord";
    THEN("they are in share beside its folder") {
      const auto root = store::find_root(environment_of({}), program);
      REQUIRE(root.ok());
      CHECK(*root == folder / "usr/share/klankbord");
    }
    THEN("KLANKBORD_ROOT goes before") {
      make_root(folder / "other");
      const auto environment = environment_of({{"KLANKBORD_ROOT", (folder / "other").string()}});
      CHECK(*store::find_root(environment, program) == folder / "other");
    }
    THEN("a KLANKBORD_ROOT without them is refused instead of passed over") {
      const auto environment = environment_of({{"KLANKBORD_ROOT", folder.path().string()}});
      const auto root = store::find_root(environment, program);
      REQUIRE_FALSE(root.ok());
      CHECK(root.failure().code == base::ExitCode::bad_file);
      CHECK_THAT(root.failure().message, holds_text(folder.path().string()));
    }
  }
  GIVEN("a program in its build folder") {
    THEN("they are in the source tree") {
      const auto root = store::find_root(environment_of({}), folder / "build/bin/klankbord");
      REQUIRE(root.ok());
      CHECK(std::filesystem::equivalent(*root / "scenarios", test::source_dir() / "scenarios"));
    }
  }
}

SCENARIO("attempts are kept where the system wants a user's data") {
  const auto folder_in = [](std::map<std::string, std::string> variables) {
    return store::data_folder(environment_of(std::move(variables)), std::nullopt);
  };
  THEN("XDG_DATA_HOME goes before HOME") {
    CHECK(*folder_in({{"XDG_DATA_HOME", "/x"}, {"HOME", "/h"}}) == "/x/klankbord");
    CHECK(*folder_in({{"HOME", "/h"}}) == "/h/.local/share/klankbord");
  }
  THEN("a relative XDG_DATA_HOME does not count, as its standard says") {
    CHECK(*folder_in({{"XDG_DATA_HOME", "x"}, {"HOME", "/h"}}) == "/h/.local/share/klankbord");
  }
  THEN("a folder that was chosen goes before both, and is made absolute") {
    const auto environment = environment_of({{"HOME", "/h"}});
    CHECK(*store::data_folder(environment, "/chosen") == "/chosen");
    CHECK(*store::data_folder(environment, "chosen") == std::filesystem::current_path() / "chosen");
  }
  THEN("without either the sentence says what to do") {
    const auto folder = folder_in({});
    REQUIRE_FALSE(folder.ok());
    CHECK(folder.failure().code == base::ExitCode::environment);
    CHECK_THAT(folder.failure().message, holds_text("--data"));
  }
}

SCENARIO("the wall clock is ISO 8601 in UTC") {
  const std::string now = store::wall_clock();
  REQUIRE(now.size() == 20);
  const std::string pattern = "dddd-dd-ddTdd:dd:ddZ";
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const bool digit = now[i] >= '0' && now[i] <= '9';
    CHECK((pattern[i] == 'd' ? digit : now[i] == pattern[i]));
  }
  CHECK(now > "2024");
}

SCENARIO("seeds differ and can be typed") {
  std::set<std::uint64_t> seeds;
  for (int i = 0; i < 8; ++i) seeds.insert(store::random_seed());
  CHECK(seeds.size() >= 7);  // two alike among eight: once in 150 million runs
  CHECK(*seeds.rbegin() < (std::uint64_t{1} << 32));
}
