#include "session/learning_words.h"

#include <algorithm>

namespace klankbord::session {

using assess::Reason;
using text::Key;

namespace {

constexpr std::size_t kMostNamed = 2;  // blocks in one reason: more is read by nobody

}  // namespace

std::string block_title(const text::Catalogue& tr, const framework::Framework& framework,
                        std::string_view block) {
  const framework::Block* found = framework.find_block(block);
  const std::string id(block);
  return found == nullptr ? id : id + ". " + found->text.in(tr.language());
}

std::string reason_text(const text::Catalogue& tr, const framework::Framework& framework,
                        const assess::Suggestion& suggestion) {
  const framework::Block* found = framework.find_block(suggestion.block);
  const std::string block =
      tr(Key{"reason.block"},
         {{"number", suggestion.block},
          {"title", found == nullptr ? suggestion.block : found->text.in(tr.language())}});
  switch (suggestion.reason) {
    case Reason::block_due:
      return tr.count(Key{"reason.block-due"}, suggestion.days, {{"block", block}});
    case Reason::block_weak:
      return tr(Key{"reason.block-weak"}, {{"block", block}});
    case Reason::block_unseen:
      return tr(Key{"reason.block-unseen"}, {{"block", block}});
    case Reason::improve:
      return tr(Key{"reason.improve"});
    case Reason::refresh:
      return tr.count(Key{"reason.refresh"}, suggestion.days);
    case Reason::new_scenario:
      break;
  }
  return tr(Key{"reason.new"});
}

std::string question_text(const text::Catalogue& tr, const framework::Framework& framework,
                          const scenario::Scenario& scenario,
                          const assess::Reflection& reflection) {
  if (reflection.question != assess::Question::not_met || !reflection.opportunity) {
    return tr.named("reflection.", to_string(reflection.question));
  }
  const std::string& id = scenario.opportunities[*reflection.opportunity].competence;
  const framework::Competence* competence = framework.find_competence(id);
  return tr(Key{"reflection.not-met"},
            {{"competence", competence == nullptr ? id : competence->text.in(tr.language())}});
}

std::string revise_text(const text::Catalogue& tr, const framework::Framework& framework,
                        const assess::KnowledgeToRevise& knowledge) {
  std::string blocks;
  const std::size_t named = std::min(knowledge.blocks.size(), kMostNamed);
  for (std::size_t i = 0; i < named; ++i) {
    if (i > 0) blocks += "; ";
    blocks += block_title(tr, framework, knowledge.blocks[i]);
  }
  return tr(Key{"revise.why"}, {{"blocks", blocks}});
}

}  // namespace klankbord::session
