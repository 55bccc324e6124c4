@channels phone chat
-- A question for another service: judge that it is, ask before you refer, and stay until it is taken over.
-- A start: it plays and its plan passes. Make it yours sentence by sentence; `klankbord play {{id}} --watch` follows along.

local company = require "companies.{{company}}"

return scenario {
  id = "{{id}}", version = 1,
  kind = "referral", channel = "{{channel}}", direction = "inbound", language = "nl",
  title = { nl = "Niet voor mij, wel voor een collega" },
  brief = {
    nl = "U bent Sam en werkt op de eerste lijn van {{company_name}}. Een klant heeft een vraag die u misschien niet zelf kunt beantwoorden.",
  },
  company = company, customer = "{{customer}}",
  minutes = 6, difficulty = 2,

  variables = {
    mood = { 0, min = -3, max = 3 },
  },

  opportunities = {
    welcome = { "4.1" },
    identify = { "4.3", weight = 2 },
    listen = { "5.1" },
    judge = { "6.7", weight = 2 },
    refer = { "6.8", weight = 2 },
    discreet = { "6.9" },
    agreement = { "9.4", weight = 2 },
    more = { "9.6" },
  },

  phase "4" {
    node "greeting" {
      "Goedemiddag. Ik krijg hier een aanmaning voor een factuur waar ik niet mee akkoord ga.",
      option "number-first" {
        "Ja, goedemiddag. Mag ik om te beginnen uw klantnummer vragen, alstublieft?",
        earns = { welcome = 0 }, effect = { mood = -1 },
        why = { nl = "De klant krijgt een vraag nog voor hij verwelkomd is. Bedrijf en naam ontbreken." },
@spoken         better = { nl = "Goedemiddag, klantendienst {{company_name}}, u spreekt met Sam." },
@written         better = { nl = "Goedemiddag, u schrijft met Sam van {{company_name}}." },
      },
      option "company-and-name" {
@spoken         "Goedemiddag, klantendienst {{company_name}}, u spreekt met Sam. Ik help u graag verder.",
@written         "Goedemiddag, u schrijft met Sam van {{company_name}}. Ik help u graag verder.",
        earns = { welcome = 2 },
        why = { nl = "U noemt bedrijf en naam en biedt uw hulp aan: de klant weet met wie hij te doen heeft." },
      },
      option "go-ahead" {
        "Goedemiddag! Een aanmaning, dat is nooit plezant. Vertelt u maar eens waarover het juist gaat.",
        earns = { welcome = 0 },
        why = { nl = "Vriendelijk, maar zonder bedrijf en zonder naam: de klant weet niet bij wie hij terechtkomt." },
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
      option "name-will-do" {
        "Nee hoor, uw naam volstaat, ik zie u hier staan. Dat bespaart u wat zoekwerk, toch?",
        earns = { identify = 0 },
        reply = "Ah, dat gaat vlot. Al kan iedereen mijn naam zeggen, natuurlijk.",
        why = { nl = "Het lijkt een dienst, maar met een naam alleen weet u niet met wie u te doen hebt. De klant identificeren beschermt zijn gegevens." },
        better = { nl = "Mag ik uw klantnummer, uw geboortedatum en uw postcode? Dan ben ik zeker." },
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
      "Ik heb die factuur in maart al betwist, per brief. En nu staat er een kost van € 15 bij.",
      option "which-number" {
        "Dan zoek ik die factuur op. Welk nummer staat er rechtsboven op de brief?",
        earns = { listen = 1 },
        why = { nl = "Zakelijk goed, maar over de betwisting vraagt u niets. Daar gaat het om." },
        better = { nl = "Wat klopt er niet aan die factuur?" },
      },
      option "go-on" {
        "In maart betwist, en nu een kost erbij. Wat stond er op de factuur dat niet klopt?",
        earns = { listen = 2 },
        why = { nl = "U herhaalt wat u hoorde en vraagt door. De klant merkt dat u luistert." },
      },
      option "pay-first" {
        "Ik begrijp u. En als u nu eerst eens betaalt? Dan vragen we het daarna voor u terug.",
        earns = { listen = 0 }, effect = { mood = -1 },
        reply = "Betalen? Ik betwist ze juist.",
        why = { nl = "De klant is nog niet uitgesproken en krijgt al een oplossing die hij niet vroeg." },
        better = { nl = "Vertelt u verder: wat betwist u precies?" },
      },
    },
  },

  phase "6" {
    node "judge" {
      "Er staat een bezoek op dat nooit gebeurd is. Kunt u dat schrappen?",
      option "try-it" {
        "Ik kan het altijd eens proberen, toch? Lukt het niet, dan hoort u het wel van de boekhouding.",
        earns = { judge = 0 },
        why = { nl = "Schrappen is niet uw taak. Wie het toch probeert, geeft valse hoop en maakt fouten." },
        better = { nl = "Schrappen doet de dienst facturatie. Zij bekijken ook de kost van € 15." },
      },
      option "write-again" {
        "U schrijft hen het best nog eens, aangetekend deze keer. Dan moeten ze wel antwoorden.",
        earns = { judge = 0 },
        why = { nl = "De klant schreef al eens. Waar zijn vraag thuishoort, hebt u niet beoordeeld." },
        better = { nl = "Schrappen doet de dienst facturatie. Zij bekijken ook de kost van € 15." },
      },
      option "billing" {
        "Schrappen mag alleen de dienst facturatie, na controle. Daar hoort uw vraag thuis.",
        earns = { judge = 2 },
        why = { nl = "U beoordeelt juist dat er doorverwezen moet worden, en zegt naar wie en waarom." },
      },
      option "not-here" {
        "Dat kan ik hier niet, dat is voor een andere dienst. Die kan u daarbij wel helpen.",
        earns = { judge = 1 },
        why = { nl = "Juist beoordeeld, maar de klant weet niet naar wie en waarom." },
        better = { nl = "Een betwisting behandelt onze dienst facturatie, want zij kunnen een bezoek schrappen." },
      },
    },
    node "refer" {
      "Moet ik dan alles opnieuw uitleggen?",
      option "pass-on" {
        "Ik verwijs u door, en mijn collega ziet in uw dossier vast wel waarover het gaat.",
        earns = { refer = 1 },
        why = { nl = "U verwijst door, maar ‘vast wel’ is geen overdracht. Informeer uw collega eerst." },
        better = { nl = "Ik informeer eerst mijn collega en blijf tot zij overneemt." },
      },
      option "ask-and-brief" {
        "Nee. Ik leg het eerst uit aan mijn collega en blijf erbij tot zij overneemt. Mag dat?",
        earns = { refer = 2 }, effect = { mood = 1 },
        reply = "Ja, dat zou fijn zijn.",
        why = { nl = "Een warme doorverwijzing: u vraagt toestemming, informeert uw collega en blijft tot het overgenomen is." },
      },
      option "number" {
        "Zal ik u het nummer van die dienst geven? Dan hebt u hen meteen zelf aan de lijn.",
        earns = { refer = 0 }, effect = { mood = -1 },
        why = { nl = "De klant begint van voren af aan en kan nergens op terugvallen." },
        better = { nl = "Ik leg het aan mijn collega uit, zodat u niets hoeft te herhalen." },
      },
      option "later" {
        "Probeert u het straks nog eens, dan zijn mijn collega’s daar zeker bereikbaar. Is dat goed?",
        earns = { refer = 0 },
        why = { nl = "Doorverwijzen is niet wegsturen: nu moet de klant het zelf opnieuw proberen." },
        better = { nl = "Ik leg het aan mijn collega uit, zodat u niets hoeft te herhalen." },
      },
    },
    node "colleague" {
      line { "Facturatie, met Ilse. Wat moet ik weten?", by = "colleague" },
      option "too-little" {
        "Ik heb hier iemand met een vraag over een factuur. Kan jij het van mij overnemen?",
        earns = { discreet = 1 },
        why = { nl = "Discreet, maar zo weinig dat de klant toch alles moet herhalen." },
        better = { nl = "Het gaat over een betwist bezoek op de factuur van maart." },
      },
      option "to-the-point" {
        "{{customer_name}} betwist een bezoek op de factuur van maart, en de kost van € 15 die volgde.",
        earns = { discreet = 2 },
        why = { nl = "Alleen wat uw collega nodig heeft: u gaat discreet om met het dossier." },
      },
      option "everything" {
        "{{customer_name}}, voor een factuur. Al twee keer te laat betaald, zie je dat in het dossier?",
        earns = { discreet = 0 },
        why = { nl = "Wat niet ter zake doet, zegt u niet door. Dat de klant eens laat betaalde, is geen deel van de vraag." },
        better = { nl = "{{customer_name}} betwist een bezoek op de factuur van maart en vraagt de kost te schrappen." },
      },
    },
  },

  phase "9" {
    node "agree" {
      "En hoe weet ik straks wat die dienst beslist?",
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
        "Ik kijk het na, en iemand van ons laat u daarna weten wat we gevonden hebben. Is dat goed?",
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
