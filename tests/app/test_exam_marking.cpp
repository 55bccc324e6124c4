// A marking station on the command line: from a folder of sittings to results and appeals.
#include <nlohmann/json.hpp>

#include "session/exam_files.h"
#include "support/catch.h"
#include "support/command_line.h"
#include "support/played_sitting.h"
#include "support/temp_folder.h"

using namespace klankbord;
using nlohmann::json;
using test::holds_text;
using test::Outcome;
using test::quoted;

namespace {

constexpr const char* kPassphrase = "vier paarden in de regen";

// A centre with two candidates: 1000 does all right, 1002 is rude.
struct Centre {
  test::TempFolder folder;
  Centre() {
    const test::ExamExample exam = test::marked_exam();
    test::write_text(folder / "passphrase", std::string(kPassphrase) + "\n");
    REQUIRE(session::write_centre(store::system_disk(), folder.path(), exam.centre, kPassphrase,
                                  exam::kLeastCost)
                .ok());
    std::filesystem::create_directories(folder / "in");
    test::write_text(folder / "in/form.key", exam.key_file);
    add(exam, "1000", '0', "greeting/warm");
    add(exam, "1002", '2', "greeting/rude");
  }
  void add(const test::ExamExample& exam, const std::string& candidate, char digit,
           const std::string& path) const {
    test::SittingOf sitting;
    sitting.candidate = candidate;
    sitting.nonce = std::string(32, digit);
    sitting.choose = test::answers(path);
    test::write_text(folder / "in" / (candidate + ".sitting"),
                     test::played_sitting(exam.content, exam.key.form_hash, sitting));
  }
  // `secret`: with the centre's secret file.
  Outcome run(const std::string& words, bool secret = false) const {
    std::string all = "exam " + words + " --station " + quoted(folder / "station");
    if (secret) {
      all += " --centre " + quoted(folder / "centre.secret") + " --passphrase-file " +
             quoted(folder / "passphrase");
    }
    return test::run_klankbord(all);
  }
};

}  // namespace

TEST_CASE("a station imports, marks, asks people and releases", "[app][exam]") {
  const Centre centre;
  const std::string in = quoted(centre.folder / "in");
  CHECK_THAT(centre.run("import " + in).text, holds_text("3 new, 0 known, 0 refused"));
  CHECK_THAT(centre.run("import " + in).text, holds_text("0 new, 3 known, 0 refused"));
  const Outcome marked = centre.run("mark", true);
  INFO(marked.text);
  CHECK(marked.code == 0);
  CHECK_THAT(marked.text, holds_text("2 new marks"));
  CHECK(centre.run("release 1000 --by Cas --yes", true).code == 5);

  const Outcome sheet = centre.run("rate 1000 --by An", true);
  CHECK_THAT(sheet.text, holds_text("--level second/own=0, 1 or 2"));
  CHECK_THAT(sheet.text, holds_text("Toont begrip"));
  // Blind: no points, no levels, no competences.
  CHECK(sheet.text.find("level 2") == std::string::npos);
  CHECK(sheet.text.find("points") == std::string::npos);
  const Outcome first = centre.run("rate 1000 --by An --level second/own=2", true);
  CHECK(first.code == 0);
  CHECK_THAT(first.text, holds_text("Still to do: rate answers: 1"));
  const Outcome one = centre.run("appeal 1000", true);
  CHECK_THAT(one.text, holds_text("An rated second/own at level 2 (decides nothing yet)"));
  CHECK(one.text.find("Mark 2") == std::string::npos);
  CHECK(centre.run("rate 1000 --by An --level second/own=2", true).code == 5);
  CHECK(centre.run("rate 1000 --by Bo --level second/nothing=2", true).code == 5);
  CHECK(centre.run("rate 1000 --by Bo --level own", true).code == 2);
  const std::string both = "rate 1000 --by Bo --level second/own=2";
  CHECK(centre.run(both + " --level second/own=1", true).code == 5);
  CHECK_THAT(centre.run(both, true).text, holds_text("The sitting stands at mark 2: pass"));
  CHECK_THAT(centre.run("appeal 1000", true).text, holds_text("at level 2 (in mark 2)"));
  CHECK_THAT(centre.run("agreement --form kcm-2026-a").text, holds_text("n 1"));
  const Outcome figures = centre.run("statistics", true);
  CHECK_THAT(figures.text, holds_text("Form kcm-2026-a version 1"));
  CHECK_THAT(figures.text, holds_text("Fewer than 30 results"));
  CHECK_THAT(figures.text, holds_text("Within one measurement error of the cut (5.0 %"));
  const json document = json::parse(centre.run("statistics --json --form kcm-2026-a", true).text);
  CHECK(document["forms"][0]["marked"] == 2);
  CHECK(document["forms"][0]["results"]["enough"] == false);
  CHECK(document["scenarios"][0]["decisions"][0]["options"][2]["n"] == 1);
  CHECK_THAT(centre.run("statistics --csv -", true).text, holds_text("exam;first;1;"));
  CHECK(centre.run("statistics --form nothing", true).code == 3);
  CHECK(centre.run("release 1000 --by Cas", true).code == 5);
  CHECK_THAT(centre.run("release 1000 --by Cas --yes", true).text, holds_text("pass"));
  CHECK(centre.run("waive 1000 respect --by An --reason x", true).code == 2);
  CHECK(centre.run("confirm 1002 respect --by An --reason Gehoord", true).code == 0);
  CHECK(centre.run("confirm 1002 respect --by Bo --reason Gehoord", true).code == 5);
  const json list = json::parse(centre.run("list --json").text);
  CHECK(list["sittings"][0]["standing"] == "pass");
  CHECK(list["sittings"][0]["released"] == 2);
  CHECK(list["sittings"][1]["needs"] == "rate answers: 1");
}

