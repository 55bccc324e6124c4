// KB401, KB403 and KB404: is every text there, does it fit, and is it typed as it should be?
#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <vector>

#include "analysis/findings.h"
#include "analysis/texts.h"
#include "analysis/typography.h"
#include "base/utf8.h"

namespace klankbord::analysis {

using base::Language;
using scenario::Channel;

namespace {

// A bubble is 75 characters wide (ui/kit_theme.h): four rows of speech, and three for each of four
// answers, stand side by side on a screen of 1280 by 800.
constexpr std::size_t kLongestLine = 300, kLongestAnswer = 225;

// What is written together is translated together: a language in which half of it stands is one
// that the author means to offer. (Dutch is asked by the loader, and feedback in the language of
// the conversation by KB211.)
void check_languages(const Subject& subject, const Texts& texts, Findings& findings) {
  std::map<std::string_view, std::vector<const Read*>> groups;
  for (const Read& read : texts.read) groups[read.group].push_back(&read);
  for (const auto& [name, group] : groups) {
    std::vector<Language> offered;
    for (const Language language : base::kLanguages) {
      const auto has = [&](const Read* read) { return !read->text.exactly(language).empty(); };
      const auto there = std::count_if(group.begin(), group.end(), has);
      const bool asked_elsewhere = name == "lessons" && language == subject.scenario.language;
      if (2 * static_cast<std::size_t>(there) >= group.size() && !asked_elsewhere) {
        offered.push_back(language);
      }
    }
    for (const Read* one : group) {
      const Read& read = *one;
      std::string missing;
      for (const Language language : offered) {
        if (!read.text.exactly(language).empty()) continue;
        missing += (missing.empty() ? "" : ", ") + std::string(to_string(language));
      }
      if (missing.empty()) continue;
      findings.add_at(
          kLanguageMissing, read.text.in(Language::nl), read.line,
          fmt::format("{} is not there in {}, but what goes with it is", read.owner, missing),
          "translate it, or leave that language out of all of it");
    }
  }
}

void check_length(const Subject& subject, const Texts& texts, Findings& findings) {
  const Channel channel = subject.scenario.channel;
  const bool letters = channel == Channel::email || channel == Channel::post;
  for (const Spoken& spoken : texts.spoken) {
    if (letters && spoken.answer == nullptr) continue;  // those stand on a sheet that scrolls
    const std::size_t most = spoken.answer != nullptr ? kLongestAnswer : kLongestLine;
    const std::size_t length = base::character_count(spoken.text);
    if (length <= most) continue;
    findings.add_at(
        kTooLongForScreen, spoken.text, spoken.line,
        fmt::format("{} says {} characters at once; a screen holds {}", spoken.owner, length, most),
        spoken.answer != nullptr ? "say it shorter, as one would on the spot"
                                 : "say it shorter, or in two lines");
  }
}

void check_typing(const Subject& subject, const Texts& texts, Findings& findings) {
  const auto look = [&](std::string_view text, Language language, const std::string& owner,
                        int line) {
    for (const Slip& slip : slips_in(text, language)) {
      findings.add_at(kTypography, text, line,
                      fmt::format("{} has {}: “{}”", owner, slip.what, slip.where), slip.write);
    }
  };
  for (const Spoken& spoken : texts.spoken) {
    look(spoken.text, subject.scenario.language, spoken.owner, spoken.line);
  }
  for (const Read& read : texts.read) {
    for (const Language language : base::kLanguages) {
      look(read.text.exactly(language), language, read.owner, read.line);
    }
  }
}

}  // namespace

void check_language(const Subject& subject, Findings& findings) {
  const Texts texts = texts_of(subject.scenario);
  check_languages(subject, texts, findings);
  check_length(subject, texts, findings);
  check_typing(subject, texts, findings);
  check_address(subject, texts, findings);
}

}  // namespace klankbord::analysis
