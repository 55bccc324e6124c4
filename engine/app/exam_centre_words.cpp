#include <CLI/CLI.hpp>

#include "app/exam_commands.h"
#include "app/passphrase.h"
#include "session/exam_files.h"

namespace klankbord::app {

void add_centre_words(CLI::App* command, CentreWords& words) {
  command->add_option("--centre", words.secret, "The centre's secret file (centre.secret)");
  command->add_option("--passphrase-file", words.passphrase_file,
                      "A file whose first line is the passphrase (- for standard input)");
}

base::Result<exam::CentreSecret> open_centre(const CentreWords& words) {
  const auto file = session::read_exam_file(words.secret);
  if (!file) return file.failure();
  // Before anything is asked: is it one at all?
  if (const auto centre = exam::centre_of_secret(*file); !centre) return centre.failure();
  auto passphrase = read_secret(words.passphrase_file, "Passphrase of the centre");
  if (!passphrase) return passphrase.failure();
  auto centre = exam::open_centre_secret(*file, *passphrase);
  exam::forget(*passphrase);
  return centre;
}

}  // namespace klankbord::app
