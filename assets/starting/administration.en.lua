@channels post
-- Post and archive: what has a deadline first, where a thing belongs, what must not be kept, and a note that helps the next one.
-- A start: it plays and its plan passes. Make it yours sentence by sentence; `klankbord play {{id}} --watch` follows along.

local company = require "companies.{{company}}"

return scenario {
  id = "{{id}}", version = 1,
  kind = "administration", channel = "{{channel}}", direction = "inbound", language = "en",
  title = {
    nl = "De post van vanmorgen",
    en = "This morning's post",
  },
  brief = {
    nl = "U bent Sam en doet vanmorgen de post van {{company_name}}: openen, verwerken, klasseren.",
    en = "You are Sam, and you're doing the post at {{company_name}} this morning: opening, processing, filing.",
  },
  company = company, customer = "{{customer}}",
  minutes = 6, difficulty = 1,

  opportunities = {
    order = { "6.5", weight = 2 },
    incoming = { "8.1", weight = 2 },
    privacy = { "6.6", weight = 2 },
    system = { "8.3", weight = 2 },
    archive = { "8.2" },
    mistake = { "1.3" },
    discreet = { "6.9" },
    outgoing = { "8.1" },
  },

  phase "8" {
    node "order" {
      line { "Nine o'clock. There are four items: a registered letter, an invoice, a leaflet and a thank-you card.", by = "narrator" },
      option "registered-first" {
        "The registered letter first, as there's a deadline. Then the invoice, and then the rest.",
        earns = { order = 2 },
        why = {
          nl = "U volgt de procedure: wat een termijn heeft, gaat voor.",
          en = "You follow the procedure: anything with a deadline comes first.",
        },
      },
      option "invoice-first" {
        "The invoice first, because money can't wait. Then I'll look at the registered letter.",
        earns = { order = 1 },
        why = {
          nl = "U rangschikt, maar de aangetekende brief heeft een wettelijke termijn.",
          en = "You do set priorities, but the registered letter has a legal deadline.",
        },
        better = {
          nl = "The registered letter first, then the invoice.",
          en = "The registered letter first, then the invoice.",
        },
      },
      option "easy-first" {
        "The card and the leaflet first, they won't take long. Then it's half finished already.",
        earns = { order = 0 },
        why = {
          nl = "Het makkelijkste eerst, terwijl de termijn van de aangetekende brief loopt.",
          en = "The easy things first, while the clock is ticking on the registered letter.",
        },
        better = {
          nl = "The registered letter first: there's a deadline.",
          en = "The registered letter first: there's a deadline.",
        },
      },
      option "top-down" {
        "I'll just start at the top and work my way down, that way I won't forget any of it.",
        earns = { order = 0 },
        why = {
          nl = "Wat een termijn heeft, ligt dan misschien onderaan. De procedure begint bij wat dringend is.",
          en = "Anything with a deadline may be at the bottom. The procedure starts with what is urgent.",
        },
        better = {
          nl = "The registered letter first: there's a deadline.",
          en = "The registered letter first: there's a deadline.",
        },
      },
    },
    node "registered" {
      line { "In the registered letter a customer cancels a contract. The postmark on the envelope is yesterday's.", by = "narrator" },
      option "call-him" {
        "I'll ring the customer first, as perhaps I can still talk them into staying with us.",
        earns = { incoming = 0 },
        why = {
          nl = "De brief blijft liggen. Inkomende post verwerkt u; overtuigen is een andere taak.",
          en = "The letter just lies there. You process incoming post; persuading people is a different job.",
        },
        better = {
          nl = "I'll scan the letter and the envelope and record the date.",
          en = "I'll scan the letter and the envelope and record the date.",
        },
      },
      option "letter-only" {
        "I'll scan the letter and forward it to the department that handles cancellations.",
        earns = { incoming = 1 },
        why = {
          nl = "Verwerkt, maar zonder omslag en datum is de termijn later niet te bewijzen.",
          en = "Processed, but without the envelope and the date nobody can prove later that it arrived in time.",
        },
        better = {
          nl = "I'll also scan the envelope and record the date.",
          en = "I'll also scan the envelope and record the date.",
        },
      },
      option "register-date" {
        "I'll scan the letter and the envelope, and record the date it came in: today.",
        earns = { incoming = 2 },
        why = {
          nl = "De brief is verwerkt met wat later telt: omslag en datum van ontvangst.",
          en = "The letter is processed along with what will matter later: envelope and date of receipt.",
        },
      },
      option "wait" {
        "A cancellation takes effect at the end of the month, so the letter can wait a while.",
        earns = { incoming = 0 },
        why = {
          nl = "Wat telt, is wanneer hij binnenkwam. Dat kan straks niemand meer nagaan.",
          en = "What counts is the day it came in. Nobody will be able to check that later.",
        },
        better = {
          nl = "I'll scan the letter and the envelope and record the date.",
          en = "I'll scan the letter and the envelope and record the date.",
        },
      },
    },
    node "copy-of-card" {
      line { "There's a copy of an identity card in with the letter. Nobody asked for one.", by = "narrator" },
      option "keep-safe" {
        "I'll scan it too and put it in the file. What if we need it one day, after all?",
        earns = { privacy = 0 },
        why = {
          nl = "U bewaart een gegeven dat niet nodig is. De privacywetgeving laat dat niet toe.",
          en = "You keep data that isn't needed. Privacy law doesn't allow that.",
        },
        better = {
          nl = "I won't keep the copy, I'll destroy it.",
          en = "I won't keep the copy, I'll destroy it.",
        },
      },
      option "use-it" {
        "That's handy: I'll use it to check whether the address we have is still the right one.",
        earns = { privacy = 0 },
        why = {
          nl = "Een gegeven dat u niet nodig had, gebruikt u toch. De privacywetgeving laat dat niet toe.",
          en = "You use data you didn't need. Privacy law doesn't allow that.",
        },
        better = {
          nl = "I won't keep the copy, I'll destroy it.",
          en = "I won't keep the copy, I'll destroy it.",
        },
      },
      option "destroy" {
        "That isn't needed: I'll destroy it, and make a note in the file that I've done so.",
        earns = { privacy = 2 },
        why = {
          nl = "Alleen wat nodig is, wordt bewaard. U houdt rekening met de privacywetgeving.",
          en = "You keep only what is needed. You take privacy law into account.",
        },
      },
      option "apart" {
        "I won't scan it, I'll keep it in a locked drawer, just to be on the safe side.",
        earns = { privacy = 1 },
        why = {
          nl = "Niet in het dossier is goed, maar apart bewaren is ook bewaren.",
          en = "Leaving it out of the file is good, but putting it in a drawer is still keeping it.",
        },
        better = {
          nl = "I'll destroy the copy: it isn't needed.",
          en = "I'll destroy the copy: it isn't needed.",
        },
      },
    },
    node "note" {
      line { "What are you putting in the system about that?", by = "colleague" },
      option "later" {
        "‘Letter from customer received and read. We will look into it later this week.’",
        earns = { system = 0 },
        why = {
          nl = "Wat de klant wil en tegen wanneer, staat er niet in. Een collega moet alles opnieuw lezen.",
          en = "It doesn't say what the customer wants, or by when. A colleague will have to read it all again.",
        },
        better = {
          nl = "‘Cancelled as of 31 March, registered, received today.’",
          en = "‘Cancelled as of 31 March, registered, received today.’",
        },
      },
      option "short" {
        "‘Customer cancels by registered letter. See scan in the customer's file.’",
        earns = { system = 1 },
        why = {
          nl = "Bruikbaar, maar de datum waarop het ingaat, ontbreekt.",
          en = "Usable, but the date on which it takes effect is missing.",
        },
        better = {
          nl = "‘Cancelled as of 31 March, registered, received today.’",
          en = "‘Cancelled as of 31 March, registered, received today.’",
        },
      },
      option "opinion" {
        "‘Yet another cancellation. Customer was not happy with the price, probably?’",
        earns = { system = 0 },
        why = {
          nl = "Een mening, en geen gegeven waarmee een collega verder kan.",
          en = "An opinion, not a fact that a colleague can work with.",
        },
        better = {
          nl = "‘Cancelled as of 31 March, registered, received today.’",
          en = "‘Cancelled as of 31 March, registered, received today.’",
        },
      },
      option "three-facts" {
        "‘Cancelled as of 31 March, registered, received today. Envelope scanned.’",
        earns = { system = 2 },
        why = {
          nl = "Wie dit morgen leest, weet alles: wat, wanneer, hoe en wat er gebeurd is.",
          en = "Whoever reads this tomorrow knows everything: what, when, how and what was done.",
        },
      },
    },
    node "archive" {
      line { "The invoice is from a supplier, for the repair of the coffee machine.", by = "narrator" },
      option "suppliers" {
        "I'll file that under suppliers, this year, and let accounts know that it's there.",
        earns = { archive = 2 },
        why = {
          nl = "Op de plaats waar men ze zoekt, en wie ermee verder moet, weet het.",
          en = "It's where people will look for it, and whoever has to deal with it knows.",
        },
      },
      option "customers" {
        "I'll put that with the customers' files, under the supplier's name, as always.",
        earns = { archive = 0 },
        why = {
          nl = "Een leverancier is geen klant: daar vindt niemand de factuur terug.",
          en = "A supplier isn't a customer: nobody will find the invoice there.",
        },
        better = {
          nl = "It goes in the suppliers' folder, under this year.",
          en = "It goes in the suppliers' folder, under this year.",
        },
      },
      option "on-my-desk" {
        "I'll keep it on my desk until it's paid. That way I can see what's outstanding.",
        earns = { archive = 0 },
        why = {
          nl = "Op uw bureau vindt niemand anders ze terug. Klasseren doet u voor uw collega’s.",
          en = "Nobody else will find it on your desk. You file things so that your colleagues can find them.",
        },
        better = {
          nl = "It goes in the suppliers' folder, under this year.",
          en = "It goes in the suppliers' folder, under this year.",
        },
      },
      option "to-accounts" {
        "I'll hand it to accounts just as it is. They know where it belongs, don't they?",
        earns = { archive = 1 },
        why = {
          nl = "De boekhouding heeft ze nodig, maar in het archief staat niets.",
          en = "Accounts need it, but now there's nothing in the archive.",
        },
        better = {
          nl = "I'll file it under suppliers and let accounts know.",
          en = "I'll file it under suppliers and let accounts know.",
        },
      },
    },
    node "mistake" {
      line { "In the suppliers' folder you come across a letter of complaint from last month. Somebody misfiled it.", by = "narrator" },
      option "handle-it" {
        "I'll deal with the letter myself, now. The customer has waited long enough as it is.",
        earns = { mistake = 1 },
        why = {
          nl = "Goed voor deze klant, maar zonder melding kan het morgen opnieuw gebeuren.",
          en = "Good for this customer, but unless it is reported it can happen again tomorrow.",
        },
        better = {
          nl = "I'll also report it to my team coach.",
          en = "I'll also report it to my team coach.",
        },
      },
      option "report-it" {
        "I'll report it to my team coach, and put the letter out for someone to deal with.",
        earns = { mistake = 2 },
        why = {
          nl = "U meldt de onregelmatigheid en zorgt dat de klant niet langer wacht.",
          en = "You report the irregularity and make sure the customer doesn't have to wait any longer.",
        },
      },
      option "move-it" {
        "I'll quietly put it where it belongs. That way nobody gets told off over it.",
        earns = { mistake = 0 },
        why = {
          nl = "De klant wacht al een maand, en niemand weet het. Een fout melden is geen verklikken.",
          en = "A customer has been waiting for a month, and nobody knows. Reporting a mistake isn't telling tales.",
        },
        better = {
          nl = "I'll report it to my team coach, as that customer has been waiting a month.",
          en = "I'll report it to my team coach, as that customer has been waiting a month.",
        },
      },
    },
    node "gossip" {
      line { "A complaint? Who from? Go on, tell me, they're always fun.", by = "colleague" },
      option "name-it" {
        "From a certain {{customer_name}}. You'll never believe what they write, want to see?",
        earns = { discreet = 0 },
        why = {
          nl = "Wat in een dossier staat, is geen gespreksstof. U gaat niet discreet om met informatie.",
          en = "What is in a file isn't for gossip. You are not being discreet with information.",
        },
        better = {
          nl = "That's for whoever deals with it. I'm passing it on.",
          en = "That's for whoever deals with it. I'm passing it on.",
        },
      },
      option "hint" {
        "I'm not allowed to say. But think who it was that rang us three times last Friday.",
        earns = { discreet = 0 },
        why = {
          nl = "Een hint is ook een naam. U gaat niet discreet om met informatie.",
          en = "A hint is as good as a name. You are not being discreet with information.",
        },
        better = {
          nl = "That's for whoever deals with it. I'm passing it on.",
          en = "That's for whoever deals with it. I'm passing it on.",
        },
      },
      option "no-name" {
        "I won't name names, but it's about somebody who had to ring us three times.",
        earns = { discreet = 1 },
        why = {
          nl = "Geen naam, maar nog altijd iets uit het dossier dat uw collega niet nodig heeft.",
          en = "No name, but still something from the file that your colleague doesn't need.",
        },
        better = {
          nl = "I'm keeping that for whoever deals with it.",
          en = "I'm keeping that for whoever deals with it.",
        },
      },
      option "keep-it" {
        "I'm keeping that for whoever deals with it. I'll make sure they get it today.",
        earns = { discreet = 2 },
        why = {
          nl = "U houdt voor u wat niet ter zake doet, en blijft collegiaal.",
          en = "You keep to yourself what your colleague doesn't need, and stay friendly about it.",
        },
      },
    },
    node "reply" {
      line { "Finally, an acknowledgement goes out to the customer who is cancelling.", by = "narrator" },
      option "standard" {
        "I'll take the standard letter, fill it in and put it in the eleven o'clock post.",
        earns = { outgoing = 1 },
        why = {
          nl = "De juiste brief, maar niet nagelezen.",
          en = "The right letter, but you didn't read it through.",
        },
        better = {
          nl = "I'll check the name, date and address before it goes out.",
          en = "I'll check the name, date and address before it goes out.",
        },
      },
      option "read-again" {
        "I'll take the standard letter, fill it in, read it through and keep a copy on file.",
        earns = { outgoing = 2 },
        why = {
          nl = "De uitgaande post is juist, nagelezen en bewaard.",
          en = "The outgoing letter is right, has been read through and is on file.",
        },
      },
      option "copy-old" {
        "What about the last customer's letter? I only need to change the name at the top.",
        earns = { outgoing = 0 },
        why = {
          nl = "Zo blijft er gemakkelijk een datum of een adres van een ander in staan.",
          en = "That way it's easy to leave somebody else's date or address in.",
        },
        better = {
          nl = "I'll use the standard letter and check the name, date and address.",
          en = "I'll use the standard letter and check the name, date and address.",
        },
      },
    },
  },
}
