// The exploration tab: how many plays there are, what they can score and how long they take, what
// random answers come to, and whether a trick gets past the mark.
#include <cmath>
#include <string>

#include "ui/kit_layout.h"
#include "ui/kit_level.h"
#include "ui/kit_overlay.h"
#include "ui/kit_paint.h"
#include "ui/kit_words.h"
#include "ui/part_scenario.h"
#include "ui/screen_workbench.h"

namespace klankbord::ui {

namespace {

constexpr WordStyle kBarNote{.size = Size::small_text, .tone = Tone::muted};
constexpr float kColumnsFrom = 980;  // design units
constexpr float kBars = 150;         // height of the bar chart

// Groups of three digits, which a language without commas reads too: "1 234 567".
std::string grouped(std::string digits) {
  for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, "\u202F");
  return digits;
}

std::string minutes(double seconds) {
  return std::to_string(std::max(1, static_cast<int>(std::lround(seconds / 60))));
}

void fact(Pane& pane, text::Key name, const Text& value) {
  Kit& kit = pane.kit;
  Columns row(kit, {{.share = 1}, {.share = 1}}, space::kM);
  paragraph(kit, pane.words(name), {.tone = Tone::muted});
  row.next();
  paragraph(kit, value, {.size = Size::strong});
}

Text range_text(const Pane& pane, const analysis::Range& range) {
  return pane.words(text::Key{"explore.from-to"},
                    {{"min", std::to_string(range.min)}, {"max", std::to_string(range.max)}});
}

// "greeting, recap"
std::string listed(const std::vector<std::string>& ids) {
  std::string all;
  for (const std::string& id : ids) all += (all.empty() ? "" : ", ") + id;
  return all;
}

void lengths(Pane& pane, const analysis::Range& answers, const analysis::Range& seconds,
             double mean_seconds) {
  fact(pane, text::Key{"explore.answers"}, range_text(pane, answers));
  fact(pane, text::Key{"explore.minutes"},
       pane.words(text::Key{"explore.minutes-value"}, {{"mean", minutes(mean_seconds)},
                                                       {"min", minutes(seconds.min)},
                                                       {"max", minutes(seconds.max)}}));
}

// Decisions that never matter, and opportunities that some play does not come across.
void worth_a_look(Pane& pane, const analysis::Survey& survey, const scenario::Scenario& scenario) {
  std::vector<std::string> idle, unmet;
  for (const scenario::NodeIndex node : survey.idle) idle.push_back(scenario.nodes[node].id);
  for (const analysis::UnmetOpportunity& one : survey.unmet) {
    unmet.push_back(scenario.opportunities[one.opportunity].id);
  }
  if (!idle.empty()) fact(pane, text::Key{"explore.idle"}, verbatim(listed(idle)));
  if (!unmet.empty()) fact(pane, text::Key{"explore.unmet"}, verbatim(listed(unmet)));
}

void facts_card(Pane& pane, const analysis::Survey& survey, const scenario::Scenario& scenario) {
  Kit& kit = pane.kit;
  const analysis::Plays& plays = survey.plays;
  begin_card(kit);
  heading(kit, pane.words(text::Key{"explore.plays-title"}));
  gap(kit, space::kS);
  if (survey.estimate) {
    const analysis::Sample& drawn = *survey.estimate;
    notice(kit, Notice::warning,
           pane.words(text::Key{"explore.estimated"},
                      {{"plays", grouped(std::to_string(drawn.plays))},
                       {"states", grouped(std::to_string(plays.states))}}));
    gap(kit, space::kS);
    lengths(pane, drawn.answers, drawn.seconds, drawn.mean_seconds);
  } else {
    fact(pane, text::Key{"explore.plays"}, verbatim(grouped(to_string(plays.count))));
    fact(pane, text::Key{"explore.without-knockout"},
         verbatim(grouped(to_string(plays.without_knockout))));
    lengths(pane, plays.answers, plays.seconds, plays.mean_seconds);
    fact(pane, text::Key{"explore.states"}, verbatim(grouped(std::to_string(plays.states))));
  }
  worth_a_look(pane, survey, scenario);
  end_card(kit);
  gap(kit, space::kL);
}

// From the fewest to the most points that a play can end with, on a track of all that counts.
void range_bar(Pane& pane, const Text& name, const analysis::BlockRange& block) {
  Kit& kit = pane.kit;
  const Theme& theme = kit.colours();
  const Text value =
      pane.words(text::Key{"explore.points"}, {{"min", std::to_string(block.points.min)},
                                               {"max", std::to_string(block.points.max)},
                                               {"of", std::to_string(block.reachable)}});
  paragraph(kit, name);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float width = kit.available_width(), height = kit.px(10);
  ImGui::Dummy(ImVec2(width, height));
  ImDrawList& list = *ImGui::GetWindowDrawList();
  fill(kit, list, {at.x, at.y, at.x + width, at.y + height}, theme.sunken, 5);
  const float all = static_cast<float>(std::max(1, block.reachable));
  const float from = width * static_cast<float>(std::max(0, block.points.min)) / all;
  const float to = width * static_cast<float>(block.points.max) / all;
  fill(kit, list, {at.x + from, at.y, at.x + std::max(to, from + kit.px(4)), at.y + height},
       theme.accent, 5);
  kit.record(Role::image, name.str(), value.str(), {at.x, at.y, at.x + width, at.y + height});
  gap(kit, 2);
  paragraph(kit, value, kBarNote);
  gap(kit, space::kM);
}

void blocks_card(Pane& pane, const std::vector<analysis::BlockRange>& blocks,
                 const analysis::BlockRange& total) {
  Kit& kit = pane.kit;
  begin_card(kit);
  heading(kit, pane.words(text::Key{"explore.blocks-title"}));
  gap(kit, space::kM);
  range_bar(pane, pane.words(text::Key{"explore.total"}), total);
  for (const analysis::BlockRange& block : blocks) {
    range_bar(pane, block_title(pane.words, pane.app.framework(), block.block), block);
  }
  end_card(kit);
  gap(kit, space::kL);
}

// How many plays end where, in bands of ten percent; the mark stands as a line.
void band_bars(Pane& pane, const session::Explored& explored) {
  Kit& kit = pane.kit;
  const Theme& theme = kit.colours();
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float line = line_height(kit, Size::small_text);
  const float width = kit.available_width(), high = kit.px(kBars), top = at.y + line;
  const float step = std::floor(width / session::Explored::kBands);
  int most = 1;
  for (const int permille : explored.bands) most = std::max(most, permille);
  ImGui::Dummy(ImVec2(width, high + 2 * line + kit.px(space::kS)));
  ImDrawList& list = *ImGui::GetWindowDrawList();
  std::string words;
  for (std::size_t i = 0; i < explored.bands.size(); ++i) {
    const int permille = explored.bands[i];
    const float left = at.x + step * static_cast<float>(i);
    const float tall = std::round(high * static_cast<float>(permille) / static_cast<float>(most));
    const Rect bar{left + kit.px(2), top + high - tall, left + step - kit.px(2), top + high};
    const bool passes = static_cast<int>(i) * 100 >= analysis::kBotMark;
    list.AddRectFilled(top_left(bar), bottom_right(bar),
                       packed(passes ? theme.accent : theme.border_strong), kit.px(3));
    const std::string share = text::percent(pane.words.language(), (permille + 5) / 10 * 10);
    if (permille > 0 && text_width(kit, Size::small_text, share) < step) {
      const float wide = text_width(kit, Size::small_text, share);
      draw_line(kit, list, Size::small_text, left + (step - wide) / 2, bar.top - line / 2,
                packed(theme.text), share);
    }
    const std::string from = std::to_string(i * 10);
    const float wide = text_width(kit, Size::small_text, from);
    draw_line(kit, list, Size::small_text, left - (i == 0 ? 0 : wide / 2),
              top + high + kit.px(space::kXs) + line / 2, packed(theme.muted), from);
    words += (words.empty() ? "" : ", ") + from + "+: " + share;
  }
  list.AddRectFilled(ImVec2(at.x, top + high), ImVec2(at.x + width, top + high + 1),
                     packed(theme.border_strong));
  const float mark = at.x + step * analysis::kBotMark / 100;
  for (float y = at.y; y < top + high; y += kit.px(8)) {
    list.AddRectFilled(ImVec2(mark - 1, y), ImVec2(mark + 1, y + kit.px(5)), packed(theme.danger));
  }
  kit.record(Role::image, pane.words(text::Key{"explore.bands-title"}).str(), words,
             {at.x, at.y, at.x + width, top + high + line});
}

void bands_card(Pane& pane, const session::Explored& explored) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  begin_card(kit);
  heading(kit, words(text::Key{"explore.bands-title"}));
  gap(kit, space::kXs);
  const std::string mark = text::percent(words.language(), analysis::kBotMark);
  paragraph(kit,
            words(explored.survey.estimate ? text::Key{"explore.bands-drawn"}
                                           : text::Key{"explore.bands-all"},
                  {{"mark", mark}}),
            kBarNote);
  gap(kit, space::kS);
  band_bars(pane, explored);
  end_card(kit);
  gap(kit, space::kL);
}

