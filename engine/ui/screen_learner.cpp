#include "ui/screen_learner.h"

#include <algorithm>
#include <string>
#include <vector>

#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_overlay.h"
#include "ui/kit_words.h"
#include "ui/part_scenario.h"

namespace klankbord::ui {

namespace {

constexpr float kChooser = 220;  // design units

Text name_of(const Pane& pane, const session::Learner& learner) {
  return verbatim(session::shown_name(pane.words.catalogue(), learner));
}

ButtonStyle quiet(Icon icon) {
  ButtonStyle style;
  style.emphasis = Emphasis::quiet;
  style.icon = icon;
  return style;
}

Intent name_dialog(Pane& pane, const NameDraft& draft) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  Intent asked;
  bool open = true;
  const Text heading_text =
      words(draft.learner.empty() ? text::Key{"learner.add"} : text::Key{"learner.rename"});
  if (!begin_dialog(kit, "learner-name", heading_text, open)) return asked;
  paragraph(kit, words(text::Key{"learner.name-help"}), {.tone = Tone::muted});
  gap(kit, space::kM);
  std::string name = draft.name;
  FieldStyle style;
  style.icon = Icon::person;
  style.max_bytes = 4 * session::kMaxLearnerName;
  if (pane.fresh) kit.focus_next_control();
  const FieldResult typed = text_field(kit, "name", words(text::Key{"learner.name"}), name, style);
  if (typed.changed) take(asked, of_record(intent::ChangeName{name}));
  if (draft.problem) {
    gap(kit, space::kS);
    notice(kit, Notice::error, words(*draft.problem));
  }
  if (!draft.failure.empty()) {
    gap(kit, space::kS);
    notice(kit, Notice::error, verbatim(draft.failure));
  }
  gap(kit, space::kL);
  ButtonStyle keep;
  keep.emphasis = Emphasis::primary;
  if (button(kit, "keep", words(text::Key{"learner.keep"}), keep) || typed.submitted) {
    take(asked, of_record(intent::KeepName{}));
  }
  beside(kit, space::kM);
  if (button(kit, "cancel", words(text::Key{"dialog.cancel"}), quiet(Icon::none))) open = false;
  end_dialog(kit);
  if (!open) take(asked, of_record(intent::CloseDialog{}));
  return asked;
}

Intent report_choices(Pane& pane) {
  Kit& kit = pane.kit;
  Intent asked;
  struct Choice {
    const char* id;
    text::Key word, help;
    session::ReportFormat format;
  };
  const Choice choices[] = {
      {"pdf", text::Key{"report.pdf"}, text::Key{"report.pdf-help"}, session::ReportFormat::pdf},
      {"html", text::Key{"report.html"}, text::Key{"report.html-help"},
       session::ReportFormat::html},
      {"csv", text::Key{"report.csv"}, text::Key{"report.csv-help"}, session::ReportFormat::csv}};
  for (const Choice& choice : choices) {
    ButtonStyle style;
    style.icon = Icon::paper;
    style.width = -1;
    const bool pdf = choice.format == session::ReportFormat::pdf;
    if (pdf) style.emphasis = Emphasis::primary;
    if (pdf && pane.fresh) kit.focus_next_control();
    if (button(kit, choice.id, pane.words(choice.word), style)) {
      take(asked, of_record(intent::MakeReport{choice.format}));
    }
    gap(kit, 2);
    paragraph(kit, pane.words(choice.help), {.size = Size::small_text, .tone = Tone::muted});
    gap(kit, space::kM);
  }
  return asked;
}

Intent report_dialog(Pane& pane, const ReportDraft& draft) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  Intent asked;
  bool open = true;
  const Text heading_text = words(draft.attempt.empty() ? text::Key{"report.of-progress"}
                                                        : text::Key{"report.of-attempt"});
  if (!begin_dialog(kit, "report", heading_text, open, 560)) return asked;
  paragraph(kit, words(text::Key{"report.where"}), {.tone = Tone::muted});
  gap(kit, space::kL);
  take(asked, report_choices(pane));
  if (!draft.file.empty()) {
    notice(kit, Notice::good, words(text::Key{"report.done"}));
    gap(kit, space::kS);
    paragraph(kit, verbatim(draft.file), {.size = Size::strong});
    gap(kit, space::kS);
    if (button(kit, "copy", words(text::Key{"report.copy-path"}), quiet(Icon::none))) {
      ImGui::SetClipboardText(draft.file.c_str());
    }
    gap(kit, space::kS);
  }
  if (!draft.problem.empty()) {
    notice(kit, Notice::error, words(text::Key{"report.failed"}, {{"reason", draft.problem}}));
    gap(kit, space::kM);
  }
  if (button(kit, "close", words(text::Key{"settings.close"}))) open = false;
  end_dialog(kit);
  if (!open) take(asked, of_record(intent::CloseDialog{}));
  return asked;
}

}  // namespace

