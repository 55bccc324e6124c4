-- An angry post with a picture goes round, and others recognise the fault. In public: short, human and without data.
-- In private: identify, look up, solve. Back in public with what the customer agrees to, and no more.

local volta = require "companies.volta"

return scenario {
  id = "grijze-vegen", version = 1,
  kind = "complaint", channel = "social", direction = "inbound", language = "nl",
  title = {
    nl = "Een foto die rondgaat",
    fr = "Une photo qui circule",
    en = "A picture that goes round",
  },
  brief = {
    nl = "U bent Sam, van de klantendienst van Volta. Vandaag beantwoordt u de berichten op sociale media. \z
      Het is woensdag 25 maart, tien voor twaalf; u werkt tot 18 uur. Op de pagina van Volta staat een post met een foto die rondgaat. \z
      Wie hem schreef, kan iedereen lezen; meer weet u nog niet. Hoe Volta met zulke posts omgaat, staat in de kennisbank.",
    fr = "Vous êtes Sam, du service clientèle de Volta. Aujourd'hui, vous répondez aux messages sur les réseaux sociaux. \z
      Nous sommes le mercredi 25 mars, midi moins dix ; vous travaillez jusqu'à 18 heures. Sur la page de Volta, une publication avec photo circule. \z
      Tout le monde peut lire qui l'a écrite ; vous n'en savez pas plus. La base de connaissances dit comment Volta traite ces publications. \z
      La conversation est en néerlandais.",
    en = "You are Sam, from Volta customer service. Today you answer the messages on social media. \z
      It is Wednesday 25 March, ten to twelve; you work until 6 pm. On Volta's page there is a post with a picture that is going round. \z
      Everyone can read who wrote it; that is all you know so far. The knowledge base says how Volta handles such posts. \z
      The conversation is in Dutch.",
  },
  company = volta, customer = "baeten",
  procedures = { "verify", "repair" },
  products = { "w7" },
  minutes = 9, difficulty = 3,

  variables = {
    mood     = { -1, min = -3, max = 3 },
    verified = { false },
  },

  opportunities = {
    stance     = { "4.6" },
    public     = { "4.5", weight = 2 },
    provoked   = { "4.2" },
    discretion = { "4.8" },
    identify   = { "4.3" },
    empathy    = { "2.5" },
    lookup     = { "6.1", weight = 2 },
    article    = { "6.3" },
    procedure  = { "6.5" },
    promise    = { "2.3", weight = 2 },
    booked     = { "9.5" },
    agreement  = { "9.4" },
    consent    = { "6.6" },
    closing    = { "9.1" },
    register   = { "9.5", weight = 2 },
    report     = { "1.3", weight = 2 },
  },

  desk = {
    records = {
      record "streaks-order" {
        customer = "baeten", date = "12/02/2026",
        title = { nl = "Bestelling B-76248: W7" },
        text = { nl = "Besteld op 3 februari 2026 in de webshop: wasmachine W7 met levering en plaatsing, samen € 714, betaald met de bankkaart. \z
          Geleverd en geplaatst op 12 februari, proefbeurt in orde. Wettelijke garantie tot 12 februari 2028." },
      },
      record "streaks-contacts" {
        customer = "baeten", date = "18/03/2026",
        title = { nl = "Contacten februari en maart" },
        text = { nl = "9 maart, chat: klant meldt grijze vegen op lakens. Antwoord: trommel reinigen op 90 graden. \z
          11 maart, chat: klant heeft dat gedaan, de vegen blijven. Antwoord: nog eens proberen. \z
          18 maart, mail met drie foto's: vegen na de tweede reiniging. Nog niet beantwoord." },
      },
      record "streaks-order-kim" {
        customer = "baeten-2", date = "20/02/2026",
        title = { nl = "Bestelling B-76491: W7" },
        text = { nl = "Besteld op 12 februari 2026 in de winkel van Aalst: wasmachine W7, tot aan de voordeur geleverd op 20 februari. \z
          Wettelijke garantie tot 20 februari 2028." },
      },
    },
    articles = {
      article "kb-streaks" {
        date = "02/03/2026",
        title = { nl = "W7: grijze of zwarte vegen op de was" },
        text = { nl = "Komen de vegen terug na één trommelreiniging, dan helpt nog eens reinigen niet. \z
          Laat de klant met een natte witte doek over de grijze deurrubber wrijven. Wordt de doek grijs of zwart, dan geeft de rubber af: \z
          een technieker vervangt hem gratis, binnen de garantie. Tot dan geen witte was in die machine. \z
          Schade aan kleding: de klant houdt het stuk bij en stuurt een foto. De servicemanager beslist binnen twee werkdagen, dringende \z
          gevallen eerst. Zeg zelf niets toe en wijs zelf niets af." },
        keywords = { nl = "strepen vlekken grijs zwart vuil was wassen wasmachine lakens rubber deurrubber kleding kleed kleedje schade vergoeding" },
      },
      article "kb-streaks-2023" {
        date = "11/05/2023",
        title = { nl = "Vegen op de was: trommel reinigen" },
        text = { nl = "Geldt voor de W5 en ouder. Laat het programma van 90 graden lopen zonder was, met een reinigingstablet. \z
          Herhaal dat tot de vegen weg zijn." },
        keywords = { nl = "strepen vlekken grijs grijze was wassen wasmachine lakens trommelreiniging" },
      },
      article "kb-social" {
        date = "05/01/2026",
        title = { nl = "Posts en reacties op sociale media" },
        text = { nl = "Antwoord in het openbaar, kort, met uw voornaam, en vraag om een privébericht. Zet in het openbaar niets uit een dossier: ook niet \z
          of iemand klant is, welk toestel hij heeft of wanneer u langskomt. Een profielnaam is geen identificatie: vraag in het privébericht \z
          de drie gegevens. Een post met kritiek blijft staan. Verbergen kan enkel bij scheldwoorden tegen een persoon, een bedreiging of \z
          gegevens van iemand anders, en dat beslist de teamcoach. Wat u na de oplossing in het openbaar zet, spreekt u eerst af met de klant." },
        keywords = { nl = "foto kritiek reactie openbaar privébericht verbergen verwijderen" },
      },
    },
    irregularities = {
      irregularity "same-fault" { title = { nl = "Verschillende klanten melden hetzelfde gebrek aan hetzelfde toestel" } },
      irregularity "rude-comment" { title = { nl = "Onbeleefde reactie van een bezoeker onder een post" } },
    },
  },

  rules = {
    rule "read-history" {
      on = "open streaks-contacts", before = "cause", earns = { lookup = 2 },
      why = { nl = "U las de historiek voor u iets voorstelde: twee keer gereinigd, en een mail zonder antwoord. Zo stelt u niets voor wat ze al deed." },
      better = { nl = "Open na de identificatie de contacten van de klant, voor u over de oorzaak begint." },
    },
    rule "read-history-late" {
      on = "open streaks-contacts", when = "not applied('read-history')", earns = { lookup = 1 },
      why = { nl = "U las de historiek pas na uw antwoord. Katrien had al drie keer hetzelfde verteld, en u kon dat vooraf weten: \z
        informatie uit het dossier zoekt u op voor u antwoordt." },
      better = { nl = "Open de contacten van maart vóór u zegt wat er moet gebeuren." },
    },
    rule "no-history" {
      on = "close", when = "not did('open streaks-contacts')", earns = { lookup = 0 },
      why = { nl = "U hebt de historiek niet geopend. Dat haar mail van 18 maart er nog ligt, weet nu alleen Katrien." },
      better = { nl = "Zoek de klant op, open het juiste dossier en lees de contacten van maart." },
    },
    rule "right-article" {
      on = "open kb-streaks", before = "dress", earns = { article = 2 },
      why = { nl = "U zocht het op in de kennisbank en koos het artikel van de W7, niet dat van de oudere reeks." },
      better = { nl = "Zoek in de kennisbank op ‘vegen’ en kijk voor welk toestel en van wanneer een artikel is." },
    },
    rule "article-late" {
      on = "open kb-streaks", when = "not applied('right-article')", earns = { article = 1 },
      why = { nl = "Het juiste artikel, maar na uw uitleg over de oorzaak. Wie eerst zoekt in het juiste systeem, hoeft niet te gissen." },
      better = { nl = "Lees het artikel over de W7 voor u zegt wat de klant moet proberen." },
    },
    rule "no-article" {
      on = "close", when = "not did('open kb-streaks')", earns = { article = 0 },
      why = { nl = "U hebt het artikel over vegen bij de W7 niet gelezen. De raad die Katrien al twee keer kreeg, kwam uit een artikel over een ouder \z
        toestel." },
      better = { nl = "Zoek in de kennisbank op ‘vegen’ en open het artikel van maart 2026." },
    },
    rule "booked-friday" {
      on = "book visit-27-am", before = "consent", earns = { booked = 2 },
      why = { nl = "U legde het bezoek vast terwijl Katrien er nog was, op het enige moment dat zij kan. Nu is het een afspraak en geen voornemen." },
      better = { nl = "Neem vrijdagvoormiddag 27 maart in de agenda voor u zegt dat het vaststaat." },
    },
    rule "booked-late" {
      on = "book visit-27-am", when = "not applied('booked-friday')", earns = { booked = 1 },
      why = { nl = "Het bezoek staat in de agenda, maar pas nadat u er iets over gezegd had. Was het intussen weg, dan stond u weer met lege handen." },
      better = { nl = "Leg het bezoek vast in de agenda terwijl u met de klant overlegt." },
    },
    rule "booked-thursday" {
      on = "book visit-26-pm", earns = { booked = 0 },
      why = { nl = "Een dag vroeger lijkt beter, maar donderdag staat Katrien voor de klas: de technieker belt aan een gesloten deur. \z
        Registreer wat met de klant is afgesproken." },
      better = { nl = "Neem het bezoek van vrijdagvoormiddag 27 maart: dan is zij thuis." },
    },
    rule "booked-monday" {
      on = "book visit-30-am", earns = { booked = 0 },
      why = { nl = "Maandag is na de trouw, en dan werkt zij. Zij vroeg vrijdagvoormiddag: dat moest u vastleggen." },
      better = { nl = "Neem het bezoek van vrijdagvoormiddag 27 maart: dan is zij thuis." },
    },
    rule "booked-tuesday" {
      on = "book visit-31-pm", earns = { booked = 0 },
      why = { nl = "Dinsdagnamiddag staat Katrien voor de klas. Zij vroeg vrijdagvoormiddag: dat moest u vastleggen." },
      better = { nl = "Neem het bezoek van vrijdagvoormiddag 27 maart: dan is zij thuis." },
    },
    rule "not-booked" {
      on = "close",
      when = "not did('book visit-27-am') and not did('book visit-26-pm') and not did('book visit-30-am') and not did('book visit-31-pm')",
      earns = { booked = 0 },
      why = { nl = "Er is over een technieker gesproken, maar er staat niets in de agenda. Vrijdag wacht zij voor niets." },
      better = { nl = "Leg het bezoek van vrijdagvoormiddag 27 maart vast in de agenda." },
    },
    rule "registered" {
      on = "register wrap-up", when = "did('book visit-27-am')", earns = { register = 2 },
      values = { code = "complaint", outcome = "appointment",
        note = { "vegen kleed", "strepen kleed", "vlekken kleed", "rubber kleed", "vegen kleedje", "strepen kleedje", "vlekken kleedje", "rubber kleedje",
          "deurrubber kleed", "deurrubber kleedje", "vegen jurk", "vegen jurkje", "vegen kleding", "rubber kleding" } },
      why = { nl = "Klacht, afspraak, en in de nota het gebrek én het kleedje: wie morgen of vrijdag dit dossier opent, weet alles wat nodig is." },
      better = { nl = "Klacht, afspraak vastgelegd. Nota: vegen W7, technieker vrijdagvoormiddag, kleedje voor de servicemanager, vóór zaterdag." },
    },
    rule "registered-solved" {
      on = "register wrap-up", when = "not applied('registered')", values = { outcome = "solved" }, earns = { register = 0 },
      why = { nl = "Opgelost is het niet: de technieker moet nog komen en over het kleedje is niets beslist. Zo volgt niemand het nog op." },
      better = { nl = "Klacht, afspraak vastgelegd, en in de nota de vegen en het kleedje." },
    },
    rule "registered-thin" {
      on = "register wrap-up", when = "not applied('registered') and not applied('registered-solved')",
      values = { code = "complaint" }, earns = { register = 1 },
      why = { nl = "De klacht staat erin, maar niet alles: de afspraak, het gebrek of het kleedje ontbreekt. \z
        De collega van vrijdag moet het Katrien opnieuw vragen." },
      better = { nl = "Klacht, afspraak vastgelegd. Nota: vegen W7, technieker vrijdagvoormiddag, kleedje voor de servicemanager." },
    },
    rule "registered-badly" {
      on = "register wrap-up", when = "not applied('registered') and not applied('registered-solved') and not applied('registered-thin')",
      earns = { register = 0 },
      why = { nl = "Een post die zestig keer gedeeld wordt, is een klacht. Met een andere code telt hij nergens mee en zoekt niemand verder." },
      better = { nl = "Klacht, afspraak vastgelegd, en in de nota de vegen en het kleedje." },
    },
    rule "not-registered" {
      on = "close", when = "not did('register wrap-up')", earns = { register = 0 },
      why = { nl = "U sloot af zonder te registreren. Voor het bedrijf heeft dit gesprek niet bestaan, en Katrien begint de volgende keer van nul." },
      better = { nl = "Registreer het gesprek: klacht, afspraak vastgelegd, en een nota met de vegen en het kleedje." },
    },
    rule "reported" {
      on = "report same-fault", earns = { report = 2 },
      why = { nl = "Vier mensen onder één post noemen dezelfde vegen bij hetzelfde toestel. Dat ziet alleen wie de reacties leest, en u meldt het." },
      better = { nl = "Meld aan de teamcoach dat verschillende klanten dezelfde vegen bij de W7 melden." },
    },
    rule "reported-rude" {
      on = "report rude-comment", when = "not applied('reported')", earns = { report = 0 },
      why = { nl = "Danny was onbeleefd, maar dat is geen onregelmatigheid. Wat de teamcoach moet weten, is dat vier mensen dezelfde vegen zien." },
      better = { nl = "Meld aan de teamcoach dat verschillende klanten hetzelfde gebrek aan de W7 noemen." },
    },
    rule "not-reported" {
      on = "close", when = "not did('report same-fault')", earns = { report = 0 },
      why = { nl = "Katrien, Nadia, Yves en Kim zien dezelfde vegen. Zonder uw melding blijven dat vier losse gevallen, en komt de vijfde post vanzelf." },
      better = { nl = "Meld aan de teamcoach dat verschillende klanten hetzelfde gebrek aan de W7 noemen." },
    },
  },

  phase "4" {
    node "post" {
      line { "Op de pagina van Volta, 9.02 uur. Een foto: een wit meisjeskleedje op een kapstok, met lange grijze vegen.", by = "narrator" },
      "Proficiat, Volta. Zaterdag trouwt mijn broer en dit is het kleedje van ons bruidsmeisje. Eén keer gewassen in mijn W7. \z
        Ik heb het al drie keer laten weten en niemand doet iets. Deel maar, dan weten de mensen het.",
      line { "61 keer gedeeld. Nadia E.: “Wij ook, van die grijze vegen! Ook een W7.” \z
        Yves D.: “Ik dacht dat het aan mijn zeep lag. Zelfde machine.”", by = "narrator" },
      line { "Sam, met Bo van marketing. Die foto staat er nu bijna drie uur. Zal ik die post verbergen? Dan is het hier weer kalm.", by = "colleague" },
      option "hide-first" {
        "Verberg hem maar even. Dan kan ik haar intussen kalm een bericht sturen en het oplossen.",
        earns = { stance = 0 }, effect = { mood = -1 }, to = "gone",
        why = { nl = "Kalm wordt het zo niet: wie kritiek laat verdwijnen, krijgt ze dubbel terug. Professioneel omgaan met een klacht is erop antwoorden." },
        better = { nl = "Laat maar staan, Bo. Ik antwoord er nu zelf onder." },
      },
      option "answer-it" {
        "Nee, laat maar staan. Ze scheldt niemand uit. Ik antwoord er nu onder, met mijn naam.",
        earns = { stance = 2 }, to = "public-reply",
        reply = { line { "Oké. Veel succes, hé.", by = "colleague" } },
        why = { nl = "Een klacht in het openbaar is een klacht. U laat ze staan en neemt ze op, met uw naam: de anderen zien dat er iemand is." },
      },
      option "sit-it-out" {
        "Laat maar staan, maar reageer nergens op. Tegen vanavond zijn ze dat allemaal vergeten.",
        earns = { stance = 1 }, effect = { mood = -1 }, to = "public-reply",
        reply = { line { "Vergeten? Het zijn er nu 74. En ze schrijft er juist nog iets bij.", by = "colleague" },
          "Drie uur, en nog altijd niemand thuis bij Volta. Verwondert mij niks." },
        why = { nl = "Verbergen doet u niet, dat is juist. Maar zwijgen is voor wie meeleest ook een antwoord: met een klacht gaat u om, u wacht ze \z
          niet uit." },
        better = { nl = "Laat staan, Bo. Ik schrijf er nu zelf een antwoord onder." },
      },
    },

    node "gone" {
      line { "Tien minuten later.", by = "narrator" },
      "En nu is mijn post weg? Gelukkig had ik een screenshot. Hier is hij nog eens, met een pijl bij de vegen.",
      line { "Deze wordt 140 keer gedeeld.", by = "narrator" },
      option "technical-hitch" {
        "Vreemd, daar is precies iets technisch misgegaan met onze pagina. Wij laten dat nakijken. Sam",
        earns = { stance = 0 }, effect = { mood = -1 }, knockout = "false-promise",
        reply = "Iets technisch. Ja. Met ‘deze inhoud is verborgen’ erbij.",
        why = { nl = "U zegt in het openbaar iets waarvan u weet dat het niet waar is. Wie dat doorziet, gelooft ook de rest niet meer." },
        better = { nl = "Dat was niet juist van ons, sorry. De post staat terug. Sam" },
      },
      option "own-up" {
        "Wij hebben hem verborgen, en dat was niet juist. Sorry. Hij staat terug, en ik antwoord hier. Sam",
        earns = { stance = 2 }, effect = { mood = 1 },
        reply = "Dat is tenminste eerlijk.",
        why = { nl = "U geeft het toe zonder uitvlucht en zet het recht. De schade is er, maar het gesprek kan nu beginnen." },
      },
      option "thanks-feedback" {
        "Bedankt dat u dit met ons wilt delen! Wat onze klanten vinden, is voor ons altijd waardevol. Sam",
        earns = { stance = 0 }, effect = { mood = -1 },
        reply = "Delen doe ik, ja. Daar moet u niet voor bedanken.",
        why = { nl = "Een vaste zin, net nu zij vraagt waar haar post is. Wie vriendelijk naast de vraag antwoordt, maakt een boze klant bozer." },
        better = { nl = "Wij hebben de post verborgen, dat was niet juist. Hij staat terug. Sam" },
      },
    },

    compose "public-reply" {
      line { "U schrijft onder de post. Iedereen leest mee.", by = "narrator", when = "not seen('gone')" },
      line { "Nu uw antwoord op de klacht zelf, onder de post. Iedereen leest mee.", by = "narrator", when = "seen('gone')" },
      task = { nl = "Schrijf uw antwoord onder de post: kies de zinnen en zet ze in de goede volgorde." },
      part "greet"       { "Dag Katrien, met Sam van Volta.", belongs = true },
      part "file-detail" { "Ik zie uw W7 staan, in februari geleverd.", belongs = false, knockout = "privacy",
        why = { nl = "Wat in haar dossier staat, hoort niet onder een post. Daarbij: u weet nog niet eens of het haar dossier is." } },
      part "acknowledge" { "Zo'n kleedje, drie dagen voor de trouw, en al drie keer iets laten weten: daar zou ik ook kwaad om zijn.", belongs = true },
      part "pay-promise" { "Wij vergoeden dat kleedje natuurlijk.", belongs = false,
        why = { nl = "Dat beslist u niet, en nu leest heel de pagina het als een belofte." } },
      part "invite"      { "Stuurt u mij een privébericht? Dan zoek ik het met u uit.", belongs = true },
      part "take-down"   { "Kunt u de post intussen weghalen?", belongs = false,
        why = { nl = "Dan lijkt het u om de foto te doen en niet om het kleedje." } },
      part "number-here" { "Zet hier uw klantnummer en uw gsm-nummer.", belongs = false,
        why = { nl = "Zo zet zij haar gegevens te grabbel. Die vraagt u in een privébericht." } },
      part "until-six"   { "Ik ben er vandaag tot zes uur.", belongs = true },
      part "web-form"    { "Klachten behandelen wij via het formulier op onze website.", belongs = false,
        why = { nl = "Zij heeft het al drie keer gemeld. Een vierde loket is geen antwoord." } },
      earns = { "public" },
      full = {
        effect = { mood = 1 },
        reply = "Oké, Sam. Ik sta voor de klas, om twaalf uur stuur ik iets.",
        why = { nl = "Kort, met uw naam, u ziet wat het voor haar is, en de weg naar een privébericht ligt open. Niets wat een ander niet mag lezen." },
      },
      partly = {
        reply = "Hm. Ik sta voor de klas, om twaalf uur stuur ik iets.",
        why = { nl = "Bijna: er ontbreekt iets, er staat iets te veel of het staat niet op zijn plaats. Wie meeleest, weegt elk woord: \z
          professioneel schrijven is kort en volledig." },
        better = { nl = "Dag Katrien, met Sam van Volta. Zo'n kleedje, drie dagen voor de trouw, en al drie keer iets laten weten: \z
          daar zou ik ook kwaad om zijn. Stuurt u mij een privébericht? Dan zoek ik het met u uit. Ik ben er vandaag tot zes uur." },
      },
      missed = {
        effect = { mood = -1 },
        reply = "Amai, Volta. Zo hoeft het voor mij niet. Om twaalf uur stuur ik iets, maar mijn foto blijft staan.",
        why = { nl = "In het openbaar is kort, menselijk en zonder gegevens professioneel. Dit antwoord geeft wie meeleest iets om verder te delen." },
        better = { nl = "Dag Katrien, met Sam van Volta. Zo'n kleedje, drie dagen voor de trouw, en al drie keer iets laten weten: \z
          daar zou ik ook kwaad om zijn. Stuurt u mij een privébericht? Dan zoek ik het met u uit. Ik ben er vandaag tot zes uur." },
      },
    },

    node "provoker" {
      line { "Danny V. reageert: “Sam van Volta, haha, dat is een robot. Straks krijgt ze een bon van vijf euro en een smiley. \z
        Ik zet die brol nog niet in mijn kelder.”", by = "narrator" },
      option "be-polite" {
        "Dag Danny, wij vragen iedereen om hier beleefd te blijven. Anders moeten wij u blokkeren. Sam van Volta",
        earns = { provoked = 1 },
        reply = { line { "Danny V.: “Blokkeren! Zo ken ik ze: zodra er iemand iets durft te zeggen.” Twaalf duimpjes.", by = "narrator" } },
        why = { nl = "Een grens stellen mag, maar hij scheldt niemand uit. Met dreigen krijgt hij publiek, en over Katrien gaat het niet meer: \z
          weerstand groeit als u er een gevecht van maakt." },
        better = { nl = "Dag Danny, gewoon Sam. Ik help nu eerst Katrien. Hebt u zelf een vraag, dan hoor ik het graag." },
      },
      option "dry-joke" {
        "Dag Danny, deze robot drinkt juist koffie. Die kelder van u, is dat daar even gezellig als u? Groeten, Sam",
        earns = { provoked = 0 }, effect = { mood = -1 }, knockout = "respect",
        reply = { line { "De screenshot gaat rond: “Zo spreekt Volta met zijn klanten.” 200 keer gedeeld.", by = "narrator" },
          "Plezant dat er daar gelachen wordt. Ik sta hier met een kleedje." },
        why = { nl = "Grappig voor drie tellen, maar u lacht iemand uit in naam van Volta: dat zijn de waarden van uw bedrijf niet. Katrien leest mee en denkt dat haar klacht een grap is." },
        better = { nl = "Dag Danny, gewoon Sam. Ik help nu eerst Katrien. Hebt u zelf een vraag, dan hoor ik het graag." },
      },
      option "scores" {
        "Dag Danny, dat klopt toch niet. Er zijn duizenden W7's verkocht, en wij krijgen daar mooie scores voor. Sam",
        earns = { provoked = 0 }, effect = { mood = -1 },
        reply = { line { "Danny V.: “Voilà. Zei ik het niet? Een robot.”", by = "narrator" }, "Scores. Fijn. En mijn kleedje?" },
        why = { nl = "U verdedigt het toestel, terwijl er drie mensen naast elkaar schrijven wat er scheelt. \z
          Cijfers zetten een klant weg. Volta wil eerst de vraag horen." },
        better = { nl = "Dag Danny, gewoon Sam. Ik help nu eerst Katrien. Hebt u zelf een vraag, dan hoor ik het graag." },
      },
      option "one-line" {
        "Dag Danny, gewoon Sam. Ik help nu eerst Katrien. Hebt u zelf een vraag, dan mag die altijd hier of privé.",
        earns = { provoked = 2 },
        reply = { line { "Danny V. reageert niet meer. Iemand zet er een duimpje bij.", by = "narrator" } },
        why = { nl = "Eén keer, rustig, zonder verweer en zonder grap. U neemt hem ernstig en houdt het bij waar het over gaat: Katrien. \z
          Zo draagt u uit waar Volta voor staat: de klant met een vraag eerst, ook als iedereen meeleest." },
      },
    },

    node "namesake" {
      line { "Kim Baeten reageert: “Ik ben haar zus. Katrien staat voor de klas, zeg het mij maar: wat staat er in haar dossier? \z
        Haar bestelling is B-76248.”", by = "narrator" },
      option "with-her-only" {
        "Dag Kim, lief van u. Over Katrien schrijf ik enkel met haarzelf. Haalt u dat bestelnummer hier even weg?",
        earns = { discretion = 2 },
        to = { { when = "mood <= -3", "wary" }, "identify" },
        reply = { line { "Kim Baeten: “Juist ja, weg is het. Ik heb dezelfde machine, en ook vegen. Ik ga ook eens een bericht sturen.”", by = "narrator" } },
        why = { nl = "Vriendelijk voor wie helpt en toch dicht: niets over Katrien, en ook het nummer verdwijnt. Zo gaat u discreet om met informatie." },
      },
      option "tells-kim" {
        "Dag Kim, met dat nummer zie ik het: geleverd in februari, op 9 maart al vegen gemeld. Ik volg het op!",
        earns = { discretion = 0 }, effect = { mood = -2 }, knockout = "privacy",
        to = { { when = "mood <= -3", "wary" }, "identify" },
        reply = { line { "Kim Baeten: “Voilà, en bij mij ook vegen. Zelfde machine.”", by = "narrator" },
          "Sam, heel mijn school leest hier mee. Wat ik wanneer gekocht heb, gaat niemand aan." },
        why = { nl = "U zet het dossier van Katrien onder een post, op vraag van iemand van wie u enkel de profielnaam kent. Dat is een schending van \z
          haar privacy." },
        better = { nl = "Dag Kim, lief van u. Over Katrien schrijf ik enkel met Katrien zelf." },
      },
      option "kim-in-private" {
        "Dag Kim, hier liever niet. Stuurt u mij een privébericht? Dan overloop ik het dossier even met u. Sam",
        earns = { discretion = 0 }, effect = { mood = -1 },
        to = { { when = "mood <= -3", "wary" }, "identify" },
        reply = { line { "Kim Baeten: “Oké! Ik heb trouwens ook vegen, zelfde machine.”", by = "narrator" },
          "Kim, laat maar. Dat is mijn dossier, ik doe dat zelf." },
        why = { nl = "Niet in het openbaar, dat is goed. Maar ook in een privébericht is een zus iemand anders: zonder volmacht geeft u niets." },
        better = { nl = "Dag Kim, dank u om te helpen. Over Katrien schrijf ik enkel met Katrien zelf." },
      },
      option "rules-are-rules" {
        "Dag Kim, over het dossier van een ander geven wij geen informatie, ook niet aan familie. Zo is de wet.",
        earns = { discretion = 1 },
        to = { { when = "mood <= -3", "wary" }, "identify" },
        reply = { line { "Kim Baeten: “Rustig, ik wou gewoon helpen. Ik heb die vegen ook, hé, zelfde machine.” Het bestelnummer blijft staan.",
          by = "narrator" } },
        why = { nl = "U geeft niets, dat is juist. Maar het bestelnummer van Katrien staat nog altijd te lezen, en wie wou helpen krijgt een wetboek." },
        better = { nl = "Dag Kim, lief van u. Ik schrijf enkel met Katrien zelf. Haalt u haar bestelnummer hier even weg?" },
      },
    },

    node "wary" {
      "Bij nader inzien: ik blijf liever hier. Privé kan er niemand meer meelezen, en dan gebeurt er weer niks.",
      option "why-private" {
        "Dat snap ik. Hier kan ik niets bespreken zonder dat iedereen het leest. Wat eruit komt, mag u hier zetten.",
        earns = { discretion = 2 }, effect = { mood = 1 },
        reply = "Goed. Maar dan zet ik dat er ook echt op, hé.",
        why = { nl = "U zegt waarom privé in háár belang is en laat het openbare aan haar. Zo verdwijnt het wantrouwen, niet de klacht." },
      },
      option "here-then" {
        "Zoals u wilt, dan doen we het hier. Zet u er uw klantnummer, uw geboortedatum en uw adres even bij?",
        earns = { discretion = 0 }, effect = { mood = -1 },
        reply = "Mijn adres, hier? Nee, dank u. Dan toch maar een bericht.",
        why = { nl = "U geeft haar gelijk, en vraagt dan gegevens waar iedereen meeleest. Discreet zijn is haar daartegen beschermen." },
        better = { nl = "Hier kan ik niets bespreken zonder dat iedereen het leest. Wat eruit komt, mag u hier zelf zetten." },
      },
      option "no-choice" {
        "Dat begrijp ik, maar zonder privébericht kunnen wij u niet verder helpen. De keuze is dus aan u, Katrien.",
        earns = { discretion = 1 }, effect = { mood = -1 },
        reply = "Schone keuze. Goed, hier is mijn privébericht.",
        why = { nl = "Het klopt, maar zij hoort een voorwaarde en geen reden. Zeg waarom het privé moet: om haar gegevens te beschermen." },
        better = { nl = "Privé, omdat hier iedereen meeleest en het over uw gegevens gaat. De uitkomst mag u hier zetten." },
      },
    },
  },

  phase "4" {
    id = "private",
    node "identify" {
      line { "12.03 uur, een privébericht van Katrien Baeten.", by = "narrator" },
      line { "Zo, ik ben er. Ik heb twintig minuten, dan begint onze vergadering. Wat moet u weten?", when = "mood >= -1" },
      line { "Hier dan, privé. Ik heb twintig minuten, en ik ga niet alles herhalen.", when = "mood < -1" },
      option "profile-will-do" {
        "Dank u, Katrien. Niets meer: uw naam en uw foto heb ik gezien, dus ik open meteen uw dossier en lees mee.",
        earns = { identify = 0 }, to = "missing-fact",
        reply = "Goed. Doe maar.",
        why = { nl = "Een profiel met een naam en een foto maakt iedereen. U weet dus niet wie er schrijft, en er is meer dan één klant met die naam." },
        better = { nl = "Om zeker te zijn dat u het bent: wat zijn uw klantnummer, uw geboortedatum en uw postcode?" },
      },
      option "address-facts" {
        "Dank u, Katrien. Geeft u mij uw volledige naam, uw straat en uw gemeente? Dan zoek ik u op en zijn we vertrokken.",
        earns = { identify = 1 }, to = "missing-fact",
        reply = "Katrien Baeten, Kapellestraat 31 in Geraardsbergen. Dat vindt u ook op mijn profiel, hoor.",
        why = { nl = "Drie gegevens, maar allemaal publiek: ze staan zelfs op haar profiel. Identificeren vraagt minstens één gegeven dat niemand \z
          anders kent." },
        better = { nl = "Mag ik ook uw klantnummer en uw geboortedatum? Die staan nergens te lezen." },
      },
      option "three-facts" {
        "Dank u, Katrien. Een profiel is nog geen bewijs: geeft u mij uw klantnummer, geboortedatum en postcode?",
        earns = { identify = 2 }, effect = { verified = true }, to = "story",
        reply = "Slim. Dat had ik van die van de chat ook graag gehad. VK-226640, 9 juli 1987, 9500.",
        why = { nl = "Drie gegevens, waarvan twee niet publiek, en u zegt waarom. In een kanaal waar iedereen een naam kan kiezen, is dat nodig." },
      },
    },

    node "missing-fact" {
      line { "U hebt twee klanten Baeten met een W7. Een gegeven dat niet publiek is, ontbreekt nog.", by = "narrator" },
      "Bent u er nog? Over een kwartier zit ik in vergadering.",
      option "opens-both" {
        "Ja hoor. Ik open ze hier gewoon alle twee, dan zie ik aan de bestelling wel welke van u is.",
        earns = { identify = 0 }, effect = { mood = -1, verified = true }, knockout = "privacy",
        reply = "Alle twee? De andere is mijn zus, zeker. Neem dan mijn nummer: VK-226640. En ik ben van 9 juli '87.",
        why = { nl = "U bladert in het dossier van een andere klant om te raden wie u voor u hebt. Dat is een schending van de privacy van Kim." },
        better = { nl = "Ik was te vlug. Mag ik nog uw klantnummer en uw geboortedatum?" },
      },
      option "ask-now" {
        "Ja. Ik was te vlug, ik moet zeker zijn: mag ik nog uw klantnummer en uw geboortedatum, Katrien?",
        earns = { identify = 2 }, effect = { verified = true },
        reply = "VK-226640, en 9 juli 1987.",
        why = { nl = "Later dan het hoorde, maar u laat haar de gegevens zelf geven voor u iets opent." },
      },
      option "reads-out" {
        "Ja, ik lees het voor: bestelling van 3 februari, € 714 met de bankkaart betaald. Bent u dat?",
        earns = { identify = 0 }, effect = { mood = -1, verified = true }, knockout = "privacy",
        reply = "Dat ben ik, maar u zegt het nu wel tegen iemand van wie u het niet weet, hé. VK-226640, 9 juli '87.",
        why = { nl = "U geeft gegevens uit een dossier om te vragen of ze kloppen. Was het iemand anders, dan wist die het nu ook." },
        better = { nl = "Wat is uw klantnummer, en uw geboortedatum?" },
      },
    },
  },

  phase "2" {
    id = "story-phase",
    node "story" {
      "Kijk. Op 9 maart heb ik gechat: vegen op de lakens. Trommel kuisen op 90, zeiden ze. Gedaan. Nog eens, zeiden ze. Ook gedaan. \z
        Vorige week gemaild, met foto's. Niks.",
      "En dan gisteravond dat kleedje. Mijn schoonzus heeft dat zelf genaaid. Ze heeft de foto al gezien, en ik durf haar niet te bellen.",
      option "name-it" {
        "Zelf genaaid, en u durft haar niet te bellen. Daar zou ik ook wakker van liggen.",
        earns = { empathy = 2 }, effect = { mood = 1 },
        reply = "Ja. Dat is het eigenlijk. Die machine, dat is nog het minste.",
        why = { nl = "U hoort wat er onder de boosheid zit en zegt dat terug, zonder belofte. Ze hoeft nu niet meer te roepen." },
      },
      option "find-culprit" {
        "Die mail is dan blijven liggen, spijtig. Ik zal eens nakijken wie dat moest doen.",
        earns = { empathy = 0 }, effect = { mood = -1 },
        reply = "Wie dat moest doen, dat kan mij niet schelen. Zaterdag is het trouw.",
        why = { nl = "U zoekt een schuldige in huis, terwijl zij vertelt waar ze bang voor is. Haar helpt dat niet: u leeft zich niet in." },
        better = { nl = "En u durft uw schoonzus niet te bellen. Dat moet zwaar wegen." },
      },
      option "formula" {
        "Wij vinden dat heel vervelend voor u, Katrien. Onze oprechte excuses voor het ongemak.",
        earns = { empathy = 1 },
        reply = "Ongemak. Zo kan een mens het ook noemen.",
        why = { nl = "Beleefd, maar het past onder elke klacht. Zij vertelt over haar schoonzus en leest een standaardzin: u leeft zich maar half in." },
        better = { nl = "Zelf genaaid, en zaterdag is het al. Dat u kwaad bent, snap ik." },
      },
    },
  },

  phase "6" {
    node "cause" {
      "Dus, wat is het? Als u ook over die trommel begint, dan zet ik mijn gsm af.",
      option "once-more" {
        "Wilt u toch nog één keer op 90 graden draaien, met een tablet erbij? Bij veel klanten is het daarna weg.",
        earns = { procedure = 0 }, effect = { mood = -1 },
        reply = "Ik zei het toch? Kim heeft met een natte doek over haar deurrubber gewreven: zwart. Dáár zit het. Niet in die trommel.",
        why = { nl = "Dezelfde raad een derde keer. Bij de W7 zegt de werkwijze: na één reiniging niet meer herhalen, maar de rubber nakijken." },
        better = { nl = "Wrijf eens met een natte witte doek over de deurrubber. Wat ziet u dan?" },
      },
      option "read-first" {
        "Dat weet ik nu nog niet, en gokken wil ik niet. Ik lees het eerst goed na en kom er straks op terug.",
        earns = { procedure = 1 },
        reply = "Straks zit ik in vergadering. Goed. Maar niet weer een week, hé.",
        why = { nl = "Eerlijk, en beter dan gokken. Maar het antwoord staat in de kennisbank, en zij heeft nu even tijd: \z
          volgens de werkwijze doet u de controle samen met haar." },
        better = { nl = "Ik heb het nagelezen: wrijf eens met een natte witte doek over de deurrubber. Wordt die grijs?" },
      },
      option "cloth-test" {
        "Nee, geen trommel. Kan er iemand thuis met een natte witte doek over de deurrubber wrijven? Wat ziet die?",
        earns = { procedure = 2 }, effect = { mood = 1 },
        when = "opened('kb-streaks')",
        hidden = { nl = "Welke controle bij de W7 helpt, weet u nog niet: dat staat in de kennisbank." },
        reply = "Mijn man is thuis. Wacht … Zwart, zegt hij, heel die doek is zwart. Dus het is die rubber!",
        why = { nl = "De controle uit de werkwijze, samen met de klant, en niet wat ze al twee keer deed. Nu weet zij het ook zeker." },
      },
      option "whole-series" {
        "Het is precies iets met heel die reeks. Onder uw post zijn er nog drie met hetzelfde, ook uw zus heeft het.",
        earns = { procedure = 0 }, effect = { mood = -1 },
        reply = "Dus jullie weten het al, en niemand zegt iets? Mooi. Dat zet ik er ook bij.",
        why = { nl = "Misschien is het zo, maar u weet het niet. Een vermoeden meldt u aan de teamcoach; bij de klant volgt u de werkwijze en kijkt u \z
          het na." },
        better = { nl = "Of er meer aan de hand is, laat ik uitzoeken. Bij u: wrijf eens met een witte doek over de deurrubber." },
      },
    },
  },

  phase "2" {
    id = "dress-phase",
    node "dress" {
      "En het kleedje? Mijn schoonzus zat daar drie avonden aan. Wie betaalt dat? Het is zaterdag al, hé.",
      option "manager-decides" {
        "Dat beslist de servicemanager, uiterlijk vrijdag. Houdt u het kleedje bij, ik leg uw foto voor met zaterdag erbij.",
        earns = { promise = 2 },
        when = "opened('kb-streaks')",
        hidden = { nl = "Wie over schade aan kleding beslist, weet u nog niet: dat staat in de kennisbank." },
        reply = "Vrijdag dus. Geen ja, maar ook geen blabla. Goed, ik hou het bij.",
        why = { nl = "Wie beslist, tegen wanneer, en wat zij intussen doet. U belooft een antwoord, niet de uitkomst." },
      },
      option "pay-it" {
        "Dat komt door ons toestel, dus dat betalen wij u natuurlijk. Koop gerust iets nieuws en stuur mij het ticket maar.",
        earns = { promise = 0 }, effect = { mood = 1 }, knockout = "false-promise",
        reply = "Echt? Oef. Dan stuur ik mijn man direct naar de winkel.",
        why = { nl = "Zij geeft straks geld uit op uw woord, en u mag dat niet beslissen. Zegt de servicemanager nee, dan staat de volgende foto er \z
          maandag." },
        better = { nl = "Dat beslist de servicemanager, uiterlijk vrijdag. Houdt u het kleedje bij, uw foto leg ik hem voor." },
      },
      option "ask-around" {
        "Dat kan ik u nu niet zeggen, Katrien. Ik leg het voor aan iemand die dat wel weet, en dan hoort u daar nog van.",
        earns = { promise = 1 },
        reply = "Nog van horen, dat zei de chat ook. Het is zaterdag, hé.",
        why = { nl = "U belooft niets wat niet kan. Maar wie beslist en tegen wanneer, zegt u niet, en zij heeft nog drie dagen." },
        better = { nl = "De servicemanager beslist dat, uiterlijk vrijdag. Ik zet er zaterdag bij." },
      },
      option "never-covered" {
        "Daar kan ik kort over zijn: de garantie is er voor de machine. Kleding wordt spijtig genoeg nooit terugbetaald.",
        earns = { promise = 0 }, effect = { mood = -1 },
        reply = "Nooit. Hoort u uzelf? Ik zal dat er ook onder zetten.",
        why = { nl = "Ook een nee is een uitspraak die u niet mag doen: de servicemanager beslist. U neemt haar iets af wat misschien wel kan." },
        better = { nl = "Ik mag dat niet beslissen, ja of nee. De servicemanager antwoordt u uiterlijk vrijdag." },
      },
    },
  },

  phase "9" {
    node "visit" {
      line { "Ik moet zo binnen. En die machine? Ik geef alle dagen les, behalve vrijdag, dan heb ik verlof voor de trouw.", when = "mood >= -1" },
      line { "En wanneer komt er dan eindelijk iemand naar die machine zien? Ik geef alle dagen les. Vrijdag heb ik verlof voor de trouw.",
        when = "mood < -1" },
      "Vrijdag voor de middag, dan ben ik thuis.",
      line { "Mijn man is al onderweg voor een nieuw kleedje, trouwens. U zei dat dat mocht.", when = "chose('dress/pay-it')" },
      option "sure-thing" {
        "Vrijdag voor de middag, dat lukt zeker. De hersteldienst laat u dan nog wel weten hoe laat ze er zijn.",
        earns = { agreement = 0 }, effect = { mood = -1 },
        reply = "“Dat lukt zeker.” Dat schrijf ik niet op, sorry.",
        why = { nl = "“Dat lukt zeker” is geen afspraak: er is geen datum bevestigd en u schuift het uur door. Dit soort zin kreeg ze al drie keer." },
        better = { nl = "Vrijdag 27 maart, in de voormiddag: dat staat nu vast in de agenda." },
      },
      option "request-it" {
        "Ik vraag vrijdag voor de middag aan bij de hersteldienst. Zodra ik iets weet, stuur ik u een bericht.",
        earns = { agreement = 1 },
        reply = "Een bericht. Hopelijk nog voor vrijdag dan.",
        why = { nl = "Niets te veel gezegd. Maar de vrije uren staan in uw agenda: u kon het nu vastleggen en bevestigen, en zij was er zeker van." },
        better = { nl = "Ik leg het nu vast: vrijdag 27 maart, in de voormiddag. De technieker belt een half uur vooraf." },
      },
      option "friday-fixed" {
        "Vrijdag 27 maart, in de voormiddag: het staat vast. De technieker belt een half uur op voorhand.",
        earns = { agreement = 2 }, effect = { mood = 1 },
        when = "did('book visit-27-am')",
        hidden = { nl = "U kunt nog niets bevestigen: vrijdagvoormiddag staat niet vast in de agenda." },
        reply = "Vrijdag de 27ste, genoteerd. Was dat nu zo moeilijk, twee weken geleden?",
        why = { nl = "Dag, dagdeel en hoe ze verwittigd wordt, en het staat al in de agenda. Een bevestigde afspraak, geen voornemen." },
      },
    },

    node "consent" {
      "Daar onder mijn post zitten ze allemaal te wachten wat ik ga zeggen, trouwens.",
      option "trade" {
        "Zou u de post nu weghalen? Dan geef ik uw dossier hier nog wat voorrang.",
        earns = { consent = 0 }, effect = { mood = -1 },
        reply = "Ah, daarvoor was het te doen. Hij blijft staan. Schrijf er maar onder dat u ermee bezig bent. Geen dag, en niets over het kleedje.",
        why = { nl = "U ruilt hulp voor stilte. Wat zij online zet, is van haar; zij voelt zich omgekocht en de klacht begint opnieuw." },
        better = { nl = "Mag ik er iets onder zetten? U zegt wat erin mag en wat niet." },
      },
      option "ask-what" {
        "Mag ik er iets onder zetten? U zegt mij wat erin mag en wat er niet in mag.",
        earns = { consent = 2 }, effect = { mood = 1 },
        reply = "Dat u ermee bezig bent, dat mag. Geen dag, en niets over het kleedje. Mijn schoonzus leest mee.",
        why = { nl = "U vraagt toestemming, en zij bepaalt wat anderen over haar lezen. Zo houdt u rekening met haar privacy." },
      },
      option "will-post" {
        "Dan zet ik er straks onder dat er vrijdag iemand komt. Dan weten ze het ook.",
        earns = { consent = 0 }, effect = { mood = -1 },
        reply = "Vrijdag? Dat moet heel Geraardsbergen niet weten! Schrijf dat u ermee bezig bent. Geen dag, en niets over het kleedje.",
        why = { nl = "Goed nieuws voor Volta, maar het is háár huis en haar vrije dag. Zonder toestemming zet u niets over een klant in het openbaar." },
        better = { nl = "Mag ik er iets onder zetten? U zegt wat erin mag en wat niet." },
      },
    },
  },

  phase "9" {
    id = "public-again",
    compose "closing-reply" {
      line { "12.20 uur. U sluit af onder de post, waar iedereen meeleest.", by = "narrator" },
      task = { nl = "Schrijf het laatste openbare antwoord, met wat Katrien goedvindt: kies de zinnen en zet ze in de goede volgorde." },
      part "visit-day"   { "Vrijdag voor de middag komt er bij u een technieker langs.", belongs = false, knockout = "privacy",
        why = { nl = "Zij vroeg het u letterlijk: geen dag. Nu weet iedereen wanneer er wie bij haar aanbelt." } },
      part "spoken"      { "Dag Katrien, dank u voor uw bericht.", belongs = true },
      part "all-solved"  { "Eind goed, al goed: alles is opgelost!", belongs = false,
        why = { nl = "Dat is niet waar, en Katrien leest het ook." } },
      part "working"     { "Ik ben ermee bezig en volg het zelf op tot het in orde is.", belongs = true },
      part "the-dress"   { "Over het kleedje hoort u uiterlijk vrijdag nog iets van ons.", belongs = false,
        why = { nl = "Over het kleedje wou ze hier niets: haar schoonzus leest mee." } },
      part "the-rubber"  { "Het ligt aan de rubber van de W7's van dit voorjaar.", belongs = false,
        why = { nl = "Dat is nog door niemand vastgesteld. Zoiets zegt u niet in naam van Volta." } },
      part "others"      { "Ziet iemand anders zulke vegen? Stuur ons een privébericht, dan kijken we het na.", belongs = true },
      part "please-drop" { "Mag deze post nu weg?", belongs = false,
        why = { nl = "Zo eindigt het over de foto, niet over de klant." } },
      earns = { "closing" },
      full = {
        effect = { mood = 1 },
        reply = { "Juist wat ik gevraagd had. Merci, Sam. Ik moet nu binnen.",
          line { "Nadia E. en Yves D. zetten er een duimpje bij en sturen een bericht.", by = "narrator" } },
        why = { nl = "Wat zij goedvond, niets meer, en een deur voor wie hetzelfde ziet. Zo sluit u in het openbaar professioneel af." },
      },
      partly = {
        reply = { "Ja, zoiets. Ik moet nu binnen, dag Sam.", line { "Iemand vraagt eronder: “En wij dan?”", by = "narrator" } },
        why = { nl = "Bijna: er ontbreekt een zin, er staat er één te veel of de volgorde hapert. Wie meeleest en hetzelfde heeft, \z
          moet na een professionele afsluiting weten wat te doen." },
        better = { nl = "Dag Katrien, dank u voor uw bericht. Ik ben ermee bezig en volg het zelf op tot het in orde is. \z
          Ziet iemand anders zulke vegen? Stuur ons een privébericht, dan kijken we het na." },
      },
      missed = {
        effect = { mood = -1 },
        reply = "Dat is niet wat we afgesproken hadden, Sam. En nu moet ik binnen.",
        why = { nl = "U schrijft meer of iets anders dan zij goedvond, of te weinig voor wie meeleest. Wat u in privé won, gaat hier weer verloren." },
        better = { nl = "Dag Katrien, dank u voor uw bericht. Ik ben ermee bezig en volg het zelf op tot het in orde is. \z
          Ziet iemand anders zulke vegen? Stuur ons een privébericht, dan kijken we het na." },
      },
    },
  },
}
