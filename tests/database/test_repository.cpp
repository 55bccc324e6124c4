// The rows of a learner's record, in SQLite and in PostgreSQL: stored, replaced, forgotten,
// refused.
#include "database/repository.h"

#include <fmt/core.h>

#include "database/places.h"

using namespace klankbord;
using database::AttemptRecord;
using database::Repository;
using database::Trouble;

namespace {

AttemptRecord example(const std::string& id, int level = 2) {
  AttemptRecord record;
  record.row.attempt = id;
  record.row.size_bytes = 5'000'000'000;
  record.row.changed_ns = 1'738'314'000'000'000'001;
  record.row.scenario = "late-washer";
  record.row.scenario_version = 2;
  record.row.content_hash = "9a1c";
  record.row.mode = "practice";
  record.row.started = "2025-01-31T09:00:00Z";
  record.row.latest = "2025-01-31T09:06:40Z";
  record.row.answers = 2;
  record.row.finished = true;
  record.row.knockouts = "privacy third-party";
  record.row.note = "Afgebroken na « antwoord 2 »; '; DROP TABLE attempts; --";
  record.scenario = {"9a1c", "nl", {"Een late wasmachine", "Un lave-linge en retard", "Late"}};
  record.evidence = {{"greet", "4.1", "4", 1, level, true, false, false},
                     {"verify", "4.3", "4", 3, 0, false, true, false},
                     {"own", "5.2", "5", 2, 0, true, false, true}};
  record.inputs = {{"greeting/warm", {}, 12}, {"submit recap", "partly", -1}};
  const assess::Scorecard card = assess::tally(record.evidence, {});
  record.row.earned = card.total.earned;
  record.row.reachable = card.total.reachable;
  record.row.pending = card.pending;
  record.row.blocks = assess::block_shares(card);
  return record;
}

// Everything a repository holds, as text; "damaged" and the like when it refuses.
std::string told(Repository& repository) {
  const auto trouble = [](const database::Failed& failed) {
    return "trouble " + std::to_string(static_cast<int>(failed.trouble));
  };
  auto contents = repository.contents();
  if (!contents) return trouble(contents.failed());
  auto evidence = repository.evidence();
  if (!evidence) return trouble(evidence.failed());
  auto all_inputs = repository.inputs();
  if (!all_inputs) return trouble(all_inputs.failed());
  std::string all;
  const auto add = [&](const auto& value) { all += fmt::format("{}|", value); };
  for (const auto& [hash, scenario] : contents->scenarios) {
    add(hash), add(scenario.language), add(scenario.title.nl), add(scenario.title.fr),
        add(scenario.title.en);
  }
  for (const database::AttemptRow& row : contents->attempts) {
    add(row.attempt), add(row.size_bytes), add(row.changed_ns), add(row.scenario);
    add(row.scenario_version), add(row.content_hash), add(row.mode), add(row.started);
    add(row.latest), add(row.answers), add(row.finished), add(row.earned), add(row.reachable);
    add(row.pending), add(row.knockouts), add(row.note), add(row.problem);
    for (const assess::Share& share : row.blocks) {
      add(share.id), add(share.points.earned), add(share.points.reachable),
          add(share.opportunities);
    }
    for (const assess::Scored& e : (*evidence)[row.attempt]) {
      add(e.opportunity), add(e.competence), add(e.block), add(e.weight), add(e.level);
      add(e.given), add(e.spoiled), add(e.pending);
    }
    auto inputs = repository.inputs(row.attempt);
    if (!inputs) return trouble(inputs.failed());
    if ((*all_inputs)[row.attempt] != *inputs) all += "inputs differ|";
    for (const database::InputRow& input : *inputs) {
      add(input.input), add(input.outcome), add(input.took_s);
    }
  }
  return all;
}

std::string told_at(const std::string& address) {
  auto repository = Repository::open(address);
  if (!repository) return fmt::format("trouble {}", static_cast<int>(repository.failed().trouble));
  return told(*repository);
}

std::string told_of(const std::vector<AttemptRecord>& attempts) {
  const test::TempFolder folder;
  auto repository = Repository::open(test::new_place(false, folder));
  REQUIRE(bool(repository));
  REQUIRE(bool(repository->store(attempts, {})));
  return told(*repository);
}

bool left_out(bool postgresql) {
  return postgresql && !test::has_postgres();
}

}  // namespace

