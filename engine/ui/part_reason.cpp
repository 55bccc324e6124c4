#include "ui/part_reason.h"

#include <string>

namespace klankbord::ui {

namespace {

// "kernactiviteit 5, “Schat de situatie van de klant correct in”": what follows fits after a comma.
std::string block_name(const Pane& pane, const std::string& id) {
  const framework::Block* block = pane.app.framework().find_block(id);
  const std::string title = block == nullptr ? id : block->text.in(pane.words.language());
  return pane.words(text::Key{"reason.block"}, {{"number", id}, {"title", title}}).str();
}

}  // namespace

Text reason_text(const Pane& pane, const assess::Suggestion& suggestion) {
  const Words& words = pane.words;
  const std::string block = block_name(pane, suggestion.block);
  switch (suggestion.reason) {
    case assess::Reason::block_due:
      return verbatim(words.catalogue().count(text::Key{"reason.block-due"}, suggestion.days,
                                              {{"block", block}}));
    case assess::Reason::block_weak:
      return words(text::Key{"reason.block-weak"}, {{"block", block}});
    case assess::Reason::block_unseen:
      return words(text::Key{"reason.block-unseen"}, {{"block", block}});
    case assess::Reason::improve:
      return words(text::Key{"reason.improve"});
    case assess::Reason::refresh:
      return words.count(text::Key{"reason.refresh"}, static_cast<std::size_t>(suggestion.days));
    case assess::Reason::new_scenario:
      break;
  }
  return words(text::Key{"reason.new"});
}

}  // namespace klankbord::ui
