// A marking station: takes sittings in, marks them with any number of workers, takes what people
// rule, and lets results out. Its folder holds the proof, its database where everything stands.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "database/exam_store.h"
#include "exam/centre.h"
#include "exam/mark_sitting.h"
#include "session/station_folder.h"
#include "store/places.h"

namespace klankbord::session {

// Where a station is. `database`: "postgresql://…"; empty: exam.db in the folder. `root`: of the
// program, whose frameworks policies are held against; empty: against none.
struct StationPlace {
  store::Path folder;
  std::string database;
  store::Path root = {};
};

enum class Imported : std::uint8_t { added, known, refused };
struct ImportedFile {
  store::Path file;
  bool sealed = true;  // of a sitting: by its station
  Imported outcome = Imported::added;
  std::string reason;  // of a refusal
  std::string form_id, candidate;
};

// Told now and then how many files or jobs are done of how many; false stops.
using StationProgress = std::function<bool(std::size_t done, std::size_t all)>;

struct MarkRun {
  std::size_t marked = 0;                    // jobs done
  std::size_t new_marks = 0;                 // that led to a mark
  std::vector<database::HeldUpRow> held_up;  // what cannot be marked now, and why
  std::size_t elsewhere = 0;                 // that another program is at work on
  std::size_t problems() const;              // sittings that cannot be marked
};

// Keys of the station by the hash of their form's file.
using MarkingKeys = std::map<std::string, exam::MarkingKey>;

class MarkingStation {
 public:
  // Makes folder and tables where there are none. Refuses (exit code environment) a database that
  // cannot be used.
  static base::Result<MarkingStation> open(StationPlace place, store::Disk& disk,
                                           store::Clock clock);

  // Takes all *.sitting and *.key files under these folders (or these files) in. What came in
  // before is known; what is altered, was never begun or is another journal of a known sitting is
  // refused. A journal that was never sealed is taken as far as it goes, and gives way to one that
  // goes on where it stops.
  base::Result<std::vector<ImportedFile>> import(const std::vector<store::Path>& folders,
                                                 const StationProgress& told);

  // The keys of this centre, amended. Refuses those of another centre. A policy with blocks or
  // knock-outs that the form's framework does not have is a misfit too (exam/mark_sitting.h).
  base::Result<MarkingKeys> keys(const exam::CentreSecret& centre) const;

  // Marks whatever waits, and once more what could not be marked before, such as for want of the
  // key, on `threads` threads; other processes may do so at the same time.
  base::Result<MarkRun> mark(const exam::CentreSecret& centre, const std::string& reason,
                             unsigned threads, const StationProgress& told);

  // `word`: a candidate's number or the begin (6 digits or more) of a sitting's nonce. Refuses
  // (exit code bad_file) none and several.
  base::Result<database::SittingRow> find(const std::string& word);
  base::Result<std::vector<database::SittingRow>> list(const std::string& form_id = {});
  base::Result<std::vector<std::vector<database::RatingRow>>> ratings(const std::string& form_id);

  // One sitting, replayed and counted as it stands.
  struct Opened {
    const exam::MarkingKey* key = nullptr;
    exam::Performance performance;
    std::vector<exam::Ruling> rulings;
    exam::Marking marking;
    std::optional<exam::Result> result;
  };
  base::Result<Opened> open_sitting(const MarkingKeys& keys, const exam::CentreSecret& centre,
                                    const std::string& nonce) const;

  // Adds what a person decided in one go, all or nothing, and asks for the sitting to be marked.
  // Refuses as exam::may_rule, each after those before it.
  base::Status rule(const Opened& opened, const std::vector<exam::Ruling>& rulings);
  // Takes amendments in and asks for all sittings of their form; refuses what is not in the key
  // and a policy that cannot decide about the form.
  base::Result<int> amend(const MarkingKeys& keys, const assess::Amendments& amendments);
  // Lets the latest mark of a result out. Refuses (exit code refused) one that is not decided, is
  // released already, or is behind the sitting's rulings and amendments; and without a `reason` one
  // of a sitting that was never sealed, or whose candidate sat the same form more than once.
  base::Result<exam::Result> release(const Opened& opened, const exam::CentreSecret& centre,
                                     const std::string& by, const std::string& reason = {});

  const StationFolder& folder() const { return folder_; }
  std::string now() const { return clock_(); }

 private:
  MarkingStation(StationPlace place, StationFolder folder, store::Clock clock, store::Disk& disk,
                 database::ExamStore database);
  ImportedFile import_file(const store::Path& file, database::SittingRow& row);
  enum class Kept : std::uint8_t { all, beginning, more };
  base::Result<Kept> keep_sitting(const exam::SittingFile& sitting, const std::string& bytes);
  base::Status grow(const database::SittingRow& row, const std::string& bytes);
  base::Status may_release(const Opened& opened, const std::string& reason);

  StationPlace place_;
  StationFolder folder_;
  store::Clock clock_;
  store::Disk* disk_;
  database::ExamStore database_;
};

// The address of a station's database, and a failure (exit code environment) in words.
std::string database_address(const StationPlace& place);
base::Failure database_failure(const database::Failed& failed, const StationPlace& place);

}  // namespace klankbord::session
