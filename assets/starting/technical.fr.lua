@channels phone chat
-- Technical help: one step at a time, in the customer's words, with a check after each; know where your own task ends.
-- A start: it plays and its plan passes. Make it yours sentence by sentence; `klankbord play {{id}} --watch` follows along.

local company = require "companies.{{company}}"

return scenario {
  id = "{{id}}", version = 1,
  kind = "technical", channel = "{{channel}}", direction = "inbound", language = "fr",
  title = {
    nl = "Het werkt niet meer",
    fr = "Ça ne marche plus",
  },
  brief = {
    nl = "U bent Sam en geeft eerste technische hulp bij {{company_name}}. Een klant heeft een toestel dat niet meer werkt.",
    fr = "Vous êtes Sam et vous donnez la première aide technique chez {{company_name}}. Un client a un appareil qui ne marche plus.",
  },
  company = company, customer = "{{customer}}",
  minutes = 6, difficulty = 2,

  variables = {
    mood = { -1, min = -3, max = 3 },
  },

  opportunities = {
    welcome = { "4.1" },
    identify = { "4.3", weight = 2 },
    empathy = { "5.2" },
    analyse = { "7.4", weight = 2 },
    procedure = { "6.5", weight = 2 },
    check = { "7.3" },
    agreement = { "9.4", weight = 2 },
    more = { "9.6" },
  },

  phase "4" {
    node "greeting" {
      "Bonjour. Je n'ai plus d'internet, et je travaille à la maison.",
      option "company-and-name" {
@spoken         "Bonjour, service clientèle {{company_name}}, Sam à l'appareil. Je vous écoute.",
@written         "Bonjour, ici Sam, du service clientèle {{company_name}}. Dites-moi tout, je vous lis.",
        earns = { welcome = 2 },
        why = {
          nl = "U noemt bedrijf en naam en geeft daarna het woord: de klant weet met wie hij te doen heeft.",
          fr = "Vous citez l'entreprise et votre nom, puis vous laissez parler : le client sait à qui il a affaire.",
        },
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
      option "number-first" {
        "Oui, bonjour. Pour commencer, est-ce que je pourrais avoir votre numéro de client ?",
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
    },
    node "identify" {
@spoken       "C'est {{customer_name}}. Il vous faut autre chose ?",
@written       "Je m'appelle {{customer_name}}. Il vous faut autre chose ?",
      option "name-will-do" {
        "Non, votre nom me suffit, je vous vois ici. Ça vous évite de chercher, c'est toujours ça, non ?",
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
      "Depuis ce matin. J'ai une réunion à 14 h, et j'ai déjà tout essayé.",
      option "two-o-clock" {
        "À 14 h, ça doit marcher, et vous avez déjà essayé pas mal de choses. On part de là.",
        earns = { empathy = 2 }, effect = { mood = 1 },
        why = {
          nl = "U noemt wat voor de klant telt en bouwt voort op wat hij al deed.",
          fr = "Vous nommez ce qui compte pour le client et vous partez de ce qu'il a déjà fait.",
        },
      },
      option "steps-now" {
        "On va régler ça. Vous voulez bien débrancher le modem, puis le rebrancher, pour voir ?",
        earns = { empathy = 0 }, effect = { mood = -1 },
        reply = "Je l'ai fait trois fois, ça.",
        why = {
          nl = "De klant zegt dat hij alles deed en krijgt stap één. Zijn tijdsdruk is niet gehoord.",
          fr = "Le client dit qu'il a tout essayé, et vous reprenez à zéro. Vous n'avez pas entendu qu'il était pressé.",
        },
        better = {
          nl = "Une réunion à 14 h : on fait vite. Qu'avez-vous déjà essayé ?",
          fr = "Une réunion à 14 h : on fait vite. Qu'avez-vous déjà essayé ?",
        },
      },
      option "annoying" {
        "Oui, c'est embêtant, surtout quand on travaille chez soi. Ça arrive à d'autres, hein.",
        earns = { empathy = 1 },
        why = {
          nl = "Begrip, maar algemeen. De vergadering van 14 uur is wat de klant bezighoudt.",
          fr = "De la compréhension, mais très générale. Ce qui occupe le client, c'est sa réunion de 14 h.",
        },
        better = {
          nl = "À 14 h, ça doit donc marcher. Qu'avez-vous déjà essayé ?",
          fr = "À 14 h, ça doit donc marcher. Qu'avez-vous déjà essayé ?",
        },
      },
    },
  },

  phase "7" {
    node "analyse" {
      "Bon, dites-moi.",
      option "too-old" {
        "Il a quel âge, ce modem ? Après cinq ans, ils lâchent tous, on voit ça souvent.",
        earns = { analyse = 0 },
        why = {
          nl = "U hebt uw oorzaak al gekozen. Wat de klant ziet, hebt u niet gevraagd.",
          fr = "Vous avez déjà choisi votre cause. Ce que le client voit, vous ne l'avez pas demandé.",
        },
        better = {
          nl = "Quels voyants sont allumés sur le modem ?",
          fr = "Quels voyants sont allumés sur le modem ?",
        },
      },
      option "your-computer" {
        "Ce ne serait pas votre ordinateur, par hasard ? C'est souvent de là que ça vient.",
        earns = { analyse = 0 }, effect = { mood = -1 },
        why = {
          nl = "Een veronderstelling in de vorm van een vraag. De klant voelt zich verdacht.",
          fr = "Une supposition déguisée en question. Le client se sent soupçonné.",
        },
        better = {
          nl = "Quels voyants sont allumés sur le modem ?",
          fr = "Quels voyants sont allumés sur le modem ?",
        },
      },
      option "lights-and-when" {
        "Quels voyants sont allumés sur le modem ? Et que faisiez-vous quand ça a coupé ?",
        earns = { analyse = 2 },
        why = {
          nl = "Twee gerichte vragen, over wat men ziet en wanneer het begon: zo vindt u de oorzaak.",
          fr = "Deux questions précises, ce qu'on voit et quand ça a commencé : c'est ainsi qu'on trouve la cause.",
        },
      },
      option "model" {
        "C'est quel type de modem exactement ? C'est noté en dessous, sur une étiquette.",
        earns = { analyse = 1 },
        why = {
          nl = "Nuttig, maar het zegt niet wat er mis is. Vraag eerst wat de klant ziet.",
          fr = "C'est utile, mais cela ne dit pas ce qui ne va pas. Demandez d'abord ce que le client voit.",
        },
        better = {
          nl = "Quels voyants sont allumés pour l'instant ?",
          fr = "Quels voyants sont allumés pour l'instant ?",
        },
      },
    },
  },

  phase "6" {
    node "procedure" {
      "Celui du haut est rouge. Les autres sont éteints.",
      option "open-it" {
        "Rouge, c'est la ligne. Vous pouvez dévisser le petit boîtier au mur, qu'on regarde ?",
        earns = { procedure = 0 },
        why = {
          nl = "Het kastje openen mag alleen een technieker. U brengt de klant in gevaar en wijkt af van de procedure.",
          fr = "Seul un technicien peut ouvrir ce boîtier. Vous mettez le client en danger et vous sortez de la procédure.",
        },
        better = {
          nl = "Rouge, c'est la ligne. C'est pour un technicien, je vous en planifie un.",
          fr = "Rouge, c'est la ligne. C'est pour un technicien, je vous en planifie un.",
        },
      },
      option "new-modem" {
        "Rouge, alors il est cassé. Je vous en envoie un nouveau, il sera là dans trois jours.",
        earns = { procedure = 0 },
        why = {
          nl = "De procedure vraagt eerst een test. Ligt het aan de lijn, dan helpt een nieuwe modem niet.",
          fr = "La procédure demande d'abord un test. Si c'est la ligne, un nouveau modem ne sert à rien.",
        },
        better = {
          nl = "Rouge, c'est la ligne. C'est pour un technicien, je vous en planifie un.",
          fr = "Rouge, c'est la ligne. C'est pour un technicien, je vous en planifie un.",
        },
      },
      option "wait-and-see" {
        "Rouge, c'est la ligne. Ça revient souvent tout seul, on attend encore une petite heure, ça va ?",
        earns = { procedure = 1 },
        why = {
          nl = "Soms waar, maar de procedure vraagt eerst een test. Nu verliest de klant een uur.",
          fr = "C'est vrai parfois, mais la procédure demande d'abord un test. Le client perd une heure.",
        },
        better = {
          nl = "Je teste la ligne à distance, tout de suite.",
          fr = "Je teste la ligne à distance, tout de suite.",
        },
      },
      option "line-test" {
        "Rouge, c'est la ligne. Je la teste à distance, c'est l'étape suivante, et je vous dis quoi.",
        earns = { procedure = 2 },
        why = {
          nl = "U volgt de afgesproken stappen en zegt wat u doet. De klant weet waar hij aan toe is.",
          fr = "Vous suivez les étapes prévues et vous dites ce que vous faites. Le client sait où il en est.",
        },
      },
    },
  },

  phase "7" {
    id = "solution",
    node "check" {
      "Alors ? Je vois du vert, mais ça clignote.",
      option "try-later" {
        "C'est bon signe. Réessayez tout à l'heure, un peu avant le début de la réunion.",
        earns = { check = 1 },
        why = {
          nl = "Bijna: de controle is er, maar zonder u. Doe ze samen, nu.",
          fr = "Presque : le contrôle y est, mais sans vous. Faites-le ensemble, maintenant.",
        },
        better = {
          nl = "Vous ouvrez une page, pendant que je suis encore là ?",
          fr = "Vous ouvrez une page, pendant que je suis encore là ?",
        },
      },
      option "try-now" {
        "C'est bon signe. Ouvrez une page, qu'on voie ensemble si la réunion passera.",
        earns = { check = 2 },
        why = {
          nl = "U gaat samen met de klant na of de oplossing helpt waarvoor hij ze nodig heeft.",
          fr = "Vous vérifiez avec le client que la solution sert à ce dont il a besoin.",
        },
      },
      option "done" {
        "Clignoter, c'est normal, donc c'est réparé. D'ici quelques minutes, ça remarche.",
        earns = { check = 0 },
        why = {
          nl = "U besluit dat het opgelost is; of de klant kan werken, weet u niet.",
          fr = "Vous décidez que c'est réparé ; si le client peut travailler, vous n'en savez rien.",
        },
        better = {
          nl = "Vous pouvez ouvrir une page ? Comme ça, on en est sûrs.",
          fr = "Vous pouvez ouvrir une page ? Comme ça, on en est sûrs.",
        },
      },
    },
  },

  phase "9" {
    node "agree" {
      "Ça marche ! Et si ça recoupe tout à l'heure ?",
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
        "Je vérifie, et ensuite, un collègue ou moi, on vous dira ce qu'on a trouvé. Ça vous va ?",
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
