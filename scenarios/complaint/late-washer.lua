-- A washing machine three weeks late, two dates moved, nobody called back: acknowledge first, promise nothing you do not hold, agree exactly.

local volta = require "companies.volta"

return scenario {
  id = "late-washer", version = 1,
  kind = "complaint", channel = "phone", direction = "inbound", language = "nl",
  title = {
    nl = "Drie weken wachten op een wasmachine",
    fr = "Trois semaines d'attente pour un lave-linge",
    en = "Three weeks' wait for a washing machine",
  },
  brief = {
    nl = "U bent Sam en werkt op de klantendienst van Volta. Het is woensdag 25 maart, tien na één; uw dienst loopt tot 18 uur. \z
      Een klant belt met een gsm-nummer dat in een dossier staat; wie er belt, weet u nog niet zeker. \z
      Het dossier en de procedures kunt u nalezen voor u de oproep aanneemt.",
    fr = "Vous êtes Sam, du service clientèle de Volta. Nous sommes le mercredi 25 mars, il est 13 h 10 ; votre service se termine à 18 heures. \z
      Une cliente appelle d'un numéro de GSM qui figure dans un dossier ; vous ne savez pas encore avec certitude qui appelle. \z
      Vous pouvez relire le dossier et les procédures avant de prendre l'appel. La conversation est en néerlandais.",
    en = "You are Sam, from Volta customer service. It is Wednesday 25 March, ten past one; your shift ends at 6 pm. \z
      A customer calls from a mobile number that appears in a file; you do not yet know for certain who is calling. \z
      You can read the file and the procedures before you take the call. The conversation is in Dutch.",
  },
  company = volta, customer = "peeters",
  procedures = { "verify", "late-delivery", "callback" },
  products = { "w7", "delivery" },
  minutes = 7, difficulty = 2,

  variables = {
    mood = { -1, min = -3, max = 3 },
  },

  opportunities = {
    welcome      = { "4.1" },
    complaint    = { "4.6", weight = 2 },
    identify     = { "4.3", weight = 2 },
    listen       = { "5.1" },
    empathy      = { "5.2", weight = 2 },
    summary      = { "5.3" },
    check        = { "5.4" },
    expectation  = { "2.3", weight = 2 },
    resistance   = { "2.6" },
    proposal     = { "7.2", weight = 2 },
    compensation = { "7.2" },
    fits         = { "7.3" },
    agreement    = { "9.4", weight = 2 },
    steps        = { "9.3" },
    more         = { "9.6" },
    closing      = { "9.7" },
  },

  phase "4" {
    node "greeting" {
      "Hallo? Is daar nu eindelijk iemand? Ik zit hier al een kwartier naar dat muziekje te luisteren.",
      option "number-first" {
        "Volta, goedemiddag, met Sam. Geeft u mij eerst uw bestelnummer, dan zoek ik u meteen op.",
        earns = { welcome = 1 },
        reply = "Nummer, nummer … Ik ga u eerst eens vertellen wat er scheelt.",
        why = { nl = "U zegt bedrijf en naam, maar wie een kwartier gewacht heeft, moet eerst zelf iets geven. Verwelkomen is ook: haar laten vertellen." },
        better = { nl = "Goedemiddag, klantendienst Volta, met Sam. Dank u om te wachten. Waarmee kan ik u helpen?" },
      },
      option "thank-for-waiting" {
        "Goedemiddag, klantendienst Volta, u spreekt met Sam. Dank u om te wachten. Zegt u het maar.",
        earns = { welcome = 2 },
        reply = "Ja. Goedemiddag.",
        why = { nl = "U verwelkomt in naam van het bedrijf, zegt wie u bent en laat merken dat u weet dat ze gewacht heeft. Daarna is het woord aan haar." },
      },
      option "calm-down" {
        "Goedemiddag, mevrouw, ik ben er. Rustig maar, u bent bij mij aan het juiste adres. Vertelt u eens.",
        earns = { welcome = 0 }, effect = { mood = -1 },
        reply = "Rustig maar? Rustig was ik drie weken geleden.",
        why = { nl = "“Rustig maar” zegt een boze klant dat ze overdrijft. En ze weet nog altijd niet wie ze aan de lijn heeft: de verwelkoming ontbreekt." },
        better = { nl = "Goedemiddag, klantendienst Volta, u spreekt met Sam. Sorry voor het wachten, ik luister." },
      },
    },

    node "outburst" {
      "Peeters is de naam. Ik heb bij u een wasmachine gekocht. Die ging op 4 maart komen. Dan was het de dertiende. Dan de twintigste. \z
        En nu weet ik zelfs niet meer …",
      option "apologise-and-ask" {
        "Mijn excuses daarvoor, mevrouw Peeters. Hebt u het bestelnummer bij de hand? Dan begin ik te zoeken.",
        earns = { complaint = 1, listen = 0 }, effect = { mood = -1 },
        reply = "Ik was nog niet uitgesproken, hé.",
        why = { nl = "Een excuus en meteen een vraag erachter: voor haar telt het excuus dan niet. U onderbreekt haar verhaal, dus u \z
          mist de helft van de klacht." },
        better = { nl = "Dat is drie keer een datum die niet klopte. Mijn excuses, mevrouw Peeters. Gaat u verder." },
      },
      option "blame-factory" {
        "Dat is vervelend, mevrouw, maar het ligt aan de fabriek, dat is nu overal zo. Vertelt u verder.",
        earns = { complaint = 0, listen = 2 }, effect = { mood = -1 },
        reply = "De fabriek? Ik heb bij Volta betaald, niet bij de fabriek.",
        why = { nl = "U laat haar uitspreken, dat is goed. Maar wie de schuld doorschuift, neemt de klacht niet op: zij kocht bij Volta." },
        better = { nl = "Dat had niet mogen gebeuren. Mijn excuses in naam van Volta. Vertelt u verder." },
      },
      option "own-it" {
        "Drie data, en nog altijd geen machine. Dat had niet mogen gebeuren, mijn excuses. Vertelt u verder.",
        earns = { complaint = 2, listen = 2 }, effect = { mood = 1 },
        reply = "Nee, dat had niet mogen gebeuren.",
        why = { nl = "U herhaalt het feit, verontschuldigt u zonder uitvlucht en vraagt nog niets. Zo gaat u professioneel met een klacht om." },
      },
    },

    node "identify" {
      "Drie keer heb ik gebeld. Drie keer zeggen ze: we bellen u terug, mevrouw. Niemand belt terug!",
      line { "Bon. Wat hebt u van mij nodig?", when = "mood >= 0" },
      line { "En nu gaat u zeker weer van alles vragen?", when = "mood < 0" },
      option "three-facts" {
        "Om zeker het juiste dossier te openen: mag ik uw klantnummer, uw geboortedatum en uw postcode?",
        earns = { identify = 2 }, to = "lakens",
        reply = "VK, twee nul vier, vijf een acht. Veertien maart '68. En 9300, Aalst.",
        why = { nl = "Drie gegevens, waarvan twee niet publiek zijn, en u zegt waarom u ze vraagt. De klant is geïdentificeerd en haar gegevens zijn veilig." },
      },
      option "read-aloud" {
        "U hoeft niks te herhalen. Ik zie u hier staan: Lieve, bestelling van 25 februari voor € 714, juist?",
        earns = { identify = 0 }, effect = { mood = -1 }, knockout = "privacy",
        reply = "Ja, maar … u weet toch niet wie u aan de lijn hebt? Mijn buurvrouw had dat ook kunnen zijn.",
        why = { nl = "Het voelt als service, maar u geeft gegevens uit het dossier aan iemand die u nog niet geïdentificeerd hebt. Dat \z
          is een fout tegen de privacy." },
        better = { nl = "Ik wil u niet alles laten herhalen. Alleen uw klantnummer, uw geboortedatum en uw postcode, dan ben ik zeker." },
      },
      option "address" {
        "Alleen uw volledige naam, uw straat en uw gemeente. Dan haal ik uw dossier er meteen bij, mevrouw.",
        earns = { identify = 1 },
        reply = "Lieve Peeters, in Aalst, en de straat … Maar dat staat allemaal op mijn brievenbus, hé.",
        why = { nl = "Drie gegevens, maar alle drie publiek: iedereen kan ze weten. Voor een juiste identificatie is minstens één \z
          niet-publiek gegeven nodig." },
        better = { nl = "Mag ik uw klantnummer, uw geboortedatum en uw postcode?" },
      },
      option "name-will-do" {
        "Niets meer, mevrouw. Ik heb uw naam en uw leverdata, dat volstaat. We doen direct voort.",
        earns = { identify = 0 },
        reply = "Dat zei de vorige ook. En die had een andere Peeters vast.",
        why = { nl = "Snel voortdoen lijkt vriendelijk, maar een naam en een verhaal zijn geen identificatie. U riskeert het verkeerde dossier." },
        better = { nl = "Om zeker te zijn dat ik uw dossier open: mag ik uw klantnummer, uw geboortedatum en uw postcode?" },
      },
    },

    node "verify-late" {
      line { "Bij de identificatie ontbreekt nog een gegeven dat niet publiek is.", by = "narrator" },
      option "tick-anyway" {
        "Ik geloof u zo ook wel. Ik vink aan dat het gecontroleerd is, dan kunnen we vooruit.",
        earns = { identify = 0 }, knockout = "falsified",
        reply = "Ja, vooruit. Als het maar mijn dossier is.",
        why = { nl = "U registreert een controle die niet gebeurd is. Belt er morgen iemand anders onder haar naam, dan is uw vinkje \z
          de reden dat het misloopt." },
        better = { nl = "U hebt gelijk, ik vraag het nog even: uw klantnummer, uw geboortedatum en uw postcode?" },
      },
      option "ask-now" {
        "U hebt gelijk. Mag ik dan nog uw klantnummer, uw geboortedatum en uw postcode vragen?",
        earns = { identify = 2 },
        reply = "Kijk, bij de bank vragen ze dat ook. VK 204518, 14 maart '68, 9300.",
        why = { nl = "Laat, maar goed rechtgezet: u vraagt alsnog drie gegevens waarvan minstens één niet publiek, en u laat de klant ze zelf zeggen." },
      },
      option "yes-or-no" {
        "Zegt u dan gewoon ja of nee: u bent geboren op 14 maart 1968 en u woont in 9300 Aalst?",
        earns = { identify = 0 }, effect = { mood = -1 }, knockout = "privacy",
        reply = "Ja. Maar nu hebt u het zelf gezegd, hé.",
        why = { nl = "Wie de gegevens voorleest, controleert niets en geeft een geboortedatum weg. Laat de klant het zelf zeggen." },
        better = { nl = "Wat is uw geboortedatum, mevrouw? En uw klantnummer en postcode?" },
      },
    },
  },

  phase "5" {
    node "lakens" {
      "Weet u wat dat is, drie weken zonder machine? Mijn moeder woont bij ons in, die komt haar bed niet meer uit. Dat is elke dag lakens.",
      "'s Avonds na mijn werk zit ik nog in de wasserette. Om tien uur ben ik thuis. En dan … ja.",
      line { "Maar dat staat zeker niet in uw computer.", when = "mood <= -2" },
      option "formula" {
        "Dat is spijtig om te horen, mevrouw. Wij doen er bij Volta alles aan om dat snel op te lossen.",
        earns = { empathy = 1 },
        reply = "Ja. Dat zeggen ze allemaal.",
        why = { nl = "Een vaste formule: beleefd, maar ze kan bij elke klant dienen. De klant hoort niet dat u háár verhaal gehoord \z
          hebt, dus maar een beetje empathie." },
        better = { nl = "Werken, voor uw moeder zorgen en dan nog naar de wasserette: dat is zwaar, mevrouw." },
      },
      option "own-story" {
        "Amai, ik weet wat dat is. De onze was vorig jaar ook stuk, en met twee kinderen. Een ramp, echt.",
        earns = { empathy = 0 }, effect = { mood = -1 },
        reply = "Ja. Maar het gaat nu wel over mij, hé.",
        why = { nl = "Goed bedoeld, maar u neemt haar verhaal over. Empathie is bij de klant blijven, niet uw eigen ervaring ernaast leggen." },
        better = { nl = "Elke dag lakens, en 's avonds nog naar de wasserette. Dat is zwaar." },
      },
      option "tickets" {
        "Hebt u de tickets van de wasserette nog? Dan zou ik die waarschijnlijk kunnen laten terugbetalen.",
        earns = { empathy = 0 }, effect = { mood = 1 },
        reply = "Die heb ik, ja. Goed dat u het zegt.",
        why = { nl = "Ze vertelt over haar moeder en u begint over tickets: geen empathie. En u wekt een verwachting die u zelf niet kunt waarmaken." },
        better = { nl = "Na een werkdag nog lakens wassen voor uw moeder. Dat is zwaar, mevrouw." },
      },
      option "name-it" {
        "Een hele dag werken, en dan nog met lakens naar de wasserette. Dat is zwaar, mevrouw.",
        earns = { empathy = 2 }, effect = { mood = 1 },
        reply = "Ja. Dat is zwaar. U bent de eerste die dat zegt.",
        why = { nl = "U zegt terug wat zij vertelde en wat het voor haar betekent, zonder belofte. Dat is empathisch reageren: ze voelt zich gehoord." },
      },
    },

    node "recap" {
      "Kijk, ik moet geen bloemen en geen uitleg hebben. Ik wil een dag waarop die machine komt. En iemand die belt als hij zegt dat hij gaat bellen.",
      option "stop-order" {
        "Ik vat even samen: drie weken te laat, u hebt er geen vertrouwen meer in en u denkt aan annuleren. Klopt dat?",
        earns = { summary = 0, check = 2 }, effect = { mood = -1 },
        reply = "Annuleren? Nee! Ik wil die machine. Anders had ik toch al lang ergens anders gekocht.",
        why = { nl = "U toetst netjes af, maar de samenvatting klopt niet: zij vroeg een dag en een telefoontje, van annuleren sprak ze niet. \z
          Ze merkt dat u niet goed luisterde." },
        better = { nl = "U wilt een dag die vaststaat en iemand die belt zoals beloofd. Klopt dat?" },
      },
      option "summary-and-check" {
        "Ik vat samen: beloofd voor 4 maart, twee keer verschoven, nooit teruggebeld. U wilt een vaste dag en iemand die echt belt. Klopt dat?",
        earns = { summary = 2, check = 2 }, effect = { mood = 1 },
        reply = "Ja. Dat is het, precies.",
        why = { nl = "U vat de feiten én de wens samen in haar woorden en vraagt of het klopt. Zij kan verbeteren, en u vertrekt van het juiste punt." },
      },
      option "no-check" {
        "Beloofd voor 4 maart, twee keer verschoven, nooit teruggebeld, en u wilt een vaste dag en een telefoon. Ik ben volledig mee.",
        earns = { summary = 2, check = 0 },
        reply = "Volledig mee. Dat was de vorige ook.",
        why = { nl = "Een goede samenvatting, maar u beslist zelf dat ze klopt. Zonder te toetsen weet u niet of er nog iets ontbreekt." },
        better = { nl = "Twee keer verschoven, nooit teruggebeld, en u wilt een vaste dag. Heb ik dat juist?" },
      },
      option "all-noted" {
        "Oké, ik heb alles genoteerd, mevrouw, u hoeft het niet nog eens te vertellen. Is het zo goed, of wilt u nog iets kwijt?",
        earns = { summary = 0, check = 1 },
        reply = "Wat hebt u dan genoteerd? Ik hoor niks.",
        why = { nl = "“Genoteerd” is geen samenvatting: zij kan niet horen of u haar begrepen hebt. Er is dus niets waar ze ja of nee op kan zeggen." },
        better = { nl = "Ik zeg het even terug: twee keer verschoven, nooit teruggebeld, en u wilt een vaste dag. Klopt dat?" },
      },
    },
  },

  phase "2" {
    node "where-is-it" {
      "Dus. Waar staat hij nu, mijn machine? En wanneer komt hij?",
      option "this-week" {
        "Ik heb goed nieuws: gisteren is er een nieuwe partij binnengekomen. Normaal gezien staat hij deze week bij u.",
        earns = { expectation = 0 }, effect = { mood = 1 }, to = "believe",
        why = { nl = "“Normaal gezien deze week” hoort zij als een afspraak. Het depot heeft niets bevestigd: u wekt een verwachting \z
          die u niet in handen hebt." },
        better = { nl = "De toestellen zijn er sinds gisteren, maar een dag heb ik pas als het depot die bevestigt." },
      },
      option "friday" {
        "Gisteren zijn er toegekomen. Ik laat er persoonlijk één apart zetten: vrijdag staat hij bij u, dat beloof ik.",
        earns = { expectation = 0 }, effect = { mood = 1 }, knockout = "false-promise", to = "day-off",
        why = { nl = "U belooft een dag die alleen het depot kan vastleggen. Zij regelt er haar leven op: een vierde gebroken datum kost Volta de klant." },
        better = { nl = "Gisteren zijn er van uw model binnengekomen. De dag moet het depot bevestigen; dat vraag ik vandaag nog." },
      },
      option "no-day-yet" {
        "Gisteren zijn er van uw model binnengekomen, maar er is nog geen rit gepland. Een dag heb ik dus nog niet.",
        earns = { expectation = 2 }, to = "believe",
        why = { nl = "U zegt wat u weet en ook wat u niet weet. Dat is niet wat ze hoopte, maar u wekt geen verwachting die morgen breekt." },
      },
      option "no-view" {
        "Er zijn er gisteren binnengekomen in het depot. Wanneer die buitengaan, daar heb ik hier geen zicht op, mevrouw.",
        earns = { expectation = 1 }, to = "believe",
        why = { nl = "Eerlijk, u belooft niets. Maar u schuift het van u af: de klant hoort niet dat er iets gaat gebeuren." },
        better = { nl = "Ze zijn er sinds gisteren. Een dag heb ik nog niet, die vraag ik straks aan het depot." },
      },
    },

    node "day-off" {
      "Vrijdag? Wacht, ik schrijf het op. Dan vraag ik verlof, want daar wil ik zelf bij zijn.",
      option "let-stand" {
        "Doet u dat maar, mevrouw. Komt er toch iets tussen, dan hoort u dat natuurlijk nog van ons.",
        earns = { expectation = 0 }, effect = { mood = -1 },
        reply = "Iets tussen? Drie keer is er al iets tussengekomen.",
        why = { nl = "U laat haar verlof nemen voor een dag die niemand bevestigd heeft. Nu kost de verwachting die u wekte haar ook nog een vrije dag." },
        better = { nl = "Vraag nog geen verlof. Die vrijdag heb ik te vlug gezegd, het depot moet de dag bevestigen." },
      },
      option "half-back" {
        "Wacht misschien nog even met dat verlof. Maar vrijdag, dat zit wel in mijn hoofd als dag.",
        earns = { expectation = 0 }, effect = { mood = -1 },
        reply = "In uw hoofd. Daar krijg ik geen lakens mee proper.",
        why = { nl = "Half teruggekrabbeld is erger dan niets: ze weet nu niet of vrijdag telt. De verwachting blijft hangen." },
        better = { nl = "Sorry, vrijdag mocht ik niet zeggen. Een dag heb ik pas als het depot die bevestigt." },
      },
      option "take-back" {
        "Vraag nog geen verlof. Ik was te vlug: een dag kan alleen het depot vastleggen. Sorry, mevrouw.",
        earns = { expectation = 2 }, effect = { mood = -1 },
        reply = "Ah. Dus toch weer geen dag.",
        why = { nl = "Pijnlijk, maar juist: u trekt de belofte zelf terug voor ze er kosten door heeft. Het blijft een herstelling van een fout." },
      },
    },

    node "believe" {
      line { "Geen dag dus. Weeral niet.", when = "chose('where-is-it/no-day-yet')" },
      line { "Deze week. Half maart zeiden ze dat ook: normaal gezien deze week.", when = "chose('where-is-it/this-week')" },
      line { "Geen zicht. En wie heeft dat dan wel?", when = "chose('where-is-it/no-view')" },
      "Zeg nu eens eerlijk: waarom zou ik u geloven, en die anderen niet?",
      option "own-hands" {
        "Op uw plaats zou ik ook twijfelen. Ik zeg u vanaf nu alleen nog wat ik zelf in handen heb.",
        earns = { resistance = 2 }, effect = { mood = 1 },
        reply = "Hm. Dat is al iets.",
        why = { nl = "U verdedigt u niet en u geeft haar wantrouwen gelijk. U zegt hoe u het anders doet: authentiek omgaan met weerstand." },
      },
      option "not-like-them" {
        "Omdat ik niet ben zoals die anderen, mevrouw. Wie mij aan de lijn krijgt, wordt echt geholpen, dat mag u mij geloven.",
        earns = { resistance = 0 }, effect = { mood = -1 },
        reply = "Dat zei die vriendelijke van vorige week ook.",
        why = { nl = "U zet uzelf boven uw collega's en vraagt vertrouwen op uw woord. Precies dat woord is al drie keer gebroken: de weerstand groeit." },
        better = { nl = "Ik snap dat u twijfelt. Daarom zeg ik u alleen wat ik zelf kan doen." },
      },
      option "depot-decides" {
        "Ik begrijp dat u twijfelt. Maar de planning ligt bij het depot, wij geven hier enkel door wat zij zeggen.",
        earns = { resistance = 1 },
        reply = "Dus eigenlijk moet ik het depot hebben. Plezant.",
        why = { nl = "U erkent de twijfel, maar daarna verschuilt u zich achter een andere dienst. Zo blijft ze met haar bezwaar alleen." },
        better = { nl = "Ik begrijp dat u twijfelt. De dag komt van het depot, maar u hoort hem van mij." },
      },
    },
  },

  phase "7" {
    node "proposal" {
      line { "En hoe gaat u dat dan regelen, met die vrijdag?",
        when = "mood >= 0 and (chose('day-off/let-stand') or chose('day-off/half-back'))" },
      line { "Goed. Zegt u dan eens wat u wél kunt doen.",
        when = "mood >= 0 and not chose('day-off/let-stand') and not chose('day-off/half-back')" },
      line { "En wat gaat u nu eigenlijk doen? Concreet, hé.", when = "mood < 0" },
      option "cancel" {
        "Wat zeker kan: ik annuleer gratis, geld terug binnen veertien dagen. Dan hoeft u niet op het depot te wachten.",
        earns = { proposal = 0 }, effect = { mood = -1 },
        reply = "Maar ik wil geen geld, ik wil die machine! Vraag dat depot dan toch een dag.",
        why = { nl = "Het mag volgens de procedure, maar het is niet haar vraag: zij wil een machine. Voor haar klinkt het alsof u van de klacht af wilt." },
        better = { nl = "Ik vraag het depot een vaste dag, met een blok van twee uur. Annuleren kan altijd, als u dat wilt." },
        to = { { when = "mood <= -3", "chef" }, "laundry" },
      },
      option "ask-depot" {
        "Ik vraag het depot nu een vaste dag voor u, met een blok van twee uur. Wilt u toch liever annuleren, dan kan dat gratis.",
        earns = { proposal = 2 }, effect = { mood = 1 }, to = "laundry",
        reply = "Twee uur. En niet van acht tot vijf, zoals de vorige keer. Goed.",
        why = { nl = "U stelt voor wat zij vroeg en wat de procedure toelaat, en zij houdt de keuze. U belooft een vraag, geen dag." },
      },
      option "pass-on" {
        "Ik geef alles meteen door aan het depot, met dringend erbij. Zij nemen contact op zodra er een rit gepland is.",
        earns = { proposal = 1 }, effect = { mood = -1 },
        reply = "Zij nemen contact op. Dat zeiden ze de vorige keer ook.",
        why = { nl = "De vraag vertrekt, maar zij weet niet wie haar belt en wanneer. Dat is dezelfde oplossing die al drie keer niet werkte." },
        better = { nl = "Ik vraag het depot nu een vaste dag met een uur erbij, en ik volg het zelf op." },
        to = { { when = "mood <= -3", "chef" }, "laundry" },
      },
    },

    node "chef" {
      "Weet u wat, het is goed geweest. Geef mij uw chef, of ik zet heel die historie op het internet.",
      option "same-answer" {
        "Ik begrijp u, mevrouw, maar mijn chef gaat u juist hetzelfde zeggen. U wint daar geen tijd mee.",
        earns = { resistance = 0 }, to = "who-calls",
        reply = "Dat zou ik dan wel eens van die chef willen horen.",
        why = { nl = "Ook als het waar is: u neemt haar uitweg af. Zij voelt zich niet gehoord, en de klacht belandt straks op het internet." },
        better = { nl = "Dat mag u vragen. Ik leg uw klacht voor aan de servicemanager, die antwoordt binnen twee werkdagen." },
      },
      option "stop-here" {
        "Als u met het internet dreigt, mevrouw, dan kan ik hier niet verder. Dan sluit ik het gesprek af.",
        earns = { resistance = 0 }, knockout = "abandon", to = "who-calls",
        reply = "Niks van! Ik blijf aan de lijn tot ik weet wat er gebeurt.",
        why = { nl = "Ze dreigt uit onmacht, niet tegen u. Wie dan wil ophangen, breekt het gesprek af zonder oplossing: een kritieke fout." },
        better = { nl = "Ik begrijp dat het genoeg is geweest. Ik leg uw klacht voor aan de servicemanager en ik volg de vraag aan het depot op." },
      },
      option "to-manager" {
        "Dat mag. Ik leg uw klacht voor aan de servicemanager, antwoord binnen twee werkdagen. Het depot vraag ik nu al.",
        earns = { resistance = 2 }, effect = { mood = 1 }, to = "who-calls",
        reply = "Twee werkdagen. Goed. Maar die dag wil ik vroeger weten.",
        why = { nl = "U gaat niet in het verweer, u geeft een weg met een termijn en houdt de vraag aan het depot in gang. Het vertrouwen was wel al weg." },
      },
    },

    node "laundry" {
      line { "En die tickets van de wasserette? U zei dat u die ging terugbetalen. Dat is intussen 130 euro.", when = "chose('lakens/tickets')" },
      line { "En de wasserette? Dat heeft mij al 130 euro gekost. Wie betaalt dat?", when = "not chose('lakens/tickets')" },
      option "fifty-and-ask" {
        "Volta geeft een vaste vergoeding van € 50. Voor de rest leg ik uw vraag voor aan de servicemanager: antwoord binnen twee werkdagen.",
        earns = { compensation = 2 },
        reply = {
          line { "Dus niet alles, zoals u daarstraks zei. Bon, nu weet ik het tenminste.", when = "chose('lakens/tickets')" },
          line { "Vijftig is geen honderddertig. Maar vraag het dan maar.", when = "not chose('lakens/tickets')" },
        },
        why = { nl = "U noemt het vaste bedrag, en voor meer de juiste weg met een termijn. Een eerlijk voorstel binnen de procedure." },
      },
      option "all-back" {
        "Stuurt u mij al die tickets maar door, mevrouw. Ik zorg ervoor dat u daar geen euro zelf van moet betalen.",
        earns = { compensation = 0 }, effect = { mood = 1 }, knockout = "false-promise",
        reply = "Geen euro. Dat onthoud ik, hé.",
        why = { nl = "U zegt meer toe dan u mag. Boven de € 50 beslist de servicemanager: zegt die nee, dan is dit de volgende gebroken belofte." },
        better = { nl = "De vaste vergoeding is € 50. Voor meer vraag ik het aan de servicemanager, u hoort het binnen twee werkdagen." },
      },
      option "fifty-only" {
        "Ik begrijp u, maar voor een vertraging is er een vaste vergoeding van € 50. Meer zit er niet in, dat is voor iedereen gelijk.",
        earns = { compensation = 1 }, effect = { mood = -1 },
        reply = "Dus ik draai op voor úw vertraging.",
        why = { nl = "Het bedrag is juist, maar de deur die wel bestaat, houdt u dicht: wie meer vraagt, mag naar de servicemanager." },
        better = { nl = "Vast is € 50. Voor meer leg ik het voor aan de servicemanager, met antwoord binnen twee werkdagen." },
      },
    },

    node "fits" {
      line { "En ondertussen zoekt het depot dus een dag voor mij.",
        when = "not chose('where-is-it/this-week') and not chose('day-off/let-stand') and not chose('day-off/half-back')" },
      line { "Dus het depot moet nog een dag zoeken. Dan was dat van deze week ook maar van horen zeggen.", when = "chose('where-is-it/this-week')" },
      line { "Dus het depot moet nog een dag zoeken. Dan is het vrijdag ook niet zeker. En ik heb mijn chef al gemaild voor verlof.",
        when = "chose('day-off/let-stand')" },
      line { "Dus het depot moet nog een dag zoeken. Dan is het vrijdag ook niet zeker.", when = "chose('day-off/half-back')" },
      option "leave-it-to-me" {
        "Juist, mevrouw. Ik zet dat straks voor u in gang, dan hoeft u nergens meer aan te denken.",
        earns = { fits = 0 }, effect = { mood = -1 },
        reply = "Nergens aan denken. En als ze dinsdag komen? Dan kan er hier niemand opendoen! Dat moet u mij toch vragen.",
        why = { nl = "U vraagt niet of het voorstel voor haar werkt. Dinsdag kan ze niet: zonder haar protest stond de chauffeur voor een gesloten deur." },
        better = { nl = "Juist. Is dat voor u goed zo, en zijn er dagen dat u niet thuis kunt zijn?" },
      },
      option "good-solution" {
        "Juist. Dat is toch een goede oplossing voor u, denk ik? Dan zijn we er zo goed als uit, mevrouw.",
        earns = { fits = 1 },
        reply = "Als die machine er staat, ja. En niet op dinsdag, hé, dan kan er niemand opendoen.",
        why = { nl = "U polst, maar u legt haar het antwoord in de mond. Haar dinsdag hoort u alleen omdat ze er zelf aan denkt." },
        better = { nl = "Past het voor u om op die dag te wachten? En wanneer kunt u niet?" },
      },
      option "suits-you" {
        "Juist. Wilt u daarop wachten, of toch liever annuleren? En welke dagen kunt u zeker niet?",
        earns = { fits = 2 }, effect = { mood = 1 },
        reply = "Nee nee, ik wacht wel. Maar niet op dinsdag, dan kan er hier niemand opendoen.",
        why = { nl = "U gaat na of het voorstel echt voldoet en laat haar kiezen. En u weet nu wat het depot moet weten." },
      },
    },
  },

  phase "9" {
    node "who-calls" {
      "En wie belt er mij nu, en wanneer? Weer zomaar iemand, zeker?",
      option "soon" {
        "Dat doen wij, mevrouw. Het depot zoekt een dag, en zodra we die hebben, hoort u ons zo snel mogelijk. Dat komt in orde.",
        earns = { agreement = 0, steps = 1 }, effect = { mood = -1 },
        reply = "Zo snel mogelijk. Daar gaan we weer.",
        why = { nl = "Geen naam, geen dag, geen uur: dat is de afspraak die al drie keer niet gehouden is. “Dat komt in orde” maakt ze niet steviger." },
        better = { nl = "Ik bel u zelf, vandaag tussen vijf en halfzes, op dit gsm-nummer." },
      },
      option "window-and-steps" {
        "Ik, Sam. Het depot antwoordt vóór vijf uur. Tussen vijf en halfzes bel ik u op dit gsm-nummer, ook zonder nieuws.",
        earns = { agreement = 2, steps = 2 }, effect = { mood = 1 },
        reply = "Tussen vijf en halfzes. Ook als er niks is. Dat schrijf ik op.",
        why = { nl = "Wie, wanneer, op welk nummer, en wat er voordien gebeurt. Een afspraak die zij kan opschrijven en die u kunt houden." },
      },
      option "tonight" {
        "Ik bel u persoonlijk terug, daar mag u op rekenen. Vandaag nog, in de loop van de avond, en dan weet u hopelijk meer.",
        earns = { agreement = 1, steps = 0 },
        reply = "In de loop van de avond sta ik in de wasserette. Daar hoor ik mijn gsm niet.",
        why = { nl = "Een naam en een dag, maar geen uren en geen nummer, en uw dienst stopt om 18 uur. Ze weet ook niet wat er intussen gebeurt." },
        better = { nl = "Ik bel u vandaag tussen vijf en halfzes op dit nummer. Het depot antwoordt mij vóór vijf uur." },
      },
      option "window-only" {
        "Ik bel u, mevrouw. Vandaag tussen vijf en halfzes, op de gsm waarmee u nu belt. U mag dat opschrijven: Sam.",
        earns = { agreement = 2, steps = 0 }, effect = { mood = 1 },
        reply = "Halfzes, Sam. Al weet ik niet wat u mij dan gaat vertellen.",
        why = { nl = "De afspraak is af: wie, wanneer, welk nummer. De stap ervoor ontbreekt: zij weet niet dat het depot vóór vijf uur antwoordt." },
        better = { nl = "Het depot antwoordt mij vóór vijf uur. Tussen vijf en halfzes bel ik u, ook als er geen nieuws is." },
      },
    },

    node "close" {
      line { "Goed. Dan wacht ik op uw telefoon.",
        when = "mood >= 1 and not chose('who-calls/soon') and not chose('who-calls/tonight')" },
      line { "Enfin. Ik geloof het als het zover is.",
        when = "mood > -3 and (mood < 1 or chose('who-calls/soon') or chose('who-calls/tonight'))" },
      line { "Ik heb het gehoord. Ik denk er het mijne van.", when = "mood <= -3" },
      line { "En die 130 euro, dat onthoud ik ook, hé.", when = "chose('laundry/all-back')" },
      option "worry-not" {
        "Dat komt zeker in orde, mevrouw, daar moet u niet aan twijfelen. Nog een prettige namiddag, en tot hoors!",
        earns = { more = 0, closing = 1 },
        reply = "Prettig. Ja. Dag.",
        why = { nl = "Vriendelijk, maar u vraagt niet of er nog iets is, en “dat komt zeker in orde” heeft ze deze maand al te dikwijls gehoord." },
        better = { nl = "Ik noteer alles nu in uw dossier. Hebt u nog een vraag? Anders dank ik u, mevrouw Peeters." },
      },
      option "noted-and-ask" {
        "Ik zet het nu in uw dossier, met mijn naam erbij. Hebt u nog een andere vraag? Anders dank ik u, mevrouw Peeters.",
        earns = { more = 2, closing = 2 }, effect = { mood = 1 },
        reply = {
          line { "Nee, dat was het. Dank u, en tot hoors.", when = "mood >= 1" },
          line { "Nee. Dag.", when = "mood < 1" },
        },
        why = { nl = "U zegt wat u registreert en onder wiens naam, u vraagt naar andere vragen en u sluit rustig af. Geen nieuwe beloften meer." },
      },
      option "deals" {
        "Kan ik u nog met iets anders helpen? Er loopt deze week een mooie actie op de droogkasten, misschien is dat iets voor u?",
        earns = { more = 1, closing = 0 }, effect = { mood = -1 },
        reply = "Een droogkast. Zorg eerst eens dat die wasmachine er staat.",
        why = { nl = "De vraag naar iets anders is goed, maar verkopen tijdens een lopende klacht niet: zo sluit ze af met het gevoel \z
          dat u niet geluisterd hebt." },
        better = { nl = "Hebt u nog een andere vraag voor mij? Anders dank ik u voor uw oproep, mevrouw Peeters." },
      },
    },
  },
}
