#include <algorithm>
#include <string>
#include <vector>

#include "play/view.h"
#include "ui/app_mood.h"
#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_level.h"
#include "ui/kit_plot.h"
#include "ui/kit_words.h"
#include "ui/part_exchange.h"
#include "ui/part_scenario.h"
#include "ui/screen_debrief.h"

namespace klankbord::ui {

namespace {

// One phase, or several that follow each other in the same block.
struct Part {
  std::string block;
  std::size_t utterance = 0;  // its first
};

std::vector<Part> parts_of(const FindingContext& context, std::size_t chat) {
  std::vector<Part> parts;
  const bool chats = !context.scenario.threads.empty();
  for (std::size_t i = 0; i < context.transcript.utterances.size(); ++i) {
    const play::Utterance& said = context.transcript.utterances[i];
    if (chats && said.thread != chat) continue;
    const std::string& block = context.scenario.phases[said.phase].block;
    if (parts.empty() || parts.back().block != block) parts.push_back({block, i});
  }
  return parts;
}

class CurveCard {
 public:
  explicit CurveCard(Pane& pane)
      : pane_(pane),
        kit_(pane.kit),
        context_(debrief_context(pane)),
        chat_(pane.app.debriefing()->chat),
        moments_(assess::moments_of(context_.scenario, context_.transcript, assess::kMostMoments,
                                    chat_)),
        parts_(parts_of(context_, chat_)) {}

  Intent draw() {
    Intent asked;
    begin_card(kit_);
    heading(kit_, pane_.words(text::Key{"curve.title"}));
    take(asked, chat_switch());
    paragraph(kit_, pane_.words(text::Key{"curve.help"}),
              {.size = Size::small_text, .tone = Tone::muted});
    gap(kit_, space::kM);
    take(asked, plot());
    legend();
    take(asked, moments());
    end_card(kit_);
    gap(kit_, space::kL);
    return asked;
  }

  bool is_empty() const { return context_.scenario.threads.empty() && moments_.mood.empty(); }

 private:
  // Whose mood it is, where there are several customers.
  Intent chat_switch() {
    const scenario::Scenario& scenario = context_.scenario;
    if (scenario.threads.empty()) return {};
    std::vector<Text> names;
    for (std::size_t i = 0; i < scenario.threads.size(); ++i) {
      names.push_back(verbatim(customer_of(scenario, i).name));
    }
    gap(kit_, space::kS);
    std::size_t chosen = chat_;
    const bool changed =
        segmented(kit_, "chat", pane_.words(text::Key{"curve.whose"}), names, chosen);
    gap(kit_, space::kS);
    return changed ? Intent(intent::ShowCurve{chosen}) : Intent();
  }

  // The place of a moment in the list below the plot, from 1; 0: it is not there.
  int number_of(std::size_t utterance) const {
    const std::vector<assess::Moment>& all = moments_.mood.moments;
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (all[i].utterance == utterance) return static_cast<int>(i) + 1;
    }
    return 0;
  }

  Text note_of(const assess::CurvePoint& point, int step, bool first) const {
    std::string note =
        text::clock(point.at_s) + " · " + pane_.words.named("mood.", std::to_string(step)).str();
    if (!first) note += " · " + quoted_words(context_, point.utterance).str();
    return verbatim(std::move(note));
  }

  PlotStyle plot_style() const {
    PlotStyle style;
    style.height = 240;
    style.y_top = pane_.words.named("mood.", "3");
    style.y_bottom = pane_.words.named("mood.", "-3");
    const std::int32_t step_s = 60 * std::max(1, (moments_.end_s / 60 + 5) / 6);
    for (std::int32_t at = 0; at <= moments_.end_s; at += step_s) {
      style.x_ticks.emplace_back(static_cast<float>(at), verbatim(text::clock(at)));
    }
    style.x_end = static_cast<float>(moments_.end_s);
    for (const Part& part : parts_) {
      style.marks.push_back(
          {static_cast<float>(context_.transcript.utterances[part.utterance].at_s),
           verbatim(part.block), block_title(pane_.words, context_.framework, part.block)});
    }
    for (const assess::CurvePoint& point : moments_.patience.points) {
      style.second.emplace_back(static_cast<float>(point.at_s),
                                static_cast<float>(point.value) / 1000);
    }
    style.second_top = pane_.words(text::Key{"curve.patience-full"});
    style.second_bottom = pane_.words(text::Key{"curve.patience-gone"});
    return style;
  }

