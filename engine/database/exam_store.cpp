#include "database/exam_store.h"

#include <utility>

#include "database/connection.h"
#include "database/exam_schema.h"
#include "database/exam_statements.h"

namespace klankbord::database {

using soci::into;
using soci::use;

struct ExamStore::Connection {
  std::string address;
  std::unique_ptr<soci::session> sql;
  bool server = false;  // PostgreSQL, which lets a transaction hold the jobs of its worker
  bool taken = false;   // such a transaction is open
};

namespace {

// A job that waits already is asked for once more, so that who works at it does it again.
void ask_for(soci::session& sql, const std::string& where, const std::string& value) {
  // SQLite needs the WHERE: without one it would take ON for the condition of a join.
  sql << "INSERT INTO exam_jobs (sitting, form, worker, asked) SELECT sitting, form, '', 1 FROM "
         "exam_sittings WHERE "
      << where << " ON CONFLICT (sitting) DO UPDATE SET asked = exam_jobs.asked + 1",
      use(value, "v");
}

class ResultWriter {
 public:
  explicit ResultWriter(soci::session& sql) : sql_(sql), sittings_(sql) {}

  // False: the job is another's now.
  bool done(const std::string& worker, const ExamJob& job) {
    worker_ = worker;
    job_ = job;
    remove_.execute(true);
    if (remove_.get_affected_rows() > 0) return true;
    release_.execute(true);
    return release_.get_affected_rows() > 0;
  }

  void put(const FinishedJob& job) {
    sittings_.update(job.row);
    job_ = job.job;
    sql_ << "DELETE FROM exam_marks WHERE sitting = :s", use(job_.sitting);
    for (const MarkRow& mark : job.marks) {
      mark_ = mark;
      add_mark_.execute(true);
    }
    if (!job.ratings.empty()) {
      sql_ << "DELETE FROM exam_ratings WHERE sitting = :s", use(job_.sitting);
    }
    number_ = 0;
    for (const RatingRow& rating : job.ratings) {
      ++number_;
      rating_ = rating;
      add_rating_.execute(true);
    }
  }

