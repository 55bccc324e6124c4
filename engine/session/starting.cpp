#include "session/starting.h"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <memory>
#include <utility>

#include "analysis/plan.h"
#include "base/limits.h"
#include "play/attempt.h"
#include "play/view.h"
#include "script/loader.h"
#include "session/starting_text.h"

namespace klankbord::session {

namespace {

using store::Path;

constexpr std::string_view kExampleCompany = "Voorbeeld";

base::Failure wrong(std::string message) {
  return {base::ExitCode::bad_command_line, std::move(message)};
}

bool is_there(const Path& path) {
  std::error_code ignored;
  return std::filesystem::exists(path, ignored);
}

std::string joined(const std::vector<std::string_view>& words) {
  std::string all;
  for (const std::string_view word : words) all += (all.empty() ? "" : ", ") + std::string(word);
  return all;
}

// "Did you mean …?" or the whole list.
std::string hint(std::string_view word, const std::vector<std::string_view>& known,
                 std::string_view what) {
  const std::string near = base::did_you_mean(word, known);
  if (!near.empty()) return "D" + near.substr(1);
  return fmt::format("The {} are {}.", what, joined(known));
}

base::Status check_id(std::string_view id) {
  const bool plain = std::all_of(id.begin(), id.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  });
  if (plain && !id.empty() && id.front() != '-' && id.size() <= base::kMaxIdBytes) {
    return base::success();
  }
  const std::string better = id_of_name(id);
  return wrong(fmt::format(
      "\"{}\" cannot be the id of a scenario: it has lower-case letters, digits and "
      "hyphens, at most {}.{}",
      id, base::kMaxIdBytes, better.empty() ? "" : fmt::format(" For instance: {}", better)));
}

base::Status check_free(const ScenarioPlaces& places, const StartRequest& request) {
  const auto files = scenario_files(places);
  if (!files) return files.failure();
  for (const Path& file : *files) {
    if (file.stem() != request.id) continue;
    return base::Failure{base::ExitCode::refused,
                         fmt::format("There is a scenario \"{}\" already: {}. Choose another id.",
                                     request.id, file.string())};
  }
  return base::success();
}

// The company of the new scenario: one there is, or a new one.
struct Setting {
  std::string id, name, customer, customer_name;
  std::string source;  // of a new one; else empty
  Path file;
};

void take_customer(Setting& setting, const scenario::Company& company) {
  setting.name = company.name;
  setting.customer = company.customers.front().id;
  setting.customer_name = company.customers.front().name;
}

class Starter {
 public:
  Starter(const framework::Framework& framework, const ScenarioPlaces& places, store::Disk& disk,
          const StartRequest& request)
      : framework_(framework), places_(places), disk_(disk), request_(request) {
    result_.scenario = request.folder / request.kind / (request.id + ".lua");
    result_.plan = request.folder / request.kind / (request.id + ".plan");
  }

  base::Result<StartedScenario> run() {
    for (const auto step : {&Starter::read_text, &Starter::choose_company, &Starter::check_files,
                            &Starter::build, &Starter::write}) {
      const base::Status done = (this->*step)();
      if (!done) return done.failure();
    }
    return result_;
  }

 private:
  base::Status read_text() {
    const std::string language(base::to_string(request_.language));
    const std::string name = request_.kind + "." + language + ".lua";
    if (!is_there(places_.root / "assets" / "starting" / name)) return no_language();
    auto text = read_starting_text(places_.root, name);
    if (!text) return text.failure();
    text_ = std::move(*text);
    const std::vector<std::string_view> known(text_.channels.begin(), text_.channels.end());
    channel_ = request_.channel.empty() ? text_.channels.front() : request_.channel;
    if (std::find(known.begin(), known.end(), channel_) != known.end()) return base::success();
    return wrong(
        fmt::format("A starting scenario of the kind {} is not made for the channel "
                    "\"{}\". {}",
                    request_.kind, channel_,
                    known.size() == 1 ? fmt::format("Its channel is {}.", known[0])
                                      : hint(channel_, known, "channels")));
  }

  base::Status no_language() const {
    std::string known;
    for (const base::Language language : base::kLanguages) {
      const std::string code(base::to_string(language));
      const std::string name = request_.kind + "." + code + ".lua";
      if (!is_there(places_.root / "assets" / "starting" / name)) continue;
      known += (known.empty() ? "" : ", ") + code;
    }
    return wrong(fmt::format("There is no starting scenario of the kind {} in {}. There is in: {}.",
                             request_.kind, base::to_string(request_.language), known));
  }

  base::Result<std::string> module(const std::string& relative) const {
    if (!setting_.source.empty() && relative == "companies/" + setting_.id + ".lua") {
      return setting_.source;
    }
    for (const Path& file : module_places(places_, result_.scenario, relative)) {
      if (is_there(file)) return store::read_file(file, base::kMaxScriptBytes);
    }
    return store::read_file(request_.folder / relative, base::kMaxScriptBytes);
  }

  base::Status choose_company() {
    const std::string wanted(request_.company.empty() ? kExampleCompany
                                                      : std::string_view(request_.company));
    setting_.id = id_of_name(wanted);
    if (setting_.id.empty()) return wrong(fmt::format("\"{}\" is no name of a company.", wanted));
    const std::string relative = "companies/" + setting_.id + ".lua";
    setting_.file = request_.folder / relative;
    const auto read = [&](const std::string& path) { return module(path); };
    auto source = module(relative);
    if (!source) {
      const auto text = store::read_file(places_.root / "assets" / "starting" / "company.lua",
                                         base::kMaxScriptBytes);
      if (!text) return text.failure();
      const bool is_id = wanted == setting_.id;
      source = filled_in({{}, *text}, "",
                         {{"company", setting_.id},
                          {"company_name", is_id ? capital(wanted) : quoted(wanted)},
                          {"language", std::string(base::to_string(request_.language))}});
      setting_.source = *source;
      result_.company_is_new = true;
    }
    result_.company = setting_.file;
    const auto loaded = script::load_company(*source, setting_.file.string(), read);
    if (loaded.company == nullptr) return broken(setting_.file, loaded.diagnostics);
    take_customer(setting_, *loaded.company);
    return base::success();
  }

