@channels phone chat
-- Technical help: one step at a time, in the customer's words, with a check after each; know where your own task ends.
-- A start: it plays and its plan passes. Make it yours sentence by sentence; `klankbord play {{id}} --watch` follows along.

local company = require "companies.{{company}}"

return scenario {
  id = "{{id}}", version = 1,
  kind = "technical", channel = "{{channel}}", direction = "inbound", language = "nl",
  title = { nl = "Het werkt niet meer" },
  brief = {
    nl = "U bent Sam en geeft eerste technische hulp bij {{company_name}}. Een klant heeft een toestel dat niet meer werkt.",
  },
  company = company, customer = "{{customer}}",
  minutes = 6, difficulty = 2,

  variables = {
    mood = { -1, min = -3, max = 3 },
  },

  opportunities = {
    welcome = { "4.1" },
    identify = { "4.3", weight = 2 },
    empathy = { "5.2" },
    analyse = { "7.4", weight = 2 },
    procedure = { "6.5", weight = 2 },
    check = { "7.3" },
    agreement = { "9.4", weight = 2 },
    more = { "9.6" },
  },

  phase "4" {
    node "greeting" {
      "Goedemiddag. Mijn internet ligt plat en ik werk thuis.",
      option "company-and-name" {
@spoken         "Goedemiddag, klantendienst {{company_name}}, u spreekt met Sam. Ik help u graag verder.",
@written         "Goedemiddag, u schrijft met Sam van {{company_name}}. Ik help u graag verder.",
        earns = { welcome = 2 },
        why = { nl = "U noemt bedrijf en naam en biedt uw hulp aan: de klant weet met wie hij te doen heeft." },
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
        "Goedemiddag! Oei, en dat net als u thuis werkt. Vertelt u maar eens wat er juist aan de hand is.",
        earns = { welcome = 0 },
        why = { nl = "Vriendelijk, maar zonder bedrijf en zonder naam: de klant weet niet bij wie hij terechtkomt." },
@spoken         better = { nl = "Goedemiddag, klantendienst {{company_name}}, u spreekt met Sam." },
@written         better = { nl = "Goedemiddag, u schrijft met Sam van {{company_name}}." },
      },
      option "number-first" {
        "Ja, goedemiddag. Om te beginnen: hebt u uw klantnummer bij de hand, alstublieft?",
        earns = { welcome = 0 }, effect = { mood = -1 },
        why = { nl = "De klant krijgt een vraag nog voor hij verwelkomd is. Bedrijf en naam ontbreken." },
@spoken         better = { nl = "Goedemiddag, klantendienst {{company_name}}, u spreekt met Sam." },
@written         better = { nl = "Goedemiddag, u schrijft met Sam van {{company_name}}." },
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
      option "address" {
        "Graag uw volledige naam, uw straat en uw gemeente. Dan haal ik uw dossier erbij.",
        earns = { identify = 1 },
        why = { nl = "Naam en adres kent ook de buurman. Voor een identificatie is minstens één gegeven nodig dat niet publiek is." },
        better = { nl = "Mag ik ook uw klantnummer en uw geboortedatum?" },
      },
      option "three-facts" {
        "Uw klantnummer, uw geboortedatum en uw postcode. Zo open ik zeker het juiste dossier.",
        earns = { identify = 2 },
        why = { nl = "Drie gegevens, waarvan twee niet publiek zijn, en u zegt waarom u ze vraagt. De klant is geïdentificeerd." },
      },
    },
  },

  phase "5" {
    node "story" {
      "Al van vanmorgen. Ik heb om 14 uur een vergadering en ik heb er al alles aan gedaan.",
      option "two-o-clock" {
        "Om 14 uur moet het dus werken, en u hebt al veel geprobeerd. Daar bouwen we vlot op voort.",
        earns = { empathy = 2 }, effect = { mood = 1 },
        why = { nl = "U noemt wat voor de klant telt en bouwt voort op wat hij al deed." },
      },
      option "steps-now" {
        "Dat lossen we op. Wilt u de stekker van de modem eens uittrekken, en hem weer insteken?",
        earns = { empathy = 0 }, effect = { mood = -1 },
        reply = "Dat heb ik al drie keer gedaan.",
        why = { nl = "De klant zegt dat hij alles deed en krijgt stap één. Zijn tijdsdruk is niet gehoord." },
        better = { nl = "Een vergadering om 14 uur: dan doen we het vlot. Wat hebt u al geprobeerd?" },
      },
      option "annoying" {
        "Dat is inderdaad vervelend, zeker als u thuis werkt. We horen dat vandaag van nog klanten.",
        earns = { empathy = 1 },
        why = { nl = "Begrip, maar algemeen. De vergadering van 14 uur is wat de klant bezighoudt." },
        better = { nl = "Om 14 uur moet het dus werken. Wat hebt u al geprobeerd?" },
      },
    },
  },

  phase "7" {
    node "analyse" {
      "Goed, zegt u het maar.",
      option "too-old" {
        "Hoe oud is die modem? Na een jaar of vijf begeven ze het allemaal, dat zien wij vaak.",
        earns = { analyse = 0 },
        why = { nl = "U hebt uw oorzaak al gekozen. Wat de klant ziet, hebt u niet gevraagd." },
        better = { nl = "Welke lampjes branden er op de modem?" },
      },
      option "your-computer" {
        "Ligt het niet aan uw computer? Dat is in de meeste gevallen wat er aan de hand is.",
        earns = { analyse = 0 }, effect = { mood = -1 },
        why = { nl = "Een veronderstelling in de vorm van een vraag. De klant voelt zich verdacht." },
        better = { nl = "Welke lampjes branden er op de modem?" },
      },
      option "lights-and-when" {
        "Welke lampjes branden er op de modem? En wat deed u toen het uitviel?",
        earns = { analyse = 2 },
        why = { nl = "Twee gerichte vragen, over wat men ziet en wanneer het begon: zo vindt u de oorzaak." },
      },
      option "model" {
        "Welk type modem hebt u precies? Dat staat meestal onderaan, op een kleine sticker.",
        earns = { analyse = 1 },
        why = { nl = "Nuttig, maar het zegt niet wat er mis is. Vraag eerst wat de klant ziet." },
        better = { nl = "Welke lampjes branden er op dit ogenblik?" },
      },
    },
  },

  phase "6" {
    node "procedure" {
      "Het bovenste is rood. De andere branden niet.",
      option "open-it" {
        "Rood, dan is het de lijn zelf. Kunt u het kastje aan de muur eens openschroeven, dan kijken we samen?",
        earns = { procedure = 0 },
        why = { nl = "Het kastje openen mag alleen een technieker. U brengt de klant in gevaar en wijkt af van de procedure." },
        better = { nl = "Rood is de lijn. Dat is voor een technieker, en die plan ik voor u in." },
      },
      option "new-modem" {
        "Rood, dan is het toestel stuk. Ik stuur u een nieuwe op, die is er binnen drie dagen.",
        earns = { procedure = 0 },
        why = { nl = "De procedure vraagt eerst een test. Ligt het aan de lijn, dan helpt een nieuwe modem niet." },
        better = { nl = "Rood is de lijn. Dat is voor een technieker, en die plan ik voor u in." },
      },
      option "wait-and-see" {
        "Rood, dan is het de lijn zelf. Dat herstelt vaak vanzelf, zullen we nog een uurtje afwachten?",
        earns = { procedure = 1 },
        why = { nl = "Soms waar, maar de procedure vraagt eerst een test. Nu verliest de klant een uur." },
        better = { nl = "Ik test de lijn nu meteen vanop afstand." },
      },
      option "line-test" {
        "Rood, dan is het de lijn zelf. Ik test ze nu vanop afstand, dat is de volgende stap, en u hoort het zo.",
        earns = { procedure = 2 },
        why = { nl = "U volgt de afgesproken stappen en zegt wat u doet. De klant weet waar hij aan toe is." },
      },
    },
  },

  phase "7" {
    id = "solution",
    node "check" {
      "En? Ik zie nu groen, maar het knippert.",
      option "try-later" {
        "Dat is een goed teken. Probeert u het straks nog eens voor uw vergadering begint.",
        earns = { check = 1 },
        why = { nl = "Bijna: de controle is er, maar zonder u. Doe ze samen, nu." },
        better = { nl = "Opent u nu eens een pagina, terwijl ik er nog ben?" },
      },
      option "try-now" {
        "Een goed teken. Opent u eens een pagina, dan zien we samen of u kunt vergaderen.",
        earns = { check = 2 },
        why = { nl = "U gaat samen met de klant na of de oplossing helpt waarvoor hij ze nodig heeft." },
      },
      option "done" {
        "Knipperen is normaal, dan is het opgelost. Binnen een paar minuten werkt het weer.",
        earns = { check = 0 },
        why = { nl = "U besluit dat het opgelost is; of de klant kan werken, weet u niet." },
        better = { nl = "Kunt u een pagina openen? Dan weten we het zeker." },
      },
    },
  },

  phase "9" {
    node "agree" {
      "Het werkt weer! Maar vanwaar kwam dat nu eigenlijk?",
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
      option "come-back" {
        "Valt u later nog iets te binnen, dan mag u ons gerust weer contacteren. Prettige dag.",
        earns = { more = 1 },
        why = { nl = "U laat de deur open, maar voor later. Nu vragen of er nog iets is, bespaart de klant een tweede contact." },
        better = { nl = "Is er nu nog iets dat u wilt vragen?" },
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
