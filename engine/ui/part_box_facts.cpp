#include "ui/part_box_facts.h"

#include <string>

#include "ui/kit_layout.h"
#include "ui/kit_level.h"
#include "ui/kit_words.h"

namespace klankbord::ui {

namespace {

using analysis::GraphBox;

constexpr WordStyle kBoxNote{.size = Size::small_text, .tone = Tone::muted};

Level severity_level(base::Severity severity) {
  switch (severity) {
    case base::Severity::error:
      return Level::knockout;
    case base::Severity::warning:
      return Level::partly;
    case base::Severity::note:
      break;
  }
  return Level::not_observed;
}

void when(Pane& pane, const scenario::Condition& condition) {
  if (condition.empty()) return;
  paragraph(pane.kit, pane.words(text::Key{"graph.when"}, {{"condition", condition.source}}),
            kBoxNote);
}

void spoken(Pane& pane, const std::vector<scenario::Line>& lines) {
  for (const scenario::Line& line : lines) {
    gap(pane.kit, space::kXs);
    paragraph(pane.kit, pane.words(text::Key{"graph.says"}, {{"line", line.text}}));
    when(pane, line.when);
  }
}

// Where it goes from here, in the order in which the targets are asked.
void targets(Pane& pane, const scenario::Scenario& scenario,
             const std::vector<scenario::Jump>& jumps) {
  for (const scenario::Jump& jump : jumps) {
    const std::string to = jump.target == scenario::kFinish
                               ? pane.words(text::Key{"graph.end"}).str()
                               : scenario.nodes[jump.target].id;
    paragraph(pane.kit, verbatim("→ " + to), {.size = Size::small_text, .tone = Tone::accent});
    when(pane, jump.when);
  }
}

Text effect_text(const scenario::Scenario& scenario, const scenario::Effect& effect) {
  const scenario::Variable& variable = scenario.variables[effect.variable];
  if (variable.truth) return verbatim((effect.value != 0 ? "" : "not ") + variable.id);
  return verbatim(variable.id + (effect.value < 0 ? " −" : " +") +
                  std::to_string(effect.value < 0 ? -effect.value : effect.value));
}

// Levels as badges, effects as tags, a critical error.
void marks(Pane& pane, const scenario::Scenario& scenario, const scenario::Consequences& what) {
  Kit& kit = pane.kit;
  Flow flow(kit, space::kXs);
  const auto put_badge = [&](Level level, const Text& word) {
    flow.item(badge_width(kit, word));
    badge(kit, level, word);
  };
  for (const scenario::Earning& earning : what.earns) {
    const Level level = earning.level == 2   ? Level::shown
                        : earning.level == 1 ? Level::partly
                                             : Level::missed;
    const std::string& id = scenario.opportunities[earning.opportunity].id;
    put_badge(level, verbatim(id + " " + std::to_string(earning.level)));
  }
  for (const std::uint16_t spoiled : what.spoils) {
    put_badge(Level::missed, verbatim("✕ " + scenario.opportunities[spoiled].id));
  }
  if (what.knockout != scenario::kNoKnockout) {
    put_badge(Level::knockout, verbatim(scenario.knockouts[what.knockout]));
  }
  for (const scenario::Effect& effect : what.effects) {
    const Text word = effect_text(scenario, effect);
    flow.item(tag_width(kit, word));
    tag(kit, word);
  }
}

bool has_marks(const scenario::Consequences& what) {
  return !what.earns.empty() || !what.spoils.empty() || !what.effects.empty() ||
         what.knockout != scenario::kNoKnockout;
}

void consequences(Pane& pane, const scenario::Scenario& scenario,
                  const scenario::Consequences& what) {
  if (has_marks(what)) {
    gap(pane.kit, space::kXs);
    marks(pane, scenario, what);
    gap(pane.kit, 2);
  }
  spoken(pane, what.replies);
  targets(pane, scenario, what.jumps);
}

void option_facts(Pane& pane, const scenario::Scenario& scenario, const scenario::Option& option) {
  Kit& kit = pane.kit;
  gap(kit, space::kM);
  divider(kit);
  gap(kit, space::kS);
  paragraph(kit, verbatim(option.id), {.size = Size::strong});
  if (!option.text.empty()) paragraph(kit, verbatim(option.text));
  when(pane, option.when);
  consequences(pane, scenario, option);
}

void findings_of(Pane& pane, const session::Inspection& shown, std::size_t box) {
  for (const std::size_t index : shown.picture.findings[box]) {
    gap(pane.kit, space::kM);
    finding_words(pane, shown.findings[index]);
  }
}

void node_facts(Pane& pane, const scenario::Scenario& scenario, const scenario::Node& node) {
  Kit& kit = pane.kit;
  if (node.at_most > 1) {
    paragraph(kit, pane.words.count(text::Key{"graph.visits"}, node.at_most), kBoxNote);
  }
  spoken(pane, node.lines);
  for (const scenario::Part& part : node.parts) {
    gap(kit, space::kXs);
    paragraph(kit, verbatim((part.belongs ? "+ " : "− ") + part.text), {.size = Size::small_text});
  }
  targets(pane, scenario, node.jumps);
  for (std::size_t i = 0; i < node.option_count; ++i) {
    option_facts(pane, scenario, scenario.options[node.first_option + i]);
  }
}

void whole_graph(Pane& pane, const session::GraphPicture& picture) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  heading(kit, words(text::Key{"graph.how"}));
  gap(kit, space::kS);
  const auto plays = std::to_string(picture.traffic.plays);
  paragraph(kit, words(text::Key{"graph.read-thick"}, {{"plays", plays}}));
  for (const text::Key key : {text::Key{"graph.read-loop"}, text::Key{"graph.read-found"},
                              text::Key{"graph.read-task"}, text::Key{"graph.read-desk"}}) {
    gap(kit, space::kS);
    paragraph(kit, words(key));
  }
  gap(kit, space::kM);
  paragraph(kit, words(text::Key{"graph.choose"}), {.tone = Tone::muted});
}

}  // namespace

