-- An outbound call to a customer who only has internet. What counts is to say honestly why you call, to ask before you
-- pitch, to hear what holds him back, and to sell nothing he has not clearly said yes to. What you did not look up you cannot
-- say: the list, the whole price and the installer's day stand in the systems, and the outcome has to be registered.

local zwaluw = require "companies.zwaluw"

return scenario {
  id = "fibre-offer", version = 2,
  kind = "sales", channel = "phone", direction = "outbound", language = "nl",
  title = {
    nl = "Bellen met een aanbod voor glasvezel",
    fr = "Appeler pour proposer la fibre",
    en = "Calling with a fibre offer",
  },
  brief = {
    nl = "U bent Sam en belt vandaag klanten op voor Zwaluw. Het is donderdag 12 maart, tien voor zes. \z
      Tom De Smedt uit Hasselt is al jaren klant, maar enkel voor internet. Er ligt nu glasvezel in zijn straat: \z
      u mag hem Duo Fiber voorstellen, aan € 67 per maand. Zijn dossier, de voorwaarden en de agenda van de installateur staan in uw systemen. \z
      Na het gesprek registreert u hoe het afliep en sluit u de zaak.",
    fr = "Vous êtes Sam et vous appelez aujourd'hui des clients pour Zwaluw. Nous sommes le jeudi 12 mars, six heures moins dix. \z
      Tom De Smedt, de Hasselt, est client depuis des années pour l'internet, et rien d'autre. La fibre est maintenant posée dans sa rue : \z
      vous pouvez lui proposer Duo Fiber, à 67 € par mois. Son dossier, les conditions et l'agenda de l'installateur sont dans vos systèmes. \z
      Après l'appel, enregistrez le résultat et clôturez le dossier. La conversation est en néerlandais.",
    en = "You are Sam and today you are calling customers for Zwaluw. It is Thursday 12 March, ten to six. \z
      Tom De Smedt from Hasselt has had internet with Zwaluw for years, and nothing else. There is now fibre in his street: \z
      you may offer him Duo Fiber, at €67 a month. His file, the conditions and the installer's agenda are in your systems. \z
      After the call you register how it ended and close the case. The conversation is in Dutch.",
  },
  company = zwaluw, customer = "desmedt",
  procedures = { "outbound-sale" },
  minutes = 9, difficulty = 2,
  desk = true,

  variables = {
    mood     = { 0, min = -3, max = 3 },
    verified = { true },   -- you call the number that the customer gave
  },

  opportunities = {
    intro      = { "10.1" },
    purpose    = { "10.2" },
    timing     = { "2.2" },
    integrity  = { "2.1" },
    need       = { "2.4" },
    pitch      = { "10.3" },
    interest   = { "10.4" },
    listening  = { "10.5" },
    honesty    = { "2.3", weight = 2 },
    convince   = { "10.6" },
    consent    = { "10.7" },
    withdrawal = { "10.7" },
    record     = { "10.8" },
    summary    = { "10.7", weight = 2 },
    register   = { "10.8", weight = 3 },
    steps      = { "9.3" },
    agreement  = { "9.4", weight = 2 },
    questions  = { "9.6" },
  },

  rules = {
    -- The agenda. A day is booked once there is a yes, and a day that suits him.
    rule "books-before-yes" {
      on = "book install-27-am", before = "withdrawal", knockout = "consent",
      why    = { nl = "U legt de installateur vast voor hij ja gezegd heeft. Zo wordt een gesprek een bestelling, zonder toestemming. \z
        Boek pas na een duidelijk ja op het product en de prijs." },
      better = { nl = "Eerst vragen: “Duo Fiber, 67 per maand en 50 eenmalig. Wilt u dat bestellen?” Dan pas de agenda." },
    },
    rule "books-thursday-before-yes" {
      on = "book install-26-pm", before = "withdrawal", knockout = "consent",
      why    = { nl = "Er staat een installateur in de agenda voor iemand die nog niets besteld heeft. \z
        Boek pas na een duidelijk ja op het product en de prijs." },
      better = { nl = "Eerst vragen: “Duo Fiber, 67 per maand en 50 eenmalig. Wilt u dat bestellen?” Dan pas de agenda." },
    },
    rule "books-monday-before-yes" {
      on = "book install-30-am", before = "withdrawal", knockout = "consent",
      why    = { nl = "Er staat een installateur in de agenda voor iemand die nog niets besteld heeft. \z
        Boek pas na een duidelijk ja op het product en de prijs." },
      better = { nl = "Eerst vragen: “Duo Fiber, 67 per maand en 50 eenmalig. Wilt u dat bestellen?” Dan pas de agenda." },
    },
    rule "thursday-afternoon" {
      on = "book install-26-pm", when = "seen('read-back') and talking()", effect = { mood = -1 },
      says = "Donderdag in de namiddag? Ik zei de voormiddag, hé. Vrijdag ben ik thuis.",
      why    = { nl = "Hij vroeg een voormiddag en u neemt het eerste wat vrij staat. Wie niet luistert bij het boeken, boekt twee keer." },
      better = { nl = "Ik zie vrijdag 27 maart tussen 8 en 12. Past dat?" },
    },
    rule "monday-morning" {
      on = "book install-30-am", when = "seen('read-back') and talking()", effect = { mood = -1 },
      says = "Maandag? Dan zit ik in vergadering, dat had ik gezegd. Vrijdag kan wel.",
      why    = { nl = "Een voormiddag, maar net de dag waarop hij thuis vergadert. Dat vertelde hij in het begin: gebruik wat de klant u gezegd heeft." },
      better = { nl = "Ik zie vrijdag 27 maart tussen 8 en 12. Past dat?" },
    },

    -- The contract summary.
    rule "summary-sent" {
      on = "send mail-summary", when = "seen('withdrawal')", earns = { summary = 2 },
      why    = { nl = "Zonder die mail kan hij niet bevestigen, en zonder bevestiging is er geen contract. Zo sluit u een verkoop echt af." },
      better = { nl = "Verstuur na het gesprek de contractsamenvatting: zonder die mail kan hij niet bevestigen." },
    },
    rule "summary-before-yes" {
      on = "send mail-summary", when = "not seen('withdrawal')", earns = { summary = 0 }, knockout = "consent",
      why    = { nl = "Er gaat een contractsamenvatting naar iemand die niets besteld heeft. Dat voelt als doorduwen. \z
        Een verkoop begint bij een duidelijk ja." },
      better = { nl = "Verstuur de samenvatting pas nadat hij ja gezegd heeft op het product en de hele prijs." },
    },
    rule "summary-forgotten" {
      on = "close", when = "seen('withdrawal') and not did('send mail-summary')", earns = { summary = 0 },
      why    = { nl = "Hij wacht op een samenvatting die niet komt. Hij kan niets bevestigen, en over twee weken staat de installateur daar voor niets. \z
        Een verkoop is pas afgesloten als de mail weg is." },
      better = { nl = "Verstuur na het gesprek de contractsamenvatting, en sluit dan pas de zaak." },
    },

    -- The registration: what it was about, and what happens next.
    rule "sale-registered" {
      on = "register wrap-up", when = "seen('withdrawal')", values = { code = "sale", outcome = "mail" }, earns = { register = 2 },
      why    = { nl = "De juiste code, en zichtbaar voor iedereen dat het nog wacht op zijn bevestiging per mail. \z
        Wie hierna het dossier opent, belooft niets te vroeg." },
      better = { nl = "Code Verkoop, en er volgt een e-mail: de verkoop is pas rond als hij bevestigt." },
    },
    rule "refusal-registered" {
      on = "register wrap-up", when = "seen('refusal')", values = { code = "refusal", outcome = "none" }, earns = { register = 2 },
      why    = { nl = "Met die code staat zijn nummer meteen op de eigen lijst: niemand van Zwaluw belt hem nog met een aanbod. \z
        Zo houdt u wat u gezegd hebt." },
      better = { nl = "Code Weigering van een aanbod, geen vervolg: die code zet hem op de lijst." },
    },
    rule "sale-out-of-a-no" {
      on = "register wrap-up", when = "seen('refusal')", values = { code = { "sale", "order" } },
      earns = { register = 0 }, knockout = "falsified",
      why    = { nl = "Hij zei nee en in het systeem staat een verkoop. Er vertrekt een samenvatting, een installateur, een factuur: \z
        dat is een valse registratie." },
      better = { nl = "Code Weigering van een aanbod, geen vervolg." },
    },
    rule "sale-half-registered" {
      on = "register wrap-up", when = "seen('withdrawal') and not applied('sale-registered')", values = { code = { "sale", "order" } },
      earns = { register = 1 },
      why    = { nl = "Dat er iets besteld is, klopt ongeveer. Maar een verkoop aan de telefoon heeft code Verkoop, en er volgt een e-mail: \z
        hij moet nog bevestigen. Zo denkt een collega dat het rond is. Registreer de informatie zoals ze is." },
      better = { nl = "Code Verkoop, en er volgt een e-mail: de verkoop is pas rond als hij bevestigt." },
    },
    rule "refusal-half-registered" {
      on = "register wrap-up", when = "seen('refusal') and not applied('refusal-registered')", values = { code = "refusal" },
      earns = { register = 1 },
      why    = { nl = "De code is juist, maar u laat een vervolg openstaan. Dat komt bij een collega op de lijst, en die belt hem toch weer. \z
        Hij vroeg om rust: geen vervolg." },
      better = { nl = "Code Weigering van een aanbod, geen vervolg: die code zet hem op de lijst." },
    },
    rule "registered-before-the-end" {
      on = "register wrap-up", when = "not seen('withdrawal') and not seen('refusal')", earns = { register = 0 },
      why    = { nl = "U registreert een afloop die er nog niet is. Loopt het anders, dan klopt het dossier niet meer. \z
        Registreer wanneer u weet hoe het gesprek geëindigd is." },
      better = { nl = "Rond eerst het gesprek af. Registreer daarna wat er echt afgesproken is." },
    },
    rule "wrong-code" {
      on = "register wrap-up", earns = { register = 0 },
      when = "(seen('withdrawal') and not applied('sale-registered') and not applied('sale-half-registered')) or (seen('refusal') \z
        and not applied('refusal-registered') and not applied('refusal-half-registered') and not applied('sale-out-of-a-no'))",
      why    = { nl = "Deze code zegt niet hoe het gesprek afliep. Een bestelling zonder de code Verkoop krijgt geen opvolging; \z
        wie weigerde en als iets anders geboekt staat, wordt binnen een maand opnieuw gebeld. Registreer de informatie in het juiste vakje." },
      better = { nl = "Na een ja: Verkoop, er volgt een e-mail. Na een nee: Weigering van een aanbod, geen vervolg." },
    },
    rule "not-registered" {
      on = "close", when = "not did('register wrap-up')", earns = { register = 0 },
      why    = { nl = "Het gesprek is voorbij en nergens staat hoe het afliep. Een ja wordt zo geen bestelling, een “bel mij niet meer” geen afspraak. \z
        Registreer voor u de zaak sluit." },
      better = { nl = "Na een ja: Verkoop, er volgt een e-mail. Na een nee: Weigering van een aanbod, geen vervolg." },
    },
  },

  phase "10" {
    node "opening" {
      line { "De telefoon gaat vier keer over.", by = "narrator" },
      "Ja, met De Smedt?",
      option "about-your-line" {
        "Dag mijnheer De Smedt, Sam van Zwaluw hier. Ik bel u over uw aansluiting thuis, hebt u even tijd?",
        earns = { intro = 2, purpose = 0 },
        reply = "Mijn aansluiting? Er is toch geen panne?",
        to = "suspicion",
        why    = { nl = "U zegt wie u bent, maar niet dat u iets wilt verkopen. Hij denkt aan een storing en voelt zich straks gefopt. \z
          Informeer de klant meteen over het doel van het gesprek." },
        better = { nl = "Ik bel met een aanbod over uw internet. Schikt dat even?" },
      },
      option "plain-offer" {
        "Goedenavond mijnheer De Smedt, Sam van Zwaluw. Ik bel met een aanbod over internet. Schikt het?",
        earns = { intro = 2, purpose = 2 }, effect = { mood = 1 },
        reply = "Ah, Zwaluw. Een aanbod dus.",
        to = "timing",
        why = { nl = "Naam, bedrijf, doel en de vraag of het schikt, in twee zinnen. Hij weet waar hij aan toe is en kan nog nee zeggen." },
      },
      option "news-first" {
        "Goedenavond, mijnheer De Smedt! Goed nieuws: er ligt glasvezel in uw straat. Had u dat al gezien?",
        earns = { intro = 0, purpose = 1 }, effect = { mood = -1 },
        reply = "En wie bent u dan? Ah, Zwaluw, zegt mijn scherm. U verkoopt iets, zeker.",
        to = "timing",
        why    = { nl = "Vrolijk, maar zonder naam of bedrijf. Hij moet op zijn scherm kijken wie hem belt, en raden dat het verkoop is. \z
          Stel eerst uzelf en het bedrijf voor." },
        better = { nl = "Goedenavond, met Sam van Zwaluw. Ik bel met een aanbod over glasvezel. Schikt het?" },
      },
    },

    node "suspicion" {
      "Mijn vrouw zit hier net in een vergadering. Gaat de lijn wegvallen of zo?",
      option "sets-right" {
        "Nee, geen panne, mijnheer. Ik had het direct moeten zeggen: ik bel om u iets te verkopen, voor internet.",
        earns = { purpose = 2 },
        reply = "Ah, verkoop. Zegt u dat dan direct.",
        why = { nl = "U zet de verwarring zelf recht. Te laat voor een goede start, op tijd om eerlijk verder te praten." },
      },
      option "could-be-better" {
        "Nee nee, maakt u zich geen zorgen. Maar uw lijn kan beter, en dat bekijk ik graag eens met u samen.",
        earns = { purpose = 0 }, effect = { mood = -1 },
        reply = "Kan beter. U wilt mij dus iets verkopen.",
        why    = { nl = "Hij moet zelf uitspreken waarvoor u belt. Wat u verzwijgt, gaat hij zoeken in alles wat nog komt. \z
          Zeg het doel van het gesprek." },
        better = { nl = "Nee, geen panne. Ik bel met een aanbod over internet, dat had ik meteen moeten zeggen." },
      },
      option "old-cable" {
        "Vandaag nog niet. Maar die oude kabels in uw straat houden het niet lang meer uit, weet u dat?",
        earns = { purpose = 0 }, effect = { mood = -2 }, knockout = "false-promise",
        reply = "Houden het niet uit? Daar heb ik nog nooit iets over gelezen. U verkoopt dus iets.",
        why    = { nl = "Een bangmaker die niet waar is: er is met zijn lijn niets aan de hand. \z
          Wie zo binnenkomt, verkoopt angst, en de klant controleert vanaf nu elk woord. Dat is een bewust onware uitspraak." },
        better = { nl = "Nee, met uw lijn is niets mis. Ik bel met een aanbod over glasvezel." },
      },
    },
  },

  phase "2" {
    node "timing" {
      "Ik sta hier wel te koken. Duurt het lang?",
      option "one-minute" {
        "Nee hoor, één minuutje maar. Kookt u gerust voort, dan vertel ik het u wel tussendoor.",
        earns = { timing = 0 }, effect = { mood = -1 },
        reply = "Eén minuut, dat zeggen ze allemaal.",
        why    = { nl = "Het wordt geen minuut, en dat weet u. Een half oor bij de kookpotten is geen goed moment om iets te bespreken. \z
          Zorg voor een goede overlegsituatie." },
        better = { nl = "Een minuut of vijf. Past dat nu, of bel ik u liever een andere keer?" },
      },
      option "withdraws" {
        "Oei, dan laat ik u koken, mijnheer. Ik probeer het in de loop van de week nog wel eens opnieuw.",
        earns = { timing = 1 },
        reply = "Nee nee, nu heb ik toch opgenomen. Vijf minuten, dan is het gedaan.",
        why    = { nl = "Hoffelijk, maar u beslist in zijn plaats en hij weet niet wanneer u nog eens belt. \z
          Een goede overlegsituatie maakt u samen: zeg hoelang het duurt en laat hem kiezen." },
        better = { nl = "Een minuut of vijf. Nu, straks na het eten, of morgen? U kiest." },
      },
      option "five-or-later" {
        "Een minuut of vijf. Past dat nu, of bel ik liever straks nog eens terug? U zegt het maar.",
        earns = { timing = 2 }, effect = { mood = 1 },
        reply = "Vijf minuten, dat gaat. De patatten staan toch op.",
        why = { nl = "Een eerlijke duur en een echte keuze. Nu luistert hij omdat hij dat zelf beslist heeft." },
      },
    },

    node "number" {
      "Zeg, hoe komt u aan mijn nummer? Er bestaat toch zo'n lijst, om niet gebeld te worden?",
      option "explains" {
        "U hebt het zelf opgegeven. Op die lijst staat u niet, dat is nagekeken. Liever geen aanbod? Dan noteer ik dat.",
        when = "opened('contact-desmedt') or opened('desmedt')",
        hidden = { nl = "Of hij op die lijst staat, weet u niet: u hebt zijn dossier niet geopend." },
        earns = { integrity = 2 }, effect = { mood = 1 },
        reply = "Nee, voorlopig moet dat niet. Goed dat u het nakijkt.",
        why = { nl = "U antwoordt op beide vragen en legt de keuze bij hem. Integer omgaan met klanten begint bij vragen die u liever niet krijgt." },
      },
      option "customer-anyway" {
        "U bent klant bij Zwaluw, mijnheer, dus die lijst telt voor u niet. Onze eigen klanten mogen wij altijd gerust opbellen.",
        earns = { integrity = 0 }, effect = { mood = -1 },
        reply = "Altijd? Dat lijkt mij straf.",
        why    = { nl = "Dat is niet juist: ook bij een klant telt zijn laatste wens. U zet hem buitenspel met een regel die niet bestaat. \z
          Ga integer en respectvol met klanten om." },
        better = { nl = "De lijst is vandaag nagekeken, u staat er niet op. Wilt u geen verkoop, dan noteer ik dat." },
      },
      option "from-the-file" {
        "Dat nummer hebt u ons zelf gegeven, mijnheer, toen u klant geworden bent. Het staat zo in het systeem.",
        earns = { integrity = 1 },
        reply = "Dat zal wel. En die lijst dan … enfin.",
        why    = { nl = "De helft van zijn vraag blijft liggen: of die lijst nagekeken is. Wie half antwoordt, lijkt iets te verbergen. \z
          Respectvol is ook zeggen dat hij verkoop mag weigeren." },
        better = { nl = "Van uzelf, als klant. En de lijst is vandaag nagekeken: u staat er niet op." },
      },
    },

    node "need" {
      "Allez, wat wou u mij voorstellen?",
      option "straight-in" {
        "Kent u Duo Fiber? Dat is duizend megabit en een gsm-abonnement van 30 giga, samen voor 67 euro.",
        earns = { need = 0 }, effect = { mood = -1 },
        reply = "Duizend wat? Zo'n getal zegt mij niks. Ik werk maandag en dinsdag thuis en mijn dochter volgt dan boven online les. \z
          Als wij alle twee in beeld zitten, hapert het.",
        why    = { nl = "U stelt voor zonder te weten wat hij nodig heeft. Hij hoort cijfers en moet zelf zoeken wat hij ermee is. \z
          Richt de aandacht eerst op zijn wensen." },
        better = { nl = "Mag ik eerst iets vragen? Wie gebruikt er bij u internet, en wanneer loopt het moeilijk?" },
      },
      option "asks-first" {
        "Eerst een vraag: wie zit er bij u thuis op het internet, en wanneer loopt dat soms moeilijk?",
        earns = { need = 2 }, effect = { mood = 1 },
        reply = "Ik werk maandag en dinsdag thuis, en mijn dochter volgt dan boven online les. Als wij alle twee in beeld zitten, hapert het.",
        why = { nl = "Een open vraag naar zijn dagelijks leven. Nu krijgt u in twee zinnen de reden waarom dit aanbod kan passen, of niet." },
      },
      option "assumes-slow" {
        "U hebt graag sneller internet, veronderstel ik? Het zal bij u ook wel eens wat traag gaan.",
        earns = { need = 1 },
        reply = "Traag niet. Ik werk maandag en dinsdag thuis en mijn dochter volgt dan boven online les. \z
          Als wij alle twee in beeld zitten, hapert het.",
        why    = { nl = "Een vraag waar het antwoord al in zit. Hij moet u verbeteren voor hij zijn eigen verhaal kan doen. \z
          Vraag open naar zijn wensen." },
        better = { nl = "Waarvoor gebruikt u uw internet het meest, en wanneer stoort er iets?" },
      },
    },
  },

  phase "10" { id = "offer",
    node "pitch" {
      "Mijn gsm zit trouwens ergens anders. Twintig euro voor tien giga, en die zijn altijd op vóór het einde van de maand.",
      option "number-list" {
        "Duo Fiber: duizend megabit download, 500 upload, 30 giga, onbeperkt bellen, voor 67 per maand.",
        earns = { pitch = 1 },
        reply = "Giga's en megabits, ik ken daar niks van. 67, zegt u. Nu is dat 42 bij u en 20 ginder.",
        why    = { nl = "Alles klopt, maar het is een folder. Hij moet zelf vertalen wat die cijfers doen voor zijn vergadering, \z
          en de 50 euro voor de installateur ontbreekt. Stel voor vanuit wat hij zei, met de volle prijs." },
        better = { nl = "Duo Fiber geeft meer snelheid als u alle twee in beeld zit, plus 30 giga. 67 per maand, eenmalig 50." },
      },
      option "whole-street" {
        "Dan is Duo Fiber op uw lijf geschreven! Heel uw straat is al over, en met de gsm erbij is het maar 67.",
        earns = { pitch = 0 }, effect = { mood = -1 },
        reply = "Heel de straat? Mijn buurman zat gisteren nog op de kabel te vloeken. Enfin. Nu is dat 42 bij u en 20 ginder.",
        why    = { nl = "Enthousiast, maar u weet niet wat zijn buren doen, en hij wel. Over zijn haperend beeld zegt u niets. \z
          Commercieel voorstellen is tonen wat het voor hém doet." },
        better = { nl = "U zei dat het hapert als u alle twee in beeld zit. Duo Fiber heeft meer snelheid: 67 per maand, eenmalig 50." },
      },
      option "fits-and-price" {
        "Duo Fiber: meer snelheid als u alle twee in beeld zit, en 30 giga. 67 per maand, eenmalig 50.",
        when = "opened('duo-fibre') or opened('kb-duo-fibre')",
        hidden = { nl = "De volle prijs kent u nog niet: u hebt de voorwaarden van Duo Fiber niet opgezocht." },
        earns = { pitch = 2 }, effect = { mood = 1 },
        reply = "67 samen. Nu is dat 42 bij u en 20 ginder.",
        why = { nl = "U vertaalt het product naar zijn maandag en zijn gsm, en noemt de hele prijs. Hij kan meteen zelf rekenen." },
      },
    },

    node "interest" {
      "Vijf euro meer dan nu dus, als ik goed tel. Hm.",
      option "checks" {
        "Vijf meer, ja. Is u dat de moeite waard, of valt dat haperen eigenlijk nog mee?",
        earns = { interest = 2 }, effect = { mood = 1 },
        reply = "Het is wel ambetant. Mijn chef ziet mij dan bevriezen, met mijn mond open.",
        why = { nl = "U bevestigt zijn som en vraagt wat het hem waard is. Hij mag ook nee denken: zo hoort u zijn echte interesse." },
      },
      option "sets-up" {
        "Die vijf euro voelt u niet. Zal ik de bestelling dan al eens klaarzetten?",
        earns = { interest = 0 }, effect = { mood = -1 },
        reply = "Ho, zover zijn we nog lang niet.",
        why    = { nl = "Hij rekent nog en u zit al aan de bestelling. Wat hij met zijn geld voelt, is niet aan u. \z
          Ga na of de klant interesse heeft voor u verdergaat." },
        better = { nl = "Vijf meer, ja. Is dat voor u de moeite, of valt dat haperen nog mee?" },
      },
      option "steers" {
        "Vijf euro voor zoveel meer snelheid, dat is toch de moeite? Dat vindt u toch ook, niet?",
        earns = { interest = 1 },
        reply = "Dat moet ik nog zien. Het klinkt precies als reclame.",
        why    = { nl = "U vraagt iets, maar alleen “ja” past erop. Zo weet u niet of hij interesse heeft of beleefd is. \z
          Een echte peiling laat ook een nee toe." },
        better = { nl = "Vijf meer. Is dat voor u de moeite, of kunt u met dat haperen leven?" },
      },
    },

    node "resistance" {
      line { "Maar ik ben wat voorzichtig. Bij mijn gsm was het eerst ook zo'n schone prijs.", when = "mood >= 0" },
      line { "Maar ik ken dat, zulke telefoons. Bij mijn gsm was het eerst ook zo'n schone prijs.", when = "mood < 0" },
      option "but-strong" {
        "Ik begrijp dat heel goed. Maar 67 euro voor dat allemaal, dat is toch een sterke prijs?",
        earns = { listening = 1 },
        reply = "Sterk, ja. Bij hen was dat zes maanden tien euro, en dan ineens twintig. In de kleine lettertjes, zeiden ze.",
        why    = { nl = "U begrijpt, en dan komt “maar”: wat hij meegemaakt heeft, hebt u niet gehoord. Hij moet het u ongevraagd vertellen. \z
          Luister eerst naar wat achter de weerstand zit." },
        better = { nl = "Wat is er toen precies gebeurd met die prijs?" },
      },
      option "asks-on" {
        "Dat wil ik goed begrijpen. Wat is er toen precies gebeurd met die prijs van uw gsm?",
        earns = { listening = 2 }, effect = { mood = 1 },
        reply = "Zes maanden tien euro, en dan ineens twintig. In de kleine lettertjes, zeiden ze. Ik voelde mij gepakt.",
        why = { nl = "U vraagt door in plaats van te weerleggen. Nu kent u zijn bezwaar: niet de prijs, maar de verrassing achteraf." },
      },
      option "not-like-them" {
        "Bij ons is dat helemaal anders. Zwaluw staat toch bekend om zijn eerlijke prijzen, niet?",
        earns = { listening = 0 }, effect = { mood = -1 },
        reply = "Dat zeiden zij ook. Zes maanden tien euro, en dan ineens twintig. In de kleine lettertjes stond het.",
        why    = { nl = "U verdedigt het bedrijf voor u weet waartegen. Hij hoort nog een verkoper die eerlijk zegt te zijn. \z
          Luister naar het argument achter de weerstand." },
        better = { nl = "Vertelt u eens, wat is er toen misgegaan met die prijs?" },
      },
      option "badmouths" {
        "Ja, die andere operatoren, dat is geweten, hé? Die leven van wie de lettertjes niet leest.",
        earns = { listening = 0 }, effect = { mood = -1 },
        reply = "U bent toch ook een operator? Zes maanden tien euro was het, en dan ineens twintig. Dat onthoud ik.",
        why    = { nl = "Samen mopperen schept een band, denkt u, maar hij hoort vooral een concurrent. En “wie de lettertjes niet leest”, dat was hij. \z
          Vraag wat er gebeurd is en luister." },
        better = { nl = "Dat is geen fijne verrassing. Wat was er precies afgesproken, toen?" },
      },
    },

    node "price" {
      "Dus: blijft die 67 dan 67, of begint dat na een tijd ook te klimmen?",
      option "never-more" {
        "67 blijft 67, daar mag u mij op afrekenen. Bij ons komt daar achteraf geen cent meer bovenop.",
        earns = { honesty = 0 }, effect = { mood = 1 }, knockout = "false-promise",
        reply = "Geen cent. Daar hou ik u aan, hé.",
        why    = { nl = "Het klinkt als wat hij wil horen, maar er kan index bij komen en de installateur kost 50 euro; dat stond in uw systemen. \z
          Dit is precies de verrassing waar hij bang voor was: een belofte die niet waar is." },
        better = { nl = "Het is geen promo die stopt. Index kan één keer per jaar, en de installateur is eenmalig 50." },
      },
      option "in-the-papers" {
        "Dat staat allemaal in de papieren die u straks krijgt. Daar moet u echt niet van wakker liggen.",
        earns = { honesty = 0 }, effect = { mood = -1 },
        reply = "In de papieren. Daar stond het de vorige keer ook in.",
        why    = { nl = "U schuift zijn vraag door naar de kleine lettertjes, juist die. Hij hoort: er is iets. \z
          Geen onrealiseerbare verwachtingen wekken is ook zeggen wat er wél kan veranderen." },
        better = { nl = "Index kan één keer per jaar, een maand vooraf gemeld. Verder blijft het 67, en eenmalig 50." },
      },
      option "index-and-fee" {
        "Het is geen promo die stopt. Wel kan er eens per jaar index bij, en de installateur is eenmalig 50.",
        when = "opened('duo-fibre') or opened('kb-duo-fibre')",
        hidden = { nl = "Of de prijs nog kan veranderen, weet u niet: u hebt de voorwaarden van Duo Fiber niet opgezocht." },
        earns = { honesty = 2 }, effect = { mood = 1 },
        reply = "Index, en 50 voor de installateur. Goed, dan weet ik het tenminste.",
        why = { nl = "U zegt ook wat minder goed verkoopt. Voor iemand die ooit verrast werd, is dat het sterkste argument." },
      },
      option "normally-stays" {
        "Normaal gezien blijft dat wel zo. Maar ja, alles wordt met de tijd wel een beetje duurder, hé.",
        earns = { honesty = 1 },
        reply = "Met de tijd. Dat is nu juist wat ik bedoel.",
        why    = { nl = "Niet onwaar, maar te vaag: hij weet niet wanneer, hoeveel en of u het vooraf meldt. \z
          Zet verwachtingen juist met wat u weet." },
        better = { nl = "Er kan één keer per jaar index bij, een maand vooraf gemeld. Een promo die stopt, is er niet." },
      },
    },

    node "convince" {
      line { "Ik twijfel nog. 't Is toch weer een installateur in huis, een halve dag thuisblijven.", when = "mood >= 0" },
      line { "Ik weet het niet, hoor. Weer een installateur in huis, weer papieren. Ik ben er niet gerust in.", when = "mood < 0" },
      option "today-only" {
        "Ik snap u. Alleen kan ik die 67 euro enkel vandaag vasthouden, morgen is het terug 74 euro.",
        earns = { convince = 0 }, effect = { mood = -2 }, knockout = "false-promise",
        reply = {
          "Morgen 74? Zo pakten ze mij bij die gsm ook.",
          line { "Maar dat haperen moet wel stoppen, dat is waar.", when = "mood >= 0" },
        },
        to = { { when = "mood < 0", "refusal" }, "consent" },
        why    = { nl = "67 is geen dagprijs: u verzint haast om hem over de streep te trekken. Dat is een onware uitspraak, \z
          en hij herkent de truc. Overtuigen zonder druk werkt met wat hij zelf gezegd heeft." },
        better = { nl = "Die prijs loopt niet weg. Wat weegt voor u door: die halve dag, of dat haperen?" },
      },
      option "lets-go" {
        "Zullen we het dan gewoon zo laten? Ik wil u niets opdringen, het was maar een voorstel, hoor.",
        earns = { convince = 1 },
        reply = {
          line { "Wacht, zo vlug hoeft dat nu ook niet. Dat haperen zit mij echt dwars.", when = "mood >= 0" },
          line { "Ja, laten we het zo.", when = "mood < 0" },
        },
        to = { { when = "mood < 0", "refusal" }, "consent" },
        why    = { nl = "Geen druk, dat is goed. Maar hij twijfelt alleen, hij zegt geen nee: u laat hem alleen met zijn twijfel. \z
          Overtuigen is hem helpen afwegen." },
        better = { nl = "Een halve dag thuis, en daarna meer snelheid als u vergadert. Wat weegt voor u door?" },
      },
      option "books-ahead" {
        "Weet u wat, ik leg die installateur al vast. Afzeggen kan altijd nog, dat is echt geen enkel probleem.",
        earns = { convince = 0 }, effect = { mood = -2 }, knockout = "consent",
        reply = {
          "Hela, ik heb nog geen ja gezegd, hé.",
          line { "Eerst wil ik weten hoe dat in zijn werk gaat.", when = "mood >= 0" },
        },
        to = { { when = "mood < 0", "refusal" }, "consent" },
        why    = { nl = "Hij twijfelt en u boekt al. Zo wordt twijfelen een bestelling: verkoop zonder toestemming. \z
          Overtuigen stopt waar u in zijn plaats beslist." },
        better = { nl = "Ik leg niets vast voor u ja zegt. Wat weegt voor u door: die halve dag, of dat haperen?" },
      },
      option "weighs-up" {
        "Een halve dag thuis, en daarna meer snelheid als u vergadert. Wat weegt voor u door? Nee mag ook.",
        earns = { convince = 2 }, effect = { mood = 1 },
        reply = {
          line { "Maandag en dinsdag gerust kunnen vergaderen. Dat weegt wel door, ja.", when = "mood >= 0" },
          line { "Dat is eerlijk gevraagd. Maar ik laat het voor wat het is.", when = "mood < 0" },
        },
        to = { { when = "mood < 0", "refusal" }, "consent" },
        why = { nl = "U zet zijn bezwaar naast zijn eigen reden en laat hem kiezen. Wie nee mag zeggen, kan ook echt ja zeggen." },
      },
    },

    node "refusal" {
      "Het is nee. En eigenlijk moet ik zulke telefoons niet hebben. Bel mij daar niet meer voor.",
      option "registers-wish" {
        "Dan stopt het hier. Ik noteer nu dat Zwaluw u niet meer belt met een aanbod.",
        earns = { record = 2 }, effect = { mood = 1 },
        reply = "Dank u. Zo hoort het.",
        to = "refusal-close",
        why = { nl = "Een nee is een nee, en zijn wens staat meteen in het systeem. Zo verliest u een verkoop, maar niet de klant." },
      },
      option "what-would-it-take" {
        "Dat respecteer ik. Mag ik enkel nog weten wat u over de streep had kunnen trekken?",
        earns = { record = 0 }, effect = { mood = -1 }, knockout = "consent",
        reply = "Niks. Nee is nee. En schrijf op dat ik niet meer gebeld wil worden.",
        to = "refusal-close",
        why    = { nl = "U zegt “respecteer” en gaat toch door. Na “bel mij niet meer” is elke vraag over de verkoop er één te veel: \z
          doorduwen na een weigering. Registreer zijn wens." },
        better = { nl = "Dat is duidelijk. Ik noteer nu dat wij u niet meer bellen met een aanbod." },
      },
      option "not-today" {
        "Geen enkel probleem. Ik noteer hier dat u vandaag geen interesse hebt in Duo Fiber.",
        earns = { record = 1 },
        reply = "Niet alleen vandaag, hé. Niet meer bellen, dat ook.",
        to = "refusal-close",
        why    = { nl = "U noteert de helft: zijn nee op Duo Fiber, niet zijn vraag om niet meer gebeld te worden. \z
          Binnen een maand belt een collega hem opnieuw. Registreer zijn laatste wens volledig." },
        better = { nl = "Ik noteer twee dingen: geen Duo Fiber, en geen verkoopoproepen meer van Zwaluw." },
      },
    },

    node "consent" {
      "Stel dat ik het doe. Hoe gaat dat dan?",
      option "already-done" {
        "Mooi zo, dan is dat geregeld. U krijgt een mail en de installateur komt de 27e bij u langs.",
        earns = { consent = 0 }, effect = { mood = -1 }, knockout = "consent",
        reply = "Wacht, “stel”, zei ik. Bon. Ja, Duo Fiber aan 67, bestel het dan maar.",
        why    = { nl = "Hij vroeg hoe het gaat, hij zei geen ja. U sluit een verkoop die er nog niet is. \z
          Vraag een duidelijk ja op het product en de hele prijs." },
        better = { nl = "Duo Fiber, 67 per maand en 50 eenmalig. Wilt u dat bestellen?" },
      },
      option "asks-clear-yes" {
        "Het begint met uw ja of nee: Duo Fiber, 67 per maand en eenmalig 50. Wilt u dat bestellen?",
        when = "opened('duo-fibre') or opened('kb-duo-fibre')",
        hidden = { nl = "De volle prijs kent u nog niet: u hebt de voorwaarden van Duo Fiber niet opgezocht." },
        earns = { consent = 2 }, effect = { mood = 1 },
        reply = {
          line { "Eenmalig 50? Daarnet kwam er geen cent bovenop. Enfin. Ja, bestel het maar.",
            when = 'chose("price/never-more") and not chose("pitch/fits-and-price")' },
          line { "Ja. 67, en 50 voor de installateur. Bestel het maar.",
            when = 'not chose("price/never-more") or chose("pitch/fits-and-price")' },
        },
        why = { nl = "Product, volle prijs en een vraag waar ook nee op kan. Zijn ja is nu echt een ja, en u kunt het later aantonen." },
      },
      option "sure-then" {
        "Dan maak ik Duo Fiber voor u in orde, aan 67 euro per maand. Dat is goed zeker?",
        earns = { consent = 1 },
        reply = {
          line { "En die 50 voor de installateur erbij, hé. Dat zegt u er nu niet bij. Bon, doe maar.",
            when = 'chose("pitch/fits-and-price") or chose("price/index-and-fee")' },
          line { "En de installateur is gratis? … Niet? 50 euro, roept mijn dochter, het staat op uw site. Bon, doe maar.",
            when = 'not chose("pitch/fits-and-price") and not chose("price/index-and-fee")' },
        },
        why    = { nl = "Er komt een ja, maar op een halve prijs en een vraag die het antwoord al geeft. De 50 euro moet hij er zelf bij halen. \z
          Een verkoop sluit u met alles op tafel." },
        better = { nl = "Duo Fiber, 67 per maand en 50 eenmalig. Wilt u dat bestellen, ja of nee?" },
      },
      option "just-try" {
        "Ik schrijf u gewoon in om te proberen. Valt het tegen, dan stopt u na enkele dagen weer.",
        earns = { consent = 0 }, effect = { mood = -1 }, knockout = "consent",
        reply = "Proberen, dat is dus bestellen, hé. Bon. Ja, Duo Fiber aan 67, doe het dan maar.",
        why    = { nl = "“Proberen” bestaat hier niet: het is een contract. De bedenktijd beschermt hem, ze vervangt zijn ja niet. \z
          Zonder duidelijke toestemming is er geen verkoop." },
        better = { nl = "Het is een gewone bestelling: 67 per maand en 50 eenmalig. Wilt u dat?" },
      },
    },

    node "withdrawal" {
      "En als ik er morgen spijt van heb?",
      option "just-ring" {
        "Dan belt u ons gewoon eens op, mijnheer. Daar doet hier echt niemand moeilijk over, hoor.",
        earns = { withdrawal = 0, steps = 0 }, effect = { mood = -1 },
        reply = "Niemand. Dat zeiden ze van die gsm ook.",
        why    = { nl = "Vriendelijk, maar hij vraagt naar zijn recht en krijgt een gunst. De 14 dagen en de bevestiging per mail zegt u niet. \z
          Een verkoop sluit u af met het herroepingsrecht." },
        better = { nl = "Pas als u de mail bevestigt, geldt het. Daarna hebt u nog 14 dagen om er gratis van af te zien." },
      },
      option "only-the-law" {
        "Na uw bevestiging hebt u 14 dagen om ervan af te zien, zonder reden en zonder één euro kosten.",
        earns = { withdrawal = 2, steps = 0 },
        reply = "Mijn bevestiging? Dat zal ik dan wel zien komen.",
        why    = { nl = "Het recht klopt, maar hij weet niet wat hij moet bevestigen en wanneer. Verwoord ook de stappen die nog komen." },
        better = { nl = "U krijgt een samenvatting per mail. Pas als u die bevestigt, gaat het contract in." },
      },
      option "mail-then-days" {
        "Het geldt pas als u de samenvatting per mail bevestigt. Daarna hebt u nog 14 dagen om gratis te stoppen.",
        earns = { withdrawal = 2, steps = 2 }, effect = { mood = 1 },
        reply = "Eerst lezen, dan bevestigen, en dan nog 14 dagen. Zo is het goed.",
        why = { nl = "De volgende stap en zijn recht, in de goede volgorde. Iemand die ooit verrast werd, kan nu rustig ja zeggen." },
      },
      option "only-the-mail" {
        "U krijgt straks een samenvatting per mail. Pas als u die bevestigt, komt de installateur langs.",
        earns = { withdrawal = 0, steps = 2 },
        reply = "En daarna zit ik eraan vast? Enfin, ik lees het wel.",
        why    = { nl = "De stappen zijn helder, maar zijn vraag ging over spijt: de 14 dagen bedenktijd noemt u niet. \z
          Dat recht zegt u bij elke verkoop per telefoon." },
        better = { nl = "Na uw bevestiging hebt u nog 14 dagen om er zonder reden en zonder kosten van af te zien." },
      },
    },
  },

  phase "9" {
    node "read-back" {
      "Mijn gsm-nummer moet wel mee, ik zit bij Kwartel. En die installateur liefst in de voormiddag.",
      line { "Hij zegt zijn nummer traag voor, u tikt het in: 0470, en op het einde 98 76.", by = "narrator" },
      option "reads-both" {
        "Ik herhaal: 0470 … 98 76, van Kwartel, en de installateur op vrijdag 27 maart tussen 8 en 12. Juist?",
        when = "did('book install-27-am')",
        hidden = { nl = "Een dag kunt u nog niet noemen: u hebt vrijdagvoormiddag 27 maart niet vastgelegd in de agenda." },
        earns = { record = 2, agreement = 2 }, effect = { mood = 1 },
        reply = "Helemaal juist. De 27e ben ik thuis.",
        why = { nl = "U leest voor wat u registreert en laat het bevestigen. Eén fout cijfer in een gsm-nummer kost anders een week." },
      },
      option "reads-number" {
        "Ik herhaal: 0470 … 98 76, nu bij Kwartel, juist? De installateur belt u zelf nog voor een voormiddag.",
        earns = { record = 2, agreement = 0 },
        reply = "Juist. Wanneer hij dan belt, dat weet ik dus niet.",
        why    = { nl = "Het nummer staat goed, maar de afspraak laat u over aan iemand anders, terwijl de agenda open staat. \z
          Bevestig de afspraak met dag en uur." },
        better = { nl = "De installateur komt vrijdag 27 maart tussen 8 en 12. Past dat?" },
      },
      option "leaves-it-open" {
        "Dat van uw nummer komt in orde, en de installateur belt u wel voor een voormiddag die u past, goed?",
        earns = { record = 0, agreement = 0 }, effect = { mood = -1 },
        reply = "Hij belt. En mijn nummer hebt u juist? … Ik zal het dan wel zien.",
        why    = { nl = "“Komt in orde” klinkt goed, maar er is niets nagelezen en niets afgesproken. Hij weet geen dag en hoopt dat zijn nummer klopt. \z
          Lees voor wat u registreert en bevestig de afspraak." },
        better = { nl = "Ik herhaal: 0470 … 98 76, van Kwartel, en de installateur op vrijdag 27 maart tussen 8 en 12. Juist?" },
      },
      option "reads-date" {
        "Vrijdag 27 maart tussen 8 en 12, dan is hij bij u. En uw nummer heb ik, dat verhuist vanzelf.",
        when = "did('book install-27-am')",
        hidden = { nl = "Een dag kunt u nog niet noemen: u hebt vrijdagvoormiddag 27 maart niet vastgelegd in de agenda." },
        earns = { record = 0, agreement = 2 },
        reply = "De 27e is goed. Als dat nummer maar juist staat.",
        why    = { nl = "De afspraak is duidelijk, maar het nummer leest u niet voor. Hij hoopt dat het klopt. \z
          Registreer pas wat de klant bevestigd heeft." },
        better = { nl = "Ik lees uw nummer cijfer voor cijfer voor. 0470 … 98 76, nu bij Kwartel. Klopt dat?" },
      },
    },

    node "goodbye" {
      line { "Zo. Dan ga ik mijn patatten afgieten.", when = "mood >= 1" },
      line { "Dat waren meer dan vijf minuten. Mijn patatten koken over.", when = 'mood < 1 and not chose("timing/one-minute")' },
      line { "Eén minuutje, zei u. Mijn patatten koken over.", when = 'mood < 1 and chose("timing/one-minute")' },
      option "see-the-site" {
        "En moest u nog iets willen weten: u kent onze site, hé? Smakelijk en nog een fijne avond.",
        earns = { questions = 1 },
        reply = "Merci. Dag.",
        to = finish,
        why    = { nl = "Netjes afgesloten, maar met een vraag wordt hij naar de site gestuurd. \z
          Vraag zelf of er nog iets is, nu hij u aan de lijn heeft." },
        better = { nl = "Is er nog iets niet duidelijk over Duo Fiber of de installatie?" },
      },
      option "anything-unclear" {
        "Is er nog iets niet duidelijk over Duo Fiber of de installatie? Anders smakelijk, hé.",
        earns = { questions = 2 }, effect = { mood = 1 },
        reply = "Nee, alles is gezegd. Merci, en dag.",
        to = finish,
        why = { nl = "Een echte laatste kans voor een vraag, en meteen de ruimte om te gaan eten. Zo eindigt het gesprek op zijn maat." },
      },
      option "add-tv" {
        "Nog één dingetje, mijnheer: voor 15 euro komt Zwaluw TV erbij. Zal ik die ook meenemen?",
        earns = { questions = 0 }, effect = { mood = -1 },
        reply = "Nee. Eerst dit maar eens. Dag.",
        to = finish,
        why    = { nl = "Hij staat met één voet in de keuken en u begint opnieuw te verkopen. Het goede gevoel is weg. \z
          Vraag of hij nog vragen heeft, geen nieuwe bestelling." },
        better = { nl = "Hebt u nog een vraag over wat we afgesproken hebben?" },
      },
    },

    node "refusal-close" {
      "En mijn internet, dat blijft gewoon zoals het is?",
      option "sends-folder" {
        "Dat blijft zo, ja. Ik stuur u wel nog de folder van Duo Fiber eens op, vrijblijvend.",
        earns = { agreement = 0 }, effect = { mood = -1 },
        reply = "Hou die folder maar.",
        why    = { nl = "Hij vroeg u te stoppen en u stuurt nog iets achterna. Zo is uw “ja” over zijn internet ook niet meer geloofwaardig. \z
          Bevestig wat afgesproken is, niet meer." },
        better = { nl = "Ja, u houdt wat u hebt, er is niets besteld. En wij bellen u niet meer met een aanbod." },
      },
      option "sleep-well" {
        "Ja ja, daar verandert niks aan, mijnheer. Daar mag u op uw twee oren van slapen.",
        earns = { agreement = 1 },
        reply = "Goed.",
        why    = { nl = "Zijn internet is bevestigd, zijn andere vraag niet: dat hij niet meer gebeld wordt. Herhaal alles wat u afsprak." },
        better = { nl = "U houdt wat u hebt, er is niets besteld, en voor een aanbod bellen wij u niet meer." },
      },
      option "confirms-all" {
        "U houdt wat u hebt, mijnheer, er is niets besteld. En voor een aanbod bellen wij niet meer.",
        earns = { agreement = 2 }, effect = { mood = 1 },
        reply = "Dat is klare taal. Merci.",
        why = { nl = "Alles wat voor hem telt in twee zinnen: niets besteld, niets veranderd, geen oproepen meer." },
      },
    },

    node "refusal-goodbye" {
      "Dan was dat het?",
      option "your-loss" {
        "Ja. Spijtig van zo'n mooi aanbod. Maar u weet ons te vinden als u zich bedenkt, hé?",
        earns = { questions = 0 }, effect = { mood = -1 },
        reply = "Dag.",
        to = finish,
        why    = { nl = "Beleefd, maar met een zucht erin: hij krijgt de indruk dat hij iets fout deed. En u vraagt niet of u hem nog kunt helpen." },
        better = { nl = "Kan ik u nog ergens anders mee helpen, over uw internet of uw factuur?" },
      },
      option "any-other-matter" {
        "Voor mij wel. Hebt u zelf nog een vraag, over uw internet of uw factuur?",
        earns = { questions = 2 }, effect = { mood = 1 },
        reply = "Nee, dat is alles. Dag, prettige avond.",
        to = finish,
        why = { nl = "Ook na een nee blijft hij klant. Met die vraag eindigt het gesprek over hem, niet over de verkoop." },
      },
      option "thanks-bye" {
        "Dat was het. Bedankt voor uw tijd, mijnheer De Smedt, en nog een smakelijke avond.",
        earns = { questions = 0 },
        reply = "Ja, dag.",
        to = finish,
        why    = { nl = "Vriendelijk afgerond, maar zonder te vragen of hij nog iets nodig heeft. \z
          Net na een nee toont die vraag dat u er ook voor de klant bent." },
        better = { nl = "Hebt u zelf nog een vraag voor ons, over uw internet of uw factuur?" },
      },
    },
  },
}
