// Who reads a page: in which language, with the words of the interface and of the framework.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "framework/framework.h"
#include "host/talk_memory.h"
#include "scenario/search.h"
#include "text/catalogue.h"

namespace klankbord::host {

// The searchable words of each scenario and language, prepared when first asked for. Of the
// server's thread.
class SearchIndexes {
 public:
  const scenario::SearchIndex& of(const scenario::Scenario& scenario, base::Language language);

 private:
  std::map<std::pair<const scenario::Scenario*, base::Language>,
           std::unique_ptr<scenario::SearchIndex>>
      indexes_;
};

// What stands before each scenario's conversation, as JSON, likewise.
class Briefings {
 public:
  // `write` makes it when it is not there yet.
  template <typename Write>
  const std::string& of(const scenario::Scenario& scenario, base::Language language, Write write) {
    std::string& briefing = briefings_[{&scenario, language}];
    if (briefing.empty()) briefing = write();
    return briefing;
  }

 private:
  std::map<std::pair<const scenario::Scenario*, base::Language>, std::string> briefings_;
};

struct Reader {
  const framework::Framework& framework;
  const text::Catalogue& tr;
  SearchIndexes& searches;
  TalkMemory& talks;
  Briefings& briefings;

  base::Language language() const { return tr.language(); }
};

}  // namespace klankbord::host
