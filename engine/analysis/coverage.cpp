#include "analysis/coverage.h"

#include <algorithm>

namespace klankbord::analysis {

using scenario::Interaction;
using scenario::Node;
using scenario::Scenario;

namespace {

bool earns(const std::vector<scenario::Earning>& list, std::size_t opportunity) {
  return std::any_of(list.begin(), list.end(),
                     [&](const scenario::Earning& one) { return one.opportunity == opportunity; });
}

void look_at_nodes(const Scenario& scenario, std::size_t opportunity, Means& means) {
  for (const Node& node : scenario.nodes) {
    bool named = false;
    for (std::size_t i = 0; i < node.option_count; ++i) {
      named = named || earns(scenario.options[node.first_option + i].earns, opportunity);
    }
    for (const scenario::Part& part : node.parts) named = named || earns(part.earns, opportunity);
    if (!named) continue;
    (node.interaction == Interaction::choose   ? means.answer
     : node.interaction == Interaction::answer ? means.open
                                               : means.interaction) = true;
  }
}

Means means_of(const Scenario& scenario, std::size_t opportunity) {
  Means means;
  look_at_nodes(scenario, opportunity, means);
  for (const scenario::Rule& rule : scenario.rules) {
    if (!earns(rule.earns, opportunity)) continue;
    means.rule = true;
    if (std::find(means.done.begin(), means.done.end(), rule.on) == means.done.end()) {
      means.done.push_back(rule.on);
    }
  }
  return means;
}

void merge(Means& into, const Means& other) {
  into.answer = into.answer || other.answer;
  into.interaction = into.interaction || other.interaction;
  into.open = into.open || other.open;
  into.rule = into.rule || other.rule;
  into.done.insert(into.done.end(), other.done.begin(), other.done.end());
}

// "open order-4711" is done by its verb; "silence 15" by its first word.
std::string verb_of(const std::string& done) {
  return done.substr(0, done.find(' '));
}

std::vector<std::string> words_of(const Means& means) {
  std::vector<std::string> words;
  if (means.answer) words.emplace_back("option");
  if (means.interaction) words.emplace_back("task");
  if (means.open) words.emplace_back("answer");
  for (const std::string& done : means.done) {
    std::string word = "`" + verb_of(done) + "`";
    if (std::find(words.begin(), words.end(), word) == words.end()) {
      words.push_back(std::move(word));
    }
  }
  return words;
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : ", ") + word;
  return text;
}

}  // namespace

std::vector<CompetenceCoverage> coverage(const framework::Framework& framework,
                                         const std::vector<const Scenario*>& scenarios) {
  std::vector<CompetenceCoverage> all;
  for (const framework::Competence& competence : framework.competences) {
    CompetenceCoverage covered{competence.id, {}};
    for (const Scenario* scenario : scenarios) {
      Observation seen{scenario, 0, {}};
      for (std::size_t o = 0; o < scenario->opportunities.size(); ++o) {
        if (scenario->opportunities[o].competence != competence.id) continue;
        seen.points += 2 * scenario->opportunities[o].weight;
        merge(seen.means, means_of(*scenario, o));
      }
      if (seen.points > 0) covered.observations.push_back(std::move(seen));
    }
    all.push_back(std::move(covered));
  }
  return all;
}

std::string coverage_markdown(const framework::Framework& framework,
                              const std::vector<CompetenceCoverage>& coverage) {
  std::string table = "| competence | shown by | in |\n|---|---|---|\n";
  for (const CompetenceCoverage& one : coverage) {
    const framework::Competence* competence = framework.find_competence(one.id);
    std::vector<std::string> means, scenarios;
    for (const Observation& seen : one.observations) {
      for (std::string& word : words_of(seen.means)) {
        if (std::find(means.begin(), means.end(), word) == means.end()) {
          means.push_back(std::move(word));
        }
      }
      scenarios.push_back(seen.scenario->id);
    }
    table += "| " + one.id + " " +
             (competence == nullptr ? "" : competence->text.in(base::Language::en)) + " | " +
             joined(means) + " | " + joined(scenarios) + " |\n";
  }
  return table;
}

}  // namespace klankbord::analysis
