-- A self-employed customer disputes three months of an option on her invoice. The first line may not decide:
-- what counts is to judge that in time, to promise nothing, and to hand over so that she need not start again.

local zwaluw = require "companies.zwaluw"

return scenario {
  id = "disputed-invoice", version = 1,
  kind = "referral", channel = "phone", direction = "inbound", language = "nl",
  title = {
    nl = "Een optie die niemand besteld heeft",
    fr = "Une option que personne n'a commandée",
    en = "An option nobody ordered",
  },
  brief = {
    nl = "U bent Sam, eerste lijn van de klantendienst van Zwaluw. Het is dinsdag 10 maart, kwart voor tien. \z
      Er komt een oproep binnen van een nummer dat in het dossier van Griet Claes staat, zelfstandige in Leuven. \z
      De collega's van Facturatie zijn bereikbaar. Het dossier en de werkwijzen mag u tijdens het gesprek raadplegen.",
    fr = "Vous êtes Sam, première ligne du service clientèle de Zwaluw. Nous sommes le mardi 10 mars, dix heures moins le quart. \z
      Un appel arrive d'un numéro qui figure au dossier de Griet Claes, indépendante à Louvain. \z
      Le service Facturation est joignable. Vous pouvez consulter le dossier et les procédures pendant l'appel. \z
      La conversation est en néerlandais.",
    en = "You are Sam, on the first line of Zwaluw customer service. It is Tuesday 10 March, a quarter to ten. \z
      A call comes in from a number in the file of Griet Claes, who is self-employed in Leuven. \z
      Billing can be reached. You may consult the file and the procedures during the call. \z
      The conversation is in Dutch.",
  },
  company = zwaluw, customer = "claes",
  procedures = { "verify", "billing-dispute", "referral", "callback" },
  products = { "internet-home", "mobile-large", "pro-option" },
  minutes = 8, difficulty = 2,

  variables = {
    mood = { -1, min = -3, max = 3 },
  },

  opportunities = {
    welcome    = { "4.1" },
    identify   = { "4.3", weight = 2 },
    discretion = { "4.8", weight = 2 },
    complaint  = { "4.6" },
    empathy    = { "5.2" },
    recap      = { "5.3" },
    recapcheck = { "5.4" },
    refer      = { "5.5" },
    judge      = { "6.7", weight = 2 },
    transfer   = { "6.8", weight = 2 },
    briefing   = { "6.5" },
    promise    = { "2.3", weight = 2 },
    steps      = { "9.3" },
    agreement  = { "9.4", weight = 2 },
    register   = { "9.5" },
  },

  phase "4" {
    node "greeting" {
      line { "De telefoon gaat. U neemt op.", by = "narrator" },
      option "first-name" {
        "Hallo, met Sam van de eerste lijn. Zegt u het maar, waarvoor belt u ons vandaag?",
        earns = { welcome = 1 },
        reply = "Euh, met Griet Claes. Ik heb toch Zwaluw aan de lijn, hé? Goed.",
        why    = { nl = "Vriendelijk, maar de klant moet raden of ze juist zit: “eerste lijn” is taal van binnenshuis. \z
          Verwelkomen doet u in naam van het bedrijf." },
        better = { nl = "Goedemorgen, klantendienst Zwaluw, u spreekt met Sam." },
      },
      option "full-welcome" {
        "Goedemorgen, klantendienst Zwaluw, u spreekt met Sam. Waarmee kan ik u helpen?",
        earns = { welcome = 2 },
        reply = "Goeiemorgen Sam, met Griet Claes.",
        why = { nl = "Bedrijf, naam en een open vraag: ze weet meteen bij wie ze is en kan beginnen." },
      },
      option "known-number" {
        "Dag mevrouw Claes, met Sam. Ik zie aan uw nummer dat u het bent. Wat scheelt er?",
        earns = { welcome = 0 }, effect = { mood = -1 },
        reply = "Oei, u weet al wie ik ben. Ja, Griet Claes hier. Dit is Zwaluw, veronderstel ik.",
        why    = { nl = "Geen bedrijf, en u neemt aan dat zij het is: een nummer bewijst niet wie er belt. \z
          Verwelkomen in naam van het bedrijf ontbreekt." },
        better = { nl = "Goedemorgen, klantendienst Zwaluw, u spreekt met Sam. Met wie spreek ik?" },
      },
    },

    node "identify" {
      "'t Is voor mijn factuur van maart. Daar staat 54 euro 45 te veel op, voor iets van een Pro-optie.",
      "Ik woon in de Penselenstraat en mijn naam hebt u. Dat is genoeg, zeker?",
      option "name-and-street" {
        "Uw naam en uw straat kloppen, en u belt met het nummer uit het dossier. Dat volstaat voor mij, hoor.",
        earns = { identify = 0 },
        reply = "Ah, dat gaat vlot hier.",
        why    = { nl = "De klant vindt het vlot, maar naam en straat staan op haar brievenbus. \z
          Iedereen die haar gsm vasthoudt, raakt zo in haar dossier. De klant is niet geïdentificeerd." },
        better = { nl = "Ik vraag u graag nog uw klantnummer en uw geboortedatum, dan ben ik zeker dat u het bent." },
      },
      option "public-facts" {
        "Geeft u mij nog uw huisnummer en uw gsm-nummer? Dan heb ik er drie en kunnen we voort.",
        earns = { identify = 1 },
        reply = "Nummer 8, en mijn gsm is die waarmee ik nu bel. Al staat dat ook gewoon op mijn website, hoor.",
        why    = { nl = "U vraagt er drie, maar geen enkel dat alleen zij kent: een zelfstandige zet haar adres en gsm op haar website. \z
          Identificeren vraagt minstens één gegeven dat niet publiek is." },
        better = { nl = "Mag ik ook uw klantnummer of uw geboortedatum? Die staan nergens op het internet." },
      },
      option "reads-out" {
        "Dan bent u mevrouw Claes van 6 mei 1981, klant ZW-310742? Zegt u ja, dan gaan we direct verder.",
        earns = { identify = 0 }, effect = { mood = -1 }, knockout = "privacy",
        reply = "Ja, dat ben ik. Maar nu had eender wie ja kunnen zeggen, hé.",
        why    = { nl = "U geeft haar geboortedatum en klantnummer weg voor u weet wie er belt. \z
          De klant moet de gegevens zeggen, niet u: dit is een schending van haar privacy." },
        better = { nl = "Wat is uw klantnummer en uw geboortedatum, mevrouw?" },
      },
      option "asks-private" {
        "Bijna. Ik vraag u nog uw klantnummer en uw geboortedatum, dan ben ik zeker dat u het bent.",
        earns = { identify = 2 }, effect = { mood = 1 },
        reply = "Dat is maar goed ook. ZW-310742, en 6 mei 1981.",
        to = "partner",
        why = { nl = "De klant zegt zelf gegevens die niet op straat liggen, en u legt uit waarom. Ze voelt zich beschermd, niet ondervraagd." },
      },
    },

    node "missing-fact" {
      line { "Uw scherm blijft dicht: er ontbreekt een gegeven dat de klant zelf geeft en dat niet publiek is.", by = "narrator" },
      "Bent u er nog?",
      option "password" {
        "Ik raak er niet in. Geeft u mij anders het wachtwoord van uw account, dan lukt het direct.",
        earns = { identify = 0 }, effect = { mood = -1 }, knockout = "card-data",
        reply = "Mijn wachtwoord? Dat geef ik aan niemand. Het factuurbedrag kan ik u wel zeggen: 118 euro 45.",
        why    = { nl = "Een wachtwoord vraagt u nooit, ook niet om vooruit te komen. De klant leert zo dat ze het mag doorgeven. \z
          Zij redt nu de identificatie, niet u." },
        better = { nl = "Welk bedrag staat er onderaan op uw laatste factuur?" },
      },
      option "asks-amount" {
        "Ik was te vlug. Welk bedrag staat er onderaan op uw factuur? Dan ben ik zeker dat u het bent.",
        earns = { identify = 2 },
        reply = "118 euro 45. Vraagt u dat gerust, hoor.",
        why = { nl = "U zet het recht en zegt waarom. Later dan het hoorde, maar het dossier gaat nu open voor de juiste persoon." },
      },
      option "ticks-box" {
        "Ja, ik ben er. Ik vink hier gewoon aan dat u geïdentificeerd bent, dan opent het dossier wel.",
        earns = { identify = 0 }, knockout = "falsified",
        reply = "Aanvinken? Ik kan u toch gewoon zeggen wat er op mijn factuur staat: 118 euro 45.",
        why    = { nl = "U registreert een controle die niet gebeurd is. Loopt het later mis, dan staat er dat u het zeker wist. \z
          Dat is een valse registratie, en de klant is niet geïdentificeerd." },
        better = { nl = "Ik was te vlug: mag ik nog het bedrag van uw laatste factuur?" },
      },
    },

    node "partner" {
      "Zeg, mijn man heeft zijn gsm ook bij jullie, op zijn eigen naam. Misschien heeft Bart iets aangevinkt.",
      "Kunt u eens kijken of die optie bij hem staat?",
      option "own-file" {
        "In zijn dossier kijk ik niet zonder zijn volmacht. In dat van u wel, en dat doe ik nu voor u.",
        earns = { discretion = 2 }, effect = { mood = 1 },
        reply = "Nee, dat is waar. Ik zou ook niet willen dat hij in dat van mij zit.",
        why = { nl = "U bent duidelijk over zijn gegevens en biedt tegelijk wat wel kan. Discreet, zonder de klant te laten staan." },
      },
      option "looks-and-tells" {
        "Ogenblik. Nee, bij Bart staat die optie er niet op, ik zie enkel zijn gewone gsm-abonnement.",
        earns = { discretion = 0 }, effect = { mood = -1 }, knockout = "privacy",
        reply = "Ah, dan was hij het niet. Al hoop ik dat hij zo ook niet te horen krijgt wat er op mijn factuur staat.",
        why    = { nl = "Bart is een andere klant en er is geen volmacht. Ook “er staat niets” is informatie uit zijn dossier: \z
          een schending van de privacy, en zij vraagt zich af hoe u met haar gegevens omgaat." },
        better = { nl = "In het dossier van uw man kijk ik niet zonder zijn volmacht. In dat van u wel." },
      },
      option "his-details" {
        "Kent u zijn klantnummer en zijn geboortedatum? Met die twee kan ik voor u ook bij hem eens kijken.",
        earns = { discretion = 0 },
        reply = "Zijn geboortedatum wel, maar dat klantnummer … Laat maar zitten.",
        why    = { nl = "Wie zijn gegevens kent, heeft daarom nog zijn toestemming niet: partners kennen elkaars gegevens altijd. \z
          Discreet omgaan met informatie vraagt een volmacht." },
        better = { nl = "Daarvoor heb ik zijn volmacht nodig. In uw eigen dossier zoek ik het wel uit." },
      },
    },
  },

  phase "5" {
    node "story" {
      line { "Goed. Kijk, ik teken kinderboeken, ik werk thuis. In maart komt alles tegelijk: btw, sociale bijdragen, en nu dit.",
        when = "mood >= 0" },
      line { "Luister, ik ben zelfstandige. In maart komt alles tegelijk, btw, sociale bijdragen, en dan nog dit van jullie.",
        when = "mood < 0" },
      "Vorige week heb ik ook al gebeld. Ze gingen mij doorverbinden en toen was de lijn weg. Niemand heeft teruggebeld.",
      option "blames-colleague" {
        "Amai, net in maart, dat komt hard aan. Die collega had u moeten terugbellen, dat is geen manier.",
        earns = { empathy = 2, complaint = 0 },
        reply = "Ja, dat vond ik dus ook. Wat voor een dienst is dat daar.",
        why    = { nl = "U leeft mee, maar op de rug van een collega. De klant vertrouwt de dienst nog minder waar u haar straks naartoe stuurt. \z
          Professioneel omgaan met een klacht is ze namens het bedrijf dragen." },
        better = { nl = "Dan belt u al voor de tweede keer, en net in een dure maand. Dat had anders gemoeten van onze kant." },
      },
      option "files-it" {
        "Ik noteer dat u vorige week gebeld hebt en dat de lijn weggevallen is. Ik neem dat mee in uw dossier.",
        earns = { empathy = 0, complaint = 1 },
        reply = "Noteert u maar, ja.",
        why    = { nl = "De klacht staat op papier, maar niemand heeft haar gehoord. \z
          Wie zijn verhaal doet en “ik noteer” terugkrijgt, gaat harder praten: hier ontbreekt empathie." },
        better = { nl = "Twee keer moeten bellen, en net in een maand waarin alles samenkomt: dat had niet mogen gebeuren." },
      },
      option "owns-it" {
        "Dan belt u al voor de tweede keer, en net in een dure maand. Dat had bij ons niet mogen gebeuren.",
        earns = { empathy = 2, complaint = 2 }, effect = { mood = 1 },
        reply = "Ja, voilà. Merci dat u dat zegt.",
        why = { nl = "U benoemt wat het voor haar betekent en neemt het op u namens Zwaluw, zonder een schuldige te zoeken." },
      },
    },

    node "recap" {
      "En op de twintigste gaat dat dus allemaal van mijn rekening. Normaal is dat 64 euro, en nu 118,45.",
      "Die Pro-optie van december, januari én februari, in één keer.",
      option "no-recap" {
        "Oké, ik heb u goed gehoord. Dan ga ik nu direct kijken hoe dat daar gekomen is.",
        earns = { recap = 0, recapcheck = 0 },
        reply = "U weet toch over welke optie het gaat? De Pro, hé.",
        why    = { nl = "“Ik heb u gehoord” zeggen is nog niet tonen dat u het begrepen hebt. Ze twijfelt en begint opnieuw. \z
          Vat de boodschap samen en laat haar zeggen of het juist is." },
        better = { nl = "U betwist drie maanden Pro-optie, samen 54 euro 45. Heb ik dat juist?" },
      },
      option "recap-and-check" {
        "U betwist drie maanden Pro-optie, 54 euro 45, en u hebt die nooit besteld. Klopt dat?",
        earns = { recap = 2, recapcheck = 2 }, effect = { mood = 1 },
        reply = "Ja, dat is het. Ik werk thuis, maar zo'n optie heb ik nooit gevraagd.",
        why = { nl = "Kort, volledig, en zij mag verbeteren. Nu weet u allebei waarover het gaat, en straks uw collega ook." },
      },
      option "recap-only" {
        "Duidelijk. Drie maanden Pro-optie, samen 54 euro 45, en u hebt die nooit besteld.",
        earns = { recap = 2, recapcheck = 0 },
        reply = "Ja. En er is ook nooit een mail over gekomen, hé.",
        why    = { nl = "Een goede samenvatting, maar u vraagt niet of ze klopt. Zat er een fout in, dan ging die mee naar Facturatie. \z
          Toets af of de samenvatting juist is." },
        better = { nl = "Drie maanden Pro-optie, samen 54 euro 45, nooit besteld. Klopt dat zo?" },
      },
      option "vague-check" {
        "Er zit dus iets fout op die factuur van maart, en dat moet vóór de 20e rechtgezet zijn, ja?",
        earns = { recap = 0, recapcheck = 1 },
        reply = "Rechtgezet … die 64 euro betaal ik wel, hoor. Het gaat om die Pro-optie.",
        why    = { nl = "U vraagt of het klopt, maar vat niet samen wát ze betwist, en u noemt het al een fout. \z
          Een samenvatting heeft het bedrag, de periode en de optie nodig." },
        better = { nl = "U betwist drie maanden Pro-optie, samen 54 euro 45, en de rest betaalt u gewoon. Juist?" },
      },
    },
  },

  phase "6" {
    node "judge" {
      "Kunt u dat zien, hoe die optie daar gekomen is?",
      line { "U zegt dat u haar bestellingen opent en blijft aan de lijn. \z
        Daar staat: Pro-optie geactiveerd op 2 december, via de webshop. Er zit geen bestelbevestiging bij.", by = "narrator" },
      "En? Wat staat er?",
      option "rejects" {
        "Er staat een bestelling van 2 december via de webshop, mevrouw. Dan is de factuur spijtig genoeg juist.",
        earns = { judge = 0 }, effect = { mood = -1 },
        reply = "Juist? Ik heb niks besteld! Geeft u mij dan maar iemand anders.",
        to = "stuck",
        why    = { nl = "Een activatie is nog geen bestelling, en de eerste lijn mag een betwisting niet afwijzen. De klant voelt zich een leugenaar. \z
          Schat in of iemand anders dit moet onderzoeken." },
        better = { nl = "Er staat een activatie zonder bevestiging. Dat moet Facturatie onderzoeken." },
      },
      option "for-billing" {
        "Ik zie een activatie op 2 december, maar geen bevestiging daarvan. Dat moet Facturatie verder onderzoeken.",
        earns = { judge = 2 },
        reply = "In december? Toen zat ik twee weken bij mijn moeder in Gent. Maar goed. Facturatie dus.",
        to = "promise",
        why = { nl = "U zegt wat u ziet en wat u niet weet, en u ziet op tijd dat de beslissing niet bij u ligt." },
      },
      option "credits" {
        "Ik vind nergens een bevestiging, dus dat kan niet kloppen. Ik schrap die 54 euro 45 meteen voor u.",
        earns = { judge = 0 },
        reply = "Ah! Eindelijk iemand die iets doet. Merci, Sam.",
        to = "stuck",
        why    = { nl = "Sympathiek, maar u mag niet crediteren: dat beslist Facturatie. De blijdschap van nu wordt straks dubbel zoveel ergernis. \z
          Schat in wanneer een vraag naar de tweede lijn moet." },
        better = { nl = "Ik vind geen bevestiging. Of die 54 euro 45 eraf gaat, beslist Facturatie." },
      },
      option "asks-around" {
        "Dat is mij niet helemaal duidelijk. Ik leg het eens voor aan een collega, en dan hoort u nog iets.",
        earns = { judge = 1 }, effect = { mood = -1 },
        reply = "Nog iets horen. Dat zeiden ze vorige week ook.",
        to = "promise",
        why    = { nl = "U voelt dat het niet voor u is, maar zegt niet voor wie wel, en wanneer. Zo wacht zij op een telefoon zonder afzender. \z
          Inschatten of er doorverwezen moet worden, is ook zeggen naar wie." },
        better = { nl = "Dit moet Facturatie onderzoeken, die hebben de hele bestelling. Ik breng u bij hen." },
      },
    },

    node "stuck" {
      line { "Uw scherm weigert de creditnota: enkel Facturatie, tweede lijn, heeft dat recht.", by = "narrator",
        when = 'chose("judge/credits")' },
      line { "Stuurt u mij daar een mailtje van, dat het geschrapt is? Dan ben ik gerust.", when = 'chose("judge/credits")' },
      line { "Ik haak niet in voor iemand dat serieus bekijkt.", when = 'chose("judge/rejects")' },
      option "team-coach" {
        "Ik vraag het even aan mijn teamcoach. Die maakt daar soms wel eens een uitzondering op.",
        earns = { judge = 0 }, effect = { mood = -1 },
        reply = "Uw teamcoach? Gaat die over de facturen? Ik wil gewoon bij de juiste dienst zijn.",
        why    = { nl = "Ook de teamcoach beslist niet over een betwiste factuur, en “een uitzondering” wekt hoop. \z
          De juiste inschatting is: dit is voor Facturatie." },
        better = { nl = "Daar beslist Facturatie over, tweede lijn. Bij hen moet u zijn." },
      },
      option "corrects" {
        "Dat heb ik verkeerd gezegd, excuseer: daar mag ik niet over beslissen. Dat doet Facturatie.",
        earns = { judge = 2 },
        reply = "Ah. Goed dat u het zegt. Facturatie dan.",
        why = { nl = "U zet het zelf recht voor het verder ontspoort, en zegt wie wel beslist. Dat herstelt een deel van het vertrouwen." },
      },
      option "dead-end" {
        "Verder geraak ik hier spijtig genoeg niet mee. Meer dan dit kan ik er niet aan doen.",
        earns = { judge = 0 }, effect = { mood = -1 },
        reply = "Dan zal er toch iemand zijn die dat wél kan? Een dienst voor de facturen of zo?",
        why    = { nl = "Een doodlopende straat: de klant moet zelf vragen of er iemand bevoegd is. \z
          Inschatten dat zij doorverwezen moet worden, is uw werk." },
        better = { nl = "Ik mag dit niet beslissen, Facturatie wel. Die breng ik erbij." },
      },
    },

    node "promise" {
      line { "Daarnet ging u het schrappen, en nu kan het ineens niet.", when = 'chose("judge/credits")' },
      line { "Maar dat gaat toch van mijn factuur af? Ik heb dat echt niet besteld.", when = "mood >= 0" },
      line { "Ik wil één ding weten. Gaat dat van mijn factuur af, ja of nee?", when = "mood < 0" },
      option "usually" {
        "Normaal wel. Als er geen bevestiging is, geeft Facturatie een klant in zo'n geval bijna altijd gelijk.",
        earns = { promise = 0 }, effect = { mood = 1 },
        reply = "Bijna altijd. Oké, dan reken ik daarop.",
        why    = { nl = "U stelt haar gerust met iets wat u niet weet. Zij hoort “ja” en houdt dat uw collega straks voor. \z
          Wek geen verwachtingen die een ander moet waarmaken." },
        better = { nl = "Dat beslist Facturatie, ik kan het niet beloven. Intussen wordt die 54 euro 45 niet geïnd." },
      },
      option "guarantees" {
        "Zonder bevestiging kan het niet anders. Die 54 euro 45 gaat eraf, daar sta ik persoonlijk voor in.",
        earns = { promise = 0 }, effect = { mood = 1 }, knockout = "false-promise",
        reply = "Voilà, dat is klare taal. Dat schrijf ik op, Sam.",
        why    = { nl = "U belooft een beslissing die u niet mag nemen en niet kent. Draait het anders uit, dan heeft Zwaluw gelogen. \z
          Wek geen onrealiseerbare verwachtingen." },
        better = { nl = "Beloven kan ik het niet, Facturatie beslist. Wel zeker is: u betaalt het niet zolang zij zoeken." },
      },
      option "no-view" {
        "Dat kan ik u niet zeggen, mevrouw. Facturatie beslist, en ik heb daar verder geen zicht op.",
        earns = { promise = 1 },
        reply = "En op de twintigste gaat het intussen wel van mijn rekening, zeker?",
        why    = { nl = "Eerlijk, maar u laat haar met lege handen: wat u wél zeker weet, dat het betwiste deel niet geïnd wordt, zegt u niet. \z
          Verwachtingen juist zetten is ook dat." },
        better = { nl = "Dat beslist Facturatie. Zolang zij onderzoeken, wordt die 54 euro 45 niet van uw rekening gehaald." },
      },
      option "only-the-sure" {
        "Beloven kan ik het niet, Facturatie beslist. Zolang dat loopt, moet u die 54 euro 45 niet betalen.",
        earns = { promise = 2 }, effect = { mood = 1 },
        reply = "Dus de twintigste gaat er alleen 64 euro van mijn rekening. Dat scheelt al.",
        why = { nl = "Geen belofte over de uitkomst, wel de zekerheid die er is. Dat geeft haar lucht zonder valse hoop." },
      },
    },

    node "propose" {
      line { "U opent een betwisting: de 54,45 wordt voorlopig niet geïnd. Dossiernummer B 2296, doorkiesnummer van Facturatie 245.",
        by = "narrator" },
      line { "Dat weet u dus ook niet. En wat gebeurt er nu?", when = 'chose("promise/no-view")' },
      line { "En nu? Wat gebeurt er dan?", when = 'not chose("promise/no-view")' },
      option "asks-consent" {
        "Ik verbind u graag door met Facturatie: zij zien de hele bestelling. Vindt u dat goed?",
        earns = { refer = 2 },
        reply = {
          line { "Als het maar geen weken duurt. Ja, goed.", when = "mood > -2" },
          line { "Doorverbinden? Dat hebben ze vorige week ook geprobeerd.", when = "mood <= -2" },
        },
        to = { { when = "mood <= -2", "refuses" }, "line-drop" },
        why = { nl = "Naar wie, waarom, en of het mag. Ze kiest zelf en weet waarom het bij Facturatie sneller gaat." },
      },
      option "sends-away" {
        "U belt het best zelf naar Facturatie, doorkiesnummer 245. In de namiddag is het rustiger.",
        earns = { refer = 0 }, effect = { mood = -1 },
        reply = {
          line { "Nee nee, ik heb u nu aan de lijn. Verbindt u mij dan liever door.", when = "mood > -2" },
          line { "Zelf bellen? Voor de derde keer? Nee, dank u.", when = "mood <= -2" },
        },
        to = { { when = "mood <= -2", "refuses" }, "line-drop" },
        why    = { nl = "Goedbedoelde raad, maar zij moet een derde keer bellen en alles opnieuw vertellen. Doorverwijzen is meer dan een nummer geven." },
        better = { nl = "Ik verbind u door met Facturatie en leg het daar zelf uit. Is dat goed voor u?" },
      },
      option "switches" {
        "Dan schakel ik u door naar Facturatie, mevrouw. Een momentje, blijft u even hangen.",
        earns = { refer = 1 },
        reply = {
          line { "Ho, niet zo vlug. Doorverbinden, dat mag wel.", when = "mood > -2" },
          line { "Wacht, wacht. Dat hebben ze vorige week ook geprobeerd.", when = "mood <= -2" },
        },
        to = { { when = "mood <= -2", "refuses" }, "line-drop" },
        why    = { nl = "De juiste dienst, maar zij hoort niet waarom en krijgt geen keuze. Na vorige week schrikt ze daarvan. \z
          Vraag of u mag doorverbinden." },
        better = { nl = "Facturatie kan de bestelling nakijken. Mag ik u met hen doorverbinden?" },
      },
    },

    node "line-drop" {
      "Alleen, vorige week viel de lijn juist weg bij het doorverbinden. En dan sta ik weer nergens.",
      option "reassures" {
        "Dat was een storing, die is intussen opgelost. Ik zet u door, dat komt nu wel in orde.",
        earns = { transfer = 0 }, effect = { mood = -1 },
        reply = "Als u het zegt.",
        to = "bounced",
        why    = { nl = "“Dat komt in orde” is hoop, geen vangnet. Valt de lijn weg, dan heeft zij niets in handen. \z
          Warm doorverwijzen is nummer, dossier en erbij blijven." },
        better = { nl = "Ik blijf erbij. Valt de lijn toch weg: doorkiesnummer 245, dossier B 2296." },
      },
      option "stays-on" {
        "Ik blijf erbij tot er iemand is. Valt u toch weg: doorkiesnummer 245, dossier B 2296.",
        earns = { transfer = 2 }, effect = { mood = 1 },
        reply = "B 2296, dat schrijf ik op. Goed, doet u maar.",
        to = "brief",
        why = { nl = "U blijft aan de lijn en zij heeft een nummer en een dossier in handen. Haar vrees is ernstig genomen en opgevangen." },
      },
      option "will-call" {
        "Als het zou mislopen, dan bel ik u zelf terug. Op welk nummer kan ik u dan het best bereiken?",
        earns = { transfer = 1 },
        reply = "Op dit nummer. Maar vorige keer zeiden ze dat ook.",
        to = "brief",
        why    = { nl = "Een vangnet, maar alleen u kent het: geen dossiernummer, geen rechtstreeks nummer, geen uur. \z
          Doorverwijzen volgens de werkwijze geeft de klant zelf iets in handen." },
        better = { nl = "Ik blijf aan de lijn tot mijn collega opneemt, en u hebt dossier B 2296 en doorkiesnummer 245." },
      },
    },

    node "bounced" {
      line { "U haakt in. Twintig tellen later gaat de interne lijn.", by = "narrator" },
      line { "Sam, met Nadia van Facturatie. Ik krijg hier een mevrouw die denkt dat ik alles al weet. Wat is dat?", by = "colleague" },
      to = "brief",
    },

    node "brief" {
      line { "Mevrouw Claes wacht even, u hebt eerst Nadia aan de lijn.", by = "narrator", when = 'not seen("bounced")' },
      line { "Facturatie, met Nadia. Zeg het maar, Sam.", by = "colleague", when = 'not seen("bounced")' },
      line { "Ze hangt nog. Zeg het eens kort.", by = "colleague", when = 'seen("bounced")' },
      option "facts" {
        "Mevrouw Claes, geïdentificeerd, B 2296. Ze betwist de Pro-optie: actief sinds 2 december, geen bevestiging.",
        earns = { briefing = 2 }, effect = { mood = 1 },
        reply = { line { "Daar kan ik mee verder. B 2296 … ja, ik heb het voor mij. Ik neem haar over.", by = "colleague" } },
        to = "wrap",
        why = { nl = "Wie, geïdentificeerd, wat er speelt, wat u vond. Nadia kan beginnen en de klant vertelt het geen derde keer." },
      },
      option "gossip" {
        "Mevrouw Claes, over haar factuur van maart. Wat gespannen, en haar man heeft misschien iets aangeklikt.",
        earns = { briefing = 0 },
        reply = { line { "Haar man? Daar blijf ik af, zonder volmacht. Goed, ik vraag het haar zelf wel.", by = "colleague" } },
        to = "wrap",
        why    = { nl = "Hoe ze klinkt en wat haar man misschien deed, hoort niet in een overdracht. Wat ze betwist wel, en dat ontbreekt. \z
          De werkwijze zegt: enkel wat nodig is." },
        better = { nl = "Mevrouw Claes, geïdentificeerd, B 2296. Ze betwist 54 euro 45 Pro-optie; er is geen bevestiging." },
      },
      option "name-only" {
        "Ik heb hier mevrouw Claes voor jou, over een factuur. Zij legt je straks zelf wel uit wat er scheelt.",
        earns = { briefing = 1 }, effect = { mood = -1 },
        reply = { line { "Goed, dan vraag ik het haar nog eens opnieuw. Geef maar door.", by = "colleague" } },
        to = "wrap",
        why    = { nl = "Nadia weet wie er komt, maar de klant moet haar verhaal nog eens doen. Juist dat had de werkwijze haar bespaard." },
        better = { nl = "Mevrouw Claes, geïdentificeerd. Ze betwist drie maanden Pro-optie, 54 euro 45; geen bevestiging in het dossier." },
      },
    },

    node "refuses" {
      line { "In de agenda van Facturatie: Nadia kan morgen bellen tussen 10 en 12 uur.", by = "narrator" },
      line { "En mij doorschakelen, dat doe ik ook niet meer, sorry. Ze moeten míj maar eens bellen.", when = 'chose("propose/sends-away")' },
      line { "Doorschakelen, dat doe ik niet meer, sorry. Ze moeten míj maar eens bellen.", when = 'not chose("propose/sends-away")' },
      option "insists" {
        "Ik begrijp u, maar doorverbinden gaat echt vlugger. Eén keer nog, dan bent u ervan af.",
        earns = { transfer = 0 }, effect = { mood = -1 },
        reply = "Nee. Morgen tussen 10 en 12 zit ik hier. Bellen ze dan niet, dan ben ik weg bij jullie.",
        why    = { nl = "Ze heeft duidelijk nee gezegd. Aandringen maakt van een klant met een vraag een klant die vertrekt. \z
          Wil zij niet wachten, dan verwijst u door met een terugbelafspraak." },
        better = { nl = "Dan belt Nadia van Facturatie u, morgen tussen 10 en 12, op dit nummer. Past dat?" },
      },
      option "soon" {
        "Dan vraag ik aan Facturatie dat ze u zo snel mogelijk bellen. Ik zet er dringend bij.",
        earns = { transfer = 1 },
        reply = "Zo snel mogelijk, dat ken ik. Morgen tussen 10 en 12 zit ik hier, laat ze dan maar bellen.",
        why    = { nl = "U respecteert haar nee, maar “zo snel mogelijk” is geen afspraak. Zij moet er zelf een maken. \z
          Een terugbelbelofte heeft een dag, een tijdvak, een nummer en een naam." },
        better = { nl = "Nadia van Facturatie belt u morgen tussen 10 en 12, op het nummer waarmee u nu belt." },
      },
      option "fixed-slot" {
        "Dan belt Nadia van Facturatie u terug: morgen tussen 10 en 12, op dit nummer. Past dat voor u?",
        earns = { transfer = 2 }, effect = { mood = 1 },
        reply = "Morgen tussen 10 en 12. Dat past.",
        why = { nl = "Wie, wanneer en op welk nummer: een doorverwijzing waar ze op kan rekenen, ook zonder doorverbinden." },
      },
    },

    node "handover-note" {
      "En dan moet ik alles wéér van voor af aan uitleggen?",
      option "note-facts" {
        "Nee, ik schrijf het op: 54 euro 45 betwist, actief sinds 2 december, geen bevestiging.",
        earns = { briefing = 2 }, effect = { mood = 1 },
        reply = "Goed. Zo moet het.",
        to = "wrap-callback",
        why = { nl = "U zegt haar letterlijk wat u doorgeeft. Nadia kan voorbereid bellen en de klant hoort dat ze niet opnieuw begint." },
      },
      option "note-gossip" {
        "Nee, ik geef mee dat het wat gevoelig ligt, en dat uw man er misschien iets van weet.",
        earns = { briefing = 0 }, effect = { mood = -1 },
        reply = "Mijn man? Die laat u er alstublieft buiten.",
        to = "wrap-callback",
        why    = { nl = "Haar stemming en haar man horen niet in het dossier; wat ze betwist wel. De werkwijze vraagt enkel wat nodig is." },
        better = { nl = "Ik geef door: 54 euro 45 betwist, Pro-optie actief sinds 2 december, geen bevestiging." },
      },
      option "note-short" {
        "Uw naam en uw factuur geef ik al door. De rest vertelt u morgen rustig zelf aan mijn collega.",
        earns = { briefing = 1 },
        reply = "Dus toch alles opnieuw.",
        to = "wrap-callback",
        why    = { nl = "Half ingelicht: Nadia weet wie, maar niet wat. De klant doet haar verhaal een derde keer." },
        better = { nl = "Nee, Nadia krijgt van mij het bedrag, de maanden en wat ik gevonden heb." },
      },
    },
  },

  phase "9" {
    node "wrap" {
      line { "U zit met z'n drieën aan de lijn.", by = "narrator" },
      line { "Dag mevrouw Claes, met Nadia van Facturatie.", by = "colleague", when = 'not seen("bounced")' },
      line { "Daar ben ik weer, mevrouw Claes. Sam is er nu ook bij.", by = "colleague", when = 'seen("bounced")' },
      line { "Nadia vraagt alles opnieuw. Mevrouw Claes vertelt het voor de derde keer.", by = "narrator", when = 'not chose("brief/facts")' },
      line { "Ik zoek uit hoe die optie geactiveerd is. U krijgt van mij een mail tegen dinsdag 24 maart.", by = "colleague" },
      line { "En die 54 euro gaat eraf, dat heeft Sam gezegd.", when = 'chose("promise/guarantees") or chose("promise/usually")' },
      line { "Dat kan ik nog niet zeggen, mevrouw. Dat weten we na het onderzoek.", by = "colleague",
        when = 'chose("promise/guarantees") or chose("promise/usually")' },
      line { "Wacht, Sam, voor u weggaat. Wat is er nu afgesproken?",
        when = 'not (chose("promise/guarantees") or chose("promise/usually"))' },
      line { "Ah. Dus dat is niet zeker. Sam, wat is er dan wél afgesproken?",
        when = 'chose("promise/guarantees") or chose("promise/usually")' },
      option "all-handed" {
        "Alles is nu doorgegeven, mevrouw. Nadia heeft uw dossier vast en brengt dat verder in orde.",
        earns = { steps = 0, agreement = 0 }, effect = { mood = -1 },
        reply = { "In orde. Dat woord ken ik.", line { "U neemt afscheid. Nadia neemt het gesprek over.", by = "narrator" } },
        to = "register",
        why    = { nl = "Ze vroeg wat er afgesproken is en krijgt “in orde”. Geen stap, geen datum, geen bedrag om op te schrijven. \z
          Verwoord de stappen en bevestig de afspraken." },
        better = { nl = "Nadia mailt u tegen 24 maart. Op 20 maart betaalt u 64 euro, die 54 euro 45 wacht." },
      },
      option "steps-and-dates" {
        "Nadia zoekt het uit en mailt u tegen 24 maart. De 20e betaalt u 64 euro, de rest wacht daarop.",
        earns = { steps = 2, agreement = 2 }, effect = { mood = 1 },
        reply = { "24 maart, 64 euro. Staat genoteerd. Merci, Sam.", line { "U neemt afscheid. Nadia neemt het gesprek over.", by = "narrator" } },
        to = "register",
        why = { nl = "Wie, wat, wanneer en hoeveel. Dit kan ze op haar factuur schrijven en navertellen aan haar boekhouder." },
      },
      option "steps-only" {
        "Nadia onderzoekt nu eerst hoe die optie er gekomen is. U krijgt haar beslissing daarover per mail.",
        earns = { steps = 2, agreement = 0 },
        reply = { "En op de twintigste dan? Dat vraag ik wel aan Nadia.", line { "U neemt afscheid. Nadia neemt het gesprek over.", by = "narrator" } },
        to = "register",
        why    = { nl = "De stappen zijn duidelijk, maar de afspraak niet: tegen wanneer, en wat er op 20 maart van haar rekening gaat. \z
          Bevestig wie wat wanneer doet." },
        better = { nl = "U krijgt de beslissing tegen 24 maart. Op 20 maart gaat er enkel 64 euro van uw rekening." },
      },
    },

    node "wrap-callback" {
      "Zegt u het nog eens kort. Wat hebben we nu afgesproken?",
      option "slot-and-dates" {
        "Morgen tussen 10 en 12 belt Nadia, tegen 24 maart de beslissing. De 20e betaalt u 64 euro.",
        earns = { steps = 2, agreement = 2 }, effect = { mood = 1 },
        reply = "Goed. Ik schrijf het op. Dag, Sam.",
        to = "register",
        why = { nl = "De stap van morgen, de datum van de beslissing en het bedrag: ze weet waar ze aan toe is, ook na een moeilijk gesprek." },
      },
      option "rest-easy" {
        "Alles is genoteerd, mevrouw. Facturatie volgt het nu op, u mag op uw twee oren slapen.",
        earns = { steps = 0, agreement = 0 },
        reply = "Slapen doe ik als het opgelost is. Dag.",
        to = "register",
        why    = { nl = "Geruststellend bedoeld, maar zij vroeg naar de afspraak en krijgt er geen te horen. \z
          Verwoord de stappen en bevestig dag, uur en bedrag." },
        better = { nl = "Nadia belt morgen tussen 10 en 12. U hebt antwoord tegen 24 maart, en op 20 maart betaalt u 64 euro." },
      },
      option "steps-later" {
        "Nadia van Facturatie belt u eerst op. Daarna zoekt zij uit hoe die optie er kwam, en mailt ze u.",
        earns = { steps = 2, agreement = 0 },
        reply = "Morgen tussen 10 en 12, hé. Ik hou het in het oog. Dag.",
        to = "register",
        why    = { nl = "De volgorde klopt, maar de afspraak zelf herhaalt u niet: dag, uur, datum van de beslissing, bedrag op de 20e." },
        better = { nl = "Nadia belt morgen tussen 10 en 12 en mailt tegen 24 maart. De 20e betaalt u 64 euro." },
      },
    },

    node "register" {
      line { "Het gesprek is voorbij voor u. Sluit af met een code en een notitie.", by = "narrator" },
      option "verdict-note" {
        "Code: klacht. Pro-optie fout aangerekend, klant heeft die nooit besteld, 54,45 moet eraf.",
        earns = { register = 0 }, to = finish,
        why    = { nl = "U noteert een oordeel als feit: of het fout was, moet Facturatie nog uitzoeken. Zo staat de uitkomst al in het dossier. \z
          Registreer wat de klant zegt en wat u zag." },
        better = { nl = "Klant betwist Pro-optie 54,45. Activatie 2 december, geen bevestiging gevonden. Bij Facturatie, B 2296." },
      },
      option "solved-note" {
        "Code: opgelost in eerste lijn. Klant is akkoord met de uitleg, de factuur van maart blijft staan.",
        earns = { register = 0 }, knockout = "falsified", to = finish,
        why    = { nl = "Mooi voor uw cijfers, maar het is niet waar. Met deze code loopt de inning gewoon door en staat de klant voor schut. \z
          Dat is een vervalste registratie." },
        better = { nl = "Code: betwiste factuur. Pro-optie 54,45, inning gestopt, bij Facturatie onder B 2296." },
      },
      option "thin-note" {
        "Code: vraag over factuur. Mevrouw Claes belde over maart. Doorgegeven aan Facturatie voor gevolg.",
        earns = { register = 1 }, to = finish,
        why    = { nl = "Waar, maar wat ze betwist en tegen wanneer ze antwoord krijgt, staat er niet in. \z
          De volgende collega begint van nul. Registreer volledig." },
        better = { nl = "Code: betwiste factuur. Pro-optie 54,45 betwist, dossier B 2296, antwoord tegen 24 maart." },
      },
      option "case-note" {
        "Code: betwiste factuur. Pro-optie 54,45, inning gestopt, Facturatie B 2296, mail tegen 24 maart.",
        earns = { register = 2 }, to = finish,
        why = { nl = "Feiten, bedrag, waar het ligt en tegen wanneer. Wie dit dossier morgen opent, hoeft niets te vragen." },
      },
    },
  },
}
