---@meta
-- The words of the scenario language, for editors that understand LuaCATS annotations: they complete
-- keys and choices while you write and mark what is mistyped. Klankbord itself does not read this file;
-- what counts is what `klankbord check` says. The language is described in scenarios/README.md.

---A text in the learner's languages. Dutch is required.
---@class klankbord.LocalText
---@field nl string
---@field fr? string
---@field en? string

---@alias klankbord.Kind
---| "complaint"
---| "upsell"
---| "referral"
---| "information"
---| "technical"
---| "sales"
---| "progress"
---| "administration"
---| "irregularity"
---| "development"

---@alias klankbord.Channel "phone" | "chat" | "email" | "social" | "post"
---@alias klankbord.Direction "inbound" | "outbound"
---@alias klankbord.Language "nl" | "fr" | "en"
---@alias klankbord.Tone "formal" | "informal" | "free"
---@alias klankbord.Speaker "customer" | "colleague" | "narrator"
---@alias klankbord.Level 0 | 1 | 2

---@alias klankbord.Knockout
---| "privacy"
---| "respect"
---| "false-promise"
---| "abandon"
---| "consent"
---| "safety"
---| "card-data"
---| "falsified"

-- What the words give. Nothing can be read from them; they are put where they belong.

---@class klankbord.Scenario
---@class klankbord.Company
---@class klankbord.Phase
---@class klankbord.Node
---@class klankbord.Line
---@class klankbord.Option
---@class klankbord.Product
---@class klankbord.Customer
---@class klankbord.Procedure
---@class klankbord.Team
---@class klankbord.Finish
---@class klankbord.Interaction
---@class klankbord.Part
---@class klankbord.Record
---@class klankbord.Article
---@class klankbord.Notice
---@class klankbord.Message
---@class klankbord.Document
---@class klankbord.Letter
---@class klankbord.Slot
---@class klankbord.Irregularity
---@class klankbord.Form
---@class klankbord.Field
---@class klankbord.Choice
---@class klankbord.Folder
---@class klankbord.Rule
---@class klankbord.Chat

---A number with its range, as in `{ -1, min = -3, max = 3 }`, or a truth value, as in `{ false }`.
---@class klankbord.Variable
---@field [1] integer | boolean
---@field min? integer
---@field max? integer

---The competence of the competency list, as in `{ "4.1", weight = 2 }`.
---@class klankbord.Opportunity
---@field [1] string
---@field weight? 1 | 2 | 3

---@class klankbord.ScenarioTable
---@field id string the name of the file without .lua
---@field version? integer raise it when the content changes
---@field kind klankbord.Kind
---@field channel klankbord.Channel
---@field direction klankbord.Direction
---@field language klankbord.Language of the conversation
---@field tone? klankbord.Tone how the customer is addressed; else the company's, else what most answers do
---@field title klankbord.LocalText
---@field brief klankbord.LocalText what the learner knows before the conversation
---@field company klankbord.Company
---@field customer string id of a customer of the company
---@field procedures? string[] ids, shown in the briefing
---@field products? string[] ids, shown in the briefing
---@field minutes integer expected, 1 to 60
---@field difficulty 1 | 2 | 3
---@field variables? table<string, klankbord.Variable>
---@field opportunities? table<string, klankbord.Opportunity>
---@field desk? boolean | klankbord.DeskTable the systems beside the conversation, with what this scenario adds
---@field rules? klankbord.Rule[] what follows from what is done
---@field chats? klankbord.Chat[] two or three conversations side by side
---@field [integer] klankbord.Phase

---@class klankbord.PhaseTable
---@field id? string for a second phase of the same block
---@field alone? boolean whether the customer has left, as in a talk with a colleague
---@field chat? string which of the chats it belongs to
---@field [integer] klankbord.Node | klankbord.Interaction

---A node, or `finish`.
---@alias klankbord.Target string | klankbord.Finish

---One entry of a list of targets, as in `{ when = "mood < 0", "angry-end" }`. The last entry has no condition.
---@class klankbord.ConditionalTarget
---@field [1] klankbord.Target
---@field when string

---@alias klankbord.Targets klankbord.Target | (klankbord.Target | klankbord.ConditionalTarget)[]

---@class klankbord.NodeTable
---@field at_most? integer how often it may be visited, 1 to 9
---@field to? klankbord.Targets where a node without options goes on
---@field [integer] string | klankbord.Line | klankbord.Option

---@class klankbord.LineTable
---@field [1] string
---@field when? string
---@field by? klankbord.Speaker

