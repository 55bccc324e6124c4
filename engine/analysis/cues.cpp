#include "analysis/cues.h"

#include <algorithm>
#include <string>

#include "analysis/cue_words.h"
#include "base/folded.h"
#include "base/utf8.h"

namespace klankbord::analysis {

using scenario::Node;
using scenario::Scenario;

namespace {

// Words and phrases of the list in a text that is folded. The list is sorted, so that those with
// the same first word stand together; of these one is counted, the longest that fits.
int words_in(std::string_view folded, const WordList& list) {
  const auto fits = [](std::string_view text, std::string_view word) {
    return text.compare(0, word.size(), word) == 0 &&
           (text.size() == word.size() || text[word.size()] == ' ');
  };
  int count = 0;
  while (!folded.empty()) {
    const std::size_t end = std::min(folded.find(' '), folded.size());
    const std::string_view first = folded.substr(0, end);
    std::size_t matched = 0;
    for (auto word = std::lower_bound(list.begin(), list.end(), first);
         word != list.end() && word->compare(0, end, first) == 0; ++word) {
      if (fits(folded, *word)) matched = std::max(matched, word->size());
    }
    count += matched > 0;
    folded.remove_prefix(std::min(std::max(matched, end) + 1, folded.size()));
  }
  return count;
}

const WordList* list_of(Cue cue, base::Language language) {
  switch (cue) {
    case Cue::politeness:
      return &polite_words(language);
    case Cue::empathy:
      return &empathy_words(language);
    case Cue::absolute:
      return &absolute_words(language);
    default:
      return nullptr;
  }
}

// What an answer is worth at its node, in points; a knock-out less than nothing.
int worth(const Scenario& scenario, const scenario::Option& option) {
  if (option.knockout != scenario::kNoKnockout) return -1;
  int points = 0;
  for (const scenario::Earning& earning : option.earns) {
    points += scenario.opportunities[earning.opportunity].weight * earning.level;
  }
  return points;
}

void add_pair(CueCount& count, int better, int other) {
  ++count.pairs;
  count.more += better > other;
  count.equal += better == other;
}

}  // namespace

std::string_view to_string(Cue cue) {
  static constexpr std::array<std::string_view, kCues.size()> kNames = {
      "position", "length", "politeness", "question", "empathy", "absolute"};
  return kNames[static_cast<std::size_t>(cue)];
}

std::vector<std::string_view> words_of(Cue cue, base::Language language) {
  const WordList* list = list_of(cue, language);
  return list == nullptr ? std::vector<std::string_view>() : *list;
}

int measure(Cue cue, std::string_view text, base::Language language) {
  if (cue == Cue::length) return static_cast<int>(base::character_count(text));
  if (cue == Cue::question) return static_cast<int>(std::count(text.begin(), text.end(), '?'));
  const WordList* list = list_of(cue, language);
  return list == nullptr ? 0 : words_in(base::folded(text), *list);
}

CueValues measure_all(std::string_view text, std::size_t position, base::Language language) {
  CueValues values{};
  const std::string words = base::folded(text);
  for (std::size_t i = 0; i < kCues.size(); ++i) {
    const WordList* list = list_of(kCues[i], language);
    values[i] = list != nullptr ? words_in(words, *list) : measure(kCues[i], text, language);
  }
  values[static_cast<std::size_t>(Cue::position)] = static_cast<int>(position);
  return values;
}

std::vector<CueValues> measure_options(const Scenario& scenario) {
  std::vector<CueValues> all;
  for (std::size_t i = 0; i < scenario.options.size(); ++i) {
    const scenario::Option& option = scenario.options[i];
    const std::size_t position = i - scenario.nodes[option.node].first_option;
    all.push_back(measure_all(option.text, position, scenario.language));
  }
  return all;
}

MeasuredCues measure_scenario(const Scenario& scenario) {
  MeasuredCues all;
  all.options = measure_options(scenario);
  all.parts.resize(scenario.nodes.size());
  all.choices.resize(scenario.nodes.size());
  for (std::size_t n = 0; n < scenario.nodes.size(); ++n) {
    const Node& node = scenario.nodes[n];
    for (std::size_t i = 0; i < node.parts.size(); ++i) {
      all.parts[n].push_back(measure_all(node.parts[i].text, i, scenario.language));
    }
    if (node.interaction != scenario::Interaction::register_form) continue;
    for (const scenario::Field& field : scenario.company.desk.forms[node.form].fields) {
      std::vector<CueValues>& own = all.choices[n].emplace_back();
      for (std::size_t i = 0; i < field.choices.size(); ++i) {
        const std::string& label = field.choices[i].label.in(scenario.language);
        own.push_back(measure_all(label, i, scenario.language));
      }
    }
  }
  return all;
}

std::vector<Decision> decisions_of(const Scenario& scenario) {
  std::vector<Decision> decisions;
  for (std::size_t n = 0; n < scenario.nodes.size(); ++n) {
    const Node& node = scenario.nodes[n];
    if (node.interaction != scenario::Interaction::choose) continue;
    int most = 0;
    for (std::size_t i = 0; i < node.option_count; ++i) {
      most = std::max(most, worth(scenario, scenario.options[node.first_option + i]));
    }
    Decision decision{static_cast<scenario::NodeIndex>(n), {}};
    for (std::size_t i = 0; i < node.option_count; ++i) {
      decision.best.push_back(worth(scenario, scenario.options[node.first_option + i]) == most);
    }
    const auto count = std::count(decision.best.begin(), decision.best.end(), true);
    if (most == 0 || count == node.option_count) continue;
    decisions.push_back(std::move(decision));
  }
  return decisions;
}

CueCount& CueCount::operator+=(const CueCount& other) {
  more += other.more;
  equal += other.equal;
  pairs += other.pairs;
  most.times += other.most.times;
  most.best += other.most.best;
  least.times += other.least.times;
  least.best += other.least.best;
  return *this;
}

CueCounts count_cues(const Scenario& scenario, const Decision& decision,
                     const std::vector<CueValues>& values) {
  CueCounts counts{};
  const std::size_t first = scenario.nodes[decision.node].first_option;
  for (std::size_t cue = 0; cue < kCues.size(); ++cue) {
    std::vector<int> own;
    for (std::size_t i = 0; i < decision.best.size(); ++i) own.push_back(values[first + i][cue]);
    CueCount& count = counts[cue];
    for (std::size_t best = 0; best < own.size(); ++best) {
      for (std::size_t other = 0; other < own.size(); ++other) {
        if (!decision.best[best] || decision.best[other]) continue;
        add_pair(count, own[best], own[other]);
      }
    }
    const auto standout = [&](int extreme) {
      if (std::count(own.begin(), own.end(), extreme) != 1) return Standout{};
      const auto at = std::find(own.begin(), own.end(), extreme) - own.begin();
      return Standout{1, decision.best[static_cast<std::size_t>(at)] ? 1 : 0};
    };
    count.most = standout(*std::max_element(own.begin(), own.end()));
    count.least = standout(*std::min_element(own.begin(), own.end()));
  }
  return counts;
}

CueCounts count_cues(const Scenario& scenario, const std::vector<Decision>& decisions,
                     const std::vector<CueValues>& values) {
  CueCounts sum{};
  for (const Decision& decision : decisions) sum += count_cues(scenario, decision, values);
  return sum;
}

CueCounts count_cues(const Scenario& scenario) {
  return count_cues(scenario, decisions_of(scenario), measure_options(scenario));
}

CueCounts count_parts(const Node& node, const std::vector<CueValues>& values) {
  CueCounts counts{};
  for (std::size_t right = 0; right < values.size(); ++right) {
    for (std::size_t wrong = 0; wrong < values.size(); ++wrong) {
      if (!node.parts[right].belongs || node.parts[wrong].belongs) continue;
      for (const Cue cue : kCues) {
        const auto at = static_cast<std::size_t>(cue);
        // Where a part stands is what the task asks.
        const bool place = cue == Cue::position;
        add_pair(counts[at], place ? 0 : values[right][at], place ? 0 : values[wrong][at]);
      }
    }
  }
  return counts;
}

CueCounts count_parts(const Scenario& scenario) {
  const MeasuredCues values = measure_scenario(scenario);
  CueCounts sum{};
  for (std::size_t n = 0; n < scenario.nodes.size(); ++n) {
    sum += count_parts(scenario.nodes[n], values.parts[n]);
  }
  return sum;
}

CueCounts& operator+=(CueCounts& sum, const CueCounts& other) {
  for (std::size_t i = 0; i < sum.size(); ++i) sum[i] += other[i];
  return sum;
}

}  // namespace klankbord::analysis
