// What every sub-command needs: the words typed before it, and the files the program comes with.
#pragma once

#include <optional>
#include <string>

#include "base/result.h"
#include "framework/framework.h"
#include "session/learners.h"
#include "session/library.h"
#include "session/practice.h"
#include "store/files.h"
#include "text/catalogue.h"

namespace klankbord::app {

struct Globals {
  std::optional<store::Path>
      data;  // --data, or in it the folder of the learner that --learner names
  std::optional<store::Path> shared;  // --data as typed: where all learners are
  std::string learner;                // id of the one that --learner names; empty: the first
  base::Language language = base::Language::nl;
  bool language_given = false;  // --lang was typed; else the window asks its settings
  bool json = false;
  store::Path program;  // this executable, resolved
};

// Where the program's own files are, and the words and framework read from there.
struct Installation {
  store::Path root;
  store::Path own;  // the folder of an author's own scenarios; it need not be there
  framework::Framework framework;
  text::Catalogue tr;

  session::ScenarioPlaces places() const { return {root, own}; }
};

base::Result<Installation> open_installation(const Globals& globals);
// The same without anybody's own scenarios.
base::Result<Installation> open_installation(base::Language language);

base::Result<text::Catalogue> load_catalogue(const store::Path& root, base::Language language);

// The data folder that all learners share.
base::Result<store::Path> shared_data(const Globals& globals);

// Whose data a command works on. The command line never guesses: without --learner the first one.
base::Result<session::Learner> learner_of(const Globals& globals);

// Takes over --data and --learner as they were typed. Refuses a learner who is not there.
base::Status choose_learner(Globals& globals, const std::string& data, const std::string& learner);

// Where attempts of this learner go.
base::Result<session::Surroundings> surroundings_of(const Globals& globals, bool record);

// Writes "klankbord: <message>" to stderr and gives the failure's exit code.
int report(const base::Failure& failure);

int exit_code(base::ExitCode code);

}  // namespace klankbord::app
