---@meta
-- The words of the scenario language, for editors that understand LuaCATS annotations: they complete
-- keys and choices while you write and mark what is mistyped. Klankbord itself does not read this file;
-- what counts is what `klankbord check` says. Do not change it by hand:
-- `klankbord schema --lua-types FILE` writes it from the registration that the loader reads with.

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

---@alias klankbord.Channel
---| "phone"
---| "chat"
---| "email"
---| "social"
---| "post"

---@alias klankbord.Direction
---| "inbound"
---| "outbound"

---@alias klankbord.Language
---| "nl"
---| "fr"
---| "en"

---@alias klankbord.Tone
---| "formal"
---| "informal"
---| "free"

---@alias klankbord.Speaker
---| "customer"
---| "colleague"
---| "narrator"

---@alias klankbord.Hair
---| "short"
---| "bob"
---| "long"
---| "bun"
---| "curly"
---| "bald"
---| "ponytail"
---| "headscarf"

---@alias klankbord.HairColour
---| "black"
---| "brown"
---| "blond"
---| "red"
---| "grey"
---| "white"

---@alias klankbord.Top
---| "teal"
---| "blue"
---| "plum"
---| "olive"
---| "rust"
---| "slate"
---| "rose"
---| "sand"

---@alias klankbord.Age
---| "young"
---| "middle"
---| "older"

---@alias klankbord.Block
---| "1" # Works in a solution-oriented way
---| "2" # Works with the target group in mind
---| "3" # Keeps developing the own expertise
---| "4" # Handles incoming customer questions through the available communication channels
---| "5" # Assesses the customer's situation correctly
---| "6" # Looks up relevant information to answer the customer's question
---| "7" # Answers the customer's question
---| "8" # Carries out the administrative tasks that follow from the communication
---| "9" # Closes the communication professionally and with the customer in mind
---| "10" # Contacts (potential) customers to present the company's products and services
---| "11" # Gives the customer feedback on the progress of the question

---@alias klankbord.Competence
---| "1.1" # Takes stock of irregularities (databases, own records, ...)
---| "1.2" # Analyses the nature of the irregularities
---| "1.3" # Notices irregularities and reports them to the supervisor
---| "1.4" # Works out a fitting solution for irregularities within the own range of tasks
---| "1.5" # Looks for ways to prevent irregularities within the own range of tasks
---| "2.1" # Treats customers and colleagues with integrity and respect
---| "2.2" # Makes sure there is a good basis for consultation with the customer or colleague
---| "2.3" # Raises no expectations that cannot be met
---| "2.4" # Focuses on the wishes and interests of customers and on cooperation with colleagues
---| "2.5" # Tries to put himself or herself in the position of the customer or colleague
---| "2.6" # Deals authentically with objections, resistance and complaints
---| "3.1" # Keeps informed of developments related to the own work
---| "3.2" # Identifies the need for further development related to the own work
---| "3.3" # Follows new trends related to the own work
---| "3.4" # Acquires new knowledge and skills related to the own work
---| "3.5" # Shares knowledge with colleagues
---| "4.1" # Welcomes the customer pleasantly and on behalf of the company
---| "4.2" # Conveys the values and standards of the company
---| "4.3" # Identifies the customer
---| "4.4" # Adapts the communication to the type and culture of the customer
---| "4.5" # Always communicates professionally (orally and in writing) and with the customer in mind
---| "4.6" # Deals professionally with the customer's complaints and dissatisfaction
---| "4.7" # Analyses the question
---| "4.8" # Handles information discreetly
---| "5.1" # Listens to or reads the customer's message attentively
---| "5.2" # Responds with empathy
---| "5.3" # Summarises the message
---| "5.4" # Checks whether the summary is correct
---| "5.5" # Refers the customer where necessary
---| "5.6" # Acts proactively and leads the conversation
---| "6.1" # Looks up the necessary information in the customer's file (history, products and services, ...)
---| "6.2" # Communicates with the customer while looking up information
---| "6.3" # Looks up the necessary information in the systems meant for it
---| "6.4" # Does several things at once
---| "6.5" # Acts according to the agreed procedures
---| "6.6" # Takes privacy legislation into account
---| "6.7" # Judges whether the customer must be referred
---| "6.8" # Refers the customer where necessary
---| "6.9" # Handles information discreetly
---| "7.1" # Always communicates professionally (orally and in writing) and with the customer in mind
---| "7.2" # Formulates a proposal for a solution
---| "7.3" # Checks whether the proposal meets the customer's question
---| "7.4" # Asks additional questions where necessary
---| "7.5" # Advises on additional or new products or services
---| "8.1" # Processes incoming and outgoing mail
---| "8.2" # Archives documents, files, ... following the communication
---| "8.3" # Processes the information in the systems meant for it
---| "9.1" # Always communicates professionally (orally and in writing) and with the customer in mind
---| "9.2" # Checks whether the question is fully answered and understood
---| "9.3" # Spells out the steps still to be taken
---| "9.4" # Confirms the agreements made
---| "9.5" # Records the information in the systems meant for it
---| "9.6" # Asks the customer for further questions
---| "9.7" # Closes the conversation professionally
---| "10.1" # Introduces himself or herself and the company
---| "10.2" # Tells the customer the purpose of the call
---| "10.3" # Presents products or services commercially
---| "10.4" # Checks whether the customer shows interest in the product or service
---| "10.5" # Listens to the arguments behind the resistance
---| "10.6" # Persuades the customer to proceed to a sale
---| "10.7" # Closes a sale
---| "10.8" # Records the information in the systems meant for it
---| "11.1" # States why the customer is being contacted
---| "11.2" # Passes on additional information
---| "11.3" # Makes an appointment where necessary
---| "11.4" # Checks whether the assignment has been carried out

