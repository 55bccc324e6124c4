@channels phone
-- An outbound sale: say who calls and why, ask whether it suits, listen to the resistance, and take a no.
-- A start: it plays and its plan passes. Make it yours sentence by sentence; `klankbord play {{id}} --watch` follows along.

local company = require "companies.{{company}}"

return scenario {
  id = "{{id}}", version = 1,
  kind = "sales", channel = "{{channel}}", direction = "outbound", language = "fr",
  title = {
    nl = "Een aanbod aan een klant",
    fr = "Une offre pour un client",
  },
  brief = {
    nl = "U bent Sam en belt voor {{company_name}} klanten die daarvoor toestemming gaven. U hebt nagekeken dat dit nummer niet op de Bel-me-niet-meer-lijst staat.",
    fr = "Vous êtes Sam et vous appelez pour {{company_name}} des clients qui ont donné leur accord. Vous avez vérifié que ce numéro n'est pas sur la liste « Ne m'appelez plus ».",
  },
  company = company, customer = "{{customer}}",
  minutes = 6, difficulty = 2,

  variables = {
    mood = { 0, min = -3, max = 3 },
  },

  opportunities = {
    introduce = { "10.1" },
    purpose = { "10.2" },
    need = { "10.4", weight = 2 },
    present = { "10.3", weight = 2 },
    resistance = { "10.5", weight = 2 },
    close = { "10.7", weight = 2 },
    agreement = { "9.4", weight = 2 },
    more = { "9.6" },
  },

  phase "10" {
    node "introduce" {
      "Allô ?",
      option "not-selling" {
        "Bonjour, n'ayez pas peur, je ne vends rien. Vous auriez deux petites minutes pour moi ?",
        earns = { introduce = 0 },
        why = {
          nl = "Wie er belt, zegt u niet. En dat u niets verkoopt, is niet waar.",
          fr = "Vous ne dites pas qui appelle. Et « je ne vends rien », ce n'est pas vrai.",
        },
        better = {
          nl = "Bonjour, ici Sam, de {{company_name}}.",
          fr = "Bonjour, ici Sam, de {{company_name}}.",
        },
      },
      option "who-and-where" {
        "Bonjour, ici Sam, du service clientèle de {{company_name}}. Vous êtes bien {{customer_name}} ?",
        earns = { introduce = 2 },
        why = {
          nl = "Naam, bedrijf, en u gaat na wie u aan de lijn hebt voor u iets zegt.",
          fr = "Votre nom, l'entreprise, et vous vérifiez à qui vous parlez avant de dire quoi que ce soit.",
        },
      },
      option "nice-day" {
        "Bonjour ! Ça va bien, aujourd'hui ? J'ai une bonne nouvelle pour vous, écoutez ça.",
        earns = { introduce = 0 }, effect = { mood = -1 },
        reply = "C'est qui, au téléphone ?",
        why = {
          nl = "Hartelijk, maar wie er belt, weet de klant niet. Dat wekt wantrouwen.",
          fr = "C'est chaleureux, mais le client ne sait pas qui appelle. Il se méfie.",
        },
        better = {
          nl = "Bonjour, ici Sam, de {{company_name}}.",
          fr = "Bonjour, ici Sam, de {{company_name}}.",
        },
      },
      option "company" {
        "Bonjour, ici le service clientèle de {{company_name}}. Vous êtes bien {{customer_name}} ?",
        earns = { introduce = 1 },
        why = {
          nl = "Het bedrijf is er, uw naam niet. Een mens belt, geen dienst.",
          fr = "L'entreprise y est, pas votre nom. C'est une personne qui appelle, pas un service.",
        },
        better = {
          nl = "Bonjour, ici Sam, de {{company_name}}.",
          fr = "Bonjour, ici Sam, de {{company_name}}.",
        },
      },
    },
    node "purpose" {
      "Oui, c'est moi.",
      option "reason-and-time" {
        "J'appelle pour une offre sur votre internet, deux minutes. Je ne vous dérange pas ?",
        earns = { purpose = 2 },
        why = {
          nl = "Doel, duur en de vraag of het past: de klant kan kiezen.",
          fr = "Le but, la durée et si le moment convient : le client peut choisir.",
        },
      },
      option "survey" {
        "Nous faisons une petite enquête chez nos clients. Vous auriez un moment pour ça ?",
        earns = { purpose = 0 }, effect = { mood = -1 },
        why = {
          nl = "Het is geen rondvraag. Wie het doel verbergt, is zijn geloofwaardigheid kwijt.",
          fr = "Ce n'est pas une enquête. Qui cache son but perd sa crédibilité.",
        },
        better = {
          nl = "J'appelle pour une offre sur votre internet. Je ne vous dérange pas ?",
          fr = "J'appelle pour une offre sur votre internet. Je ne vous dérange pas ?",
        },
      },
      option "reason" {
        "J'appelle pour votre formule internet : depuis peu, il y en a une autre dans votre rue.",
        earns = { purpose = 1 },
        why = {
          nl = "De reden is duidelijk, maar of het past, vraagt u niet. De klant stond misschien te koken.",
          fr = "La raison est claire, mais vous ne demandez pas si le moment convient. Le client était peut-être aux fourneaux.",
        },
        better = {
          nl = "Vous avez deux minutes, que je vous en parle ?",
          fr = "Vous avez deux minutes, que je vous en parle ?",
        },
      },
    },
    node "need" {
      "Allez, deux minutes alors.",
      option "pitch" {
        "Merci. Notre nouvelle formule est deux fois plus rapide, pour 4 € de plus. Tentant, non ?",
        earns = { need = 0 },
        why = {
          nl = "U biedt iets aan zonder te weten of de klant het nodig heeft.",
          fr = "Vous proposez avant de savoir de quoi le client a besoin.",
        },
        better = {
          nl = "À quoi vous sert internet, chez vous ?",
          fr = "À quoi vous sert internet, chez vous ?",
        },
      },
      option "how-used" {
        "Merci. À quoi vous sert internet, à la maison, et ça marche comme vous voulez ?",
        earns = { need = 2 },
        why = {
          nl = "U vraagt naar gebruik en tevredenheid voor u iets aanbiedt.",
          fr = "Vous demandez l'usage et la satisfaction avant de proposer quoi que ce soit.",
        },
      },
      option "your-bill" {
        "Merci. Vous payez combien pour internet ? Je vous dirai tout de suite si on fait mieux.",
        earns = { need = 0 },
        why = {
          nl = "Een prijs is geen behoefte. Waarvoor de klant internet gebruikt, weet u nog altijd niet.",
          fr = "Le prix n'est pas le besoin. À quoi internet sert au client, vous ne le savez toujours pas.",
        },
        better = {
          nl = "À quoi vous sert internet, chez vous ?",
          fr = "À quoi vous sert internet, chez vous ?",
        },
      },
      option "satisfied" {
        "Merci. Je peux vous demander si vous êtes satisfait d'internet, à la maison ?",
        earns = { need = 1 },
        why = {
          nl = "Een begin, maar ‘ja’ zegt u niets over wat de klant ermee doet.",
          fr = "C'est un début, mais « oui » ne vous apprend rien sur ce que le client en fait.",
        },
        better = {
          nl = "À quoi vous sert-il, et vous êtes combien à la maison ?",
          fr = "À quoi vous sert-il, et vous êtes combien à la maison ?",
        },
      },
    },
    node "present" {
      "On est quatre, et le soir, le film se bloque de temps en temps.",
      option "for-the-film" {
        "Là, j'ai quelque chose : à quatre, chacun son film, sans que ça bloque, pour 4 € de plus.",
        earns = { present = 2 }, effect = { mood = 1 },
        reply = "Hm. Ça ramènerait la paix.",
        why = {
          nl = "U presenteert wat het voor deze klant verandert, met de prijs erbij.",
          fr = "Vous présentez ce qui change pour ce client-ci, avec le prix.",
        },
      },
      option "brochure" {
        "Je vous envoie notre brochure, avec toutes les formules. Vous voulez bien la parcourir ?",
        earns = { present = 0 },
        why = {
          nl = "De klant vertelt wat hem stoort, en moet nu zelf het antwoord zoeken.",
          fr = "Le client raconte ce qui le gêne, et doit maintenant chercher lui-même la réponse.",
        },
        better = {
          nl = "À quatre, chacun son film sans que ça bloque, pour 4 € de plus par mois.",
          fr = "À quatre, chacun son film sans que ça bloque, pour 4 € de plus par mois.",
        },
      },
      option "speed" {
        "Alors j'ai ceci : 500 mégabits, un nouveau modem, et le premier mois est gratuit.",
        earns = { present = 1 },
        why = {
          nl = "Cijfers en een korting; wat het voor die film betekent, moet de klant zelf bedenken.",
          fr = "Des chiffres et une remise ; ce que ça change pour le film, le client doit le deviner.",
        },
        better = {
          nl = "Vous regardez à quatre sans que ça bloque, pour 4 € de plus par mois.",
          fr = "Vous regardez à quatre sans que ça bloque, pour 4 € de plus par mois.",
        },
      },
      option "everybody" {
        "Alors vous êtes le client idéal. Dans votre rue, beaucoup ont déjà dit oui, vous savez.",
        earns = { present = 0 }, effect = { mood = -1 },
        why = {
          nl = "Druk in plaats van een aanbod. Wat de klant ervan heeft, hoort hij niet.",
          fr = "De la pression, pas une offre. Ce que le client y gagne, il ne l'entend pas.",
        },
        better = {
          nl = "À quatre, chacun son film sans que ça bloque, pour 4 € de plus par mois.",
          fr = "À quatre, chacun son film sans que ça bloque, pour 4 € de plus par mois.",
        },
      },
    },
    node "resistance" {
      "Oui mais, encore un contrat. Après, on est coincé.",
      option "monthly" {
        "Je comprends. Chez nous, on peut résilier chaque mois, donc vous restez libre, non ?",
        earns = { resistance = 1 },
        why = {
          nl = "Een goed argument, maar nog voor u het bezwaar kent.",
          fr = "Bon argument, mais avant même de connaître l'objection.",
        },
        better = {
          nl = "Qu'est-ce qui vous inquiète le plus ?",
          fr = "Qu'est-ce qui vous inquiète le plus ?",
        },
      },
      option "what-happened" {
        "« Coincé », vous dites. Ça vous est déjà arrivé, si je peux me permettre ?",
        earns = { resistance = 2 }, effect = { mood = 1 },
        reply = "Oui, avec l'autre. Deux ans, et pas un jour de moins.",
        why = {
          nl = "U herhaalt het bezwaar en zoekt wat erachter zit.",
          fr = "Vous reprenez l'objection et vous cherchez ce qu'il y a derrière.",
        },
      },
      option "no-worry" {
        "Oh, ça va, vous ne le sentirez pas. Tout le monde ou presque a un contrat comme ça.",
        earns = { resistance = 0 }, effect = { mood = -1 },
        why = {
          nl = "U praat het bezwaar weg. Waarom de klant niet vast wil zitten, weet u niet.",
          fr = "Vous balayez l'objection. Pourquoi le client ne veut pas être coincé, vous ne le savez pas.",
        },
        better = {
          nl = "Vous avez déjà eu des soucis avec un contrat ?",
          fr = "Vous avez déjà eu des soucis avec un contrat ?",
        },
      },
      option "no-choice" {
        "Sans contrat, ça ne va pas, que voulez-vous. Mais vous êtes client depuis des années, non ?",
        earns = { resistance = 0 },
        why = {
          nl = "U legt het bezwaar naast u neer. Wat erachter zit, blijft onbesproken.",
          fr = "Vous mettez l'objection de côté. Ce qu'il y a derrière n'est pas abordé.",
        },
        better = {
          nl = "Vous avez déjà eu des soucis avec un contrat ?",
          fr = "Vous avez déjà eu des soucis avec un contrat ?",
        },
      },
    },
    node "close" {
      "Résiliable chaque mois, vous dites. Allez, on fait ça.",
      option "repeat" {
        "Je répète : 4 € de plus par mois dès le 1er mai, résiliable chaque mois. D'accord ?",
        earns = { close = 1 },
        why = {
          nl = "Prijs, begin en toestemming. Dat de klant 14 dagen kan herroepen, moet erbij.",
          fr = "Le prix, le début et l'accord. Il faut y ajouter les 14 jours pour se rétracter.",
        },
        better = {
          nl = "Et vous avez 14 jours pour changer d'avis, sans frais.",
          fr = "Et vous avez 14 jours pour changer d'avis, sans frais.",
        },
      },
      option "repeat-and-right" {
        "Donc 4 € de plus par mois dès le 1er mai, et 14 jours pour vous rétracter. D'accord ?",
        earns = { close = 2 },
        why = {
          nl = "Prijs, begin, herroepingsrecht en een duidelijk ja.",
          fr = "Le prix, le début, le droit de rétractation et un oui bien clair.",
        },
      },
      option "read-later" {
        "Parfait, c'est arrangé. Les détails, vous les lirez plus tard, dans la confirmation.",
        earns = { close = 0 },
        why = {
          nl = "Prijs, begin en herroepingsrecht hoort de klant voor hij ja zegt, en niet erna.",
          fr = "Le prix, le début et le droit de rétractation s'entendent avant le oui, pas après.",
        },
        better = {
          nl = "Donc 4 € de plus dès le 1er mai, avec 14 jours de réflexion. Vous êtes d'accord ?",
          fr = "Donc 4 € de plus dès le 1er mai, avec 14 jours de réflexion. Vous êtes d'accord ?",
        },
      },
      option "quick" {
        "Super, alors je m'en occupe tout de suite. Vous recevez tout par mail, ça vous va ?",
        earns = { close = 0 },
        why = {
          nl = "Geen herhaling van prijs en begin, geen herroepingsrecht: dat ‘doe maar’ is geen duidelijke toestemming.",
          fr = "Ni prix ni date répétés, pas de droit de rétractation : « on fait ça » n'est pas un accord clair.",
        },
        better = {
          nl = "Donc 4 € de plus dès le 1er mai, avec 14 jours de réflexion. Vous êtes d'accord ?",
          fr = "Donc 4 € de plus dès le 1er mai, avec 14 jours de réflexion. Vous êtes d'accord ?",
        },
      },
    },
  },

  phase "9" {
    node "agree" {
      "Oui, d'accord. Et la suite ?",
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
      option "soon" {
        "Nous prenons ça en charge au plus vite, vous aurez des nouvelles. Inutile de nous relancer, d'accord ?",
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
      "Bon, j'ai hâte de voir ça.",
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
      option "come-back" {
        "S'il vous revient quelque chose plus tard, vous nous recontactez, d'accord ? Bonne journée.",
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
