// The files of an exam centre on disk: its keys, forms and key files.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "exam/centre.h"
#include "store/files.h"

namespace klankbord::session {

inline constexpr const char* kCentrePublic = "centre.public";
inline constexpr const char* kCentreSecret = "centre.secret";

// The bytes of any file of an exam, within the size that a form may have.
base::Result<std::string> read_exam_file(const store::Path& file);

// Refuses (exit code refused) when the file is there already.
base::Status may_write(const store::Path& file);

// Writes a file that only its owner may read. Refuses (exit code refused) to replace one, unless
// `force`. Makes the folder where it is missing.
base::Status write_new(store::Disk& disk, const store::Path& file, std::string_view bytes,
                       bool force);

// Reads centre.public; the message of a refusal names the file.
base::Result<exam::CentrePublic> read_centre_file(const store::Path& file);

// Refuses (exit code refused) a folder in which either file stands: keys are never replaced.
base::Status may_make_centre(const store::Path& folder);

// Writes both files, the secret one first, readable by their owner only. Makes the folder where it
// is missing. Refuses as may_make_centre does.
base::Status write_centre(store::Disk& disk, const store::Path& folder,
                          const exam::CentreSecret& centre, std::string_view passphrase,
                          exam::CodeCost cost = {});

}  // namespace klankbord::session
