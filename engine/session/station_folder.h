// The folder of a marking station: sittings, keys, what people ruled, and results, each a file of
// its own that proves itself. From these everything else can be made anew.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "assess/amendments.h"
#include "base/result.h"
#include "exam/mark_sitting.h"
#include "store/disk.h"
#include "store/files.h"

namespace klankbord::session {

class StationFolder {
 public:
  StationFolder(store::Disk& disk, store::Path folder) : disk_(&disk), folder_(std::move(folder)) {}

  // Makes the folders that are missing.
  base::Status make();

  const store::Path& folder() const { return folder_; }
  store::Path database() const { return folder_ / "exam.db"; }
  store::Path worker(const std::string& name) const { return folder_ / "workers" / name; }
  store::Path sitting(const std::string& nonce) const;
  store::Path result(const std::string& nonce) const;

  // Writes a file that is not there yet; one with the same bytes is left alone. Refuses (exit code
  // refused) to replace other bytes.
  base::Status keep(const store::Path& file, std::string_view bytes);
  base::Status keep_key(std::string_view bytes);
  // The key files of this station, in the order of their names.
  base::Result<std::vector<std::string>> keys() const;

  // In the order in which they were added. A folder that is not there holds none.
  base::Result<std::vector<exam::Ruling>> rulings(const std::string& nonce) const;
  base::Status add_ruling(const std::string& nonce, const exam::Ruling& ruling);
  base::Result<std::vector<assess::Amendments>> amendments(const std::string& form_id) const;
  base::Status add_amendments(const assess::Amendments& amendments);

  // Nothing when there is none yet. Refuses what the centre did not sign.
  base::Result<std::optional<exam::Result>> read_result(const std::string& nonce,
                                                        std::string_view centre_key) const;
  base::Status write_result(const exam::Result& result, const exam::CentreSecret& centre);

 private:
  // Files of a folder by name, each given to `take` as bytes.
  template <typename Take>
  base::Status each(const store::Path& folder, const Take& take) const;
  base::Status add_numbered(const store::Path& folder, const std::string& bytes);

  store::Disk* disk_;
  store::Path folder_;
};

}  // namespace klankbord::session
