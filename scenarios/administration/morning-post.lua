-- Half an hour of post: what has a deadline goes first, what need not be kept is not kept, and what went wrong is said.

local zwaluw = require "companies.zwaluw"

return scenario {
  id = "morning-post", version = 1,
  kind = "administration", channel = "post", direction = "inbound", language = "nl",
  title = {
    nl = "Een halfuur post",
    fr = "Une demi-heure de courrier",
    en = "Half an hour of post",
  },
  brief = {
    nl = "U bent Sam en werkt op de klantendienst van Zwaluw. Het is dinsdag 10 maart 2026, negen uur. \z
      Tot halftien doet u de post, daarna gaan uw telefoonlijnen open. \z
      Openen, scannen, klasseren, registreren, versturen en melden doet u aan uw bureau, terwijl collega's u aanspreken; \z
      met uw laatste antwoord is het halfuur om. Hoe elk stuk verwerkt wordt, staat in de kennisbank onder ‘post’.",
    fr = "Vous êtes Sam, du service clientèle de Zwaluw. Nous sommes le mardi 10 mars 2026, il est 9 heures. \z
      Jusqu'à 9 h 30 vous traitez le courrier, ensuite vos lignes s'ouvrent. \z
      Ouvrir, numériser, classer, enregistrer, envoyer et signaler se fait à votre bureau, pendant que des collègues vous parlent ; \z
      votre dernière réponse termine la demi-heure. La base de connaissances dit comment traiter chaque pièce (« post »). \z
      La conversation est en néerlandais.",
    en = "You are Sam, from Zwaluw customer service. It is Tuesday 10 March 2026, nine o'clock. \z
      Until half past nine you do the post, then your phone lines open. \z
      Opening, scanning, filing, registering, sending and reporting are done at your desk, while colleagues talk to you; \z
      your last answer ends the half hour. How each piece is handled is in the knowledge base, under “post”. The conversation is in Dutch.",
  },
  company = zwaluw, customer = "vandamme",
  minutes = 12, difficulty = 2,

  variables = {
    nadine = { 1, min = -2, max = 3 },
  },

  opportunities = {
    order         = { "6.5" },
    integrity     = { "2.1" },
    tact          = { "2.2" },
    reply         = { "8.1", weight = 2 },
    nature        = { "1.2" },
    discreet      = { "6.9" },
    sensitive     = { "6.6" },
    sender        = { "6.5" },
    minimise      = { "6.6", weight = 2 },
    filing        = { "8.2", weight = 2 },
    complaint_log = { "8.3", weight = 2 },
    address       = { "8.3" },
    invoice       = { "8.1" },
    attest_back   = { "8.1", weight = 2 },
    report_late   = { "1.3" },
    report_mixed  = { "1.3", weight = 2 },
  },

  desk = {
    documents = {
      document "doc-complaint" { customer = "vandamme", date = "02/03/2026", paper = true,
        title = { nl = "Brief van R. Van Damme, Brugge" },
        text = { nl = "Stempel op de omslag: ontvangen 4 maart 2026. \z
          “Mijnheer, mevrouw, op woensdag 18 februari en op woensdag 25 februari zat ik te wachten op uw installateur, telkens van 8 tot 12. \z
          Er is niemand gekomen en er heeft niemand gebeld. Dat waren twee halve dagen verlof. Ik wil een nieuwe datum, op een woensdagvoormiddag, \z
          en ik wil dat op papier. Bellen doe ik niet meer. R. Van Damme, klantnummer ZW-318804”" } },
      document "doc-contract" { customer = "wouters", date = "05/03/2026", paper = true,
        title = { nl = "Contract Duo Fiber, N. Wouters, Turnhout" },
        text = { nl = "Klantnummer ZW-361027. Duo Fiber, € 67 per maand, eenmalig € 50. Getekend door Nele Wouters in de winkel van Turnhout, \z
          5 maart 2026. Vakje ‘Identiteit gezien’: aangekruist, paraaf van de verkoper. Achter de laatste bladzijde zit met een nietje nog een blad." } },
      document "doc-id-copy" { customer = "wouters", date = "05/03/2026", paper = true,
        title = { nl = "Blad achter het contract: kopie van een identiteitskaart" },
        text = { nl = "Kopie, voor- en achterkant, van de identiteitskaart van Nele Wouters: foto, rijksregisternummer, kaartnummer. \z
          Met balpen: ‘voor het dossier, groetjes van Turnhout’." } },
      document "doc-returned" { customer = "lambrechts", date = "01/03/2026", paper = true,
        title = { nl = "Teruggekeerde factuur, S. Lambrechts, Kortrijk" },
        text = { nl = "Factuur van 1 maart 2026, € 42, aan Sofie Lambrechts, Doorniksesteenweg 112, 8500 Kortrijk. \z
          Sticker van de post: verhuisd. Ongeopend." } },
      document "doc-dewitte" { customer = "dewitte", date = "24/02/2026", paper = true,
        title = { nl = "Teruggestuurde brief aan P. Dewitte" },
        text = { nl = "Onze eigen brief van 24 februari over een afbetalingsplan, klantnummer ZW-274418, aan Paul Dewitte, Stationsstraat 4, 3290 Diest. \z
          Open. Geel briefje erop: ‘Niet voor mij! Ik heb geen afbetalingsplan. Al de tweede keer. P. Dewitte, Diest.’" } },
      document "doc-social" { customer = "cuypers", date = "06/03/2026", paper = true,
        title = { nl = "Brief van G. Cuypers, Aarschot: sociaal tarief" },
        text = { nl = "“Geachte, mijn dochter zegt dat ik misschien recht heb op het sociaal tarief voor mijn internet. \z
          Ik steek er een papier van de dokter bij. Het is het enige dat ik heb, dus graag terug. \z
          Met beleefde groeten, Godelieve Cuypers, ZW-240873, geboren 23 mei 1948”" } },
      document "doc-attest" { customer = "cuypers", date = "19/02/2026", paper = true,
        title = { nl = "Bijlage bij de brief van G. Cuypers: doktersattest" },
        text = { nl = "Attest van een oorarts, origineel, met stempel en handtekening. De inhoud is medisch: gehoorverlies 75 dB." } },
      document "doc-leaflet" { date = "maart 2026", paper = true,
        title = { nl = "Folder van een leverancier van kantoormeubelen" },
        text = { nl = "‘Twintig procent op alle bureaustoelen tot 31 maart.’ Reclame; aan niemand gericht." } },
    },
    messages = {
      message "mail-lambrechts" { customer = "lambrechts", date = "08/03/2026",
        title = { nl = "Mail: nieuw adres Sofie Lambrechts" },
        text = { nl = "Van: sofie.lambrechts@mail.example. “Dag, ik ben op 1 maart verhuisd. \z
          Nieuw adres voor de facturen: Molenstraat 17 bus 2, 8510 Marke. Mijn internet neemt de volgende huurder over, \z
          dat is al geregeld met jullie. Klantnummer ZW-329415. Groeten, Sofie Lambrechts”" } },
    },
    records = {
      record "vandamme-visits" { customer = "vandamme", date = "09/03/2026", seconds = 6,
        title = { nl = "Bezoeken van de installateur" },
        text = { nl = "18 februari, 8-12 uur: niet uitgevoerd, ploeg ziek, klant niet verwittigd. 25 februari, 8-12 uur: niet uitgevoerd, zelfde reden. \z
          9 maart: Installatiedienst houdt woensdag 18 maart, 8-12 uur, vrij. Klant nog te verwittigen." } },
    },
    articles = {
      article "post-in" {
        title = { nl = "Binnenkomende post" },
        keywords = { nl = "post brief omslag termijn stempel klacht contract retour reclame klachtenregister" },
        text = { nl = "Open eerst alles en kijk waar een termijn op staat. Klacht: antwoord binnen 5 werkdagen na de ontvangst; \z
          de dag van de stempel zelf telt niet mee. Scannen, map Klachten, inschrijven in het klachtenregister. \z
          De stempel van ontvangst verandert nooit; bleef een stuk liggen, dan meldt u dat aan de teamcoach. \z
          Contract: scannen, map Contracten. Retour: dossier en mailbox nakijken, adres registreren, dan pas de factuur opnieuw versturen. \z
          Reclame: oud papier, niet scannen." } },
      article "id-copies" {
        title = { nl = "Kopie van een identiteitskaart (2024)" },
        keywords = { nl = "post identiteitskaart kopie identiteit contract privacy versnipperaar rijksregisternummer" },
        text = { nl = "Een kopie van een identiteitskaart houden wij niet bij: dat iemand de kaart gezien heeft, volstaat. Niet scannen en niet klasseren. \z
          Een kopie die toch binnenkomt, gaat in de versnipperaar. De map Identiteit en volmachten is er voor volmachten." } },
      article "id-copies-old" {
        title = { nl = "Contract in de winkel: bijlagen (2016)" },
        keywords = { nl = "identiteitskaart kopie identiteit contract winkel bijlage" },
        text = { nl = "Bij elk contract gaat een kopie van de identiteitskaart, voor- en achterkant. Scannen en klasseren in de map Identiteit. \z
          Vervangen in 2024, zie ‘Kopie van een identiteitskaart’." } },
      article "social-tariff" {
        title = { nl = "Sociaal tarief: aanvraag per brief" },
        keywords = { nl = "post sociaal tarief attest medisch dokter BIPT aanvraag gevoelig" },
        text = { nl = "Zet in het dossier dat de aanvraag er is; Facturatie bezorgt ze dezelfde dag aan het BIPT, dat het recht nakijkt. \z
          Een attest hebben wij daarvoor niet nodig. Medische stukken: niet scannen, niet bewaren, niets van de inhoud noteren. \z
          Een origineel gaat in een gesloten omslag terug, met de brief ‘Uw aanvraag en uw attest’." } },
      article "address-by-mail" {
        title = { nl = "Adreswijziging per mail of brief" },
        keywords = { nl = "post adres verhuisd mail retour factuur wijziging" },
        text = { nl = "Een nieuw factuuradres per mail mag u registreren als de mail van het e-mailadres in het dossier komt en het klantnummer klopt. \z
          Anders vraagt u een bevestiging." } },
      article "wrong-person" {
        title = { nl = "Brief bij de verkeerde persoon" },
        keywords = { nl = "post naamgenoot verkeerd adres teruggestuurd datalek melden retour" },
        text = { nl = "Leg de dossiers van de naamgenoten naast elkaar. Verbeter niets zelf en verstuur niets opnieuw: \z
          meld het dezelfde dag aan de teamcoach, die de privacydienst inlicht. Is er geen fout in het dossier, dan kan het de bezorging zijn." } },
    },
    forms = {
      form "complaint-log" { title = { nl = "Klachtenregister" }, seconds = 20,
        field "number" { label = { nl = "Klantnummer" } },
        field "received" { label = { nl = "Ontvangen op" }, choices = {
          choice "mar-2" { nl = "2 maart" }, choice "mar-4" { nl = "4 maart" }, choice "mar-10" { nl = "10 maart" } } },
        field "answer-by" { label = { nl = "Antwoord ten laatste op" }, choices = {
          choice "mar-9" { nl = "9 maart" }, choice "mar-10" { nl = "10 maart" }, choice "mar-11" { nl = "11 maart" },
          choice "mar-17" { nl = "17 maart" } } },
        field "about" { label = { nl = "Onderwerp" }, choices = {
          choice "invoice" { nl = "Factuur" }, choice "installation" { nl = "Installatie" }, choice "staff" { nl = "Medewerker" } } } },
      form "address-change" { title = { nl = "Adreswijziging" }, seconds = 20,
        field "number" { label = { nl = "Klantnummer" } },
        field "street" { label = { nl = "Straat, nummer en bus" } },
        field "postcode" { label = { nl = "Postcode" } },
        field "town" { label = { nl = "Gemeente" } } },
    },
    letters = {
      letter "invoice-again" { to = "Sofie Lambrechts, adres uit het dossier", subject = "Uw factuur van 1 maart",
        body = "Geachte mevrouw Lambrechts, onze factuur van 1 maart (€ 42) keerde terug. U vindt ze hierbij opnieuw. \z
          De vervaldag schuift twee weken op, naar 5 april. Met vriendelijke groeten, Sam, klantendienst Zwaluw" },
      letter "invoice-reminder" { to = "Sofie Lambrechts, adres uit het dossier", subject = "Herinnering: factuur van 1 maart",
        body = "Geachte mevrouw Lambrechts, tot op heden ontvingen wij uw betaling van € 42 niet. Gelieve dit bedrag binnen 14 dagen te betalen. \z
          Klantendienst Zwaluw" },
      letter "dewitte-again" { to = "Paul Dewitte, Stationsstraat 4, 3290 Diest", subject = "Uw afbetalingsplan",
        body = "Geachte heer Dewitte, hierbij bezorgen wij u opnieuw onze brief van 24 februari over uw afbetalingsplan. Klantendienst Zwaluw" },
      letter "attest-back" { to = "Godelieve Cuypers, Bogaardenstraat 31, 3200 Aarschot", subject = "Uw aanvraag en uw attest",
        body = "Geachte mevrouw Cuypers, uw aanvraag voor het sociaal tarief gaat vandaag naar het BIPT, dat nakijkt of u er recht op hebt. \z
          Een attest hebben wij niet nodig: u krijgt het hierbij terug. Het BIPT schrijft u als het nog iets wil weten. \z
          Met vriendelijke groeten, Sam, klantendienst Zwaluw" },
      letter "attest-more" { to = "Godelieve Cuypers, Bogaardenstraat 31, 3200 Aarschot", subject = "Uw aanvraag: bijkomend bewijs",
        body = "Geachte mevrouw Cuypers, wij bewaren uw attest in uw dossier. Bezorgt u ons ook nog een recent verslag van uw huisarts? \z
          Daarna bekijken wij uw aanvraag. Klantendienst Zwaluw" },
    },
    irregularities = {
      irregularity "late-letter" { title = { nl = "Een klachtenbrief bleef zes dagen liggen (stempel 4 maart)" } },
      irregularity "mixed-files" { title = { nl = "Adres van een naamgenoot in het verkeerde dossier, brief bij de verkeerde persoon" } },
      irregularity "wrong-delivery" { title = { nl = "De postbode bezorgt brieven op het verkeerde adres" } },
      irregularity "shop-copies" { title = { nl = "Een winkel stuurt kopieën van identiteitskaarten mee" } },
    },
  },

  rules = {
    -- Filing: judged on the whole when the half hour is over; a wrong folder shows at once.
    rule "complaint-in-general" { on = "file doc-complaint general", earns = { filing = 0 },
      why = { nl = "In Algemene briefwisseling zoekt niemand een klacht. Wie mevrouw Van Damme morgen opvolgt, vindt haar brief niet." },
      better = { nl = "Een klachtenbrief scant u en legt u in de map Klachten." } },
    rule "contract-in-identity" { on = "file doc-contract identity", earns = { filing = 0 },
      why = { nl = "De map Identiteit en volmachten is er niet voor contracten. Bij de eerste betwisting vindt niemand dit terug." },
      better = { nl = "Een getekend contract scant u en legt u in de map Contracten." } },
    rule "contract-in-general" { on = "file doc-contract general", earns = { filing = 0 },
      why = { nl = "In Algemene briefwisseling raakt een contract zoek. Wie het over een jaar nodig heeft, kijkt in Contracten." },
      better = { nl = "Een getekend contract scant u en legt u in de map Contracten." } },
    rule "filed-both" { on = "close", when = "did('file doc-complaint complaints') and did('file doc-contract contracts')",
      earns = { filing = 2 },
      why = { nl = "De klacht ligt bij Klachten en het contract bij Contracten, gescand en terug te vinden: juist gearchiveerd." },
      better = { nl = "Scan de klachtenbrief en het contract en leg ze in de mappen Klachten en Contracten." } },
    rule "filed-one" { on = "close",
      when = "not applied('filed-both') and (did('file doc-complaint complaints') or did('file doc-contract contracts'))",
      earns = { filing = 1 },
      why = { nl = "Eén van de twee stukken die bewaard moeten worden, ligt in de juiste map. Het andere is morgen niet terug te vinden." },
      better = { nl = "Leg zowel de klacht (map Klachten) als het contract (map Contracten) in het archief." } },

    -- The complaints register.
    rule "logged-right" { on = "register complaint-log",
      values = { number = "318804", received = "mar-4", ["answer-by"] = "mar-11", about = "installation" },
      earns = { complaint_log = 2 },
      why = { nl = "De echte datum van ontvangst en de juiste laatste dag: wie het register leest, weet dat morgen telt." },
      better = { nl = "Schrijf de klacht in: ZW-318804, ontvangen op 4 maart, antwoord ten laatste op 11 maart, installatie." } },
    rule "logged-today" { on = "register complaint-log", values = { received = "mar-10" }, earns = { complaint_log = 0 },
      why = { nl = "In het register lijkt de brief vandaag binnengekomen. De zes dagen zijn weg en de termijn klopt niet: verkeerd geregistreerd." },
      better = { nl = "Ontvangen is de dag van de stempel: 4 maart. De laatste dag voor een antwoord is 11 maart." } },
    rule "logged-roughly" { on = "register complaint-log", when = "not applied('logged-right') and not applied('logged-today')",
      earns = { complaint_log = 1 },
      why = { nl = "De klacht staat in het register, maar niet alles klopt. Met een verkeerd nummer of een verkeerde dag wordt ze verkeerd opgevolgd." },
      better = { nl = "Kijk na: ZW-318804, ontvangen op 4 maart, antwoord ten laatste op 11 maart (vijf werkdagen), onderwerp installatie." } },

    -- The returned invoice: first the address, then the invoice.
    rule "moved" { on = "register address-change", values = { number = "329415", street = "molenstraat 17 2", postcode = "8510" },
      earns = { address = 2 },
      why = { nl = "Klantnummer, straat, bus en postcode kloppen: de volgende factuur komt aan. Zo verwerkt u een wijziging in het systeem." },
      better = { nl = "Registreer: ZW-329415, Molenstraat 17 bus 2, 8510 Marke." } },
    rule "moved-roughly" { on = "register address-change", when = "not applied('moved')", earns = { address = 1 },
      why = { nl = "De wijziging staat erin, maar niet volledig of niet juist. Zonder bus of met een verkeerde postcode keert de volgende factuur ook terug." },
      better = { nl = "Neem het adres letterlijk over uit de mail: Molenstraat 17 bus 2, 8510 Marke, klantnummer ZW-329415." } },
    rule "invoice-sent" { on = "send invoice-again", when = "applied('moved')", earns = { invoice = 2 },
      why = { nl = "Eerst het adres, dan de factuur, met een nieuwe vervaldag: zij krijgt ze nu echt en betaalt niet voor onze retour." },
      better = { nl = "Verstuur de factuur van 1 maart opnieuw, zodra het nieuwe adres juist in het dossier staat." } },
    rule "invoice-astray" { on = "send invoice-again", when = "not applied('invoice-sent')", earns = { invoice = 0 },
      why = { nl = "Het nieuwe adres staat niet of niet juist in het dossier. De factuur vertrekt en komt weer terug." },
      better = { nl = "Registreer eerst het nieuwe adres, letterlijk zoals in de mail, en verstuur dan pas de factuur." } },
    rule "invoice-reminder" { on = "send invoice-reminder", earns = { invoice = 0 },
      why = { nl = "Zij krijgt een herinnering voor een factuur die ze nooit gezien heeft. Dat is de verkeerde brief, en onbeleefd." },
      better = { nl = "Verstuur de factuur opnieuw, met een nieuwe vervaldag, naar het nieuwe adres." } },

    -- The certificate goes back, unread and unscanned.
    rule "attest-returned" { on = "send attest-back", earns = { attest_back = 2 },
      why = { nl = "De juiste brief: zij weet waar haar aanvraag is en krijgt haar enige attest terug. Wij bewaren niets medisch." },
      better = { nl = "Stuur het attest terug met de brief ‘Uw aanvraag en uw attest’." } },
    rule "attest-asked-more" { on = "send attest-more", earns = { attest_back = 0 },
      why = { nl = "U vraagt nog meer medische gegevens, terwijl wij er geen nodig hebben, en u houdt het attest dat zij terug wou. De verkeerde brief." },
      better = { nl = "Verstuur ‘Uw aanvraag en uw attest’: de aanvraag gaat naar het BIPT, het attest gaat terug." } },
    rule "attest-scanned" { on = "digitise doc-attest", spoils = { "sensitive" },
      why = { nl = "Een scan van een medisch attest blijft in het systeem, leesbaar voor collega's die er niets mee te maken hebben. Dat mag niet volgens \z
        de privacyregels." },
      better = { nl = "Scan het attest niet: het gaat in een gesloten omslag terug." } },
    rule "id-scanned" { on = "digitise doc-id-copy", spoils = { "minimise" },
      why = { nl = "Nu staat een kopie van haar identiteitskaart in het systeem, met foto en rijksregisternummer. Wij hebben die niet nodig: \z
        gegevens die u niet nodig hebt, bewaart u niet." },
      better = { nl = "Scan de kopie niet, ze gaat in de versnipperaar." } },

    -- What the team coach has to know.
    rule "reported-late" { on = "report late-letter", earns = { report_late = 2 },
      why = { nl = "Zes dagen in de verkeerde bak: dat zegt u zonder iemand te noemen. Nu kan er iets aan de bak gedaan worden." },
      better = { nl = "Meld aan de teamcoach dat een klachtenbrief van 4 maart is blijven liggen." } },
    rule "reported-mixed" { on = "report mixed-files", earns = { report_mixed = 2 },
      why = { nl = "Een brief over iemands schulden bij een vreemde is een datalek. U signaleert het dezelfde dag, met de oorzaak erbij." },
      better = { nl = "Meld aan de teamcoach dat het adres van een naamgenoot in het verkeerde dossier staat." } },
    rule "reported-delivery" { on = "report wrong-delivery", earns = { report_mixed = 0 },
      why = { nl = "De post leverde op het adres dat wij erop zetten. Zo blijft de fout in het dossier staan en krijgt de naamgenoot ook de volgende brief." },
      better = { nl = "Leg de twee dossiers naast elkaar en meld dat het adres in het verkeerde dossier staat." } },
    rule "sent-to-namesake" { on = "send dewitte-again", spoils = { "report_mixed" }, knockout = "privacy",
      why = { nl = "De brief over het afbetalingsplan vertrekt voor de derde keer naar de naamgenoot. U geeft iemands gegevens aan een vreemde: \z
        een kritieke fout tegen de privacy." },
      better = { nl = "Verstuur niets opnieuw. Meld het aan de teamcoach, die licht de privacydienst in." } },
  },

  phase "6" { id = "sorting",
    node "order" {
      line { "Negen uur. Zes omslagen in de bak, één bericht in de mailbox. Om halftien gaan uw lijnen open. Naast u zit Nadine van het onthaal.",
        by = "narrator" },
      line { "Ik heb het contract van de winkel bovenop gelegd, daar hebben ze gisteren al voor gebeld. Waar begin je aan?", by = "colleague" },
      option "contract-first" {
        "Met het contract dan maar. De winkel wacht erop, en zo is de dikste omslag al van tafel.",
        earns = { order = 1 },
        reply = line { "Dat horen ze graag, in de winkel. Al plakt er aan die folder nog een brief die er ouder uitziet.", by = "colleague" },
        why = { nl = "U helpt wie het luidst vraagt. Een contract heeft hier geen termijn, een klacht wel: kijk eerst wat wanneer vervalt." },
        better = { nl = "Ik maak eerst alles open en kijk waar een termijn op staat." },
      },
      option "easy-ones" {
        "De gemakkelijke eerst: reclame eruit, retour weg. Dan zie ik weer door de bomen het bos.",
        earns = { order = 0 },
        reply = line { "Doe maar. Ah, kijk, tussen de reclame zit nog een echte brief.", by = "colleague" },
        why = { nl = "Het bureau ziet er snel proper uit, maar de brief met een termijn blijft liggen. De procedure begint bij wat eerst vervalt." },
        better = { nl = "Alles open, en wat een termijn heeft, gaat voor." },
      },
      option "top-down" {
        "Gewoon van boven naar onder, dan vergeet ik niks. De bak moet om halftien toch leeg zijn.",
        earns = { order = 0 },
        reply = line { "Ook goed. Wacht, er plakt hier nog een omslag aan die folder.", by = "colleague" },
        why = { nl = "Ordelijk, maar de stapel zegt niet wat dringend is. De klacht lag onderaan: zo was ze als laatste aan de beurt." },
        better = { nl = "Eerst openen en sorteren op termijn, dan pas verwerken." },
      },
      option "deadlines-first" {
        "Alles openmaken en kijken waar een termijn op staat. Wat eerst vervalt, doe ik eerst.",
        earns = { order = 2 }, effect = { nadine = 1 },
        reply = line { "Dan mag je deze eens bekijken. Die zat tussen de reclame.", by = "colleague" },
        why = { nl = "U werkt zoals het afgesproken is: eerst weten wat er ligt, dan volgens termijn. Zo komt de klacht op tijd boven." },
      },
    },
  },

  phase "2" { id = "the-date",
    node "stamp" {
      line { "Het is een brief van mevrouw Van Damme uit Brugge. Op de omslag staat onze stempel: ontvangen 4 maart.", by = "narrator" },
      line { "De vierde? Dat is bijna een week! Weet je wat, zet er de stempel van vandaag op. Dan heb je weer vijf dagen en doet niemand moeilijk.",
        by = "colleague" },
      option "keep-date" {
        "Nee, hij is er sinds de vierde. Dan is morgen de laatste dag, dus ik antwoord haar vandaag nog.",
        earns = { integrity = 2 }, effect = { nadine = 1 }, to = "tact",
        reply = line { "Ja, je hebt gelijk. Ik zocht het te gemakkelijk.", by = "colleague" },
        why = { nl = "U laat de datum zoals hij is en rekent juist: de vijfde werkdag is morgen. Integer, en mevrouw Van Damme krijgt op tijd antwoord." },
      },
      option "second-stamp" {
        "Ik zet er een tweede naast, van vandaag. Dan staan ze er allebei op en kan niemand iets zeggen.",
        earns = { integrity = 0 }, to = "tact",
        reply = line { "Ook een manier. Dan mag iemand anders kiezen welke telt.", by = "colleague" },
        why = { nl = "Twee stempels verbergen wat er gebeurd is. Wie het later nakijkt, weet niet welke datum telt: integer is dat niet." },
        better = { nl = "Nee, de stempel van de vierde blijft staan. Ik antwoord vandaag nog." },
      },
      option "restamp" {
        "Goed idee, een week meer of minder merkt zij niet. Ik stempel opnieuw en schrijf op mijn gemak.",
        earns = { integrity = 0 }, knockout = "falsified", to = "coach-asks",
        reply = line { "Zie je wel. Hier, de stempel staat al op vandaag.", by = "colleague" },
        why = { nl = "U vervalst de datum van ontvangst. Mevrouw Van Damme wacht al zes dagen, en op papier is dat er nul: een kritieke fout." },
        better = { nl = "Nee, de vierde blijft de vierde. Ik antwoord vandaag nog, dan is het op tijd." },
      },
      option "no-date" {
        "De stempel laat ik staan, maar in het register vul ik liever niks in. Dan staat er ook niks fout.",
        earns = { integrity = 1 }, to = "tact",
        reply = line { "Slim. Of toch een beetje.", by = "colleague" },
        why = { nl = "U vervalst niets, maar u zwijgt over de datum. Zonder datum volgt niemand de termijn op, en dat voelt mevrouw Van Damme." },
        better = { nl = "Ik schrijf de vierde in het register, en ik antwoord vandaag nog." },
      },
    },

    node "coach-asks" {
      line { "Ilse, uw teamcoach, komt voorbij en neemt de omslag op.", by = "narrator" },
      line { "Afgestempeld in Brugge op 3 maart, en bij ons pas vandaag binnen? Dat is raar. Weet jij wat er misgelopen is?", by = "colleague" },
      option "slow-mail" {
        "De post gaat trager dan vroeger, Ilse. Een week voor een brief uit Brugge, dat gebeurt.",
        earns = { integrity = 0 }, knockout = "falsified",
        reply = line { "Een week? Dan bel ik daar eens voor naar bpost.", by = "colleague" },
        why = { nl = "U dekt de valse stempel nu ook met een verhaal, en anderen gaan erop voort. Dat is niet integer tegenover uw collega." },
        better = { nl = "Die stempel heb ik gezet. De brief is van de vierde, ik zet het recht." },
      },
      option "own-up" {
        "Dat was ik. Hij is van de vierde, die stempel had ik niet mogen zetten. Ik verbeter het.",
        earns = { integrity = 2 }, effect = { nadine = 1 },
        reply = line { "Dank je dat je het zegt. Zet er de vierde weer bij, en antwoord haar vandaag nog.", by = "colleague" },
        why = { nl = "U zegt zelf wat u deed en zet het recht. De fout is gemaakt, maar de datum klopt weer en Ilse kan u vertrouwen." },
      },
      option "ask-reception" {
        "Goede vraag. Ik haalde hem zo uit de bak, ik zou het eens moeten vragen bij het onthaal.",
        earns = { integrity = 0 }, effect = { nadine = -1 },
        reply = line { "Doe dat. Ze zit vlak naast je.", by = "colleague" },
        why = { nl = "U schuift uw eigen stempel door naar een collega. Nadine voelt dat, en de datum staat nog altijd verkeerd." },
        better = { nl = "Dat was ik, Ilse. De brief is van de vierde, ik zet de juiste datum terug." },
      },
    },

    node "tact" {
      line { "Nadine wacht tot Ilse weer weg is.", by = "narrator", when = "seen('coach-asks')" },
      line { "Navragen bij het onthaal … Dat ben ik, hé.", by = "colleague", when = "chose('coach-asks/ask-reception')" },
      line { "Woensdag had ik mijn handen vol. Ik denk dat ík die brief tussen de folders gelegd heb. Ga je dat nu overal rondvertellen?",
        by = "colleague" },
      option "between-us" {
        "Maar nee, Nadine, dat blijft onder ons. Iedereen is al eens verstrooid, en hij is terecht.",
        earns = { tact = 0 }, effect = { nadine = 1 },
        reply = line { "Merci. Je bent een schat.", by = "colleague" },
        why = { nl = "Lief, maar zo komt niemand te weten dat de bak niet werkt. De volgende brief ligt daar weer, en dan is het overleg er te laat." },
        better = { nl = "Ik meld dat er een brief is blijven liggen, zonder naam. Hoe kwam hij daar terecht?" },
      },
      option "rules-say-so" {
        "Rondvertellen niet, maar ik moet het wel melden. Zo staat het in de procedure, daar zit ik vast aan.",
        earns = { tact = 1 },
        reply = line { "Ja. Dan weten ze het straks allemaal.", by = "colleague" },
        why = { nl = "Juist, en eerlijk gezegd. Maar Nadine hoort alleen een regel: ze weet niet of haar naam erbij staat, en meedenken doet ze niet meer." },
        better = { nl = "Ik meld dat er een brief bleef liggen, niet wie. Hoe raakte hij daar, denk je?" },
      },
      option "small-lesson" {
        "Als het bij één brief blijft, niet. Maar een klacht hoort bovenop, Nadine, dat weet je nu toch?",
        earns = { tact = 0 }, effect = { nadine = -1 },
        reply = line { "Amai. Ja, chef.", by = "colleague" },
        why = { nl = "U leest haar de les en belooft half om te zwijgen. De sfeer is weg en de oorzaak kent u nog niet." },
        better = { nl = "Kan gebeuren. Hoe kwam die brief bij de folders terecht, denk je?" },
      },
      option "what-happened" {
        "Nee. Ik meld dat er een brief bleef liggen, niet dat jij dat was. Hoe kwam hij daar, denk je?",
        earns = { tact = 2 }, effect = { nadine = 1 },
        reply = line { "Alles komt in één bak binnen, reclame ook. Als het druk is, gaat dat er zo samen weer uit.", by = "colleague" },
        why = { nl = "U stelt haar gerust over de schuld en niet over de fout, en u zoekt samen de oorzaak. Zo zorgt u voor goed overleg." },
      },
    },
  },

  phase "8" { id = "answering",
    compose "letter" {
      line { "U neemt papier met briefhoofd. Mevrouw Van Damme vraagt een antwoord op papier. Wat er voor haar vrijgehouden is, staat in haar dossier.",
        by = "narrator" },
      task = { nl = "Stel het antwoord samen: kies de zinnen die erin horen en zet ze in de juiste volgorde." },
      part "salutation" { "Geachte mevrouw Van Damme,", belongs = true },
      part "sorry" { "Op 18 en 25 februari wachtte u op onze installateur. Hij kwam niet en niemand verwittigde u. Onze excuses daarvoor.",
        belongs = true },
      part "date" { "De installatiedienst houdt woensdag 18 maart voor u vrij, tussen 8 en 12 uur.", belongs = true },
      part "card" { "Past die dag niet, kruis dan op de kaart hierbij een andere woensdag aan. Een postzegel is niet nodig.", belongs = true },
      part "regards" { "Met vriendelijke groeten, Sam, klantendienst Zwaluw", belongs = true },
      part "friday" { "Onze installateur komt bij u langs op vrijdag 13 maart, tussen 8 en 12 uur.", belongs = false,
        why = { nl = "Die dag staat nergens in het dossier, en zij vroeg een woensdag." } },
      part "soon" { "Wij bellen u zo spoedig mogelijk voor een nieuwe datum.", belongs = false,
        why = { nl = "Zij vroeg een datum, op papier. ‘Zo spoedig mogelijk’ en een telefoontje zijn net wat ze niet meer wil." } },
      part "busy" { "Wij vragen uw begrip: onze installatiedienst had het in februari bijzonder druk.", belongs = false,
        why = { nl = "Begrip vragen legt het bij haar, en het klopt niet: de ploeg was ziek." } },
      part "days-off" { "De twee halve dagen verlof betalen wij u uiteraard terug.", belongs = false, knockout = "false-promise",
        why = { nl = "Dat kunt u niet beloven: geen enkele procedure voorziet het. Komt het er niet, dan heeft zij er een klacht bij." } },
      part "fibre" { "Wist u dat u met Duo Fiber ook op uw gsm bespaart?", belongs = false,
        why = { nl = "Reclame in een antwoord op een klacht: zij leest dat u haar brief niet ernstig neemt." } },
      earns = { "reply" },
      full = { effect = { nadine = 1 },
        reply = line { "Mag ik eens lezen? … Zo'n brief zou ik ook willen krijgen. Hij gaat mee om tien uur.", by = "colleague" },
        why = { nl = "Excuses met de feiten erbij, een datum die vaststaat en een manier om te antwoorden zonder te bellen. Meer vroeg ze niet." } },
      partly = {
        reply = line { "Bijna. Ik zou hem zelf nog één keer nalezen. Maar hij kan mee om tien uur.", by = "colleague" },
        why = { nl = "De brief is bruikbaar, maar er staat iets te veel in, er ontbreekt iets of de volgorde klopt niet. Uitgaande post leest u na." },
        better = { nl = "Aanspreking, excuses met de feiten, woensdag 18 maart tussen 8 en 12 uur, de kaart, groeten." } },
      missed = {
        reply = line { "Hm. Als ik haar was, schreef ik terug. Maar goed, hij gaat mee om tien uur.", by = "colleague" },
        why = { nl = "Mevrouw Van Damme vroeg excuses en een woensdag, op papier. Uit deze brief haalt ze dat niet, dus komt er een tweede klacht." },
        better = { nl = "Geachte mevrouw Van Damme, onze excuses voor 18 en 25 februari. Woensdag 18 maart, tussen 8 en 12 uur, houden wij voor u vrij." } },
    },
  },

  phase "1" { id = "namesakes",
    node "namesake" {
      line { "De volgende omslag is een brief van onszelf, open en teruggestuurd. Op een geel briefje staat: ‘Niet voor mij! Al de tweede keer. \z
        P. Dewitte, Diest.’", by = "narrator" },
      line { "Weer een Dewitte. Steek hem in een nieuwe omslag en hij is weg. Of scheelt er iets aan?", by = "colleague" },
      option "typed-again" {
        "Dat zal de postbode wel geweest zijn. Ik stuur hem opnieuw, met het adres er groot op getypt.",
        earns = { nature = 0 }, knockout = "privacy",
        reply = line { "Naar Diest dus, voor de derde keer. Tja, wie weet.", by = "colleague" },
        why = { nl = "U stuurt een brief over iemands afbetalingsplan weer naar een vreemde. U hebt de onregelmatigheid niet onderzocht en \z
          maakt het datalek groter." },
        better = { nl = "Ik leg eerst de twee dossiers naast elkaar. Opnieuw versturen doe ik niet." },
      },
      option "ask-him" {
        "Ik bel die mijnheer in Diest eens. Hij heeft hem gelezen, hij weet misschien voor wie hij was.",
        earns = { nature = 0 },
        reply = line { "Als hij dat wist, had hij hem toch niet teruggestuurd?", by = "colleague" },
        why = { nl = "Zo praat u met een klant over de brief van een andere klant. Wat er misliep, vindt u niet bij hem maar in de twee dossiers." },
        better = { nl = "Het antwoord zit in onze dossiers. Ik vergelijk ze eerst." },
      },
      option "two-files" {
        "Ja. Er zijn er twee, en het nieuwe adres van die in Diest is in het dossier van die in Tienen beland.",
        when = "opened('dewitte') and opened('dewitte-2')",
        hidden = { nl = "Dat weet u nog niet: u hebt de dossiers van de twee heren Dewitte niet allebei opgezocht." },
        earns = { nature = 2 }, effect = { nadine = 1 },
        reply = line { "Amai. En dan leest die in Diest de post van de andere. Dat is iets voor Ilse.", by = "colleague" },
        why = { nl = "U hebt de twee dossiers naast elkaar gelegd en de oorzaak gevonden: zo analyseert u een onregelmatigheid voor u ze meldt." },
      },
      option "something-off" {
        "Aan het adres klopt iets niet, maar wat juist, weet ik nog niet. Opnieuw versturen doe ik alleszins niet.",
        earns = { nature = 1 },
        reply = line { "Leg hem dan maar even opzij.", by = "colleague" },
        why = { nl = "Goed dat er niets vertrekt. Maar de oorzaak kent u nog niet, en die stond in de twee dossiers." },
        better = { nl = "Er zijn twee Paul Dewittes. Ik zet hun dossiers naast elkaar, dan weten we wat er fout liep." },
      },
    },
  },

  phase "6" { id = "private",
    node "counter" {
      line { "Bart van Verkoop leunt over de balie. Vlak voor u ligt de brief van mevrouw Cuypers, met het attest erbij.", by = "narrator" },
      line { "Godelieve Cuypers? Dat is mijn buurvrouw! Ik zie haar al weken niet meer buiten. Wat heeft ze? Dan stuur ik eens een kaartje.",
        by = "colleague" },
      option "stays-here" {
        "Attent van je. Maar wat klanten ons sturen, blijft hier, ook voor jou. Bel anders gerust eens aan.",
        earns = { discreet = 2 }, to = "note",
        reply = line { "Nee, ja, natuurlijk. Ik spring straks wel eens binnen.", by = "colleague" },
        why = { nl = "U zegt niets, ook niet waarover het gaat, en u blijft vriendelijk. Discreet met informatie, en Bart kan toch iets doen." },
      },
      option "nothing-bad" {
        "Niks ergs, denk ik, ze vraagt gewoon het sociaal tarief aan. Maar zo'n kaartje doet haar vast plezier.",
        earns = { discreet = 0 }, knockout = "privacy", to = "gossip",
        why = { nl = "Goed bedoeld, maar haar buurman weet nu dat zij het niet breed heeft. Discreet zijn geldt ook tegenover collega's: een kritieke fout." },
        better = { nl = "Over wat klanten ons sturen, zeg ik niks. Bel eens bij haar aan." },
      },
      option "medical" {
        "Dat mag ik niet zeggen, Bart, het is medisch. Bel eens bij haar aan, dan hoor je het van haarzelf.",
        earns = { discreet = 1 }, to = "note",
        reply = line { "Medisch? Oei. Dan ga ik vandaag nog langs.", by = "colleague" },
        why = { nl = "U weigert, maar ‘medisch’ is al te veel: hij weet nu dat er iets is. Discreet zijn is ook het onderwerp voor u houden." },
        better = { nl = "Wat klanten ons sturen, blijft hier. Spring gerust eens bij haar binnen." },
      },
    },

    node "gossip" {
      line { "Het sociaal tarief? Ik wist niet dat ze het zo krap had. En dat attest, van welke dokter is dat?", by = "colleague" },
      option "ears" {
        "Iets met haar oren, geloof ik. Spreek dus maar luid als je langsgaat, dat gaat ze appreciëren.",
        earns = { discreet = 0 }, knockout = "privacy",
        reply = line { "Goed dat ik het weet.", by = "colleague" },
        why = { nl = "Nu vertelt u ook nog wat er in een medisch stuk staat. Morgen weet de straat het, en zij weet niet van wie." },
        better = { nl = "Stop, ik had niks mogen zeggen. Hou het alsjeblieft voor jou." },
      },
      option "not-read" {
        "Dat heb ik niet gelezen, dat is voor andere diensten. Maar breng haar gerust eens wat soep, hé.",
        earns = { discreet = 0 },
        reply = line { "Soep, goed idee. Van dat tarief laat ik niks merken.", by = "colleague" },
        why = { nl = "Het attest houdt u stil, maar het sociaal tarief laat u gewoon hangen. Bart weet niet dat hij het niet had mogen weten." },
        better = { nl = "Ik had daar niks over mogen zeggen. Hou het voor jou, Bart." },
      },
      option "stop-here" {
        "Wacht, daar had ik niks over mogen zeggen. Hou het voor jou. Ik leg het straks zelf uit aan Ilse.",
        earns = { discreet = 2 },
        reply = line { "Oei. Van mij hoort niemand iets.", by = "colleague" },
        why = { nl = "U stopt, u zegt dat het fout was en u meldt het zelf. Wat gezegd is, blijft gezegd, maar erger wordt het niet." },
      },
    },

    node "note" {
      line { "In het dossier van mevrouw Cuypers komt één regel over haar brief. Wat schrijft u?", by = "narrator" },
      option "hearing-loss" {
        "10 maart: vraagt sociaal tarief aan, attest van oorarts erbij (gehoorverlies 75 dB). Naar Facturatie, voor het BIPT.",
        earns = { sensitive = 0 },
        reply = line { "De regel staat in het dossier. Iedereen die het opent, leest hem.", by = "narrator" },
        why = { nl = "Een medisch gegeven in het dossier, dat wij voor niets nodig hebben. Gezondheid is gevoelig: de privacywetgeving vraagt dat u \z
          er niets van noteert." },
        better = { nl = "10 maart: vraagt per brief het sociaal tarief aan. Naar Facturatie, voor het BIPT. Bijlage terug naar klant." },
      },
      option "request-only" {
        "10 maart: vraagt per brief sociaal tarief aan. Naar Facturatie, voor het BIPT. Bijlage gaat terug naar klant.",
        earns = { sensitive = 2 },
        reply = line { "De regel staat in het dossier: wat er gebeurt, en niet meer.", by = "narrator" },
        why = { nl = "Wie het dossier opent, weet wat er gevraagd is en waar het ligt. Over haar gezondheid staat er niets: \z
          zo houdt u rekening met de privacywetgeving." },
      },
      option "speak-loudly" {
        "10 maart: vraagt sociaal tarief aan. Hoort slecht, dus traag en luid spreken! Naar Facturatie, voor het BIPT.",
        earns = { sensitive = 0 },
        reply = line { "De regel staat in het dossier, met het uitroepteken erbij.", by = "narrator" },
        why = { nl = "Behulpzaam bedoeld, maar u haalt het uit een attest en zij vroeg het niet. Wat iemand hoort of niet hoort, noteert u enkel als \z
          zij dat zelf wil." },
        better = { nl = "10 maart: vraagt per brief het sociaal tarief aan. Naar Facturatie, voor het BIPT. Bijlage terug naar klant." },
      },
      option "medical-reasons" {
        "10 maart: vraagt per brief sociaal tarief aan, om medische redenen. Attest gezien. Naar Facturatie, voor het BIPT.",
        earns = { sensitive = 1 },
        reply = line { "De regel staat in het dossier. Wie hem leest, kan beginnen te raden.", by = "narrator" },
        why = { nl = "Geen diagnose, maar ‘medische redenen’ zegt nog altijd iets over haar gezondheid. Dat woord heeft niemand nodig." },
        better = { nl = "10 maart: vraagt per brief het sociaal tarief aan. Naar Facturatie, voor het BIPT. Bijlage terug naar klant." },
      },
    },

    node "new-address" {
      line { "Deze factuur kwam terug, verhuisd. En in de mailbox zit een nieuw adres van een Sofie Lambrechts. Dat mag er toch gewoon in?",
        by = "colleague", when = "nadine >= 1" },
      line { "Verhuisd, die factuur. En er is een mail met een nieuw adres. Steek je dat er gewoon in, of moet daar ook een procedure bij?",
        by = "colleague", when = "nadine < 1" },
      option "known-mailbox" {
        "Ja, want de mail komt van het adres dat in haar dossier staat, en haar klantnummer klopt ook.",
        when = "opened('lambrechts') and opened('mail-lambrechts')",
        hidden = { nl = "Dat weet u nog niet: u hebt de mail en het dossier van mevrouw Lambrechts niet naast elkaar gelegd." },
        earns = { sender = 2 }, effect = { nadine = 1 },
        reply = line { "Ah, dáár kijk je dan naar. Weer iets geleerd.", by = "colleague" },
        why = { nl = "U kijkt na van wie de mail komt voor u iets wijzigt, zoals de procedure vraagt. Niemand kan zo de post van een ander omleiden." },
      },
      option "obvious" {
        "Natuurlijk. De naam klopt, en de post zegt zelf dat ze verhuisd is. Duidelijker wordt het niet.",
        earns = { sender = 0 },
        reply = line { "Zo zie ik het ook.", by = "colleague" },
        why = { nl = "Een naam kan iedereen typen. Zonder het e-mailadres en het klantnummer na te kijken, leidt u misschien iemands facturen om." },
        better = { nl = "Als de mail van het adres in haar dossier komt en het klantnummer klopt, wel. Ik kijk het na." },
      },
      option "letter-first" {
        "Ik schrijf haar liever eerst een brief, om te vragen of die mail wel van haar komt. Zekerheid voor alles.",
        earns = { sender = 1 },
        reply = line { "Een brief? En naar welk adres stuur je die dan?", by = "colleague" },
        why = { nl = "Voorzichtig, maar die brief gaat naar het oude adres. In haar dossier staat haar e-mailadres: dat volstaat volgens de procedure." },
        better = { nl = "Ik kijk of de mail van het adres in haar dossier komt. Klopt dat, dan registreer ik het." },
      },
    },

    node "leftovers" {
      line { "Vijf voor halftien. Op uw bureau liggen nog twee losse bladen: de folder, en de kopie van de identiteitskaart die achter het contract \z
        van mevrouw Wouters zat. Na dit antwoord gaan de lijnen open.", by = "narrator" },
      line { "Die twee mogen ook weg, zeker?", by = "colleague" },
      option "old-paper" {
        "Ja, samen bij het oud papier. Het contract is getekend, dus die kopie heeft niemand nog nodig.",
        earns = { minimise = 0 },
        reply = {
          line { "Goed, ik zet de papierbak straks buiten. Het is ophaling vandaag.", by = "colleague" },
          line { "Halftien. Uw eerste oproep komt binnen.", by = "narrator" },
        },
        why = { nl = "Bewaren hoeft niet, dat klopt. Maar zo ligt haar foto met rijksregisternummer straks op straat: \z
          persoonsgegevens gaan in de versnipperaar." },
        better = { nl = "De folder wel. De kopie gaat in de versnipperaar." },
      },
      option "send-home" {
        "De folder wel. De kopie stuur ik met een briefje terug, dan beslist mevrouw Wouters zelf ermee.",
        earns = { minimise = 1 },
        reply = {
          line { "Nog eens met de post dus. Als ze maar aankomt.", by = "colleague" },
          line { "Halftien. Uw eerste oproep komt binnen.", by = "narrator" },
        },
        why = { nl = "Wij houden ze niet, dat is juist. Maar een kopie hoeft niet nog eens de post op: zij heeft haar kaart zelf." },
        better = { nl = "De kopie gaat in de versnipperaar; dat de kaart gezien is, staat op het contract." },
      },
      option "shred-it" {
        "De folder bij het oud papier, de kopie in de versnipperaar. De winkel zag haar kaart, dat volstaat.",
        earns = { minimise = 2 }, effect = { nadine = 1 },
        reply = {
          line { "En Turnhout mag ophouden met die kopieën mee te sturen.", by = "colleague" },
          line { "Halftien. Uw eerste oproep komt binnen.", by = "narrator" },
        },
        why = { nl = "U bewaart niet wat u niet nodig hebt en vernietigt het zo dat niemand het nog leest. Dat is de privacywet in de praktijk." },
      },
      option "identity-folder" {
        "De folder wel. De kopie bewaar ik in de map Identiteit, dan is bewezen wie er getekend heeft.",
        earns = { minimise = 0 },
        reply = {
          line { "Er ligt in die map al een hele stapel, dus …", by = "colleague" },
          line { "Halftien. Uw eerste oproep komt binnen.", by = "narrator" },
        },
        why = { nl = "De map ligt voor de hand, maar die dient voor volmachten. Zonder reden een identiteitskaart bewaren mag niet: \z
          de winkel heeft de kaart gezien." },
        better = { nl = "Op het contract staat dat de kaart gezien is. De kopie gaat in de versnipperaar." },
      },
    },
  },
}
