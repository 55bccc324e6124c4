-- Two chats at once: a short wifi question with a clock ticking, and an older customer who lies awake over nine euros.
-- Nobody may wait without knowing it, and what belongs to the one never turns up with the other.

local zwaluw = require "companies.zwaluw"

return scenario {
  id = "two-chats", version = 1,
  kind = "technical", channel = "chat", direction = "inbound", language = "nl",
  title = {
    nl = "Twee chats tegelijk",
    fr = "Deux chats à la fois",
    en = "Two chats at once",
  },
  brief = {
    nl = "U bent Sam, van de klantendienst van Zwaluw, en beantwoordt vandaag de chat. Het is donderdag 12 maart, halfelf; \z
      morgen werkt u van 8 tot 16 uur. Er kan een tweede klant bij komen terwijl u met de eerste bezig bent: wie niets hoort, weet niet dat u aan het \z
      werk bent. Wanneer beide klanten weg zijn, registreert u één keer, voor de chat die het meeste werk vroeg. Vul daarbij ook de nota in.",
    fr = "Vous êtes Sam, du service clientèle de Zwaluw, et vous répondez aujourd'hui au chat. Nous sommes le jeudi 12 mars, dix heures et demie ; \z
      demain, vous travaillez de 8 à 16 heures. Un deuxième client peut arriver pendant que vous aidez le premier : sans nouvelles, il ne sait \z
      pas que vous travaillez. Quand les deux clients sont partis, vous enregistrez une seule fois, pour le chat qui a demandé le plus de travail. \z
      Remplissez aussi la note. Les conversations sont en néerlandais.",
    en = "You are Sam, from Zwaluw customer service, and you are answering the chat today. It is Thursday 12 March, half past ten; \z
      tomorrow you work from 8 am to 4 pm. A second customer may come in while you are busy with the first: someone who hears nothing does not know \z
      that you are working. When both customers have left you register once, for the chat that took the most work. Fill in the note as well. \z
      The conversations are in Dutch.",
  },
  company = zwaluw, customer = "maes",
  procedures = { "verify", "callback", "billing-dispute" },
  products = { "internet-start", "tv" },
  minutes = 10, difficulty = 3,

  chats = {
    chat "maes" { customer = "maes", mood = "mood" },
    chat "mertens" { customer = "mertens", mood = "mood_rita", after = 40 },
  },

  variables = {
    mood      = { 0, min = -3, max = 3 },
    mood_rita = { 0, min = -3, max = 3 },
    verified  = { false },
  },

  opportunities = {
    welcome  = { "4.1" },
    analyse  = { "4.7" },
    second   = { "4.5" },
    identify = { "4.3" },
    empathy  = { "5.2", weight = 2 },
    article  = { "6.3", weight = 2 },
    file     = { "6.1", weight = 2 },
    company  = { "6.2" },
    juggle   = { "6.4", weight = 2 },
    code     = { "6.9" },
    discreet = { "6.6" },
    advice   = { "7.2" },
    works    = { "7.3" },
    films    = { "7.4" },
    pay      = { "7.2" },
    agree    = { "9.4" },
    register = { "9.5", weight = 2 },
  },

  desk = {
    records = {
      record "chat-modem-maes" {
        customer = "maes", date = "12/03/2026",
        title = { nl = "Modem en lijn" },
        text = { nl = "Modem Z2, sinds 2 mei 2024. Lijntest van vanmorgen 8.40 uur: goed. Geen storing in de buurt, geen eerdere meldingen." },
      },
      record "chat-bill-mertens" {
        customer = "mertens", date = "01/03/2026",
        title = { nl = "Factuur van 1 maart" },
        text = { nl = "Internet Start € 32 en Zwaluw TV € 15. Films op aanvraag: zaterdag 7 februari 14.05 uur, tekenfilm, € 4,50; \z
          zaterdag 14 februari 14.20 uur, tekenfilm, € 4,50. Totaal € 56, te betalen per overschrijving tegen 20 maart. Films gestart met de \z
          afstandsbediening, koopcode niet ingesteld." },
      },
      record "chat-bill-mertens-feb" {
        customer = "mertens", date = "01/02/2026",
        title = { nl = "Factuur van 1 februari" },
        text = { nl = "Internet Start € 32 en Zwaluw TV € 15. Totaal € 47. Betaald op 9 februari." },
      },
    },
    articles = {
      article "chat-wifi-two-names" {
        date = "16/02/2026",
        title = { nl = "Modem Z2: slechte wifi in één kamer" },
        text = { nl = "De Z2 zendt twee netwerken uit. Dat met ‘5G’ in de naam is snel, maar geraakt slecht door een muur. In een kamer verderop: kies \z
          het netwerk zonder ‘5G’, met hetzelfde wachtwoord. Dat staat op de sticker onder de modem; vraag het nooit in een chat. \z
          Geen reset doen. Pas als ook dat netwerk niet volstaat, is er de wifi-versterker." },
        keywords = { nl = "wifi netwerk 5g slaapkamer kamer muur laptop z2" },
      },
      article "chat-wifi-reset" {
        date = "03/05/2021",
        title = { nl = "Slechte wifi: modem resetten" },
        text = { nl = "Modem Z1. Duw met een paperclip tien seconden op het knopje achteraan. De modem vergeet alle instellingen en \z
          krijgt de naam en het wachtwoord van de sticker terug." },
        keywords = { nl = "wifi netwerk kamer reset resetten paperclip z1" },
      },
      article "chat-films" {
        date = "15/01/2026",
        title = { nl = "Films op aanvraag en de koopcode" },
        text = { nl = "Een film die gestart is met de afstandsbediening, is te betalen. Zegt de klant dat er thuis niemand gehuurd heeft: betwiste \z
          factuur. De eerste lijn trekt niets af. Zonder koopcode kan iedereen in huis huren. De klant kiest zelf een code, op de tv: Menu, Instellingen, \z
          Koopcode. Gratis. U vraagt, hoort en noteert die code nooit. Lukt het niet alleen, bel dan op een afgesproken uur en doe het samen." },
        keywords = { nl = "film films huren gehuurd factuur koopcode code kinderen tv decoder" },
      },
      article "chat-films-old" {
        date = "10/06/2023",
        title = { nl = "Films op aanvraag: geste" },
        text = { nl = "Bij een eerste vraag over gehuurde films mag de eerste lijn één keer tot € 10 aftrekken. Vervangen door ‘Films op aanvraag en de \z
          koopcode’ in januari 2026." },
        keywords = { nl = "film films huren gehuurd factuur geste aftrekken" },
      },
    },
  },

  rules = {
    rule "open-unverified" {
      on = "open own", knockout = "privacy",
      when = "talking() and not verified and (opened('mertens') or opened('contract-mertens') or opened('mandate-mertens') \z
        or opened('chat-bill-mertens') or opened('chat-bill-mertens-feb'))",
      why = { nl = "Het dossier van mevrouw Mertens staat open en u weet nog niet of zij het is. In een chat kan iedereen een naam typen: \z
        identificeer eerst, zo houdt u rekening met de privacywetgeving." },
      better = { nl = "Drie dingen graag: uw klantnummer, uw geboortedatum en uw postcode." },
    },

    rule "wait-maes" {
      on = "wait maes 60", again = true, effect = { mood = -1 },
      says = "hallo? nog iemand daar",
      why = { nl = "Een minuut zonder bericht, met een vergadering die eraan komt. Lotte ziet alleen een leeg venster: \z
        communiceer ook met wie even moet wachten." },
      better = { nl = "Ik zoek dat even voor u op, dat duurt een halve minuut. Ik blijf erbij." },
    },
    rule "wait-mertens-first" {
      on = "wait mertens 30", when = "not seen('rita-who')", effect = { mood_rita = -1 },
      says = "Hallo? Is dit wel de chat van Zwaluw?",
      why = { nl = "Een halve minuut voor het eerste woord. Wie niet vaak chat, denkt dan dat er niemand is. Een groet is vlug getypt, ook als u \z
        nog met iets bezig bent: zo handelt u simultaan." },
      better = { nl = "Goedemorgen mevrouw Mertens, met Sam van Zwaluw. Ik rond iets af, over een halve minuut ben ik er." },
    },
    rule "wait-mertens" {
      on = "wait mertens 60", again = true, effect = { mood_rita = -1 },
      says = "Bent u er nog? Of heb ik op een verkeerd knopje geduwd?",
      why = { nl = "Een minuut zonder bericht, en mevrouw Mertens denkt dat het aan haar ligt. \z
        Eén zin volstaat om te zeggen dat u bezig bent: communiceer ook met wie even moet wachten." },
      better = { nl = "Ik zoek dat even voor u op, dat duurt een halve minuut. Ik blijf erbij." },
    },

    rule "company-on-line" {
      on = "covered 16", earns = { company = 2 },
      why = { nl = "Wie wachtte, wist waarop. U zei dat u ging zoeken voor u zocht: zo communiceert u met de klant tijdens het opzoeken." },
      better = { nl = "Ik zoek dat even voor u op, dat duurt een halve minuut. Ik blijf erbij." },
    },
    rule "company-a-little" {
      on = "left", when = "not applied('company-on-line') and (did('announce maes') or did('announce mertens') or applied('searched-told'))",
      earns = { company = 1 },
      why = { nl = "U kondigde het aan, maar niet bij allebei of niet elke keer. Zoekt u voor de ene, dan moet ook de andere weten dat u even stil bent." },
      better = { nl = "Schrijf in elke chat die openstaat één zin voor u gaat zoeken: ik ben over een halve minuut terug." },
    },
    rule "company-none" {
      on = "left", when = "not applied('company-on-line') and not applied('company-a-little')", earns = { company = 0 },
      why = { nl = "U hebt geen van beiden gezegd dat u iets ging opzoeken. Aan hun kant bleef het venster leeg." },
      better = { nl = "Kondig het aan in de chat voor u gaat zoeken: dat duurt een halve minuut, ik blijf erbij." },
    },
    rule "searched-told" { on = "covered 5" },

    rule "nobody-waited" {
      on = "left", earns = { juggle = 2 },
      when = "applied('company-on-line') and not applied('wait-maes') and not applied('wait-mertens') and not applied('wait-mertens-first')",
      why = { nl = "Twee chats en uw zoekwerk door elkaar, en niemand zat langer dan een minuut zonder nieuws: zo handelt u simultaan." },
      better = { nl = "Wissel na één of twee berichten van chat, en kondig aan wanneer u langer wegblijft." },
    },
    rule "one-waited" {
      on = "left", earns = { juggle = 1 },
      when = "not applied('nobody-waited') and applied('searched-told') \z
        and not (applied('wait-maes') and (applied('wait-mertens') or applied('wait-mertens-first')))",
      why = { nl = "Het ging, maar niet voor allebei even vlot: een van beiden wachtte te lang of wist niet dat u zocht. \z
        Simultaan werken is tijdig wisselen." },
      better = { nl = "Wissel na één of twee berichten van chat, en kondig in beide chats aan dat u gaat zoeken." },
    },
    rule "both-waited" {
      on = "left", when = "not applied('nobody-waited') and not applied('one-waited')", earns = { juggle = 0 },
      why = { nl = "U werkte de chats na elkaar af, of u praatte zonder iets op te zoeken. \z
        Simultaan handelen is zoeken terwijl beide klanten weten waar ze staan." },
      better = { nl = "Kondig aan in de ene chat, antwoord in de andere, en zoek op terwijl ze allebei weten dat u bezig bent." },
    },

    rule "read-article" {
      on = "open chat-wifi-two-names", before = "maes-works", when = "not seen('maes-reset')", earns = { article = 2 },
      why = { nl = "U zocht in de kennisbank voor u raad gaf, en u koos het artikel voor haar modem: de Z2, niet de Z1." },
      better = { nl = "Zoek in de kennisbank op ‘wifi’, en kijk voor welke modem en van wanneer een artikel is." },
    },
    rule "read-article-late" {
      on = "open chat-wifi-two-names", when = "not applied('read-article')", earns = { article = 1 },
      why = { nl = "Het juiste artikel, maar pas nadat u raad had gegeven. Opzoeken doet u vóór u antwoordt, anders is het een gok." },
      better = { nl = "Zeg dat u het opzoekt, lees het artikel over de Z2, en zeg dan pas wat zij moet doen." },
    },
    rule "never-read-article" {
      on = "close", when = "not opened('chat-wifi-two-names')", earns = { article = 0 },
      why = { nl = "U gaf raad over de wifi zonder het juiste artikel te lezen. In de kennisbank stond de oplossing voor één slechte kamer, zonder kosten." },
      better = { nl = "Zoek in de kennisbank op ‘wifi’ en lees wat er voor de modem Z2 staat." },
    },

    rule "read-bill" {
      on = "open chat-bill-mertens", before = "rita-pay", when = "verified and not seen('rita-transfer')", earns = { file = 2 },
      why = { nl = "U las de factuur in het dossier voor u iets zei over de negen euro. Zo vertrekt u van feiten en niet van een gevoel." },
      better = { nl = "Open na de identificatie de factuur van 1 maart, voor u iets zegt over het bedrag." },
    },
    rule "read-bill-late" {
      on = "open chat-bill-mertens", when = "not applied('read-bill')", earns = { file = 1 },
      why = { nl = "U opende de factuur op het verkeerde moment: voor u wist wie zij was, of pas nadat u er al over gesproken had. \z
        Zoek na de identificatie in het dossier op wat u nodig hebt, en zeg dan iets over het bedrag." },
      better = { nl = "Identificeer eerst, zeg dat u het opzoekt, en open dan de factuur van 1 maart." },
    },
    rule "never-read-bill" {
      on = "close", when = "not opened('chat-bill-mertens')", earns = { file = 0 },
      why = { nl = "U sprak over een factuur die u niet gezien hebt. De twee films stonden erop, met dag en uur." },
      better = { nl = "Open de factuur van 1 maart in het dossier van mevrouw Mertens." },
    },

    rule "registered" {
      on = "register wrap-up", earns = { register = 2 },
      when = "(did('book call-13-10') or did('register callback')) and not chose('rita-agree/call-us-then')",
      values = { code = "question", outcome = "callback",
        note = { "films code", "film code", "films koopcode", "film koopcode", "tekenfilms koopcode", "huurfilms koopcode" } },
      why = { nl = "Vraag, terugbellen, en in de nota de films én de koopcode. De afspraak staat vast: wie morgen belt, weet waarvoor." },
      better = { nl = "Code vraag, terugbellen. Nota: twee films op de factuur, koopcode samen instellen, vrijdag 10-12 uur. \z
        Leg het uur ook vast in de agenda." },
    },
    rule "registered-no-call" {
      on = "register wrap-up", when = "chose('rita-agree/call-us-then')", values = { code = "question", outcome = { "solved", "none" } },
      earns = { register = 1 },
      why = { nl = "Het klopt met wat u haar schreef: er is niets afgesproken. Maar zij vroeg om gebeld te worden, en dat leest hier niemand." },
      better = { nl = "Spreek een uur af, leg het vast in de agenda, en registreer: vraag, terugbellen, met de films en de koopcode in de nota." },
    },
    rule "registered-solved" {
      on = "register wrap-up", when = "not applied('registered') and not applied('registered-no-call')",
      values = { outcome = { "solved", "none" } }, earns = { register = 0 },
      why = { nl = "Opgelost is het niet: mevrouw Mertens zit morgen voor haar tv te wachten. Met deze registratie volgt niemand dat nog op." },
      better = { nl = "Kies terugbellen, en noteer de films en de koopcode." },
    },
    rule "registered-thin" {
      on = "register wrap-up", when = "not applied('registered') and not applied('registered-no-call') and not applied('registered-solved')",
      values = { outcome = { "callback", "appointment" } }, earns = { register = 1 },
      why = { nl = "Dat er gebeld moet worden, staat er. Er ontbreekt iets: de juiste code, in de nota de films en de koopcode, of het uur in de agenda." },
      better = { nl = "Code vraag, terugbellen. Nota: twee films op de factuur, koopcode samen instellen. En vrijdag 10-12 uur in de agenda." },
    },
    rule "registered-badly" {
      on = "register wrap-up",
      when = "not applied('registered') and not applied('registered-no-call') and not applied('registered-solved') \z
        and not applied('registered-thin')",
      earns = { register = 0 },
      why = { nl = "Wie dit leest, weet niet dat mevrouw Mertens morgen gebeld moet worden. Verwerk de informatie zoals ze is afgesproken." },
      better = { nl = "Code vraag, terugbellen. Nota: twee films op de factuur, koopcode samen instellen, vrijdag 10-12 uur." },
    },
    rule "never-registered" {
      on = "close", when = "not did('register wrap-up')", earns = { register = 0 },
      why = { nl = "U sloot af zonder te registreren. De afspraak van morgen staat alleen in uw hoofd." },
      better = { nl = "Registreer de chat van mevrouw Mertens: vraag, terugbellen, met een nota over de films en de koopcode." },
    },
  },

  -- Lotte Maes: short, in a hurry.

  phase "4" {
    id = "maes-start", chat = "maes",
    node "maes-hello" {
      "hallo, ben lotte maes. ZW-301467, 28/01/1992, 9000",
      "wifi doet niks op mijn laptop en om 11u heb ik een vergadering",
      option "lamps-first" {
        "Staat uw modem aan? Branden de lampjes groen? En is hij vandaag al eens herstart?",
        earns = { welcome = 0 }, effect = { mood = -1 },
        reply = "euh ook hallo. modem staat aan, alles groen",
        why = { nl = "Drie vragen en geen groet: Lotte weet niet wie ze voor zich heeft, of een mens. Ook wie haast heeft, verwelkomt u eerst, \z
          in naam van Zwaluw." },
        better = { nl = "Goedemorgen Lotte, u chat met Sam van Zwaluw. Ik kijk met u mee." },
      },
      option "by-name" {
        "Goedemorgen Lotte, u chat met Sam van Zwaluw. Uw gegevens heb ik. Ik kijk met u mee.",
        earns = { welcome = 2 }, effect = { mood = 1 },
        reply = "top",
        why = { nl = "Naam, bedrijf, en u hebt gelezen wat zij al typte. Kort, want zij heeft haast: zo verwelkomt u haar in haar eigen tempo." },
      },
      option "asks-again" {
        "Goedemorgen, welkom bij Zwaluw, met Sam. Mag ik uw klantnummer, geboortedatum en postcode?",
        earns = { welcome = 1 }, effect = { mood = -1 },
        reply = "staat hierboven",
        why = { nl = "Een nette groet, maar alles wat u vraagt staat in haar eerste bericht. In een chat leest u eerst, anders voelt het welkom \z
          als een formulier." },
        better = { nl = "Goedemorgen Lotte, u chat met Sam van Zwaluw. Uw gegevens heb ik, dank u." },
      },
    },

    node "maes-where" {
      line { "dus?", when = "mood < 0" },
      line { "wat moet ik doen", when = "mood >= 0" },
      option "another-room" {
        "Eén vraag: werkt de wifi op een andere plek in huis wel?",
        earns = { analyse = 2 },
        reply = "living wel. slaapkamer niet, mijn gsm daar ook niet",
        why = { nl = "Eén vraag, die meteen iets uitsluit: het is niet de lijn en niet de laptop, het is de kamer. Zo analyseert u in een chat." },
      },
      option "four-questions" {
        "Welk toestel? Sinds wanneer? Ook via kabel? Welke verdieping?",
        earns = { analyse = 1 }, effect = { mood = -1 },
        reply = "pff. laptop. gisteren. geen kabel. 2de",
        why = { nl = "Goede vragen, maar vier ineens: wie haast heeft, antwoordt half, en wat u moest weten staat er niet bij. Stel er één per keer." },
        better = { nl = "Eén vraag: werkt de wifi op een andere plek in huis wel?" },
      },
      option "unplug" {
        "Trek de stekker van de modem er eens twee minuten uit, graag.",
        earns = { analyse = 0 }, effect = { mood = -1 },
        reply = "al 2x gedaan vanmorgen. helpt niks",
        why = { nl = "Een oplossing voor u de vraag kent. Zij had dat al gedaan, en u weet nog niet waar het misgaat: analyseer eerst." },
        better = { nl = "Eén vraag eerst: werkt de wifi op een andere plek in huis wel?" },
      },
    },
  },

  phase "7" {
    id = "maes-help", chat = "maes",
    node "maes-advice" {
      line { "in de living gaat het trouwens wel, in de slaapkamer niet", when = "not chose('maes-where/another-room')" },
      "en net hier moet ik straks vergaderen",
      option "booster" {
        "Met een wifi-versterker hebt u overal bereik, voor € 5 per maand. Zal ik er een bestellen?",
        to = "maes-works",
        earns = { advice = 0 }, effect = { mood = -1 },
        reply = "voor 7 weken? mijn abo stopt 30 april. ga wel in de living zitten",
        why = { nl = "Iets verkopen aan iemand die om elf uur online moet zijn en over zeven weken weg is. \z
          Het helpt haar nu niet, en er bestaat een oplossing die niets kost." },
        better = { nl = "Kies in de slaapkamer het netwerk zonder ‘5G’ in de naam. Dat geraakt beter door de muur." },
      },
      option "paperclip" {
        "Duw met een paperclip tien seconden op het knopje achteraan. Daarna start alles opnieuw op.",
        earns = { advice = 0 }, effect = { mood = -1 }, to = "maes-reset",
        reply = "ok doe ik",
        why = { nl = "Dat is een reset, en die raad is van de vorige modem. Alle instellingen zijn weg, een kwartier voor haar vergadering: \z
          uw voorstel maakt het erger." },
        better = { nl = "Kies in de slaapkamer het netwerk zonder ‘5G’ in de naam. Dat geraakt beter door de muur." },
      },
      option "living-room" {
        "Ga voor die vergadering met uw laptop in de living zitten. Daar gaat het wel, zegt u.",
        to = "maes-works",
        earns = { advice = 1 },
        reply = "kan wel ja. maar ik zit normaal altijd hier",
        why = { nl = "Voor straks is zij gered, maar de slaapkamer blijft wat ze was. Dat is uitstel, nog geen voorstel tot oplossing." },
        better = { nl = "Kies in de slaapkamer het netwerk zonder ‘5G’ in de naam. Dat geraakt beter door de muur." },
      },
      option "other-network" {
        "Kies in de slaapkamer het netwerk zonder ‘5G’ in de naam. Dat geraakt beter door de muur.",
        when = "opened('chat-wifi-two-names')",
        hidden = { nl = "Dat weet u nog niet: u hebt niet opgezocht wat er over haar modem in de kennisbank staat." },
        to = "maes-works",
        earns = { advice = 2 }, effect = { mood = 1 },
        reply = "ah, er staan er idd 2. even zien",
        why = { nl = "Eén stap, gratis, en met de reden in vijf woorden. Zo formuleert u een voorstel dat zij meteen kan doen." },
      },
    },

    node "maes-reset" {
      "nu is ALLES weg. ook in de living",
      "en mijn wifi heet anders?? wat moest ik daar indrukken",
      option "own-up" {
        "Sorry, dat knopje was mijn fout. De nieuwe naam en het wachtwoord staan onder de modem.",
        earns = { advice = 2 }, effect = { mood = 1 },
        reply = "ok gevonden. er staan er 2 op, met en zonder 5g. die zonder pakt hij hier wel",
        why = { nl = "U zegt wat er fout liep en wat zij nu moet doen, in twee zinnen. Het blijft een herstelling van een fout." },
      },
      option "type-password" {
        "Sorry daarvoor! Typt u mij uw oude wachtwoord, dan zet ik het vanop afstand weer juist.",
        earns = { advice = 0 }, effect = { mood = -1 }, knockout = "card-data",
        reply = "mijn wachtwoord? typ ik hier niet. ik lees wel wat er onder de modem staat",
        why = { nl = "Een wachtwoord vraagt u nooit, en zeker niet in een chat die bewaard wordt. Wie erom vraagt, leert klanten om het te geven." },
        better = { nl = "Sorry, dat was mijn fout. De naam en het wachtwoord staan op de sticker onder de modem." },
      },
      option "coffee-break" {
        "Dat is normaal na een reset. Neem rustig een koffie, over een kwartier is het er terug.",
        earns = { advice = 0 }, effect = { mood = -1 },
        reply = "over een kwartier is het 11u. ik lees zelf wel wat er onder de modem staat",
        why = { nl = "Gemoedelijk, maar niet waar: vanzelf komt er niets terug, en een kwartier heeft zij niet. Zij lost het nu zelf op." },
        better = { nl = "Sorry, dat was mijn fout. De naam en het wachtwoord staan op de sticker onder de modem." },
      },
    },

    node "maes-works" {
      line { "ok, ander netwerk gekozen", when = "chose('maes-advice/other-network')" },
      line { "ok, ben er terug op", when = "seen('maes-reset')" },
      line { "ok, zit in de living nu", when = "chose('maes-advice/living-room') or chose('maes-advice/booster')" },
      option "all-fixed" {
        "Mooi, dan is dat opgelost. Veel succes met uw vergadering, en tot een volgende keer!",
        earns = { works = 0 },
        reply = "euh ja. denk ik",
        why = { nl = "U beslist dat het werkt, zij heeft nog niets geprobeerd. Om vijf over elf staat zij misschien opnieuw in de wachtrij: \z
          ga na of het voorstel voldoet." },
        better = { nl = "Opent u nu eens een pagina? Zo zien we of het volstaat voor uw vergadering van 11 uur." },
      },
      option "helped-then" {
        "Bent u daarmee geholpen? Dan sluit ik deze chat voor u af. Ik wens u nog een fijne dag.",
        earns = { works = 1 },
        reply = "denk het. merci",
        why = { nl = "U vraagt het, maar ‘denk het’ is geen test, en het afscheid zit er al achter. Laat haar iets proberen terwijl u er nog bent." },
        better = { nl = "Opent u nu eens een pagina? Zo zien we of het volstaat voor uw vergadering van 11 uur." },
      },
      option "open-a-page" {
        "Opent u nu eens een pagina? Zo zien we of het volstaat voor uw vergadering van 11 uur.",
        earns = { works = 2 }, effect = { mood = 1 },
        reply = { line { "ja!! 4 streepjes in de slaapkamer", when = "chose('maes-advice/other-network') or chose('maes-reset/own-up')" },
          line { "ja gaat. voor vandaag is het goed", when = "not chose('maes-advice/other-network') and not chose('maes-reset/own-up')" } },
        why = { nl = "Zij probeert het terwijl u er nog bent, en u toetst aan wat zij nodig had: die vergadering. \z
          Zo gaat u na of het voorstel voldoet." },
      },
    },

    node "maes-more" {
      "nog iets: amara okafor verhuist samen met mij, ook klant bij jullie. heeft zij het internet daar al geregeld?",
      option "looks-her-up" {
        "Ik kijk even … Nee, bij haar staat nog geen verhuizing. Herinnert u haar er nog eens aan?",
        earns = { discreet = 0 }, effect = { mood = 1 }, knockout = "privacy",
        reply = "ok thx, zal het haar zeggen",
        why = { nl = "Zij is er blij mee, en toch vertelt u iets uit het dossier van iemand anders. Ook over een vriendin of huisgenoot zegt u niets \z
          zonder volmacht: dat is een fout tegen de privacy." },
        better = { nl = "Over iemand anders zeg ik niets, ook niet of zij klant is. Vraagt u het haar even zelf?" },
      },
      option "ask-her" {
        "Over iemand anders zeg ik niets, ook niet of zij klant is. Vraagt u het haar even zelf?",
        earns = { discreet = 2 },
        reply = "ja logisch, doe ik",
        why = { nl = "Kort, vriendelijk en dicht: niet eens of zij klant is. En het snelste antwoord heeft Lotte zelf bij de hand. \z
          Zo houdt u rekening met de privacywetgeving." },
      },
      option "mandate-first" {
        "Zonder volmacht mag ik dat niet zeggen. Zij kan die invullen op de site of in een winkel.",
        earns = { discreet = 1 },
        reply = "een volmacht voor 1 vraagje? laat maar",
        why = { nl = "U zegt niets uit een dossier, dat is juist. Maar u laat uitschijnen dat er een is, en voor een vraag aan een vriendin \z
          is een formulier een omweg." },
        better = { nl = "Over iemand anders zeg ik niets, ook niet of zij klant is. Vraagt u het haar even zelf?" },
      },
    },

    node "maes-done" {
      line { "merci, bye", when = "mood >= 1" },
      line { "ok bye", when = "mood < 1" },
      line { "Lotte heeft de chat gesloten.", by = "narrator" },
    },
  },

  -- Rita Mertens: one finger on a tablet, and a letter that does not add up.

  phase "4" {
    id = "mertens-start", chat = "mertens",
    node "rita-hello" {
      "Goedemorgen. Hier Rita Mertens uit Oostende. Mijn kleindochter heeft mij getoond hoe chatten gaat, ik typ met één vinger.",
      "Het is voor mijn factuur. Ben ik aan de beurt?",
      option "your-turn" {
        "Goedemorgen mevrouw Mertens, u chat met Sam van Zwaluw. U bent aan de beurt, typ op uw gemak.",
        when = "seen('maes-done')",
        earns = { second = 2 }, effect = { mood_rita = 1 },
        reply = "Dank u, Sam. Dat doet deugd om te lezen.",
        why = { nl = "Naam, bedrijf, en zij hoort dat ze tijd heeft. Wie met één vinger typt, heeft dat nodig: zo communiceert u klantgericht." },
      },
      option "names-lotte" {
        "Goedemorgen, met Sam van Zwaluw. Lotte Maes uit Gent had ook nog hulp nodig met haar wifi. Zegt u maar.",
        earns = { second = 0 }, effect = { mood_rita = -1 }, knockout = "privacy",
        reply = "Lotte Maes? Die ken ik niet. Gaat u over mij ook zo vertellen?",
        why = { nl = "Bedoeld als uitleg, maar u vertelt wie er klant is, waar zij woont en wat er scheelt. Wat van de ene klant is, \z
          komt nooit in de chat van een andere: dat is een fout tegen de privacy." },
        better = { nl = "Goedemorgen mevrouw Mertens, met Sam van Zwaluw. Zegt u het maar, op uw gemak." },
      },
      option "all-the-time" {
        "Dag mevrouw, dat typen lukt u al heel goed! Vertelt u maar, ik heb alle tijd voor u.",
        earns = { second = 1 },
        reply = "Dat is vriendelijk. Ik weet wel niet met wie ik schrijf.",
        why = { nl = "Warm, maar wie u bent staat er niet, en alle tijd hebt u niet: u zit met meer dan één chat. Wordt het even stil, \z
          dan denkt zij dat ze iets verkeerd deed." },
        better = { nl = "Goedemorgen mevrouw Mertens, met Sam van Zwaluw. Ik rond iets af, over een halve minuut ben ik er." },
      },
      option "half-minute" {
        "Goedemorgen mevrouw Mertens, met Sam van Zwaluw. Ik rond iets af, over een halve minuut ben ik er.",
        when = "not seen('maes-done')", announces = true,
        earns = { second = 2 }, effect = { mood_rita = 1 },
        reply = "Dat is goed, Sam. Ik zet intussen mijn bril op.",
        why = { nl = "Naam, bedrijf en hoelang het duurt, zonder te zeggen voor wie. Zij weet waarop ze wacht: professioneel, \z
          en discreet over de andere klant." },
      },
    },

    node "rita-who" {
      "Ik heb de brief van 1 maart hier liggen. Wat moet u allemaal van mij weten?",
      option "street-name" {
        "Uw naam en uw stad heb ik al. Geeft u mij nog uw straat en uw nummer, dan zoek ik u op.",
        earns = { identify = 1 }, to = "rita-missing",
        reply = "Torhoutsesteenweg 305. Maar dat staat ook in de telefoongids, hoor.",
        why = { nl = "Drie gegevens, maar iedereen kan ze weten. Voor een juiste identificatie moet er minstens één niet publiek zijn." },
        better = { nl = "Mag ik uw klantnummer, bovenaan de brief, uw geboortedatum en uw postcode?" },
      },
      option "three-facts" {
        "Drie dingen: uw klantnummer, bovenaan de brief, uw geboortedatum en uw postcode. Neem uw tijd.",
        earns = { identify = 2 }, effect = { verified = true }, to = "rita-bill",
        reply = "ZW-110593. Geboren op 2 november 1946. En 8400.",
        why = { nl = "Drie gegevens, waarvan twee niet publiek, en u zegt waar ze het nummer vindt. Zij schrijft ze zelf: zo identificeert u een klant." },
      },
      option "card-picture" {
        "Stuurt u een foto van uw identiteitskaart, langs twee kanten? Dan hoeft u verder niets te typen.",
        earns = { identify = 0 }, effect = { mood_rita = -1 }, to = "rita-missing",
        reply = "Mijn identiteitskaart? Mijn zoon zegt dat ik die nooit mag doorsturen.",
        why = { nl = "Handig bedoeld, maar een kopie van een identiteitskaart is veel meer dan u nodig hebt, en haar zoon heeft gelijk. \z
          Drie gegevens volstaan." },
        better = { nl = "Mag ik uw klantnummer, bovenaan de brief, uw geboortedatum en uw postcode?" },
      },
      option "reads-out" {
        "U hoeft niets te typen. Ik zie u hier staan: Rita Mertens, Oostende, nummer ZW-110593. Klopt dat?",
        earns = { identify = 0 }, knockout = "privacy", to = "rita-missing",
        reply = "Ja dat zal wel. Ik dacht dat ík dat moest zeggen.",
        why = { nl = "U geeft haar klantnummer weg en zij zegt alleen ja. Zo weet u niets, en een ander met haar naam heeft nu wel haar nummer." },
        better = { nl = "Mag ik uw klantnummer, bovenaan de brief, uw geboortedatum en uw postcode?" },
      },
    },

    node "rita-missing" {
      line { "In het systeem staan twee klanten Rita Mertens uit Oostende. Iets wat niet iedereen weet, hebt u nog niet van haar.", by = "narrator" },
      "Is het zo genoeg?",
      option "tick-the-box" {
        "Zo is het genoeg, mevrouw. Ik duid aan dat het gecontroleerd is, dan kunnen we voort.",
        earns = { identify = 0 }, effect = { verified = true }, knockout = "falsified",
        reply = "Goed. Ik ben anders wel van 2 november 1946, en hier staat ZW-110593, als u dat nog nodig hebt.",
        why = { nl = "U registreert een controle die niet gebeurd is. Dat zij het daarna zelf schrijft, is geluk." },
        better = { nl = "Nog niet helemaal. Mag ik uw klantnummer, bovenaan de brief, en uw geboortedatum?" },
      },
      option "ask-now" {
        "Nog niet helemaal. Mag ik uw klantnummer, bovenaan de brief, en uw geboortedatum?",
        earns = { identify = 2 }, effect = { verified = true },
        reply = "ZW-110593. En 2 november 1946.",
        why = { nl = "Laat, maar rechtgezet: u vraagt wat niet publiek is en zij schrijft het zelf." },
      },
      option "eldest-one" {
        "Er zijn er hier twee met uw naam. U zult dan wel de oudste van de twee zijn, zeker?",
        earns = { identify = 0 }, effect = { mood_rita = -1, verified = true },
        reply = "De oudste! Ik ben van 2 november 1946. En mijn nummer is ZW-110593, zo weet u het juist.",
        why = { nl = "Raden is geen identificeren, en ‘de oudste’ hoort niemand graag. Vraag een gegeven dat alleen zij kent." },
        better = { nl = "Nog niet helemaal. Mag ik uw klantnummer, bovenaan de brief, en uw geboortedatum?" },
      },
    },
  },

  phase "5" {
    id = "mertens-listen", chat = "mertens",
    node "rita-bill" {
      "Mijn factuur is 56 euro en dat moet 47 zijn. Ik steek elke maand 47 euro in een enveloppe. Nu kom ik er niet.",
      "Ik heb er vannacht van wakker gelegen.",
      option "put-right" {
        "Dat klopt inderdaad niet, 47 is 47. Zoiets mag niet gebeuren, mevrouw. Ik zet het voor u recht.",
        earns = { empathy = 1 }, effect = { mood_rita = 1 },
        reply = "O, dan ben ik gerust. Dank u.",
        why = { nl = "U kiest haar kant en dat doet deugd, maar u weet nog niet of het fout is. De geruststelling van nu \z
          wordt straks een ontgoocheling." },
        better = { nl = "U rekent op 47 en er staat 56. Dat u daarvan wakker ligt, snap ik. Ik kijk na vanwaar het komt." },
      },
      option "sleep-well" {
        "Maar mevrouw toch, voor negen euro mag u niet wakker liggen! Dat is zo gevonden, u zult zien.",
        earns = { empathy = 0 }, effect = { mood_rita = -1 },
        reply = "Voor u is dat misschien niks, negen euro.",
        why = { nl = "Lief bedoeld, maar u zegt haar wat ze mag voelen, en maakt klein wat voor haar groot is. Empathisch reageren is het omgekeerde." },
        better = { nl = "U rekent op 47 en er staat 56. Dat u daarvan wakker ligt, snap ik. Ik kijk na vanwaar het komt." },
      },
      option "the-envelope" {
        "U rekent op 47 en er staat 56. Dat u daarvan wakker ligt, snap ik. Ik zoek het op, een halve minuut.",
        announces = true,
        earns = { empathy = 2 }, effect = { mood_rita = 1 },
        reply = "Ja. Dank u. Ik wacht wel.",
        why = { nl = "U zegt wat het voor haar is, in haar cijfers, en belooft alleen dat u zoekt. Zij voelt zich gelezen en weet hoelang ze wacht." },
      },
      option "on-the-back" {
        "Ik begrijp het. Staat er op de achterkant een detail van wat er aangerekend werd, mevrouw?",
        earns = { empathy = 1 },
        reply = "Op de achterkant staat het heel klein. Dat kan ik niet goed lezen.",
        why = { nl = "‘Ik begrijp het’ en dan een vraag: dat zij wakker lag, is al voorbij. En wat u vraagt, kunt u zelf opzoeken." },
        better = { nl = "U rekent op 47 en er staat 56. Dat u daarvan wakker ligt, snap ik. Ik kijk na vanwaar het komt." },
      },
    },
  },

  phase "7" {
    id = "mertens-answer", chat = "mertens",
    node "rita-films" {
      line { "U ging het rechtzetten, hé. Is het in orde?", when = "chose('rita-bill/put-right')" },
      line { "En? Vanwaar komt het?", when = "not chose('rita-bill/put-right')" },
      option "two-saturdays" {
        "Er staan twee films op, van zaterdag 7 en 14 februari, samen € 9. Was er toen iemand bij u?",
        when = "opened('chat-bill-mertens')", reveals = true,
        hidden = { nl = "Dat weet u nog niet: u hebt de factuur van mevrouw Mertens niet opgezocht." },
        to = "rita-pay",
        earns = { films = 2 },
        reply = "Zaterdag? Dan zijn de kleinkinderen hier, voor de tv. Och nee, toch.",
        why = { nl = "De feiten met dag en bedrag, en dan een open vraag zonder verwijt. Zo vraagt u door en vindt zij het zelf." },
      },
      option "you-rented" {
        "U hebt in februari twee films gehuurd, dat staat zo in ons systeem. Bent u dat niet vergeten?",
        when = "opened('chat-bill-mertens')", reveals = true,
        to = "rita-pay",
        earns = { films = 0 }, effect = { mood_rita = -2 },
        reply = "Vergeten? Ik vergeet niks. Ik kijk naar het nieuws en naar de koers. De kleinkinderen zaten hier, ja, op zaterdag.",
        why = { nl = "Gehuurd vanop haar toestel is niet gehuurd door haar. U maakt van een vraag een verwijt, en van haar leeftijd een uitleg." },
        better = { nl = "Er staan twee films op, van zaterdag 7 en 14 februari. Was er toen iemand bij u?" },
      },
      option "guess" {
        "Meestal is dat een betaalnummer of een film op tv. Kan er bij u thuis zoiets gebeurd zijn?",
        to = "rita-pay",
        earns = { films = 1 },
        reply = "Telefoon heb ik niet bij u. Een film … Op zaterdag zitten de kleinkinderen hier voor de tv.",
        why = { nl = "U vraagt door, en zonder verwijt. Maar u gist: op de factuur staan de dag en het uur, dan kan zij gericht nadenken." },
        better = { nl = "Er staan twee films op, van zaterdag 7 en 14 februari. Was er toen iemand bij u?" },
      },
      option "take-off" {
        "Dat zal een vergissing zijn. Ik haal die negen euro eraf, u schrijft gewoon 47 euro over.",
        earns = { films = 0 }, effect = { mood_rita = 1 }, knockout = "false-promise", to = "rita-transfer",
        reply = "Is dat waar? Dan heb ik mij zorgen gemaakt voor niks.",
        why = { nl = "U belooft wat de eerste lijn niet mag. De herinnering van negen euro komt er toch, en dan gelooft zij niemand meer. \z
          Vraag eerst door: op de factuur staat waar het bedrag vandaan komt." },
        better = { nl = "Er staan twee films op, van zaterdag 7 en 14 februari. Was er toen iemand bij u?" },
      },
    },

    node "rita-transfer" {
      "Ik neem direct mijn overschrijving. 47 euro, zei u, hé?",
      option "go-ahead" {
        "Ja, 47. Komt er nog een herinnering, dan gooit u die maar weg. Ik noteer het in uw dossier.",
        earns = { films = 0 }, effect = { mood_rita = -1 },
        reply = "Een herinnering? Dat wil ik niet. Wacht, op de achterkant staan twee films, op zaterdag. De kleinkinderen waren hier.",
        why = { nl = "Een tweede belofte om de eerste te dekken. Zij betaalt te weinig en weet niet waarom, en de films zijn nog altijd niet besproken." },
        better = { nl = "Wacht nog even. Ik was te vlug: ik mag zelf niets van een factuur halen." },
      },
      option "hold-on" {
        "Wacht nog even. Ik was te vlug: ik mag zelf niets van een factuur halen, ook geen negen euro.",
        earns = { films = 2 }, effect = { mood_rita = -1 },
        reply = "Och. Wacht, met mijn leesglas: op de achterkant staan twee films. Op een zaterdag. Dan zijn de kleinkinderen hier.",
        why = { nl = "Niet plezant, maar juist: u neemt terug wat u niet mocht beloven, voor zij te weinig betaalt. Het blijft een herstelling." },
      },
      option "pay-it-all" {
        "Schrijf toch maar 56 over, dat is veiliger. Die negen euro krijgt u later wel terug.",
        earns = { films = 0 }, effect = { mood_rita = -1 },
        reply = "Is het nu 47 of 56? Op de achterkant staan twee films, zie ik. Op zaterdag, als de kleinkinderen hier zijn.",
        why = { nl = "Half teruggekrabbeld, en er blijft een belofte staan: dat zij negen euro terugkrijgt. Nu weet zij het helemaal niet meer." },
        better = { nl = "Wacht nog even. Ik was te vlug: ik mag zelf niets van een factuur halen." },
      },
    },

    node "rita-pay" {
      "Ze duwen op alle knopjes, die deugnieten.",
      line { "Moet ik dat nu betalen?", when = "mood_rita >= 0" },
      line { "En nu moet ik dat zeker betalen?", when = "mood_rita < 0" },
      option "pay-and-lock" {
        "Ja, de films zijn gestart, dus die € 9 blijft te betalen. Met een koopcode op uw tv gebeurt het niet meer.",
        earns = { pay = 2 }, effect = { mood_rita = 1 },
        reply = "Goed, dan is dat duidelijk. Eerlijk is eerlijk.",
        why = { nl = "Een klaar antwoord op haar vraag, en meteen wat eraan te doen is. Dat is een voorstel tot oplossing, geen pleister." },
      },
      option "ask-parents" {
        "Ja, jammer genoeg. Maar dat kunt u toch terugvragen aan hun ouders? Die moeten daarop letten.",
        earns = { pay = 0 }, effect = { mood_rita = -1 },
        reply = "Dat zijn familiezaken, dat regel ik wel zelf.",
        why = { nl = "Juist dat het te betalen is, maar u mengt u in haar familie, en volgende zaterdag kan het opnieuw. Er is geen oplossing bij." },
        better = { nl = "Ja, de films zijn gestart, dus die € 9 blijft te betalen. Met een koopcode op uw tv gebeurt het niet meer." },
      },
      option "small-gesture" {
        "Voor deze ene keer trek ik die negen euro van uw volgende factuur af, als geste. Dat komt in orde.",
        earns = { pay = 0 }, effect = { mood_rita = 1 }, knockout = "false-promise",
        reply = "Dat is lief van u. Dan kan ik mijn enveloppe weer toedoen.",
        why = { nl = "Die geste bestond tot vorig jaar; de eerste lijn mag niets meer aftrekken. In april staat er geen negen euro korting, \z
          en dan hebt u het haar beloofd." },
        better = { nl = "Ja, de films zijn gestart, dus die € 9 blijft te betalen. Met een koopcode op uw tv gebeurt het niet meer." },
      },
      option "open-dispute" {
        "U kunt dat betwisten, mevrouw. Facturatie onderzoekt het en antwoordt binnen tien werkdagen.",
        earns = { pay = 1 },
        reply = "Betwisten? Nee, de kleinen hebben ernaar gekeken. Ik wil alleen niet dat het nog gebeurt.",
        why = { nl = "Het is haar recht, maar zij betwist niets: zij vraagt of het te betalen is. Een onderzoek van tien dagen is geen antwoord \z
          en houdt de volgende film niet tegen." },
        better = { nl = "Ja, de films zijn gestart, dus die € 9 blijft te betalen. Met een koopcode op uw tv gebeurt het niet meer." },
      },
    },

    node "rita-code" {
      line { "Een koopcode, dat wil ik.", when = "chose('rita-pay/pay-and-lock')" },
      line { "Mijn dochter zei al dat er een code op kan, tegen het huren.", when = "not chose('rita-pay/pay-and-lock')" },
      "Zal ik hier die van mijn bankkaart typen? Die vergeet ik niet, en dan zet u ze erop.",
      option "birth-year" {
        "Neem toch maar een andere dan die van uw bankkaart. Uw geboortejaar bijvoorbeeld, dat vergeet u niet.",
        earns = { code = 1 },
        reply = "1946? Dat weten de kleinkinderen ook, hoor.",
        why = { nl = "De bankcode houdt u tegen, goed. Maar u kiest mee, en uw voorstel staat nu in de chat. \z
          Een code kent alleen wie ze gebruikt." },
        better = { nl = "Typ hier geen code. U kiest er zelf een, op uw tv, en die hoeft niemand te kennen." },
      },
      option "type-it-here" {
        "Dat mag, dan doe ik het voor u. Ik wis ze daarna direct uit deze chat, dat blijft onder ons.",
        earns = { code = 0 }, knockout = "card-data",
        reply = { line { "Mevrouw Mertens typt vier cijfers.", by = "narrator" },
          "Voilà. Mijn zoon zegt altijd dat ik dat niet mag doen, maar u bent van Zwaluw." },
        why = { nl = "De code van haar bankkaart staat nu in een gesprek dat bewaard wordt, en zij leert dat zoiets kan als het vriendelijk gevraagd wordt. \z
          Ga discreet om met informatie: sommige wilt u niet eens horen." },
        better = { nl = "Typ hier geen code, zeker niet die van uw bank. U kiest er zelf een, op uw tv." },
      },
      option "on-your-tv" {
        "Typ hier geen code, zeker niet die van uw bank. U kiest zelf een nieuwe, op uw tv.",
        earns = { code = 2 }, effect = { mood_rita = 1 },
        reply = "Ah ja. Mijn zoon zegt dat ook altijd.",
        why = { nl = "U houdt haar tegen voor ze typt, en zegt waar het wél hoort. Wat niet in de chat staat, kan er niet uit: discreet met informatie." },
      },
    },
  },

  phase "9" {
    id = "mertens-close", chat = "mertens",
    node "rita-agree" {
      line { "Nu vraagt mijn tv zelf ook nog van alles. Met al die knopjes durf ik dat niet alleen.", when = "chose('rita-code/type-it-here')" },
      line { "Op de tv, met al die knopjes, dat durf ik niet alleen.", when = "not chose('rita-code/type-it-here')" },
      "Kan er iemand bellen als ik voor de tv zit? Morgenvoormiddag ben ik thuis. Mijn nummer is 059 00 05 93.",
      option "call-us-then" {
        "Belt u ons maar wanneer u ervoor zit. Mijn collega's nemen er graag de tijd voor, u zult zien.",
        earns = { agree = 0 }, effect = { mood_rita = -1 },
        reply = "Dan zit ik weer te wachten met dat muziekje. Enfin.",
        why = { nl = "Vriendelijk doorgeschoven: zij vroeg om gebeld te worden en heeft nu niets. Er is geen afspraak om te bevestigen." },
        better = { nl = "Ik bel u zelf: vrijdag 13 maart, tussen 10 en 12 uur, op 059 00 05 93." },
      },
      option "day-and-hours" {
        "Ik bel u zelf: vrijdag 13 maart, tussen 10 en 12 uur, op 059 00 05 93. Past dat voor u?",
        earns = { agree = 2 }, effect = { mood_rita = 1 },
        reply = "Ja. Vrijdag, tussen 10 en 12. Ik schrijf het op de kalender.",
        why = { nl = "Wie, welke dag, tussen welke uren, op welk nummer, en u vraagt of het past. Zo bevestigt u een afspraak." },
      },
      option "someone-calls" {
        "In orde, ik geef het door. Morgen in de voormiddag belt u iemand op dat nummer, zet de tv al aan.",
        earns = { agree = 1 },
        reply = "Goed. Dan blijf ik maar heel de voormiddag binnen.",
        why = { nl = "De dag is er, maar ‘iemand’ en ‘voormiddag’ laten haar vier uur bij de telefoon zitten. \z
          Bevestig ook wie er belt en tussen welke uren." },
        better = { nl = "Ik bel u zelf: vrijdag 13 maart, tussen 10 en 12 uur, op 059 00 05 93." },
      },
    },

    node "rita-done" {
      line { "Dank u wel. Ik dacht niet dat dat zo vlot ging, chatten.", when = "mood_rita >= 1" },
      line { "Goed. Dank u.", when = "mood_rita < 1" },
      line { "Mevrouw Mertens heeft de chat gesloten.", by = "narrator" },
    },
  },
}
