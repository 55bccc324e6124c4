#include "session/lines.h"

#include <fmt/core.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <utility>

#include "analysis/check_codes.h"
#include "base/limits.h"
#include "base/utf8.h"
#include "report/csv.h"
#include "scenario/text_ids.h"
#include "session/line_table.h"

namespace klankbord::session {

namespace {

using analysis::Translation;
using analysis::Translations;
using base::Language;
using nlohmann::json;
using scenario::ScenarioText;

constexpr std::string_view kFormat = "klankbord-lines";
constexpr Language kTranslated[] = {Language::fr, Language::en};

base::Failure bad_table(std::string message) {
  return {base::ExitCode::bad_file, std::move(message)};
}

Translation& of(Translations::Of& both, Language language) {
  return language == Language::fr ? both.fr : both.en;
}

// "greeting-warm.wav": ids with what file names do not hold replaced.
std::string voice_file(const std::string& scenario, const std::string& id) {
  std::string name = id;
  std::replace_if(
      name.begin(), name.end(), [](char c) { return c == '/' || c == '~'; }, '-');
  return scenario + "/" + name + ".wav";
}

// The scenario as its Lua file has it, without what stands beside it.
base::Result<std::shared_ptr<scenario::Scenario>> bare(const framework::Framework& framework,
                                                       const ScenarioPlaces& places,
                                                       const store::Path& file) {
  const LibraryEntry entry = load_scenario_file(framework, places, file, Beside::left_out);
  if (!entry.usable()) {
    return bad_table(fmt::format("{} does not load, so its lines cannot be told:\n{}",
                                 file.string(), reason(entry)));
  }
  return std::make_shared<scenario::Scenario>(*entry.scenario);
}

Translation read_translation(const json& entry, std::string_view language) {
  const auto found = entry.find(language);
  if (found == entry.end()) return {};
  return {found->at("text").get<std::string>(), found->at("source").get<std::string>()};
}

base::Result<Translations> translations_in(std::string_view bytes) {
  const json document = json::parse(bytes, nullptr, false);
  Translations translations;
  try {
    if (document.at("format") != kFormat || document.at("format_version") != 1) {
      return bad_table("it is no file of translations of this version");
    }
    for (const auto& [id, entry] : document.at("texts").items()) {
      translations.texts[id] = {read_translation(entry, "fr"), read_translation(entry, "en")};
    }
  } catch (const json::exception&) {
    return bad_table("it is no file of translations as `klankbord lines --import` writes it");
  }
  return translations;
}

std::string written(const scenario::Scenario& scenario, const Translations& translations) {
  json texts = json::object();
  for (const auto& [id, both] : translations.texts) {
    json entry = json::object();
    if (!both.fr.text.empty()) entry["fr"] = {{"source", both.fr.source}, {"text", both.fr.text}};
    if (!both.en.text.empty()) entry["en"] = {{"source", both.en.source}, {"text", both.en.text}};
    texts[id] = std::move(entry);
  }
  const json document = {{"format", kFormat},
                         {"format_version", 1},
                         {"scenario", scenario.id},
                         {"texts", std::move(texts)}};
  return document.dump(1) + "\n";
}

struct Columns {
  std::size_t id = 0, hash = 0, fr = 0, en = 0;
};

base::Result<Columns> columns_of(const std::vector<TableRow>& rows) {
  const auto find = [&](std::string_view name) -> std::size_t {
    if (rows.empty()) return 0;
    const auto found = std::find(rows[0].begin(), rows[0].end(), name);
    return static_cast<std::size_t>(found - rows[0].begin());
  };
  const Columns columns{find("id"), find("hash"), find("fr"), find("en")};
  const std::size_t count = rows.empty() ? 0 : rows[0].size();
  for (const std::size_t column : {columns.id, columns.hash, columns.fr, columns.en}) {
    if (column < count) continue;
    return bad_table(
        "The table has no columns named id, hash, fr and en in its first row. "
        "Fill in the table that `klankbord lines ID --export FILE` writes.");
  }
  return columns;
}

class Importer {
 public:
  Importer(scenario::Scenario& scenario, Translations& translations) : translations_(translations) {
    for (const scenario::Whose whose : {scenario::Whose::scenario, scenario::Whose::company}) {
      for (ScenarioText& text : scenario::texts_of(scenario, whose)) {
        if (text.told != nullptr) texts_.emplace(text.id, text);
      }
    }
  }

