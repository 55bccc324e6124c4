// What a repository holds, and how its work is kept from throwing.
#pragma once

#include <memory>
#include <string>

#include "database/checksum.h"
#include "database/dialect.h"
#include "database/repository.h"

namespace klankbord::database {

struct Repository::Connection {
  std::string address;
  std::unique_ptr<soci::session> sql;
};

// Takes back what a transaction did so far; nothing when there is none.
inline void roll_back(soci::session& sql) {
  try {
    sql << "ROLLBACK";
  } catch (const soci::soci_error&) {  // the database did so by itself
  }
}

// Does the work between a begin and a commit; of a failure nothing is left.
template <typename Work>
auto in_transaction(soci::session& sql, void (*begin)(soci::session&), const Work& work) {
  begin(sql);
  try {
    auto result = work();
    sql << "COMMIT";
    return result;
  } catch (const std::exception&) {
    roll_back(sql);
    throw;
  }
}

// Thrown by work that finds rows which are not as they were stored.
struct Altered : std::runtime_error {
  explicit Altered(const std::string& where) : std::runtime_error("altered rows in " + where) {}
};

// The checksums of groups of rows.
inline std::int64_t checksum_of(const ScenarioRow& row) {
  return Checksum()
      .add(row.content_hash)
      .add(row.language)
      .add(row.title.nl)
      .add(row.title.fr)
      .add(row.title.en)
      .value();
}

inline std::int64_t checksum_of(const std::vector<assess::Scored>& evidence) {
  Checksum sum;
  for (const assess::Scored& e : evidence) {
    sum.add(e.opportunity).add(e.competence).add(e.block).add(e.weight).add(e.level);
    sum.add(std::int64_t{e.given}).add(std::int64_t{e.spoiled}).add(std::int64_t{e.pending});
  }
  return sum.value();
}

inline std::int64_t checksum_of(const std::vector<InputRow>& inputs) {
  Checksum sum;
  for (const InputRow& row : inputs) {
    sum.add(row.input).add(row.outcome).add(std::int64_t{row.took_s});
  }
  return sum.value();
}

// The row with its shares, and through their checksums its evidence and inputs.
std::int64_t checksum_of(const AttemptRow& row, std::int64_t evidence, std::int64_t inputs);

}  // namespace klankbord::database
