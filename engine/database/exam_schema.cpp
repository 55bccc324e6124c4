#include "database/exam_schema.h"

#include <array>
#include <string>

#include "database/connection.h"

namespace klankbord::database {

namespace {

// Steps are history: one that was ever released is not edited, a new one is added.
constexpr std::array kExamTables = {
    "CREATE TABLE exam_sittings (sitting TEXT PRIMARY KEY, journal TEXT NOT NULL, "
    "form TEXT NOT NULL, form_id TEXT NOT NULL, candidate TEXT NOT NULL, station TEXT NOT NULL, "
    "started TEXT NOT NULL, receipt TEXT NOT NULL, marks INTEGER NOT NULL, "
    "released INTEGER NOT NULL, standing TEXT NOT NULL, earned INTEGER NOT NULL, "
    "reachable INTEGER NOT NULL, needs TEXT NOT NULL, problem TEXT NOT NULL)",
    "CREATE INDEX exam_sittings_of ON exam_sittings (form_id, candidate)",
    "CREATE TABLE exam_marks (sitting TEXT NOT NULL, number INTEGER NOT NULL, hash TEXT NOT NULL, "
    "at TEXT NOT NULL, reason TEXT NOT NULL, standing TEXT NOT NULL, earned INTEGER NOT NULL, "
    "reachable INTEGER NOT NULL, PRIMARY KEY (sitting, number))",
    "CREATE TABLE exam_ratings (sitting TEXT NOT NULL, number INTEGER NOT NULL, "
    "kind TEXT NOT NULL, rated_by TEXT NOT NULL, at TEXT NOT NULL, scenario INTEGER NOT NULL, "
    "about TEXT NOT NULL, level INTEGER NOT NULL, PRIMARY KEY (sitting, number))",
    "CREATE TABLE exam_jobs (sitting TEXT PRIMARY KEY, form TEXT NOT NULL, "
    "worker TEXT NOT NULL, asked INTEGER NOT NULL)",
    "CREATE TABLE exam_schema (version INTEGER NOT NULL)",
    "INSERT INTO exam_schema (version) VALUES (1)",
};

bool has_tables(soci::session& sql) {
  int count = 0;
  if (sql.get_backend_name() == "sqlite3") {
    sql << "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = 'exam_schema'",
        soci::into(count);
  } else {
    sql << "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = "
           "current_schema() AND table_name = 'exam_schema'",
        soci::into(count);
  }
  return count > 0;
}

}  // namespace

Outcome<Done> make_exam_tables(soci::session& sql) {
  if (!has_tables(sql)) {
    in_transaction(sql, begin_writing, [&] {
      if (has_tables(sql)) return Done{};  // another program was first
      for (const char* statement : kExamTables) sql << statement;
      return Done{};
    });
  }
  int version = 0;
  sql << "SELECT version FROM exam_schema", soci::into(version);
  if (version > kExamSchemaVersion) return Failed{Trouble::newer, std::to_string(version)};
  return Done{};
}

}  // namespace klankbord::database
