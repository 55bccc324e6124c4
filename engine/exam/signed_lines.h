// A file of three lines: a header that all may read, a body that is encrypted, and the centre's
// signature over both. Seen by this folder only.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "exam/centre.h"

namespace klankbord::exam {

inline constexpr std::size_t kMaxSealedBytes = std::size_t{64} << 20U;

struct SignedLines {
  std::string header;  // one line of JSON, without its line end
  std::string body;    // the encrypted bytes
};

std::string write_signed(const SignedLines& lines, const SigningPair& signing);

// Refuses (exit code findings) whatever write_signed would not have written with the centre's key.
// `what` is how messages call the file. Nothing is parsed before the signature was found to fit.
base::Result<SignedLines> read_signed(std::string_view bytes, std::string_view centre_key,
                                      std::string_view what);

}  // namespace klankbord::exam
