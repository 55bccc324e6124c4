#include "database/repository.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "database/connection.h"
#include "database/schema.h"

namespace klankbord::database {

namespace {

using soci::into;

struct NumberedRow {
  int number = 0;
  long long evidence_checksum = 0, inputs_checksum = 0, checksum = 0;
  AttemptRow row;
};

void read_scenarios(soci::session& sql, Contents& contents) {
  ScenarioRow row;
  long long checksum = 0;
  soci::statement rows =
      (sql.prepare << "SELECT content_hash, language, title_nl, title_fr, title_en, checksum "
                      "FROM scenarios",
       into(row.content_hash), into(row.language), into(row.title.nl), into(row.title.fr),
       into(row.title.en), into(checksum));
  rows.execute();
  while (rows.fetch()) {
    if (checksum_of(row) != checksum) throw Altered("scenarios");
    contents.scenarios.emplace(row.content_hash, row);
  }
}

std::vector<NumberedRow> read_attempts(soci::session& sql) {
  NumberedRow now;
  AttemptRow& row = now.row;
  int finished = 0;
  long long size_bytes = 0, changed_ns = 0;
  soci::statement rows =
      (sql.prepare << "SELECT number, attempt, size_bytes, changed_ns, scenario, "
                      "scenario_version, content_hash, mode, started, latest, answers, finished, "
                      "earned, reachable, pending, knockouts, note, problem, evidence_checksum, "
                      "inputs_checksum, checksum FROM attempts",
       into(now.number), into(row.attempt), into(size_bytes), into(changed_ns), into(row.scenario),
       into(row.scenario_version), into(row.content_hash), into(row.mode), into(row.started),
       into(row.latest), into(row.answers), into(finished), into(row.earned), into(row.reachable),
       into(row.pending), into(row.knockouts), into(row.note), into(row.problem),
       into(now.evidence_checksum), into(now.inputs_checksum), into(now.checksum));
  rows.execute();
  std::vector<NumberedRow> all;
  while (rows.fetch()) {
    row.size_bytes = size_bytes;
    row.changed_ns = changed_ns;
    row.finished = finished != 0;
    all.push_back(now);
  }
  return all;
}

// Rows that belong to an attempt come in order of its number, then of their position.
template <typename Give>
void give_shares(soci::session& sql, const Give& give) {
  int number = 0;
  assess::Share share;
  soci::statement rows =
      (sql.prepare << "SELECT number, block, earned, reachable, opportunities FROM shares "
                      "ORDER BY number, position",
       into(number), into(share.id), into(share.points.earned), into(share.points.reachable),
       into(share.opportunities));
  rows.execute();
  while (rows.fetch()) give(number, share);
}

template <typename Give>
void give_evidence(soci::session& sql, const Give& give) {
  int number = 0, given = 0, spoiled = 0, pending = 0;
  assess::Scored scored;
  soci::statement rows =
      (sql.prepare << "SELECT number, opportunity, competence, block, weight, level, given, "
                      "spoiled, pending FROM evidence ORDER BY number, position",
       into(number), into(scored.opportunity), into(scored.competence), into(scored.block),
       into(scored.weight), into(scored.level), into(given), into(spoiled), into(pending));
  rows.execute();
  while (rows.fetch()) {
    scored.given = given != 0;
    scored.spoiled = spoiled != 0;
    scored.pending = pending != 0;
    give(number, scored);
  }
}

Contents read_contents(soci::session& sql) {
  Contents contents;
  read_scenarios(sql, contents);
  std::vector<NumberedRow> rows = read_attempts(sql);
  std::unordered_map<int, AttemptRow*> by_number;
  by_number.reserve(rows.size());
  for (NumberedRow& row : rows) by_number.emplace(row.number, &row.row);
  give_shares(sql, [&](int number, const assess::Share& share) {
    const auto owner = by_number.find(number);
    if (owner == by_number.end()) throw Altered("shares");
    owner->second->blocks.push_back(share);
  });
  contents.attempts.reserve(rows.size());
  for (NumberedRow& row : rows) {
    const std::int64_t expected = checksum_of(row.row, row.evidence_checksum, row.inputs_checksum);
    if (expected != row.checksum) throw Altered("attempts");
    contents.attempts.push_back(std::move(row.row));
  }
  std::sort(contents.attempts.begin(), contents.attempts.end(),
            [](const AttemptRow& a, const AttemptRow& b) { return a.attempt < b.attempt; });
  return contents;
}

template <typename Give>
void give_inputs(soci::session& sql, const Give& give) {
  int number = 0;
  InputRow input;
  soci::statement rows =
      (sql.prepare << "SELECT number, input, outcome, took_s FROM inputs ORDER BY number, position",
       into(number), into(input.input), into(input.outcome), into(input.took_s));
  rows.execute();
  while (rows.fetch()) give(number, input);
}

// Of all attempts the rows of one table that belong to them, by id of the attempt; `checksum` is
// the column that guards them. `give_rows` gives each row with the number of its attempt.
template <typename Row, typename GiveRows>
std::map<std::string, std::vector<Row>> read_groups(soci::session& sql, const char* table,
                                                    const std::string& checksum,
                                                    const GiveRows& give_rows) {
  struct Owner {
    std::string attempt;
    long long checksum = 0;
    std::vector<Row> rows;
  };
  std::unordered_map<int, Owner> owners;
  int number = 0;
  Owner owner;
  soci::statement attempts =
      (sql.prepare << "SELECT number, attempt, " << checksum << " FROM attempts", into(number),
       into(owner.attempt), into(owner.checksum));
  attempts.execute();
  while (attempts.fetch()) owners.emplace(number, owner);
  give_rows(sql, [&](int of, const Row& row) {
    const auto found = owners.find(of);
    if (found == owners.end()) throw Altered(table);
    found->second.rows.push_back(row);
  });
  std::map<std::string, std::vector<Row>> all;
  for (auto& [ignored, found] : owners) {
    if (checksum_of(found.rows) != found.checksum) throw Altered(table);
    all.emplace(std::move(found.attempt), std::move(found.rows));
  }
  return all;
}

using Evidence = std::map<std::string, std::vector<assess::Scored>>;
using Inputs = std::map<std::string, std::vector<InputRow>>;

Evidence read_evidence(soci::session& sql) {
  return read_groups<assess::Scored>(
      sql, "evidence", "evidence_checksum",
      [](soci::session& of, const auto& give) { give_evidence(of, give); });
}

Inputs read_inputs(soci::session& sql) {
  return read_groups<InputRow>(sql, "inputs", "inputs_checksum",
                               [](soci::session& of, const auto& give) { give_inputs(of, give); });
}

std::vector<InputRow> read_inputs(soci::session& sql, const std::string& attempt) {
  int number = 0;
  long long checksum = 0;
  std::vector<InputRow> inputs;
  sql << "SELECT number, inputs_checksum FROM attempts WHERE attempt = :a", into(number),
      into(checksum), soci::use(attempt);
  if (!sql.got_data()) return inputs;
  InputRow input;
  soci::statement rows =
      (sql.prepare
           << "SELECT input, outcome, took_s FROM inputs WHERE number = :n ORDER BY position",
       soci::use(number), into(input.input), into(input.outcome), into(input.took_s));
  rows.execute();
  while (rows.fetch()) inputs.push_back(input);
  if (checksum_of(inputs) != checksum) throw Altered("inputs");
  return inputs;
}

}  // namespace

std::int64_t checksum_of(const AttemptRow& row, std::int64_t evidence, std::int64_t inputs) {
  Checksum sum;
  sum.add(row.attempt).add(row.size_bytes).add(row.changed_ns).add(row.scenario);
  sum.add(row.scenario_version).add(row.content_hash).add(row.mode).add(row.started);
  sum.add(row.latest).add(row.answers).add(std::int64_t{row.finished}).add(row.earned);
  sum.add(row.reachable).add(row.pending).add(row.knockouts).add(row.note).add(row.problem);
  for (const assess::Share& share : row.blocks) {
    sum.add(share.id).add(share.points.earned).add(share.points.reachable);
    sum.add(share.opportunities);
  }
  return sum.add(evidence).add(inputs).value();
}

Repository::Repository(std::unique_ptr<Connection> connection)
    : connection_(std::move(connection)) {}
Repository::Repository(Repository&&) noexcept = default;
Repository& Repository::operator=(Repository&&) noexcept = default;
Repository::~Repository() = default;

Outcome<Repository> Repository::open(const std::string& address) {
  try {
    auto connection = std::make_unique<Connection>();
    connection->address = address;
    connection->sql = connect(address);
    const auto migrated = migrate(*connection->sql);
    if (!migrated) return migrated.failed();
    return Repository(std::move(connection));
  } catch (const std::exception& error) {
    return failed_by(error, address);
  }
}

Outcome<Contents> Repository::contents() {
  soci::session& sql = *connection_->sql;
  try {
    return in_transaction(sql, begin_reading, [&] { return read_contents(sql); });
  } catch (const std::exception& error) {
    return failed_by(error, connection_->address);
  }
}

Outcome<Evidence> Repository::evidence() {
  soci::session& sql = *connection_->sql;
  try {
    return in_transaction(sql, begin_reading, [&] { return read_evidence(sql); });
  } catch (const std::exception& error) {
    return failed_by(error, connection_->address);
  }
}

Outcome<Inputs> Repository::inputs() {
  soci::session& sql = *connection_->sql;
  try {
    return in_transaction(sql, begin_reading, [&] { return read_inputs(sql); });
  } catch (const std::exception& error) {
    return failed_by(error, connection_->address);
  }
}

Outcome<std::vector<InputRow>> Repository::inputs(const std::string& attempt) {
  soci::session& sql = *connection_->sql;
  try {
    return in_transaction(sql, begin_reading, [&] { return read_inputs(sql, attempt); });
  } catch (const std::exception& error) {
    return failed_by(error, connection_->address);
  }
}

}  // namespace klankbord::database
