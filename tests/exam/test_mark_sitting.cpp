// What a sitting comes to: replayed under the key, counted, and left to people where a machine
// cannot decide.
#include "assess/policy_json.h"
#include "exam/mark_sitting.h"

#include "support/catch.h"
#include "support/exam_example.h"
#include "support/played_sitting.h"

using namespace klankbord;
using namespace klankbord::exam;
using test::answers;
using test::ExamExample;
using test::marked_exam;
using test::played_sitting;
using test::SittingOf;

namespace {

constexpr const char* kWhen = "2026-05-05T09:00:00Z";

MarkingKey key_of(const ExamExample& exam, std::vector<assess::Amendments> amendments = {}) {
  auto key = marking_key(exam.key, std::string(64, 'c'), std::move(amendments));
  REQUIRE(key.ok());
  return std::move(*key);
}

std::string sitting(const ExamExample& exam, const test::Choose& choose = test::first_answer) {
  SittingOf sitting;
  sitting.choose = choose;
  return played_sitting(exam.content, exam.key.form_hash, sitting);
}

Performance performed(const std::string& bytes, const MarkingKey& key) {
  auto performance = perform(bytes, "1042", key);
  if (!performance) FAIL(performance.failure().message);
  return std::move(*performance);
}

std::string refusal(const std::string& bytes, const MarkingKey& key) {
  const auto performance = perform(bytes, "1042", key);
  return performance ? "" : performance.failure().message;
}

Ruling level(const std::string& by, int value) {
  return {RulingKind::level, by, kWhen, "", 1, "own", value};
}
Ruling verdict(const std::string& by, bool pass) {
  return {RulingKind::verdict, by, kWhen, "", 0, "", pass ? 1 : 0};
}
Ruling knockout(RulingKind kind) {
  return {kind, "An", kWhen, "Heard it.", 0, "respect", 0};
}

assess::Amendments amendments(std::vector<assess::Amendment> changes) {
  return {"kcm-2026-a", "The key was wrong.", "the board", "2026-05-06", std::move(changes)};
}

}  // namespace

// 16 points: welcome 4, calm 2, clear 6, own 4.
SCENARIO("the machine counts what it can and asks for the rest", "[exam][marking]") {
  const ExamExample exam = marked_exam();
  const MarkingKey key = key_of(exam);
  GIVEN("a candidate who does everything right") {
    const Performance performance = performed(sitting(exam), key);
    WHEN("nobody has rated the open answer") {
      const Marking marking = mark_sitting(key, performance, {});
      THEN("12 of 16 points stand, four are open") {
        CHECK(marking.mark.total == assess::Points{12, 16});
        CHECK(marking.mark.pending == 4);
        CHECK(marking.mark.standing == Standing::open);
        REQUIRE(marking.needs.answers.size() == 1);
        CHECK(marking.needs.answers[0].scenario == 1);
        CHECK(marking.needs.answers[0].opportunity == "own");
        CHECK_FALSE(marking.needs.verdict);
        CHECK(performance.sitting.end == Deed::handed_in);
      }
    }
    WHEN("two assessors agree") {
      const Marking marking = mark_sitting(key, performance, {level("An", 1), level("Bo", 1)});
      THEN("their level counts") {
        CHECK(marking.mark.total == assess::Points{14, 16});
        CHECK(marking.mark.standing == Standing::pass);
        CHECK(marking.needs.nothing());
        CHECK(marking.mark.rulings.size() == 2);
      }
    }
    WHEN("two differ") {
      const std::vector<Ruling> two = {level("An", 0), level("Bo", 2)};
      THEN("a third is asked, and the middle counts") {
        CHECK(mark_sitting(key, performance, two).needs.answers.size() == 1);
        auto three = two;
        three.push_back(level("Cas", 1));
        CHECK(mark_sitting(key, performance, three).mark.total == assess::Points{14, 16});
        three.back() = level("Cas", 2);
        CHECK(mark_sitting(key, performance, three).mark.total == assess::Points{16, 16});
      }
    }
    WHEN("one assessor rates twice") {
      THEN("that is no second pair of eyes") {
        CHECK(mark_sitting(key, performance, {level("An", 2), level("An", 2)}).mark.standing ==
              Standing::open);
      }
    }
  }
  GIVEN("a candidate who stops after the first conversation") {
    SittingOf early;
    early.hands_in_early = true;
    const Performance performance =
        performed(played_sitting(exam.content, exam.key.form_hash, early), key);
    THEN("what was never reached counts as missed") {
      const Marking marking = mark_sitting(key, performance, {});
      CHECK(marking.mark.total == assess::Points{6, 16});
      CHECK(marking.mark.standing == Standing::fail);
      CHECK(marking.needs.nothing());
    }
  }
}

