// Where an author wrote each text, so that a finding about a text names its own line, in whichever
// file it stands. Kept beside a scenario, never in it: it is no part of what is played.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace klankbord::base {

struct TextPlace {
  std::string file;  // as diagnostics call it
  int line = 0;      // 1-based
  bool own = true;   // in the author's own file, the first that was added
};

class TextPlaces {
 public:
  // Gives the number by which `add` knows the file. The first is the author's own, later ones are
  // what it requires.
  int add_file(std::string name);
  void add(std::string_view text, int file, int line);

  // Of a text that stands in several places the first at or after `line` of the author's own file,
  // else the first of all. Nothing for a text that was never added.
  std::optional<TextPlace> find(std::string_view text, int line = 0) const;

 private:
  // The text itself is not kept: two thousand of them are half the size of a scenario.
  struct Entry {
    std::size_t hash;
    int file, line;
  };
  std::vector<std::string> files_;
  std::vector<Entry> entries_;  // in the order of adding
};

}  // namespace klankbord::base
