@channels phone chat email social
-- A complaint: acknowledge it before solving it, promise only what you hold in your own hands.
-- A start: it plays and its plan passes. Make it yours sentence by sentence; `klankbord play {{id}} --watch` follows along.

local company = require "companies.{{company}}"

return scenario {
  id = "{{id}}", version = 1,
  kind = "complaint", channel = "{{channel}}", direction = "inbound", language = "en",
  title = {
    nl = "Een levering die niet kwam",
    en = "A delivery that never came",
  },
  brief = {
    nl = "U bent Sam en werkt op de klantendienst van {{company_name}}. Een klant neemt contact op over een levering.",
    en = "You are Sam and work in customer service at {{company_name}}. A customer gets in touch about a delivery.",
  },
  company = company, customer = "{{customer}}",
  minutes = 6, difficulty = 2,

  variables = {
    mood = { -1, min = -3, max = 3 },
  },

  opportunities = {
    welcome = { "4.1" },
    identify = { "4.3", weight = 2 },
    complaint = { "4.6", weight = 2 },
    summary = { "5.3" },
    proposal = { "7.2", weight = 2 },
    expectation = { "2.3", weight = 2 },
    agreement = { "9.4", weight = 2 },
    more = { "9.6" },
  },

  phase "4" {
    node "greeting" {
@spoken       "Good afternoon. I sat at home all day yesterday, for nothing.",
@written       "Good afternoon. I sat at home all day yesterday, for nothing.",
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
        "Good afternoon! Do go ahead: what exactly happened, and when was that, roughly?",
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
  },

  phase "5" {
    node "story" {
      "Between 8 and 6, your message said. I took a day off for it. Nobody came, nobody rang.",
      option "own-it" {
        "A day off, and then nobody turns up. That should not have happened, and I apologise.",
        earns = { complaint = 2 }, effect = { mood = 1 },
        reply = "No. It shouldn't have.",
        why = {
          nl = "U herhaalt het feit en verontschuldigt u zonder uitvlucht. Zo gaat u professioneel met een klacht om.",
          en = "You say back what happened and apologise without making excuses. That is how to handle a complaint professionally.",
        },
      },
      option "not-us" {
        "The courier is a different firm, you see. We're always the last to hear about it.",
        earns = { complaint = 0 },
        why = {
          nl = "U schuift het door naar een ander. Voor de klant is er maar één bedrijf, en dat is het uwe.",
          en = "You pass the buck. To the customer there is only one company, and it is yours.",
        },
        better = {
          nl = "That should not have happened. I apologise on behalf of {{company_name}}.",
          en = "That should not have happened. I apologise on behalf of {{company_name}}.",
        },
      },
      option "sorry-and-on" {
        "Sorry for the inconvenience. Have you got the order number there, so I can look it up?",
        earns = { complaint = 1 },
        why = {
          nl = "Het excuus is er, maar zo kort dat het een formule lijkt. De klacht is nog niet gehoord.",
          en = "There is an apology, but it is so brief that it sounds automatic. The complaint hasn't been heard yet.",
        },
        better = {
          nl = "A whole day waiting for nothing: I'm sorry about that. Tell me more.",
          en = "A whole day waiting for nothing: I'm sorry about that. Tell me more.",
        },
      },
      option "traffic" {
        "That's really annoying for you. Traffic was bad, though, and our drivers do what they can.",
        earns = { complaint = 0 }, effect = { mood = -1 },
        reply = "Traffic? All day, until six?",
        why = {
          nl = "Na het medeleven komt een uitvlucht. Voor de klant telt dan alleen de uitvlucht.",
          en = "After the sympathy comes an excuse. From then on, the excuse is all the customer hears.",
        },
        better = {
          nl = "That should not have happened. I apologise on behalf of {{company_name}}.",
          en = "That should not have happened. I apologise on behalf of {{company_name}}.",
        },
      },
    },
    node "recap" {
      "And last week I'd even written to ask if you could narrow the time down. No reply.",
      option "only-last" {
        "I see: you wrote to us last week and never had a reply. I'll find out what happened.",
        earns = { summary = 1 },
        why = {
          nl = "U vat alleen het laatste samen. Van de dag die de klant verloor, is geen sprake meer.",
          en = "You sum up only the last bit. The day the customer lost isn't in it.",
        },
        better = {
          nl = "So: no delivery yesterday, a day off wasted, and no reply to your message. Is that right?",
          en = "So: no delivery yesterday, a day off wasted, and no reply to your message. Is that right?",
        },
      },
      option "all-of-it" {
        "So no delivery yesterday, a day off wasted and no reply to your message. Is that right?",
        earns = { summary = 2 },
        why = {
          nl = "U vat alles samen en vraagt of het klopt. De klant hoort dat hij begrepen is.",
          en = "You sum up everything and ask whether it's right. The customer can hear that you've understood.",
        },
      },
      option "understood" {
        "I've got a good picture of it now. We'll take it from here, and you'll hear from us.",
        earns = { summary = 0 },
        why = {
          nl = "U zegt dat u het begrijpt, en laat niet horen wat. Een samenvatting zou dat tonen.",
          en = "You say that you understand, but not what you've understood. A summary would show it.",
        },
        better = {
          nl = "No delivery, a day lost and no reply. Have I got that right?",
          en = "No delivery, a day lost and no reply. Have I got that right?",
        },
      },
    },
  },

  phase "7" {
    node "proposal" {
      "That's it. So what now?",
      option "cancel" {
        "We could always just cancel the order, of course. Would that perhaps be easier for you?",
        earns = { proposal = 0 },
        why = {
          nl = "De klant wil zijn levering. Dit voorstel lost uw probleem op, en niet het zijne.",
          en = "The customer wants the delivery. This proposal solves your problem, not theirs.",
        },
        better = {
          nl = "I'll ring the depot now and ask for a delivery after five. Would that help?",
          en = "I'll ring the depot now and ask for a delivery after five. Would that help?",
        },
      },
      option "you-choose" {
        "You can pick a new day in your account, that way you'll get one that suits you best.",
        earns = { proposal = 0 }, effect = { mood = -1 },
        why = {
          nl = "Het werk gaat terug naar de klant, die al een dag verloor. Een voorstel komt van u.",
          en = "You hand the work back to the customer, who has already lost a day. The proposal should come from you.",
        },
        better = {
          nl = "I'll ring the depot now and ask for a delivery after five. Would that help?",
          en = "I'll ring the depot now and ask for a delivery after five. Would that help?",
        },
      },
      option "evening" {
        "I'll ask the depot to deliver after five, so you won't need a day off. Would that work?",
        earns = { proposal = 2 }, effect = { mood = 1 },
        reply = "Yes, that would help.",
        why = {
          nl = "Het voorstel neemt weg wat voor de klant het zwaarst woog, en u vraagt of het past.",
          en = "The proposal takes away what bothered the customer most, and you ask whether it suits.",
        },
      },
      option "new-day" {
        "Let me arrange another delivery for you. Which day next week would you be at home?",
        earns = { proposal = 1 },
        why = {
          nl = "Een voorstel, maar het vraagt van de klant weer een dag thuis. U kunt beter doen.",
          en = "It is a proposal, but it means another day at home. You can do better.",
        },
        better = {
          nl = "I'll ask for a delivery after five, so that you don't have to take a day off.",
          en = "I'll ask for a delivery after five, so that you don't have to take a day off.",
        },
      },
    },
    node "promise" {
      "And it'll definitely come this time? I won't be waiting for nothing again?",
      option "certain" {
        "You can rest assured, it'll definitely be there. I'll put a note on it myself, okay?",
        earns = { expectation = 0 }, effect = { mood = 1 },
        reply = "I'll hold you to that.",
        why = {
          nl = "Een belofte over iets dat u niet in handen hebt. Loopt het weer mis, dan is het vertrouwen weg.",
          en = "You promise something that isn't in your hands. If it goes wrong again, the trust is gone.",
        },
        better = {
          nl = "I can't speak for the driver. What I can do is let you know beforehand if anything changes.",
          en = "I can't speak for the driver. What I can do is let you know beforehand if anything changes.",
        },
      },
      option "not-in-hand" {
        "I can't promise you that. What I can do is let you know beforehand if anything changes.",
        earns = { expectation = 2 },
        why = {
          nl = "U belooft niet wat u niet kunt waarmaken, en wel wat u zelf in handen hebt.",
          en = "You don't promise what you can't deliver, but you do promise what is in your own hands.",
        },
      },
      option "be-home" {
        "As long as somebody is at home, why would it go wrong again? I really can't see why.",
        earns = { expectation = 0 },
        why = {
          nl = "Zo klinkt het alsof de fout bij de klant lag, die net de hele dag thuis zat.",
          en = "It sounds as if you're blaming the customer, who had just sat at home all day.",
        },
        better = {
          nl = "I can't speak for the driver. What I can do is let you know beforehand if anything changes.",
          en = "I can't speak for the driver. What I can do is let you know beforehand if anything changes.",
        },
      },
      option "normally" {
        "It should do, yes. Our deliveries turn up when they should just about every time, you know.",
        earns = { expectation = 1 },
        why = {
          nl = "Eerlijk, maar de klant heeft er niets aan: hij was net die ene keer. Zeg wat u wél kunt doen.",
          en = "Honest, but no use to the customer, who was the exception. Say what you can do.",
        },
        better = {
          nl = "I can't promise it. I can let you know beforehand if anything changes.",
          en = "I can't promise it. I can let you know beforehand if anything changes.",
        },
      },
    },
  },

  phase "9" {
    node "agree" {
      "All right. And what exactly happens now?",
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
      option "who-what-when" {
@spoken         "I'll ring you on this number tomorrow between ten and twelve with an answer. Does that suit?",
@written         "I'll write to you here by noon tomorrow and tell you what we know. Does that suit you?",
        earns = { agreement = 2 },
        why = {
          nl = "Wie, wat, wanneer en hoe, en u vraagt of het past: dat is een afspraak waar de klant op kan rekenen.",
          en = "Who, what, when and how, and you ask whether it suits: an agreement the customer can rely on.",
        },
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
