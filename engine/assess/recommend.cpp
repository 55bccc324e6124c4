#include "assess/recommend.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "assess/feedback.h"

namespace klankbord::assess {

namespace {

constexpr std::size_t kNovice = 3;              // finished attempts
constexpr int kFewPoints = 4;                   // two opportunities: less hardly exercises a block
constexpr std::int32_t kImproveAfter_days = 3;  // sooner, one remembers the answers
constexpr std::int32_t kNever = std::numeric_limits<std::int32_t>::min();

// Where one block stands in the schedule.
struct Standing {
  std::size_t interval = 0;  // index into kReturn_days
  bool scheduled = false;
  Return entry;

  void set(const PastAttempt& attempt, const Share& share) {
    entry.interval_days = kReturn_days[interval];
    entry.due_day = attempt.day + entry.interval_days;
    entry.latest = share.points;
  }

  void take(const PastAttempt& attempt, const Share& share) {
    const Label label = label_of(share.points);
    if (label == Label::strong) {
      if (!scheduled || attempt.day < entry.due_day) return;
      if (++interval == std::size(kReturn_days)) {
        scheduled = false;
        return;
      }
    } else {
      if (!scheduled || label == Label::keep_practising) interval = 0;
      scheduled = true;
      entry.scenario = attempt.scenario;
    }
    set(attempt, share);
  }
};

Points on_block(const Choosable& scenario, std::string_view block) {
  for (const Share& share : scenario.blocks) {
    if (share.id == block) return share.points;
  }
  return {};
}

// Chooses scenarios one by one; each rule adds what it has to say while there is room.
class Chooser {
 public:
  Chooser(const std::vector<PastAttempt>& attempts, const Progress& progress,
          const std::vector<Choosable>& library, const std::vector<Declined>& declined,
          std::int32_t today, std::size_t count)
      : attempts_(attempts), progress_(progress), today_(today), count_(count) {
    for (const ScenarioProgress& one : progress.scenarios) {
      latest_day_[one.scenario] = attempts[one.latest].day;
    }
    for (const Choosable& one : library) {
      const bool refused = std::any_of(declined.begin(), declined.end(), [&](const Declined& no) {
        return no.day == today && no.scenario == one.scenario;
      });
      if (!refused) (day_of(one) == today ? played_today_ : open_).push_back(&one);
    }
    const auto by_id = [](const Choosable* a, const Choosable* b) {
      return std::tie(a->difficulty, a->scenario) < std::tie(b->difficulty, b->scenario);
    };
    std::sort(open_.begin(), open_.end(), by_id);
    std::sort(played_today_.begin(), played_today_.end(), by_id);
  }

  std::vector<Suggestion> choose() {
    due_blocks();
    weak_blocks();
    if (attempts_.size() >= kNovice) unseen_blocks();
    improve(open_, kImproveAfter_days);
    fresh();
    refresh();
    if (chosen_.empty()) improve(played_today_, 0);
    return std::move(chosen_);
  }

 private:
  std::int32_t day_of(const Choosable& scenario) const {
    const auto found = latest_day_.find(scenario.scenario);
    return found == latest_day_.end() ? kNever : found->second;
  }

  bool is_full() const { return chosen_.size() >= count_; }

  bool is_chosen(const Choosable& scenario) const {
    return std::any_of(chosen_.begin(), chosen_.end(), [&](const Suggestion& suggestion) {
      return suggestion.scenario == scenario.scenario;
    });
  }

  // Whether a scenario that was chosen already exercises the block.
  bool is_served(std::string_view block) const {
    return std::any_of(open_.begin(), open_.end(), [&](const Choosable* one) {
      return is_chosen(*one) && on_block(*one, block).observed();
    });
  }

  // The best scenario for a block: another than `but`, one that exercises it well, one that is new
  // or was played long ago, an easy one, one with much of it. Null when none has the block.
  const Choosable* best_for(std::string_view block, std::string_view but) const {
    const auto rank = [&](const Choosable* one) {
      const int reachable = on_block(*one, block).reachable;
      return std::make_tuple(one->scenario == but, reachable < kFewPoints, day_of(*one),
                             one->difficulty, -reachable, std::string_view(one->scenario));
    };
    const Choosable* best = nullptr;
    for (const Choosable* one : open_) {
      if (!on_block(*one, block).observed() || is_chosen(*one)) continue;
      if (best == nullptr || rank(one) < rank(best)) best = one;
    }
    return best;
  }

  void add_for(Reason reason, const std::string& block, std::string_view but, std::int32_t days) {
    if (is_full() || is_served(block)) return;
    const Choosable* best = best_for(block, but);
    if (best != nullptr) chosen_.push_back({best->scenario, reason, block, days});
  }

  void due_blocks() {
    std::vector<Return> due = returns_of(attempts_);
    due.erase(std::remove_if(due.begin(), due.end(),
                             [&](const Return& one) { return one.due_day > today_; }),
              due.end());
    std::stable_sort(due.begin(), due.end(), [](const Return& a, const Return& b) {
      return std::make_tuple(a.latest.permille(), a.due_day) <
             std::make_tuple(b.latest.permille(), b.due_day);
    });
    for (const Return& one : due) {
      add_for(Reason::block_due, one.block, one.scenario, today_ - one.set_day());
    }
  }

