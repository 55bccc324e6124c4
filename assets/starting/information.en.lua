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
    en = "You are Sam and work in customer service at {{company_name}}. A customer wants to know something about a subscription.",
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
      option "three-facts" {
        "Your customer number, date of birth and postcode, please, so I get the right file.",
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
          en = "It feels like a favour, but a name alone doesn't tell you who you are talking to. Identifying customers protects their data.",
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
        "Three months will fly by. Wouldn't it be easier just to let it run on for a while?",
        earns = { analyse = 0 },
        why = {
          nl = "U antwoordt op een vraag die niet gesteld is. Wat de klant wil, weet u nog niet.",
          en = "You answer a question that wasn't asked. You still don't know what the customer wants.",
        },
        better = {
          nl = "Which dates will you be away, and would you like to keep your number?",
          en = "Which dates will you be away, and would you like to keep your number?",
        },
      },
      option "stop-it" {
        "Then I'll cancel it for you. When you're back you can just take out a new one, all right?",
        earns = { analyse = 0 }, effect = { mood = -1 },
        reply = "Cancel? No, I'm coming back.",
        why = {
          nl = "De klant vraagt stilleggen, u hoort opzeggen. De vraag is niet geanalyseerd.",
          en = "The customer says “on hold” and you hear “cancel”. The question hasn't been analysed.",
        },
        better = {
          nl = "Which dates will you be away, and would you like to keep your number?",
          en = "Which dates will you be away, and would you like to keep your number?",
        },
      },
      option "when" {
        "Yes, you can do that. Which dates will you be abroad for, do you know that yet?",
        earns = { analyse = 1 },
        why = {
          nl = "De data hebt u nodig, maar wat de klant na de reis wil, weet u nog niet.",
          en = "You do need the dates, but you don't know yet what the customer wants after the trip.",
        },
        better = {
          nl = "Which dates, and should it all go back to how it was afterwards?",
          en = "Which dates, and should it all go back to how it was afterwards?",
        },
      },
      option "when-and-after" {
        "Which dates will you be away? And should it all go back to how it was afterwards?",
        earns = { analyse = 2 },
        why = {
          nl = "U vraagt naar de periode én naar wat nadien moet. Zo weet u wat de klant echt vraagt.",
          en = "You ask about the dates and about what comes after. Now you know what the customer is really asking.",
        },
      },
    },
  },

  phase "6" {
    node "look-up" {
      "From 1 January to 31 March. And yes, afterwards just the way it is now. Does that cost anything?",
      option "in-system" {
        "I'll check our terms, so that I can give you the right amount. One moment, please.",
        earns = { system = 2 },
        why = {
          nl = "U zoekt het op waar het staat. De klant krijgt het juiste bedrag en weet waarom hij wacht.",
          en = "You look it up at the source. The customer gets the right amount and knows what the wait is for.",
        },
      },
      option "ask-around" {
        "I'll just ask my colleague here, she usually knows that sort of thing by heart.",
        earns = { system = 1 },
        why = {
          nl = "Beter dan gokken, maar ook een collega kan het mis hebben. Het staat in het systeem.",
          en = "Better than guessing, but a colleague can be wrong too. It's all in the system.",
        },
        better = {
          nl = "Let me check that in our terms and conditions.",
          en = "Let me check that in our terms and conditions.",
        },
      },
      option "by-heart" {
        "It was free last year, so it probably still is, isn't it? I should think so, anyway.",
        earns = { system = 0 },
        why = {
          nl = "Uit het hoofd is gegokt: voorwaarden veranderen. Zoek het op in het systeem.",
          en = "Going from memory is guessing: terms change. Look it up in the system.",
        },
        better = {
          nl = "Let me just check that in our terms and conditions.",
          en = "Let me just check that in our terms and conditions.",
        },
      },
    },
  },

  phase "7" {
    node "answer" {
      "Go ahead, I'll wait.",
      option "clauses" {
        "A suspension is possible under clause 9, provided you reactivate it. Agreed?",
        earns = { answer = 0 }, effect = { mood = -1 },
        reply = "Under what?",
        why = {
          nl = "De klant hoort woorden uit een contract. Of hij nu iets moet betalen, weet hij niet.",
          en = "The customer hears contract language, and still can't tell whether there is anything to pay.",
        },
        better = {
          nl = "Putting it on hold costs €5. On 1 April everything starts up again by itself.",
          en = "Putting it on hold costs €5. On 1 April everything starts up again by itself.",
        },
      },
      option "price-only" {
        "That's a one-off €5, and from 1 January your subscription is completely on hold.",
        earns = { answer = 1 },
        why = {
          nl = "Juist, maar het einde ontbreekt: de klant weet niet of hij in april iets moet doen.",
          en = "Correct, but the end is missing: does the customer have to do anything in April?",
        },
        better = {
          nl = "And on 1 April everything starts up again by itself, you don't have to do a thing.",
          en = "And on 1 April everything starts up again by itself, you don't have to do a thing.",
        },
      },
      option "in-account" {
        "You'll find all of that in your account, under ‘My subscription’. The price is there too.",
        earns = { answer = 0 },
        why = {
          nl = "De klant wachtte op een antwoord, en krijgt een plaats om het zelf te zoeken.",
          en = "The customer waited for an answer, and is told where to go and look for it.",
        },
        better = {
          nl = "Putting it on hold costs €5. On 1 April everything starts up again by itself.",
          en = "Putting it on hold costs €5. On 1 April everything starts up again by itself.",
        },
      },
      option "plain-and-whole" {
        "It's a one-off €5. On 1 April it starts up again by itself, no need to do anything.",
        earns = { answer = 2 }, effect = { mood = 1 },
        why = {
          nl = "Een volledig antwoord in gewone woorden: prijs, duur en wat de klant zelf moet doen.",
          en = "A complete answer in plain words: the price, how long, and what the customer has to do.",
        },
      },
    },
    node "check" {
      "And do I get to keep my number?",
      option "should-be" {
        "You should do. I've yet to come across anyone who was given a different number.",
        earns = { understood = 0 }, effect = { mood = -1 },
        why = {
          nl = "Een antwoord dat geen antwoord is. De klant vertrekt met twijfel.",
          en = "An answer that isn't one. The customer is left in doubt.",
        },
        better = {
          nl = "Yes, you keep the number. Is everything clear now?",
          en = "Yes, you keep the number. Is everything clear now?",
        },
      },
      option "yes-and-check" {
        "Yes, you do. Is everything clear now, or is there something you're still unsure of?",
        earns = { understood = 2 },
        why = {
          nl = "U gaat na of de vraag volledig beantwoord en begrepen is.",
          en = "You check that the question is fully answered and understood.",
        },
      },
      option "yes-sure" {
        "Yes, of course you keep that. Was it the number that you were worried about?",
        earns = { understood = 1 },
        why = {
          nl = "Een juist antwoord, maar of alles nu duidelijk is, weet u niet.",
          en = "The right answer, but you don't know whether everything is clear.",
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
@spoken         "I'll ring you on this number tomorrow between ten and twelve to confirm. Does that suit you?",
@written         "I'll write to you here by noon tomorrow to confirm it's all done. Does that suit you?",
        earns = { agreement = 2 },
        why = {
          nl = "Wie, wat, wanneer en hoe, en u vraagt of het past: dat is een afspraak waar de klant op kan rekenen.",
          en = "Who, what, when and how, and you ask whether it suits: an agreement the customer can rely on.",
        },
      },
      option "what-only" {
        "I'll pass it on, and someone here will then let you know exactly when it's been done.",
        earns = { agreement = 1 },
        why = {
          nl = "De klant weet wat er gebeurt, maar niet wie wat doet tegen wanneer. De afspraak is half.",
          en = "The customer knows what will happen, but not who does what by when. That is only half an agreement.",
        },
        better = {
          nl = "I'll put it through myself and let you know by noon tomorrow.",
          en = "I'll put it through myself and let you know by noon tomorrow.",
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