---@class klankbord.OptionTable
---@field [1] string what the learner says
---@field earns? table<string, klankbord.Level> by opportunity
---@field spoils? string[] opportunities that are lost for good
---@field effect? table<string, integer | boolean> by variable: added to a number, assigned to a truth value
---@field reply? string | klankbord.Line | (string | klankbord.Line)[]
---@field to? klankbord.Targets
---@field when? string offered only while this holds
---@field hidden? klankbord.LocalText why it is not offered
---@field knockout? klankbord.Knockout
---@field costs? integer simulated seconds
---@field reveals? boolean whether it tells something out of a customer's file
---@field announces? boolean whether it explains a wait, as the move announce does
---@field why? klankbord.LocalText
---@field better? klankbord.LocalText

-- More than choosing. These stand where a node stands.

---What follows from how well it was done. What the interaction earns comes on top of `earns`.
---@class klankbord.OutcomeTable
---@field earns? table<string, klankbord.Level> by opportunity
---@field spoils? string[]
---@field effect? table<string, integer | boolean>
---@field reply? string | klankbord.Line | (string | klankbord.Line)[]
---@field to? klankbord.Targets
---@field knockout? klankbord.Knockout
---@field why? klankbord.LocalText
---@field better? klankbord.LocalText

---@class klankbord.PartTable
---@field [1] string
---@field belongs? boolean true unless said
---@field earns? table<string, klankbord.Level> when it is picked
---@field knockout? klankbord.Knockout when it is picked
---@field why? klankbord.LocalText

---@class klankbord.SummariseTable
---@field task? klankbord.LocalText what to do
---@field at_most? integer how often it may be visited, 1 to 9
---@field earns? string[] opportunities: all right 2, one slip 1, else 0
---@field full? klankbord.OutcomeTable
---@field partly klankbord.OutcomeTable
---@field missed klankbord.OutcomeTable
---@field [integer] string | klankbord.Line | klankbord.Part

---By field: the id of a choice, a list of them, or words that have to stand in free text.
---@alias klankbord.Values table<string, string | string[]>

---@class klankbord.RegisterTable
---@field form string id of a form of the company
---@field values klankbord.Values
---@field task? klankbord.LocalText what to do
---@field at_most? integer how often it may be visited, 1 to 9
---@field earns? string[] opportunities: all right 2, one slip 1, else 0
---@field full? klankbord.OutcomeTable
---@field partly klankbord.OutcomeTable
---@field missed klankbord.OutcomeTable
---@field [integer] string | klankbord.Line

---@class klankbord.AnswerTable
---@field task? klankbord.LocalText what to do
---@field rubric klankbord.LocalText[] what an assessor looks at
---@field at_most? integer how often it may be visited, 1 to 9
---@field earns? string[] opportunities that an assessor marks
---@field given? klankbord.OutcomeTable
---@field [integer] string | klankbord.Line

---What is done and what follows. `on` is an action, as in "open order-4711", or one of "open own",
---"open other", "reveal", "card number", "silence N", "covered N", "hold N", "hold total N", "wait CHAT N",
---"left" and "close".
---@class klankbord.RuleTable
---@field on string
---@field values? klankbord.Values of a form that is registered
---@field when? string
---@field before? string the node until which it counts
---@field again? boolean each time, not only once
---@field earns? table<string, klankbord.Level> by opportunity; in a company's rule also by competence
---@field spoils? string[]
---@field effect? table<string, integer | boolean>
---@field knockout? klankbord.Knockout
---@field why? klankbord.LocalText
---@field better? klankbord.LocalText
---@field to? klankbord.Targets
---@field says? string | klankbord.LocalText | klankbord.Line | (string | klankbord.Line)[]

---@class klankbord.ChatTable
---@field customer string id of a customer of the company
---@field mood? string the variable with this customer's mood
---@field after? integer seconds after which it comes in

-- The desk.

---@class klankbord.DeskTable
---@field records? klankbord.Record[]
---@field articles? klankbord.Article[]
---@field notices? klankbord.Notice[]
---@field messages? klankbord.Message[]
---@field documents? klankbord.Document[]
---@field letters? klankbord.Letter[]
---@field slots? klankbord.Slot[]
---@field irregularities? klankbord.Irregularity[]
---@field forms? klankbord.Form[]
---@field folders? klankbord.Folder[]
---@field absent? string[] teams that are not there today

---In a customer's file.
---@class klankbord.RecordTable
---@field customer string id
---@field title klankbord.LocalText
---@field text klankbord.LocalText
---@field keywords? klankbord.LocalText more words it is found by
---@field date? string as 02/02/2026
---@field seconds? integer to read it

---In the knowledge base.
---@class klankbord.ArticleTable
---@field title klankbord.LocalText
---@field text klankbord.LocalText
---@field keywords? klankbord.LocalText more words it is found by
---@field date? string
---@field seconds? integer to read it

