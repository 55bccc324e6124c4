// What happens at one learner's place: the own conversation, the trainer who plays the customer,
// marks.
#include <algorithm>

#include "classroom/room.h"

namespace klankbord::classroom {

namespace {

bool is_pending(const Seat& learner, std::uint16_t opportunity) {
  if (!learner.attempt || opportunity >= learner.attempt->scenario().opportunities.size()) {
    return false;
  }
  const play::Evidence& evidence = learner.attempt->state().evidence[opportunity];
  return evidence.pending && evidence.level == 0;  // as assess::score has it
}

// What the learner did, as opposed to what the trainer did about the learner.
bool is_learners_own(const RoomRecord& record) {
  return record.deed == RoomDeed::began || record.deed == RoomDeed::answered ||
         record.deed == RoomDeed::voted || (record.deed == RoomDeed::said && !record.by_trainer);
}

void put(std::vector<Mark>& marks, Mark mark) {
  const auto known = std::find_if(marks.begin(), marks.end(), [&mark](const Mark& one) {
    return one.opportunity == mark.opportunity;
  });
  if (known == marks.end()) {
    marks.push_back(std::move(mark));
  } else {
    *known = std::move(mark);
  }
}

}  // namespace

std::optional<RoomRefusal> Room::admit_take_over(const RoomRecord& record) const {
  const Seat* learner = seat(record.seat);
  if (learner == nullptr) return RoomRefusal::no_such_seat;
  if (record.deed == RoomDeed::handed_back) {
    return learner->taken_over ? std::nullopt : std::optional(RoomRefusal::not_taken_over);
  }
  if (pace_ != Pace::free) return RoomRefusal::other_pace;
  if (!learner->attempt || learner->attempt->ended()) return RoomRefusal::not_begun;
  if (learner->taken_over) return RoomRefusal::no_change;
  return std::nullopt;
}

std::optional<RoomRefusal> Room::admit_said(const RoomRecord& record) const {
  const Seat* learner = seat(record.seat);
  if (learner == nullptr) return RoomRefusal::no_such_seat;
  if (frozen_ && !record.by_trainer) return RoomRefusal::frozen;
  if (!learner->taken_over) return RoomRefusal::not_taken_over;
  if (record.text.empty()) return RoomRefusal::no_change;
  if (record.text.size() > kMostSaidBytes || learner->said.size() >= kMostSaid) {
    return RoomRefusal::said_too_much;
  }
  return std::nullopt;
}

std::optional<RoomRefusal> Room::admit_mark(const RoomRecord& record) const {
  const Seat* learner = seat(record.seat);
  if (learner == nullptr) return RoomRefusal::no_such_seat;
  if (!is_pending(*learner, record.opportunity)) return RoomRefusal::not_pending;
  if (record.level < 0 || record.level > 2) return RoomRefusal::no_such_level;
  if (record.text.size() > kMostNoteBytes) return RoomRefusal::note_too_long;
  return std::nullopt;
}

void Room::apply_to_seat(Seat& learner, const RoomRecord& record) {
  if (is_learners_own(record)) learner.last_ms = record.at_ms;
  switch (record.deed) {
    case RoomDeed::removed:
      learner.removed = true;
      learner.taken_over = false;
      learner.vote.reset();
      break;
    case RoomDeed::began:
      learner.attempt.emplace(scenarios_[scenario_], record.seed);
      learner.said.clear();
      learner.marks.clear();
      learner.answered_ms.clear();
      learner.began_ms = learner.decision_ms = record.at_ms;
      learner.decisions = 0;
      break;
    case RoomDeed::answered:
      static_cast<void>(learner.attempt->act(record.input));
      learner.answered_ms.push_back(record.at_ms);
      if (record.input.kind == play::InputKind::act) break;
      learner.decision_ms = record.at_ms;
      ++learner.decisions;
      break;
    case RoomDeed::voted:
      learner.vote = record.input;
      break;
    case RoomDeed::taken_over:
      learner.taken_over = true;
      break;
    case RoomDeed::said:
      learner.said.push_back(
          {record.by_trainer, record.text, learner.attempt->inputs().size(), record.at_ms});
      break;
    case RoomDeed::handed_back:
      learner.taken_over = false;
      learner.decision_ms = record.at_ms;  // the options come back into sight now
      break;
    case RoomDeed::marked:
      put(learner.marks, {record.opportunity, record.level, record.text});
      break;
    default:
      break;
  }
}

}  // namespace klankbord::classroom
