#include "scenario/search.h"

#include <algorithm>

#include "base/folded.h"

namespace klankbord::scenario {

namespace {

constexpr std::size_t kFewestDigits = 4;  // fewer would be found everywhere

std::vector<std::string> words_of(std::string_view query) {
  std::vector<std::string> words;
  std::string folded = base::folded(query);
  std::size_t at = 0;
  while (at < folded.size()) {
    const std::size_t end = std::min(folded.find(' ', at), folded.size());
    words.push_back(" " + folded.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

}  // namespace

SearchIndex::SearchIndex(const Company& company, base::Language language) {
  for (std::size_t i = 0; i < company.customers.size(); ++i) {
    const Customer& c = company.customers[i];
    add(Panel::customers, Opened::customer, i,
        c.name + " " + c.number + " " + c.born + " " + c.city + " " + c.address + " " + c.email,
        c.number + "/" + c.phone + "/" + c.born);
  }
  for (std::size_t i = 0; i < company.products.size(); ++i) {
    std::string words = company.products[i].name;
    for (const base::LocalText& fact : company.products[i].facts) words += " " + fact.in(language);
    add(Panel::products, Opened::product, i, words, {});
  }
  for (std::size_t i = 0; i < company.desk.items.size(); ++i) {
    const Item& item = company.desk.items[i];
    // What stands in a file shows once that file is open.
    if (item.panel == Panel::customers) continue;
    add(item.panel, Opened::item, i,
        item.title.in(language) + " " + item.keywords.in(language) + " " + item.text.in(language) +
            " " + item.date + " " + item.id,
        {});
  }
}

void SearchIndex::add(Panel panel, Opened opened, std::size_t object, const std::string& words,
                      const std::string& numbers) {
  std::string digits;
  std::size_t at = 0;
  while (at <= numbers.size() && !numbers.empty()) {
    const std::size_t end = std::min(numbers.find('/', at), numbers.size());
    digits += " " + base::digits_of(std::string_view(numbers).substr(at, end - at));
    at = end + 1;
  }
  entries_.push_back({panel,
                      {opened, static_cast<std::uint16_t>(object)},
                      " " + base::folded(words),
                      std::move(digits)});
}

std::vector<Hit> SearchIndex::find(Panel panel, std::string_view query) const {
  const std::vector<std::string> words = words_of(query);
  if (words.empty()) return {};
  const std::string number = " " + base::digits_of(query);
  const bool numeric = number.size() > kFewestDigits &&
                       base::folded(query).find_first_not_of(" 0123456789") == std::string::npos;
  const std::string beginning = " " + base::folded(query);
  std::vector<Hit> first, rest;
  for (const Entry& entry : entries_) {
    if (entry.panel != panel) continue;
    const bool by_words = std::all_of(words.begin(), words.end(), [&](const std::string& word) {
      return entry.words.find(word) != std::string::npos;
    });
    const bool by_number = numeric && entry.digits.find(number) != std::string::npos;
    if (!by_words && !by_number) continue;
    const bool begins = entry.words.compare(0, beginning.size(), beginning) == 0;
    (begins ? first : rest).push_back(entry.hit);
  }
  first.insert(first.end(), rest.begin(), rest.end());
  return first;
}

}  // namespace klankbord::scenario
