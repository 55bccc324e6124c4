#include "host/reader.h"

namespace klankbord::host {

const scenario::SearchIndex& SearchIndexes::of(const scenario::Scenario& scenario,
                                               base::Language language) {
  std::unique_ptr<scenario::SearchIndex>& index = indexes_[{&scenario, language}];
  if (index == nullptr) {
    index = std::make_unique<scenario::SearchIndex>(scenario.company, language);
  }
  return *index;
}

}  // namespace klankbord::host
