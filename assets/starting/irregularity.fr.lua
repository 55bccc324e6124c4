@channels post
-- Two systems that disagree: look, understand, report, mend what is your own task, and think how to prevent it.
-- A start: it plays and its plan passes. Make it yours sentence by sentence; `klankbord play {{id}} --watch` follows along.

local company = require "companies.{{company}}"

return scenario {
  id = "{{id}}", version = 1,
  kind = "irregularity", channel = "{{channel}}", direction = "inbound", language = "fr",
  title = {
    nl = "Twee bedragen, één bestelling",
    fr = "Deux montants, une commande",
  },
  brief = {
    nl = "U bent Sam en werkt op de klantendienst van {{company_name}}. In een dossier klopt iets niet.",
    fr = "Vous êtes Sam, du service clientèle de {{company_name}}. Dans un dossier, quelque chose ne va pas.",
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
      line { "À l'écran des commandes, il y a 149 €, et sur la facture de la même commande 194 €. Le client n'a encore rien vu.", by = "narrator" },
      option "this-one" {
        "Je note ce dossier pour plus tard, avec les deux montants et la date à côté.",
        earns = { notice = 1 },
        why = {
          nl = "Opgemerkt en genoteerd, maar alleen dit ene. Kijk of er meer zijn.",
          fr = "C'est remarqué et noté, mais rien que celui-là. Regardez s'il y en a d'autres.",
        },
        better = {
          nl = "Je compare aussi d'autres commandes de ce jour-là.",
          fr = "Je compare aussi d'autres commandes de ce jour-là.",
        },
      },
      option "look-further" {
        "Je compare d'autres commandes de ce jour-là. Il y en a peut-être plus d'une.",
        earns = { notice = 2 },
        why = {
          nl = "U maakt een inventaris voor u besluit. Zo weet u hoe groot het is.",
          fr = "Vous faites l'inventaire avant de conclure. Vous connaissez l'ampleur du problème.",
        },
      },
      option "correct-it" {
        "Je change le montant de la facture et je l'imprime à nouveau. Comme ça, c'est réglé.",
        earns = { notice = 0 },
        why = {
          nl = "U wist het spoor uit. Of er nog zulke facturen zijn, weet nu niemand.",
          fr = "Vous effacez la trace. S'il y a d'autres factures pareilles, personne ne le saura.",
        },
        better = {
          nl = "Je regarde si d'autres commandes ont la même chose.",
          fr = "Je regarde si d'autres commandes ont la même chose.",
        },
      },
      option "not-mine" {
        "Le client ne se plaint pas, donc je continue. Les factures, c'est l'affaire d'un autre.",
        earns = { notice = 0 },
        why = {
          nl = "Wie iets ziet en zwijgt, laat het groeien. Onregelmatigheden opmerken is ook uw taak.",
          fr = "Voir et se taire, c'est laisser grandir le problème. Remarquer une irrégularité fait partie de votre travail.",
        },
        better = {
          nl = "Je regarde si d'autres commandes ont la même chose.",
          fr = "Je regarde si d'autres commandes ont la même chose.",
        },
      },
    },
    node "analyse" {
      line { "Sur les cinq commandes que vous regardez, trois ont des chiffres inversés. Toutes les trois ont été encodées à la main.", by = "narrator" },
      option "the-system" {
        "Ça doit venir du système. Depuis la mise à jour, il y a tous les jours quelque chose.",
        earns = { analyse = 0 },
        why = {
          nl = "U gist, terwijl de gegevens voor u liggen: alleen wat met de hand ingegeven werd, is fout.",
          fr = "Vous devinez, alors que les données sont là : seul l'encodage à la main est faux.",
        },
        better = {
          nl = "Les trois ont été encodées à la main : la cause est là.",
          fr = "Les trois ont été encodées à la main : la cause est là.",
        },
      },
      option "carelessness" {
        "Donc quelqu'un n'a pas fait attention. Qui travaillait ce jour-là, encore ?",
        earns = { analyse = 0 },
        why = {
          nl = "U zoekt een schuldige en geen oorzaak.",
          fr = "Vous cherchez un coupable, pas une cause.",
        },
        better = {
          nl = "Les trois ont été encodées à la main : la cause est là.",
          fr = "Les trois ont été encodées à la main : la cause est là.",
        },
      },
      option "digits" {
        "Ce sont chaque fois des chiffres inversés. C'est un type d'erreur, pas un hasard.",
        earns = { analyse = 1 },
        why = {
          nl = "Juist gezien, maar wat de drie gemeen hebben, zegt meer: ze zijn met de hand ingegeven.",
          fr = "Bien vu, mais ce que les trois ont en commun en dit plus : elles ont été encodées à la main.",
        },
        better = {
          nl = "Et les trois ont été encodées à la main.",
          fr = "Et les trois ont été encodées à la main.",
        },
      },
      option "by-hand" {
        "Il n'y a que l'encodage à la main qui est faux. C'est donc là qu'il faut chercher.",
        earns = { analyse = 2 },
        why = {
          nl = "U leidt uit de gegevens af waar het misloopt.",
          fr = "Vous laissez parler les données : elles disent où ça coince.",
        },
      },
    },
    node "report" {
      line { "Dis, qu'est-ce que tu compares comme ça ?", by = "colleague" },
      option "nothing-much" {
        "Rien de spécial, quelques montants. Je cherche encore un peu de mon côté, d'abord.",
        earns = { report = 0 },
        why = {
          nl = "Intussen vertrekken er nog facturen. Meld wat u weet.",
          fr = "Entre-temps, d'autres factures partent. Signalez ce que vous savez.",
        },
        better = {
          nl = "Trois factures fausses ; je le signale maintenant au coach.",
          fr = "Trois factures fausses ; je le signale maintenant au coach.",
        },
      },
      option "between-us" {
        "Quelque chose qui cloche. Tu le gardes pour toi, jusqu'à ce que j'en sache plus ?",
        earns = { report = 0 },
        why = {
          nl = "U legt het zwijgen op aan wie het kan helpen oplossen, en de teamcoach weet van niets.",
          fr = "Vous demandez le silence à qui pourrait aider, et le coach n'en sait rien.",
        },
        better = {
          nl = "Trois factures fausses ; je le signale maintenant au coach.",
          fr = "Trois factures fausses ; je le signale maintenant au coach.",
        },
      },
      option "tell-colleague" {
        "Trois factures qui ne sont pas justes. Tu fais attention aussi, si tu en vois ?",
        earns = { report = 1 },
        why = {
          nl = "Goed dat u het zegt, maar uw collega is niet wie erover beslist.",
          fr = "C'est bien de le dire, mais ce n'est pas votre collègue qui décide.",
        },
        better = {
          nl = "Je le signale au coach, avec les trois numéros.",
          fr = "Je le signale au coach, avec les trois numéros.",
        },
      },
      option "tell-coach" {
        "Trois factures qui ne sont pas justes. Je les signale au coach, avec les numéros.",
        earns = { report = 2 },
        why = {
          nl = "U meldt het aan wie erover gaat, met wat die nodig heeft.",
          fr = "Vous le signalez à qui décide, avec ce qu'il lui faut.",
        },
      },
    },
    node "solve" {
      line { "Le coach dit : regarde ce que tu peux déjà faire toi-même.", by = "colleague" },
      option "credit-myself" {
        "Je fais déjà trois notes de crédit, et j'écris aux clients que tout est réglé.",
        earns = { solve = 0 },
        why = {
          nl = "Een creditnota maakt de boekhouding. U gaat buiten uw taak en belooft te vroeg.",
          fr = "Une note de crédit, c'est la comptabilité. Vous sortez de votre tâche et vous promettez trop tôt.",
        },
        better = {
          nl = "Je mets les trois factures « à vérifier » et j'avertis la comptabilité.",
          fr = "Je mets les trois factures « à vérifier » et j'avertis la comptabilité.",
        },
      },
      option "wait" {
        "Je laisse tout comme c'est, pour que la comptabilité puisse voir comment c'était.",
        earns = { solve = 1 },
        why = {
          nl = "Voorzichtig, maar intussen kan een klant betalen. ‘Te controleren’ mag u zelf zetten.",
          fr = "C'est prudent, mais entre-temps un client peut payer. « À vérifier », vous pouvez le mettre.",
        },
        better = {
          nl = "Je les mets « à vérifier ».",
          fr = "Je les mets « à vérifier ».",
        },
      },
      option "mark-and-pass" {
        "Je mets les trois factures « à vérifier » et j'avertis la comptabilité.",
        earns = { solve = 2 },
        why = {
          nl = "Wat binnen uw taak ligt, doet u; de rest geeft u door.",
          fr = "Ce qui relève de vous, vous le faites ; le reste, vous le transmettez.",
        },
      },
      option "ask-customers" {
        "J'appelle les trois clients. Ils ont peut-être déjà vu la différence eux-mêmes.",
        earns = { solve = 0 },
        why = {
          nl = "De klant zoekt nu mee naar uw fout, en aan de facturen is nog niets gedaan.",
          fr = "Le client cherche maintenant votre erreur, et rien n'est fait pour les factures.",
        },
        better = {
          nl = "Je mets les trois factures « à vérifier » et j'avertis la comptabilité.",
          fr = "Je mets les trois factures « à vérifier » et j'avertis la comptabilité.",
        },
      },
    },
  },

  phase "2" {
    node "respect" {
      line { "C'était sûrement encore Kevin. Il n'a jamais la tête à ce qu'il fait.", by = "colleague" },
      option "do-not-know" {
        "Qui c'était, je n'en sais rien, et ça m'est égal. Moi, je cherche d'où ça vient.",
        earns = { respect = 2 },
        why = {
          nl = "Integer en met respect, en u brengt het gesprek terug naar de oorzaak.",
          fr = "C'est intègre et respectueux, et vous ramenez la conversation à la cause.",
        },
      },
      option "say-nothing" {
        "Là-dessus, je préfère ne rien dire, tant que je n'en suis pas tout à fait sûr.",
        earns = { respect = 1 },
        why = {
          nl = "Niet meegedaan, maar de verdachtmaking blijft hangen.",
          fr = "Vous n'avez pas suivi, mais le soupçon reste en l'air.",
        },
        better = {
          nl = "Qui c'était, peu importe. Regardons d'où ça vient.",
          fr = "Qui c'était, peu importe. Regardons d'où ça vient.",
        },
      },
      option "someone-else" {
        "Kevin ? Non, lui, il est très précis. Ce serait plutôt le nouveau, tu ne crois pas ?",
        earns = { respect = 0 },
        why = {
          nl = "U neemt het op voor de ene en verdenkt een ander, zonder dat u iets weet.",
          fr = "Vous défendez l'un et vous soupçonnez un autre, sans rien savoir.",
        },
        better = {
          nl = "Qui c'était, je n'en sais rien. Ce qui m'intéresse, c'est d'où ça vient.",
          fr = "Qui c'était, je n'en sais rien. Ce qui m'intéresse, c'est d'où ça vient.",
        },
      },
      option "laugh-along" {
        "Ha, ça se peut bien. De lui, je n'attends plus grand-chose de mieux, et toi ?",
        earns = { respect = 0 },
        why = {
          nl = "U praat mee over iemand die er niet bij is, zonder het te weten.",
          fr = "Vous parlez d'un absent, sans savoir.",
        },
        better = {
          nl = "Qui c'était, je n'en sais rien. Ce qui m'intéresse, c'est d'où ça vient.",
          fr = "Qui c'était, je n'en sais rien. Ce qui m'intéresse, c'est d'où ça vient.",
        },
      },
    },
    node "basis" {
      line { "Tu as raison. Désolé. Mais je n'ai pas vraiment le temps pour ces choses-là.", by = "colleague" },
      option "five-minutes" {
        "Je comprends. Tu me donnes cinq minutes cet après-midi ? Tu connais cet écran.",
        earns = { good_basis = 2 },
        why = {
          nl = "U erkent het bezwaar en maakt het klein genoeg om mee te doen.",
          fr = "Vous reconnaissez l'objection, et vous demandez assez peu pour que ce soit faisable.",
        },
      },
      option "later" {
        "Pas de problème, je demanderai à quelqu'un d'autre, qui a un peu plus de temps.",
        earns = { good_basis = 1 },
        why = {
          nl = "Vriendelijk, maar u verliest wie het scherm elke dag gebruikt.",
          fr = "C'est gentil, mais vous perdez celui qui utilise cet écran tous les jours.",
        },
        better = {
          nl = "Cinq minutes cet après-midi, ça irait ?",
          fr = "Cinq minutes cet après-midi, ça irait ?",
        },
      },
      option "everybody-busy" {
        "On est tous débordés, ici. Si tu ne participes pas, qu'est-ce qui va changer ?",
        earns = { good_basis = 0 },
        why = {
          nl = "Na een verwijt is het gesprek gedaan. Uw collega doet de volgende keer niet mee.",
          fr = "Un reproche ferme la conversation. La prochaine fois, votre collègue ne participera pas.",
        },
        better = {
          nl = "Cinq minutes, à deux heures ? J'aimerais savoir comment tu encodes.",
          fr = "Cinq minutes, à deux heures ? J'aimerais savoir comment tu encodes.",
        },
      },
    },
  },

  phase "1" {
    id = "prevent",
    node "procedure" {
      line { "La procédure dit qu'un montant encodé à la main doit être tapé deux fois.", by = "narrator" },
      option "if-others" {
        "Si les autres le font, je le fais aussi. Mais avant eux, non, je ne m'y mets pas.",
        earns = { procedure = 0 },
        why = {
          nl = "Een procedure geldt ook voor wie begint. Zo wacht iedereen op iedereen.",
          fr = "Une procédure vaut aussi pour celui qui commence. Comme ça, chacun attend les autres.",
        },
        better = {
          nl = "Dès maintenant, je tape le montant deux fois.",
          fr = "Dès maintenant, je tape le montant deux fois.",
        },
      },
      option "twice-from-now" {
        "Dès maintenant, je le fais, et je demande au coach de le rappeler à tout le monde.",
        earns = { procedure = 2 },
        why = {
          nl = "U volgt de procedure en zorgt dat de anderen ze ook kennen.",
          fr = "Vous suivez la procédure et vous veillez à ce que les autres la connaissent.",
        },
      },
      option "for-large" {
        "Pour les gros montants, oui. Pour les petits, c'est peut-être un peu exagéré.",
        earns = { procedure = 1 },
        why = {
          nl = "Beter, maar dit waren net kleine bedragen.",
          fr = "C'est mieux, mais ici, c'étaient justement de petits montants.",
        },
        better = {
          nl = "Dès maintenant, je tape chaque montant deux fois.",
          fr = "Dès maintenant, je tape chaque montant deux fois.",
        },
      },
      option "old-rule" {
        "Cette règle, c'est du passé, ici on ne le fait plus. Pourquoi perdre du temps ?",
        earns = { procedure = 0 },
        why = {
          nl = "De regel bestaat net om zo’n fout te vermijden. Een procedure volgt u tot ze verandert.",
          fr = "La règle existe justement pour cette erreur. On suit une procédure tant qu'elle n'a pas changé.",
        },
        better = {
          nl = "Dès maintenant, je tape le montant deux fois.",
          fr = "Dès maintenant, je tape le montant deux fois.",
        },
      },
    },
    node "prevent" {
      line { "Et comment on fait pour que ça ne recommence pas ?", by = "colleague" },
      option "sample" {
        "Chaque vendredi, contrôler dix factures : au moins, on trouvera vite les erreurs.",
        earns = { prevent = 1 },
        why = {
          nl = "Zo vindt u fouten nadat ze gebeurd zijn. Voorkomen gaat verder.",
          fr = "Ainsi, vous trouvez les erreurs après coup. Prévenir va plus loin.",
        },
        better = {
          nl = "Faire reprendre le montant de la commande.",
          fr = "Faire reprendre le montant de la commande.",
        },
      },
      option "take-over" {
        "Reprendre le montant de la commande. Ce que personne ne tape, personne ne l'inverse.",
        earns = { prevent = 2 },
        why = {
          nl = "U zoekt een manier die de fout onmogelijk maakt, en stelt ze voor.",
          fr = "Vous cherchez un moyen qui rend l'erreur impossible, et vous le proposez.",
        },
      },
      option "be-careful" {
        "En faisant tous un peu plus attention. Avec de la bonne volonté, ça ira bien.",
        earns = { prevent = 0 },
        why = {
          nl = "Goede wil is geen maatregel. Over een maand is iedereen het vergeten.",
          fr = "La bonne volonté n'est pas une mesure. Dans un mois, tout le monde a oublié.",
        },
        better = {
          nl = "Faire reprendre le montant de la commande, et plus personne ne le tape.",
          fr = "Faire reprendre le montant de la commande, et plus personne ne le tape.",
        },
      },
    },
  },
}
