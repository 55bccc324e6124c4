// A room: a trainer and learners with the same scenarios on one network. `admit` says what may
// follow (pure), `apply` what it leads to (cannot fail); whatever else there is to know is a fold
// of these two over the room's records.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "classroom/room_record.h"
#include "classroom/seat.h"
#include "play/attempt.h"

namespace klankbord::classroom {

inline constexpr std::size_t kMostSeats = 10000;
inline constexpr std::size_t kMostNickname = 24;  // characters
inline constexpr std::size_t kMostNoteBytes = 2000;
inline constexpr std::size_t kMostSaidBytes = 2000;
inline constexpr std::size_t kMostSaid = 500;  // in one conversation

struct Note {
  SeatNumber seat = kTrainer;  // about whom; kTrainer: the room
  std::int64_t at_ms = 0;
  std::string text;
};

// Why something cannot be done now; clients say it in the reader's language.
enum class RoomRefusal : std::uint8_t {
  room_closed,
  room_full,
  nickname_missing,
  nickname_too_long,
  nickname_unshowable,  // not UTF-8, or control characters
  nickname_taken,       // by one that looks the same: case and accents do not count
  no_such_seat,
  no_such_scenario,
  frozen,
  other_pace,    // the room is together where the deed needs it free, or the other way round
  not_begun,     // the learner's own conversation
  begun_before,  // it has
  not_offered,   // by the conversation, now
  no_vote,       // is open
  vote_running,  // open or revealed
  nothing_to_vote_on,
  no_change,  // frozen a frozen room, thawed one that was not, an empty note
  note_too_long,
  taken_over,      // the trainer plays this learner's customer: the options wait
  not_taken_over,  // so that there is nobody to say it to
  said_too_much,   // at once, or in one conversation
  not_pending,     // that opportunity waits for nobody's mark
  no_such_level,
};
inline constexpr std::size_t kRoomRefusals = 23;
std::string_view word_of(RoomRefusal refusal);      // "room-closed"
std::string_view sentence_of(RoomRefusal refusal);  // in English, for logs and the command line

enum class VoteStatus : std::uint8_t { none, open, revealed };

using ScenarioList = std::vector<std::shared_ptr<const scenario::Scenario>>;

class Room {
 public:
  // A room that just opened: nobody in it, at the first scenario (there is at least one), free
  // pace. `seed`: of the shared conversation.
  Room(ScenarioList scenarios, std::uint64_t seed);

  // Why the record may not follow; nothing when it may.
  std::optional<RoomRefusal> admit(const RoomRecord& record) const;
  // Makes an admitted record part of the room. The only way a room changes.
  void apply(const RoomRecord& record);

  const ScenarioList& scenarios() const { return scenarios_; }
  std::size_t scenario() const { return scenario_; }
  Pace pace() const { return pace_; }
  bool frozen() const { return frozen_; }
  bool closed() const { return closed_; }
  VoteStatus vote() const { return vote_; }
  const play::Attempt& shared() const { return shared_; }
  // Seat n is at n - 1.
  const std::vector<Seat>& seats() const { return seats_; }
  const Seat* seat(SeatNumber number) const;  // null when there is none, or it was removed
  std::size_t learners() const { return by_nickname_.size(); }  // who were not removed
  const std::vector<Note>& notes() const { return notes_; }
  std::size_t records() const { return records_; }  // applied so far: a page asks "newer than"

  // The seat with this token's hash, unless it was removed; kTrainer when there is none.
  SeatNumber seat_with(const std::string& token) const;

  // Since when the room runs: what came before a freeze ended counts for nobody's idleness.
  std::int64_t running_since_ms() const { return running_since_ms_; }
  std::int64_t latest_ms() const { return latest_ms_; }  // of the latest record

  // How many chose each option of the present decision, in the order of its offers; and what they
  // chose, most votes first (earlier offer first among equals) without what nobody chose.
  std::vector<std::size_t> tally() const;
  std::vector<play::Input> ranking() const;

 private:
  std::optional<RoomRefusal> admit_joining(const RoomRecord& record) const;
  std::optional<RoomRefusal> admit_answer(const RoomRecord& record) const;
  std::optional<RoomRefusal> admit_vote(const RoomRecord& record) const;
  std::optional<RoomRefusal> admit_by_trainer(const RoomRecord& record) const;
  std::optional<RoomRefusal> admit_take_over(const RoomRecord& record) const;
  std::optional<RoomRefusal> admit_said(const RoomRecord& record) const;
  std::optional<RoomRefusal> admit_mark(const RoomRecord& record) const;
  void apply_to_seat(Seat& learner, const RoomRecord& record);
  void end_vote();
  void restart(std::size_t scenario, Pace pace);
  void return_to(std::size_t count);

  ScenarioList scenarios_;
  std::uint64_t seed_ = 0;
  std::size_t scenario_ = 0;
  Pace pace_ = Pace::free;
  bool frozen_ = false, closed_ = false;
  VoteStatus vote_ = VoteStatus::none;
  play::Attempt shared_;
  std::vector<Seat> seats_;
  std::vector<Note> notes_;
  std::unordered_map<std::string, SeatNumber> by_token_, by_nickname_;  // nickname: folded
  std::size_t records_ = 0;
  std::int64_t running_since_ms_ = 0, latest_ms_ = 0;
};

// Without blanks around it.
std::string trimmed_nickname(std::string_view nickname);

}  // namespace klankbord::classroom
