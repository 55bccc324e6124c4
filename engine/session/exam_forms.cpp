#include "session/exam_forms.h"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <memory>
#include <utility>

#include "analysis/survey.h"
#include "assess/policy_json.h"
#include "base/hash.h"
#include "base/limits.h"
#include "base/utf8.h"
#include "exam/candidate_scenario.h"
#include "exam/exam_variant.h"
#include "exam/paired_play.h"
#include "exam/policy_fit.h"
#include "scenario/compiled.h"

namespace klankbord::session {

using exam::BankItem;
using scenario::Scenario;

namespace {

base::Failure findings(std::string why) {
  return {base::ExitCode::findings, std::move(why)};
}

// Both sides of the seal.
struct Sides {
  exam::ScenarioPointer key, candidate;
};

base::Result<Sides> sides_of(const Scenario& full) {
  Sides sides;
  sides.key = std::make_shared<const Scenario>(exam::exam_variant(full));
  auto candidate = exam::candidate_scenario(*sides.key);
  if (!candidate) return candidate.failure();
  sides.candidate = std::make_shared<const Scenario>(std::move(*candidate));
  return sides;
}

std::vector<BankItem::BlockPoints> declared_points(const Scenario& scenario) {
  std::vector<BankItem::BlockPoints> blocks;
  for (const scenario::Opportunity& one : scenario.opportunities) {
    auto block = std::find_if(blocks.begin(), blocks.end(),
                              [&](const auto& known) { return known.block == one.block; });
    if (block == blocks.end()) block = blocks.insert(blocks.end(), {one.block, 0});
    block->points += 2 * one.weight;
  }
  return blocks;
}

// The most that a play reaches in each block, with work at the desk; nothing when not every play
// can be counted.
std::vector<BankItem::BlockPoints> explored_points(const Scenario& scenario) {
  std::vector<BankItem::BlockPoints> blocks;
  const auto all = analysis::counted_plays(scenario);
  if (!all) return blocks;
  for (const analysis::BlockRange& one : all->blocks) {
    blocks.push_back({one.block, one.points.max});
  }
  return blocks;
}

const LibraryEntry* find_in(const Library& library, std::string_view id) {
  const auto& entries = library.entries();
  const auto found = std::find_if(entries.begin(), entries.end(), [&](const LibraryEntry& entry) {
    return entry.usable() && entry.id == id;
  });
  return found == entries.end() ? nullptr : &*found;
}

exam::FormScenario description_of(const Scenario& full, const Sides& sides) {
  exam::FormScenario described;
  described.id = full.id;
  described.version = full.version;
  described.language = full.language;
  described.title = full.title;
  described.minutes = full.minutes;
  described.content_hash = scenario::content_hash_of(full);
  described.key_hash = scenario::content_hash_of(*sides.key);
  described.candidate_hash = scenario::content_hash_of(*sides.candidate);
  return described;
}

// One scenario of a draft, stripped and tried.
struct Made {
  Sides sides;
  exam::FormScenario described;
};

base::Result<Made> made_of(const exam::FormDraft::Chosen& chosen, const Library& library,
                           int plays) {
  const LibraryEntry* entry = find_in(library, chosen.id);
  if (entry == nullptr) {
    return findings(
        fmt::format("The scenario \"{}\" of the draft is not in the library any more. "
                    "Assemble the form again.",
                    base::printable(chosen.id)));
  }
  const Scenario& full = *entry->scenario;
  if (scenario::content_hash_of(full) != chosen.content_hash) {
    return findings(
        fmt::format("The scenario \"{}\" was changed after the draft was made. "
                    "Assemble the form again.",
                    full.id));
  }
  auto sides = sides_of(full);
  if (!sides) return sides.failure();
  const std::string difference = exam::difference_in_plays(sides->key, sides->candidate, 1, plays);
  if (!difference.empty()) {
    return findings(
        fmt::format("The scenario \"{}\" shows a candidate something else than its key "
                    "does: {}. It cannot be sealed; please report this.",
                    full.id, base::printable(difference)));
  }
  Made made{std::move(*sides), {}};
  made.described = description_of(full, made.sides);
  return made;
}

}  // namespace

Bank bank_of(const Library& library, const exam::Blueprint& blueprint, const Progress& progress) {
  Bank bank;
  std::size_t done = 0;
  for (const LibraryEntry& entry : library.entries()) {
    progress(done++, library.entries().size());
    const auto leave_out = [&](const std::string& why) {
      bank.left_out.push_back(fmt::format("{}: {}", base::printable(entry.id), why));
    };
    if (!entry.usable()) {
      leave_out("it does not load; klankbord check tells why");
      continue;
    }
    const Scenario& full = *entry.scenario;
    if (full.id == blueprint.practice) continue;
    const auto& without = blueprint.without;
    if (std::find(without.begin(), without.end(), full.id) != without.end()) continue;
    if (full.framework != blueprint.framework) {
      leave_out("its points belong to another framework");
      continue;
    }
    const auto sides = sides_of(full);
    if (!sides) {
      leave_out(sides.failure().message);
      continue;
    }
    BankItem item;
    item.id = full.id;
    item.language = base::to_string(full.language);
    item.kind = scenario::to_string(full.kind);
    item.channel = scenario::to_string(full.channel);
    item.minutes = full.minutes;
    item.blocks = explored_points(*sides->key);
    if (item.blocks.empty()) {
      item.blocks = declared_points(full);
      bank.declared.push_back(full.id);
    }
    bank.items.push_back(std::move(item));
  }
  return bank;
}

base::Result<BlueprintFiles> read_blueprint(const store::Path& file,
                                            const framework::Framework& framework,
                                            const Library& library) {
  auto bytes = store::read_file(file, base::kMaxPlanBytes);
  if (!bytes) return bytes.failure();
  auto blueprint = exam::blueprint_from_json(*bytes, file.string());
  if (!blueprint) return blueprint.failure();
  BlueprintFiles files{std::move(*blueprint), std::move(*bytes), std::nullopt};
  const auto bad = [&](const std::string& why) {
    return base::Failure{base::ExitCode::bad_file, fmt::format("{}: {}.", file.string(), why)};
  };
  if (files.blueprint.framework != framework.id) {
    return bad(fmt::format("there is no framework \"{}\"; it is \"{}\"",
                           base::printable(files.blueprint.framework), framework.id));
  }
  for (const exam::Bounds& one : files.blueprint.blocks) {
    if (framework.find_block(one.id) == nullptr) {
      return bad(fmt::format("the framework has no block \"{}\"", base::printable(one.id)));
    }
  }
  if (find_in(library, files.blueprint.practice) == nullptr) {
    return bad(fmt::format("there is no scenario \"{}\" to practise with",
                           base::printable(files.blueprint.practice)));
  }
  if (files.blueprint.policy.empty()) return files;
  const store::Path beside = file.parent_path() / files.blueprint.policy;
  const auto text = store::read_file(beside, base::kMaxPlanBytes);
  if (!text) return text.failure();
  auto policy = assess::policy_from_json(*text, beside.string());
  if (!policy) return policy.failure();
  if (auto known = assess::check_policy(*policy, framework); !known) return known.failure();
  files.policy = std::move(*policy);
  return files;
}

std::string form_id(const exam::Blueprint& blueprint, std::size_t index) {
  return blueprint.id + "-" + static_cast<char>('a' + index);
}

exam::FormDraft draft_of(const BlueprintFiles& files, const Library& library, const Bank& bank,
                         const exam::Selection& selection, std::size_t index,
                         const std::string& framework_hash) {
  const auto chosen = [&](const std::string& id) {
    return exam::FormDraft::Chosen{id, scenario::content_hash_of(*find_in(library, id)->scenario)};
  };
  exam::FormDraft draft;
  draft.id = form_id(files.blueprint, index);
  draft.version = files.blueprint.version;
  draft.title = files.blueprint.title;
  for (const base::Language language : base::kLanguages) {
    std::string& title = draft.title.exactly(language);
    if (!title.empty()) title += std::string(" ") + static_cast<char>('A' + index);
  }
  draft.blueprint = files.bytes;
  if (files.policy) draft.policy = assess::to_json(*files.policy);
  draft.framework_hash = framework_hash;
  for (const std::size_t item : selection) draft.scenarios.push_back(chosen(bank.items[item].id));
  draft.practice = chosen(files.blueprint.practice);
  return draft;
}

base::Result<Sealable> sealable(const exam::FormDraft& draft, const Library& library,
                                const framework::Framework& framework,
                                const std::string& framework_hash, int plays,
                                const Progress& progress) {
  if (draft.framework_hash != framework_hash) {
    return findings("The framework was changed after the draft was made. Assemble the form again.");
  }
  const auto blueprint = exam::blueprint_from_json(draft.blueprint, "the blueprint in the draft");
  if (!blueprint) return blueprint.failure();
  Sealable all;
  exam::Form& form = all.key.form;
  form.id = draft.id;
  form.version = draft.version;
  form.title = draft.title;
  form.framework = blueprint->framework;
  form.framework_hash = framework_hash;
  form.blueprint_hash = base::sha256_hex(draft.blueprint);
  form.minutes = blueprint->minutes;
  form.order = blueprint->order;
  form.shows_transcript = blueprint->shows_transcript;
  std::optional<assess::Policy> policy;
  if (!draft.policy.empty()) {
    auto read = assess::policy_from_json(draft.policy, "the policy in the draft");
    if (!read) return read.failure();
    policy = std::move(*read);
    if (auto known = assess::check_policy(*policy, framework); !known) return known.failure();
    form.policy_id = policy->id;
    form.policy_version = policy->version;
    form.policy_hash = base::sha256_hex(draft.policy);
  }
  for (std::size_t i = 0; i < draft.scenarios.size(); ++i) {
    progress(i, draft.scenarios.size());
    auto made = made_of(draft.scenarios[i], library, plays);
    if (!made) return made.failure();
    form.scenarios.push_back(std::move(made->described));
    all.key.scenarios.push_back(std::move(made->sides.key));
    all.key.candidates.push_back(std::move(made->sides.candidate));
  }
  if (policy) {
    if (auto fits = exam::check_policy_fit(*policy, all.key.scenarios); !fits) {
      return fits.failure();
    }
  }
  auto practice = made_of(draft.practice, library, plays);
  if (!practice) return practice.failure();
  form.practice = std::move(practice->described);
  all.key.policy = draft.policy;
  all.key.blueprint = draft.blueprint;
  all.content.practice = std::move(practice->sides.candidate);
  all.content.scenarios = all.key.candidates;
  all.content.form = form;
  return all;
}

base::Result<std::string> framework_hash(const store::Path& root, std::string_view id) {
  const auto bytes = store::read_file(root / "assets" / "frameworks" / (std::string(id) + ".json"),
                                      base::kMaxFrameworkBytes);
  if (!bytes) return bytes.failure();
  return base::sha256_hex(*bytes);
}

}  // namespace klankbord::session