  void weak_blocks() {
    std::vector<const Course*> weak;
    for (const Course& course : progress_.blocks) {
      const bool rested = attempts_[course.over_time.back().attempt].day != today_;
      const bool low = label_of(course.recent) == Label::keep_practising;
      if (rested && low && course.enough()) weak.push_back(&course);
    }
    std::stable_sort(weak.begin(), weak.end(), [](const Course* a, const Course* b) {
      return a->recent.permille() < b->recent.permille();
    });
    for (const Course* course : weak) {
      const std::size_t latest = course->over_time.back().attempt;
      add_for(Reason::block_weak, course->id, attempts_[latest].scenario, 0);
    }
  }

  void unseen_blocks() {
    std::vector<std::string> unseen;
    for (const Choosable* one : open_) {
      for (const Share& share : one->blocks) {
        if (!share.points.observed() || progress_.block(share.id) != nullptr) continue;
        unseen.push_back(share.id);
      }
    }
    // "10" comes after "9".
    std::sort(unseen.begin(), unseen.end(), [](const std::string& a, const std::string& b) {
      return std::make_tuple(a.size(), a) < std::make_tuple(b.size(), b);
    });
    for (const std::string& block : unseen) add_for(Reason::block_unseen, block, {}, 0);
  }

  // The scenario with the most to regain; one is enough.
  void improve(const std::vector<const Choosable*>& among, std::int32_t least_days) {
    const Choosable* best = nullptr;
    int most = 0;
    for (const Choosable* one : among) {
      const ScenarioProgress* progress = progress_.scenario(one->scenario);
      if (progress == nullptr || is_chosen(*one) || today_ - day_of(*one) < least_days) continue;
      const Points& latest = attempts_[progress->latest].total;
      const bool lower = latest.permille() < attempts_[progress->best].total.permille();
      if (!latest.observed() || (!lower && label_of(latest) == Label::strong)) continue;
      if (1000 - latest.permille() <= most) continue;
      most = 1000 - latest.permille();
      best = one;
    }
    if (best == nullptr || is_full()) return;
    chosen_.push_back({best->scenario, Reason::improve, {}, today_ - day_of(*best)});
  }

  void fresh() {
    for (const Choosable* one : open_) {
      if (is_full()) return;
      if (day_of(*one) == kNever && !is_chosen(*one)) {
        chosen_.push_back({one->scenario, Reason::new_scenario, {}, 0});
      }
    }
  }

  void refresh() {
    std::vector<const Choosable*> old;
    for (const Choosable* one : open_) {
      if (!is_chosen(*one) && day_of(*one) != kNever) old.push_back(one);
    }
    std::stable_sort(old.begin(), old.end(), [&](const Choosable* a, const Choosable* b) {
      return day_of(*a) < day_of(*b);
    });
    for (const Choosable* one : old) {
      if (is_full()) return;
      chosen_.push_back({one->scenario, Reason::refresh, {}, today_ - day_of(*one)});
    }
  }

  const std::vector<PastAttempt>& attempts_;
  const Progress& progress_;
  std::int32_t today_;
  std::size_t count_;
  std::unordered_map<std::string_view, std::int32_t> latest_day_;
  std::vector<const Choosable*> open_, played_today_;
  std::vector<Suggestion> chosen_;
};

}  // namespace

std::vector<Return> returns_of(const std::vector<PastAttempt>& attempts) {
  std::vector<Standing> standings;
  std::unordered_map<std::string_view, std::size_t> known;
  for (const PastAttempt& attempt : attempts) {
    for (const Share& share : attempt.blocks) {
      if (!share.points.observed()) continue;
      const auto [at, fresh] = known.try_emplace(share.id, standings.size());
      if (fresh) {
        standings.emplace_back();
        standings.back().entry.block = share.id;
      }
      standings[at->second].take(attempt, share);
    }
  }
  std::vector<Return> returns;
  for (Standing& standing : standings) {
    if (standing.scheduled) returns.push_back(std::move(standing.entry));
  }
  return returns;
}

std::vector<Suggestion> suggest(const std::vector<PastAttempt>& attempts, const Progress& progress,
                                const std::vector<Choosable>& library,
                                const std::vector<Declined>& declined, std::int32_t today,
                                std::size_t count) {
  return Chooser(attempts, progress, library, declined, today, count).choose();
}

bool offers_model_first(const Progress& progress, std::size_t finished_attempts,
                        const Choosable& scenario) {
  if (finished_attempts < kNovice) return true;
  return std::any_of(scenario.blocks.begin(), scenario.blocks.end(), [&](const Share& share) {
    const Course* course = progress.block(share.id);
    return course != nullptr && course->enough() &&
           label_of(course->recent) == Label::keep_practising;
  });
}

}  // namespace klankbord::assess