---What changes, news.
---@class klankbord.NoticeTable
---@field title klankbord.LocalText
---@field text klankbord.LocalText
---@field keywords? klankbord.LocalText
---@field date? string
---@field seconds? integer to read it

---Mail that came in.
---@class klankbord.MessageTable
---@field customer? string id
---@field title klankbord.LocalText
---@field text klankbord.LocalText
---@field keywords? klankbord.LocalText
---@field date? string
---@field seconds? integer to read it

---Post.
---@class klankbord.DocumentTable
---@field customer? string id
---@field title klankbord.LocalText
---@field text klankbord.LocalText
---@field paper? boolean has to be digitised before it is filed
---@field keywords? klankbord.LocalText
---@field date? string
---@field seconds? integer to read it

---Lies ready to be sent, in the customer's language.
---@class klankbord.LetterTable
---@field to string | klankbord.LocalText
---@field subject string | klankbord.LocalText
---@field body string | klankbord.LocalText
---@field seconds? integer to send it

---@class klankbord.SlotTable
---@field when klankbord.LocalText
---@field free? boolean true unless said

---@class klankbord.IrregularityTable
---@field title klankbord.LocalText

---@class klankbord.FolderTable
---@field title klankbord.LocalText

---@class klankbord.FormTable
---@field title klankbord.LocalText
---@field seconds? integer to fill it in
---@field [integer] klankbord.Field

---@class klankbord.FieldTable
---@field label klankbord.LocalText
---@field choices? klankbord.Choice[] without them: free text
---@field required? boolean true unless said

---When a customer who hears nothing loses patience, in simulated seconds.
---@class klankbord.Patience
---@field announced? integer explained by an announcement
---@field checked? integer explained by saying that you are still looking

---What is said when a standard move is made.
---@class klankbord.MoveTable
---@field text klankbord.LocalText
---@field reply? klankbord.LocalText

---@class klankbord.Moves
---@field announce? klankbord.MoveTable
---@field ["check-back"]? klankbord.MoveTable
---@field hold? klankbord.MoveTable
---@field ["take-back"]? klankbord.MoveTable
---@field ["transfer-warm"]? klankbord.MoveTable
---@field ["transfer-cold"]? klankbord.MoveTable
---@field ["transfer-absent"]? klankbord.MoveTable said by a colleague
---@field ["transfer-returned"]? klankbord.MoveTable said by a colleague
---@field ["call-back"]? klankbord.MoveTable
---@field ["end"]? klankbord.MoveTable

---@class klankbord.CompanyTable
---@field id string the name of the file without .lua
---@field name string
---@field tone? klankbord.Tone how customers are addressed: u or je, vous or tu
---@field sector klankbord.LocalText
---@field about klankbord.LocalText
---@field values? klankbord.LocalText[]
---@field greeting klankbord.LocalText
---@field products? klankbord.Product[]
---@field customers klankbord.Customer[]
---@field procedures? klankbord.Procedure[]
---@field teams? klankbord.Team[]
---@field records? klankbord.Record[]
---@field articles? klankbord.Article[]
---@field notices? klankbord.Notice[]
---@field messages? klankbord.Message[]
---@field documents? klankbord.Document[]
---@field letters? klankbord.Letter[]
---@field slots? klankbord.Slot[]
---@field irregularities? klankbord.Irregularity[]
---@field forms? klankbord.Form[]
---@field folders? klankbord.Folder[]
---@field patience? klankbord.Patience
---@field moves? klankbord.Moves
---@field rules? klankbord.Rule[] for every scenario; one that names what a scenario lacks is left out there

---@class klankbord.ProductTable
---@field name string
---@field price_cents? integer
---@field facts? klankbord.LocalText[]

---@class klankbord.CustomerTable
---@field name string
---@field number? string
---@field born? string as 1968-03-14
---@field city? string
---@field address? string
---@field phone? string
---@field email? string
---@field language? klankbord.Language
---@field file? klankbord.LocalText what the customer's file says
---@field face? klankbord.Face

---@class klankbord.Face
---@field skin? 1 | 2 | 3 | 4 | 5 | 6 1 light to 6 dark
---@field hair? "short" | "bob" | "long" | "bun" | "curly" | "bald" | "ponytail" | "headscarf"
---@field hair_colour? "black" | "brown" | "blond" | "red" | "grey" | "white"
---@field top? "teal" | "blue" | "plum" | "olive" | "rust" | "slate" | "rose" | "sand"
---@field age? "young" | "middle" | "older"
---@field glasses? boolean
---@field beard? boolean

---@class klankbord.ProcedureTable
---@field title klankbord.LocalText
---@field steps klankbord.LocalText[]

