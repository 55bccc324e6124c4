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
---@field [integer] klankbord.Phase

---@class klankbord.PhaseTable
---@field id? string for a second phase of the same block
---@field [integer] klankbord.Node

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
---@field why? klankbord.LocalText
---@field better? klankbord.LocalText

---@class klankbord.CompanyTable
---@field id string the name of the file without .lua
---@field name string
---@field sector klankbord.LocalText
---@field about klankbord.LocalText
---@field values? klankbord.LocalText[]
---@field greeting klankbord.LocalText
---@field products? klankbord.Product[]
---@field customers klankbord.Customer[]
---@field procedures? klankbord.Procedure[]
---@field teams? klankbord.Team[]

---@class klankbord.ProductTable
---@field name string
---@field price_cents? integer
---@field facts? klankbord.LocalText[]

---@class klankbord.CustomerTable
---@field name string
---@field number? string
---@field born? string as 1968-03-14
---@field city? string
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

---As a target: the conversation ends.
---@type klankbord.Finish
finish = nil

---Reads a company: `local volta = require "companies.volta"`.
---@param name string
---@return klankbord.Company
function require(name) end
