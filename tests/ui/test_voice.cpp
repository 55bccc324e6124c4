// Saying an answer oneself: the overlay with a microphone of paper, by keyboard.
#include <set>

#include "session/attempts.h"
#include "session/model_sentence.h"
#include "session/recordings.h"
#include "support/app_stage.h"
#include "support/app_walk.h"
#include "support/catch.h"
#include "support/temp_folder.h"
#include "support/ui_misfits.h"

using namespace klankbord;
using namespace klankbord::ui;
using klankbord::test::AppSetup;
using klankbord::test::AppStage;
using klankbord::test::FakeSound;

namespace {

struct Call {
  explicit Call(bool kept = true) {
    if (kept) setup.data = folder.path();
    setup.sound = sound;
  }
  // In the call, at its first decision.
  AppStage& begin(const char* scenario = "late-washer") {
    stage.emplace(setup);
    stage->app.handle(intent::OpenBriefing{scenario});
    stage->app.handle(intent::Begin{});
    stage->window->request_frame();
    stage->driver.settle();
    return *stage;
  }
  void frame() {
    stage->window->request_frame();
    stage->driver.settle();
  }
  std::string says(const char* key) const { return stage->says(text::Key{key}); }
  void press_on(const char* key) {
    stage->driver.tab_to(says(key));
    stage->driver.press("Return");
  }
  // Ctrl+R, Enter, speaks, Enter: something was taken.
  void record(int ms = 1500, std::int16_t loudness = 9000) {
    stage->driver.press_with("Left Ctrl", "R");
    press_on(voice().has(voice().answer()) ? "voice.record-again" : "voice.record");
    sound->say(ms, loudness);
    frame();
    stage->driver.press("Return");
  }
  const OwnVoice& voice() const { return stage->app.voice(); }
  std::size_t files() const {
    return session::list_recordings(setup.data.value_or(folder.path())).size();
  }
  void to_debrief() {
    while (stage->app.screen() == Screen::conversation) {
      stage->app.handle(test::next_intent(stage->app));
    }
    stage->app.handle(intent::ShowNumbers{});  // past the question
    stage->app.handle(intent::ShowTab{DebriefTab::conversation});
    frame();
  }

  test::TempFolder folder;
  AppSetup setup;
  std::shared_ptr<FakeSound> sound = std::make_shared<FakeSound>();
  std::optional<AppStage> stage;
};

}  // namespace

