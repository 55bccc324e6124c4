// A play of the net with what is done at the desk in it: each part of the desk is followed along
// the turns, then all of them are played together.
#include <algorithm>
#include <deque>

#include "analysis/desk_walk.h"
#include "play/permission.h"

namespace klankbord::analysis {

using play::Input;
using play::State;

namespace {

using Deedlists = std::vector<std::vector<std::size_t>>;  // before each turn, the last at the end

}  // namespace

// One part along the turns of a play.
class DeskTrace {
 public:
  DeskTrace(DeskWalk& desk, std::size_t part, const std::vector<std::uint32_t>& turns,
            DeskWalk::Aim aim)
      : desk_(desk), steps_(desk.steps_), part_(part) {
    here_ = desk.start_;
    add({-1, 0, kTurn, desk.start_.sets[part], 0}, true);
    for (const std::uint32_t turn : turns) follow(turn);
    finish(aim);
  }

  Deedlists deeds;
  std::vector<std::size_t>
      turned_with;  // by turn: the deed of this part that turns it, if one does
  int points = 0;

 private:
  static constexpr std::size_t kTurn = ~std::size_t{0};
  struct Way {
    int from;
    std::size_t stretch;
    std::size_t deed;
    std::uint32_t standing;  // of the start: a set of one
    int held_s;
    std::size_t turned_with = 0;
  };

  void add(Way way, bool is_set = false) {
    if (is_set) {
      const Reached& only = steps_.parts().all[part_].sets[way.standing].front();
      way.standing = only.first;
      way.held_s = only.second;
    }
    const auto known = now_.find(way.standing);
    if (known != now_.end() &&
        ways_[static_cast<std::size_t>(known->second)].held_s <= way.held_s) {
      return;
    }
    now_[way.standing] = static_cast<int>(ways_.size());
    queue_.push_back(static_cast<int>(ways_.size()));
    ways_.push_back(way);
  }

  void grow(DeedSet needed) {
    const State full = desk_.with_any(here_, here_.sets);
    const std::uint32_t around = steps_.surroundings_of(part_, here_.state);
    needed &= steps_.parts().all[part_].deeds;
    while (!queue_.empty()) {
      const int at = queue_.front();
      queue_.pop_front();
      const Way from = ways_[static_cast<std::size_t>(at)];
      if (now_[from.standing] != at) continue;
      for (std::size_t deed = 0; deed < steps_.deeds().size(); ++deed) {
        if (((needed >> deed) & 1) == 0) continue;
        const Reached next = steps_.reach(part_, {from.standing, from.held_s}, deed, full, around);
        if (next.first != DeskSteps::kNothing) {
          add({at, stretch_, deed, next.first, next.second});
        }
      }
    }
  }

  void follow(std::uint32_t index) {
    const Turn& turn = desk_.walk_.turns[index];
    const bool answers = desk_.walk_.is_answer(turn);
    const std::size_t deed = turn.deed - desk_.walk_.alternatives.size();
    grow(answers ? desk_.needed_[turn.deed] : desk_.needed_before(deed));
    const State expected = desk_.state_after(index);
    const State full = desk_.with_any(here_, desk_.sets_before(index));
    const std::size_t decides =
        answers ? desk_.steps_.parts().asked_by(turn.deed) : steps_.parts().part_of_deed(deed);
    const std::uint32_t around = steps_.surroundings_of(part_, expected);
    std::map<std::uint32_t, int> before;
    std::swap(before, now_);
    queue_.clear();
    for (const auto& [standing, way] : before) {
      const int at = way;  // a lambda cannot hold on to a structured binding everywhere
      const Standing stands = steps_.parts().all[part_].standings[standing];
      const int held_s = ways_[static_cast<std::size_t>(at)].held_s;
      const auto arrive = [&](const DeskSteps::Step& step, int seconds, std::size_t with) {
        if (!step.done || !(steps_.parts().without_desk(step.after) == expected)) return;
        add({at, stretch_, kTurn, steps_.stand(part_, step.standing, around), seconds, with});
      };
      if (answers) {
        const Input& input = desk_.walk_.alternatives[turn.deed].input;
        arrive(steps_.try_input(full, part_, stands, held_s, input), held_s, 0);
      } else if (part_ != decides) {
        arrive(steps_.turn_beside(full, part_, stands, desk_.held_before(index), deed), held_s, 0);
      } else {
        for (const std::size_t other : desk_.turning_[part_]) {  // any that turns it the same way
          const DeskSteps::Step step = steps_.try_deed(full, part_, stands, held_s, other);
          if (step.turned_by == desk_.turned_by(index)) arrive(step, step.held_s, other);
        }
      }
    }
    ++stretch_;
    // Of all that leads to one place, what it stands for.
    if (is_end(turn.target)) {
      here_.state = expected;
      here_.sets = desk_.sets_after(index);
    } else {
      here_ = desk_.spots_[turn.target];
    }
  }

