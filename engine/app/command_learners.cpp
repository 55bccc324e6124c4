#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>

#include "app/commands.h"
#include "console/writer.h"
#include "session/learners.h"
#include "store/places.h"

namespace klankbord::app {

namespace {

using nlohmann::json;
using text::Key;

struct LearnersOptions {
  std::string add, rename;
};

json learner_json(const session::Learner& learner, bool latest) {
  json object = {{"id", learner.id},
                 {"name", learner.name},
                 {"created", learner.created},
                 {"data", learner.data.string()},
                 {"latest", latest}};
  if (!learner.problem.empty()) object["problem"] = learner.problem;
  return object;
}

int write_learners(const Globals& globals, const store::Path& data, const text::Catalogue& tr) {
  const auto learners = session::list_learners(data);
  if (globals.json) {
    const std::string latest = session::latest_learner(data).id;
    json list = json::array();
    for (const auto& learner : learners) {
      list.push_back(learner_json(learner, learner.id == latest));
    }
    std::cout << json{{"learners", std::move(list)}}.dump(1, ' ', false,
                                                          json::error_handler_t::replace)
              << '\n';
    return 0;
  }
  console::Writer writer(std::cout, console::terminal_width());
  for (const auto& learner : learners) {
    writer.line(learner.id + "  " + shown_name(tr, learner));
    if (!learner.problem.empty()) writer.paragraph(learner.problem, "    ! ");
  }
  return 0;
}

int learners_command(const Globals& globals, const LearnersOptions& options) {
  const auto installation = open_installation(globals);
  if (!installation) return report(installation.failure());
  const auto data = shared_data(globals);
  if (!data) return report(data.failure());
  const text::Catalogue& tr = installation->tr;
  store::Disk& disk = store::system_disk();
  if (options.add.empty() && options.rename.empty()) return write_learners(globals, *data, tr);
  const std::string now = store::wall_clock();
  const auto learner = [&]() -> base::Result<session::Learner> {
    if (!options.add.empty()) return session::add_learner(disk, *data, options.add, now);
    const auto renamed = learner_of(globals);
    if (!renamed) return renamed.failure();
    return session::rename_learner(disk, *data, renamed->id, options.rename, now);
  }();
  if (!learner) return report(learner.failure());
  console::Writer writer(std::cout, console::terminal_width());
  writer.paragraph(tr(options.add.empty() ? Key{"learners.renamed"} : Key{"learners.added"},
                      {{"name", learner->name}, {"id", learner->id}}));
  return 0;
}

}  // namespace

void add_learners(CLI::App& app, Globals& globals, Commands& commands) {
  CLI::App* learners = app.add_subcommand("learners", "Who practises here");
  const auto options = std::make_shared<LearnersOptions>();
  CLI::Option* add = learners->add_option("--add", options->add, "Name of one more learner");
  learners->add_option("--rename", options->rename, "Another name for the one that --learner names")
      ->excludes(add);
  add_json(learners, globals);
  commands.push_back(
      {learners, [&globals, options] { return learners_command(globals, *options); }});
}

}  // namespace klankbord::app
