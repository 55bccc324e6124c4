@channels phone chat email social
-- A question for information: find out what is really asked, look it up, answer in plain words and check.
-- A start: it plays and its plan passes. Make it yours sentence by sentence; `klankbord play {{id}} --watch` follows along.

local company = require "companies.{{company}}"

return scenario {
  id = "{{id}}", version = 1,
  kind = "information", channel = "{{channel}}", direction = "inbound", language = "en",
  title = {
    nl = "Een vraag over een abonnement",
    en = "A question about a subscription",
  },
  brief = {
    nl = "U bent Sam en werkt op de klantendienst van {{company_name}}. Een klant wil iets weten over een abonnement.",
    en = "You are Sam, of {{company_name}} customer service. A customer wants to know something about a subscription.",
  },
  company = company, customer = "{{customer}}",
  minutes = 5, difficulty = 1,

  variables = {
    mood = { 0, min = -3, max = 3 },
  },

  opportunities = {
    welcome = { "4.1" },
    identify = { "4.3", weight = 2 },
    analyse = { "4.7", weight = 2 },
    system = { "6.3" },
    answer = { "7.2", weight = 2 },
    understood = { "9.2" },
    agreement = { "9.4", weight = 2 },
    more = { "9.6" },
  },

  phase "4" {
    node "greeting" {
      "Good afternoon. I'd like to put my subscription on hold.",
      option "name-only" {
@spoken         "Good afternoon, it's Sam here. How are you today, and what can I do for you?",
@written         "Good afternoon, it's Sam here. How are you today, and what can I do for you?",
        earns = { welcome = 1 },
        why = {
          nl = "U klinkt vriendelijk, maar de klant weet niet of hij bij het juiste bedrijf is. Verwelkomen doet u ook in naam van het bedrijf.",
          en = "You sound friendly, but the customer can't tell whether this is the right company. You welcome people in its name, too.",
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
      option "number-first" {
        "Right, good afternoon. To begin with, could you give me your customer number, please?",
        earns = { welcome = 0 }, effect = { mood = -1 },
        why = {
          nl = "De klant krijgt een vraag nog voor hij verwelkomd is. Bedrijf en naam ontbreken.",
          en = "A question before a word of welcome. Company and name are missing.",
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
      option "go-ahead" {
        "Good afternoon! Do go ahead: what exactly is the matter, and since when, roughly?",
        earns = { welcome = 0 },
        why = {
          nl = "Vriendelijk, maar zonder bedrijf en zonder naam: de klant weet niet bij wie hij terechtkomt.",
          en = "Friendly, but with neither company nor name: the customer can't tell who is there.",
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
@written         "Good afternoon, this is Sam from {{company_name}}. Please tell me what it is about.",
        earns = { welcome = 2 },
        why = {
          nl = "U noemt bedrijf en naam en geeft daarna het woord: de klant weet met wie hij te doen heeft.",
          en = "You give company and name, then the floor: the customer knows who is there.",
        },
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
          en = "The neighbours know a name and an address as well. To identify somebody you need at least one fact that isn't public.",
        },
        better = {
          nl = "I also need your customer number and your date of birth.",
          en = "I also need your customer number and your date of birth.",
        },
      },
      option "known-already" {
        "I can see in our system who you are already, so there's nothing more I need to ask.",
        earns = { identify = 0 },
        why = {
          nl = "Wat uw scherm toont, bewijst niet wie er contact opneemt. U hebt niemand geïdentificeerd.",
          en = "What your screen shows doesn't prove who is getting in touch. You have identified nobody.",
        },
        better = {
          nl = "Your customer number, date of birth and postcode, please. Then I can be sure.",
          en = "Your customer number, date of birth and postcode, please. Then I can be sure.",
        },
      },
      option "three-facts" {
        "Your customer number, date of birth and postcode, please, so I open the right file.",
        earns = { identify = 2 },
        why = {
          nl = "Drie gegevens, waarvan twee niet publiek zijn, en u zegt waarom u ze vraagt. De klant is geïdentificeerd.",
          en = "Three facts, two of them not public, and you say what they are for. The customer is identified.",
        },
      },
      option "name-will-do" {
        "No, your name will do, I can see you right here. Saves you looking it up, doesn't it?",
        earns = { identify = 0 },
        reply = "Oh, that was quick. Mind you, anyone can give my name.",
        why = {
          nl = "Het lijkt een dienst, maar met een naam alleen weet u niet met wie u te doen hebt. De klant identificeren beschermt zijn gegevens.",
          en = "It looks like a service, but with a name alone you don't know who you are talking to. Identifying customers protects their data.",
        },
        better = {
          nl = "Your customer number, date of birth and postcode, please. Then I can be sure.",
          en = "Your customer number, date of birth and postcode, please. Then I can be sure.",
        },
      },
    },
    node "question" {
      "I'm going to my daughter's in Spain for three months. I won't need it here.",
      option "let-it-run" {
        "Three months is over in no time. Isn't it easier just to let it run on for a while?",
        earns = { analyse = 0 },
        why = {
          nl = "U antwoordt op een vraag die niet gesteld is. Wat de klant wil, weet u nog niet.",
          en = "You answer a question that wasn't asked. What the customer wants you don't know yet.",
        },
        better = {
          nl = "From when to when will you be away, and would you like to keep your number?",
          en = "From when to when will you be away, and would you like to keep your number?",
        },
      },
      option "stop-it" {
        "Then I'll cancel it for you. When you're back you simply take out a new one, all right?",
        earns = { analyse = 0 }, effect = { mood = -1 },
        reply = "Cancel? No, I'm coming back.",
        why = {
          nl = "De klant vraagt stilleggen, u hoort opzeggen. De vraag is niet geanalyseerd.",
          en = "The customer says on hold, you hear cancel. The question hasn't been analysed.",
        },
        better = {
          nl = "From when to when will you be away, and would you like to keep your number?",
          en = "From when to when will you be away, and would you like to keep your number?",
        },
      },
      option "when" {
        "You can. From which day to which day will you be abroad, do you know that yet?",
        earns = { analyse = 1 },
        why = {
          nl = "De data hebt u nodig, maar wat de klant na de reis wil, weet u nog niet.",
          en = "You need the dates, but what the customer wants after the trip is still open.",
        },
        better = {
          nl = "From when to when, and should everything be the same afterwards?",
          en = "From when to when, and should everything be the same afterwards?",
        },
      },
      option "when-and-after" {
        "From when to when will you be away? And should it be the same again afterwards?",
        earns = { analyse = 2 },
        why = {
          nl = "U vraagt naar de periode én naar wat nadien moet. Zo weet u wat de klant echt vraagt.",
          en = "You ask for the period and for what comes after. Now you know what is really asked.",
        },
      },
    },
  },

  phase "6" {
    node "look-up" {
      "From 1 January to 31 March. And yes, afterwards just as it is now. Does that cost anything?",
      option "in-system" {
        "I'll look it up in our terms, so that you get the right amount. One moment, please.",
        earns = { system = 2 },
        why = {
          nl = "U zoekt het op waar het staat. De klant krijgt het juiste bedrag en weet waarom hij wacht.",
          en = "You look it up where it is written. The customer gets the right amount and knows what the wait is for.",
        },
      },
      option "ask-around" {
        "I'll just ask my colleague next to me, she usually knows that sort of thing by heart.",
        earns = { system = 1 },
        why = {
          nl = "Beter dan gokken, maar ook een collega kan het mis hebben. Het staat in het systeem.",
          en = "Better than guessing, but a colleague can be wrong as well. It is in the system.",
        },
        better = {
          nl = "I'll look it up in our terms.",
          en = "I'll look it up in our terms.",
        },
      },
      option "by-heart" {
        "Last year it was free of charge, so it probably still is, isn't it? I'd think so.",
        earns = { system = 0 },
        why = {
          nl = "Uit het hoofd is gegokt: voorwaarden veranderen. Zoek het op in het systeem.",
          en = "From memory is guessing: terms change. Look it up in the system.",
        },
        better = {
          nl = "I'll just look it up in our terms.",
          en = "I'll just look it up in our terms.",
        },
      },
    },
  },

  phase "7" {
    node "answer" {
      "Go ahead, I'll wait.",
      option "clauses" {
        "A suspension is possible under article 9, provided you reactivate it. Agreed?",
        earns = { answer = 0 }, effect = { mood = -1 },
        reply = "Under what?",
        why = {
          nl = "De klant hoort woorden uit een contract. Of hij nu iets moet betalen, weet hij niet.",
          en = "The customer hears words out of a contract, and still can't tell whether there is anything to pay.",
        },
        better = {
          nl = "Putting it on hold costs € 5. On 1 April everything starts again by itself.",
          en = "Putting it on hold costs € 5. On 1 April everything starts again by itself.",
        },
      },
      option "price-only" {
        "That's € 5, once only, and from 1 January your subscription is completely on hold.",
        earns = { answer = 1 },
        why = {
          nl = "Juist, maar het einde ontbreekt: de klant weet niet of hij in april iets moet doen.",
          en = "Right, but the end is missing: is there anything to be done in April?",
        },
        better = {
          nl = "And on 1 April everything starts again by itself, you needn't do a thing.",
          en = "And on 1 April everything starts again by itself, you needn't do a thing.",
        },
      },
      option "in-account" {
        "You'll find all of that in your account, at ‘my subscription’. The price is there too.",
        earns = { answer = 0 },
        why = {
          nl = "De klant wachtte op een antwoord, en krijgt een plaats om het zelf te zoeken.",
          en = "The customer waited for an answer, and gets a place to go and look for it.",
        },
        better = {
          nl = "Putting it on hold costs € 5. On 1 April everything starts again by itself.",
          en = "Putting it on hold costs € 5. On 1 April everything starts again by itself.",
        },
      },
      option "plain-and-whole" {
        "That's € 5, once. On 1 April it starts again by itself, you needn't do anything.",
        earns = { answer = 2 }, effect = { mood = 1 },
        why = {
          nl = "Een volledig antwoord in gewone woorden: prijs, duur en wat de klant zelf moet doen.",
          en = "A whole answer in plain words: the price, how long, and what the customer has to do.",
        },
      },
    },
    node "check" {
      "And do I get to keep my number?",
      option "should-be" {
        "You should do. I haven't come across anyone yet who was given another number.",
        earns = { understood = 0 }, effect = { mood = -1 },
        why = {
          nl = "Een antwoord dat geen antwoord is. De klant vertrekt met twijfel.",
          en = "An answer that is none. The customer leaves with a doubt.",
        },
        better = {
          nl = "Yes, the number stays yours. Is everything clear now?",
          en = "Yes, the number stays yours. Is everything clear now?",
        },
      },
      option "yes-and-check" {
        "Yes, it stays yours. Is everything clear now, or are you still unsure of something?",
        earns = { understood = 2 },
        why = {
          nl = "U gaat na of de vraag volledig beantwoord en begrepen is.",
          en = "You check that the question is fully answered and understood.",
        },
      },
      option "yes-sure" {
        "Yes, of course, that stays yours. Is the number what you were worried about?",
        earns = { understood = 1 },
        why = {
          nl = "Een juist antwoord, maar of alles nu duidelijk is, weet u niet.",
          en = "The right answer, but whether everything is clear you don't know.",
        },
        better = {
          nl = "Yes. Is everything clear now?",
          en = "Yes. Is everything clear now?",
        },
      },
    },
  },

  phase "9" {
    node "agree" {
      "That's clear. And what do I have to do now?",
      option "follow-yourself" {
        "You'd best follow it in your account yourself, everything is there. Can you manage that?",
        earns = { agreement = 0 },
        why = {
          nl = "De opvolging ligt nu bij de klant. Een afspraak, met wie en wanneer, is er niet.",
          en = "Following it up is now left to the customer. There is no agreement, no who and no when.",
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
@spoken         "I'll ring you on this number tomorrow between ten and twelve with the answer. Does that suit?",
@written         "I'll write to you at this address by noon tomorrow with the answer. Does that suit you?",
        earns = { agreement = 2 },
        why = {
          nl = "Wie, wat, wanneer en hoe, en u vraagt of het past: dat is een afspraak waar de klant op kan rekenen.",
          en = "Who, what, when and how, and you ask whether it suits: an agreement to rely on.",
        },
      },
      option "what-only" {
        "I'll look into it, and someone here will then let you know exactly what we've found.",
        earns = { agreement = 1 },
        why = {
          nl = "De klant weet wat er gebeurt, maar niet wie wat doet tegen wanneer. De afspraak is half.",
          en = "The customer knows what happens, but not who does what by when. It is half an agreement.",
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
          en = "“As soon as possible” is no agreement. The customer can't tell who to wait for, or until when.",
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
        "Is there anything else you would like to ask me today? If not, do have a good day.",
        earns = { more = 2 },
        why = {
          nl = "Voor u afsluit, vraagt u of er nog iets is. De klant beslist of alles gezegd is.",
          en = "You ask for further questions before you close. The customer decides whether all has been said.",
        },
      },
      option "goodbye" {
        "That's sorted, then. Thank you for your trust in us, and have a really lovely day.",
        earns = { more = 0 },
        why = {
          nl = "Een mooie groet, maar de klant die nog een vraag had, moet opnieuw contact opnemen. U vroeg niet of er nog iets was.",
          en = "A nice goodbye, but whoever had another question must get in touch again. You didn't ask.",
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
          en = "You leave the door open, but for later. Asking now spares the customer a second contact.",
        },
        better = {
          nl = "Is there anything else you'd like to ask now?",
          en = "Is there anything else you'd like to ask now?",
        },
      },
      option "score" {
        "You'll get a short questionnaire from us. May I count on a good score? Have a good day.",
        earns = { more = 0 },
        why = {
          nl = "Die vraag dient u, niet de klant. Of er nog iets is waar hij mee zit, weet u niet.",
          en = "That question serves you, not the customer. Whether anything is left you don't know.",
        },
        better = {
          nl = "Is there anything else I can help you with?",
          en = "Is there anything else I can help you with?",
        },
      },
    },
  },
}