  base::Status check_files() {
    for (const Path& file : {result_.scenario, result_.plan}) {
      if (!is_there(file)) continue;
      return base::Failure{base::ExitCode::refused,
                           fmt::format("{} is there already and is left as it is. Choose another "
                                       "id or another folder.",
                                       file.string())};
    }
    return base::success();
  }

  base::Status build() {
    lua_ = filled_in(text_, channel_,
                     {{"id", request_.id},
                      {"channel", channel_},
                      {"company", setting_.id},
                      {"company_name", quoted(setting_.name)},
                      {"customer", setting_.customer},
                      {"customer_name", quoted(setting_.customer_name)}});
    const auto read = [&](const std::string& path) { return module(path); };
    const script::Loaded loaded =
        script::load_scenario(framework_, lua_, result_.scenario.string(), read);
    if (loaded.scenario == nullptr) return broken(result_.scenario, loaded.diagnostics);
    plan_ = "# The tests of this scenario: klankbord play " + request_.id + " --plan FILE\n";
    add_run(loaded.scenario, "model", "Who answers well everywhere earns everything.", 2);
    add_run(loaded.scenario, "typical", "Friendly, and just not there.", 1);
    add_run(loaded.scenario, "poor", "Falls into every trap.", 0);
    return base::success();
  }

  // A run that answers at every decision what earns that level, or comes nearest below it.
  void add_run(const std::shared_ptr<const scenario::Scenario>& scenario, const std::string& name,
               std::string_view about, int level) {
    play::Attempt attempt(scenario, analysis::kPlanSeed);
    while (!attempt.ended() && attempt.inputs().size() < base::kMaxInputs) {
      const auto offers = attempt.view().offers;
      const auto distance = [&](const play::Offer& offer) {
        int earned = 0;
        for (const scenario::Earning& e : scenario->options[offer.option].earns) earned += e.level;
        return earned > level ? 10 + earned : level - earned;
      };
      const auto best =
          std::min_element(offers.begin(), offers.end(),
                           [&](const auto& a, const auto& b) { return distance(a) < distance(b); });
      if (best == offers.end() || !attempt.act(play::Input::choose(best->option))) break;
    }
    plan_ += fmt::format("\n# {}\n{}", about, analysis::write_run(attempt, name));
    result_.runs.push_back(name);
  }

  base::Status write() {
    std::vector<std::pair<Path, const std::string*>> files = {{result_.scenario, &lua_},
                                                              {result_.plan, &plan_}};
    if (result_.company_is_new) files.push_back({result_.company, &setting_.source});
    const std::string editor = editor_settings();
    const Path settings = request_.folder / ".luarc.json";
    if (!is_there(settings)) files.push_back({settings, &editor});
    for (std::size_t i = 0; i < files.size(); ++i) {
      base::Status done = store::make_folders(disk_, files[i].first.parent_path());
      if (done) done = store::write_file(disk_, files[i].first, *files[i].second);
      if (done) continue;
      // None of them was there before.
      for (std::size_t j = 0; j <= i; ++j) disk_.remove(files[j].first.string());
      return done;
    }
    return base::success();
  }

  // Tells editors that speak to a Lua language server where the words of the language are.
  std::string editor_settings() const {
    return "{\n  \"runtime.version\": \"Lua 5.4\",\n  \"workspace.library\": [\"" +
           quoted((places_.root / "scenarios" / "lib").string()) + "\"]\n}\n";
  }

  static base::Status broken(const Path& file, const base::Diagnostics& found) {
    std::string all;
    for (const base::Diagnostic& d : found) all += "\n" + to_string(d);
    return base::Failure{base::ExitCode::bad_file,
                         fmt::format("{} does not load:{}", file.string(), all)};
  }

  static std::string capital(std::string text) {
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') {
      text[0] = static_cast<char>(text[0] - 'a' + 'A');
    }
    return text;
  }

  // For between quotation marks in Lua or JSON.
  static std::string quoted(std::string_view text) {
    std::string out;
    for (const char c : text) {
      if (c == '"' || c == '\\') out += '\\';
      out += c;
    }
    return out;
  }

  const framework::Framework& framework_;
  const ScenarioPlaces& places_;
  store::Disk& disk_;
  const StartRequest& request_;
  StartingText text_;
  std::string channel_, lua_, plan_;
  Setting setting_;
  StartedScenario result_;
};

}  // namespace

base::Result<StartedScenario> start_scenario(const framework::Framework& framework,
                                             const ScenarioPlaces& places, store::Disk& disk,
                                             const StartRequest& request) {
  if (!scenario::kind_from(request.kind)) {
    return wrong(fmt::format("There is no kind \"{}\". {}", request.kind,
                             hint(request.kind, scenario::kind_words(), "kinds")));
  }
  if (!request.channel.empty() && !scenario::channel_from(request.channel)) {
    return wrong(fmt::format("There is no channel \"{}\". {}", request.channel,
                             hint(request.channel, scenario::channel_words(), "channels")));
  }
  const base::Status allowed = check_id(request.id);
  if (!allowed) return allowed.failure();
  const base::Status free = check_free(places, request);
  if (!free) return free.failure();
  return Starter(framework, places, disk, request).run();
}

}  // namespace klankbord::session
