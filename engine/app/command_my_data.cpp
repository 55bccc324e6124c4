#include <unistd.h>

#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>
#include <string>

#include "app/commands.h"
#include "base/folded.h"
#include "console/writer.h"
#include "session/data_files.h"
#include "session/erase.h"
#include "session/my_data.h"
#include "store/places.h"

namespace klankbord::app {

namespace {

using text::Key;

std::string conversations(const text::Catalogue& tr, std::size_t number) {
  return tr.count(Key{"my-data.conversations"}, static_cast<long long>(number));
}

std::string sounds(const text::Catalogue& tr, std::size_t number) {
  return tr.count(Key{"my-data.sounds"}, static_cast<long long>(number));
}

console::Writer my_data_writer() {
  return {std::cout, console::terminal_width()};
}

void write_paths(console::Writer& writer, const std::string& heading,
                 const std::vector<store::Path>& paths) {
  if (paths.empty()) return;
  writer.paragraph(heading);
  for (const store::Path& path : paths) writer.paragraph(path.string(), "    ");
}

int export_command(const Globals& globals, const std::string& folder) {
  const auto installation = open_installation(globals);
  if (!installation) return report(installation.failure());
  const auto learner = learner_of(globals);
  if (!learner) return report(learner.failure());
  const text::Catalogue& tr = installation->tr;
  const auto exported =
      session::export_my_data(store::system_disk(), *learner, tr, folder, store::wall_clock());
  if (!exported) return report(exported.failure());
  console::Writer writer = my_data_writer();
  writer.paragraph(tr(Key{"export.done"}, {{"name", shown_name(tr, *learner)},
                                           {"folder", folder},
                                           {"attempts", conversations(tr, exported->attempts)},
                                           {"recordings", sounds(tr, exported->recordings)}}));
  write_paths(writer, tr(Key{"export.left-out"}), exported->strangers);
  if (!exported->problems.empty()) writer.paragraph(tr(Key{"export.problems"}));
  for (const std::string& problem : exported->problems) writer.paragraph(problem, "    ");
  return 0;
}

struct EraseOptions {
  std::string attempt;
  bool yes = false;
};

// What is about to go, in words.
base::Result<std::string> erase_warning(const text::Catalogue& tr, const session::Learner& learner,
                                        const EraseOptions& options) {
  if (!options.attempt.empty()) {
    return tr(Key{"erase.what-attempt"}, {{"attempt", options.attempt}});
  }
  const auto files = session::data_files(learner.data);
  if (!files) return files.failure();
  return tr(Key{"erase.what-all"}, {{"name", shown_name(tr, learner)},
                                    {"attempts", conversations(tr, files->journals.size())},
                                    {"recordings", sounds(tr, files->recordings.size())}});
}

// Whether the learner typed the word. Nobody types it where there is no terminal.
base::Result<bool> agreed(console::Writer& writer, const text::Catalogue& tr) {
  if (::isatty(STDIN_FILENO) == 0) {
    return base::Failure{base::ExitCode::refused,
                         "Erasing asks for a word on a terminal. Add --yes where nobody can type "
                         "it; nothing was erased."};
  }
  const std::string word = tr(Key{"erase.word"});
  writer.prompt(tr(Key{"erase.ask"}, {{"word", word}}) + " ");
  writer.flush();
  std::string typed;
  std::getline(std::cin, typed);
  return base::folded(typed) == base::folded(word);
}

int erase_command(const Globals& globals, const EraseOptions& options) {
  const auto installation = open_installation(globals);
  if (!installation) return report(installation.failure());
  const auto learner = learner_of(globals);
  if (!learner) return report(learner.failure());
  const auto shared = shared_data(globals);
  if (!shared) return report(shared.failure());
  const text::Catalogue& tr = installation->tr;
  console::Writer writer = my_data_writer();
  if (!options.yes) {
    const auto warning = erase_warning(tr, *learner, options);
    if (!warning) return report(warning.failure());
    writer.paragraph(*warning);
    const auto agrees = agreed(writer, tr);
    if (!agrees) return report(agrees.failure());
    if (!*agrees) {
      writer.paragraph(tr(Key{"erase.not"}));
      return exit_code(base::ExitCode::refused);
    }
  }
  store::Disk& disk = store::system_disk();
  const auto erased = options.attempt.empty()
                          ? session::erase_everything(disk, *shared, *learner)
                          : session::erase_attempts(disk, learner->data, {options.attempt});
  if (!erased) return report(erased.failure());
  writer.paragraph(tr.count(Key{"erase.done"}, static_cast<long long>(erased->files)));
  write_paths(writer, tr(Key{"erase.strangers"}), erased->strangers);
  writer.paragraph(tr(Key{"erase.note"}));
  return 0;
}

}  // namespace

void add_my_data(CLI::App& app, Globals& globals, Commands& commands) {
  CLI::App* exporting =
      app.add_subcommand("export", "Copy everything of a learner to a folder, with an explanation");
  const auto folder = std::make_shared<std::string>();
  exporting->add_option("folder", *folder, "A folder that is new or empty")->required();
  commands.push_back({exporting, [&globals, folder] { return export_command(globals, *folder); }});

  CLI::App* erasing = app.add_subcommand("erase", "Erase everything of a learner, or one attempt");
  const auto options = std::make_shared<EraseOptions>();
  erasing->add_option("--attempt", options->attempt, "Only this attempt");
  erasing->add_flag("--yes", options->yes, "Do not ask");
  commands.push_back({erasing, [&globals, options] { return erase_command(globals, *options); }});
}

}  // namespace klankbord::app