---@class klankbord.TeamTable
---@field name klankbord.LocalText
---@field does klankbord.LocalText
---@field present? boolean true unless said
---@field number? string extension

---The whole conversation: `return scenario { … }`.
---@param content klankbord.ScenarioTable
---@return klankbord.Scenario
function scenario(content) end

---A world that scenarios share: `return company { … }`.
---@param content klankbord.CompanyTable
---@return klankbord.Company
function company(content) end

---A stretch that belongs to one activity block: `phase "4" { … }`.
---@param block string
---@return fun(content: klankbord.PhaseTable): klankbord.Phase
function phase(block) end

---What the customer says, then what the learner can answer: `node "greeting" { … }`.
---@param id string
---@return fun(content: klankbord.NodeTable): klankbord.Node
function node(id) end

---A line with a condition or another speaker: `line { "…", when = "mood < 0" }`.
---@param content klankbord.LineTable
---@return klankbord.Line
function line(content) end

---What the learner can say: `option "warm" { "…", earns = { welcome = 2 } }`.
---@param id string
---@return fun(content: klankbord.OptionTable): klankbord.Option
function option(id) end

---@param id string
---@return fun(content: klankbord.ProductTable): klankbord.Product
function product(id) end

---@param id string
---@return fun(content: klankbord.CustomerTable): klankbord.Customer
function customer(id) end

---@param id string
---@return fun(content: klankbord.ProcedureTable): klankbord.Procedure
function procedure(id) end

---@param id string
---@return fun(content: klankbord.TeamTable): klankbord.Team
function team(id) end

---Picks the parts that belong: `summarise "recap" { "…", part "ordered" { "…" } }`.
---@param id string
---@return fun(content: klankbord.SummariseTable): klankbord.Interaction
function summarise(id) end

---Picks the parts that belong and puts them in order: `compose "letter" { … }`.
---@param id string
---@return fun(content: klankbord.SummariseTable): klankbord.Interaction
function compose(id) end

---Fills in a form of the company: `register "wrap" { form = "wrap-up", … }`.
---@param id string
---@return fun(content: klankbord.RegisterTable): klankbord.Interaction
function register(id) end

---Own words, marked later by a person: `answer "own-words" { "…", … }`.
---@param id string
---@return fun(content: klankbord.AnswerTable): klankbord.Interaction
function answer(id) end

---A piece of a summary or of a written reply; in writing order for `compose`.
---@param id string
---@return fun(content: klankbord.PartTable): klankbord.Part
function part(id) end

---What follows from what is done: `rule "looked-up" { on = "open order-4711", earns = { lookup = 2 } }`.
---@param id string
---@return fun(content: klankbord.RuleTable): klankbord.Rule
function rule(id) end

---One of several conversations: `chat "maes" { customer = "maes", mood = "mood" }`.
---@param id string
---@return fun(content: klankbord.ChatTable): klankbord.Chat
function chat(id) end

---In a customer's file.
---@param id string
---@return fun(content: klankbord.RecordTable): klankbord.Record
function record(id) end

---In the knowledge base.
---@param id string
---@return fun(content: klankbord.ArticleTable): klankbord.Article
function article(id) end

---What changes, news.
---@param id string
---@return fun(content: klankbord.NoticeTable): klankbord.Notice
function notice(id) end

---Mail that came in.
---@param id string
---@return fun(content: klankbord.MessageTable): klankbord.Message
function message(id) end

---Post.
---@param id string
---@return fun(content: klankbord.DocumentTable): klankbord.Document
function document(id) end

---A message that lies ready to be sent.
---@param id string
---@return fun(content: klankbord.LetterTable): klankbord.Letter
function letter(id) end

---In the agenda.
---@param id string
---@return fun(content: klankbord.SlotTable): klankbord.Slot
function slot(id) end

---What can be reported to the team coach.
---@param id string
---@return fun(content: klankbord.IrregularityTable): klankbord.Irregularity
function irregularity(id) end

---What can be registered: `form "wrap-up" { title = …, field "code" { … } }`.
---@param id string
---@return fun(content: klankbord.FormTable): klankbord.Form
function form(id) end

---Of a form.
---@param id string
---@return fun(content: klankbord.FieldTable): klankbord.Field
function field(id) end

---Of the archive.
---@param id string
---@return fun(content: klankbord.FolderTable): klankbord.Folder
function folder(id) end

---Of a field: `choice "complaint" { nl = "Klacht" }`.
---@param id string
---@return fun(label: klankbord.LocalText): klankbord.Choice
function choice(id) end

---As a target: the conversation ends.
---@type klankbord.Finish
finish = nil

---Reads a company, `local volta = require "companies.volta"`, or a table that companies share,
---`local world = require "lib.world"`.
---@param name string
---@return any
function require(name) end
