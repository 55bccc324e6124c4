#include "framework/framework.h"

#include <fmt/core.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>

#include "base/limits.h"

namespace klankbord::framework {

namespace {

using nlohmann::json;

constexpr int kReaderVersion = 1;

template <typename T>
const T* find_by_id(const std::vector<T>& items, std::string_view id) {
  for (const T& item : items) {
    if (item.id == id) return &item;
  }
  return nullptr;
}

// Thrown inside this file only; framework_from_json turns it into a Failure.
struct Bad {
  std::string what;
};

const json& member(const json& object, const char* key, json::value_t type, const std::string& at) {
  const auto found = object.is_object() ? object.find(key) : object.end();
  if (!object.is_object() || found == object.end() || found->type() != type) {
    throw Bad{fmt::format("{} has no \"{}\" of the right kind", at, key)};
  }
  return *found;
}

std::string text_of(const json& object, const char* key, const std::string& at) {
  const std::string& text =
      member(object, key, json::value_t::string, at).get_ref<const std::string&>();
  if (text.empty()) throw Bad{fmt::format("{} has an empty \"{}\"", at, key)};
  return text;
}

base::LocalText local_text_of(const json& object, const std::string& at) {
  return {text_of(object, "nl", at), text_of(object, "fr", at), text_of(object, "en", at)};
}

// The id of an object, refused when it was there before.
std::string new_id(const json& object, std::set<std::string>& seen, const std::string& at) {
  const std::string id = text_of(object, "id", at);
  if (!seen.insert(id).second) throw Bad{fmt::format("{} \"{}\" stands twice", at, id)};
  return id;
}

// An optional list of words.
std::vector<std::string> words_of(const json& object, const char* key, const std::string& at) {
  std::vector<std::string> words;
  if (object.find(key) == object.end()) return words;
  for (const json& word : member(object, key, json::value_t::array, at)) {
    if (!word.is_string()) throw Bad{fmt::format("{} has a \"{}\" that is no word", at, key)};
    words.push_back(word.get<std::string>());
  }
  return words;
}

bool holds(const std::vector<std::string>& words, std::string_view word) {
  return words.empty() || std::find(words.begin(), words.end(), word) != words.end();
}

void read_knowledge(const json& root, Framework& framework) {
  std::set<std::string> seen;
  for (const json& entry : member(root, "knowledge", json::value_t::array, "the file")) {
    const std::string id = new_id(entry, seen, "knowledge element");
    const std::string at = "knowledge element " + id;
    framework.knowledge.push_back({id, local_text_of(entry, at), words_of(entry, "kinds", at),
                                   words_of(entry, "channels", at),
                                   words_of(entry, "languages", at)});
  }
}

void read_knockouts(const json& root, Framework& framework) {
  std::set<std::string> seen;
  for (const json& entry : member(root, "knockouts", json::value_t::array, "the file")) {
    const std::string id = new_id(entry, seen, "knock-out");
    const std::string at = "knock-out " + id;
    framework.knockouts.push_back({id, text_of(entry, "code", at), local_text_of(entry, at)});
  }
  constexpr std::size_t kMostKnockouts = 16;  // a state keeps them as bits of 16
  if (framework.knockouts.size() > kMostKnockouts) throw Bad{"there are more than 16 knock-outs"};
}

void read_block(const json& entry, std::set<std::string>& competences, Block& block,
                Framework& framework) {
  const std::string at = "block " + block.id;
  block.text = local_text_of(entry, at);
  for (const json& wanted : member(entry, "knowledge", json::value_t::array, at)) {
    const Knowledge* found =
        wanted.is_string() ? find_by_id(framework.knowledge, wanted.get_ref<const std::string&>())
                           : nullptr;
    if (found == nullptr)
      throw Bad{fmt::format("{} names a knowledge element that is not there", at)};
    block.knowledge.push_back(static_cast<std::size_t>(found - framework.knowledge.data()));
  }
  for (const json& item : member(entry, "competences", json::value_t::array, at)) {
    const std::string id = new_id(item, competences, "competence");
    const std::string here = "competence " + id;
    block.competences.push_back(framework.competences.size());
    framework.competences.push_back({id, framework.blocks.size(), text_of(item, "skill", here),
                                     text_of(item, "source", here), local_text_of(item, here)});
  }
}

Framework read(const json& root) {
  if (!root.is_object() || root.value("format", "") != "klankbord-framework") {
    throw Bad{"this is no framework file (its \"format\" is not \"klankbord-framework\")"};
  }
  if (root.value("reader_version", 0) > kReaderVersion) {
    throw Bad{"it was written for a newer Klankbord; update the program"};
  }
  Framework framework;
  framework.id = text_of(root, "id", "the file");
  framework.source = text_of(root, "source", "the file");
  framework.title =
      local_text_of(member(root, "title", json::value_t::object, "the file"), "title");
  read_knowledge(root, framework);
  read_knockouts(root, framework);
  std::set<std::string> blocks, competences;
  for (const json& entry : member(root, "blocks", json::value_t::array, "the file")) {
    Block block;
    block.id = new_id(entry, blocks, "block");
    read_block(entry, competences, block, framework);
    framework.blocks.push_back(std::move(block));
  }
  if (framework.blocks.empty()) throw Bad{"it has no blocks"};
  return framework;
}

}  // namespace

bool Knowledge::applies(std::string_view kind, std::string_view channel,
                        std::string_view language) const {
  return holds(kinds, kind) && holds(channels, channel) && holds(languages, language);
}

const Competence* Framework::find_competence(std::string_view competence_id) const {
  return find_by_id(competences, competence_id);
}
const Block* Framework::find_block(std::string_view block_id) const {
  return find_by_id(blocks, block_id);
}
const Knockout* Framework::find_knockout(std::string_view knockout_id) const {
  return find_by_id(knockouts, knockout_id);
}

base::Result<Framework> framework_from_json(std::string_view text, std::string_view name) {
  const auto failure = [&](std::string_view why) {
    return base::Failure{base::ExitCode::bad_file,
                         fmt::format("The framework file {} cannot be used: {}.", name, why)};
  };
  if (text.size() > base::kMaxFrameworkBytes) return failure("it is larger than 4 MiB");
  try {
    return read(json::parse(text));
  } catch (const Bad& bad) {
    return failure(bad.what);
  } catch (const json::exception& error) {
    return failure(error.what());
  }
}

}  // namespace klankbord::framework
