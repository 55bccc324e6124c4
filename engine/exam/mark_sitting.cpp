#include "exam/mark_sitting.h"

#include <fmt/core.h>

#include <algorithm>
#include <memory>
#include <utility>

#include "assess/policy_json.h"
#include "assess/scorecard_json.h"
#include "exam/policy_fit.h"

namespace klankbord::exam {

namespace {

// The same thing in the eyes of two rulings: both rate one answer, or one knock-out, or the whole.
bool is_about(const Ruling& ruling, RulingKind kind, std::size_t scenario,
              const std::string& what) {
  if (ruling.kind != kind) return false;
  return kind == RulingKind::verdict || (ruling.scenario == scenario && ruling.about == what);
}

// What each person said of it, the first time.
std::vector<int> said(const std::vector<Ruling>& rulings, RulingKind kind, std::size_t scenario,
                      const std::string& what) {
  std::vector<int> values;
  std::vector<std::string> people;
  for (const Ruling& ruling : rulings) {
    if (!is_about(ruling, kind, scenario, what)) continue;
    if (std::find(people.begin(), people.end(), ruling.by) != people.end()) continue;
    people.push_back(ruling.by);
    values.push_back(ruling.level);
  }
  return values;
}

KnockoutState state_of(const std::vector<Ruling>& rulings, std::size_t scenario,
                       const std::string& knockout) {
  KnockoutState state = KnockoutState::unconfirmed;
  for (const Ruling& ruling : rulings) {
    if (is_about(ruling, RulingKind::confirm, scenario, knockout)) state = KnockoutState::confirmed;
    if (is_about(ruling, RulingKind::waive, scenario, knockout)) state = KnockoutState::waived;
  }
  return state;
}

bool counts(const std::optional<assess::Policy>& policy, const std::string& knockout) {
  if (!policy) return false;
  const auto& all = policy->knockouts;
  return std::find(all.begin(), all.end(), knockout) != all.end();
}

assess::Scorecard with_levels(assess::Scorecard card, std::size_t scenario,
                              const std::vector<Ruling>& rulings, Needs& needs) {
  std::vector<std::string> pending;
  for (const assess::Scored& scored : card.opportunities) {
    if (scored.pending) pending.push_back(scored.opportunity);
  }
  for (const std::string& opportunity : pending) {
    const auto level = settled(said(rulings, RulingKind::level, scenario, opportunity));
    auto changed = level ? assess::marked(card, opportunity, *level)
                         : base::Result<assess::Scorecard>(base::Failure{});
    if (changed) {
      card = std::move(*changed);
    } else {
      needs.answers.push_back({scenario, opportunity});
    }
  }
  return card;
}

Standing standing_of(const std::optional<assess::Policy>& policy, const assess::Scorecard& whole,
                     const Mark& mark, Needs& needs) {
  if (!needs.answers.empty()) return Standing::open;
  if (!policy) return Standing::unjudged;
  const bool confirmed =
      std::any_of(mark.knockouts.begin(), mark.knockouts.end(), [&](const RaisedKnockout& raised) {
        return raised.state == KnockoutState::confirmed && counts(policy, raised.id);
      });
  if (!needs.knockouts.empty()) return Standing::open;
  if (confirmed) return Standing::fail;
  const assess::Verdict verdict =
      assess::judge(whole, *policy, assess::KnockoutReview::unconfirmed);
  if (verdict == assess::Verdict::pass) return Standing::pass;
  if (verdict == assess::Verdict::fail) return Standing::fail;
  const auto decided = settled(said(mark.rulings, RulingKind::verdict, 0, {}));
  if (decided) return *decided == 1 ? Standing::pass : Standing::fail;
  needs.verdict = true;
  return Standing::border;
}

// Whether two marks come to the same, whenever, by whomever and on whose word they were made.
bool come_to_the_same(const Mark& a, Mark b) {
  b.number = a.number;
  b.at = a.at;
  b.by = a.by;
  b.reason = a.reason;
  b.previous = a.previous;
  b.rulings = a.rulings;
  return hash_of(a) == hash_of(b);
}

base::Status not_asked() {
  return base::Failure{base::ExitCode::refused,
                       "Nobody asks for that about this sitting (any more)."};
}

}  // namespace

base::Result<MarkingKey> marking_key(KeyContent content, std::string hash,
                                     std::vector<assess::Amendments> amendments) {
  MarkingKey key;
  key.policy = assess::amended_policy(amendments);
  if (!key.policy && !content.policy.empty()) {
    auto policy = assess::policy_from_json(content.policy, "the policy of the form");
    if (!policy) return policy.failure();
    key.policy = std::move(*policy);
  }
  if (key.policy) {
    if (auto fits = check_policy_fit(*key.policy, content.scenarios); !fits) {
      key.misfit = fits.failure().message;
    }
  }
  for (const assess::Amendments& change : amendments) {
    if (change.form != content.form.id) {
      return base::Failure{base::ExitCode::bad_file,
                           fmt::format("The amendments are for the form {}, not for {}.",
                                       change.form, content.form.id)};
    }
    const base::Status fits = assess::check_amendments(change, content.scenarios);
    if (!fits) return fits.failure();
    key.amendment_hashes.push_back(assess::hash_of(change));
  }
  for (const ScenarioPointer& scenario : content.scenarios) {
    key.scenarios.push_back(assess::amended(scenario, amendments));
  }
  FormContent paper{content.form, content.candidates, nullptr, {}};
  key.paper = std::make_shared<const FormContent>(std::move(paper));
  key.content = std::move(content);
  key.hash = std::move(hash);
  key.amendments = std::move(amendments);
  return key;
}

std::optional<int> settled(const std::vector<int>& values) {
  if (values.size() < 2) return std::nullopt;
  if (values[0] == values[1]) return values[0];
  if (values.size() < 3) return std::nullopt;
  std::vector<int> three(values.begin(), values.begin() + 3);
  std::sort(three.begin(), three.end());
  return three[1];
}

Marking mark_sitting(const MarkingKey& key, const Performance& performance,
                     const std::vector<Ruling>& rulings) {
  Marking marking;
  Mark& mark = marking.mark;
  mark.rulings = rulings;
  mark.amendments = key.amendment_hashes;
  std::vector<assess::Scored> all;
  for (std::size_t i = 0; i < key.scenarios.size(); ++i) {
    const scenario::Scenario& scenario = *key.scenarios[i];
    const assess::Scorecard card =
        with_levels(assess::amended(assess::score(scenario, performance.states[i]), scenario.id,
                                    performance.file.header.candidate, key.amendments),
                    i, rulings, marking.needs);
    for (const std::string& knockout : card.knockouts) {
      const RaisedKnockout raised{i, knockout, state_of(rulings, i, knockout)};
      mark.knockouts.push_back(raised);
      if (raised.state == KnockoutState::unconfirmed && counts(key.policy, knockout)) {
        marking.needs.knockouts.push_back(raised);
      }
    }
    all.insert(all.end(), card.opportunities.begin(), card.opportunities.end());
    mark.scenarios.push_back({scenario.id, assess::to_json(card)});
  }
  const assess::Scorecard whole = assess::tally(std::move(all), {});
  mark.total = whole.total;
  mark.blocks = whole.blocks;
  mark.pending = whole.pending;
  mark.standing = standing_of(key.policy, whole, mark, marking.needs);
  return marking;
}

base::Status may_rule(const Marking& marking, const std::vector<Ruling>& rulings,
                      const Ruling& ruling) {
  if (ruling.by.empty()) {
    return base::Failure{base::ExitCode::refused, "A ruling needs the name of who makes it."};
  }
  if (ruling.kind == RulingKind::confirm || ruling.kind == RulingKind::waive) {
    const auto& raised = marking.mark.knockouts;
    const auto there = std::find_if(raised.begin(), raised.end(), [&](const RaisedKnockout& one) {
      return one.scenario == ruling.scenario && one.id == ruling.about;
    });
    if (there == raised.end()) return not_asked();
    const KnockoutState after =
        ruling.kind == RulingKind::confirm ? KnockoutState::confirmed : KnockoutState::waived;
    if (there->state != after) return base::success();
    return base::Failure{base::ExitCode::refused,
                         fmt::format("That knock-out is {} already.", word_of(after))};
  }
  for (const Ruling& before : rulings) {
    if (before.by == ruling.by && is_about(before, ruling.kind, ruling.scenario, ruling.about)) {
      return base::Failure{base::ExitCode::refused,
                           fmt::format("{} has rated this already.", ruling.by)};
    }
  }
  if (ruling.kind == RulingKind::verdict) {
    return marking.needs.verdict ? base::success() : not_asked();
  }
  const auto& answers = marking.needs.answers;
  const bool asked = std::any_of(answers.begin(), answers.end(), [&](const OpenAnswer& answer) {
    return answer.scenario == ruling.scenario && answer.opportunity == ruling.about;
  });
  return asked ? base::success() : not_asked();
}

std::optional<Result> marked(const MarkingKey& key, const Performance& performance,
                             const std::optional<Result>& before, Mark mark, const std::string& at,
                             const std::string& by, const std::string& reason) {
  const bool same_journal = before && before->journal == performance.journal;
  if (same_journal && come_to_the_same(before->latest(), mark)) return std::nullopt;
  Result result;
  if (before) {
    result = *before;
  } else {
    result.sitting = performance.file.header.nonce;
    result.candidate = performance.file.header.candidate;
    result.form = key.content.form_hash;
    result.key = key.hash;
    result.policy = key.content.form.policy_hash;
    result.form_id = key.content.form.id;
    result.form_version = key.content.form.version;
  }
  // Of a sitting that was not sealed more may come in later.
  result.journal = performance.journal;
  result.receipt = performance.file.receipt;
  mark.number = result.marks.size() + 1;
  mark.at = at;
  mark.by = by;
  mark.reason = reason;
  mark.previous = before ? hash_of(before->latest()) : std::string();
  result.marks.push_back(std::move(mark));
  return result;
}

}  // namespace klankbord::exam