SCENARIO("an answer is said, heard, kept, rated and deleted by keyboard alone", "[ui][voice]") {
  Call call;
  AppStage& stage = call.begin();
  const std::vector<std::string> answers = stage.answers();

  // Nothing is open before one asks, and the model is not told.
  CHECK_FALSE(call.sound->microphone_open);
  stage.driver.press_with("Left Ctrl", "R");
  CHECK(call.voice().shown());
  CHECK_FALSE(call.sound->microphone_open);
  CHECK(stage.driver.focused() == call.says("voice.record"));
  CHECK_FALSE(stage.driver.shows(call.says("voice.model")));

  stage.driver.press("Return");
  CHECK(call.sound->microphone_open);
  CHECK(stage.driver.focused() == call.says("voice.stop"));
  call.sound->say(2000);
  call.frame();
  CHECK(stage.driver.shows(call.says("voice.level-good")));
  stage.driver.press("Return");
  CHECK_FALSE(call.sound->microphone_open);
  CHECK(call.voice().length_ms() == 2000);

  call.press_on("voice.listen");
  CHECK(call.sound->playing.size() == 32'000);
  call.press_on("voice.stop-listening");
  CHECK(call.sound->playing.empty());

  // Kept: the overlay is gone, the answers have the keyboard again.
  call.press_on("voice.keep");
  CHECK_FALSE(call.voice().shown());
  CHECK(stage.driver.focused() == answers.front());
  CHECK(call.files() == 1);
  CHECK(stage.app.talk()->practice().attempt().inputs().empty());

  // Answered: the way to it stands below the answer, with the model sentence.
  stage.driver.press("1");
  const std::string listen = stage.says(text::Key{"voice.listen-to"}, {{"length", text::clock(2)}});
  stage.driver.tab_to(listen);
  stage.driver.press("Return");
  const play::Utterance& said = *session::answer_of(stage.app.talk()->practice().transcript(), 1);
  CHECK(stage.driver.shows(session::model_sentence(stage.app.talk()->scenario(), said)));

  std::set<std::uint32_t> rated;  // the row of each item is a group
  for (std::size_t i = 0; i < kRubricItems; ++i) {
    const auto at_a_new_row = [&] {
      for (const Widget& widget : stage.driver.widgets()) {
        if (widget.focused && widget.label == call.says("voice.mark-2")) {
          return rated.insert(widget.group).second;
        }
      }
      return false;
    };
    for (int steps = 0; steps < 60 && !at_a_new_row(); ++steps) stage.driver.press("Tab");
    stage.driver.press("Return");
    CAPTURE(kRubric[i]);
    CHECK(call.voice().mark(i) == 2);
  }
  const store::Ledger ledger = store::read_ledger(*call.setup.data);
  const std::string attempt = stage.app.talk()->practice().attempt_id();
  CHECK(session::rating_of(ledger.notes, attempt, 1) == std::vector<int>{2, 2, 2, 2});

  call.press_on("voice.delete");
  CHECK(call.files() == 1);  // asked first
  CHECK(stage.driver.focused() == call.says("voice.erase-no"));
  call.press_on("voice.erase-yes");
  CHECK(call.files() == 0);
  CHECK_FALSE(call.voice().has(1));
  stage.driver.press("Escape");
  CHECK_FALSE(call.voice().shown());
  CHECK_FALSE(stage.driver.shows(listen));
}

SCENARIO("a recording never touches the score", "[ui][voice]") {
  Call quiet, speaking;
  quiet.begin();
  speaking.begin();
  speaking.record();
  speaking.press_on("voice.keep");
  quiet.to_debrief();
  speaking.to_debrief();
  CHECK(quiet.stage->app.debrief()->scorecard.total.earned ==
        speaking.stage->app.debrief()->scorecard.total.earned);
  CHECK(quiet.stage->app.talk()->practice().attempt().inputs() ==
        speaking.stage->app.talk()->practice().attempt().inputs());
}

SCENARIO("an answer is said anew in the debrief", "[ui][voice]") {
  Call call;
  AppStage& stage = call.begin();
  call.to_debrief();
  const std::size_t answers = session::next_answer(stage.app.debrief()->transcript) - 1;
  CHECK(stage.driver.count(call.says("voice.say-now")) == answers);
  stage.driver.tab_to(call.says("voice.say-now"));
  stage.driver.press("Return");
  CHECK(call.voice().answer() == 1);
  call.press_on("voice.record");
  call.sound->say(700);
  call.frame();
  stage.driver.press("Return");
  call.press_on("voice.keep");
  CHECK(call.voice().shown());  // now it is compared and rated
  CHECK(stage.driver.shows(call.says("voice.rate-help")));
  CHECK(call.files() == 1);
  stage.driver.press("Escape");
  CHECK(stage.driver.count(call.says("voice.say-now")) == answers - 1);
  CHECK(stage.app.screen() == Screen::debrief);
}

SCENARIO("recordings are there again when an attempt is resumed", "[ui][voice]") {
  Call call;
  AppStage& stage = call.begin();
  call.record(1000);
  call.press_on("voice.keep");
  stage.driver.press("1");
  const auto unfinished = session::unfinished_attempts(*call.setup.data);
  REQUIRE(unfinished);
  const store::Path journal = unfinished->front().file;
  stage.app.handle(intent::LeaveConversation{});
  CHECK(call.files() == 1);
  CHECK_FALSE(call.voice().has(1));
  stage.app.handle(intent::Resume{journal});
  CHECK(call.voice().has(1));
  CHECK(call.voice().kept_length_ms(1) == 1000);
}

SCENARIO("an attempt without an answer leaves no recording", "[ui][voice]") {
  Call call;
  AppStage& stage = call.begin();
  call.record();
  call.press_on("voice.keep");
  CHECK(call.files() == 1);
  stage.app.handle(intent::LeaveConversation{});
  CHECK(call.files() == 0);
}

SCENARIO("where nothing is kept, recordings live until the conversation is left", "[ui][voice]") {
  Call call(false);
  AppStage& stage = call.begin();
  stage.driver.press_with("Left Ctrl", "R");
  CHECK(stage.driver.shows(call.says("voice.kept-nowhere")));
  stage.driver.press("Escape");
  call.record();
  call.press_on("voice.keep");
  stage.driver.press("1");
  CHECK(call.voice().has(1));
  CHECK(call.files() == 0);
  stage.app.handle(intent::LeaveConversation{});
  CHECK_FALSE(call.voice().has_any());
}

SCENARIO("without a microphone the overlay says what to do", "[ui][voice]") {
  Call call;
  call.sound->has_microphone = false;
  AppStage& stage = call.begin();
  stage.driver.press_with("Left Ctrl", "R");
  call.press_on("voice.record");
  CHECK(stage.driver.shows(call.says("voice.no-microphone")));
  CHECK(call.voice().step() == VoiceStep::ready);
  call.sound->has_microphone = true;
  call.press_on("voice.record");
  CHECK(call.sound->microphone_open);
}

SCENARIO("a microphone that goes away leaves what was said", "[ui][voice]") {
  Call call;
  AppStage& stage = call.begin();
  stage.driver.press_with("Left Ctrl", "R");
  call.press_on("voice.record");
  call.sound->say(900);
  call.frame();
  call.sound->has_microphone = false;
  call.frame();
  CHECK(call.voice().step() == VoiceStep::taken);
  CHECK(call.voice().length_ms() == 900);
  CHECK(stage.driver.shows(call.says("voice.lost")));
}

SCENARIO("a recording that grows too long ends and is kept whole", "[ui][voice]") {
  Call call;
  AppStage& stage = call.begin();
  stage.driver.press_with("Left Ctrl", "R");
  call.press_on("voice.record");
  call.sound->say(1000 * speech::kMaxRecording_s + 500);
  call.frame();
  CHECK(call.voice().step() == VoiceStep::taken);
  CHECK(stage.driver.shows(call.says("voice.too-long")));
  CHECK_FALSE(call.sound->microphone_open);
}

SCENARIO("silence is told before it is kept", "[ui][voice]") {
  Call call;
  call.begin();
  call.record(1000, 3);
  CHECK(call.stage->driver.shows(call.says("voice.quiet")));
}

SCENARIO("Escape stops a recording before it leaves the overlay", "[ui][voice]") {
  Call call;
  AppStage& stage = call.begin();
  stage.driver.press_with("Left Ctrl", "R");
  call.press_on("voice.record");
  call.sound->say(500);
  call.frame();
  stage.driver.press("Escape");
  CHECK(call.voice().shown());
  CHECK(call.voice().step() == VoiceStep::taken);
  CHECK_FALSE(call.sound->microphone_open);
  stage.driver.press("Escape");
  CHECK_FALSE(call.voice().shown());
  stage.driver.press_with("Left Ctrl", "R");
  CHECK(call.voice().length_ms() == 500);  // and is still there
}

SCENARIO("leaving the conversation closes the microphone", "[ui][voice]") {
  Call call;
  AppStage& stage = call.begin();
  stage.driver.press_with("Left Ctrl", "R");
  call.press_on("voice.record");
  REQUIRE(call.sound->microphone_open);
  stage.app.handle(intent::LeaveConversation{});
  CHECK_FALSE(call.sound->microphone_open);
}

SCENARIO("a full disk costs no recording", "[ui][voice]") {
  test::FillingDisk disk;  // outlives the journal that writes to it
  Call call;
  call.setup.disk = &disk;
  AppStage& stage = call.begin();
  call.record(800);
  disk.full = true;
  call.press_on("voice.keep");
  CHECK(call.voice().shown());
  CHECK(call.voice().note() == VoiceNote::not_stored);
  CHECK(call.voice().length_ms() == 800);
  CHECK(call.files() == 0);
  disk.full = false;
  call.press_on("voice.keep");
  CHECK(call.files() == 1);
  (void)stage;
}

SCENARIO("all recordings go at once, those of other conversations too", "[ui][voice]") {
  Call call;
  AppStage& stage = call.begin();
  call.record();
  call.press_on("voice.keep");
  stage.driver.press("1");
  stage.app.handle(intent::LeaveConversation{});
  stage.app.handle(intent::OpenBriefing{"late-washer"});
  stage.app.handle(intent::Begin{});
  call.frame();
  call.record();
  call.press_on("voice.keep");
  REQUIRE(call.files() == 2);
  stage.driver.press_with("Left Ctrl", "R");
  call.press_on("voice.delete-all");
  CHECK(call.files() == 2);
  call.press_on("voice.erase-yes");
  CHECK(call.files() == 0);
  CHECK_FALSE(call.voice().has_any());
}

SCENARIO("only a call is spoken", "[ui][voice]") {
  for (const char* scenario : {"facture-courriel", "two-chats", "grijze-vegen", "morning-post"}) {
    Call call;
    AppStage& stage = call.begin(scenario);
    CAPTURE(scenario);
    CHECK_FALSE(stage.driver.shows(call.says("voice.button-key")));
    stage.driver.press_with("Left Ctrl", "R");
    CHECK_FALSE(call.voice().shown());
  }
}

SCENARIO("the overlay reflows", "[ui][voice][reflow]") {
  for (const int percent : {100, 150, 200}) {
    for (const base::Language language : base::kLanguages) {
      Call call;
      call.setup.width = 1280;
      call.setup.height = 720;
      call.setup.settings.text_percent = percent;
      call.setup.settings.language = language;
      AppStage& stage = call.begin();
      const auto check = [&](const char* where) {
        CAPTURE(percent, to_string(language), where);
        CHECK(test::misfits(stage.kit, stage.driver.widgets(), 1280) == "");
      };
      const auto ask = [&](VoiceAct act, std::size_t answer = 0) {
        stage.app.handle(intent::Speak{act, answer, 0, 0});
        call.frame();
      };
      ask(VoiceAct::open, 1);
      check("ready");
      ask(VoiceAct::start);
      call.sound->say(900);
      call.frame();
      check("recording");
      ask(VoiceAct::stop);
      check("taken");
      ask(VoiceAct::keep);
      check("kept");
      stage.app.handle(test::next_intent(stage.app));
      ask(VoiceAct::open, 1);
      check("compared");
      ask(VoiceAct::ask_erase_all);
      check("asked to delete");
    }
  }
}
