// The sub-commands of `klankbord exam`, one file each.
#pragma once

#include <string>

#include "app/commands.h"
#include "exam/centre.h"

namespace klankbord::app {

// All of them; `app` is klankbord itself.
void add_exam(CLI::App& app, Globals& globals, Commands& commands);

// `exam` is klankbord exam.
void add_exam_assemble(CLI::App& exam, Globals& globals, Commands& commands);
void add_exam_centre(CLI::App& exam, Globals& globals, Commands& commands);
void add_exam_report(CLI::App& exam, Globals& globals, Commands& commands);
void add_exam_seal(CLI::App& exam, Globals& globals, Commands& commands);
void add_exam_sit(CLI::App& exam, Globals& globals, Commands& commands);
void add_exam_window(CLI::App& exam, Globals& globals, Commands& commands);
void add_exam_verify(CLI::App& exam, Globals& globals, Commands& commands);
// Of a marking station: import, list, mark; rate, confirm, waive, release, agreement; remark,
// appeal; standard; statistics.
void add_exam_marking(CLI::App& exam, Globals& globals, Commands& commands);
void add_exam_people(CLI::App& exam, Globals& globals, Commands& commands);
void add_exam_review(CLI::App& exam, Globals& globals, Commands& commands);
void add_exam_standard(CLI::App& exam, Globals& globals, Commands& commands);
void add_exam_statistics(CLI::App& exam, Globals& globals, Commands& commands);

// Which centre.secret, and where its passphrase comes from.
struct CentreWords {
  std::string secret = "centre.secret";  // --centre
  std::string passphrase_file;           // --passphrase-file; empty: asked on the terminal
};
void add_centre_words(CLI::App* command, CentreWords& words);

// Reads and opens it. Asks for the passphrase where no file holds it.
base::Result<exam::CentreSecret> open_centre(const CentreWords& words);

}  // namespace klankbord::app
