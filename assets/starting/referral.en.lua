@channels phone chat
-- A question for another service: judge that it is, ask before you refer, and stay until it is taken over.
-- A start: it plays and its plan passes. Make it yours sentence by sentence; `klankbord play {{id}} --watch` follows along.

local company = require "companies.{{company}}"

return scenario {
  id = "{{id}}", version = 1,
  kind = "referral", channel = "{{channel}}", direction = "inbound", language = "en",
  title = {
    nl = "Niet voor mij, wel voor een collega",
    en = "Not for me, but for a colleague",
  },
  brief = {
    nl = "U bent Sam en werkt op de eerste lijn van {{company_name}}. Een klant heeft een vraag die u misschien niet zelf kunt beantwoorden.",
    en = "You are Sam, on the first line at {{company_name}}. A customer has a question that you may not be able to answer yourself.",
  },
  company = company, customer = "{{customer}}",
  minutes = 6, difficulty = 2,

  variables = {
    mood = { 0, min = -3, max = 3 },
  },

  opportunities = {
    welcome = { "4.1" },
    identify = { "4.3", weight = 2 },
    listen = { "5.1" },
    judge = { "6.7", weight = 2 },
    refer = { "6.8", weight = 2 },
    discreet = { "6.9" },
    agreement = { "9.4", weight = 2 },
    more = { "9.6" },
  },

  phase "4" {
    node "greeting" {
      "Good afternoon. I've had a reminder for an invoice I'm disputing.",
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
      option "company-and-name" {
@spoken         "Good afternoon, {{company_name}} customer service, Sam speaking. Please go ahead.",
@written         "Good afternoon, this is Sam from {{company_name}}. Please tell me a little more about it.",
        earns = { welcome = 2 },
        why = {
          nl = "U noemt bedrijf en naam en geeft daarna het woord: de klant weet met wie hij te doen heeft.",
          en = "You give the company and your name, then hand over: the customer knows who they are talking to.",
        },
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
    },
    node "identify" {
@spoken       "The name's {{customer_name}}. Do you need anything else from me?",
@written       "My name is {{customer_name}}. Do you need anything else from me?",
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
      option "three-facts" {
        "Your customer number, date of birth and postcode, please, so I get the right file.",
        earns = { identify = 2 },
        why = {
          nl = "Drie gegevens, waarvan twee niet publiek zijn, en u zegt waarom u ze vraagt. De klant is geïdentificeerd.",
          en = "Three facts, two of them not public, and you say what they are for. The customer is identified.",
        },
      },
    },
  },

  phase "5" {
    node "story" {
      "I disputed that invoice in March, by letter. And now there's a €15 charge on top.",
      option "which-number" {
        "Let me look that invoice up for you. What number does it say in the top right-hand corner?",
        earns = { listen = 1 },
        why = {
          nl = "Zakelijk goed, maar over de betwisting vraagt u niets. Daar gaat het om.",
          en = "Efficient, but you don't ask about the dispute, and that is what this is about.",
        },
        better = {
          nl = "What was wrong with that invoice?",
          en = "What was wrong with that invoice?",
        },
      },
      option "go-on" {
        "Disputed in March, and now a charge as well. What was wrong with that invoice, exactly?",
        earns = { listen = 2 },
        why = {
          nl = "U herhaalt wat u hoorde en vraagt door. De klant merkt dat u luistert.",
          en = "You say back what you heard and ask for more. The customer notices that you're listening.",
        },
      },
      option "pay-first" {
        "I understand. What if you just paid it now? Then we'll claim it back for you later.",
        earns = { listen = 0 }, effect = { mood = -1 },
        reply = "Pay? But I'm disputing it.",
        why = {
          nl = "De klant is nog niet uitgesproken en krijgt al een oplossing die hij niet vroeg.",
          en = "The customer hasn't finished and already gets a solution nobody asked for.",
        },
        better = {
          nl = "Do go on: what exactly are you disputing?",
          en = "Do go on: what exactly are you disputing?",
        },
      },
    },
  },

  phase "6" {
    node "judge" {
      "There's a visit on it that never took place. Can you take it off?",
      option "try-it" {
        "I could give it a try, couldn't I? If it doesn't work, you'll hear from accounts later.",
        earns = { judge = 0 },
        why = {
          nl = "Schrappen is niet uw taak. Wie het toch probeert, geeft valse hoop en maakt fouten.",
          en = "Taking it off isn't your job. Trying anyway raises false hopes and leads to mistakes.",
        },
        better = {
          nl = "Our billing team can take it off. They'll look at the €15 as well.",
          en = "Our billing team can take it off. They'll look at the €15 as well.",
        },
      },
      option "write-again" {
        "You'd best write to them again, by registered post. Then they have to reply.",
        earns = { judge = 0 },
        why = {
          nl = "De klant schreef al eens. Waar zijn vraag thuishoort, hebt u niet beoordeeld.",
          en = "The customer has already written. You haven't judged where the question belongs.",
        },
        better = {
          nl = "Our billing team can take it off. They'll look at the €15 as well.",
          en = "Our billing team can take it off. They'll look at the €15 as well.",
        },
      },
      option "billing" {
        "Only our billing team can take it off, after a check. They're the ones to help you.",
        earns = { judge = 2 },
        why = {
          nl = "U beoordeelt juist dat er doorverwezen moet worden, en zegt naar wie en waarom.",
          en = "You rightly judge that it has to be referred, and say who to and why.",
        },
      },
      option "not-here" {
        "I can't do that here, it's for another department. They'll be able to help you with it.",
        earns = { judge = 1 },
        why = {
          nl = "Juist beoordeeld, maar de klant weet niet naar wie en waarom.",
          en = "Rightly judged, but the customer doesn't know who they are going to, or why.",
        },
        better = {
          nl = "Our billing team handles disputes: they're the ones who can take a visit off.",
          en = "Our billing team handles disputes: they're the ones who can take a visit off.",
        },
      },
    },
    node "refer" {
      "And then I'll have to explain it all over again?",
      option "pass-on" {
        "I'll put you through, and I'm sure my colleague will see in your file what it's about.",
        earns = { refer = 1 },
        why = {
          nl = "U verwijst door, maar ‘vast wel’ is geen overdracht. Informeer uw collega eerst.",
          en = "You refer, but “I'm sure” is no handover. Brief your colleague first.",
        },
        better = {
          nl = "I'll brief my colleague first and stay on until she takes over.",
          en = "I'll brief my colleague first and stay on until she takes over.",
        },
      },
      option "ask-and-brief" {
        "No. I'll explain it to my colleague first and stay on until she takes over. All right?",
        earns = { refer = 2 }, effect = { mood = 1 },
        reply = "Yes, that'd be good.",
        why = {
          nl = "Een warme doorverwijzing: u vraagt toestemming, informeert uw collega en blijft tot het overgenomen is.",
          en = "A warm referral: you ask first, brief your colleague and stay until she takes over.",
        },
      },
      option "number" {
        "I could give you the number? That way you can get hold of them yourself right away.",
        earns = { refer = 0 }, effect = { mood = -1 },
        why = {
          nl = "De klant begint van voren af aan en kan nergens op terugvallen.",
          en = "The customer has to start from scratch, with nothing to fall back on.",
        },
        better = {
          nl = "I'll explain it to my colleague, so you won't have to repeat anything.",
          en = "I'll explain it to my colleague, so you won't have to repeat anything.",
        },
      },
      option "later" {
        "Try again a bit later, my colleagues there should be available by then. Is that okay?",
        earns = { refer = 0 },
        why = {
          nl = "Doorverwijzen is niet wegsturen: nu moet de klant het zelf opnieuw proberen.",
          en = "Referring isn't sending people away: now it is up to the customer to try again.",
        },
        better = {
          nl = "I'll explain it to my colleague, so you won't have to repeat anything.",
          en = "I'll explain it to my colleague, so you won't have to repeat anything.",
        },
      },
    },
    node "colleague" {
      line { "Billing, Ilse here. What do I need to know?", by = "colleague" },
      option "too-little" {
        "I've got somebody here with a question about an invoice. Can you take it from here?",
        earns = { discreet = 1 },
        why = {
          nl = "Discreet, maar zo weinig dat de klant toch alles moet herhalen.",
          en = "Discreet, but so brief that the customer will have to go through it all again.",
        },
        better = {
          nl = "It's about a disputed visit on the March invoice.",
          en = "It's about a disputed visit on the March invoice.",
        },
      },
      option "to-the-point" {
        "{{customer_name}} is disputing a visit on the March invoice, and the €15 charge on top.",
        earns = { discreet = 2 },
        why = {
          nl = "Alleen wat uw collega nodig heeft: u gaat discreet om met het dossier.",
          en = "Only what your colleague needs: you are discreet about the file.",
        },
      },
      option "everything" {
        "{{customer_name}}, about an invoice. Has paid late twice before, too. See that in the file?",
        earns = { discreet = 0 },
        why = {
          nl = "Wat niet ter zake doet, zegt u niet door. Dat de klant eens laat betaalde, is geen deel van de vraag.",
          en = "You don't pass on what isn't relevant. Late payments in the past have nothing to do with the question.",
        },
        better = {
          nl = "{{customer_name}} is disputing a visit on the March invoice and would like the charge dropped.",
          en = "{{customer_name}} is disputing a visit on the March invoice and would like the charge dropped.",
        },
      },
    },
  },

  phase "9" {
    node "agree" {
      "And if they can't help me either?",
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
      option "who-what-when" {
@spoken         "I'll ring you on this number tomorrow between ten and twelve to check. Does that suit you?",
@written         "I'll write to you here by noon tomorrow to see where things are. Does that suit you?",
        earns = { agreement = 2 },
        why = {
          nl = "Wie, wat, wanneer en hoe, en u vraagt of het past: dat is een afspraak waar de klant op kan rekenen.",
          en = "Who, what, when and how, and you ask whether it suits: an agreement the customer can rely on.",
        },
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
