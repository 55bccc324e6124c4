// A sitting in the window, by keyboard only: from the door to a receipt that a marking station
// takes.
#include <fstream>

#include "exam/code_words.h"
#include "exam/sitting_journal.h"
#include "session/marking_station.h"
#include "support/catch.h"
#include "support/played_sitting.h"
#include "support/sitting_stage.h"
#include "support/ui_misfits.h"

using namespace klankbord;
using namespace klankbord::ui;
using exam::Deed;
using test::FakeClocks;
using test::SittingSetup;
using test::SittingStage;
using test::TempFolder;

namespace {

struct Room {
  TempFolder folder;
  FakeClocks clocks;
  SittingSetup setup;
  Room() {
    setup.data = folder.path();
    setup.clocks = &clocks;
  }
};

std::vector<exam::Record> records_in(const store::Path& file) {
  const auto bytes = store::read_file(file, base::kMaxSittingBytes);
  return test::must(exam::read_sitting(test::must(bytes), "sitting")).records;
}

std::size_t count(const std::vector<exam::Record>& records, Deed deed) {
  return static_cast<std::size_t>(
      std::count_if(records.begin(), records.end(),
                    [&](const exam::Record& record) { return record.deed == deed; }));
}

std::string clock_text() {
  return "2026-05-05T09:00:00Z";
}

}  // namespace

