#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>

#include "app/commands.h"
#include "console/writer.h"
#include "session/recordings.h"
#include "speech/sound.h"
#include "store/places.h"

namespace klankbord::app {

namespace {

using nlohmann::json;
using text::Key;

struct RecordingsOptions {
  std::string remove;
  bool remove_all = false;
};

// As its file is called: the attempt and the number of the answer.
std::string id_of(const session::Recording& recording) {
  return recording.file.stem().string();
}

// Of the file as it is written; what is damaged shows when it is played.
int length_ms(const session::Recording& recording) {
  constexpr std::uintmax_t kHeaderBytes = 44;
  const std::uintmax_t bytes = std::max(recording.size_bytes, kHeaderBytes) - kHeaderBytes;
  return static_cast<int>(bytes / 2 * 1000 / speech::kSampleRate);
}

int write_json(const std::vector<session::Recording>& recordings, const store::Ledger& ledger) {
  json list = json::array();
  for (const session::Recording& one : recordings) {
    json object = {{"id", id_of(one)},
                   {"attempt", one.attempt},
                   {"answer", one.answer},
                   {"file", one.file.string()},
                   {"length_ms", length_ms(one)}};
    const auto rating = session::rating_of(ledger.notes, one.attempt, one.answer);
    if (rating) object["rating"] = *rating;
    list.push_back(std::move(object));
  }
  std::cout << json{{"recordings", std::move(list)}}.dump(1, ' ', false,
                                                          json::error_handler_t::replace)
            << '\n';
  return 0;
}

int write_list(const Globals& globals, const text::Catalogue& tr, const store::Path& data) {
  const auto recordings = session::list_recordings(data);
  const store::Ledger ledger = store::read_ledger(data);
  if (globals.json) return write_json(recordings, ledger);
  console::Writer writer(std::cout, console::terminal_width());
  if (recordings.empty()) writer.paragraph(tr(Key{"recordings.empty"}));
  for (const session::Recording& one : recordings) {
    writer.line(id_of(one));
    writer.paragraph(
        tr(Key{"recordings.answer"}, {{"answer", std::to_string(one.answer)},
                                      {"length", text::clock((length_ms(one) + 500) / 1000)}}),
        "    ");
    const auto rating = session::rating_of(ledger.notes, one.attempt, one.answer);
    if (!rating) continue;
    std::string marks;
    for (const int mark : *rating) {
      marks += (marks.empty() ? "" : ", ") + tr.named("voice.mark-", std::to_string(mark));
    }
    writer.paragraph(tr(Key{"recordings.rated"}, {{"marks", marks}}), "    ");
  }
  return 0;
}

int remove_one(const text::Catalogue& tr, const store::Path& data, const std::string& id) {
  const auto recordings = session::list_recordings(data);
  const auto found = std::find_if(recordings.begin(), recordings.end(),
                                  [&](const auto& one) { return id_of(one) == id; });
  if (found == recordings.end()) {
    return report({base::ExitCode::bad_file, "There is no recording \"" + id +
                                                 "\". `klankbord recordings` lists those there "
                                                 "are."});
  }
  const base::Status gone = session::remove_recording(store::system_disk(), data, found->attempt,
                                                      found->answer, store::wall_clock);
  if (!gone) return report(gone.failure());
  console::Writer writer(std::cout, console::terminal_width());
  writer.paragraph(tr.count(Key{"recordings.deleted"}, 1));
  return 0;
}

int recordings_command(const Globals& globals, const RecordingsOptions& options) {
  const auto installation = open_installation(globals);
  if (!installation) return report(installation.failure());
  const auto data = store::data_folder(globals.data);
  if (!data) return report(data.failure());
  if (!options.remove.empty()) return remove_one(installation->tr, *data, options.remove);
  if (!options.remove_all) return write_list(globals, installation->tr, *data);
  const auto gone = session::remove_recordings(store::system_disk(), *data, store::wall_clock);
  if (!gone) return report(gone.failure());
  console::Writer writer(std::cout, console::terminal_width());
  writer.paragraph(
      installation->tr.count(Key{"recordings.deleted"}, static_cast<long long>(*gone)));
  return 0;
}

}  // namespace

void add_recordings(CLI::App& app, Globals& globals, Commands& commands) {
  CLI::App* recordings = app.add_subcommand("recordings", "Your own spoken answers: list, delete");
  const auto options = std::make_shared<RecordingsOptions>();
  CLI::Option* one =
      recordings->add_option("--delete", options->remove, "Delete the one with this id");
  recordings->add_flag("--delete-all", options->remove_all, "Delete all of them")->excludes(one);
  add_json(recordings, globals);
  commands.push_back(
      {recordings, [&globals, options] { return recordings_command(globals, *options); }});
}

}  // namespace klankbord::app