  void finish(DeskWalk::Aim aim) {
    const bool goes_on = here_.state.status != play::Status::ended;
    if (goes_on) grow(~DeedSet{0});
    const State full = desk_.with_any(here_, here_.sets);
    const auto close = desk_.scenario_.find_action("close");
    const DeskPart& part = steps_.parts().all[part_];
    const Way* chosen = nullptr;
    bool fits_best = false;
    for (const auto& [standing, at] : now_) {
      Standing last = part.standings[standing];
      if (goes_on && close) {
        last = steps_.try_input(full, part_, last, 0, Input::act(*close)).standing;
      }
      const Result result = result_of(last);
      const bool fits = is_fit(aim, part, result);
      const int worth = points_of(desk_.scenario_, part, result);
      const bool better = aim.kind == DeskWalk::Aim::Kind::fewest ? worth < points : worth > points;
      if (chosen != nullptr && !(fits && !fits_best) && !(fits == fits_best && better)) continue;
      chosen = &ways_[static_cast<std::size_t>(at)];
      fits_best = fits;
      points = worth;
    }
    deeds.resize(stretch_ + 1);
    turned_with.resize(stretch_);
    for (const Way* way = chosen; way != nullptr && way->from >= 0;
         way = &ways_[static_cast<std::size_t>(way->from)]) {
      if (way->deed == kTurn) {
        turned_with[way->stretch] = way->turned_with;
      } else {
        deeds[way->stretch].push_back(way->deed);
      }
    }
    for (auto& list : deeds) std::reverse(list.begin(), list.end());
  }

  static bool is_fit(DeskWalk::Aim aim, const DeskPart& part, const Result& result) {
    if (aim.kind == DeskWalk::Aim::Kind::most_clean) return result.knockouts == 0;
    if (aim.kind != DeskWalk::Aim::Kind::unmet) return true;
    for (std::size_t i = 0; i < part.opportunities.size(); ++i) {
      if (part.opportunities[i] == aim.opportunity) return !is_met_in(result, i);
    }
    return true;
  }

  DeskWalk& desk_;
  DeskSteps& steps_;
  std::size_t part_;
  DeskWalk::Spot here_;
  std::size_t stretch_ = 0;
  std::vector<Way> ways_;
  std::map<std::uint32_t, int> now_;  // by standing: into ways_
  std::deque<int> queue_;
};

namespace {

// Plays it all together with the play core. Two ways: as one would, with a word to a customer on
// the line before what takes time; or so that no deed leaves a trace with the customer.
class Player {
 public:
  Player(const scenario::Scenario& scenario, const Deeds& deeds, bool quietly)
      : scenario_(scenario), deeds_(deeds), quietly_(quietly) {
    state = play::start(scenario, events_);
  }

  play::State state;
  std::vector<Input> inputs;

  void submit(const Input& input) {
    if (play::step(scenario_, state, input, events_)) inputs.push_back(input);
  }

  void work(const std::vector<std::size_t>& list) {
    come_back();
    if (quietly_ && deeds_.is_on_the_line(state) && state.desk.cover_s > 0) say_a_word();
    for (const std::size_t deed : list) {
      if (deeds_[deed].kind == DeedKind::act) {
        act(deed);
      } else {
        wait(deed);
      }
    }
  }

  // A rule may have spoken up, and turned the conversation, while the customer was on hold.
  void come_back() {
    if (!state.desk.on_hold) return;
    const auto back = scenario_.find_action("take-back");
    if (back) submit(Input::act(*back));
  }

  void turn(std::size_t deed) {
    if (deeds_[deed].kind == DeedKind::act) {
      submit(deeds_[deed].input);
    } else {
      wait(deed);
    }
  }

 private:
  void say_a_word() {
    for (const char* move : {"hold", "take-back"}) {
      const auto found = scenario_.find_action(move);
      if (found) submit(Input::act(*found));
    }
  }

