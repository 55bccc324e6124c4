#include "script/registration.h"

#include <array>

#include "base/language.h"
#include "scenario/company.h"
#include "scenario/kinds.h"
#include "script/registration_keys.h"

namespace klankbord::script {

namespace {

std::vector<std::string_view> language_words() {
  std::vector<std::string_view> words;
  for (const base::Language language : base::kLanguages) words.push_back(to_string(language));
  return words;
}

// In the order of Word.
constexpr std::array<WordEntry, kWordCount> kWordEntries = {{
    {Word::scenario, &key::kScenarioTable, "Scenario", "The whole conversation",
     "return scenario { id = \"late-washer\", … }"},
    {Word::company, &key::kCompanyTable, "Company", "A world that scenarios share",
     "return company { id = \"volta\", … }"},
    {Word::phase, &key::kPhaseTable, "Phase",
     "A stretch that belongs to one activity block, whose number is its id", "phase \"4\" { … }"},
    {Word::node, &key::kNodeTable, "Node",
     "What the customer says, then what the learner can answer", "node \"greeting\" { \"…\", … }"},
    {Word::line, &key::kLineTable, "Line", "A line with a condition or another speaker",
     "line { \"…\", when = \"mood < 0\" }"},
    {Word::option, &key::kOptionTable, "Option", "What the learner can say",
     "option \"warm\" { \"…\", earns = { welcome = 2 } }"},
    {Word::product, &key::kProductTable, "Product", "What a company sells",
     "product \"w7\" { name = \"Volta W7\" }"},
    {Word::customer, &key::kCustomerTable, "Customer", "Who can be on the line",
     "customer \"peeters\" { name = \"Lieve Peeters\" }"},
    {Word::procedure, &key::kProcedureTable, "Procedure", "What a company's people keep to",
     "procedure \"verify\" { title = { … }, steps = { … } }"},
    {Word::team, &key::kTeamTable, "Team", "Whom one can transfer to",
     "team \"second-line\" { name = { … }, does = { … } }"},
    {Word::record, &key::kRecordTable, "Record", "Something in a customer's file",
     "record \"order-4711\" { customer = \"peeters\", … }"},
    {Word::article, &key::kArticleTable, "Article", "Something in the knowledge base",
     "article \"late\" { title = { … }, text = { … } }"},
    {Word::notice, &key::kArticleTable, "Notice", "What changes, news",
     "notice \"price-rise\" { title = { … }, text = { … } }"},
    {Word::message, &key::kMessageTable, "Message", "Mail that came in",
     "message \"m1\" { customer = \"peeters\", … }"},
    {Word::document, &key::kDocumentTable, "Document", "A piece of post",
     "document \"letter-1\" { paper = true, … }"},
    {Word::letter, &key::kLetterTable, "Letter", "A message that lies ready to be sent",
     "letter \"confirm\" { to = { … }, subject = { … }, body = \"…\" }"},
    {Word::slot, &key::kSlotTable, "Slot", "An hour in the agenda",
     "slot \"tue-10\" { when = { … } }"},
    {Word::irregularity, &key::kIrregularityTable, "Irregularity",
     "What can be reported to the team coach", "irregularity \"double-invoice\" { title = { … } }"},
    {Word::form, &key::kFormTable, "Form", "What can be registered",
     "form \"wrap-up\" { title = { … }, field \"code\" { … } }"},
    {Word::field, &key::kFieldTable, "Field", "A field of a form",
     "field \"note\" { label = { … }, required = false }"},
    {Word::choice, &kLocalText, "Choice", "What can be chosen in a field, with its label",
     "choice \"complaint\" { nl = \"Klacht\" }"},
    {Word::folder, &key::kFolderTable, "Folder", "A folder of the archive",
     "folder \"contracts\" { title = { … } }"},
    {Word::rule, &key::kRuleTable, "Rule", "What follows from what is done",
     "rule \"looked-up\" { on = \"open order-4711\", earns = { lookup = 2 } }"},
    {Word::summarise, &key::kSummariseTable, "Task", "The learner picks the parts that belong",
     "summarise \"recap\" { \"…\", part \"ordered\" { … } }"},
    {Word::compose, &key::kSummariseTable, "Task",
     "The learner picks the parts that belong and puts them in the order in which they are written",
     "compose \"letter\" { part \"dear\" { … }, … }"},
    {Word::register_form, &key::kRegisterTable, "Task", "The learner fills in a form",
     "register \"wrap\" { form = \"wrap-up\", … }"},
    {Word::answer, &key::kAnswerTable, "Task",
     "The learner answers in own words, which a person marks afterwards",
     "answer \"own-words\" { \"…\", rubric = { … } }"},
    {Word::part, &key::kPartTable, "Part", "A part of a summary or of a written reply",
     "part \"ordered\" { \"…\", belongs = true }"},
    {Word::chat, &key::kChatTable, "Chat", "One of several conversations",
     "chat \"maes\" { customer = \"maes\", mood = \"mood\" }"},
}};

constexpr bool in_order() {
  for (std::size_t i = 0; i < kWordEntries.size(); ++i) {
    if (static_cast<std::size_t>(kWordEntries[i].word) != i) return false;
  }
  return true;
}
static_assert(in_order());

}  // namespace

namespace key {

constexpr Choices kKinds = {"Kind", scenario::kind_words};
constexpr Choices kChannels = {"Channel", scenario::channel_words};
constexpr Choices kDirections = {"Direction", scenario::direction_words};
constexpr Choices kLanguageChoices = {"Language", language_words};
constexpr Choices kTones = {"Tone", scenario::tone_words};
constexpr Choices kSpeakers = {"Speaker", scenario::speaker_words};
constexpr Choices kHair = {"Hair", scenario::hair_words};
constexpr Choices kHairColours = {"HairColour", scenario::hair_colour_words};
constexpr Choices kTops = {"Top", scenario::top_words};
constexpr Choices kAges = {"Age", scenario::age_words};

}  // namespace key

const Key* Shape::find(std::string_view wanted) const {
  for (const Key& one : keys) {
    if (one.name == wanted) return &one;
  }
  return also != nullptr ? also->find(wanted) : nullptr;
}

std::vector<const Key*> Shape::all_keys() const {
  std::vector<const Key*> all;
  for (const Shape* shape = this; shape != nullptr; shape = shape->also) {
    for (const Key& one : shape->keys) all.push_back(&one);
  }
  return all;
}

std::vector<std::string_view> Shape::names() const {
  std::vector<std::string_view> all;
  for (const Key* one : all_keys()) all.push_back(one->name);
  return all;
}

const WordEntry& entry_of(Word word) {
  return kWordEntries[static_cast<std::size_t>(word)];
}

const Shape& shape_of(Word word) {
  return *entry_of(word).shape;
}

std::vector<const Shape*> tables() {
  return {&kLocalText, &kVariable, &kOpportunity, &kConditionalTarget, &kOutcome, &kFace,
          &kOwnDesk,   &kPatience, &kMoves,       &kMoveTable};
}

std::vector<const Choices*> all_choices() {
  return {&key::kKinds, &key::kChannels, &key::kDirections, &key::kLanguageChoices,
          &key::kTones, &key::kSpeakers, &key::kHair,       &key::kHairColours,
          &key::kTops,  &key::kAges};
}

}  // namespace klankbord::script
