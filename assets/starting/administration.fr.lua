@channels post
-- Post and archive: what has a deadline first, where a thing belongs, what must not be kept, and a note that helps the next one.
-- A start: it plays and its plan passes. Make it yours sentence by sentence; `klankbord play {{id}} --watch` follows along.

local company = require "companies.{{company}}"

return scenario {
  id = "{{id}}", version = 1,
  kind = "administration", channel = "{{channel}}", direction = "inbound", language = "fr",
  title = {
    nl = "De post van vanmorgen",
    fr = "Le courrier de ce matin",
  },
  brief = {
    nl = "U bent Sam en doet vanmorgen de post van {{company_name}}: openen, verwerken, klasseren.",
    fr = "Vous êtes Sam et, ce matin, vous vous occupez du courrier de {{company_name}} : ouvrir, traiter, classer.",
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
      line { "Neuf heures. Il y a quatre pièces : un recommandé, une facture, un dépliant et une petite carte de remerciement.", by = "narrator" },
      option "registered-first" {
        "D'abord le recommandé, parce qu'il y a un délai. Puis la facture, et ensuite le reste.",
        earns = { order = 2 },
        why = {
          nl = "U volgt de procedure: wat een termijn heeft, gaat voor.",
          fr = "Vous suivez la procédure : ce qui a un délai passe d'abord.",
        },
      },
      option "invoice-first" {
        "D'abord la facture, l'argent n'attend pas. Juste après, je m'occupe du recommandé.",
        earns = { order = 1 },
        why = {
          nl = "U rangschikt, maar de aangetekende brief heeft een wettelijke termijn.",
          fr = "Vous classez par ordre, mais le recommandé a un délai légal.",
        },
        better = {
          nl = "D'abord le recommandé, puis la facture.",
          fr = "D'abord le recommandé, puis la facture.",
        },
      },
      option "easy-first" {
        "D'abord la carte et le dépliant, c'est vite fait. On a déjà l'impression d'avancer.",
        earns = { order = 0 },
        why = {
          nl = "Het makkelijkste eerst, terwijl de termijn van de aangetekende brief loopt.",
          fr = "Le plus facile d'abord, pendant que le délai du recommandé court.",
        },
        better = {
          nl = "D'abord le recommandé : il y a un délai.",
          fr = "D'abord le recommandé : il y a un délai.",
        },
      },
      option "top-down" {
        "Je commence en haut de la pile : comme ça je n'oublie rien, et ça avance vite.",
        earns = { order = 0 },
        why = {
          nl = "Wat een termijn heeft, ligt dan misschien onderaan. De procedure begint bij wat dringend is.",
          fr = "Ce qui a un délai est peut-être tout en bas. La procédure commence par l'urgent.",
        },
        better = {
          nl = "D'abord le recommandé : il y a un délai.",
          fr = "D'abord le recommandé : il y a un délai.",
        },
      },
    },
    node "registered" {
      line { "Dans le recommandé, un client résilie son contrat. Sur l'enveloppe, le cachet de la poste est d'hier.", by = "narrator" },
      option "call-him" {
        "J'appelle d'abord ce client : qui sait, j'arriverai peut-être encore à le garder.",
        earns = { incoming = 0 },
        why = {
          nl = "De brief blijft liggen. Inkomende post verwerkt u; overtuigen is een andere taak.",
          fr = "La lettre reste là. Le courrier entrant, vous le traitez ; convaincre est une autre tâche.",
        },
        better = {
          nl = "Je scanne la lettre et l'enveloppe, et j'encode la date.",
          fr = "Je scanne la lettre et l'enveloppe, et j'encode la date.",
        },
      },
      option "letter-only" {
        "Je scanne la lettre et je l'envoie au service qui s'occupe des résiliations.",
        earns = { incoming = 1 },
        why = {
          nl = "Verwerkt, maar zonder omslag en datum is de termijn later niet te bewijzen.",
          fr = "C'est traité, mais sans l'enveloppe ni la date, on ne pourra plus prouver le délai.",
        },
        better = {
          nl = "Je scanne aussi l'enveloppe et j'encode la date.",
          fr = "Je scanne aussi l'enveloppe et j'encode la date.",
        },
      },
      option "register-date" {
        "Je scanne la lettre et aussi l'enveloppe, et j'encode la date de réception.",
        earns = { incoming = 2 },
        why = {
          nl = "De brief is verwerkt met wat later telt: omslag en datum van ontvangst.",
          fr = "La lettre est traitée avec ce qui comptera plus tard : l'enveloppe et la date.",
        },
      },
      option "wait" {
        "Une résiliation prend cours à la fin du mois, donc cette lettre peut encore attendre.",
        earns = { incoming = 0 },
        why = {
          nl = "Wat telt, is wanneer hij binnenkwam. Dat kan straks niemand meer nagaan.",
          fr = "Ce qui compte, c'est le jour où elle est arrivée. Plus tard, personne ne pourra le vérifier.",
        },
        better = {
          nl = "Je scanne la lettre et l'enveloppe, et j'encode la date.",
          fr = "Je scanne la lettre et l'enveloppe, et j'encode la date.",
        },
      },
    },
    node "copy-of-card" {
      line { "Avec la lettre, il y a une copie de carte d'identité. Personne ne l'avait demandée.", by = "narrator" },
      option "keep-safe" {
        "Je la scanne aussi, pour le dossier. Et si un jour on en avait besoin ?",
        earns = { privacy = 0 },
        why = {
          nl = "U bewaart een gegeven dat niet nodig is. De privacywetgeving laat dat niet toe.",
          fr = "Vous gardez une donnée qui ne sert à rien. La loi sur la vie privée ne le permet pas.",
        },
        better = {
          nl = "Je ne garde pas la copie, je la détruis.",
          fr = "Je ne garde pas la copie, je la détruis.",
        },
      },
      option "use-it" {
        "Ça tombe bien : j'en profite pour vérifier si son adresse est toujours bonne chez nous.",
        earns = { privacy = 0 },
        why = {
          nl = "Een gegeven dat u niet nodig had, gebruikt u toch. De privacywetgeving laat dat niet toe.",
          fr = "Vous utilisez une donnée dont vous n'aviez pas besoin. La loi sur la vie privée ne le permet pas.",
        },
        better = {
          nl = "Je ne garde pas la copie, je la détruis.",
          fr = "Je ne garde pas la copie, je la détruis.",
        },
      },
      option "destroy" {
        "On n'en a pas besoin : je la détruis, et je note au dossier que je l'ai fait.",
        earns = { privacy = 2 },
        why = {
          nl = "Alleen wat nodig is, wordt bewaard. U houdt rekening met de privacywetgeving.",
          fr = "On ne garde que ce qui est nécessaire. Vous tenez compte de la loi sur la vie privée.",
        },
      },
      option "apart" {
        "Je ne la scanne pas, je la mets à part, dans un tiroir fermé, au cas où.",
        earns = { privacy = 1 },
        why = {
          nl = "Niet in het dossier is goed, maar apart bewaren is ook bewaren.",
          fr = "Hors du dossier, c'est bien, mais la mettre à part, c'est encore la garder.",
        },
        better = {
          nl = "Je détruis la copie : on n'en a pas besoin.",
          fr = "Je détruis la copie : on n'en a pas besoin.",
        },
      },
    },
    node "note" {
      line { "Qu'est-ce que tu encodes, pour ça ?", by = "colleague" },
      option "later" {
        "« Lettre du client reçue et lue. À revoir plus tard, dans le courant de la semaine. »",
        earns = { system = 0 },
        why = {
          nl = "Wat de klant wil en tegen wanneer, staat er niet in. Een collega moet alles opnieuw lezen.",
          fr = "Ce que veut le client et pour quand n'y est pas. Une collègue devra tout relire.",
        },
        better = {
          nl = "« Résiliation au 31 mars, recommandé, reçu ce jour. »",
          fr = "« Résiliation au 31 mars, recommandé, reçu ce jour. »",
        },
      },
      option "short" {
        "« Le client résilie par recommandé. Voir le scan dans le dossier du client. »",
        earns = { system = 1 },
        why = {
          nl = "Bruikbaar, maar de datum waarop het ingaat, ontbreekt.",
          fr = "C'est utilisable, mais il manque la date à laquelle ça prend cours.",
        },
        better = {
          nl = "« Résiliation au 31 mars, recommandé, reçu ce jour. »",
          fr = "« Résiliation au 31 mars, recommandé, reçu ce jour. »",
        },
      },
      option "opinion" {
        "« Encore une résiliation. Le client trouvait sans doute le prix trop élevé ? »",
        earns = { system = 0 },
        why = {
          nl = "Een mening, en geen gegeven waarmee een collega verder kan.",
          fr = "Un avis, pas une donnée avec laquelle une collègue peut avancer.",
        },
        better = {
          nl = "« Résiliation au 31 mars, recommandé, reçu ce jour. »",
          fr = "« Résiliation au 31 mars, recommandé, reçu ce jour. »",
        },
      },
      option "three-facts" {
        "« Résiliation au 31 mars, recommandé reçu ce jour. Enveloppe scannée aussi. »",
        earns = { system = 2 },
        why = {
          nl = "Wie dit morgen leest, weet alles: wat, wanneer, hoe en wat er gebeurd is.",
          fr = "Qui lit ça demain sait tout : quoi, quand, comment et ce qui est fait.",
        },
      },
    },
    node "archive" {
      line { "La facture vient d'un fournisseur, pour la réparation de la machine à café.", by = "narrator" },
      option "suppliers" {
        "Je la classe chez les fournisseurs, année en cours, et j'avertis la comptabilité.",
        earns = { archive = 2 },
        why = {
          nl = "Op de plaats waar men ze zoekt, en wie ermee verder moet, weet het.",
          fr = "Elle est là où on la cherchera, et celui qui doit continuer est prévenu.",
        },
      },
      option "customers" {
        "Je la classe dans les dossiers clients, au nom du fournisseur, comme toujours.",
        earns = { archive = 0 },
        why = {
          nl = "Een leverancier is geen klant: daar vindt niemand de factuur terug.",
          fr = "Un fournisseur n'est pas un client : là, personne ne retrouvera la facture.",
        },
        better = {
          nl = "Elle va dans la farde des fournisseurs, année en cours.",
          fr = "Elle va dans la farde des fournisseurs, année en cours.",
        },
      },
      option "on-my-desk" {
        "Je la garde sur mon bureau tant qu'elle n'est pas payée. Je vois ce qui reste ouvert.",
        earns = { archive = 0 },
        why = {
          nl = "Op uw bureau vindt niemand anders ze terug. Klasseren doet u voor uw collega’s.",
          fr = "Sur votre bureau, personne d'autre ne la retrouvera. On classe pour ses collègues.",
        },
        better = {
          nl = "Elle va dans la farde des fournisseurs, année en cours.",
          fr = "Elle va dans la farde des fournisseurs, année en cours.",
        },
      },
      option "to-accounts" {
        "Je la donne telle quelle à la comptabilité. Ils savent bien où elle va, non ?",
        earns = { archive = 1 },
        why = {
          nl = "De boekhouding heeft ze nodig, maar in het archief staat niets.",
          fr = "La comptabilité en a besoin, mais dans les archives, il n'y a rien.",
        },
        better = {
          nl = "Je la classe chez les fournisseurs et j'avertis la comptabilité.",
          fr = "Je la classe chez les fournisseurs et j'avertis la comptabilité.",
        },
      },
    },
    node "mistake" {
      line { "Dans la farde des fournisseurs, vous trouvez une plainte du mois passé. Quelqu'un l'a mal classée.", by = "narrator" },
      option "handle-it" {
        "Je la traite moi-même tout de suite. Ce client a déjà assez attendu comme ça.",
        earns = { mistake = 1 },
        why = {
          nl = "Goed voor deze klant, maar zonder melding kan het morgen opnieuw gebeuren.",
          fr = "C'est bien pour ce client, mais si personne ne le sait, ça peut recommencer demain.",
        },
        better = {
          nl = "Je le signale aussi à mon coach.",
          fr = "Je le signale aussi à mon coach.",
        },
      },
      option "report-it" {
        "Je le signale à mon coach, et je prépare la lettre pour qu'on la traite.",
        earns = { mistake = 2 },
        why = {
          nl = "U meldt de onregelmatigheid en zorgt dat de klant niet langer wacht.",
          fr = "Vous signalez l'irrégularité et vous veillez à ce que le client n'attende plus.",
        },
      },
      option "move-it" {
        "Je la remets à sa place, discrètement. Comme ça, personne n'aura de remarque.",
        earns = { mistake = 0 },
        why = {
          nl = "De klant wacht al een maand, en niemand weet het. Een fout melden is geen verklikken.",
          fr = "Le client attend depuis un mois, et personne ne le sait. Signaler une erreur, ce n'est pas dénoncer.",
        },
        better = {
          nl = "Je le signale à mon coach, ce client attend depuis un mois.",
          fr = "Je le signale à mon coach, ce client attend depuis un mois.",
        },
      },
    },
    node "gossip" {
      line { "Une plainte ? De qui ? Raconte, c'est toujours gai.", by = "colleague" },
      option "name-it" {
        "D'une certaine personne, {{customer_name}}. Tu n'imagines pas ce qu'on peut écrire, tu veux voir ?",
        earns = { discreet = 0 },
        why = {
          nl = "Wat in een dossier staat, is geen gespreksstof. U gaat niet discreet om met informatie.",
          fr = "Ce qu'il y a dans un dossier n'est pas un sujet de conversation. Vous manquez de discrétion.",
        },
        better = {
          nl = "Ça ne regarde que la personne qui s'en occupe. Je la lui passe.",
          fr = "Ça ne regarde que la personne qui s'en occupe. Je la lui passe.",
        },
      },
      option "hint" {
        "Je ne peux pas le dire. Mais pense un peu à qui a appelé trois fois, vendredi passé.",
        earns = { discreet = 0 },
        why = {
          nl = "Een hint is ook een naam. U gaat niet discreet om met informatie.",
          fr = "Un indice, c'est aussi un nom. Vous manquez de discrétion.",
        },
        better = {
          nl = "Ça ne regarde que la personne qui s'en occupe. Je la lui passe.",
          fr = "Ça ne regarde que la personne qui s'en occupe. Je la lui passe.",
        },
      },
      option "no-name" {
        "Je ne dis pas de nom, mais c'est quelqu'un qui a dû téléphoner trois fois, tu te rends compte.",
        earns = { discreet = 1 },
        why = {
          nl = "Geen naam, maar nog altijd iets uit het dossier dat uw collega niet nodig heeft.",
          fr = "Pas de nom, mais encore un morceau du dossier dont votre collègue n'a pas besoin.",
        },
        better = {
          nl = "Ça, c'est pour la personne qui s'en occupe.",
          fr = "Ça, c'est pour la personne qui s'en occupe.",
        },
      },
      option "keep-it" {
        "Ça ne regarde que la personne qui s'en occupe. Je veille à ce qu'elle l'ait encore aujourd'hui.",
        earns = { discreet = 2 },
        why = {
          nl = "U houdt voor u wat niet ter zake doet, en blijft collegiaal.",
          fr = "Vous gardez pour vous ce qui n'a rien à faire là, sans froisser votre collègue.",
        },
      },
    },
    node "reply" {
      line { "Pour finir, un accusé de réception part vers le client qui résilie.", by = "narrator" },
      option "standard" {
        "Je prends la lettre type, je la complète et je la mets au courrier de onze heures.",
        earns = { outgoing = 1 },
        why = {
          nl = "De juiste brief, maar niet nagelezen.",
          fr = "C'est la bonne lettre, mais elle n'est pas relue.",
        },
        better = {
          nl = "Je relis le nom, la date et l'adresse avant l'envoi.",
          fr = "Je relis le nom, la date et l'adresse avant l'envoi.",
        },
      },
      option "read-again" {
        "Je prends la lettre type, je la complète, je la relis et j'en garde une copie.",
        earns = { outgoing = 2 },
        why = {
          nl = "De uitgaande post is juist, nagelezen en bewaard.",
          fr = "Le courrier sortant est juste, relu et conservé.",
        },
      },
      option "copy-old" {
        "Et si je reprenais la lettre d'un autre client ? Il n'y a que le nom à changer.",
        earns = { outgoing = 0 },
        why = {
          nl = "Zo blijft er gemakkelijk een datum of een adres van een ander in staan.",
          fr = "De cette façon, la date ou l'adresse d'un autre client y reste facilement.",
        },
        better = {
          nl = "Je prends la lettre type et je relis le nom, la date et l'adresse.",
          fr = "Je prends la lettre type et je relis le nom, la date et l'adresse.",
        },
      },
    },
  },
}