  Intent plot() {
    const auto mood = mood_variable(context_.scenario, chat_);
    if (!mood || moments_.mood.empty()) {
      paragraph(kit_, pane_.words(text::Key{"curve.no-mood"}));
      return {};
    }
    std::string summary = pane_.words(text::Key{"curve.title"}).str();
    std::vector<PlotPoint> points;
    for (const assess::CurvePoint& point : moments_.mood.points) {
      const int step = play::mood_step_of(context_.scenario.variables[*mood], point.value);
      const Text note = note_of(point, step, points.empty());
      const int number = points.empty() ? 0 : number_of(point.utterance);
      points.push_back({static_cast<float>(point.at_s), static_cast<float>(step), note, number});
      summary += "; " + note.str();
    }
    const auto part = mood_plot(kit_, verbatim(std::move(summary)), points, plot_style());
    return part ? Intent(intent::ShowUtterance{parts_[*part].utterance}) : Intent();
  }

  // What the lines and the numbers above the plot stand for.
  void legend() {
    gap(kit_, space::kS);
    plot_key(kit_, PlotLine::steps, pane_.words(text::Key{"curve.mood-line"}));
    if (!moments_.patience.empty()) {
      plot_key(kit_, PlotLine::dashes, pane_.words(text::Key{"curve.patience-line"}));
    }
    std::vector<std::string> named;
    for (const Part& part : parts_) {
      if (std::find(named.begin(), named.end(), part.block) == named.end()) {
        named.push_back(part.block);
      }
    }
    gap(kit_, space::kXs);
    for (const std::string& block : named) {
      paragraph(kit_, block_title(pane_.words, context_.framework, block),
                {.size = Size::small_text, .tone = Tone::muted});
    }
  }

  Intent moments() {
    Intent asked;
    const std::vector<assess::Moment>& moods = moments_.mood.moments;
    const std::vector<assess::Moment>& waits = moments_.patience.moments;
    if (moods.empty() && waits.empty()) return asked;
    gap(kit_, space::kXl);
    paragraph(kit_, pane_.words(text::Key{"curve.moments"}), {.size = Size::strong});
    int number = 0;
    for (const assess::Moment& moment : moods) take(asked, row(moment, ++number, false));
    for (const assess::Moment& moment : waits) {
      // What moved the mood too stands there already, with its wait.
      if (number_of(moment.utterance) == 0) take(asked, row(moment, 0, true));
    }
    return asked;
  }

  Intent row(const assess::Moment& moment, int number, bool wait) {
    const std::string at = text::clock(context_.transcript.utterances[moment.utterance].at_s);
    const Text quote = quoted_words(context_, moment.utterance);
    gap(kit_, space::kS);
    ImGui::PushID(static_cast<int>(2 * moment.utterance + (wait ? 1 : 0)));
    begin_pressable_card(kit_, "moment",
                         pane_.words(text::Key{"curve.go-to"}, {{"words", quote.str()}}),
                         {.padding = space::kL});
    const std::string lead = number == 0 ? at : std::to_string(number) + " · " + at;
    paragraph(kit_, verbatim(lead), {.size = Size::small_text, .tone = Tone::muted});
    quoted_utterance(kit_, context_, moment.utterance, kit_.colours().accent);
    gap(kit_, space::kXs);
    if (wait) {
      wait_line(kit_, pane_.words, moment.change, moment.after <= 0);
    } else {
      effect_on_customer(kit_, context_, moment.utterance);
    }
    const bool pressed = end_pressable_card(kit_);
    ImGui::PopID();
    return pressed ? Intent(intent::ShowUtterance{moment.utterance}) : Intent();
  }

  Pane& pane_;
  Kit& kit_;
  FindingContext context_;
  std::size_t chat_;
  assess::Moments moments_;
  std::vector<Part> parts_;
};

}  // namespace

Intent curve_card(Pane& pane) {
  CurveCard card(pane);
  return card.is_empty() ? Intent() : card.draw();
}

}  // namespace klankbord::ui
