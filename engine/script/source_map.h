// Where in a Lua file each entry of each table stands. Lua itself tells only the line of a call, so
// a mistyped key deep in an option would be reported on the option's first line.
#pragma once

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace klankbord::script {

// Reads a file once, by its brackets, commas and names; runs nothing and refuses nothing. What it
// cannot follow (tables built by code) it does not know, and callers fall back to the word's line.
class SourceMap {
 public:
  static constexpr int kNone = -1;

  struct Entry {
    int line = 0;       // 1-based
    int table = kNone;  // the `{ … }` that is its value, where it is one
  };

  // `source` has to outlive the map.
  explicit SourceMap(std::string_view source);

  // The table of `word "id" { … }` (or `word { … }` with an empty id) whose word stands on `line`;
  // kNone when there is none.
  int find(std::string_view word, std::string_view id, int line) const;

  // Where the value of `key`, or the entry without key at `index` (from 0), starts; null if
  // unknown.
  const Entry* field(int table, std::string_view key) const;
  const Entry* item(int table, std::size_t index) const;

  // Keys that stand a second time in the same braces. Lua keeps the last one without a word.
  struct Double {
    std::string_view key;
    int line = 0, first_line = 0;
  };
  const std::vector<Double>& doubles() const { return doubles_; }

  // Comments that say that something is still to be done (draft_mark.h).
  struct Draft {
    std::string_view mark;
    int line = 0;
  };
  const std::vector<Draft>& drafts() const { return drafts_; }

 private:
  struct Table {
    std::vector<std::pair<std::string_view, Entry>> fields;
    std::vector<Entry> items;
  };
  struct Call {
    int line;
    std::string_view word, id;
    int table;
  };

  friend class SourceMapBuilder;
  std::vector<Table> tables_;
  std::vector<Call> calls_;  // by rising line
  std::vector<Double> doubles_;
  std::vector<Draft> drafts_;
};

}  // namespace klankbord::script
