// Words that sound polite, warm or absolute, per language: what the bots of bots.h look for.
#pragma once

#include <string_view>
#include <vector>

#include "base/language.h"

namespace klankbord::analysis {

// Words and short phrases as base::folded writes them, sorted.
using WordList = std::vector<std::string_view>;

const WordList& polite_words(base::Language language);
const WordList& empathy_words(base::Language language);
const WordList& absolute_words(base::Language language);

}  // namespace klankbord::analysis