---@alias klankbord.Knockout
---| "privacy" # Personal data given before enough verification
---| "respect" # Insult, discrimination or sarcasm
---| "false-promise" # Knowingly false statement or impossible guarantee
---| "abandon" # Breaking off the conversation against procedure
---| "consent" # A sale without clear consent, or pushing on after a refusal
---| "safety" # Ignoring a safety signal
---| "card-data" # PIN, full card number or password asked, said or noted
---| "falsified" # A falsified registration

-- What the words give. Nothing can be read from it; it is put where it belongs.

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
---@class klankbord.Task
---@class klankbord.Part
---@class klankbord.Chat
---@class klankbord.Finish

---What was shown: 0 not or wrongly, 1 partly, 2 as a competent worker does.
---@alias klankbord.Level 0 | 1 | 2

---By opportunity.
---@alias klankbord.Levels table<string, klankbord.Level>

---By variable: added to a number, assigned to a truth value.
---@alias klankbord.Effects table<string, integer | boolean>

---By field: the id of a choice, a list of them, or words that have to stand in free text.
---@alias klankbord.Values table<string, string | string[]>

---The id of a node, or `finish`.
---@alias klankbord.Target string | klankbord.Finish

---A target, or a list of which only the last has no condition.
---@alias klankbord.Targets klankbord.Target | (klankbord.Target | klankbord.ConditionalTarget)[]

---What is said: one line, or several.
---@alias klankbord.Lines string | klankbord.Line | (string | klankbord.Line)[]

---What is said, or that in each language.
---@alias klankbord.Says klankbord.Lines | klankbord.LocalText

---A conversation: its header, then its phases.
---@class klankbord.ScenarioTable
---@field id string the name of the file without .lua
---@field version? integer raise it when the content changes; 1 to 1000000, 1 unless said
---@field kind klankbord.Kind what sort of conversation it is
---@field channel klankbord.Channel where it takes place
---@field direction klankbord.Direction who contacts whom
---@field language klankbord.Language the language of the conversation
---@field title klankbord.LocalText as the library shows it
---@field brief klankbord.LocalText what the learner knows before the conversation
---@field company klankbord.Company whose employee the learner is: `require "companies.volta"`
---@field customer string id of a customer of the company: who is on the line
---@field procedures? string[] ids of the company's procedures that the briefing shows
---@field products? string[] ids of the company's products that the briefing shows
---@field minutes integer how long it takes, as expected; 1 to 60
---@field difficulty 1 | 2 | 3 1 easy, 3 hard; 1 to 3
---@field variables? table<string, klankbord.Variable> what changes while one talks; `mood` is the customer's mood, which the face shows
---@field opportunities? table<string, klankbord.Opportunity> what this scenario lets the learner show
---@field desk? boolean | klankbord.DeskTable whether the learner has the company's systems at hand, with what this scenario adds to them
---@field rules? klankbord.Rule[] what follows from what is done; needs a desk
---@field chats? klankbord.Chat[] two or three conversations side by side
---@field tone? klankbord.Tone how the customer is addressed: u or je, vous or tu, or either; else the company's, else as most answers do
---@field [integer] klankbord.Phase its phases, in the order of the conversation

