#include <unistd.h>

#include <fstream>
#include <iostream>

#include "analysis/plan.h"
#include "app/commands.h"
#include "app/open_learning.h"
#include "console/conversation.h"
#include "console/progress_text.h"
#include "console/protocol.h"
#include "console/writer.h"
#include "session/attempts.h"
#include "session/learning_words.h"
#include "session/library.h"
#include "session/practice.h"

namespace klankbord::app {

namespace {

// The running conversation: a new one, or the latest unfinished one with --resume.
base::Result<session::Practice> open_practice(const Globals& globals, const PlayOptions& options,
                                              const store::ScenarioPointer& scenario) {
  auto surroundings = surroundings_of(globals, options.record);
  if (!surroundings) return surroundings.failure();
  if (!options.resume) {
    return session::Practice::start(scenario, *surroundings, options.seed);
  }
  if (!surroundings->data) {
    return base::Failure{base::ExitCode::bad_command_line,
                         "--resume and --no-record exclude each other."};
  }
  const auto unfinished = session::unfinished_attempts(*surroundings->data, scenario->id);
  if (!unfinished) return unfinished.failure();
  if (unfinished->empty()) {
    return base::Failure{
        base::ExitCode::bad_file,
        "There is no unfinished attempt of \"" + scenario->id + "\". Start one without --resume."};
  }
  return session::Practice::resume(unfinished->front().file, *surroundings);
}

int serve(session::Practice& practice, base::Language language, const std::string& inputs) {
  std::ifstream file;
  if (inputs != "-") {
    file.open(inputs);
    if (!file) {
      return report({base::ExitCode::bad_file, "The inputs file " + inputs + " cannot be read."});
    }
  }
  std::istream& in = inputs == "-" ? std::cin : file;
  const base::Status served = console::serve_inputs(practice, language, in, std::cout);
  return served ? 0 : report(served.failure());
}

constexpr const char* kUsualRun = "played";

int saved(const session::Practice& practice, const PlayOptions& options) {
  if (!options.save.wanted()) return 0;
  const base::Status written = save_plan(options.save, kUsualRun, practice.attempt(),
                                         options.inputs.empty() ? Asker::person : Asker::program);
  return written ? 0 : report(written.failure());
}

// What to do after the debrief. A record that cannot be read only costs the suggestion.
console::NextStep next_step(const Globals& globals, const Installation& installation,
                            const session::Practice& practice) {
  console::NextStep next;
  next.attempt = practice.attempt_id();
  if (next.attempt.empty()) return next;
  const auto library = session::Library::scan(installation.framework, installation.places());
  if (!library) return next;
  const auto open = open_learning(globals, *library, false);
  if (!open) return next;
  const auto suggestion = open->learning.next_after(practice.scenario().id);
  if (!suggestion) return next;
  const console::LearningContext context{installation.tr, installation.framework,
                                         library->entries()};
  next.scenario = suggestion->scenario;
  next.title = console::scenario_title(context, suggestion->scenario);
  next.reason = session::reason_text(installation.tr, installation.framework, *suggestion);
  return next;
}

console::ConversationOptions conversation_options(const Globals& globals, bool coach,
                                                  const Installation& installation,
                                                  const session::Practice& practice) {
  console::ConversationOptions options;
  options.coach = coach;
  options.asks = isatty(STDIN_FILENO) == 1;
  options.next = [&] { return next_step(globals, installation, practice); };
  if (practice.attempt_id().empty()) return options;
  options.keep_answer = [&](const std::string& answer) -> base::Status {
    const auto data = store::data_folder(globals.data);
    if (!data) return data.failure();
    return store::append_note(
        store::system_disk(), *data,
        session::reflection_note(practice.attempt_id(), answer, store::wall_clock()));
  };
  return options;
}

// The same wishes, for the window.
std::vector<std::string> window_arguments(const PlayOptions& options) {
  std::vector<std::string> arguments = {"play", options.scenario};
  if (options.seed) arguments.insert(arguments.end(), {"--seed", std::to_string(*options.seed)});
  if (options.coach) arguments.emplace_back("--coach");
  if (options.resume) arguments.emplace_back("--resume");
  if (!options.record) arguments.emplace_back("--no-record");
  if (options.watch) arguments.emplace_back("--watch");
  return arguments;
}

base::Failure exam_refused() {
  return {base::ExitCode::refused,
          "An exam is taken with a sealed form, not with a loose scenario. "
          "Play it in practice mode: leave --mode out."};
}

}  // namespace

int play_command(const Globals& globals, const PlayOptions& options) {
  if (options.mode == "exam") return report(exam_refused());
  if (options.renew && (options.plan.empty() || globals.json)) {
    return report({base::ExitCode::bad_command_line,
                   "--renew goes with --plan FILE, which it writes anew, and not with --json."});
  }
  const bool interactive = options.plan.empty() && options.inputs.empty();
  if (options.watch) {
    if (interactive && !options.save.wanted() && !options.resume) {
      if (!options.console) try_window(globals, window_arguments(options));
      return watch_command(globals, options);
    }
    return report({base::ExitCode::bad_command_line,
                   "--watch goes with neither --plan, --inputs, --save-plan nor --resume."});
  }
  if (interactive && !options.console && !options.save.wanted()) {
    try_window(globals, window_arguments(options));
  }
  const auto installation = open_installation(globals);
  if (!installation) return report(installation.failure());
  const auto entry = session::load_scenario_by_id(installation->framework, installation->places(),
                                                  options.scenario);
  if (!entry) return report(entry.failure());
  if (options.renew) return renew_plan_file(entry->scenario, options.plan);
  if (!options.plan.empty()) {
    return run_plan_file(globals, *installation, entry->scenario, options.plan);
  }
  const base::Status can_save = before_saving(options.save, kUsualRun, entry->scenario);
  if (!can_save) return report(can_save.failure());
  if (interactive && options.record && !options.resume) {
    offer_model(globals, *installation, *entry);
  }
  auto practice = open_practice(globals, options, entry->scenario);
  if (!practice) return report(practice.failure());
  if (!options.inputs.empty()) {
    const int served = serve(*practice, globals.language, options.inputs);
    return served == 0 ? saved(*practice, options) : served;
  }

  console::Writer writer(std::cout, console::terminal_width());
  const auto outcome =
      console::converse(*practice, installation->framework, installation->tr, std::cin, writer,
                        conversation_options(globals, options.coach, *installation, *practice));
  if (!outcome) return report(outcome.failure());
  return saved(*practice, options);
}

}  // namespace klankbord::app