SCENARIO("what is stored comes back as it was, in either database") {
  const bool postgresql = GENERATE(false, true);
  if (left_out(postgresql)) return;
  const test::TempFolder folder;
  const std::string address = test::new_place(postgresql, folder);
  const AttemptRecord a = example("a"), b = example("b", 1);
  {
    auto repository = Repository::open(address);
    REQUIRE(bool(repository));
    CHECK(told(*repository).empty());
    REQUIRE(bool(repository->store({a, b}, {})));
  }
  const std::string both = told_at(address);
  CHECK_THAT(both, test::holds_text("late-washer"));
  CHECK_THAT(both, test::holds_text("5000000000|1738314000000000001"));
  CHECK_THAT(both, test::holds_text("« antwoord 2 »; '; DROP TABLE attempts; --"));
  CHECK_THAT(both, test::holds_text("own|5.2|5|2|0|true|false|true"));
  CHECK_THAT(both, test::holds_text("submit recap"));
  auto repository = Repository::open(address);
  REQUIRE(bool(repository));
  THEN("in either database alike") {
    CHECK(both == told_of({a, b}));
  }
  THEN("an attempt that is stored again takes the place of the old one") {
    REQUIRE(bool(repository->store({example("a", 0)}, {})));
    CHECK(told(*repository) == told_of({example("a", 0), b}));
  }
  THEN("what is forgotten is gone, and only that") {
    REQUIRE(bool(repository->store({}, {"a", "never-there"})));
    CHECK(told(*repository) == told_of({b}));
    REQUIRE(bool(repository->clear()));
    CHECK(told(*repository).empty());
  }
  THEN("all of a transaction is stored or nothing") {
    test::run_sql(address, "DROP TABLE inputs;\n");
    CHECK_FALSE(bool(repository->store({example("a", 0), example("d")}, {"b"})));
    test::run_sql(address,
                  "CREATE TABLE inputs (number INTEGER NOT NULL, position INTEGER NOT NULL, input "
                  "TEXT NOT NULL, PRIMARY KEY (number, position));\n");
    auto contents = repository->contents();
    REQUIRE(bool(contents));
    CHECK(contents->attempts.size() == 2);
    CHECK(contents->attempts[0].earned == a.row.earned);
  }
}

SCENARIO("a database of an older version is brought up to date") {
  const bool postgresql = GENERATE(false, true);
  if (left_out(postgresql)) return;
  const test::TempFolder folder;
  const std::string address = test::new_place(postgresql, folder);
  WHEN("it is of version 1") {
    test::run_sql(address, test::fixture("version_1.sql"));
    auto repository = Repository::open(address);
    REQUIRE(bool(repository));
    THEN("its attempts are read again, because it held no evidence") {
      CHECK(told(*repository).empty());
      REQUIRE(bool(repository->store({example("a")}, {})));
      CHECK(told(*repository) == told_of({example("a")}));
    }
  }
  WHEN("it is of version 2") {
    test::run_sql(address, test::fixture("version_2.sql"));
    auto repository = Repository::open(address);
    REQUIRE(bool(repository));
    THEN("its attempts are read again, because it held no times") {
      CHECK(told(*repository).empty());
      REQUIRE(bool(repository->store({example("a")}, {})));
      CHECK(told(*repository) == told_of({example("a")}));
    }
  }
  WHEN("it is of version 3") {
    test::run_sql(address, test::fixture("version_3.sql"));
    THEN("everything is there") {
      CHECK(told_at(address) == told_of({example("a"), example("b", 1)}));
    }
  }
  WHEN("it is of a version that is not known yet") {
    test::run_sql(address, test::fixture("version_3.sql") +
                               "UPDATE schema_version SET version = 4;\n"
                               "ALTER TABLE attempts ADD COLUMN more TEXT;\n");
    const std::string before = test::read_text(folder / "record.db");
    THEN("it is left alone") {
      CHECK(told_at(address) == "trouble 3");
      CHECK(test::read_text(folder / "record.db") == before);
    }
  }
  WHEN("it belongs to somebody else") {
    test::run_sql(address, "CREATE TABLE recipes (title TEXT);\n");
    THEN("it is not touched") {
      CHECK(told_at(address) == "trouble 0");
    }
  }
}