TEST_CASE("a key is amended, and an appeal shows what was answered", "[app][exam]") {
  const Centre centre;
  CHECK(centre.run("import " + quoted(centre.folder / "in")).code == 0);
  test::write_text(
      centre.folder / "a.json",
      R"({"format":"klankbord-amendments","format_version":1,"form":"kcm-2026-a","reason":"Wrong.",)"
      R"("by":"the board","on":"2026-05-06","changes":[{"do":"level","scenario":"first",)"
      R"("option":"greeting/rude","opportunity":"welcome","level":1}]})");
  const std::string amend = "remark --amendments " + quoted(centre.folder / "a.json");
  const Outcome impact = centre.run(amend + " --json", true);
  INFO(impact.text);
  REQUIRE(impact.code == 0);
  const json report = json::parse(impact.text);
  CHECK(report["sittings"] == 2);
  REQUIRE(report["changed"].size() == 1);
  CHECK(report["changed"][0]["candidate"] == "1002");
  CHECK(report["changed"][0]["before"]["earned"] == 8);
  CHECK(report["changed"][0]["after"]["earned"] == 10);
  CHECK(centre.run(amend, true).code == 5);

  const Outcome appeal = centre.run("appeal 1002", true);
  CHECK_THAT(appeal.text, holds_text("Wat nu weer?"));
  CHECK_THAT(appeal.text, holds_text("-> knock-out respect"));
  CHECK_THAT(appeal.text, holds_text("Mark 2"));
  CHECK_THAT(centre.run("appeal 1002 --at 4", true).text, holds_text("> greeting/rude"));
  CHECK(centre.run("appeal 1002 --at 1", true).code == 2);
  CHECK(centre.run("appeal 4711", true).code == 3);
}

TEST_CASE("a standard is found and written into a policy", "[app][exam]") {
  const test::TempFolder folder;
  test::write_text(folder / "1.csv", "item,points,A,B\nx,2,50,50\ny,4,75,50\nz,2,100,50\n");
  test::write_text(folder / "policy.json", test::policy_text(500, 40));
  const std::string words = "exam standard angoff --round " + quoted(folder / "1.csv");
  CHECK_THAT(test::run_klankbord(words).text, holds_text("Cut 62.5 %, error 12.5 %"));
  const std::string write = words + " --policy " + quoted(folder / "policy.json") + " --write " +
                            quoted(folder / "new.json") + " --set-by 'the board' --set-on ";
  CHECK(test::run_klankbord(write + "2026-02-30").code == 3);
  CHECK(test::run_klankbord(write + "2026-02-03").code == 0);
  const json policy = json::parse(test::read_text(folder / "new.json"));
  CHECK(policy["version"] == 2);
  CHECK(policy["cut"] == 625);
  CHECK(policy["standard"]["method"] == "angoff");
}

TEST_CASE("a cut that the sittings themselves gave can decide about them", "[app][exam]") {
  // A borderline regression needs marked sittings, so its cut comes after the form was sealed.
  const Centre centre;
  CHECK(centre.run("import " + quoted(centre.folder / "in")).code == 0);
  test::write_text(centre.folder / "later.json", test::policy_text(650, 0));
  const std::string remark = "remark --policy " + quoted(centre.folder / "later.json") +
                             " --form kcm-2026-a --by Board --reason Regression";
  const Outcome impact = centre.run(remark + " --json", true);
  INFO(impact.text);
  REQUIRE(impact.code == 0);
  CHECK(json::parse(impact.text)["sittings"] == 2);
  CHECK_THAT(centre.run("appeal 1000", true).text, holds_text("by an amendment"));
  SECTION("the same once more is refused") {
    CHECK(centre.run(remark, true).code == 5);
  }
  SECTION("a policy that cannot decide about the form is not taken in") {
    std::string odd = test::policy_text(650, 0);
    odd.replace(odd.find("\"4\""), 3, "\"7\"");
    test::write_text(centre.folder / "odd.json", odd);
    const Outcome refused = centre.run("remark --policy " + quoted(centre.folder / "odd.json") +
                                           " --form kcm-2026-a --by Board --reason Odd",
                                       true);
    CHECK(refused.code == 3);
    CHECK_THAT(refused.text, holds_text("block 7"));
  }
  SECTION("who decided it, and why, has to be said") {
    CHECK(centre.run("remark --policy x.json --form kcm-2026-a", true).code == 2);
    CHECK(centre.run("remark", true).code == 2);
    CHECK(centre.run("remark --policy x.json --amendments y.json", true).code == 2);
  }
}
