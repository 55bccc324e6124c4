// What was looked up at a desk so far: asked of a conversation, for those who show it.
#pragma once

#include <optional>
#include <string>

#include "play/attempt.h"
#include "scenario/search.h"

namespace klankbord::host {

class DeskFacts {
 public:
  // `attempt` must outlive it.
  explicit DeskFacts(const play::Attempt& attempt) : attempt_(attempt) {}

  // The action that searches a panel; nothing for one without a search.
  std::optional<scenario::ActionIndex> search_of(scenario::Panel panel) const;
  // The words that were searched for latest; empty: none.
  std::string sought(scenario::Panel panel) const;

  // The action that opens a thing; nothing for one that the scenario does not let one open.
  std::optional<scenario::ActionIndex> opening_of(const scenario::Hit& thing) const;
  bool was_opened(const scenario::Hit& thing) const;

 private:
  const play::Attempt& attempt_;
};

}  // namespace klankbord::host
