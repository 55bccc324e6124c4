// Locks between programs on one data folder (flock): they end with the program that holds them.
#pragma once

#include <string_view>

#include "base/result.h"
#include "store/files.h"

namespace klankbord::store {

enum class LockKind { shared, exclusive };

// Locks an open file or folder until it is closed. A lock that another program holds is waited for,
// two seconds at most: writing a line takes milliseconds. Fails then, and where the file system
// knows no locks (exit code environment).
base::Status wait_for_lock(int file, LockKind kind, const Path& name);

// The same without waiting: whether this program has the lock now.
bool try_lock(int file, LockKind kind);

// The file that is open is still the one of that name: nobody removed or replaced it since.
bool is_still_there(int file, const Path& name);

}  // namespace klankbord::store
