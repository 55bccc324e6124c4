// The registration of what stands at a desk, in a company or in the header of a scenario.
#include "scenario/desk.h"
#include "script/registration_keys.h"

namespace klankbord::script {

namespace key {

namespace {

constexpr std::size_t kMostAbsent = 40;

constexpr Key kDeskKeys[] = {
    list("records", Word::record, "what stands in the files of customers"),
    list("articles", Word::article, "the knowledge base"),
    list("notices", Word::notice, "what changes, news"),
    list("messages", Word::message, "mail that came in"),
    list("documents", Word::document, "post"),
    list("letters", Word::letter, "what lies ready to be sent"),
    list("slots", Word::slot, "the agenda"),
    list("irregularities", Word::irregularity, "what can be reported to the team coach"),
    list("forms", Word::form, "what can be registered"),
    list("folders", Word::folder, "the archive"),
};

constexpr Key kTitle = local_text("title", Need::required, "as a list shows it");
constexpr Key kText = local_text("text", Need::required, "what one reads when it is opened");
constexpr Key kKeywords = local_text("keywords", Need::optional, "more words it is found by");
constexpr Key kDate = text("date", Need::optional, "as written on it: 02/02/2026");
constexpr Key kReading =
    whole_or("seconds", 0, base::kMaxCost_s, scenario::kItemCost_s, "simulated seconds to read it");
constexpr Key kWhose =
    id("customer", Need::optional, "id of the customer of the company whose it is");

constexpr Key kArticleKeys[] = {kTitle, kText, kKeywords, kDate, kReading};
constexpr Key kRecordKeys[] = {kTitle, kText, kKeywords, kDate, kReading, required(kWhose)};
constexpr Key kMessageKeys[] = {kTitle, kText, kKeywords, kDate, kReading, kWhose};
constexpr Key kDocumentKeys[] = {
    kTitle,
    kText,
    kKeywords,
    kDate,
    kReading,
    kWhose,
    truth("paper", false, "whether it has to be digitised before it can be filed")};

constexpr Key kLetterKeys[] = {
    sent("to", "whom it goes to"),
    sent("subject", "what it is about"),
    sent("body", "what it says"),
    whole_or("seconds", 0, base::kMaxCost_s, scenario::kLetterCost_s,
             "simulated seconds to send it"),
};

constexpr Key kSlotKeys[] = {
    local_text("when", Need::required, "the day and the hour, in words"),
    truth("free", true, "whether it can still be booked"),
};

constexpr Key kTitleOnly[] = {kTitle};

constexpr Key kFormKeys[] = {
    kTitle,
    whole_or("seconds", 0, base::kMaxCost_s, scenario::kFormCost_s,
             "simulated seconds to fill it in"),
};

constexpr Key kFieldKeys[] = {
    local_text("label", Need::required, "as the form shows it"),
    list("choices", Word::choice, "what can be chosen; without them one writes free text",
         base::kMaxChoices),
    truth("required", true, "whether it has to be filled in"),
};

}  // namespace

constexpr Shape kDeskLists = {"DeskLists", "What stands at a desk", kDeskKeys};
constexpr Shape kRecordTable = {"RecordTable", "Something in a customer's file", kRecordKeys};
constexpr Shape kArticleTable = {
    "ArticleTable", "Something in the knowledge base, or among the notices", kArticleKeys};
constexpr Shape kMessageTable = {"MessageTable", "Mail that came in", kMessageKeys};
constexpr Shape kDocumentTable = {"DocumentTable", "A piece of post", kDocumentKeys};
constexpr Shape kLetterTable = {
    "LetterTable", "A message that lies ready to be sent, in the customer's language", kLetterKeys};
constexpr Shape kSlotTable = {"SlotTable", "An hour in the agenda", kSlotKeys};
constexpr Shape kIrregularityTable = {"IrregularityTable", "What can be reported to the team coach",
                                      kTitleOnly};
constexpr Shape kFolderTable = {"FolderTable", "A folder of the archive", kTitleOnly};
constexpr Shape kFormTable = {"FormTable", "What can be registered", kFormKeys,
                              Items::many, "klankbord.Field",        "its fields, at most 12"};
static_assert(base::kMaxFields == 12);
constexpr Shape kFieldTable = {"FieldTable", "A field of a form", kFieldKeys};

}  // namespace key

namespace {

constexpr Key kOwnKeys[] = {key::plain("absent", Holds::ids, Need::optional,
                                       "ids of the company's teams that are not there today",
                                       key::kMostAbsent)};

}  // namespace

constexpr Shape kOwnDesk = {"DeskTable",
                            "What a scenario adds to the desk of its company",
                            kOwnKeys,
                            Items::none,
                            {},
                            {},
                            &key::kDeskLists};

}  // namespace klankbord::script