---A world that scenarios share.
---@class klankbord.CompanyTable
---@field id string the name of the file without .lua
---@field name string as the learner sees it
---@field tone? klankbord.Tone how its customers are addressed: u or je, vous or tu, or either
---@field sector klankbord.LocalText what it is in
---@field about klankbord.LocalText two or three sentences on what it does
---@field values? klankbord.LocalText[] what it stands for
---@field greeting klankbord.LocalText how its people open a conversation
---@field products? klankbord.Product[] what it sells
---@field customers klankbord.Customer[] who can be on the line
---@field procedures? klankbord.Procedure[] what its people keep to
---@field teams? klankbord.Team[] whom one can transfer to
---@field patience? klankbord.Patience how long an explanation keeps a customer content who hears nothing
---@field moves? klankbord.Moves what is said when a standard move is made
---@field rules? klankbord.Rule[] for every scenario with a desk; one that names what a scenario lacks is left out there
---@field records? klankbord.Record[] what stands in the files of customers
---@field articles? klankbord.Article[] the knowledge base
---@field notices? klankbord.Notice[] what changes, news
---@field messages? klankbord.Message[] mail that came in
---@field documents? klankbord.Document[] post
---@field letters? klankbord.Letter[] what lies ready to be sent
---@field slots? klankbord.Slot[] the agenda
---@field irregularities? klankbord.Irregularity[] what can be reported to the team coach
---@field forms? klankbord.Form[] what can be registered
---@field folders? klankbord.Folder[] the archive

---A stretch of the conversation.
---@class klankbord.PhaseTable
---@field id? string a name of its own, for a second phase of the same block
---@field chat? string which of the chats it belongs to; needed when there are chats
---@field alone? boolean whether the customer has left, as in a talk with a colleague; false unless said
---@field [integer] klankbord.Node | klankbord.Task its nodes, in reading order

---What the customer says, then what the learner can answer.
---@class klankbord.NodeTable
---@field at_most? integer how often it may be visited; more than once for a way back; 1 to 9, 1 unless said
---@field to? klankbord.Targets where a node without options goes on; else the next one in reading order
---@field [integer] string | klankbord.Line | klankbord.Option lines of the customer, then options

---A line that is not simply the customer's.
---@class klankbord.LineTable
---@field when? string said only while this holds
---@field by? klankbord.Speaker who says it; customer unless said
---@field [1] string what is said

---What the learner can say, and what follows from it.
---@class klankbord.OptionTable
---@field when? string offered only while this holds
---@field hidden? klankbord.LocalText why it is not offered, in the learner's words
---@field reply? klankbord.Lines what the customer answers at once; its conditions already see the effects
---@field costs? integer simulated seconds that it takes; 0 to 600; by its length, 150 words a minute unless said
---@field reveals? boolean whether it tells something out of a customer's file; false unless said
---@field announces? boolean whether it explains a wait, as the move announce does; false unless said
---@field earns? klankbord.Levels by opportunity what it shows: 0 not or wrongly, 1 partly, 2 as a competent worker does; in a company's rule also by competence
---@field spoils? string[] opportunities that go to level 0 for good
---@field effect? klankbord.Effects by variable: added to a number, within its range; assigned to a truth value
---@field knockout? klankbord.Knockout the critical error that it is
---@field why? klankbord.LocalText what it does to the customer, in the learner's words; needed below level 2
---@field better? klankbord.LocalText a sentence that one can say, needed below level 2 in the language of the conversation; the other languages translate it
---@field to? klankbord.Targets where the conversation goes on; of several targets the first whose condition holds
---@field [1] string what the learner says

---What a company sells.
---@class klankbord.ProductTable
---@field name string as the learner sees it
---@field price_cents? integer its price in euro cents; 0: it has none; 0 to 100000000, 0 unless said
---@field facts? klankbord.LocalText[] what is to be known of it

