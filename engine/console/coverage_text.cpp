#include "console/coverage_text.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace klankbord::console {

using analysis::CompetenceCoverage;
using analysis::Means;
using text::Key;

namespace {

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : ", ") + word;
  return text;
}

std::string means_text(const text::Catalogue& tr, const Means& means) {
  std::vector<std::string> words;
  if (means.answer) words.push_back(tr(Key{"coverage.answer"}));
  if (means.interaction) words.push_back(tr(Key{"coverage.task"}));
  if (means.open) words.push_back(tr(Key{"coverage.open"}));
  if (means.rule) words.push_back(tr(Key{"coverage.rule"}));
  return joined(words);
}

}  // namespace

void write_coverage(Writer& writer, const text::Catalogue& tr,
                    const framework::Framework& framework,
                    const std::vector<CompetenceCoverage>& coverage) {
  std::string missing;
  std::size_t covered = 0;
  for (const CompetenceCoverage& one : coverage) {
    const framework::Competence* competence = framework.find_competence(one.id);
    const std::string name = competence == nullptr ? "" : competence->text.in(tr.language());
    writer.paragraph(name, one.id + "  ");
    for (const analysis::Observation& seen : one.observations) {
      writer.paragraph(tr(Key{"coverage.line"}, {{"scenario", seen.scenario->id},
                                                 {"points", std::to_string(seen.points)},
                                                 {"means", means_text(tr, seen.means)}}),
                       "      ");
    }
    if (one.observations.empty()) {
      writer.paragraph(tr(Key{"coverage.none"}), "      ");
      missing += (missing.empty() ? "" : ", ") + one.id;
    } else {
      ++covered;
    }
  }
  writer.line();
  writer.paragraph(tr(Key{"coverage.total"}, {{"covered", std::to_string(covered)},
                                              {"all", std::to_string(coverage.size())}}));
  if (!missing.empty()) writer.paragraph(tr(Key{"coverage.missing"}, {{"ids", missing}}));
}

}  // namespace klankbord::console
