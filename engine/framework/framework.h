// A competency framework: activity blocks, their competences, the knowledge they rest on and the
// critical errors (knock-outs). All of it is data of assets/frameworks/; nothing here is one
// profession.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/language.h"
#include "base/result.h"

namespace klankbord::framework {

struct Knowledge {
  std::string id;  // "k09"
  base::LocalText text;
  // The conversations it matters in; an empty list leaves none out. A profession's own words for
  // kinds and channels: those of its scenarios.
  std::vector<std::string> kinds, channels, languages;

  bool applies(std::string_view kind, std::string_view channel, std::string_view language) const;
};

struct Competence {
  std::string id;      // "4.3"
  std::size_t block;   // index into Framework::blocks
  std::string skill;   // "cognitive", "problem-solving"; descriptive only
  std::string source;  // the source document's own wording, slips included
  base::LocalText text;
};

struct Block {
  std::string id;  // "4"
  base::LocalText text;
  std::vector<std::size_t> knowledge;    // indexes into Framework::knowledge
  std::vector<std::size_t> competences;  // indexes into Framework::competences
};

struct Knockout {
  std::string id;    // "privacy": how a scenario names it
  std::string code;  // "K1": how it is published to candidates
  base::LocalText text;
};

struct Framework {
  std::string id;  // "klantcontactmedewerker"
  base::LocalText title;
  std::string source;
  std::vector<Knowledge> knowledge;
  std::vector<Block> blocks;
  std::vector<Competence> competences;
  std::vector<Knockout> knockouts;

  // Null when there is none with that id.
  const Competence* find_competence(std::string_view competence_id) const;
  const Block* find_block(std::string_view block_id) const;
  const Knockout* find_knockout(std::string_view knockout_id) const;
};

// Reads format version 1 of a framework file (described in engine/notes/formats.md). `name` is what
// messages call the file. Refuses other formats, missing texts, double ids and unknown knowledge.
base::Result<Framework> framework_from_json(std::string_view json, std::string_view name);

}  // namespace klankbord::framework