---Who can be on the line.
---@class klankbord.CustomerTable
---@field name string first name and family name
---@field number? string the customer's number
---@field born? string as 1968-03-14
---@field city? string where the customer lives
---@field address? string shown in the file at the desk
---@field language? klankbord.Language what the customer speaks; nl unless said
---@field phone? string shown in the file at the desk
---@field file? klankbord.LocalText what the customer's file says
---@field email? string shown in the file at the desk
---@field face? klankbord.Face what the customer looks like

---What a company's people keep to.
---@class klankbord.ProcedureTable
---@field title klankbord.LocalText what it is about
---@field steps klankbord.LocalText[] what one does, in order

---Whom one can transfer to.
---@class klankbord.TeamTable
---@field name klankbord.LocalText as the learner sees it
---@field does klankbord.LocalText what one transfers to it for
---@field present? boolean whether somebody answers there; true unless said
---@field number? string its extension

---Something in a customer's file.
---@class klankbord.RecordTable
---@field title klankbord.LocalText as a list shows it
---@field text klankbord.LocalText what one reads when it is opened
---@field keywords? klankbord.LocalText more words it is found by
---@field date? string as written on it: 02/02/2026
---@field seconds? integer simulated seconds to read it; 0 to 600, 5 unless said
---@field customer string id of the customer of the company whose it is

---Something in the knowledge base, or among the notices.
---@class klankbord.ArticleTable
---@field title klankbord.LocalText as a list shows it
---@field text klankbord.LocalText what one reads when it is opened
---@field keywords? klankbord.LocalText more words it is found by
---@field date? string as written on it: 02/02/2026
---@field seconds? integer simulated seconds to read it; 0 to 600, 5 unless said

---Mail that came in.
---@class klankbord.MessageTable
---@field title klankbord.LocalText as a list shows it
---@field text klankbord.LocalText what one reads when it is opened
---@field keywords? klankbord.LocalText more words it is found by
---@field date? string as written on it: 02/02/2026
---@field seconds? integer simulated seconds to read it; 0 to 600, 5 unless said
---@field customer? string id of the customer of the company whose it is

---A piece of post.
---@class klankbord.DocumentTable
---@field title klankbord.LocalText as a list shows it
---@field text klankbord.LocalText what one reads when it is opened
---@field keywords? klankbord.LocalText more words it is found by
---@field date? string as written on it: 02/02/2026
---@field seconds? integer simulated seconds to read it; 0 to 600, 5 unless said
---@field customer? string id of the customer of the company whose it is
---@field paper? boolean whether it has to be digitised before it can be filed; false unless said

---A message that lies ready to be sent, in the customer's language.
---@class klankbord.LetterTable
---@field to string | klankbord.LocalText whom it goes to
---@field subject string | klankbord.LocalText what it is about
---@field body string | klankbord.LocalText what it says
---@field seconds? integer simulated seconds to send it; 0 to 600, 15 unless said

---An hour in the agenda.
---@class klankbord.SlotTable
---@field when klankbord.LocalText the day and the hour, in words
---@field free? boolean whether it can still be booked; true unless said

---What can be reported to the team coach.
---@class klankbord.IrregularityTable
---@field title klankbord.LocalText as a list shows it

---What can be registered.
---@class klankbord.FormTable
---@field title klankbord.LocalText as a list shows it
---@field seconds? integer simulated seconds to fill it in; 0 to 600, 20 unless said
---@field [integer] klankbord.Field its fields, at most 12

---A field of a form.
---@class klankbord.FieldTable
---@field label klankbord.LocalText as the form shows it
---@field choices? klankbord.Choice[] what can be chosen; without them one writes free text
---@field required? boolean whether it has to be filled in; true unless said

---A folder of the archive.
---@class klankbord.FolderTable
---@field title klankbord.LocalText as a list shows it

