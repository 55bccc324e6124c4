@channels post
-- Learning on the job: notice what you do not know, look for it in the right place, try it out and pass it on.
-- A start: it plays and its plan passes. Make it yours sentence by sentence; `klankbord play {{id}} --watch` follows along.

local company = require "companies.{{company}}"

return scenario {
  id = "{{id}}", version = 1,
  kind = "development", channel = "{{channel}}", direction = "inbound", language = "nl",
  title = { nl = "Nieuw op maandag" },
  brief = {
    nl = "U bent Sam en werkt op de klantendienst van {{company_name}}. Sinds vanmorgen werkt het terugbetalen anders.",
  },
  company = company, customer = "{{customer}}",
  minutes = 6, difficulty = 1,

  opportunities = {
    informed = { "3.1", weight = 2 },
    need = { "3.2", weight = 2 },
    trend = { "3.3" },
    acquire = { "3.4", weight = 2 },
    share = { "3.5", weight = 2 },
    cooperate = { "2.4" },
    basis = { "2.2" },
    procedure = { "6.5" },
  },

  phase "3" {
    node "notice" {
      line { "Acht uur. In uw mailbox zit ‘Nieuw vanaf maandag: terugbetalen in twee stappen’. Om halfnegen gaan de lijnen open.", by = "narrator" },
      option "will-hear" {
        "Dat hoor ik wel van de anderen. Er verandert hier toch elke week iets, hé?",
        earns = { informed = 0 },
        why = { nl = "Van horen zeggen kent u maar de helft. Uw klanten krijgen vandaag het oude antwoord." },
        better = { nl = "Ik lees het nu, voor de lijnen opengaan." },
      },
      option "title-only" {
        "De titel zegt al genoeg: twee stappen. De rest zie ik wel op het scherm, toch?",
        earns = { informed = 0 },
        why = { nl = "Uit een titel weet u nog niet wat er verandert, en een klant vraagt het u straks." },
        better = { nl = "Ik lees het nu, voor de lijnen opengaan." },
      },
      option "read-now" {
        "Ik lees het nu, voor de lijnen opengaan. Dan weet ik wat er verandert.",
        earns = { informed = 2 },
        why = { nl = "U houdt u op de hoogte voor het eerste gesprek, niet erna." },
      },
      option "read-tonight" {
        "Ik markeer het en lees het vanavond rustig, dan heb ik er de tijd voor.",
        earns = { informed = 1 },
        why = { nl = "U leest het, maar een hele dag werkt u met de oude regel." },
        better = { nl = "Ik lees het nu, voor halfnegen." },
      },
    },
    node "unclear" {
      line { "Er staat: ‘bij een gemengde betaling geldt stap twee per betaalmiddel’. U weet niet wat dat betekent.", by = "narrator" },
      option "name-the-gap" {
        "Dat begrijp ik niet. Ik noteer het als vraag, met een voorbeeld erbij.",
        earns = { need = 2 },
        why = { nl = "U ziet wat u niet weet en maakt het bespreekbaar." },
      },
      option "rare" {
        "Dat komt zelden voor. Als het gebeurt, zie ik dan wel wat ik doe, hé?",
        earns = { need = 0 },
        why = { nl = "U laat een gat dat u een klant kan kosten." },
        better = { nl = "Dit begrijp ik niet, dus ik noteer het als vraag." },
      },
      option "guess" {
        "Dat zal wel betekenen dat je eerst de kaart doet. Zo zou ik het toch geschreven hebben.",
        earns = { need = 0 },
        why = { nl = "U vult het gat met een gok. Of het klopt, merkt u pas bij een klant." },
        better = { nl = "Dit begrijp ik niet, dus ik noteer het als vraag." },
      },
      option "read-again" {
        "Ik lees die zin nog een paar keer. Uiteindelijk zal het wel duidelijk worden.",
        earns = { need = 1 },
        why = { nl = "U merkt het gat, maar zoekt alleen. Benoem wat u nodig hebt." },
        better = { nl = "Ik noteer het als vraag, met een voorbeeld." },
      },
    },
    node "acquire" {
      line { "Wil je het leren, of heb je liever dat ik zulke gevallen van je overneem?", by = "colleague" },
      option "on-customers" {
        "Ik probeer het wel uit op de eerste klant die het vraagt. Al doende leer je, hé?",
        earns = { acquire = 0 },
        why = { nl = "Een klant is geen oefening, en er is niemand die bijstuurt." },
        better = { nl = "Ik leer het liever. Mag ik er een samen met jou doen?" },
      },
      option "explain" {
        "Leg het mij eens uit als je tijd hebt, dan schrijf ik mee wat je zegt.",
        earns = { acquire = 1 },
        why = { nl = "Een begin, maar van uitleg alleen kunt u het nog niet." },
        better = { nl = "Mag ik er een samen met jou doen?" },
      },
      option "do-one" {
        "Ik leer het liever. Mag ik er straks een zelf doen, terwijl jij meekijkt?",
        earns = { acquire = 2 },
        why = { nl = "U verwerft het door het te doen, met iemand die bijstuurt." },
      },
      option "you-take" {
        "Graag, neem jij ze maar over, jij bent er goed in. Dan doe ik de gewone gevallen, goed?",
        earns = { acquire = 0 },
        why = { nl = "Handig voor vandaag, maar u leert het nooit." },
        better = { nl = "Ik leer het liever. Mag ik er een samen met jou doen?" },
      },
    },
    node "trend" {
      line { "Ze zeggen dat klanten straks alles zelf kunnen terugvragen, in de app. Ons werk verdwijnt nog.", by = "colleague" },
      option "wait-for-course" {
        "Daar zullen ze ons wel een opleiding over geven, als het zover is.",
        earns = { trend = 1 },
        why = { nl = "Mogelijk, maar nieuwe evoluties volgt u ook zelf." },
        better = { nl = "Ik probeer die app zelf eens." },
      },
      option "wont-come" {
        "Dat zeggen ze al jaren, en we zitten hier nog altijd. Geloof jij dat dan echt?",
        earns = { trend = 0 },
        why = { nl = "Wie een evolutie wegwuift, wordt erdoor verrast." },
        better = { nl = "Ik bekijk die app eens: wat kan een klant er al mee?" },
      },
      option "try-the-app" {
        "Ik wil die app zelf eens proberen. Dan weet ik wat klanten straks zien.",
        earns = { trend = 2 },
        why = { nl = "U volgt de evolutie en gaat na wat ze voor uw werk betekent." },
      },
    },
    node "share" {
      line { "Zelf ben ik nog niet aan die mail geraakt. Staat er iets in dat ik moet weten?", by = "colleague" },
      option "in-short" {
        "In het kort: twee stappen, per betaalmiddel. Kom, ik toon het in één minuut.",
        earns = { share = 2 },
        why = { nl = "U deelt wat u leerde op het moment dat uw collega het nodig heeft." },
      },
      option "forward" {
        "Ik stuur ze nog eens naar jou door, dan staat ze bovenaan in je mailbox.",
        earns = { share = 1 },
        why = { nl = "Doorgestuurd is nog niet gelezen." },
        better = { nl = "In het kort: twee stappen, en per betaalmiddel apart." },
      },
      option "read-it" {
        "Ja, best veel. Lees jij ze zelf nog eens, als je straks even tijd hebt?",
        earns = { share = 0 },
        why = { nl = "Uw collega neemt zo meteen op met de oude regel." },
        better = { nl = "Terugbetalen gaat nu in twee stappen. Ik toon het je." },
      },
      option "in-the-break" {
        "Ik zal het je in de pauze eens vertellen. Nu moet ik zelf nog door mijn mails.",
        earns = { share = 0 },
        why = { nl = "Tegen de pauze heeft uw collega al een uur met de oude regel gewerkt." },
        better = { nl = "Terugbetalen gaat nu in twee stappen. Ik toon het je." },
      },
    },
  },

  phase "2" {
    node "cooperate" {
      line { "Handig! Zouden we dat niet op een blaadje zetten, voor iedereen?", by = "colleague" },
      option "not-our-job" {
        "Daar hebben ze toch een dienst voor? Straks doen we hier nog het werk van anderen.",
        earns = { cooperate = 0 },
        why = { nl = "Het team heeft er vandaag iets aan. U kijkt alleen naar uw eigen taak." },
        better = { nl = "Ik schrijf het, jij leest het na." },
      },
      option "together" {
        "Goed idee. Ik schrijf het, jij leest het na. Dan hangt het er tegen tien uur.",
        earns = { cooperate = 2 },
        why = { nl = "U werkt mee aan iets waar iedereen mee geholpen is." },
      },
      option "ask-coach" {
        "Daar moet de teamcoach eerst over beslissen. Zolang die er niet is, wacht ik liever.",
        earns = { cooperate = 0 },
        why = { nl = "Een blaadje voor het team vraagt geen beslissing. Ondertussen zoekt iedereen apart." },
        better = { nl = "Ik schrijf het, jij leest het na." },
      },
      option "you-write" {
        "Goed idee, doe jij dat maar. Jij schrijft zulke dingen beter dan ik.",
        earns = { cooperate = 1 },
        why = { nl = "U steunt het, maar laat de ander het werk doen." },
        better = { nl = "Ik schrijf, jij leest na. Goed?" },
      },
    },
    node "basis" {
      line { "Er staat wel een fout in: stap twee is niet ‘bevestigen’, maar ‘controleren’.", by = "colleague" },
      option "fix-it" {
        "Oei, sorry, dat had ik niet gezien. Ik zal het straks dan nog wel veranderen.",
        earns = { basis = 1 },
        why = { nl = "U past het aan, maar een bedanking en een open vraag houden het overleg gaande." },
        better = { nl = "Goed gezien, dank je. Nog iets?" },
      },
      option "same-thing" {
        "Dat is toch hetzelfde? Iedereen begrijpt wel wat ik daar ongeveer bedoel.",
        earns = { basis = 0 },
        why = { nl = "Uw collega deed wat u vroeg en wordt weggewuifd." },
        better = { nl = "Goed gezien, dank je. Ik pas het aan." },
      },
      option "thanks" {
        "Goed gezien, dank je. Ik pas het aan. Nog iets dat volgens jou anders moet?",
        earns = { basis = 2 },
        why = { nl = "U neemt de opmerking aan en vraagt door: zo blijft overleg mogelijk." },
      },
    },
  },

  phase "6" {
    node "procedure" {
      line { "Halfnegen. De eerste klant vraagt een terugbetaling, en de oude knop werkt nog.", by = "narrator" },
      option "when-unsure" {
        "Ik doe het in twee stappen. Als dat te lang duurt, neem ik de oude knop.",
        earns = { procedure = 1 },
        why = { nl = "U begint goed, maar laat een achterpoort open." },
        better = { nl = "Ik doe het in twee stappen, ook als het langer duurt." },
      },
      option "ask-customer" {
        "Ik vraag de klant wat hij zelf verkiest. Het gaat tenslotte om zijn geld, hé?",
        earns = { procedure = 0 },
        why = { nl = "De klant kan niet kiezen voor een weg zonder controle. De afspraak geldt voor iedereen." },
        better = { nl = "Ik doe het in twee stappen, met het blaadje erbij." },
      },
      option "old-button" {
        "De oude knop werkt nog altijd, dus waarom zou ik ze vandaag niet gebruiken?",
        earns = { procedure = 0 },
        why = { nl = "De oude knop slaat de controle over. De afspraak geldt vanaf vandaag." },
        better = { nl = "Ik doe het in twee stappen, met het blaadje erbij." },
      },
      option "two-steps" {
        "Ik doe het in twee stappen, met het blaadje erbij, en zeg de klant waarom.",
        earns = { procedure = 2 },
        why = { nl = "U handelt volgens de nieuwe afspraak en betrekt de klant erbij." },
      },
    },
  },
}
