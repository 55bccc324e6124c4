@channels post
-- Learning on the job: notice what you do not know, look for it in the right place, try it out and pass it on.
-- A start: it plays and its plan passes. Make it yours sentence by sentence; `klankbord play {{id}} --watch` follows along.

local company = require "companies.{{company}}"

return scenario {
  id = "{{id}}", version = 1,
  kind = "development", channel = "{{channel}}", direction = "inbound", language = "en",
  title = {
    nl = "Nieuw op maandag",
    en = "New on Monday",
  },
  brief = {
    nl = "U bent Sam en werkt op de klantendienst van {{company_name}}. Sinds vanmorgen werkt het terugbetalen anders.",
    en = "You are Sam and work in customer service at {{company_name}}. As of this morning, refunds work differently.",
  },
  company = company, customer = "{{customer}}",
  minutes = 6, difficulty = 1,

  opportunities = {
    informed = { "3.1", weight = 2 },
    need = { "3.2", weight = 2 },
    trend = { "3.3" },
    acquire = { "3.4", weight = 2 },
    share = { "3.5", weight = 2 },
    cooperate = { "2.4" },
    basis = { "2.2" },
    procedure = { "6.5" },
  },

  phase "3" {
    node "notice" {
      line { "Eight o'clock. In your inbox: ‘New from Monday: refunds in two steps’. The lines open at half past.", by = "narrator" },
      option "will-hear" {
        "I'll hear it from the others. Something changes here every week anyway, doesn't it?",
        earns = { informed = 0 },
        why = {
          nl = "Van horen zeggen kent u maar de helft. Uw klanten krijgen vandaag het oude antwoord.",
          en = "Hearsay gives you half the story. Your customers will get the old answer today.",
        },
        better = {
          nl = "I'll read it now, before the lines open.",
          en = "I'll read it now, before the lines open.",
        },
      },
      option "title-only" {
        "The subject line says it all: two steps. I'll see the rest on the screen, won't I?",
        earns = { informed = 0 },
        why = {
          nl = "Uit een titel weet u nog niet wat er verandert, en een klant vraagt het u straks.",
          en = "A subject line doesn't tell you what changes, and a customer is about to ask you.",
        },
        better = {
          nl = "I'll read it now, before the lines open.",
          en = "I'll read it now, before the lines open.",
        },
      },
      option "read-now" {
        "I'll read it now, before the lines open. That way I'll know what's different today.",
        earns = { informed = 2 },
        why = {
          nl = "U houdt u op de hoogte voor het eerste gesprek, niet erna.",
          en = "You keep up to date before the first call, not after it.",
        },
      },
      option "read-tonight" {
        "I'll flag it and read it in peace tonight, when I've got time to do it properly.",
        earns = { informed = 1 },
        why = {
          nl = "U leest het, maar een hele dag werkt u met de oude regel.",
          en = "You will read it, but you'll be working by the old rule for a whole day.",
        },
        better = {
          nl = "I'll read it now, before half past eight.",
          en = "I'll read it now, before half past eight.",
        },
      },
    },
    node "unclear" {
      line { "It says: ‘for a mixed payment, step two applies per payment method’. You don't know what that means.", by = "narrator" },
      option "name-the-gap" {
        "I don't understand that bit. I'll write it down as a question, with an example.",
        earns = { need = 2 },
        why = {
          nl = "U ziet wat u niet weet en maakt het bespreekbaar.",
          en = "You see what you don't know and turn it into something you can talk about.",
        },
      },
      option "rare" {
        "That hardly ever comes up. If it does, I'll see what to do about it then, won't I?",
        earns = { need = 0 },
        why = {
          nl = "U laat een gat dat u een klant kan kosten.",
          en = "You leave a gap that will cost you a customer one day.",
        },
        better = {
          nl = "I don't understand this, so I'll write it down as a question.",
          en = "I don't understand this, so I'll write it down as a question.",
        },
      },
      option "guess" {
        "It'll mean that you do the card first. That's how I would have written it, anyway.",
        earns = { need = 0 },
        why = {
          nl = "U vult het gat met een gok. Of het klopt, merkt u pas bij een klant.",
          en = "You fill the gap with a guess. You'll find out whether it's right with a customer on the line.",
        },
        better = {
          nl = "I don't understand this, so I'll write it down as a question.",
          en = "I don't understand this, so I'll write it down as a question.",
        },
      },
      option "read-again" {
        "I'll read that sentence a few more times. It's bound to become clear in the end.",
        earns = { need = 1 },
        why = {
          nl = "U merkt het gat, maar zoekt alleen. Benoem wat u nodig hebt.",
          en = "You notice the gap, but look for the answer alone. Say what you need.",
        },
        better = {
          nl = "I'll write it down as a question, with an example.",
          en = "I'll write it down as a question, with an example.",
        },
      },
    },
    node "acquire" {
      line { "Would you like to learn it, or shall I take those off your hands?", by = "colleague" },
      option "on-customers" {
        "I'll try it out on the first customer who asks. That's how you learn things, isn't it?",
        earns = { acquire = 0 },
        why = {
          nl = "Een klant is geen oefening, en er is niemand die bijstuurt.",
          en = "A customer isn't a practice run, and nobody is there to correct you.",
        },
        better = {
          nl = "I'd rather learn it. Could I do one together with you?",
          en = "I'd rather learn it. Could I do one together with you?",
        },
      },
      option "explain" {
        "Explain it to me when you've got the time, and I'll take notes of what you say.",
        earns = { acquire = 1 },
        why = {
          nl = "Een begin, maar van uitleg alleen kunt u het nog niet.",
          en = "A start, but hearing about it doesn't mean you can do it yet.",
        },
        better = {
          nl = "Could I do one together with you?",
          en = "Could I do one together with you?",
        },
      },
      option "do-one" {
        "I'd rather learn it. Could I do one myself later on, with you looking over my shoulder?",
        earns = { acquire = 2 },
        why = {
          nl = "U verwerft het door het te doen, met iemand die bijstuurt.",
          en = "You learn it by doing it, with somebody there to correct you.",
        },
      },
      option "you-take" {
        "Please take them, you're good at it. I'll do the ordinary ones then, is that okay?",
        earns = { acquire = 0 },
        why = {
          nl = "Handig voor vandaag, maar u leert het nooit.",
          en = "Handy for today, but you'll never learn it that way.",
        },
        better = {
          nl = "I'd rather learn it. Could I do one together with you?",
          en = "I'd rather learn it. Could I do one together with you?",
        },
      },
    },
    node "trend" {
      line { "They say customers will soon do all their own refunds, in the app. We'll be out of a job.", by = "colleague" },
      option "wait-for-course" {
        "I'm sure they'll give us some training on that, once things have got that far.",
        earns = { trend = 1 },
        why = {
          nl = "Mogelijk, maar nieuwe evoluties volgt u ook zelf.",
          en = "Possibly, but keeping up with what is new is up to you as well.",
        },
        better = {
          nl = "I'll try that app myself.",
          en = "I'll try that app myself.",
        },
      },
      option "wont-come" {
        "They've been saying that for years, and here we still are. Do you believe in it?",
        earns = { trend = 0 },
        why = {
          nl = "Wie een evolutie wegwuift, wordt erdoor verrast.",
          en = "Wave a change away, and it will take you by surprise.",
        },
        better = {
          nl = "I'll have a look at that app: what can a customer do in it already?",
          en = "I'll have a look at that app: what can a customer do in it already?",
        },
      },
      option "try-the-app" {
        "I'd like to try that app myself. That way I'll know what customers get to see.",
        earns = { trend = 2 },
        why = {
          nl = "U volgt de evolutie en gaat na wat ze voor uw werk betekent.",
          en = "You keep up with the change and find out what it means for your work.",
        },
      },
    },
    node "share" {
      line { "I haven't got round to that email yet. Is there anything in it I should know?", by = "colleague" },
      option "in-short" {
        "In short: two steps, per payment method. Come on, I can show you in a minute.",
        earns = { share = 2 },
        why = {
          nl = "U deelt wat u leerde op het moment dat uw collega het nodig heeft.",
          en = "You share what you learned the moment your colleague needs it.",
        },
      },
      option "forward" {
        "I'll forward it to you again, so it's right at the top of your inbox now.",
        earns = { share = 1 },
        why = {
          nl = "Doorgestuurd is nog niet gelezen.",
          en = "Shared, but your colleague still doesn't know what it says.",
        },
        better = {
          nl = "In short: two steps, and each payment method separately.",
          en = "In short: two steps, and each payment method separately.",
        },
      },
      option "read-it" {
        "Yes, quite a lot. You'll read it yourself when you've got a moment, won't you?",
        earns = { share = 0 },
        why = {
          nl = "Uw collega neemt zo meteen op met de oude regel.",
          en = "Your colleague is about to take a call by the old rule.",
        },
        better = {
          nl = "Refunds now go in two steps. I'll show you.",
          en = "Refunds now go in two steps. I'll show you.",
        },
      },
      option "in-the-break" {
        "I'll tell you all about it at break time. Right now I've got emails to go through.",
        earns = { share = 0 },
        why = {
          nl = "Tegen de pauze heeft uw collega al een uur met de oude regel gewerkt.",
          en = "By then your colleague will have been working by the old rule for an hour.",
        },
        better = {
          nl = "Refunds now go in two steps. I'll show you.",
          en = "Refunds now go in two steps. I'll show you.",
        },
      },
    },
  },

  phase "2" {
    node "cooperate" {
      line { "Handy! Shouldn't we put that on a sheet, for everyone?", by = "colleague" },
      option "not-our-job" {
        "There's a department for that. Are we doing other people's jobs for them now?",
        earns = { cooperate = 0 },
        why = {
          nl = "Het team heeft er vandaag iets aan. U kijkt alleen naar uw eigen taak.",
          en = "The team could use it today. You're only looking at your own job.",
        },
        better = {
          nl = "I'll write it, you read it through.",
          en = "I'll write it, you read it through.",
        },
      },
      option "together" {
        "Good idea. I'll write it, you read it through. Then it's up on the wall by ten.",
        earns = { cooperate = 2 },
        why = {
          nl = "U werkt mee aan iets waar iedereen mee geholpen is.",
          en = "You join in with something that helps everybody.",
        },
      },
      option "ask-coach" {
        "The team coach has to decide on that first. Until she's in, I'd rather wait.",
        earns = { cooperate = 0 },
        why = {
          nl = "Een blaadje voor het team vraagt geen beslissing. Ondertussen zoekt iedereen apart.",
          en = "A sheet for the team needs no decision. Meanwhile everyone is working it out alone.",
        },
        better = {
          nl = "I'll write it, you read it through.",
          en = "I'll write it, you read it through.",
        },
      },
      option "you-write" {
        "Good idea, you do that then. You write that sort of thing far better than I do.",
        earns = { cooperate = 1 },
        why = {
          nl = "U steunt het, maar laat de ander het werk doen.",
          en = "You support it, but leave the work to someone else.",
        },
        better = {
          nl = "I'll write it, you read it through. All right?",
          en = "I'll write it, you read it through. All right?",
        },
      },
    },
    node "basis" {
      line { "There's a mistake in it: step two isn't ‘confirm’ but ‘check’.", by = "colleague" },
      option "fix-it" {
        "Oh, sorry, I hadn't noticed that one. I'll change it at some point later on.",
        earns = { basis = 1 },
        why = {
          nl = "U past het aan, maar een bedanking en een open vraag houden het overleg gaande.",
          en = "You correct it, but a thank-you and an open question keep the conversation going.",
        },
        better = {
          nl = "Well spotted, thanks. Anything else?",
          en = "Well spotted, thanks. Anything else?",
        },
      },
      option "same-thing" {
        "Isn't that the same thing? I'm sure everybody understands roughly what I mean.",
        earns = { basis = 0 },
        why = {
          nl = "Uw collega deed wat u vroeg en wordt weggewuifd.",
          en = "Your colleague did what you asked and gets brushed off.",
        },
        better = {
          nl = "Well spotted, thanks. I'll change it.",
          en = "Well spotted, thanks. I'll change it.",
        },
      },
      option "thanks" {
        "Well spotted, thanks. I'll change it. Is there anything else you'd put differently?",
        earns = { basis = 2 },
        why = {
          nl = "U neemt de opmerking aan en vraagt door: zo blijft overleg mogelijk.",
          en = "You take the point and ask for more: that keeps the conversation going.",
        },
      },
    },
  },

  phase "6" {
    node "procedure" {
      line { "Half past eight. The first customer asks for a refund, and the old button still works.", by = "narrator" },
      option "when-unsure" {
        "I'll do it in two steps. And if that takes too long, I'll use the old button.",
        earns = { procedure = 1 },
        why = {
          nl = "U begint goed, maar laat een achterpoort open.",
          en = "You begin well, but leave a back door open.",
        },
        better = {
          nl = "I'll do it in two steps, even if it takes longer.",
          en = "I'll do it in two steps, even if it takes longer.",
        },
      },
      option "ask-customer" {
        "I'll ask the customer which way they prefer. It's their money after all, isn't it?",
        earns = { procedure = 0 },
        why = {
          nl = "De klant kan niet kiezen voor een weg zonder controle. De afspraak geldt voor iedereen.",
          en = "The customer can't opt out of the check. The rule applies to everyone.",
        },
        better = {
          nl = "I'll do it in two steps, with the sheet beside me.",
          en = "I'll do it in two steps, with the sheet beside me.",
        },
      },
      option "old-button" {
        "The old button still works, so why not use it today? It has never been a problem.",
        earns = { procedure = 0 },
        why = {
          nl = "De oude knop slaat de controle over. De afspraak geldt vanaf vandaag.",
          en = "The old button skips the check. The rule applies from today.",
        },
        better = {
          nl = "I'll do it in two steps, with the sheet beside me.",
          en = "I'll do it in two steps, with the sheet beside me.",
        },
      },
      option "two-steps" {
        "I'll do it in two steps, with the sheet beside me, and tell the customer why.",
        earns = { procedure = 2 },
        why = {
          nl = "U handelt volgens de nieuwe afspraak en betrekt de klant erbij.",
          en = "You follow the new rule and tell the customer why.",
        },
      },
    },
  },
}
