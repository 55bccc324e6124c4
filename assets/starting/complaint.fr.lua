@channels phone chat email social
-- A complaint: acknowledge it before solving it, promise only what you hold in your own hands.
-- A start: it plays and its plan passes. Make it yours sentence by sentence; `klankbord play {{id}} --watch` follows along.

local company = require "companies.{{company}}"

return scenario {
  id = "{{id}}", version = 1,
  kind = "complaint", channel = "{{channel}}", direction = "inbound", language = "fr",
  title = {
    nl = "Een levering die niet kwam",
    fr = "Une livraison jamais arrivée",
  },
  brief = {
    nl = "U bent Sam en werkt op de klantendienst van {{company_name}}. Een klant neemt contact op over een levering.",
    fr = "Vous êtes Sam, du service clientèle de {{company_name}}. Un client prend contact au sujet d'une livraison.",
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
@spoken       "Bonjour. Hier, j'ai attendu toute la journée chez moi, pour rien.",
@written       "Bonjour. Hier, j'ai attendu toute la journée chez moi, pour rien.",
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
      option "three-facts" {
        "Votre numéro de client, votre date de naissance et votre code postal, par sécurité.",
        earns = { identify = 2 },
        why = {
          nl = "Drie gegevens, waarvan twee niet publiek zijn, en u zegt waarom u ze vraagt. De klant is geïdentificeerd.",
          fr = "Trois données, dont deux ne sont pas publiques, et vous dites pourquoi. Le client est identifié.",
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
    },
  },

  phase "5" {
    node "story" {
      "Entre 8 et 18 h, disait votre message. J'ai pris congé pour ça. Je n'ai vu personne, et personne n'a appelé.",
      option "own-it" {
        "Un jour de congé, et personne. Cela n'aurait pas dû arriver, je vous présente nos excuses.",
        earns = { complaint = 2 }, effect = { mood = 1 },
        reply = "Non. Ça n'aurait pas dû, en effet.",
        why = {
          nl = "U herhaalt het feit en verontschuldigt u zonder uitvlucht. Zo gaat u professioneel met een klacht om.",
          fr = "Vous reprenez le fait et vous vous excusez sans chercher de prétexte. C'est traiter une plainte en professionnel.",
        },
      },
      option "not-us" {
        "Le transporteur, c'est une autre firme. Ces choses-là, nous les apprenons les derniers.",
        earns = { complaint = 0 },
        why = {
          nl = "U schuift het door naar een ander. Voor de klant is er maar één bedrijf, en dat is het uwe.",
          fr = "Vous renvoyez la faute à un autre. Pour le client, il n'y a qu'une entreprise : la vôtre.",
        },
        better = {
          nl = "Cela n'aurait pas dû arriver. Je vous présente nos excuses, au nom de {{company_name}}.",
          fr = "Cela n'aurait pas dû arriver. Je vous présente nos excuses, au nom de {{company_name}}.",
        },
      },
      option "sorry-and-on" {
        "Toutes nos excuses pour ce désagrément. Vous avez le numéro de commande sous la main ?",
        earns = { complaint = 1 },
        why = {
          nl = "Het excuus is er, maar zo kort dat het een formule lijkt. De klacht is nog niet gehoord.",
          fr = "Les excuses y sont, mais si brèves qu'elles sonnent comme une formule. La plainte n'est pas encore entendue.",
        },
        better = {
          nl = "Toute une journée à attendre pour rien, je vous présente nos excuses. Racontez-moi la suite.",
          fr = "Toute une journée à attendre pour rien, je vous présente nos excuses. Racontez-moi la suite.",
        },
      },
      option "traffic" {
        "C'est vraiment embêtant pour vous. Avec les files d'hier, nos chauffeurs font ce qu'ils peuvent.",
        earns = { complaint = 0 }, effect = { mood = -1 },
        reply = "Des files ? Toute la journée, jusqu'à 18 h ?",
        why = {
          nl = "Na het medeleven komt een uitvlucht. Voor de klant telt dan alleen de uitvlucht.",
          fr = "Après la compassion vient un prétexte. Le client ne retient que le prétexte.",
        },
        better = {
          nl = "Cela n'aurait pas dû arriver. Je vous présente nos excuses, au nom de {{company_name}}.",
          fr = "Cela n'aurait pas dû arriver. Je vous présente nos excuses, au nom de {{company_name}}.",
        },
      },
    },
    node "recap" {
      "Et la semaine passée, j'avais écrit pour savoir si on pouvait préciser l'heure. Pas de réponse.",
      option "only-last" {
        "Je vois : votre message de la semaine passée est resté sans réponse. Je cherche pourquoi.",
        earns = { summary = 1 },
        why = {
          nl = "U vat alleen het laatste samen. Van de dag die de klant verloor, is geen sprake meer.",
          fr = "Vous ne résumez que la fin. La journée que le client a perdue a disparu.",
        },
        better = {
          nl = "Donc : pas de livraison hier, un jour de congé perdu et pas de réponse à votre message. C'est bien ça ?",
          fr = "Donc : pas de livraison hier, un jour de congé perdu et pas de réponse à votre message. C'est bien ça ?",
        },
      },
      option "all-of-it" {
        "Donc hier, pas de livraison, un congé perdu, et pas de réponse à votre message. C'est ça ?",
        earns = { summary = 2 },
        why = {
          nl = "U vat alles samen en vraagt of het klopt. De klant hoort dat hij begrepen is.",
          fr = "Vous résumez tout et vous demandez si c'est juste. Le client entend qu'il est compris.",
        },
      },
      option "understood" {
        "Bien, je vois très bien la situation. On s'en occupe, et vous aurez vite de nos nouvelles.",
        earns = { summary = 0 },
        why = {
          nl = "U zegt dat u het begrijpt, en laat niet horen wat. Een samenvatting zou dat tonen.",
          fr = "Vous dites que vous comprenez, sans dire quoi. Un résumé le montrerait.",
        },
        better = {
          nl = "Pas de livraison, une journée perdue, pas de réponse. C'est bien cela ?",
          fr = "Pas de livraison, une journée perdue, pas de réponse. C'est bien cela ?",
        },
      },
    },
  },

  phase "7" {
    node "proposal" {
      "Voilà. Et maintenant ?",
      option "cancel" {
        "Nous pouvons aussi simplement annuler la commande. Ce ne serait pas plus facile ?",
        earns = { proposal = 0 },
        why = {
          nl = "De klant wil zijn levering. Dit voorstel lost uw probleem op, en niet het zijne.",
          fr = "Le client veut sa livraison. Cette proposition règle votre problème, pas le sien.",
        },
        better = {
          nl = "J'appelle le dépôt pour une livraison après 17 h. Cela vous aiderait ?",
          fr = "J'appelle le dépôt pour une livraison après 17 h. Cela vous aiderait ?",
        },
      },
      option "you-choose" {
        "Vous pouvez choisir un autre jour dans votre compte, celui qui vous arrange le mieux.",
        earns = { proposal = 0 }, effect = { mood = -1 },
        why = {
          nl = "Het werk gaat terug naar de klant, die al een dag verloor. Een voorstel komt van u.",
          fr = "Vous renvoyez le travail au client, qui a déjà perdu une journée. C'est à vous de proposer.",
        },
        better = {
          nl = "J'appelle le dépôt pour une livraison après 17 h. Cela vous aiderait ?",
          fr = "J'appelle le dépôt pour une livraison après 17 h. Cela vous aiderait ?",
        },
      },
      option "evening" {
        "J'appelle le dépôt pour une livraison après 17 h, sans congé à prendre. Ça vous irait ?",
        earns = { proposal = 2 }, effect = { mood = 1 },
        reply = "Oui, ça, ça m'aiderait.",
        why = {
          nl = "Het voorstel neemt weg wat voor de klant het zwaarst woog, en u vraagt of het past.",
          fr = "La proposition enlève ce qui pesait le plus, et vous demandez si elle convient.",
        },
      },
      option "new-day" {
        "Je replanifie une livraison. Quel jour de la semaine prochaine êtes-vous à la maison ?",
        earns = { proposal = 1 },
        why = {
          nl = "Een voorstel, maar het vraagt van de klant weer een dag thuis. U kunt beter doen.",
          fr = "C'est une proposition, mais elle demande encore une journée à la maison. Il y a mieux.",
        },
        better = {
          nl = "Je demande une livraison après 17 h, vous n'aurez pas de congé à prendre.",
          fr = "Je demande une livraison après 17 h, vous n'aurez pas de congé à prendre.",
        },
      },
    },
    node "promise" {
      "Et cette fois, c'est sûr ? Je n'attendrai pas encore pour rien ?",
      option "certain" {
        "Soyez tranquille, elle arrivera, c'est certain. J'ajoute moi-même une note au dossier.",
        earns = { expectation = 0 }, effect = { mood = 1 },
        reply = "Alors je compte dessus.",
        why = {
          nl = "Een belofte over iets dat u niet in handen hebt. Loopt het weer mis, dan is het vertrouwen weg.",
          fr = "Vous promettez ce que vous n'avez pas en main. Au prochain raté, la confiance est perdue.",
        },
        better = {
          nl = "Le chauffeur, ce n'est pas moi. Mais vous donner des nouvelles demain, ça, oui.",
          fr = "Le chauffeur, ce n'est pas moi. Mais vous donner des nouvelles demain, ça, oui.",
        },
      },
      option "not-in-hand" {
        "Ça, je ne peux pas le garantir. Mais si ça change, c'est moi qui vous préviens avant.",
        earns = { expectation = 2 },
        why = {
          nl = "U belooft niet wat u niet kunt waarmaken, en wel wat u zelf in handen hebt.",
          fr = "Vous ne promettez pas ce que vous ne maîtrisez pas ; ce qui dépend de vous, vous le promettez.",
        },
      },
      option "be-home" {
        "S'il y a quelqu'un à la maison, pourquoi est-ce que ça raterait ? Je ne vois pas.",
        earns = { expectation = 0 },
        why = {
          nl = "Zo klinkt het alsof de fout bij de klant lag, die net de hele dag thuis zat.",
          fr = "On dirait que la faute vient du client, qui est justement resté chez lui toute la journée.",
        },
        better = {
          nl = "Le chauffeur, ce n'est pas moi. Mais vous donner des nouvelles demain, ça, oui.",
          fr = "Le chauffeur, ce n'est pas moi. Mais vous donner des nouvelles demain, ça, oui.",
        },
      },
      option "normally" {
        "Normalement oui. Avec nos livraisons, ça se passe bien presque chaque fois, vous savez.",
        earns = { expectation = 1 },
        why = {
          nl = "Eerlijk, maar de klant heeft er niets aan: hij was net die ene keer. Zeg wat u wél kunt doen.",
          fr = "C'est honnête, mais le client n'est pas plus avancé : il était justement ce « presque ». Dites ce que vous pouvez faire.",
        },
        better = {
          nl = "Je ne peux pas le promettre. Mais je vous préviens avant si quelque chose change.",
          fr = "Je ne peux pas le promettre. Mais je vous préviens avant si quelque chose change.",
        },
      },
    },
  },

  phase "9" {
    node "agree" {
      "Bon. Et qu'est-ce qui va se passer, concrètement ?",
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
      option "who-what-when" {
@spoken         "Je vous rappelle demain entre 10 h et midi, à ce numéro, avec la réponse. Ça vous convient ?",
@written         "Je vous écris demain avant midi, à cette adresse, avec la réponse. Ça vous convient ?",
        earns = { agreement = 2 },
        why = {
          nl = "Wie, wat, wanneer en hoe, en u vraagt of het past: dat is een afspraak waar de klant op kan rekenen.",
          fr = "Qui, quoi, quand et comment, et vous demandez si cela convient : le client peut y compter.",
        },
      },
    },
    node "more" {
      "C'est noté, merci.",
      option "anything-else" {
        "Vous avez encore une autre question aujourd'hui ? Sinon, je vous souhaite une bonne journée.",
        earns = { more = 2 },
        why = {
          nl = "Voor u afsluit, vraagt u of er nog iets is. De klant beslist of alles gezegd is.",
          fr = "Vous demandez s'il reste des questions avant de conclure. C'est le client qui décide que tout est dit.",
        },
      },
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
