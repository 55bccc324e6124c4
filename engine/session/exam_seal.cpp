#include "session/exam_seal.h"

#include <fmt/core.h>

#include <system_error>
#include <utility>

#include "assess/strict_json.h"
#include "exam/code_words.h"
#include "session/exam_files.h"

namespace klankbord::session {

namespace {

constexpr unsigned kCodeBits = 80;
constexpr std::size_t kPinDigits = 8;

// A byte above 249 is drawn again, so that no digit comes more often.
std::string new_pin() {
  std::string pin;
  while (pin.size() < kPinDigits) {
    const auto byte = static_cast<unsigned char>(exam::random_bytes(1)[0]);
    if (byte < 250) pin += static_cast<char>('0' + byte % 10);
  }
  return pin;
}

store::Path form_file(const store::Path& folder, const std::string& form) {
  return folder / (form + ".form");
}
store::Path key_file(const store::Path& folder, const std::string& form) {
  return folder / (form + ".key");
}

}  // namespace

base::Result<Validity> validity_of(std::string_view from, std::string_view until) {
  const auto moment = [](std::string_view typed, std::string_view time) {
    if (assess::is_day(typed)) return std::string(typed) + std::string(time);
    return assess::is_time(typed) ? std::string(typed) : std::string();
  };
  Validity validity{moment(from, "T00:00:00Z"), moment(until, "T23:59:59Z")};
  if (validity.from.empty() || validity.until.empty()) {
    return base::Failure{base::ExitCode::bad_command_line,
                         "--from and --until are days like 2026-05-04, or moments in UTC like "
                         "2026-05-04T07:00:00Z."};
  }
  if (validity.from >= validity.until) {
    return base::Failure{base::ExitCode::bad_command_line, "--until is before --from."};
  }
  return validity;
}

base::Result<exam::FormDraft> read_draft(const store::Path& file) {
  const auto bytes = read_exam_file(file);
  if (!bytes) return bytes.failure();
  return exam::form_draft_from_json(*bytes);
}

base::Status may_seal(const store::Path& folder, const std::string& form) {
  for (const store::Path& file : {form_file(folder, form), key_file(folder, form)}) {
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored)) continue;
    return base::Failure{
        base::ExitCode::refused,
        fmt::format("{} is there already. What was sealed is never replaced: somebody may be "
                    "sitting it. Name another folder, or assemble a new version.",
                    file.string())};
  }
  return base::success();
}

base::Result<Sealed> seal(store::Disk& disk, const store::Path& folder, Sealable all,
                          const Validity& validity, const exam::CentreSecret& centre,
                          exam::CodeCost cost) {
  const std::string id = all.key.form.id;
  if (auto free = may_seal(folder, id); !free) return free.failure();
  Sealed sealed;
  sealed.code = exam::new_code(kCodeBits);
  sealed.pin = new_pin();
  sealed.fingerprint = exam::fingerprint_of(centre.centre);
  for (exam::Form* form : {&all.key.form, &all.content.form}) {
    form->valid_from = validity.from;
    form->valid_until = validity.until;
  }
  all.content.pin_hash = exam::hash_pin(sealed.pin, cost);
  const std::string form = exam::seal_form(std::move(all.content), centre, sealed.code, cost);
  const std::string key = exam::seal_key(std::move(all.key), form, centre);
  // Found out now, and not on the day.
  const auto open = exam::open_form(form, centre.centre, sealed.code);
  if (!open) return open.failure();
  const auto open_key = exam::open_key(key, centre);
  if (!open_key) return open_key.failure();
  sealed.form = open->content.form;
  sealed.form_hash = open->hash;
  sealed.form_file = form_file(folder, id);
  sealed.key_file = key_file(folder, id);
  if (auto made = store::make_folders(disk, folder); !made) return made.failure();
  if (auto written = store::write_file(disk, sealed.key_file, key); !written) {
    return written.failure();
  }
  if (auto written = store::write_file(disk, sealed.form_file, form); !written) {
    return written.failure();
  }
  return sealed;
}

}  // namespace klankbord::session
