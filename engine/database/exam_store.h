// The database of a marking station, in SQLite or on a PostgreSQL server that many stations share.
// Several processes mark at the same time: none does what another is doing, and what one had begun
// when it was killed is done by the next.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "database/exam_rows.h"
#include "database/outcome.h"

namespace klankbord::database {

enum class Added : std::uint8_t {
  added,
  known,     // the same journal is there already
  conflict,  // the sitting is there with another journal
};

class ExamStore {
 public:
  // `address`: of sqlite_address, or "postgresql://host=... dbname=...". Makes its tables where
  // there are none, beside whatever else is in the database. Refuses a newer version.
  static Outcome<ExamStore> open(const std::string& address);
  ExamStore(ExamStore&&) noexcept;
  ExamStore& operator=(ExamStore&&) noexcept;
  ~ExamStore();

  // Adds sittings and asks for each new one to be marked, all or nothing.
  Outcome<std::vector<Added>> add(const std::vector<SittingRow>& sittings);
  // By form id and candidate; all forms when `form_id` is empty.
  Outcome<std::vector<SittingRow>> sittings(const std::string& form_id = {});
  // How many sittings of that form a candidate has.
  Outcome<int> times_sat(const std::string& form_id, const std::string& candidate);
  // More of a journal came in: stores its hash and receipt, and asks for it to be marked.
  Outcome<Done> grow(const SittingRow& row);
  // None of that nonce is an empty list.
  Outcome<std::vector<SittingRow>> sitting(const std::string& nonce);
  // Ratings of all sittings of a form, by sitting in the order they were given.
  Outcome<std::vector<std::vector<RatingRow>>> ratings(const std::string& form_id);

  // Asks for these to be marked. A job that somebody is working at is done once more.
  Outcome<Done> ask(const std::vector<std::string>& sittings);
  // Likewise all sittings of a form; gives how many.
  Outcome<int> ask_form(const std::string& form_id);
  // Likewise those sittings of a form's file that could not be marked; gives how many.
  Outcome<int> ask_again(const std::string& form);
  Outcome<int> waiting();  // jobs that are not done, taken or not
  // What cannot be marked, by form id and reason.
  Outcome<std::vector<HeldUpRow>> held_up();

  // Takes up to `most` jobs for a worker. A job that another took is left to it, unless that is no
  // longer alive: on PostgreSQL the server knows, elsewhere `is_alive` is asked by the worker's
  // name. Finish or give back before taking more.
  using IsAlive = std::function<bool(const std::string& worker)>;
  Outcome<std::vector<ExamJob>> take(const std::string& worker, int most, const IsAlive& is_alive);
  // Stores what they came to, all or nothing. A job asked for again meanwhile waits again; one that
  // was given to another worker is left alone.
  Outcome<Done> finish(const std::string& worker, const std::vector<FinishedJob>& jobs);
  // Lets go of what was taken.
  Outcome<Done> give_back(const std::string& worker);
  // Stores how one sitting stands, outside any job.
  Outcome<Done> update(const SittingRow& row);

 private:
  struct Connection;
  explicit ExamStore(std::unique_ptr<Connection> connection);
  std::unique_ptr<Connection> connection_;
};

}  // namespace klankbord::database
