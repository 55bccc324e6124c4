// What is written from the registration, so that it cannot say anything else than the readers take:
// the types for editors and the reference for authors.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "framework/framework.h"
#include "script/registration.h"

namespace klankbord::script {

// scenarios/lib/klankbord.d.lua: the words as LuaCATS annotations, which editors complete and check
// with. Blocks, competences and critical errors are those of the framework, in English.
std::string lua_types(const framework::Framework& framework);

// scenarios/reference.md: every word and key with what it holds, its limits and what counts when it
// is left out.
std::string reference(const framework::Framework& framework);

// A table with the words that take it; none for one that stands under a key.
struct DescribedTable {
  const Shape* shape = nullptr;
  std::vector<const WordEntry*> words;
};

// Every table of the language: those of words in the order of the words, then the others.
std::vector<DescribedTable> described_tables();

// What stands first and what the language calls a sentence: "The whole conversation."
std::string sentence(std::string_view meaning);

}  // namespace klankbord::script
