#include "script/report.h"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "base/limits.h"
#include "script/codes.h"
#include "script/value.h"

namespace klankbord::script {

namespace {

base::Severity severity_of(std::string_view code) {
  for (const CodeInfo& info : codes()) {
    if (info.code == code) return info.severity;
  }
  return base::Severity::error;
}

}  // namespace

int Report::add_file(std::string name, std::string_view source) {
  texts_.add_file(name);
  files_.push_back({std::move(name), source, nullptr});
  return static_cast<int>(files_.size()) - 1;
}

bool Report::full() const {
  return diagnostics_.size() >= base::kMaxDiagnostics;
}

void Report::add(std::string_view code, Place place, std::string message, std::string suggestion) {
  if (full()) return;
  const std::string& name = files_[index(place.file)].name;
  if (!noted_.insert(fmt::format("{}:{}:{}:{}", code, place.file, place.line, message)).second) {
    return;
  }
  diagnostics_.push_back({std::string(code), severity_of(code), name, place.line,
                          std::move(message), std::move(suggestion)});
}

bool Report::has(std::string_view code, Place place) const {
  return std::any_of(diagnostics_.begin(), diagnostics_.end(), [&](const base::Diagnostic& d) {
    return d.code == code && d.line == place.line && d.file == file_name(place.file);
  });
}

const SourceMap& Report::map(int file) {
  File& found = files_[index(file)];
  if (!found.map) found.map = std::make_unique<SourceMap>(found.source);
  return *found.map;
}

Place Report::with_table(Place place, std::string_view word, std::string_view id) {
  place.table = map(place.file).find(word, id, place.line);
  return place;
}

Place Report::at(Place place, const SourceMap::Entry* entry) {
  if (entry == nullptr) return {place.file, place.line, SourceMap::kNone};
  return {place.file, entry->line, entry->table};
}

Place Report::field(Place place, std::string_view key) {
  return at(place, map(place.file).field(place.table, key));
}

Place Report::item(Place place, std::size_t item) {
  return at(place, map(place.file).item(place.table, item));
}

void Report::add_double_keys() {
  for (int file = 0; file < file_count(); ++file) {
    for (const SourceMap::Double& found : map(file).doubles()) {
      add(kDoubleId, {file, found.line, SourceMap::kNone},
          fmt::format("\"{}\" stands already at line {}, in the same braces", shown(found.key),
                      found.first_line),
          "only the last one would count");
    }
  }
}

void Report::add_draft_comments() {
  for (int file = 0; file < file_count(); ++file) {
    for (const SourceMap::Draft& found : map(file).drafts()) {
      add(kDraftMark, {file, found.line, SourceMap::kNone},
          fmt::format("a comment still has the mark {}", found.mark),
          "do what it says, and take the mark out");
    }
  }
}

base::Diagnostics Report::take() {
  const auto file_number = [this](const base::Diagnostic& d) {
    const auto same = [&](const File& file) { return file.name == d.file; };
    return std::find_if(files_.begin(), files_.end(), same) - files_.begin();
  };
  std::stable_sort(diagnostics_.begin(), diagnostics_.end(),
                   [&](const base::Diagnostic& a, const base::Diagnostic& b) {
                     return std::pair(file_number(a), a.line) < std::pair(file_number(b), b.line);
                   });
  noted_.clear();
  return std::exchange(diagnostics_, {});
}

}  // namespace klankbord::script
