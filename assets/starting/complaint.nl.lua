@channels phone chat email social
-- A complaint: acknowledge it before solving it, promise only what you hold in your own hands.
-- A start: it plays and its plan passes. Make it yours sentence by sentence; `klankbord play {{id}} --watch` follows along.

local company = require "companies.{{company}}"

return scenario {
  id = "{{id}}", version = 1,
  kind = "complaint", channel = "{{channel}}", direction = "inbound", language = "nl",
  title = { nl = "Een levering die niet kwam" },
  brief = {
    nl = "U bent Sam en werkt op de klantendienst van {{company_name}}. Een klant neemt contact op over een levering.",
  },
  company = company, customer = "{{customer}}",
  minutes = 6, difficulty = 2,

  variables = {
    mood = { -1, min = -3, max = 3 },
  },

  opportunities = {
    welcome = { "4.1" },
    identify = { "4.3", weight = 2 },
    complaint = { "4.6", weight = 2 },
    summary = { "5.3" },
    proposal = { "7.2", weight = 2 },
    expectation = { "2.3", weight = 2 },
    agreement = { "9.4", weight = 2 },
    more = { "9.6" },
  },

  phase "4" {
    node "greeting" {
@spoken       "Goedemiddag. Ik heb gisteren een hele dag thuisgezeten voor niets.",
@written       "Goedemiddag. Ik heb gisteren een hele dag thuisgezeten voor niets.",
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
        "Goedemiddag! Een hele dag, amai, dat is lang. Vertelt u maar eens rustig wat er misgelopen is.",
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
  },

  phase "5" {
    node "story" {
      "Tussen 8 en 18 uur, stond in uw bericht. Ik heb er verlof voor genomen. Niemand gezien, niemand gehoord.",
      option "own-it" {
        "Een dag verlof, en dan niemand. Dat had niet mogen gebeuren, mijn excuses daarvoor.",
        earns = { complaint = 2 }, effect = { mood = 1 },
        reply = "Nee. Dat had inderdaad niet mogen gebeuren.",
        why = { nl = "U herhaalt het feit en verontschuldigt u zonder uitvlucht. Zo gaat u professioneel met een klacht om." },
      },
      option "not-us" {
        "De koerier is een andere firma, ziet u. Wij horen zulke dingen zelf ook altijd als laatste.",
        earns = { complaint = 0 },
        why = { nl = "U schuift het door naar een ander. Voor de klant is er maar één bedrijf, en dat is het uwe." },
        better = { nl = "Dat had niet mogen gebeuren. Mijn excuses in naam van {{company_name}}." },
      },
      option "sorry-and-on" {
        "Excuses voor het ongemak. Hebt u het nummer van de bestelling, dan zoek ik het op.",
        earns = { complaint = 1 },
        why = { nl = "Het excuus is er, maar zo kort dat het een formule lijkt. De klacht is nog niet gehoord." },
        better = { nl = "Een hele dag wachten voor niets: dat spijt mij. Vertelt u verder." },
      },
      option "traffic" {
        "Dat is heel vervelend voor u. Er waren gisteren wel files, onze chauffeurs doen wat ze kunnen.",
        earns = { complaint = 0 }, effect = { mood = -1 },
        reply = "Files? De hele dag, tot 18 uur?",
        why = { nl = "Na het medeleven komt een uitvlucht. Voor de klant telt dan alleen de uitvlucht." },
        better = { nl = "Dat had niet mogen gebeuren. Mijn excuses in naam van {{company_name}}." },
      },
    },
    node "recap" {
      "En vorige week heb ik al eens een bericht gestuurd, om te vragen of dat uur niet preciezer kon. Geen antwoord.",
      option "only-last" {
        "Ik begrijp het: op uw bericht van vorige week kreeg u geen antwoord. Dat zoek ik uit.",
        earns = { summary = 1 },
        why = { nl = "U vat alleen het laatste samen. Van de dag die de klant verloor, is geen sprake meer." },
        better = { nl = "Dus: geen levering gisteren, een dag verlof weg, en geen antwoord op uw bericht. Klopt dat?" },
      },
      option "all-of-it" {
        "Dus: gisteren geen levering, een dag verlof kwijt, en geen antwoord op uw bericht. Juist?",
        earns = { summary = 2 },
        why = { nl = "U vat alles samen en vraagt of het klopt. De klant hoort dat hij begrepen is." },
      },
      option "understood" {
        "Ik heb een goed beeld van uw vraag. We pakken het aan en u hoort er zeker nog van.",
        earns = { summary = 0 },
        why = { nl = "U zegt dat u het begrijpt, en laat niet horen wat. Een samenvatting zou dat tonen." },
        better = { nl = "Dus: geen levering, een verloren dag en geen antwoord. Klopt dat zo?" },
      },
    },
  },

  phase "7" {
    node "proposal" {
      "Zo is het. En nu?",
      option "cancel" {
        "We kunnen de bestelling ook gewoon annuleren. Is dat voor u misschien eenvoudiger?",
        earns = { proposal = 0 },
        why = { nl = "De klant wil zijn levering. Dit voorstel lost uw probleem op, en niet het zijne." },
        better = { nl = "Ik bel nu het depot en vraag een levering na 17 uur. Helpt dat?" },
      },
      option "you-choose" {
        "U kunt in uw account zelf een nieuwe dag kiezen, dan neemt u er een die u goed past.",
        earns = { proposal = 0 }, effect = { mood = -1 },
        why = { nl = "Het werk gaat terug naar de klant, die al een dag verloor. Een voorstel komt van u." },
        better = { nl = "Ik bel nu het depot en vraag een levering na 17 uur. Helpt dat?" },
      },
      option "evening" {
        "Ik vraag het depot een levering na 17 uur, dan hoeft u geen verlof te nemen. Is dat iets?",
        earns = { proposal = 2 }, effect = { mood = 1 },
        reply = "Ja, dat zou mij helpen.",
        why = { nl = "Het voorstel neemt weg wat voor de klant het zwaarst woog, en u vraagt of het past." },
      },
      option "new-day" {
        "Ik plan een nieuwe levering in. Welke dag van de komende week bent u thuis?",
        earns = { proposal = 1 },
        why = { nl = "Een voorstel, maar het vraagt van de klant weer een dag thuis. U kunt beter doen." },
        better = { nl = "Ik vraag een levering na 17 uur, dan hoeft u geen verlof te nemen." },
      },
    },
    node "promise" {
      "En die komt er dan zeker? Niet weer voor niets?",
      option "certain" {
        "Daar mag u gerust in zijn, die komt er zeker. Ik zet er persoonlijk een nota bij.",
        earns = { expectation = 0 }, effect = { mood = 1 },
        reply = "Dan reken ik daar op.",
        why = { nl = "Een belofte over iets dat u niet in handen hebt. Loopt het weer mis, dan is het vertrouwen weg." },
        better = { nl = "De chauffeur heb ik niet in de hand. Wel dat ik u morgen zelf iets laat weten." },
      },
      option "not-in-hand" {
        "Dat kan ik niet beloven. Wel dit: verandert er iets, dan hoort u het vooraf van mij.",
        earns = { expectation = 2 },
        why = { nl = "U belooft niet wat u niet kunt waarmaken, en wel wat u zelf in handen hebt." },
      },
      option "be-home" {
        "Als er dan iemand thuis is, waarom zou het dan nog eens mislopen? Dat zie ik niet in.",
        earns = { expectation = 0 },
        why = { nl = "Zo klinkt het alsof de fout bij de klant lag, die net de hele dag thuis zat." },
        better = { nl = "De chauffeur heb ik niet in de hand. Wel dat ik u morgen zelf iets laat weten." },
      },
      option "normally" {
        "Normaal gezien wel. Het gaat bijna altijd goed met onze leveringen.",
        earns = { expectation = 1 },
        why = { nl = "Eerlijk, maar de klant heeft er niets aan: hij was net die ene keer. Zeg wat u wél kunt doen." },
        better = { nl = "Beloven kan ik het niet. Wel dat ik u vooraf iets laat weten als er iets verandert." },
      },
    },
  },

  phase "9" {
    node "agree" {
      "Goed. En van wie hoor ik nu of dat lukt?",
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
      option "soon" {
        "Wij pakken dat zo snel mogelijk aan en laten u iets weten. U hoeft daar zelf niets voor te doen.",
        earns = { agreement = 0 }, effect = { mood = -1 },
        reply = "Ja, dat heb ik al meer gehoord.",
        why = { nl = "“Zo snel mogelijk” is geen afspraak. De klant weet niet op wie hij wacht en tot wanneer." },
@spoken         better = { nl = "Ik bel u morgen tussen 10 en 12 uur. Past dat voor u?" },
@written         better = { nl = "Ik schrijf u morgen voor 12 uur. Past dat voor u?" },
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