  void act(std::size_t deed) {
    if (!deeds_.is_on_the_line(state)) return submit(deeds_[deed].input);
    if (quietly_) {
      for (const Input& input : deeds_.quietly(deed)) submit(input);
      return;
    }
    const scenario::Action& action = scenario_.actions[deeds_[deed].input.target];
    const bool takes_time = !scenario::is_move(action.verb);
    if (takes_time && state.desk.cover_s < action.cost_s) submit(deeds_.announcement());
    submit(deeds_[deed].input);
  }

  void wait(std::size_t deed) {
    const bool done =
        deeds_[deed].kind == DeedKind::company && state.desk.covered_s >= deeds_[deed].seconds;
    if (done) return;
    // A silence that turned the conversation goes on, and would not turn it again.
    if (deeds_.is_on_the_line(state) && state.desk.silence_s > 0) say_a_word();
    State after = state;
    std::vector<Input> more;
    events_.clear();
    if (!deeds_.wait_out(after, deed, more, events_)) return;
    state = after;
    inputs.insert(inputs.end(), more.begin(), more.end());
  }

  const scenario::Scenario& scenario_;
  const Deeds& deeds_;
  bool quietly_;
  play::Events events_;
};

}  // namespace

std::optional<std::vector<Input>> DeskWalk::inputs_of(const std::vector<std::uint32_t>& turns,
                                                      Aim aim) {
  Deedlists deeds(turns.size() + 1);
  std::vector<std::size_t> turned_with(turns.size());
  int expected = walk_.opening.points.back();
  for (const std::uint32_t turn : turns)
    expected += walk_.gains[walk_.turns[turn].gain].points.back();
  // Within a part the order counts; waiting comes last, so that work may count as company.
  Deedlists waits(turns.size() + 1);
  for (std::size_t p = 0; p < steps_.parts().all.size(); ++p) {
    const DeskTrace trace(*this, p, turns, aim);
    expected += trace.points;
    for (std::size_t i = 0; i < turns.size(); ++i) {
      const Turn& turn = walk_.turns[turns[i]];
      if (walk_.is_answer(turn)) continue;
      const std::size_t deed = turn.deed - walk_.alternatives.size();
      if (steps_.parts().part_of_deed(deed) == p) turned_with[i] = trace.turned_with[i];
    }
    for (std::size_t i = 0; i < deeds.size(); ++i) {
      const std::vector<std::size_t>& list = trace.deeds[i];
      const bool waiting = std::any_of(list.begin(), list.end(), [&](std::size_t deed) {
        return steps_.deeds()[deed].kind != DeedKind::act;
      });
      auto& into = waiting ? waits[i] : deeds[i];
      into.insert(into.end(), list.begin(), list.end());
    }
  }
  if (aim.points != Aim::kAnyPoints && aim.points != expected) return std::nullopt;
  for (std::size_t i = 0; i < deeds.size(); ++i) {
    deeds[i].insert(deeds[i].end(), waits[i].begin(), waits[i].end());
  }
  for (const bool quietly : {false, true}) {
    Player player(scenario_, steps_.deeds(), quietly);
    for (std::size_t i = 0; i < turns.size(); ++i) {
      player.work(deeds[i]);
      const Turn& turn = walk_.turns[turns[i]];
      if (walk_.is_answer(turn)) {
        player.submit(walk_.alternatives[turn.deed].input);
      } else {
        player.turn(turned_with[i]);
      }
    }
    player.work(deeds.back());
    const auto close = scenario_.find_action("close");
    if (close) player.submit(Input::act(*close));
    int points = 0;
    for (std::size_t o = 0; o < scenario_.opportunities.size(); ++o) {
      points += scenario_.opportunities[o].weight * player.state.evidence[o].level;
    }
    const bool clean = aim.kind != Aim::Kind::most_clean || player.state.knockouts == 0;
    const bool unmet =
        aim.kind != Aim::Kind::unmet || !player.state.evidence[aim.opportunity].given;
    const bool ended = player.state.status == play::Status::ended;
    if (ended && points == expected && clean && unmet) return player.inputs;
  }
  return std::nullopt;
}

DeedSet DeskWalk::needed_before(std::size_t deed) const {
  DeedSet needed = 0;
  for (const std::size_t other : turning_[steps_.parts().part_of_deed(deed)]) {
    needed |= needed_to_turn_[other];
  }
  return needed;
}

}  // namespace klankbord::analysis
