// How the tables of the registration are written: one function for each sort of key.
#pragma once

#include "base/limits.h"
#include "script/registration.h"

namespace klankbord::script::key {

inline constexpr int kMostTexts = 64;     // of a list of texts, as the steps of a procedure
inline constexpr int kMostRecords = 200;  // of one kind

constexpr Key plain(std::string_view name, Holds holds, Need need, std::string_view meaning,
                    std::size_t most = 0) {
  Key key;
  key.name = name;
  key.holds = holds;
  key.need = need;
  key.meaning = meaning;
  key.most = static_cast<int>(most);
  return key;
}

constexpr Key text(std::string_view name, Need need, std::string_view meaning) {
  return plain(name, Holds::text, need, meaning, base::kMaxLineBytes);
}

constexpr Key id(std::string_view name, Need need, std::string_view meaning) {
  return plain(name, Holds::id, need, meaning);
}

constexpr Key condition(std::string_view meaning) {
  return plain("when", Holds::condition, Need::optional, meaning, base::kMaxConditionBytes);
}

constexpr Key local_text(std::string_view name, Need need, std::string_view meaning) {
  return plain(name, Holds::local_text, need, meaning, base::kMaxTextBytes);
}

constexpr Key local_texts(std::string_view name, Need need, std::string_view meaning) {
  return plain(name, Holds::local_texts, need, meaning, kMostTexts);
}

constexpr Key spoken(std::string_view name, Need need, std::string_view meaning) {
  return plain(name, Holds::spoken, need, meaning, base::kMaxLineBytes);
}

constexpr Key sent(std::string_view name, std::string_view meaning) {
  return plain(name, Holds::sent, Need::required, meaning, base::kMaxTextBytes);
}

constexpr Key whole(std::string_view name, int least, int most, std::string_view meaning) {
  Key key = plain(name, Holds::whole, Need::required, meaning);
  key.least = least;
  key.most = most;
  return key;
}

constexpr Key whole_or(std::string_view name, int least, int most, int usual,
                       std::string_view meaning) {
  Key key = whole(name, least, most, meaning);
  key.need = Need::optional;
  key.usual = usual;
  return key;
}

// Of a variable that is a number; needed then, which only its reader knows.
constexpr Key of_numbers(std::string_view name, std::string_view meaning) {
  Key key = whole(name, -base::kMaxVariableMagnitude, base::kMaxVariableMagnitude, meaning);
  key.need = Need::optional;
  return key;
}

constexpr Key truth(std::string_view name, bool usual, std::string_view meaning) {
  Key key = plain(name, Holds::truth, Need::optional, meaning);
  key.usual = usual ? 1 : 0;
  return key;
}

constexpr Key choice(std::string_view name, Need need, const Choices& choices,
                     std::string_view meaning, std::string_view usual = {}) {
  Key key = plain(name, Holds::choice, need, meaning);
  key.choices = &choices;
  key.usual_word = usual;
  return key;
}

constexpr Key table(std::string_view name, Need need, const Shape& shape,
                    std::string_view meaning) {
  Key key = plain(name, Holds::table, need, meaning);
  key.shape = &shape;
  return key;
}

constexpr Key by_id(std::string_view name, const Shape& shape, std::size_t most,
                    std::string_view meaning) {
  Key key = plain(name, Holds::by_id, Need::optional, meaning, most);
  key.shape = &shape;
  return key;
}

constexpr Key list(std::string_view name, Word word, std::string_view meaning,
                   std::size_t most = kMostRecords) {
  Key key = plain(name, Holds::list, Need::optional, meaning, most);
  key.word = word;
  return key;
}

constexpr Key required(Key key) {
  key.need = Need::required;
  return key;
}

extern const Choices kKinds, kChannels, kDirections, kLanguageChoices, kTones, kSpeakers;
extern const Choices kHair, kHairColours, kTops, kAges;
// Keys that more than one table takes.
extern const Shape kConsequences, kDeskLists;

// The tables behind words.
extern const Shape kScenarioTable, kPhaseTable, kNodeTable, kLineTable, kOptionTable, kRuleTable;
extern const Shape kSummariseTable, kRegisterTable, kAnswerTable, kPartTable, kChatTable;
extern const Shape kCompanyTable, kProductTable, kCustomerTable, kProcedureTable, kTeamTable;
extern const Shape kRecordTable, kArticleTable, kMessageTable, kDocumentTable, kLetterTable;
extern const Shape kSlotTable, kIrregularityTable, kFormTable, kFieldTable, kFolderTable;

}  // namespace klankbord::script::key
