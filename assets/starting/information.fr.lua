@channels phone chat email social
-- A question for information: find out what is really asked, look it up, answer in plain words and check.
-- A start: it plays and its plan passes. Make it yours sentence by sentence; `klankbord play {{id}} --watch` follows along.

local company = require "companies.{{company}}"

return scenario {
  id = "{{id}}", version = 1,
  kind = "information", channel = "{{channel}}", direction = "inbound", language = "fr",
  title = {
    nl = "Een vraag over een abonnement",
    fr = "Une question sur un abonnement",
  },
  brief = {
    nl = "U bent Sam en werkt op de klantendienst van {{company_name}}. Een klant wil iets weten over een abonnement.",
    fr = "Vous êtes Sam, du service clientèle de {{company_name}}. Un client veut savoir quelque chose sur un abonnement.",
  },
  company = company, customer = "{{customer}}",
  minutes = 5, difficulty = 1,

  variables = {
    mood = { 0, min = -3, max = 3 },
  },

  opportunities = {
    welcome = { "4.1" },
    identify = { "4.3", weight = 2 },
    analyse = { "4.7", weight = 2 },
    system = { "6.3" },
    answer = { "7.2", weight = 2 },
    understood = { "9.2" },
    agreement = { "9.4", weight = 2 },
    more = { "9.6" },
  },

  phase "4" {
    node "greeting" {
      "Bonjour. Je voudrais mettre mon abonnement en pause.",
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
      option "company-and-name" {
@spoken         "Bonjour, service clientèle {{company_name}}, Sam à l'appareil. Je vous écoute.",
@written         "Bonjour, ici Sam, du service clientèle {{company_name}}. Dites-moi tout, je vous lis.",
        earns = { welcome = 2 },
        why = {
          nl = "U noemt bedrijf en naam en geeft daarna het woord: de klant weet met wie hij te doen heeft.",
          fr = "Vous citez l'entreprise et votre nom, puis vous laissez parler : le client sait à qui il a affaire.",
        },
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
    node "question" {
      "Je pars trois mois chez ma fille, en Espagne. Pendant ce temps-là, je n'en ai pas besoin ici.",
      option "let-it-run" {
        "Trois mois, ça passe vite. Ce n'est pas plus simple de le laisser courir, tout bêtement ?",
        earns = { analyse = 0 },
        why = {
          nl = "U antwoordt op een vraag die niet gesteld is. Wat de klant wil, weet u nog niet.",
          fr = "Vous répondez à une question qui n'est pas posée. Ce que le client veut, vous l'ignorez.",
        },
        better = {
          nl = "Du combien au combien partez-vous, et voulez-vous garder votre numéro ?",
          fr = "Du combien au combien partez-vous, et voulez-vous garder votre numéro ?",
        },
      },
      option "stop-it" {
        "Alors je le résilie pour vous. Au retour, vous reprenez un nouvel abonnement, c'est simple.",
        earns = { analyse = 0 }, effect = { mood = -1 },
        reply = "Résilier ? Mais non, je reviens.",
        why = {
          nl = "De klant vraagt stilleggen, u hoort opzeggen. De vraag is niet geanalyseerd.",
          fr = "Le client dit pause, vous entendez résiliation. La question n'est pas analysée.",
        },
        better = {
          nl = "Du combien au combien partez-vous, et voulez-vous garder votre numéro ?",
          fr = "Du combien au combien partez-vous, et voulez-vous garder votre numéro ?",
        },
      },
      option "when" {
        "C'est possible. De quelle date à quelle date êtes-vous à l'étranger, vous le savez ?",
        earns = { analyse = 1 },
        why = {
          nl = "De data hebt u nodig, maar wat de klant na de reis wil, weet u nog niet.",
          fr = "Les dates, il vous les faut, mais vous ne savez pas encore ce que le client veut au retour.",
        },
        better = {
          nl = "Du combien au combien, et tout doit-il redevenir pareil après ?",
          fr = "Du combien au combien, et tout doit-il redevenir pareil après ?",
        },
      },
      option "when-and-after" {
        "Du combien au combien partez-vous ? Et au retour, tout doit redevenir comme maintenant ?",
        earns = { analyse = 2 },
        why = {
          nl = "U vraagt naar de periode én naar wat nadien moet. Zo weet u wat de klant echt vraagt.",
          fr = "Vous demandez la période et ce qu'il faudra après. Vous savez ce que le client veut vraiment.",
        },
      },
    },
  },

  phase "6" {
    node "look-up" {
      "Du 1er janvier au 31 mars. Et après, oui, comme maintenant. Ça coûte quelque chose ?",
      option "in-system" {
        "Je regarde dans nos conditions, pour vous donner le bon montant. Un petit instant.",
        earns = { system = 2 },
        why = {
          nl = "U zoekt het op waar het staat. De klant krijgt het juiste bedrag en weet waarom hij wacht.",
          fr = "Vous cherchez là où c'est écrit. Le client aura le bon montant et sait pourquoi il attend.",
        },
      },
      option "ask-around" {
        "Je demande à ma collègue d'à côté : ces choses-là, en général, elle les connaît.",
        earns = { system = 1 },
        why = {
          nl = "Beter dan gokken, maar ook een collega kan het mis hebben. Het staat in het systeem.",
          fr = "C'est mieux que deviner, mais une collègue peut se tromper aussi. C'est dans le système.",
        },
        better = {
          nl = "Je regarde dans nos conditions.",
          fr = "Je regarde dans nos conditions.",
        },
      },
      option "by-heart" {
        "L'an passé, c'était gratuit, donc ça doit encore l'être, non ? Je crois bien que oui.",
        earns = { system = 0 },
        why = {
          nl = "Uit het hoofd is gegokt: voorwaarden veranderen. Zoek het op in het systeem.",
          fr = "De tête, c'est deviner : les conditions changent. Cherchez dans le système.",
        },
        better = {
          nl = "Je regarde un instant dans nos conditions.",
          fr = "Je regarde un instant dans nos conditions.",
        },
      },
    },
  },

  phase "7" {
    node "answer" {
      "Allez-y, j'attends.",
      option "clauses" {
        "La suspension est possible, conformément à l'article 9, moyennant réactivation. D'accord ?",
        earns = { answer = 0 }, effect = { mood = -1 },
        reply = "Conformément à quoi ?",
        why = {
          nl = "De klant hoort woorden uit een contract. Of hij nu iets moet betalen, weet hij niet.",
          fr = "Le client entend les mots d'un contrat. Doit-il payer quelque chose ? Il ne le sait pas.",
        },
        better = {
          nl = "La pause coûte 5 €. Le 1er avril, tout repart tout seul.",
          fr = "La pause coûte 5 €. Le 1er avril, tout repart tout seul.",
        },
      },
      option "price-only" {
        "Ça coûte 5 €, une seule fois, et dès le 1er janvier votre abonnement est en pause.",
        earns = { answer = 1 },
        why = {
          nl = "Juist, maar het einde ontbreekt: de klant weet niet of hij in april iets moet doen.",
          fr = "C'est juste, mais il manque la fin : le client ignore s'il doit faire quelque chose en avril.",
        },
        better = {
          nl = "Et le 1er avril, tout repart tout seul, vous n'avez rien à faire.",
          fr = "Et le 1er avril, tout repart tout seul, vous n'avez rien à faire.",
        },
      },
      option "in-account" {
        "Vous trouvez tout dans votre compte, sous « mon abonnement ». Le prix y est.",
        earns = { answer = 0 },
        why = {
          nl = "De klant wachtte op een antwoord, en krijgt een plaats om het zelf te zoeken.",
          fr = "Le client attendait une réponse, et il reçoit un endroit où la chercher lui-même.",
        },
        better = {
          nl = "La pause coûte 5 €. Le 1er avril, tout repart tout seul.",
          fr = "La pause coûte 5 €. Le 1er avril, tout repart tout seul.",
        },
      },
      option "plain-and-whole" {
        "Ça coûte 5 €, une seule fois. Le 1er avril, tout repart, vous n'avez rien à faire.",
        earns = { answer = 2 }, effect = { mood = 1 },
        why = {
          nl = "Een volledig antwoord in gewone woorden: prijs, duur en wat de klant zelf moet doen.",
          fr = "Une réponse complète, avec des mots de tous les jours : le prix, la durée et ce que le client doit faire.",
        },
      },
    },
    node "check" {
      "Et mon numéro, je le garde ?",
      option "should-be" {
        "Normalement oui, je n'ai encore jamais vu quelqu'un recevoir un autre numéro.",
        earns = { understood = 0 }, effect = { mood = -1 },
        why = {
          nl = "Een antwoord dat geen antwoord is. De klant vertrekt met twijfel.",
          fr = "Une réponse qui n'en est pas une. Le client repart avec un doute.",
        },
        better = {
          nl = "Oui, vous le gardez. C'est clair pour vous ?",
          fr = "Oui, vous le gardez. C'est clair pour vous ?",
        },
      },
      option "yes-and-check" {
        "Oui, vous le gardez. Tout est clair comme ça, ou vous avez encore un doute ?",
        earns = { understood = 2 },
        why = {
          nl = "U gaat na of de vraag volledig beantwoord en begrepen is.",
          fr = "Vous vérifiez que la réponse est complète et comprise.",
        },
      },
      option "yes-sure" {
        "Oui, bien sûr, vous le gardez. C'est ça qui vous inquiétait, le numéro ?",
        earns = { understood = 1 },
        why = {
          nl = "Een juist antwoord, maar of alles nu duidelijk is, weet u niet.",
          fr = "La réponse est juste, mais vous ne savez pas si tout est clair.",
        },
        better = {
          nl = "Oui. Et comme ça, tout est clair ?",
          fr = "Oui. Et comme ça, tout est clair ?",
        },
      },
    },
  },

  phase "9" {
    node "agree" {
      "C'est clair. Et moi, qu'est-ce que je dois faire ?",
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
