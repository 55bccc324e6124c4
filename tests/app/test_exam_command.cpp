// klankbord exam, as a centre meets it: from new keys to a form that verifies.
#include <nlohmann/json.hpp>

#include "support/catch.h"
#include "support/command_line.h"
#include "support/exam_example.h"
#include "support/paths.h"
#include "support/temp_folder.h"

using namespace klankbord;
using nlohmann::json;
using test::holds_text;
using test::Outcome;
using test::quoted;

namespace {

constexpr const char* kPassphrase = "vier paarden in de regen\n";

Outcome run(const std::string& words) {
  return test::run_klankbord("exam " + words);
}

}  // namespace

TEST_CASE("a centre makes keys, assembles, seals and verifies", "[app][exam]") {
  const test::TempFolder folder;
  const auto passphrase = folder / "passphrase";
  test::write_text(passphrase, kPassphrase);
  const std::string in = quoted(folder.path());
  const std::string with = " --passphrase-file " + quoted(passphrase);
  const Outcome made = run("centre new --name 'Centrum Oost' --folder " + in + with);
  INFO(made.text);
  REQUIRE(made.code == 0);
  CHECK_THAT(made.text, holds_text("Fingerprint"));
  CHECK(run("centre new --name Other --folder " + in + with).code == 5);
  const auto shown =
      json::parse(run("centre show " + quoted(folder / "centre.public") + " --json").text);
  CHECK_THAT(made.text, holds_text(shown["fingerprint"].get<std::string>()));

  const std::string blueprint =
      quoted(test::source_dir() / "scenarios" / "forms" / "example.blueprint.json");
  const Outcome assembled = run("assemble " + blueprint + " --forms 2 --folder " + in);
  INFO(assembled.text);
  REQUIRE(assembled.code == 0);
  CHECK_THAT(assembled.text, holds_text("8 scenarios is the minimum"));
  CHECK(run("assemble " + blueprint + " --folder " + in).code == 5);

  const std::string seal = "seal " + quoted(folder / "example-a.draft") + " --folder " + in +
                           " --centre " + quoted(folder / "centre.secret") + with +
                           " --from 2026-05-04 --until 2026-05-08";
  const Outcome sealed = run(seal + " --codes " + quoted(folder / "codes.txt") + " --json");
  INFO(sealed.text);
  REQUIRE(sealed.code == 0);
  const std::string sheet = test::read_text(folder / "codes.txt");
  CHECK_THAT(sheet, holds_text("Sitting code"));
  CHECK_THAT(sheet, holds_text(shown["fingerprint"].get<std::string>()));
  // The codes are on the sheet and nowhere else.
  CHECK(sealed.text.find("\"code\"") == std::string::npos);
  CHECK(run(seal).code == 5);

  const std::string files =
      quoted(folder / "example-a.form") + " " + quoted(folder / "example-a.key");
  const std::string verify = " --centre " + quoted(folder / "centre.public");
  CHECK(run("verify " + files + verify).code == 0);
  const std::string form = test::read_text(folder / "example-a.form");
  test::write_text(folder / "example-a.form", test::with_bit_flipped(form, form.size() * 4));
  const Outcome altered = run("verify " + files + verify + " --json");
  CHECK(altered.code == 1);
  const json verified = json::parse(altered.text);
  CHECK(verified["files"][0]["good"] == false);
  CHECK(verified["files"][1]["good"] == true);
}

TEST_CASE("exam says what was typed wrong", "[app][exam]") {
  const test::TempFolder folder;
  test::write_text(folder / "short", "kort\n");
  CHECK(run("centre new --name Oost --folder " + quoted(folder.path()) + " --passphrase-file " +
            quoted(folder / "short"))
            .code == 2);
  CHECK(run("centre show " + quoted(folder / "nothing")).code == 3);
  CHECK(run("assemble " + quoted(folder / "nothing")).code == 3);
  CHECK(run("seal " + quoted(folder / "nothing") + " --from x --until y").code == 2);
  CHECK(test::run_klankbord("exam").code == 2);
  // A blueprint that asks for what is not there says which block is short.
  std::string blueprint =
      test::read_text(test::source_dir() / "scenarios" / "forms" / "example.blueprint.json");
  blueprint.replace(blueprint.find("\"policy\": \"example.policy.json\","), 32, "");
  blueprint.replace(blueprint.find("\"least\": 12"), 11, "\"least\": 99");
  test::write_text(folder / "much.json", blueprint);
  const Outcome none = run("assemble " + quoted(folder / "much.json") + " --json");
  CHECK(none.code == 1);
  CHECK_THAT(none.text, holds_text("points of block 2"));
}
