#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "ui/kit_layout.h"
#include "ui/kit_level.h"
#include "ui/kit_paint.h"
#include "ui/kit_words.h"
#include "ui/part_finding.h"
#include "ui/part_text_button.h"
#include "ui/part_utterance.h"
#include "ui/part_voice.h"
#include "ui/screen_debrief.h"

namespace klankbord::ui {

namespace {

constexpr float kMarginFrom = 940;  // design units: the evidence stands beside, else below
constexpr float kMargin = 320;

void evidence(Pane& pane, const FindingContext& context,
              const std::vector<const assess::Finding*>& findings,
              const std::vector<const assess::KnockoutMoment*>& knockouts) {
  Kit& kit = pane.kit;
  bool first = true;
  const auto space_before = [&] {
    if (!first) gap(kit, space::kS);
    first = false;
  };
  for (const assess::KnockoutMoment* moment : knockouts) {
    space_before();
    const framework::Knockout* knockout = context.framework.find_knockout(moment->id);
    const std::string code = knockout == nullptr ? moment->id : knockout->code;
    badge(kit, Level::knockout, capital(pane.words(text::Key{"level.knockout"}, {{"code", code}})));
  }
  for (const assess::Finding* finding : findings) {
    space_before();
    badge(kit, level_of(*finding), level_word(pane.words, *finding));
    gap(kit, 2);
    paragraph(kit, competence_text(context, finding->opportunity),
              {.size = Size::small_text, .tone = Tone::muted});
  }
}

class Transcript {
 public:
  explicit Transcript(Pane& pane)
      : pane_(pane),
        context_{pane.words, pane.app.framework(), *pane.app.scenario(),
                 pane.app.debrief()->transcript} {
    for (const assess::BlockDebrief& block : pane.app.debrief()->blocks) {
      for (const assess::Finding& finding : block.findings) all_.push_back(&finding);
    }
  }

  Intent draw() {
    const play::Transcript& transcript = pane_.app.debrief()->transcript;
    for (std::size_t i = 0; i < transcript.utterances.size(); ++i) {
      row(i);
    }
    return asked_;
  }

 private:
  void row(std::size_t index) {
    Kit& kit = pane_.kit;
    std::vector<const assess::Finding*> findings;
    std::copy_if(all_.begin(), all_.end(), std::back_inserter(findings),
                 [&](const assess::Finding* finding) { return finding->utterance == index; });
    std::vector<const assess::KnockoutMoment*> knockouts;
    for (const assess::KnockoutMoment& moment : pane_.app.debrief()->knockouts) {
      if (moment.utterance == index) knockouts.push_back(&moment);
    }
    const bool sought = pane_.app.sought() == index;
    if (sought && pane_.fresh) ImGui::SetScrollHereY(0.1F);
    const bool beside = pane_.width_units() >= kMarginFrom;
    std::vector<Column> columns = {{.share = 1}};
    if (beside) columns.push_back({.fixed_px = kit.px(kMargin)});
    Columns row(kit, columns, space::kXl);
    const Rect bubble =
        draw_utterance(kit, pane_.words, context_.scenario, pane_.app.debrief()->transcript, index);
    if (sought) mark(bubble);
    take(asked_, spoken_answer(pane_, pane_.app.debrief()->transcript.utterances[index], true));
    if (beside) {
      row.next();
      const ImVec2 at = ImGui::GetCursorScreenPos();
      ImGui::SetCursorScreenPos(ImVec2(at.x, bubble.top));
    } else if (!findings.empty() || !knockouts.empty()) {
      gap(kit, space::kS);
    }
    if (beside && findings.empty() && knockouts.empty()) ImGui::Dummy(ImVec2(1, 1));
    evidence(pane_, context_, findings, knockouts);
    what_if(pane_.app.debrief()->transcript.utterances[index]);
  }

  // At each decision the way to take it otherwise. Numbered as the learner's words are.
  void what_if(const play::Utterance& said) {
    if (!said.option && !said.action) return;
    const std::size_t answer = ++answers_;
    const Text words = said.choice == 0 ? pane_.words(text::Key{"whatif.button"})
                                        : pane_.words(text::Key{"whatif.button-at"},
                                                      {{"number", std::to_string(said.choice)}});
    ImGui::PushID(static_cast<int>(answer));
    gap(pane_.kit, space::kXs);
    if (text_button(pane_.kit, "what-if", words, Icon::replay)) {
      take(asked_, intent::OfWhatIf{WhatIfWish::start, answer});
    }
    ImGui::PopID();
  }

  // The utterance somebody asked to see.
  void mark(const Rect& bubble) {
    const float around = pane_.kit.px(4);
    const Rect rect{bubble.left - around, bubble.top - around, bubble.right + around,
                    bubble.bottom + around};
    outline(pane_.kit, *ImGui::GetWindowDrawList(), rect, pane_.kit.colours().focus, 20, 3);
  }

  Pane& pane_;
  FindingContext context_;
  std::vector<const assess::Finding*> all_;
  std::size_t answers_ = 0;
  Intent asked_;
};

}  // namespace

Intent debrief_conversation(Pane& pane) {
  return Transcript(pane).draw();
}

}  // namespace klankbord::ui
