// What may follow what in a sitting, for every deed in every status, and what it leads to.
#include "exam/sitting.h"

#include <map>
#include <set>

#include "base/rng.h"
#include "exam/sittings.h"
#include "play/permission.h"
#include "support/catch.h"
#include "support/exam_example.h"

using namespace klankbord;
using namespace klankbord::exam;

namespace {

constexpr std::int64_t kMinute_ms = 60'000;

PaperPointer example_paper() {
  static const auto paper = std::make_shared<const FormContent>(test::exam_example().content);
  return paper;
}

SittingState fresh() {
  return start_of_sitting(example_paper(), test::sitting_header());
}

// A record of that deed that has everything it needs now, whether or not it may follow.
Record record_for(const SittingState& state, Deed deed, std::int64_t later_ms = 0) {
  Record record;
  if (deed == Deed::began) {
    if (const auto due = beginning_of(state)) record = *due;
  }
  if (deed == Deed::answered) {
    const auto running = running_scenario(state);
    if (running && !state.attempts[*running]->ended()) {
      const play::Attempt& attempt = *state.attempts[*running];
      play::Input input = play::answerable(attempt.scenario(), attempt.state()).front();
      if (input.kind == play::InputKind::submit) input.parts = {0};
      if (const auto due = answer_of(state, input)) record = *due;
    }
  }
  if (deed == Deed::finished) record.scenario = running_scenario(state).value_or(0);
  record.deed = deed;
  record.number = state.records + 1;
  record.at = "2026-05-04T08:00:00Z";
  record.active_ms = state.active_ms + later_ms;
  const std::set<Deed> invigilators = {Deed::authorised, Deed::extra_time, Deed::reopened,
                                       Deed::terminated, Deed::paused,     Deed::resumed,
                                       Deed::incident};
  record.by_invigilator = invigilators.count(deed) > 0;
  if (record.by_invigilator && deed != Deed::authorised) record.text = "Reden";
  if (deed == Deed::authorised) record.accommodation = Accommodation{};
  if (deed == Deed::extra_time) record.minutes = 5;
  if (deed == Deed::timed_out) record.active_ms = allowed_ms(state);
  return record;
}

// Does it; the test fails when it may not be done.
void must(SittingState& state, const Record& record) {
  const base::Status admitted = admit(state, record);
  INFO(word_of(record.deed));
  REQUIRE((admitted.ok() ? "" : admitted.failure().message) == "");
  apply(state, record);
}
void must(SittingState& state, Deed deed, std::int64_t later_ms = 0) {
  must(state, record_for(state, deed, later_ms));
}

std::string refusal(const SittingState& state, const Record& record) {
  const base::Status admitted = admit(state, record);
  if (admitted.ok()) return "admitted";
  CHECK(admitted.failure().code == base::ExitCode::refused);
  return admitted.failure().message;
}

// A sitting that came to a status by the shortest way.
SittingState in(SittingStatus status) {
  SittingState state = fresh();
  const auto is = [&] { return state.status == status; };
  for (const Deed deed : {Deed::authorised, Deed::practised, Deed::began, Deed::paused}) {
    if (!is() && status != SittingStatus::over) must(state, deed);
  }
  if (status == SittingStatus::over) must(state, Deed::terminated);
  REQUIRE(is());
  return state;
}

const std::set<Deed> kAlways = {Deed::hand_raised,  Deed::incident, Deed::focus_lost,
                                Deed::clock_jumped, Deed::reopened, Deed::terminated};

std::set<Deed> with_always(std::set<Deed> deeds) {
  deeds.insert(kAlways.begin(), kAlways.end());
  return deeds;
}

}  // namespace

