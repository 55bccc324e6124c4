#include "ui/part_finding.h"

#include <algorithm>
#include <string>

#include "session/desk_words.h"
#include "ui/kit_layout.h"
#include "ui/kit_level.h"
#include "ui/kit_paint.h"
#include "ui/kit_words.h"
#include "ui/part_exchange.h"
#include "ui/part_utterance.h"

namespace klankbord::ui {

namespace {

// Design units from which the advice stands beside the words it is about.
constexpr float kAdviceBesideFrom = 880;

void named_text(Kit& kit, const Text& name, const Text& text, Size size) {
  paragraph(kit, name, {.size = Size::small_text, .tone = Tone::muted});
  paragraph(kit, text, {.size = size});
}

void badge_with_competence(Kit& kit, const FindingContext& context,
                           const assess::Finding& finding) {
  const Text word = level_word(context.words, finding);
  const Text competence = competence_text(context, finding.opportunity);
  const float wide = badge_width(kit, word);
  badge(kit, level_of(finding), word);
  const float room = kit.available_width() - wide - kit.px(space::kM);
  if (room >= kit.px(220)) {
    beside(kit, space::kM);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    ImGui::SetCursorScreenPos(ImVec2(at.x, at.y + kit.px(4)));
  }
  ImGui::BeginGroup();
  paragraph(kit, competence, {.size = Size::small_text, .tone = Tone::muted});
  ImGui::EndGroup();
}

void advice(Kit& kit, const FindingContext& context, const scenario::Consequences& what) {
  const Words& words = context.words;
  if (!what.better.empty()) {
    named_text(kit, words(text::Key{"feedback.better"}), better_text(context, what), Size::strong);
  }
  if (!what.better.empty() && !what.why.empty()) gap(kit, space::kS);
  if (!what.why.empty()) {
    named_text(kit, words(text::Key{"feedback.why"}), words.in(what.why), Size::body);
  }
}

}  // namespace

void quotation(Kit& kit, const Text& text, Colour bar, Size size, Icon icon) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float lead = kit.px(space::kM + 3) + (icon == Icon::none ? 0 : kit.px(28));
  const float room = std::min(kit.available_width(), kit.px(kReadingWidth)) - lead;
  const WrappedText words = wrap(kit, size, text.str(), room);
  ImGui::Dummy(ImVec2(lead + words.width, words.height));
  ImDrawList& list = *ImGui::GetWindowDrawList();
  list.AddRectFilled(at, ImVec2(at.x + kit.px(3), at.y + words.height), packed(bar), kit.px(1.5F));
  if (icon != Icon::none) {
    draw_icon(list, icon, ImVec2(at.x + kit.px(25), at.y + words.line_height / 2), kit.px(20),
              packed(kit.colours().link));
  }
  draw_wrapped(kit, list, words, size, ImVec2(at.x + lead, at.y), colour_of(kit, Tone::normal));
  kit.record(Role::text, text.str(), "",
             {at.x, at.y, at.x + lead + words.width, at.y + words.height});
}

Text better_text(const FindingContext& context, const scenario::Consequences& what) {
  const std::vector<scenario::Rule>& rules = context.scenario.rules;
  const bool to_do = std::any_of(rules.begin(), rules.end(),
                                 [&](const scenario::Rule& rule) { return &rule == &what; });
  if (to_do) return context.words.in(what.better);
  return context.words(text::Key{"feedback.quote"},
                       {{"words", what.better.in(context.scenario.language)}});
}

Level level_of(const assess::Finding& finding) {
  if (finding.pending) return Level::not_observed;
  if (finding.spoiled || finding.level <= 0) return Level::missed;
  return finding.level == 1 ? Level::partly : Level::shown;
}

Text level_word(const Words& words, const assess::Finding& finding) {
  if (finding.pending) return capital(words(text::Key{"evidence.pending"}));
  if (finding.spoiled) return capital(words(text::Key{"level.spoiled"}));
  if (finding.repaired && finding.level == 1) return capital(words(text::Key{"level.late"}));
  return words.capital("level.", std::to_string(finding.level));
}

Text competence_text(const FindingContext& context, std::size_t opportunity) {
  const std::string& id = context.scenario.opportunities[opportunity].competence;
  const framework::Competence* competence = context.framework.find_competence(id);
  if (competence == nullptr) return verbatim(id);
  return verbatim(id + " " + competence->text.in(context.words.language()));
}

std::vector<AnswerFindings> by_answer(const std::vector<assess::Finding>& findings) {
  std::vector<AnswerFindings> answers;
  for (const assess::Finding& finding : findings) {
    const bool same =
        !answers.empty() && answers.back().findings.back()->utterance == finding.utterance;
    if (!same) answers.emplace_back();
    answers.back().findings.push_back(&finding);
  }
  return answers;
}