  base::Status take(const TableRow& row, const Columns& columns) {
    const auto cell = [&](std::size_t column) {
      return column < row.size() ? row[column] : std::string();
    };
    const std::string id = cell(columns.id);
    for (const Language language : kTranslated) {
      const std::string text = cell(language == Language::fr ? columns.fr : columns.en);
      if (text.find_first_not_of(" \t\r\n") == std::string::npos) continue;
      if (text.size() > base::kMaxTextBytes || base::printable(text) != text) {
        return bad_table(
            fmt::format("The {} of \"{}\" in the table is too long or has characters "
                        "that cannot be shown. Nothing was imported.",
                        base::to_string(language), base::printable(id)));
      }
      take(id, language, {text, cell(columns.hash)});
    }
    return base::success();
  }

  // What stood beside the scenario and has no text any more.
  void drop_gone() {
    auto& all = translations_.texts;
    for (auto one = all.begin(); one != all.end();) {
      const bool gone = texts_.count(one->first) == 0;
      if (gone) result_.dropped.push_back(one->first);
      one = gone ? all.erase(one) : std::next(one);
    }
  }

  ImportedLines& result() { return result_; }

 private:
  void take(const std::string& id, Language language, Translation translated) {
    const auto found = texts_.find(id);
    if (found == texts_.end()) {
      note(result_.gone, id);
      return;
    }
    const std::string& own = found->second.told->exactly(language);
    if (!own.empty()) {
      if (own != translated.text) note(result_.author, id);
      if (own == translated.text) ++result_.unchanged;
      return;
    }
    if (translated.source != scenario::source_hash(found->second.source())) {
      note(result_.stale, id);
    }
    Translation& kept = of(translations_.texts[id], language);
    const bool same = kept.text == translated.text && kept.source == translated.source;
    ++(same ? result_.unchanged : result_.taken);
    kept = std::move(translated);
  }

  static void note(std::vector<std::string>& ids, const std::string& id) {
    if (ids.empty() || ids.back() != id) ids.push_back(id);
  }

