@channels phone chat
-- A question for another service: judge that it is, ask before you refer, and stay until it is taken over.
-- A start: it plays and its plan passes. Make it yours sentence by sentence; `klankbord play {{id}} --watch` follows along.

local company = require "companies.{{company}}"

return scenario {
  id = "{{id}}", version = 1,
  kind = "referral", channel = "{{channel}}", direction = "inbound", language = "fr",
  title = {
    nl = "Niet voor mij, wel voor een collega",
    fr = "Pas pour moi, mais pour une collègue",
  },
  brief = {
    nl = "U bent Sam en werkt op de eerste lijn van {{company_name}}. Een klant heeft een vraag die u misschien niet zelf kunt beantwoorden.",
    fr = "Vous êtes Sam, en première ligne chez {{company_name}}. Un client pose une question à laquelle vous ne pouvez peut-être pas répondre vous-même.",
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
      "Bonjour. Je reçois un rappel pour une facture que je conteste.",
      option "number-first" {
        "Oui, bonjour. Pour commencer, vous pouvez me donner votre numéro de client ?",
        earns = { welcome = 0 }, effect = { mood = -1 },
        why = {
          nl = "De klant krijgt een vraag nog voor hij verwelkomd is. Bedrijf en naam ontbreken.",
          fr = "Une question avant même un mot d'accueil. L'entreprise et votre nom manquent.",
        },
@spoken         better = {
@spoken           nl = "Bonjour, service clientèle {{company_name}}, Sam à l'appareil.",
@spoken           fr = "Bonjour, service clientèle {{company_name}}, Sam à l'appareil.",
@spoken         },
@written         better = {
@written           nl = "Bonjour, ici Sam, du service clientèle {{company_name}}.",
@written           fr = "Bonjour, ici Sam, du service clientèle {{company_name}}.",
@written         },
      },
      option "company-and-name" {
@spoken         "Bonjour, service clientèle {{company_name}}, Sam à l'appareil. Je vous écoute.",
@written         "Bonjour, ici Sam, du service clientèle {{company_name}}. Dites-moi tout, je vous lis.",
        earns = { welcome = 2 },
        why = {
          nl = "U noemt bedrijf en naam en geeft daarna het woord: de klant weet met wie hij te doen heeft.",
          fr = "Vous citez l'entreprise et votre nom, puis vous laissez parler : le client sait à qui il a affaire.",
        },
      },
      option "go-ahead" {
        "Bonjour ! Allez-y, dites-moi : qu'est-ce qui se passe au juste, et depuis quand ?",
        earns = { welcome = 0 },
        why = {
          nl = "Vriendelijk, maar zonder bedrijf en zonder naam: de klant weet niet bij wie hij terechtkomt.",
          fr = "C'est aimable, mais il manque l'entreprise et votre nom : le client ne sait pas sur qui il est tombé.",
        },
@spoken         better = {
@spoken           nl = "Bonjour, service clientèle {{company_name}}, Sam à l'appareil.",
@spoken           fr = "Bonjour, service clientèle {{company_name}}, Sam à l'appareil.",
@spoken         },
@written         better = {
@written           nl = "Bonjour, ici Sam, du service clientèle {{company_name}}.",
@written           fr = "Bonjour, ici Sam, du service clientèle {{company_name}}.",
@written         },
      },
      option "name-only" {
@spoken         "Bonjour, c'est Sam. Qu'est-ce que je peux faire pour vous aujourd'hui ?",
@written         "Bonjour, ici Sam. Qu'est-ce que je peux faire pour vous aujourd'hui ?",
        earns = { welcome = 1 },
        why = {
          nl = "U klinkt vriendelijk, maar de klant weet niet of hij bij het juiste bedrijf is. Verwelkomen doet u ook in naam van het bedrijf.",
          fr = "Le ton est aimable, mais le client ignore s'il est à la bonne adresse. On accueille aussi au nom de l'entreprise.",
        },
@spoken         better = {
@spoken           nl = "Bonjour, {{company_name}}, Sam à l'appareil. En quoi puis-je vous aider ?",
@spoken           fr = "Bonjour, {{company_name}}, Sam à l'appareil. En quoi puis-je vous aider ?",
@spoken         },
@written         better = {
@written           nl = "Bonjour, ici Sam, de {{company_name}}. En quoi puis-je vous aider ?",
@written           fr = "Bonjour, ici Sam, de {{company_name}}. En quoi puis-je vous aider ?",
@written         },
      },
    },
    node "identify" {
@spoken       "C'est {{customer_name}}. Il vous faut autre chose ?",
@written       "Je m'appelle {{customer_name}}. Il vous faut autre chose ?",
      option "address" {
        "Votre nom complet, votre rue et votre commune, et je retrouve votre dossier tout de suite.",
        earns = { identify = 1 },
        why = {
          nl = "Naam en adres kent ook de buurman. Voor een identificatie is minstens één gegeven nodig dat niet publiek is.",
          fr = "Le nom et l'adresse, le voisin les connaît aussi. Pour identifier, il faut au moins une donnée qui n'est pas publique.",
        },
        better = {
          nl = "Il me faut aussi votre numéro de client et votre date de naissance.",
          fr = "Il me faut aussi votre numéro de client et votre date de naissance.",
        },
      },
      option "known-already" {
        "Je vois déjà dans notre système qui vous êtes, je n'ai plus rien à demander.",
        earns = { identify = 0 },
        why = {
          nl = "Wat uw scherm toont, bewijst niet wie er contact opneemt. U hebt niemand geïdentificeerd.",
          fr = "Ce que montre votre écran ne prouve pas qui prend contact. Vous n'avez identifié personne.",
        },
        better = {
          nl = "Par sécurité, il me faut votre numéro de client, votre date de naissance et votre code postal.",
          fr = "Par sécurité, il me faut votre numéro de client, votre date de naissance et votre code postal.",
        },
      },
      option "name-will-do" {
        "Non, votre nom me suffit, je vous vois ici. Ça vous évite de chercher, c'est déjà ça, non ?",
        earns = { identify = 0 },
        reply = "Ah, ça va vite chez vous. Remarquez, mon nom, tout le monde peut le donner.",
        why = {
          nl = "Het lijkt een dienst, maar met een naam alleen weet u niet met wie u te doen hebt. De klant identificeren beschermt zijn gegevens.",
          fr = "Vous croyez lui rendre service, mais avec un nom seul, vous ne savez pas à qui vous parlez. Identifier le client, c'est protéger ses données.",
        },
        better = {
          nl = "Par sécurité, il me faut votre numéro de client, votre date de naissance et votre code postal.",
          fr = "Par sécurité, il me faut votre numéro de client, votre date de naissance et votre code postal.",
        },
      },
      option "three-facts" {
        "Votre numéro de client, votre date de naissance et votre code postal, par sécurité.",
        earns = { identify = 2 },
        why = {
          nl = "Drie gegevens, waarvan twee niet publiek zijn, en u zegt waarom u ze vraagt. De klant is geïdentificeerd.",
          fr = "Trois données, dont deux ne sont pas publiques, et vous dites pourquoi. Le client est identifié.",
        },
      },
    },
  },

  phase "5" {
    node "story" {
      "Je l'ai contestée en mars, par courrier. Et maintenant, on me compte 15 € de frais en plus.",
      option "which-number" {
        "Je recherche cette facture. Quel numéro se trouve en haut à droite, sur la lettre ?",
        earns = { listen = 1 },
        why = {
          nl = "Zakelijk goed, maar over de betwisting vraagt u niets. Daar gaat het om.",
          fr = "C'est efficace, mais vous ne demandez rien sur la contestation. Or c'est d'elle qu'il s'agit.",
        },
        better = {
          nl = "Qu'est-ce qui ne va pas, sur cette facture ?",
          fr = "Qu'est-ce qui ne va pas, sur cette facture ?",
        },
      },
      option "go-on" {
        "Contestée en mars, et maintenant des frais. Qu'est-ce qui n'allait pas sur la facture ?",
        earns = { listen = 2 },
        why = {
          nl = "U herhaalt wat u hoorde en vraagt door. De klant merkt dat u luistert.",
          fr = "Vous reprenez ce que vous avez entendu et vous creusez. Le client sent que vous écoutez.",
        },
      },
      option "pay-first" {
        "Je vous comprends bien. Et si vous payiez d'abord ? Ensuite, on demande le remboursement.",
        earns = { listen = 0 }, effect = { mood = -1 },
        reply = "Payer ? Mais justement, je conteste.",
        why = {
          nl = "De klant is nog niet uitgesproken en krijgt al een oplossing die hij niet vroeg.",
          fr = "Le client n'a pas fini de parler et reçoit déjà une solution dont il ne veut pas.",
        },
        better = {
          nl = "Continuez : que contestez-vous exactement ?",
          fr = "Continuez : que contestez-vous exactement ?",
        },
      },
    },
  },

  phase "6" {
    node "judge" {
      "On me compte une visite qui n'a jamais eu lieu. Vous pouvez l'enlever ?",
      option "try-it" {
        "Je peux toujours essayer, non ? Si ça ne marche pas, la comptabilité vous le dira bien.",
        earns = { judge = 0 },
        why = {
          nl = "Schrappen is niet uw taak. Wie het toch probeert, geeft valse hoop en maakt fouten.",
          fr = "Enlever une ligne n'est pas votre tâche. Essayer quand même, c'est donner un faux espoir et risquer une erreur.",
        },
        better = {
          nl = "C'est le service facturation qui peut le faire. Il regardera aussi les 15 € de frais.",
          fr = "C'est le service facturation qui peut le faire. Il regardera aussi les 15 € de frais.",
        },
      },
      option "write-again" {
        "Réécrivez-leur, et cette fois par recommandé. Là, ils seront bien obligés de répondre.",
        earns = { judge = 0 },
        why = {
          nl = "De klant schreef al eens. Waar zijn vraag thuishoort, hebt u niet beoordeeld.",
          fr = "Le client a déjà écrit. Vous n'avez pas cherché qui doit traiter sa question.",
        },
        better = {
          nl = "C'est le service facturation qui peut le faire. Il regardera aussi les 15 € de frais.",
          fr = "C'est le service facturation qui peut le faire. Il regardera aussi les 15 € de frais.",
        },
      },
      option "billing" {
        "Seule la facturation peut le faire, après contrôle. C'est là qu'on va vous aider.",
        earns = { judge = 2 },
        why = {
          nl = "U beoordeelt juist dat er doorverwezen moet worden, en zegt naar wie en waarom.",
          fr = "Vous jugez bien qu'il faut passer la main, et vous dites à qui et pourquoi.",
        },
      },
      option "not-here" {
        "Ça, ce n'est pas possible ici, c'est pour un autre service. Eux pourront vous aider.",
        earns = { judge = 1 },
        why = {
          nl = "Juist beoordeeld, maar de klant weet niet naar wie en waarom.",
          fr = "C'est bien jugé, mais le client ne sait ni à qui s'adresser, ni pourquoi.",
        },
        better = {
          nl = "Une contestation, c'est notre service facturation qui la traite : il peut enlever une visite.",
          fr = "Une contestation, c'est notre service facturation qui la traite : il peut enlever une visite.",
        },
      },
    },
    node "refer" {
      "Et je devrai tout réexpliquer ?",
      option "pass-on" {
        "Je vous passe le service, et ma collègue verra bien dans le dossier de quoi il s'agit.",
        earns = { refer = 1 },
        why = {
          nl = "U verwijst door, maar ‘vast wel’ is geen overdracht. Informeer uw collega eerst.",
          fr = "Vous transférez, mais « verra bien » n'est pas un relais. Informez d'abord votre collègue.",
        },
        better = {
          nl = "J'informe d'abord ma collègue et je reste jusqu'à ce qu'elle reprenne.",
          fr = "J'informe d'abord ma collègue et je reste jusqu'à ce qu'elle reprenne.",
        },
      },
      option "ask-and-brief" {
        "Non. J'explique d'abord à ma collègue, et je reste le temps qu'elle reprenne. Ça vous va ?",
        earns = { refer = 2 }, effect = { mood = 1 },
        reply = "Oui, ce serait bien.",
        why = {
          nl = "Een warme doorverwijzing: u vraagt toestemming, informeert uw collega en blijft tot het overgenomen is.",
          fr = "Un vrai relais : vous demandez l'accord, vous informez votre collègue et vous restez jusqu'à la reprise.",
        },
      },
      option "number" {
        "Je vous donne plutôt le numéro du service ? Comme ça, vous les avez en direct tout de suite.",
        earns = { refer = 0 }, effect = { mood = -1 },
        why = {
          nl = "De klant begint van voren af aan en kan nergens op terugvallen.",
          fr = "Le client repart de zéro et ne peut se raccrocher à rien.",
        },
        better = {
          nl = "J'explique tout à ma collègue, vous n'aurez rien à répéter.",
          fr = "J'explique tout à ma collègue, vous n'aurez rien à répéter.",
        },
      },
      option "later" {
        "Réessayez plutôt tout à l'heure, mes collègues seront joignables. C'est bon pour vous ?",
        earns = { refer = 0 },
        why = {
          nl = "Doorverwijzen is niet wegsturen: nu moet de klant het zelf opnieuw proberen.",
          fr = "Transférer, ce n'est pas renvoyer : le client doit maintenant recommencer lui-même.",
        },
        better = {
          nl = "J'explique tout à ma collègue, vous n'aurez rien à répéter.",
          fr = "J'explique tout à ma collègue, vous n'aurez rien à répéter.",
        },
      },
    },
    node "colleague" {
      line { "Facturation, Ilse. Qu'est-ce que je dois savoir ?", by = "colleague" },
      option "too-little" {
        "J'ai quelqu'un ici avec une question sur une facture. Tu peux la reprendre ?",
        earns = { discreet = 1 },
        why = {
          nl = "Discreet, maar zo weinig dat de klant toch alles moet herhalen.",
          fr = "C'est discret, mais si maigre que le client devra quand même tout répéter.",
        },
        better = {
          nl = "Il s'agit d'une visite contestée sur la facture de mars.",
          fr = "Il s'agit d'une visite contestée sur la facture de mars.",
        },
      },
      option "to-the-point" {
        "{{customer_name}} conteste une visite sur la facture de mars, et les 15 € qui ont suivi.",
        earns = { discreet = 2 },
        why = {
          nl = "Alleen wat uw collega nodig heeft: u gaat discreet om met het dossier.",
          fr = "Seulement ce qu'il faut à votre collègue : vous traitez le dossier avec discrétion.",
        },
      },
      option "everything" {
        "{{customer_name}}, pour une facture. Déjà deux retards de paiement, tu vois ça ?",
        earns = { discreet = 0 },
        why = {
          nl = "Wat niet ter zake doet, zegt u niet door. Dat de klant eens laat betaalde, is geen deel van de vraag.",
          fr = "Ce qui n'a rien à voir, on ne le répète pas. Un ancien retard ne fait pas partie de la question.",
        },
        better = {
          nl = "{{customer_name}} conteste une visite sur la facture de mars et demande d'enlever les frais.",
          fr = "{{customer_name}} conteste une visite sur la facture de mars et demande d'enlever les frais.",
        },
      },
    },
  },

  phase "9" {
    node "agree" {
      "Et si ce service ne m'aide pas non plus ?",
      option "follow-yourself" {
        "Le mieux, c'est de suivre vous-même dans votre compte, tout y est. Vous saurez faire ça ?",
        earns = { agreement = 0 },
        why = {
          nl = "De opvolging ligt nu bij de klant. Een afspraak, met wie en wanneer, is er niet.",
          fr = "Le suivi repose maintenant sur le client. Il n'y a pas d'accord : ni qui, ni quand.",
        },
@spoken         better = {
@spoken           nl = "Je vous appelle demain entre 10 h et midi. Cela vous convient ?",
@spoken           fr = "Je vous appelle demain entre 10 h et midi. Cela vous convient ?",
@spoken         },
@written         better = {
@written           nl = "Je vous écris demain avant midi. Cela vous convient ?",
@written           fr = "Je vous écris demain avant midi. Cela vous convient ?",
@written         },
      },
      option "who-what-when" {
@spoken         "Je vous rappelle demain entre 10 h et midi, à ce numéro, avec la réponse. Ça vous convient ?",
@written         "Je vous écris demain avant midi, à cette adresse, avec la réponse. Ça vous convient ?",
        earns = { agreement = 2 },
        why = {
          nl = "Wie, wat, wanneer en hoe, en u vraagt of het past: dat is een afspraak waar de klant op kan rekenen.",
          fr = "Qui, quoi, quand et comment, et vous demandez si cela convient : le client peut y compter.",
        },
      },
      option "what-only" {
        "Je vérifie, et ensuite, un collègue ou moi, on vous dira ce qu'on a trouvé. Ça vous va comme ça ?",
        earns = { agreement = 1 },
        why = {
          nl = "De klant weet wat er gebeurt, maar niet wie wat doet tegen wanneer. De afspraak is half.",
          fr = "Le client sait ce qui se passe, mais pas qui fait quoi ni pour quand. Ce n'est qu'un demi-accord.",
        },
        better = {
          nl = "Je vérifie moi-même et je vous le dis demain avant midi.",
          fr = "Je vérifie moi-même et je vous le dis demain avant midi.",
        },
      },
      option "soon" {
        "Nous prenons ça en charge au plus vite, vous aurez des nouvelles. Inutile de nous relancer.",
        earns = { agreement = 0 }, effect = { mood = -1 },
        reply = "Oui, celle-là, on me l'a déjà faite.",
        why = {
          nl = "“Zo snel mogelijk” is geen afspraak. De klant weet niet op wie hij wacht en tot wanneer.",
          fr = "« Au plus vite » n'engage à rien. Le client ne sait ni qui il attend, ni jusqu'à quand.",
        },
@spoken         better = {
@spoken           nl = "Je vous appelle demain entre 10 h et midi. Cela vous convient ?",
@spoken           fr = "Je vous appelle demain entre 10 h et midi. Cela vous convient ?",
@spoken         },
@written         better = {
@written           nl = "Je vous écris demain avant midi. Cela vous convient ?",
@written           fr = "Je vous écris demain avant midi. Cela vous convient ?",
@written         },
      },
    },
    node "more" {
      "C'est noté, merci.",
      option "come-back" {
        "S'il vous revient quelque chose plus tard, recontactez-nous, bien sûr. Bonne journée à vous.",
        earns = { more = 1 },
        why = {
          nl = "U laat de deur open, maar voor later. Nu vragen of er nog iets is, bespaart de klant een tweede contact.",
          fr = "La porte reste ouverte, mais pour plus tard. Demander maintenant épargne au client un second contact.",
        },
        better = {
          nl = "Y a-t-il encore quelque chose que vous voulez demander maintenant ?",
          fr = "Y a-t-il encore quelque chose que vous voulez demander maintenant ?",
        },
      },
      option "anything-else" {
        "Vous avez encore une autre question aujourd'hui ? Sinon, je vous souhaite une bonne journée.",
        earns = { more = 2 },
        why = {
          nl = "Voor u afsluit, vraagt u of er nog iets is. De klant beslist of alles gezegd is.",
          fr = "Vous demandez s'il reste des questions avant de conclure. C'est le client qui décide que tout est dit.",
        },
      },
      option "goodbye" {
        "Voilà, c'est réglé. Merci de votre confiance, et je vous souhaite une excellente journée.",
        earns = { more = 0 },
        why = {
          nl = "Een mooie groet, maar de klant die nog een vraag had, moet opnieuw contact opnemen. U vroeg niet of er nog iets was.",
          fr = "Belle formule, mais le client qui avait encore une question devra reprendre contact. Vous ne lui avez pas demandé s'il en restait.",
        },
        better = {
          nl = "Je peux encore faire quelque chose pour vous ?",
          fr = "Je peux encore faire quelque chose pour vous ?",
        },
      },
      option "score" {
        "Vous recevrez encore un questionnaire. Je peux compter sur une bonne note ? Bonne fin de journée.",
        earns = { more = 0 },
        why = {
          nl = "Die vraag dient u, niet de klant. Of er nog iets is waar hij mee zit, weet u niet.",
          fr = "Cette question vous sert, vous, pas le client. S'il lui reste quelque chose, vous l'ignorez.",
        },
        better = {
          nl = "Je peux encore faire quelque chose pour vous ?",
          fr = "Je peux encore faire quelque chose pour vous ?",
        },
      },
    },
  },
}
