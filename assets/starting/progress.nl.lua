@channels phone
-- Calling back with news: say why you call, tell the news whole, agree an appointment and check that it was done.
-- A start: it plays and its plan passes. Make it yours sentence by sentence; `klankbord play {{id}} --watch` follows along.

local company = require "companies.{{company}}"

return scenario {
  id = "{{id}}", version = 1,
  kind = "progress", channel = "{{channel}}", direction = "outbound", language = "nl",
  title = { nl = "Nieuws over een herstelling" },
  brief = {
    nl = "U bent Sam van {{company_name}}. U belt een klant terug over een herstelling: het onderdeel is er, een dag later dan gezegd.",
  },
  company = company, customer = "{{customer}}",
  minutes = 5, difficulty = 2,

  variables = {
    mood = { -1, min = -3, max = 3 },
  },

  opportunities = {
    introduce = { "11.1" },
    identify = { "4.3", weight = 2 },
    news = { "11.2", weight = 2 },
    expectation = { "2.3", weight = 2 },
    appointment = { "11.3", weight = 2 },
    done = { "11.4" },
    agreement = { "9.4", weight = 2 },
    more = { "9.6" },
  },

  phase "11" {
    node "introduce" {
      "Ja, hallo?",
      option "company-only" {
        "Goedemiddag, met Sam van {{company_name}}. Ik had beloofd om u vandaag nog iets te laten weten.",
        earns = { introduce = 1 },
        why = { nl = "Wie belt, is duidelijk. Waarover, nog niet." },
        better = { nl = "Ik bel over de herstelling van uw toestel." },
      },
      option "your-file" {
        "Goedemiddag, de klantendienst hier. Hebt u even? Er is eindelijk nieuws over uw dossier.",
        earns = { introduce = 0 },
        why = { nl = "Geen naam, geen bedrijf, geen reden: ‘uw dossier’ kan van om het even wie komen." },
        better = { nl = "Goedemiddag, met Sam van {{company_name}}. Ik bel over uw herstelling." },
      },
      option "who-and-why" {
        "Goedemiddag, met Sam van {{company_name}}. Ik bel u terug over de herstelling van uw toestel.",
        earns = { introduce = 2 },
        why = { nl = "Naam, bedrijf en reden in één zin: de klant weet meteen waarover het gaat." },
      },
      option "just-name" {
        "Goedemiddag, met Sam. Ik bel u terug, u weet waarschijnlijk wel waarover, hé?",
        earns = { introduce = 0 }, effect = { mood = -1 },
        reply = "Euh … nee?",
        why = { nl = "De klant moet raden wie belt en waarom." },
        better = { nl = "Goedemiddag, met Sam van {{company_name}}. Ik bel over uw herstelling." },
      },
    },
  },

  phase "4" {
    node "identify" {
      "Ah, eindelijk. En?",
      option "voice" {
        "Ik heb nieuws. Ik herken uw stem nog van vorige keer, dus dat hoef ik niet te vragen.",
        earns = { identify = 0 },
        why = { nl = "Een stem bewijst niet wie er opneemt. De klant identificeren doet u met gegevens." },
        better = { nl = "Voor ik iets zeg: mag ik uw klantnummer en uw geboortedatum?" },
      },
      option "name" {
        "Ik heb nieuws. Ik spreek toch met {{customer_name}} zelf, en niet met iemand anders?",
        earns = { identify = 1 },
        why = { nl = "U vraagt het, maar een ja is geen bewijs. Er is een gegeven nodig dat niet publiek is." },
        better = { nl = "Mag ik daarvoor uw klantnummer en uw geboortedatum?" },
      },
      option "tell-at-once" {
        "Goed nieuws: uw toestel, dat van de Kerkstraat, kan deze week nog hersteld worden. Mooi, hé?",
        earns = { identify = 0 },
        why = { nl = "U weet nog niet wie opnam en noemt al een adres. De klant identificeren komt eerst." },
        better = { nl = "Voor ik iets zeg: mag ik uw klantnummer en uw geboortedatum?" },
      },
      option "two-facts" {
        "Ik heb nieuws. Mag ik vooraf uw klantnummer en geboortedatum, zodat ik zeker ben?",
        earns = { identify = 2 },
        why = { nl = "U identificeert eerst en zegt waarom. Pas daarna komen er gegevens." },
      },
    },
  },

  phase "11" {
    id = "news",
    node "news" {
      "K, één nul vier acht twee, en 9 juni ’74. Zegt u het nu maar.",
      option "good-part" {
        "Het onderdeel is er, dus er staat niets meer in de weg om uw toestel te herstellen.",
        earns = { news = 1 },
        why = { nl = "Juist, maar de klant weet niet hoe lang het duurt en wat het kost." },
        better = { nl = "De herstelling duurt een uur en kost u niets." },
      },
      option "whole" {
        "Het onderdeel kwam vandaag aan, een dag te laat. De herstelling duurt een uur en is gratis.",
        earns = { news = 2 }, effect = { mood = 1 },
        reply = "Goed dat u het zegt.",
        why = { nl = "Volledig, ook wat minder mooi is: de vertraging, de duur en de prijs." },
      },
      option "blame" {
        "Het onderdeel is er. Dat het laat is, ligt aan de fabrikant. Wat kunnen wij daaraan doen?",
        earns = { news = 0 }, effect = { mood = -1 },
        why = { nl = "De klant wil weten wat er nu gebeurt, niet wiens schuld het is." },
        better = { nl = "Het onderdeel is er. De herstelling duurt een uur en kost u niets." },
      },
      option "ask-technician" {
        "Het onderdeel is er. De rest hoort u van de technieker, die legt het ter plaatse wel uit.",
        earns = { news = 0 },
        why = { nl = "De klant moet wachten op wat u nu al weet: hoe lang het duurt en wat het kost." },
        better = { nl = "Het onderdeel is er. De herstelling duurt een uur en kost u niets." },
      },
    },
    node "expectation" {
      "Dus morgen is het in orde?",
      option "honest" {
        "Dat kan ik nog niet zeggen. Ik zie wel welke dagen vrij zijn, daar kiezen we uit.",
        earns = { expectation = 2 },
        why = { nl = "U wekt geen verwachting die u niet kunt inlossen, en zegt wat wel kan." },
      },
      option "not-mine" {
        "Dat hangt niet van mij af, dat is de planning. Daar kan ik u niets over zeggen.",
        earns = { expectation = 0 },
        why = { nl = "U wekt geen hoop, maar laat de klant met niets achter. De vrije dagen ziet u nochtans wel." },
        better = { nl = "Morgen kan ik niet beloven. Ik zie wel welke dagen vrij zijn." },
      },
      option "if-lucky" {
        "Als het wat meezit wel, ja. De planning ziet er op het eerste gezicht goed uit.",
        earns = { expectation = 1 },
        why = { nl = "Geen belofte, maar de klant hoort er toch een in. Zeg wat vaststaat." },
        better = { nl = "Dat weet ik pas als de planning vaststaat. Laten we een dag afspreken." },
      },
      option "yes" {
        "Ja, morgen is het opgelost, daar mag u gerust op rekenen. Ik zorg er persoonlijk voor.",
        earns = { expectation = 0 }, effect = { mood = 1 },
        why = { nl = "U belooft werk van een ander, nog voor er een afspraak is." },
        better = { nl = "Morgen kan ik niet beloven. Ik zie wel welke dagen vrij zijn." },
      },
    },
    node "appointment" {
      "Goed. Wanneer dan?",
      option "thursday" {
        "Donderdagvoormiddag komt de technieker langs. Ik schrijf u daar meteen voor in, goed?",
        earns = { appointment = 1 },
        why = { nl = "Een afspraak, maar u hebt niet gevraagd of het past." },
        better = { nl = "Donderdag tussen 9 en 11: past dat voor u?" },
      },
      option "two-slots" {
        "Donderdag tussen 9 en 11, of vrijdag tussen 14 en 16 uur. Wat past u het best?",
        earns = { appointment = 2 },
        why = { nl = "Twee momenten die vrij zijn, en de klant kiest." },
      },
      option "they-ring" {
        "De technieker belt u wel als hij in de buurt is. Houdt u uw gsm een beetje bij u?",
        earns = { appointment = 0 },
        why = { nl = "Dat is geen afspraak: de klant kent geen dag en moet heel de week klaarstaan." },
        better = { nl = "Donderdag tussen 9 en 11 of vrijdag tussen 14 en 16: wat past u?" },
      },
      option "whenever" {
        "Zegt u maar wanneer het u past, dan schrijf ik het op en geef ik het door.",
        earns = { appointment = 0 },
        why = { nl = "Zo lijkt elke dag te kunnen. Een afspraak maakt u met wat vrij is." },
        better = { nl = "Donderdag tussen 9 en 11 of vrijdag tussen 14 en 16: wat past u?" },
      },
    },
    node "done" {
      "Donderdag is goed. Ik zal zorgen dat er iemand thuis is.",
      option "fine" {
        "Perfect. Onze technieker heeft veel ervaring, dus wat zou er nog kunnen mislopen?",
        earns = { done = 0 },
        why = { nl = "U gaat ervan uit dat het lukt, en niemand gaat het na." },
        better = { nl = "Ik bel u donderdagavond om te horen of alles gedaan is." },
      },
      option "check-after" {
        "En donderdagavond bel ik u, om te horen of alles gedaan is zoals het moest.",
        earns = { done = 2 },
        why = { nl = "U gaat zelf na of de opdracht uitgevoerd is." },
      },
      option "you-call" {
        "Mocht het donderdag niet lukken, dan mag u mij altijd terugbellen, ik ben er.",
        earns = { done = 1 },
        why = { nl = "Vriendelijk, maar de controle ligt bij de klant." },
        better = { nl = "Ik bel u donderdagavond om te horen of alles gedaan is." },
      },
    },
  },

  phase "9" {
    node "agree" {
      "Dat is goed. En blijft mijn garantie gewoon lopen, met dat nieuwe onderdeel?",
      option "follow-yourself" {
        "U volgt het best zelf in uw account op hoe het verder loopt, daar staat alles in. Lukt dat?",
        earns = { agreement = 0 },
        why = { nl = "De opvolging ligt nu bij de klant. Een afspraak, met wie en wanneer, is er niet." },
@spoken         better = { nl = "Ik bel u morgen tussen 10 en 12 uur. Past dat voor u?" },
@written         better = { nl = "Ik schrijf u morgen voor 12 uur. Past dat voor u?" },
      },
      option "soon" {
        "Wij pakken dat zo snel mogelijk aan en laten u iets weten. U hoeft daar zelf niets voor te doen.",
        earns = { agreement = 0 }, effect = { mood = -1 },
        reply = "Ja, dat heb ik al meer gehoord.",
        why = { nl = "“Zo snel mogelijk” is geen afspraak. De klant weet niet op wie hij wacht en tot wanneer." },
@spoken         better = { nl = "Ik bel u morgen tussen 10 en 12 uur. Past dat voor u?" },
@written         better = { nl = "Ik schrijf u morgen voor 12 uur. Past dat voor u?" },
      },
      option "what-only" {
        "Ik kijk het na, en iemand van ons laat u daarna weten wat we gevonden hebben.",
        earns = { agreement = 1 },
        why = { nl = "De klant weet wat er gebeurt, maar niet wie wat doet tegen wanneer. De afspraak is half." },
        better = { nl = "Ik kijk het zelf na en laat het u morgen voor 12 uur weten." },
      },
      option "who-what-when" {
@spoken         "Ik bel u morgen tussen 10 en 12 uur op dit nummer met het antwoord. Past dat voor u?",
@written         "Ik stuur u morgen voor 12 uur zelf het antwoord, langs deze weg. Past dat voor u?",
        earns = { agreement = 2 },
        why = { nl = "Wie, wat, wanneer en hoe, en u vraagt of het past: dat is een afspraak waar de klant op kan rekenen." },
      },
    },
    node "more" {
      "Dat is genoteerd, dank u.",
      option "come-back" {
        "Valt u later nog iets te binnen, dan mag u ons gerust weer contacteren. Prettige dag.",
        earns = { more = 1 },
        why = { nl = "U laat de deur open, maar voor later. Nu vragen of er nog iets is, bespaart de klant een tweede contact." },
        better = { nl = "Is er nu nog iets dat u wilt vragen?" },
      },
      option "anything-else" {
        "Hebt u vandaag nog een andere vraag? Zo niet, dan wens ik u nog een prettige dag.",
        earns = { more = 2 },
        why = { nl = "Voor u afsluit, vraagt u of er nog iets is. De klant beslist of alles gezegd is." },
      },
      option "goodbye" {
        "Dan is dat geregeld. Dank u voor uw vertrouwen en nog een heel prettige dag.",
        earns = { more = 0 },
        why = { nl = "Een mooie groet, maar de klant die nog een vraag had, moet opnieuw contact opnemen. U vroeg niet of er nog iets was." },
        better = { nl = "Is er nog iets waarmee ik u kan helpen?" },
      },
      option "score" {
        "U krijgt van ons nog een korte vragenlijst. Mag ik op een goede score rekenen? Prettige dag.",
        earns = { more = 0 },
        why = { nl = "Die vraag dient u, niet de klant. Of er nog iets is waar hij mee zit, weet u niet." },
        better = { nl = "Is er nog iets waarmee ik u kan helpen?" },
      },
    },
  },
}
