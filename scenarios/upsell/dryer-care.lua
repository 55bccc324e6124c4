-- A tumble dryer that asks for its condenser: solve the question first, then advise a service plan honestly, and leave the yes to the customer.

local volta = require "companies.volta"

return scenario {
  id = "dryer-care", version = 1,
  kind = "upsell", channel = "phone", direction = "inbound", language = "nl",
  title = {
    nl = "Een droogkast die twee uur draait",
    fr = "Un sèche-linge qui tourne deux heures",
    en = "A tumble dryer that runs for two hours",
  },
  brief = {
    nl = "U bent Sam en werkt op de klantendienst van Volta. Het is dinsdag 17 maart 2026, tien voor drie. \z
      Iemand belt over een droogkast; het nummer staat in een dossier, maar wie er belt, weet u nog niet zeker. \z
      Het Zorgplan mag u voorstellen als het bij de klant past; hoe en wanneer, staat in de procedure Aanvullend advies.",
    fr = "Vous êtes Sam, du service clientèle de Volta. Nous sommes le mardi 17 mars 2026, il est 14 h 50. \z
      Quelqu'un appelle au sujet d'un sèche-linge ; le numéro figure dans un dossier, mais vous ne savez pas encore avec certitude qui appelle. \z
      Vous pouvez proposer le Plan Entretien s'il convient au client ; la procédure « Conseil complémentaire » explique comment et quand. \z
      La conversation est en néerlandais.",
    en = "You are Sam, from Volta customer service. It is Tuesday 17 March 2026, ten to three. \z
      Someone calls about a tumble dryer; the number appears in a file, but you do not yet know for certain who is calling. \z
      You may suggest the service plan if it suits the customer; the procedure “Additional advice” says how and when. The conversation is in Dutch.",
  },
  company = volta, customer = "benali",
  procedures = { "verify", "repair", "offer" },
  products = { "d5", "zorgplan" },
  minutes = 6, difficulty = 2,

  variables = {
    mood = { 1, min = -3, max = 3 },
  },

  opportunities = {
    welcome    = { "4.1" },
    analysis   = { "4.7", weight = 2 },
    identify   = { "4.3" },
    lookup     = { "6.1", weight = 2 },
    procedure  = { "6.5", weight = 2 },
    solution   = { "7.2", weight = 2 },
    fits       = { "7.3" },
    question   = { "7.4" },
    advice     = { "7.5", weight = 3 },
    consent    = { "2.1", weight = 2 },
    understood = { "9.2" },
    steps      = { "9.3" },
    more       = { "9.6" },
    closing    = { "9.7" },
  },

  phase "4" {
    node "greeting" {
      line { "U neemt op. Het wachtmuziekje is nog niet weg of de klant begint al.", by = "narrator" },
      "Ja, hallo? Goeiemiddag, Karim Benali hier. Ik ga het kort houden, om halfvier moet ik aan de school staan. \z
        't Is voor mijn droogkast.",
      option "name-and-time" {
        "Goedemiddag, klantendienst Volta, met Sam. Halfvier, ik hou het in het oog. Wat scheelt er juist?",
        earns = { welcome = 2 }, effect = { mood = 1 },
        why = { nl = "U verwelkomt in naam van Volta, zegt wie u bent en pikt zijn tijd op zonder erover uit te weiden. Hij kan meteen vertellen." },
      },
      option "chatty" {
        "Dag mijnheer Benali! De school, ja, dat is bij mij thuis ook elke dag lopen en vliegen. Vertelt u eens.",
        earns = { welcome = 0 }, effect = { mood = -1 },
        reply = "Ja, ja. Dus, die droogkast.",
        why = { nl = "Gezellig bedoeld, maar hij weet niet bij wie hij uitgekomen is, en uw verhaal kost hem de tijd die hij niet heeft." },
        better = { nl = "Goedemiddag, klantendienst Volta, u spreekt met Sam. Ik luister." },
      },
      option "hurry" {
        "Volta, goedemiddag. U hebt weinig tijd, hoor ik? Zegt u dan maar ineens wat er scheelt, dan zijn we vlug rond.",
        earns = { welcome = 1 },
        reply = "Goed. Die droogkast, dus.",
        why = { nl = "Het bedrijf is genoemd, uw naam niet, en het klinkt alsof ú geen tijd hebt. Een verwelkoming is het maar half." },
        better = { nl = "Goedemiddag, klantendienst Volta, met Sam. Ik hou het kort: wat is er met uw droogkast?" },
      },
    },

    node "symptom" {
      "Er brandt een lampje, condensor staat erbij. En een was duurt nu twee uur. Vroeger was dat een uur twintig, zoiets.",
      "Ik trek nochtans elke keer het pluis uit de deur. Is die om zeep, denkt u?",
      option "technician" {
        "Ambetant, zo lang draaien. Ik stuur u een technieker langs, dan bent u zeker. Welke dag past er voor u?",
        earns = { analysis = 0 }, effect = { mood = -1 },
        reply = "Een technieker, al? Daar moet ik dan een halve dag voor thuisblijven.",
        why = { nl = "Vriendelijk, maar u hebt de vraag nog niet geanalyseerd. Een halve dag verlof voor iets wat hij misschien zelf kan doen." },
        better = { nl = "Dat zoeken we uit. Ruikt u iets raars, en wanneer is de filter onderaan het laatst gereinigd?" },
      },
      option "smell-and-filter" {
        "Dat weten we zo. Ruikt of hoort u iets raars? En wanneer is de filter onderaan het laatst gereinigd?",
        earns = { analysis = 2 }, effect = { mood = 1 },
        reply = "Nee, niks raars. En onderaan … is daar ook een filter? Dat wist ik niet.",
        why = { nl = "Eerst de veiligheid, dan de meest waarschijnlijke oorzaak. Met twee vragen weet u of dit een panne is of onderhoud." },
      },
      option "age" {
        "Dat kan, bij zo'n toestel. Van wanneer is het, en welk model juist? Dan zien we of het de moeite nog loont.",
        earns = { analysis = 1 }, effect = { mood = -1 },
        reply = "Een D5, anderhalf jaar oud. De moeite? Die heeft 800 euro gekost!",
        why = { nl = "Model en leeftijd zijn nuttig, maar ze zeggen niet waarom dat lampje brandt. En u maakt hem ongerust voor u iets weet." },
        better = { nl = "Dat weten we zo. Hebt u onderaan de filter van de condensor al eens gereinigd?" },
      },
      option "just-clean" {
        "Maar nee, dat is altijd hetzelfde: vol pluis. Eens goed kuisen vanbinnen en hij draait weer.",
        earns = { analysis = 0 }, effect = { mood = -1 },
        reply = "Maar dat pluis doe ik toch? Na elke was, zeg ik u.",
        why = { nl = "U geeft een oplossing voor u de vraag kent. Hij kuist al, dus hij voelt zich niet gehoord; en waar hij moet zijn, weet hij nog niet." },
        better = { nl = "De filter in de deur doet u al, goed. En die onderaan, achter het klepje?" },
      },
    },

    node "identify" {
      "Ik heb hem bij u gekocht. Dat is toch nog onder garantie, zeker?",
      option "three-facts" {
        "Dat kijk ik na. Geeft u mij daarvoor uw klantnummer, uw geboortedatum en uw postcode?",
        earns = { identify = 2 },
        reply = "VK-231906. Drieëntwintig november '86. En 2800.",
        why = { nl = "U zegt waarvoor u het vraagt en u krijgt drie gegevens, waarvan twee niet publiek. De klant is geïdentificeerd." },
      },
      option "street" {
        "Dat zoek ik op. Geeft u mij uw naam, uw straat en uw gemeente? Dan vind ik u wel terug.",
        earns = { identify = 1 },
        reply = "Karim Benali, Mechelen … Maar dat weet heel de straat. Ik heb hier mijn klantnummer: VK-231906. En 23 november '86.",
        why = { nl = "Alle drie publiek: de hele straat kan dat zeggen. Gelukkig geeft hij zelf wat u voor een juiste identificatie had moeten vragen." },
        better = { nl = "Mag ik uw klantnummer, uw geboortedatum en uw postcode?" },
      },
      option "read-out" {
        "Ik zie het hier al: Karim Benali in Mechelen, een D5 van 8 oktober 2024. Dat bent u, hé?",
        earns = { identify = 0 }, effect = { mood = -1 }, knockout = "privacy",
        reply = "Ja. Maar dat had iedereen kunnen zeggen. Mijn klantnummer is VK-231906, 23 november '86, voor de zekerheid.",
        why = { nl = "U leest zijn dossier voor aan iemand die u nog niet geïdentificeerd hebt. Dat gaat vlug, maar het is een fout tegen de privacy." },
        better = { nl = "Ik kijk dat na. Wat zijn uw klantnummer, uw geboortedatum en uw postcode?" },
      },
    },
  },

  phase "6" {
    node "guarantee" {
      "En? Is hij nog onder garantie?",
      option "yes-all-free" {
        "Ja, ik zie het hier, hij is nog onder garantie. Wat het ook is, u betaalt niets. Goed nieuws, niet?",
        earns = { lookup = 1 },
        reply = "Niks? Dat zou straf zijn. Misschien heb ik er zelf iets aan misdaan.",
        why = { nl = "Goed opgezocht, maar u noemt geen datum en u zegt te veel: de garantie dekt een defect, niet alles wat er kan schelen." },
        better = { nl = "Ja, tot 8 oktober 2026. Is het een defect, dan is de herstelling gratis." },
      },
      option "plan-extends" {
        "Ja, maar nog geen zeven maanden meer. Met ons Zorgplan verlengt u dat, dan bent u langer gerust.",
        earns = { lookup = 0 }, effect = { mood = -2 }, knockout = "false-promise",
        reply = "Ik bel voor een lampje, hé. Niet om iets te kopen.",
        why = { nl = "Dat is niet waar: het Zorgplan verlengt de garantie niet. En u verkoopt terwijl zijn vraag nog openstaat: u bent \z
          zijn vertrouwen kwijt." },
        better = { nl = "Ja, tot 8 oktober 2026. Nu kijken we eerst waarom dat lampje brandt." },
      },
      option "date-and-limit" {
        "Ja, tot 8 oktober 2026. Is het een defect, dan is herstellen gratis. Maar we kijken eerst samen.",
        earns = { lookup = 2 }, effect = { mood = 1 },
        reply = "Dat is al goed om weten.",
        why = { nl = "U haalt de juiste datum uit het dossier en zegt precies wat de garantie dekt. Dan terug naar zijn vraag." },
      },
    },

    node "procedure" {
      "Ik sta ernaast. Hij staat al stil van deze morgen, maar dat lampje blijft branden. Wat kan ik doen?",
      option "open-now" {
        "Onderaan zit een klepje. Doet u dat maar open en trek de filter eruit, dan zien we direct hoe vuil.",
        earns = { procedure = 0 }, effect = { mood = -1 }, to = "stop-first",
        reply = "Klepje open … Ho, nu begint hij te piepen.",
        why = { nl = "U laat hem in een toestel zitten dat onder spanning staat. De procedure zegt: eerst uit, stekker uit, dan pas openen." },
        better = { nl = "Zet hem eerst uit en trek de stekker uit. Dan pas mag het klepje open." },
      },
      option "off-only" {
        "Onderaan, achter het klepje. Zet hem uit met de knop, en dan mag dat open: daar zit een tweede filter.",
        earns = { procedure = 1 }, to = "carpet",
        reply = "Uit … klepje open … en die filter eruit.",
        why = { nl = "Uitzetten is goed, maar de stekker zit er nog in. Een stap van de procedure overslaan is bij elektriciteit altijd een risico." },
        better = { nl = "Zet hem uit, trek de stekker uit, en doe dan het klepje onderaan open." },
      },
      option "unplug-first" {
        "Zet hem eerst uit en trek de stekker uit. Dan het klepje onderaan: daarachter zit een tweede filter.",
        earns = { procedure = 2 }, to = "carpet",
        reply = "Stekker is eruit … klepje open … ja, ik heb hem.",
        why = { nl = "De volgorde van de handleiding: uit, stekker uit, en hij is al uren afgekoeld. Zo kan hij veilig en snel zelf kijken." },
      },
      option "run-without" {
        "Onderaan zit nog een filter. Haal hem eruit en draai eens één was zonder. Gaat het vlugger, dan is het dat.",
        earns = { procedure = 0 }, effect = { mood = -1 }, knockout = "safety", to = "stop-first",
        reply = "Zonder? Er hangt hier een sticker op: nooit zonder filter gebruiken. Met een vlammetje erbij.",
        why = { nl = "Handig als test, maar zonder filter komt het pluis in de warmtepomp: brandgevaar. Zo'n raad mag u nooit geven." },
        better = { nl = "Nooit zonder filter laten draaien. Zet hem uit, stekker uit, en dan kijken we naar de filter zelf." },
      },
    },

    node "stop-first" {
      "Moet de stekker er niet eerst uit, eigenlijk?",
      option "no-need" {
        "Voor zoiets kleins hoeft dat niet. Doet u maar verder, ik blijf ondertussen aan de lijn.",
        earns = { procedure = 0 }, effect = { mood = -1 }, knockout = "safety",
        reply = "Als u het zegt … Ik heb de filter.",
        why = { nl = "Hij voelt zelf dat het niet veilig is en u praat het weg. Een veiligheidssignaal negeren is een kritieke fout." },
        better = { nl = "U hebt gelijk: eerst uit en de stekker eruit. Dat had ik moeten zeggen." },
      },
      option "as-you-like" {
        "Dat mag, als u dat liever hebt. Maar aan die filter zelf komt er normaal geen stroom.",
        earns = { procedure = 0 },
        reply = "Ik doe het toch maar. … Oké, ik heb de filter.",
        why = { nl = "De stekker is geen keuze maar een stap van de procedure. U laat de veiligheid aan de klant over." },
        better = { nl = "Ja: uit, stekker uit, en pas daarna de filter." },
      },
      option "correct-it" {
        "Ja, dat had ik eerst moeten zeggen. Uit, stekker eruit, en nooit laten draaien zonder filter.",
        earns = { procedure = 2 }, effect = { mood = 1 },
        reply = "Stekker is eruit. En ja, ik heb de filter.",
        why = { nl = "U geeft toe dat het te laat komt en zet de volgorde recht. Veilig, al had het de eerste keer moeten klinken." },
      },
    },
  },

  phase "7" {
    node "carpet" {
      "Amai. Dat is precies een tapijt! Dat is nog nooit gekuist, denk ik. Wat doe ik daar nu mee?",
      option "with-fallback" {
        "Nu spoelen met lauw water en goed laten drogen, vanavond één was. Brandt het lampje nog, dan plan ik een technieker.",
        earns = { solution = 2 }, effect = { mood = 1 },
        reply = "Lauw water, drogen, één was proberen. Oké.",
        why = { nl = "Een volledige oplossing: wat hij doet, hoe hij het test en wat er gebeurt als het niet helpt. Hij hoeft niet te gokken." },
      },
      option "straight-back" {
        "Gewoon goed onder de kraan houden en direct terugsteken. Normaal is het probleem daarmee van de baan.",
        earns = { solution = 0 },
        reply = "Nat terugsteken? Als u het zegt.",
        why = { nl = "Een natte filter terugsteken is fout: die slibt direct weer dicht. En “normaal” helpt hem niet als het lampje straks nog brandt." },
        better = { nl = "Spoelen en helemaal laten drogen. Draai dan één was, en bel ons als het lampje nog brandt." },
      },
      option "no-fallback" {
        "Spoelen met lauw water, laten drogen en terugsteken. Dan draait hij wel weer vlot, zo gaat dat meestal bij dit toestel.",
        earns = { solution = 1 },
        reply = "Meestal. We gaan het hopen.",
        why = { nl = "De stappen kloppen, maar hij weet niet hoe hij het nakijkt en wat hij doet als het lampje blijft branden." },
        better = { nl = "Draai vanavond één was. Brandt het lampje dan nog, belt u ons: dan plan ik een technieker." },
      },
    },

    node "simple" {
      "Dus dat was het? Dat ik daar zelf niet op gekomen ben.",
      option "pitch-now" {
        "Dat was het! En nu ik u toch heb: met ons Zorgplan hebt u dat nooit meer voor. Interesse?",
        earns = { fits = 0 }, effect = { mood = -2 },
        reply = "Wacht, wacht. Ik weet nog niet eens of hij nu sneller draait.",
        why = { nl = "U springt naar de verkoop voor u nagaat of zijn vraag opgelost is. Daardoor klinkt ook de hulp van daarnet als een opstapje." },
        better = { nl = "Waarschijnlijk wel, vanavond weet u het. Lukt het zo voor u?" },
      },
      option "together" {
        "Dat was het. Soms is het maar iets kleins, hé? Dat hebben we samen toch goed opgelost.",
        earns = { fits = 1 },
        reply = "Ja … dat ga ik vanavond zien, hé.",
        why = { nl = "Aangenaam, maar u besluit zelf dat het opgelost is. Hij weet het pas na een was, en of het hem lukt, hebt u niet gevraagd." },
        better = { nl = "Waarschijnlijk wel, vanavond weet u het. Lukt het zo voor u?" },
      },
      option "does-it-work" {
        "Waarschijnlijk wel, na één was weet u het. Lukt het zo voor u, of zit u nog met iets?",
        earns = { fits = 2 }, effect = { mood = 1 },
        reply = "Nee, dat lukt. Vanavond, als de kinderen in bed liggen, draai ik er een.",
        why = { nl = "U gaat na of de oplossing voor hem werkt en zegt niet meer dan u weet. Pas nu is zijn vraag echt beantwoord." },
      },
    },

    node "how-often" {
      "En hoe dikwijls moet dat, die filter onderaan?",
      option "monthly" {
        "Om de maand, zo staat het in de handleiding. Zet u dat in uw gsm? Dan vergeet u het zeker niet meer.",
        earns = { question = 1 },
        reply = "Om de maand. Ook als hij acht, negen keer per week draait? Ik heb drie kinderen, hé.",
        why = { nl = "Het klopt voor een gemiddeld gezin, niet voor hem. Eén bijkomende vraag en u had het juiste antwoord." },
        better = { nl = "Dat hangt ervan af. Hoeveel keer per week droogt u?" },
      },
      option "loads-a-week" {
        "Dat hangt ervan af hoeveel u droogt. Hoeveel keer per week draait hij bij u, ongeveer?",
        earns = { question = 2 }, effect = { mood = 1 },
        reply = "Acht, negen keer. Drie kinderen, en twee die voetballen.",
        why = { nl = "U vraagt door voor u antwoordt. Nu kent u zijn gebruik: dat bepaalt het onderhoud, en ook of een plan bij hem past." },
      },
      option "as-often" {
        "Eigenlijk zo dikwijls u kunt. Hoe properder die filter is, hoe minder problemen u daarmee gaat hebben.",
        earns = { question = 0 }, effect = { mood = -1 },
        reply = "Zo dikwijls ik kan … Dat is bij ons nooit. Hij draait hier acht, negen keer per week.",
        why = { nl = "Het klinkt als raad, maar hij kan er niets mee doen. U hebt niet gevraagd hoe hij het toestel gebruikt." },
        better = { nl = "Hoeveel keer per week draait hij? Dan zeg ik u hoe dikwijls de filter aan de beurt is." },
      },
    },

    node "forgetful" {
      "Hoe dikwijls het ook moet: ik ken mezelf, hé. Volgende week ben ik die filter alweer vergeten.",
      option "rid-of-it" {
        "Dan is ons Zorgplan echt iets voor u. Voor € 69 per jaar bent u van heel dat gedoe met filters en onderhoud verlost, daar kijken wij naar.",
        earns = { advice = 0 }, effect = { mood = -1 },
        reply = "Verlost? Komt er dan elke keer iemand die filter doen? … Nee, hé.",
        why = { nl = "Het gewone filteronderhoud zit niet in het Zorgplan. Hij prikt er meteen door, en dan is al uw advies verdacht." },
        better = { nl = "Het Zorgplan is één onderhoud per jaar, € 69. De filter, om de twee weken, blijft voor u." },
      },
      option "reminder-and-plan" {
        "Bij zoveel was: om de twee weken, met een herinnering in uw gsm. Er is ook een Zorgplan: € 69, één beurt per jaar. \z
          Filter en onderdelen blijven voor u.",
        earns = { advice = 2 }, effect = { mood = 1 },
        reply = "Dus die filter blijft voor mij. Dat is tenminste duidelijk.",
        why = { nl = "Eerst wat niets kost, dan het plan dat bij zijn gebruik kan passen, met prijs en grenzen. Zo kan hij zelf kiezen: eerlijk advies." },
      },
      option "visit-only" {
        "Om de twee weken, bij zoveel was. We hebben ook een Zorgplan van € 69 per jaar: dan komt er iemand aan huis voor het onderhoud.",
        earns = { advice = 1 },
        reply = {
          line { "Voor het onderhoud … dus dan moet ik die filter zelf niet meer doen. Dat zou ik eens moeten nalezen.", when = "mood >= 0" },
          line { "Aan huis. En dan komt er nog van alles bij, zeker.", when = "mood < 0" },
        },
        why = { nl = "De prijs en het bezoek kloppen, maar wat er niet in zit, zegt u niet. Hij denkt dat de filter erbij hoort." },
        better = { nl = "Daar zit één onderhoudsbeurt in. De filter zelf en de onderdelen niet: dat zeg ik er eerlijk bij." },
      },
      option "scare" {
        "Dan moet u toch oppassen, mijnheer Benali. Zo gaat een warmtepomp kapot. Met het Zorgplan, € 69 per jaar, vermijdt u een dure herstelling.",
        earns = { advice = 0 }, effect = { mood = -1 },
        reply = "Nu maakt u mij schrik. Daarnet was het nog gewoon een vuile filter.",
        why = { nl = "Bang maken is geen advies, en herstellingen buiten garantie zitten niet in het plan. Hij voelt de verkoop en sluit zich af." },
        better = { nl = "Een herinnering in uw gsm kan volstaan. Wilt u meer zekerheid, dan is er een Zorgplan, met zijn grenzen." },
      },
    },
  },

  phase "2" {
    node "consent" {
      line { "Goh, dat plan, misschien wel. Maar zoiets beslis ik niet alleen, mijn vrouw doet de facturen.", when = "mood >= 0" },
      line { "Dat plan, nee, laat maar. Daar bel ik niet voor.", when = "mood < 0" },
      option "set-up" {
        "Ik zet het al klaar op uw naam, dan is dat geregeld. U kunt dat nog 14 dagen gratis herroepen, dus u riskeert niks.",
        earns = { consent = 0 }, effect = { mood = -2 }, knockout = "consent", to = "take-it-off",
        reply = "Ho. Ik heb geen ja gezegd, hé.",
        why = { nl = "Hij zei geen ja. Een herroepingsrecht vervangt geen toestemming: dit is een verkoop zonder duidelijk akkoord, een kritieke fout." },
        better = { nl = "Dat is goed, u beslist. Wilt u de prijs en de voorwaarden op mail?" },
      },
      option "most-families" {
        "Ik begrijp dat, maar gezinnen zoals het uwe nemen dat bijna allemaal. Nog geen zes euro per maand, wat houdt u tegen?",
        earns = { consent = 0 }, effect = { mood = -1 }, to = { { when = "mood <= -3", "close" }, "recap" },
        reply = {
          line { "Wat mij tegenhoudt? Dat ik het nog moet bespreken, zeg ik u.", when = "mood >= -1" },
          line { "Dat ik net nee zei, dat houdt mij tegen.", when = "mood < -1" },
        },
        why = { nl = "U luistert niet naar wat hij zegt, u duwt. Integer omgaan met een klant is: zijn twijfel of zijn nee laten staan." },
        better = { nl = "Dat is goed. Bespreek het rustig, er is geen haast bij." },
      },
      option "call-us" {
        "Dat is goed, mijnheer Benali. Als u er later anders over denkt, kunt u ons altijd bellen of eens binnenspringen in de winkel.",
        earns = { consent = 1 }, to = { { when = "mood <= -3", "close" }, "recap" },
        reply = "Ja, dat zien we dan wel.",
        why = { nl = "U dringt niet aan, dat is goed. Maar om thuis te beslissen heeft hij niets in handen: geen prijs, geen grenzen, geen bedenktijd." },
        better = { nl = "Wilt u het op mail? Na een ja hebt u nog 14 dagen om te herroepen." },
      },
      option "mail-if-wanted" {
        "Dat is goed, u beslist. Wilt u prijs en voorwaarden op mail, of liever niet? Na een ja hebt u nog 14 dagen bedenktijd.",
        earns = { consent = 2 }, effect = { mood = 1 }, to = "recap",
        reply = {
          line { "Ja, mail maar. Dan bekijken we dat vanavond.", when = "mood >= 1" },
          line { "Nee, dat hoeft niet. Maar merci om het te vragen.", when = "mood < 1" },
        },
        why = { nl = "U vraagt toestemming, zelfs voor de mail, en noemt de bedenktijd. Wil hij het, dan beslist hij thuis; wil hij niet, dan stopt het." },
      },
    },

    node "take-it-off" {
      "Haalt u dat er weer af, of niet?",
      option "leave-it" {
        "Laat het gerust staan. U krijgt een mail, en als u daar niets mee doet, gebeurt er ook niets.",
        earns = { consent = 0 }, effect = { mood = -1 }, to = { { when = "mood <= -3", "close" }, "recap" },
        reply = "Ik wil daar niks van weten. Nee is nee.",
        why = { nl = "Hij vraagt het terug en u laat het staan. Zonder ja mag er niets klaarstaan; dit gesprek onthoudt hij als een valstrik." },
        better = { nl = "Ja, ik haal het eraf. Er staat niets op uw naam." },
      },
      option "undo" {
        "Ja, ik haal het er nu af. Er staat niets op uw naam. Sorry, dat had ik eerst moeten vragen.",
        earns = { consent = 2 }, effect = { mood = 1 }, to = "recap",
        reply = "Goed. Dank u.",
        why = { nl = "U zet het meteen recht en zegt dat het fout was. Zijn toestemming telt weer, al is de schade gebeurd." },
      },
      option "meant-well" {
        "Ik bedoelde dat goed, mijnheer Benali. Het is in uw voordeel, daarom deed ik het al.",
        earns = { consent = 0 }, effect = { mood = -1 }, to = { { when = "mood <= -3", "close" }, "recap" },
        reply = "Dan nog. Haal dat eraf, alstublieft.",
        why = { nl = "U verdedigt uzelf in plaats van het recht te zetten. Wat in zijn voordeel is, beslist hij." },
        better = { nl = "U hebt gelijk. Ik haal het eraf, er staat niets op uw naam." },
      },
    },
  },

  phase "9" {
    node "recap" {
      "Ik moet nu wel stilaan vertrekken.",
      option "short-and-check" {
        "Nog kort: nu spoelen, goed laten drogen, vanavond één was. Brandt het lampje nog, dan belt u ons. Is dat duidelijk?",
        earns = { understood = 2, steps = 2 }, effect = { mood = 1 },
        reply = {
          line { "Ah, toch eerst drogen. Goed dat u het zegt. Ja, duidelijk.", when = "chose('carpet/straight-back')" },
          line { "Heel duidelijk, ja.", when = "not chose('carpet/straight-back')" },
        },
        why = { nl = "In één zin de stappen en wat als het niet helpt, en u vraagt of het duidelijk is. Daar kan hij mee weg." },
      },
      option "steps-only" {
        "Dus nu spoelen en goed laten drogen, en vanavond één was draaien. Blijft het lampje branden, dan belt u ons terug.",
        earns = { understood = 0, steps = 2 },
        reply = "Ja, ja. Ik zal wel zien.",
        why = { nl = "De stappen zijn volledig, maar u vraagt niet of hij ze begrepen heeft. Iemand met haast zegt ja en vergeet de helft." },
        better = { nl = "Spoelen, drogen, één was, en bellen als het lampje brandt. Is dat zo duidelijk voor u?" },
      },
      option "all-clear" {
        "Ik denk dat het zo wel duidelijk is voor u? U weet nu waar die filter zit. Dat komt goed, niet?",
        earns = { understood = 1, steps = 0 },
        reply = "Ja, dat denk ik ook.",
        why = { nl = "U vult zijn antwoord in en noemt geen stappen. Brandt het lampje vanavond nog, dan weet hij niet wat hij moet doen." },
        better = { nl = "Nu spoelen en laten drogen, vanavond één was. Brandt het lampje nog, bel ons. Duidelijk?" },
      },
    },

    node "close" {
      line { "Allee, merci. Dat heeft mij een technieker bespaard.", when = "mood >= 2" },
      line { "Goed, dan ga ik ervandoor.", when = "mood > -2 and mood < 2" },
      line { "Sorry, maar ik moet nu echt weg.", when = "mood <= -2" },
      option "plan-again" {
        "Nog één ding: denkt u nog eens na over dat Zorgplan? Het loont de moeite. Fijne dag nog!",
        earns = { more = 0, closing = 0 }, effect = { mood = -1 },
        reply = "Ja ja. Dag.",
        why = { nl = "Het laatste wat hij hoort, is verkoop. Of hij nog een vraag heeft, vroeg u niet: zo sluit u af in uw belang, niet in het zijne." },
        better = { nl = "Hebt u nog een vraag? Anders bedankt voor uw oproep, en een goede rit." },
      },
      option "ask-and-bye" {
        "Hebt u zelf nog een vraag voor mij? Anders bedankt voor uw oproep, en een goede rit naar school.",
        earns = { more = 2, closing = 2 },
        reply = {
          line { "Nee, dat was het. Merci, hé. Dag!", when = "mood >= 1" },
          line { "Nee. Dag.", when = "mood < 1" },
        },
        why = { nl = "Kort, zoals hij het wou: u vraagt of er nog iets is, u bedankt en u laat hem gaan. Professioneel afgesloten." },
      },
      option "off-you-go" {
        "Oké, dan laat ik u vlug vertrekken, want de kinderen wachten op u. Doe ze de groeten van Volta, hé!",
        earns = { more = 0, closing = 1 },
        reply = {
          line { "Haha, ja. Dag.", when = "mood >= 0" },
          line { "Ja, ja. Dag.", when = "mood < 0" },
        },
        why = { nl = "Hartelijk, maar u vraagt niet of er nog iets is. En de groeten aan zijn kinderen: wat familiair voor een eerste gesprek." },
        better = { nl = "Hebt u nog een vraag? Anders bedankt voor uw oproep, en tot ziens." },
      },
    },
  },
}