  Translations& translations_;
  std::map<std::string, ScenarioText> texts_;
  ImportedLines result_;
};

LineRow row_of(const ScenarioText& text, const scenario::Scenario& scenario,
               const Translations& translations) {
  LineRow row;
  row.id = text.id;
  row.sort = scenario::to_string(text.sort);
  row.speaker = text.speaker;
  row.hint = text.hint;
  row.source = text.source();
  row.hash = scenario::source_hash(row.source);
  row.language = base::to_string(text.said != nullptr ? scenario.language : Language::nl);
  if (text.said != nullptr) {
    row.voice = voice_file(scenario.id, text.id);
    return row;
  }
  const auto found = translations.texts.find(text.id);
  for (const Language language : kTranslated) {
    std::string& cell = language == Language::fr ? row.fr : row.en;
    LineState& state = language == Language::fr ? row.fr_state : row.en_state;
    cell = text.told->exactly(language);
    state = cell.empty() ? LineState::missing : LineState::author;
    if (!cell.empty() || found == translations.texts.end()) continue;
    Translations::Of both = found->second;
    const Translation& one = of(both, language);
    if (one.text.empty()) continue;
    cell = one.text;
    state = one.source == row.hash ? LineState::translated : LineState::stale;
  }
  return row;
}

}  // namespace

std::string_view to_string(LineState state) {
  constexpr std::string_view kWords[] = {"author", "translated", "stale", "missing"};
  return kWords[static_cast<std::size_t>(state)];
}

store::Path lines_file_of(const store::Path& scenario_file) {
  store::Path file = scenario_file;
  return file.replace_extension(".lines.json");
}

base::Result<Translations> read_lines_file(const store::Path& file) {
  std::error_code ignored;
  if (!std::filesystem::exists(file, ignored)) return Translations{};
  const auto bytes = store::read_file(file, base::kMaxScriptBytes);
  if (!bytes) return bytes.failure();
  return translations_in(*bytes);
}

base::Diagnostics lay_lines(std::string_view bytes, scenario::Scenario& scenario,
                            const std::string& scenario_file, const std::string& lines_file) {
  const auto translations = translations_in(bytes);
  if (translations) return analysis::apply(*translations, scenario, scenario_file, lines_file);
  return {{std::string(analysis::kLinesUnreadable),
           analysis::severity_of(analysis::kLinesUnreadable), lines_file, 0,
           translations.failure().message,
           "move the file aside and import the translations again: klankbord lines --import"}};
}

base::Result<std::vector<LineRow>> lines_of(const framework::Framework& framework,
                                            const ScenarioPlaces& places,
                                            const store::Path& scenario_file, bool company) {
  const auto scenario = bare(framework, places, scenario_file);
  if (!scenario) return scenario.failure();
  const auto translations = read_lines_file(lines_file_of(scenario_file));
  if (!translations) return translations.failure();
  std::vector<LineRow> rows;
  for (const scenario::Whose whose : {scenario::Whose::scenario, scenario::Whose::company}) {
    if (whose == scenario::Whose::company && !company) continue;
    for (const ScenarioText& text : scenario::texts_of(**scenario, whose)) {
      rows.push_back(row_of(text, **scenario, *translations));
    }
  }
  return rows;
}

std::string lines_csv(const std::vector<LineRow>& rows) {
  std::string out = "\xEF\xBB\xBF";
  report::CsvRow head(out);
  for (const char* name : {"id", "sort", "speaker", "hint", "language", "source", "fr", "fr state",
                           "en", "en state", "voice", "hash"}) {
    head.text(name);
  }
  head.end();
  for (const LineRow& row : rows) {
    const auto state = [&](LineState of_it) {
      return row.spoken() ? std::string_view() : to_string(of_it);
    };
    report::CsvRow cells(out);
    cells.text(row.id).text(row.sort).text(row.speaker).text(row.hint).text(row.language);
    cells.text(row.source).text(row.fr).text(state(row.fr_state));
    cells.text(row.en).text(state(row.en_state)).text(row.voice).text(row.hash).end();
  }
  return out;
}

base::Result<ImportedLines> import_lines(const framework::Framework& framework,
                                         const ScenarioPlaces& places, store::Disk& disk,
                                         const store::Path& scenario_file, std::string_view table) {
  const auto scenario = bare(framework, places, scenario_file);
  if (!scenario) return scenario.failure();
  const store::Path file = lines_file_of(scenario_file);
  auto translations = read_lines_file(file);
  if (!translations) {
    return bad_table(fmt::format("{}: {}. Move it aside and import again.", file.string(),
                                 translations.failure().message));
  }
  const auto rows = read_table(table);
  if (!rows) return rows.failure();
  const auto columns = columns_of(*rows);
  if (!columns) return columns.failure();
  Importer importer(**scenario, *translations);
  for (std::size_t i = 1; i < rows->size(); ++i) {
    const base::Status taken = importer.take((*rows)[i], *columns);
    if (!taken) return taken.failure();
  }
  importer.drop_gone();
  if (importer.result().taken > 0 || !importer.result().dropped.empty()) {
    const base::Status kept = store::write_file(disk, file, written(**scenario, *translations));
    if (!kept) return kept.failure();
  }
  return std::move(importer.result());
}

}  // namespace klankbord::session