SCENARIO("a ruling that settles nothing leaves no mark", "[exam][marking]") {
  const ExamExample exam = marked_exam();
  const MarkingKey key = key_of(exam);
  const Performance performance = performed(sitting(exam), key);
  const auto mark = [&](const std::vector<Ruling>& rulings, const std::optional<Result>& before) {
    return marked(key, performance, before, mark_sitting(key, performance, rulings).mark, kWhen,
                  "the centre", "Marking.");
  };
  const auto first = mark({}, std::nullopt);
  REQUIRE(first);
  CHECK_FALSE(mark({level("An", 1)}, first));
  const auto second = mark({level("An", 1), level("Bo", 1)}, first);
  REQUIRE(second);
  CHECK(second->marks.size() == 2);
  CHECK(second->latest().rulings.size() == 2);
}

SCENARIO("near the cut two assessors decide", "[exam][marking]") {
  const ExamExample exam = marked_exam(test::policy_text(750, 50));
  const MarkingKey key = key_of(exam);
  const Performance performance = performed(sitting(exam), key);
  std::vector<Ruling> rulings = {level("An", 0), level("Bo", 0)};  // 12 of 16: 750
  CHECK(mark_sitting(key, performance, rulings).mark.standing == Standing::border);
  CHECK(mark_sitting(key, performance, rulings).needs.verdict);
  rulings.push_back(verdict("An", true));
  CHECK(mark_sitting(key, performance, rulings).mark.standing == Standing::border);
  auto agreed = rulings;
  agreed.push_back(verdict("Bo", true));
  CHECK(mark_sitting(key, performance, agreed).mark.standing == Standing::pass);
  rulings.push_back(verdict("Bo", false));
  CHECK(mark_sitting(key, performance, rulings).needs.verdict);
  rulings.push_back(verdict("Cas", false));
  CHECK(mark_sitting(key, performance, rulings).mark.standing == Standing::fail);
}

SCENARIO("a knock-out counts when a person confirmed it", "[exam][marking]") {
  const ExamExample exam = marked_exam(test::policy_text(400, 50));
  const MarkingKey key = key_of(exam);
  const Performance performance = performed(sitting(exam, answers("greeting/rude")), key);
  std::vector<Ruling> rulings = {level("An", 2), level("Bo", 2)};  // 12 of 16, block 4 at 0
  const Marking open = mark_sitting(key, performance, rulings);
  CHECK(open.mark.standing == Standing::open);
  REQUIRE(open.needs.knockouts.size() == 1);
  CHECK(open.needs.knockouts[0].id == "respect");
  rulings.push_back(knockout(RulingKind::confirm));
  CHECK(mark_sitting(key, performance, rulings).mark.standing == Standing::fail);
  rulings.push_back(knockout(RulingKind::waive));
  const Marking waived = mark_sitting(key, performance, rulings);
  CHECK(waived.mark.knockouts[0].state == KnockoutState::waived);
  CHECK(waived.mark.standing == Standing::fail);  // block 4 is below its floor of 200
  THEN("an amendment waives it for a candidate, as if it had not been raised") {
    const MarkingKey milder =
        key_of(exam, {amendments({assess::WaiveAmendment{"first", "respect", "1042"}})});
    CHECK(mark_sitting(milder, performed(sitting(exam, answers("greeting/rude")), milder), {})
              .mark.knockouts.empty());
  }
}

