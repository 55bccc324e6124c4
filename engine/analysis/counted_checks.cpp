// KB120 to KB125: what only the count of every play tells.
#include <fmt/core.h>

#include "analysis/check.h"
#include "analysis/findings.h"
#include "analysis/survey.h"
#include "play/engine.h"

namespace klankbord::analysis {

using scenario::Opportunity;
using scenario::Scenario;

namespace {

class Counted {
 public:
  Counted(const Scenario& scenario, const Survey& survey, Findings& findings)
      : scenario_(scenario), survey_(survey), all_(survey.plays), findings_(findings) {}

  void check() {
    for (const scenario::NodeIndex node : survey_.idle) {
      const scenario::Node& decision = scenario_.nodes[node];
      findings_.add(kIdleDecision, decision.source_line,
                    fmt::format("the decision \"{}\" never matters: whatever is answered, the same "
                                "can follow",
                                decision.id),
                    "let its answers earn, change or lead to something different, or make it a "
                    "line");
    }
    if (all_.without_knockout.is_zero()) {
      findings_.add(kNoCleanPlay, 0, "every play ends with a critical error, whatever is done",
                    "take the knock-out off one way through the conversation");
    } else if (all_.best_points < all_.total.points.max) {
      findings_.add(kBestIsCritical, 0,
                    fmt::format("the most points ({}) come with a critical error only; without one "
                                "it is {}",
                                all_.total.points.max, all_.best_points),
                    "let the best play be one to learn from");
    }
    if (survey_.with_desk) check_desk();
  }

 private:
  // Without a desk KB201 to KB204 tell it from the answers.
  void check_desk() {
    for (const UnmetOpportunity& unmet : survey_.unmet) {
      if (!(unmet.plays == all_.count)) continue;
      const Opportunity& opportunity = scenario_.opportunities[unmet.opportunity];
      findings_.add(
          kNeverMet, opportunity.source_line,
          fmt::format("no play meets the opportunity \"{}\" ({}), whatever is done at the "
                      "desk",
                      opportunity.id, opportunity.competence),
          "look at the conditions and deadlines of the rules that earn it");
      never_ |= std::uint64_t{1} << unmet.opportunity;
    }
    if (all_.total.points.max == all_.total.reachable) return;
    const std::string lost = missed_by_the_best();
    if (lost.empty()) return;
    findings_.add(kDeskNeverFull, 0,
                  fmt::format("no play earns everything, whatever is done at the desk: the best "
                              "earns {} of {} points and misses {}",
                              all_.total.points.max, all_.total.reachable, lost),
                  "make it possible to be right on all of them in one play");
  }

  // Those that are never met are told of already.
  std::string missed_by_the_best() const {
    play::Events events;
    play::State state = play::start(scenario_, events);
    for (const play::Input& input : all_.best) (void)play::step(scenario_, state, input, events);
    std::string lost;
    for (std::size_t i = 0; i < scenario_.opportunities.size(); ++i) {
      if (state.evidence[i].level == 2 || ((never_ >> i) & 1) != 0) continue;
      lost += fmt::format("{}\"{}\"", lost.empty() ? "" : ", ", scenario_.opportunities[i].id);
    }
    return lost;
  }

  const Scenario& scenario_;
  const Survey& survey_;
  const Plays& all_;
  Findings& findings_;
  std::uint64_t never_ = 0;  // bit i: opportunity i is met in no play
};

}  // namespace

base::Diagnostics counted_findings(const Scenario& scenario, const Survey& survey,
                                   const std::string& file_name) {
  Findings findings(file_name);
  if (scenario.has_desk && !survey.with_desk && scenario.threads.empty()) {
    findings.add(kNotCounted, 0,
                 fmt::format("what is done at the desk is not counted: {}",
                             survey.desk_reason.empty() ? survey.reason : survey.desk_reason),
                 "`klankbord play --plan` shows what it comes to in the runs of the plan");
  } else if (!survey.estimate) {
    Counted(scenario, survey, findings).check();
  }
  return std::move(findings).sorted();
}

base::Diagnostics check_counted(const Scenario& scenario, const std::string& file_name) {
  if (!scenario.threads.empty()) return {};  // far too many orders to answer them in
  SurveyLimits limits;
  limits.places = base::kMaxExploredPositions;
  limits.drawn_plays = 1;  // nothing is said of plays that were drawn
  return counted_findings(scenario, survey(scenario, limits), file_name);
}

}  // namespace klankbord::analysis
