-- A fault that the first line cannot repair: two things to try, a measurement that settles it, and then a transfer
-- that keeps what matters for the line and leaves out what the customer told about himself.

local zwaluw = require "companies.zwaluw"

return scenario {
  id = "second-line-transfer", version = 1,
  kind = "referral", channel = "phone", direction = "inbound", language = "en",
  title = {
    nl = "Wat de eerste lijn niet kan herstellen",
    fr = "Ce que la première ligne ne peut pas réparer",
    en = "More than the first line can repair",
  },
  brief = {
    nl = "U bent Sam, eerste lijn van de klantendienst van Zwaluw. Het is dinsdag 10 maart 2026, tien over tien in de voormiddag. \z
      Er komt een oproep binnen; de beller koos in het menu voor Engels en voor ‘technisch probleem’. \z
      De klantendossiers, de kennisbank en de lijntest staan op uw werkplek. Na het gesprek registreert u nog en sluit u het dossier af.",
    fr = "Vous êtes Sam, première ligne du service clientèle de Zwaluw. Nous sommes le mardi 10 mars 2026, dix heures dix. \z
      Un appel arrive ; au menu, la personne a choisi l'anglais et « problème technique ». Les dossiers des clients, la base de \z
      connaissances et le test de ligne sont sur votre poste de travail. Après l'appel, il vous reste à enregistrer et à clôturer.",
    en = "You are Sam, on the first line of Zwaluw customer service. It is Tuesday 10 March 2026, ten past ten in the morning. A call comes in; \z
      in the menu the caller chose English and “technical problem”. The customer files, the knowledge base and the line test \z
      are at your desk. After the call you still have to register it and close the case.",
  },
  company = zwaluw, customer = "carvalho",
  procedures = { "verify", "technical-fault", "referral", "callback" },
  products = { "internet-home", "technical-visit" },
  minutes = 9, difficulty = 3,

  variables = {
    mood     = { 0, min = -3, max = 3 },
    verified = { false },
  },

  opportunities = {
    welcome   = { "4.1" },
    identify  = { "4.3", weight = 2 },
    empathy   = { "5.2" },
    recap     = { "5.3" },
    refer     = { "5.5" },
    history   = { "6.1", weight = 2 },
    searching = { "6.2" },
    article   = { "6.3" },
    measure   = { "6.5" },
    restart   = { "6.5" },
    judge     = { "6.7", weight = 2 },
    transfer  = { "6.8", weight = 2 },
    discreet  = { "6.9", weight = 2 },
    steps     = { "9.3" },
    agreement = { "9.4" },
    register  = { "9.5", weight = 2 },
  },

  desk = {
    records = {
      record "chat-carvalho" { customer = "carvalho", date = "03/03/2026", seconds = 6,
        title = { nl = "Chat van 3 maart: internet valt weg", fr = "Chat du 3 mars : internet se coupe",
          en = "Chat of 3 March: internet drops" },
        text = {
          nl = "Internet valt telkens enkele minuten weg, op kabel en op wifi. Modem herstart, wifikanaal gewijzigd. Lijntest op dat moment goed. \z
            Gezegd: contact opnemen als het terugkomt.",
          fr = "Internet se coupe à chaque fois pendant quelques minutes, par câble et en wifi. Modem redémarré, canal wifi changé. Test de ligne bon \z
            à ce moment-là. Convenu : nous recontacter si cela revient.",
          en = "Internet drops for a few minutes each time, on cable and on wifi. Modem restarted, wifi channel changed. Line test fine at that \z
            moment. Customer told to contact us again if it comes back.",
        } },
      record "line-test-carvalho" { customer = "carvalho", date = "10/03/2026", seconds = 15,
        title = { nl = "Lijntest, nu uitvoeren", fr = "Test de ligne, à lancer maintenant", en = "Line test, run now" },
        text = {
          nl = "Verbinding actief. 412 fouten per uur (normaal: minder dan 20). 9 onderbrekingen in de laatste 24 uur. \z
            Fouten op het stuk tussen de straatkast en het stopcontact.",
          fr = "Connexion active. 412 erreurs par heure (normal : moins de 20). 9 interruptions ces dernières 24 heures. \z
            Erreurs sur le tronçon entre l'armoire de rue et la prise.",
          en = "Connection up. 412 errors an hour (normal: fewer than 20). 9 interruptions in the past 24 hours. \z
            Errors on the stretch between the street cabinet and the socket.",
        } },
      record "move-carvalho" { customer = "carvalho", date = "20/02/2026", seconds = 6,
        title = { nl = "Verhuizing van 20 februari", fr = "Déménagement du 20 février", en = "Move of 20 February" },
        text = {
          nl = "Verhuisd binnen Mechelen. Installateur geweest op vrijdag 20 februari, 8 tot 12 uur. Aansluiting in orde bevonden.",
          fr = "Déménagement à l'intérieur de Malines. Installateur passé le vendredi 20 février, de 8 à 12 heures. Raccordement jugé en ordre.",
          en = "Moved within Mechelen. Installer came on Friday 20 February, 8 to 12. Connection found in order.",
        } },
      record "contract-carvalho-2" { customer = "carvalho-2", date = "14/09/2025",
        title = { nl = "Contract", fr = "Contrat", en = "Contract" },
        text = {
          nl = "Internet Start sinds 14 september 2025, € 32 per maand.",
          fr = "Internet Start depuis le 14 septembre 2025, 32 € par mois.",
          en = "Internet Start since 14 September 2025, €32 a month.",
        } },
    },
    articles = {
      article "internet-drops" { date = "02/02/2026",
        title = { nl = "Internet valt telkens weg (vanaf 2 februari 2026)", fr = "Internet se coupe sans cesse (depuis le 2 février 2026)",
          en = "Internet keeps dropping (from 2 February 2026)" },
        keywords = { nl = "internet valt weg storing onderbreking traag wifi", fr = "internet coupure panne interruption wifi",
          en = "internet drops fault interruption slow wifi" },
        text = {
          nl = "De eerste lijn doet twee dingen. Eén: de lijntest. Twee: de modem één keer herstarten, twee minuten stroom uit, daarna één toestel \z
            op de kabel. Meer dan 100 fouten per uur, of valt het dan nog weg: warm naar de Technische dienst, tweede lijn. \z
            Geen fabrieksinstellingen: dan is het logboek weg dat de tweede lijn nodig heeft. De Verhuisdienst doet enkel datums en adressen.",
          fr = "La première ligne fait deux choses. Un : le test de ligne. Deux : redémarrer le modem une fois, deux minutes sans courant, puis un seul \z
            appareil par câble. Plus de 100 erreurs par heure, ou si cela se coupe encore : transfert accompagné vers le Service technique, \z
            deuxième ligne. Pas de retour aux réglages d'usine : le journal dont la deuxième ligne a besoin serait effacé. Le service Déménagements ne \z
            s'occupe que des dates et des adresses.",
          en = "The first line does two things. One: the line test. Two: restart the modem once, power off for two minutes, then one device on the \z
            cable. More than 100 errors an hour, or if it still drops: warm transfer to Technical support, second line. \z
            No factory reset: it wipes the log that the second line needs. The Moving desk only handles dates and addresses.",
        } },
      article "internet-drops-2025" { date = "20/01/2025",
        title = { nl = "Internet valt telkens weg (2025, vervallen)", fr = "Internet se coupe sans cesse (2025, périmé)",
          en = "Internet keeps dropping (2025, expired)" },
        keywords = { nl = "internet valt weg storing onderbreking traag wifi", fr = "internet coupure panne interruption wifi",
          en = "internet drops fault interruption slow wifi" },
        text = {
          nl = "Zet de modem terug op fabrieksinstellingen: tien seconden met een pin in het gaatje achteraan. \z
            Begon het na een verhuizing, verbind dan door met de Verhuisdienst.",
          fr = "Remettez le modem aux réglages d'usine : dix secondes avec une épingle dans le petit trou à l'arrière. \z
            Si cela a commencé après un déménagement, transférez au service Déménagements.",
          en = "Put the modem back to factory settings: ten seconds with a pin in the small hole at the back. \z
            If it began after a move, transfer to the Moving desk.",
        } },
    },
    absent = { "moving-desk" },
  },

  rules = {
    rule "history-in-time" { on = "open chat-carvalho", when = "verified", before = "judge", earns = { history = 2 },
      why = {
        nl = "U las wat er op 3 maart al gedaan was: zo moest hij niets twee keer vertellen of proberen.",
        en = "You read what had been done on 3 March: so he did not have to explain or try anything twice.",
      },
      better = {
        nl = "Zoek hem na de identificatie op met zijn klantnummer en open de chat van 3 maart.",
        en = "Once he is identified, look him up by his customer number and open the chat of 3 March.",
      } },
    rule "history-late" { on = "open chat-carvalho", when = "seen('judge') and not applied('history-in-time')", earns = { history = 1 },
      why = {
        nl = "U zocht de historiek op toen de beslissing al gevallen was. Wat er vroeger gebeurde, hoort mee te wegen.",
        en = "You only looked up the history once the decision had been taken. What happened before should weigh in it.",
      },
      better = {
        nl = "Open het vorige contact voor u inschat wat er nodig is.",
        en = "Open the earlier contact before you judge what is needed.",
      } },
    rule "article-in-time" { on = "open internet-drops", before = "judge", earns = { article = 2 },
      why = {
        nl = "U zocht op hoe het vandaag moet, in plaats van uit het hoofd te werken: twee dingen proberen, en wanneer het naar de tweede lijn gaat.",
        en = "You looked up how it is done today instead of working from memory: two things to try, and when it goes to the second line.",
      },
      better = {
        nl = "Zoek in de kennisbank op ‘valt weg’ en neem het artikel dat sinds februari geldt.",
        en = "Search the knowledge base for “drops” and take the article that has applied since February.",
      } },
    rule "article-late" { on = "open internet-drops", when = "not applied('article-in-time')", earns = { article = 1 },
      why = {
        nl = "Het juiste artikel, maar nadat u al beslist had. Zoek op terwijl hij de modem herstart, dan kost het niemand tijd.",
        en = "The right article, but after you had decided. Look it up while he restarts the modem and it costs nobody any time.",
      },
      better = {
        nl = "Open het artikel over internet dat wegvalt voor u hem iets laat doen.",
        en = "Open the article on dropping internet before you ask him to do anything.",
      } },
    rule "article-wifi" { on = "close", when = "opened('kb-wifi') and not opened('internet-drops')", earns = { article = 1 },
      why = {
        nl = "Een geldig artikel, maar over wifi: bij hem valt het ook op de kabel weg. Waar de grens van de eerste lijn ligt, staat in een ander.",
        en = "A valid article, but about wifi: his connection drops on the cable too. Where the first line stops is in another article.",
      },
      better = {
        nl = "Zoek verder op ‘valt weg’ en open ‘Internet valt telkens weg’ van februari.",
        en = "Search on for “drops” and open “Internet keeps dropping” of February.",
      } },
    rule "article-expired" { on = "close", earns = { article = 0 },
      when = "opened('internet-drops-2025') and not opened('internet-drops') and not opened('kb-wifi')",
      why = {
        nl = "U werkte met een vervallen artikel: fabrieksinstellingen wissen het logboek, en de Verhuisdienst herstelt geen lijnen.",
        en = "You worked with an expired article: a factory reset wipes the log, and the Moving desk does not repair lines.",
      },
      better = {
        nl = "Kijk naar de datum in de titel en neem het artikel van 2 februari 2026.",
        en = "Look at the date in the title and take the article of 2 February 2026.",
      } },
    rule "line-measured" { on = "open line-test-carvalho", when = "not seen('nobody-there')", before = "consent", earns = { measure = 2 },
      why = {
        nl = "De lijntest gedraaid voor u besliste, zoals de procedure het vraagt: 412 fouten zeggen meer dan een vermoeden.",
        en = "You ran the line test before you decided, as the procedure asks: 412 errors say more than a suspicion.",
      },
      better = {
        nl = "Open ‘Lijntest, nu uitvoeren’ voor u beslist wie hem verder helpt.",
        en = "Open “Line test, run now” before you decide who is to help him.",
      } },
    rule "line-measured-late" { on = "open line-test-carvalho", when = "not applied('line-measured')", earns = { measure = 1 },
      why = {
        nl = "De test is gedaan, maar pas na uw beslissing: u verwees door zonder te weten of het moest.",
        en = "The test was done, but after your decision: you referred him without knowing that it was needed.",
      },
      better = {
        nl = "Meet eerst, beslis dan.",
        en = "Measure first, then decide.",
      } },

    rule "warm-to-technical" { on = "transfer technical warm", when = "seen('handover')", before = "note", earns = { transfer = 2 },
      to = "briefing",
      why = {
        nl = "De juiste dienst, met toestemming, nummer en dossier in zijn handen, en u licht eerst uw collega in: warm doorverwezen.",
        en = "The right team, with his consent, and a number and case reference he can use, and you brief your colleague first: a warm transfer.",
      },
      better = {
        nl = "Kies onder ‘Team’ de Technische dienst, tweede lijn, en verbind warm door zodra hij akkoord is en het nummer heeft.",
        en = "Under “Team”, choose Technical support, second line, and transfer warm once he has agreed and has the number.",
      } },
    rule "cold-to-technical" { on = "transfer technical cold", when = "seen('handover')", before = "note", earns = { transfer = 1 },
      effect = { mood = -1 }, to = "briefing", says = "Hello? Sam? There is only music here now.",
      why = {
        nl = "De juiste dienst, maar u gooide hem over de muur: net wat hij vreesde. Doorverwijzen doet u warm, met eerst een woord voor uw collega.",
        en = "The right team, but you just passed him on: exactly what he was afraid of. Transfer warm, with a word to your colleague first.",
      },
      better = {
        nl = "Verbind warm door: eerst Bram inlichten, dan pas overgeven.",
        en = "Transfer warm: brief Bram first, hand over after that.",
      } },
    rule "too-early-warm" { on = "transfer technical warm", when = "not seen('handover')", earns = { transfer = 0 }, effect = { mood = -1 },
      why = {
        nl = "De juiste dienst, te vroeg: hij wist nog niet naar wie hij ging en waarom, en had geen nummer in handen. Dan komt hij terug.",
        en = "The right team, too early: he did not know yet who he was going to or why, and had no number to fall back on. So he comes back.",
      },
      better = {
        nl = "Vraag eerst of hij akkoord is, geef het meldingsnummer en het doorkiesnummer, en verbind dan warm door.",
        en = "First ask whether he agrees, give him the report number and the extension, then transfer warm.",
      } },
    rule "too-early-cold" { on = "transfer technical cold", when = "not seen('handover')", earns = { transfer = 0 }, effect = { mood = -1 },
      why = {
        nl = "Te vroeg en zonder een woord voor uw collega: hij komt terug en moet opnieuw beginnen.",
        en = "Too early, and without a word to your colleague: he comes back and has to start again.",
      },
      better = {
        nl = "Vraag eerst of hij akkoord is, geef het meldingsnummer en het doorkiesnummer, en verbind dan warm door.",
        en = "First ask whether he agrees, give him the report number and the extension, then transfer warm.",
      } },
    rule "call-back-registered" { on = "register callback", when = "seen('note')", earns = { transfer = 1 },
      values = { who = "Bram", window = { "2 4", "14 16", "14u 16u", "14h 16h", "two four", "twee vier", "2pm 4pm" } },
      why = {
        nl = "De terugbelafspraak staat vast bij wie belt: zo is hij toch doorverwezen, al kon hij er meteen bij zijn.",
        en = "The call-back is on record, with the name of the person who will ring: so he has been referred after all, though he could have been through at once.",
      },
      better = {
        nl = "Verbind warm door terwijl de tweede lijn vrij is; terugbellen is voor als dat niet kan of de klant niet wil wachten.",
        en = "Transfer warm while the second line is free; a call-back is for when that is not possible or the customer will not wait.",
      } },
    rule "to-moving-warm" { on = "transfer moving-desk warm", earns = { transfer = 0 }, effect = { mood = -1 },
      why = {
        nl = "De Verhuisdienst is er vandaag niet, en een storing op de lijn is niet voor hen. Kijk wie er is en wie dit doet voor u doorverwijst.",
        en = "The Moving desk is not in today, and a fault on the line is not theirs. See who is there and whose work it is before you refer.",
      },
      better = {
        nl = "Verbind warm door met de Technische dienst, tweede lijn.",
        en = "Transfer warm to Technical support, second line.",
      } },
    rule "to-moving-cold" { on = "transfer moving-desk cold", earns = { transfer = 0 }, effect = { mood = -1 },
      why = {
        nl = "Niemand nam op: de Verhuisdienst is er vandaag niet, en herstelt ook geen lijnen. Doorverwijzen begint met kijken wie dit doet.",
        en = "Nobody answered: the Moving desk is not in today, and does not repair lines. Referring begins with seeing whose work it is.",
      },
      better = {
        nl = "Verbind warm door met de Technische dienst, tweede lijn.",
        en = "Transfer warm to Technical support, second line.",
      } },
    rule "to-billing-warm" { on = "transfer billing warm", earns = { transfer = 0 }, effect = { mood = -1 },
      why = {
        nl = "Facturatie kan niets doen aan een lijn. Hij moet nu nog eens wachten: verwijs door naar wie het kan oplossen.",
        en = "Billing can do nothing about a line. Now he has to wait again: refer him to those who can solve it.",
      },
      better = {
        nl = "Verbind warm door met de Technische dienst, tweede lijn.",
        en = "Transfer warm to Technical support, second line.",
      } },
    rule "to-billing-cold" { on = "transfer billing cold", earns = { transfer = 0 }, effect = { mood = -1 },
      why = {
        nl = "Facturatie kan niets doen aan een lijn. Hij moet nu nog eens wachten: verwijs door naar wie het kan oplossen.",
        en = "Billing can do nothing about a line. Now he has to wait again: refer him to those who can solve it.",
      },
      better = {
        nl = "Verbind warm door met de Technische dienst, tweede lijn.",
        en = "Transfer warm to Technical support, second line.",
      } },

    rule "registered-referred" { on = "register wrap-up", values = { code = "technical", outcome = "referred", note = "5518" },
      when = "not seen('note')", earns = { register = 2 },
      why = {
        nl = "Waarover het ging, wat er nu gebeurt en het nummer van de melding: wie dit morgen opent, weet waar het ligt.",
        en = "What it was about, what happens next and the number of the report: whoever opens this tomorrow knows where things stand.",
      },
      better = {
        nl = "Registreer: Technisch probleem, ‘Doorgegeven aan een andere dienst’, en in de nota ‘T 5518, bezoek woensdag 11 maart, 8-12 uur’.",
        en = "Register: Technical problem, “Passed on to another team”, and in the note “T 5518, visit Wednesday 11 March, 8 to 12”.",
      } },
    rule "registered-call-back" { on = "register wrap-up", values = { code = "technical", outcome = { "callback", "referred" }, note = "5518" },
      when = "seen('note')", earns = { register = 2 },
      why = {
        nl = "Waarover het ging, wat er nu gebeurt en het nummer van de melding: ook na een terugbelafspraak weet iedereen waar het ligt.",
        en = "What it was about, what happens next and the number of the report: after a call-back promise, too, everyone knows where things stand.",
      } },
    rule "registered-solved" { on = "register wrap-up", values = { outcome = "solved" }, earns = { register = 0 },
      when = "not applied('registered-referred') and not applied('registered-call-back')",
      why = {
        nl = "Opgelost is er nog niets: de technieker moet nog komen. Met deze afhandeling verdwijnt de melding uit de opvolging.",
        en = "Nothing has been solved yet: the technician still has to come. With this outcome the report drops out of follow-up.",
      },
      better = {
        nl = "Kies ‘Doorgegeven aan een andere dienst’, met T 5518 in de nota.",
        en = "Choose “Passed on to another team”, with T 5518 in the note.",
      } },
    rule "registered-in-part" { on = "register wrap-up", values = { code = { "referral", "technical" } }, earns = { register = 1 },
      when = "not applied('registered-referred') and not applied('registered-call-back') and not applied('registered-solved')",
      why = {
        nl = "Het staat geregistreerd, maar niet af: de code zegt waarover het ging, daarnaast kiest u wat er nu gebeurt, en het nummer \z
          van de melding hoort in de nota. Zo moet een collega zoeken.",
        en = "It is registered, but not complete: the code says what it was about, next to it you choose what happens now, and the number \z
          of the report belongs in the note. As it is, a colleague has to search.",
      },
      better = {
        nl = "Code Technisch probleem, ‘Doorgegeven aan een andere dienst’, en T 5518 in de nota.",
        en = "Code Technical problem, “Passed on to another team”, and T 5518 in the note.",
      } },
    rule "registered-wrong" { on = "register wrap-up", earns = { register = 0 },
      when = "not applied('registered-referred') and not applied('registered-call-back') and not applied('registered-solved') \z
        and not applied('registered-in-part')",
      why = {
        nl = "Met deze code vindt niemand deze oproep terug bij de storingen. Registreer wat er echt gebeurd is.",
        en = "Under this code nobody will find this call among the faults. Register what really happened.",
      },
      better = {
        nl = "Code Technisch probleem, ‘Doorgegeven aan een andere dienst’, en T 5518 in de nota.",
        en = "Code Technical problem, “Passed on to another team”, and T 5518 in the note.",
      } },
  },

  phase "4" {
    node "greeting" {
      line { "The phone rings. You pick up.", by = "narrator" },
      option "hello-go-ahead" {
        "Hello, yes, go ahead, please. I can see your number here, so there's no need to spell anything out.",
        earns = { welcome = 0 }, effect = { mood = -1 },
        reply = "Uh, good morning. Is this Zwaluw? I am Paulo Carvalho.",
        why = {
          nl = "Hij weet niet bij wie hij is. Verwelkomen doet u in naam van het bedrijf, met uw naam.",
          en = "He does not know who he has reached. You welcome a customer on behalf of the company, with your name.",
        },
        better = {
          nl = "Good morning, Zwaluw customer service, you're speaking with Sam. How can I help you?",
          en = "Good morning, Zwaluw customer service, you're speaking with Sam. How can I help you?",
        },
      },
      option "full-welcome" {
        "Good morning, Zwaluw customer service, you're speaking with Sam. How can I help you today?",
        earns = { welcome = 2 }, effect = { mood = 1 },
        reply = "Good morning, Sam. My name is Paulo Carvalho.",
        why = {
          nl = "Bedrijf, naam, en een vraag waarop hij zijn verhaal kan beginnen.",
          en = "Company, name, and a question that lets him begin his story.",
        },
      },
      option "first-line" {
        "Good morning, you're through to Sam, first line, technical. What is the fault, please?",
        earns = { welcome = 1 },
        reply = "First line? Okay. Good morning. Paulo Carvalho, my name.",
        why = {
          nl = "Uw naam is er, maar het bedrijf niet, en ‘first line’ is taal van binnenshuis. Een welkom noemt Zwaluw.",
          en = "Your name is there, but the company is not, and “first line” is office jargon. A welcome names Zwaluw.",
        },
        better = {
          nl = "Good morning, Zwaluw customer service, Sam speaking. What can I do for you?",
          en = "Good morning, Zwaluw customer service, Sam speaking. What can I do for you?",
        },
      },
    },

    node "identify" {
      "My internet is falling away all the time. Today already three times. I live in Mechelen, you can see me in the system, yes?",
      option "asks-private" {
        "Almost. Could you give me your customer number, your date of birth and your postcode?",
        earns = { identify = 2 }, effect = { mood = 1, verified = true }, to = "story",
        reply = "Yes. ZW-371095. Thirtieth of August, eighty-seven. And two thousand eight hundred.",
        why = {
          nl = "Drie gegevens, waarvan twee niet op straat liggen, en hij zegt ze zelf: de klant is geïdentificeerd.",
          en = "Three facts, two of them not public, and he gives them himself: the customer is identified.",
        },
      },
      option "reads-out" {
        "Yes, I've got you: Paulo Carvalho, Mechelen, born 30 August 1987. That's you, sir?",
        earns = { identify = 0 }, knockout = "privacy",
        reply = "Yes, that is me. Wow, you know everything.",
        why = {
          nl = "Vlot, maar u geeft zijn geboortedatum aan wie er ook belt. De klant zegt de gegevens, u niet.",
          en = "Smooth, but you give his date of birth to whoever is calling. The customer gives the facts, not you.",
        },
        better = {
          nl = "What is your customer number, please, and your date of birth?",
          en = "What is your customer number, please, and your date of birth?",
        },
      },
      option "name-and-town" {
        "Yes, a Paulo Carvalho in Mechelen, and you're calling from the mobile number we have. Fine.",
        earns = { identify = 0 },
        reply = "Ah, good. That goes fast.",
        why = {
          nl = "Naam, stad en toestel: wie zijn gsm vasthoudt, is er zo door. Dit is nog geen identificatie.",
          en = "Name, town and phone: anyone holding his mobile would get through like this. That is not identification.",
        },
        better = {
          nl = "I still need your customer number, your date of birth and your postcode, please.",
          en = "I still need your customer number, your date of birth and your postcode, please.",
        },
      },
      option "public-facts" {
        "Could you tell me your street and house number, please, and your mobile number as well?",
        earns = { identify = 1 },
        reply = "Zandpoortvest 41, box 6. And the mobile is the one I am calling with.",
        why = {
          nl = "U vraagt gegevens, maar alleen zulke die elke buur kent. Minstens één moet niet publiek bekend zijn.",
          en = "You ask for facts, but only for those any neighbour knows. At least one must not be publicly known.",
        },
        better = {
          nl = "And your customer number and date of birth, please?",
          en = "And your customer number and date of birth, please?",
        },
      },
    },

    node "missing-fact" {
      line { "The file stays locked: it wants a fact that is not public, and that the customer gives himself.", by = "narrator" },
      "Hello? Is there a problem?",
      option "tick-the-box" {
        "No problem at all. I'll just tick here that I've checked who you are, and it opens.",
        earns = { identify = 0 }, effect = { verified = true }, knockout = "falsified",
        reply = "Tick? I can also just say my number. ZW-371095, and thirty August eighty-seven.",
        why = {
          nl = "U noteert een controle die er niet was. Dat hij zijn nummer toch zegt, is zijn verdienste, niet de uwe.",
          en = "You put on record a check that did not happen. That he says his number after all is his doing, not yours.",
        },
        better = {
          nl = "I was too quick. May I have your customer number and your date of birth?",
          en = "I was too quick. May I have your customer number and your date of birth?",
        },
      },
      option "asks-number" {
        "I was too quick there, sorry. I still need your customer number and your date of birth, please.",
        earns = { identify = 2 }, effect = { verified = true },
        reply = "No problem. ZW-371095, and the thirtieth of August, eighty-seven.",
        why = {
          nl = "U zet het recht voor er iets uit zijn dossier komt. Later dan het hoorde, maar nu weet u wie er belt.",
          en = "You put it right before anything comes out of his file. Later than it should be, but now you know who is calling.",
        },
      },
      option "password" {
        "It won't open for me. If you tell me your account password, we'll be in right away.",
        earns = { identify = 0 }, effect = { mood = -1, verified = true }, knockout = "card-data",
        reply = "My password? No. I have a customer number: ZW-371095. Born thirty August eighty-seven.",
        why = {
          nl = "Een wachtwoord vraagt u nooit. Hij leert zo dat men het aan de telefoon mag geven.",
          en = "You never ask for a password. It teaches him that it is fine to give one over the phone.",
        },
        better = {
          nl = "Your customer number and your date of birth, please. Keep your password to yourself.",
          en = "Your customer number and your date of birth, please. Keep your password to yourself.",
        },
      },
    },
  },

  phase "5" {
    node "story" {
      "So. On the twentieth of February I moved. Since then it falls away. Five minutes, ten minutes, and it comes back.",
      "Yesterday I had a job interview by video. I lost my job in January, so it was important. And in the middle: frozen. \z
        Please, that stays between us, okay?",
      option "hard-moment" {
        "Frozen mid-interview, that's hard. It stays between us, of course. Let's find the cause.",
        earns = { empathy = 2 }, effect = { mood = 1 },
        reply = "Thank you. Yes, please.",
        why = {
          nl = "U noemt wat het voor hem was, antwoordt op zijn vraag om discretie en gaat vooruit: kort en gemeend.",
          en = "You name what it meant to him, answer his request for discretion and move on: brief and sincere.",
        },
      },
      option "cheer-up" {
        "Oh, don't worry about that! It happens to all of us on video, and I'm sure they understood.",
        earns = { empathy = 0 }, effect = { mood = -1 },
        reply = "They maybe understood. But I am the one who was frozen.",
        why = {
          nl = "Opgewekt, maar u maakt het klein. Voor hem was het geen gewone video: empathie laat dat staan.",
          en = "Cheerful, but you make it small. To him it was not just any video call: empathy takes it as seriously as he does.",
        },
        better = {
          nl = "In the middle of an interview, that's hard. It stays between us. Let's find the cause.",
          en = "In the middle of an interview, that's hard. It stays between us. Let's find the cause.",
        },
      },
      option "note-it" {
        "Right, since the move, five to ten minutes each time. I've noted that, so we can go on.",
        earns = { empathy = 1 },
        reply = "Okay. Yes, let's go on.",
        why = {
          nl = "U hoorde de storing, maar niet de man. Wie zoiets vertelt, wil weten of het aangekomen is.",
          en = "You heard the fault but not the man. Someone who tells you that wants to know that you heard it.",
        },
        better = {
          nl = "That must have been a bad moment, in an interview. It stays between us.",
          en = "That must have been a bad moment, in an interview. It stays between us.",
        },
      },
    },

    summarise "recap" {
      "It is the same with the cable and with the wifi, I tried. When I restart, it is good for one hour maybe.",
      "On Thursday at two I have the second interview, so before that it must work. I think the moving people did something wrong.",
      task = {
        nl = "Vat voor mijnheer Carvalho samen wat hij verteld heeft over de storing.",
        fr = "Résumez pour M. Carvalho ce qu'il a raconté de la panne.",
        en = "Sum up for Mr Carvalho what he has told you about the fault.",
      },
      part "since-move" { "it has been dropping since 20 February, when you moved", belongs = true },
      part "only-wifi" { "it only drops on the wifi", belongs = false,
        why = {
          nl = "Hij probeerde kabel en wifi: het is op allebei zo.",
          en = "He tried cable and wifi: it is the same on both.",
        } },
      part "minutes" { "five to ten minutes each time, on cable and on wifi", belongs = true },
      part "installer" { "the installer made a mistake when you moved", belongs = false,
        why = {
          nl = "Dat denkt hij, niemand weet het. In uw samenvatting wordt het een vaststelling van Zwaluw.",
          en = "He thinks so, but nobody knows. In your summary it becomes something Zwaluw has established.",
        } },
      part "restart-hour" { "a restart helps for about an hour", belongs = true },
      part "money-back" { "you would like part of your money back", belongs = false,
        why = {
          nl = "Over geld sprak hij niet: hij wil dat het werkt.",
          en = "He said nothing about money: he wants it to work.",
        } },
      part "thursday" { "it has to work by Thursday at two", belongs = true },
      earns = { "recap" },
      full = {
        effect = { mood = 1 },
        reply = "Yes. Exactly like that.",
        why = {
          nl = "Sinds wanneer, hoelang, waarop, en tegen wanneer: alles wat de rest van het gesprek nodig heeft, zonder uw eigen oordeel.",
          en = "Since when, how long, on what, and by when: all that the rest of the call needs, without a verdict of your own.",
        },
      },
      partly = {
        reply = "Almost. But okay, you have the most of it.",
        why = {
          nl = "Bijna: één punt te veel of te weinig. Wat hier ontbreekt, weet uw collega straks ook niet.",
          en = "Almost: one point too many or too few. What is missing here, your colleague will not know either.",
        },
        better = {
          nl = "Since 20 February, five to ten minutes, cable and wifi; a restart helps an hour; it must work by Thursday at two.",
          en = "Since 20 February, five to ten minutes, cable and wifi; a restart helps an hour; it must work by Thursday at two.",
        },
      },
      missed = {
        effect = { mood = -1 },
        reply = "No, sorry. That is not what I said. Cable and wifi, since I moved, and Thursday at two it must work.",
        why = {
          nl = "Hij moet het u opnieuw zeggen. Vat samen wat hij vertelde, zonder gissen en zonder toevoegen.",
          en = "He has to tell you again. Sum up what he told you, without guessing and without adding.",
        },
        better = {
          nl = "Since 20 February, five to ten minutes, cable and wifi; a restart helps an hour; it must work by Thursday at two.",
          en = "Since 20 February, five to ten minutes, cable and wifi; a restart helps an hour; it must work by Thursday at two.",
        },
      },
    },
  },

  phase "6" {
    node "restart" {
      "So what do we do now?",
      option "skip-it" {
        "You've restarted it enough by now, I think. I'll spare you that and we'll go straight to a solution.",
        earns = { restart = 0 }, effect = { mood = 1 },
        reply = "Okay, good. I did it ten times.",
        why = {
          nl = "Attent, maar u slaat over wat de tweede lijn straks als eerste vraagt. Dan moet hij het daar alsnog doen.",
          en = "Considerate, but you skip the first thing the second line will ask for. He will have to do it there after all.",
        },
        better = {
          nl = "Once more, together, on the cable: that will tell me something, and nobody will ask you again.",
          en = "Once more, together, on the cable: that will tell me something, and nobody will ask you again.",
        },
      },
      option "off-and-on" {
        "Could you switch the modem off and on again, please? That's often enough. I'll wait here for you.",
        earns = { restart = 1 },
        reply = { "Off and on. Okay. I did that many times already.", line { "A minute passes.", by = "narrator" } },
        why = {
          nl = "Een herstart, maar niet zo dat ze iets leert: zonder de twee minuten en zonder kabel weet u achteraf evenveel.",
          en = "A restart, but not one that tells you anything: without the two minutes and the cable you know no more than before.",
        },
        better = {
          nl = "Power off for two minutes, then only your laptop, on the cable. I'll run the line test meanwhile.",
          en = "Power off for two minutes, then only your laptop, on the cable. I'll run the line test meanwhile.",
        },
      },
      option "pin-reset" {
        "There's a tiny hole at the back of the modem. Push a pin into it for ten seconds, and it'll be as good as new.",
        earns = { restart = 0 }, effect = { mood = -1 },
        reply = { "A pin… okay. Ten seconds.",
          line { "Four minutes pass.", by = "narrator" }, "Now my wifi has another name, and my phone and the printer are out." },
        why = {
          nl = "U wist zijn instellingen én het logboek dat de tweede lijn nodig heeft. Die raad staat in een vervallen artikel.",
          en = "You wipe his settings and the log that the second line needs. That advice is in an expired article.",
        },
        better = {
          nl = "Only the power, please: off for two minutes. Don't press the small button at the back.",
          en = "Only the power, please: off for two minutes. Don't press the small button at the back.",
        },
      },
      option "once-on-cable" {
        "I'm running the line test. Please unplug the modem for two minutes, then put one laptop on the cable.",
        when = "opened('internet-drops')",
        hidden = {
          nl = "Dat weet u nog niet: u hebt niet opgezocht wat de eerste lijn bij deze storing doet.",
          fr = "Cela, vous ne le savez pas encore : vous n'avez pas cherché ce que fait la première ligne pour cette panne.",
          en = "You do not know that yet: you have not looked up what the first line does for this fault.",
        },
        earns = { restart = 2 }, effect = { mood = 1 }, announces = true,
        reply = { "Okay. Power is off… and the cable in the laptop.",
          line { "Three minutes later the light on the modem is green again.", by = "narrator" } },
        why = {
          nl = "De twee dingen die de eerste lijn mag doen, zo gezegd dat hij weet wat u doet en wat hij doet: volgens de procedure.",
          en = "The two things the first line may do, said so that he knows your part and his: according to the procedure.",
        },
      },
    },

    node "judge" {
      line { "And now it is away again, while we talk. Orange light.", when = 'chose("restart/skip-it")' },
      line { "It was back… No. Away again. Orange light.", when = 'not chose("restart/skip-it")' },
      "Is it the moving people, then? It was good in my old flat.",
      option "moving-desk" {
        "It started with the move, yes. So I'll put you through to our Moving desk, they know what was done.",
        earns = { judge = 0 }, effect = { mood = 1 }, to = "nobody-there",
        reply = "Yes, exactly, them. Thank you.",
        why = {
          nl = "Hij is blij dat u hem volgt, maar de Verhuisdienst doet datums en adressen. Inschatten is kijken wie dit kan herstellen.",
          en = "He is glad that you agree, but the Moving desk handles dates and addresses. Judging means seeing who can repair this.",
        },
        better = {
          nl = "When it began is one thing, but a fault on the line is for our technical second line.",
          en = "When it began is one thing, but a fault on the line is for our technical second line.",
        },
      },
      option "new-modem" {
        "Then it's probably the modem. I'll send you a new one, it takes two working days, and we'll see.",
        earns = { judge = 0 }, effect = { mood = -1 }, to = "consent",
        reply = "Two days, that is Thursday. And if it is not the modem? No. Somebody must look at this line.",
        why = {
          nl = "Een gok met een pakje. Als het de lijn is, staat hij donderdag met een nieuwe modem en dezelfde storing. \z
            Schat in of dit nog voor u is.",
          en = "A guess in a parcel. If it is the line, on Thursday he has a new modem and the same fault. \z
            Judge whether this is still yours.",
        },
        better = {
          nl = "This is more than a modem. Our technical second line has to look at the line.",
          en = "This is more than a modem. Our technical second line has to look at the line.",
        },
      },
      option "beyond-first-line" {
        "My test shows 412 errors an hour on your line. I can't repair that; our technical second line can.",
        when = "opened('line-test-carvalho')",
        hidden = {
          nl = "Dat weet u nog niet: u hebt de lijntest niet uitgevoerd.",
          fr = "Cela, vous ne le savez pas encore : vous n'avez pas fait le test de ligne.",
          en = "You do not know that yet: you have not run the line test.",
        },
        earns = { judge = 2 }, effect = { mood = 1 }, to = "consent",
        reply = "Four hundred? Ah. So I am not crazy.",
        why = {
          nl = "Wat u gemeten hebt, wat u niet kunt, en wie wel: u schat op tijd en met een reden in dat er doorverwezen moet worden.",
          en = "What you measured, what you cannot do, and who can: you judge in time, and with a reason, that he must be referred.",
        },
      },
      option "someone-technical" {
        "I don't think I can solve this one from here. I'd better look for someone technical to help you.",
        earns = { judge = 1 }, to = "consent",
        reply = "Someone technical. So, not you.",
        why = {
          nl = "U voelt dat het niet voor u is, maar waarom, en voor wie wel, hoort hij niet. Een inschatting heeft een reden.",
          en = "You sense that it is not yours, but not why, nor whose it is. A judgement has a reason.",
        },
        better = {
          nl = "The line itself has errors. That's for our technical second line, they can test and repair it.",
          en = "The line itself has errors. That's for our technical second line, they can test and repair it.",
        },
      },
    },

    node "nobody-there" {
      line { "On your screen: Moving desk, absent today. Under it: dates and addresses.", by = "narrator" },
      "And? Are you there with them?",
      option "ring-tomorrow" {
        "They're not in today, I'm afraid. But I can ask them to ring you tomorrow morning, all right?",
        earns = { judge = 0 }, effect = { mood = -1 },
        reply = "Tomorrow? And if they say, it is not for us? Is there nobody today who knows the line?",
        why = {
          nl = "Beleefd, maar u wacht op de verkeerde. Hij moet zelf vragen of er iemand is die het wél kan.",
          en = "Polite, but you are waiting for the wrong people. He is the one who has to ask whether anyone else can do it.",
        },
        better = {
          nl = "I had the wrong desk. The line is for our technical second line, and they are in.",
          en = "I had the wrong desk. The line is for our technical second line, and they are in.",
        },
      },
      option "wrong-desk" {
        "No, and it was the wrong desk, I'm sorry. A fault like this is for our technical second line.",
        earns = { judge = 2 },
        reply = "Ah. Better now than after one hour of waiting.",
        why = {
          nl = "U keert zelf terug op uw stappen en zegt wie het wel is, voor hij er tijd aan verliest.",
          en = "You correct your own mistake and say whose it is, before it costs him any time.",
        },
      },
      option "leave-message" {
        "They're out today, but I'll leave them a message with all of it, and they'll pick it up.",
        earns = { judge = 0 }, effect = { mood = -1 },
        reply = "A message. On Thursday I have my call. Is there nobody today who knows the line?",
        why = {
          nl = "Een bericht aan een lege tafel, over iets wat niet hun werk is. Schat in wie dit vandaag kan oplossen.",
          en = "A message to an empty desk, about something that is not their work. Judge who can solve this today.",
        },
        better = {
          nl = "That's not for them after all. Our technical second line can look at it now.",
          en = "That's not for them after all. Our technical second line can look at it now.",
        },
      },
    },

    node "consent" {
      line { "And please, before Thursday at two.",
        when = 'mood >= 0 and (chose("judge/new-modem") or chose("nobody-there/ring-tomorrow") or chose("nobody-there/leave-message"))' },
      line { "Okay. And what happens now?",
        when = 'mood >= 0 and not chose("judge/new-modem") and not chose("nobody-there/ring-tomorrow") \z
          and not chose("nobody-there/leave-message")' },
      line { "And now? I am on the phone already a long time.", when = "mood < 0" },
      option "who-why-okay" {
        "May I transfer you to Bram, on our technical second line? He can test your line and arrange a visit.",
        earns = { refer = 2 }, effect = { mood = 1 },
        reply = "If he can plan a visit, yes, please.",
        why = {
          nl = "Naar wie, waarom, en of het mag. Hij kiest mee en weet wat hij ervan mag verwachten.",
          en = "To whom, why, and whether he agrees. He has a say and knows what he can expect from it.",
        },
      },
      option "putting-through" {
        "Then I'm putting you through to the technical second line. Please hold on, it only takes a moment.",
        earns = { refer = 1 },
        reply = "Wait, wait. Put me through to who? And then? Okay, if they can help, yes.",
        why = {
          nl = "De juiste dienst, maar hij mag niets zeggen en weet niet wat ze daar anders kunnen. Vraag of het mag, en zeg waarom.",
          en = "The right team, but he has no say and does not know what they can do that you cannot. Ask, and say why.",
        },
        better = {
          nl = "Bram, on the second line, can test the line and arrange a visit. May I transfer you?",
          en = "Bram, on the second line, can test the line and arrange a visit. May I transfer you?",
        },
      },
      option "dial-yourself" {
        "It's best if you ring the technical second line yourself, extension 246. It's quiet there around noon.",
        earns = { refer = 0 }, effect = { mood = -1 },
        reply = "Ring again? And tell everything again? No, please, you do it for me.",
        why = {
          nl = "Een tip, geen doorverwijzing: hij begint opnieuw, bij een onbekende. De klant doet zijn verhaal maar één keer.",
          en = "A tip, not a referral: he starts again, with a stranger. Customers tell their story only once.",
        },
        better = {
          nl = "I'll put you through to Bram and tell him what we did. Is that all right with you?",
          en = "I'll put you through to Bram and tell him what we did. Is that all right with you?",
        },
      },
    },

    node "safety-net" {
      line { "You open a fault report for the second line: number T 5518. Their extension is 246.", by = "narrator" },
      "One thing. With my old provider they put me through, and the line was dead. I had to start again from zero.",
      option "call-us-again" {
        "If that happens, just ring us again with your customer number, and any colleague can find you.",
        earns = { agreement = 1 },
        reply = "Any colleague. And I explain it all again. Hm.",
        why = {
          nl = "Een vangnet met een gat: zonder meldingsnummer vertelt hij het opnieuw. Geef het nummer en de rechtstreekse lijn.",
          en = "A safety net with a hole: without the report number he has to tell it all again. Give him the number and the direct line.",
        },
        better = {
          nl = "Write this down: T 5518, extension 246. And I'll stay on the line until Bram has you.",
          en = "Write this down: T 5518, extension 246. And I'll stay on the line until Bram has you.",
        },
      },
      option "wont-happen" {
        "That won't happen here, Mr Carvalho, our phone system is very reliable. You can just relax.",
        earns = { agreement = 0 }, effect = { mood = -1 },
        reply = "Relax, okay. My internet was also very reliable.",
        why = {
          nl = "Geruststelling zonder iets in handen, over iets wat u niet in handen hebt. Hij vroeg een vangnet.",
          en = "Reassurance that gives him nothing to hold on to, about something you do not control. He asked for a safety net.",
        },
        better = {
          nl = "Write down T 5518 and extension 246. I'll stay with you until Bram answers.",
          en = "Write down T 5518 and extension 246. I'll stay with you until Bram answers.",
        },
      },
      option "number-and-stay" {
        "Then write this down: T 5518, extension 246. And I'll stay on until Bram has taken over.",
        earns = { agreement = 2 }, effect = { mood = 1 },
        reply = "T 5518, and 246. Written down.",
        why = {
          nl = "Nummer, rechtstreekse lijn, en u blijft erbij: een afspraak waar hij iets aan heeft als het misloopt.",
          en = "Number, extension, and you stay: an agreement that is worth something if it goes wrong.",
        },
      },
    },

    node "handover" {
      line { "The technical second line is free. Transferring is done at your desk, under Team.", by = "narrator" },
      line { "Okay, I am ready.", when = "mood >= 0" },
      line { "So, do it, please.", when = "mood < 0" },
      option "offer-call-back" {
        "Or would you rather not wait? Bram can ring you today between two and four, on this mobile.",
        to = "note",
        reply = "Between two and four… If it is not possible now, okay. I stay at home.",
        why = {
          nl = "Een correcte terugbelafspraak, maar Bram was vrij en hij wilde nu. Doorverwijzen kon meteen.",
          en = "A proper call-back, but Bram was free and he wanted it now. The transfer could have been made at once.",
        },
        better = {
          nl = "I'm calling Bram now. Please stay on the line, I'll tell him what we did.",
          en = "I'm calling Bram now. Please stay on the line, I'll tell him what we did.",
        },
      },
      option "once-more" {
        "Before I do that, shall we try the modem one more time? Third time lucky, as they say.",
        effect = { mood = -1 }, to = "note",
        reply = "No, please, not the modem again. Let your colleague call me. Between two and four I am at home.",
        why = {
          nl = "Goede moed, maar u stelt uit wat beslist was, en hij haakt af. De overdracht moet hij nu zelf regelen.",
          en = "Cheerful, but you put off what had been settled, and he backs out. Now he has to organise the handover himself.",
        },
        better = {
          nl = "I'm calling Bram now. Please stay on the line.",
          en = "I'm calling Bram now. Please stay on the line.",
        },
      },
      option "shorter-that-way" {
        "It's really quicker if you dial 246 yourself. I'll let you go now, so you don't have to wait, okay?",
        effect = { mood = -1 }, to = "note",
        reply = "No, no. You said you do it. Then let your colleague call me, between two and four I am at home.",
        why = {
          nl = "U had beloofd te helpen en stuurt hem nu weg met een nummer. Doorverwijzen doet u zelf, tot het overgenomen is.",
          en = "You had promised to help, and now you send him off with a number. You make the referral yourself, and stay until it is taken over.",
        },
        better = {
          nl = "I'm calling Bram now, and I'll stay until he has you.",
          en = "I'm calling Bram now, and I'll stay until he has you.",
        },
      },
    },

    node "briefing" {
      line { "Mr Carvalho is waiting. You have Bram on the line first.", by = "narrator", when = "applied('warm-to-technical')" },
      line { "Technical, Bram speaking. Hi Sam, who have you got for me?", by = "colleague", when = "applied('warm-to-technical')" },
      line { "Sam, Bram here. There's a man on my line who says you know all about it. Who is he?", by = "colleague",
        when = "applied('cold-to-technical')" },
      option "the-sad-part" {
        "Paulo Carvalho, T 5518. Be gentle with him: he lost his job, and it froze during an interview.",
        earns = { discreet = 0 }, effect = { mood = -1 }, to = "wrap",
        reply = { line { "That's his business, Sam. What's wrong with the line? … I'll read the report myself.", by = "colleague" } },
        why = {
          nl = "Goed bedoeld, maar hij vroeg u net om dat voor u te houden. Bram heeft de storing nodig, niet zijn leven.",
          en = "Kindly meant, but he asked you to keep just that to yourself. Bram needs the fault, not his life.",
        },
        better = {
          nl = "Paulo Carvalho, identified, T 5518. Drops since the move, cable too. It has to work by Thursday at two.",
          en = "Paulo Carvalho, identified, T 5518. Drops since the move, cable too. It has to work by Thursday at two.",
        },
      },
      option "he-will-tell" {
        "A Mr Carvalho, with a fault in Mechelen. He can explain it better than I can, I'm giving him to you.",
        earns = { discreet = 1 }, to = "wrap",
        reply = { line { "Identified? What did you try? … I'll ask him, then.", by = "colleague" } },
        why = {
          nl = "Discreet is het wel, maar uw collega weet niets en de klant begint opnieuw. Geef door wat nodig is.",
          en = "It is discreet, but your colleague knows nothing and the customer starts again. Pass on what is needed.",
        },
        better = {
          nl = "He's identified, T 5518. Drops since 20 February on cable and wifi; he needs it by Thursday at two.",
          en = "He's identified, T 5518. Drops since 20 February on cable and wifi; he needs it by Thursday at two.",
        },
      },
      option "what-he-needs" {
        "Paulo Carvalho, identified, T 5518. Drops since 20 February, on cable too. He needs it by Thursday at two.",
        earns = { discreet = 2 }, effect = { mood = 1 }, to = "wrap",
        reply = { line { "T 5518, got it. By Thursday at two, that's possible. I'll take him.", by = "colleague" } },
        why = {
          nl = "Wie, geïdentificeerd, wat er is en tegen wanneer. Waarom donderdag zo telt, blijft bij u: volledig en discreet.",
          en = "Who, identified, what is wrong and by when. Why Thursday matters stays with you: complete and discreet.",
        },
      },
      option "moving-mess" {
        "It's T 5518, Carvalho. Between you and me, the moving people made a mess of it, so be prepared.",
        earns = { discreet = 0 }, to = "wrap",
        reply = { line { "I don't know that yet, and nor do you. Put him through, I'll ask him.", by = "colleague" } },
        why = {
          nl = "Een vermoeden van de klant wordt zo een oordeel over collega's. Wat u meegeeft, is wat u weet en wat nodig is.",
          en = "A customer's suspicion turns into a verdict on colleagues. Pass on what you know and what is needed.",
        },
        better = {
          nl = "Identified, T 5518, drops since 20 February, on cable too. He needs it by Thursday at two.",
          en = "Identified, T 5518, drops since 20 February, on cable too. He needs it by Thursday at two.",
        },
      },
    },

    node "note" {
      line { "You write a note for Bram while Mr Carvalho is still on the line.", by = "narrator" },
      "And then I must tell everything again to your colleague, I suppose?",
      option "note-needs" {
        "No. I'm writing: identified, T 5518, drops since 20 February on cable too, must work by Thursday at two.",
        earns = { discreet = 2 }, effect = { mood = 1 }, to = "wrap-call-back",
        reply = "And not the other thing. Good. Thank you.",
        why = {
          nl = "Hij hoort letterlijk wat u doorgeeft, en dat het persoonlijke er niet bij staat: volledig en discreet.",
          en = "He hears word for word what you pass on, and that the personal part is not in it: complete and discreet.",
        },
      },
      option "note-number" {
        "I'm putting your number in it, and T 5518. The rest you can explain to Bram in your own words.",
        earns = { discreet = 1 }, to = "wrap-call-back",
        reply = "So yes, everything again. Okay.",
        why = {
          nl = "Niets te veel, maar ook te weinig: Bram weet wie, niet wat. De klant zou zijn verhaal maar één keer doen.",
          en = "Nothing too much, but too little: Bram knows who, not what. Customers should only have to tell their story once.",
        },
        better = {
          nl = "No: I'll put in since when, that it's on cable too, and that it must work by Thursday at two.",
          en = "No: I'll put in since when, that it's on cable too, and that it must work by Thursday at two.",
        },
      },
      option "note-sad-part" {
        "No. I'm putting in that it's urgent because of your job and the interview, so that he'll understand.",
        earns = { discreet = 0 }, effect = { mood = -1 }, to = "wrap-call-back",
        reply = "My job? No! I asked you that this stays between us.",
        why = {
          nl = "U wilt hem helpen en breekt wat hij vroeg. In een nota leest iedereen mee: enkel wat nodig is.",
          en = "You want to help him, but you break your word to him. Everyone can read a note: put in only what is needed.",
        },
        better = {
          nl = "I'm only putting in the fault, and that it must work by Thursday at two.",
          en = "I'm only putting in the fault, and that it must work by Thursday at two.",
        },
      },
    },
  },

  phase "9" {
    node "wrap" {
      line { "Now there are three of you on the line.", by = "narrator" },
      line { "Good morning Mr Carvalho, Bram here. So, can you tell me what the problem is?", by = "colleague",
        when = 'not chose("briefing/what-he-needs")' },
      line { "He tells it once more from the beginning.", by = "narrator", when = 'not chose("briefing/what-he-needs")' },
      line { "Good morning Mr Carvalho, Bram here. Sam has told me about the line, you needn't repeat anything.", by = "colleague",
        when = 'chose("briefing/what-he-needs")' },
      line { "The log in the modem is empty, so it takes me a bit longer.", by = "colleague", when = 'chose("restart/pin-reset")' },
      line { "I can send a technician tomorrow, Wednesday, between eight and twelve.", by = "colleague" },
      line { "And I was sorry to hear about your interview.", by = "colleague", when = 'chose("briefing/the-sad-part")' },
      line { "My interview? Sam. I asked you to keep that between us.", when = 'chose("briefing/the-sad-part")' },
      "Tomorrow is good. Sam, are you still there? What must I do now?",
      option "step-by-step" {
        "Be at home tomorrow, eight to twelve. It's free if it's our line; your own wiring is 65 euros. Goodbye, Mr Carvalho.",
        earns = { steps = 2 }, effect = { mood = 1 }, to = "after",
        reply = "Eight to twelve, free or 65. Clear. Thank you, Sam, really.",
        why = {
          nl = "Wat hij doet, wanneer, en wat het kan kosten, voor de technieker er staat. Dan pas neemt u afscheid.",
          en = "What he does, when, and what it may cost, before the technician is there. Only then do you say goodbye.",
        },
      },
      option "be-at-home" {
        "Just be at home tomorrow, between eight and twelve. The technician does the rest. Goodbye, Mr Carvalho.",
        earns = { steps = 1 }, to = "after",
        reply = "Tomorrow, eight to twelve. Okay. Goodbye, Sam.",
        why = {
          nl = "De dag en het tijdvak zijn er, de mogelijke kost niet. Die zegt u vooraf, niet de factuur.",
          en = "Day and window are there, the possible cost is not. He should hear that from you beforehand, not from the invoice.",
        },
        better = {
          nl = "Tomorrow, eight to twelve. Free if it's our line or modem, 65 euros if it's your own wiring.",
          en = "Tomorrow, eight to twelve. Free if it's our line or modem, 65 euros if it's your own wiring.",
        },
      },
      option "in-best-hands" {
        "Nothing at all, you're in the best hands now. I'll keep my fingers crossed for Thursday, I really will. Goodbye, Mr Carvalho!",
        earns = { steps = 0 }, to = "after",
        reply = "Nothing? Okay. But somebody must open the door, I suppose. Goodbye.",
        why = {
          nl = "Warm, maar hij moet wel iets doen: thuis zijn. En van de mogelijke € 65 weet hij niets.",
          en = "Warm, but there is something he has to do: be at home. And he knows nothing of the €65 it may cost.",
        },
        better = {
          nl = "Be at home tomorrow between eight and twelve. It's free if it's our line, 65 euros if it's your own wiring.",
          en = "Be at home tomorrow between eight and twelve. It's free if it's our line, 65 euros if it's your own wiring.",
        },
      },
    },

    node "wrap-call-back" {
      "So please say it to me one more time. What happens now?",
      option "only-the-call" {
        "My colleague Bram will ring you today, between two and four, on this mobile number. Keep it close by, please. Goodbye!",
        earns = { steps = 1 },
        reply = "Two to four. Okay. Goodbye.",
        why = {
          nl = "Het telefoontje staat vast, wat erna komt en wat het kan kosten niet. De stappen zijn maar half gezegd.",
          en = "The call is fixed, but not what follows and what it may cost. The steps are only half said.",
        },
        better = {
          nl = "Bram will ring between two and four and arrange a visit: free if it's our line, 65 euros if it's your wiring.",
          en = "Bram will ring between two and four and arrange a visit: free if it's our line, 65 euros if it's your wiring.",
        },
      },
      option "later-steps" {
        "Bram will ring you today, two to four, on this mobile, about T 5518. He'll book a visit: free if it's our line, or 65 euros.",
        earns = { steps = 2 }, effect = { mood = 1 },
        reply = "Two to four, T 5518, free or 65. Good. Goodbye, Sam.",
        why = {
          nl = "Wie, wanneer, op welk nummer, wat erna komt en wat het kan kosten: de stappen zijn gezegd.",
          en = "Who, when, on which number, what comes next and what it may cost: the steps are spelled out.",
        },
      },
      option "they-will-ring" {
        "My technical colleagues will ring you as soon as they can, and they'll tell you everything you need to know then, don't worry.",
        earns = { steps = 0 }, effect = { mood = -1 },
        reply = "As soon as they can? It was two to four. Okay. Goodbye.",
        why = {
          nl = "U had een tijdvak en laat het weer vallen. Zo weet hij minder dan daarnet: herhaal dag, uur en wat erna komt.",
          en = "You had a window and let go of it. He knows less than before: repeat the day, the time and what comes next.",
        },
        better = {
          nl = "Bram will ring you today between two and four, on this mobile, and then arrange the visit.",
          en = "Bram will ring you today between two and four, on this mobile, and then arrange the visit.",
        },
      },
    },

    node "after" {
      line { "The call is over for you. The report T 5518 is still open on your screen.", by = "narrator" },
    },
  },
}
