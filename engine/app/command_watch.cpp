// `klankbord play ID --watch --console`: the conversation while its author writes.
#include <unistd.h>

#include <algorithm>
#include <iostream>
#include <optional>

#include "analysis/check.h"
#include "app/commands.h"
#include "console/conversation.h"
#include "console/watched_input.h"
#include "console/writer.h"
#include "session/watching.h"

namespace klankbord::app {

namespace {

using text::Key;

constexpr std::size_t kMostFindings = 8;  // more than a screen helps nobody while writing

class WatchedConversation {
 public:
  WatchedConversation(const Installation& installation, store::Path file,
                      const PlayOptions& options)
      : installation_(installation),
        options_(options),
        watching_(installation.framework, installation.places(), std::move(file)),
        buffer_(STDIN_FILENO, session::kLookEvery_ms, [this] { return watching_.look(); }),
        in_(&buffer_),
        writer_(std::cout, console::terminal_width()) {}

  int run() {
    tell_findings();
    if (watching_.entry().usable()) {
      start();
    }
    bool again = false;
    while (true) {
      if (!practice_) {
        say(Key{"watch.not-yet"});
      } else {
        const auto outcome = converse(again);
        if (!outcome) return report(outcome.failure());
        if (*outcome == console::Outcome::stopped && !buffer_.interrupted()) return 0;
        if (*outcome == console::Outcome::ended) say(Key{"watch.ended"});
      }
      if (!buffer_.interrupted() && !wait()) return practice_ ? 0 : still_broken();
      again = take_over();
    }
  }

 private:
  // Without a data folder a start cannot fail.
  void start() {
    auto started = session::Practice::start(watching_.entry().scenario, {}, options_.seed);
    if (started) practice_.emplace(std::move(*started));
  }

  base::Result<console::Outcome> converse(bool again) {
    console::ConversationOptions options;
    options.coach = options_.coach;
    options.again = again;
    options.interrupted = [this] { return buffer_.interrupted(); };
    return console::converse(*practice_, installation_.framework, installation_.tr, in_, writer_,
                             options);
  }

  // Until a file changes; false when somebody typed a line instead, or the input ended.
  bool wait() {
    writer_.flush();
    std::string line;
    std::getline(in_, line);
    return buffer_.interrupted();
  }

  // The new text takes over, unless it does not load. Whether the conversation goes on in it.
  bool take_over() {
    buffer_.resume();
    in_.clear();
    writer_.line();
    tell_findings();
    const session::LibraryEntry& entry = watching_.entry();
    if (!entry.usable()) {
      if (practice_) say(Key{"watch.broken"});
      return true;
    }
    if (!practice_) {
      start();
      return false;
    }
    session::Rejoined fresh = session::rejoin(*practice_, entry.scenario);
    practice_.emplace(std::move(fresh.practice));
    if (fresh.lost.empty()) {
      say(Key{"watch.reloaded"});
    } else {
      writer_.paragraph(
          installation_.tr(Key{"watch.partly"}, {{"kept", std::to_string(fresh.kept)},
                                                 {"given", std::to_string(fresh.given)},
                                                 {"answer", fresh.lost}}));
    }
    return true;
  }

  // What loading and checking say of the text as it is now.
  void tell_findings() {
    const session::LibraryEntry& entry = watching_.entry();
    if (!entry.problem.empty()) writer_.paragraph(entry.problem);
    base::Diagnostics found = entry.diagnostics;
    if (entry.usable()) {
      const auto checked =
          analysis::check(*entry.scenario, installation_.framework, entry.file.string());
      std::copy_if(checked.begin(), checked.end(), std::back_inserter(found),
                   [](const base::Diagnostic& d) { return d.severity != base::Severity::note; });
    }
    for (std::size_t i = 0; i < found.size() && i < kMostFindings; ++i) {
      writer_.line(to_string(found[i]));
    }
    if (found.size() > kMostFindings) {
      writer_.line(installation_.tr(Key{"watch.more"},
                                    {{"count", std::to_string(found.size() - kMostFindings)}}));
    }
  }

  int still_broken() {
    return report({base::ExitCode::bad_file, watching_.entry().file.string() +
                                                 " does not load yet: see what is said above."});
  }

  void say(Key key) { writer_.paragraph(installation_.tr(key)); }

  const Installation& installation_;
  const PlayOptions& options_;
  session::Watching watching_;
  console::WatchedInput buffer_;
  std::istream in_;
  console::Writer writer_;
  std::optional<session::Practice> practice_;  // none until the text loads for the first time
};

}  // namespace

int watch_command(const Globals& globals, const PlayOptions& options) {
  const auto installation = open_installation(globals);
  if (!installation) return report(installation.failure());
  const auto file = session::scenario_file(installation->places(), options.scenario);
  if (!file) return report(file.failure());
  return WatchedConversation(*installation, *file, options).run();
}

}  // namespace klankbord::app