---What is done and what follows from it.
---@class klankbord.RuleTable
---@field on string what has to happen: an action, as `open order-4711`, or one of the happenings that scenarios/README.md lists
---@field values? klankbord.Values with `register FORM`: by field what it has to hold
---@field when? string it applies only when this holds
---@field before? string the node until which it counts
---@field again? boolean each time, not only once; false unless said
---@field says? klankbord.Says what the customer says then
---@field earns? klankbord.Levels by opportunity what it shows: 0 not or wrongly, 1 partly, 2 as a competent worker does; in a company's rule also by competence
---@field spoils? string[] opportunities that go to level 0 for good
---@field effect? klankbord.Effects by variable: added to a number, within its range; assigned to a truth value
---@field knockout? klankbord.Knockout the critical error that it is
---@field why? klankbord.LocalText what it does to the customer, in the learner's words; needed below level 2
---@field better? klankbord.LocalText a sentence that one can say, needed below level 2 in the language of the conversation; the other languages translate it
---@field to? klankbord.Targets where the conversation goes on; of several targets the first whose condition holds

---A task with parts to pick.
---@class klankbord.SummariseTable
---@field at_most? integer how often it may be visited; more than once for a way back; 1 to 9, 1 unless said
---@field task? klankbord.LocalText what to do, for the learner
---@field earns? string[] opportunities that it shows: level 2 when all is right, 1 with one slip, else 0
---@field full? klankbord.OutcomeTable what follows when all is right
---@field partly klankbord.OutcomeTable what follows on one slip
---@field missed klankbord.OutcomeTable what follows otherwise
---@field [integer] string | klankbord.Line | klankbord.Part lines of the customer, then parts

---A form to fill in.
---@class klankbord.RegisterTable
---@field form string id of a form of the company
---@field values klankbord.Values by field what it has to hold: the id of a choice, a list of them, or the words that stand in free text
---@field at_most? integer how often it may be visited; more than once for a way back; 1 to 9, 1 unless said
---@field task? klankbord.LocalText what to do, for the learner
---@field earns? string[] opportunities that it shows: level 2 when all is right, 1 with one slip, else 0
---@field full? klankbord.OutcomeTable what follows when all is right
---@field partly klankbord.OutcomeTable what follows on one slip
---@field missed klankbord.OutcomeTable what follows otherwise
---@field [integer] string | klankbord.Line lines of the customer

---An answer in own words.
---@class klankbord.AnswerTable
---@field at_most? integer how often it may be visited; more than once for a way back; 1 to 9, 1 unless said
---@field task? klankbord.LocalText what to do, for the learner
---@field earns? string[] opportunities that a person marks afterwards
---@field rubric klankbord.LocalText[] what an assessor looks at
---@field given? klankbord.OutcomeTable what follows, whatever was answered
---@field [integer] string | klankbord.Line lines of the customer

---A part of a summary or of a written reply.
---@class klankbord.PartTable
---@field belongs? boolean whether it has to be picked; true unless said
---@field earns? klankbord.Levels by opportunity what picking it shows
---@field knockout? klankbord.Knockout the critical error that picking it is
---@field why? klankbord.LocalText why it belongs, or does not
---@field [1] string its words

---One of several conversations.
---@class klankbord.ChatTable
---@field customer string id of a customer of the company
---@field mood? string the variable with this customer's mood
---@field after? integer seconds after which it comes in; 0 to 3600, 0 unless said

---A text in the learner's languages.
---@class klankbord.LocalText
---@field nl string in Dutch
---@field fr? string in French
---@field en? string in English

---A number with its range, `{ -1, min = -3, max = 3 }`, or a truth value, `{ false }`.
---@class klankbord.Variable
---@field min? integer the lowest that a number goes; needed for one; -1000 to 1000
---@field max? integer the highest that a number goes; needed for one; -1000 to 1000
---@field [1] integer | boolean where it starts

---A competence that can be shown, `{ "4.1", weight = 2 }`.
---@class klankbord.Opportunity
---@field weight? 1 | 2 | 3 how much it counts; 1 to 3, 1 unless said
---@field [1] klankbord.Competence its number in the competency list

---A target with a condition, `{ when = "mood < 0", "angry-end" }`.
---@class klankbord.ConditionalTarget
---@field when? string taken when this holds; the last target of a list has no condition
---@field [1] klankbord.Target where it goes on

