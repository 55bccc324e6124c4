@channels phone
-- Calling back with news: say why you call, tell the news whole, agree an appointment and check that it was done.
-- A start: it plays and its plan passes. Make it yours sentence by sentence; `klankbord play {{id}} --watch` follows along.

local company = require "companies.{{company}}"

return scenario {
  id = "{{id}}", version = 1,
  kind = "progress", channel = "{{channel}}", direction = "outbound", language = "fr",
  title = {
    nl = "Nieuws over een herstelling",
    fr = "Des nouvelles d'une réparation",
  },
  brief = {
    nl = "U bent Sam van {{company_name}}. U belt een klant terug over een herstelling: het onderdeel is er, een dag later dan gezegd.",
    fr = "Vous êtes Sam, de {{company_name}}. Vous rappelez un client au sujet d'une réparation : la pièce est là, un jour plus tard que prévu.",
  },
  company = company, customer = "{{customer}}",
  minutes = 5, difficulty = 2,

  variables = {
    mood = { -1, min = -3, max = 3 },
  },

  opportunities = {
    introduce = { "11.1" },
    identify = { "4.3", weight = 2 },
    news = { "11.2", weight = 2 },
    expectation = { "2.3", weight = 2 },
    appointment = { "11.3", weight = 2 },
    done = { "11.4" },
    agreement = { "9.4", weight = 2 },
    more = { "9.6" },
  },

  phase "11" {
    node "introduce" {
      "Oui, allô ?",
      option "company-only" {
        "Bonjour, ici Sam, de {{company_name}}. J'avais promis de vous donner des nouvelles aujourd'hui.",
        earns = { introduce = 1 },
        why = {
          nl = "Wie belt, is duidelijk. Waarover, nog niet.",
          fr = "Qui appelle, c'est clair. Pourquoi, pas encore.",
        },
        better = {
          nl = "J'appelle pour la réparation de votre appareil.",
          fr = "J'appelle pour la réparation de votre appareil.",
        },
      },
      option "your-file" {
        "Bonjour, ici le service clientèle. Vous avez un instant ? Il y a du neuf dans votre dossier.",
        earns = { introduce = 0 },
        why = {
          nl = "Geen naam, geen bedrijf, geen reden: ‘uw dossier’ kan van om het even wie komen.",
          fr = "Ni nom, ni entreprise, ni raison : « votre dossier » peut venir de n'importe qui.",
        },
        better = {
          nl = "Bonjour, ici Sam, de {{company_name}}. J'appelle pour votre réparation.",
          fr = "Bonjour, ici Sam, de {{company_name}}. J'appelle pour votre réparation.",
        },
      },
      option "who-and-why" {
        "Bonjour, ici Sam, de {{company_name}}. Je vous rappelle pour la réparation de votre appareil.",
        earns = { introduce = 2 },
        why = {
          nl = "Naam, bedrijf en reden in één zin: de klant weet meteen waarover het gaat.",
          fr = "Votre nom, l'entreprise et la raison en une phrase : le client sait tout de suite de quoi il s'agit.",
        },
      },
      option "just-name" {
        "Bonjour, c'est Sam. Je vous rappelle, vous devez bien savoir pourquoi, j'imagine.",
        earns = { introduce = 0 }, effect = { mood = -1 },
        reply = "Euh… non ?",
        why = {
          nl = "De klant moet raden wie belt en waarom.",
          fr = "Le client doit deviner qui appelle et pourquoi.",
        },
        better = {
          nl = "Bonjour, ici Sam, de {{company_name}}. J'appelle pour votre réparation.",
          fr = "Bonjour, ici Sam, de {{company_name}}. J'appelle pour votre réparation.",
        },
      },
    },
  },

  phase "4" {
    node "identify" {
      "Ah, enfin. Alors ?",
      option "voice" {
        "J'ai des nouvelles. Je reconnais votre voix, donc je n'ai rien à vous demander d'autre.",
        earns = { identify = 0 },
        why = {
          nl = "Een stem bewijst niet wie er opneemt. De klant identificeren doet u met gegevens.",
          fr = "Une voix ne prouve pas qui a décroché. On identifie le client avec des données.",
        },
        better = {
          nl = "Avant tout : votre numéro de client et votre date de naissance, s'il vous plaît ?",
          fr = "Avant tout : votre numéro de client et votre date de naissance, s'il vous plaît ?",
        },
      },
      option "name" {
        "J'ai des nouvelles. Je parle bien à {{customer_name}}, et pas à quelqu'un d'autre ?",
        earns = { identify = 1 },
        why = {
          nl = "U vraagt het, maar een ja is geen bewijs. Er is een gegeven nodig dat niet publiek is.",
          fr = "Vous demandez, mais un oui ne prouve rien. Il faut une donnée qui n'est pas publique.",
        },
        better = {
          nl = "Pour cela, il me faut votre numéro de client et votre date de naissance.",
          fr = "Pour cela, il me faut votre numéro de client et votre date de naissance.",
        },
      },
      option "tell-at-once" {
        "Bonne nouvelle : l'appareil, rue de l'Église, peut être réparé cette semaine. C'est bien, non ?",
        earns = { identify = 0 },
        why = {
          nl = "U weet nog niet wie opnam en noemt al een adres. De klant identificeren komt eerst.",
          fr = "Vous ne savez pas encore qui a décroché et vous citez déjà une adresse. D'abord, identifier le client.",
        },
        better = {
          nl = "Avant tout : votre numéro de client et votre date de naissance, s'il vous plaît ?",
          fr = "Avant tout : votre numéro de client et votre date de naissance, s'il vous plaît ?",
        },
      },
      option "two-facts" {
        "J'ai des nouvelles. D'abord votre numéro de client et votre date de naissance, par sécurité.",
        earns = { identify = 2 },
        why = {
          nl = "U identificeert eerst en zegt waarom. Pas daarna komen er gegevens.",
          fr = "Vous identifiez d'abord, et vous dites pourquoi. Les données viennent ensuite.",
        },
      },
    },
  },

  phase "11" {
    id = "news",
    node "news" {
      "K, un zéro quatre huit deux, et le 9 juin 74. Allez, dites-moi.",
      option "good-part" {
        "La pièce est arrivée, donc plus rien n'empêche de réparer votre appareil, maintenant.",
        earns = { news = 1 },
        why = {
          nl = "Juist, maar de klant weet niet hoe lang het duurt en wat het kost.",
          fr = "C'est juste, mais le client ne sait ni combien de temps ça prend, ni ce que ça coûte.",
        },
        better = {
          nl = "La réparation prend une heure, et c'est gratuit.",
          fr = "La réparation prend une heure, et c'est gratuit.",
        },
      },
      option "whole" {
        "La pièce est arrivée, avec un jour de retard. La réparation prend une heure, c'est gratuit.",
        earns = { news = 2 }, effect = { mood = 1 },
        reply = "Merci de le dire franchement.",
        why = {
          nl = "Volledig, ook wat minder mooi is: de vertraging, de duur en de prijs.",
          fr = "Tout y est, même ce qui plaît moins : le retard, la durée et le prix.",
        },
      },
      option "blame" {
        "La pièce est là. Le retard vient du fabricant, alors nous, qu'est-ce qu'on y peut, hein ?",
        earns = { news = 0 }, effect = { mood = -1 },
        why = {
          nl = "De klant wil weten wat er nu gebeurt, niet wiens schuld het is.",
          fr = "Le client veut savoir ce qui se passe maintenant, pas à qui la faute.",
        },
        better = {
          nl = "La pièce est là. La réparation prend une heure, et c'est gratuit.",
          fr = "La pièce est là. La réparation prend une heure, et c'est gratuit.",
        },
      },
      option "ask-technician" {
        "La pièce est là. Pour le reste, le technicien vous expliquera tout ça sur place.",
        earns = { news = 0 },
        why = {
          nl = "De klant moet wachten op wat u nu al weet: hoe lang het duurt en wat het kost.",
          fr = "Le client doit attendre ce que vous savez déjà : combien de temps et à quel prix.",
        },
        better = {
          nl = "La pièce est là. La réparation prend une heure, et c'est gratuit.",
          fr = "La pièce est là. La réparation prend une heure, et c'est gratuit.",
        },
      },
    },
    node "expectation" {
      "Donc demain, c'est réglé ?",
      option "honest" {
        "Ça, je ne peux pas encore le dire. Mais je vois les jours libres, on en choisit un.",
        earns = { expectation = 2 },
        why = {
          nl = "U wekt geen verwachting die u niet kunt inlossen, en zegt wat wel kan.",
          fr = "Vous ne créez pas d'attente que vous ne pourriez pas tenir, et vous dites ce qui est possible.",
        },
      },
      option "not-mine" {
        "Ça ne dépend pas de moi, c'est le planning. Là-dessus, je ne peux rien vous dire.",
        earns = { expectation = 0 },
        why = {
          nl = "U wekt geen hoop, maar laat de klant met niets achter. De vrije dagen ziet u nochtans wel.",
          fr = "Vous ne donnez pas d'espoir, mais vous ne laissez rien. Les jours libres, vous les voyez pourtant.",
        },
        better = {
          nl = "Demain, je ne peux pas le promettre. Mais je vois les jours libres.",
          fr = "Demain, je ne peux pas le promettre. Mais je vois les jours libres.",
        },
      },
      option "if-lucky" {
        "Avec un peu de chance, oui. À première vue, le planning de demain n'est pas trop chargé.",
        earns = { expectation = 1 },
        why = {
          nl = "Geen belofte, maar de klant hoort er toch een in. Zeg wat vaststaat.",
          fr = "Ce n'est pas une promesse, mais le client en entend une. Dites ce qui est sûr.",
        },
        better = {
          nl = "Je le saurai quand le planning sera fait. Fixons d'abord un jour.",
          fr = "Je le saurai quand le planning sera fait. Fixons d'abord un jour.",
        },
      },
      option "yes" {
        "Oui, demain c'est réparé, vous pouvez compter dessus. Je m'en occupe personnellement.",
        earns = { expectation = 0 }, effect = { mood = 1 },
        why = {
          nl = "U belooft werk van een ander, nog voor er een afspraak is.",
          fr = "Vous promettez le travail d'un autre, avant même d'avoir un rendez-vous.",
        },
        better = {
          nl = "Demain, je ne peux pas le promettre. Mais je vois les jours libres.",
          fr = "Demain, je ne peux pas le promettre. Mais je vois les jours libres.",
        },
      },
    },
    node "appointment" {
      "Bon. Quand, alors ?",
      option "thursday" {
        "Le technicien passe jeudi matin. Je vous inscris tout de suite, c'est bon pour vous, non ?",
        earns = { appointment = 1 },
        why = {
          nl = "Een afspraak, maar u hebt niet gevraagd of het past.",
          fr = "C'est un rendez-vous, mais vous n'avez pas demandé s'il convenait.",
        },
        better = {
          nl = "Jeudi entre 9 et 11 h : cela vous convient ?",
          fr = "Jeudi entre 9 et 11 h : cela vous convient ?",
        },
      },
      option "two-slots" {
        "Jeudi entre 9 et 11 h, ou vendredi entre 14 et 16 h. Qu'est-ce qui vous arrange ?",
        earns = { appointment = 2 },
        why = {
          nl = "Twee momenten die vrij zijn, en de klant kiest.",
          fr = "Deux moments qui sont libres, et le client choisit.",
        },
      },
      option "they-ring" {
        "Le technicien vous appellera quand il sera dans le coin. Vous gardez votre GSM sur vous ?",
        earns = { appointment = 0 },
        why = {
          nl = "Dat is geen afspraak: de klant kent geen dag en moet heel de week klaarstaan.",
          fr = "Ce n'est pas un rendez-vous : sans jour fixé, le client doit être prêt toute la semaine.",
        },
        better = {
          nl = "Jeudi entre 9 et 11 h ou vendredi entre 14 et 16 h : qu'est-ce qui vous arrange ?",
          fr = "Jeudi entre 9 et 11 h ou vendredi entre 14 et 16 h : qu'est-ce qui vous arrange ?",
        },
      },
      option "whenever" {
        "Dites-moi quand ça vous arrange, je le note, et je fais passer le message au planning.",
        earns = { appointment = 0 },
        why = {
          nl = "Zo lijkt elke dag te kunnen. Een afspraak maakt u met wat vrij is.",
          fr = "Comme si tous les jours étaient possibles. Un rendez-vous se prend avec ce qui est libre.",
        },
        better = {
          nl = "Jeudi entre 9 et 11 h ou vendredi entre 14 et 16 h : qu'est-ce qui vous arrange ?",
          fr = "Jeudi entre 9 et 11 h ou vendredi entre 14 et 16 h : qu'est-ce qui vous arrange ?",
        },
      },
    },
    node "done" {
      "Jeudi, c'est bon. Il y aura quelqu'un.",
      option "fine" {
        "Parfait. Notre technicien a de l'expérience, pourquoi voudriez-vous que ça rate ?",
        earns = { done = 0 },
        why = {
          nl = "U gaat ervan uit dat het lukt, en niemand gaat het na.",
          fr = "Vous supposez que ça ira, et personne ne le vérifie.",
        },
        better = {
          nl = "Je vous appelle jeudi soir pour savoir si tout est fait.",
          fr = "Je vous appelle jeudi soir pour savoir si tout est fait.",
        },
      },
      option "check-after" {
        "Et jeudi soir, je vous appelle pour savoir si tout a été fait comme il fallait.",
        earns = { done = 2 },
        why = {
          nl = "U gaat zelf na of de opdracht uitgevoerd is.",
          fr = "Vous vérifiez vous-même que le travail est fait.",
        },
      },
      option "you-call" {
        "Si jeudi, ça ne va pas, vous pouvez toujours me rappeler, je suis là, vous savez.",
        earns = { done = 1 },
        why = {
          nl = "Vriendelijk, maar de controle ligt bij de klant.",
          fr = "C'est aimable, mais le contrôle est laissé au client.",
        },
        better = {
          nl = "Je vous appelle jeudi soir pour savoir si tout est fait.",
          fr = "Je vous appelle jeudi soir pour savoir si tout est fait.",
        },
      },
    },
  },

  phase "9" {
    node "agree" {
      "C'est bon. Et je reçois une confirmation quelque part ?",
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
      option "what-only" {
        "Je vérifie tout ça, et ensuite, un collègue ou moi, on vous dira ce qu'on a trouvé.",
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