SCENARIO("a candidate goes from the door to a receipt by keyboard", "[ui][sitting][keyboard]") {
  const test::ExamExample exam = test::marked_exam();
  Room room;
  room.setup.exam = &exam;
  SittingStage stage(room.setup);
  REQUIRE(stage.app.page() == SittingPage::door);
  stage.enter("1042", exam.code);
  REQUIRE(stage.app.page() == SittingPage::waiting);
  stage.authorise();
  REQUIRE(stage.app.page() == SittingPage::practice);
  const store::Path file = stage.app.sitting()->file();
  stage.driver.press("Return");
  REQUIRE(stage.app.page() == SittingPage::conversation);
  const std::size_t before = records_in(file).size();
  stage.talk_to_the_end();
  THEN("the practice item leaves no trace but that it is over") {
    CHECK(records_in(file).size() == before + 1);
    CHECK(records_in(file).back().deed == Deed::practised);
  }
  REQUIRE(stage.app.page() == SittingPage::between);
  CHECK(stage.driver.shows(stage.says(text::Key{"sitting.between.first"})));
  for (int number = 1; number <= 2; ++number) {
    stage.begin();
    REQUIRE(stage.app.page() == SittingPage::conversation);
    CHECK(stage.driver.shows(stage.says(text::Key{"sitting.count"},
                                        {{"number", std::to_string(number)}, {"all", "2"}})));
    room.clocks.pass_ms(60'000);
    stage.talk_to_the_end();
    REQUIRE(stage.app.page() == SittingPage::between);
  }
  CHECK(stage.driver.shows(stage.says(text::Key{"sitting.all-done.title"})));
  stage.driver.press("Return");
  CHECK(stage.driver.shows(stage.says(text::Key{"sitting.hand-in.title"})));
  CHECK(stage.app.page() == SittingPage::between);
  stage.driver.tab_to(stage.says(text::Key{"sitting.hand-in.sure"}));
  stage.driver.press("Return");
  REQUIRE(stage.app.page() == SittingPage::over);
  const std::string receipt = stage.app.sitting()->receipt();
  CHECK(receipt == exam::tidy_code(receipt));
  CHECK(stage.driver.shows(receipt));
  THEN("a marking station takes the journal and marks it") {
    std::ofstream(room.folder / "form.key", std::ios::binary) << exam.key_file;
    auto station = test::must(session::MarkingStation::open({room.folder / "marking", {}},
                                                            store::system_disk(), clock_text));
    const auto files = test::must(station.import({file, room.folder / "form.key"}, {}));
    for (const session::ImportedFile& one : files) CHECK(one.reason == "");
    const auto run = test::must(station.mark(exam.centre, "Marking.", 1, {}));
    CHECK(run.new_marks == 1);
    CHECK(run.problems() == 0);
  }
  THEN("the next candidate finds the door, and this one is refused there") {
    stage.driver.press("Return");
    REQUIRE(stage.app.page() == SittingPage::door);
    CHECK(stage.app.door().candidate.empty());
    stage.enter("1042", exam.code);
    CHECK(stage.app.page() == SittingPage::door);
    REQUIRE(stage.app.problem());
    CHECK(stage.tells(receipt));
  }
}

SCENARIO("what is typed wrong at the door is said in the candidate's language", "[ui][sitting]") {
  Room room;
  SittingStage stage(room.setup);
  const std::string& code = stage.exam.code;
  const auto told = [&](const std::string& number, const std::string& typed) {
    stage.driver.tab_to(stage.says(text::Key{"sitting.number"}));
    stage.driver.press_with("Left Ctrl", "A");
    stage.driver.type(number);
    stage.driver.tab_to(stage.says(text::Key{"sitting.code"}));
    stage.driver.press_with("Left Ctrl", "A");
    stage.driver.type(typed);
    stage.driver.press("Return");
    return stage.app.problem() ? stage.app.problem()->name : "";
  };
  CHECK(told("10/42", code) == "no-number");
  std::string mistyped = code;
  mistyped[0] = mistyped[0] == '7' ? '8' : '7';
  CHECK(told("1042", mistyped) == "mistyped-code");
  CHECK(stage.driver.shows(stage.says(text::Key{"failure.mistyped-code"})));
  CHECK(told("1042", exam::new_code(80)) == "wrong-code");
  room.clocks.wall_s += 30 * 86'400;
  CHECK(told("1042", code) == "too-late");
  room.clocks.wall_s -= 30 * 86'400;
  std::string forgiving;
  for (const char c : code) {
    if (c == '-') continue;
    forgiving += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    forgiving += ' ';
  }
  CHECK(told(" 1042", forgiving) == "");
  CHECK(stage.app.page() == SittingPage::waiting);
}

SCENARIO("wrong PINs let nobody in, and the third one waits", "[ui][sitting]") {
  Room room;
  SittingStage stage(room.setup);
  stage.enter("1042", stage.exam.code);
  const auto try_pin = [&](const std::string& pin) {
    stage.driver.type(pin);
    stage.driver.press("Return");
  };
  try_pin("00000000");
  CHECK(stage.app.page() == SittingPage::waiting);
  CHECK(stage.driver.shows(stage.says(text::Key{"failure.wrong-pin"})));
  CHECK_FALSE(stage.tells("00000000"));
  try_pin("11111111");
  try_pin("22222222");
  CHECK(stage.driver.shows(stage.says(text::Key{"failure.pin-waits"}, {{"seconds", "5"}})));
  try_pin(stage.exam.pin);
  CHECK(stage.app.page() == SittingPage::waiting);
  room.clocks.pass_ms(5'000);
  try_pin(stage.exam.pin);
  CHECK(stage.app.page() == SittingPage::practice);
  CHECK(stage.app.sitting()->state().incidents.size() == 1);
}

SCENARIO("what is granted shows at once and is recorded as settings", "[ui][sitting]") {
  Room room;
  SittingStage stage(room.setup);
  stage.enter("1042", stage.exam.code);
  GrantDraft grant;
  grant.granted.time_factor_percent = 125;
  grant.granted.text_percent = 150;
  grant.granted.high_contrast = true;
  grant.granted.may_pause = true;
  stage.app.handle(sitting_intent::ChangeGrant{grant});
  CHECK(stage.app.app().settings().text_percent == 150);
  CHECK(stage.app.app().settings().appearance == store::Appearance::high_contrast);
  stage.driver.settle();
  stage.driver.tab_to(stage.says(text::Key{"sitting.pin"}));
  stage.authorise();
  REQUIRE(stage.app.page() == SittingPage::practice);
  CHECK(stage.app.sitting()->state().accommodation == grant.granted);
  CHECK(stage.window->text_percent() == 150);
  AND_WHEN("the candidate takes the pause that was granted") {
    stage.driver.tab_to(stage.says(text::Key{"sitting.practice.skip"}));
    stage.driver.press("Return");
    stage.begin();
    room.clocks.pass_ms(60'000);
    const std::string words = *stage.app.app().talk()->practice().transcript().utterances[0].text;
    CHECK(stage.tells(words));
    stage.driver.tab_to(stage.says(text::Key{"sitting.pause"}));
    stage.driver.press("Return");
    THEN("the content is covered, the clock stands, and it goes on where it was") {
      CHECK(stage.app.page() == SittingPage::paused);
      CHECK_FALSE(stage.tells(words));
      const std::int64_t left = stage.app.sitting()->remaining_ms();
      room.clocks.pass_ms(600'000);
      CHECK(stage.app.sitting()->remaining_ms() == left);
      stage.driver.tab_to(stage.says(text::Key{"sitting.paused.resume"}));
      stage.driver.press("Return");
      CHECK(stage.app.page() == SittingPage::conversation);
      CHECK(stage.tells(words));
    }
  }
}

SCENARIO("an invigilator pauses, gives time, notes and ends by PIN", "[ui][sitting]") {
  Room room;
  SittingStage stage(room.setup);
  stage.come_in();
  stage.begin();
  const std::string words = *stage.app.app().talk()->practice().transcript().utterances[0].text;
  WHEN("the PIN is wrong or the reason is missing") {
    stage.invigilate(text::Key{"sitting.act.pause"}, "00000000");
    CHECK(stage.driver.shows(stage.says(text::Key{"failure.wrong-pin"})));
    stage.driver.press("Escape");
    stage.invigilate(text::Key{"sitting.act.pause"}, stage.exam.pin, "");
    THEN("nothing happens") {
      CHECK(stage.driver.shows(stage.says(text::Key{"failure.reason-missing"})));
      CHECK(stage.app.page() == SittingPage::conversation);
      CHECK(stage.app.panel_shown());
    }
  }
  WHEN("it is paused") {
    stage.invigilate(text::Key{"sitting.act.pause"}, stage.exam.pin);
    THEN("the candidate sees no content and cannot go on alone") {
      REQUIRE(stage.app.page() == SittingPage::paused);
      CHECK_FALSE(stage.tells(words));
      stage.app.handle(sitting_intent::Pause{false});
      CHECK(stage.app.page() == SittingPage::paused);
      stage.invigilate(text::Key{"sitting.act.resume"}, stage.exam.pin, "");
      CHECK(stage.app.page() == SittingPage::conversation);
    }
  }
  WHEN("five minutes are given and an incident is noted") {
    const std::int64_t left = stage.app.sitting()->remaining_ms();
    stage.invigilate(text::Key{"sitting.act.extra-time"}, stage.exam.pin);
    CHECK(stage.driver.shows(stage.says(text::Key{"sitting.act.done"})));
    stage.driver.press("Escape");
    stage.invigilate(text::Key{"sitting.act.incident"}, stage.exam.pin, "Brandalarm");
    THEN("both are in the record") {
      CHECK(stage.app.sitting()->remaining_ms() == left + 300'000);
      REQUIRE(stage.app.sitting()->state().incidents.size() == 1);
      CHECK(stage.app.sitting()->state().incidents[0].text == "Brandalarm");
    }
  }
  WHEN("it is ended") {
    stage.invigilate(text::Key{"sitting.act.terminate"}, stage.exam.pin);
    THEN("the candidate gets a receipt for what there is") {
      CHECK(stage.app.page() == SittingPage::over);
      CHECK(stage.driver.shows(stage.says(text::Key{"sitting.over.terminated"})));
      CHECK(stage.driver.shows(stage.app.sitting()->receipt()));
    }
  }
}

SCENARIO("a sitting that was cut off goes on at the same decision", "[ui][sitting]") {
  Room room;
  std::vector<std::string> answers;
  std::int64_t left = 0;
  const auto options_of = [](const SittingStage& stage) {
    std::vector<std::string> options;
    for (const Widget& widget : stage.driver.widgets()) {
      const bool part = widget.role == Role::segment || widget.role == Role::toggle;
      if (part || widget.role == Role::option) options.push_back(widget.label);
    }
    return options;
  };
  {
    SittingStage stage(room.setup);
    stage.come_in();
    stage.begin();
    stage.driver.press("1");
    room.clocks.pass_ms(60'000);
    stage.driver.settle();
    answers = options_of(stage);
    REQUIRE_FALSE(answers.empty());
    left = stage.app.sitting()->remaining_ms();
  }
  room.clocks.pass_ms(3'600'000);
  SittingStage stage(room.setup);
  stage.enter("1042", stage.exam.code);
  REQUIRE(stage.app.page() == SittingPage::interrupted);
  CHECK(stage.app.app().talk() == nullptr);
  stage.driver.press("Return");
  stage.driver.tab_to(stage.says(text::Key{"sitting.reason"}));
  stage.driver.type("Stroompanne");
  stage.driver.tab_to(stage.says(text::Key{"sitting.pin"}));
  stage.authorise();
  REQUIRE(stage.app.page() == SittingPage::conversation);
  CHECK(options_of(stage) == answers);
  CHECK(stage.app.sitting()->remaining_ms() == left);
}

SCENARIO("handing in early is asked twice", "[ui][sitting]") {
  Room room;
  SittingStage stage(room.setup);
  stage.come_in();
  stage.begin();
  stage.driver.tab_to(stage.says(text::Key{"sitting.hand-in"}));
  stage.driver.press("Return");
  CHECK(stage.driver.shows(stage.app.app().words().count(text::Key{"sitting.hand-in.left"}, 2)));
  WHEN("the candidate goes on instead") {
    stage.driver.press("Escape");
    THEN("nothing has happened") {
      CHECK(stage.app.page() == SittingPage::conversation);
      CHECK_FALSE(stage.app.hand_in_asked());
    }
  }
  WHEN("the candidate is sure") {
    stage.driver.tab_to(stage.says(text::Key{"sitting.hand-in.sure"}));
    stage.driver.press("Return");
    THEN("it is over") {
      CHECK(stage.app.page() == SittingPage::over);
    }
  }
}

SCENARIO("what happens around a candidate is recorded, and nothing follows from it",
         "[ui][sitting]") {
  Room room;
  SittingStage stage(room.setup);
  stage.come_in();
  stage.begin();
  const store::Path file = stage.app.sitting()->file();
  WHEN("another window comes before this one and goes again") {
    stage.window->input().front(false);
    stage.driver.settle();
    stage.window->input().front(true);
    stage.driver.settle();
    THEN("both are records") {
      CHECK(count(records_in(file), Deed::focus_lost) == 1);
      CHECK(count(records_in(file), Deed::focus_regained) == 1);
      CHECK(stage.app.page() == SittingPage::conversation);
    }
  }
  WHEN("the hand goes up and down") {
    stage.driver.tab_to(stage.says(text::Key{"sitting.raise-hand"}));
    stage.driver.press("Return");
    CHECK(stage.driver.shows(stage.says(text::Key{"sitting.hand-is-up"})));
    stage.driver.press("Return");
    THEN("both are records") {
      CHECK(count(records_in(file), Deed::hand_raised) == 1);
      CHECK(count(records_in(file), Deed::hand_lowered) == 1);
    }
  }
  WHEN("somebody closes the window") {
    stage.window->input().close();
    stage.driver.settle();
    THEN("the invigilator is asked, and without the PIN the sitting goes on") {
      CHECK_FALSE(stage.window->closed());
      CHECK(stage.app.panel_shown());
      CHECK(stage.app.panel().act == PanelAct::close);
      CHECK_FALSE(stage.app.left());
      stage.driver.press("Escape");
      stage.invigilate(text::Key{"sitting.act.close"}, stage.exam.pin, "Ander lokaal");
      CHECK(stage.app.left());
      CHECK(records_in(file).back().text == "Ander lokaal");
    }
  }
  WHEN("the time runs out") {
    room.clocks.pass_ms(45 * 60'000);
    stage.driver.settle();
    THEN("it is over, and says why") {
      CHECK(stage.app.page() == SittingPage::over);
      CHECK(stage.driver.shows(stage.says(text::Key{"sitting.over.timed-out"})));
    }
  }
}

SCENARIO("the time can be hidden, but not in the last five minutes", "[ui][sitting]") {
  Room room;
  SittingStage stage(room.setup);
  stage.come_in();
  stage.begin();
  const auto shows_time = [&](const std::string& time) {
    return stage.driver.shows(stage.says(text::Key{"sitting.time-left"}, {{"time", time}}));
  };
  CHECK(shows_time("45:00"));
  stage.driver.tab_to(stage.says(text::Key{"sitting.time-left"}, {{"time", "45:00"}}));
  stage.driver.press("Return");
  CHECK_FALSE(shows_time("45:00"));
  CHECK(stage.driver.shows(stage.says(text::Key{"sitting.show-time"})));
  room.clocks.pass_ms(41 * 60'000);
  stage.driver.settle();
  CHECK(shows_time("4:00"));
}

SCENARIO("a full disk is said, loses nothing, and can be tried again", "[ui][sitting]") {
  Room room;
  test::FillingDisk disk;
  room.setup.disk = &disk;
  SittingStage stage(room.setup);
  stage.come_in();
  stage.begin();
  const store::Path file = stage.app.sitting()->file();
  disk.full = true;
  const std::size_t before = records_in(file).size();
  stage.driver.press("1");
  CHECK(stage.driver.shows(stage.says(text::Key{"talk.try-again"})));
  CHECK(records_in(file).size() == before);
  room.clocks.pass_ms(15'000);
  stage.driver.settle();
  CHECK(stage.driver.shows(stage.says(text::Key{"sitting.cannot-record"})));
  disk.full = false;
  stage.driver.settle();
  CHECK_FALSE(stage.driver.shows(stage.says(text::Key{"sitting.cannot-record"})));
  stage.driver.tab_to(stage.says(text::Key{"talk.try-again"}));
  stage.driver.press("Return");
  CHECK(count(records_in(file), Deed::answered) == 1);
}

SCENARIO("a form without transcript shows the latest words only", "[ui][sitting]") {
  Room room;
  test::ExamExample exam = test::exam_example();
  const bool shows = GENERATE(true, false);
  exam.content.form.shows_transcript = shows;
  exam.form_file = exam::seal_form(exam.content, exam.centre, exam.code, exam::kLeastCost);
  room.setup.exam = &exam;
  SittingStage stage(room.setup);
  stage.come_in();
  stage.begin();
  const play::Transcript& said = stage.app.app().talk()->practice().transcript();
  const std::string first = *said.utterances.front().text;
  CHECK(stage.driver.shows(first));
  stage.driver.press("1");
  REQUIRE(said.utterances.size() > 2);
  CHECK(stage.driver.shows(first) == shows);
  CHECK(stage.driver.shows(*said.utterances.back().text));
}

SCENARIO("an interrupted sitting can be ended by the invigilator", "[ui][sitting]") {
  Room room;
  {
    SittingStage stage(room.setup);
    stage.come_in();
    stage.begin();
  }
  SittingStage stage(room.setup);
  stage.enter("1042", stage.exam.code);
  REQUIRE(stage.app.page() == SittingPage::interrupted);
  stage.invigilate(text::Key{"sitting.act.terminate"}, stage.exam.pin, "Kandidaat ging naar huis");
  CHECK(stage.app.page() == SittingPage::over);
  CHECK(stage.app.sitting()->is_sealed());
}
