-- Calling a customer back as promised. Look first what was agreed and what has become of it, say nothing to the son who picks up,
-- tell what is certain, book a day that suits her and the stairs, see to it that what should have been done is done.

local volta = require "companies.volta"

return scenario {
  id = "washer-on-its-way", version = 1,
  kind = "progress", channel = "phone", direction = "outbound", language = "nl",
  title = {
    nl = "Terugbellen tussen vijf en halfzes",
    fr = "Rappeler entre 17 h et 17 h 30",
    en = "Calling back between five and half past",
  },
  brief = {
    nl = "U bent Sam, van de klantendienst van Volta. Het is woensdag 25 maart, vijf na vijf. \z
      Vanmiddag belde Lieve Peeters (VK-204518) over haar wasmachine, en u hebt gezegd dat u haar vandaag tussen 17 en 17.30 uur terugbelt. \z
      Het depot en de servicemanager hebben intussen geantwoord. Dossier, agenda en kennisbank staan al open voor u belt. \z
      Na het gesprek registreert u het en sluit u de zaak.",
    fr = "Vous êtes Sam, du service clientèle de Volta. Nous sommes le mercredi 25 mars, il est 17 h 05. \z
      Cet après-midi, Lieve Peeters (VK-204518) a appelé au sujet de son lave-linge ; vous lui avez dit que vous la rappelleriez aujourd'hui \z
      entre 17 h et 17 h 30. Le dépôt et le responsable du service ont répondu entre-temps. Dossier, agenda et base de connaissances sont \z
      accessibles avant l'appel. Ensuite, vous enregistrez le contact et clôturez le dossier. La conversation est en néerlandais.",
    en = "You are Sam, from Volta customer service. It is Wednesday 25 March, five past five. \z
      This afternoon Lieve Peeters (VK-204518) called about her washing machine, and you said you would call her back today between 5 and 5.30 pm. \z
      The depot and the service manager have answered since. File, agenda and knowledge base are open to you before you call. \z
      Afterwards you register the call and close the case. The conversation is in Dutch.",
  },
  company = volta, customer = "peeters",
  procedures = { "verify", "callback", "late-delivery" },
  products = { "w7", "delivery" },
  minutes = 9, difficulty = 2,

  variables = {
    mood     = { 0, min = -3, max = 3 },
    verified = { false },
  },

  opportunities = {
    kept     = { "2.4" },
    file     = { "6.1" },
    checked  = { "11.4" },
    third    = { "6.6" },
    trust    = { "2.6" },
    identify = { "6.5" },
    reason   = { "11.1" },
    status   = { "11.2" },
    needs    = { "11.3" },
    company  = { "6.2" },
    both     = { "6.4" },
    slot     = { "11.3", weight = 2 },
    confirm  = { "9.4" },
    extra    = { "11.2" },
    promise  = { "2.3" },
    receipt  = { "11.4" },
    done     = { "11.4" },
    steps    = { "9.3" },
    more     = { "9.6" },
    register = { "9.5", weight = 2 },
  },

  desk = {
    records = {
      record "washer-agreement" {
        customer = "peeters", date = "25/03/2026", seconds = 6,
        title = { nl = "Gesprek van 13.10 uur, Sam" },
        text = { nl = "Klant wil een vaste dag, met een blok van twee uur, en iemand die belt als hij het zegt. \z
          Terugbellen: vandaag tussen 17 en 17.30 uur, 0470 00 45 18, door Sam, ook zonder nieuws. Dinsdag kan er niemand opendoen. \z
          Gevraagd: (1) depot: een W7 opzijzetten; (2) depot: mail ‘Wat klaar moet staan’ versturen; (3) servicemanager: € 130 wasserette." },
      },
      record "washer-depot" {
        customer = "peeters", date = "25/03/2026", seconds = 6,
        title = { nl = "Antwoord van het depot, 16.20 uur" },
        text = { nl = "W7 opzijgezet op naam van B-77120. De vrije ritten staan in de agenda; wat u daar boekt, is door ons bevestigd. \z
          Trap zonder lift: alleen een rit met twee man. Staat niet op de bestelling, vraag het na. \z
          Mail ‘Wat klaar moet staan’: niet verstuurd, ligt klaar voor wie belt." },
      },
      record "washer-claim" {
        customer = "peeters", date = "25/03/2026", seconds = 6,
        title = { nl = "Antwoord van de servicemanager, 15.40 uur" },
        text = { nl = "Vaste vergoeding van € 50: in orde, wordt gestort na de levering. Wasserette, € 130: nog niet beslist. \z
          Ik bel mevrouw zelf, uiterlijk vrijdag 27 maart om 17 uur, met ja of nee." },
      },
    },
    articles = {
      article "washer-kb-outbound" {
        date = "10/02/2026", seconds = 6,
        title = { nl = "Zelf een klant bellen" },
        text = { nl = "Lees vóór u belt wat er afgesproken is en wat ervan gedaan is. Neemt iemand anders op: uw naam en Volta, en vraag naar de \z
          klant zelf. Waarover het gaat, hoort alleen de klant. Twijfelt de klant of u van Volta bent: hij mag zelf bellen naar het nummer op \z
          zijn factuur. Daarna drie gegevens, zoals altijd: de klant zegt ze, u leest niets voor." },
        keywords = { nl = "terugbellen uitgaand opbellen oproep identificeren huisgenoot gezin zoon" },
      },
      article "washer-kb-placing-2022" {
        date = "14/03/2022",
        title = { nl = "Plaatsing (vervangen op 09/06/2025)" },
        text = { nl = "De chauffeurs maken het oude toestel leeg, koppelen het af en nemen het mee. Doorgang: 60 cm." },
        keywords = { nl = "plaatsen plaatsing aansluiten afkoppelen doorgang oud toestel klaarzetten klaar" },
      },
    },
    letters = {
      letter "washer-mail-ready" {
        to = { nl = "Lieve Peeters, lieve.peeters@mail.example" },
        subject = { nl = "Uw plaatsing: wat klaar moet staan" },
        body = { nl = "Beste mevrouw Peeters, voor de plaatsing van uw wasmachine hebben onze mensen dit nodig: een vrije doorgang van 70 cm, een \z
          kraan en een afvoer, en een geaard stopcontact op hoogstens anderhalve meter. Is het oude toestel leeg en afgekoppeld, dan gaat het \z
          gratis mee. De chauffeur belt u een half uur op voorhand. Vriendelijke groeten, klantendienst Volta" },
      },
    },
    slots = {
      slot "washer-fri-8" { when = { nl = "Levering, twee man: vrijdag 27/03, 8-10 uur" }, free = true },
      slot "washer-fri-16" { when = { nl = "Levering, twee man: vrijdag 27/03, 16-18 uur" }, free = false },
      slot "washer-sat-9" { when = { nl = "Levering, één man: zaterdag 28/03, 9-11 uur" }, free = true },
      slot "washer-sat-11" { when = { nl = "Levering, twee man: zaterdag 28/03, 11-13 uur" }, free = true },
      slot "washer-mon-16" { when = { nl = "Levering, één man: maandag 30/03, 16-18 uur" }, free = true },
      slot "washer-tue-16" { when = { nl = "Levering, twee man: dinsdag 31/03, 16-18 uur" }, free = true },
    },
  },

  rules = {
    rule "namesake-before-call" {
      on = "open other", when = "not talking() and not verified", knockout = "privacy",
      why = { nl = "Dit dossier is van iemand anders. Er staan drie klanten met die naam in de lijst, en alleen het klantnummer zegt wie van de drie \z
        op u wacht. Ook voor u belt, geldt de privacywetgeving." },
      better = { nl = "Zoek op VK-204518 en open alleen dat dossier." },
    },

    -- Before the call: what was agreed, and what has become of it.
    rule "read-agreement" {
      on = "open washer-agreement", before = "son", earns = { file = 2 },
      why = { nl = "U las na wat u vanmiddag zelf afsprak: welk uur, welk nummer, welke dag niet kan. Zij hoeft straks niets te herhalen." },
      better = { nl = "Open het gesprek van 13.10 uur voor u belt: daarin staat wat u beloofd hebt." },
    },
    rule "read-agreement-late" {
      on = "open washer-agreement", when = "not applied('read-agreement')", earns = { file = 1 },
      why = { nl = "U zocht op wat u beloofd had terwijl zij al wachtte. Informatie uit het dossier zoekt u op vóór u belt." },
      better = { nl = "Lees het gesprek van 13.10 uur voor de telefoon overgaat." },
    },
    rule "agreement-unread" {
      on = "close", when = "not opened('washer-agreement')", earns = { file = 0 },
      why = { nl = "U belde op het geheugen. Wat u een paar uur eerder zelf noteerde, bleef dicht: het nummer, de dinsdag, de drie vragen." },
      better = { nl = "Open het gesprek van 13.10 uur in haar dossier voor u belt." },
    },
    rule "read-depot" {
      on = "open washer-depot", before = "son", earns = { checked = 2 },
      why = { nl = "U keek na of het depot gedaan had wat u vroeg, en zag dat één ding niet gebeurd was. Zo belt u met feiten." },
      better = { nl = "Open het antwoord van het depot voor u belt, en leg het naast wat u gevraagd had." },
    },
    rule "read-depot-late" {
      on = "open washer-depot", when = "not applied('read-depot')", earns = { checked = 1 },
      why = { nl = "U keek het na, maar pas met de klant aan de lijn. Of een opdracht uitgevoerd is, weet u het best voor u belt." },
      better = { nl = "Open het antwoord van het depot voor u belt." },
    },
    rule "depot-unread" {
      on = "close", when = "not opened('washer-depot')", earns = { checked = 0 },
      why = { nl = "U hebt niet nagekeken wat het depot met uw vragen deed. Dat er een machine opzijstaat en dat de mail nooit vertrok, stond daar." },
      better = { nl = "Open het antwoord van het depot in haar dossier." },
    },

    -- The agenda. A run with two men, on a day when she is at home.
    rule "day-that-suits" {
      on = "book washer-sat-11", when = "seen('offer')", earns = { slot = 2 },
      why = { nl = "Zij is thuis, het is niet dinsdag en er komen twee man voor de trap. De ideale vrijdag was bezet: u koos wat wél klopt." },
      better = { nl = "Boek zaterdag 28 maart, 11-13 uur: zij is thuis, en voor de trap komen er twee man." },
    },
    rule "day-unasked" {
      on = "book washer-sat-11", when = "not applied('day-that-suits')", earns = { slot = 1 },
      why = { nl = "De rit blijkt te kloppen, maar u boekte voor u wist wanneer zij thuis is en of er een trap is. Een afspraak maakt u met haar." },
      better = { nl = "Vraag eerst wanneer er iemand thuis is en of er een trap is. Boek dan pas." },
    },
    rule "friday-morning" {
      on = "book washer-fri-8", when = "seen('offer') and talking() and not did('book washer-sat-11')", earns = { slot = 0 }, effect = { mood = -1 },
      says = "Vrijdag om acht uur? Dan zit ik op mijn werk, dat zei ik daarnet.",
      why = { nl = "De vroegste rit, maar weekdagen is zij tot drie uur werken. Twee man staan voor een gesloten deur, en zij heeft nog geen machine." },
      better = { nl = "Boek zaterdag 28 maart, 11-13 uur: dan is zij thuis, en er komen twee man." },
    },
    rule "friday-morning-unasked" {
      on = "book washer-fri-8", when = "not applied('friday-morning') and not did('book washer-sat-11')", earns = { slot = 0 },
      why = { nl = "De vroegste rit, maar weekdagen is zij tot drie uur werken. Twee man staan voor een gesloten deur, en zij heeft nog geen machine." },
      better = { nl = "Boek zaterdag 28 maart, 11-13 uur: dan is zij thuis, en er komen twee man." },
    },
    rule "saturday-one-man" {
      on = "book washer-sat-9", when = "seen('offer') and talking() and not did('book washer-sat-11')", earns = { slot = 0 }, effect = { mood = -1 },
      says = "Om negen uur, goed. Maar één man, met die trap? Dat gaat toch niet?",
      why = { nl = "De dag klopt, de rit niet: één man krijgt een wasmachine geen trap op. Hij rijdt ermee terug naar het depot." },
      better = { nl = "Neem dezelfde zaterdag van 11 tot 13 uur: dat is de rit met twee man." },
    },
    rule "saturday-one-man-unasked" {
      on = "book washer-sat-9", when = "not applied('saturday-one-man') and not did('book washer-sat-11')", earns = { slot = 0 },
      why = { nl = "De dag klopt, de rit niet: één man krijgt een wasmachine geen trap op. Hij rijdt ermee terug naar het depot." },
      better = { nl = "Neem dezelfde zaterdag van 11 tot 13 uur: dat is de rit met twee man." },
    },
    rule "monday-one-man" {
      on = "book washer-mon-16", when = "seen('offer') and talking() and not did('book washer-sat-11')", earns = { slot = 0 }, effect = { mood = -1 },
      says = "Maandag pas? En met één man die trap op? Ik weet het niet, hoor.",
      why = { nl = "Zij is thuis, maar er komt maar één man, en het is de trap op. Bovendien is zaterdag vroeger." },
      better = { nl = "Boek zaterdag 28 maart, 11-13 uur: vroeger, en met twee man." },
    },
    rule "monday-one-man-unasked" {
      on = "book washer-mon-16", when = "not applied('monday-one-man') and not did('book washer-sat-11')", earns = { slot = 0 },
      why = { nl = "Zij is thuis, maar er komt maar één man, en het is de trap op. Bovendien is zaterdag vroeger." },
      better = { nl = "Boek zaterdag 28 maart, 11-13 uur: vroeger, en met twee man." },
    },
    rule "tuesday" {
      on = "book washer-tue-16", when = "seen('offer') and talking() and not did('book washer-sat-11')", earns = { slot = 0 }, effect = { mood = -1 },
      says = "Dinsdag? Nee. Dinsdag kan ik niet, dat zei ik vanmiddag ook al.",
      why = { nl = "Dinsdag kan er niemand opendoen. Dat noteerde u vanmiddag zelf, en zij mag het geen tweede keer moeten zeggen." },
      better = { nl = "Boek zaterdag 28 maart, 11-13 uur: dan is zij thuis, en er komen twee man." },
    },
    rule "tuesday-unasked" {
      on = "book washer-tue-16", when = "not applied('tuesday') and not did('book washer-sat-11')", earns = { slot = 0 },
      why = { nl = "Dinsdag kan er niemand opendoen. Dat noteerde u vanmiddag zelf, en zij mag het geen tweede keer moeten zeggen." },
      better = { nl = "Boek zaterdag 28 maart, 11-13 uur: dan is zij thuis, en er komen twee man." },
    },
    rule "nothing-booked" {
      on = "close", earns = { slot = 0 },
      when = "not did('book washer-sat-11') and not did('book washer-fri-8') and not did('book washer-sat-9') and not did('book washer-mon-16') \z
        and not did('book washer-tue-16')",
      why = { nl = "De agenda stond open en er ligt geen rit vast. Zij vroeg één ding: een dag. Die afspraak was nu aan u." },
      better = { nl = "Boek tijdens het gesprek zaterdag 28 maart, 11-13 uur, met twee man." },
    },

    -- The mail that should have gone this afternoon.
    rule "mail-sent" {
      on = "send washer-mail-ready", when = "talking() or not seen('son')", earns = { done = 2 },
      why = { nl = "Wat niet uitgevoerd was, doet u zelf en meteen, zodat zij nog kan zeggen of het aankomt." },
      better = { nl = "Verstuur de mail ‘Wat klaar moet staan’ terwijl de klant aan de lijn is." },
    },
    rule "mail-sent-otherwise" {
      on = "send washer-mail-ready", when = "not applied('mail-sent')", earns = { done = 1 },
      why = { nl = "De mail is weg, maar u weet niet of hij aangekomen is. Terwijl zij aan de lijn is, kan zij het zeggen." },
      better = { nl = "Verstuur hem tijdens het gesprek en vraag of hij er is." },
    },
    rule "mail-not-sent" {
      on = "close", when = "not did('send washer-mail-ready')", earns = { done = 0 },
      why = { nl = "De mail is nog altijd niet vertrokken. U vroeg hem vanmiddag aan; of hij ook echt wegging, was aan u om na te kijken." },
      better = { nl = "Verstuur de mail ‘Wat klaar moet staan’, die ligt klaar." },
    },

    -- The registration.
    rule "registered" {
      on = "register wrap-up", when = "did('book washer-sat-11')",
      values = { code = { "order", "appointment" }, outcome = "appointment",
        note = { "28 maart", "28 3", "28 03", "zaterdag", "za 28" } },
      earns = { register = 2 },
      why = { nl = "Waarover het ging, dat er een afspraak ligt, en wanneer: wie zaterdag het dossier opent, weet genoeg." },
      better = { nl = "Code bestelling of levering, vervolg: afspraak vastgelegd. Nota: zaterdag 28/03, 11-13 uur, twee man; servicemanager belt vrijdag." },
    },
    rule "registered-without-day" {
      on = "register wrap-up", values = { outcome = "appointment" }, earns = { register = 0 }, knockout = "falsified",
      when = "not did('book washer-sat-11') and not did('book washer-fri-8') and not did('book washer-sat-9') and not did('book washer-mon-16') \z
        and not did('book washer-tue-16')",
      why = { nl = "In het systeem staat een afspraak, in de agenda niets. Zaterdag rijdt er niemand, en iedereen denkt van wel." },
      better = { nl = "Boek eerst de rit in de agenda. Dan pas registreert u dat de afspraak vastligt." },
    },
    rule "registered-half" {
      on = "register wrap-up", values = { outcome = "appointment" }, when = "not applied('registered') and not applied('registered-without-day')",
      earns = { register = 1 },
      why = { nl = "Dat er een afspraak is, staat erin. Maar de dag of de juiste code ontbreekt, of de rit klopt niet: een collega moet gaan zoeken." },
      better = { nl = "Code bestelling of levering, vervolg: afspraak vastgelegd. Nota: zaterdag 28/03, 11-13 uur, twee man; servicemanager belt vrijdag." },
    },
    rule "registered-otherwise" {
      on = "register wrap-up", earns = { register = 0 },
      when = "not applied('registered') and not applied('registered-half') and not applied('registered-without-day')",
      why = { nl = "Zo staat de afspraak nergens als afspraak. Wie ‘opgelost’ leest, kijkt zaterdag niet of de rit vertrekt, en zo begon het in maart." },
      better = { nl = "Vervolg: afspraak vastgelegd. Nota: zaterdag 28/03, 11-13 uur, twee man; servicemanager belt vrijdag." },
    },
    rule "not-registered" {
      on = "close", when = "not did('register wrap-up')", earns = { register = 0 },
      why = { nl = "Van dit gesprek is er geen spoor. Belt zij zaterdag om tien uur, dan begint een collega van nul." },
      better = { nl = "Registreer het gesprek: bestelling of levering, afspraak vastgelegd, zaterdag 28/03, 11-13 uur." },
    },
  },

  phase "2" {
    id = "before-call", alone = true,
    node "before" {
      line { "Vijf na vijf. Mevrouw Peeters staat op uw lijst; u hebt haar nog niet gebeld. Nakijken wat u wilt, kan nu.", by = "narrator" },
      line { "Sam, het loopt hier vol. Die mevrouw Peeters van u, kan dat geen mailtje worden?", by = "colleague" },
      option "mail-instead" {
        "Ja, eigenlijk wel. Een mailtje kan ze rustig nalezen, en dan ben ik meteen vrij voor de volgende.",
        earns = { kept = 0 },
        reply = { line { "Of nee, wacht: hier staat dat zij gebeld wil worden. Bel dan toch maar.", by = "colleague" } },
        why = { nl = "Een mail is vlugger voor u. Zij vroeg iemand die belt als hij het zegt, en het is drie keer niet gebeurd. \z
          Richt u op haar wens, niet op de wachtrij." },
        better = { nl = "Nee, ik heb gezegd dat ik bel. Ik kijk haar dossier na en bel voor halfzes." },
      },
      option "tomorrow" {
        "Ik bel haar morgenvroeg. Dan heb ik van iedereen nieuws en moet ik haar maar één keer storen.",
        earns = { kept = 0 }, effect = { mood = -1 },
        reply = { line { "Morgen? Zij zit nu te wachten. Neem nog één oproep, en bel haar dan vandaag.", by = "colleague" } },
        why = { nl = "Het klinkt attent, maar om halfzes heeft Volta voor de vierde keer niet gebeld. Wat zij wil, is dat u belt op het uur dat u zei." },
        better = { nl = "Nee, ik heb gezegd dat ik bel. Ik kijk haar dossier na en bel voor halfzes." },
      },
      option "as-promised" {
        "Nee, ik heb gezegd dat ik bel. Ik kijk haar dossier na, en dan bel ik nog voor halfzes.",
        earns = { kept = 2 },
        reply = { line { "Goed. Dan vang ik die twee in de wachtrij wel op.", by = "colleague" } },
        why = { nl = "U houdt zich aan wat u zei, en uw collega weet waar hij aan toe is. Aandacht voor de klant én voor wie naast u zit." },
      },
      option "keep-it-short" {
        "Ik bel haar direct, maar ik hou het kort. Binnen de twee minuten neem ik die volgende oproep.",
        earns = { kept = 1 },
        reply = { line { "Twee minuten, bij haar? Doe maar op het gemak, het lukt hier wel.", by = "colleague" } },
        why = { nl = "U belt op tijd, dat is het belangrijkste. Maar hoelang het duurt, hangt van haar vraag af en niet van de wachtrij." },
        better = { nl = "Nee, ik heb gezegd dat ik bel. Ik kijk haar dossier na en bel voor halfzes." },
      },
    },
  },

  phase "6" {
    id = "housemate",
    node "son" {
      line { "Tien voor zes. De telefoon gaat lang over, dan een jonge stem.", by = "narrator", when = "chose('before/tomorrow')" },
      line { "U belt haar gsm. Een jonge stem neemt op.", by = "narrator", when = "not chose('before/tomorrow')" },
      line { "“Hallo, met Jef. Ons ma is boven, bij ons oma. Dat duurt altijd wel even.”", by = "narrator" },
      line { "“Is het voor de wasmachine? Zegt u het maar, ik schrijf het op.”", by = "narrator" },
      option "writes-it-down" {
        "Dag Jef, Sam van Volta. Schrijf maar: er staat er één opzij, en ze moet alleen nog een dag kiezen.",
        earns = { third = 0 }, reveals = true,
        reply = { line { "“Eén opzij, dag kiezen. Wacht, ik hoor haar op de trap. Ma! Volta!”", by = "narrator" } },
        why = { nl = "Een vriendelijke zoon, en toch een derde zonder volmacht. Wat er in haar dossier staat, hoort zij als eerste, en van u." },
        better = { nl = "Dag, met Sam van Volta. Ik had haar een telefoontje beloofd, voor haar zelf. Kan zij even?" },
      },
      option "for-her" {
        "Dag, met Sam van Volta. Ik had haar een telefoontje beloofd, voor haar zelf. Kan zij even?",
        earns = { third = 2 },
        reply = { line { "“Ah, oké. Blijf aan de lijn, ik roep haar. Ma! Telefoon!”", by = "narrator" } },
        why = { nl = "Uw naam en het bedrijf, en naar wie u vraagt. Waarover het gaat, blijft tussen u en haar: zo gaat u om met haar privacy." },
      },
      option "you-live-there" {
        "Dat is normaal voor haar zelf. Maar u woont daar ook? Dan kan ik die dag wel met u afspreken.",
        earns = { third = 0 },
        reply = { line { "“Met mij? Nee, ik weet niet wanneer zij thuis is. Ma! Volta, over een dag!”", by = "narrator" } },
        why = { nl = "U begint goed en geeft dan toch toe. Dat er een dag afgesproken wordt, weet hij nu ook, en in huis wonen is geen volmacht." },
        better = { nl = "Dat bespreek ik met haar zelf. Kan zij even aan de telefoon komen?" },
      },
      option "she-calls-us" {
        "Daar mag ik niets over zeggen. Vraagt u haar maar om ons terug te bellen, liefst nog voor zes uur.",
        earns = { third = 1 }, effect = { mood = -1 },
        reply = { line { "“Zij terugbellen? Zij zit al heel de dag naar die gsm te kijken. Wacht. Ma! Volta!”", by = "narrator" } },
        why = { nl = "U zegt niets uit het dossier, dat is juist. Maar u draait de belofte om: nu moet zij bellen. Vraag naar haar, en wacht even." },
        better = { nl = "Ik had haar een telefoontje beloofd, voor haar zelf. Kan zij even, of bel ik over tien minuten opnieuw?" },
      },
    },
  },

  phase "2" {
    id = "resistance",
    node "trust" {
      line { "Ja, met Lieve Peeters. Jef zegt dat er één opzijstaat? Wat moet hij dat weten, ik ben de klant.", when = "chose('son/writes-it-down')" },
      line { "Ja, met Lieve Peeters. Ik was boven bezig.", when = "not chose('son/writes-it-down')" },
      line { "Tussen vijf en halfzes ging Volta bellen. Het is bijna zes uur.", when = "chose('before/tomorrow')" },
      "Maar met wie spreek ik nu juist? Er gaan valse mails rond van Volta, mijn zus had er zo één. Hoe weet ik dat u echt bent?",
      option "ring-us" {
        "Goed dat u dat vraagt. Met Sam, van vanmiddag. Codes vraag ik nooit, en u mag ook zelf bellen, op het nummer van uw factuur.",
        earns = { trust = 2 }, effect = { mood = 1 },
        reply = "Sam, ja. Nee, laat maar, nu herken ik u. Ga maar voort.",
        why = { nl = "U vindt haar vraag terecht en geeft haar een manier om het zelf na te gaan. Zo gaat u echt met wantrouwen om." },
      },
      option "proof-from-file" {
        "Wel, een bedrieger kan niet weten dat u op 25 februari 714 euro betaald hebt met de bankkaart. Ik weet dat wel, ziet u.",
        earns = { trust = 0 }, effect = { mood = -1 }, reveals = true,
        reply = "Nu zegt u dat luidop. En als ik mijn schoonzus was?",
        why = { nl = "U bewijst wie u bent met háár gegevens, en u weet nog niet met wie u spreekt. Zo geeft u ze weg." },
        better = { nl = "Goed dat u dat vraagt. U mag ook zelf bellen, op het nummer van uw factuur." },
      },
      option "my-voice" {
        "Maar mevrouw toch, van mij moet u niet bang zijn. U hoort toch aan mijn stem dat ik die van vanmiddag ben?",
        earns = { trust = 0 }, effect = { mood = -1 },
        reply = "Een stem is een stem, hé. Mijn zus heeft ook gedacht dat het echt was.",
        why = { nl = "U lacht haar voorzichtigheid weg. Ze heeft gelijk dat ze het vraagt: wie een bezwaar klein maakt, maakt het groter." },
        better = { nl = "Goed dat u dat vraagt. U mag ook zelf bellen, op het nummer van uw factuur." },
      },
      option "we-never-ask" {
        "Met Sam, van de klantendienst. Voor die mails mag u gerust zijn: Volta vraagt nooit een kaartnummer of een code.",
        earns = { trust = 1 },
        reply = "Dat stond in die valse mail ook. Maar die naam klopt, dat wel.",
        why = { nl = "Juist, en een nuttige raad. Maar op haar vraag hoe zij het kan weten, antwoordt u niet: geef haar iets om het na te gaan." },
        better = { nl = "Met Sam, van vanmiddag. Twijfelt u, dan mag u zelf bellen, op het nummer van uw factuur." },
      },
    },
  },

  phase "6" {
    id = "right-person",
    node "identify" {
      "Bon. En wat hebt u van mij nodig?",
      option "nothing-twice" {
        "Niets, mevrouw. U hebt mij vanmiddag alles al gezegd, dat volstaat voor vandaag.",
        earns = { identify = 0 }, to = "missing",
        reply = "Ah nee? Vanmiddag was dat anders heel belangrijk.",
        why = { nl = "Attent bedoeld. Maar u hebt net haar zoon aan de lijn gehad: wie er nu spreekt, weet u niet. De werkwijze geldt ook als u zelf belt." },
        better = { nl = "Uw geboortedatum, uw postcode en uw bestelnummer. Dan ben ik zeker dat ik u zelf spreek." },
      },
      option "yes-or-no" {
        "U mag gewoon ja of nee zeggen: Lieve Peeters, Molenhoekstraat 14 in Aalst, geboren op 14 maart '68?",
        earns = { identify = 0 }, effect = { mood = -1 }, reveals = true, to = "missing",
        reply = "Ja, dat is zo. Maar nu hebt ú het gezegd.",
        why = { nl = "Wie voorleest en laat knikken, controleert niets: iedereen kan ja zeggen. En wie er ook luistert, kent nu haar geboortedatum." },
        better = { nl = "Wat is uw geboortedatum, mevrouw? En uw postcode en uw bestelnummer?" },
      },
      option "on-the-doorbell" {
        "Alleen uw volledige naam, uw straat en uw gemeente. De rest heb ik hier nog staan van vanmiddag.",
        earns = { identify = 1 }, to = "missing",
        reply = "Lieve Peeters, Molenhoekstraat, Aalst. Dat hangt ook aan mijn bel.",
        why = { nl = "Drie gegevens, maar ze staan alle drie op de gevel. De werkwijze vraagt er minstens één dat niet publiek is." },
        better = { nl = "Mag ik ook uw geboortedatum en uw bestelnummer?" },
      },
      option "three-facts" {
        "Uw geboortedatum, uw postcode en uw bestelnummer. Dan ben ik zeker dat ik u zelf spreek.",
        earns = { identify = 2 }, effect = { verified = true }, to = "why",
        reply = "14 maart '68, 9300, en … hier heb ik het: B-77120.",
        why = { nl = "Drie gegevens, waarvan twee niet publiek, zij zegt ze zelf en u zegt waarvoor. Ook na een huisgenoot weet u nu wie u spreekt." },
      },
    },

    node "missing" {
      line { "Een gegeven dat niet publiek is, hebt u nog niet van haar gehoord.", by = "narrator" },
      "Is dat dan genoeg voor u?",
      option "ticks-box" {
        "Ja hoor, ik vink hier aan dat het nagekeken is. Dan kunnen wij voort met het echte werk.",
        earns = { identify = 0 }, effect = { verified = true }, knockout = "falsified",
        reply = "Het echte werk, ja. Graag.",
        why = { nl = "U registreert een controle die er niet was. Wie dat vinkje morgen ziet, vertrouwt erop." },
        better = { nl = "Nee, nog niet: mag ik uw geboortedatum en uw bestelnummer?" },
      },
      option "ask-now" {
        "Nee, eigenlijk niet. Mag ik toch nog uw geboortedatum en uw bestelnummer, mevrouw?",
        earns = { identify = 2 }, effect = { verified = true },
        reply = "Natuurlijk. 14 maart '68, en B-77120.",
        why = { nl = "Laat, maar rechtgezet voor u iets uit het dossier zegt. En zij zegt het zelf." },
      },
      option "i-believe-you" {
        "Voor mij wel, mevrouw. Ik hoor zo ook wel dat u het bent. En u wacht al lang genoeg, niet?",
        earns = { identify = 0 },
        reply = "Dat is waar. Drie weken.",
        why = { nl = "Vriendelijk, maar alles wat u nu nog zegt, zegt u aan een stem. Identificeren doet u met gegevens, niet op gevoel." },
        better = { nl = "Nee, nog niet: mag ik uw geboortedatum en uw bestelnummer?" },
      },
    },
  },

  phase "11" {
    node "why" {
      line { "Ik had eerlijk gezegd niet gedacht dat u ging bellen. Zegt u het eens.", when = "mood >= 1" },
      line { "Zegt u het eens. Waarvoor belt u juist?", when = "mood < 1" },
      option "how-are-you" {
        "Ik wou eerst en vooral eens horen: hoe gaat het met u, en met uw mama boven?",
        earns = { reason = 0 },
        reply = "Met mijn moeder? Zoals altijd. Daar belt u toch niet voor?",
        why = { nl = "Warm, maar zij wacht sinds vanmiddag op één ding en weet nu niet of het er is. Meld eerst waarom u belt." },
        better = { nl = "Ik bel zoals afgesproken: het depot heeft geantwoord over uw wasmachine." },
      },
      option "few-points" {
        "Het gaat over uw dossier. Er staan een paar punten open die ik met u wil overlopen.",
        earns = { reason = 1 }, effect = { mood = -1 },
        reply = "Een paar punten. Dat klinkt niet goed.",
        why = { nl = "U zegt dat er iets is, maar niet wat. Na drie verschoven data denkt zij het ergste. Zeg waarover u belt, in haar woorden." },
        better = { nl = "Ik bel zoals afgesproken: het depot heeft geantwoord, we kunnen een dag kiezen." },
      },
      option "as-agreed" {
        "Zoals afgesproken: het depot heeft geantwoord. We kunnen nu een dag kiezen voor uw machine.",
        earns = { reason = 2 }, effect = { mood = 1 },
        reply = "Een dag? Wacht, dan ga ik even zitten.",
        why = { nl = "De afspraak, het nieuws en wat u nu gaat doen, in één adem. Zij weet meteen waarvoor u belt." },
      },
    },

    node "status" {
      "Maar is hij er nu echt? Of is hij weer ‘onderweg’, zoals de vorige keren?",
      option "on-its-way" {
        "Hij is onderweg, mevrouw. Als het een beetje meezit, staat hij voor zondag bij u in huis.",
        earns = { status = 0 }, effect = { mood = -1 },
        reply = "Als het meezit. En ik ondertussen maar met lakens rondrijden.",
        why = { nl = "Hij staat in het depot en er is nog geen rit. ‘Onderweg’ is het woord dat zij niet meer gelooft, en nu is het ook niet waar." },
        better = { nl = "Er staat er één opzij op uw naam. Een dag heeft hij nog niet, die kiezen we nu." },
      },
      option "own-name" {
        "Er staat er één opzij, op uw naam. Een rit heeft hij nog niet: die kiezen we nu samen.",
        earns = { status = 2 }, effect = { mood = 1 }, reveals = true,
        when = "opened('washer-depot')",
        hidden = { nl = "Of er een machine opzijstaat, weet u niet: u hebt het antwoord van het depot niet geopend." },
        reply = "Op mijn naam. Goed. Dat is meer dan ze mij tot nu toe gezegd hebben.",
        why = { nl = "Wat er is, en wat er nog niet is. Met die twee zinnen kent zij de stand van zaken en hoeft zij niets te raden." },
      },
      option "whole-batch" {
        "Er is gisteren een nieuwe partij binnengekomen. Daar zal er zeker wel één van u tussen zitten.",
        earns = { status = 1 },
        reply = "Zal. U weet het dus niet zeker.",
        why = { nl = "Van die partij klopt, maar of er één voor haar is, zegt u op goed geluk. Het staat in het antwoord van het depot." },
        better = { nl = "Er staat er één opzij op uw naam. Een dag heeft hij nog niet, die kiezen we nu." },
      },
    },

    node "days" {
      "En welke dag kan dat dan zijn?",
      option "depot-round" {
        "Dat hangt van het depot af. Zal ik hen laten kijken wat past? Zij laten het u dan weten.",
        earns = { needs = 0 }, effect = { mood = -1 },
        reply = "Nee, nee. Zeg hun dan: weekdagen pas na drie uur, dinsdag niet, zaterdag wel. En hij moet de trap op.",
        why = { nl = "Een afspraak maakt u met de klant, niet over haar hoofd. ‘Zij laten u iets weten’ heeft zij al drie keer gehoord." },
        better = { nl = "Wanneer bent u thuis? En moet hij ergens een trap op?" },
      },
      option "home-and-stairs" {
        "Dat kiezen we samen. Wanneer is er iemand thuis? En moet hij ergens een trap op?",
        earns = { needs = 2 }, effect = { mood = 1 },
        reply = "Weekdagen werk ik tot drie uur, en dinsdag kan niet. Zaterdag ben ik thuis. En ja, een trap: hij staat in de badkamer.",
        why = { nl = "Eerst haar dagen en haar huis, dan pas de agenda. Zo boekt u één keer, en juist." },
      },
      option "earliest" {
        "Het eerste wat ik vrij zie, is voor u, goed? U hebt nu al lang genoeg moeten wachten.",
        earns = { needs = 1 },
        reply = "Ja, maar niet als ik werk, hé. Weekdagen pas na drie uur, dinsdag niet. Zaterdag wel. En hij moet de trap op.",
        why = { nl = "U wilt vooruit, en dat hoort zij graag. Maar u vraagt niets: zij moet u zelf tegenhouden voor er een verkeerde dag vastligt." },
        better = { nl = "Wanneer bent u thuis? En moet hij ergens een trap op?" },
      },
    },

    node "offer" {
      "Wat staat er bij u dan nog vrij?",
      option "saturday-window" {
        "Zaterdag 28 maart, tussen 11 en 13 uur, en met twee man voor de trap. Die rit ligt vast. Past dat voor u?",
        earns = { confirm = 2 }, effect = { mood = 1 }, to = "extra",
        when = "did('book washer-sat-11')",
        hidden = { nl = "Dat kunt u nog niet zeggen: een rit die bij haar past, hebt u niet geboekt in de agenda." },
        reply = "Zaterdag, elf tot één, twee man. Ja. Dat komt op de ijskast.",
        why = { nl = "Dag, datum, uren en wie er komt, en u vraagt of het past. Dit is een afspraak die zij kan opschrijven." },
      },
      option "some-time-saturday" {
        "Ik heb iets voor u op zaterdag. Reken maar dat ze er in de loop van de dag zijn, dat zal wel passen?",
        earns = { confirm = 1 }, to = "extra",
        reply = "Zaterdag, in de loop van de dag. Goed. Hoelang ik moet wachten, zal ik wel zien.",
        why = { nl = "De dag weet zij, het uur niet. ‘In de loop van de dag’ is van acht tot vijf, en zij moet ook naar boven. Bevestig ook de uren." },
        better = { nl = "Zaterdag 28 maart, tussen 11 en 13 uur, met twee man. Past dat voor u?" },
      },
      option "depot-calls" {
        "Zaterdag lijkt mij het best. Ik geef dat door aan het depot, dan bellen zij u zelf nog wel voor het juiste uur.",
        earns = { confirm = 0 }, effect = { mood = -1 }, to = "no-day",
        why = { nl = "De agenda staat open en u schuift de afspraak door naar wie al drie keer niet belde. Zij heeft weer geen dag." },
        better = { nl = "Zaterdag 28 maart, tussen 11 en 13 uur, met twee man. Past dat voor u?" },
      },
      option "keep-saturday-free" {
        "Dat komt zaterdag in orde, daar mag u gerust in zijn. Blijft u die dag gewoon thuis, dan is er altijd iemand.",
        earns = { confirm = 0 }, effect = { mood = -1 }, to = "extra",
        reply = "De hele zaterdag. Zoals de vorige keer, van acht tot vijf.",
        why = { nl = "‘Komt in orde’ is geen uur. Zij houdt een hele zaterdag vrij voor iets wat twee uur duurt. Een afspraak heeft een dag én uren." },
        better = { nl = "Zaterdag 28 maart, tussen 11 en 13 uur, met twee man. Past dat voor u?" },
      },
    },

    node "no-day" {
      "Het depot belt. Dat heb ik nu drie keer gehoord, drie keer! U ging mij een dag geven.",
      option "urgent" {
        "Ik zet er ‘dringend’ bij, mevrouw, in het rood. Meer kan ik van hieruit niet doen.",
        earns = { confirm = 0 }, effect = { mood = -1 },
        reply = "In het rood. Dat stond er vorige week ook bij.",
        why = { nl = "U kunt wel meer: de vrije ritten staan in uw agenda. ‘Dringend’ is geen afspraak." },
        better = { nl = "U hebt gelijk. Zaterdag 28 maart, tussen 11 en 13 uur: die rit ligt nu vast." },
      },
      option "morning-normally" {
        "Houdt u zaterdag dan al vrij. Ik denk dat het in de voormiddag zal zijn, normaal gezien toch.",
        earns = { confirm = 0 },
        reply = "Normaal gezien. Dan zal ik maar thuisblijven.",
        why = { nl = "Een vermoeden in plaats van een afspraak. Komt er niemand, dan is dit de vierde datum die niet klopte." },
        better = { nl = "U hebt gelijk. Zaterdag 28 maart, tussen 11 en 13 uur: die rit ligt nu vast." },
      },
      option "books-herself" {
        "U hebt gelijk, dat was mijn werk. Zaterdag 28 maart, van 11 tot 13 uur: die rit ligt vast.",
        earns = { confirm = 2 }, effect = { mood = 1 },
        when = "did('book washer-sat-11')",
        hidden = { nl = "Dat kunt u nog niet zeggen: een rit die bij haar past, hebt u niet geboekt in de agenda." },
        reply = "Ah. Dus het kon wel. Elf tot één, ik schrijf het op.",
        why = { nl = "U zet het recht zonder uitleg en geeft alsnog een dag met uren. Het had één zin eerder gekund." },
      },
    },

    node "extra" {
      "Moet ik zelf iets klaarzetten? De oude staat daar nog, met een was in.",
      option "they-do-all" {
        "U hoeft niets te doen. Onze mensen maken de oude leeg, koppelen hem af en nemen hem gratis mee. U hebt al genoeg te doen.",
        earns = { extra = 0 },
        reply = "Echt? Dan laat ik hem gewoon staan. Dat is al één zorg minder.",
        why = { nl = "Zo was het vroeger. Nu moet de oude leeg en afgekoppeld zijn: anders staan er zaterdag twee man te kijken naar een volle trommel." },
        better = { nl = "De oude leegmaken en afkoppelen, en 70 centimeter vrij tot aan kraan en stopcontact. Lukt dat?" },
      },
      option "easy-access" {
        "Zorg vooral dat ze er goed bij kunnen. De weg naar boven is toch wat vrij? Meer vragen die mannen niet.",
        earns = { extra = 1 },
        reply = "Wat vrij. Dan zet ik de strijkplank opzij.",
        why = { nl = "Vrij is juist, maar hoeveel? En dat de oude leeg en afgekoppeld moet zijn, zegt u niet. Volledige informatie bespaart een rit." },
        better = { nl = "De oude leegmaken en afkoppelen, en 70 centimeter vrij tot aan kraan en stopcontact. Lukt dat?" },
      },
      option "empty-and-clear" {
        "Ja: de oude leeg en afgekoppeld, 70 centimeter vrij om te passeren, en een geaard stopcontact dichtbij. Lukt dat?",
        earns = { extra = 2 },
        when = "opened('kb-placing')",
        hidden = { nl = "Wat er klaar moet staan, hebt u niet opgezocht: dat staat in de kennisbank." },
        reply = "Zeventig centimeter, dat gaat net. En afkoppelen doet Jef wel.",
        why = { nl = "Drie dingen, met een maat erbij, en u vraagt of het lukt. Wat u hier vergeet, kost zaterdag een rit." },
      },
    },
  },

  phase "2" {
    id = "expectation",
    node "laundry" {
      "En dan nog de wasserette. Die honderddertig euro, krijg ik die terug?",
      option "good-chance" {
        "Ik denk dat u een heel goede kans maakt. In zo'n geval doet onze servicemanager zelden moeilijk.",
        earns = { promise = 0 }, effect = { mood = 1 }, to = "mail",
        reply = "Een goede kans. Dan reken ik er half op.",
        why = { nl = "U weet dat niet. Zij telt vanaf nu op geld waarover niemand beslist heeft: dat is een verwachting die u niet in handen hebt." },
        better = { nl = "50 euro is zeker. Over de rest belt de servicemanager u uiterlijk vrijdag, met ja of nee." },
      },
      option "count-on-it" {
        "Daar mag u op rekenen, mevrouw. Na drie weken kan niemand u dat nog weigeren, daar zorg ik voor.",
        earns = { promise = 0 }, effect = { mood = 1 }, knockout = "false-promise", to = "in-writing",
        reply = "Dat is schoon van u, Sam.",
        why = { nl = "Boven de € 50 beslist de servicemanager, en dat is nog niet gebeurd. Zegt hij nee, dan is het laatste beetje vertrouwen op." },
        better = { nl = "50 euro is zeker. Over de rest belt de servicemanager u uiterlijk vrijdag, met ja of nee." },
      },
      option "friday-yes-or-no" {
        "50 euro is zeker, na de levering. Over de rest belt de servicemanager u, uiterlijk vrijdag, met ja of nee.",
        earns = { promise = 2 }, to = "mail",
        when = "opened('washer-claim')",
        hidden = { nl = "Hoever die vraag staat, weet u niet: u hebt het antwoord van de servicemanager niet geopend." },
        reply = "Ja of nee. Bon. Dat is tenminste klare taal.",
        why = { nl = "Wat zeker is, wat nog niet, wie belt en wanneer. U laat haar niet hopen en niet raden." },
      },
      option "not-my-service" {
        "Daar gaat een andere dienst over, mevrouw. Ik volg alleen uw levering op, van die tickets weet ik niets.",
        earns = { promise = 1 }, effect = { mood = -1 },
        reply = "Maar ik heb het u vanmiddag zelf gevraagd!",
        why = { nl = "U belooft niets, dat is juist. Maar u hebt die vraag zelf doorgegeven en het antwoord staat in haar dossier." },
        better = { nl = "50 euro is zeker. Over de rest belt de servicemanager u uiterlijk vrijdag, met ja of nee." },
        to = "mail",
      },
    },

    node "in-writing" {
      "Zet u mij dat dan ook op mail? Honderddertig euro, van Sam. Dan heb ik iets in handen.",
      option "puts-it-in" {
        "Dat doe ik. Ik zet het straks bij in de mail over de plaatsing, dan hebt u alles samen.",
        earns = { promise = 0 },
        reply = "Goed. Dan heb ik het zwart op wit.",
        why = { nl = "Nu staat uw belofte ook nog op papier, en ze is nog altijd niet van u. Hoe langer ze leeft, hoe harder ze breekt." },
        better = { nl = "Nee, dat was te vlug. De servicemanager beslist, en u hoort het uiterlijk vrijdag." },
      },
      option "too-quick" {
        "Nee, ik was te vlug. Dat beslist de servicemanager, en u hoort het uiterlijk vrijdag. Sorry.",
        earns = { promise = 2 }, effect = { mood = -1 },
        reply = "Ah. Eerst wel en dan niet. Goed dat ik het vroeg.",
        why = { nl = "Onaangenaam, maar op tijd: u neemt terug wat u niet mocht beloven voor zij ermee rekent. Het blijft een herstelling." },
      },
      option "from-the-manager" {
        "Die mail komt beter van de servicemanager zelf. Ik vraag of hij u dat nog wil bevestigen.",
        earns = { promise = 0 }, effect = { mood = -1 },
        reply = "Dus hij weet er nog niet van? En u zei dat het zeker was.",
        why = { nl = "U laat de belofte staan en legt ze bij een ander. Vrijdag hoort zij misschien nee van iemand die nooit ja gezegd heeft." },
        better = { nl = "Nee, dat was te vlug. De servicemanager beslist, en u hoort het uiterlijk vrijdag." },
      },
    },
  },

  phase "11" {
    id = "tasks",
    node "mail" {
      "Wat er klaar moet staan, ging ook op mail komen, zei u vanmiddag. Toen ik daarnet keek, was er nog niks.",
      option "is-it-there" {
        "Klopt, die was niet vertrokken. Ik heb hem net verstuurd. Kijkt u eens of hij er is?",
        earns = { receipt = 2 }, effect = { mood = 1 },
        when = "did('send washer-mail-ready') and opened('washer-depot')",
        hidden = { nl = "Dat kunt u niet zeggen: u hebt niet nagekeken of die mail vertrokken was, of hem nog niet verstuurd." },
        reply = "Wacht … Ja, daar is hij. ‘Wat klaar moet staan.’ Merci.",
        why = { nl = "U keek na, zette het recht en laat haar zeggen of het gelukt is. Zo checkt u of een opdracht uitgevoerd is." },
      },
      option "look-in-spam" {
        "Die is vanmiddag vertrokken. Kijkt u eens bij de ongewenste mails? Daar zit hij dikwijls.",
        earns = { receipt = 0 }, effect = { mood = -1 },
        reply = "Bij de ongewenste … Nee, daar ook niet. Ik ben niet van gisteren, hé.",
        why = { nl = "U neemt aan dat het gebeurd is en laat haar zoeken. In het antwoord van het depot staat dat hij nooit vertrok." },
        better = { nl = "Die was niet vertrokken. Ik verstuur hem nu: kijkt u eens of hij aankomt?" },
      },
      option "again-tonight" {
        "Dan is dat hier blijven hangen. Ik stuur hem straks nog eens, na ons gesprek.",
        earns = { receipt = 1 },
        reply = "Straks. Dan zal ik straks nog eens kijken.",
        why = { nl = "U doet er iets aan, maar weer is het straks, en niemand ziet of hij aankomt. Het kan nu, met haar aan de lijn." },
        better = { nl = "Die was niet vertrokken. Ik verstuur hem nu: kijkt u eens of hij aankomt?" },
      },
    },
  },

  phase "9" {
    node "steps" {
      "En nu? Moet ik nog ergens naartoe bellen, of is het zo goed?",
      option "call-if-wrong" {
        "Dat is zo goed. En moest er zaterdag toch niemand komen, dan belt u ons gewoon even.",
        earns = { steps = 0 }, effect = { mood = -1 },
        reply = "Dus ik moet u controleren. Zaterdag na één uur bent u dicht, trouwens.",
        why = { nl = "U begint al over wat misloopt en legt het bij haar. Wat er nog gebeurt, en wie wat doet, zegt u niet." },
        better = { nl = "U hoeft niets meer te doen. Vrijdag belt de servicemanager, zaterdag belt de chauffeur een half uur vooraf." },
      },
      option "friday-and-saturday" {
        "U hoeft niet te bellen. Uiterlijk vrijdag belt de servicemanager, zaterdag de chauffeur, een half uur vooraf.",
        earns = { steps = 2 },
        when = "did('book washer-sat-11') and opened('washer-claim')",
        hidden = { nl = "Dat kunt u niet zeggen: de rit van zaterdag of het antwoord van de servicemanager hebt u niet voor u." },
        reply = "Zij bellen mij. Vrijdag en zaterdag. Dat is voor één keer omgekeerd.",
        why = { nl = "Elke stap die nog komt, met wie en wanneer. Zij kan haar gsm nu gerust eens laten liggen." },
      },
      option "driver-rings" {
        "Nee hoor, dat is zo goed. Op de dag zelf belt de chauffeur u nog een half uurtje op voorhand.",
        earns = { steps = 1 },
        reply = "Een half uur, goed. En die tickets, dat hoor ik dan wel.",
        why = { nl = "Van de chauffeur klopt. Maar er komt nog een telefoontje over de tickets: verwoord alle stappen, niet alleen de volgende." },
        better = { nl = "Uiterlijk vrijdag belt de servicemanager, zaterdag de chauffeur, een half uur vooraf." },
      },
    },

    node "goodbye" {
      line { "Voilà. Een dag, een uur, en iemand die belt. Ik moet nu wel terug naar boven.",
        when = "mood >= 1 and chose('offer/saturday-window')" },
      line { "Voilà, dan weet ik dat. Ik moet nu wel terug naar boven.", when = "mood >= 1 and not chose('offer/saturday-window')" },
      line { "Bon. Ik geloof het als hij er staat. Ik moet nu terug naar boven.", when = "mood < 1" },
      option "anything-left" {
        "Dan laat ik u gaan. Is er nog iets wat u wou vragen voor zaterdag?",
        earns = { more = 2 }, effect = { mood = 1 }, to = finish,
        reply = "Nee, ik heb alles. Dag, Sam. En merci om te bellen.",
        why = { nl = "Kort, want zij moet weg, en toch een echte kans voor een laatste vraag." },
      },
      option "keep-courage" {
        "Doe maar, mevrouw. Veel moed nog met uw mama, en geniet er zaterdag van!",
        earns = { more = 0 }, to = finish,
        reply = "Ja, dank u. Dag.",
        why = { nl = "Hartelijk gezegd. Maar of zij nog een vraag had, weet u niet, en zij hangt op met die vraag in haar hoofd." },
        better = { nl = "Dan laat ik u gaan. Is er nog iets wat u wou vragen?" },
      },
      option "you-have-number" {
        "En u hebt ons nummer nog, moest u iets te binnen schieten? Goed. Dag, hé.",
        earns = { more = 1 }, to = finish,
        reply = "Dat nummer ken ik vanbuiten, ja. Dag.",
        why = { nl = "De deur blijft open, maar zij moet opnieuw bellen en wachten. Vraag het nu, terwijl u haar aan de lijn hebt." },
        better = { nl = "Dan laat ik u gaan. Is er nog iets wat u wou vragen?" },
      },
    },
  },
}