SCENARIO("every deed has its place in some statuses and in no other") {
  const std::map<SittingStatus, std::set<Deed>> expected = {
      {SittingStatus::waiting, with_always({Deed::authorised})},
      {SittingStatus::practising, with_always({Deed::practised, Deed::paused, Deed::extra_time})},
      {SittingStatus::ready,
       with_always({Deed::began, Deed::paused, Deed::extra_time, Deed::handed_in})},
      // Finishing asks for a conversation that ended, which is tried below.
      {SittingStatus::running, with_always({Deed::answered, Deed::tick, Deed::paused,
                                            Deed::extra_time, Deed::handed_in, Deed::timed_out})},
      {SittingStatus::paused, with_always({Deed::resumed, Deed::extra_time})},
      {SittingStatus::over, {}}};
  for (const auto& [status, deeds] : expected) {
    const SittingState state = in(status);
    for (std::size_t i = 0; i < kDeeds; ++i) {
      const Deed deed = static_cast<Deed>(i);
      INFO("status " << static_cast<int>(status) << ", deed " << word_of(deed));
      const std::string why = refusal(state, record_for(state, deed));
      CHECK((why == "admitted") == (deeds.count(deed) > 0));
      CHECK(why != "");
    }
  }
}

SCENARIO("who does it counts") {
  for (int i = 0; i <= static_cast<int>(SittingStatus::paused); ++i) {
    const SittingState state = in(static_cast<SittingStatus>(i));
    for (std::size_t d = 0; d < kDeeds; ++d) {
      const Deed deed = static_cast<Deed>(d);
      Record record = record_for(state, deed);
      if (refusal(state, record) != "admitted") continue;
      record.by_invigilator = !record.by_invigilator;
      INFO("status " << i << ", deed " << word_of(deed));
      // The machine itself notes incidents: wrong PINs.
      CHECK((refusal(state, record) == "admitted") == (deed == Deed::incident));
    }
  }
  THEN("a candidate who may pause does, and resumes that pause alone") {
    SittingState state = fresh();
    Record authorised = record_for(state, Deed::authorised);
    authorised.accommodation->may_pause = true;
    must(state, authorised);
    Record own = record_for(state, Deed::paused);
    own.by_invigilator = false;
    CHECK(refusal(state, own) == "Such a record has no text.");
    own.text = "";
    must(state, own);
    Record back = record_for(state, Deed::resumed);
    back.by_invigilator = false;
    back.text = "";
    must(state, back);
    CHECK(state.status == SittingStatus::practising);
    must(state, Deed::paused);
    back.number = state.records + 1;
    CHECK(refusal(state, back) == "The invigilator paused the sitting, and resumes it.");
  }
  THEN("a deed of the invigilator has a reason") {
    const SittingState state = in(SittingStatus::running);
    for (const Deed deed :
         {Deed::paused, Deed::extra_time, Deed::incident, Deed::reopened, Deed::terminated}) {
      Record record = record_for(state, deed);
      record.text = "";
      CHECK(refusal(state, record) == "Give the reason: it is part of the record of the sitting.");
      record.text = std::string(2001, 'x');
      CHECK(refusal(state, record) == "A reason has at most 2000 bytes.");
    }
  }
}