SCENARIO("a changed key is replayed and gives a further mark", "[exam][marking]") {
  const ExamExample exam = marked_exam();
  const MarkingKey key = key_of(exam);
  const std::string bytes = sitting(exam, answers("greeting/brisk"));
  const std::vector<Ruling> rulings = {level("An", 0), level("Bo", 0)};
  const Performance performance = performed(bytes, key);
  const Marking first = mark_sitting(key, performance, rulings);
  CHECK(first.mark.total == assess::Points{10, 16});
  const auto result = marked(key, performance, {}, first.mark, kWhen, "centre", "First marking.");
  REQUIRE(result.has_value());
  CHECK(result->candidate == "1042");
  CHECK(result->journal == performance.journal);
  THEN("marking again adds nothing") {
    CHECK_FALSE(marked(key, performance, result, mark_sitting(key, performance, rulings).mark,
                       "2027-01-01T00:00:00Z", "other", "Again.")
                    .has_value());
  }
  THEN("with another level for that answer there are two more points") {
    const MarkingKey changed = key_of(
        exam, {amendments({assess::LevelAmendment{"first", "greeting/brisk", "welcome", 2}})});
    const Performance again = performed(bytes, changed);
    const Marking second = mark_sitting(changed, again, rulings);
    CHECK(second.mark.total == assess::Points{12, 16});
    const auto two = marked(changed, again, result, second.mark, kWhen, "board", "Key changed.");
    REQUIRE(two.has_value());
    CHECK(two->marks.size() == 2);
    CHECK(two->latest().previous == hash_of(two->marks[0]));
    CHECK(two->latest().amendments == changed.amendment_hashes);
    const std::string file = write_result(*two, exam.centre.signing);
    CHECK(read_result(file, exam.centre.centre.signing_key).ok());
  }
  THEN("another policy decides from then on, and the points stay") {
    const auto cut_at = [&](int permille) {
      return assess::PolicyAmendment{
          assess::policy_from_json(test::policy_text(permille, 0), "policy").value()};
    };
    const Marking strict = mark_sitting(key_of(exam, {amendments({cut_at(626)})}), performance,
                                        rulings);  // 10 of 16 points are 625
    const Marking mild = mark_sitting(
        key_of(exam, {amendments({cut_at(626)}), amendments({cut_at(625)})}), performance, rulings);
    CHECK(strict.mark.total == first.mark.total);
    CHECK(strict.mark.standing == Standing::fail);
    CHECK(mild.mark.standing == Standing::pass);
  }
  THEN("a form that was sealed with a policy that cannot decide gets one that can") {
    ExamExample odd = exam;
    odd.key.policy = test::policy_text(600, 50);
    const auto at = odd.key.policy.find("\"4\"");
    REQUIRE(at != std::string::npos);
    odd.key.policy.replace(at, 3, "\"7\"");  // a block that earns nothing here
    CHECK_FALSE(key_of(odd).misfit.empty());
    const auto fitting = assess::policy_from_json(test::policy_text(600, 50), "policy").value();
    CHECK(key_of(odd, {amendments({assess::PolicyAmendment{fitting}})}).misfit.empty());
  }
  THEN("amendments of another form, or of what is not there, are refused") {
    auto other = amendments({assess::NeutraliseAmendment{"first", "calm"}});
    other.form = "other";
    CHECK_FALSE(marking_key(exam.key, "", {other}).ok());
    CHECK_FALSE(
        marking_key(exam.key, "", {amendments({assess::NeutraliseAmendment{"first", "clam"}})})
            .ok());
  }
}

