// The registration of what stands in `scenario { … }`: the header, phases, nodes, lines, options,
// tasks, rules and chats.
#include "scenario/node.h"
#include "script/registration_keys.h"
#include "script/rule_fit.h"

namespace klankbord::script {

namespace key {

namespace {

constexpr int kMostLater_s = 3600;      // a chat that comes in after an hour is another scenario
constexpr std::size_t kMostShown = 40;  // procedures or products in one briefing

constexpr Key kScenarioKeys[] = {
    id("id", Need::required, "the name of the file without .lua"),
    whole_or("version", 1, 1'000'000, 1, "raise it when the content changes"),
    choice("kind", Need::required, kKinds, "what sort of conversation it is"),
    choice("channel", Need::required, kChannels, "where it takes place"),
    choice("direction", Need::required, kDirections, "who contacts whom"),
    choice("language", Need::required, kLanguageChoices, "the language of the conversation"),
    local_text("title", Need::required, "as the library shows it"),
    local_text("brief", Need::required, "what the learner knows before the conversation"),
    plain("company", Holds::company, Need::required,
          "whose employee the learner is: `require \"companies.volta\"`"),
    id("customer", Need::required, "id of a customer of the company: who is on the line"),
    plain("procedures", Holds::ids, Need::optional,
          "ids of the company's procedures that the briefing shows", kMostShown),
    plain("products", Holds::ids, Need::optional,
          "ids of the company's products that the briefing shows", kMostShown),
    whole("minutes", 1, 60, "how long it takes, as expected"),
    whole("difficulty", 1, 3, "1 easy, 3 hard"),
    by_id("variables", kVariable, base::kMaxVariables,
          "what changes while one talks; `mood` is the customer's mood, which the face shows"),
    by_id("opportunities", kOpportunity, base::kMaxOpportunities,
          "what this scenario lets the learner show"),
    [] {
      Key key = plain("desk", Holds::desk, Need::optional,
                      "whether the learner has the company's systems at hand, with what this "
                      "scenario adds to them");
      key.shape = &kOwnDesk;
      return key;
    }(),
    list("rules", Word::rule, "what follows from what is done; needs a desk", base::kMaxRules),
    list("chats", Word::chat, "two or three conversations side by side", base::kMaxThreads),
    choice("tone", Need::optional, kTones,
           "how the customer is addressed: u or je, vous or tu, or either; else the company's, "
           "else as most answers do"),
};

constexpr Key kPhaseKeys[] = {
    id("id", Need::optional, "a name of its own, for a second phase of the same block"),
    id("chat", Need::optional, "which of the chats it belongs to; needed when there are chats"),
    truth("alone", false, "whether the customer has left, as in a talk with a colleague"),
};

constexpr Key kAtMost = whole_or("at_most", 1, base::kMaxVisits, 1,
                                 "how often it may be visited; more than once for a way back");

constexpr Key kNodeKeys[] = {
    kAtMost,
    plain("to", Holds::targets, Need::optional,
          "where a node without options goes on; else the next one in reading order",
          base::kMaxEntriesPerOption),
};

constexpr Key kLineKeys[] = {
    condition("said only while this holds"),
    choice("by", Need::optional, kSpeakers, "who says it", "customer"),
};

constexpr Key kConsequenceKeys[] = {
    plain("earns", Holds::levels, Need::optional,
          "by opportunity what it shows: 0 not or wrongly, 1 partly, 2 as a competent worker does; "
          "in a company's rule also by competence",
          base::kMaxEntriesPerOption),
    plain("spoils", Holds::ids, Need::optional, "opportunities that go to level 0 for good",
          base::kMaxEntriesPerOption),
    plain("effect", Holds::effects, Need::optional,
          "by variable: added to a number, within its range; assigned to a truth value",
          base::kMaxEntriesPerOption),
    plain("knockout", Holds::knockout, Need::optional, "the critical error that it is"),
    local_text("why", Need::optional,
               "what it does to the customer, in the learner's words; needed below level 2"),
    local_text("better", Need::optional,
               "a sentence that one can say, needed below level 2 in the language of the "
               "conversation; the other languages translate it"),
    plain("to", Holds::targets, Need::optional,
          "where the conversation goes on; of several targets the first whose condition holds",
          base::kMaxEntriesPerOption),
};

constexpr Key kReply =
    plain("reply", Holds::lines, Need::optional,
          "what the customer answers at once; its conditions already see the effects",
          base::kMaxLinesPerNode);

constexpr Key kOutcomeKeys[] = {kReply};

constexpr Key kOptionKeys[] = {
    condition("offered only while this holds"),
    local_text("hidden", Need::optional, "why it is not offered, in the learner's words"),
    kReply,
    [] {
      Key key = whole("costs", 0, base::kMaxCost_s, "simulated seconds that it takes");
      key.need = Need::optional;
      key.usual_word = "by its length, 150 words a minute";
      return key;
    }(),
    truth("reveals", false, "whether it tells something out of a customer's file"),
    truth("announces", false, "whether it explains a wait, as the move announce does"),
};

constexpr Key kPartKeys[] = {
    truth("belongs", true, "whether it has to be picked"),
    plain("earns", Holds::levels, Need::optional, "by opportunity what picking it shows",
          base::kMaxEntriesPerOption),
    plain("knockout", Holds::knockout, Need::optional, "the critical error that picking it is"),
    local_text("why", Need::optional, "why it belongs, or does not"),
};

constexpr Key kTask = local_text("task", Need::optional, "what to do, for the learner");
constexpr Key kTaskEarns =
    plain("earns", Holds::ids, Need::optional,
          "opportunities that it shows: level 2 when all is right, 1 with one slip, else 0",
          base::kMaxEntriesPerOption);
constexpr Key kFull = table("full", Need::optional, kOutcome, "what follows when all is right");
constexpr Key kPartly = table("partly", Need::required, kOutcome, "what follows on one slip");
constexpr Key kMissed = table("missed", Need::required, kOutcome, "what follows otherwise");

constexpr Key kSummariseKeys[] = {kAtMost, kTask, kTaskEarns, kFull, kPartly, kMissed};

constexpr Key kRegisterKeys[] = {
    id("form", Need::required, "id of a form of the company"),
    plain("values", Holds::values, Need::required,
          "by field what it has to hold: the id of a choice, a list of them, or the words that "
          "stand in free text"),
    kAtMost,
    kTask,
    kTaskEarns,
    kFull,
    kPartly,
    kMissed};

constexpr Key kAnswerKeys[] = {
    kAtMost,
    kTask,
    plain("earns", Holds::ids, Need::optional, "opportunities that a person marks afterwards",
          base::kMaxEntriesPerOption),
    local_texts("rubric", Need::required, "what an assessor looks at"),
    table("given", Need::optional, kOutcome, "what follows, whatever was answered"),
};

constexpr Key kRuleKeys[] = {
    plain("on", Holds::id, Need::required,
          "what has to happen: an action, as `open order-4711`, or one of the happenings that "
          "scenarios/README.md lists",
          kMaxTriggerBytes),
    plain("values", Holds::values, Need::optional,
          "with `register FORM`: by field what it has to hold"),
    condition("it applies only when this holds"),
    id("before", Need::optional, "the node until which it counts"),
    truth("again", false, "each time, not only once"),
    plain("says", Holds::says, Need::optional, "what the customer says then",
          base::kMaxLinesPerNode),
};

constexpr Key kChatKeys[] = {
    id("customer", Need::required, "id of a customer of the company"),
    id("mood", Need::optional, "the variable with this customer's mood"),
    whole_or("after", 0, kMostLater_s, 0, "seconds after which it comes in"),
};

}  // namespace

constexpr Shape kConsequences = {"Consequences", "What follows", kConsequenceKeys};

constexpr Shape kScenarioTable = {
    "ScenarioTable",   "A conversation: its header, then its phases", kScenarioKeys, Items::many,
    "klankbord.Phase", "its phases, in the order of the conversation"};
constexpr Shape kPhaseTable = {
    "PhaseTable", "A stretch of the conversation",   kPhaseKeys,
    Items::many,  "klankbord.Node | klankbord.Task", "its nodes, in reading order"};
constexpr Shape kNodeTable = {"NodeTable",
                              "What the customer says, then what the learner can answer",
                              kNodeKeys,
                              Items::many,
                              "string | klankbord.Line | klankbord.Option",
                              "lines of the customer, then options"};
constexpr Shape kLineTable = {"LineTable", "A line that is not simply the customer's",
                              kLineKeys,   Items::one,
                              "string",    "what is said"};
constexpr Shape kOptionTable = {"OptionTable", "What the learner can say, and what follows from it",
                                kOptionKeys,   Items::one,
                                "string",      "what the learner says",
                                &kConsequences};
constexpr Shape kRuleTable = {
    "RuleTable",   "What is done and what follows from it", kRuleKeys, Items::none, {}, {},
    &kConsequences};
constexpr Shape kSummariseTable = {"SummariseTable",
                                   "A task with parts to pick",
                                   kSummariseKeys,
                                   Items::many,
                                   "string | klankbord.Line | klankbord.Part",
                                   "lines of the customer, then parts"};
constexpr Shape kRegisterTable = {
    "RegisterTable", "A form to fill in",       kRegisterKeys,
    Items::many,     "string | klankbord.Line", "lines of the customer"};
constexpr Shape kAnswerTable = {"AnswerTable", "An answer in own words",  kAnswerKeys,
                                Items::many,   "string | klankbord.Line", "lines of the customer"};
constexpr Shape kPartTable = {"PartTable", "A part of a summary or of a written reply",
                              kPartKeys,   Items::one,
                              "string",    "its words"};
constexpr Shape kChatTable = {"ChatTable", "One of several conversations", kChatKeys};

}  // namespace key

namespace {

constexpr Key kVariableKeys[] = {
    key::of_numbers("min", "the lowest that a number goes; needed for one"),
    key::of_numbers("max", "the highest that a number goes; needed for one"),
};

constexpr Key kOpportunityKeys[] = {
    key::whole_or("weight", 1, 3, 1, "how much it counts"),
};

constexpr Key kTargetKeys[] = {
    key::condition("taken when this holds; the last target of a list has no condition"),
};

}  // namespace

constexpr Shape kOutcome = {"OutcomeTable",
                            "What follows from how well a task was done",
                            key::kOutcomeKeys,
                            Items::none,
                            {},
                            {},
                            &key::kConsequences};
constexpr Shape kVariable = {"Variable",
                             "A number with its range, `{ -1, min = -3, max = 3 }`, or a truth "
                             "value, `{ false }`",
                             kVariableKeys,
                             Items::one,
                             "integer | boolean",
                             "where it starts"};
constexpr Shape kOpportunity = {
    "Opportunity",          "A competence that can be shown, `{ \"4.1\", weight = 2 }`",
    kOpportunityKeys,       Items::one,
    "klankbord.Competence", "its number in the competency list"};
constexpr Shape kConditionalTarget = {
    "ConditionalTarget", "A target with a condition, `{ when = \"mood < 0\", \"angry-end\" }`",
    kTargetKeys,         Items::one,
    "klankbord.Target",  "where it goes on"};

}  // namespace klankbord::script
