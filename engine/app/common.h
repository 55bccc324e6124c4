// What every sub-command needs: the words typed before it, and the files the program comes with.
#pragma once

#include <optional>
#include <string>

#include "base/result.h"
#include "framework/framework.h"
#include "session/practice.h"
#include "store/files.h"
#include "text/catalogue.h"

namespace klankbord::app {

struct Globals {
  std::optional<store::Path> data;  // --data
  base::Language language = base::Language::nl;
  bool language_given = false;  // --lang was typed; else the window asks its settings
  bool json = false;
  store::Path program;  // this executable, resolved
};

// Where the program's own files are, and the words and framework read from there.
struct Installation {
  store::Path root;
  framework::Framework framework;
  text::Catalogue tr;
};

base::Result<Installation> open_installation(base::Language language);

base::Result<text::Catalogue> load_catalogue(const store::Path& root, base::Language language);

// Where attempts of this learner go.
base::Result<session::Surroundings> surroundings_of(const Globals& globals, bool record);

// Writes "klankbord: <message>" to stderr and gives the failure's exit code.
int report(const base::Failure& failure);

int exit_code(base::ExitCode code);

}  // namespace klankbord::app
