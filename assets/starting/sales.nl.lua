@channels phone
-- An outbound sale: say who calls and why, ask whether it suits, listen to the resistance, and take a no.
-- A start: it plays and its plan passes. Make it yours sentence by sentence; `klankbord play {{id}} --watch` follows along.

local company = require "companies.{{company}}"

return scenario {
  id = "{{id}}", version = 1,
  kind = "sales", channel = "{{channel}}", direction = "outbound", language = "nl",
  title = { nl = "Een aanbod aan een klant" },
  brief = {
    nl = "U bent Sam en belt voor {{company_name}} klanten die daarvoor toestemming gaven. U hebt nagekeken dat dit nummer niet op de Bel-me-niet-meer-lijst staat.",
  },
  company = company, customer = "{{customer}}",
  minutes = 6, difficulty = 2,

  variables = {
    mood = { 0, min = -3, max = 3 },
  },

  opportunities = {
    introduce = { "10.1" },
    purpose = { "10.2" },
    need = { "10.4", weight = 2 },
    present = { "10.3", weight = 2 },
    resistance = { "10.5", weight = 2 },
    close = { "10.7", weight = 2 },
    agreement = { "9.4", weight = 2 },
    more = { "9.6" },
  },

  phase "10" {
    node "introduce" {
      "Hallo?",
      option "not-selling" {
        "Goedemiddag, geen schrik, ik verkoop niets. Hebt u voor mij misschien twee minuutjes?",
        earns = { introduce = 0 },
        why = { nl = "Wie er belt, zegt u niet. En dat u niets verkoopt, is niet waar." },
        better = { nl = "Goedemiddag, u spreekt met Sam van {{company_name}}." },
      },
      option "who-and-where" {
        "Goedemiddag, u spreekt met Sam, van de klantendienst van {{company_name}}. Spreek ik met {{customer_name}}?",
        earns = { introduce = 2 },
        why = { nl = "Naam, bedrijf, en u gaat na wie u aan de lijn hebt voor u iets zegt." },
      },
      option "nice-day" {
        "Goedemiddag! Alles goed met u? Luister, ik heb vandaag iets heel plezants voor u.",
        earns = { introduce = 0 }, effect = { mood = -1 },
        reply = "Met wie spreek ik?",
        why = { nl = "Hartelijk, maar wie er belt, weet de klant niet. Dat wekt wantrouwen." },
        better = { nl = "Goedemiddag, u spreekt met Sam van {{company_name}}." },
      },
      option "company" {
        "Goedemiddag, met de klantendienst van {{company_name}}. Spreek ik met {{customer_name}}?",
        earns = { introduce = 1 },
        why = { nl = "Het bedrijf is er, uw naam niet. Een mens belt, geen dienst." },
        better = { nl = "Goedemiddag, u spreekt met Sam van {{company_name}}." },
      },
    },
    node "purpose" {
      "Ja, dat ben ik.",
      option "reason-and-time" {
        "Ik bel met een aanbod voor uw internet, twee minuten. Schikt het u nu?",
        earns = { purpose = 2 },
        why = { nl = "Doel, duur en de vraag of het past: de klant kan kiezen." },
      },
      option "survey" {
        "Wij doen een kleine rondvraag bij onze klanten. Hebt u daarvoor even de tijd?",
        earns = { purpose = 0 }, effect = { mood = -1 },
        why = { nl = "Het is geen rondvraag. Wie het doel verbergt, is zijn geloofwaardigheid kwijt." },
        better = { nl = "Ik bel met een aanbod over uw internet. Schikt het?" },
      },
      option "reason" {
        "Ik bel u over uw internetformule, omdat er sinds kort een snellere is in uw straat.",
        earns = { purpose = 1 },
        why = { nl = "De reden is duidelijk, maar of het past, vraagt u niet. De klant stond misschien te koken." },
        better = { nl = "Schikt het dat ik daar twee minuten over vertel?" },
      },
    },
    node "need" {
      "Allee, twee minuten dan.",
      option "pitch" {
        "Dank u. Onze nieuwe formule is dubbel zo snel, voor maar € 4 per maand meer. Mooi, toch?",
        earns = { need = 0 },
        why = { nl = "U biedt iets aan zonder te weten of de klant het nodig heeft." },
        better = { nl = "Waarvoor gebruikt u internet thuis?" },
      },
      option "how-used" {
        "Dank u. Waarvoor gebruikt u internet thuis, en bent u er tevreden over?",
        earns = { need = 2 },
        why = { nl = "U vraagt naar gebruik en tevredenheid voor u iets aanbiedt." },
      },
      option "your-bill" {
        "Dank u. Wat betaalt u vandaag voor internet? Dan zeg ik u meteen of het beter kan.",
        earns = { need = 0 },
        why = { nl = "Een prijs is geen behoefte. Waarvoor de klant internet gebruikt, weet u nog altijd niet." },
        better = { nl = "Waarvoor gebruikt u internet thuis?" },
      },
      option "satisfied" {
        "Dank u. Mag ik vragen of u vandaag tevreden bent over uw internet thuis?",
        earns = { need = 1 },
        why = { nl = "Een begin, maar ‘ja’ zegt u niets over wat de klant ermee doet." },
        better = { nl = "Waarvoor gebruikt u het, en met hoeveel bent u thuis?" },
      },
    },
    node "present" {
      "Met vier, en ’s avonds hapert de film wel eens.",
      option "for-the-film" {
        "Dan helpt dit: met vier tegelijk kijken zonder dat het hapert, en dat voor € 4 per maand meer.",
        earns = { present = 2 }, effect = { mood = 1 },
        reply = "Hm. Dat zou de vrede bewaren.",
        why = { nl = "U presenteert wat het voor deze klant verandert, met de prijs erbij." },
      },
      option "brochure" {
        "Dan stuur ik u onze brochure, daar staan alle formules in. Bekijkt u die eens?",
        earns = { present = 0 },
        why = { nl = "De klant vertelt wat hem stoort, en moet nu zelf het antwoord zoeken." },
        better = { nl = "Vier tegelijk kijken zonder haperen, voor € 4 per maand meer." },
      },
      option "speed" {
        "Dan is dit iets: 500 megabit met een nieuwe modem, en de eerste maand betaalt u niets.",
        earns = { present = 1 },
        why = { nl = "Cijfers en een korting; wat het voor die film betekent, moet de klant zelf bedenken." },
        better = { nl = "Daarmee kijken er vier tegelijk zonder haperen, voor € 4 per maand meer." },
      },
      option "everybody" {
        "Dan bent u de ideale klant. In uw straat hebben er al heel wat ja gezegd, weet u.",
        earns = { present = 0 }, effect = { mood = -1 },
        why = { nl = "Druk in plaats van een aanbod. Wat de klant ervan heeft, hoort hij niet." },
        better = { nl = "Vier tegelijk kijken zonder haperen, voor € 4 per maand meer." },
      },
    },
    node "resistance" {
      "Ja maar, weer een contract. Daar zit je dan aan vast.",
      option "monthly" {
        "Dat begrijp ik. Maar bij ons kunt u elke maand opzeggen, dus vast zit u niet, toch?",
        earns = { resistance = 1 },
        why = { nl = "Een goed argument, maar nog voor u het bezwaar kent." },
        better = { nl = "Waarover maakt u zich het meest zorgen?" },
      },
      option "what-happened" {
        "U wilt niet vastzitten. Hebt u daar vroeger iets mee meegemaakt, als ik vragen mag?",
        earns = { resistance = 2 }, effect = { mood = 1 },
        reply = "Ja, bij mijn vorige. Twee jaar, en geen dag eerder.",
        why = { nl = "U herhaalt het bezwaar en zoekt wat erachter zit." },
      },
      option "no-worry" {
        "Dat valt goed mee, u merkt daar niets van. De meeste mensen hebben tegenwoordig zo’n contract.",
        earns = { resistance = 0 }, effect = { mood = -1 },
        why = { nl = "U praat het bezwaar weg. Waarom de klant niet vast wil zitten, weet u niet." },
        better = { nl = "Wat is er vroeger gebeurd met een contract?" },
      },
      option "no-choice" {
        "Zonder contract gaat dat nu eenmaal niet. Maar u bent toch al jaren klant bij ons?",
        earns = { resistance = 0 },
        why = { nl = "U legt het bezwaar naast u neer. Wat erachter zit, blijft onbesproken." },
        better = { nl = "Wat is er vroeger gebeurd met een contract?" },
      },
    },
    node "close" {
      "Elke maand opzegbaar, zegt u. Allee, doe maar.",
      option "repeat" {
        "Dan herhaal ik: € 4 per maand meer vanaf 1 mei, opzegbaar per maand. Akkoord?",
        earns = { close = 1 },
        why = { nl = "Prijs, begin en toestemming. Dat de klant 14 dagen kan herroepen, moet erbij." },
        better = { nl = "En u hebt 14 dagen om er kosteloos op terug te komen." },
      },
      option "repeat-and-right" {
        "Dus: € 4 per maand meer, vanaf 1 mei, en u hebt 14 dagen om te herroepen. Gaat u akkoord?",
        earns = { close = 2 },
        why = { nl = "Prijs, begin, herroepingsrecht en een duidelijk ja." },
      },
      option "read-later" {
        "Prima, dat is geregeld. De details leest u later wel na in de bevestiging, zoals altijd.",
        earns = { close = 0 },
        why = { nl = "Prijs, begin en herroepingsrecht hoort de klant voor hij ja zegt, en niet erna." },
        better = { nl = "Dus € 4 meer vanaf 1 mei, met 14 dagen bedenktijd. Gaat u akkoord?" },
      },
      option "quick" {
        "Fantastisch, dan zet ik het meteen in orde. U krijgt het vanzelf in uw mailbox, goed?",
        earns = { close = 0 },
        why = { nl = "Geen herhaling van prijs en begin, geen herroepingsrecht: dat ‘doe maar’ is geen duidelijke toestemming." },
        better = { nl = "Dus € 4 meer vanaf 1 mei, met 14 dagen bedenktijd. Gaat u akkoord?" },
      },
    },
  },

  phase "9" {
    node "agree" {
      "Ja, akkoord. Moet er daarvoor iemand aan huis komen?",
      option "follow-yourself" {
        "U volgt het best zelf in uw account op hoe het verder loopt, daar staat alles in. Lukt dat?",
        earns = { agreement = 0 },
        why = { nl = "De opvolging ligt nu bij de klant. Een afspraak, met wie en wanneer, is er niet." },
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
      option "soon" {
        "Wij pakken dat zo snel mogelijk aan en laten u iets weten. U hoeft daar zelf niets voor te doen, goed?",
        earns = { agreement = 0 }, effect = { mood = -1 },
        reply = "Ja, dat heb ik al meer gehoord.",
        why = { nl = "“Zo snel mogelijk” is geen afspraak. De klant weet niet op wie hij wacht en tot wanneer." },
@spoken         better = { nl = "Ik bel u morgen tussen 10 en 12 uur. Past dat voor u?" },
@written         better = { nl = "Ik schrijf u morgen voor 12 uur. Past dat voor u?" },
      },
    },
    node "more" {
      "Goed, dan weet ik dat.",
      option "goodbye" {
        "Dan is dat geregeld. Dank u voor uw vertrouwen en nog een heel prettige dag.",
        earns = { more = 0 },
        why = { nl = "Een mooie groet, maar de klant die nog een vraag had, moet opnieuw contact opnemen. U vroeg niet of er nog iets was." },
        better = { nl = "Is er nog iets waarmee ik u kan helpen?" },
      },
      option "come-back" {
        "Valt u later nog iets te binnen, dan mag u ons gerust weer contacteren, goed? Prettige dag.",
        earns = { more = 1 },
        why = { nl = "U laat de deur open, maar voor later. Nu vragen of er nog iets is, bespaart de klant een tweede contact." },
        better = { nl = "Is er nu nog iets dat u wilt vragen?" },
      },
      option "anything-else" {
        "Hebt u vandaag nog een andere vraag? Zo niet, dan wens ik u nog een prettige dag.",
        earns = { more = 2 },
        why = { nl = "Voor u afsluit, vraagt u of er nog iets is. De klant beslist of alles gezegd is." },
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
