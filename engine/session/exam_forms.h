// From the library to an exam form: what its scenarios can contribute, and the form and key that a
// draft stands for.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "exam/assembly.h"
#include "exam/blueprint.h"
#include "exam/form_draft.h"
#include "exam/form_key.h"
#include "exam/sealed_form.h"
#include "session/library.h"

namespace klankbord::session {

// Hears how far something long has come.
using Progress = std::function<void(std::size_t done, std::size_t all)>;

// The scenarios that a form could be made of, with the points that plays of them reach.
struct Bank {
  std::vector<exam::BankItem> items;
  std::vector<std::string> left_out;  // who cannot be part of a form, and why, one sentence each
  std::vector<std::string> declared;  // ids whose plays are too many to count: their points are
                                      // those that the scenario declares
};

// Leaves out the practice scenario, those that the blueprint names, those of another framework and
// those that cannot be stripped of their key.
Bank bank_of(const Library& library, const exam::Blueprint& blueprint, const Progress& progress);

// A blueprint file and the policy file beside it.
struct BlueprintFiles {
  exam::Blueprint blueprint;
  std::string bytes;                     // of the blueprint
  std::optional<assess::Policy> policy;  // none when the blueprint names none
};
// Refuses (exit code bad_file) what cannot be read, a framework that is not the given one, and a
// practice scenario, blocks or knock-outs that are not there.
base::Result<BlueprintFiles> read_blueprint(const store::Path& file,
                                            const framework::Framework& framework,
                                            const Library& library);

// What the form number `index` is called: "<blueprint>-a", "<blueprint>-b", …
std::string form_id(const exam::Blueprint& blueprint, std::size_t index);

// The draft of the form number `index` (see form_id).
exam::FormDraft draft_of(const BlueprintFiles& files, const Library& library, const Bank& bank,
                         const exam::Selection& selection, std::size_t index,
                         const std::string& framework_hash);

// What is sealed of a draft: the key, and the candidate's content but for the hash of the PIN.
struct Sealable {
  exam::FormContent content;
  exam::KeyContent key;
};
// Refuses (exit code findings) when a scenario or the framework is not as it was when the draft was
// made, and when a candidate could tell the two sides of the seal apart in one of `plays` random
// plays of each scenario; and (bad_file) a policy that does not fit the framework or the scenarios.
base::Result<Sealable> sealable(const exam::FormDraft& draft, const Library& library,
                                const framework::Framework& framework,
                                const std::string& framework_hash, int plays,
                                const Progress& progress);

// SHA-256 of the framework file.
base::Result<std::string> framework_hash(const store::Path& root, std::string_view id);

}  // namespace klankbord::session
