// KB402: is the customer, and the learner, addressed in one way all along?
#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <map>

#include "analysis/findings.h"
#include "analysis/texts.h"

namespace klankbord::analysis {

using base::Language;
using scenario::Tone;

namespace {

// "ton" is left out: in French it is a noun ("le ton") as often as a possessive.
constexpr std::array<std::string_view, 5> kJe = {"je", "jij", "jou", "jouw", "jezelf"};
constexpr std::array<std::string_view, 3> kU = {"u", "uw", "uzelf"};
constexpr std::array<std::string_view, 6> kTu = {"tu", "te", "t'", "toi", "ta", "tes"};
constexpr std::array<std::string_view, 3> kVous = {"vous", "votre", "vos"};

// Set phrases in which such a word addresses nobody.
constexpr std::array<std::string_view, 7> kSetPhrases = {
    "van je welste",   "je van het", "je reinste",   "rendez-vous",
    "s'il vous plaît", "tu parles",  "s'il te plaît"};

// Where one text is what another quotes, what stands between the marks is somebody else's words.
struct Marks {
  std::string_view open, close;
};
constexpr std::array<Marks, 4> kQuotes = {{{"“", "”"}, {"«", "»"}, {"‘", "’"}, {"\"", "\""}}};

std::string without_quotes(std::string_view text) {
  std::string kept(text);
  for (const Marks& marks : kQuotes) {
    std::size_t from = 0;
    while ((from = kept.find(marks.open, from)) != std::string::npos) {
      const std::size_t to = kept.find(marks.close, from + marks.open.size());
      if (to == std::string::npos) break;
      kept.replace(from, to + marks.close.size() - from, "…");
      from += std::string_view("…").size();
    }
  }
  return kept;
}

std::string lowered(std::string text) {
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return text;
}

bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (static_cast<unsigned char>(c) & 0x80);
}

// What one text says: the first word of each kind, empty when it has none.
struct Address {
  std::string formal, informal;
};

template <std::size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

Address address_in(std::string_view original, Language language) {
  Address address;
  std::string text = lowered(without_quotes(original));
  for (const std::string_view phrase : kSetPhrases) {
    for (std::size_t at; (at = text.find(phrase)) != std::string::npos;)
      text.erase(at, phrase.size());
  }
  const bool dutch = language == Language::nl;
  for (std::size_t begin = 0; begin < text.size();) {
    if (!is_word_byte(text[begin])) {
      ++begin;
      continue;
    }
    std::size_t end = begin;
    while (end < text.size() && is_word_byte(text[end])) ++end;
    std::string_view word = std::string_view(text).substr(begin, end - begin);
    // "t'appelle": the elided word is one with its apostrophe.
    constexpr std::string_view kElided = "t’";
    const bool elided = word == "t" && end < text.size() && text[end] == '\'';
    if (!dutch && (elided || word.substr(0, kElided.size()) == kElided)) word = "t'";
    // Half a word ("U-bocht", "a-t-il", "sms'je") addresses nobody; "peux-tu" does.
    const bool half = (end < text.size() && text[end] == '-') ||
                      (dutch && begin > 0 && (text[begin - 1] == '-' || text[begin - 1] == '\''));
    if (!half && address.formal.empty() && (dutch ? is_one_of(word, kU) : is_one_of(word, kVous))) {
      address.formal = word;
    }
    if (!half && address.informal.empty() &&
        (dutch ? is_one_of(word, kJe) : is_one_of(word, kTu))) {
      address.informal = word;
    }
    begin = end;
  }
  return address;
}

struct Heard {
  std::string_view text;
  std::string owner;
  int line;
  Address address;
};

// An answer that is too familiar on purpose says so in its `why`.
bool is_on_purpose(const scenario::Option* answer) {
  if (answer == nullptr) return false;
  for (const Language language : base::kLanguages) {
    const std::string why = lowered(answer->why.exactly(language));
    for (const std::string_view word : {"tutoy", "jij", "‘je’", "“je”", "je-vorm", "u-vorm",
                                        "vouvoy", "first name", "familiar", "voornaam"}) {
      if (why.find(word) != std::string::npos) return true;
    }
  }
  return false;
}

// What most of them do; of equals the formal one, which is what a company means by itself.
Tone most_heard(const std::vector<Heard>& all) {
  std::size_t formal = 0, informal = 0;
  for (const Heard& heard : all) {
    formal += !heard.address.formal.empty();
    informal += !heard.address.informal.empty();
  }
  return informal > formal ? Tone::informal : Tone::formal;
}

void report_others(const std::vector<Heard>& all, Tone tone, const char* whom, Language language,
                   Findings& findings) {
  if (tone == Tone::free) return;
  const bool formal = tone == Tone::formal;
  const char* wanted = language == Language::nl ? (formal ? "u" : "je") : (formal ? "vous" : "tu");
  for (const Heard& heard : all) {
    const std::string& other = formal ? heard.address.informal : heard.address.formal;
    if (other.empty()) continue;
    findings.add_at(
        kAddressMixed, heard.text, heard.line,
        fmt::format("{} has “{}”, but {} is addressed as “{}”", heard.owner, other, whom, wanted),
        fmt::format("write it with “{}”; where it is meant, quote the words, let `why` "
                    "name it, or write tone = \"free\"",
                    wanted));
  }
}

void check_conversation(const Subject& subject, const Texts& texts, Findings& findings) {
  const scenario::Scenario& scenario = subject.scenario;
  if (scenario.language == Language::en) return;
  std::map<std::size_t, std::vector<Heard>> threads;
  for (const Spoken& spoken : texts.spoken) {
    if (spoken.voice != Voice::to_customer || is_on_purpose(spoken.answer)) continue;
    threads[spoken.thread].push_back(
        {spoken.text, spoken.owner, spoken.line, address_in(spoken.text, scenario.language)});
  }
  for (const auto& [thread, all] : threads) {
    const Tone tone = scenario.tone == Tone::unsaid ? most_heard(all) : scenario.tone;
    report_others(all, tone, "the customer", scenario.language, findings);
  }
}

void check_lessons(const Subject& subject, const Texts& texts, Findings& findings) {
  for (const Language language : {Language::nl, Language::fr}) {
    std::vector<Heard> all;
    for (const Read& read : texts.read) {
      const std::string& text = read.text.exactly(language);
      // A better sentence is in the language of the conversation, under whichever key it stands.
      const bool foreign = read.sayable && language != subject.scenario.language;
      if (!read.lesson || read.to_colleague || foreign || text.empty()) continue;
      all.push_back({text, fmt::format("{}.{}", read.owner, to_string(language)), read.line,
                     address_in(text, language)});
    }
    report_others(all, most_heard(all), "the learner", language, findings);
  }
}

}  // namespace

void check_address(const Subject& subject, const Texts& texts, Findings& findings) {
  check_conversation(subject, texts, findings);
  check_lessons(subject, texts, findings);
}

}  // namespace klankbord::analysis
