#include "session/expiry.h"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <system_error>

#include "session/data_files.h"
#include "store/journal.h"

namespace klankbord::session {

namespace {

using store::NoteKind;
using store::Path;

constexpr std::string_view kTimeForm = "0000-00-00T00:00:00Z";

bool is_time(std::string_view text) {
  if (text.size() != kTimeForm.size()) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool digit = text[i] >= '0' && text[i] <= '9';
    if (kTimeForm[i] == '0' ? !digit : text[i] != kTimeForm[i]) return false;
  }
  return true;
}

// "2025-01-31T09:00:00Z" -> "20250131T090000Z", with which the names of journals begin.
std::string as_in_names(std::string_view time) {
  std::string text;
  for (const char c : time) {
    if (c != '-' && c != ':') text += c;
  }
  return text;
}

}  // namespace

std::string a_year_before(std::string_view now) {
  constexpr std::size_t kYearDigits = 4;
  int year = 0;
  if (!is_time(now)) return {};
  std::from_chars(now.data(), now.data() + kYearDigits, year);
  if (year < 1) return {};
  return fmt::format("{:04}{}", year - 1, now.substr(kYearDigits));
}

base::Result<std::vector<ExpiringAttempt>> expiring_attempts(const Path& data,
                                                             std::string_view now) {
  std::vector<ExpiringAttempt> expiring;
  const std::string limit = a_year_before(now);
  const auto files = data_files(data);
  if (!files) return files.failure();
  const std::string begun_limit = as_in_names(limit);
  std::vector<Path> old;
  for (const Path& journal : files->journals) {
    if (store::attempt_id(journal) < begun_limit) old.push_back(journal);
  }
  if (old.empty()) return expiring;
  const auto notes = store::read_ledger(data).notes;
  for (const Path& file : old) {
    if (is_kept(notes, store::attempt_id(file))) continue;
    const auto journal = store::read_journal(file);
    if (!journal) continue;
    const std::string& latest =
        journal->entries.empty() ? journal->header.started : journal->entries.back().at;
    if (!is_time(latest) || latest >= limit) continue;
    expiring.push_back({store::attempt_id(file), journal->header.scenario, latest});
  }
  return expiring;
}

base::Result<Erased> expire_attempts(store::Disk& disk, const Path& data, std::string_view now) {
  const auto expiring = expiring_attempts(data, now);
  if (!expiring) return expiring.failure();
  std::vector<std::string> attempts;
  for (const ExpiringAttempt& attempt : *expiring) attempts.push_back(attempt.attempt);
  if (attempts.empty()) return Erased{};
  return erase_attempts(disk, data, attempts);
}

base::Status keep_attempt(store::Disk& disk, const Path& data, std::string_view attempt,
                          const store::Clock& clock) {
  const auto files = data_files(data);
  if (!files) return files.failure();
  const bool known =
      std::any_of(files->journals.begin(), files->journals.end(),
                  [&](const Path& journal) { return store::attempt_id(journal) == attempt; });
  if (!known) {
    return base::Failure{
        base::ExitCode::bad_file,
        fmt::format("There is no attempt \"{}\". See `klankbord attempts`.", attempt)};
  }
  if (is_kept(store::read_ledger(data).notes, attempt)) return base::success();
  store::LedgerNote note;
  note.kind = NoteKind::kept;
  note.at = clock();
  note.attempt = attempt;
  return append_note(disk, data, note);
}

bool is_kept(const std::vector<store::LedgerNote>& notes, std::string_view attempt) {
  return std::any_of(notes.begin(), notes.end(), [&](const store::LedgerNote& note) {
    return note.kind == NoteKind::kept && note.attempt == attempt;
  });
}

}  // namespace klankbord::session
