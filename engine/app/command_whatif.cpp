#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>

#include "app/commands.h"
#include "app/points_json.h"
#include "console/conversation.h"
#include "console/what_if_text.h"
#include "play/input_json.h"
#include "play/permission.h"
#include "session/attempts.h"
#include "session/desk_words.h"
#include "session/practice.h"
#include "session/what_if.h"
#include "store/places.h"

namespace klankbord::app {

namespace {

using nlohmann::json;

struct WhatIfOptions {
  std::string attempt;
  std::size_t at = 0;
  std::string choose, action, input;
  std::vector<std::string> then;
  bool follow = false, play = false;
  bool gives_input() const { return !choose.empty() || !action.empty() || !input.empty(); }
};

// An answer or action as it was typed: "node/option", an option of the present moment by its id
// alone, an action as plans write it, or any input as JSON.
base::Result<play::Input> input_of(const play::Attempt& attempt, const std::string& typed) {
  const scenario::Scenario& scenario = attempt.scenario();
  if (!typed.empty() && typed.front() == '{') return play::input_from_json(scenario, typed);
  if (const auto option = scenario.find_option(typed)) return play::Input::choose(*option);
  for (const play::Input& answer : play::answerable(scenario, attempt.state())) {
    const bool choice = answer.kind == play::InputKind::choose;
    if (choice && scenario.options[answer.target].id == typed) return answer;
  }
  if (const auto action = scenario.find_action(typed)) return play::Input::act(*action);
  const std::string possible = session::possible_answers(attempt);
  return base::Failure{base::ExitCode::refused,
                       "There is no \"" + typed + "\" here." +
                           (possible.empty() ? "" : " Possible here: " + possible + ".")};
}

base::Result<play::Input> chosen(const play::Attempt& attempt, const WhatIfOptions& options) {
  if (!options.choose.empty()) return input_of(attempt, options.choose);
  return input_of(attempt, options.action.empty() ? options.input : options.action);
}

base::Result<session::WhatIf> branch_of(const play::Attempt& original,
                                        const WhatIfOptions& options) {
  const auto before = session::before_answer(original, options.at);
  if (!before) return before.failure();
  const auto instead = chosen(*before, options);
  if (!instead) return instead.failure();
  auto what_if = session::WhatIf::start(original, options.at, *instead);
  if (!what_if) return what_if;
  for (const std::string& typed : options.then) {
    const auto input = input_of(what_if->branch(), typed);
    if (!input) return input.failure();
    const auto events = what_if->act(*input);
    if (!events) return events.failure();
  }
  if (options.follow) what_if->follow_original();
  return what_if;
}

json branch_json(const console::FeedbackContext& context, const session::BranchEnd& end,
                 std::size_t from) {
  json words = json::array();
  for (std::size_t i = from; i < end.transcript.utterances.size(); ++i) {
    const play::Utterance& said = end.transcript.utterances[i];
    words.push_back({{"at_s", said.at_s},
                     {"speaker", session::speaker_of(context.tr, context.scenario, said)},
                     {"text", session::words_of(context.tr, context.scenario, said)}});
  }
  json mood = json::array();
  for (const play::MoodPoint& point : end.transcript.mood) {
    mood.push_back({{"at_s", point.at_s}, {"mood", point.mood}});
  }
  return {{"ended", end.ended},
          {"points", points_json(end.scorecard.total)},
          {"mood", std::move(mood)},
          {"words", std::move(words)}};
}

void write_json(const console::FeedbackContext& context, const std::string& name,
                const play::Attempt& original, const play::Attempt& branch) {
  const session::Comparison found = session::compare(original, branch);
  json changes = json::array(), inputs = json::array();
  for (const session::OpportunityChange& change : found.changes) {
    const scenario::Opportunity& one = context.scenario.opportunities[change.opportunity];
    changes.push_back({{"opportunity", one.id},
                       {"competence", one.competence},
                       {"original", change.original_level},
                       {"branch", change.branch_level}});
  }
  for (std::size_t i = found.at - 1; i < branch.inputs().size(); ++i) {
    inputs.push_back(json::parse(play::to_json(context.scenario, branch.inputs()[i])));
  }
  std::cout << json{{"attempt", name},
                    {"at", found.at},
                    {"practice_only", true},
                    {"inputs", std::move(inputs)},
                    {"original", branch_json(context, found.original, found.original_from)},
                    {"branch", branch_json(context, found.branch, found.branch_from)},
                    {"changes", std::move(changes)}}
                   .dump(1)
            << '\n';
}

void write_answers_json(const console::FeedbackContext& context, const std::string& name,
                        const play::Attempt& attempt) {
  const play::Transcript transcript = play::transcript_of(attempt);
  const auto answers = session::answer_utterances(transcript);
  json list = json::array();
  for (std::size_t i = 0; i < answers.size(); ++i) {
    list.push_back({{"at", i + 1},
                    {"input", json::parse(play::to_json(context.scenario, attempt.inputs()[i]))},
                    {"text", session::words_of(context.tr, context.scenario,
                                               transcript.utterances[answers[i]])}});
  }
  std::cout << json{{"attempt", name}, {"answers", std::move(list)}}.dump(1) << '\n';
}

void write_choices_json(const console::FeedbackContext& context, const std::string& name,
                        const play::Attempt& attempt, std::size_t at, const play::Attempt& before) {
  json answers = json::array(), actions = json::array();
  for (const play::Input& answer : play::answerable(context.scenario, before.state())) {
    json object = json::parse(play::to_json(context.scenario, answer));
    if (answer.kind == play::InputKind::choose) {
      object["text"] = context.scenario.options[answer.target].text;
    }
    answers.push_back(std::move(object));
  }
  for (std::size_t i = 0; i < context.scenario.actions.size(); ++i) {
    const auto action = static_cast<scenario::ActionIndex>(i);
    if (play::may_act(context.scenario, before.state(), action)) {
      actions.push_back(context.scenario.actions[i].id);
    }
  }
  std::cout << json{{"attempt", name},
                    {"at", at},
                    {"taken",
                     json::parse(play::to_json(context.scenario, attempt.inputs()[at - 1]))},
                    {"answers", std::move(answers)},
                    {"actions", std::move(actions)}}
                   .dump(1)
            << '\n';
}

int list_choices(const Globals& globals, const console::FeedbackContext& context,
                 const play::Attempt& attempt, const WhatIfOptions& options) {
  console::Writer writer(std::cout, console::terminal_width());
  if (options.at == 0) {
    if (globals.json) {
      write_answers_json(context, options.attempt, attempt);
    } else {
      console::write_answers(writer, context, attempt);
    }
    return 0;
  }
  const auto before = session::before_answer(attempt, options.at);
  if (!before) return report(before.failure());
  if (globals.json) {
    write_choices_json(context, options.attempt, attempt, options.at, *before);
  } else {
    console::write_choices(writer, context, attempt, options.at);
  }
  return 0;
}

int whatif_command(const Globals& globals, const WhatIfOptions& options) {
  const auto installation = open_installation(globals);
  if (!installation) return report(installation.failure());
  const auto data = store::data_folder(globals.data);
  if (!data) return report(data.failure());
  const auto stored = session::load_attempt(*data, options.attempt);
  if (!stored) return report(stored.failure());
  const play::Attempt& original = stored->attempt;
  const console::FeedbackContext context{installation->tr, original.scenario(),
                                         installation->framework};
  if (!options.gives_input()) return list_choices(globals, context, original, options);
  const auto what_if = branch_of(original, options);
  if (!what_if) return report(what_if.failure());
  if (globals.json) {
    write_json(context, options.attempt, original, what_if->branch());
    return 0;
  }
  console::Writer writer(std::cout, console::terminal_width());
  session::Practice practice = session::Practice::beside(what_if->branch());
  const bool by_hand = options.play || (isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1);
  if (by_hand && !practice.ended()) {
    const session::Comparison so_far = session::compare(*what_if);
    writer.heading(installation->tr(text::Key{"whatif.banner"}));
    const auto outcome = console::converse(practice, installation->framework, installation->tr,
                                           std::cin, writer, {false, false, so_far.branch_from});
    if (!outcome) return report(outcome.failure());
    writer.line();
  }
  console::write_comparison(writer, context, session::compare(original, practice.attempt()));
  return 0;
}

}  // namespace

void add_whatif(CLI::App& app, Globals& globals, Commands& commands) {
  CLI::App* command =
      app.add_subcommand("whatif", "Answer otherwise at a decision of an attempt, and compare");
  const auto options = std::make_shared<WhatIfOptions>();
  command->add_option("attempt", options->attempt, "Id of an attempt, or a journal file")
      ->required();
  CLI::Option* at = command->add_option("--at", options->at, "Number of the answer, from 1")
                        ->check(CLI::PositiveNumber);
  CLI::Option* choose = command->add_option("--choose", options->choose, "Another option");
  CLI::Option* action = command->add_option("--do", options->action, "Something at the desk");
  CLI::Option* input =
      command->add_option("--input", options->input, "Any input as JSON: a form, a task");
  for (CLI::Option* one : {choose, action, input}) one->needs(at);
  choose->excludes(action)->excludes(input);
  action->excludes(input);
  command->add_option("--then", options->then, "What follows: options, actions or JSON")->needs(at);
  command->add_flag("--follow", options->follow, "Go on as the attempt went, as far as possible");
  command->add_flag("--play", options->play, "Play on (on a terminal that goes without saying)");
  add_json(command, globals);
  commands.push_back({command, [&globals, options] { return whatif_command(globals, *options); }});
}

}  // namespace klankbord::app
