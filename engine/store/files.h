// Whole files: read with a cap, written so that a power cut leaves the old one or the new one.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

#include "base/result.h"
#include "store/disk.h"

namespace klankbord::store {

using Path = std::filesystem::path;

// The bytes of a regular file. Refuses what is missing, a folder or a device, unreadable or larger
// than `max_bytes` (exit code bad_file).
base::Result<std::string> read_file(const Path& file, std::size_t max_bytes);

// Writes beside the file, syncs, renames over it and syncs the folder, which must exist. On failure
// (exit code environment) the old file stands as it was and nothing is left beside it; only when
// the folder's sync fails the new one is in place already, and a power cut may bring the old one
// back.
base::Status write_file(Disk& disk, const Path& file, std::string_view bytes);

// Makes the folder and its missing parents, readable by its owner only. What is there is left as it
// is. A new folder survives a power cut once this has returned.
base::Status make_folders(Disk& disk, const Path& folder);

// Writes all bytes; 0 or minus errno.
int write_all(Disk& disk, int file, std::string_view bytes);

// Makes the names in a folder ("" is the present one) survive a power cut; 0 or minus errno. File
// systems that cannot do this for folders are left at peace.
int sync_folder(Disk& disk, const Path& folder);

// The sentence for an errno: "Cannot write /data/x: the disk is full. Free some space and try
// again." `doing` is the verb ("write"); exit code environment.
base::Failure disk_failure(int error, std::string_view doing, const Path& where);

}  // namespace klankbord::store
