// What marked sittings say about a form.
#include "session/exam_statistics.h"

#include <fmt/core.h>

#include <algorithm>

#include "support/catch.h"
#include "support/played_sitting.h"
#include "support/temp_folder.h"

using namespace klankbord;
using namespace klankbord::session;
using exam::Standing;
using test::TempFolder;

namespace {

std::string clock_text() {
  return "2026-05-05T09:00:00Z";
}

// Forty sittings: half do all right, half are brisk and vague; one is left open, one has no key.
struct Marked {
  TempFolder folder;
  test::ExamExample exam = test::marked_exam();
  MarkingStation station =
      std::move(*MarkingStation::open({folder / "station", {}}, store::system_disk(), clock_text));
  MarkingKeys keys;
  explicit Marked(int sittings) {
    test::write_text(folder / "in/form.key", exam.key_file);
    for (int i = 0; i < sittings; ++i) {
      test::SittingOf sitting;
      sitting.candidate = std::to_string(1000 + i);
      sitting.nonce = fmt::format("{:032x}", i + 1);
      if (i % 2 == 1) sitting.choose = weak;
      test::write_text(folder / ("in/" + sitting.candidate + ".sitting"),
                       test::played_sitting(exam.content, exam.key.form_hash, sitting));
    }
    if (!station.import({folder / "in"}, {})) throw std::logic_error("import");
    mark();
    keys = std::move(*station.keys(exam.centre));
    for (int i = 0; i < sittings; ++i) rate(i);
    mark();
  }
  static play::Input weak(const play::Attempt& attempt) {
    const bool first = attempt.scenario().id == "first";
    return test::answers(first ? "greeting/brisk" : "explaining/vague")(attempt);
  }
  void mark() {
    if (!station.mark(exam.centre, "Marking.", 1, {})) throw std::logic_error("mark");
  }
  // An and Bo agree about nearly everybody; nobody has rated candidate 1000 yet.
  void rate(int i) {
    if (i == 0) return;
    const std::string nonce = fmt::format("{:032x}", i + 1);
    const int level = i % 2 == 1 ? 0 : 2;
    for (const auto& [by, value] :
         {std::pair{"An", level}, std::pair{"Bo", i == 1 ? 1 : level}, std::pair{"Cas", level}}) {
      if (by == std::string("Cas") && i != 1) continue;
      const auto opened = station.open_sitting(keys, exam.centre, nonce);
      const exam::Ruling ruling{exam::RulingKind::level, by, clock_text(), "", 1, "own", value};
      if (!opened || !station.rule(*opened, {ruling})) throw std::logic_error("rule");
    }
  }
  ExamStatistics statistics(const std::vector<std::string>& forms = {}) {
    auto found = exam_statistics(station, keys, exam.centre, forms);
    if (!found) FAIL(found.failure().message);
    return std::move(*found);
  }
};

}  // namespace

SCENARIO("marked sittings tell how hard and how telling a form is", "[session][exam][statistics]") {
  Marked marked(40);
  const ExamStatistics found = marked.statistics();
  REQUIRE(found.forms.size() == 1);
  const FormStatistics& form = found.forms[0];
  CHECK(form.form_id == "kcm-2026-a");
  CHECK(form.sittings == 40);
  CHECK(form.marked == 40);
  CHECK(form.ended_early == 0);
  CHECK(form.standings[static_cast<std::size_t>(Standing::pass)] == 19);
  CHECK(form.standings[static_cast<std::size_t>(Standing::fail)] == 20);
  CHECK(form.standings[static_cast<std::size_t>(Standing::open)] == 1);
  {  // results that are open count in no distribution
    CHECK(form.results.n == 39);
    CHECK(form.results.highest_permille == 1000);
    CHECK(form.results.lowest_permille == 250);  // 4 of 16
    CHECK(form.results.bins[2] == 20);
    REQUIRE(form.by_policy);
    CHECK(form.by_policy->cut_permille == 600);
    CHECK(form.by_policy->reach == 19);
  }
  {  // alpha is of two scenarios that go together, and the error comes of it
    REQUIRE(form.reliability);
    CHECK(form.reliability->learners == 39);
    CHECK(form.reliability->alpha_permille.value() > 500);
    REQUIRE(form.by_scores);
    CHECK(form.by_scores->sem_permille == *form.reliability->sem_permille);
  }
  {  // two assessors differed once in 39
    CHECK(form.levels.n == 39);
    CHECK(form.levels.same_permille == 974);
    CHECK(form.verdicts.n == 0);
  }
  {  // each question has its difficulty, its discrimination and what was never chosen
    REQUIRE(found.use.scenarios.size() == 2);
    const assess::ScenarioFigures& first = found.use.scenarios[0];
    CHECK(first.scenario->id == "first");
    CHECK(first.attempts == 40);
    const assess::OpportunityFigures& welcome =
        first.opportunities[*first.scenario->find_opportunity("welcome")];
    CHECK(welcome.p_permille == 750);  // half at 2, half at 1
    CHECK(welcome.r_permille.value() > 990);
    const auto& greeting = first.decisions[0].options;
    const auto rude = std::find_if(greeting.begin(), greeting.end(), [&](const auto& option) {
      return first.scenario->options[option.option].id == "rude";
    });
    REQUIRE(rude != greeting.end());
    CHECK(rude->n == 0);
    CHECK(rude->knockout);
    CHECK(rude->flags == std::vector<assess::Flag>{assess::Flag::never_chosen});
    CHECK(first.decisions[0].timed_n == 40);
    const assess::OpportunityFigures& own = found.use.scenarios[1].opportunities[1];
    CHECK(own.n == 39);  // of one nobody has said anything yet
  }
}

SCENARIO("few sittings, and those that cannot be used, are told", "[session][exam][statistics]") {
  Marked marked(4);
  const std::string nonce = fmt::format("{:032x}", 2);
  test::write_text(
      marked.station.folder().result(nonce),
      test::with_bit_flipped(test::read_text(marked.station.folder().result(nonce)), 999));
  const ExamStatistics found = marked.statistics({"kcm-2026-a"});
  CHECK(found.forms[0].sittings == 4);
  CHECK(found.forms[0].marked == 3);
  REQUIRE(found.responses.left_out.size() == 1);
  CHECK(found.responses.left_out[0].attempt == nonce);
  CHECK_FALSE(found.use.scenarios[0].enough());
  CHECK(found.use.scenarios[0].flag_count() == 0);
  const auto unknown = exam_statistics(marked.station, marked.keys, marked.exam.centre, {"other"});
  REQUIRE_FALSE(unknown.ok());
  CHECK(unknown.failure().code == base::ExitCode::bad_file);
}
