// Finding things at the desk by words: customers (namesakes included), articles, products, mail.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "scenario/scenario.h"

namespace klankbord::scenario {

// One thing found. `opened` and `object` as in an action of Verb::open.
struct Hit {
  Opened opened = Opened::item;
  std::uint16_t object = 0;
  friend bool operator==(const Hit& a, const Hit& b) {
    return a.opened == b.opened && a.object == b.object;
  }
};

// The searchable words of a company, prepared once; then a search over 10,000 customers takes about
// a millisecond (tests/bench/desk_search.cpp).
class SearchIndex {
 public:
  // The texts of `language` are searched, and the names, numbers, places and dates of all.
  SearchIndex(const Company& company, base::Language language);

  // Everything in a panel (of the customers: their files, not the records in them) in which each
  // word of the query begins a word, whatever the case, accents and punctuation; digits also match
  // across blanks ("0475123456" finds "0475 12 34 56"). Those whose name or title begins with the
  // query come first, then the order of the company. Nothing for a query without letters and
  // digits.
  std::vector<Hit> find(Panel panel, std::string_view query) const;

 private:
  struct Entry {
    Panel panel;
    Hit hit;
    std::string words;   // folded, with a blank before each word
    std::string digits;  // of numbers, each after a blank
  };
  void add(Panel panel, Opened opened, std::size_t object, const std::string& words,
           const std::string& numbers);

  std::vector<Entry> entries_;
};

}  // namespace klankbord::scenario
