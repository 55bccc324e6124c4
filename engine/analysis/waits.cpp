#include "analysis/waits.h"

#include <algorithm>
#include <cstddef>
#include <set>
#include <vector>

namespace klankbord::analysis {

using scenario::Consequences;
using scenario::Rule;
using scenario::Scenario;
using scenario::Trigger;

namespace {

constexpr const char* kTogether = "ways to keep a customer waiting hang together";

// A rule, or a deed with the rules it can make apply.
struct Doing {
  Footprint print;
  std::vector<const Rule*> brings;
};

// The levels that are earned and spoiled of one opportunity; -1: spoiled.
std::set<int> marks_of(const Doing& doing, std::size_t opportunity) {
  std::set<int> marks;
  for (const Rule* rule : doing.brings) {
    for (const scenario::Earning& earning : rule->earns) {
      if (earning.opportunity == opportunity) marks.insert(earning.level);
    }
    for (const std::uint16_t spoiled : rule->spoils) {
      if (spoiled == opportunity) marks.insert(-1);
    }
  }
  return marks;
}

// What is spoiled is worth nothing, before or after; the same level twice is that level.
bool marks_commute(const Doing& a, const Doing& b, std::size_t opportunity) {
  std::set<int> levels = marks_of(a, opportunity);
  const std::set<int> others = marks_of(b, opportunity);
  levels.insert(others.begin(), others.end());
  levels.erase(-1);
  return levels.size() <= 1;
}

// A number within bounds goes one way, whoever takes it there first; a truth is the same one.
bool effects_commute(const Scenario& scenario, const Doing& a, const Doing& b,
                     std::size_t variable) {
  std::set<int> values;
  for (const Doing* doing : {&a, &b}) {
    for (const Rule* rule : doing->brings) {
      for (const scenario::Effect& effect : rule->effects) {
        if (effect.variable != variable ||
            (!scenario.variables[variable].truth && effect.value == 0))
          continue;
        const int value = effect.value;
        values.insert(scenario.variables[variable].truth ? value : (value > 0) - (value < 0));
      }
    }
  }
  return values.size() <= 1;
}

bool commute(const Scenario& scenario, const Doing& a, const Doing& b) {
  if ((a.print.weighs & b.print.writes).any() || (b.print.weighs & a.print.writes).any()) {
    return false;
  }
  const PartSet both = a.print.writes & b.print.writes;
  for (std::size_t i = 0; i < part::kCount; ++i) {
    if (!both[i]) continue;
    if (i < part::kEvidence) {
      if (!effects_commute(scenario, a, b, i - part::kVariables)) return false;
    } else if (i < part::kApplied) {
      if (!marks_commute(a, b, i - part::kEvidence)) return false;
    } else {
      return false;
    }
  }
  return true;
}

class Waits {
 public:
  Waits(const Scenario& scenario, const Deeds& deeds, const Footprints& prints)
      : scenario_(scenario), step_s_(deeds.step_s()) {
    std::set<int> held;
    for (std::size_t d = 0; d < deeds.size(); ++d) {
      if (deeds[d].kind == DeedKind::hold) held.insert(deeds[d].seconds);
      if (deeds[d].kind != DeedKind::act) continue;
      Doing doing{prints.of_deed(d), {}};
      for (std::size_t r = 0; r < scenario.rules.size(); ++r) {
        if (deeds[d].may_apply[r]) doing.brings.push_back(&scenario.rules[r]);
      }
      acts_.push_back(std::move(doing));
      takes_hold_ = takes_hold_ || deeds.quiet_hold_s(d) > 0;
    }
    for (std::size_t r = 0; r < scenario.rules.size(); ++r) {
      const Rule& rule = scenario.rules[r];
      // A hold that no deed stands for brings nothing that a silence does not bring.
      if (rule.trigger == Trigger::hold) least_hold_s_ = std::min(least_hold_s_, rule.seconds);
      if (rule.trigger == Trigger::silence) {
        least_silence_s_ = std::min(least_silence_s_, rule.seconds);
      }
      if (rule.trigger == Trigger::hold && held.count(rule.seconds) == 0) continue;
      std::vector<Doing>* kind = kind_of(rule.trigger);
      if (kind != nullptr) kind->push_back({prints.of_rule(r), {&rule}});
    }
  }

  std::string obstacle() const {
    const bool adds_up = !hold_total_.empty() || !company_.empty();
    if (adds_up && step_s_ > std::min(least_silence_s_, least_hold_s_ - 1)) return kTogether;
    for (const auto* kind : {&silence_, &company_, &hold_, &hold_total_}) {
      if (!is_in_order(*kind) || !is_told_apart(*kind)) return kTogether;
    }
    const bool free = grows_alone(silence_, company_) && grows_alone(hold_, hold_total_) &&
                      turns_alone(silence_, company_) && turns_alone(company_, silence_) &&
                      turns_alone(hold_, hold_total_) && turns_alone(hold_total_, hold_);
    return free && holds_add_up() ? "" : kTogether;
  }

