// The database behind a learner's record: <data>/record.db, which may be deleted, damaged, locked
// or on a full disk without costing more than the time to read the journals again.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "database/repository.h"
#include "store/disk.h"
#include "store/files.h"

namespace klankbord::session {

// <data>/record.db
store::Path record_file(const store::Path& data);

class RecordDatabase {
 public:
  RecordDatabase(store::Path data, store::Disk& disk) : data_(std::move(data)), disk_(&disk) {}

  // Opens the database, once there is a folder of attempts to keep a record of, and gives what it
  // holds; nothing when it was opened before, or gives nothing.
  std::optional<database::Contents> open();
  // Whether there is one. Else all is held in memory.
  bool is_open() const { return repository_.has_value(); }

  // False: what was damaged has been set aside, and the database is empty now. It is closed after
  // any other trouble.
  bool store(const std::vector<database::AttemptRecord>& attempts,
             const std::vector<std::string>& forget);
  bool clear();
  // Nothing when there is no database, or it is damaged: the next store() or clear() sees to that.
  std::optional<std::map<std::string, std::vector<assess::Scored>>> evidence();
  std::optional<std::map<std::string, std::vector<database::InputRow>>> inputs();

  // What went wrong and what was done about it, as sentences.
  const std::vector<std::string>& notes() const { return notes_; }

 private:
  template <typename Rows>
  std::optional<Rows> rows_of(database::Outcome<Rows> read);
  std::optional<database::Contents> open_file();
  bool make_file();
  bool after(const database::Failed& failed);
  bool set_aside();
  void give_up(const database::Failed& failed);

  store::Path data_;
  store::Disk* disk_;
  std::optional<database::Repository> repository_;
  bool tried_ = false, damaged_ = false, set_aside_ = false;
  std::vector<std::string> notes_;
};

}  // namespace klankbord::session
