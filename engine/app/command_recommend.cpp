#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>

#include "app/commands.h"
#include "app/open_learning.h"
#include "console/progress_text.h"
#include "session/learning_words.h"
#include "store/ledger.h"
#include "store/places.h"

namespace klankbord::app {

namespace {

using nlohmann::json;

std::string_view word_of(assess::Reason reason) {
  switch (reason) {
    case assess::Reason::block_due:
      return "block-due";
    case assess::Reason::block_weak:
      return "block-weak";
    case assess::Reason::block_unseen:
      return "block-unseen";
    case assess::Reason::improve:
      return "improve";
    case assess::Reason::new_scenario:
      return "new";
    case assess::Reason::refresh:
      break;
  }
  return "refresh";
}

json suggestions_json(const Installation& installation, const session::Learning& learning) {
  json list = json::array();
  for (const assess::Suggestion& one : learning.suggestions()) {
    json object = {{"scenario", one.scenario},
                   {"reason", word_of(one.reason)},
                   {"sentence", session::reason_text(installation.tr, installation.framework, one)},
                   {"model_first", learning.offers_model_first(one.scenario)}};
    if (!one.block.empty()) object["block"] = one.block;
    if (one.days > 0) object["days"] = one.days;
    list.push_back(std::move(object));
  }
  return {{"day", learning.today()}, {"suggestions", std::move(list)}};
}

int recommend_command(const Globals& globals, const std::string& declined) {
  const auto installation = open_installation(globals);
  if (!installation) return report(installation.failure());
  const auto library = session::Library::scan(installation->framework, installation->places());
  if (!library) return report(library.failure());
  auto open = open_learning(globals, *library, false);
  if (!open) return report(open.failure());
  for (const std::string& note : open->notes) std::cerr << "klankbord: " << note << '\n';
  if (!declined.empty()) {
    const base::Status known = open->learning.decline(declined);
    if (!known) return report(known.failure());
    const base::Status kept = store::append_note(
        store::system_disk(), open->data,
        session::declined_note(declined, open->learning.today(), store::wall_clock()));
    if (!kept) return report(kept.failure());
  }
  if (globals.json) {
    std::cout << suggestions_json(*installation, open->learning).dump(1) << '\n';
    return 0;
  }
  console::Writer writer(std::cout, console::terminal_width());
  console::write_today(writer, {installation->tr, installation->framework, library->entries()},
                       open->learning);
  return 0;
}

}  // namespace

void add_recommend(CLI::App& app, Globals& globals, Commands& commands) {
  CLI::App* command = app.add_subcommand("recommend", "Today's three, and why");
  const auto declined = std::make_shared<std::string>();
  command->add_option("--decline", *declined, "A scenario that you do not want today");
  add_json(command, globals);
  commands.push_back(
      {command, [&globals, declined] { return recommend_command(globals, *declined); }});
}

}  // namespace klankbord::app
