#include <set>
#include <utility>

#include "database/connection.h"

namespace klankbord::database {

namespace {

using soci::use;

constexpr const char* kParts[] = {"shares", "evidence", "inputs"};

int whole(bool truth) {
  return truth ? 1 : 0;
}

// Writes attempts one after the other with statements that are prepared once: they read from the
// members, which are set before each is executed.
class Writer {
 public:
  explicit Writer(soci::session& sql) : sql_(sql) {
    soci::indicator found = soci::i_null;
    sql_ << "SELECT MAX(number) FROM attempts", soci::into(last_number_, found);
    if (found != soci::i_ok) last_number_ = 0;
  }

  void put(const AttemptRecord& attempt) {
    record_ = attempt;
    put_scenario();
    number_ = forget(attempt.row.attempt);
    if (number_ == 0) number_ = ++last_number_;
    put_row();
    for (position_ = 0; position_ < static_cast<int>(attempt.row.blocks.size()); ++position_) {
      share_ = attempt.row.blocks[static_cast<std::size_t>(position_)];
      add_share_.execute(true);
    }
    for (position_ = 0; position_ < static_cast<int>(attempt.evidence.size()); ++position_) {
      scored_ = attempt.evidence[static_cast<std::size_t>(position_)];
      given_ = whole(scored_.given);
      spoiled_ = whole(scored_.spoiled);
      pending_ = whole(scored_.pending);
      add_evidence_.execute(true);
    }
    for (position_ = 0; position_ < static_cast<int>(attempt.inputs.size()); ++position_) {
      input_ = attempt.inputs[static_cast<std::size_t>(position_)];
      add_input_.execute(true);
    }
  }

  // Gives the number the attempt had, or 0.
  int forget(const std::string& attempt) {
    int number = 0;
    sql_ << "SELECT number FROM attempts WHERE attempt = :a", soci::into(number), use(attempt);
    if (!sql_.got_data()) return 0;
    for (const char* part : kParts) {
      sql_ << "DELETE FROM " << part << " WHERE number = :n", use(number);
    }
    sql_ << "DELETE FROM attempts WHERE number = :n", use(number);
    return number;
  }

 private:
  void put_scenario() {
    const ScenarioRow& row = record_.scenario;
    if (row.content_hash.empty() || !scenarios_.insert(row.content_hash).second) return;
    int known = 0;
    sql_ << "SELECT COUNT(*) FROM scenarios WHERE content_hash = :h", soci::into(known),
        use(row.content_hash);
    if (known > 0) return;
    const long long checksum = checksum_of(row);
    sql_ << "INSERT INTO scenarios (content_hash, language, title_nl, title_fr, title_en, "
            "checksum) VALUES (:h, :l, :nl, :fr, :en, :c)",
        use(row.content_hash), use(row.language), use(row.title.nl), use(row.title.fr),
        use(row.title.en), use(checksum);
  }

  void put_row() {
    evidence_checksum_ = checksum_of(record_.evidence);
    inputs_checksum_ = checksum_of(record_.inputs);
    checksum_ = checksum_of(record_.row, evidence_checksum_, inputs_checksum_);
    size_bytes_ = record_.row.size_bytes;
    changed_ns_ = record_.row.changed_ns;
    finished_ = whole(record_.row.finished);
    add_attempt_.execute(true);
  }

  soci::session& sql_;
  std::set<std::string> scenarios_;  // known to be there
  int last_number_ = 0;
  AttemptRecord record_;
  assess::Share share_;
  assess::Scored scored_;
  InputRow input_;
  int number_ = 0, position_ = 0, finished_ = 0, given_ = 0, spoiled_ = 0, pending_ = 0;
  long long size_bytes_ = 0, changed_ns_ = 0;
  long long evidence_checksum_ = 0, inputs_checksum_ = 0, checksum_ = 0;
  AttemptRow& row_ = record_.row;

  soci::statement add_attempt_ =
      (sql_.prepare << "INSERT INTO attempts (number, attempt, size_bytes, changed_ns, scenario, "
                       "scenario_version, content_hash, mode, started, latest, answers, finished, "
                       "earned, reachable, pending, knockouts, note, problem, evidence_checksum, "
                       "inputs_checksum, checksum) VALUES (:number, :attempt, :size, :changed, "
                       ":scenario, :version, :hash, :mode, :started, :latest, :answers, :finished, "
                       ":earned, :reachable, :pending, :knockouts, :note, :problem, :esum, :isum, "
                       ":sum)",
       use(number_), use(row_.attempt), use(size_bytes_), use(changed_ns_), use(row_.scenario),
       use(row_.scenario_version), use(row_.content_hash), use(row_.mode), use(row_.started),
       use(row_.latest), use(row_.answers), use(finished_), use(row_.earned), use(row_.reachable),
       use(row_.pending), use(row_.knockouts), use(row_.note), use(row_.problem),
       use(evidence_checksum_), use(inputs_checksum_), use(checksum_));
  soci::statement add_share_ =
      (sql_.prepare << "INSERT INTO shares (number, position, block, earned, reachable, "
                       "opportunities) VALUES (:n, :p, :b, :e, :r, :o)",
       use(number_), use(position_), use(share_.id), use(share_.points.earned),
       use(share_.points.reachable), use(share_.opportunities));
  soci::statement add_evidence_ =
      (sql_.prepare << "INSERT INTO evidence (number, position, opportunity, competence, block, "
                       "weight, level, given, spoiled, pending) VALUES (:n, :p, :o, :c, :b, :w, "
                       ":l, :g, :s, :d)",
       use(number_), use(position_), use(scored_.opportunity), use(scored_.competence),
       use(scored_.block), use(scored_.weight), use(scored_.level), use(given_), use(spoiled_),
       use(pending_));
  soci::statement add_input_ =
      (sql_.prepare << "INSERT INTO inputs (number, position, input, outcome, took_s) VALUES (:n, "
                       ":p, :i, :o, :t)",
       use(number_), use(position_), use(input_.input), use(input_.outcome), use(input_.took_s));
};

}  // namespace

Outcome<Done> Repository::store(const std::vector<AttemptRecord>& attempts,
                                const std::vector<std::string>& forget) {
  soci::session& sql = *connection_->sql;
  try {
    return in_transaction(sql, begin_writing, [&] {
      Writer writer(sql);
      for (const std::string& attempt : forget) writer.forget(attempt);
      for (const AttemptRecord& attempt : attempts) writer.put(attempt);
      return Done{};
    });
  } catch (const std::exception& error) {
    return failed_by(error, connection_->address);
  }
}

Outcome<Done> Repository::clear() {
  soci::session& sql = *connection_->sql;
  try {
    return in_transaction(sql, begin_writing, [&] {
      for (const char* part : kParts) sql << "DELETE FROM " << part;
      sql << "DELETE FROM attempts";
      sql << "DELETE FROM scenarios";
      return Done{};
    });
  } catch (const std::exception& error) {
    return failed_by(error, connection_->address);
  }
}

}  // namespace klankbord::database
