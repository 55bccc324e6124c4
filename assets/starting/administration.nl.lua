@channels post
-- Post and archive: what has a deadline first, where a thing belongs, what must not be kept, and a note that helps the next one.
-- A start: it plays and its plan passes. Make it yours sentence by sentence; `klankbord play {{id}} --watch` follows along.

local company = require "companies.{{company}}"

return scenario {
  id = "{{id}}", version = 1,
  kind = "administration", channel = "{{channel}}", direction = "inbound", language = "nl",
  title = { nl = "De post van vanmorgen" },
  brief = {
    nl = "U bent Sam en doet vanmorgen de post van {{company_name}}: openen, verwerken, klasseren.",
  },
  company = company, customer = "{{customer}}",
  minutes = 6, difficulty = 1,

  opportunities = {
    order = { "6.5", weight = 2 },
    incoming = { "8.1", weight = 2 },
    privacy = { "6.6", weight = 2 },
    system = { "8.3", weight = 2 },
    archive = { "8.2" },
    mistake = { "1.3" },
    discreet = { "6.9" },
    outgoing = { "8.1" },
  },

  phase "8" {
    node "order" {
      line { "Negen uur. Er liggen vier stukken: een aangetekende brief, een factuur, een folder en een bedankkaartje.", by = "narrator" },
      option "registered-first" {
        "Eerst de aangetekende brief, want daar loopt een termijn. Dan de factuur, en dan de rest.",
        earns = { order = 2 },
        why = { nl = "U volgt de procedure: wat een termijn heeft, gaat voor." },
      },
      option "invoice-first" {
        "Eerst de factuur, want geld kan niet wachten. Daarna bekijk ik de aangetekende brief.",
        earns = { order = 1 },
        why = { nl = "U rangschikt, maar de aangetekende brief heeft een wettelijke termijn." },
        better = { nl = "Eerst de aangetekende brief, dan de factuur." },
      },
      option "easy-first" {
        "Eerst het kaartje en de folder, want die zijn zo weg. Dan lijkt het al half gedaan.",
        earns = { order = 0 },
        why = { nl = "Het makkelijkste eerst, terwijl de termijn van de aangetekende brief loopt." },
        better = { nl = "Eerst de aangetekende brief: daar loopt een termijn." },
      },
      option "top-down" {
        "Ik begin bovenaan en werk de stapel af. Zo vergeet ik niets en gaat het vooruit.",
        earns = { order = 0 },
        why = { nl = "Wat een termijn heeft, ligt dan misschien onderaan. De procedure begint bij wat dringend is." },
        better = { nl = "Eerst de aangetekende brief: daar loopt een termijn." },
      },
    },
    node "registered" {
      line { "In de aangetekende brief zegt een klant zijn contract op. Op de omslag staat de poststempel van gisteren.", by = "narrator" },
      option "call-him" {
        "Ik bel die klant eerst, want misschien kan ik hem nog overtuigen om te blijven.",
        earns = { incoming = 0 },
        why = { nl = "De brief blijft liggen. Inkomende post verwerkt u; overtuigen is een andere taak." },
        better = { nl = "Ik scan brief en omslag en registreer de datum." },
      },
      option "letter-only" {
        "Ik scan de brief en stuur hem door naar de dienst die de opzeggingen behandelt.",
        earns = { incoming = 1 },
        why = { nl = "Verwerkt, maar zonder omslag en datum is de termijn later niet te bewijzen." },
        better = { nl = "Ik scan ook de omslag en registreer de datum." },
      },
      option "register-date" {
        "Ik scan de brief en ook de omslag, en registreer de datum van ontvangst: vandaag.",
        earns = { incoming = 2 },
        why = { nl = "De brief is verwerkt met wat later telt: omslag en datum van ontvangst." },
      },
      option "wait" {
        "Zo’n opzegging gaat in op het einde van de maand, dus die brief kan nog wat blijven liggen.",
        earns = { incoming = 0 },
        why = { nl = "Wat telt, is wanneer hij binnenkwam. Dat kan straks niemand meer nagaan." },
        better = { nl = "Ik scan brief en omslag en registreer de datum." },
      },
    },
    node "copy-of-card" {
      line { "Bij de brief zit een kopie van een identiteitskaart. Daar is niet om gevraagd.", by = "narrator" },
      option "keep-safe" {
        "Ik scan ze mee en zet ze in het dossier. Wie weet, misschien is ze ooit nog nodig?",
        earns = { privacy = 0 },
        why = { nl = "U bewaart een gegeven dat niet nodig is. De privacywetgeving laat dat niet toe." },
        better = { nl = "Ik bewaar de kopie niet en vernietig ze." },
      },
      option "use-it" {
        "Dat komt goed uit: ik kijk meteen na of zijn adres bij ons nog altijd juist is.",
        earns = { privacy = 0 },
        why = { nl = "Een gegeven dat u niet nodig had, gebruikt u toch. De privacywetgeving laat dat niet toe." },
        better = { nl = "Ik bewaar de kopie niet en vernietig ze." },
      },
      option "destroy" {
        "Die is niet nodig: ik vernietig ze, en noteer in het dossier dat ik dat gedaan heb.",
        earns = { privacy = 2 },
        why = { nl = "Alleen wat nodig is, wordt bewaard. U houdt rekening met de privacywetgeving." },
      },
      option "apart" {
        "Ik scan ze niet mee en leg ze apart in een gesloten lade, voor alle zekerheid.",
        earns = { privacy = 1 },
        why = { nl = "Niet in het dossier is goed, maar apart bewaren is ook bewaren." },
        better = { nl = "Ik vernietig de kopie: ze is niet nodig." },
      },
    },
    node "note" {
      line { "Wat zet jij daarvan in het systeem?", by = "colleague" },
      option "later" {
        "‘Brief van de klant ontvangen en gelezen. Bekijken we later deze week verder.’",
        earns = { system = 0 },
        why = { nl = "Wat de klant wil en tegen wanneer, staat er niet in. Een collega moet alles opnieuw lezen." },
        better = { nl = "‘Opzegging per 31 maart, aangetekend, ontvangen vandaag.’" },
      },
      option "short" {
        "‘Klant zegt op per aangetekende brief. Zie scan in het dossier van de klant.’",
        earns = { system = 1 },
        why = { nl = "Bruikbaar, maar de datum waarop het ingaat, ontbreekt." },
        better = { nl = "‘Opzegging per 31 maart, aangetekend, ontvangen vandaag.’" },
      },
      option "opinion" {
        "‘Weer een opzegging. Klant was waarschijnlijk niet tevreden over de prijs?’",
        earns = { system = 0 },
        why = { nl = "Een mening, en geen gegeven waarmee een collega verder kan." },
        better = { nl = "‘Opzegging per 31 maart, aangetekend, ontvangen vandaag.’" },
      },
      option "three-facts" {
        "‘Opzegging per 31 maart, aangetekend, ontvangen vandaag. Omslag gescand.’",
        earns = { system = 2 },
        why = { nl = "Wie dit morgen leest, weet alles: wat, wanneer, hoe en wat er gebeurd is." },
      },
    },
    node "archive" {
      line { "De factuur is van een leverancier, voor de herstelling van het koffietoestel.", by = "narrator" },
      option "suppliers" {
        "Die klasseer ik bij leveranciers, dit jaar, en ik verwittig de boekhouding.",
        earns = { archive = 2 },
        why = { nl = "Op de plaats waar men ze zoekt, en wie ermee verder moet, weet het." },
      },
      option "customers" {
        "Die klasseer ik bij de klantendossiers, op naam van de leverancier, zoals altijd.",
        earns = { archive = 0 },
        why = { nl = "Een leverancier is geen klant: daar vindt niemand de factuur terug." },
        better = { nl = "Die gaat naar de map leveranciers, bij dit jaar." },
      },
      option "on-my-desk" {
        "Die hou ik op mijn bureau tot ze betaald is. Zo zie ik zelf wat er nog openstaat.",
        earns = { archive = 0 },
        why = { nl = "Op uw bureau vindt niemand anders ze terug. Klasseren doet u voor uw collega’s." },
        better = { nl = "Die gaat naar de map leveranciers, bij dit jaar." },
      },
      option "to-accounts" {
        "Die geef ik zo door aan de boekhouding. Zij weten toch waar ze thuishoort?",
        earns = { archive = 1 },
        why = { nl = "De boekhouding heeft ze nodig, maar in het archief staat niets." },
        better = { nl = "Ik klasseer ze bij leveranciers en verwittig de boekhouding." },
      },
    },
    node "mistake" {
      line { "In de map leveranciers vindt u een klachtenbrief van vorige maand. Iemand heeft hem verkeerd geklasseerd.", by = "narrator" },
      option "handle-it" {
        "Ik behandel de brief meteen zelf. De klant heeft lang genoeg moeten wachten.",
        earns = { mistake = 1 },
        why = { nl = "Goed voor deze klant, maar zonder melding kan het morgen opnieuw gebeuren." },
        better = { nl = "Ik meld het ook aan mijn teamcoach." },
      },
      option "report-it" {
        "Ik meld het aan mijn teamcoach, en leg de brief klaar om te behandelen.",
        earns = { mistake = 2 },
        why = { nl = "U meldt de onregelmatigheid en zorgt dat de klant niet langer wacht." },
      },
      option "move-it" {
        "Ik leg hem stil op de juiste plaats. Zo krijgt niemand daar een opmerking over.",
        earns = { mistake = 0 },
        why = { nl = "De klant wacht al een maand, en niemand weet het. Een fout melden is geen verklikken." },
        better = { nl = "Ik meld het aan mijn teamcoach, want die klant wacht al een maand." },
      },
    },
    node "gossip" {
      line { "Een klachtenbrief? Van wie? Vertel eens, dat is altijd plezant.", by = "colleague" },
      option "name-it" {
        "Van een zekere {{customer_name}}. Je gelooft nooit wat die durft te schrijven, wil je het zien?",
        earns = { discreet = 0 },
        why = { nl = "Wat in een dossier staat, is geen gespreksstof. U gaat niet discreet om met informatie." },
        better = { nl = "Dat blijft bij wie het behandelt. Ik geef hem door." },
      },
      option "hint" {
        "Dat mag ik niet zeggen. Maar denk eens aan wie er vorige vrijdag drie keer belde.",
        earns = { discreet = 0 },
        why = { nl = "Een hint is ook een naam. U gaat niet discreet om met informatie." },
        better = { nl = "Dat blijft bij wie het behandelt. Ik geef hem door." },
      },
      option "no-name" {
        "Een naam noem ik niet, maar het ging over iemand die drie keer moest bellen.",
        earns = { discreet = 1 },
        why = { nl = "Geen naam, maar nog altijd iets uit het dossier dat uw collega niet nodig heeft." },
        better = { nl = "Dat blijft bij wie het behandelt." },
      },
      option "keep-it" {
        "Dat blijft tussen mij en wie hem behandelt. Ik zorg dat hij vandaag nog vertrekt.",
        earns = { discreet = 2 },
        why = { nl = "U houdt voor u wat niet ter zake doet, en blijft collegiaal." },
      },
    },
    node "reply" {
      line { "Tot slot vertrekt er een ontvangstbevestiging naar de klant die opzegt.", by = "narrator" },
      option "standard" {
        "Ik neem de standaardbrief, vul hem in en geef hem zo mee met de post van elf uur.",
        earns = { outgoing = 1 },
        why = { nl = "De juiste brief, maar niet nagelezen." },
        better = { nl = "Ik lees naam, datum en adres na voor hij vertrekt." },
      },
      option "read-again" {
        "Ik neem de standaardbrief, vul hem in, lees hem na en bewaar een kopie.",
        earns = { outgoing = 2 },
        why = { nl = "De uitgaande post is juist, nagelezen en bewaard." },
      },
      option "copy-old" {
        "En als ik de brief van een vorige klant neem? Dan verander ik alleen de naam bovenaan.",
        earns = { outgoing = 0 },
        why = { nl = "Zo blijft er gemakkelijk een datum of een adres van een ander in staan." },
        better = { nl = "Ik gebruik de standaardbrief en lees naam, datum en adres na." },
      },
    },
  },
}
