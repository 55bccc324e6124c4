#include "store/journal_lines.h"

#include <nlohmann/json.hpp>

#include "base/hash.h"

namespace klankbord::store {

namespace {

using nlohmann::json;

// The canonical form is what nlohmann's dump gives: keys sorted, no white space.
std::string sealed(json line, std::string& chain) {
  chain = base::sha256_hex(chain + line.dump());
  line["h"] = chain;
  return line.dump() + '\n';
}

json to_json(const Snapshot& snapshot) {
  return {{"node", snapshot.node},           {"elapsed_s", snapshot.elapsed_s},
          {"choices", snapshot.choices},     {"ended", snapshot.ended},
          {"variables", snapshot.variables}, {"evidence", snapshot.evidence},
          {"spoiled", snapshot.spoiled},     {"knockouts", snapshot.knockouts},
          {"digest", snapshot.digest}};
}

}  // namespace

std::string header_line(const JournalHeader& header, std::string& chain) {
  return sealed({{"format", kJournalFormat},
                 {"format_version", header.reader_version},
                 {"reader_version", header.reader_version},
                 {"scenario", header.scenario},
                 {"version", header.version},
                 {"content_hash", header.content_hash},
                 {"seed", header.seed},
                 {"mode", header.mode},
                 {"started", header.started}},
                chain);
}

std::string entry_line(const JournalEntry& entry, std::string& chain) {
  return sealed({{"n", entry.number},
                 {"at", entry.at},
                 {"input", json::parse(entry.input)},
                 {"after", to_json(entry.after)}},
                chain);
}

std::string end_line(const std::string& at, std::size_t inputs, std::string& chain) {
  return sealed({{"at", at}, {"end", {{"inputs", inputs}}}}, chain);
}

}  // namespace klankbord::store
