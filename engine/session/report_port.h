// Writing reports as a port: what a client asks for, and where a report goes by default. The window
// program provides a writer that makes PDF too.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "base/language.h"
#include "base/result.h"
#include "store/disk.h"
#include "store/files.h"
#include "store/places.h"

namespace klankbord::session {

enum class ReportFormat : std::uint8_t { pdf, html, csv, xapi };
std::string_view to_string(ReportFormat format);  // "pdf", "html", "csv", "xapi"
std::string_view ending_of(ReportFormat format);  // ".pdf", ".html", ".csv", ".json"

struct ReportRequest {
  std::string attempt;  // id; empty: the learner's progress
  ReportFormat format = ReportFormat::pdf;
  base::Language language = base::Language::nl;
  store::Path data;      // the learner's data folder
  store::Path file;      // to be written
  std::string learner;   // shown name; may be empty
  bool replace = false;  // else a file that is there is left alone, and the writer refuses
};

// Writes the report as a whole or not at all, within a second. Refuses (exit code refused) to
// overwrite unless asked, and what session::load_attempt refuses.
using ReportWriter = std::function<base::Status(const ReportRequest& request)>;

// The folder where a person looks for documents: $XDG_DOCUMENTS_DIR as user-dirs.dirs has it, else
// $HOME/Documents where it exists, else $HOME. Nothing without a home.
std::optional<store::Path> documents_folder(const store::Environment& environment);

// A name that nothing in `folder` has yet: "late-washer-2025-01-31.pdf", then with "-2".
store::Path proposed_report_file(const store::Path& folder, const std::string& scenario_or_topic,
                                 const std::string& day, ReportFormat format);

// Writes bytes to a file of the learner's choice. Refuses to overwrite unless asked.
base::Status write_report_file(store::Disk& disk, const store::Path& file, std::string_view bytes,
                               bool replace);

}  // namespace klankbord::session
