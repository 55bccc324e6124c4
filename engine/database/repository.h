// The one way to the database of a learner's record. SQLite in a data folder; PostgreSQL speaks the
// same words. Every row carries a checksum, so that a figure is either what was stored or refused.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "database/outcome.h"
#include "database/rows.h"

namespace klankbord::database {

// The address of an SQLite file: `path` absolute, with whatever characters; how long one waits for
// another program.
std::string sqlite_address(const std::string& path, int wait_s);

// What lists of attempts need.
struct Contents {
  std::vector<AttemptRow> attempts;              // by id
  std::map<std::string, ScenarioRow> scenarios;  // by content hash
};

class Repository {
 public:
  // `address`: of sqlite_address, or "postgresql://dbname=... host=..." where its driver is there.
  // Makes the tables, or brings those of an older version up to date, in one transaction. Refuses a
  // newer version, leaving it alone.
  static Outcome<Repository> open(const std::string& address);
  Repository(Repository&&) noexcept;
  Repository& operator=(Repository&&) noexcept;
  ~Repository();

  // Refuses (Trouble::damaged) rows that are not as they were stored.
  Outcome<Contents> contents();
  // Of all attempts, by id.
  Outcome<std::map<std::string, std::vector<assess::Scored>>> evidence();
  Outcome<std::vector<InputRow>> inputs(const std::string& attempt);
  // Of all attempts, by id.
  Outcome<std::map<std::string, std::vector<InputRow>>> inputs();

  // Stores these attempts, in place of what is known of them, and forgets the others: all or
  // nothing, whatever happens meanwhile.
  Outcome<Done> store(const std::vector<AttemptRecord>& attempts,
                      const std::vector<std::string>& forget);
  // Forgets all.
  Outcome<Done> clear();

 private:
  struct Connection;
  explicit Repository(std::unique_ptr<Connection> connection);
  std::unique_ptr<Connection> connection_;
};

}  // namespace klankbord::database
