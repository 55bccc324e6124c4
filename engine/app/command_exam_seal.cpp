#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/exam_commands.h"
#include "app/progress_line.h"
#include "base/utf8.h"
#include "session/exam_files.h"
#include "session/exam_seal.h"

namespace klankbord::app {

namespace {

using nlohmann::json;

struct SealOptions {
  std::string draft;
  std::string folder = ".";
  std::string from, until;
  std::string codes;  // a file for the code sheet
  CentreWords centre;
};

// What goes on paper, to the invigilator alone.
std::string code_sheet(const session::Sealed& sealed) {
  return "Form          " + base::printable(sealed.form.id) + ", version " +
         std::to_string(sealed.form.version) + "\nCentre        " +
         base::printable(sealed.form.centre) + "\nFingerprint   " + sealed.fingerprint +
         "\nValid         " + sealed.form.valid_from + " to " + sealed.form.valid_until +
         "\nSitting code  " + sealed.code + "\nPIN           " + sealed.pin + "\n";
}

void sealed_as_json(const session::Sealed& sealed, const SealOptions& options) {
  json object = {{"format", "klankbord-sealed"},
                 {"format_version", 1},
                 {"form", sealed.form.id},
                 {"version", sealed.form.version},
                 {"form_file", sealed.form_file.string()},
                 {"key_file", sealed.key_file.string()},
                 {"form_hash", sealed.form_hash},
                 {"fingerprint", sealed.fingerprint},
                 {"valid_from", sealed.form.valid_from},
                 {"valid_until", sealed.form.valid_until}};
  // Secrets are in one place: on the sheet that was asked for, else here.
  if (options.codes.empty()) {
    object["code"] = sealed.code;
    object["pin"] = sealed.pin;
  }
  std::cout << object.dump(1, ' ', false, json::error_handler_t::replace) << '\n';
}

int seal_command(const Globals& globals, const SealOptions& options) {
  const auto installation = open_installation(globals);
  if (!installation) return report(installation.failure());
  const auto validity = session::validity_of(options.from, options.until);
  if (!validity) return report(validity.failure());
  const auto draft = session::read_draft(options.draft);
  if (!draft) return report(draft.failure());
  if (auto free = session::may_seal(options.folder, draft->id); !free) {
    return report(free.failure());
  }
  const auto library = session::Library::scan(installation->framework, installation->places());
  if (!library) return report(library.failure());
  const auto hash = session::framework_hash(installation->root, installation->framework.id);
  if (!hash) return report(hash.failure());
  auto all = [&] {
    ProgressLine progress;
    return session::sealable(
        *draft, *library, installation->framework, *hash, 50,
        [&](std::size_t done, std::size_t of) { progress.at(done, of, "playing"); });
  }();
  if (!all) return report(all.failure());
  auto centre = open_centre(options.centre);
  if (!centre) return report(centre.failure());
  const auto sealed =
      session::seal(store::system_disk(), options.folder, std::move(*all), *validity, *centre);
  exam::forget(centre->signing.secret_key);
  exam::forget(centre->receiving.secret_key);
  if (!sealed) return report(sealed.failure());
  if (!options.codes.empty()) {
    const auto written =
        session::write_new(store::system_disk(), options.codes, code_sheet(*sealed), false);
    if (!written) return report(written.failure());
  }
  if (globals.json) {
    sealed_as_json(*sealed, options);
    return exit_code(base::ExitCode::done);
  }
  std::cout << "Sealed " << base::printable(sealed->form_file.string()) << " and "
            << base::printable(sealed->key_file.string())
            << ".\nThe form goes to the sitting machines; the key stays with the centre.\n\n";
  if (options.codes.empty()) {
    std::cout << code_sheet(*sealed)
              << "\nThis is shown once and kept nowhere. Write it down, apart from the form.\n";
  } else {
    std::cout << "The code sheet is in " << base::printable(options.codes) << ".\n";
  }
  return exit_code(base::ExitCode::done);
}

}  // namespace

void add_exam_seal(CLI::App& exam, Globals& globals, Commands& commands) {
  CLI::App* command =
      exam.add_subcommand("seal", "Make a form file and its key file of a draft, and the codes");
  const auto options = std::make_shared<SealOptions>();
  command->add_option("draft", options->draft, "The draft that assemble wrote")->required();
  command->add_option("--from", options->from, "Valid from, UTC: 2026-05-04T07:00:00Z, or a day")
      ->required();
  command->add_option("--until", options->until, "Valid until, likewise; a day counts whole")
      ->required();
  command->add_option("--folder", options->folder, "Where the two files go (here, unless said)");
  command->add_option("--codes", options->codes,
                      "A file for the code sheet, readable by you alone, instead of the screen");
  add_centre_words(command, options->centre);
  add_json(command, globals);
  commands.push_back({command, [&globals, options] { return seal_command(globals, *options); }});
}

}  // namespace klankbord::app
