#include <algorithm>
#include <string>
#include <vector>

#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_overlay.h"
#include "ui/kit_words.h"
#include "ui/part_memory.h"
#include "ui/part_scenario.h"
#include "ui/part_text_button.h"
#include "ui/screen_library.h"

namespace klankbord::ui {

namespace {

using session::Filter;

std::size_t found(const Pane& pane, const Filter& filter) {
  return session::filtered(pane.app.library().entries(), filter).size();
}

bool is_set(const Filter& filter) {
  return filter.kind || filter.channel || filter.language || !filter.block.empty();
}

// One row of chips: a value of `field` each. Only values that the library has are shown; the number
// says how many are left when one presses it.
template <typename Value>
bool chip_group(Pane& pane, const Text& name, const char* prefix,
                std::optional<Value> Filter::*field, const std::vector<Value>& values,
                Filter& filter) {
  Kit& kit = pane.kit;
  label(kit, name, {.size = Size::small_text, .tone = Tone::muted});
  gap(kit, space::kXs);
  ImGui::PushID(prefix);
  kit.begin_group("chips");
  bool changed = false;
  Flow flow(kit);
  for (const Value value : values) {
    Filter alone, with = filter;
    alone.*field = value;
    if (found(pane, alone) == 0) continue;
    with.*field = value;
    const bool on = filter.*field == value;
    const Text word = pane.words.capital(prefix, to_string(value));
    const std::size_t count = found(pane, with);
    flow.item(chip_width(kit, word, count));
    ImGui::PushID(static_cast<int>(value));
    if (chip(kit, "chip", word, on, count)) {
      (with.*field).reset();
      filter.*field = on ? std::optional<Value>() : std::optional<Value>(value);
      changed = true;
    }
    ImGui::PopID();
  }
  kit.end_group();
  ImGui::PopID();
  gap(kit, space::kL);
  return changed;
}

bool block_choice(Pane& pane, Filter& filter) {
  Kit& kit = pane.kit;
  std::vector<Text> names = {pane.words(text::Key{"filter.every-block"})};
  std::vector<std::string> ids = {""};
  std::size_t chosen = 0;
  for (const framework::Block& block : pane.app.framework().blocks) {
    Filter alone, with = filter;
    alone.block = with.block = block.id;
    if (found(pane, alone) == 0) continue;
    if (filter.block == block.id) chosen = ids.size();
    const Text title = block_title(pane.words, pane.app.framework(), block.id);
    names.push_back(verbatim(title.str() + " (" + std::to_string(found(pane, with)) + ")"));
    ids.push_back(block.id);
  }
  ComboStyle style;
  style.width = std::min(kit.available_width(), kit.px(480));
  if (!combo(kit, "block", pane.words(text::Key{"filter.block"}), names, chosen, style))
    return false;
  filter.block = ids[chosen];
  return true;
}

bool groups(Pane& pane, Filter& filter) {
  const Words& words = pane.words;
  using scenario::Channel;
  using scenario::Kind;
  std::vector<Kind> kinds;
  for (const std::string_view word : scenario::kind_words()) {
    kinds.push_back(*scenario::kind_from(word));
  }
  std::vector<Channel> channels;
  for (const std::string_view word : scenario::channel_words()) {
    channels.push_back(*scenario::channel_from(word));
  }
  const std::vector<base::Language> languages(base::kLanguages.begin(), base::kLanguages.end());
  bool changed =
      chip_group(pane, words(text::Key{"filter.kind"}), "kind.", &Filter::kind, kinds, filter);
  changed |= chip_group(pane, words(text::Key{"filter.channel"}), "channel.", &Filter::channel,
                        channels, filter);
  changed |= chip_group(pane, words(text::Key{"filter.language"}), "language.", &Filter::language,
                        languages, filter);
  changed |= block_choice(pane, filter);
  return changed;
}

}  // namespace

Intent library_filters(Pane& pane, bool beside) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  Filter filter = pane.app.filter();
  bool changed = false;
  if (beside) {
    begin_card(kit, {.padding = space::kL});
    heading(kit, words(text::Key{"filter.title"}));
    gap(kit, space::kM);
    changed = groups(pane, filter);
  } else {
    // Above the list they would push it out of sight, so they open on demand.
    float& open = remembered("filters-open");
    bool shown = open != 0;
    begin_card(kit, {.padding = space::kL});
    if (toggle(kit, "open", words(text::Key{"filter.title"}), shown)) open = shown ? 1 : 0;
    if (shown) {
      gap(kit, space::kM);
      changed = groups(pane, filter);
    }
  }
  if (is_set(pane.app.filter())) {
    gap(kit, space::kM);
    if (text_button(kit, "clear", words(text::Key{"filter.clear"}), Icon::cross)) {
      filter = Filter();
      changed = true;
    }
  }
  end_card(kit);
  return changed ? Intent(intent::ChangeFilter{filter}) : Intent();
}

}  // namespace klankbord::ui
