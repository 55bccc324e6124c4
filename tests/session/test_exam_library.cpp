// Every scenario that the program comes with, as an exam plays it: the candidate sees the same, and
// what the candidate's machine gets holds nothing of the key.
#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "analysis/noticeable.h"
#include "base/hash.h"
#include "exam/candidate_scenario.h"
#include "exam/code_words.h"
#include "exam/exam_variant.h"
#include "exam/paired_play.h"
#include "exam/sealed_form.h"
#include "scenario/compiled.h"
#include "session/library.h"
#include "support/catch.h"
#include "support/exam_example.h"
#include "support/paths.h"

using namespace klankbord;
using exam::ScenarioPointer;
using nlohmann::json;
using scenario::Scenario;

namespace {

struct Stripped {
  ScenarioPointer full, key, candidate;
};

const std::vector<Stripped>& shipped() {
  static const std::vector<Stripped> all = [] {
    const auto framework = session::load_framework(test::source_dir()).value();
    const auto library = session::Library::scan(framework, test::source_dir()).value();
    std::vector<Stripped> stripped;
    for (const session::LibraryEntry& entry : library.entries()) {
      REQUIRE(entry.usable());
      Stripped one{entry.scenario, nullptr, nullptr};
      one.key = std::make_shared<const Scenario>(exam::exam_variant(*entry.scenario));
      auto candidate = exam::candidate_scenario(*one.key);
      INFO((candidate ? std::string() : candidate.failure().message));
      REQUIRE(candidate.ok());
      one.candidate = std::make_shared<const Scenario>(std::move(*candidate));
      stripped.push_back(std::move(one));
    }
    return stripped;
  }();
  return all;
}

// The bytes that were encrypted in a form with that one scenario, as a thief with the code sees
// them.
std::string unpacked(const Stripped& one) {
  const test::ExamExample exam = test::exam_example();
  exam::FormContent content = exam.content;
  content.form.practice = test::described(*one.full, *one.key, *one.candidate);
  content.form.scenarios = {content.form.practice};
  content.scenarios = {one.candidate};
  content.practice = one.candidate;
  const std::string file = exam::seal_form(content, exam.centre, exam.code, exam::kLeastCost);
  REQUIRE(exam::open_form(file, exam.centre.centre, exam.code).ok());
  const std::size_t first = file.find('\n'), second = file.find('\n', first + 1);
  std::string body;
  REQUIRE(exam::from_base64_text(file.substr(first + 1, second - first - 1), body));
  return exam::decrypt_under(body, exam.code, file.substr(0, first)).value();
}

void add_words(std::set<std::string>& words, const base::LocalText& text) {
  for (const base::Language language : base::kLanguages) {
    if (!text.exactly(language).empty()) words.insert(text.exactly(language));
  }
}

// What only the key may hold: the texts of why, better and rubrics.
std::set<std::string> secrets_of(const Scenario& full) {
  std::set<std::string> words;
  const auto add = [&](const scenario::Consequences& what) {
    add_words(words, what.why);
    add_words(words, what.better);
  };
  for (const scenario::Option& option : full.options) add(option);
  for (const scenario::Rule& rule : full.rules) add(rule);
  for (const scenario::Node& node : full.nodes) {
    for (const scenario::Part& part : node.parts) add_words(words, part.why);
    for (const base::LocalText& line : node.rubric) add_words(words, line);
  }
  return words;
}

std::string as_json(const std::string& text) {
  const std::string quoted = json(text).dump();
  return quoted.substr(1, quoted.size() - 2);
}

// A better sentence may be an answer, or a standard move, that every candidate is offered; then it
// is no secret.
bool is_offered(const Scenario& full, const std::string& text) {
  for (const scenario::Option& option : full.options) {
    if (option.text.find(text) != std::string::npos) return true;
  }
  for (const scenario::Node& node : full.nodes) {
    for (const scenario::Part& part : node.parts) {
      if (part.text.find(text) != std::string::npos) return true;
    }
  }
  for (const scenario::Move& move : full.moves) {
    if (move.text.find(text) != std::string::npos) return true;
  }
  return false;
}

void look(const json& value, const std::string& key, std::vector<std::string>& found) {
  static const std::set<std::string> kKeys = {"earns",      "spoils", "knockout", "why",
                                              "better",     "weight", "level",    "levels",
                                              "competence", "rubric"};
  static const std::set<std::string> kEmpty = {"opportunities", "knockouts", "wanted"};
  if (kKeys.count(key) > 0) found.push_back("the key " + key);
  if (kEmpty.count(key) > 0 && !value.empty()) found.push_back(key + " is not empty");
  if (key == "belongs" && value != true) found.push_back("a part that does not belong");
  if (value.is_object()) {
    for (const auto& [name, inner] : value.items()) look(inner, name, found);
  } else if (value.is_array()) {
    for (const json& inner : value) look(inner, "", found);
  }
}

// Everything of the key that stands in these bytes.
std::vector<std::string> leaks(const std::string& plain, const Scenario& full,
                               std::size_t& looked_for) {
  std::vector<std::string> found;
  look(json::parse(plain), "", found);
  for (const std::string& secret : secrets_of(full)) {
    if (is_offered(full, secret)) continue;
    ++looked_for;
    if (plain.find(as_json(secret)) != std::string::npos) found.push_back("the text " + secret);
  }
  for (const scenario::Opportunity& one : full.opportunities) {
    ++looked_for;
    const std::string competence = "\"" + one.competence + "\"";
    if (plain.find(competence) != std::string::npos) found.push_back("competence " + competence);
    const std::string level = "level('" + one.id;
    if (plain.find(level) != std::string::npos) found.push_back(level);
  }
  return found;
}

}  // namespace

