#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/exam_commands.h"
#include "app/progress_line.h"
#include "base/utf8.h"
#include "session/exam_files.h"
#include "session/exam_forms.h"

namespace klankbord::app {

namespace {

using nlohmann::json;

struct AssembleOptions {
  std::string blueprint;
  std::string folder = ".";
  std::size_t forms = 1;
  std::uint64_t seed = 1;
  int most_shared = -1;  // -1: as the blueprint says
  bool force = false;
};

std::vector<std::string> ids_of(const session::Bank& bank, const exam::Selection& selection) {
  std::vector<std::string> ids;
  for (const std::size_t item : selection) ids.push_back(bank.items[item].id);
  return ids;
}

std::vector<exam::Figure> figures_of(const session::Bank& bank,
                                     const session::BlueprintFiles& files,
                                     const exam::Selection& selection) {
  return exam::figures_of(bank.items, selection, files.blueprint,
                          files.policy ? &*files.policy : nullptr);
}

json selection_json(const session::Bank& bank, const session::BlueprintFiles& files,
                    const exam::Selection& selection) {
  json figures = json::array();
  for (const exam::Figure& figure : figures_of(bank, files, selection)) {
    figures.push_back({{"what", figure.what}, {"points", figure.points}});
  }
  return {{"scenarios", ids_of(bank, selection)}, {"figures", std::move(figures)}};
}

struct Overlap {
  std::size_t one = 0, other = 0;  // indexes of forms
  std::vector<std::string> scenarios;
};

std::vector<Overlap> overlaps_of(const session::Bank& bank, const exam::Assembly& assembly) {
  std::vector<Overlap> all;
  for (std::size_t other = 1; other < assembly.forms.size(); ++other) {
    for (std::size_t one = 0; one < other; ++one) {
      const auto both = exam::shared_by(assembly.forms[one], assembly.forms[other]);
      all.push_back({one, other, ids_of(bank, both)});
    }
  }
  return all;
}

json overlaps_json(const session::Bank& bank, const session::BlueprintFiles& files,
                   const exam::Assembly& assembly) {
  json overlaps = json::array();
  for (const Overlap& one : overlaps_of(bank, assembly)) {
    overlaps.push_back({{"forms",
                         {session::form_id(files.blueprint, one.one),
                          session::form_id(files.blueprint, one.other)}},
                        {"scenarios", one.scenarios}});
  }
  return overlaps;
}

void write_overlaps(const session::Bank& bank, const session::BlueprintFiles& files,
                    const exam::Assembly& assembly) {
  const auto overlaps = overlaps_of(bank, assembly);
  for (const Overlap& one : overlaps) {
    std::cout << session::form_id(files.blueprint, one.one) << " and "
              << session::form_id(files.blueprint, one.other) << " share " << one.scenarios.size()
              << " of " << files.blueprint.scenarios << " scenarios";
    const char* between = ": ";
    for (const std::string& id : one.scenarios) {
      std::cout << between << id;
      between = ", ";
    }
    std::cout << '\n';
  }
  if (overlaps.empty()) return;
  std::cout << (assembly.fewest_shared
                    ? "No forms of this library that keep to the blueprint share fewer: every "
                      "selection was compared. More scenarios, or looser bounds, would help.\n"
                    : "Forms that share fewer were not found in the time that was given.\n");
}

void assembly_as_json(const session::Bank& bank, const session::BlueprintFiles& files,
                      const exam::Assembly& assembly, const std::vector<std::string>& written) {
  json forms = json::array(), nearest = json::array();
  for (std::size_t i = 0; i < assembly.forms.size(); ++i) {
    json form = selection_json(bank, files, assembly.forms[i]);
    form["file"] = written[i];
    forms.push_back(std::move(form));
  }
  for (const exam::Selection& one : assembly.nearest) {
    nearest.push_back(selection_json(bank, files, one));
  }
  std::cout << json{{"format", "klankbord-assembly"},
                    {"format_version", 1},
                    {"forms", std::move(forms)},
                    {"why", assembly.why},
                    {"nearest", std::move(nearest)},
                    {"misses", assembly.misses},
                    {"left_out", bank.left_out},
                    {"declared", bank.declared},
                    {"overlaps", overlaps_json(bank, files, assembly)},
                    {"fewest_shared", assembly.fewest_shared}}
                   .dump(1, ' ', false, json::error_handler_t::replace)
            << '\n';
}

void write_selection(const session::Bank& bank, const session::BlueprintFiles& files,
                     const exam::Selection& selection) {
  std::string line;
  for (const std::string& id : ids_of(bank, selection)) line += (line.empty() ? "" : ", ") + id;
  std::cout << "  " << line << "\n  points:";
  for (const exam::Figure& figure : figures_of(bank, files, selection)) {
    std::cout << ' ' << figure.what << ' ' << figure.points << ';';
  }
  std::cout << '\n';
}

void assembly_as_text(const session::Bank& bank, const session::BlueprintFiles& files,
                      const exam::Assembly& assembly, const std::vector<std::string>& written) {
  for (const std::string& one : bank.left_out) {
    std::cout << "Left out: " << base::printable(one) << '\n';
  }
  if (!bank.declared.empty()) {
    std::cout << "Not every play can be counted of these, so the points they declare are taken as "
                 "reachable:";
    for (const std::string& id : bank.declared) std::cout << ' ' << id;
    std::cout << '\n';
  }
  if (files.blueprint.scenarios < exam::kLeastScenarios) {
    std::cout << "A form of " << files.blueprint.scenarios << " scenarios says little about a "
              << "person: 8 is the minimum, 10 to 12 is the advice.\n";
  } else if (files.blueprint.scenarios < exam::kAdvisedScenarios) {
    std::cout << "A form of 8 scenarios is the minimum; 10 to 12 is the advice.\n";
  }
  if (!files.policy) std::cout << "Without a policy a result never says \"passed\".\n";
  for (std::size_t i = 0; i < assembly.forms.size(); ++i) {
    std::cout << "Form " << base::printable(written[i]) << '\n';
    write_selection(bank, files, assembly.forms[i]);
  }
  write_overlaps(bank, files, assembly);
  if (!assembly.why.empty()) std::cout << "It cannot be done:\n";
  for (const std::string& one : assembly.why) std::cout << "  " << one << ".\n";
  if (!assembly.nearest.empty()) std::cout << "Nearest:\n";
  for (const exam::Selection& one : assembly.nearest) write_selection(bank, files, one);
  for (const std::string& one : assembly.misses) std::cout << "  " << one << ".\n";
}

store::Path draft_file(const AssembleOptions& options, const std::string& id) {
  return store::Path(options.folder) / (id + ".draft");
}

base::Result<std::vector<std::string>> write_drafts(
    const AssembleOptions& options, const session::BlueprintFiles& files,
    const session::Library& library, const framework::Framework& framework,
    const session::Bank& bank, const exam::Assembly& assembly, const std::string& framework_hash) {
  std::vector<std::string> written;
  for (std::size_t i = 0; i < assembly.forms.size(); ++i) {
    const auto draft =
        session::draft_of(files, library, bank, assembly.forms[i], i, framework_hash);
    ProgressLine progress;
    // What cannot be sealed is not offered.
    const auto tried = session::sealable(
        draft, library, framework, framework_hash, 200,
        [&](std::size_t done, std::size_t all) { progress.at(done, all, "playing"); });
    if (!tried) return tried.failure();
    const store::Path file = draft_file(options, draft.id);
    const auto status =
        session::write_new(store::system_disk(), file, exam::to_json(draft), options.force);
    if (!status) return status.failure();
    written.push_back(file.string());
  }
  return written;
}

// Before minutes of exploring: whether the drafts could be written at all.
base::Status may_write_drafts(const AssembleOptions& options, const exam::Blueprint& blueprint) {
  for (std::size_t i = 0; i < options.forms && !options.force; ++i) {
    const store::Path file = draft_file(options, session::form_id(blueprint, i));
    if (auto free = session::may_write(file); !free) return free;
  }
  return base::success();
}

int assemble_command(const Globals& globals, const AssembleOptions& options) {
  const auto installation = open_installation(globals);
  if (!installation) return report(installation.failure());
  const auto library = session::Library::scan(installation->framework, installation->places());
  if (!library) return report(library.failure());
  const auto files = session::read_blueprint(options.blueprint, installation->framework, *library);
  if (!files) return report(files.failure());
  if (auto free = may_write_drafts(options, files->blueprint); !free) {
    return report(free.failure());
  }
  const auto hash = session::framework_hash(installation->root, installation->framework.id);
  if (!hash) return report(hash.failure());
  session::Bank bank;
  {
    ProgressLine progress;
    bank = session::bank_of(*library, files->blueprint, [&](std::size_t done, std::size_t all) {
      progress.at(done, all, "exploring");
    });
  }
  exam::Assembly assembly;
  {
    ProgressLine progress;
    exam::Blueprint asked = files->blueprint;
    if (options.most_shared >= 0) asked.shared = options.most_shared;
    assembly = exam::assemble(
        bank.items, asked, files->policy ? &*files->policy : nullptr, options.forms, options.seed,
        [&](std::size_t done, std::size_t all) { progress.at(done, all, "searching"); });
  }
  const auto written =
      write_drafts(options, *files, *library, installation->framework, bank, assembly, *hash);
  if (!written) return report(written.failure());
  if (globals.json) {
    assembly_as_json(bank, *files, assembly, *written);
  } else {
    assembly_as_text(bank, *files, assembly, *written);
  }
  return exit_code(assembly.forms.empty() ? base::ExitCode::findings : base::ExitCode::done);
}

}  // namespace

void add_exam_assemble(CLI::App& exam, Globals& globals, Commands& commands) {
  CLI::App* command =
      exam.add_subcommand("assemble", "Find scenarios for a blueprint, and write drafts of forms");
  const auto options = std::make_shared<AssembleOptions>();
  command->add_option("blueprint", options->blueprint, "The blueprint file")->required();
  command->add_option("--forms", options->forms, "How many parallel forms (1 to 26)")
      ->check(CLI::Range(1, 26));
  command
      ->add_option("--most-shared", options->most_shared,
                   "Scenarios that two forms may share at most (as the blueprint says)")
      ->check(CLI::Range(0, 30));
  command->add_option("--seed", options->seed, "Another number gives other forms");
  command->add_option("--folder", options->folder, "Where the drafts go (here, unless said)");
  command->add_flag("--force", options->force, "Replace drafts that are there");
  add_json(command, globals);
  commands.push_back(
      {command, [&globals, options] { return assemble_command(globals, *options); }});
}

}  // namespace klankbord::app
