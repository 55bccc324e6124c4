#include "console/sitting_dialogue.h"

#include <array>

#include "console/transcript_text.h"

namespace klankbord::console {

using exam::Deed;
using exam::SittingStatus;
using text::Key;

namespace {

// When the time that is left is called out, longest first.
constexpr std::array<std::int64_t, 2> kMarks_ms = {5 * 60'000, 60'000};
constexpr int kEndsToLeave = 2;

}  // namespace

SittingDialogue::SittingDialogue(session::Sitting& sitting, const framework::Framework& framework,
                                 const text::Catalogue& tr, LineSource source, Writer& writer)
    : sitting_(sitting),
      framework_(framework),
      tr_(tr),
      writer_(writer),
      questions_(std::move(source), tr, writer),
      invigilator_(sitting, tr, questions_) {}

bool SittingDialogue::run() {
  open();
  while (!gone_ && status() != SittingStatus::over) next();
  if (status() == SittingStatus::over) finish();
  return sitting_.is_sealed();
}

bool SittingDialogue::look() {
  if (finishing_) return false;
  const base::Status looked = sitting_.look_at_clocks();
  if (!looked && !disk_told_) {
    writer_.line();
    writer_.paragraph(tr_.of(looked.failure()));
    writer_.flush();
  }
  disk_told_ = !looked;
  const std::int64_t left_ms = sitting_.remaining_ms();
  if (left_ms > kMarks_ms.front()) warned_ms_ = 0;
  for (const std::int64_t mark_ms : kMarks_ms) {
    if (!exam::clock_runs(sitting_.state()) || left_ms > mark_ms) continue;
    if (warned_ms_ != 0 && warned_ms_ <= mark_ms) continue;
    warned_ms_ = mark_ms;
    writer_.line();
    writer_.paragraph(tr_(Key{"sit.time-short"}, {{"time", time_text(left_ms)}}));
    writer_.flush();
  }
  return status() == SittingStatus::over;
}

void SittingDialogue::interrupt() {
  writer_.line();
  writer_.paragraph(tr_(Key{"sit.no-interrupt"}));
  writer_.flush();
}

void SittingDialogue::open() {
  const exam::Form& form = sitting_.form();
  writer_.paragraph(form.title.in(tr_.language()));
  writer_.paragraph(tr_(Key{"sit.candidate"}, {{"candidate", sitting_.state().candidate}}));
  writer_.paragraph(tr_.count(Key{"sit.conversations"},
                              static_cast<long long>(form.scenarios.size()),
                              {{"time", time_text(exam::allowed_ms(sitting_.state()))}}));
  writer_.paragraph(tr_(Key{"sit.rules"}));
  writer_.paragraph(tr_(Key{"sit.help"}));
  if (!sitting_.note().empty()) writer_.paragraph(tr_(Key{"sit.cut-off"}));
}

void SittingDialogue::next() {
  if (look()) return;
  writer_.line();
  if (sitting_.needs_reopening()) {
    invigilator_.reopen();
    if (sitting_.needs_reopening() && !questions_.in()) lose_input();
    return;
  }
  switch (status()) {
    case SittingStatus::waiting:
      invigilator_.authorise();
      if (!questions_.in()) lose_input();
      return;
    case SittingStatus::practising:
      return practise();
    case SittingStatus::ready:
      return stand_between();
    case SittingStatus::running:
      return converse();
    case SittingStatus::paused:
      return wait_while_paused();
    case SittingStatus::over:
      return;
  }
}

// The end of the input, or reading was broken off because the sitting is over.
void SittingDialogue::lose_input() {
  questions_.go_on();
  if (status() == SittingStatus::over) return;
  gone_ = ++ends_ >= kEndsToLeave || !writer_.flush();
  writer_.line();
  writer_.paragraph(gone_ ? tr_(Key{"sit.left"}) : tr_(Key{"sit.leave"}));
  writer_.flush();
}

std::optional<std::string> SittingDialogue::ask(const std::string& question) {
  auto line = questions_.ask(question);
  if (line) {
    ends_ = 0;
  } else {
    lose_input();
  }
  return line;
}

ConversationOptions SittingDialogue::options() {
  ConversationOptions options;
  options.exam = true;
  options.own_words = [this](const std::string& line) { return own_word(line); };
  const SittingStatus now = status();
  options.is_over = [this, now] { return look() || status() != now; };
  options.interrupted = [] { return true; };
  return options;
}

void SittingDialogue::practise() {
  writer_.paragraph(tr_(Key{"sit.practice"}));
  session::Practice item = sitting_.practice_item();
  shown_ = &item;
  const auto held = console::converse(item, framework_, tr_, questions_.in(), writer_, options());
  shown_ = nullptr;
  if (status() != SittingStatus::practising || gone_) return;
  if (!held || *held != Outcome::ended) return lose_input();
  const auto line = ask(tr_(Key{"sit.practised"}));
  if (line && !take_word(trimmed(*line))) writer_.line();
}

void SittingDialogue::stand_between() {
  const exam::SittingState& state = sitting_.state();
  if (!exam::next_scenario(state)) {
    writer_.paragraph(tr_(Key{"sit.all-done"}, {{"word", tr_(Key{"sit.hand-in-word"})}}));
  } else {
    writer_.paragraph(tr_(Key{"sit.before"}, {{"number", std::to_string(state.begun + 1)},
                                              {"count", std::to_string(state.order.size())},
                                              {"time", time_text(sitting_.remaining_ms())}}));
  }
  const auto line = ask(tr_(Key{"sit.prompt"}));
  if (!line || take_word(*line)) return;
  if (line->empty() && exam::next_scenario(state)) {
    static_cast<void>(changed(Deed::began));
  } else {
    writer_.paragraph(tr_(Key{"sit.help"}));
  }
}

void SittingDialogue::converse() {
  const exam::SittingState& state = sitting_.state();
  // Its end could not be recorded with its last answer.
  if (state.attempts[*exam::running_scenario(state)]->ended()) {
    if (!changed(Deed::finished)) ask(tr_(Key{"sit.try-again"}));
    return;
  }
  session::Practice conversation = sitting_.conversation();
  ConversationOptions asked = options();
  asked.again = shown_before_ == state.begun;
  shown_before_ = state.begun;
  shown_ = &conversation;
  const auto held =
      console::converse(conversation, framework_, tr_, questions_.in(), writer_, asked);
  shown_ = nullptr;
  if (!held) return writer_.paragraph(tr_.of(held.failure()));
  if (*held != Outcome::ended && status() == SittingStatus::running) lose_input();
}

void SittingDialogue::wait_while_paused() {
  const bool own = sitting_.state().paused_by_candidate;
  writer_.paragraph(own ? tr_(Key{"sit.paused-by-you"}) : tr_(Key{"sit.paused"}));
  const auto line = ask(tr_(Key{"sit.prompt"}));
  if (!line || take_word(*line)) return;
  if (own && line->empty()) static_cast<void>(changed(Deed::resumed));
}

// Does what the candidate may do; says why not.
bool SittingDialogue::changed(Deed deed) {
  const base::Status done = sitting_.record(deed);
  if (!done) writer_.paragraph(tr_.of(done.failure()));
  return done.ok();
}

OwnWord SittingDialogue::own_word(const std::string& line) {
  ends_ = 0;
  const SittingStatus before = status();
  if (look()) return OwnWord::left;
  const bool taken = take_word(trimmed(line));
  if (status() != before || gone_) return OwnWord::left;
  return taken ? OwnWord::taken : OwnWord::none;
}

// Whether the line was one of the words that a candidate has beside the conversation.
bool SittingDialogue::take_word(const std::string& line) {
  if (line == "t") {
    tell_time();
  } else if (line == "h") {
    raise_hand();
  } else if (line == "s") {
    invigilator_.choose();
  } else if (line == "e") {
    hand_in();
  } else if (line == "p") {
    static_cast<void>(changed(Deed::paused));
  } else if (line == "v" && shown_ != nullptr) {
    read_back();
  } else if (line == "q") {
    writer_.paragraph(tr_(Key{"sit.no-interrupt"}));
  } else if (line == "n" && status() == SittingStatus::practising) {
    static_cast<void>(changed(Deed::practised));
  } else if (status() == SittingStatus::ready && !exam::next_scenario(sitting_.state()) &&
             same_word(line, tr_(Key{"sit.hand-in-word"}))) {
    static_cast<void>(changed(Deed::handed_in));
  } else {
    return false;
  }
  return true;
}

std::string SittingDialogue::time_text(std::int64_t ms) const {
  const std::int64_t seconds = ms / 1000;
  const std::string minutes = tr_.count(Key{"sit.minutes"}, seconds / 60);
  if (seconds % 60 == 0) return minutes;
  const std::string rest = tr_.count(Key{"sit.seconds"}, seconds % 60);
  if (seconds < 60) return rest;
  return tr_(Key{"sit.minutes-and-seconds"}, {{"minutes", minutes}, {"seconds", rest}});
}

void SittingDialogue::tell_time() {
  const bool runs = exam::clock_runs(sitting_.state());
  writer_.paragraph(tr_(runs ? Key{"sit.time"} : Key{"sit.time-stands"},
                        {{"time", time_text(sitting_.remaining_ms())}}));
}

void SittingDialogue::raise_hand() {
  const bool up = sitting_.state().hand_raised;
  if (!changed(up ? Deed::hand_lowered : Deed::hand_raised)) return;
  writer_.paragraph(up ? tr_(Key{"sit.hand-down"}) : tr_(Key{"sit.hand-up"}));
}

void SittingDialogue::hand_in() {
  const exam::SittingState& state = sitting_.state();
  const std::string word = tr_(Key{"sit.hand-in-word"});
  const auto open = static_cast<long long>(state.order.size() - state.begun) +
                    (exam::running_scenario(state) ? 1 : 0);
  writer_.paragraph(open > 0 ? tr_.count(Key{"sit.hand-in-open"}, open)
                             : tr_(Key{"sit.hand-in-done"}));
  const auto line = questions_.ask(tr_(Key{"sit.hand-in"}, {{"word", word}}));
  if (!line) return;
  if (!same_word(*line, word)) return writer_.paragraph(tr_(Key{"sit.goes-on"}));
  static_cast<void>(changed(Deed::handed_in));
}

void SittingDialogue::read_back() {
  if (!sitting_.form().shows_transcript) return writer_.paragraph(tr_(Key{"sit.no-transcript"}));
  for (const play::Utterance& said : shown_->transcript().utterances) {
    write_utterance(writer_, tr_, shown_->scenario(), said);
  }
}

void SittingDialogue::finish() {
  finishing_ = true;
  while (true) {
    const base::Status sealed = sitting_.look_at_clocks();
    if (sealed) break;
    writer_.paragraph(tr_.of(sealed.failure()));
    if (!questions_.ask(tr_(Key{"sit.try-again"}))) return;
  }
  writer_.line();
  const Deed end = *sitting_.state().end;
  writer_.paragraph(end == Deed::handed_in   ? tr_(Key{"sit.end.handed-in"})
                    : end == Deed::timed_out ? tr_(Key{"sit.end.timed-out"})
                                             : tr_(Key{"sit.end.terminated"}));
  writer_.paragraph(tr_(Key{"sit.receipt"}, {{"receipt", sitting_.receipt()}}));
  writer_.paragraph(tr_(Key{"sit.receipt-what"}));
  writer_.flush();
}

}  // namespace klankbord::console
