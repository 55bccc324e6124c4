#include <algorithm>
#include <string>
#include <vector>

#include "session/model_sentence.h"
#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_level.h"
#include "ui/kit_paint.h"
#include "ui/kit_words.h"
#include "ui/part_voice.h"

namespace klankbord::ui {

namespace {

constexpr int kMeterCells = 24;
// Of the loudness: above -48 dB there is something, above -36 one is understood, above -9 it
// begins to crack.
constexpr int kSoft_permille = 200, kGood_permille = 400, kLoud_permille = 850;

const char* loudness_id(int permille) {
  if (permille < kSoft_permille) return "silent";
  if (permille < kGood_permille) return "soft";
  return permille < kLoud_permille ? "good" : "loud";
}

void draw_meter_cells(Pane& pane, int permille) {
  Kit& kit = pane.kit;
  const float width = std::min(kit.available_width(), kit.px(kReadingWidth)), high = kit.px(18);
  const float space = kit.px(3), cell = (width - space * (kMeterCells - 1)) / kMeterCells;
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImGui::Dummy(ImVec2(width, high));
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const Theme& theme = kit.colours();
  const int lit = (permille * kMeterCells + 999) / 1000;
  for (int i = 0; i < kMeterCells; ++i) {
    const float left = at.x + static_cast<float>(i) * (cell + space);
    const Rect rect{left, at.y, left + cell, at.y + high};
    const bool loud = i * 1000 >= kLoud_permille * kMeterCells;
    if (i < lit) {
      fill(kit, list, rect, loud ? theme.level(Level::partly).mark : theme.accent, 3);
    } else {
      fill(kit, list, rect, theme.sunken, 3);
      outline(kit, list, rect, theme.border_strong, 3);
    }
  }
}

void sentence_card(Pane& pane, const Text& name, const std::string& text, bool accented) {
  Kit& kit = pane.kit;
  begin_card(kit, {.padding = space::kM, .accented = accented});
  paragraph(kit, name, {.size = Size::small_text, .tone = Tone::muted});
  gap(kit, 2);
  paragraph(kit, verbatim(text), {.size = accented ? Size::strong : Size::body});
  end_card(kit);
}

}  // namespace

void voice_meter(Pane& pane) {
  Kit& kit = pane.kit;
  const OwnVoice& voice = pane.app.voice();
  gap(kit, space::kL);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float lead = kit.px(30), line = line_height(kit, Size::strong);
  draw_icon(*ImGui::GetWindowDrawList(), Icon::record, ImVec2(at.x + kit.px(11), at.y + line / 2),
            kit.px(24), packed(kit.colours().danger));
  ImGui::SetCursorScreenPos(ImVec2(at.x + lead, at.y));
  const std::string now = text::clock(voice.length_ms() / 1000),
                    all = text::clock(speech::kMaxRecording_s);
  const std::string time = pane.words(text::Key{"voice.time"}, {{"now", now}, {"all", all}}).str();
  const std::string running = pane.words(text::Key{"voice.running"}).str();
  paragraph(kit, verbatim(running + " · " + time), {.size = Size::strong});
  gap(kit, space::kS);
  draw_meter_cells(pane, voice.level_permille());
  gap(kit, space::kXs);
  paragraph(kit, pane.words.named("voice.level-", loudness_id(voice.level_permille())),
            {.size = Size::small_text, .tone = Tone::muted});
  gap(kit, space::kM);
}

void voice_sentences(Pane& pane) {
  Kit& kit = pane.kit;
  const play::Utterance* answer =
      session::answer_of(voice_transcript(pane), pane.app.voice().answer());
  if (answer == nullptr) return;
  const std::string model = session::model_sentence(*pane.app.scenario(), *answer);
  const bool same = model == *answer->text;
  if (!answer->text->empty()) {
    sentence_card(pane,
                  pane.words(same ? text::Key{"voice.chose-model"} : text::Key{"voice.you-chose"}),
                  *answer->text, same);
  }
  if (same) return;
  gap(kit, space::kS);
  if (model.empty()) {
    paragraph(kit, pane.words(text::Key{"voice.no-model"}), {.tone = Tone::muted});
  } else {
    sentence_card(pane, pane.words(text::Key{"voice.model"}), model, true);
  }
}

Intent voice_rubric(Pane& pane) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  Intent asked;
  gap(kit, space::kL);
  paragraph(kit, words(text::Key{"voice.rate"}), {.size = Size::strong});
  paragraph(kit, words(text::Key{"voice.rate-help"}),
            {.size = Size::small_text, .tone = Tone::muted});
  const std::vector<Text> marks = {words(text::Key{"voice.mark-0"}),
                                   words(text::Key{"voice.mark-1"}),
                                   words(text::Key{"voice.mark-2"})};
  const float choice = segmented_width(kit, marks);
  const bool beside = kit.available_width() > choice + kit.px(260);
  for (std::size_t i = 0; i < kRubricItems; ++i) {
    gap(kit, space::kS);
    const Text item = words.named("voice.rubric-", kRubric[i]);
    const int mark = pane.app.voice().mark(i);
    std::size_t chosen = mark == kNotRated ? SIZE_MAX : static_cast<std::size_t>(mark);
    std::vector<Column> columns = {{.share = 1}};
    if (beside) columns.push_back({.fixed_px = choice});
    Columns row(kit, columns, space::kM);
    if (beside) gap(kit, space::kS);
    paragraph(kit, item);
    if (beside) row.next();
    if (segmented(kit, kRubric[i], item, marks, chosen)) {
      take(asked, intent::Speak{VoiceAct::rate, 0, i, static_cast<int>(chosen)});
    }
  }
  return asked;
}

}  // namespace klankbord::ui
