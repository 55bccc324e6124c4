@channels phone
-- Calling back with news: say why you call, tell the news whole, agree an appointment and check that it was done.
-- A start: it plays and its plan passes. Make it yours sentence by sentence; `klankbord play {{id}} --watch` follows along.

local company = require "companies.{{company}}"

return scenario {
  id = "{{id}}", version = 1,
  kind = "progress", channel = "{{channel}}", direction = "outbound", language = "en",
  title = {
    nl = "Nieuws over een herstelling",
    en = "News of a repair",
  },
  brief = {
    nl = "U bent Sam van {{company_name}}. U belt een klant terug over een herstelling: het onderdeel is er, een dag later dan gezegd.",
    en = "You are Sam, from {{company_name}}. You ring a customer back about a repair: the part is in, a day later than you said.",
  },
  company = company, customer = "{{customer}}",
  minutes = 5, difficulty = 2,

  variables = {
    mood = { -1, min = -3, max = 3 },
  },

  opportunities = {
    introduce = { "11.1" },
    identify = { "4.3", weight = 2 },
    news = { "11.2", weight = 2 },
    expectation = { "2.3", weight = 2 },
    appointment = { "11.3", weight = 2 },
    done = { "11.4" },
    agreement = { "9.4", weight = 2 },
    more = { "9.6" },
  },

  phase "11" {
    node "introduce" {
      "Yes, hello?",
      option "company-only" {
        "Good afternoon, this is Sam from {{company_name}}. I promised to get back to you today.",
        earns = { introduce = 1 },
        why = {
          nl = "Wie belt, is duidelijk. Waarover, nog niet.",
          en = "It is clear who is calling, but not yet what about.",
        },
        better = {
          nl = "I'm calling about the repair to your appliance.",
          en = "I'm calling about the repair to your appliance.",
        },
      },
      option "your-file" {
        "Good afternoon, customer service here. Have you got a moment? There's news on your file.",
        earns = { introduce = 0 },
        why = {
          nl = "Geen naam, geen bedrijf, geen reden: ‘uw dossier’ kan van om het even wie komen.",
          en = "No name, no company, no reason: anybody could ring about “your file”.",
        },
        better = {
          nl = "Good afternoon, this is Sam from {{company_name}}. I'm calling about your repair.",
          en = "Good afternoon, this is Sam from {{company_name}}. I'm calling about your repair.",
        },
      },
      option "who-and-why" {
        "Good afternoon, it's Sam from {{company_name}}. I'm calling you back about your repair.",
        earns = { introduce = 2 },
        why = {
          nl = "Naam, bedrijf en reden in één zin: de klant weet meteen waarover het gaat.",
          en = "Name, company and reason in one go: it is clear at once what this is about.",
        },
      },
      option "just-name" {
        "Good afternoon, it's Sam. I'm calling you back, I expect you know what it's about?",
        earns = { introduce = 0 }, effect = { mood = -1 },
        reply = "Er … no?",
        why = {
          nl = "De klant moet raden wie belt en waarom.",
          en = "Who is calling, and why? The customer has to guess.",
        },
        better = {
          nl = "Good afternoon, this is Sam from {{company_name}}. I'm calling about your repair.",
          en = "Good afternoon, this is Sam from {{company_name}}. I'm calling about your repair.",
        },
      },
    },
  },

  phase "4" {
    node "identify" {
      "Ah, at last. Well?",
      option "voice" {
        "I've got news. I know your voice from last time, so there's nothing I need to ask.",
        earns = { identify = 0 },
        why = {
          nl = "Een stem bewijst niet wie er opneemt. De klant identificeren doet u met gegevens.",
          en = "A voice doesn't prove who picked up. You identify customers by facts.",
        },
        better = {
          nl = "Before I say anything: your customer number and date of birth, please?",
          en = "Before I say anything: your customer number and date of birth, please?",
        },
      },
      option "name" {
        "I've got news. This is {{customer_name}} I'm speaking to, isn't it, and nobody else?",
        earns = { identify = 1 },
        why = {
          nl = "U vraagt het, maar een ja is geen bewijs. Er is een gegeven nodig dat niet publiek is.",
          en = "You ask, but a yes proves nothing. You need a fact that isn't public.",
        },
        better = {
          nl = "For that I need your customer number and your date of birth.",
          en = "For that I need your customer number and your date of birth.",
        },
      },
      option "tell-at-once" {
        "Good news: your appliance in Church Street can be repaired this week. Pleased?",
        earns = { identify = 0 },
        why = {
          nl = "U weet nog niet wie opnam en noemt al een adres. De klant identificeren komt eerst.",
          en = "You don't know yet who picked up, and you've already given away an address. Identify the customer first.",
        },
        better = {
          nl = "Before I say anything: your customer number and date of birth, please?",
          en = "Before I say anything: your customer number and date of birth, please?",
        },
      },
      option "two-facts" {
        "I've got news. First, your customer number and date of birth, please, to be sure.",
        earns = { identify = 2 },
        why = {
          nl = "U identificeert eerst en zegt waarom. Pas daarna komen er gegevens.",
          en = "You identify first and say why. Only then do you give any details.",
        },
      },
    },
  },

  phase "11" {
    id = "news",
    node "news" {
      "K, one oh four eight two, and 9 June '74. Come on, tell me.",
      option "good-part" {
        "The part has come in, so there's nothing to stop us repairing your appliance now.",
        earns = { news = 1 },
        why = {
          nl = "Juist, maar de klant weet niet hoe lang het duurt en wat het kost.",
          en = "Correct, but you don't say how long it takes or what it costs.",
        },
        better = {
          nl = "The repair takes an hour and won't cost you a thing.",
          en = "The repair takes an hour and won't cost you a thing.",
        },
      },
      option "whole" {
        "The part came in today, a day late. The repair takes an hour and won't cost you a thing.",
        earns = { news = 2 }, effect = { mood = 1 },
        reply = "Good of you to say so.",
        why = {
          nl = "Volledig, ook wat minder mooi is: de vertraging, de duur en de prijs.",
          en = "All of it, the awkward part too: the delay, how long it takes and the price.",
        },
      },
      option "blame" {
        "The part's in. The delay was down to the manufacturer, so what can we do, really?",
        earns = { news = 0 }, effect = { mood = -1 },
        why = {
          nl = "De klant wil weten wat er nu gebeurt, niet wiens schuld het is.",
          en = "The customer wants to know what happens now, not whose fault it is.",
        },
        better = {
          nl = "The part is in. The repair takes an hour and won't cost you a thing.",
          en = "The part is in. The repair takes an hour and won't cost you a thing.",
        },
      },
      option "ask-technician" {
        "The part's in. You'll hear the rest from the technician, he'll explain it on the day.",
        earns = { news = 0 },
        why = {
          nl = "De klant moet wachten op wat u nu al weet: hoe lang het duurt en wat het kost.",
          en = "The customer has to wait for what you already know: how long it takes and what it costs.",
        },
        better = {
          nl = "The part is in. The repair takes an hour and won't cost you a thing.",
          en = "The part is in. The repair takes an hour and won't cost you a thing.",
        },
      },
    },
    node "expectation" {
      "So it'll be done tomorrow?",
      option "honest" {
        "I can't say that yet. What I can see is which days are free, so we can pick one now.",
        earns = { expectation = 2 },
        why = {
          nl = "U wekt geen verwachting die u niet kunt inlossen, en zegt wat wel kan.",
          en = "You don't raise expectations you can't meet, and you say what can be done.",
        },
      },
      option "not-mine" {
        "That isn't up to me, that's the planners. I can't tell you anything at all about it.",
        earns = { expectation = 0 },
        why = {
          nl = "U wekt geen hoop, maar laat de klant met niets achter. De vrije dagen ziet u nochtans wel.",
          en = "You raise no false hopes, but you leave the customer with nothing. You can see the free days, though.",
        },
        better = {
          nl = "I can't promise tomorrow. I can see which days are free.",
          en = "I can't promise tomorrow. I can see which days are free.",
        },
      },
      option "if-lucky" {
        "With a bit of luck, yes. At first glance the schedule for tomorrow looks all right.",
        earns = { expectation = 1 },
        why = {
          nl = "Geen belofte, maar de klant hoort er toch een in. Zeg wat vaststaat.",
          en = "Not a promise, but it sounds like one. Say what is certain.",
        },
        better = {
          nl = "I'll know once the schedule is fixed. Let's agree a day.",
          en = "I'll know once the schedule is fixed. Let's agree a day.",
        },
      },
      option "yes" {
        "Yes, it'll be fixed tomorrow, you can count on that. I'll see to it personally.",
        earns = { expectation = 0 }, effect = { mood = 1 },
        why = {
          nl = "U belooft werk van een ander, nog voor er een afspraak is.",
          en = "You make a promise about someone else's work, before there is even an appointment.",
        },
        better = {
          nl = "I can't promise tomorrow. I can see which days are free.",
          en = "I can't promise tomorrow. I can see which days are free.",
        },
      },
    },
    node "appointment" {
      "All right. When, then?",
      option "thursday" {
        "The technician can come on Thursday morning. I'll put you down for that, shall I?",
        earns = { appointment = 1 },
        why = {
          nl = "Een afspraak, maar u hebt niet gevraagd of het past.",
          en = "An appointment, but you didn't ask whether it suits the customer.",
        },
        better = {
          nl = "Thursday between nine and eleven: does that suit you?",
          en = "Thursday between nine and eleven: does that suit you?",
        },
      },
      option "two-slots" {
        "Thursday between nine and eleven, or Friday between two and four. Which is better?",
        earns = { appointment = 2 },
        why = {
          nl = "Twee momenten die vrij zijn, en de klant kiest.",
          en = "Two free slots, and the customer chooses.",
        },
      },
      option "they-ring" {
        "The technician will ring you when he's in the area. Will you keep your phone to hand?",
        earns = { appointment = 0 },
        why = {
          nl = "Dat is geen afspraak: de klant kent geen dag en moet heel de week klaarstaan.",
          en = "That isn't an appointment: with no day set, the customer has to be on standby all week.",
        },
        better = {
          nl = "Thursday between nine and eleven or Friday between two and four: which suits you?",
          en = "Thursday between nine and eleven or Friday between two and four: which suits you?",
        },
      },
      option "whenever" {
        "Just say when it suits you, and I'll write it down and pass it on to the planners.",
        earns = { appointment = 0 },
        why = {
          nl = "Zo lijkt elke dag te kunnen. Een afspraak maakt u met wat vrij is.",
          en = "That sounds as if any day will do. You make an appointment from what is free.",
        },
        better = {
          nl = "Thursday between nine and eleven or Friday between two and four: which suits you?",
          en = "Thursday between nine and eleven or Friday between two and four: which suits you?",
        },
      },
    },
    node "done" {
      "Thursday's fine. I'll make sure someone's in.",
      option "fine" {
        "Perfect. Our technician has lots of experience, so what could possibly go wrong?",
        earns = { done = 0 },
        why = {
          nl = "U gaat ervan uit dat het lukt, en niemand gaat het na.",
          en = "You take it for granted that it will work out, and nobody checks.",
        },
        better = {
          nl = "I'll ring you on Thursday evening to check that it's all been done.",
          en = "I'll ring you on Thursday evening to check that it's all been done.",
        },
      },
      option "check-after" {
        "And I'll give you a ring on Thursday evening, to check that it was all done properly.",
        earns = { done = 2 },
        why = {
          nl = "U gaat zelf na of de opdracht uitgevoerd is.",
          en = "You check for yourself that the job has been done.",
        },
      },
      option "you-call" {
        "If Thursday doesn't work out after all, you can always ring me back, I'm here for you.",
        earns = { done = 1 },
        why = {
          nl = "Vriendelijk, maar de controle ligt bij de klant.",
          en = "Friendly, but the checking is left to the customer.",
        },
        better = {
          nl = "I'll ring you on Thursday evening to check that it's all been done.",
          en = "I'll ring you on Thursday evening to check that it's all been done.",
        },
      },
    },
  },

  phase "9" {
    node "agree" {
      "That's fine. Will I get that confirmed somewhere?",
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
      option "what-only" {
        "I'll pass it on, and someone here will then let you know exactly what's been arranged.",
        earns = { agreement = 1 },
        why = {
          nl = "De klant weet wat er gebeurt, maar niet wie wat doet tegen wanneer. De afspraak is half.",
          en = "The customer knows what will happen, but not who does what by when. That is only half an agreement.",
        },
        better = {
          nl = "I'll arrange it myself and let you know by noon tomorrow.",
          en = "I'll arrange it myself and let you know by noon tomorrow.",
        },
      },
      option "who-what-when" {
@spoken         "I'll ring you on this number tomorrow between ten and twelve to confirm. Does that suit you?",
@written         "I'll write to you here by noon tomorrow to confirm it all. Does that suit you?",
        earns = { agreement = 2 },
        why = {
          nl = "Wie, wat, wanneer en hoe, en u vraagt of het past: dat is een afspraak waar de klant op kan rekenen.",
          en = "Who, what, when and how, and you ask whether it suits: an agreement the customer can rely on.",
        },
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