 private:
  std::vector<Doing>* kind_of(Trigger trigger) {
    switch (trigger) {
      case Trigger::silence:
        return &silence_;
      case Trigger::covered:
        return &company_;
      case Trigger::hold:
        return &hold_;
      case Trigger::hold_total:
        return &hold_total_;
      default:
        return nullptr;
    }
  }

  static const Rule& rule_of(const Doing& doing) { return *doing.brings.front(); }

  // One long piece of work makes rules fall due at once, and they speak in the order of writing;
  // short ones make them fall due one by one.
  bool is_in_order(const std::vector<Doing>& kind) const {
    for (std::size_t i = 0; i < kind.size(); ++i) {
      for (std::size_t j = i + 1; j < kind.size(); ++j) {
        const bool swapped = rule_of(kind[i]).seconds > rule_of(kind[j]).seconds;
        if (swapped && !commute(scenario_, kind[i], kind[j])) return false;
      }
    }
    return true;
  }

  // Waiting by searches has to be able to stop between two times that rules name.
  bool is_told_apart(const std::vector<Doing>& kind) const {
    std::set<int> times;
    for (const Doing& doing : kind) times.insert(rule_of(doing).seconds);
    const bool adds_up = &kind == &company_ || &kind == &hold_total_;
    int before = 0;
    for (const int time : times) {
      const int reached =
          adds_up ? before + step_s_ - 1 : (before + step_s_ - 1) / step_s_ * step_s_;
      if (before > 0 && reached >= time) return false;
      before = time;
    }
    return true;
  }

  // Rules about one silence speak up one after the other. What comes in between (work at the desk,
  // or what falls due with them) has to be able to come before all of them, or after.
  bool grows_alone(const std::vector<Doing>& kind, const std::vector<Doing>& beside) const {
    if (kind.size() < 2) return true;
    std::vector<const Doing*> others;
    for (const Doing& act : acts_) others.push_back(&act);
    for (const Doing& doing : beside) others.push_back(&doing);
    PartSet written;
    for (const auto* doings : {&acts_, &silence_, &company_, &hold_, &hold_total_}) {
      for (const Doing& doing : *doings) written |= doing.print.writes;
    }
    for (const Doing& doing : kind) {
      // Whether it speaks up must not change while the silence goes on.
      if ((doing.print.weighs & written).any()) return false;
    }
    std::vector<bool> known(others.size(), false);
    for (std::size_t first = 0; first < others.size(); ++first) {
      if (known[first]) continue;
      // What hangs together with it keeps its order.
      std::vector<std::size_t> group = {first};
      known[first] = true;
      std::set<const Doing*> minded;
      for (std::size_t at = 0; at < group.size(); ++at) {
        const Doing& one = *others[group[at]];
        for (const Doing& doing : kind) {
          if (!commute(scenario_, one, doing)) minded.insert(&doing);
        }
        for (std::size_t next = 0; next < others.size(); ++next) {
          if (known[next] || commute(scenario_, one, *others[next])) continue;
          known[next] = true;
          group.push_back(next);
        }
      }
      if (minded.size() > 1) return false;
    }
    return true;
  }

  // A rule that takes the conversation elsewhere does so after all others that fall due with it.
  bool turns_alone(const std::vector<Doing>& kind, const std::vector<Doing>& beside) const {
    for (const Doing& doing : kind) {
      if (rule_of(doing).jumps.empty()) continue;
      if (kind.size() > 1) return false;
      for (const Doing& other : beside) {
        if (!rule_of(other).jumps.empty() || !commute(scenario_, doing, other)) return false;
      }
    }
    return true;
  }

  // How often a customer can be put on hold before all of it is too long must not hang on what the
  // time is spent with.
  bool holds_add_up() const {
    if (hold_.empty() || hold_total_.empty()) return true;
    if (takes_hold_ || hold_.size() > 1 || hold_total_.size() > 1) return false;
    const Rule &hold = rule_of(hold_[0]), &total = rule_of(hold_total_[0]);
    const int most_s = total.seconds - 1;
    const int once_s = (hold.seconds + step_s_ - 1) / step_s_ * step_s_;
    if (most_s / hold.seconds != most_s / once_s) return false;
    // The last hold there is time for brings both at once: first it, if it is written first.
    const bool first = &hold < &total && !commute(scenario_, hold_[0], hold_total_[0]);
    return !first || (!hold.again && once_s <= most_s);
  }

  const Scenario& scenario_;
  int step_s_;
  int least_silence_s_ = Deeds::kNever, least_hold_s_ = Deeds::kNever;
  bool takes_hold_ = false;
  std::vector<Doing> acts_, silence_, company_, hold_, hold_total_;
};

}  // namespace

std::string why_waits_hang_together(const Scenario& scenario, const Deeds& deeds,
                                    const Footprints& prints) {
  const bool waits = std::any_of(scenario.rules.begin(), scenario.rules.end(), is_timed);
  return waits && deeds.obstacle().empty() ? Waits(scenario, deeds, prints).obstacle() : "";
}

}  // namespace klankbord::analysis
