// The registration of what stands in `company { … }`, but for the desk.
#include "scenario/company.h"
#include "script/registration_keys.h"

namespace klankbord::script {

namespace key {

namespace {

constexpr int kMostCents = 100'000'000;

constexpr Key kCompanyKeys[] = {
    id("id", Need::required, "the name of the file without .lua"),
    text("name", Need::required, "as the learner sees it"),
    choice("tone", Need::optional, kTones,
           "how its customers are addressed: u or je, vous or tu, or either"),
    local_text("sector", Need::required, "what it is in"),
    local_text("about", Need::required, "two or three sentences on what it does"),
    local_texts("values", Need::optional, "what it stands for"),
    local_text("greeting", Need::required, "how its people open a conversation"),
    list("products", Word::product, "what it sells"),
    required(list("customers", Word::customer, "who can be on the line")),
    list("procedures", Word::procedure, "what its people keep to"),
    list("teams", Word::team, "whom one can transfer to"),
    table("patience", Need::optional, kPatience,
          "how long an explanation keeps a customer content who hears nothing"),
    table("moves", Need::optional, kMoves, "what is said when a standard move is made"),
    list("rules", Word::rule,
         "for every scenario with a desk; one that names what a scenario lacks is left out there",
         base::kMaxRules),
};

constexpr Key kProductKeys[] = {
    text("name", Need::required, "as the learner sees it"),
    whole_or("price_cents", 0, kMostCents, 0, "its price in euro cents; 0: it has none"),
    local_texts("facts", Need::optional, "what is to be known of it"),
};

constexpr Key kCustomerKeys[] = {
    text("name", Need::required, "first name and family name"),
    text("number", Need::optional, "the customer's number"),
    text("born", Need::optional, "as 1968-03-14"),
    text("city", Need::optional, "where the customer lives"),
    text("address", Need::optional, "shown in the file at the desk"),
    choice("language", Need::optional, kLanguageChoices, "what the customer speaks", "nl"),
    text("phone", Need::optional, "shown in the file at the desk"),
    local_text("file", Need::optional, "what the customer's file says"),
    text("email", Need::optional, "shown in the file at the desk"),
    table("face", Need::optional, kFace, "what the customer looks like"),
};

constexpr Key kProcedureKeys[] = {
    local_text("title", Need::required, "what it is about"),
    local_texts("steps", Need::required, "what one does, in order"),
};

constexpr Key kTeamKeys[] = {
    local_text("name", Need::required, "as the learner sees it"),
    local_text("does", Need::required, "what one transfers to it for"),
    truth("present", true, "whether somebody answers there"),
    text("number", Need::optional, "its extension"),
};

}  // namespace

constexpr Shape kCompanyTable = {
    "CompanyTable", "A world that scenarios share", kCompanyKeys, Items::none, {}, {}, &kDeskLists};
constexpr Shape kProductTable = {"ProductTable", "What a company sells", kProductKeys};
constexpr Shape kCustomerTable = {"CustomerTable", "Who can be on the line", kCustomerKeys};
constexpr Shape kProcedureTable = {"ProcedureTable", "What a company's people keep to",
                                   kProcedureKeys};
constexpr Shape kTeamTable = {"TeamTable", "Whom one can transfer to", kTeamKeys};

}  // namespace key

namespace {

constexpr Key kFaceKeys[] = {
    key::whole_or("skin", 1, 6, scenario::Face{}.skin, "1 light to 6 dark"),
    key::choice("hair", Need::optional, key::kHair, "the hair", "short"),
    key::choice("hair_colour", Need::optional, key::kHairColours, "its colour", "brown"),
    key::choice("top", Need::optional, key::kTops, "the colour of the clothes", "teal"),
    key::choice("age", Need::optional, key::kAges, "how old the customer looks", "middle"),
    key::truth("glasses", false, "whether the customer wears glasses"),
    key::truth("beard", false, "whether the customer has a beard"),
};

constexpr Key kPatienceKeys[] = {
    key::whole_or("announced", 1, base::kMaxCost_s, scenario::Patience{}.announced_s,
                  "seconds explained by an announcement"),
    key::whole_or("checked", 1, base::kMaxCost_s, scenario::Patience{}.checked_s,
                  "seconds explained by saying that one is still looking"),
};

constexpr Key spoken_move(std::string_view name, std::string_view meaning) {
  return key::table(name, Need::optional, kMoveTable, meaning);
}

constexpr Key kMoveListKeys[] = {
    spoken_move("announce", "says that a search follows"),
    spoken_move("check-back", "says that one is still looking"),
    spoken_move("hold", "puts the customer on hold, with the reason"),
    spoken_move("take-back", "comes back, with thanks"),
    spoken_move("transfer-warm", "puts the customer through after telling the team"),
    spoken_move("transfer-cold", "puts the customer through"),
    spoken_move("transfer-absent", "said by a colleague: nobody of the team is there"),
    spoken_move("transfer-returned", "said by a colleague: this is not for the team"),
    spoken_move("call-back", "offers to call back"),
    spoken_move("end", "hangs up"),
};

constexpr Key kMoveKeys[] = {
    key::spoken("text", Need::required, "what is said"),
    key::spoken("reply", Need::optional, "what the customer says to it"),
};

constexpr Key kTextKeys[] = {
    key::text("nl", Need::required, "in Dutch"),
    key::text("fr", Need::optional, "in French"),
    key::text("en", Need::optional, "in English"),
};

}  // namespace

constexpr Shape kFace = {"Face", "What a customer looks like", kFaceKeys};
constexpr Shape kPatience = {
    "Patience", "When a customer who hears nothing loses patience, in simulated seconds",
    kPatienceKeys};
constexpr Shape kMoves = {"Moves", "The standard moves of a call", kMoveListKeys};
constexpr Shape kMoveTable = {"MoveTable", "The words of a standard move", kMoveKeys};
constexpr Shape kLocalText = {"LocalText", "A text in the learner's languages", kTextKeys};

}  // namespace klankbord::script