Text finding_place(const Pane& pane, const base::Diagnostic& finding) {
  const std::string own = pane.app.workbench()->bench.file().filename().string();
  const std::string file = finding.file.substr(finding.file.rfind('/') + 1);
  if (finding.line == 0) return file == own ? Text() : verbatim(file);
  const std::string line = std::to_string(finding.line);
  if (file == own || file.empty()) {
    return pane.words(text::Key{"workbench.line"}, {{"line", line}});
  }
  return pane.words(text::Key{"workbench.line-of"}, {{"line", line}, {"file", file}});
}

void finding_words(Pane& pane, const base::Diagnostic& finding) {
  Kit& kit = pane.kit;
  {
    Flow flow(kit, space::kS);
    const Text severity = pane.words.capital("severity.", to_string(finding.severity));
    flow.item(badge_width(kit, severity));
    badge(kit, severity_level(finding.severity), severity);
    const Text code = verbatim(finding.code);
    flow.item(tag_width(kit, code));
    tag(kit, code);
    const Text place = finding_place(pane, finding);
    if (!place.empty()) {
      flow.item(tag_width(kit, place));
      tag(kit, place);
    }
  }
  gap(kit, space::kS);
  const std::string title(session::diagnostic_title(finding.code));
  if (!title.empty()) {
    paragraph(kit, verbatim(title), {.size = Size::strong});
    gap(kit, 2);
  }
  paragraph(kit, capital(verbatim(finding.message)));
  if (finding.suggestion.empty()) return;
  gap(kit, 2);
  paragraph(kit, capital(verbatim(finding.suggestion)), {.tone = Tone::muted});
}

void box_facts(Pane& pane, const session::Inspection& shown) {
  Kit& kit = pane.kit;
  const session::GraphPicture& picture = shown.picture;
  const std::optional<std::size_t>& chosen = pane.app.workbench()->view.box;
  if (!chosen || *chosen >= picture.graph.boxes.size()) return whole_graph(pane, picture);
  const scenario::Scenario& scenario = *picture.scenario;
  const GraphBox& box = picture.graph.boxes[*chosen];
  const text::Catalogue& tr = pane.words.catalogue();
  heading(kit, verbatim(session::box_name(picture, *chosen, tr)));
  paragraph(kit, verbatim(session::box_facts(picture, *chosen, tr)), kBoxNote);
  findings_of(pane, shown, *chosen);
  if (box.kind == GraphBox::Kind::node) node_facts(pane, scenario, scenario.nodes[box.index]);
  if (box.kind == GraphBox::Kind::rule) consequences(pane, scenario, scenario.rules[box.index]);
}

}  // namespace klankbord::ui
