#include "console/library_text.h"

#include <string>

namespace klankbord::console {

using text::Key;

void write_library(Writer& writer, const text::Catalogue& tr,
                   const std::vector<session::LibraryEntry>& entries) {
  if (entries.empty()) writer.paragraph(tr(Key{"library.empty"}));
  int number = 0;
  for (const session::LibraryEntry& entry : entries) {
    if (!entry.usable()) {
      writer.paragraph(tr(Key{"library.unusable"}, {{"id", entry.id}}), "  -  ");
      if (!entry.diagnostics.empty()) {
        writer.paragraph(to_string(entry.diagnostics.front()), "       ");
      }
      continue;
    }
    const scenario::Scenario& scenario = *entry.scenario;
    std::string lead = std::to_string(++number);
    lead.insert(0, lead.size() < 3 ? 3 - lead.size() : 0, ' ');
    writer.paragraph(scenario.title.in(tr.language()), lead + "  ");
    writer.paragraph(
        scenario.id + " · " + tr.named("kind.", to_string(scenario.kind)) + " · " +
            tr.named("channel.", to_string(scenario.channel)) + " · " +
            tr.named("language.", base::to_string(scenario.language)) + " · " +
            tr(Key{"library.minutes"}, {{"minutes", std::to_string(scenario.minutes)}}),
        "     ");
  }
}

const session::LibraryEntry* choose_scenario(Writer& writer, const text::Catalogue& tr,
                                             const std::vector<session::LibraryEntry>& entries,
                                             std::istream& in) {
  std::vector<const session::LibraryEntry*> usable;
  for (const session::LibraryEntry& entry : entries) {
    if (entry.usable()) usable.push_back(&entry);
  }
  std::string typed;
  while (!usable.empty()) {
    writer.prompt(tr(Key{"library.prompt"}) + " ");
    if (!writer.flush() || !std::getline(in, typed) || typed == "q") break;
    for (std::size_t i = 0; i < usable.size(); ++i) {
      if (typed == std::to_string(i + 1) || typed == usable[i]->id) return usable[i];
    }
    writer.paragraph(tr(Key{"library.prompt-help"}, {{"last", std::to_string(usable.size())}}));
  }
  writer.line();
  return nullptr;
}

}  // namespace klankbord::console