---What follows from how well a task was done.
---@class klankbord.OutcomeTable
---@field reply? klankbord.Lines what the customer answers at once; its conditions already see the effects
---@field earns? klankbord.Levels by opportunity what it shows: 0 not or wrongly, 1 partly, 2 as a competent worker does; in a company's rule also by competence
---@field spoils? string[] opportunities that go to level 0 for good
---@field effect? klankbord.Effects by variable: added to a number, within its range; assigned to a truth value
---@field knockout? klankbord.Knockout the critical error that it is
---@field why? klankbord.LocalText what it does to the customer, in the learner's words; needed below level 2
---@field better? klankbord.LocalText a sentence that one can say, needed below level 2 in the language of the conversation; the other languages translate it
---@field to? klankbord.Targets where the conversation goes on; of several targets the first whose condition holds

---What a customer looks like.
---@class klankbord.Face
---@field skin? 1 | 2 | 3 | 4 | 5 | 6 1 light to 6 dark; 1 to 6, 2 unless said
---@field hair? klankbord.Hair the hair; short unless said
---@field hair_colour? klankbord.HairColour its colour; brown unless said
---@field top? klankbord.Top the colour of the clothes; teal unless said
---@field age? klankbord.Age how old the customer looks; middle unless said
---@field glasses? boolean whether the customer wears glasses; false unless said
---@field beard? boolean whether the customer has a beard; false unless said

---What a scenario adds to the desk of its company.
---@class klankbord.DeskTable
---@field absent? string[] ids of the company's teams that are not there today
---@field records? klankbord.Record[] what stands in the files of customers
---@field articles? klankbord.Article[] the knowledge base
---@field notices? klankbord.Notice[] what changes, news
---@field messages? klankbord.Message[] mail that came in
---@field documents? klankbord.Document[] post
---@field letters? klankbord.Letter[] what lies ready to be sent
---@field slots? klankbord.Slot[] the agenda
---@field irregularities? klankbord.Irregularity[] what can be reported to the team coach
---@field forms? klankbord.Form[] what can be registered
---@field folders? klankbord.Folder[] the archive

---When a customer who hears nothing loses patience, in simulated seconds.
---@class klankbord.Patience
---@field announced? integer seconds explained by an announcement; 1 to 600, 30 unless said
---@field checked? integer seconds explained by saying that one is still looking; 1 to 600, 20 unless said

---The standard moves of a call.
---@class klankbord.Moves
---@field announce? klankbord.MoveTable says that a search follows
---@field ["check-back"]? klankbord.MoveTable says that one is still looking
---@field hold? klankbord.MoveTable puts the customer on hold, with the reason
---@field ["take-back"]? klankbord.MoveTable comes back, with thanks
---@field ["transfer-warm"]? klankbord.MoveTable puts the customer through after telling the team
---@field ["transfer-cold"]? klankbord.MoveTable puts the customer through
---@field ["transfer-absent"]? klankbord.MoveTable said by a colleague: nobody of the team is there
---@field ["transfer-returned"]? klankbord.MoveTable said by a colleague: this is not for the team
---@field ["call-back"]? klankbord.MoveTable offers to call back
---@field ["end"]? klankbord.MoveTable hangs up

---The words of a standard move.
---@class klankbord.MoveTable
---@field text klankbord.LocalText what is said
---@field reply? klankbord.LocalText what the customer says to it

---The whole conversation: `return scenario { id = "late-washer", … }`
---@param content klankbord.ScenarioTable
---@return klankbord.Scenario
function scenario(content) end

---A world that scenarios share: `return company { id = "volta", … }`
---@param content klankbord.CompanyTable
---@return klankbord.Company
function company(content) end

---A stretch that belongs to one activity block, whose number is its id: `phase "4" { … }`
---@param id klankbord.Block
---@return fun(content: klankbord.PhaseTable): klankbord.Phase
function phase(id) end

---What the customer says, then what the learner can answer: `node "greeting" { "…", … }`
---@param id string
---@return fun(content: klankbord.NodeTable): klankbord.Node
function node(id) end

---A line with a condition or another speaker: `line { "…", when = "mood < 0" }`
---@param content klankbord.LineTable
---@return klankbord.Line
function line(content) end

---What the learner can say: `option "warm" { "…", earns = { welcome = 2 } }`
---@param id string
---@return fun(content: klankbord.OptionTable): klankbord.Option
function option(id) end

---What a company sells: `product "w7" { name = "Volta W7" }`
---@param id string
---@return fun(content: klankbord.ProductTable): klankbord.Product
function product(id) end

---Who can be on the line: `customer "peeters" { name = "Lieve Peeters" }`
---@param id string
---@return fun(content: klankbord.CustomerTable): klankbord.Customer
function customer(id) end

