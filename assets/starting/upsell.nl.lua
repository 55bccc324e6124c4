@channels phone chat email
-- An extra service inside a question: first the question, then an offer that follows from what the customer said.
-- A start: it plays and its plan passes. Make it yours sentence by sentence; `klankbord play {{id}} --watch` follows along.

local company = require "companies.{{company}}"

return scenario {
  id = "{{id}}", version = 1,
  kind = "upsell", channel = "{{channel}}", direction = "inbound", language = "nl",
  title = { nl = "Een vraag, en misschien iets meer" },
  brief = {
    nl = "U bent Sam en werkt op de klantendienst van {{company_name}}. Een klant heeft een vraag over een toestel.",
  },
  company = company, customer = "{{customer}}",
  minutes = 6, difficulty = 2,

  variables = {
    mood = { 0, min = -3, max = 3 },
  },

  opportunities = {
    welcome = { "4.1" },
    identify = { "4.3", weight = 2 },
    analyse = { "4.7", weight = 2 },
    answer = { "7.2" },
    offer = { "7.5", weight = 2 },
    fits = { "7.3" },
    agreement = { "9.4", weight = 2 },
    more = { "9.6" },
  },

  phase "4" {
    node "greeting" {
      "Goedemiddag. Ik heb een vraag over het onderhoud van mijn toestel.",
      option "number-first" {
        "Ja, goedemiddag. Mag ik om te beginnen uw klantnummer vragen, alstublieft?",
        earns = { welcome = 0 }, effect = { mood = -1 },
        why = { nl = "De klant krijgt een vraag nog voor hij verwelkomd is. Bedrijf en naam ontbreken." },
@spoken         better = { nl = "Goedemiddag, klantendienst {{company_name}}, u spreekt met Sam." },
@written         better = { nl = "Goedemiddag, u schrijft met Sam van {{company_name}}." },
      },
      option "name-only" {
@spoken         "Goedemiddag, met Sam. Waarmee kan ik u vandaag van dienst zijn?",
@written         "Goedemiddag, Sam hier. Waarmee kan ik u vandaag van dienst zijn?",
        earns = { welcome = 1 },
        why = { nl = "U klinkt vriendelijk, maar de klant weet niet of hij bij het juiste bedrijf is. Verwelkomen doet u ook in naam van het bedrijf." },
@spoken         better = { nl = "Goedemiddag, {{company_name}}, u spreekt met Sam. Waarmee kan ik u helpen?" },
@written         better = { nl = "Goedemiddag, u schrijft met Sam van {{company_name}}. Waarmee kan ik u helpen?" },
      },
      option "go-ahead" {
        "Goedemiddag! Daar ben ik voor. Vertelt u maar eens over welk toestel het gaat en wat u wilt weten.",
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
      option "name-will-do" {
        "Nee hoor, uw naam volstaat, ik zie u hier staan. Dat bespaart u wat zoekwerk, toch?",
        earns = { identify = 0 },
        reply = "Ah, dat gaat vlot. Al kan iedereen mijn naam zeggen, natuurlijk.",
        why = { nl = "Het lijkt een dienst, maar met een naam alleen weet u niet met wie u te doen hebt. De klant identificeren beschermt zijn gegevens." },
        better = { nl = "Mag ik uw klantnummer, uw geboortedatum en uw postcode? Dan ben ik zeker." },
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
      option "address" {
        "Graag uw volledige naam, uw straat en uw gemeente. Dan haal ik uw dossier erbij.",
        earns = { identify = 1 },
        why = { nl = "Naam en adres kent ook de buurman. Voor een identificatie is minstens één gegeven nodig dat niet publiek is." },
        better = { nl = "Mag ik ook uw klantnummer en uw geboortedatum?" },
      },
    },
    node "need" {
      "Ik heb dat nu twee jaar en ik heb er nog nooit iets aan laten nakijken. Moet dat eigenlijk?",
      option "yes-must" {
        "Twee jaar, dat is lang. Dat moet u nu wel laten doen, anders krijgt u er last van.",
        earns = { analyse = 0 }, effect = { mood = -1 },
        reply = "Oei. Is het zo erg?",
        why = { nl = "U weet nog niet hoe het toestel gebruikt wordt. Zo wordt een vraag een verkooppraatje." },
        better = { nl = "Hoe vaak gebruikt u het, en merkt u al iets?" },
      },
      option "use-first" {
        "Dat hangt af van het gebruik. Hoe vaak draait het, en merkt u iets ongewoons?",
        earns = { analyse = 2 },
        why = { nl = "U analyseert de vraag voor u antwoordt: gebruik en klachten bepalen wat nodig is." },
      },
      option "website" {
        "Dat staat allemaal op onze website, bij onderhoud. Hebt u daar al eens gekeken?",
        earns = { analyse = 0 },
        why = { nl = "U stuurt de klant met zijn vraag weg, in plaats van ze te analyseren." },
        better = { nl = "Hoe vaak gebruikt u het, en merkt u al iets?" },
      },
      option "one-question" {
        "Dat hangt ervan af. Doet uw toestel op dit moment nog alles zoals het hoort?",
        earns = { analyse = 1 },
        why = { nl = "Een goede vraag, maar over het gebruik weet u nog niets. Daar hangt het antwoord van af." },
        better = { nl = "Hoe vaak gebruikt u het, en merkt u iets ongewoons?" },
      },
    },
  },

  phase "7" {
    node "answer" {
      "Elke dag, toch zeker twee uur. Het maakt wat meer lawaai dan vroeger, dat wel.",
      option "plain" {
        "Dan is nakijken verstandig: bij dagelijks gebruik slijt de filter. Dat kunt u ook zelf doen.",
        earns = { answer = 2 }, effect = { mood = 1 },
        reply = "Ah, dat kan ik dus zelf ook.",
        why = { nl = "U beantwoordt eerst de vraag, ook met wat de klant zelf kan. Zo blijft een later aanbod geloofwaardig." },
      },
      option "depends" {
        "Het lawaai kan van de filter komen. Daar zou ik eerst eens naar kijken, als ik u was.",
        earns = { answer = 1 },
        why = { nl = "Bruikbaar, maar de vraag ‘moet het’ blijft open." },
        better = { nl = "Ja, bij dagelijks gebruik is nakijken verstandig, en de filter kunt u zelf doen." },
      },
      option "contract-now" {
        "Dan raad ik u ons onderhoudscontract aan. Dan komt er elk jaar iemand bij u langs.",
        earns = { answer = 0 },
        why = { nl = "De vraag was of het moet. Het antwoord is een contract: de klant voelt verkoop in plaats van hulp." },
        better = { nl = "Bij dagelijks gebruik is nakijken verstandig. De filter kunt u zelf reinigen." },
      },
    },
    node "offer" {
      "Zelf, ja … ik ben niet zo handig. En ik ben veel weg.",
      option "from-needs" {
        "Omdat u weinig thuis bent: onze technieker doet het in één bezoek, voor € 69. Is dat iets?",
        earns = { offer = 2 },
        why = { nl = "Het advies volgt uit wat de klant vertelde, met de prijs erbij, en hij beslist zelf." },
      },
      option "nothing" {
        "Dat komt wel goed, in de handleiding staat alles uitgelegd. Waarom zou u dat niet kunnen?",
        earns = { offer = 0 },
        why = { nl = "De klant zegt dat het hem niet ligt. Een passend advies laat u hier liggen." },
        better = { nl = "Als u weinig tijd hebt: een technieker kan het voor u doen, voor € 69. Is dat iets?" },
      },
      option "price-later" {
        "Wij hebben daar een dienst voor, die is heel voordelig. Zal ik dat voor u noteren?",
        earns = { offer = 1 },
        why = { nl = "Passend, maar zonder prijs kan de klant niet beslissen." },
        better = { nl = "Een technieker doet het voor € 69. Wilt u daarover nadenken?" },
      },
      option "best-seller" {
        "Dan is ons jaarcontract iets voor u, dat nemen de meeste klanten. Zal ik het opsturen?",
        earns = { offer = 0 },
        why = { nl = "Wat de meesten nemen, zegt niets over deze klant. Dit volgt niet uit wat hij vertelde." },
        better = { nl = "Als u weinig tijd hebt: een technieker kan het voor u doen, voor € 69. Is dat iets?" },
      },
    },
    node "fits" {
      "En als dat lawaai dan blijft?",
      option "ask-enough" {
        "Dan zegt de technieker u ter plaatse wat het wel is. Is dat een antwoord op uw vraag?",
        earns = { fits = 2 },
        why = { nl = "U beantwoordt de twijfel en gaat na of het voorstel past bij de vraag." },
      },
      option "call-again" {
        "Dan neemt u opnieuw contact met ons op, en dan kijken we samen verder wat er is.",
        earns = { fits = 1 },
        why = { nl = "Eerlijk, maar u weet nog niet of dit voorstel is wat de klant zoekt." },
        better = { nl = "Dan zegt de technieker u ter plaatse wat het is. Is dat voor u in orde?" },
      },
      option "will-stop" {
        "Dat zal wel niet, na een onderhoud is zo’n toestel weer zo goed als nieuw. Echt.",
        earns = { fits = 0 },
        why = { nl = "U stelt gerust zonder te weten. Of het voorstel past, is niet nagegaan." },
        better = { nl = "De technieker zegt u eerst wat hij vindt. Is dat wat u zoekt?" },
      },
    },
  },

  phase "9" {
    node "agree" {
      "Laat er dan maar iemand komen. Kan dat ook op zaterdag?",
      option "follow-yourself" {
        "U volgt het best zelf in uw account op hoe het verder loopt, daar staat alles in. Lukt dat?",
        earns = { agreement = 0 },
        why = { nl = "De opvolging ligt nu bij de klant. Een afspraak, met wie en wanneer, is er niet." },
@spoken         better = { nl = "Ik bel u morgen tussen 10 en 12 uur. Past dat voor u?" },
@written         better = { nl = "Ik schrijf u morgen voor 12 uur. Past dat voor u?" },
      },
      option "what-only" {
        "Ik kijk het na, en iemand van ons laat u daarna weten wat we gevonden hebben. Is dat goed?",
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
