#include "analysis/translations.h"

#include <fmt/core.h>

#include <algorithm>
#include <set>
#include <utility>

#include "analysis/check_codes.h"
#include "base/utf8.h"
#include "scenario/text_ids.h"

namespace klankbord::analysis {

namespace {

using scenario::ScenarioText;

class Overlay {
 public:
  Overlay(const std::string& scenario_file, const std::string& lines_file)
      : scenario_file_(scenario_file), lines_file_(lines_file) {}

  void lay(const ScenarioText& text, const Translations::Of& translated) {
    for (const base::Language language : {base::Language::fr, base::Language::en}) {
      const Translation& one = language == base::Language::fr ? translated.fr : translated.en;
      if (!one.text.empty()) lay(text, language, one);
    }
  }

  void gone(const std::string& id) {
    add(kTranslationGone, lines_file_, 0,
        fmt::format("\"{}\" is translated, and the scenario has no such text", base::printable(id)),
        "export the lines anew; where a text was reworded or renamed, translate it there");
  }

  base::Diagnostics take() { return std::move(found_); }

 private:
  void lay(const ScenarioText& text, base::Language language, const Translation& translated) {
    std::string& place = text.told->exactly(language);
    const std::string_view code = base::to_string(language);
    if (!place.empty()) {
      if (place == translated.text) return;
      add(kTranslatedTwice, scenario_file_, text.source_line,
          fmt::format("\"{}\" stands in \"{}\" here, and otherwise in {}", text.id, code,
                      lines_file_),
          "the one here counts; take one of them out");
    } else if (translated.source != scenario::source_hash(text.source())) {
      add(kTranslationStale, scenario_file_, text.source_line,
          fmt::format("the \"{}\" of \"{}\" was translated from another Dutch text", code, text.id),
          "until it is translated again, the learner reads Dutch: klankbord lines --export");
    } else {
      place = translated.text;
    }
  }

  void add(std::string_view code, const std::string& file, int line, std::string message,
           std::string suggestion) {
    found_.push_back({std::string(code), severity_of(code), file, line, std::move(message),
                      std::move(suggestion)});
  }

  const std::string& scenario_file_;
  const std::string& lines_file_;
  base::Diagnostics found_;
};

}  // namespace

base::Diagnostics apply(const Translations& translations, scenario::Scenario& scenario,
                        const std::string& scenario_file, const std::string& lines_file) {
  Overlay overlay(scenario_file, lines_file);
  std::set<std::string> known;
  for (const scenario::Whose whose : {scenario::Whose::scenario, scenario::Whose::company}) {
    for (const ScenarioText& text : scenario::texts_of(scenario, whose)) {
      if (text.told == nullptr) continue;
      known.insert(text.id);
      const auto found = translations.texts.find(text.id);
      if (found != translations.texts.end()) overlay.lay(text, found->second);
    }
  }
  for (const auto& entry : translations.texts) {
    if (known.count(entry.first) == 0) overlay.gone(entry.first);
  }
  return overlay.take();
}

}  // namespace klankbord::analysis
