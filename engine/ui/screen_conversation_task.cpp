#include <string>

#include "base/limits.h"
#include "play/view.h"
#include "ui/kit_area.h"
#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_overlay.h"
#include "ui/kit_words.h"
#include "ui/part_form.h"
#include "ui/part_task.h"
#include "ui/screen_conversation.h"

namespace klankbord::ui {

using scenario::Interaction;

namespace {

constexpr float kSheetBesideFrom =
    660;  // design units: the text stands beside its parts, else below

text::Key name_of_task(const scenario::Scenario& scenario, const scenario::Node& node) {
  switch (node.interaction) {
    case Interaction::summarise:
      return text::Key{"task.summarise"};
    case Interaction::register_form:
      return text::Key{"task.register"};
    case Interaction::answer:
      return text::Key{"task.answer"};
    case Interaction::compose:
    case Interaction::choose:
      break;
  }
  switch (scenario.channel) {
    case scenario::Channel::email:
      return text::Key{"task.compose-mail"};
    case scenario::Channel::social:
      return text::Key{"task.compose-post"};
    case scenario::Channel::post:
      return text::Key{"task.compose-letter"};
    case scenario::Channel::phone:
    case scenario::Channel::chat:
      break;
  }
  return text::Key{"task.compose"};
}

void task_head(Pane& pane, const scenario::Scenario& scenario, const scenario::Node& node) {
  Kit& kit = pane.kit;
  paragraph(kit, pane.words(name_of_task(scenario, node)),
            {.size = Size::small_text, .tone = Tone::accent});
  if (!node.task.empty()) paragraph(kit, pane.words.in(node.task), {.size = Size::strong});
  gap(kit, space::kM);
}

// Why it was not submitted, as a sentence.
void what_is_missing(Pane& pane, const scenario::Scenario& scenario, const TaskDraft& draft) {
  if (!draft.tried) return;
  const scenario::Node& node = scenario.nodes[draft.node];
  Text sentence;
  switch (lack_of(scenario, draft)) {
    case Lack::nothing:
      return;
    case Lack::parts:
      sentence = pane.words(text::Key{"task.lacks-parts"});
      break;
    case Lack::words:
      sentence = pane.words(text::Key{"task.lacks-words"});
      break;
    case Lack::fields: {
      const scenario::Form& form = scenario.company.desk.forms[node.form];
      const std::string names = field_names(pane.words, form, missing_values(form, draft.texts));
      sentence = pane.words(text::Key{"desk.form-missing"}, {{"fields", names}});
      break;
    }
  }
  notice(pane.kit, Notice::warning, sentence);
  gap(pane.kit, space::kM);
}

void compose_parts(Pane& pane, const scenario::Scenario& scenario,
                   const std::vector<std::uint8_t>& order, TaskDraft& draft) {
  Kit& kit = pane.kit;
  const bool beside = kit.available_width() >= kit.px(kSheetBesideFrom);
  std::vector<Column> columns = {{.share = 1}};
  if (beside) columns.push_back({.share = 1});
  Columns row(kit, columns, space::kM);
  part_list(kit, scenario.nodes[draft.node], order, draft, true, pane.answer_keys);
  if (beside) {
    row.next();
  } else {
    gap(kit, space::kM);
  }
  compose_sheet(kit, pane.words, scenario, draft);
}

void register_fields(Pane& pane, const scenario::Scenario& scenario, TaskDraft& draft) {
  const scenario::Form& form = scenario.company.desk.forms[scenario.nodes[draft.node].form];
  begin_card(pane.kit, {.padding = space::kL});
  paragraph(pane.kit, pane.words.in(form.title), {.size = Size::strong});
  gap(pane.kit, space::kM);
  std::vector<std::size_t> missing;
  if (draft.tried) missing = missing_values(form, draft.texts);
  form_fields(pane.kit, pane.words, form, draft.texts, missing);
  end_card(pane.kit);
}

void answer_words(Pane& pane, const scenario::Node& node, TaskDraft& draft) {
  Kit& kit = pane.kit;
  AreaStyle style;
  style.lines = pane.is_low() ? 3 : 5;
  style.max_bytes = base::kMaxTypedBytes;
  style.hint = pane.words(text::Key{"task.answer-hint"});
  text_area(kit, "answer", pane.words(text::Key{"task.answer"}), draft.texts[0], style);
  if (node.rubric.empty()) return;
  gap(kit, space::kM);
  paragraph(kit, pane.words(text::Key{"task.rubric"}),
            {.size = Size::small_text, .tone = Tone::muted});
  for (const base::LocalText& line : node.rubric) {
    gap(kit, 2);
    paragraph(kit, verbatim("•\u00A0\u00A0" + pane.words.in(line).str()),
              {.size = Size::small_text});
  }
}

}  // namespace

Intent conversation_task(Pane& pane, scenario::NodeIndex index) {
  Kit& kit = pane.kit;
  const session::Practice& practice = pane.app.talk()->practice();
  const scenario::Scenario& scenario = practice.scenario();
  const scenario::Node& node = scenario.nodes[index];
  const TaskDraft before = pane.app.task(index);
  TaskDraft draft = before;
  const bool submit_key = kit.command(Key::enter, true);
  ImGui::PushID(node.id.c_str());
  task_head(pane, scenario, node);
  what_is_missing(pane, scenario, draft);
  const std::vector<std::uint8_t> order =
      play::part_order(scenario, practice.attempt().state(), index, practice.attempt().seed());
  switch (node.interaction) {
    case Interaction::summarise:
      part_list(kit, node, order, draft, false, pane.answer_keys);
      break;
    case Interaction::compose:
      compose_parts(pane, scenario, order, draft);
      break;
    case Interaction::register_form:
      register_fields(pane, scenario, draft);
      break;
    case Interaction::answer:
      answer_words(pane, node, draft);
      break;
    case Interaction::choose:
      break;
  }
  gap(kit, space::kM);
  ButtonStyle style;
  style.emphasis = Emphasis::primary;
  style.icon = Icon::send;
  const Text label = pane.words(
      node.interaction == Interaction::compose ? text::Key{"task.send"} : text::Key{"task.submit"});
  const bool submit = button(kit, "submit", label, style);
  ImGui::PopID();
  // A change is kept first; who presses two things in one frame presses the second again.
  if (!(draft == before)) return intent::ChangeTask{draft};
  return submit || submit_key ? Intent(intent::SubmitTask{index}) : Intent();
}

}  // namespace klankbord::ui
