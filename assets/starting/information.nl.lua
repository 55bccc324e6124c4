@channels phone chat email social
-- A question for information: find out what is really asked, look it up, answer in plain words and check.
-- A start: it plays and its plan passes. Make it yours sentence by sentence; `klankbord play {{id}} --watch` follows along.

local company = require "companies.{{company}}"

return scenario {
  id = "{{id}}", version = 1,
  kind = "information", channel = "{{channel}}", direction = "inbound", language = "nl",
  title = { nl = "Een vraag over een abonnement" },
  brief = {
    nl = "U bent Sam en werkt op de klantendienst van {{company_name}}. Een klant wil iets weten over een abonnement.",
  },
  company = company, customer = "{{customer}}",
  minutes = 5, difficulty = 1,

  variables = {
    mood = { 0, min = -3, max = 3 },
  },

  opportunities = {
    welcome = { "4.1" },
    identify = { "4.3", weight = 2 },
    analyse = { "4.7", weight = 2 },
    system = { "6.3" },
    answer = { "7.2", weight = 2 },
    understood = { "9.2" },
    agreement = { "9.4", weight = 2 },
    more = { "9.6" },
  },

  phase "4" {
    node "greeting" {
      "Goedemiddag. Ik zou mijn abonnement willen stilleggen.",
      option "name-only" {
@spoken         "Goedemiddag, met Sam. Waarmee kan ik u vandaag van dienst zijn?",
@written         "Goedemiddag, Sam hier. Waarmee kan ik u vandaag van dienst zijn?",
        earns = { welcome = 1 },
        why = { nl = "U klinkt vriendelijk, maar de klant weet niet of hij bij het juiste bedrijf is. Verwelkomen doet u ook in naam van het bedrijf." },
@spoken         better = { nl = "Goedemiddag, {{company_name}}, u spreekt met Sam. Waarmee kan ik u helpen?" },
@written         better = { nl = "Goedemiddag, u schrijft met Sam van {{company_name}}. Waarmee kan ik u helpen?" },
      },
      option "number-first" {
        "Ja, goedemiddag. Mag ik om te beginnen uw klantnummer vragen, alstublieft?",
        earns = { welcome = 0 }, effect = { mood = -1 },
        why = { nl = "De klant krijgt een vraag nog voor hij verwelkomd is. Bedrijf en naam ontbreken." },
@spoken         better = { nl = "Goedemiddag, klantendienst {{company_name}}, u spreekt met Sam." },
@written         better = { nl = "Goedemiddag, u schrijft met Sam van {{company_name}}." },
      },
      option "go-ahead" {
        "Goedemiddag! Geen probleem, dat gebeurt wel meer. Vertelt u maar eens wat u juist zou willen.",
        earns = { welcome = 0 },
        why = { nl = "Vriendelijk, maar zonder bedrijf en zonder naam: de klant weet niet bij wie hij terechtkomt." },
@spoken         better = { nl = "Goedemiddag, klantendienst {{company_name}}, u spreekt met Sam." },
@written         better = { nl = "Goedemiddag, u schrijft met Sam van {{company_name}}." },
      },
      option "company-and-name" {
@spoken         "Goedemiddag, klantendienst {{company_name}}, u spreekt met Sam. Ik help u graag verder.",
@written         "Goedemiddag, u schrijft met Sam van {{company_name}}. Ik help u graag verder.",
        earns = { welcome = 2 },
        why = { nl = "U noemt bedrijf en naam en biedt uw hulp aan: de klant weet met wie hij te doen heeft." },
      },
    },
    node "identify" {
@spoken       "{{customer_name}} is de naam. Hebt u nog iets van mij nodig?",
@written       "Mijn naam is {{customer_name}}. Hebt u nog iets van mij nodig?",
      option "address" {
        "Graag uw volledige naam, uw straat en uw gemeente. Dan haal ik uw dossier erbij.",
        earns = { identify = 1 },
        why = { nl = "Naam en adres kent ook de buurman. Voor een identificatie is minstens één gegeven nodig dat niet publiek is." },
        better = { nl = "Mag ik ook uw klantnummer en uw geboortedatum?" },
      },
      option "known-already" {
        "Ik zie hier in ons systeem al wie u bent, dus daarvoor hoef ik u niets meer te vragen.",
        earns = { identify = 0 },
        why = { nl = "Wat uw scherm toont, bewijst niet wie er contact opneemt. U hebt niemand geïdentificeerd." },
        better = { nl = "Mag ik uw klantnummer, uw geboortedatum en uw postcode? Dan ben ik zeker." },
      },
      option "three-facts" {
        "Uw klantnummer, uw geboortedatum en uw postcode. Zo open ik zeker het juiste dossier.",
        earns = { identify = 2 },
        why = { nl = "Drie gegevens, waarvan twee niet publiek zijn, en u zegt waarom u ze vraagt. De klant is geïdentificeerd." },
      },
      option "name-will-do" {
        "Nee hoor, uw naam volstaat, ik zie u hier staan. Dat bespaart u wat zoekwerk, toch?",
        earns = { identify = 0 },
        reply = "Ah, dat gaat vlot. Al kan iedereen mijn naam zeggen, natuurlijk.",
        why = { nl = "Het lijkt een dienst, maar met een naam alleen weet u niet met wie u te doen hebt. De klant identificeren beschermt zijn gegevens." },
        better = { nl = "Mag ik uw klantnummer, uw geboortedatum en uw postcode? Dan ben ik zeker." },
      },
    },
    node "question" {
      "Ik ga drie maanden naar mijn dochter in Spanje. Dan heb ik dat hier niet nodig.",
      option "let-it-run" {
        "Drie maanden, dat is zo om. Is het niet eenvoudiger om het gewoon te laten lopen?",
        earns = { analyse = 0 },
        why = { nl = "U antwoordt op een vraag die niet gesteld is. Wat de klant wil, weet u nog niet." },
        better = { nl = "Van wanneer tot wanneer bent u weg, en wilt u uw nummer houden?" },
      },
      option "stop-it" {
        "Dan zeg ik het voor u op. Na uw reis neemt u gewoon een nieuw abonnement, heel simpel.",
        earns = { analyse = 0 }, effect = { mood = -1 },
        reply = "Opzeggen? Nee, ik kom toch terug.",
        why = { nl = "De klant vraagt stilleggen, u hoort opzeggen. De vraag is niet geanalyseerd." },
        better = { nl = "Van wanneer tot wanneer bent u weg, en wilt u uw nummer houden?" },
      },
      option "when" {
        "Dat kan. Van welke dag tot welke dag bent u in het buitenland, weet u dat al?",
        earns = { analyse = 1 },
        why = { nl = "De data hebt u nodig, maar wat de klant na de reis wil, weet u nog niet." },
        better = { nl = "Van wanneer tot wanneer, en moet alles daarna weer hetzelfde zijn?" },
      },
      option "when-and-after" {
        "Van wanneer tot wanneer bent u weg? En moet het nadien weer hetzelfde zijn?",
        earns = { analyse = 2 },
        why = { nl = "U vraagt naar de periode én naar wat nadien moet. Zo weet u wat de klant echt vraagt." },
      },
    },
  },

  phase "6" {
    node "look-up" {
      "Van 1 januari tot 31 maart. En ja, daarna gewoon weer zoals nu. Kost dat iets?",
      option "in-system" {
        "Dat zoek ik op in onze voorwaarden, zodat u het juiste bedrag krijgt. Een ogenblik.",
        earns = { system = 2 },
        why = { nl = "U zoekt het op waar het staat. De klant krijgt het juiste bedrag en weet waarom hij wacht." },
      },
      option "ask-around" {
        "Ik vraag het even aan de collega naast mij, die weet dat soort dingen meestal wel.",
        earns = { system = 1 },
        why = { nl = "Beter dan gokken, maar ook een collega kan het mis hebben. Het staat in het systeem." },
        better = { nl = "Ik zoek het op in onze voorwaarden." },
      },
      option "by-heart" {
        "Vorig jaar was dat gratis, dus dat zal nu ook nog wel zo zijn, hé? Ik denk het toch.",
        earns = { system = 0 },
        why = { nl = "Uit het hoofd is gegokt: voorwaarden veranderen. Zoek het op in het systeem." },
        better = { nl = "Ik zoek het even op in onze voorwaarden." },
      },
    },
  },

  phase "7" {
    node "answer" {
      "Doet u maar, ik wacht.",
      option "clauses" {
        "Een opschorting is mogelijk conform artikel 9, mits u nadien zelf heractiveert. Akkoord?",
        earns = { answer = 0 }, effect = { mood = -1 },
        reply = "Conform wat?",
        why = { nl = "De klant hoort woorden uit een contract. Of hij nu iets moet betalen, weet hij niet." },
        better = { nl = "Stilleggen kost € 5 per keer. Op 1 april start alles vanzelf weer." },
      },
      option "price-only" {
        "Dat kost eenmalig € 5, en dan staat uw abonnement vanaf 1 januari helemaal stil.",
        earns = { answer = 1 },
        why = { nl = "Juist, maar het einde ontbreekt: de klant weet niet of hij in april iets moet doen." },
        better = { nl = "En op 1 april start alles vanzelf weer, u hoeft niets te doen." },
      },
      option "in-account" {
        "Dat vindt u allemaal in uw account, onder ‘mijn abonnement’. Daar staat ook de prijs bij.",
        earns = { answer = 0 },
        why = { nl = "De klant wachtte op een antwoord, en krijgt een plaats om het zelf te zoeken." },
        better = { nl = "Stilleggen kost € 5 per keer. Op 1 april start alles vanzelf weer." },
      },
      option "plain-and-whole" {
        "Dat kost eenmalig € 5. Op 1 april start het vanzelf weer, u hoeft er niets voor te doen.",
        earns = { answer = 2 }, effect = { mood = 1 },
        why = { nl = "Een volledig antwoord in gewone woorden: prijs, duur en wat de klant zelf moet doen." },
      },
    },
    node "check" {
      "En mijn nummer, dat hou ik?",
      option "should-be" {
        "Dat zou moeten, ik heb nog niet meegemaakt dat iemand een ander nummer kreeg.",
        earns = { understood = 0 }, effect = { mood = -1 },
        why = { nl = "Een antwoord dat geen antwoord is. De klant vertrekt met twijfel." },
        better = { nl = "Ja, uw nummer blijft. Is daarmee alles duidelijk?" },
      },
      option "yes-and-check" {
        "Ja, dat blijft van u. Is daarmee alles duidelijk, of twijfelt u nog over iets?",
        earns = { understood = 2 },
        why = { nl = "U gaat na of de vraag volledig beantwoord en begrepen is." },
      },
      option "yes-sure" {
        "Ja, natuurlijk, dat blijft van u. Maakt u zich daar zorgen over?",
        earns = { understood = 1 },
        why = { nl = "Een juist antwoord, maar of alles nu duidelijk is, weet u niet." },
        better = { nl = "Ja. Is daarmee alles duidelijk?" },
      },
    },
  },

  phase "9" {
    node "agree" {
      "Duidelijk. En de korting die ik nu heb, loopt die in april gewoon verder?",
      option "follow-yourself" {
        "U volgt het best zelf in uw account op hoe het verder loopt, daar staat alles in. Lukt dat?",
        earns = { agreement = 0 },
        why = { nl = "De opvolging ligt nu bij de klant. Een afspraak, met wie en wanneer, is er niet." },
@spoken         better = { nl = "Ik bel u morgen tussen 10 en 12 uur. Past dat voor u?" },
@written         better = { nl = "Ik schrijf u morgen voor 12 uur. Past dat voor u?" },
      },
      option "who-what-when" {
@spoken         "Ik bel u morgen tussen 10 en 12 uur op dit nummer met het antwoord. Past dat voor u?",
@written         "Ik stuur u morgen voor 12 uur zelf het antwoord, langs deze weg. Past dat voor u?",
        earns = { agreement = 2 },
        why = { nl = "Wie, wat, wanneer en hoe, en u vraagt of het past: dat is een afspraak waar de klant op kan rekenen." },
      },
      option "what-only" {
        "Ik kijk het na, en iemand van ons laat u daarna weten wat we gevonden hebben.",
        earns = { agreement = 1 },
        why = { nl = "De klant weet wat er gebeurt, maar niet wie wat doet tegen wanneer. De afspraak is half." },
        better = { nl = "Ik kijk het zelf na en laat het u morgen voor 12 uur weten." },
      },
      option "soon" {
        "Wij pakken dat zo snel mogelijk aan en laten u iets weten. U hoeft daar zelf niets voor te doen.",
        earns = { agreement = 0 }, effect = { mood = -1 },
        reply = "Ja, dat heb ik al meer gehoord.",
        why = { nl = "“Zo snel mogelijk” is geen afspraak. De klant weet niet op wie hij wacht en tot wanneer." },
@spoken         better = { nl = "Ik bel u morgen tussen 10 en 12 uur. Past dat voor u?" },
@written         better = { nl = "Ik schrijf u morgen voor 12 uur. Past dat voor u?" },
      },
    },
    node "more" {
      "Dat is genoteerd, dank u.",
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
      option "come-back" {
        "Valt u later nog iets te binnen, dan mag u ons gerust weer contacteren. Prettige dag.",
        earns = { more = 1 },
        why = { nl = "U laat de deur open, maar voor later. Nu vragen of er nog iets is, bespaart de klant een tweede contact." },
        better = { nl = "Is er nu nog iets dat u wilt vragen?" },
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
