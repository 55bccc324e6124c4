#include <iostream>
#include <nlohmann/json.hpp>
#include <set>

#include "app/commands.h"
#include "console/library_text.h"
#include "console/writer.h"
#include "scenario/compiled.h"
#include "session/library.h"

namespace klankbord::app {

namespace {

using nlohmann::json;

json texts(const base::LocalText& text) {
  json object = json::object();
  for (const base::Language language : base::kLanguages) {
    if (!text.exactly(language).empty()) {
      object[std::string(to_string(language))] = text.exactly(language);
    }
  }
  return object;
}

json entry_json(const session::LibraryEntry& entry) {
  if (!entry.usable()) {
    json problems = json::array();
    for (const base::Diagnostic& d : entry.diagnostics) problems.push_back(to_string(d));
    return {
        {"id", entry.id}, {"file", entry.file.string()}, {"usable", false}, {"problems", problems}};
  }
  const scenario::Scenario& s = *entry.scenario;
  std::set<std::string> competences;
  for (const scenario::Opportunity& o : s.opportunities) competences.insert(o.competence);
  return {{"id", s.id},
          {"usable", true},
          {"version", s.version},
          {"file", entry.file.string()},
          {"kind", to_string(s.kind)},
          {"channel", to_string(s.channel)},
          {"direction", to_string(s.direction)},
          {"language", to_string(s.language)},
          {"minutes", s.minutes},
          {"difficulty", s.difficulty},
          {"company", s.company.name},
          {"title", texts(s.title)},
          {"competences", competences},
          {"hash", scenario::content_hash_of(s)}};
}

}  // namespace

int list_command(const Globals& globals) {
  const auto installation = open_installation(globals);
  if (!installation) return report(installation.failure());
  const auto library = session::Library::scan(installation->framework, installation->places());
  if (!library) return report(library.failure());
  if (globals.json) {
    json list = json::array();
    for (const session::LibraryEntry& entry : library->entries()) list.push_back(entry_json(entry));
    std::cout << json{{"scenarios", std::move(list)}}.dump(1) << '\n';
    return 0;
  }
  console::Writer writer(std::cout, console::terminal_width());
  console::write_library(writer, installation->tr, library->entries());
  return 0;
}

}  // namespace klankbord::app
