@channels phone chat
-- Technical help: one step at a time, in the customer's words, with a check after each; know where your own task ends.
-- A start: it plays and its plan passes. Make it yours sentence by sentence; `klankbord play {{id}} --watch` follows along.

local company = require "companies.{{company}}"

return scenario {
  id = "{{id}}", version = 1,
  kind = "technical", channel = "{{channel}}", direction = "inbound", language = "en",
  title = {
    nl = "Het werkt niet meer",
    en = "It's stopped working",
  },
  brief = {
    nl = "U bent Sam en geeft eerste technische hulp bij {{company_name}}. Een klant heeft een toestel dat niet meer werkt.",
    en = "You are Sam and work in first-line technical support at {{company_name}}. A customer has a device that has stopped working.",
  },
  company = company, customer = "{{customer}}",
  minutes = 6, difficulty = 2,

  variables = {
    mood = { -1, min = -3, max = 3 },
  },

  opportunities = {
    welcome = { "4.1" },
    identify = { "4.3", weight = 2 },
    empathy = { "5.2" },
    analyse = { "7.4", weight = 2 },
    procedure = { "6.5", weight = 2 },
    check = { "7.3" },
    agreement = { "9.4", weight = 2 },
    more = { "9.6" },
  },

  phase "4" {
    node "greeting" {
      "Good afternoon. My internet's down and I work from home.",
      option "company-and-name" {
@spoken         "Good afternoon, {{company_name}} customer service, Sam speaking. Please go ahead.",
@written         "Good afternoon, this is Sam from {{company_name}}. Please tell me a little more about it.",
        earns = { welcome = 2 },
        why = {
          nl = "U noemt bedrijf en naam en geeft daarna het woord: de klant weet met wie hij te doen heeft.",
          en = "You give the company and your name, then hand over: the customer knows who they are talking to.",
        },
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
        "Good afternoon! Do go ahead: what exactly is wrong, and when did it start, roughly?",
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
      option "number-first" {
        "Right, good afternoon. To begin with, could I have your customer number, please?",
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
      "Since this morning. I've got a meeting at two, and I've tried everything already.",
      option "two-o-clock" {
        "So it has to work by two, and you've tried a lot already. Let's pick it up from there.",
        earns = { empathy = 2 }, effect = { mood = 1 },
        why = {
          nl = "U noemt wat voor de klant telt en bouwt voort op wat hij al deed.",
          en = "You name what matters to the customer and build on what has already been tried.",
        },
      },
      option "steps-now" {
        "We'll sort it out. Could you unplug the modem, please, and then plug it back in?",
        earns = { empathy = 0 }, effect = { mood = -1 },
        reply = "I've done that three times.",
        why = {
          nl = "De klant zegt dat hij alles deed en krijgt stap één. Zijn tijdsdruk is niet gehoord.",
          en = "The customer has tried everything and is sent back to step one. You haven't heard the time pressure.",
        },
        better = {
          nl = "A meeting at two: then we'll be quick. What have you tried already?",
          en = "A meeting at two: then we'll be quick. What have you tried already?",
        },
      },
      option "annoying" {
        "That is annoying, especially when you work from home. You're not the only one today, mind.",
        earns = { empathy = 1 },
        why = {
          nl = "Begrip, maar algemeen. De vergadering van 14 uur is wat de klant bezighoudt.",
          en = "Sympathy, but general. The meeting at two is what matters here.",
        },
        better = {
          nl = "So it has to work by two. What have you tried already?",
          en = "So it has to work by two. What have you tried already?",
        },
      },
    },
  },

  phase "7" {
    node "analyse" {
      "All right, go ahead.",
      option "too-old" {
        "How old is that modem? After five years or so they all pack up, we see it a lot.",
        earns = { analyse = 0 },
        why = {
          nl = "U hebt uw oorzaak al gekozen. Wat de klant ziet, hebt u niet gevraagd.",
          en = "You've already settled on a cause. You haven't asked what the customer can see.",
        },
        better = {
          nl = "Which lights can you see on the modem?",
          en = "Which lights can you see on the modem?",
        },
      },
      option "your-computer" {
        "It isn't your computer by any chance? Most of the time that's what it is, you see.",
        earns = { analyse = 0 }, effect = { mood = -1 },
        why = {
          nl = "Een veronderstelling in de vorm van een vraag. De klant voelt zich verdacht.",
          en = "An assumption dressed up as a question. The customer feels suspected.",
        },
        better = {
          nl = "Which lights can you see on the modem?",
          en = "Which lights can you see on the modem?",
        },
      },
      option "lights-and-when" {
        "Which lights can you see on the modem? And what were you doing when it dropped out?",
        earns = { analyse = 2 },
        why = {
          nl = "Twee gerichte vragen, over wat men ziet en wanneer het begon: zo vindt u de oorzaak.",
          en = "Two targeted questions, about what the customer sees and when it began: that is how to find the cause.",
        },
      },
      option "model" {
        "Which model of modem is it exactly? It's usually on a little sticker on the underside.",
        earns = { analyse = 1 },
        why = {
          nl = "Nuttig, maar het zegt niet wat er mis is. Vraag eerst wat de klant ziet.",
          en = "Useful, but it doesn't tell you what is wrong. First ask what the customer can see.",
        },
        better = {
          nl = "Which lights are on at the moment?",
          en = "Which lights are on at the moment?",
        },
      },
    },
  },

  phase "6" {
    node "procedure" {
      "The top one's red. The others are off.",
      option "open-it" {
        "Red means the line. Could you unscrew the box on the wall, so we can have a look?",
        earns = { procedure = 0 },
        why = {
          nl = "Het kastje openen mag alleen een technieker. U brengt de klant in gevaar en wijkt af van de procedure.",
          en = "Only a technician may open that box. You put the customer at risk and step outside the procedure.",
        },
        better = {
          nl = "Red means the line. That's for a technician, and I'll book one for you.",
          en = "Red means the line. That's for a technician, and I'll book one for you.",
        },
      },
      option "new-modem" {
        "Red, so the modem's had it. I'll send you a new one, it'll be with you in three days.",
        earns = { procedure = 0 },
        why = {
          nl = "De procedure vraagt eerst een test. Ligt het aan de lijn, dan helpt een nieuwe modem niet.",
          en = "The procedure calls for a test first. If it is the line, a new modem won't help.",
        },
        better = {
          nl = "Red means the line. That's for a technician, and I'll book one for you.",
          en = "Red means the line. That's for a technician, and I'll book one for you.",
        },
      },
      option "wait-and-see" {
        "Red means the line. It often comes back by itself, so shall we give it another hour?",
        earns = { procedure = 1 },
        why = {
          nl = "Soms waar, maar de procedure vraagt eerst een test. Nu verliest de klant een uur.",
          en = "Sometimes true, but the procedure calls for a test first. Now the customer loses an hour.",
        },
        better = {
          nl = "I'm testing the line from here right now.",
          en = "I'm testing the line from here right now.",
        },
      },
      option "line-test" {
        "Red means the line. The next step is to test it from here, I'm doing that right now.",
        earns = { procedure = 2 },
        why = {
          nl = "U volgt de afgesproken stappen en zegt wat u doet. De klant weet waar hij aan toe is.",
          en = "You follow the agreed steps and say what you are doing. The customer knows where things stand.",
        },
      },
    },
  },

  phase "7" {
    id = "solution",
    node "check" {
      "Well, it's green now, but it's flashing.",
      option "try-later" {
        "That's a good sign. Give it another try later, just before your meeting starts.",
        earns = { check = 1 },
        why = {
          nl = "Bijna: de controle is er, maar zonder u. Doe ze samen, nu.",
          en = "Almost: the check is there, but without you. Do it together, now.",
        },
        better = {
          nl = "Could you open a page, while I'm still here?",
          en = "Could you open a page, while I'm still here?",
        },
      },
      option "try-now" {
        "That's a good sign. Open your meeting link now, and we'll see together if it works.",
        earns = { check = 2 },
        why = {
          nl = "U gaat samen met de klant na of de oplossing helpt waarvoor hij ze nodig heeft.",
          en = "Together with the customer, you check that the solution does what it is needed for.",
        },
      },
      option "done" {
        "Flashing is normal, so that's fixed then. It should be back up in a couple of minutes.",
        earns = { check = 0 },
        why = {
          nl = "U besluit dat het opgelost is; of de klant kan werken, weet u niet.",
          en = "You decide that it is fixed, but you don't know whether the customer can work.",
        },
        better = {
          nl = "Could you open a page? Then we'll be sure.",
          en = "Could you open a page? Then we'll be sure.",
        },
      },
    },
  },

  phase "9" {
    node "agree" {
      "It works! And if it drops again later?",
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
@spoken         "I'll ring you on this number tomorrow between ten and twelve to check it. Does that suit?",
@written         "I'll write to you here by noon tomorrow to check it's still working. Does that suit you?",
        earns = { agreement = 2 },
        why = {
          nl = "Wie, wat, wanneer en hoe, en u vraagt of het past: dat is een afspraak waar de klant op kan rekenen.",
          en = "Who, what, when and how, and you ask whether it suits: an agreement the customer can rely on.",
        },
      },
      option "what-only" {
        "I'll look into it, and someone here will let you know what we've found. Is that okay?",
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
      option "anything-else" {
        "Is there anything else you'd like to ask while I'm here? If not, have a good day.",
        earns = { more = 2 },
        why = {
          nl = "Voor u afsluit, vraagt u of er nog iets is. De klant beslist of alles gezegd is.",
          en = "You ask whether there's anything else before you close. The customer decides whether that's everything.",
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
