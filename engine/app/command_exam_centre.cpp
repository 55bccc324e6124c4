#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/exam_commands.h"
#include "app/passphrase.h"
#include "base/utf8.h"
#include "session/exam_files.h"

namespace klankbord::app {

namespace {

using nlohmann::json;

constexpr std::size_t kLeastPassphrase = 12;

struct NewCentre {
  std::string name;
  std::string folder = ".";
  std::string passphrase_file;
};

base::Failure bad_words(const char* message) {
  return {base::ExitCode::bad_command_line, message};
}

// Two times the same where it is typed; long enough either way.
base::Result<std::string> new_passphrase(const std::string& file) {
  auto first = read_secret(file, "New passphrase of the centre (12 characters or more)");
  if (!first) return first;
  if (base::character_count(*first) < kLeastPassphrase) {
    return bad_words("A centre's passphrase has 12 characters or more: four words, for instance.");
  }
  if (!file.empty()) return first;
  auto again = read_secret(file, "The same again");
  if (!again) return again;
  const bool same = *first == *again;
  exam::forget(*again);
  if (!same) return bad_words("The two passphrases are not the same. Nothing was made.");
  return first;
}

int show(const Globals& globals, const exam::CentrePublic& centre, const std::string& file) {
  if (globals.json) {
    std::cout << json{{"format", "klankbord-centre-shown"},
                      {"format_version", 1},
                      {"name", centre.name},
                      {"fingerprint", exam::fingerprint_of(centre)},
                      {"signing_key", exam::to_hex_text(centre.signing_key)},
                      {"file", file}}
                     .dump(1, ' ', false, json::error_handler_t::replace)
              << '\n';
  } else {
    std::cout << "Centre       " << base::printable(centre.name) << "\nFingerprint  "
              << exam::fingerprint_of(centre) << "\nFile         " << base::printable(file) << '\n';
  }
  return exit_code(base::ExitCode::done);
}

int new_centre_command(const Globals& globals, const NewCentre& options) {
  if (options.name.empty() || options.name.size() > 200 || !base::is_utf8(options.name)) {
    return report(bad_words("A centre's name is a text of 1 to 200 bytes."));
  }
  const store::Path folder = options.folder;
  if (const auto free = session::may_make_centre(folder); !free) return report(free.failure());
  auto passphrase = new_passphrase(options.passphrase_file);
  if (!passphrase) return report(passphrase.failure());
  const exam::CentreSecret centre = exam::new_centre(options.name);
  const auto written = session::write_centre(store::system_disk(), folder, centre, *passphrase);
  exam::forget(*passphrase);
  if (!written) return report(written.failure());
  if (!globals.json) {
    std::cout
        << "Made. Keep centre.secret and its passphrase apart, each with a copy: without them "
           "no form can be marked.\ncentre.public goes to every machine; compare the "
           "fingerprint there, from paper.\n\n";
  }
  return show(globals, centre.centre, (folder / session::kCentrePublic).string());
}

int show_centre(const Globals& globals, const std::string& file) {
  const auto bytes = session::read_exam_file(file);
  if (!bytes) return report(bytes.failure());
  auto centre = exam::read_centre_public(*bytes);
  // The secret file holds the public one and may be shown too, without its passphrase.
  if (auto secret = exam::centre_of_secret(*bytes); !centre && secret) centre = std::move(secret);
  return centre ? show(globals, *centre, file) : report(centre.failure());
}

}  // namespace

void add_exam_centre(CLI::App& exam, Globals& globals, Commands& commands) {
  CLI::App* centre = exam.add_subcommand("centre", "The keys of an exam centre");
  centre->require_subcommand(1);
  centre->fallthrough();

  CLI::App* make = centre->add_subcommand("new", "Make centre.public and centre.secret");
  const auto options = std::make_shared<NewCentre>();
  make->add_option("--name", options->name, "What the centre is called, on every result")
      ->required();
  make->add_option("--folder", options->folder, "Where the two files go (here, unless said)");
  make->add_option("--passphrase-file", options->passphrase_file,
                   "A file whose first line is the new passphrase (- for standard input)");
  add_json(make, globals);
  commands.push_back({make, [&globals, options] { return new_centre_command(globals, *options); }});

  CLI::App* shown = centre->add_subcommand("show", "Name and fingerprint, to compare with paper");
  const auto file = std::make_shared<std::string>("centre.public");
  shown->add_option("file", *file, "centre.public or centre.secret");
  add_json(shown, globals);
  commands.push_back({shown, [&globals, file] { return show_centre(globals, *file); }});
}

}  // namespace klankbord::app
