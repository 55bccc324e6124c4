#include "console/progress_text.h"

#include <algorithm>

#include "console/feedback_text.h"
#include "session/learning_words.h"

namespace klankbord::console {

using assess::Course;
using text::Key;

namespace {

constexpr std::size_t kMostInARow = 8;  // results in one line; more cannot be taken in by ear

// "45 %, 60 %, 80 %", the latest last; begins with "…" when there were more.
template <typename Results, typename Share>
std::string row_of(const text::Catalogue& tr, const Results& results, Share share) {
  const std::size_t from = results.size() > kMostInARow ? results.size() - kMostInARow : 0;
  std::string row = from > 0 ? "… " : "";
  for (std::size_t i = from; i < results.size(); ++i) {
    if (i > from) row += ", ";
    row += text::percent(tr.language(), share(results[i]));
  }
  return row;
}

std::string evidence_text(const text::Catalogue& tr, const Course& course) {
  return tr(Key{"course.evidence"},
            {{"opportunities", tr.count(Key{"course.opportunities"}, course.opportunities)},
             {"scenarios", tr.count(Key{"course.scenarios"}, course.scenarios)}});
}

std::string standing_text(const text::Catalogue& tr, const Course& course) {
  if (!course.enough()) {
    return tr(Key{"course.too-little"}, {{"evidence", evidence_text(tr, course)}});
  }
  return tr(Key{"course.standing"}, {{"points", points_text(tr, course.recent)},
                                     {"label", label_text(tr, course.recent)},
                                     {"evidence", evidence_text(tr, course)}});
}

void write_scenarios(Writer& writer, const LearningContext& context,
                     const session::Learning& learning) {
  const text::Catalogue& tr = context.tr;
  writer.heading(tr(Key{"course.by-scenario"}));
  for (const assess::ScenarioProgress& one : learning.progress().scenarios) {
    const auto share = [&](std::size_t attempt) {
      return text::percent(tr.language(), learning.past()[attempt].total.permille());
    };
    writer.paragraph(scenario_title(context, one.scenario), "- ");
    writer.paragraph(one.finished == 1 ? tr(Key{"course.once"}, {{"share", share(one.first)}})
                                       : tr(Key{"course.first-best-latest"},
                                            {{"first", share(one.first)},
                                             {"best", share(one.best)},
                                             {"latest", share(one.latest)},
                                             {"times", std::to_string(one.finished)}}),
                     "  ");
    if (one.finished < 3) continue;
    std::vector<int> results;
    for (const assess::PastAttempt& attempt : learning.past()) {
      if (attempt.scenario == one.scenario) results.push_back(attempt.total.permille());
    }
    writer.paragraph(tr(Key{"course.row"}, {{"row", row_of(tr, results, [](int r) { return r; })}}),
                     "  ");
  }
}

void write_course(Writer& writer, const text::Catalogue& tr, const Course& course,
                  std::string_view lead) {
  writer.paragraph(standing_text(tr, course), lead);
  if (!course.enough() || course.over_time.size() < 2) return;
  const auto share = [](const assess::Contribution& one) { return one.points.permille(); };
  writer.paragraph(tr(Key{"course.row"}, {{"row", row_of(tr, course.over_time, share)}}), lead);
}

void write_blocks(Writer& writer, const LearningContext& context,
                  const assess::Progress& progress) {
  const text::Catalogue& tr = context.tr;
  writer.heading(tr(Key{"course.by-block"}));
  for (const Course& block : progress.blocks) {
    writer.paragraph(session::block_title(tr, context.framework, block.id));
    write_course(writer, tr, block, "  ");
    for (const Course& competence : progress.competences) {
      if (competence.id.substr(0, competence.id.find('.')) != block.id) continue;
      const framework::Competence* known = context.framework.find_competence(competence.id);
      writer.paragraph(
          competence.id + (known == nullptr ? "" : " " + known->text.in(tr.language())), "  - ");
      writer.paragraph(standing_text(tr, competence), "    ");
    }
  }
}

}  // namespace

std::string scenario_title(const LearningContext& context, std::string_view id) {
  for (const session::LibraryEntry& entry : context.entries) {
    if (entry.usable() && entry.id == id) return entry.scenario->title.in(context.tr.language());
  }
  return std::string(id);
}

void write_progress(Writer& writer, const LearningContext& context,
                    const session::Learning& learning) {
  const text::Catalogue& tr = context.tr;
  if (learning.past().empty()) {
    writer.paragraph(tr(Key{"course.empty"}));
    return;
  }
  writer.paragraph(
      tr.count(Key{"course.finished"}, static_cast<long long>(learning.past().size())));
  write_scenarios(writer, context, learning);
  write_blocks(writer, context, learning.progress());
}

void write_today(Writer& writer, const LearningContext& context,
                 const session::Learning& learning) {
  writer.heading(context.tr(Key{"today.title"}));
  if (learning.suggestions().empty()) {
    writer.paragraph(context.tr(Key{"course.nothing-today"}));
  }
  for (const assess::Suggestion& suggestion : learning.suggestions()) {
    int number = 0;
    for (const session::LibraryEntry& entry : context.entries) {
      if (entry.usable()) ++number;
      if (entry.id == suggestion.scenario) break;
    }
    std::string lead = std::to_string(number);
    lead.insert(0, lead.size() < 3 ? 3 - lead.size() : 0, ' ');
    writer.paragraph(
        scenario_title(context, suggestion.scenario) + " (" + suggestion.scenario + ")",
        lead + "  ");
    writer.paragraph(session::reason_text(context.tr, context.framework, suggestion), "     ");
  }
}

}  // namespace klankbord::console
