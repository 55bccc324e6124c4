@channels post
-- Two systems that disagree: look, understand, report, mend what is your own task, and think how to prevent it.
-- A start: it plays and its plan passes. Make it yours sentence by sentence; `klankbord play {{id}} --watch` follows along.

local company = require "companies.{{company}}"

return scenario {
  id = "{{id}}", version = 1,
  kind = "irregularity", channel = "{{channel}}", direction = "inbound", language = "nl",
  title = { nl = "Twee bedragen, één bestelling" },
  brief = {
    nl = "U bent Sam en werkt op de klantendienst van {{company_name}}. In een dossier klopt iets niet.",
  },
  company = company, customer = "{{customer}}",
  minutes = 6, difficulty = 2,

  opportunities = {
    notice = { "1.1", weight = 2 },
    analyse = { "1.2", weight = 2 },
    report = { "1.3", weight = 2 },
    solve = { "1.4", weight = 2 },
    respect = { "2.1" },
    prevent = { "1.5" },
    procedure = { "6.5" },
    good_basis = { "2.2" },
  },

  phase "1" {
    node "notice" {
      line { "In het orderscherm staat € 149, op de factuur van dezelfde bestelling € 194. De klant heeft nog niets gemerkt.", by = "narrator" },
      option "this-one" {
        "Ik schrijf dit dossier op voor later, met de twee bedragen en ook de datum erbij.",
        earns = { notice = 1 },
        why = { nl = "Opgemerkt en genoteerd, maar alleen dit ene. Kijk of er meer zijn." },
        better = { nl = "Ik vergelijk ook andere bestellingen van die dag." },
      },
      option "look-further" {
        "Ik vergelijk nog andere bestellingen van die dag. Misschien zijn het er meer dan één.",
        earns = { notice = 2 },
        why = { nl = "U maakt een inventaris voor u besluit. Zo weet u hoe groot het is." },
      },
      option "correct-it" {
        "Ik verander het bedrag op de factuur en druk ze opnieuw af. Dan klopt het weer.",
        earns = { notice = 0 },
        why = { nl = "U wist het spoor uit. Of er nog zulke facturen zijn, weet nu niemand." },
        better = { nl = "Ik vergelijk of andere bestellingen dat ook hebben." },
      },
      option "not-mine" {
        "De klant klaagt niet, dus ik doe gewoon voort. Facturen zijn het werk van een ander.",
        earns = { notice = 0 },
        why = { nl = "Wie iets ziet en zwijgt, laat het groeien. Onregelmatigheden opmerken is ook uw taak." },
        better = { nl = "Ik vergelijk of andere bestellingen dat ook hebben." },
      },
    },
    node "analyse" {
      line { "Van de vijf bestellingen die u bekijkt, zijn er drie met omgewisselde cijfers. Ze zijn alle drie met de hand ingegeven.", by = "narrator" },
      option "the-system" {
        "Dat zal het systeem wel zijn. Sinds die laatste update loopt er elke dag iets mis.",
        earns = { analyse = 0 },
        why = { nl = "U gist, terwijl de gegevens voor u liggen: alleen wat met de hand ingegeven werd, is fout." },
        better = { nl = "De drie zijn met de hand ingegeven: daar zit de oorzaak." },
      },
      option "carelessness" {
        "Dan is er iemand slordig geweest. Wie werkte er die dag weer aan dat scherm?",
        earns = { analyse = 0 },
        why = { nl = "U zoekt een schuldige en geen oorzaak." },
        better = { nl = "De drie zijn met de hand ingegeven: daar zit de oorzaak." },
      },
      option "digits" {
        "Het zijn telkens omgewisselde cijfers. Dat is drie keer dezelfde fout, geen toeval.",
        earns = { analyse = 1 },
        why = { nl = "Juist gezien, maar wat de drie gemeen hebben, zegt meer: ze zijn met de hand ingegeven." },
        better = { nl = "En alle drie zijn met de hand ingegeven." },
      },
      option "by-hand" {
        "Alleen wat met de hand ingegeven werd, is fout. Daar moet de oorzaak dus zitten.",
        earns = { analyse = 2 },
        why = { nl = "U leidt uit de gegevens af waar het misloopt." },
      },
    },
    node "report" {
      line { "Zeg, wat zit jij daar allemaal te vergelijken?", by = "colleague" },
      option "nothing-much" {
        "Niets bijzonders, een paar bedragen. Ik zoek het eerst zelf nog wat verder uit.",
        earns = { report = 0 },
        why = { nl = "Intussen vertrekken er nog facturen. Meld wat u weet." },
        better = { nl = "Drie foute facturen; ik meld het nu aan de teamcoach." },
      },
      option "between-us" {
        "Iets dat niet klopt. Hou het nog even onder ons, tot ik weet hoe het precies zit?",
        earns = { report = 0 },
        why = { nl = "U legt het zwijgen op aan wie het kan helpen oplossen, en de teamcoach weet van niets." },
        better = { nl = "Drie foute facturen; ik meld het nu aan de teamcoach." },
      },
      option "tell-colleague" {
        "Drie facturen die niet kloppen. Let jij ook eens op of je er nog tegenkomt?",
        earns = { report = 1 },
        why = { nl = "Goed dat u het zegt, maar uw collega is niet wie erover beslist." },
        better = { nl = "Ik meld het aan de teamcoach, met de drie nummers." },
      },
      option "tell-coach" {
        "Drie facturen die niet kloppen. Ik meld ze nu aan de teamcoach, met hun nummer erbij.",
        earns = { report = 2 },
        why = { nl = "U meldt het aan wie erover gaat, met wat die nodig heeft." },
      },
    },
    node "solve" {
      line { "De teamcoach zegt: kijk wat je zelf al kunt doen.", by = "colleague" },
      option "credit-myself" {
        "Ik maak alvast drie creditnota’s en schrijf de klanten dat het opgelost is.",
        earns = { solve = 0 },
        why = { nl = "Een creditnota maakt de boekhouding. U gaat buiten uw taak en belooft te vroeg." },
        better = { nl = "Ik zet de drie facturen op ‘te controleren’ en verwittig meteen de boekhouding." },
      },
      option "wait" {
        "Ik laat alles zoals het is, zodat de boekhouding het kan zien zoals het was.",
        earns = { solve = 1 },
        why = { nl = "Voorzichtig, maar intussen kan een klant betalen. ‘Te controleren’ mag u zelf zetten." },
        better = { nl = "Ik zet ze op ‘te controleren’." },
      },
      option "mark-and-pass" {
        "Ik zet de drie facturen op ‘te controleren’ en verwittig meteen de boekhouding.",
        earns = { solve = 2 },
        why = { nl = "Wat binnen uw taak ligt, doet u; de rest geeft u door." },
      },
      option "ask-customers" {
        "Ik bel de drie klanten eens op. Misschien hebben ze het verschil zelf al gezien.",
        earns = { solve = 0 },
        why = { nl = "De klant zoekt nu mee naar uw fout, en aan de facturen is nog niets gedaan." },
        better = { nl = "Ik zet de drie facturen op ‘te controleren’ en verwittig meteen de boekhouding." },
      },
    },
  },

  phase "2" {
    node "respect" {
      line { "Dat was vast weer Kevin. Die is er met zijn gedachten nooit bij.", by = "colleague" },
      option "do-not-know" {
        "Wie het was, weet ik niet, en dat hoeft ook niet. Het gaat mij om hoe het komt.",
        earns = { respect = 2 },
        why = { nl = "Integer en met respect, en u brengt het gesprek terug naar de oorzaak." },
      },
      option "say-nothing" {
        "Daar spreek ik mij liever niet over uit, zolang ik het zelf niet zeker weet.",
        earns = { respect = 1 },
        why = { nl = "Niet meegedaan, maar de verdachtmaking blijft hangen." },
        better = { nl = "Wie het was, doet er niet toe. Laten we kijken hoe het komt." },
      },
      option "someone-else" {
        "Kevin? Nee, die is juist heel precies. Dan eerder die nieuwe, denk je niet?",
        earns = { respect = 0 },
        why = { nl = "U neemt het op voor de ene en verdenkt een ander, zonder dat u iets weet." },
        better = { nl = "Wie het was, weet ik niet. Het gaat mij om hoe het komt." },
      },
      option "laugh-along" {
        "Ha, dat kan best. Van hem verwacht ik ondertussen ook niet veel beters meer, jij wel?",
        earns = { respect = 0 },
        why = { nl = "U praat mee over iemand die er niet bij is, zonder het te weten." },
        better = { nl = "Wie het was, weet ik niet. Het gaat mij om hoe het komt." },
      },
    },
    node "basis" {
      line { "Je hebt gelijk. Sorry. Maar ik heb eigenlijk geen tijd voor zulke dingen.", by = "colleague" },
      option "five-minutes" {
        "Dat begrijp ik. Mag ik je vanmiddag vijf minuten lenen? Jij kent dat scherm.",
        earns = { good_basis = 2 },
        why = { nl = "U erkent het bezwaar en maakt het klein genoeg om mee te doen." },
      },
      option "later" {
        "Geen probleem, dan vraag ik het wel aan iemand die er wel wat tijd voor heeft.",
        earns = { good_basis = 1 },
        why = { nl = "Vriendelijk, maar u verliest wie het scherm elke dag gebruikt." },
        better = { nl = "Past het vanmiddag, vijf minuten?" },
      },
      option "everybody-busy" {
        "We hebben het hier allemaal druk. Maar als jij niet meedoet, wat verandert er dan?",
        earns = { good_basis = 0 },
        why = { nl = "Na een verwijt is het gesprek gedaan. Uw collega doet de volgende keer niet mee." },
        better = { nl = "Vijf minuten, om twee uur? Dan hoor ik graag hoe jij ingeeft." },
      },
    },
  },

  phase "1" {
    id = "prevent",
    node "procedure" {
      line { "In de procedure staat dat een bedrag dat met de hand ingegeven wordt, twee keer ingetypt moet worden.", by = "narrator" },
      option "if-others" {
        "Als de anderen dat ook doen, doe ik mee. Maar alleen begin ik daar niet aan, hoor.",
        earns = { procedure = 0 },
        why = { nl = "Een procedure geldt ook voor wie begint. Zo wacht iedereen op iedereen." },
        better = { nl = "Vanaf nu typ ik het bedrag twee keer in." },
      },
      option "twice-from-now" {
        "Vanaf nu doe ik dat zo, en ik vraag de teamcoach om het aan iedereen te herhalen.",
        earns = { procedure = 2 },
        why = { nl = "U volgt de procedure en zorgt dat de anderen ze ook kennen." },
      },
      option "for-large" {
        "Voor grote bedragen doe ik dat zeker, maar voor de kleine is het wat overdreven.",
        earns = { procedure = 1 },
        why = { nl = "Beter, maar dit waren net kleine bedragen." },
        better = { nl = "Vanaf nu typ ik elk bedrag twee keer in." },
      },
      option "old-rule" {
        "Die regel is van vroeger, dat doen wij hier niet meer. Waarom tijd verliezen?",
        earns = { procedure = 0 },
        why = { nl = "De regel bestaat net om zo’n fout te vermijden. Een procedure volgt u tot ze verandert." },
        better = { nl = "Vanaf nu typ ik het bedrag twee keer in." },
      },
    },
    node "prevent" {
      line { "En hoe zorgen we dat het niet opnieuw gebeurt?", by = "colleague" },
      option "sample" {
        "Elke vrijdag tien facturen nakijken, dan vinden we de fouten tenminste snel.",
        earns = { prevent = 1 },
        why = { nl = "Zo vindt u fouten nadat ze gebeurd zijn. Voorkomen gaat verder." },
        better = { nl = "Het bedrag uit de bestelling laten overnemen." },
      },
      option "take-over" {
        "Laat het bedrag uit de bestelling overnemen. Wat niemand typt, wisselt niemand om.",
        earns = { prevent = 2 },
        why = { nl = "U zoekt een manier die de fout onmogelijk maakt, en stelt ze voor." },
      },
      option "be-careful" {
        "Door allemaal wat beter op te letten. Met wat goede wil lukt dat zeker wel.",
        earns = { prevent = 0 },
        why = { nl = "Goede wil is geen maatregel. Over een maand is iedereen het vergeten." },
        better = { nl = "Het bedrag uit de bestelling laten overnemen, dan typt niemand nog." },
      },
    },
  },
}