namespace {

const assess::Finding& worst_of(const AnswerFindings& answer) {
  return **std::min_element(answer.findings.begin(), answer.findings.end(),
                            [](const auto* a, const auto* b) {
                              return (a->spoiled ? -1 : a->level) < (b->spoiled ? -1 : b->level);
                            });
}

}  // namespace

void finding_told(Kit& kit, const FindingContext& context, const AnswerFindings& answer) {
  const assess::Finding& worst = worst_of(answer);
  const scenario::Consequences& what =
      assess::consequences_of(context.scenario, worst.cause, worst.owner);
  const bool has_advice = !what.better.empty() || !what.why.empty();
  const bool beside = has_advice && kit.available_width() >= kit.px(kAdviceBesideFrom);
  std::vector<Column> columns = {{.share = 1}};
  if (beside) columns.push_back({.share = 1});
  Columns row(kit, columns, space::kXxl);
  quoted_utterance(kit, context, worst.utterance, kit.colours().level(level_of(worst)).mark);
  gap(kit, space::kS);
  effect_on_customer(kit, context, worst.utterance);
  if (has_advice && !beside) {
    gap(kit, space::kM);
    advice(kit, context, what);
  }
  for (const assess::Finding* finding : answer.findings) {
    gap(kit, space::kM);
    badge_with_competence(kit, context, *finding);
  }
  if (!beside) return;
  row.next();
  advice(kit, context, what);
}

void answer_findings(Kit& kit, const FindingContext& context, const AnswerFindings& answer) {
  const assess::Finding& worst = worst_of(answer);
  answer_with_advice(kit, context, worst.utterance,
                     assess::consequences_of(context.scenario, worst.cause, worst.owner),
                     level_of(worst), answer.findings);
}

void answer_with_advice(Kit& kit, const FindingContext& context, std::size_t utterance,
                        const scenario::Consequences& what, Level level,
                        const std::vector<const assess::Finding*>& findings) {
  const play::Utterance& said = context.transcript.utterances[utterance];
  const bool has_advice = !what.better.empty() || !what.why.empty();
  const bool beside = has_advice && kit.available_width() >= kit.px(kAdviceBesideFrom);
  std::vector<Column> columns = {{.share = 1}};
  if (beside) columns.push_back({.share = 1});
  Columns row(kit, columns, space::kXxl);
  const std::string words = session::words_of(context.words.catalogue(), context.scenario, said);
  const bool done = said.voice == play::Voice::desk;
  quotation(kit,
            done ? verbatim(words) : context.words(text::Key{"feedback.quote"}, {{"words", words}}),
            kit.colours().level(level).mark, Size::body,
            done ? work_icon(context.scenario, said) : Icon::none);
  for (const assess::Finding* finding : findings) {
    gap(kit, space::kS);
    badge_with_competence(kit, context, *finding);
  }
  if (!has_advice) return;
  if (beside) {
    row.next();
  } else {
    gap(kit, space::kS);
  }
  advice(kit, context, what);
}

void better_chance(Kit& kit, const FindingContext& context, std::size_t opportunity) {
  const scenario::Consequences* chance = assess::best_chance(context.scenario, opportunity);
  if (chance == nullptr || chance->better.empty()) return;
  gap(kit, space::kXs);
  named_text(kit, context.words(text::Key{"feedback.better"}), better_text(context, *chance),
             Size::body);
}

void pending_note(Kit& kit, const Words& words, int points) {
  if (points == 0) return;
  gap(kit, space::kS);
  paragraph(kit, words(text::Key{"debrief.pending"}, {{"count", std::to_string(points)}}),
            {.size = Size::small_text, .tone = Tone::muted});
}

void knockout_notice(Kit& kit, const FindingContext& context, const std::string& id) {
  const framework::Knockout* knockout = context.framework.find_knockout(id);
  const std::string code = knockout == nullptr ? id : knockout->code;
  const std::string what = knockout == nullptr ? id : knockout->text.in(context.words.language());
  const Text text = context.words(text::Key{"knockout.line"}, {{"code", code}, {"text", what}});
  const LevelColours& colours = kit.colours().level(Level::knockout);
  const float width = kit.available_width(), pad = kit.px(space::kM), lead = kit.px(48);
  const WrappedText words = wrap(kit, Size::strong, text.str(), width - lead - pad);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const Rect rect{at.x, at.y, at.x + width, at.y + words.height + 2 * pad};
  ImGui::Dummy(ImVec2(rect.width(), rect.height()));
  ImDrawList& list = *ImGui::GetWindowDrawList();
  fill(kit, list, rect, colours.soft, kControlRounding);
  draw_level_mark(kit, list, Level::knockout, ImVec2(at.x + kit.px(26), centre_of(rect).y),
                  kit.px(24));
  draw_wrapped(kit, list, words, Size::strong, ImVec2(at.x + lead, at.y + pad),
               packed(colours.text));
  kit.record(Role::alert, text.str(), "", rect);
}

}  // namespace klankbord::ui