SCENARIO("a database that cannot be reached says so") {
  const test::TempFolder folder;
  CHECK(told_at(database::sqlite_address((folder / "no/folder/x.db").string(), 0)) == "trouble 2");
  CHECK(told_at(database::sqlite_address(folder.path().string(), 0)) == "trouble 2");
  CHECK(told_at("nosuchdatabase://dbname=x") == "trouble 4");
  if (left_out(true)) return;
  CHECK(told_at("postgresql://host=" + folder.path().string() + " dbname=x") == "trouble 4");
}

SCENARIO("a file may have any name, and is one file") {
  const test::TempFolder folder;
  const std::string name = "het is \"zo'n\" 100% map; a=b é?#";
  std::filesystem::create_directory(folder / name);
  const auto file = folder / name / "record.db";
  const std::string address = database::sqlite_address(file.string(), 1);
  auto repository = Repository::open(address);
  REQUIRE(bool(repository));
  REQUIRE(bool(repository->store({example("a")}, {})));
  CHECK(test::count_entries(folder / name) == 1);
  CHECK(told_at(address) == told_of({example("a")}));
  WHEN("an attempt is forgotten") {
    AttemptRecord secret = example("b");
    secret.row.note = "een naam die weg moet";
    REQUIRE(bool(repository->store({secret}, {})));
    REQUIRE(test::read_text(file).find(secret.row.note) != std::string::npos);
    REQUIRE(bool(repository->store({}, {"b"})));
    THEN("its words are gone from the file") {
      CHECK(test::read_text(file).find(secret.row.note) == std::string::npos);
    }
  }
}

SCENARIO("two programs share a database") {
  const bool postgresql = GENERATE(false, true);
  if (left_out(postgresql)) return;
  const test::TempFolder folder;
  const std::string address = test::new_place(postgresql, folder);
  auto one = Repository::open(address);
  auto other = Repository::open(address);
  REQUIRE(bool(one));
  REQUIRE(bool(other));
  REQUIRE(bool(one->store({example("a")}, {})));
  REQUIRE(bool(other->store({example("b", 1)}, {})));
  CHECK(told(*one) == told_of({example("a"), example("b", 1)}));
  WHEN("one holds it for long") {
    if (postgresql) return;  // a server lets others wait as long as its settings say
    const auto holder = database::connect(address);
    *holder << "BEGIN EXCLUSIVE";
    THEN("the other gives up after a while, and is told") {
      const auto stored = one->store({example("c")}, {});
      REQUIRE_FALSE(bool(stored));
      CHECK(stored.failed().trouble == Trouble::busy);
      CHECK(told(*one) == "trouble 1");
      *holder << "COMMIT";
      CHECK(bool(one->store({example("c")}, {})));
    }
  }
}

SCENARIO("no altered bit becomes a wrong figure") {
  const test::TempFolder folder;
  const auto file = folder / "record.db", altered = folder / "altered.db";
  {
    auto repository = Repository::open(database::sqlite_address(file.string(), 1));
    REQUIRE(bool(repository));
    REQUIRE(bool(repository->store({example("a"), example("b", 1)}, {})));
  }
  const std::string sound = test::read_text(file);
  const std::string truth = told_at(database::sqlite_address(file.string(), 1));
  std::uint64_t random = 20250131;
  int refused = 0;
  constexpr int kFlips = 1500;
  for (int i = 0; i < kFlips; ++i) {
    random = random * 6'364'136'223'846'793'005ULL + 1'442'695'040'888'963'407ULL;
    const std::size_t bit = (random >> 20) % (8 * sound.size());
    std::string bytes = sound;
    bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << (bit % 8)));
    test::write_text(altered, bytes);
    const std::string now = told_at(database::sqlite_address(altered.string(), 0));
    INFO("bit " << bit << ": " << now);
    REQUIRE((now == truth || now.empty() || now.rfind("trouble", 0) == 0));
    if (now != truth) ++refused;
  }
  CHECK(refused > 20);  // else nothing was hit, and this proves nothing
  for (std::size_t size = 1; size < sound.size(); size += 509) {
    test::write_text(altered, sound.substr(0, size));
    const std::string now = told_at(database::sqlite_address(altered.string(), 0));
    INFO("cut at " << size << ": " << now);
    // So little of a file may pass for an empty one; then the journals are read again.
    REQUIRE((now == truth || now.empty() || now.rfind("trouble", 0) == 0));
  }
}
