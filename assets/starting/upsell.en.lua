@channels phone chat email
-- An extra service inside a question: first the question, then an offer that follows from what the customer said.
-- A start: it plays and its plan passes. Make it yours sentence by sentence; `klankbord play {{id}} --watch` follows along.

local company = require "companies.{{company}}"

return scenario {
  id = "{{id}}", version = 1,
  kind = "upsell", channel = "{{channel}}", direction = "inbound", language = "en",
  title = {
    nl = "Een vraag, en misschien iets meer",
    en = "A question, and perhaps something more",
  },
  brief = {
    nl = "U bent Sam en werkt op de klantendienst van {{company_name}}. Een klant heeft een vraag over een toestel.",
    en = "You are Sam and work in customer service at {{company_name}}. A customer has a question about an appliance.",
  },
  company = company, customer = "{{customer}}",
  minutes = 6, difficulty = 2,

  variables = {
    mood = { 0, min = -3, max = 3 },
  },

  opportunities = {
    welcome = { "4.1" },
    identify = { "4.3", weight = 2 },
    analyse = { "4.7", weight = 2 },
    answer = { "7.2" },
    offer = { "7.5", weight = 2 },
    fits = { "7.3" },
    agreement = { "9.4", weight = 2 },
    more = { "9.6" },
  },

  phase "4" {
    node "greeting" {
      "Good afternoon. I've got a question about looking after my appliance.",
      option "number-first" {
        "Right, good afternoon. To begin with, could you give me your customer number, please?",
        earns = { welcome = 0 }, effect = { mood = -1 },
        why = {
          nl = "De klant krijgt een vraag nog voor hij verwelkomd is. Bedrijf en naam ontbreken.",
          en = "A question before any welcome. Both the company and your name are missing.",
        },
@spoken         better = {
@spoken           nl = "Good afternoon, {{company_name}} customer service, Sam speaking.",
@spoken           en = "Good afternoon, {{company_name}} customer service, Sam speaking.",
@spoken         },
@written         better = {
@written           nl = "Good afternoon, this is Sam from {{company_name}}.",
@written           en = "Good afternoon, this is Sam from {{company_name}}.",
@written         },
      },
      option "name-only" {
@spoken         "Good afternoon, it's Sam here. How are you today, and what can I do for you?",
@written         "Good afternoon, it's Sam here. How are you today, and what can I do for you?",
        earns = { welcome = 1 },
        why = {
          nl = "U klinkt vriendelijk, maar de klant weet niet of hij bij het juiste bedrijf is. Verwelkomen doet u ook in naam van het bedrijf.",
          en = "You sound friendly, but the customer can't tell whether this is the right company. A welcome is on the company's behalf, too.",
        },
@spoken         better = {
@spoken           nl = "Good afternoon, {{company_name}}, Sam speaking. How can I help you?",
@spoken           en = "Good afternoon, {{company_name}}, Sam speaking. How can I help you?",
@spoken         },
@written         better = {
@written           nl = "Good afternoon, this is Sam from {{company_name}}. How can I help you?",
@written           en = "Good afternoon, this is Sam from {{company_name}}. How can I help you?",
@written         },
      },
      option "go-ahead" {
        "Good afternoon! Do go ahead: what exactly is it about, and what can we do for you?",
        earns = { welcome = 0 },
        why = {
          nl = "Vriendelijk, maar zonder bedrijf en zonder naam: de klant weet niet bij wie hij terechtkomt.",
          en = "Friendly, but no company and no name: the customer can't tell who they have reached.",
        },
@spoken         better = {
@spoken           nl = "Good afternoon, {{company_name}} customer service, Sam speaking.",
@spoken           en = "Good afternoon, {{company_name}} customer service, Sam speaking.",
@spoken         },
@written         better = {
@written           nl = "Good afternoon, this is Sam from {{company_name}}.",
@written           en = "Good afternoon, this is Sam from {{company_name}}.",
@written         },
      },
      option "company-and-name" {
@spoken         "Good afternoon, {{company_name}} customer service, Sam speaking. Please go ahead.",
@written         "Good afternoon, this is Sam from {{company_name}}. Please tell me a little more about it.",
        earns = { welcome = 2 },
        why = {
          nl = "U noemt bedrijf en naam en geeft daarna het woord: de klant weet met wie hij te doen heeft.",
          en = "You give the company and your name, then hand over: the customer knows who they are talking to.",
        },
      },
    },
    node "identify" {
@spoken       "The name's {{customer_name}}. Do you need anything else from me?",
@written       "My name is {{customer_name}}. Do you need anything else from me?",
      option "name-will-do" {
        "No, your name will do, I can see you right here. Saves you looking it up, doesn't it?",
        earns = { identify = 0 },
        reply = "Oh, that was quick. Mind you, anyone can give my name.",
        why = {
          nl = "Het lijkt een dienst, maar met een naam alleen weet u niet met wie u te doen hebt. De klant identificeren beschermt zijn gegevens.",
          en = "It feels like a favour, but a name alone doesn't tell you who you are talking to. Identifying customers protects their data.",
        },
        better = {
          nl = "Your customer number, date of birth and postcode, please. Then I can be sure.",
          en = "Your customer number, date of birth and postcode, please. Then I can be sure.",
        },
      },
      option "known-already" {
        "I can already see on my screen who you are, so there's nothing else I need.",
        earns = { identify = 0 },
        why = {
          nl = "Wat uw scherm toont, bewijst niet wie er contact opneemt. U hebt niemand geïdentificeerd.",
          en = "What your screen shows doesn't prove who is getting in touch. You haven't identified anyone.",
        },
        better = {
          nl = "Your customer number, date of birth and postcode, please. Then I can be sure.",
          en = "Your customer number, date of birth and postcode, please. Then I can be sure.",
        },
      },
      option "three-facts" {
        "Your customer number, date of birth and postcode, please, so I get the right file.",
        earns = { identify = 2 },
        why = {
          nl = "Drie gegevens, waarvan twee niet publiek zijn, en u zegt waarom u ze vraagt. De klant is geïdentificeerd.",
          en = "Three facts, two of them not public, and you say what they are for. The customer is identified.",
        },
      },
      option "address" {
        "Your full name, your street and your town, please, and I'll bring up your file for you.",
        earns = { identify = 1 },
        why = {
          nl = "Naam en adres kent ook de buurman. Voor een identificatie is minstens één gegeven nodig dat niet publiek is.",
          en = "Any neighbour knows a name and an address. To identify somebody you need at least one fact that isn't public.",
        },
        better = {
          nl = "I also need your customer number and your date of birth.",
          en = "I also need your customer number and your date of birth.",
        },
      },
    },
    node "need" {
      "I've had it two years and never had it serviced. Do I need to?",
      option "yes-must" {
        "Two years is a long time. You really need it done now, or it'll start playing up, you know?",
        earns = { analyse = 0 }, effect = { mood = -1 },
        reply = "Oh dear. Is it that bad?",
        why = {
          nl = "U weet nog niet hoe het toestel gebruikt wordt. Zo wordt een vraag een verkooppraatje.",
          en = "You don't know yet how it is used. That turns a question into a sales pitch.",
        },
        better = {
          nl = "How often do you use it, and have you noticed anything?",
          en = "How often do you use it, and have you noticed anything?",
        },
      },
      option "use-first" {
        "That depends on use. How often do you run it, and have you noticed anything odd?",
        earns = { analyse = 2 },
        why = {
          nl = "U analyseert de vraag voor u antwoordt: gebruik en klachten bepalen wat nodig is.",
          en = "You analyse the question before you answer: how it is used and what the customer has noticed decide what is needed.",
        },
      },
      option "website" {
        "It's all on our website, under maintenance. Have you had a look there at all?",
        earns = { analyse = 0 },
        why = {
          nl = "U stuurt de klant met zijn vraag weg, in plaats van ze te analyseren.",
          en = "You send the customer off with the question instead of analysing it.",
        },
        better = {
          nl = "How often do you use it, and have you noticed anything?",
          en = "How often do you use it, and have you noticed anything?",
        },
      },
      option "one-question" {
        "That depends, really. At the moment, does your appliance still do everything it should?",
        earns = { analyse = 1 },
        why = {
          nl = "Een goede vraag, maar over het gebruik weet u nog niets. Daar hangt het antwoord van af.",
          en = "A good question, but you know nothing yet about how it is used. The answer depends on that.",
        },
        better = {
          nl = "How often do you use it, and have you noticed anything odd?",
          en = "How often do you use it, and have you noticed anything odd?",
        },
      },
    },
  },

  phase "7" {
    node "answer" {
      "Every day, two hours at least. It does make a bit more noise than it used to.",
      option "plain" {
        "Then it's worth a check: used daily, the filter clogs up. You can clean that yourself.",
        earns = { answer = 2 }, effect = { mood = 1 },
        reply = "Oh, so I can do that myself.",
        why = {
          nl = "U beantwoordt eerst de vraag, ook met wat de klant zelf kan. Zo blijft een later aanbod geloofwaardig.",
          en = "You answer the question first, including what the customer can do without you. That keeps a later offer credible.",
        },
      },
      option "depends" {
        "The noise may well be coming from the filter. That's where I'd look first, if I were you.",
        earns = { answer = 1 },
        why = {
          nl = "Bruikbaar, maar de vraag ‘moet het’ blijft open.",
          en = "Useful, but “do I need to?” is still unanswered.",
        },
        better = {
          nl = "Yes, with daily use it's worth having it looked at, and you can clean the filter yourself.",
          en = "Yes, with daily use it's worth having it looked at, and you can clean the filter yourself.",
        },
      },
      option "contract-now" {
        "Then why not take out our maintenance contract? Someone comes to your home every year.",
        earns = { answer = 0 },
        why = {
          nl = "De vraag was of het moet. Het antwoord is een contract: de klant voelt verkoop in plaats van hulp.",
          en = "The customer asks whether it's needed and gets a contract: that feels like selling, not helping.",
        },
        better = {
          nl = "With daily use it's worth having it looked at. You can clean the filter yourself.",
          en = "With daily use it's worth having it looked at. You can clean the filter yourself.",
        },
      },
    },
    node "offer" {
      "Myself, well … I'm not very handy. And I'm away a lot.",
      option "from-needs" {
        "As you're away a lot: our technician can do it in one visit for €69. Would that help you?",
        earns = { offer = 2 },
        why = {
          nl = "Het advies volgt uit wat de klant vertelde, met de prijs erbij, en hij beslist zelf.",
          en = "The advice follows from what the customer told you, with the price, and leaves the choice open.",
        },
      },
      option "nothing" {
        "You'll be fine, the manual takes you through it step by step. How hard can it be, really?",
        earns = { offer = 0 },
        why = {
          nl = "De klant zegt dat het hem niet ligt. Een passend advies laat u hier liggen.",
          en = "The customer says it isn't their thing. You miss the chance to give advice that fits.",
        },
        better = {
          nl = "If you're short of time: a technician can do it for you, for €69. Would that suit you?",
          en = "If you're short of time: a technician can do it for you, for €69. Would that suit you?",
        },
      },
      option "price-later" {
        "We have a service for that, and it's really good value. Shall I put you down for it?",
        earns = { offer = 1 },
        why = {
          nl = "Passend, maar zonder prijs kan de klant niet beslissen.",
          en = "It fits, but without a price nobody can decide.",
        },
        better = {
          nl = "A technician can do it for €69. Would you like to think about it?",
          en = "A technician can do it for €69. Would you like to think about it?",
        },
      },
      option "best-seller" {
        "Then our annual contract is for you, most customers go for that. Shall I send it over?",
        earns = { offer = 0 },
        why = {
          nl = "Wat de meesten nemen, zegt niets over deze klant. Dit volgt niet uit wat hij vertelde.",
          en = "What most people choose says nothing about this customer. It doesn't follow from what you heard.",
        },
        better = {
          nl = "If you're short of time: a technician can do it for you, for €69. Would that suit you?",
          en = "If you're short of time: a technician can do it for you, for €69. Would that suit you?",
        },
      },
    },
    node "fits" {
      "And if the noise is still there after that?",
      option "ask-enough" {
        "Then the technician will tell you on the spot what it is. Does that answer your question?",
        earns = { fits = 2 },
        why = {
          nl = "U beantwoordt de twijfel en gaat na of het voorstel past bij de vraag.",
          en = "You deal with the doubt and check that the proposal fits the question.",
        },
      },
      option "call-again" {
        "Then just get in touch with us again, and together we'll see what else it might be.",
        earns = { fits = 1 },
        why = {
          nl = "Eerlijk, maar u weet nog niet of dit voorstel is wat de klant zoekt.",
          en = "Honest, but you don't know yet whether this is what the customer is after.",
        },
        better = {
          nl = "The technician will tell you on the spot what it is. Is that all right with you?",
          en = "The technician will tell you on the spot what it is. Is that all right with you?",
        },
      },
      option "will-stop" {
        "I shouldn't think so. After a service one of these is as good as new again. Really.",
        earns = { fits = 0 },
        why = {
          nl = "U stelt gerust zonder te weten. Of het voorstel past, is niet nagegaan.",
          en = "You reassure without knowing. You haven't checked whether the proposal fits.",
        },
        better = {
          nl = "The technician will first tell you what it is. Is that what you're looking for?",
          en = "The technician will first tell you what it is. Is that what you're looking for?",
        },
      },
    },
  },

  phase "9" {
    node "agree" {
      "That's clear. So what do we agree?",
      option "follow-yourself" {
        "It's best to keep an eye on it in your account, it's all in there. Can you manage that?",
        earns = { agreement = 0 },
        why = {
          nl = "De opvolging ligt nu bij de klant. Een afspraak, met wie en wanneer, is er niet.",
          en = "Now it's up to the customer to chase it. Nothing has been agreed: no who, no when.",
        },
@spoken         better = {
@spoken           nl = "I'll ring you tomorrow between ten and twelve. Does that suit you?",
@spoken           en = "I'll ring you tomorrow between ten and twelve. Does that suit you?",
@spoken         },
@written         better = {
@written           nl = "I'll write to you by noon tomorrow. Does that suit you?",
@written           en = "I'll write to you by noon tomorrow. Does that suit you?",
@written         },
      },
      option "what-only" {
        "I'll look into it, and someone here will let you know what we've found. Is that all right?",
        earns = { agreement = 1 },
        why = {
          nl = "De klant weet wat er gebeurt, maar niet wie wat doet tegen wanneer. De afspraak is half.",
          en = "The customer knows what will happen, but not who does what by when. That is only half an agreement.",
        },
        better = {
          nl = "I'll look into it myself and let you know by noon tomorrow.",
          en = "I'll look into it myself and let you know by noon tomorrow.",
        },
      },
      option "who-what-when" {
@spoken         "I'll ring you on this number tomorrow between ten and twelve with a date. Does that suit you?",
@written         "I'll write to you here by noon tomorrow with a date for the visit. Does that suit you?",
        earns = { agreement = 2 },
        why = {
          nl = "Wie, wat, wanneer en hoe, en u vraagt of het past: dat is een afspraak waar de klant op kan rekenen.",
          en = "Who, what, when and how, and you ask whether it suits: an agreement the customer can rely on.",
        },
      },
      option "soon" {
        "We'll deal with that as soon as we possibly can and let you know. No need to chase us.",
        earns = { agreement = 0 }, effect = { mood = -1 },
        reply = "Yes, I've heard that one before.",
        why = {
          nl = "“Zo snel mogelijk” is geen afspraak. De klant weet niet op wie hij wacht en tot wanneer.",
          en = "“As soon as possible” isn't an agreement. The customer doesn't know who they'll hear from, or when.",
        },
@spoken         better = {
@spoken           nl = "I'll ring you tomorrow between ten and twelve. Does that suit you?",
@spoken           en = "I'll ring you tomorrow between ten and twelve. Does that suit you?",
@spoken         },
@written         better = {
@written           nl = "I'll write to you by noon tomorrow. Does that suit you?",
@written           en = "I'll write to you by noon tomorrow. Does that suit you?",
@written         },
      },
    },
    node "more" {
      "I've made a note of that, thank you.",
      option "anything-else" {
        "Is there anything else you'd like to ask while I'm here? If not, have a good day.",
        earns = { more = 2 },
        why = {
          nl = "Voor u afsluit, vraagt u of er nog iets is. De klant beslist of alles gezegd is.",
          en = "You ask whether there's anything else before you close. The customer decides whether that's everything.",
        },
      },
      option "goodbye" {
        "That's all sorted, then. Thanks for getting in touch, and have a lovely day.",
        earns = { more = 0 },
        why = {
          nl = "Een mooie groet, maar de klant die nog een vraag had, moet opnieuw contact opnemen. U vroeg niet of er nog iets was.",
          en = "A nice goodbye, but a customer with another question now has to get in touch again. You didn't ask.",
        },
        better = {
          nl = "Is there anything else I can help you with?",
          en = "Is there anything else I can help you with?",
        },
      },
      option "come-back" {
        "If anything comes to mind later on, you're welcome to contact us again. Have a good day.",
        earns = { more = 1 },
        why = {
          nl = "U laat de deur open, maar voor later. Nu vragen of er nog iets is, bespaart de klant een tweede contact.",
          en = "You leave the door open, but for later. Asking now saves the customer getting in touch again.",
        },
        better = {
          nl = "Is there anything else you'd like to ask now?",
          en = "Is there anything else you'd like to ask now?",
        },
      },
      option "score" {
        "You'll get a short survey from us. Can I count on you for a good score? Have a good day.",
        earns = { more = 0 },
        why = {
          nl = "Die vraag dient u, niet de klant. Of er nog iets is waar hij mee zit, weet u niet.",
          en = "That question helps you, not the customer. You still don't know whether there's anything else.",
        },
        better = {
          nl = "Is there anything else I can help you with?",
          en = "Is there anything else I can help you with?",
        },
      },
    },
  },
}
