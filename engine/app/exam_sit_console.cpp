#include "app/exam_sit_console.h"

#include <unistd.h>

#include <csignal>
#include <iostream>
#include <optional>

#include "app/quiet_terminal.h"
#include "console/sitting_dialogue.h"
#include "console/watched_input.h"
#include "exam/refusal.h"

namespace klankbord::app {

namespace {

using text::Key;

constexpr int kLookEvery_ms = 250;

volatile std::sig_atomic_t interrupted = 0;

extern "C" void note_interrupt(int) {
  interrupted = 1;
}

// While it lives Ctrl+C is noted and ends nothing: a slip of the hand is no reason to reopen an
// exam.
class Uninterrupted {
 public:
  Uninterrupted() {
    struct sigaction noted {};
    noted.sa_handler = note_interrupt;
    noted.sa_flags = SA_RESTART;  // the wait for a line is broken off all the same
    sigaction(SIGINT, &noted, &before_);
  }
  Uninterrupted(const Uninterrupted&) = delete;
  Uninterrupted& operator=(const Uninterrupted&) = delete;
  ~Uninterrupted() { sigaction(SIGINT, &before_, nullptr); }

 private:
  struct sigaction before_ {};
};

class ConsoleSitting {
 public:
  ConsoleSitting(const Installation& installation)
      : tr_(installation.tr),
        framework_(installation.framework),
        buffer_(STDIN_FILENO, kLookEvery_ms, [this] { return look(); }),
        in_(&buffer_),
        writer_(std::cout, console::terminal_width()) {}

  int run(std::string candidate, std::string code, const OpenSitting& open) {
    console::Questions questions(source(), tr_, writer_);
    if (candidate.empty()) {
      candidate = questions.ask(tr_(Key{"sit.ask-candidate"})).value_or("");
    }
    bool again = false;
    while (true) {
      const bool asked = code.empty();
      if (asked) code = questions.ask_secret(tr_(Key{"sit.ask-code"})).value_or("");
      auto sitting = open(candidate, code, again);
      if (sitting) return hold(*sitting);
      questions.say(tr_.of(sitting.failure()));
      writer_.flush();
      const std::string& name = sitting.failure().name;
      if (name == exam::word_of(exam::Refusal::finished_before) && !again) {
        again = questions.ask_whether(tr_(Key{"sit.ask-again"})).value_or(false);
        if (!again) return exit_code(sitting.failure().code);
        continue;
      }
      const bool retype = asked && in_ &&
                          (name == exam::word_of(exam::Refusal::mistyped_code) ||
                           name == exam::word_of(exam::Refusal::wrong_code));
      if (!retype) return exit_code(sitting.failure().code);
      code.clear();
    }
  }

 private:
  console::LineSource source() {
    return {in_,
            [this](bool shown) {
              if (shown) {
                quiet_.reset();
              } else {
                quiet_.emplace(STDIN_FILENO);
              }
            },
            [this] { buffer_.resume(); }};
  }

  int hold(session::Sitting& sitting) {
    console::SittingDialogue dialogue(sitting, framework_, tr_, source(), writer_);
    dialogue_ = &dialogue;
    const Uninterrupted uninterrupted;
    const bool sealed = dialogue.run();
    dialogue_ = nullptr;
    return exit_code(sealed ? base::ExitCode::done : base::ExitCode::findings);
  }

  bool look() {
    if (dialogue_ == nullptr) return false;
    if (interrupted != 0) {
      interrupted = 0;
      dialogue_->interrupt();
    }
    return dialogue_->look();
  }

  const text::Catalogue& tr_;
  const framework::Framework& framework_;
  console::WatchedInput buffer_;
  std::istream in_;
  console::Writer writer_;
  std::optional<QuietTerminal> quiet_;
  console::SittingDialogue* dialogue_ = nullptr;
};

}  // namespace

int sit_in_console(const Globals& globals, std::string candidate, std::string code,
                   const OpenSitting& open) {
  const auto installation = open_installation(globals.language);
  if (!installation) return report(installation.failure());
  return ConsoleSitting(*installation).run(std::move(candidate), std::move(code), open);
}

}  // namespace klankbord::app
