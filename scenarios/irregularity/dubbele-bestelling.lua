-- A small question about a cupboard brings two orders for one connection to light. Open both, see what is right, tell the customer what
-- will happen without gossip, do what is one's own task and no more, report it, and think with the team coach how to prevent it.

local zwaluw = require "companies.zwaluw"

return scenario {
  id = "dubbele-bestelling", version = 1,
  kind = "irregularity", channel = "phone", direction = "inbound", language = "nl",
  title = {
    nl = "Een vraagje over een kast",
    fr = "Une petite question au sujet d'une armoire",
    en = "A small question about a cupboard",
  },
  brief = {
    nl = "U bent Sam, eerste lijn van de klantendienst van Zwaluw. Het is donderdag 12 maart, tien voor halfelf; u werkt tot 17 uur. \z
      Een klant belt over het bezoek van de installateur. U hebt opgenomen met de groet van Zwaluw. \z
      Uw teamcoach Ilse is er vandaag. Dossiers, kennisbank en formulieren kunt u tijdens het gesprek gebruiken.",
    fr = "Vous êtes Sam, première ligne du service clientèle de Zwaluw. Nous sommes le jeudi 12 mars, dix heures vingt ; vous travaillez jusqu'à \z
      17 heures. Une cliente appelle au sujet de la visite de l'installateur. Vous avez décroché avec la formule d'accueil de Zwaluw. \z
      Votre coach d'équipe, Ilse, est présente aujourd'hui. Dossiers, base de connaissances et formulaires sont accessibles pendant l'appel. \z
      La conversation est en néerlandais.",
    en = "You are Sam, on the first line of Zwaluw customer service. It is Thursday 12 March, twenty past ten; you work until 5 pm. \z
      A customer calls about the installer's visit. You have answered with Zwaluw's greeting. \z
      Your team coach, Ilse, is in today. You can use files, knowledge base and forms during the call. \z
      The conversation is in Dutch.",
  },
  company = zwaluw, customer = "vercammen",
  procedures = { "verify", "callback" },
  products = { "internet-fibre" },
  minutes = 9, difficulty = 3,

  variables = {
    mood      = { 1, min = -3, max = 3 },
    verified  = { false },
    frozen    = { false },   -- Monday's visit has been stopped
    appointed = { false },   -- the call-back is registered
    wrapped   = { false },   -- the call is registered as it went
  },

  opportunities = {
    verify     = { "6.5" },
    together   = { "2.2" },
    stock      = { "1.1", weight = 2 },
    lookup     = { "6.1" },
    company    = { "6.2" },
    promise    = { "2.3", weight = 2 },
    discreet   = { "6.9" },
    analysis   = { "1.2", weight = 2 },
    own        = { "1.4" },
    freeze     = { "1.4" },
    report     = { "1.3", weight = 2 },
    agreement  = { "9.4" },
    answered   = { "9.2" },
    respect    = { "2.1" },
    prevention = { "1.5" },
    register   = { "9.5", weight = 2 },
  },

  desk = {
    records = {
      record "double-shop" {
        customer = "vercammen", date = "24/02/2026", seconds = 8,
        title = { nl = "Bestelling Z-6120: Internet Fiber" },
        text = { nl = "Ingegeven op 24 februari in de winkel van Aarschot. Internet Fiber, € 52 per maand, installateur eenmalig € 50. \z
          Contractsamenvatting bevestigd door de klant op 25 februari. Installateur: maandag 16 maart, 8-12 uur. \z
          Status: ingepland. Nog niets aangerekend." },
      },
      record "double-phone" {
        customer = "vercammen", date = "03/03/2026", seconds = 8,
        title = { nl = "Bestelling Z-6188: Internet Fiber" },
        text = { nl = "Ingegeven op 3 maart door de klantendienst, medewerker 31. Internet Fiber, € 52 per maand, installateur eenmalig € 50. \z
          Zelfde adres. Geen contractsamenvatting. Installateur: dinsdag 24 maart, 13-17 uur. Status: ingepland. Nog niets aangerekend." },
      },
      record "double-contacts" {
        customer = "vercammen", date = "03/03/2026", seconds = 8,
        title = { nl = "Contacten februari en maart" },
        text = { nl = "24 februari, winkel: klant bestelt Internet Fiber. 3 maart, telefoon: klant vraagt een andere dag voor de installateur, liefst \z
          een namiddag; op maandag past zij op de kleinkinderen. Afgesproken: dinsdag 24 maart, 13-17 uur. Afgesloten als ‘opgelost’." },
      },
      record "double-namesake" {
        customer = "vercammen-2", date = "02/03/2026",
        title = { nl = "Bestelling Z-6179: Internet Fiber" },
        text = { nl = "Ingegeven op 2 maart in de winkel van Aarschot. Internet Fiber. Installateur: woensdag 18 maart, 8-12 uur." },
      },
    },
    articles = {
      article "kb-double-order" {
        date = "12/01/2026", seconds = 8,
        title = { nl = "Twee bestellingen voor één aansluiting" },
        text = { nl = "Ontstaat meestal als iemand voor een andere dag ‘Nieuwe afspraak’ kiest in plaats van ‘Afspraak verzetten’. \z
          Open beide bestellingen en de contacten, vergelijk, en leg het de klant uit. Wie wat ingaf, is voor binnenshuis. \z
          Uw taak: bevries met het formulier de afspraak die niet mag doorgaan, en meld het meteen aan de teamcoach. \z
          De eerste lijn schrapt, verandert of crediteert niets: dat doet Orderbeheer, op vraag van de teamcoach. \z
          Wat vóór 12 uur gemeld is, heeft om 14 uur antwoord. U belt de klant dezelfde dag zelf terug." },
        keywords = { nl = "dubbel dubbele bestelling order orders afspraak afspraken installateur dag datum bevriezen verzetten schrappen annuleren" },
      },
      article "kb-double-order-2024" {
        date = "08/04/2024",
        title = { nl = "Dubbele bestelling (vervangen op 12/01/2026)" },
        text = { nl = "Schrap de jongste bestelling met het formulier ‘Bestelling schrappen’. Kies een reden die het dichtst aanleunt." },
        keywords = { nl = "dubbel twee bestellingen order orders afspraak afspraken schrappen annuleren" },
      },
      article "kb-installer" {
        date = "02/02/2026", seconds = 6,
        title = { nl = "Bezoek van de installateur voorbereiden" },
        text = { nl = "De installateur belt een half uur vooraf. Er is iemand van 18 jaar of ouder thuis. \z
          Waar de kabel binnenkomt, heeft hij een halve meter nodig: een kast hoeft niet weg, van de muur schuiven volstaat. \z
          Verzetten kan gratis tot 2 werkdagen vooraf; een gesloten deur kost € 45." },
        keywords = { nl = "installatie technieker bezoek kast meubel meubels gang plaats ruimte uur thuis fiber" },
      },
    },
    forms = {
      form "freeze" {
        title = { nl = "Afspraak bevriezen" }, seconds = 15,
        field "order" { label = { nl = "Afspraak van bestelling" }, choices = {
          choice "shop" { nl = "Z-6120, maandag 16 maart" },
          choice "phone" { nl = "Z-6188, dinsdag 24 maart" },
        } },
        field "reason" { label = { nl = "Reden" }, choices = {
          choice "double" { nl = "Dubbele bestelling, wordt nagekeken" },
          choice "away" { nl = "Klant niet thuis" },
          choice "works" { nl = "Werken in de straat" },
        } },
      },
      form "cancel-order" {
        title = { nl = "Bestelling schrappen" }, seconds = 15,
        field "order" { label = { nl = "Bestelling" }, choices = {
          choice "shop" { nl = "Z-6120" },
          choice "phone" { nl = "Z-6188" },
        } },
        field "reason" { label = { nl = "Reden" }, choices = {
          choice "withdrawn" { nl = "Klant ziet af van de bestelling" },
          choice "moved" { nl = "Klant verhuisd" },
          choice "deceased" { nl = "Klant overleden" },
        } },
      },
    },
    irregularities = {
      irregularity "double-order" { title = { nl = "Twee bestellingen voor één aansluiting, met twee dagen voor de installateur" } },
      irregularity "colleague-slip" { title = { nl = "Fout van een collega bij het ingeven" } },
    },
  },

  rules = {
    rule "stock-phone" {
      on = "open double-phone", when = "opened('double-shop')", before = "text-message", earns = { stock = 2 },
      why = { nl = "U opende beide bestellingen voor u antwoordde. Zo zag u zelf dat er iets niet klopte, vóór het sms'je het zei." },
      better = { nl = "Open alle lopende bestellingen van de klant, ook als de vraag klein is." },
    },
    rule "stock-shop" {
      on = "open double-shop", when = "opened('double-phone')", before = "text-message", earns = { stock = 2 },
      why = { nl = "U opende beide bestellingen voor u antwoordde. Zo zag u zelf dat er iets niet klopte, vóór het sms'je het zei." },
      better = { nl = "Open alle lopende bestellingen van de klant, ook als de vraag klein is." },
    },
    rule "stock-phone-late" {
      on = "open double-phone", when = "opened('double-shop') and not applied('stock-phone') and not applied('stock-shop')", earns = { stock = 1 },
      why = { nl = "U legde ze naast elkaar, maar pas nadat de klant zelf een sms'je voorlas. Onregelmatigheden inventariseren begint bij het openen \z
        van wat er staat." },
      better = { nl = "Er staan twee bestellingen in het dossier: open ze allebei voor u de eerste vraag beantwoordt." },
    },
    rule "stock-shop-late" {
      on = "open double-shop", when = "opened('double-phone') and not applied('stock-phone') and not applied('stock-shop')", earns = { stock = 1 },
      why = { nl = "U legde ze naast elkaar, maar pas nadat de klant zelf een sms'je voorlas. Onregelmatigheden inventariseren begint bij het openen \z
        van wat er staat." },
      better = { nl = "Er staan twee bestellingen in het dossier: open ze allebei voor u de eerste vraag beantwoordt." },
    },
    rule "stock-none" {
      on = "close", when = "not opened('double-phone') or not opened('double-shop')", earns = { stock = 0 },
      why = { nl = "U hebt niet beide bestellingen geopend. Wat u over maandag en dinsdag weet, weet u van de klant." },
      better = { nl = "Open bestelling Z-6120 en bestelling Z-6188 en leg ze naast elkaar." },
    },
    rule "read-contacts" {
      on = "open double-contacts", before = "recap", earns = { lookup = 2 },
      why = { nl = "In de contacten staat waarom er een tweede dag is: zij vroeg op 3 maart een andere. Zonder die historiek blijft het gissen." },
      better = { nl = "Lees de contacten van februari en maart voor u zegt wat er klopt." },
    },
    rule "read-contacts-late" {
      on = "open double-contacts", when = "not applied('read-contacts')", earns = { lookup = 1 },
      why = { nl = "U las de historiek nadat u al gezegd had wat er klopte. Informatie uit het dossier zoekt u op vóór u ze nodig hebt." },
      better = { nl = "Lees de contacten van februari en maart voor u de klant iets uitlegt." },
    },
    rule "no-contacts" {
      on = "close", when = "not opened('double-contacts')", earns = { lookup = 0 },
      why = { nl = "De historiek bleef dicht. Dat zij op 3 maart om een andere dag vroeg, moest ze u zelf nog eens vertellen." },
      better = { nl = "Open de contacten van februari en maart in haar dossier." },
    },
    rule "froze-monday" {
      on = "register freeze", values = { order = "shop", reason = "double" }, before = "coach",
      earns = { freeze = 2 }, effect = { frozen = true },
      why = { nl = "De juiste afspraak en de juiste reden: maandag vertrekt er niemand, en de bestelling zelf blijft zoals ze is. Dat is uw taak, en \z
        niet meer." },
      better = { nl = "Bevries de afspraak van maandag (Z-6120) met als reden de dubbele bestelling." },
    },
    rule "froze-monday-otherwise" {
      on = "register freeze", values = { order = "shop" }, when = "not applied('froze-monday')",
      earns = { freeze = 1 }, effect = { frozen = true },
      why = { nl = "Maandag staat stil, maar te laat of met een reden die niet klopt. Wie dit morgen leest, zoekt op de verkeerde plaats." },
      better = { nl = "Bevries tijdens het gesprek de afspraak van maandag, met als reden de dubbele bestelling." },
    },
    rule "froze-tuesday" {
      on = "register freeze", values = { order = "phone" }, earns = { freeze = 0 }, effect = { mood = -1 },
      why = { nl = "Dinsdag 24 maart is de dag die zij gevraagd heeft. Die zet u nu stil, en maandag staat de installateur voor een gesloten deur." },
      better = { nl = "Bevries de afspraak van maandag 16 maart, die van bestelling Z-6120." },
    },
    rule "froze-nothing" {
      on = "close", when = "not did('register freeze')", earns = { freeze = 0 },
      why = { nl = "Er is gemeld of beloofd, maar maandag staat nog altijd ingepland. Bevriezen was het enige wat u zelf mocht doen." },
      better = { nl = "Bevries de afspraak van maandag (Z-6120) met als reden de dubbele bestelling." },
    },
    rule "cancelled-it" {
      on = "register cancel-order", spoils = { "own" }, knockout = "falsified",
      why = { nl = "Zij ziet van niets af, is niet verhuisd en leeft nog. U zet een reden in het systeem die niet waar is, en schrapt iets \z
        wat u niet mag schrappen." },
      better = { nl = "Schrap niets: bevries de afspraak van maandag en meld de dubbele bestelling aan de teamcoach." },
    },
    rule "reported" {
      on = "report double-order", before = "coach", earns = { report = 2 },
      why = { nl = "Meteen gemeld, vóór 12 uur, en met wat u zag in plaats van wie het deed. Orderbeheer kan er vandaag nog mee verder." },
      better = { nl = "Meld de dubbele bestelling aan de teamcoach terwijl de klant nog aan de lijn is." },
    },
    rule "reported-late" {
      on = "report double-order", when = "not applied('reported')", earns = { report = 1 },
      why = { nl = "Gemeld, maar pas toen de teamcoach er zelf naast stond. Met een installateur die maandag vertrekt, telt elk uur." },
      better = { nl = "Meld de dubbele bestelling meteen, terwijl de klant nog aan de lijn is." },
    },
    rule "reported-colleague" {
      on = "report colleague-slip", earns = { report = 0 },
      why = { nl = "U meldt een persoon en niet wat er scheelt. Met ‘fout van een collega’ weet niemand welke bestellingen nagekeken moeten worden." },
      better = { nl = "Meld wat u zag: twee bestellingen voor één aansluiting, met twee dagen." },
    },
    rule "not-reported" {
      on = "close", when = "not did('report double-order')", earns = { report = 0 },
      why = { nl = "Er is over gepraat, maar er staat geen melding. Zonder melding vertrekt de vraag aan Orderbeheer niet." },
      better = { nl = "Meld aan de teamcoach: twee bestellingen voor één aansluiting." },
    },
    rule "callback-form" {
      on = "register callback", effect = { appointed = true },
      values = { day = { "vandaag", "donderdag", "12 maart", "12 3", "12 03" }, window = { "14 16", "14u 16u", "14h 16h", "twee vier" }, who = "sam" },
      why = { nl = "Dag, uren, nummer en naam: ook als u straks iets overkomt, belt er iemand op tijd." },
      better = { nl = "Terugbellen: vandaag, 14-16 uur, het nummer van de klant, Sam." },
    },
    rule "wrap-up-form" {
      on = "register wrap-up", effect = { wrapped = true },
      values = { code = { "order", "change", "question" }, outcome = "callback",
        note = { "6120 6188", "dubbele bestelling", "twee bestellingen", "2 bestellingen" } },
      why = { nl = "Wat er speelt en dat het nog loopt: wie het dossier opent, weet dat er teruggebeld wordt en waarom." },
      better = { nl = "Bestelling of levering, terugbellen. Nota: dubbele bestelling Z-6120 en Z-6188, maandag bevroren, gemeld aan Ilse." },
    },
    rule "registered" {
      on = "close", when = "appointed and wrapped", earns = { register = 2 },
      why = { nl = "De afspraak én het gesprek staan in de juiste formulieren, zoals het is: niet opgelost, wel in handen." },
      better = { nl = "Vul ‘Terugbelafspraak’ en ‘Gesprek registreren’ in." },
    },
    rule "registered-half" {
      on = "close", when = "(appointed or wrapped) and not applied('registered')", earns = { register = 1 },
      why = { nl = "Eén van de twee klopt. Of de afspraak staat nergens, of niemand ziet waarover ze gaat: allebei nodig voor een volledige registratie." },
      better = { nl = "Terugbellen: vandaag, 14-16 uur, Sam. Registratie: bestelling, terugbellen, dubbele bestelling Z-6120 en Z-6188." },
    },
    rule "registered-not" {
      on = "close", when = "not appointed and not wrapped", earns = { register = 0 },
      why = { nl = "Het dossier zegt niet wat er gebeurd is en wie om 14 uur belt. Op 3 maart ging het juist zo mis: ‘opgelost’, en niets erbij." },
      better = { nl = "Terugbellen: vandaag, 14-16 uur, Sam. Registratie: bestelling, terugbellen, dubbele bestelling Z-6120 en Z-6188." },
    },
  },

  phase "6" {
    node "question" {
      "Goeiemorgen Sam, met Hilde Vercammen. Het is maar een klein vraagje, hoor.",
      "Er komt hier binnenkort iemand voor de fiber. In de gang staat zo'n zware eiken kast. Moet die weg? En hoe laat komt hij zo ongeveer?",
      option "reads-out" {
        "Ik zie u al staan, mevrouw: Vercammen, uit de Molenstraat in Aarschot, met fiber. Klopt dat?",
        earns = { verify = 0 }, effect = { mood = -1 }, knockout = "privacy", to = "missing-fact",
        reply = "Dat klopt, maar u moet dat toch niet aan iedereen zeggen die hier belt?",
        why = { nl = "U leest voor wat de klant had moeten zeggen. Had haar buurvrouw gebeld, dan kende die nu straat en bestelling. \z
          Dat is een schending van haar privacy." },
        better = { nl = "Dat kijk ik na. Mag ik uw klantnummer, uw geboortedatum en uw postcode?" },
      },
      option "public-facts" {
        "Dat kijk ik na. Vercammen, met een c? Geeft u mij nog uw straat, uw huisnummer en uw gemeente.",
        earns = { verify = 1 }, to = "missing-fact",
        reply = "Met een c, ja. Molenstraat 40, in Aarschot.",
        why = { nl = "Drie gegevens, maar ze staan allemaal op haar brievenbus. De werkwijze vraagt er minstens één dat niet publiek is." },
        better = { nl = "Mag ik ook uw klantnummer en uw geboortedatum, mevrouw?" },
      },
      option "three-facts" {
        "Dat kijk ik na. Mag ik daarvoor uw klantnummer, uw geboortedatum en uw postcode, mevrouw?",
        earns = { verify = 2 }, effect = { verified = true }, announces = true, to = "found",
        reply = "Wacht, dat zit in mijn mapje. ZW-256718. 30 november '62. En 3200.",
        why = { nl = "Ook bij een klein vraagje drie gegevens, waarvan twee niet publiek. Zo gaat het dossier open voor de juiste persoon." },
      },
    },

    node "missing-fact" {
      line { "U hebt twee klanten Vercammen in Aarschot. Een gegeven dat niet publiek is, ontbreekt nog.", by = "narrator" },
      "Vindt u mij niet, misschien?",
      option "other-name" {
        "Jawel, maar ik heb er twee. Bent u familie van Hugo Vercammen, ook in Aarschot? Dan weet ik het.",
        earns = { verify = 0 }, effect = { mood = -1, verified = true }, knockout = "privacy",
        reply = "Van Hugo? Nee. Nu weet ik wel dat hij ook bij Zwaluw zit. Mijn nummer is ZW-256718, en ik ben van 30 november '62.",
        why = { nl = "U vertelt aan de ene klant wie de andere is. Ook een naam is een gegeven: dat is een schending van de privacy van Hugo Vercammen." },
        better = { nl = "Ik vroeg te weinig. Mag ik nog uw klantnummer en uw geboortedatum?" },
      },
      option "ask-now" {
        "Jawel. Ik vroeg daarnet te weinig: mag ik nog uw klantnummer en uw geboortedatum, mevrouw?",
        earns = { verify = 2 }, effect = { verified = true },
        reply = "Natuurlijk. ZW-256718, en 30 november '62.",
        why = { nl = "Wat later, maar rechtgezet vóór er iets openging. De klant zegt het zelf." },
      },
      option "ticks-box" {
        "Jawel hoor. Ik vink hier aan dat het nagekeken is, dan gaat het open en kijken we samen.",
        earns = { verify = 0 }, effect = { verified = true }, knockout = "falsified",
        reply = "Vraagt u het toch gewoon. ZW-256718, en 30 november '62.",
        why = { nl = "U registreert een controle die er niet was. De volgende collega vertrouwt op dat vinkje." },
        better = { nl = "Ik vroeg te weinig. Mag ik nog uw klantnummer en uw geboortedatum?" },
      },
    },

    node "found" {
      "Zoekt u maar, ik schenk mij intussen een koffie in. Zegt u het maar als u iets ziet.",
      option "all-planned" {
        "U bent ingepland, mevrouw. De installateur belt u een half uur vooraf, dan weet u hoe laat het wordt.",
        earns = { together = 0 },
        reply = "Ah, goed. Dus dinsdag de 24ste, in de namiddag, dat blijft zo.",
        why = { nl = "Vlot en vriendelijk, maar u zegt niets over wat er nog staat. Zij denkt dat alles in orde is: zo kunt u niet samen zoeken." },
        better = { nl = "Ik zie twee bestellingen voor één aansluiting. Ik leg ze naast elkaar, en dan overlopen we dat samen." },
      },
      option "a-mess" {
        "Amai, dat is hier precies een boeltje. Daar heeft iemand toch serieus naast gekeken, hoor.",
        earns = { together = 0 }, effect = { mood = -1 },
        when = "opened('double-phone') or opened('double-contacts')",
        hidden = { nl = "Dat kunt u nog niet zeggen: u hebt haar bestellingen of contacten niet bekeken." },
        reply = "Een boeltje? Wat is er dan? U doet mij verschieten.",
        why = { nl = "U laat haar schrikken en wijst naar een collega, en ze weet nog altijd niet wat er is. Een goed overleg begint met feiten." },
        better = { nl = "Ik zie twee bestellingen voor één aansluiting. Ik leg ze naast elkaar, en dan overlopen we dat samen." },
      },
      option "not-clear" {
        "Het is mij niet meteen duidelijk, mevrouw. Ik kijk het liever nog eens na voor ik u iets verkeerd zeg.",
        earns = { together = 1 }, announces = true,
        reply = "Doet u maar. Mijn koffie is nog warm.",
        why = { nl = "Eerlijk en voorzichtig. Maar zij weet niet wat er onduidelijk is, en kan dus niet helpen: voor overleg moet ze weten waarover." },
        better = { nl = "Er staan twee bestellingen voor één aansluiting. Ik leg ze naast elkaar, en dan overlopen we dat samen." },
      },
      option "two-orders" {
        "Ik zie twee bestellingen voor één aansluiting, mevrouw. Ik leg ze naast elkaar en overloop ze met u.",
        earns = { together = 2 }, effect = { mood = 1 }, announces = true,
        when = "opened('double-phone') and opened('double-shop')",
        hidden = { nl = "Dat weet u nog niet: u hebt haar twee bestellingen niet allebei geopend." },
        reply = "Twee? Ik heb er toch maar één besteld. Kijkt u maar.",
        why = { nl = "U zegt wat u ziet, zonder oordeel, en wat u nu gaat doen. Zij weet waarover het gaat en denkt mee." },
      },
    },

    node "text-message" {
      "Wacht, er komt juist een sms'je binnen. “Zwaluw: uw installateur komt maandag 16 maart tussen 8 en 12 uur.”",
      line { "Maandag! Dat zal er dan één van zijn. Want ik had gevraagd voor dinsdag de 24ste.", when = "chose('found/two-orders')" },
      line { "Maandag? Dat heb ik toch laten veranderen naar dinsdag de 24ste? Maandag heb ik de kleinkinderen.", when = "not chose('found/two-orders')" },
      "Komen ze nu twee keer? En moet ik dat dan ook twee keer betalen?",
      option "vouches" {
        "Nee nee. U betaalt één keer, daar sta ik voor in, en er komt één man, op de dag die u wou.",
        earns = { promise = 0 }, effect = { mood = 1 }, knockout = "false-promise",
        reply = "Oef. Dat zeg ik dan zo tegen mijn dochter: Sam staat ervoor in.",
        why = { nl = "U belooft wat Orderbeheer moet rechtzetten. Vertrekt er toch een tweede factuur, dan hebt u haar iets wijsgemaakt: \z
          wek geen verwachtingen die u niet zelf kunt waarmaken." },
        better = { nl = "Er is nog niets aangerekend. Dat het bij één blijft, moet nog bevestigd worden: dat vraag ik vandaag." },
      },
      option "nothing-charged" {
        "Tot nu is er niets aangerekend. Dat het bij één blijft, moet nog bevestigd worden: dat vraag ik vandaag.",
        earns = { promise = 2 },
        when = "opened('double-phone') and opened('double-shop')",
        hidden = { nl = "Of er al iets aangerekend is, weet u niet: dat staat in de twee bestellingen." },
        reply = "Goed. Dan ben ik daar al gerust in.",
        why = { nl = "Wat zeker is, zegt u; wat nog moet komen, ook. Zij kan ermee voort en u hebt niets beloofd wat een ander beslist." },
      },
      option "cannot-say" {
        "Dat kan ik u niet zeggen, mevrouw. Over de bestellingen en de facturen beslist een andere dienst.",
        earns = { promise = 1 },
        reply = "Een andere dienst. Het is altijd een andere dienst.",
        why = { nl = "U belooft niets, dat is juist. Maar wat u wél kon weten, dat er nog niets aangerekend is, hoort zij niet." },
        better = { nl = "Er is nog niets aangerekend. Dat het bij één blijft, laat ik vandaag nog bevestigen." },
      },
      option "usually-fine" {
        "Zoiets wordt normaal vanzelf rechtgezet voor de factuur vertrekt. Daar zou ik niet van wakker liggen.",
        earns = { promise = 0 }, effect = { mood = -1 },
        reply = "Vanzelf. Bij de gazrekening is dat ook nooit vanzelf gegaan.",
        why = { nl = "Niets gaat hier vanzelf: als niemand het meldt, vertrekken er twee facturen. U wekt een verwachting die op niets steunt." },
        better = { nl = "Er is nog niets aangerekend. Dat het bij één blijft, laat ik vandaag nog bevestigen." },
      },
    },

    node "who" {
      "Wie heeft dat eigenlijk zo ingegeven?",
      line { "Toch niet die vriendelijke jongen van vorige week? Hij gaat daar geen last mee krijgen, hoop ik?", when = "mood >= 1" },
      line { "Die jongen van vorige week, zeker? Die had precies haast.", when = "mood < 1" },
      option "staff-number" {
        "Er staat hier medewerker 31, dus dat zal hem wel zijn. Dat blijft onder ons, hé, mevrouw.",
        earns = { discreet = 0 },
        when = "opened('double-phone')",
        hidden = { nl = "Dat weet u nog niet: u hebt de bestelling van 3 maart niet geopend." },
        reply = "Medewerker 31. Och, die jongen. Ik zal het maar tegen niemand zeggen.",
        why = { nl = "Wie wat ingaf, is voor binnenshuis. De klant doet er niets mee, en over u denkt ze nu: die vertelt ook alles voort." },
        better = { nl = "Wie wat ingaf, bekijken wij hier onder elkaar. Ik kijk met u na wat er klopt." },
      },
      option "was-not-me" {
        "Dat weet ik niet. Ik was het in elk geval niet, en meer kan ik er eigenlijk niet over zeggen.",
        earns = { discreet = 1 },
        reply = "Nee nee, ik zeg niet dat u het was.",
        why = { nl = "U geeft niets prijs, dat is goed. Maar met “ik was het niet” zegt u ook dat er een schuldige is. Discreet is: het bij de zaak houden." },
        better = { nl = "Wie wat ingaf, bekijken wij hier onder elkaar. Ik kijk met u na wat er klopt." },
      },
      option "inside" {
        "Wie wat ingaf, bekijken wij hier onder elkaar, mevrouw. Ik kijk nu met u na wat er klopt.",
        earns = { discreet = 2 }, effect = { mood = 1 },
        reply = "Ja, dat is waar. Daar heb ik geen zaken mee.",
        why = { nl = "Geen naam, geen nummer, geen schuld: en meteen terug naar wat voor haar telt. Zo gaat u discreet om met informatie." },
      },
    },
  },

  phase "1" {
    id = "analysis-phase",
    summarise "recap" {
      "Maar wat klopt er nu eigenlijk, van al die dagen?",
      task = { nl = "Zeg mevrouw Vercammen wat er vaststaat: kies wat klopt, en niets anders." },
      part "ordered-once"   { "U bestelde één keer, op 24 februari in de winkel.", belongs = true },
      part "pressed-twice"  { "Misschien hebt u zelf twee keer besteld, in de winkel en daarna online.", belongs = false,
        why = { nl = "Dat zegt geen enkel gegeven, en zij voelt zich beschuldigd." } },
      part "asked-tuesday"  { "Op 3 maart vroeg u een andere dag: dat werd dinsdag 24 maart, in de namiddag.", belongs = true },
      part "colleague-slip" { "Mijn collega is toen vergeten om de oude bestelling af te sluiten.", belongs = false,
        why = { nl = "Dat weet u niet, en het is niet voor de klant." } },
      part "second-order"   { "Toen is er een tweede bestelling bij gekomen in plaats van een nieuwe dag.", belongs = true },
      part "namesake-order" { "De tweede bestelling is waarschijnlijk van een andere klant met uw naam.", belongs = false,
        why = { nl = "Adres en dag zijn de hare. En over een andere klant zegt u niets." } },
      part "monday-stayed"  { "Daardoor staat maandag 16 maart er ook nog.", belongs = true },
      part "monday-gone"    { "Maandag is intussen geschrapt.", belongs = false,
        why = { nl = "Nee: maandag staat nog ingepland, en schrappen mag u niet." } },
      part "phone-counts"   { "De bestelling van 3 maart is dus de juiste.", belongs = false,
        why = { nl = "De dag van 3 maart is de juiste, maar het contract is dat van 24 februari. Welke blijft, beslist Orderbeheer." } },
      earns = { "analysis" },
      full = {
        effect = { mood = 1 },
        reply = "Ja, juist zo is het gegaan. Eén keer besteld, en één keer een andere dag gevraagd.",
        why = { nl = "Eén contract, één nieuwe dag, en een bestelling te veel: u ziet wat de aard van de onregelmatigheid is en zegt niet meer dan \z
          vaststaat." },
      },
      partly = {
        reply = "Zoiets, ja. Ik heb in elk geval maar één keer besteld, en één keer een andere dag gevraagd.",
        why = { nl = "Bijna: er ontbreekt iets of er staat iets in wat niet vaststaat. Wie de onregelmatigheid niet juist ziet, laat het verkeerde \z
          rechtzetten." },
        better = { nl = "U bestelde één keer, op 24 februari. Op 3 maart vroeg u dinsdag 24 maart. Toen kwam er een tweede bestelling bij, en maandag \z
          bleef staan." },
      },
      missed = {
        effect = { mood = -1 },
        reply = "Nu volg ik niet meer. Ik heb één keer besteld, en één keer een andere dag gevraagd, meer niet.",
        why = { nl = "Wat er vaststaat en wat niet, loopt door elkaar. Analyseren is: de twee bestellingen en de contacten naast elkaar leggen, \z
          zonder te gissen." },
        better = { nl = "U bestelde één keer, op 24 februari. Op 3 maart vroeg u dinsdag 24 maart. Toen kwam er een tweede bestelling bij, en maandag \z
          bleef staan." },
      },
    },

    node "what-now" {
      "En hoe krijgt u dat nu weer recht?",
      option "freeze-and-report" {
        "Maandag hou ik nu tegen, zodat er niemand vertrekt. De rest is voor mijn teamcoach, dat meld ik meteen.",
        earns = { own = 2 }, effect = { mood = 1 }, announces = true,
        when = "opened('kb-double-order')",
        hidden = { nl = "Wat u hier zelf mag doen, weet u nog niet: dat staat in de kennisbank." },
        reply = "Voilà. Doet u dat maar.",
        why = { nl = "Wat uw taak is, doet u; wat niet uw taak is, geeft u door. Zij hoort allebei en weet dat het niet blijft liggen." },
      },
      option "quick-code" {
        "Ik geef bij de bestelling van maandag in dat u verhuisd bent. Dan valt ze er vanavond vanzelf uit.",
        earns = { own = 0 }, knockout = "falsified",
        reply = "Verhuisd? Ik ga toch nergens naartoe? Enfin, als u zegt dat het zo moet.",
        why = { nl = "Het werkt, tot iemand het gelooft: bij een verhuizing stopt ook haar internet. \z
          U registreert iets wat niet waar is en gaat buiten uw taak." },
        better = { nl = "Schrappen mag ik niet. Maandag hou ik tegen, en ik meld het nu aan mijn teamcoach." },
      },
      option "to-the-shop" {
        "Dat is in de winkel van Aarschot begonnen, mevrouw. Springt u daar eens binnen, dan zetten zij dat recht.",
        earns = { own = 0 }, effect = { mood = -1 },
        reply = "Naar de winkel? Ik heb u nu toch aan de lijn?",
        why = { nl = "U stuurt haar weg met een probleem dat bij ons ligt. Een passende oplossing begint bij wat u zelf kunt doen: bevriezen en melden." },
        better = { nl = "Maandag hou ik tegen, zodat er niemand vertrekt. En ik meld het nu aan mijn teamcoach." },
      },
      option "pass-on" {
        "Ik geef het zo dadelijk door aan mijn teamcoach. Die laat uitzoeken wat er met die twee moet gebeuren.",
        earns = { own = 1 },
        reply = "Uitzoeken, ja. Het is over vier dagen al, hé.",
        why = { nl = "Doorgeven is juist, maar ondertussen loopt maandag gewoon door. Die afspraak stilzetten mag u wel zelf." },
        better = { nl = "Maandag hou ik nu tegen, zodat er niemand vertrekt. De rest meld ik aan mijn teamcoach." },
      },
    },
  },

  phase "9" {
    node "agreement" {
      line { "Dus maandag kan ik gewoon naar de kleinkinderen?", when = "chose('what-now/freeze-and-report') or chose('what-now/quick-code')" },
      line { "Ik moet maandag bij de kleinkinderen zijn. Kan dat nu, of kan dat niet?",
        when = "not chose('what-now/freeze-and-report') and not chose('what-now/quick-code')" },
      "En van wie hoor ik of het in orde is?",
      option "call-window" {
        "Maandag komt er niemand, mevrouw. Ik bel u vandaag tussen 14 en 16 uur op dit nummer, met het antwoord.",
        earns = { agreement = 2 }, effect = { mood = 1 },
        when = "frozen",
        hidden = { nl = "Dat kunt u nog niet zeggen: de afspraak van maandag is niet bevroren." },
        reply = "Tussen twee en vier. Dan zit ik hier. Merci, Sam.",
        why = { nl = "Wie, welke dag, welke uren, welk nummer, en wat er intussen al geregeld is. Zij kan het op de kalender schrijven." },
      },
      option "as-soon" {
        "Gaat u maar gerust, mevrouw. Zodra het in orde is, laten wij u dat zo snel mogelijk nog weten.",
        earns = { agreement = 0 },
        reply = "Zo snel mogelijk. Dan zal ik mijn gsm maar bij mij houden tot zondag.",
        why = { nl = "“Zo snel mogelijk” zegt niet wie en niet wanneer. Blijft het stil, dan belt zij zondagavond in paniek. \z
          Een afspraak bevestigen vraagt een dag en een uur." },
        better = { nl = "Ik bel u vandaag tussen 14 en 16 uur op dit nummer, met het antwoord." },
      },
      option "after-answer" {
        "Dat weet ik na de middag pas zeker. Ik bel u dan zelf nog eens op om te zeggen hoe het staat.",
        earns = { agreement = 1 },
        reply = "Na de middag. Dan ga ik naar de apotheek met mijn gsm in de hand.",
        why = { nl = "Een naam en een dag, en niets te veel beloofd. Maar zij weet niet tussen welke uren, en op welk nummer: de afspraak is half." },
        better = { nl = "Ik bel u vandaag tussen 14 en 16 uur op dit nummer, ook als er nog geen antwoord is." },
      },
    },

    node "anything" {
      line { "Goed. Dan zal ik u maar laten, zeker. U hebt met mij al werk genoeg gehad.", when = "mood >= 1" },
      line { "Bon. Dan weet ik genoeg voor vandaag, zeker.", when = "mood < 1" },
      option "warm-goodbye" {
        "Dat is met plezier gedaan, mevrouw. Nog een heel fijne dag, en geniet van uw kleinkinderen!",
        earns = { answered = 0 },
        reply = "Dank u, Sam. Dag! … Ach, en mijn kast. Enfin, dat vraag ik later wel.",
        why = { nl = "Hartelijk, maar u vergeet waarvoor ze belde. Zij legt neer met haar eerste vraag: nagaan of alles beantwoord is, hoort bij afsluiten." },
        better = { nl = "Wacht, uw kast: een halve meter van de muur schuiven volstaat, en hij belt een half uur vooraf. Lukt dat?" },
      },
      option "the-cupboard" {
        "Wacht, uw kast: van de muur schuiven volstaat, een halve meter. En hij belt een half uur vooraf. Lukt dat?",
        earns = { answered = 2 }, effect = { mood = 1 },
        when = "opened('kb-installer')",
        hidden = { nl = "Of de kast weg moet, weet u nog niet: dat staat in de kennisbank." },
        reply = "Ah ja, mijn kast! Een halve meter, dat krijgt mijn schoonzoon wel gedaan. Merci. Dag, Sam.",
        why = { nl = "U komt terug op de vraag waarvoor ze belde, geeft het antwoord en toetst of ze ermee verder kan. Nu is alles beantwoord." },
      },
      option "other-questions" {
        "Hebt u nog een andere vraag voor mij, mevrouw? Anders hoort u er nog van, zoals gezegd.",
        earns = { answered = 1 },
        reply = "Ach ja, die kast nog. Dat vraag ik dan wel als er gebeld wordt. Dag Sam.",
        why = { nl = "U vraagt het, en daardoor denkt zij er zelf aan. Maar de vraag waarvoor ze belde was van haar; ze onthouden en beantwoorden is aan u." },
        better = { nl = "En uw kast: een halve meter van de muur schuiven volstaat, en hij belt een half uur vooraf. Lukt dat?" },
      },
    },
  },

  phase "1" {
    id = "coach-phase", alone = true,
    node "coach" {
      line { "Mevrouw Vercammen heeft ingehaakt. Ilse, uw teamcoach, komt bij u staan. Wat u nog moet invullen, kan straks.", by = "narrator" },
      line { "Sam, ik heb de melding gezien van die twee bestellingen. Orderbeheer kijkt het na, om twee uur weten we meer.", by = "colleague",
        when = "did('report double-order')" },
      line { "Sam, dat was een lang gesprek. … Ah, twee bestellingen. Dat had ik graag meteen geweten: om twaalf uur ligt de planning vast.",
        by = "colleague", when = "not did('report double-order')" },
      line { "En één ervan is geschrapt met een reden die niet klopt. Ik laat dat terugdraaien, anders valt haar internet straks uit.",
        by = "colleague", when = "chose('what-now/quick-code') or did('register cancel-order')" },
      line { "Medewerker 31, dat is Wout, hé. Is het nu weer bij hem?", by = "colleague" },
      option "could-be-me" {
        "Dat kan ons allemaal overkomen: ‘nieuwe’ staat vlak naast ‘verzetten’. Ik leg het hem straks uit.",
        earns = { respect = 2 },
        reply = { line { "Dat is waar. Ik heb het zelf ook al voorgehad. Goed dat jullie dat onder elkaar doen.", by = "colleague" } },
        why = { nl = "U speelt de bal en niet de man, en hij hoort het van een collega. Integer en respectvol, ook als hij er niet bij is." },
      },
      option "talk-to-him" {
        "Bij Wout wel meer, eerlijk gezegd. Misschien moet daar toch eens iemand een woordje mee gaan spreken.",
        earns = { respect = 0 },
        reply = { line { "Zo bedoelde ik het niet, Sam. Ik wil weten waar het in het scherm misloopt.", by = "colleague" } },
        why = { nl = "U praat over een collega die er niet bij is, en maakt van één fout een gewoonte. Zo durft niemand nog iets te melden." },
        better = { nl = "Dat kan iedereen overkomen: die twee knoppen staan naast elkaar. Ik zeg het hem zelf." },
      },
      option "not-my-thing" {
        "Daar wil ik mij liever niet mee moeien, Ilse. Ik heb enkel gezien wat er in de bestellingen staat.",
        earns = { respect = 1 },
        reply = { line { "Ook goed. Dan vraag ik het hem zelf wel.", by = "colleague" } },
        why = { nl = "U roddelt niet, dat is juist. Maar u laat het ook bij de persoon hangen; respect is hier: zeggen dat het ieder van ons kan overkomen." },
        better = { nl = "Dat kan iedereen overkomen: die twee knoppen staan naast elkaar. Ik zeg het hem zelf." },
      },
    },

    node "prevention" {
      line { "En hoe zorgen we dat dit volgende week niet nog eens gebeurt?", by = "colleague" },
      option "be-careful" {
        "We moeten allemaal gewoon wat beter opletten. Een mailtje naar heel het team, misschien?",
        earns = { prevention = 0 },
        reply = { line { "Beter opletten. Dat mailtje heb ik in januari ook al gestuurd.", by = "colleague" } },
        why = { nl = "“Beter opletten” verandert niets aan waar het misloopt. Voorkomen is iets anders doen, niet hetzelfde maar flinker." },
        better = { nl = "Ik schrijf een vaste stap voor de kennisbank: andere dag? Eerst lopende bestellingen openen, dan ‘verzetten’." },
      },
      option "other-software" {
        "Dat scherm deugt gewoon niet. Zolang IT daar niets aan verandert, blijft dat gebeuren, vrees ik.",
        earns = { prevention = 0 },
        reply = { line { "Dat kan, maar tegen volgende week staat er geen nieuw scherm. Wat kunnen wij?", by = "colleague" } },
        why = { nl = "Misschien hebt u gelijk, maar u legt het bij een ander en wacht. Gevraagd is wat u binnen uw eigen taak kunt doen." },
        better = { nl = "Ik schrijf een vaste stap voor de kennisbank: andere dag? Eerst lopende bestellingen openen, dan ‘verzetten’." },
      },
      option "step-for-all" {
        "Ik maak er een vaste stap van: eerst lopende bestellingen openen, dan ‘verzetten’. Mag dat op het overleg?",
        earns = { prevention = 2 },
        reply = { line { "Graag. Maandag om negen uur, vijf minuten. Zet het ook in de kennisbank.", by = "colleague" } },
        why = { nl = "Een handeling op de plaats waar het misliep, en gedeeld met wie ze doet. Zo zoekt u naar voorkomen binnen uw eigen taak." },
      },
      option "check-myself" {
        "Ik kijk vanaf nu altijd eerst zelf na of er al een bestelling loopt voor ik er een nieuwe maak.",
        earns = { prevention = 1 },
        reply = { line { "Goed, dan is er al één die het doet. En de andere elf?", by = "colleague" } },
        why = { nl = "U verandert uw eigen manier van werken, dat is al iets. Maar het misliep niet bij u: wat u weet, deelt u met het team." },
        better = { nl = "Ik maak er een vaste stap van: eerst lopende bestellingen openen, dan ‘verzetten’. Ik toon het maandag aan iedereen." },
      },
    },
  },
}