---What a company's people keep to: `procedure "verify" { title = { … }, steps = { … } }`
---@param id string
---@return fun(content: klankbord.ProcedureTable): klankbord.Procedure
function procedure(id) end

---Whom one can transfer to: `team "second-line" { name = { … }, does = { … } }`
---@param id string
---@return fun(content: klankbord.TeamTable): klankbord.Team
function team(id) end

---Something in a customer's file: `record "order-4711" { customer = "peeters", … }`
---@param id string
---@return fun(content: klankbord.RecordTable): klankbord.Record
function record(id) end

---Something in the knowledge base: `article "late" { title = { … }, text = { … } }`
---@param id string
---@return fun(content: klankbord.ArticleTable): klankbord.Article
function article(id) end

---What changes, news: `notice "price-rise" { title = { … }, text = { … } }`
---@param id string
---@return fun(content: klankbord.ArticleTable): klankbord.Notice
function notice(id) end

---Mail that came in: `message "m1" { customer = "peeters", … }`
---@param id string
---@return fun(content: klankbord.MessageTable): klankbord.Message
function message(id) end

---A piece of post: `document "letter-1" { paper = true, … }`
---@param id string
---@return fun(content: klankbord.DocumentTable): klankbord.Document
function document(id) end

---A message that lies ready to be sent: `letter "confirm" { to = { … }, subject = { … }, body = "…" }`
---@param id string
---@return fun(content: klankbord.LetterTable): klankbord.Letter
function letter(id) end

---An hour in the agenda: `slot "tue-10" { when = { … } }`
---@param id string
---@return fun(content: klankbord.SlotTable): klankbord.Slot
function slot(id) end

---What can be reported to the team coach: `irregularity "double-invoice" { title = { … } }`
---@param id string
---@return fun(content: klankbord.IrregularityTable): klankbord.Irregularity
function irregularity(id) end

---What can be registered: `form "wrap-up" { title = { … }, field "code" { … } }`
---@param id string
---@return fun(content: klankbord.FormTable): klankbord.Form
function form(id) end

---A field of a form: `field "note" { label = { … }, required = false }`
---@param id string
---@return fun(content: klankbord.FieldTable): klankbord.Field
function field(id) end

---What can be chosen in a field, with its label: `choice "complaint" { nl = "Klacht" }`
---@param id string
---@return fun(content: klankbord.LocalText): klankbord.Choice
function choice(id) end

---A folder of the archive: `folder "contracts" { title = { … } }`
---@param id string
---@return fun(content: klankbord.FolderTable): klankbord.Folder
function folder(id) end

---What follows from what is done: `rule "looked-up" { on = "open order-4711", earns = { lookup = 2 } }`
---@param id string
---@return fun(content: klankbord.RuleTable): klankbord.Rule
function rule(id) end

---The learner picks the parts that belong: `summarise "recap" { "…", part "ordered" { … } }`
---@param id string
---@return fun(content: klankbord.SummariseTable): klankbord.Task
function summarise(id) end

---The learner picks the parts that belong and puts them in the order in which they are written: `compose "letter" { part "dear" { … }, … }`
---@param id string
---@return fun(content: klankbord.SummariseTable): klankbord.Task
function compose(id) end

---The learner fills in a form: `register "wrap" { form = "wrap-up", … }`
---@param id string
---@return fun(content: klankbord.RegisterTable): klankbord.Task
function register(id) end

---The learner answers in own words, which a person marks afterwards: `answer "own-words" { "…", rubric = { … } }`
---@param id string
---@return fun(content: klankbord.AnswerTable): klankbord.Task
function answer(id) end

---A part of a summary or of a written reply: `part "ordered" { "…", belongs = true }`
---@param id string
---@return fun(content: klankbord.PartTable): klankbord.Part
function part(id) end

---One of several conversations: `chat "maes" { customer = "maes", mood = "mood" }`
---@param id string
---@return fun(content: klankbord.ChatTable): klankbord.Chat
function chat(id) end

---As a target: the conversation ends.
---@type klankbord.Finish
finish = nil

---Reads a company, `local volta = require "companies.volta"`, or a table that companies share,
---`local world = require "lib.world"`.
---@param name string
---@return any
function require(name) end
