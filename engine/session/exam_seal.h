// Sealing a form: a draft becomes the form file, the key file, a sitting code and a PIN.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "exam/centre.h"
#include "session/exam_forms.h"
#include "store/files.h"

namespace klankbord::session {

struct Validity {
  std::string from, until;  // ISO 8601 UTC
};
// Of two moments, or of two days (the first from its beginning, the last to its end, UTC). Refuses
// (exit code bad_command_line) others, and an end before the beginning.
base::Result<Validity> validity_of(std::string_view from, std::string_view until);

base::Result<exam::FormDraft> read_draft(const store::Path& file);

// Refuses (exit code refused) a folder in which the form or the key stands already.
base::Status may_seal(const store::Path& folder, const std::string& form);

struct Sealed {
  exam::Form form;
  store::Path form_file, key_file;
  std::string form_hash, fingerprint;
  std::string code, pin;  // kept nowhere: whoever calls this shows them
};
// Draws a code and a PIN, seals, opens both again to be sure, and writes them: the key first, so
// that there is no form without its key.
base::Result<Sealed> seal(store::Disk& disk, const store::Path& folder, Sealable all,
                          const Validity& validity, const exam::CentreSecret& centre,
                          exam::CodeCost cost = {});

}  // namespace klankbord::session
