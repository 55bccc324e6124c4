// KB116, KB215 and KB216: does the desk matter, and does it teach?
#include <fmt/core.h>

#include <algorithm>

#include "analysis/findings.h"

namespace klankbord::analysis {

using scenario::Channel;
using scenario::Rule;
using scenario::Scenario;

namespace {

constexpr int kPass_permille = 600;  // below it, nobody has shown a conversation

// Who is on the line, or writes, has to be the one whose file is opened.
void check_verification(const Scenario& scenario, Findings& findings) {
  const bool somebody_asks =
      scenario.channel == Channel::phone || scenario.channel == Channel::chat;
  if (!somebody_asks || scenario.find_variable("verified")) return;
  findings.add(kNotVerified, 0,
               "there is no variable \"verified\", so the rules about opening files before the "
               "customer is verified are left out",
               "declare verified = { false } and set it with effect = { verified = true }; or "
               "start with { true } where the caller is known");
}

void check_weight_of_desk(const Subject& subject, Findings& findings) {
  const Totals& totals = subject.routes.totals();
  int reachable = 0;
  for (const scenario::Opportunity& one : subject.scenario.opportunities) {
    reachable += 2 * one.weight;
  }
  if (totals.plays == 0 || reachable == 0) return;
  const int permille = 1000 * totals.max_points / reachable;
  if (permille < kPass_permille) return;
  findings.add(
      kTalkIsEnough, 0,
      fmt::format("who never touches the desk can earn {} of {} points ({} %; it has to be "
                  "less than {} %), so the desk is not needed",
                  totals.max_points, reachable, permille / 10, kPass_permille / 10),
      "let rules earn more of it: looking up, registering, booking, filing, reporting");
}

bool earns_full(const scenario::Consequences& what, std::size_t opportunity) {
  return std::any_of(what.earns.begin(), what.earns.end(), [&](const scenario::Earning& one) {
    return one.opportunity == opportunity && one.level == 2;
  });
}

// Who never does what a rule waits for sees no why: the rule that would have earned it tells.
void check_advice_of_rules(const Scenario& scenario, Findings& findings) {
  for (std::size_t o = 0; o < scenario.opportunities.size(); ++o) {
    const auto full = [&](const scenario::Consequences& what) { return earns_full(what, o); };
    if (std::any_of(scenario.options.begin(), scenario.options.end(), full)) continue;
    const auto rule = std::find_if(scenario.rules.begin(), scenario.rules.end(), full);
    if (rule == scenario.rules.end() || !rule->better.nl.empty()) continue;
    findings.add(kNoAdvice, rule->source_line,
                 fmt::format("rule \"{}\" is what earns \"{}\" and has no `better`, so who never "
                             "does it is not told what to do",
                             rule->id, scenario.opportunities[o].id),
                 "write better = { nl = \"…\" }: what to do, and when");
  }
}

}  // namespace

void check_desk(const Subject& subject, Findings& findings) {
  if (!subject.scenario.has_desk) return;
  check_verification(subject.scenario, findings);
  check_weight_of_desk(subject, findings);
  check_advice_of_rules(subject.scenario, findings);
}

}  // namespace klankbord::analysis
