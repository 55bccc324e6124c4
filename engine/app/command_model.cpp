#include <unistd.h>

#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/commands.h"
#include "app/open_learning.h"
#include "console/model_text.h"
#include "play/input_json.h"
#include "session/desk_words.h"
#include "session/library.h"
#include "session/model_conversation.h"
#include "store/ledger.h"
#include "store/places.h"

namespace klankbord::app {

namespace {

using nlohmann::json;

json step_json(const console::FeedbackContext& context, const session::ModelConversation& model,
               std::size_t index) {
  const session::ModelStep& step = model.steps[index];
  const auto words = [&](std::size_t i) {
    return session::words_of(context.tr, context.scenario, model.transcript.utterances[i]);
  };
  json object = {
      {"input", json::parse(play::to_json(context.scenario, model.attempt.inputs()[index]))},
      {"text", words(step.utterance)},
      {"mood_before", step.mood_before},
      {"mood_after", step.mood_after}};
  json earns = json::array();
  for (const assess::Finding& finding : step.findings) {
    const scenario::Opportunity& one = context.scenario.opportunities[finding.opportunity];
    earns.push_back(
        {{"opportunity", one.id}, {"competence", one.competence}, {"level", finding.level}});
  }
  object["earns"] = std::move(earns);
  if (step.reason != nullptr) object["why"] = step.reason->why.in(context.tr.language());
  json after = json::array();
  for (std::size_t i = step.utterance + 1; i < step.next; ++i) after.push_back(words(i));
  object["then"] = std::move(after);
  return object;
}

void write_json(const console::FeedbackContext& context, const session::ModelConversation& model) {
  json opening = json::array(), steps = json::array();
  for (std::size_t i = 0; i < model.opening; ++i) {
    opening.push_back(
        session::words_of(context.tr, context.scenario, model.transcript.utterances[i]));
  }
  for (std::size_t i = 0; i < model.steps.size(); ++i) {
    steps.push_back(step_json(context, model, i));
  }
  const assess::Points total = assess::total_points(context.scenario, model.attempt.state());
  json document = {{"scenario", context.scenario.id},
                   {"from_plan", model.from_plan},
                   {"points", {{"earned", total.earned}, {"reachable", total.reachable}}},
                   {"opening", std::move(opening)},
                   {"steps", std::move(steps)}};
  if (!model.note.empty()) document["note"] = model.note;
  std::cout << document.dump(1) << '\n';
}

}  // namespace

int show_model(const Globals& globals, const Installation& installation,
               const session::LibraryEntry& entry) {
  const auto model = session::model_conversation(entry);
  if (!model) return report(model.failure());
  const console::FeedbackContext context{installation.tr, *entry.scenario, installation.framework};
  if (globals.json) {
    write_json(context, *model);
    return 0;
  }
  console::Writer writer(std::cout, console::terminal_width());
  const bool step_by_step = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1;
  if (!write_model(writer, context, *model, step_by_step ? &std::cin : nullptr)) return 0;
  const auto data = store::data_folder(globals.data);
  if (!data) return report(data.failure());
  store::LedgerNote note;
  note.kind = store::NoteKind::model_seen;
  note.at = store::wall_clock();
  note.scenario = entry.id;
  const base::Status kept = store::append_note(store::system_disk(), *data, note);
  return kept ? 0 : report(kept.failure());
}

void offer_model(const Globals& globals, const Installation& installation,
                 const session::LibraryEntry& entry) {
  if (isatty(STDIN_FILENO) != 1 || isatty(STDOUT_FILENO) != 1) return;
  const auto library = session::Library::scan(installation.framework, installation.places());
  if (!library) return;
  const auto open = open_learning(globals, *library, false);
  if (!open || !open->learning.offers_model_first(entry.id)) return;
  const text::Catalogue& tr = installation.tr;
  console::Writer writer(std::cout, console::terminal_width());
  writer.line(tr(text::Key{"model.first"}));
  writer.prompt(tr(text::Key{"model.ask-first"}) + " ");
  std::string typed;
  if (!writer.flush() || !std::getline(std::cin, typed)) return;
  if (typed != tr(text::Key{"model.ask-yes"})) return;
  show_model(globals, installation, entry);
  writer.heading(tr(text::Key{"model.begin-now"}));
}

void add_model(CLI::App& app, Globals& globals, Commands& commands) {
  CLI::App* command =
      app.add_subcommand("model", "Show a good conversation step by step, with the reasons");
  const auto scenario = std::make_shared<std::string>();
  command->add_option("scenario", *scenario, "Id of a scenario, or a .lua file")->required();
  add_json(command, globals);
  commands.push_back({command, [&globals, scenario] {
                        const auto installation = open_installation(globals);
                        if (!installation) return report(installation.failure());
                        const auto entry = session::load_scenario_by_id(
                            installation->framework, installation->places(), *scenario);
                        if (!entry) return report(entry.failure());
                        return show_model(globals, *installation, *entry);
                      }});
}

}  // namespace klankbord::app
