// The databases that the tests of the repository run against.
#pragma once

#include <cstdlib>
#include <string>

#include "database/dialect.h"
#include "database/postgres_cluster.h"
#include "database/repository.h"
#include "support/catch.h"
#include "support/paths.h"
#include "support/temp_folder.h"

#ifdef KLANKBORD_TEST_POSTGRESQL
#include <soci/postgresql/soci-postgresql.h>
#endif

namespace klankbord::test {

// One server for all tests of a run.
inline const PostgresCluster& postgres() {
  static const PostgresCluster cluster;
#ifdef KLANKBORD_TEST_POSTGRESQL
  soci::dynamic_backends::register_backend("postgresql", soci::postgresql);
#endif
  return cluster;
}

// Why PostgreSQL is left out; else empty.
inline std::string without_postgres() {
#ifdef KLANKBORD_TEST_POSTGRESQL
  return postgres().without();
#else
  return "The tests were built without libpq-dev.";
#endif
}

// Whether there is a server. Where there is none these tests pass without it and say so, but fail
// where every test is asked for: KLANKBORD_STRICT, as in continuous integration.
inline bool has_postgres() {
  const std::string why = without_postgres();
  if (why.empty()) return true;
  if (std::getenv("KLANKBORD_STRICT") != nullptr) FAIL("PostgreSQL cannot be left out. " << why);
  WARN("PostgreSQL is left out. " << why);
  return false;
}

// A new, empty database. `postgresql`: on the server, else a file in `folder`.
inline std::string new_place(bool postgresql, const TempFolder& folder) {
  if (postgresql) return postgres().new_database("place");
  return database::sqlite_address((folder / "record.db").string(), 1);
}

// Runs a text of statements, each ended by ";" at the end of a line.
inline void run_sql(const std::string& address, const std::string& text) {
  const auto sql = database::connect(address);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(";\n", at), text.size());
    *sql << text.substr(at, end - at);
    at = end + 2;
  }
}

inline std::string fixture(const std::string& name) {
  return read_text(source_dir() / "tests" / "database" / name);
}

}  // namespace klankbord::test