 private:
  soci::session& sql_;
  SittingWriter sittings_;
  std::string worker_;
  ExamJob job_;
  MarkRow mark_;
  RatingRow rating_;
  int number_ = 0;
  soci::statement remove_ =
      (sql_.prepare << "DELETE FROM exam_jobs WHERE sitting = :s AND worker = :w AND asked = :a",
       use(job_.sitting), use(worker_), use(job_.asked));
  soci::statement release_ =
      (sql_.prepare << "UPDATE exam_jobs SET worker = '' WHERE sitting = :s AND worker = :w",
       use(job_.sitting), use(worker_));
  soci::statement add_mark_ =
      (sql_.prepare << "INSERT INTO exam_marks (sitting, number, hash, at, reason, standing, "
                       "earned, reachable) VALUES (:s, :n, :h, :a, :r, :d, :e, :o)",
       use(job_.sitting), use(mark_.number), use(mark_.hash), use(mark_.at), use(mark_.reason),
       use(mark_.standing), use(mark_.earned), use(mark_.reachable));
  soci::statement add_rating_ =
      (sql_.prepare << "INSERT INTO exam_ratings (sitting, number, kind, rated_by, at, scenario, "
                       "about, level) VALUES (:s, :n, :k, :b, :a, :i, :w, :l)",
       use(job_.sitting), use(number_), use(rating_.kind), use(rating_.by), use(rating_.at),
       use(rating_.scenario), use(rating_.about), use(rating_.level));
};

std::vector<ExamJob> read_jobs(soci::session& sql, const std::string& after,
                               std::vector<std::string>* workers) {
  ExamJob job;
  std::string worker;
  soci::statement rows =
      (sql.prepare << "SELECT sitting, form, asked, worker FROM exam_jobs " << after,
       into(job.sitting), into(job.form), into(job.asked), into(worker));
  rows.execute();
  std::vector<ExamJob> all;
  while (rows.fetch()) {
    all.push_back(job);
    if (workers != nullptr) workers->push_back(worker);
  }
  return all;
}

void assign(soci::session& sql, const std::vector<ExamJob>& jobs, const std::string& worker) {
  std::string sitting;
  soci::statement update = (sql.prepare << "UPDATE exam_jobs SET worker = :w WHERE sitting = :s",
                            use(worker), use(sitting));
  for (const ExamJob& job : jobs) {
    sitting = job.sitting;
    update.execute(true);
  }
}

// Of the jobs that nobody alive holds, the first.
std::vector<ExamJob> take_free(soci::session& sql, int most, const ExamStore::IsAlive& is_alive) {
  std::vector<std::string> workers;
  std::vector<ExamJob> all =
      read_jobs(sql, "WHERE worker = '' ORDER BY sitting LIMIT " + std::to_string(most), nullptr);
  if (static_cast<int>(all.size()) == most) return all;
  const std::vector<ExamJob> held =
      read_jobs(sql, "WHERE worker <> '' ORDER BY worker, sitting", &workers);
  bool alive = false;
  for (std::size_t i = 0; i < held.size() && static_cast<int>(all.size()) < most; ++i) {
    if (i == 0 || workers[i] != workers[i - 1]) alive = is_alive(workers[i]);
    if (!alive) all.push_back(held[i]);
  }
  return all;
}

// What SOCI throws becomes a trouble.
template <typename Work>
auto guarded(const std::string& address, const Work& work) -> Outcome<decltype(work())> {
  try {
    return work();
  } catch (const std::exception& error) {
    return failed_by(error, address);
  }
}

}  // namespace

ExamStore::ExamStore(std::unique_ptr<Connection> connection) : connection_(std::move(connection)) {}
ExamStore::ExamStore(ExamStore&&) noexcept = default;
ExamStore& ExamStore::operator=(ExamStore&&) noexcept = default;
ExamStore::~ExamStore() = default;

Outcome<ExamStore> ExamStore::open(const std::string& address) {
  try {
    auto connection = std::make_unique<Connection>();
    connection->address = address;
    connection->sql = connect(address);
    connection->server = connection->sql->get_backend_name() != "sqlite3";
    auto made = make_exam_tables(*connection->sql);
    if (!made) return made.failed();
    return ExamStore(std::move(connection));
  } catch (const std::exception& error) {
    return failed_by(error, address);
  }
}

Outcome<std::vector<Added>> ExamStore::add(const std::vector<SittingRow>& sittings) {
  soci::session& sql = *connection_->sql;
  return guarded(connection_->address, [&] {
    return in_transaction(sql, begin_writing, [&] {
      SittingWriter writer(sql);
      std::vector<Added> all;
      for (const SittingRow& row : sittings) {
        all.push_back(writer.add(row));
        if (all.back() == Added::added) ask_for(sql, "sitting = :v", row.sitting);
      }
      return all;
    });
  });
}

Outcome<std::vector<SittingRow>> ExamStore::sittings(const std::string& form_id) {
  return guarded(connection_->address, [&] {
    const bool all = form_id.empty();
    return read_sittings(*connection_->sql, all ? "form_id <> :v" : "form_id = :v", form_id);
  });
}

Outcome<int> ExamStore::times_sat(const std::string& form_id, const std::string& candidate) {
  return guarded(connection_->address, [&] {
    int count = 0;
    *connection_->sql << "SELECT COUNT(*) FROM exam_sittings WHERE form_id = :f AND candidate = :c",
        use(form_id), use(candidate), into(count);
    return count;
  });
}

Outcome<Done> ExamStore::grow(const SittingRow& row) {
  soci::session& sql = *connection_->sql;
  return guarded(connection_->address, [&] {
    return in_transaction(sql, begin_writing, [&] {
      sql << "UPDATE exam_sittings SET journal = :j, receipt = :r WHERE sitting = :s",
          use(row.journal), use(row.receipt), use(row.sitting);
      ask_for(sql, "sitting = :v", row.sitting);
      return Done{};
    });
  });
}

Outcome<std::vector<SittingRow>> ExamStore::sitting(const std::string& nonce) {
  return guarded(connection_->address,
                 [&] { return read_sittings(*connection_->sql, "sitting = :v", nonce); });
}

Outcome<std::vector<std::vector<RatingRow>>> ExamStore::ratings(const std::string& form_id) {
  soci::session& sql = *connection_->sql;
  return guarded(connection_->address, [&] {
    std::vector<std::vector<RatingRow>> all;
    std::string sitting, before;
    RatingRow row;
    soci::statement rows =
        (sql.prepare << "SELECT r.sitting, r.kind, r.rated_by, r.at, r.scenario, r.about, r.level "
                        "FROM exam_ratings r JOIN exam_sittings s ON s.sitting = r.sitting WHERE "
                        "s.form_id = :f ORDER BY r.sitting, r.number",
         into(sitting), into(row.kind), into(row.by), into(row.at), into(row.scenario),
         into(row.about), into(row.level), use(form_id));
    rows.execute();
    while (rows.fetch()) {
      if (all.empty() || sitting != before) all.emplace_back();
      before = sitting;
      all.back().push_back(row);
    }
    return all;
  });
}

Outcome<Done> ExamStore::ask(const std::vector<std::string>& sittings) {
  soci::session& sql = *connection_->sql;
  return guarded(connection_->address, [&] {
    return in_transaction(sql, begin_writing, [&] {
      for (const std::string& sitting : sittings) ask_for(sql, "sitting = :v", sitting);
      return Done{};
    });
  });
}

Outcome<int> ExamStore::ask_form(const std::string& form_id) {
  soci::session& sql = *connection_->sql;
  return guarded(connection_->address, [&] {
    return in_transaction(sql, begin_writing, [&] {
      ask_for(sql, "form_id = :v", form_id);
      int count = 0;
      sql << "SELECT COUNT(*) FROM exam_sittings WHERE form_id = :f", use(form_id), into(count);
      return count;
    });
  });
}

Outcome<int> ExamStore::ask_again(const std::string& form) {
  soci::session& sql = *connection_->sql;
  return guarded(connection_->address, [&] {
    return in_transaction(sql, begin_writing, [&] {
      ask_for(sql, "problem <> '' AND form = :v", form);
      int count = 0;
      sql << "SELECT COUNT(*) FROM exam_sittings WHERE problem <> '' AND form = :f", use(form),
          into(count);
      return count;
    });
  });
}

Outcome<std::vector<HeldUpRow>> ExamStore::held_up() {
  soci::session& sql = *connection_->sql;
  return guarded(connection_->address, [&] {
    std::vector<HeldUpRow> all;
    HeldUpRow row;
    soci::statement rows =
        (sql.prepare << "SELECT form_id, problem, COUNT(*) FROM exam_sittings WHERE problem <> '' "
                        "GROUP BY form_id, problem ORDER BY form_id, problem",
         into(row.form_id), into(row.problem), into(row.sittings));
    rows.execute();
    while (rows.fetch()) all.push_back(row);
    return all;
  });
}

Outcome<int> ExamStore::waiting() {
  return guarded(connection_->address, [&] {
    int count = 0;
    *connection_->sql << "SELECT COUNT(*) FROM exam_jobs", into(count);
    return count;
  });
}

Outcome<std::vector<ExamJob>> ExamStore::take(const std::string& worker, int most,
                                              const IsAlive& is_alive) {
  soci::session& sql = *connection_->sql;
  try {
    if (!connection_->server) {
      return in_transaction(sql, begin_writing, [&] {
        std::vector<ExamJob> jobs = take_free(sql, most, is_alive);
        assign(sql, jobs, worker);
        return jobs;
      });
    }
    // The rows stay locked until the transaction ends, or the connection of a killed worker does.
    sql << "BEGIN";
    connection_->taken = true;
    std::vector<ExamJob> jobs = read_jobs(
        sql, "ORDER BY sitting LIMIT " + std::to_string(most) + " FOR UPDATE SKIP LOCKED", nullptr);
    assign(sql, jobs, worker);
    if (jobs.empty()) {
      connection_->taken = false;
      sql << "COMMIT";
    }
    return jobs;
  } catch (const std::exception& error) {
    if (connection_->server) roll_back(sql);
    connection_->taken = false;
    return failed_by(error, connection_->address);
  }
}

Outcome<Done> ExamStore::finish(const std::string& worker, const std::vector<FinishedJob>& jobs) {
  soci::session& sql = *connection_->sql;
  try {
    const auto begin = [](soci::session& session) { begin_writing(session); };
    const auto continued = [](soci::session&) {};
    return in_transaction(sql, connection_->taken ? +continued : +begin, [&] {
      ResultWriter writer(sql);
      for (const FinishedJob& job : jobs) {
        if (writer.done(worker, job.job)) writer.put(job);
      }
      connection_->taken = false;
      return Done{};
    });
  } catch (const std::exception& error) {
    connection_->taken = false;
    return failed_by(error, connection_->address);
  }
}

Outcome<Done> ExamStore::give_back(const std::string& worker) {
  soci::session& sql = *connection_->sql;
  return guarded(connection_->address, [&] {
    if (connection_->taken) {
      roll_back(sql);
      connection_->taken = false;
    } else {
      sql << "UPDATE exam_jobs SET worker = '' WHERE worker = :w", use(worker);
    }
    return Done{};
  });
}

Outcome<Done> ExamStore::update(const SittingRow& row) {
  soci::session& sql = *connection_->sql;
  return guarded(connection_->address, [&] {
    SittingWriter(sql).update(row);
    return Done{};
  });
}

}  // namespace klankbord::database