void bots_card(Pane& pane, const session::Explored& explored) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  begin_card(kit);
  heading(kit, words(text::Key{"explore.bots-title"}));
  gap(kit, space::kXs);
  paragraph(kit,
            words(text::Key{"explore.bots"},
                  {{"mark", text::percent(words.language(), analysis::kBotMark)}}),
            kBarNote);
  gap(kit, space::kM);
  for (const analysis::BotResult& bot : explored.bots) {
    BarStyle style;
    style.plain = !bot.passes();
    style.level = Level::knockout;
    const Text name = words.capital("bot.", to_string(bot.bot));
    const Text share = verbatim(text::percent(words.language(), bot.standing()));
    progress(kit, name, share, std::clamp(bot.standing(), 0, 1000), style);
    if (bot.passes()) {
      paragraph(kit, words(text::Key{"explore.bot-passes"}),
                {.size = Size::small_text, .tone = Tone::danger});
    }
    gap(kit, space::kS);
  }
  end_card(kit);
}

}  // namespace

Intent workbench_exploration(Pane& pane) {
  Kit& kit = pane.kit;
  const WorkbenchPane& work = *pane.app.workbench();
  const session::Explored* explored = work.bench.explored();
  if (explored == nullptr) {
    const bool coming = work.bench.busy();
    if (coming) label(kit, pane.words(text::Key{"explore.working"}), {.tone = Tone::muted});
    return {};
  }
  const bool wide = pane.width_units() >= kColumnsFrom;
  std::vector<Column> columns(wide ? 2 : 1);
  Columns page(kit, columns, space::kL);
  const analysis::Survey& survey = explored->survey;
  facts_card(pane, survey, *work.bench.shown()->scenario);
  if (survey.estimate) {
    blocks_card(pane, survey.estimate->blocks, survey.estimate->total);
  } else {
    blocks_card(pane, survey.plays.blocks, survey.plays.total);
  }
  if (wide) page.next();
  bands_card(pane, *explored);
  bots_card(pane, *explored);
  return {};
}

}  // namespace klankbord::ui
