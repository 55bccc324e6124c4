// Collects the diagnostics of one load and knows where everything stands in the author's files.
#pragma once

#include <cstddef>
#include <deque>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "base/diagnostic.h"
#include "base/text_places.h"
#include "script/source_map.h"

namespace klankbord::script {

// A spot in one of the files of a load; `table` is its `{ … }` in the file's source map, if known.
struct Place {
  int file = 0;  // 0 is the file that was asked for, the others are its modules
  int line = 0;  // 0 when the finding is about the whole file
  int table = SourceMap::kNone;
};

class Report {
 public:
  // Makes a file known and gives its number. `source` has to outlive the report.
  int add_file(std::string name, std::string_view source);
  const std::string& file_name(int file) const { return files_[index(file)].name; }
  int file_count() const { return static_cast<int>(files_.size()); }

  // Notes a finding with the severity of its code. The same finding at the same line counts once;
  // beyond base::kMaxDiagnostics nothing is noted.
  void add(std::string_view code, Place place, std::string message, std::string suggestion = {});
  bool full() const;
  bool has(std::string_view code, Place place) const;
  bool has_errors() const { return base::has_errors(diagnostics_); }

  // The place of `word "id" { … }`, whose word stands at `place`, with its table.
  Place with_table(Place place, std::string_view word, std::string_view id);
  // Where the value of a key, or the entry at an index (from 0) stands; else the place itself.
  Place field(Place place, std::string_view key);
  Place item(Place place, std::size_t index);

  // Reports, in all files, every key that stands twice in the same braces and every comment that
  // says that something is still to be done.
  void add_double_keys();
  void add_draft_comments();

  // Remembers where a text stands, for findings about what it says.
  void note_text(std::string_view text, Place place) { texts_.add(text, place.file, place.line); }

  // The diagnostics by file and line; the report is empty afterwards.
  base::Diagnostics take();
  base::TextPlaces take_texts() { return std::move(texts_); }

 private:
  struct File {
    std::string name;
    std::string_view source;
    std::unique_ptr<SourceMap> map;  // built when first needed
  };

  static std::size_t index(int file) { return static_cast<std::size_t>(file); }
  const SourceMap& map(int file);
  Place at(Place place, const SourceMap::Entry* entry);

  std::deque<File> files_;
  base::Diagnostics diagnostics_;
  base::TextPlaces texts_;
  std::set<std::string> noted_;  // what `add` has seen
};

}  // namespace klankbord::script