SCENARIO("only a sitting that replays is marked", "[exam][marking]") {
  const ExamExample exam = marked_exam();
  const MarkingKey key = key_of(exam);
  const std::string bytes = sitting(exam);
  CHECK(refusal(bytes, key).empty());
  THEN("one of another form is not") {
    const ExamExample other = marked_exam();
    CHECK(refusal(bytes, key_of(other)).find("belongs to another form") != std::string::npos);
  }
  THEN("one that nothing happened in is not") {
    CHECK(refusal(bytes.substr(0, bytes.find('\n') + 1), key).find("was never begun") !=
          std::string::npos);
  }
  THEN("one that was played otherwise than the key goes is not") {
    ExamExample swapped = exam;
    swapped.key.scenarios[0] = swapped.key.scenarios[1];
    CHECK_FALSE(refusal(bytes, key_of(swapped)).empty());
  }
  THEN("every flipped bit is noticed") {
    for (std::size_t bit = 0; bit < bytes.size() * 8; bit += 5) {
      const auto flipped = perform(test::with_bit_flipped(bytes, bit), "1042", key);
      if (flipped && flipped->file.sealed) FAIL("bit " << bit);
    }
  }
}

SCENARIO("a sitting that was never sealed is marked as far as it goes", "[exam][marking]") {
  const ExamExample exam = marked_exam();
  const MarkingKey key = key_of(exam);
  const std::string bytes = sitting(exam);
  const auto whole = performed(bytes, key);
  const auto mark_of = [&](const Performance& performance) {
    return mark_sitting(key, performance, {}).mark;
  };
  std::size_t open = 0;
  int earned = 0;
  for (std::size_t at = bytes.find('\n'); at + 1 < bytes.size(); at = bytes.find('\n', at + 1)) {
    const auto part = perform(bytes.substr(0, at + 1), "1042", key);
    if (!part) continue;
    CHECK_FALSE(part->file.sealed);
    CHECK(part->file.receipt == "");
    CHECK(mark_of(*part).total.earned >= earned);
    earned = mark_of(*part).total.earned;
    ++open;
  }
  CHECK(open == whole.file.records.size());
  CHECK(earned == mark_of(whole).total.earned);
  THEN("what comes in later gives another mark, which rests on the longer journal") {
    const auto early = performed(bytes.substr(0, bytes.rfind('\n', bytes.size() - 2) + 1), key);
    const auto first = marked(key, early, {}, mark_of(early), kWhen, "An", "Marking.");
    REQUIRE(first);
    CHECK(first->receipt == "");
    CHECK_FALSE(marked(key, early, first, mark_of(early), kWhen, "An", "Marking."));
    const auto second = marked(key, whole, first, mark_of(whole), kWhen, "An", "Marking.");
    REQUIRE(second);
    CHECK(second->marks.size() == 2);
    CHECK(second->journal == whole.journal);
    CHECK(second->receipt == whole.file.receipt);
  }
}

SCENARIO("a ruling is taken only when it is asked for", "[exam][marking]") {
  const ExamExample exam = marked_exam();
  const MarkingKey key = key_of(exam);
  const Performance performance = performed(sitting(exam), key);
  const Marking open = mark_sitting(key, performance, {});
  CHECK(may_rule(open, {}, level("An", 1)).ok());
  CHECK_FALSE(may_rule(open, {}, level("", 1)).ok());
  CHECK_FALSE(may_rule(open, {level("An", 1)}, level("An", 2)).ok());
  CHECK(may_rule(open, {level("An", 1)}, level("Bo", 2)).ok());
  CHECK_FALSE(may_rule(open, {}, verdict("An", true)).ok());
  CHECK_FALSE(may_rule(open, {}, knockout(RulingKind::confirm)).ok());
  const std::vector<Ruling> two = {level("An", 1), level("Bo", 1)};
  CHECK_FALSE(may_rule(mark_sitting(key, performance, two), two, level("Cas", 2)).ok());
}
