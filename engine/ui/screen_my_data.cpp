#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_overlay.h"
#include "ui/kit_words.h"
#include "ui/screen_learner.h"

namespace klankbord::ui {

namespace {

constexpr float kDataDialog = 600;  // design units

bool wide_button(Kit& kit, const char* id, const Text& words, Icon icon,
                 Emphasis emphasis = Emphasis::secondary) {
  ButtonStyle style;
  style.icon = icon;
  style.width = -1;
  style.emphasis = emphasis;
  return button(kit, id, words, style);
}

void outcome(Pane& pane, const MyDataDraft& draft) {
  Kit& kit = pane.kit;
  if (!draft.problem.empty()) {
    notice(kit, Notice::error, verbatim(draft.problem));
    gap(kit, space::kM);
  }
  if (!draft.exported.empty()) {
    notice(kit, Notice::good, pane.words(text::Key{"data.exported"}));
    gap(kit, space::kS);
    paragraph(kit, verbatim(draft.exported), {.size = Size::strong});
    gap(kit, space::kM);
  }
  if (draft.gone > 0) {
    notice(kit, Notice::good, pane.words.count(text::Key{"erase.done"}, draft.gone));
    gap(kit, space::kS);
    paragraph(kit, pane.words(text::Key{"erase.note"}),
              {.size = Size::small_text, .tone = Tone::muted});
    gap(kit, space::kM);
  }
  if (draft.strangers.empty()) return;
  paragraph(kit, pane.words(text::Key{"erase.strangers"}), {.size = Size::small_text});
  for (const std::string& path : draft.strangers) {
    paragraph(kit, verbatim(path), {.size = Size::small_text, .tone = Tone::muted});
  }
  gap(kit, space::kM);
}

Intent expiring(Pane& pane, const MyDataDraft& draft) {
  if (draft.expiring.empty()) return {};
  Kit& kit = pane.kit;
  Intent asked;
  notice(kit, Notice::warning, pane.words.count(text::Key{"data.expiring"}, draft.expiring.size()));
  gap(kit, space::kS);
  if (wide_button(kit, "keep-all", pane.words(text::Key{"data.keep-all"}), Icon::folder)) {
    take(asked, of_record(intent::KeepExpiring{}));
  }
  gap(kit, space::kS);
  if (wide_button(kit, "expire", pane.words(text::Key{"data.expire"}), Icon::bin)) {
    take(asked, of_record(intent::EraseExpiring{}));
  }
  gap(kit, space::kL);
  return asked;
}

// Everything goes only for who types the word.
Intent erase_all(Pane& pane, const MyDataDraft& draft, const Text& name) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  Intent asked;
  if (!draft.erasing) {
    if (wide_button(kit, "erase", words(text::Key{"data.erase"}), Icon::bin)) {
      take(asked, of_record(intent::AskToErase{}));
    }
    return asked;
  }
  notice(kit, Notice::warning,
         name.str().empty() ? words(text::Key{"data.erase-mine"})
                            : words(text::Key{"data.erase-what"}, {{"name", name.str()}}));
  gap(kit, space::kM);
  std::string typed = draft.typed;
  FieldStyle style;
  style.max_bytes = 32;
  if (pane.fresh) kit.focus_next_control();
  const FieldResult field = text_field(
      kit, "word", words(text::Key{"erase.ask"}, {{"word", words(text::Key{"erase.word"}).str()}}),
      typed, style);
  if (field.changed) take(asked, of_record(intent::TypeEraseWord{typed}));
  gap(kit, space::kS);
  ButtonStyle erase;
  erase.icon = Icon::bin;
  erase.enabled = agrees(draft, words.catalogue());
  if (button(kit, "erase-now", words(text::Key{"data.erase"}), erase)) {
    take(asked, of_record(intent::EraseMine{}));
  }
  return asked;
}

Intent one_attempt(Pane& pane, const MyDataDraft& draft) {
  Kit& kit = pane.kit;
  paragraph(kit, pane.words(text::Key{"erase.what-attempt"}, {{"attempt", draft.attempt}}));
  gap(kit, space::kM);
  if (draft.gone > 0) return {};
  const bool now =
      wide_button(kit, "erase-now", pane.words(text::Key{"data.erase-attempt"}), Icon::bin);
  return now ? of_record(intent::EraseMine{}) : Intent();
}

Intent everything(Pane& pane, const MyDataDraft& draft, const Text& name) {
  Kit& kit = pane.kit;
  Intent asked;
  paragraph(kit, pane.words(text::Key{"data.kept"}), {.tone = Tone::muted});
  gap(kit, space::kL);
  take(asked, expiring(pane, draft));
  if (pane.fresh && !draft.erasing) kit.focus_next_control();
  if (wide_button(kit, "export", pane.words(text::Key{"data.export"}), Icon::folder)) {
    take(asked, of_record(intent::ExportMine{}));
  }
  gap(kit, 2);
  paragraph(kit, pane.words(text::Key{"data.export-help"}),
            {.size = Size::small_text, .tone = Tone::muted});
  gap(kit, space::kM);
  take(asked, erase_all(pane, draft, name));
  return asked;
}

}  // namespace

Intent my_data_dialog(Pane& pane, const MyDataDraft& draft, const Text& name) {
  Kit& kit = pane.kit;
  Intent asked;
  bool open = true;
  const bool one = !draft.attempt.empty();
  const text::Key heading = one ? text::Key{"data.erase-attempt"} : text::Key{"data.title"};
  if (!begin_dialog(kit, "my-data", pane.words(heading), open, kDataDialog)) return asked;
  take(asked, one ? one_attempt(pane, draft) : everything(pane, draft, name));
  gap(kit, space::kM);
  outcome(pane, draft);
  if (button(kit, "close", pane.words(text::Key{"settings.close"}))) open = false;
  end_dialog(kit);
  if (!open) take(asked, of_record(intent::CloseDialog{}));
  return asked;
}

Intent erase_attempt_button(Pane& pane, const std::string& attempt) {
  const bool pressed =
      button(pane.kit, "erase", pane.words(text::Key{"data.erase-attempt"}), erase_style());
  return pressed ? of_record(intent::AskForMyData{attempt}) : Intent();
}

ButtonStyle erase_style() {
  ButtonStyle style;
  style.emphasis = Emphasis::quiet;
  style.icon = Icon::bin;
  return style;
}

}  // namespace klankbord::ui
