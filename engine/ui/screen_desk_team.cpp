#include <string>

#include "ui/kit_layout.h"
#include "ui/kit_level.h"
#include "ui/kit_words.h"
#include "ui/screen_desk.h"

namespace klankbord::ui {

using scenario::Verb;

namespace {

void transfers(DeskDraw& draw, std::uint16_t index) {
  Kit& kit = draw.kit;
  const auto warm = action_of(draw.scenario, Verb::transfer_warm, index);
  const auto cold = action_of(draw.scenario, Verb::transfer_cold, index);
  if (!warm || !cold) return;
  gap(kit, space::kS);
  if (draw.desk.team != index) {
    const auto why = why_not(draw.scenario, draw.state, *warm);
    ButtonStyle style;
    style.icon = Icon::transfer;
    style.enabled = draw.ready && !why;
    style.why_disabled = why ? draw.words(*why) : draw.words(text::Key{"desk.why.card"});
    const Text name = draw.words.in(draw.scenario.company.teams[index].name);
    const Text to = draw.words(text::Key{"desk.transfer-to"}, {{"team", name.str()}});
    const bool fits = button_width(kit, to, style) <= kit.available_width();
    if (button(kit, "transfer", fits ? to : name, style)) draw.desk.team = index;
    return;
  }
  paragraph(kit, draw.words(text::Key{"desk.transfer-how"}),
            {.size = Size::small_text, .tone = Tone::muted});
  gap(kit, space::kXs);
  Flow flow(kit);
  const Text by_warm = draw.words(text::Key{"desk.transfer-warm"});
  const Text by_cold = draw.words(text::Key{"desk.transfer-cold"});
  const Text no = draw.words(text::Key{"desk.cancel"});
  ButtonStyle measure;
  measure.icon = Icon::people;
  flow.item(button_width(kit, by_warm, measure));
  if (desk_button(draw, "warm", by_warm, warm, Icon::people)) draw.act(*warm);
  flow.item(button_width(kit, by_cold, measure));
  if (desk_button(draw, "cold", by_cold, cold, Icon::transfer)) draw.act(*cold);
  flow.item(button_width(kit, no, {}));
  if (button(kit, "no", no)) draw.desk.team.reset();
}

void team_card(DeskDraw& draw, std::uint16_t index) {
  Kit& kit = draw.kit;
  const scenario::Team& team = draw.scenario.company.teams[index];
  const Text presence =
      draw.words(team.present ? text::Key{"desk.team-here"} : text::Key{"desk.team-away"});
  begin_card(kit, {.padding = space::kM});
  {
    Columns line(kit, {{.share = 1}, {.fixed_px = badge_width(kit, presence)}}, space::kM);
    paragraph(kit, draw.words.in(team.name), {.size = Size::strong});
    if (!team.number.empty()) {
      paragraph(kit, draw.words(text::Key{"desk.team-number"}, {{"number", team.number}}),
                {.size = Size::small_text, .tone = Tone::muted});
    }
    line.next();
    badge(kit, team.present ? Level::shown : Level::not_observed, presence);
  }
  if (!team.does.empty()) {
    gap(kit, space::kXs);
    paragraph(kit, draw.words.in(team.does));
  }
  transfers(draw, index);
  end_card(kit);
  gap(kit, space::kS);
}

void report_choice(DeskDraw& draw, std::size_t index) {
  Kit& kit = draw.kit;
  const auto action = action_of(draw.scenario, Verb::report, index);
  if (!action) return;
  const auto chosen = static_cast<std::uint16_t>(index);
  const bool done = draw.state.has_done(*action);
  DeskRow row;
  row.title = draw.words.in(draw.scenario.company.desk.irregularities[index].title);
  row.icon = done ? Icon::check : Icon::flag;
  if (done) row.mark = draw.words(text::Key{"desk.reported"});
  if (draw.desk.irregularity != chosen) {
    if (desk_row(draw, "report-" + std::to_string(index), row) && !done) {
      draw.desk.irregularity = chosen;
    }
    return;
  }
  begin_card(kit, {.padding = space::kM, .accented = true});
  paragraph(kit, row.title, {.size = Size::strong});
  gap(kit, space::kS);
  Flow flow(kit);
  const Text yes = draw.words(text::Key{"desk.report-now"});
  const Text no = draw.words(text::Key{"desk.cancel"});
  ButtonStyle measure;
  measure.icon = Icon::flag;
  flow.item(button_width(kit, yes, measure));
  if (desk_button(draw, "report", yes, action, Icon::flag, Emphasis::primary)) draw.act(*action);
  flow.item(button_width(kit, no, {}));
  if (button(kit, "no", no)) draw.desk.irregularity.reset();
  end_card(kit);
  gap(kit, space::kS);
}

// Something that is not right goes to the team coach.
void report(DeskDraw& draw) {
  Kit& kit = draw.kit;
  const auto& all = draw.scenario.company.desk.irregularities;
  if (all.empty()) return;
  gap(kit, space::kM);
  paragraph(kit, draw.words(text::Key{"desk.report-title"}), {.size = Size::strong});
  gap(kit, space::kS);
  if (!draw.desk.reporting) {
    ButtonStyle style;
    style.icon = Icon::flag;
    if (button(kit, "begin-report", draw.words(text::Key{"desk.report"}), style)) {
      draw.desk.reporting = true;
    }
    return;
  }
  paragraph(kit, draw.words(text::Key{"desk.report-which"}),
            {.size = Size::small_text, .tone = Tone::muted});
  gap(kit, space::kS);
  for (std::size_t i = 0; i < all.size(); ++i) report_choice(draw, i);
}

}  // namespace

void desk_team(DeskDraw& draw) {
  const std::vector<scenario::Team>& teams = draw.scenario.company.teams;
  desk_heading(draw, text::Key{"desk.team"}, text::Key{"desk.team-about"});
  if (teams.empty()) desk_empty(draw, Icon::people, draw.words(text::Key{"desk.team-empty"}));
  for (std::size_t i = 0; i < teams.size(); ++i) {
    ImGui::PushID(static_cast<int>(i));
    team_card(draw, static_cast<std::uint16_t>(i));
    ImGui::PopID();
  }
  report(draw);
}

}  // namespace klankbord::ui
