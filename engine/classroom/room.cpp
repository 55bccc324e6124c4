#include "classroom/room.h"

#include <algorithm>

#include "base/folded.h"
#include "base/limits.h"
#include "base/utf8.h"

namespace klankbord::classroom {

namespace {

// The options that may be chosen now, in the order they are shown.
std::vector<scenario::OptionIndex> choices_of(const play::Attempt& attempt) {
  std::vector<scenario::OptionIndex> choices;
  for (const play::Offer& offer : attempt.view().offers) {
    if (offer.available) choices.push_back(offer.option);
  }
  return choices;
}

bool would_take(const play::Attempt& attempt, const play::Input& input) {
  if (attempt.inputs().size() >= base::kMaxInputs) return false;
  play::Events events;
  return play::decide(attempt.scenario(), attempt.state(), input, events).ok();
}

std::optional<RoomRefusal> fault_of(const std::string& nickname) {
  if (!base::is_utf8(nickname) || base::printable(nickname) != nickname ||
      nickname.find_first_of("\n\t") != std::string::npos) {
    return RoomRefusal::nickname_unshowable;
  }
  if (base::folded(nickname).empty()) return RoomRefusal::nickname_missing;
  if (base::character_count(nickname) > kMostNickname) return RoomRefusal::nickname_too_long;
  return std::nullopt;
}

}  // namespace

std::string trimmed_nickname(std::string_view nickname) {
  constexpr std::string_view kBlanks = " \t\r\n";
  const std::size_t begin = nickname.find_first_not_of(kBlanks);
  if (begin == std::string_view::npos) return {};
  return std::string(nickname.substr(begin, nickname.find_last_not_of(kBlanks) - begin + 1));
}

Room::Room(ScenarioList scenarios, std::uint64_t seed)
    : scenarios_(std::move(scenarios)), seed_(seed), shared_(scenarios_.at(0), seed) {}

const Seat* Room::seat(SeatNumber number) const {
  if (number == kTrainer || number > seats_.size() || seats_[number - 1].removed) return nullptr;
  return &seats_[number - 1];
}

SeatNumber Room::seat_with(const std::string& token) const {
  const auto found = by_token_.find(token);
  return found == by_token_.end() || seat(found->second) == nullptr ? kTrainer : found->second;
}

std::optional<RoomRefusal> Room::admit(const RoomRecord& record) const {
  if (record.deed == RoomDeed::noted) {
    // Notes are written after the room closed, too.
    if (record.seat != kTrainer && seat(record.seat) == nullptr) return RoomRefusal::no_such_seat;
    if (record.text.empty()) return RoomRefusal::no_change;
    if (record.text.size() > kMostNoteBytes) return RoomRefusal::note_too_long;
    return std::nullopt;
  }
  if (record.deed == RoomDeed::marked) return admit_mark(record);  // likewise
  if (closed_) return RoomRefusal::room_closed;
  switch (record.deed) {
    case RoomDeed::joined:
      return admit_joining(record);
    case RoomDeed::began:
    case RoomDeed::answered:
      return admit_answer(record);
    case RoomDeed::voted:
      return admit_vote(record);
    case RoomDeed::taken_over:
    case RoomDeed::handed_back:
      return admit_take_over(record);
    case RoomDeed::said:
      return admit_said(record);
    default:
      return admit_by_trainer(record);
  }
}

std::optional<RoomRefusal> Room::admit_joining(const RoomRecord& record) const {
  if (seats_.size() >= kMostSeats) return RoomRefusal::room_full;
  if (const auto fault = fault_of(record.text)) return fault;
  if (by_nickname_.count(base::folded(record.text)) != 0) return RoomRefusal::nickname_taken;
  return std::nullopt;
}

std::optional<RoomRefusal> Room::admit_answer(const RoomRecord& record) const {
  if (record.seat == kTrainer) {
    // The trainer plays what the room decided; a freeze holds learners only.
    if (record.deed == RoomDeed::began || pace_ != Pace::together) return RoomRefusal::other_pace;
    return would_take(shared_, record.input) ? std::nullopt
                                             : std::optional(RoomRefusal::not_offered);
  }
  const Seat* learner = seat(record.seat);
  if (learner == nullptr) return RoomRefusal::no_such_seat;
  if (pace_ != Pace::free) return RoomRefusal::other_pace;
  if (frozen_) return RoomRefusal::frozen;
  if (learner->taken_over) return RoomRefusal::taken_over;
  if (record.deed == RoomDeed::began) {
    // A conversation that ended may be held once more.
    return learner->attempt && !learner->attempt->ended() ? std::optional(RoomRefusal::begun_before)
                                                          : std::nullopt;
  }
  if (!learner->attempt) return RoomRefusal::not_begun;
  return would_take(*learner->attempt, record.input) ? std::nullopt
                                                     : std::optional(RoomRefusal::not_offered);
}

std::optional<RoomRefusal> Room::admit_vote(const RoomRecord& record) const {
  if (seat(record.seat) == nullptr) return RoomRefusal::no_such_seat;
  if (vote_ != VoteStatus::open) return RoomRefusal::no_vote;
  if (record.input.kind != play::InputKind::choose || !would_take(shared_, record.input)) {
    return RoomRefusal::not_offered;
  }
  return std::nullopt;
}

std::optional<RoomRefusal> Room::admit_by_trainer(const RoomRecord& record) const {
  switch (record.deed) {
    case RoomDeed::removed:
      if (seat(record.seat) == nullptr) return RoomRefusal::no_such_seat;
      break;
    case RoomDeed::scenario_set:
      if (record.scenario >= scenarios_.size()) return RoomRefusal::no_such_scenario;
      break;
    case RoomDeed::frozen:
      if (frozen_) return RoomRefusal::no_change;
      break;
    case RoomDeed::thawed:
      if (!frozen_) return RoomRefusal::no_change;
      break;
    case RoomDeed::vote_opened:
      if (pace_ != Pace::together) return RoomRefusal::other_pace;
      if (vote_ != VoteStatus::none) return RoomRefusal::vote_running;
      if (choices_of(shared_).empty()) return RoomRefusal::nothing_to_vote_on;
      break;
    case RoomDeed::vote_revealed:
      if (vote_ != VoteStatus::open) return RoomRefusal::no_vote;
      break;
    case RoomDeed::vote_closed:
      if (vote_ == VoteStatus::none) return RoomRefusal::no_vote;
      break;
    case RoomDeed::returned:
      if (pace_ != Pace::together) return RoomRefusal::other_pace;
      if (record.count >= shared_.inputs().size()) return RoomRefusal::no_change;
      break;
    default:
      break;
  }
  return std::nullopt;
}

void Room::end_vote() {
  vote_ = VoteStatus::none;
  for (Seat& seat : seats_) seat.vote.reset();
}

void Room::restart(std::size_t scenario, Pace pace) {
  scenario_ = scenario;
  pace_ = pace;
  shared_ = play::Attempt(scenarios_[scenario], seed_);
  for (Seat& seat : seats_) {
    seat.attempt.reset();
    seat.taken_over = false;
    seat.said.clear();
    seat.marks.clear();
    seat.answered_ms.clear();
    seat.decisions = 0;
  }
  end_vote();
}

void Room::return_to(std::size_t count) {
  std::vector<play::Input> kept = shared_.inputs();
  kept.resize(std::min(count, kept.size()));
  play::Attempt earlier(scenarios_[scenario_], seed_);
  for (const play::Input& input : kept) static_cast<void>(earlier.act(input));
  shared_ = std::move(earlier);
  end_vote();
}

void Room::apply(const RoomRecord& record) {
  ++records_;
  latest_ms_ = std::max(latest_ms_, record.at_ms);
  if (record.seat != kTrainer && record.seat <= seats_.size()) {
    apply_to_seat(seats_[record.seat - 1], record);
  }
  switch (record.deed) {
    case RoomDeed::joined: {
      Seat seat;
      seat.nickname = record.text;
      seat.token = record.token;
      seat.last_ms = record.at_ms;
      seats_.push_back(std::move(seat));
      by_token_.emplace(record.token, static_cast<SeatNumber>(seats_.size()));
      by_nickname_.emplace(base::folded(record.text), static_cast<SeatNumber>(seats_.size()));
      break;
    }
    case RoomDeed::removed:
      // Somebody else may take the name.
      by_nickname_.erase(base::folded(seats_[record.seat - 1].nickname));
      break;
    case RoomDeed::scenario_set:
      restart(record.scenario, record.pace);
      running_since_ms_ = record.at_ms;
      break;
    case RoomDeed::answered:
      if (record.seat != kTrainer) break;
      static_cast<void>(shared_.act(record.input));
      end_vote();
      break;
    case RoomDeed::thawed:
      running_since_ms_ = record.at_ms;
      [[fallthrough]];
    case RoomDeed::frozen:
      frozen_ = record.deed == RoomDeed::frozen;
      break;
    case RoomDeed::vote_opened:
      vote_ = VoteStatus::open;
      running_since_ms_ = record.at_ms;
      break;
    case RoomDeed::vote_revealed:
      vote_ = VoteStatus::revealed;
      break;
    case RoomDeed::vote_closed:
      end_vote();
      break;
    case RoomDeed::returned:
      return_to(record.count);
      break;
    case RoomDeed::noted:
      notes_.push_back({record.seat, record.at_ms, record.text});
      break;
    case RoomDeed::closed:
      closed_ = true;
      break;
    default:
      break;  // all of it concerns a seat
  }
}

std::vector<std::size_t> Room::tally() const {
  const std::vector<scenario::OptionIndex> choices = choices_of(shared_);
  std::vector<std::size_t> counts(choices.size(), 0);
  for (const Seat& seat : seats_) {
    if (!seat.vote) continue;
    const auto found = std::find(choices.begin(), choices.end(), seat.vote->target);
    if (found != choices.end()) ++counts[static_cast<std::size_t>(found - choices.begin())];
  }
  return counts;
}

std::vector<play::Input> Room::ranking() const {
  const std::vector<scenario::OptionIndex> choices = choices_of(shared_);
  const std::vector<std::size_t> counts = tally();
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < choices.size(); ++i) {
    if (counts[i] > 0) order.push_back(i);
  }
  std::stable_sort(order.begin(), order.end(),
                   [&counts](std::size_t a, std::size_t b) { return counts[a] > counts[b]; });
  std::vector<play::Input> ranked;
  ranked.reserve(order.size());
  for (const std::size_t i : order) ranked.push_back(play::Input::choose(choices[i]));
  return ranked;
}

}  // namespace klankbord::classroom