SCENARIO("the clock runs while a conversation does") {
  SittingState state = in(SittingStatus::ready);
  CHECK(remaining_ms(state) == 45 * kMinute_ms);
  CHECK(refusal(state, record_for(state, Deed::hand_raised, 1)) ==
        "The clock stands still while no conversation runs.");
  must(state, Deed::began);
  must(state, Deed::tick, 10'000);
  CHECK(remaining_ms(state) == 45 * kMinute_ms - 10'000);
  CHECK(refusal(state, record_for(state, Deed::tick, -1)) == "Time does not run back.");
  CHECK(refusal(state, record_for(state, Deed::tick, 46 * kMinute_ms)) ==
        "The candidate's time was up before.");
  must(state, Deed::paused, 5'000);
  CHECK(refusal(state, record_for(state, Deed::resumed, 1)) ==
        "The clock stands still while no conversation runs.");
  must(state, Deed::resumed);
  WHEN("all the time is gone") {
    must(state, Deed::tick, remaining_ms(state));
    THEN("nothing can be answered any more, and the sitting ends") {
      CHECK(refusal(state, record_for(state, Deed::answered)) == "The candidate's time is up.");
      must(state, Deed::timed_out);
      CHECK(state.status == SittingStatus::over);
      CHECK(state.end == Deed::timed_out);
    }
    THEN("extra time makes answers possible again") {
      must(state, Deed::extra_time);
      CHECK(remaining_ms(state) == 5 * kMinute_ms);
      must(state, Deed::answered);
    }
  }
}

SCENARIO("the clock stands still in every status but a running conversation") {
  for (const SittingStatus status : {SittingStatus::waiting, SittingStatus::practising,
                                     SittingStatus::ready, SittingStatus::paused}) {
    const SittingState state = in(status);
    INFO("status " << static_cast<int>(status));
    CHECK_FALSE(clock_runs(state));
    CHECK(refusal(state, record_for(state, Deed::hand_raised, 1)) ==
          "The clock stands still while no conversation runs.");
    CHECK(refusal(state, record_for(state, Deed::hand_raised)) == "admitted");
  }
  CHECK(clock_runs(in(SittingStatus::running)));
}

SCENARIO("what is all done can be ended by the clock, and nothing that is not") {
  SittingState state = in(SittingStatus::ready);
  const auto left_behind = [&] {
    Record record = record_for(state, Deed::timed_out);
    record.active_ms = state.active_ms;
    return record;
  };
  for (int i = 0; i < 2; ++i) {
    CHECK_FALSE(is_all_done(state));
    CHECK(refusal(state, left_behind()) == "The candidate has time left.");
    must(state, Deed::began);
    CHECK(refusal(state, left_behind()) == "The candidate has time left.");
    while (!state.attempts[*running_scenario(state)]->ended()) must(state, Deed::answered, 1000);
    must(state, Deed::finished);
  }
  CHECK(is_all_done(state));
  must(state, left_behind());
  CHECK(state.end == Deed::timed_out);
}

SCENARIO("another sitting of the same form is authorised with a reason") {
  SittingHeader header = test::sitting_header();
  header.after = std::string(32, '1');
  const SittingState again = start_of_sitting(example_paper(), header);
  Record record = record_for(again, Deed::authorised);
  CHECK(refusal(again, record) ==
        "Say why this candidate sits this form again: it is part of the record.");
  record.text = "De eerste keer viel de stroom uit.";
  CHECK(refusal(again, record) == "admitted");
  CHECK(refusal(fresh(), record) == "Such a record has no text.");
}

SCENARIO("an accommodation gives a factor and minutes") {
  SittingState state = fresh();
  Record record = record_for(state, Deed::authorised);
  record.accommodation->time_factor_percent = 133;
  record.accommodation->extra_minutes = 10;
  must(state, record);
  CHECK(allowed_ms(state) == 45 * kMinute_ms * 133 / 100 + 10 * kMinute_ms);
}

SCENARIO("a conversation takes the answers it offers and no other") {
  SittingState state = in(SittingStatus::running);
  REQUIRE(running_scenario(state) == std::size_t{0});
  Record record = record_for(state, Deed::answered, 1000);
  SECTION("of another scenario") {
    record.scenario = 1;
    CHECK(refusal(state, record) == "Scenario 1 does not run now.");
  }
  SECTION("that does not exist, is spelled otherwise or is not offered") {
    record.input = R"({"choose":"greeting/cold"})";
    CHECK(refusal(state, record).find("no option") != std::string::npos);
    record.input = R"({ "choose":"greeting/warm"})";
    CHECK(refusal(state, record) == "The answer is not written as answers are.");
    record.input = R"({"choose":"close/bye"})";
    CHECK(refusal(state, record) != "admitted");
  }
  SECTION("that leads elsewhere") {
    record.state = "0000000000000000";
    CHECK(refusal(state, record).find("the record says 0000000000000000.") != std::string::npos);
  }
  SECTION("until its end") {
    CHECK(refusal(state, record_for(state, Deed::finished)) ==
          "The conversation has not come to its end.");
    while (!state.attempts[0]->ended()) must(state, Deed::answered, 1000);
    CHECK(refusal(state, record_for(state, Deed::answered)) != "admitted");
    must(state, Deed::finished);
    CHECK(state.status == SittingStatus::ready);
    CHECK(next_scenario(state) == std::size_t{1});
    must(state, Deed::began);
    while (!state.attempts[1]->ended()) must(state, Deed::answered, 1000);
    must(state, Deed::finished);
    CHECK_FALSE(next_scenario(state).has_value());
    CHECK(refusal(state, record_for(state, Deed::began)) == "There is no other conversation.");
    must(state, Deed::handed_in);
    CHECK(state.end == Deed::handed_in);
  }
}

SCENARIO("the scenarios come in the candidate's own order") {
  auto content = test::exam_example(OrderPolicy::per_candidate).content;
  const auto paper = std::make_shared<const FormContent>(content);
  std::set<std::size_t> firsts;
  for (int candidate = 1; candidate <= 20; ++candidate) {
    SittingHeader header = test::sitting_header();
    header.candidate = std::to_string(candidate);
    SittingState state = start_of_sitting(paper, header);
    must(state, Deed::authorised);
    must(state, Deed::practised);
    Record other = record_for(state, Deed::began);
    other.scenario = 1 - other.scenario;
    CHECK(refusal(state, other).find("is the next one for this candidate") != std::string::npos);
    must(state, Deed::began);
    firsts.insert(*running_scenario(state));
  }
  CHECK(firsts.size() == 2);
}

SCENARIO("whatever is tried, time and records stay in order, and a fold comes to the same") {
  base::Rng rng(11);
  std::set<Deed> ends;
  for (int sitting = 0; sitting < 300; ++sitting) {
    SittingState state = fresh();
    std::vector<Record> records;
    for (int i = 0; i < 200 && state.status != SittingStatus::over; ++i) {
      const Deed deed = static_cast<Deed>(rng.below(kDeeds));
      // The ways to end are rare, so that most sittings come far.
      if (deed >= Deed::handed_in && deed != Deed::timed_out && rng.below(12) > 0) continue;
      if (deed == Deed::timed_out && rng.below(6) > 0) continue;
      const std::int64_t later = rng.below(3) == 0 ? rng.below(20'000) : 0;
      const Record record = record_for(state, deed, later);
      if (!admit(state, record)) continue;
      const std::int64_t before_ms = state.active_ms;
      apply(state, record);
      records.push_back(record);
      REQUIRE(state.active_ms >= before_ms);
      REQUIRE(remaining_ms(state) >= 0);
      REQUIRE(state.begun <= 2);
    }
    if (state.end) ends.insert(*state.end);
    const auto folded = fold(example_paper(), test::sitting_header(), records);
    REQUIRE(folded.ok());
    REQUIRE(folded->status == state.status);
    REQUIRE(folded->active_ms == state.active_ms);
    REQUIRE(folded->begun == state.begun);
    for (std::size_t i = 0; i < 2; ++i) {
      REQUIRE(folded->attempts[i].has_value() == state.attempts[i].has_value());
      if (state.attempts[i]) {
        REQUIRE(folded->attempts[i]->state() == state.attempts[i]->state());
      }
    }
    if (records.size() < 3) continue;
    // One record taken out of the middle: the rest does not fit any more.
    records.erase(records.begin() + static_cast<std::ptrdiff_t>(records.size() / 2));
    const auto broken = fold(example_paper(), test::sitting_header(), records);
    REQUIRE_FALSE(broken.ok());
    REQUIRE(broken.failure().code == base::ExitCode::findings);
  }
  CHECK(ends == std::set<Deed>{Deed::handed_in, Deed::timed_out, Deed::terminated});
}