SCENARIO("a candidate sees of every scenario of the library what the exam variant shows") {
  std::size_t inputs = 0, ended = 0, plays = 0;
  for (const Stripped& one : shipped()) {
    INFO(one.full->id);
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
      const exam::PairedPlay play = exam::play_paired(one.key, one.candidate, seed);
      if (!play.difference.empty()) FAIL(play.difference);
      inputs += play.inputs;
      ended += play.ended ? 1 : 0;
      ++plays;
    }
  }
  CHECK(plays >= 200 * 14);
  CHECK(ended * 10 >= plays * 9);
  CHECK(inputs >= plays * 8);
}

SCENARIO("the form of every scenario of the library holds nothing of its key") {
  std::size_t looked_for = 0;
  for (const Stripped& one : shipped()) {
    INFO(one.full->id);
    for (const std::string& leak : leaks(unpacked(one), *one.full, looked_for)) {
      UNSCOPED_INFO(leak);
      CHECK(leak.empty());
    }
  }
  CHECK(looked_for >= 1500);
  THEN("the detector finds it all in the key itself") {
    for (const Stripped& one : shipped()) {
      std::size_t texts = 0;
      const std::size_t found = leaks(scenario::to_json(*one.key), *one.full, texts).size();
      INFO(one.full->id);
      CHECK(found >= texts);
    }
  }
}

SCENARIO("every variable that is kept for the candidate is needed") {
  std::size_t variables = 0, found_out = 0;
  for (const Stripped& one : shipped()) {
    for (std::size_t i = 0; i < one.candidate->variables.size(); ++i) {
      Scenario broken = *one.candidate;
      const auto forget = [&](scenario::Consequences& what) {
        auto& effects = what.effects;
        effects.erase(std::remove_if(effects.begin(), effects.end(),
                                     [&](const auto& effect) { return effect.variable == i; }),
                      effects.end());
      };
      for (scenario::Option& option : broken.options) forget(option);
      for (scenario::Rule& rule : broken.rules) forget(rule);
      ++variables;
      const auto forgetful = std::make_shared<const Scenario>(std::move(broken));
      const std::string difference = exam::difference_in_plays(one.key, forgetful, 1, 200);
      UNSCOPED_INFO(one.full->id << " " << one.candidate->variables[i].id);
      found_out += difference.empty() ? 0 : 1;
    }
  }
  // A variable that 200 random plays do not show to be needed is rare.
  CHECK(found_out * 10 >= variables * 9);
  CHECK(variables >= 14);
}
