@channels post
-- Two systems that disagree: look, understand, report, mend what is your own task, and think how to prevent it.
-- A start: it plays and its plan passes. Make it yours sentence by sentence; `klankbord play {{id}} --watch` follows along.

local company = require "companies.{{company}}"

return scenario {
  id = "{{id}}", version = 1,
  kind = "irregularity", channel = "{{channel}}", direction = "inbound", language = "en",
  title = {
    nl = "Twee bedragen, één bestelling",
    en = "Two amounts, one order",
  },
  brief = {
    nl = "U bent Sam en werkt op de klantendienst van {{company_name}}. In een dossier klopt iets niet.",
    en = "You are Sam and work in customer service at {{company_name}}. Something isn't right in one of the files.",
  },
  company = company, customer = "{{customer}}",
  minutes = 6, difficulty = 2,

  opportunities = {
    notice = { "1.1", weight = 2 },
    analyse = { "1.2", weight = 2 },
    report = { "1.3", weight = 2 },
    solve = { "1.4", weight = 2 },
    respect = { "2.1" },
    prevent = { "1.5" },
    procedure = { "6.5" },
    good_basis = { "2.2" },
  },

  phase "1" {
    node "notice" {
      line { "The order screen says €149, the invoice for the same order €194. The customer hasn't noticed yet.", by = "narrator" },
      option "this-one" {
        "I'll make a note of this file for later, with both of the amounts and the date.",
        earns = { notice = 1 },
        why = {
          nl = "Opgemerkt en genoteerd, maar alleen dit ene. Kijk of er meer zijn.",
          en = "Noticed and noted, but only this one. See whether there are more.",
        },
        better = {
          nl = "I'll check other orders from that day too.",
          en = "I'll check other orders from that day too.",
        },
      },
      option "look-further" {
        "I'll check some other orders from that day. There may well be more than just this one.",
        earns = { notice = 2 },
        why = {
          nl = "U maakt een inventaris voor u besluit. Zo weet u hoe groot het is.",
          en = "You take stock before you decide. Now you know how big the problem is.",
        },
      },
      option "correct-it" {
        "I'll change the amount on the invoice and print it again. Then that's put right.",
        earns = { notice = 0 },
        why = {
          nl = "U wist het spoor uit. Of er nog zulke facturen zijn, weet nu niemand.",
          en = "You wipe out the trace. Now nobody knows whether there are more invoices like it.",
        },
        better = {
          nl = "I'll check whether other orders have it as well.",
          en = "I'll check whether other orders have it as well.",
        },
      },
      option "not-mine" {
        "The customer isn't complaining, so I'll carry on. Invoices are somebody else's job.",
        earns = { notice = 0 },
        why = {
          nl = "Wie iets ziet en zwijgt, laat het groeien. Onregelmatigheden opmerken is ook uw taak.",
          en = "Seeing it and saying nothing lets it grow. Noticing irregularities is your job too.",
        },
        better = {
          nl = "I'll check whether other orders have it as well.",
          en = "I'll check whether other orders have it as well.",
        },
      },
    },
    node "analyse" {
      line { "Of the five orders you look at, three have digits swapped. All three were keyed in by hand.", by = "narrator" },
      option "the-system" {
        "That'll be the system. Ever since that last update something's been going wrong every day.",
        earns = { analyse = 0 },
        why = {
          nl = "U gist, terwijl de gegevens voor u liggen: alleen wat met de hand ingegeven werd, is fout.",
          en = "You guess, with the data in front of you: only what was keyed in by hand is wrong.",
        },
        better = {
          nl = "All three were keyed in by hand: that is the cause.",
          en = "All three were keyed in by hand: that is the cause.",
        },
      },
      option "carelessness" {
        "So somebody was careless. Now who was it that was working that day, I wonder?",
        earns = { analyse = 0 },
        why = {
          nl = "U zoekt een schuldige en geen oorzaak.",
          en = "You look for a culprit, not for a cause.",
        },
        better = {
          nl = "All three were keyed in by hand: that is the cause.",
          en = "All three were keyed in by hand: that is the cause.",
        },
      },
      option "digits" {
        "It's swapped digits every time. That's a type of mistake, it's not a coincidence.",
        earns = { analyse = 1 },
        why = {
          nl = "Juist gezien, maar wat de drie gemeen hebben, zegt meer: ze zijn met de hand ingegeven.",
          en = "Well spotted, but what the three have in common tells you more: they were keyed in by hand.",
        },
        better = {
          nl = "And all three were keyed in by hand.",
          en = "And all three were keyed in by hand.",
        },
      },
      option "by-hand" {
        "Only what was keyed in by hand is wrong. So that's where we need to look for the cause.",
        earns = { analyse = 2 },
        why = {
          nl = "U leidt uit de gegevens af waar het misloopt.",
          en = "You work out from the data where it goes wrong.",
        },
      },
    },
    node "report" {
      line { "Hey, what's all that you're comparing?", by = "colleague" },
      option "nothing-much" {
        "Nothing special, just some amounts. I'll dig a bit further myself first.",
        earns = { report = 0 },
        why = {
          nl = "Intussen vertrekken er nog facturen. Meld wat u weet.",
          en = "Meanwhile more invoices go out. Report what you know.",
        },
        better = {
          nl = "Three wrong invoices; I'm reporting it to the team coach now.",
          en = "Three wrong invoices; I'm reporting it to the team coach now.",
        },
      },
      option "between-us" {
        "Something that isn't right. Keep it between us until I know what it is, will you?",
        earns = { report = 0 },
        why = {
          nl = "U legt het zwijgen op aan wie het kan helpen oplossen, en de teamcoach weet van niets.",
          en = "You ask someone who could help to keep quiet, and the team coach knows nothing.",
        },
        better = {
          nl = "Three wrong invoices; I'm reporting it to the team coach now.",
          en = "Three wrong invoices; I'm reporting it to the team coach now.",
        },
      },
      option "tell-colleague" {
        "Three invoices that aren't right. Will you keep an eye out too, for more of them?",
        earns = { report = 1 },
        why = {
          nl = "Goed dat u het zegt, maar uw collega is niet wie erover beslist.",
          en = "Good that you mention it, but it isn't for your colleague to decide.",
        },
        better = {
          nl = "I'll report it to the team coach, with the three numbers.",
          en = "I'll report it to the team coach, with the three numbers.",
        },
      },
      option "tell-coach" {
        "Three invoices aren't right. I'm reporting their numbers to the team coach.",
        earns = { report = 2 },
        why = {
          nl = "U meldt het aan wie erover gaat, met wat die nodig heeft.",
          en = "You report it to whoever decides, with what they need.",
        },
      },
    },
    node "solve" {
      line { "The team coach says: see what you can already do yourself.", by = "colleague" },
      option "credit-myself" {
        "I'll make out three credit notes, and write to tell the customers it's been solved.",
        earns = { solve = 0 },
        why = {
          nl = "Een creditnota maakt de boekhouding. U gaat buiten uw taak en belooft te vroeg.",
          en = "Credit notes are for accounts to issue. You go beyond your own job and promise too soon.",
        },
        better = {
          nl = "I'll mark the three invoices ‘to be checked’, and let accounts know right away.",
          en = "I'll mark the three invoices ‘to be checked’, and let accounts know right away.",
        },
      },
      option "wait" {
        "I'll leave everything just as it is, so accounts can see for themselves how it was.",
        earns = { solve = 1 },
        why = {
          nl = "Voorzichtig, maar intussen kan een klant betalen. ‘Te controleren’ mag u zelf zetten.",
          en = "Careful, but meanwhile a customer may pay. You can set ‘to be checked’ yourself.",
        },
        better = {
          nl = "I'll mark them ‘to be checked’.",
          en = "I'll mark them ‘to be checked’.",
        },
      },
      option "mark-and-pass" {
        "I'll mark the three invoices ‘to be checked’, and let accounts know right away.",
        earns = { solve = 2 },
        why = {
          nl = "Wat binnen uw taak ligt, doet u; de rest geeft u door.",
          en = "You do what is within your job and pass on the rest.",
        },
      },
      option "ask-customers" {
        "I'll give the three customers a ring. Perhaps they've noticed it themselves.",
        earns = { solve = 0 },
        why = {
          nl = "De klant zoekt nu mee naar uw fout, en aan de facturen is nog niets gedaan.",
          en = "Now the customers have to look for your mistake, and nothing is done about the invoices.",
        },
        better = {
          nl = "I'll mark the three invoices ‘to be checked’, and let accounts know right away.",
          en = "I'll mark the three invoices ‘to be checked’, and let accounts know right away.",
        },
      },
    },
  },

  phase "2" {
    node "respect" {
      line { "That'll have been Kevin again. His mind's never on the job.", by = "colleague" },
      option "do-not-know" {
        "I don't know who it was, and it doesn't matter. What I'm after is how it happens.",
        earns = { respect = 2 },
        why = {
          nl = "Integer en met respect, en u brengt het gesprek terug naar de oorzaak.",
          en = "Honest and respectful, and you bring the conversation back to the cause.",
        },
      },
      option "say-nothing" {
        "I'd rather not say anything about that as long as I don't know for certain.",
        earns = { respect = 1 },
        why = {
          nl = "Niet meegedaan, maar de verdachtmaking blijft hangen.",
          en = "You didn't join in, but the suspicion is still hanging there.",
        },
        better = {
          nl = "Who it was doesn't matter. Let's look at how it happens.",
          en = "Who it was doesn't matter. Let's look at how it happens.",
        },
      },
      option "someone-else" {
        "Kevin? No, he's very precise. It's more likely to be the new one, don't you think?",
        earns = { respect = 0 },
        why = {
          nl = "U neemt het op voor de ene en verdenkt een ander, zonder dat u iets weet.",
          en = "You stand up for one person and suspect another, without knowing anything.",
        },
        better = {
          nl = "I don't know who it was. What I'm after is how it happens.",
          en = "I don't know who it was. What I'm after is how it happens.",
        },
      },
      option "laugh-along" {
        "Ha, could well be. I don't expect anything else from him any more, do you, really?",
        earns = { respect = 0 },
        why = {
          nl = "U praat mee over iemand die er niet bij is, zonder het te weten.",
          en = "You gossip about somebody who isn't there, without knowing anything.",
        },
        better = {
          nl = "I don't know who it was. What I'm after is how it happens.",
          en = "I don't know who it was. What I'm after is how it happens.",
        },
      },
    },
    node "basis" {
      line { "You're right. Sorry. But I don't really have time for that kind of thing.", by = "colleague" },
      option "five-minutes" {
        "I get that. Could you spare me five minutes this afternoon? You know that screen best.",
        earns = { good_basis = 2 },
        why = {
          nl = "U erkent het bezwaar en maakt het klein genoeg om mee te doen.",
          en = "You accept the objection and make it small enough to join in.",
        },
      },
      option "later" {
        "No problem, then I'll just ask somebody else who's got a bit more time for it.",
        earns = { good_basis = 1 },
        why = {
          nl = "Vriendelijk, maar u verliest wie het scherm elke dag gebruikt.",
          en = "Friendly, but you lose the very person who uses that screen every day.",
        },
        better = {
          nl = "Would five minutes this afternoon suit you?",
          en = "Would five minutes this afternoon suit you?",
        },
      },
      option "everybody-busy" {
        "We're all busy here. But if you don't join in, what's going to change, tell me?",
        earns = { good_basis = 0 },
        why = {
          nl = "Na een verwijt is het gesprek gedaan. Uw collega doet de volgende keer niet mee.",
          en = "A reproach ends the conversation. Next time your colleague won't join in.",
        },
        better = {
          nl = "Five minutes, at two? I'd like to see how you key things in.",
          en = "Five minutes, at two? I'd like to see how you key things in.",
        },
      },
    },
  },

  phase "1" {
    id = "prevent",
    node "procedure" {
      line { "The procedure says that an amount keyed in by hand must be typed twice.", by = "narrator" },
      option "if-others" {
        "If the others do it too, I'll join in. But I'm not going to start doing it on my own.",
        earns = { procedure = 0 },
        why = {
          nl = "Een procedure geldt ook voor wie begint. Zo wacht iedereen op iedereen.",
          en = "A procedure applies to whoever goes first, too. This way everyone waits for everyone else.",
        },
        better = {
          nl = "From now on I'll type the amount twice.",
          en = "From now on I'll type the amount twice.",
        },
      },
      option "twice-from-now" {
        "From now on I'll do it that way, and ask the team coach to remind everyone of it.",
        earns = { procedure = 2 },
        why = {
          nl = "U volgt de procedure en zorgt dat de anderen ze ook kennen.",
          en = "You follow the procedure and make sure the others know it too.",
        },
      },
      option "for-large" {
        "For large amounts I certainly will. For small ones it's a bit over the top.",
        earns = { procedure = 1 },
        why = {
          nl = "Beter, maar dit waren net kleine bedragen.",
          en = "Better, but these were small amounts.",
        },
        better = {
          nl = "From now on I'll type every amount twice.",
          en = "From now on I'll type every amount twice.",
        },
      },
      option "old-rule" {
        "That rule is from the old days, we don't do that here any more. Why waste time?",
        earns = { procedure = 0 },
        why = {
          nl = "De regel bestaat net om zo’n fout te vermijden. Een procedure volgt u tot ze verandert.",
          en = "The rule is there because of this very mistake. Follow a procedure until it changes.",
        },
        better = {
          nl = "From now on I'll type the amount twice.",
          en = "From now on I'll type the amount twice.",
        },
      },
    },
    node "prevent" {
      line { "And how do we stop it from happening again?", by = "colleague" },
      option "sample" {
        "Check ten invoices every Friday, so that at least we'll find the mistakes quickly.",
        earns = { prevent = 1 },
        why = {
          nl = "Zo vindt u fouten nadat ze gebeurd zijn. Voorkomen gaat verder.",
          en = "That way you find mistakes once they've been made. Prevention goes further.",
        },
        better = {
          nl = "Have the amount pulled in from the order.",
          en = "Have the amount pulled in from the order.",
        },
      },
      option "take-over" {
        "Have the amount pulled in from the order. What nobody types, nobody can swap.",
        earns = { prevent = 2 },
        why = {
          nl = "U zoekt een manier die de fout onmogelijk maakt, en stelt ze voor.",
          en = "You look for a way that makes the mistake impossible, and propose it.",
        },
      },
      option "be-careful" {
        "By all of us being a bit more careful. With a bit of good will that should do it.",
        earns = { prevent = 0 },
        why = {
          nl = "Goede wil is geen maatregel. Over een maand is iedereen het vergeten.",
          en = "Good will isn't a plan. In a month everyone will have forgotten.",
        },
        better = {
          nl = "Have the amount pulled in from the order, so that nobody has to type it any more.",
          en = "Have the amount pulled in from the order, so that nobody has to type it any more.",
        },
      },
    },
  },
}
