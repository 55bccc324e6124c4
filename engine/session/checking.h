// Checks scenario files as `klankbord check` does, and knows every code that this can give.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "base/result.h"
#include "framework/framework.h"
#include "session/library.h"
#include "store/files.h"

namespace klankbord::session {

// The scenario files that were named: files themselves, and those below folders (not of companies,
// lib, forms and diagnostics); without names the whole library and the
// author's own scenarios. Refuses (exit code bad_file) what
// is not there, what is no .lua file, and a folder without any.
base::Result<std::vector<store::Path>> files_to_check(const ScenarioPlaces& places,
                                                      const std::vector<std::string>& names);

struct Checked {
  std::size_t files = 0;
  // All that was found, of loading, of checking and of the plan beside it, file after file; what
  // several scenarios find in a company they share counts once. A file below the working folder is
  // named from there, so that an editor can open it; any other as it was named.
  base::Diagnostics diagnostics;
  std::vector<std::string> unreadable;  // sentences about files that could not even be read

  std::size_t count(base::Severity severity) const;
};

// With `chance` also whether guessing is enough, which takes a tenth of a second per scenario.
// `together` is what findings about all files together are about: a folder.
Checked check_files(const framework::Framework& framework, const ScenarioPlaces& places,
                    const std::vector<store::Path>& files, const std::string& together,
                    bool chance = false);

// The two parts of it for one scenario that was loaded, its files named likewise: what loading and
// checking find, and what is wrong with the plan beside it; where that cannot be read, `unreadable`
// gets a sentence. Of an unusable one the plan says nothing.
base::Diagnostics scenario_findings(const framework::Framework& framework,
                                    const LibraryEntry& entry);
base::Diagnostics plan_findings(const LibraryEntry& entry, std::vector<std::string>& unreadable);

// Every code there is, in order.
std::vector<base::CodeInfo> diagnostic_codes();

// "scenarios/diagnostics/KB012.md"
std::string document_of(std::string_view code);

// That document: what the code means, a failing example and a mended one. Refuses a code that there
// is not (exit code bad_command_line, with a suggestion) and a document that cannot be read.
base::Result<std::string> explanation(const store::Path& root, std::string_view code);

// Its first part, in words only: without heading, severity and examples. Empty when there is none.
std::string explained_briefly(const store::Path& root, std::string_view code);

// scenarios/diagnostics/README.md: a table of all codes per series.
std::string codes_markdown();

}  // namespace klankbord::session
