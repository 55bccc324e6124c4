// The SQL of one table: sittings as rows. Used by exam_store.cpp.
#pragma once

#include <string>
#include <vector>

#include "database/connection.h"
#include "database/exam_store.h"

namespace klankbord::database {

inline constexpr const char* kSittingColumns =
    "sitting, journal, form, form_id, candidate, station, started, receipt, marks, released, "
    "standing, earned, reachable, needs, problem";

inline std::vector<SittingRow> read_sittings(soci::session& sql, const std::string& where,
                                             const std::string& value) {
  SittingRow row;
  soci::statement rows =
      (sql.prepare << "SELECT " << kSittingColumns << " FROM exam_sittings WHERE " << where
                   << " ORDER BY form_id, candidate, started, sitting",
       soci::into(row.sitting), soci::into(row.journal), soci::into(row.form),
       soci::into(row.form_id), soci::into(row.candidate), soci::into(row.station),
       soci::into(row.started), soci::into(row.receipt), soci::into(row.marks),
       soci::into(row.released), soci::into(row.standing), soci::into(row.earned),
       soci::into(row.reachable), soci::into(row.needs), soci::into(row.problem),
       soci::use(value, "v"));
  rows.execute();
  std::vector<SittingRow> all;
  while (rows.fetch()) all.push_back(row);
  return all;
}

// Statements that are prepared once for many rows.
class SittingWriter {
 public:
  explicit SittingWriter(soci::session& sql) : sql_(sql) {}

  Added add(const SittingRow& row) {
    row_ = row;
    std::string journal;
    sql_ << "SELECT journal FROM exam_sittings WHERE sitting = :s", soci::use(row.sitting),
        soci::into(journal);
    if (sql_.got_data()) return journal == row.journal ? Added::known : Added::conflict;
    insert_.execute(true);
    return Added::added;
  }

  void update(const SittingRow& row) {
    row_ = row;
    update_.execute(true);
  }

 private:
  soci::session& sql_;
  SittingRow row_;
  soci::statement insert_ =
      (sql_.prepare << "INSERT INTO exam_sittings (" << kSittingColumns
                    << ") VALUES (:s, :j, :f, :i, :c, :t, :b, :r, :m, :l, :d, :e, :o, :n, :p)",
       soci::use(row_.sitting), soci::use(row_.journal), soci::use(row_.form),
       soci::use(row_.form_id), soci::use(row_.candidate), soci::use(row_.station),
       soci::use(row_.started), soci::use(row_.receipt), soci::use(row_.marks),
       soci::use(row_.released), soci::use(row_.standing), soci::use(row_.earned),
       soci::use(row_.reachable), soci::use(row_.needs), soci::use(row_.problem));
  soci::statement update_ =
      (sql_.prepare << "UPDATE exam_sittings SET marks = :m, released = :l, standing = :d, "
                       "earned = :e, reachable = :o, needs = :n, problem = :p WHERE sitting = :s",
       soci::use(row_.marks), soci::use(row_.released), soci::use(row_.standing),
       soci::use(row_.earned), soci::use(row_.reachable), soci::use(row_.needs),
       soci::use(row_.problem), soci::use(row_.sitting));
};

}  // namespace klankbord::database
