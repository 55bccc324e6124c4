@channels phone
-- An outbound sale: say who calls and why, ask whether it suits, listen to the resistance, and take a no.
-- A start: it plays and its plan passes. Make it yours sentence by sentence; `klankbord play {{id}} --watch` follows along.

local company = require "companies.{{company}}"

return scenario {
  id = "{{id}}", version = 1,
  kind = "sales", channel = "{{channel}}", direction = "outbound", language = "en",
  title = {
    nl = "Een aanbod aan een klant",
    en = "An offer to a customer",
  },
  brief = {
    nl = "U bent Sam en belt voor {{company_name}} klanten die daarvoor toestemming gaven. U hebt nagekeken dat dit nummer niet op de Bel-me-niet-meer-lijst staat.",
    en = "You are Sam and make sales calls for {{company_name}}, to customers who have agreed to them. You have checked that this number is not on the do-not-call list.",
  },
  company = company, customer = "{{customer}}",
  minutes = 6, difficulty = 2,

  variables = {
    mood = { 0, min = -3, max = 3 },
  },

  opportunities = {
    introduce = { "10.1" },
    purpose = { "10.2" },
    need = { "10.4", weight = 2 },
    present = { "10.3", weight = 2 },
    resistance = { "10.5", weight = 2 },
    close = { "10.7", weight = 2 },
    agreement = { "9.4", weight = 2 },
    more = { "9.6" },
  },

  phase "10" {
    node "introduce" {
      "Hello?",
      option "not-selling" {
        "Good afternoon, don't worry, I'm not selling anything. Could you spare me two minutes?",
        earns = { introduce = 0 },
        why = {
          nl = "Wie er belt, zegt u niet. En dat u niets verkoopt, is niet waar.",
          en = "You don't say who is calling, and it isn't true that you're not selling anything.",
        },
        better = {
          nl = "Good afternoon, this is Sam from {{company_name}}.",
          en = "Good afternoon, this is Sam from {{company_name}}.",
        },
      },
      option "who-and-where" {
        "Good afternoon, this is Sam from {{company_name}} customer service. Is that {{customer_name}}?",
        earns = { introduce = 2 },
        why = {
          nl = "Naam, bedrijf, en u gaat na wie u aan de lijn hebt voor u iets zegt.",
          en = "Name, company, and you check who you're speaking to before you go any further.",
        },
      },
      option "nice-day" {
        "Good afternoon! Are you well? I've got something really nice for you today, just listen to this.",
        earns = { introduce = 0 }, effect = { mood = -1 },
        reply = "Who is this?",
        why = {
          nl = "Hartelijk, maar wie er belt, weet de klant niet. Dat wekt wantrouwen.",
          en = "Warm, but the customer has no idea who is calling. That breeds distrust.",
        },
        better = {
          nl = "Good afternoon, this is Sam from {{company_name}}.",
          en = "Good afternoon, this is Sam from {{company_name}}.",
        },
      },
      option "company" {
        "Good afternoon, this is customer service at {{company_name}}. Is that {{customer_name}}?",
        earns = { introduce = 1 },
        why = {
          nl = "Het bedrijf is er, uw naam niet. Een mens belt, geen dienst.",
          en = "The company is there, your name isn't. It's a person calling, not a department.",
        },
        better = {
          nl = "Good afternoon, this is Sam from {{company_name}}.",
          en = "Good afternoon, this is Sam from {{company_name}}.",
        },
      },
    },
    node "purpose" {
      "Yes, that's me.",
      option "reason-and-time" {
        "I've got an offer on your internet, it takes two minutes. Is now a good time?",
        earns = { purpose = 2 },
        why = {
          nl = "Doel, duur en de vraag of het past: de klant kan kiezen.",
          en = "Why, how long and whether it suits: the customer has a choice.",
        },
      },
      option "survey" {
        "We're doing a short survey among our customers. Have you got a moment for it?",
        earns = { purpose = 0 }, effect = { mood = -1 },
        why = {
          nl = "Het is geen rondvraag. Wie het doel verbergt, is zijn geloofwaardigheid kwijt.",
          en = "It isn't a survey. Hiding the purpose costs you your credibility.",
        },
        better = {
          nl = "I'm calling with an offer on your internet. Is now a good time?",
          en = "I'm calling with an offer on your internet. Is now a good time?",
        },
      },
      option "reason" {
        "I'm calling about your internet plan, as there's a new one available in your street.",
        earns = { purpose = 1 },
        why = {
          nl = "De reden is duidelijk, maar of het past, vraagt u niet. De klant stond misschien te koken.",
          en = "The reason is clear, but you don't ask whether it suits. The customer might have had dinner on the stove.",
        },
        better = {
          nl = "Have you got two minutes for me to tell you about it?",
          en = "Have you got two minutes for me to tell you about it?",
        },
      },
    },
    node "need" {
      "Go on then, two minutes.",
      option "pitch" {
        "Thank you. Our new plan is twice as fast, and only €4 a month more. Tempting, isn't it?",
        earns = { need = 0 },
        why = {
          nl = "U biedt iets aan zonder te weten of de klant het nodig heeft.",
          en = "You offer something without knowing whether it is needed.",
        },
        better = {
          nl = "What do you use the internet for at home?",
          en = "What do you use the internet for at home?",
        },
      },
      option "how-used" {
        "Thank you. What do you use it for at home, and are you happy with it as it is?",
        earns = { need = 2 },
        why = {
          nl = "U vraagt naar gebruik en tevredenheid voor u iets aanbiedt.",
          en = "You ask about use and satisfaction before you offer anything.",
        },
      },
      option "your-bill" {
        "Thank you. What are you paying for it now? Then I'll see if I can get that down a bit.",
        earns = { need = 0 },
        why = {
          nl = "Een prijs is geen behoefte. Waarvoor de klant internet gebruikt, weet u nog altijd niet.",
          en = "The price isn't the need. You still don't know what the internet is used for.",
        },
        better = {
          nl = "What do you use the internet for at home?",
          en = "What do you use the internet for at home?",
        },
      },
      option "satisfied" {
        "Thank you. May I ask whether you're happy with your internet at home as it is?",
        earns = { need = 1 },
        why = {
          nl = "Een begin, maar ‘ja’ zegt u niets over wat de klant ermee doet.",
          en = "A start, but “yes” tells you nothing about what it is used for.",
        },
        better = {
          nl = "What do you use it for, and how many of you are there?",
          en = "What do you use it for, and how many of you are there?",
        },
      },
    },
    node "present" {
      "There's four of us, and in the evening the film will freeze now and again.",
      option "for-the-film" {
        "Then this will help: four of you watching at once, no freezing, for €4 more a month.",
        earns = { present = 2 }, effect = { mood = 1 },
        reply = "Hm. That'd keep the peace.",
        why = {
          nl = "U presenteert wat het voor deze klant verandert, met de prijs erbij.",
          en = "You present what it would change for this customer, price included.",
        },
      },
      option "brochure" {
        "Then I'll send you our brochure, all our plans are in it. Will you look through it?",
        earns = { present = 0 },
        why = {
          nl = "De klant vertelt wat hem stoort, en moet nu zelf het antwoord zoeken.",
          en = "The customer tells you what is wrong, and now has to find the answer alone.",
        },
        better = {
          nl = "Four of you at once without any freezing, for €4 more a month.",
          en = "Four of you at once without any freezing, for €4 more a month.",
        },
      },
      option "speed" {
        "Then I've got this: 500 megabits with a new modem, and the first month is free.",
        earns = { present = 1 },
        why = {
          nl = "Cijfers en een korting; wat het voor die film betekent, moet de klant zelf bedenken.",
          en = "Figures and a discount, but the customer has to guess what they mean for that film.",
        },
        better = {
          nl = "Four of you can watch at once without any freezing, for €4 more a month.",
          en = "Four of you can watch at once without any freezing, for €4 more a month.",
        },
      },
      option "everybody" {
        "Then you're the ideal customer. Lots of people in your street have said yes already.",
        earns = { present = 0 }, effect = { mood = -1 },
        why = {
          nl = "Druk in plaats van een aanbod. Wat de klant ervan heeft, hoort hij niet.",
          en = "Pressure instead of an offer. You don't say what's in it for the customer.",
        },
        better = {
          nl = "Four of you at once without any freezing, for €4 more a month.",
          en = "Four of you at once without any freezing, for €4 more a month.",
        },
      },
    },
    node "resistance" {
      "Yes, but that's another contract. And then you're stuck with it.",
      option "monthly" {
        "I understand. But with us you can cancel any month, so you're not stuck, are you?",
        earns = { resistance = 1 },
        why = {
          nl = "Een goed argument, maar nog voor u het bezwaar kent.",
          en = "A good argument, but you don't know what the objection is yet.",
        },
        better = {
          nl = "What worries you most about it?",
          en = "What worries you most about it?",
        },
      },
      option "what-happened" {
        "You don't want to be stuck. Has that happened to you before, if you don't mind my asking?",
        earns = { resistance = 2 }, effect = { mood = 1 },
        reply = "Yes, with the last lot. Two years, and not a day less.",
        why = {
          nl = "U herhaalt het bezwaar en zoekt wat erachter zit.",
          en = "You repeat the objection and look for what is behind it.",
        },
      },
      option "no-worry" {
        "Oh, it's not that bad, you won't notice it. Nearly everyone has a contract like that.",
        earns = { resistance = 0 }, effect = { mood = -1 },
        why = {
          nl = "U praat het bezwaar weg. Waarom de klant niet vast wil zitten, weet u niet.",
          en = "You brush the objection aside. You don't know why the customer is afraid of being stuck.",
        },
        better = {
          nl = "Have you had a bad experience with a contract before?",
          en = "Have you had a bad experience with a contract before?",
        },
      },
      option "no-choice" {
        "It simply can't be done without a contract. But you've been with us for years, right?",
        earns = { resistance = 0 },
        why = {
          nl = "U legt het bezwaar naast u neer. Wat erachter zit, blijft onbesproken.",
          en = "You push the objection aside. What is behind it never comes up.",
        },
        better = {
          nl = "Have you had a bad experience with a contract before?",
          en = "Have you had a bad experience with a contract before?",
        },
      },
    },
    node "close" {
      "I can cancel any month, you say. Go on then, let's do it.",
      option "repeat" {
        "Let me repeat that: €4 more a month from 1 May, cancel any month you like. Agreed?",
        earns = { close = 1 },
        why = {
          nl = "Prijs, begin en toestemming. Dat de klant 14 dagen kan herroepen, moet erbij.",
          en = "Price, start date and consent. The 14 days to withdraw should be in there too.",
        },
        better = {
          nl = "And you have 14 days to change your mind, free of charge.",
          en = "And you have 14 days to change your mind, free of charge.",
        },
      },
      option "repeat-and-right" {
        "So that's €4 more a month from 1 May, and 14 days to change your mind. Do you agree?",
        earns = { close = 2 },
        why = {
          nl = "Prijs, begin, herroepingsrecht en een duidelijk ja.",
          en = "Price, start date, right of withdrawal and a clear yes.",
        },
      },
      option "read-later" {
        "Fine, that's settled then. You can read the details later on, in the confirmation.",
        earns = { close = 0 },
        why = {
          nl = "Prijs, begin en herroepingsrecht hoort de klant voor hij ja zegt, en niet erna.",
          en = "The price, the start date and the right of withdrawal come before the yes, not after it.",
        },
        better = {
          nl = "So that's €4 more a month from 1 May, with 14 days to change your mind. Do you agree?",
          en = "So that's €4 more a month from 1 May, with 14 days to change your mind. Do you agree?",
        },
      },
      option "quick" {
        "Brilliant, I'll set that up for you straight away. You'll get it all by email, okay?",
        earns = { close = 0 },
        why = {
          nl = "Geen herhaling van prijs en begin, geen herroepingsrecht: dat ‘doe maar’ is geen duidelijke toestemming.",
          en = "You repeat neither the price nor the start date, and leave out the right of withdrawal: “let's do it” isn't clear consent.",
        },
        better = {
          nl = "So that's €4 more a month from 1 May, with 14 days to change your mind. Do you agree?",
          en = "So that's €4 more a month from 1 May, with 14 days to change your mind. Do you agree?",
        },
      },
    },
  },

  phase "9" {
    node "agree" {
      "Yes, agreed. So what happens now?",
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
        "I'll pass it on, and someone here will then let you know exactly how it all goes.",
        earns = { agreement = 1 },
        why = {
          nl = "De klant weet wat er gebeurt, maar niet wie wat doet tegen wanneer. De afspraak is half.",
          en = "The customer knows what will happen, but not who does what by when. That is only half an agreement.",
        },
        better = {
          nl = "I'll set it up myself and let you know by noon tomorrow.",
          en = "I'll set it up myself and let you know by noon tomorrow.",
        },
      },
      option "who-what-when" {
@spoken         "I'll ring you on this number tomorrow between ten and twelve to set it up. Does that suit?",
@written         "I'll write to you here by noon tomorrow with everything you need. Does that suit you?",
        earns = { agreement = 2 },
        why = {
          nl = "Wie, wat, wanneer en hoe, en u vraagt of het past: dat is een afspraak waar de klant op kan rekenen.",
          en = "Who, what, when and how, and you ask whether it suits: an agreement the customer can rely on.",
        },
      },
      option "soon" {
        "We'll deal with that as soon as we possibly can and let you know. No need to chase us, okay?",
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
      "Good, I'm looking forward to it.",
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
        "If anything comes to mind later on, you're very welcome to get in touch again. Have a good day.",
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
      option "anything-else" {
        "Is there anything else you'd like to ask while I'm here? If not, have a good day.",
        earns = { more = 2 },
        why = {
          nl = "Voor u afsluit, vraagt u of er nog iets is. De klant beslist of alles gezegd is.",
          en = "You ask whether there's anything else before you close. The customer decides whether that's everything.",
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
