#include "ui/part_past.h"

#include <algorithm>
#include <string>

namespace klankbord::ui {

Text share_text(const Words& words, const assess::Points& points) {
  return verbatim(text::percent(words.language(), points.permille()));
}

Text first_best_latest(const Pane& pane, const assess::ScenarioProgress& past) {
  const Words& words = pane.words;
  const std::vector<assess::PastAttempt>& all = pane.app.record().past();
  const auto share = [&](std::size_t i) { return share_text(words, all[i].total).str(); };
  if (past.finished == 1) {
    return words(text::Key{"library.once"}, {{"best", share(past.best)}});
  }
  return words(
      text::Key{"library.course"},
      {{"first", share(past.first)}, {"best", share(past.best)}, {"latest", share(past.latest)}});
}

Text evidence_text(const Words& words, const assess::Course& course) {
  const auto number = [](int count) { return static_cast<std::size_t>(std::max(0, count)); };
  return words(
      text::Key{"progress.evidence"},
      {{"opportunities",
        words.count(text::Key{"progress.opportunities"}, number(course.opportunities)).str()},
       {"scenarios",
        words.count(text::Key{"progress.conversations"}, number(course.scenarios)).str()}});
}

Text standing_text(const Words& words, const assess::Course* course) {
  if (course == nullptr) return words(text::Key{"progress.unseen"});
  if (!course->enough()) return words(text::Key{"progress.too-little"});
  return words(text::Key{"progress.share-label"},
               {{"share", share_text(words, course->recent).str()},
                {"label", label_text(words, course->recent).str()}});
}

Level standing_level(const assess::Course* course) {
  if (course == nullptr || !course->enough()) return Level::not_observed;
  return label_level(course->recent);
}

ShareTrack track_of(const assess::Course* course) {
  ShareTrack track;
  if (course == nullptr) return track;
  track.kind = course->enough() ? ShareKind::share : ShareKind::evidence;
  track.permille = course->recent.permille();
  track.evidence = course->opportunities;
  track.level = standing_level(course);
  return track;
}

ShareScale band_names(const Words& words) {
  return {capital(words(text::Key{"label.keep-practising"})),
          capital(words(text::Key{"label.on-the-way"})), capital(words(text::Key{"label.strong"}))};
}

const scenario::Scenario* scenario_in_library(const App& app, std::string_view id) {
  for (const session::LibraryEntry& entry : app.library().entries()) {
    if (entry.usable() && entry.id == id) return entry.scenario.get();
  }
  return nullptr;
}

Text title_of(const Pane& pane, std::string_view scenario) {
  const scenario::Scenario* known = scenario_in_library(pane.app, scenario);
  if (known != nullptr) return pane.words.in(known->title);
  for (const session::RecordedAttempt& attempt : pane.app.record().attempts()) {
    if (attempt.scenario == scenario) return pane.words.in(attempt.title);
  }
  return verbatim(std::string(scenario));
}

}  // namespace klankbord::ui
