#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/commands.h"
#include "base/diagnostic.h"
#include "base/limits.h"
#include "script/registration_text.h"
#include "session/report_port.h"

namespace klankbord::app {

namespace {

using nlohmann::json;

struct SchemaWords {
  std::string format;                // of which the schema is printed
  std::string lua_types, reference;  // files, or "-" for standard output
  bool force = false;
};

// To a file, or to standard output.
int put(const std::string& text, const std::string& file, bool force) {
  if (file == "-") {
    std::cout << text << std::flush;
    return exit_code(base::ExitCode::done);
  }
  const base::Status written = session::write_report_file(store::system_disk(), file, text, force);
  return written ? exit_code(base::ExitCode::done) : report(written.failure());
}

int write_language(const Globals& globals, const SchemaWords& words) {
  const auto installation = open_installation(globals);
  if (!installation) return report(installation.failure());
  const framework::Framework& framework = installation->framework;
  int code = exit_code(base::ExitCode::done);
  if (!words.lua_types.empty()) {
    code = put(script::lua_types(framework), words.lua_types, words.force);
  }
  if (code == exit_code(base::ExitCode::done) && !words.reference.empty()) {
    code = put(script::reference(framework), words.reference, words.force);
  }
  return code;
}

// The files of assets/schemas/, by name.
std::vector<store::Path> schema_files(const store::Path& root) {
  std::vector<store::Path> files;
  std::error_code gone;
  for (std::filesystem::directory_iterator at(root / "assets" / "schemas", gone), end;
       !gone && at != end; at.increment(gone)) {
    if (at->path().extension() == ".json") files.push_back(at->path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

int list_formats(const Globals& globals, const std::vector<store::Path>& files) {
  json list = json::array();
  for (const store::Path& file : files) {
    const auto text = store::read_file(file, base::kMaxFrameworkBytes);
    if (!text) return report(text.failure());
    const json schema = json::parse(*text, nullptr, false);
    if (!schema.is_object()) {
      return report({base::ExitCode::bad_file, file.string() + " is no JSON object."});
    }
    list.push_back({{"format", file.stem().string()},
                    {"title", schema.value("title", "")},
                    {"description", schema.value("description", "")},
                    {"file", file.string()}});
  }
  if (globals.json) {
    std::cout << json{{"formats", std::move(list)}}.dump(1) << '\n';
    return exit_code(base::ExitCode::done);
  }
  for (const json& one : list) {
    const std::string name = one["format"];
    std::cout << name << std::string(name.size() < 12 ? 12 - name.size() : 1, ' ')
              << one["description"].get<std::string>() << '\n';
  }
  std::cout << "The JSON Schema of one of them: klankbord schema NAME. Their meaning: "
               "engine/notes/formats.md.\n";
  return exit_code(base::ExitCode::done);
}

int print_schema(const std::string& format, const std::vector<store::Path>& files) {
  std::vector<std::string> names;
  for (const store::Path& file : files) {
    names.push_back(file.stem().string());
    if (names.back() != format) continue;
    const auto text = store::read_file(file, base::kMaxFrameworkBytes);
    if (!text) return report(text.failure());
    std::cout << *text << std::flush;
    return exit_code(base::ExitCode::done);
  }
  const std::string near = base::did_you_mean(format, {names.begin(), names.end()});
  return report(
      {base::ExitCode::bad_file, "There is no format \"" + format + "\" (" +
                                     (near.empty() ? "klankbord schema lists them" : near) + ")."});
}

int schema_command(const Globals& globals, const SchemaWords& words) {
  if (!words.lua_types.empty() || !words.reference.empty()) return write_language(globals, words);
  const auto installation = open_installation(globals);
  if (!installation) return report(installation.failure());
  const std::vector<store::Path> files = schema_files(installation->root);
  return words.format.empty() ? list_formats(globals, files) : print_schema(words.format, files);
}

}  // namespace

void add_schema(CLI::App& app, Globals& globals, Commands& commands) {
  CLI::App* command = app.add_subcommand(
      "schema", "The documented file formats, and what the scenario language holds");
  const auto words = std::make_shared<SchemaWords>();
  command->add_option("format", words->format, "Whose JSON Schema is printed; else all are listed");
  command->add_option("--lua-types", words->lua_types,
                      "Write the scenario language for editors, as LuaCATS annotations (- for "
                      "standard output)");
  command->add_option("--reference", words->reference,
                      "Write every word and key of it for people, as Markdown (- for standard "
                      "output)");
  command->add_flag("--force", words->force, "Replace a file that is there");
  add_json(command, globals);
  commands.push_back({command, [&globals, words] { return schema_command(globals, *words); }});
}

}  // namespace klankbord::app
