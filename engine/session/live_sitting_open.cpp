// How a sitting begins, and how an interrupted one is found again.
#include <fcntl.h>
#include <fmt/core.h>

#include <cerrno>
#include <utility>

#include "base/limits.h"
#include "exam/crypto.h"
#include "exam/refusal.h"
#include "report/phrases.h"
#include "session/live_sitting.h"
#include "session/report_data.h"

namespace klankbord::session {

using exam::Refusal;
using exam::refused;

namespace {

constexpr unsigned kOwnerOnly = 0600;
constexpr std::size_t kNonceBytes = 16;
constexpr std::size_t kHashDigitsInName = 8;
constexpr int kMostSittings = 9;  // of one form by one candidate

store::LineFileWords words_for(const store::Path& file) {
  store::LineFileWords words;
  words.open_elsewhere = "This sitting is open in another window or console. Close it there first.";
  words.moved = fmt::format(
      "The sitting's file {} was removed or moved while the sitting went on. Put it back and try "
      "again.",
      file.string());
  words.disturbed = fmt::format(
      "Another program wrote in the sitting's file {}. Leave the sitting and reopen it.",
      file.string());
  words.full = fmt::format("The sitting's file {} is full. Tell the centre.", file.string());
  words.most_bytes = base::kMaxSittingBytes;
  return words;
}

// Of the calendar where the candidate is.
std::string shown_moment(const std::string& utc) {
  return report::sortable_time(moment_of(utc));
}

base::Failure altered(base::Failure failure) {
  failure.facts = {{"detail", failure.message}};
  return exam::named(std::move(failure), Refusal::altered_sitting);
}

base::Result<store::LineFile> opened(store::Disk& disk, const store::Path& file) {
  const base::Status made = store::make_folders(disk, file.parent_path());
  if (!made) return made.failure();
  const int handle = disk.open(file.string(), O_RDWR | O_APPEND | O_CREAT | O_NONBLOCK, kOwnerOnly);
  if (handle < 0) return store::disk_failure(-handle, "write", file);
  return store::LineFile::take(disk, file, store::File(handle), words_for(file));
}

}  // namespace

store::Path sittings_folder(const store::Path& data) {
  return data / "sittings";
}

base::Result<exam::SigningPair> station_key(store::Disk& disk, const store::Path& data) {
  const store::Path file = data / "station.secret";
  std::error_code error;
  if (!std::filesystem::exists(file, error)) {
    const base::Status made = store::make_folders(disk, data);
    if (!made) return made.failure();
    std::string seed = exam::random_bytes(exam::kKeyBytes);
    const base::Status written = store::write_file(disk, file, exam::to_hex_text(seed) + "\n");
    exam::forget(seed);
    if (!written) return written.failure();
  }
  auto text = store::read_file(file, 2 * exam::kKeyBytes + 1);
  if (!text) return text.failure();
  std::string seed;
  const bool ends = !text->empty() && text->back() == '\n';
  if (!ends || !exam::from_hex_text(std::string_view(*text).substr(0, text->size() - 1), seed) ||
      seed.size() != exam::kKeyBytes) {
    return exam::named({base::ExitCode::bad_file,
                        fmt::format("The file {} holds no station's key. Put it back from a "
                                    "backup, or move it away to get a new one.",
                                    file.string())},
                       Refusal::station_key);
  }
  exam::forget(*text);
  auto pair = exam::signing_pair_of(seed);
  exam::forget(seed);
  return pair;
}

base::Result<Sitting> Sitting::open(SittingRequest request) {
  if (!exam::is_candidate_number(request.candidate)) {
    return exam::named({base::ExitCode::bad_command_line,
                        "A candidate's number is 1 to 32 letters, digits and hyphens."},
                       Refusal::no_number);
  }
  if (!exam::is_station_name(request.station)) {
    return exam::named({base::ExitCode::bad_command_line,
                        "The name of a station is 1 to 60 characters that can be printed."},
                       Refusal::no_station);
  }
  auto form = exam::open_form(request.form, request.centre, request.code);
  exam::forget(request.code);
  if (!form) {
    const bool altered = form.failure().code == base::ExitCode::findings;
    return altered ? exam::named(form.failure(), Refusal::altered_form) : form.failure();
  }
  Sitting sitting(std::move(request));
  sitting.request_.form.clear();
  auto station = station_key(*sitting.request_.disk, sitting.request_.data);
  if (!station) return station.failure();
  sitting.station_ = std::move(*station);
  const base::Status journal = sitting.open_journal(*form);
  if (!journal) return journal.failure();
  sitting.last_steady_ms_ = sitting.request_.clocks.steady_ms();
  sitting.clock_offset_s_ =
      seconds_of(sitting.request_.clocks.wall()) - sitting.last_steady_ms_ / 1000;
  return sitting;
}

base::Status Sitting::check_validity(const exam::Form& form) const {
  const std::string now = request_.clocks.wall();
  if (now < form.valid_from) {
    return refused(Refusal::too_early,
                   fmt::format("This form may be sat from {} on; it is {} now. Check the date and "
                               "time of this machine.",
                               form.valid_from, now),
                   {{"from", shown_moment(form.valid_from)}, {"now", shown_moment(now)}});
  }
  if (now > form.valid_until) {
    return refused(Refusal::too_late,
                   fmt::format("This form could be sat until {}; it is {} now. Check the date and "
                               "time of this machine.",
                               form.valid_until, now),
                   {{"until", shown_moment(form.valid_until)}, {"now", shown_moment(now)}});
  }
  return base::success();
}

base::Status Sitting::open_journal(const exam::OpenForm& form) {
  const auto paper = std::make_shared<const exam::FormContent>(form.content);
  std::optional<exam::SittingFile> before;  // the latest that is over
  for (int number = 1; number <= kMostSittings; ++number) {
    const store::Path file = sittings_folder(request_.data) / name_of(form, number);
    // A form that may not be sat leaves no file behind; one that was begun may be finished later.
    std::error_code error;
    if (!std::filesystem::exists(file, error)) {
      const base::Status may = may_begin(paper->form, before);
      if (!may) return may;
    }
    auto lines = opened(*request_.disk, file);
    if (!lines) return lines.failure();
    // Read after the lock: until then another program may have been writing.
    const auto bytes = store::read_file(file, base::kMaxSittingBytes);
    if (!bytes) return bytes.failure();
    if (!exam::is_begun(*bytes)) {
      const base::Status may = may_begin(paper->form, before);
      return may ? create_journal(form, paper, std::move(*lines), before) : may;
    }
    auto content = exam::read_sitting(*bytes, file.filename().string());
    if (!content) return altered(content.failure());
    const exam::SittingHeader& header = content->header;
    if (header.form_hash != form.hash || header.candidate != request_.candidate ||
        header.after != (before ? before->header.nonce : "")) {
      return refused(Refusal::another_sitting,
                     fmt::format("The sitting's file {} belongs to another form or candidate.",
                                 file.string()));
    }
    if (!content->sealed) return resume_journal(paper, std::move(*lines), *content);
    before = std::move(*content);
  }
  return finished_before(*before);
}

std::string Sitting::name_of(const exam::OpenForm& form, int number) const {
  // No candidate's number holds a point.
  return fmt::format("{}-{}-{}{}.sitting", form.content.form.id,
                     form.hash.substr(0, kHashDigitsInName), request_.candidate,
                     number > 1 ? fmt::format(".{}", number) : "");
}

base::Failure Sitting::finished_before(const exam::SittingFile& before) const {
  return refused(Refusal::finished_before,
                 fmt::format("Candidate {} has finished this form here. The receipt code is {}.",
                             request_.candidate, before.receipt),
                 {{"candidate", request_.candidate}, {"receipt", before.receipt}});
}

base::Status Sitting::may_begin(const exam::Form& form,
                                const std::optional<exam::SittingFile>& before) const {
  if (before && !request_.again) return finished_before(*before);
  if (!request_.begins) {
    return refused(
        Refusal::no_sitting,
        fmt::format("There is no sitting of candidate {} for this form here.", request_.candidate),
        {{"candidate", request_.candidate}});
  }
  return check_validity(form);
}

base::Status Sitting::create_journal(const exam::OpenForm& form, const exam::PaperPointer& paper,
                                     store::LineFile lines,
                                     const std::optional<exam::SittingFile>& before) {
  exam::SittingHeader header;
  header.form_id = form.content.form.id;
  header.form_hash = form.hash;
  header.candidate = request_.candidate;
  header.station = request_.station;
  header.station_key = exam::to_hex_text(station_.public_key);
  header.nonce = exam::to_hex_text(exam::random_bytes(kNonceBytes));
  header.started = request_.clocks.wall();
  if (before) {
    header.after = before->header.nonce;
    header.after_receipt = before->receipt;
  }
  // What stands there was cut off within its first line, when nothing had happened yet.
  const base::Status emptied = lines.go_on(0, true);
  if (!emptied) return emptied;
  const base::Status written = lines.append(exam::header_line(header, chain_));
  if (!written) return written;
  lines_ = std::move(lines);
  state_ = exam::start_of_sitting(paper, header);
  return base::success();
}

base::Status Sitting::resume_journal(const exam::PaperPointer& paper, store::LineFile lines,
                                     const exam::SittingFile& content) {
  auto state = exam::fold(paper, content.header, content.records);
  if (!state) return altered(state.failure());
  const bool over = state->status == exam::SittingStatus::over;
  const std::string own_key = exam::to_hex_text(station_.public_key);
  if (over && content.station_key != own_key) {
    return refused(Refusal::sealed_elsewhere,
                   "This sitting is over; only the station where it ended can seal it.");
  }
  // What is read here is about to be shown as accepted.
  const base::Status safe = lines.go_on(content.sound_bytes, !content.note.empty());
  if (!safe) return safe;
  state_ = std::move(*state);
  chain_ = content.chain;
  note_ = content.note;
  lines_ = std::move(lines);
  // Where nothing happened yet there is nothing to go on with.
  needs_reopening_ = !over && (state_.records > 0 || content.station_key != own_key);
  // Who guessed PINs before the program stopped does not get new tries by stopping it.
  for (auto incident = state_.incidents.rbegin();
       incident != state_.incidents.rend() && !incident->by_invigilator; ++incident) {
    ++wrong_pins_;
  }
  if (wrong_pins_ > 0) slow_pins_down(wrong_pins_ + kFreePins - 1);
  return over ? seal() : base::success();
}

}  // namespace klankbord::session
