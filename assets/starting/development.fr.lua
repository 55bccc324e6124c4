@channels post
-- Learning on the job: notice what you do not know, look for it in the right place, try it out and pass it on.
-- A start: it plays and its plan passes. Make it yours sentence by sentence; `klankbord play {{id}} --watch` follows along.

local company = require "companies.{{company}}"

return scenario {
  id = "{{id}}", version = 1,
  kind = "development", channel = "{{channel}}", direction = "inbound", language = "fr",
  title = {
    nl = "Nieuw op maandag",
    fr = "Du nouveau dès lundi",
  },
  brief = {
    nl = "U bent Sam en werkt op de klantendienst van {{company_name}}. Sinds vanmorgen werkt het terugbetalen anders.",
    fr = "Vous êtes Sam, du service clientèle de {{company_name}}. Depuis ce matin, on rembourse autrement.",
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
      line { "Huit heures. Dans votre boîte mail : « Nouveau dès lundi : rembourser en deux étapes ». À huit heures et demie, les lignes ouvrent.", by = "narrator" },
      option "will-hear" {
        "Les autres me le diront bien. Ici, il y a toujours quelque chose qui change, non ?",
        earns = { informed = 0 },
        why = {
          nl = "Van horen zeggen kent u maar de helft. Uw klanten krijgen vandaag het oude antwoord.",
          fr = "Ce qu'on sait par ouï-dire est à moitié faux. Vos clients reçoivent aujourd'hui l'ancienne réponse.",
        },
        better = {
          nl = "Je le lis maintenant, avant l'ouverture des lignes.",
          fr = "Je le lis maintenant, avant l'ouverture des lignes.",
        },
      },
      option "title-only" {
        "Le titre dit tout : deux étapes. Le reste, je le verrai bien à l'écran, non ?",
        earns = { informed = 0 },
        why = {
          nl = "Uit een titel weet u nog niet wat er verandert, en een klant vraagt het u straks.",
          fr = "Un titre ne dit pas ce qui change, et un client va vous le demander tout à l'heure.",
        },
        better = {
          nl = "Je le lis maintenant, avant l'ouverture des lignes.",
          fr = "Je le lis maintenant, avant l'ouverture des lignes.",
        },
      },
      option "read-now" {
        "Je le lis maintenant, avant l'ouverture. Comme ça, je sais ce qui change.",
        earns = { informed = 2 },
        why = {
          nl = "U houdt u op de hoogte voor het eerste gesprek, niet erna.",
          fr = "Vous vous tenez au courant avant le premier appel, pas après.",
        },
      },
      option "read-tonight" {
        "Je le marque, et je le lirai ce soir à l'aise, quand j'aurai le temps.",
        earns = { informed = 1 },
        why = {
          nl = "U leest het, maar een hele dag werkt u met de oude regel.",
          fr = "Vous le lirez, mais vous travaillez toute la journée avec l'ancienne règle.",
        },
        better = {
          nl = "Je le lis maintenant, avant huit heures et demie.",
          fr = "Je le lis maintenant, avant huit heures et demie.",
        },
      },
    },
    node "unclear" {
      line { "Il est écrit : « pour un paiement mixte, l'étape deux vaut par moyen de paiement ». Vous ne savez pas ce que ça veut dire.", by = "narrator" },
      option "name-the-gap" {
        "Ça, je ne comprends pas. Je le note comme question, avec un exemple juste à côté.",
        earns = { need = 2 },
        why = {
          nl = "U ziet wat u niet weet en maakt het bespreekbaar.",
          fr = "Vous voyez ce que vous ne savez pas et vous le dites : on peut en parler.",
        },
      },
      option "rare" {
        "Ça n'arrive presque jamais. Si ça arrive, je verrai bien à ce moment-là, non ?",
        earns = { need = 0 },
        why = {
          nl = "U laat een gat dat u een klant kan kosten.",
          fr = "Vous laissez un trou, et c'est là que vous perdrez un client.",
        },
        better = {
          nl = "Ça, je ne comprends pas, donc je le note comme question.",
          fr = "Ça, je ne comprends pas, donc je le note comme question.",
        },
      },
      option "guess" {
        "Ça doit vouloir dire qu'on fait d'abord la carte. Moi, je l'aurais écrit comme ça.",
        earns = { need = 0 },
        why = {
          nl = "U vult het gat met een gok. Of het klopt, merkt u pas bij een klant.",
          fr = "Vous comblez le trou par une supposition. Si c'est juste, vous le verrez chez un client.",
        },
        better = {
          nl = "Ça, je ne comprends pas, donc je le note comme question.",
          fr = "Ça, je ne comprends pas, donc je le note comme question.",
        },
      },
      option "read-again" {
        "Je relis cette phrase encore quelques fois. Ça finira bien par devenir clair.",
        earns = { need = 1 },
        why = {
          nl = "U merkt het gat, maar zoekt alleen. Benoem wat u nodig hebt.",
          fr = "Vous voyez le trou, mais vous cherchez dans votre coin. Dites ce qu'il vous faut.",
        },
        better = {
          nl = "Je le note comme question, avec un exemple.",
          fr = "Je le note comme question, avec un exemple.",
        },
      },
    },
    node "acquire" {
      line { "Tu veux l'apprendre, ou tu préfères que je reprenne ces cas-là ?", by = "colleague" },
      option "on-customers" {
        "J'essaierai sur le premier client qui le demande. C'est en forgeant qu'on apprend, non ?",
        earns = { acquire = 0 },
        why = {
          nl = "Een klant is geen oefening, en er is niemand die bijstuurt.",
          fr = "Un client n'est pas un exercice, et personne n'est là pour corriger.",
        },
        better = {
          nl = "Je préfère apprendre. Je peux en faire un avec toi ?",
          fr = "Je préfère apprendre. Je peux en faire un avec toi ?",
        },
      },
      option "explain" {
        "Explique-moi quand tu auras le temps, et je noterai ce que tu me diras.",
        earns = { acquire = 1 },
        why = {
          nl = "Een begin, maar van uitleg alleen kunt u het nog niet.",
          fr = "C'est un début, mais écouter ne suffit pas pour savoir le faire.",
        },
        better = {
          nl = "Je peux en faire un avec toi ?",
          fr = "Je peux en faire un avec toi ?",
        },
      },
      option "do-one" {
        "Je préfère apprendre. Je peux en faire un moi-même, pendant que tu regardes ?",
        earns = { acquire = 2 },
        why = {
          nl = "U verwerft het door het te doen, met iemand die bijstuurt.",
          fr = "Vous l'apprenez en le faisant, avec quelqu'un qui corrige.",
        },
      },
      option "you-take" {
        "Volontiers, reprends-les, tu es fort là-dedans. Et moi, je fais les autres, ça va ?",
        earns = { acquire = 0 },
        why = {
          nl = "Handig voor vandaag, maar u leert het nooit.",
          fr = "C'est pratique pour aujourd'hui, mais vous ne l'apprendrez jamais.",
        },
        better = {
          nl = "Je préfère apprendre. Je peux en faire un avec toi ?",
          fr = "Je préfère apprendre. Je peux en faire un avec toi ?",
        },
      },
    },
    node "trend" {
      line { "On dit que bientôt les clients pourront demander leurs remboursements eux-mêmes, dans l'appli. Notre travail va disparaître.", by = "colleague" },
      option "wait-for-course" {
        "Ils nous donneront bien une formation là-dessus, quand on en sera là.",
        earns = { trend = 1 },
        why = {
          nl = "Mogelijk, maar nieuwe evoluties volgt u ook zelf.",
          fr = "C'est possible, mais une évolution, on la suit aussi soi-même.",
        },
        better = {
          nl = "J'essaie moi-même cette appli.",
          fr = "J'essaie moi-même cette appli.",
        },
      },
      option "wont-come" {
        "Ça fait des années qu'on le dit, et on est toujours là. Tu y crois, toi ?",
        earns = { trend = 0 },
        why = {
          nl = "Wie een evolutie wegwuift, wordt erdoor verrast.",
          fr = "Qui balaie une évolution d'un geste se fait surprendre.",
        },
        better = {
          nl = "Je regarde cette appli : qu'est-ce qu'un client peut déjà y faire ?",
          fr = "Je regarde cette appli : qu'est-ce qu'un client peut déjà y faire ?",
        },
      },
      option "try-the-app" {
        "Je vais essayer cette appli moi-même. Je saurai ce que les clients voient.",
        earns = { trend = 2 },
        why = {
          nl = "U volgt de evolutie en gaat na wat ze voor uw werk betekent.",
          fr = "Vous suivez l'évolution et vous regardez ce qu'elle veut dire pour votre travail.",
        },
      },
    },
    node "share" {
      line { "Moi, ce mail, je ne l'ai pas encore ouvert. Il y a quelque chose que je dois savoir ?", by = "colleague" },
      option "in-short" {
        "En bref : deux étapes, par moyen de paiement. Viens, je te montre en une minute.",
        earns = { share = 2 },
        why = {
          nl = "U deelt wat u leerde op het moment dat uw collega het nodig heeft.",
          fr = "Vous partagez ce que vous avez appris au moment où votre collègue en a besoin.",
        },
      },
      option "forward" {
        "Je te le renvoie, comme ça, il se trouve tout en haut de ta boîte mail.",
        earns = { share = 1 },
        why = {
          nl = "Doorgestuurd is nog niet gelezen.",
          fr = "C'est partagé, mais ce n'est pas encore su.",
        },
        better = {
          nl = "En bref : deux étapes, et chaque moyen de paiement à part.",
          fr = "En bref : deux étapes, et chaque moyen de paiement à part.",
        },
      },
      option "read-it" {
        "Oui, pas mal de choses. Tu le liras quand même, quand tu auras un moment ?",
        earns = { share = 0 },
        why = {
          nl = "Uw collega neemt zo meteen op met de oude regel.",
          fr = "Votre collègue va décrocher dans un instant, avec l'ancienne règle.",
        },
        better = {
          nl = "Rembourser se fait maintenant en deux étapes. Je te montre.",
          fr = "Rembourser se fait maintenant en deux étapes. Je te montre.",
        },
      },
      option "in-the-break" {
        "Je te raconterai pendant la pause. Là, je dois encore parcourir mes propres mails.",
        earns = { share = 0 },
        why = {
          nl = "Tegen de pauze heeft uw collega al een uur met de oude regel gewerkt.",
          fr = "D'ici la pause, votre collègue aura travaillé une heure avec l'ancienne règle.",
        },
        better = {
          nl = "Rembourser se fait maintenant en deux étapes. Je te montre.",
          fr = "Rembourser se fait maintenant en deux étapes. Je te montre.",
        },
      },
    },
  },

  phase "2" {
    node "cooperate" {
      line { "Pratique ! Et si on le mettait sur une feuille, pour tout le monde ?", by = "colleague" },
      option "not-our-job" {
        "Il y a un service pour ça. On va faire le travail des autres, maintenant ?",
        earns = { cooperate = 0 },
        why = {
          nl = "Het team heeft er vandaag iets aan. U kijkt alleen naar uw eigen taak.",
          fr = "L'équipe en profite aujourd'hui. Vous ne regardez que votre propre tâche.",
        },
        better = {
          nl = "Moi j'écris, toi tu relis.",
          fr = "Moi j'écris, toi tu relis.",
        },
      },
      option "together" {
        "Bonne idée. Moi j'écris, toi tu relis. À dix heures, elle est affichée au mur.",
        earns = { cooperate = 2 },
        why = {
          nl = "U werkt mee aan iets waar iedereen mee geholpen is.",
          fr = "Vous collaborez à quelque chose qui aide tout le monde.",
        },
      },
      option "ask-coach" {
        "C'est d'abord au coach d'en décider. Tant qu'il n'est pas là, j'aime mieux attendre.",
        earns = { cooperate = 0 },
        why = {
          nl = "Een blaadje voor het team vraagt geen beslissing. Ondertussen zoekt iedereen apart.",
          fr = "Une feuille pour l'équipe ne demande pas de décision. En attendant, chacun cherche seul.",
        },
        better = {
          nl = "Moi j'écris, toi tu relis.",
          fr = "Moi j'écris, toi tu relis.",
        },
      },
      option "you-write" {
        "Bonne idée, fais-la. Toi, tu écris ces choses-là mieux que moi, franchement.",
        earns = { cooperate = 1 },
        why = {
          nl = "U steunt het, maar laat de ander het werk doen.",
          fr = "Vous soutenez l'idée, mais vous laissez le travail à l'autre.",
        },
        better = {
          nl = "Moi j'écris, toi tu relis. Ça va ?",
          fr = "Moi j'écris, toi tu relis. Ça va ?",
        },
      },
    },
    node "basis" {
      line { "Il y a quand même une erreur : l'étape deux n'est pas « confirmer », mais « vérifier ».", by = "colleague" },
      option "fix-it" {
        "Oh, pardon, je ne l'avais pas vue. Je changerai ça tout à l'heure, alors.",
        earns = { basis = 1 },
        why = {
          nl = "U past het aan, maar een bedanking en een open vraag houden het overleg gaande.",
          fr = "Vous corrigez, mais un merci et une question ouverte gardent le dialogue en vie.",
        },
        better = {
          nl = "Bien vu, merci. Autre chose ?",
          fr = "Bien vu, merci. Autre chose ?",
        },
      },
      option "same-thing" {
        "C'est la même chose, non ? Tout le monde comprend bien ce que je veux dire.",
        earns = { basis = 0 },
        why = {
          nl = "Uw collega deed wat u vroeg en wordt weggewuifd.",
          fr = "Votre collègue a fait ce que vous demandiez, et vous l'envoyez promener.",
        },
        better = {
          nl = "Bien vu, merci. Je corrige.",
          fr = "Bien vu, merci. Je corrige.",
        },
      },
      option "thanks" {
        "Bien vu, merci. Je corrige. Tu vois encore autre chose qui devrait changer ?",
        earns = { basis = 2 },
        why = {
          nl = "U neemt de opmerking aan en vraagt door: zo blijft overleg mogelijk.",
          fr = "Vous acceptez la remarque et vous creusez : le dialogue reste possible.",
        },
      },
    },
  },

  phase "6" {
    node "procedure" {
      line { "Huit heures et demie. Le premier client demande un remboursement, et l'ancien bouton marche encore.", by = "narrator" },
      option "when-unsure" {
        "Je le fais en deux étapes. Et si c'est trop long, je prends l'ancien bouton.",
        earns = { procedure = 1 },
        why = {
          nl = "U begint goed, maar laat een achterpoort open.",
          fr = "Vous commencez bien, mais vous vous gardez une porte de sortie.",
        },
        better = {
          nl = "Je le fais en deux étapes, même si c'est plus long.",
          fr = "Je le fais en deux étapes, même si c'est plus long.",
        },
      },
      option "ask-customer" {
        "Je demande au client ce qu'il préfère. Après tout, il s'agit de son argent, non ?",
        earns = { procedure = 0 },
        why = {
          nl = "De klant kan niet kiezen voor een weg zonder controle. De afspraak geldt voor iedereen.",
          fr = "Le client ne peut pas choisir une voie sans contrôle. La règle vaut pour tous.",
        },
        better = {
          nl = "Je le fais en deux étapes, la feuille à côté.",
          fr = "Je le fais en deux étapes, la feuille à côté.",
        },
      },
      option "old-button" {
        "L'ancien bouton marche encore, alors pourquoi ne pas le prendre aujourd'hui ?",
        earns = { procedure = 0 },
        why = {
          nl = "De oude knop slaat de controle over. De afspraak geldt vanaf vandaag.",
          fr = "L'ancien bouton court-circuite le contrôle. La règle vaut dès aujourd'hui.",
        },
        better = {
          nl = "Je le fais en deux étapes, la feuille à côté.",
          fr = "Je le fais en deux étapes, la feuille à côté.",
        },
      },
      option "two-steps" {
        "Je le fais en deux étapes, la feuille à côté, et je dis au client pourquoi.",
        earns = { procedure = 2 },
        why = {
          nl = "U handelt volgens de nieuwe afspraak en betrekt de klant erbij.",
          fr = "Vous agissez selon la nouvelle règle et vous y associez le client.",
        },
      },
    },
  },
}
