// One worker of a marking station: takes jobs, marks, stores. Used by marking_station.cpp.
#pragma once

#include <atomic>
#include <string>
#include <vector>

#include "database/exam_store.h"
#include "session/marking_station.h"

namespace klankbord::session {

// How a result stands, for the database.
void fill_row(const exam::Result& result, const exam::Needs& needs, database::SittingRow& row);
std::vector<database::MarkRow> mark_rows(const exam::Result& result);
std::vector<database::RatingRow> rating_rows(const std::vector<exam::Ruling>& rulings);

// What people have to do, in words; empty when nothing.
std::string words_of(const exam::Needs& needs);

class MarkingWorker {
 public:
  struct Shared {
    StationPlace place;
    const MarkingKeys* keys = nullptr;
    const exam::CentreSecret* centre = nullptr;
    std::string reason;
    store::Clock clock;
    std::atomic<std::size_t> marked{0}, new_marks{0};
    std::atomic<bool> stop{false};
  };
  MarkingWorker(Shared& shared, store::Disk& disk);

  // Until no job waits. Refuses what the database refuses.
  base::Status run();

 private:
  database::FinishedJob done(const database::ExamJob& job);
  // Fills the rest of `finished` in; a failure is the sitting's problem.
  base::Status mark(const database::ExamJob& job, database::FinishedJob& finished);

  Shared& shared_;
  store::Disk* disk_;
  StationFolder folder_;
  std::string name_;
};

}  // namespace klankbord::session
