#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/commands.h"
#include "session/starting.h"
#include "store/disk.h"

namespace klankbord::app {

namespace {

struct NewWords {
  session::StartRequest request;
  std::string language, folder;
};

// A path as it has to be typed.
std::string typed(const store::Path& path) {
  const std::string text = path.string();
  return text.find(' ') == std::string::npos ? text : "'" + text + "'";
}

// `how`: what else has to be typed with every command.
void tell(const session::StartedScenario& started, const std::string& name,
          const std::string& how) {
  std::cout << "Written:\n"
            << "  " << started.scenario.string() << "\n      the conversation, to be made yours\n"
            << "  " << started.plan.string() << "\n      its tests: three ways through it\n";
  if (started.company_is_new) {
    std::cout << "  " << started.company.string()
              << "\n      the company it plays in; other scenarios can play there too\n";
  }
  std::cout << "Next:\n"
            << "  klankbord play " << name << " --watch" << how
            << "\n      play it while you write\n"
            << "  klankbord check " << typed(started.scenario) << how
            << "\n      what is not right yet\n"
            << "  klankbord play " << name << " --plan " << typed(started.plan) << how
            << "\n      whether the tests still hold\n"
            << "How to write one: scenarios/README.md.\n";
}

int start(const Globals& globals, const NewWords& words) {
  const auto installation = open_installation(globals);
  if (!installation) return report(installation.failure());
  session::StartRequest request = words.request;
  // Whoever asks for an interface in French writes in French, unless it is said otherwise.
  request.language =
      words.language.empty() ? globals.language : *base::language_from(words.language);
  const bool own = words.folder.empty();
  if (own && installation->own.empty()) return report(shared_data(globals).failure());
  request.folder = own ? installation->own : store::Path(words.folder);
  const auto started = session::start_scenario(installation->framework, installation->places(),
                                               store::system_disk(), request);
  if (!started) return report(started.failure());
  if (globals.json) {
    std::cout << nlohmann::json{{"scenario", started->scenario.string()},
                                {"plan", started->plan.string()},
                                {"company", started->company.string()},
                                {"company_is_new", started->company_is_new}}
                     .dump(1)
              << '\n';
    return 0;
  }
  const std::string how = globals.shared ? " --data " + typed(*globals.shared) : "";
  tell(*started, own ? request.id : typed(started->scenario), how);
  return 0;
}

}  // namespace

void add_new(CLI::App& app, Globals& globals, Commands& commands) {
  CLI::App* command = app.add_subcommand(
      "new", "Write a starting scenario with its plan: a small conversation of that kind");
  const auto words = std::make_shared<NewWords>();
  command
      ->add_option("kind", words->request.kind,
                   "complaint, upsell, referral, information, technical, sales, progress, "
                   "administration, irregularity or development")
      ->required();
  command->add_option("id", words->request.id, "Its name: lower-case letters, digits, hyphens")
      ->required();
  command
      ->add_option("--language", words->language,
                   "Of the conversation: nl, fr or en; else that of --lang, else nl")
      ->check(CLI::IsMember({"nl", "fr", "en"}));
  command->add_option("--channel", words->request.channel, "phone, chat, email, social or post");
  command->add_option("--company", words->request.company,
                      "Id of a company there is, or the name of a new one");
  command->add_option("--folder", words->folder,
                      "Where it is written, instead of my-scenarios/ in the data folder");
  add_json(command, globals);
  commands.push_back({command, [&globals, words] { return start(globals, *words); }});
}

}  // namespace klankbord::app