float learner_chooser_width(const Pane& pane) {
  return pane.app.learners().several() ? pane.kit.px(kChooser) : 0;
}

Intent learner_chooser(Pane& pane) {
  const LearnerPane& learners = pane.app.learners();
  if (!learners.several()) return {};
  std::vector<Text> names;
  std::size_t chosen = 0;
  for (const session::Learner& learner : learners.all) {
    if (learner.id == learners.now) chosen = names.size();
    names.push_back(name_of(pane, learner));
  }
  ComboStyle style;
  style.width = std::min(learner_chooser_width(pane), pane.kit.available_width());
  style.label_shown = false;
  const Text who = pane.words(text::Key{"learner.who"});
  if (!combo(pane.kit, "learner", who, names, chosen, style)) return {};
  return of_record(intent::SwitchLearner{learners.all[chosen].id});
}

Intent learner_settings(Pane& pane) {
  Kit& kit = pane.kit;
  const LearnerPane& learners = pane.app.learners();
  const session::Learner* now = learners.learner(learners.now);
  if (now == nullptr || pane.app.screen() == Screen::conversation) return {};
  Intent asked;
  label(kit, pane.words(text::Key{"learner.who"}), {.size = Size::small_text, .tone = Tone::muted});
  paragraph(kit, name_of(pane, *now), {.size = Size::strong});
  gap(kit, space::kXs);
  Flow flow(kit, space::kS);
  const Text rename = pane.words(text::Key{"learner.rename"}),
             add = pane.words(text::Key{"learner.add"});
  ButtonStyle style;
  style.icon = Icon::person;
  flow.item(button_width(kit, rename, style));
  if (button(kit, "rename", rename, style)) take(asked, of_record(intent::AskForName{now->id}));
  style.icon = Icon::people;
  flow.item(button_width(kit, add, style));
  if (button(kit, "add", add, style)) take(asked, of_record(intent::AskForName{}));
  gap(kit, space::kL);
  label(kit, pane.words(text::Key{"data.title"}), {.size = Size::small_text, .tone = Tone::muted});
  paragraph(kit, pane.words(text::Key{"data.kept"}), {.size = Size::small_text});
  paragraph(kit, verbatim(now->data.string()), {.size = Size::small_text, .tone = Tone::muted});
  gap(kit, space::kXs);
  style.icon = Icon::folder;
  if (button(kit, "my-data", pane.words(text::Key{"data.open"}), style)) {
    take(asked, of_record(intent::AskForMyData{}));
  }
  gap(kit, space::kL);
  return asked;
}

Intent learner_dialogs(Pane& pane) {
  const LearnerPane& learners = pane.app.learners();
  if (learners.naming) return name_dialog(pane, *learners.naming);
  if (learners.my_data) {
    const session::Learner* now = learners.learner(learners.now);
    const Text name = now == nullptr || now->name.empty() ? Text() : name_of(pane, *now);
    return my_data_dialog(pane, *learners.my_data, name);
  }
  if (learners.report) return report_dialog(pane, *learners.report);
  return {};
}

float report_button_width(const Pane& pane) {
  if (!pane.app.makes_reports()) return 0;
  ButtonStyle style;
  style.icon = Icon::paper;
  return button_width(pane.kit, pane.words(text::Key{"report.make"}), style);
}

Intent report_button(Pane& pane, const std::string& attempt) {
  if (!pane.app.makes_reports()) return {};
  ButtonStyle style;
  style.icon = Icon::paper;
  if (!button(pane.kit, "report", pane.words(text::Key{"report.make"}), style)) return {};
  return of_record(intent::AskForReport{attempt});
}

}  // namespace klankbord::ui
