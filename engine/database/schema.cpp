#include "database/schema.h"

#include <array>
#include <string>

#include "database/dialect.h"

namespace klankbord::database {

namespace {

// Steps are history: one that was ever released is not edited, a new one is added.
constexpr std::array kToVersion1 = {
    "CREATE TABLE scenarios (content_hash TEXT PRIMARY KEY, language TEXT NOT NULL, "
    "title_nl TEXT NOT NULL, title_fr TEXT NOT NULL, title_en TEXT NOT NULL)",
    "CREATE TABLE attempts (number INTEGER PRIMARY KEY, attempt TEXT NOT NULL UNIQUE, "
    "size_bytes BIGINT NOT NULL, changed_ns BIGINT NOT NULL, scenario TEXT NOT NULL, "
    "scenario_version INTEGER NOT NULL, content_hash TEXT NOT NULL, mode TEXT NOT NULL, "
    "started TEXT NOT NULL, latest TEXT NOT NULL, answers INTEGER NOT NULL, "
    "finished INTEGER NOT NULL, earned INTEGER NOT NULL, reachable INTEGER NOT NULL, "
    "pending INTEGER NOT NULL, knockouts TEXT NOT NULL, note TEXT NOT NULL, "
    "problem TEXT NOT NULL)",
    "CREATE TABLE shares (number INTEGER NOT NULL, position INTEGER NOT NULL, "
    "block TEXT NOT NULL, earned INTEGER NOT NULL, reachable INTEGER NOT NULL, "
    "opportunities INTEGER NOT NULL, PRIMARY KEY (number, position))",
    "CREATE TABLE schema_version (version INTEGER NOT NULL)",
    "INSERT INTO schema_version (version) VALUES (1)",
};

// The evidence behind the points, what was answered, and a checksum of every group of rows. What
// version 1 did not hold stands in the journals: a size that no file has makes them be read again.
constexpr std::array kToVersion2 = {
    "CREATE TABLE evidence (number INTEGER NOT NULL, position INTEGER NOT NULL, "
    "opportunity TEXT NOT NULL, competence TEXT NOT NULL, block TEXT NOT NULL, "
    "weight INTEGER NOT NULL, level INTEGER NOT NULL, given INTEGER NOT NULL, "
    "spoiled INTEGER NOT NULL, pending INTEGER NOT NULL, PRIMARY KEY (number, position))",
    "CREATE TABLE inputs (number INTEGER NOT NULL, position INTEGER NOT NULL, "
    "input TEXT NOT NULL, PRIMARY KEY (number, position))",
    "ALTER TABLE scenarios ADD COLUMN checksum BIGINT NOT NULL DEFAULT 0",
    "ALTER TABLE attempts ADD COLUMN checksum BIGINT NOT NULL DEFAULT 0",
    "ALTER TABLE attempts ADD COLUMN evidence_checksum BIGINT NOT NULL DEFAULT 0",
    "ALTER TABLE attempts ADD COLUMN inputs_checksum BIGINT NOT NULL DEFAULT 0",
    "DELETE FROM shares",
    "DELETE FROM scenarios",
    "DELETE FROM attempts",
};

// What a submission came to, and how long an answer took: statistics ask for both. They stand in
// the journals, which are therefore read again.
constexpr std::array kToVersion3 = {
    "ALTER TABLE inputs ADD COLUMN outcome TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE inputs ADD COLUMN took_s INTEGER NOT NULL DEFAULT -1",
    "DELETE FROM inputs",
    "DELETE FROM evidence",
    "DELETE FROM shares",
    "DELETE FROM scenarios",
    "DELETE FROM attempts",
};

template <std::size_t kCount>
void run(soci::session& sql, const std::array<const char*, kCount>& step) {
  for (const char* statement : step) sql << statement;
}

// 0 for an empty database, -1 for one that is not ours.
int version_in(soci::session& sql) {
  if (count_tables(sql) == 0) return 0;
  int version = -1;
  soci::indicator found = soci::i_null;
  sql << "SELECT version FROM schema_version", soci::into(version, found);
  return sql.got_data() && found == soci::i_ok ? version : -1;
}

void step_up(soci::session& sql, int version) {
  if (version < 1) run(sql, kToVersion1);
  if (version < 2) run(sql, kToVersion2);
  if (version < 3) run(sql, kToVersion3);
  sql << "UPDATE schema_version SET version = :v", soci::use(kSchemaVersion);
}

}  // namespace

Outcome<Done> migrate(soci::session& sql) {
  int version = version_in(sql);
  if (version == kSchemaVersion) return Done{};
  if (version > kSchemaVersion) return Failed{Trouble::newer, std::to_string(version)};
  if (version < 0) return Failed{Trouble::damaged, "the table schema_version is empty"};
  begin_writing(sql);
  try {
    version = version_in(sql);  // another program may have been first
    if (version >= 0 && version < kSchemaVersion) step_up(sql, version);
    sql << "COMMIT";
  } catch (const soci::soci_error&) {
    try {
      sql << "ROLLBACK";
    } catch (const soci::soci_error&) {  // the transaction is gone already
    }
    throw;
  }
  return Done{};
}

}  // namespace klankbord::database
