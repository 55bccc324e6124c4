-- A rule that changed while one was off: read the notice before answering, pass it on to a colleague who missed it, have the old article mended.

local zwaluw = require "companies.zwaluw"

return scenario {
  id = "changed-day-pass", version = 1,
  kind = "development", channel = "phone", direction = "inbound", language = "nl",
  title = {
    nl = "De dagpas is veranderd",
    fr = "Le pass journalier a changé",
    en = "The day pass has changed",
  },
  brief = {
    nl = "U bent Sam en werkt op de klantendienst van Zwaluw. Het is dinsdag 10 maart 2026, tien over negen. \z
      Vrijdag en gisteren was u vrij; op het mededelingenbord hangen drie berichten die u nog niet gelezen hebt. \z
      De eerste oproep komt al binnen, en Jef naast u zit ook aan de telefoon. \z
      Na het gesprek blijft uw bureau open: werk af wat nodig is en sluit dan het dossier.",
    fr = "Vous êtes Sam, du service clientèle de Zwaluw. Nous sommes le mardi 10 mars 2026, il est 9 h 10. \z
      Vous étiez en congé vendredi et hier ; au tableau, il y a trois avis que vous n'avez pas encore lus. \z
      Le premier appel arrive déjà, et Jef, à côté de vous, est aussi en ligne. \z
      Après l'appel, votre bureau reste ouvert : terminez ce qu'il faut, puis clôturez le dossier. La conversation est en néerlandais.",
    en = "You are Sam, from Zwaluw customer service. It is Tuesday 10 March 2026, ten past nine. \z
      You were off on Friday and yesterday; on the notice board there are three notices you have not read yet. \z
      The first call is already coming in, and Jef beside you is on the phone as well. \z
      After the call your desk stays open: finish what is needed, then close the case. The conversation is in Dutch.",
  },
  company = zwaluw, customer = "elamrani",
  procedures = { "verify", "callback" },
  products = { "mobile-small", "mobile-large" },
  minutes = 9, difficulty = 2,

  variables = {
    mood = { 1, min = -3, max = 3 },
    verified = { false },
  },

  opportunities = {
    questions = { "7.4" },
    identify  = { "6.6" },
    file      = { "6.1" },
    company   = { "6.2" },
    notice    = { "3.1", weight = 2 },
    newrule   = { "3.4", weight = 2 },
    change    = { "3.3" },
    how       = { "7.2", weight = 2 },
    fits      = { "7.3" },
    respect   = { "2.1", weight = 2 },
    consult   = { "2.2" },
    together  = { "2.4" },
    gap       = { "3.2" },
    share     = { "3.5", weight = 2 },
    report    = { "1.3", weight = 2 },
  },

  desk = {
    notices = {
      notice "notice-day-pass" { date = "06/03/2026",
        title = { nl = "Dagpas Buiten EU: anders vanaf 9 maart" },
        text = { nl = "Tot en met 8 maart ging de dagpas vanzelf aan: € 5 per dag, 500 MB. \z
          Vanaf maandag 9 maart: € 4 per dag en per nummer, 1 GB. Hij gaat niet meer vanzelf aan: de klant stuurt vóór het vertrek PAS naar 4040, \z
          van elk nummer apart. Daarna telt enkel een dag waarop dat nummer er internet gebruikt. Na 1 GB stopt het internet tot middernacht. \z
          Zonder pas staat mobiel internet buiten de EU uit. Bellen zit er niet in: € 0,90 per minuut. \z
          De klantendienst kan de pas niet in de plaats van de klant aanzetten. Geldt ook voor Zwitserland." } },
      notice "notice-parking" { date = "06/03/2026",
        title = { nl = "Parking: plaatsen 40 tot 52 donderdag vrijhouden" },
        text = { nl = "Donderdag 12 maart worden de lijnen opnieuw geschilderd. Parkeer die dag achter het gebouw." } },
      notice "notice-headsets" { date = "09/03/2026",
        title = { nl = "Nieuwe oorkussens voor de headsets" },
        text = { nl = "Vanaf vandaag te halen bij het onthaal, één paar per persoon." } },
    },
    articles = {
      article "travel-outside-eu" { date = "12/06/2025",
        title = { nl = "Op reis buiten de EU: de dagpas" },
        keywords = { nl = "reis reizen buitenland roaming Zwitserland Verenigd Koninkrijk dagpas internet gsm" },
        text = { nl = "Buiten de EU gaat bij het eerste gebruik vanzelf een dagpas aan: € 5 per dag, 500 MB. De klant hoeft niets te doen. \z
          Geldt onder meer in Zwitserland en het Verenigd Koninkrijk. Laatst aangepast op 12 juni 2025." } },
      article "travel-in-eu" { date = "02/01/2026",
        title = { nl = "Op reis in de EU" },
        keywords = { nl = "reis reizen buitenland roaming EU gsm internet" },
        text = { nl = "In de EU gebruikt de klant zijn bundel zoals in België, zonder meerkost. Zwitserland hoort daar niet bij." } },
      article "article-outdated" { date = "15/01/2026",
        title = { nl = "Een artikel klopt niet meer" },
        keywords = { nl = "artikel bericht kennisbank verouderd fout melden" },
        text = { nl = "Zegt een bericht op het bord iets anders dan een artikel, dan geldt het recentste. \z
          Meld een verouderd artikel dezelfde dag aan de teamcoach, anders blijft het staan. Een bericht kunt u doorgeven aan een collega." } },
    },
    irregularities = {
      irregularity "old-article" { title = { nl = "Artikel in de kennisbank is verouderd: ‘Op reis buiten de EU: de dagpas’" } },
      irregularity "wrong-notice" { title = { nl = "Bericht op het bord klopt niet met de kennisbank: ‘Dagpas Buiten EU’" } },
      irregularity "colleague-mistake" { title = { nl = "Een collega geeft klanten verkeerde informatie" } },
    },
  },

  rules = {
    -- The world's patience, up to the goodbye: what follows is a talk between colleagues, with nobody waiting.
    rule "read-in-time" { on = "open notice-day-pass", before = "why-now", when = "not seen('son-found')", earns = { notice = 2 },
      why = { nl = "U las het nieuwe bericht voor u antwoordde. Zich informeren over wat er verandert, gebeurt vóór de klant het merkt." },
      better = { nl = "Open het bericht ‘Dagpas Buiten EU’ op het mededelingenbord voor u op haar vraag antwoordt." } },
    rule "read-late" { on = "open notice-day-pass", when = "not applied('read-in-time')", earns = { notice = 1 },
      why = { nl = "U las het bericht, maar pas nadat de klant een antwoord had. Twee dagen vrij: dan kijkt u eerst op het bord." },
      better = { nl = "Een ogenblik, ik kijk na of daar sinds vorige week iets aan veranderd is." } },
    rule "file-first" { on = "open elamrani", before = "how", when = "verified", earns = { file = 2 },
      why = { nl = "In haar dossier staan twee nummers: het hare en dat van haar zoon. Zo weet u voor wie de pas moet dienen." },
      better = { nl = "Open na de identificatie haar dossier en kijk welke nummers erop staan." } },
    rule "file-late" { on = "open elamrani", when = "verified and not applied('file-first')", earns = { file = 1 },
      why = { nl = "U keek in het dossier, maar pas toen uw uitleg al gegeven was. Het opzoeken hoort ervoor." },
      better = { nl = "Open haar dossier voor u uitlegt hoe ze de pas aanzet: er staan twee nummers op." } },
    rule "passed-on" { on = "share notice-day-pass", earns = { share = 2 },
      why = { nl = "U geeft het bericht zelf door: Jef kan het nalezen en moet u niet op uw woord geloven. Zo deelt u kennis." },
      better = { nl = "Geef het bericht ‘Dagpas Buiten EU’ door aan uw collega." } },
    rule "old-passed-on" { on = "share travel-outside-eu", earns = { share = 0 },
      why = { nl = "U geeft het oude artikel door: daar staat precies in wat niet meer klopt. Zo verspreidt de fout zich." },
      better = { nl = "Deel het bericht van 6 maart, niet het artikel van vorig jaar." } },
    rule "reported-article" { on = "report old-article", earns = { report = 2 },
      why = { nl = "Zolang het artikel er staat, geeft de volgende collega weer het oude antwoord. U merkt het op en u signaleert het." },
      better = { nl = "Meld aan de teamcoach dat het artikel over de dagpas verouderd is." } },
    rule "reported-notice" { on = "report wrong-notice", earns = { report = 0 },
      why = { nl = "Het bericht is het recentste en dus juist; het artikel van juni 2025 loopt achter. Zo wordt misschien het verkeerde aangepast." },
      better = { nl = "Meld dat het artikel verouderd is; het bericht van 6 maart klopt." } },
    rule "reported-colleague" { on = "report colleague-mistake", earns = { report = 0 },
      why = { nl = "U meldt een mens en niet de oorzaak. Jef las wat er in de kennisbank staat; het artikel moet aangepast worden." },
      better = { nl = "Meld dat het artikel over de dagpas verouderd is. Jef spreekt u zelf aan." } },
  },

  phase "7" { id = "question",
    node "greeting" {
      "Goeiemorgen, met Samira El Amrani. Zaterdag gaan wij naar mijn zus in Basel, mijn zoon en ik. Wat kost dat daar nu, internet op de gsm?",
      option "from-memory" {
        "Klantendienst Zwaluw, met Sam. Zwitserland is € 5 per dag, en dat gaat vanzelf aan. Gemakkelijk, hé?",
        earns = { questions = 0 },
        reply = "Vanzelf, zoals vorige zomer dus. Voor twee gsm's, en we blijven tot zondag de week erna.",
        why = { nl = "Vlot, maar uit het hoofd. U weet niet met hoeveel ze gaan, en ook niet of het nog klopt: u was twee dagen weg." },
        better = { nl = "Klantendienst Zwaluw, met Sam. Ik zoek het uit. Met hoeveel gsm's gaat u, en tot wanneer?" },
      },
      option "how-many" {
        "Klantendienst Zwaluw, met Sam. Dat zoeken we uit. Met hoeveel gsm's gaat u, en hoelang blijft u?",
        earns = { questions = 2 }, effect = { mood = 1 },
        reply = "Met twee, de mijne en die van mijn zoon. En tot zondag de week erna.",
        why = { nl = "U vraagt eerst wat u nodig hebt om juist te antwoorden: hoeveel nummers, hoelang. Een bijkomende vraag die haar iets oplevert." },
      },
      option "which-number" {
        "Klantendienst Zwaluw, met Sam. Zwitserland, dat vinden we wel. Over welk gsm-nummer gaat het?",
        earns = { questions = 1 },
        reply = "Over twee eigenlijk, mijn zoon heeft er ook een. En we blijven tot zondag de week erna.",
        why = { nl = "Een goede vraag, maar een smalle: dat het er twee zijn en voor hoelang, moet zij u zelf vertellen." },
        better = { nl = "Met hoeveel gsm's gaat u, en hoelang blijft u?" },
      },
      option "on-the-site" {
        "Klantendienst Zwaluw, met Sam. Dat staat op de site, onder Reizen. Hebt u daar al eens gekeken?",
        earns = { questions = 0 }, effect = { mood = -1 },
        reply = "Nee, ik bel liever, dan weet ik het zeker. Het is voor twee gsm's, tot zondag de week erna.",
        why = { nl = "U stuurt haar weg met een vraag die geen vraag is. Zij belt juist omdat ze zeker wil zijn." },
        better = { nl = "Ik zoek het voor u uit. Met hoeveel gsm's gaat u, en tot wanneer?" },
      },
    },
  },

  phase "6" { id = "looking-up",
    node "identify" {
      "Ze staan alle twee op mijn naam. Dat ziet u daar toch staan?",
      option "three-facts" {
        "Dat kijk ik na. Geeft u mij daarvoor uw klantnummer, geboortedatum en postcode?",
        earns = { identify = 2 }, effect = { verified = true },
        reply = "Ja, dat heb ik hier. ZW-337260. Veertien augustus '83, en 2800.",
        why = { nl = "Drie gegevens, waarvan twee niet publiek, en zij zegt ze zelf. Pas daarna opent u haar dossier: zo wil de privacywet het." },
      },
      option "name-again" {
        "Dat zie ik zo. Zegt u nog eens uw naam en uw gemeente? Dan heb ik u direct gevonden.",
        earns = { identify = 1 }, effect = { verified = true },
        reply = "El Amrani, Mechelen. Maar zo heet mijn nicht ook. Wacht: ZW-337260, geboren op 14 augustus '83.",
        why = { nl = "Naam en gemeente weet iedereen. Zonder haar eigen aanvulling had u het dossier van haar nicht kunnen openen." },
        better = { nl = "Geeft u mij daarvoor uw klantnummer, uw geboortedatum en uw postcode?" },
      },
      option "read-out" {
        "Ja, ik zie het: Samira, in Mechelen, een Mobiel Ruim en een Mobiel Klein. Klopt dat?",
        earns = { identify = 0 }, effect = { mood = -1, verified = true }, knockout = "privacy",
        reply = "Ja … maar dat had mijn nicht ook kunnen zeggen. Mijn klantnummer is ZW-337260, 14 augustus '83.",
        why = { nl = "U geeft gegevens uit een dossier aan een stem die u nog niet kent. Wie ja zegt, is daarom nog niet de klant: \z
          een fout tegen de privacy." },
        better = { nl = "Dat kijk ik na. Wat is uw klantnummer, uw geboortedatum en uw postcode?" },
      },
    },

    node "what-cost" {
      line { "Dus dat is vijf euro per dag, zei u? Voor de twee?", when = "chose('greeting/from-memory')" },
      line { "Dus, wat kost mij dat? Vorige zomer was dat vijf euro per dag, dacht ik. En dat ging vanzelf.",
        when = "not chose('greeting/from-memory')" },
      option "as-before" {
        "Dat klopt nog: € 5 per dag en per gsm, met 500 MB. U hoeft niks te doen, hij gaat vanzelf aan.",
        earns = { newrule = 0 }, to = "son-found",
        reply = "Perfect. Dan moet ik daar al niet meer aan denken.",
        why = { nl = "Zo staat het in het artikel, maar sinds gisteren klopt het niet meer. Zonder pas staat zij in Basel zonder internet: \z
          de nieuwe kennis hebt u niet verworven." },
        better = { nl = "Sinds gisteren is het € 4 per dag en per gsm, en zet u hem zelf aan, voor u vertrekt." },
      },
      option "since-monday" {
        "Sinds gisteren is het anders: € 4 per dag en per gsm, met 1 GB. U zet hem wel zelf aan, vóór vertrek.",
        when = "opened('notice-day-pass')",
        hidden = { nl = "Dat weet u nog niet: u hebt de berichten op het mededelingenbord niet gelezen." },
        earns = { newrule = 2 }, effect = { mood = 1 }, to = "why-now",
        reply = "Een euro minder, dat is al iets. Maar zelf aanzetten?",
        why = { nl = "U antwoordt met de regel van nu, en noemt meteen wat zij zelf moet doen. Nieuwe kennis, gelezen en gebruikt." },
      },
      option "more-or-less" {
        "Reken op een vier, vijf euro per dag en per gsm, dat scheelt niet veel. U ziet het op uw factuur.",
        earns = { newrule = 0 }, effect = { mood = -1 }, to = "son-found",
        reply = "Vier of vijf, dat maakt op een week toch een verschil.",
        why = { nl = "Een gok, vriendelijk verpakt. Dat zij de pas zelf moet aanzetten, hoort ze niet, en daar hangt alles van af." },
        better = { nl = "Ik kijk na wat er nu geldt. Sinds gisteren is het € 4, en u zet de pas zelf aan." },
      },
      option "call-later" {
        "Ik wil u niks verkeerds zeggen. Ik vraag het na en bel u vandaag terug, tussen elf en één uur.",
        earns = { newrule = 1 }, to = "son-found",
        reply = "Kan dat niet nu? Ik heb wel even tijd.",
        why = { nl = "Eerlijk, en de afspraak klopt. Maar het antwoord hing op het bord: één blik, en zij moest niet wachten." },
        better = { nl = "Een ogenblik, ik kijk op ons mededelingenbord of er iets veranderd is." },
      },
    },

    node "son-found" {
      "Wacht eens, mijn zoon stuurt mij net iets van uw site. ‘Vanaf 9 maart activeert u de dagpas zelf.’ Wat is dat nu?",
      option "site-first" {
        "Als het op de site staat, zal het zo zijn. Volgt u dat maar, die is recenter dan ik.",
        earns = { newrule = 0 },
        reply = "Goed dat mijn zoon er is, dan.",
        why = { nl = "U laat de klant uitzoeken wat u had moeten weten. Zij is geholpen door haar zoon, niet door u." },
        better = { nl = "Hij heeft gelijk. Sinds gisteren is het € 4 per dag en per gsm, en u zet hem zelf aan." },
      },
      option "system-first" {
        "De site loopt wel eens voor op ons. Hou u maar aan wat wij zeggen, dat komt recht uit ons systeem.",
        earns = { newrule = 0 }, effect = { mood = -1 },
        reply = "Op uw site staat het nochtans zwart op wit.",
        why = { nl = "U verdedigt wat u zei in plaats van het na te kijken. Vertrekt zij zo, dan staat ze zaterdag zonder internet." },
        better = { nl = "Ik kijk het meteen na. … Hij heeft gelijk: sinds gisteren zet u hem zelf aan." },
      },
      option "he-is-right" {
        "Hij heeft gelijk, sorry. Sinds gisteren is het € 4 per dag en per gsm, en zet u hem zelf aan.",
        when = "opened('notice-day-pass')",
        hidden = { nl = "Dat weet u nog niet: u hebt de berichten op het mededelingenbord niet gelezen." },
        earns = { newrule = 2 }, effect = { mood = 1 },
        reply = "Ah. Dan had hij het toch goed gelezen.",
        why = { nl = "U kijkt het na, geeft het toe en zegt het juist. Het had vroeger gekund, maar nu klopt haar informatie." },
      },
    },
  },

  phase "3" { id = "what-changed",
    node "why-now" {
      line { "Maar vorige zomer moest ik daar niks voor doen. Waarom nu ineens wel?", when = "not chose('son-found/system-first')" },
      line { "En vorige zomer moest ik niks doen, dat is waar. Wat is het nu: vanzelf, of niet?", when = "chose('son-found/system-first')" },
      option "never-meant" {
        "Dat was nooit de bedoeling, mevrouw. Vroeger stond dat gewoon wat te ruim open.",
        earns = { change = 0 }, effect = { mood = -1 },
        reply = "Raar. Toen zeiden ze aan de telefoon juist dat het zo hoorde.",
        why = { nl = "Dat is verzonnen: tot zondag wás dat de regel. Zij voelt dat er iets niet klopt en gelooft de rest ook minder." },
        better = { nl = "Tot zondag ging dat vanzelf. Sinds gisteren niet meer, de regel is veranderd." },
      },
      option "until-sunday" {
        "Tot zondag ging dat vanzelf, ja. Nu blijft internet daar uit tot u hem zelf aanzet.",
        earns = { change = 2 }, effect = { mood = 1 },
        reply = "Oei, uit. Dan bel ik nog op tijd.",
        why = { nl = "U kent de oude en de nieuwe regel en de dag waarop het veranderde. Zij krijgt gelijk en weet wat er op het spel staat: \z
          zo volgt u evoluties op." },
      },
      option "hard-to-follow" {
        "Ja, wat wilt u. Ze veranderen hier zo dikwijls iets, ik kan dat zelf ook niet allemaal volgen.",
        earns = { change = 0 },
        reply = "Als u het al niet kunt volgen, wat moet ik dan zeggen?",
        why = { nl = "Het klinkt eerlijk en gezellig, maar u zegt dat u niet volgt wat er verandert. Op wie moet zij dan voortgaan?" },
        better = { nl = "Tot zondag was dat zo. Sinds gisteren moet u hem zelf aanzetten." },
      },
      option "house-rule" {
        "Het is een nieuwe regel, mevrouw. Ik heb hem niet gemaakt, maar zo is het nu: zelf aanzetten.",
        earns = { change = 1 },
        reply = "Regels, ja. Dan zullen we dat maar doen.",
        why = { nl = "Juist, maar zonder datum en zonder gevolg. Zij weet niet wat er gebeurt als ze het vergeet." },
        better = { nl = "Tot zondag ging het vanzelf. Nu staat internet daar uit zolang u de pas niet aanzet." },
      },
    },
  },

  phase "7" { id = "solution",
    node "how" {
      "En hoe doe ik dat dan, zo'n pas aanzetten? Ik ben daar geen held in.",
      option "from-here" {
        "Weet u wat, ik zet hem voor uw twee nummers van hieruit aan. Dan moet u daar niet aan denken.",
        earns = { how = 0 }, effect = { mood = 1 }, knockout = "false-promise", to = "nothing-came",
        reply = "Doet u dat? Oh, super.",
        why = { nl = "Hartelijk, maar het kan niet: alleen de klant kan de pas aanzetten. U belooft iets onmogelijks, en zij vertrekt zonder pas." },
        better = { nl = "Dat kunt u alleen zelf. Stuur vóór zaterdag PAS naar 4040, van elke gsm één keer." },
      },
      option "one-text" {
        "U stuurt vóór zaterdag een sms: PAS naar 4040. Dan staat hij aan en betaalt u wat u gebruikt.",
        earns = { how = 1 }, to = "all-day",
        reply = "PAS naar 4040. Eén sms, dat lukt mij nog.",
        why = { nl = "De stap klopt, maar één sms is voor één nummer. Haar zoon zit in Basel zonder internet." },
        better = { nl = "Van elke gsm één keer PAS naar 4040, vóór u vertrekt." },
      },
      option "each-phone" {
        "Vóór zaterdag stuurt u van elke gsm PAS naar 4040. U betaalt enkel de dagen dat u surft.",
        earns = { how = 2 }, effect = { mood = 1 }, to = "all-day",
        reply = "Van elke gsm, ook die van mijn zoon. PAS, naar 4040. Ik schrijf het op.",
        why = { nl = "Wat, waarnaartoe, van welke nummers en wanneer, en wat het kost. Een volledig voorstel dat zij zelf kan uitvoeren." },
      },
      option "at-the-border" {
        "Over de grens krijgt u een sms met uitleg. Die volgt u, en dan komt dat in orde.",
        earns = { how = 0 }, to = "all-day",
        reply = "Zonder internet, in de trein. Hopelijk versta ik die sms dan.",
        why = { nl = "Dat was vroeger zo. Nu moet het vóór het vertrek, en “dat komt in orde” laat haar met lege handen." },
        better = { nl = "Doe het nog vóór zaterdag: PAS naar 4040, van elke gsm." },
      },
    },

    node "nothing-came" {
      "Krijg ik daar nu een bericht van? Er komt precies niks binnen, ook niet bij mijn zoon.",
      option "only-you-can" {
        "Sorry, ik was te vlug: dat kunt u alleen zelf. Stuur vóór zaterdag van elke gsm PAS naar 4040.",
        earns = { how = 2 }, effect = { mood = 1 },
        reply = "Ah zo. Ja, dat doe ik zo meteen, van de twee.",
        why = { nl = "U trekt de belofte in voor ze er last van heeft en zegt wat wel werkt. Herstel van een fout, maar goed hersteld." },
      },
      option "give-it-time" {
        "Dat kan wat duren, mevrouw. Tegen zaterdag staat dat er voor u alle twee zeker op, daar zorg ik voor.",
        earns = { how = 0 }, knockout = "false-promise",
        reply = "Goed, als u dat zegt.",
        why = { nl = "U herhaalt een belofte die niemand kan houden. Zaterdag merkt zij het, en dan bent u er niet." },
        better = { nl = "Ik was te vlug: dat kunt u alleen zelf. PAS naar 4040, van elke gsm." },
      },
      option "text-to-be-sure" {
        "Dan hapert er iets aan het systeem. Stuurt u voor de zekerheid zelf ook eens PAS naar 4040?",
        earns = { how = 0 },
        reply = "Voor de zekerheid, oké.",
        why = { nl = "Er hapert niets: wij kunnen het niet. Voor haar is die sms nu een extraatje, terwijl zonder die sms niets werkt." },
        better = { nl = "Dat heb ik verkeerd gezegd, wij kunnen dat niet. Stuur PAS naar 4040, van elke gsm." },
      },
    },

    node "all-day" {
      "En mijn zoon, die kijkt de hele dag filmpjes. Dat ik achteraf geen rekening krijg van tweehonderd euro, hé.",
      option "cap-and-calls" {
        "Na 1 GB stopt het tot middernacht, dus € 4 per dag. Bellen komt er wel bij, 90 cent per minuut. Past dat zo?",
        earns = { fits = 2 }, effect = { mood = 1 },
        reply = "Bellen doen we wel via de wifi van mijn zus. Ja, dat past.",
        why = { nl = "U zegt wat begrensd is en wat niet, en gaat na of het zo voor haar past. Geen rekening die haar nog kan verrassen." },
      },
      option "never-more" {
        "Daar hoeft u niet van wakker te liggen. Vier euro per dag is vier euro, wat hij daar ook mee doet.",
        earns = { fits = 0 },
        reply = "Nooit meer dan vier euro. Dat onthoud ik.",
        why = { nl = "Voor internet klopt het, maar bellen komt er nog bij. Belt hij een uur naar huis, dan is dat € 54: \z
          u ging niet na wat zij echt vroeg." },
        better = { nl = "Internet stopt na 1 GB. Bellen zit er niet in, dat is 90 cent per minuut." },
      },
      option "wifi-tip" {
        "Er is toch wifi bij uw zus? Laat hem zijn filmpjes daar bekijken, dan gebruikt hij bijna niks van die pas.",
        earns = { fits = 1 },
        reply = "Ja, dat zal ik hem zeggen. Of hij luistert, is iets anders.",
        why = { nl = "Een goede raad, maar geen antwoord: zij vroeg of het kan oplopen. Dat weet ze nog altijd niet." },
        better = { nl = "Het stopt vanzelf na 1 GB, dus € 4 per dag. Bellen is wel apart. Past dat voor u?" },
      },
    },
  },

  phase "2" { id = "colleague", alone = true,
    node "overheard" {
      line { "Allee, dan ben ik gerust. Merci, Sam, en nog een goeie dag!", when = "mood >= 1" },
      line { "Goed, we zullen wel zien zaterdag. Dag.", when = "mood < 1" },
      line { "Mevrouw El Amrani haakt in. Jef, naast u, is nog in gesprek.", by = "narrator" },
      line { "Nee nee, mevrouw, daar moet u niks voor doen. Vijf euro per dag, en dat gaat vanzelf aan als u daar toekomt.", by = "colleague" },
      option "call-out" {
        "“Jef, heb jij het bord niet gezien? Ze moeten dat nu zelf aanzetten. Zeg het haar nog vlug!”",
        earns = { respect = 0 },
        reply = line { "Excuseer, mevrouw, een collega roept hier iets. … Nee, het klopt wat ik zei. Goeie reis. … Zeg, Sam, zo midden \z
          in mijn gesprek?", by = "colleague" },
        why = { nl = "U bedoelt het goed voor de klant, maar u verbetert hem luidop terwijl zij het hoort. \z
          Een collega in verlegenheid brengen is niet respectvol." },
        better = { nl = "Een briefje naast zijn scherm: ‘Dagpas is veranderd, bericht op het bord. Bekijken we het straks even samen?’" },
      },
      option "leave-it" {
        "U laat hem uitspreken. Over de middag zegt u het wel eens, onder vier ogen, zonder publiek.",
        earns = { respect = 1 },
        reply = line { "Zo, weer iemand gelukkig. Had jij ook al iemand voor Zwitserland?", by = "colleague" },
        why = { nl = "U spaart hem, dat is respectvol. Maar tot de middag hoort elke klant van hem het oude antwoord." },
        better = { nl = "Een briefje: ‘Dagpas is veranderd. Bekijken we het even na je gesprek?’" },
      },
      option "tell-coach" {
        "U stuurt Ilse, de teamcoach, een berichtje dat Jef nog de oude prijs geeft. Dan zegt zij het hem.",
        earns = { respect = 0 },
        reply = line { "Zeg, van waar weet Ilse wat ik aan mijn klanten vertel? Ze schrijft mij daar net iets over.", by = "colleague" },
        why = { nl = "U gaat over zijn hoofd heen voor iets wat u hem zelf kunt zeggen. Integer met collega's omgaan is: eerst met hem praten." },
        better = { nl = "Een briefje naast zijn scherm: ‘Dagpas is veranderd. Heb je straks twee minuten?’" },
      },
      option "slip-note" {
        "U legt een briefje bij zijn scherm: ‘Dagpas veranderd, zie bord. Bekijken we het straks even?’",
        earns = { respect = 2 },
        reply = line { "Ja … ja, mevrouw, goeie reis. … Sam, wat is er met dat briefje?", by = "colleague" },
        why = { nl = "Hij weet het meteen, zijn klant hoort niets en u biedt aan om samen te kijken. Respectvol, en op tijd." },
      },
    },

    node "twelve-years" {
      line { "U laat vallen dat er iets veranderd is aan de dagpas. Jef trekt zijn wenkbrauwen op.", by = "narrator",
        when = "chose('overheard/leave-it')" },
      line { "Veranderd? Toch niet dat ik weet.", by = "colleague", when = "chose('overheard/slip-note')" },
      line { "Twaalf jaar zit ik hier, hé. En het staat zo in de kennisbank: vijf euro, en vanzelf. Kijk zelf maar.", by = "colleague" },
      option "read-the-board" {
        "Twaalf jaar of niet, dat bericht hangt er al van vrijdag. Heb jij dat dan niet gelezen, Jef?",
        earns = { consult = 0 },
        reply = line { "Ja, ja, chef. … Vanaf 9 maart. Bon, het is goed.", by = "colleague" },
        why = { nl = "U hebt gelijk, en dat laat u voelen. Jef luistert nu naar uw toon en niet meer naar de regel: van overleg is geen sprake." },
        better = { nl = "Zo staat het er nog, ja. Maar vrijdag kwam er een bericht. Leggen we ze eens naast elkaar?" },
      },
      option "side-by-side" {
        "Zo staat het er nog, ja. Maar vrijdag kwam er een bericht. Leggen we ze eens naast elkaar?",
        earns = { consult = 2 },
        reply = line { "Toon eens. … Vanaf 9 maart. Verdorie, dat heb ik gemist.", by = "colleague" },
        why = { nl = "U geeft hem gelijk waar hij gelijk heeft en kijkt samen naar de bron. Hij kan zelf tot het besluit komen: goed overleg." },
      },
      option "trust-me" {
        "Het is vier euro en zelf aanzetten, Jef. Geloof mij nu maar, dan moeten we er niet over praten.",
        earns = { consult = 1 },
        reply = line { "Op je woord? Nee, toon eens. … Vanaf 9 maart. Oké dan.", by = "colleague" },
        why = { nl = "De regel is juist, maar u vraagt geloof in plaats van te tonen. Wie twaalf jaar meedraait, wil het zelf zien." },
        better = { nl = "Het staat in het bericht van vrijdag. Leggen we ze eens naast elkaar?" },
      },
      option "never-mind" {
        "Dan zal ik het verkeerd gelezen hebben. Ik was er vrijdag ook niet bij, dus laat maar zitten, Jef.",
        earns = { consult = 0 },
        reply = line { "Nee, nu wil ik het weten. Toon eens. … Vanaf 9 maart! Dat heb ik gemist.", by = "colleague" },
        why = { nl = "U houdt de vrede en laat de fout staan. Had Jef niet doorgevraagd, dan kreeg de volgende klant weer het oude antwoord." },
        better = { nl = "In de kennisbank staat het nog zo, maar er is een bericht van vrijdag. Bekijken we het samen?" },
      },
    },

    node "his-caller" {
      line { "En die mevrouw van daarnet vertrekt morgen al naar Londen. Die staat daar zonder internet, door mij.", by = "colleague" },
      option "she-will-see" {
        "Dat valt wel mee. Zonder pas kost het haar niks, en ze belt wel als er iets is. Trek het je niet aan.",
        earns = { together = 0 },
        reply = line { "Als jij het zegt. Al zit het mij niet lekker.", by = "colleague" },
        why = { nl = "Troostend, maar u laat de klant staan: in Londen merkt ze het, en dan kan ze niet bellen zonder bij te betalen. \z
          De aandacht gaat naar Jef, niet naar haar belang." },
        better = { nl = "Bel haar nog voor ze vertrekt. Ik neem je volgende oproep." },
      },
      option "take-your-line" {
        "Bel haar nu meteen terug, dan pak ik jouw volgende oproep. Ik had het zelf ook bijna gemist.",
        earns = { together = 2 },
        reply = line { "Doe je dat? Merci, Sam. Ik bel haar direct.", by = "colleague" },
        why = { nl = "De klant krijgt vandaag nog het juiste antwoord en Jef krijgt hulp in plaats van een verwijt: aandacht voor klant én collega." },
      },
      option "just-call" {
        "Dan bel je haar best terug, hé. Haar nummer staat nog in je scherm, zo gebeurd.",
        earns = { together = 1 },
        reply = line { "Ja. Er staan er wel drie te wachten, maar goed.", by = "colleague" },
        why = { nl = "Juist voor de klant. Maar u zegt wat hij moet doen en laat hem ermee alleen; samenwerken is ook iets overnemen." },
        better = { nl = "Bel haar nu terug. Ik neem je volgende oproep over." },
      },
    },
  },

  phase "3" { id = "learning", alone = true,
    node "coach" {
      line { "Even later komt Ilse, uw teamcoach, langs.", by = "narrator" },
      line { "Jij was er vrijdag en gisteren niet, hé, Sam? Ben je mee met die dagpas, of zit je nog met iets?", by = "colleague" },
      option "all-clear" {
        "Ik ben mee, ja. Vier euro, één gigabyte, en zelf aanzetten. Voor mij hoeft daar geen uitleg meer bij.",
        earns = { gap = 0 },
        reply = line { "Goed. Dan hoor ik het wel als er toch iets is.", by = "colleague" },
        why = { nl = "De regel kent u. Maar wat het bericht niet zegt, hebt u niet gezien: een leerbehoefte die u niet opmerkt, komt terug met een klant." },
        better = { nl = "Eén ding weet ik nog niet: wat met wie al onderweg was op 9 maart?" },
      },
      option "everybody-trained" {
        "Zouden we niet allemaal eens een opleiding over reizen moeten krijgen? Dat verandert toch zo vaak.",
        earns = { gap = 1 },
        reply = line { "Daar kan ik niet veel mee. Waar loop jij juist op vast?", by = "colleague" },
        why = { nl = "U merkt dat er iets te leren valt, maar het blijft algemeen en van iedereen. Ilse weet niet wat ú nodig hebt." },
        better = { nl = "Ik weet nog niet wat geldt voor wie al buiten de EU zat toen de regel veranderde." },
      },
      option "already-abroad" {
        "Met één ding: wat met wie op 9 maart al op reis was? Dat staat er niet in. Ik zoek het uit en laat het je weten.",
        earns = { gap = 2 },
        reply = line { "Goede vraag, dat weet ik zelf ook niet. Graag, dan hang ik het mee op het bord.", by = "colleague" },
        why = { nl = "U noemt precies wat u nog niet weet en wat u eraan doet. Zo herkent u een leerbehoefte voor een klant ze u toont." },
      },
    },

    answer "own-words" {
      line { "Schrijf eens op wat je uit vanmorgen onthoudt: wat wil je nog leren of anders doen, en hoe pak je dat aan?", by = "colleague" },
      task = { nl = "Schrijf in twee of drie zinnen wat u nog wilt leren of anders wilt doen na een paar vrije dagen, en hoe u dat aanpakt." },
      rubric = {
        { nl = "Noemt iets concreets dat hij of zij nog niet weet of anders wil doen" },
        { nl = "Zegt hoe en wanneer: bord lezen voor de eerste oproep, navragen, samen bekijken …" },
        { nl = "Spreekt over zichzelf, niet over wat anderen moeten doen" },
      },
      earns = { "gap" },
      given = { reply = line { "Mooi. Volgende week vraag ik je hoe het ging. Werk nu maar af wat er nog ligt.", by = "colleague" } },
    },
  },
}
