@channels phone chat email
-- An extra service inside a question: first the question, then an offer that follows from what the customer said.
-- A start: it plays and its plan passes. Make it yours sentence by sentence; `klankbord play {{id}} --watch` follows along.

local company = require "companies.{{company}}"

return scenario {
  id = "{{id}}", version = 1,
  kind = "upsell", channel = "{{channel}}", direction = "inbound", language = "fr",
  title = {
    nl = "Een vraag, en misschien iets meer",
    fr = "Une question, et peut-être un peu plus",
  },
  brief = {
    nl = "U bent Sam en werkt op de klantendienst van {{company_name}}. Een klant heeft een vraag over een toestel.",
    fr = "Vous êtes Sam, du service clientèle de {{company_name}}. Un client a une question au sujet d'un appareil.",
  },
  company = company, customer = "{{customer}}",
  minutes = 6, difficulty = 2,

  variables = {
    mood = { 0, min = -3, max = 3 },
  },

  opportunities = {
    welcome = { "4.1" },
    identify = { "4.3", weight = 2 },
    analyse = { "4.7", weight = 2 },
    answer = { "7.2" },
    offer = { "7.5", weight = 2 },
    fits = { "7.3" },
    agreement = { "9.4", weight = 2 },
    more = { "9.6" },
  },

  phase "4" {
    node "greeting" {
      "Bonjour. J'ai une question sur l'entretien de mon appareil.",
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
    },
    node "need" {
      "Je l'ai depuis deux ans et je n'ai jamais rien fait contrôler. Il faut vraiment ?",
      option "yes-must" {
        "Deux ans, c'est long. Là, il faut le faire, sinon vous allez avoir des ennuis, vous savez.",
        earns = { analyse = 0 }, effect = { mood = -1 },
        reply = "Aïe. C'est si grave que ça ?",
        why = {
          nl = "U weet nog niet hoe het toestel gebruikt wordt. Zo wordt een vraag een verkooppraatje.",
          fr = "Vous ne savez pas encore comment l'appareil est utilisé. Une question devient un argument de vente.",
        },
        better = {
          nl = "Vous l'utilisez souvent ? Et vous remarquez déjà quelque chose ?",
          fr = "Vous l'utilisez souvent ? Et vous remarquez déjà quelque chose ?",
        },
      },
      option "use-first" {
        "Ça dépend de l'usage. Il tourne souvent, et vous remarquez quelque chose d'anormal ?",
        earns = { analyse = 2 },
        why = {
          nl = "U analyseert de vraag voor u antwoordt: gebruik en klachten bepalen wat nodig is.",
          fr = "Vous analysez la question avant de répondre : l'usage et les signes disent ce qu'il faut.",
        },
      },
      option "website" {
        "Tout se trouve sur notre site, sous « entretien ». Vous y avez déjà jeté un œil ?",
        earns = { analyse = 0 },
        why = {
          nl = "U stuurt de klant met zijn vraag weg, in plaats van ze te analyseren.",
          fr = "Vous renvoyez le client ailleurs avec sa question, au lieu de l'analyser.",
        },
        better = {
          nl = "Vous l'utilisez souvent ? Et vous remarquez déjà quelque chose ?",
          fr = "Vous l'utilisez souvent ? Et vous remarquez déjà quelque chose ?",
        },
      },
      option "one-question" {
        "Ça dépend. En ce moment, votre appareil fait encore tout ce qu'il doit faire ?",
        earns = { analyse = 1 },
        why = {
          nl = "Een goede vraag, maar over het gebruik weet u nog niets. Daar hangt het antwoord van af.",
          fr = "Bonne question, mais vous ne savez encore rien de l'usage. Or la réponse en dépend.",
        },
        better = {
          nl = "Vous l'utilisez souvent, et remarquez-vous quelque chose d'anormal ?",
          fr = "Vous l'utilisez souvent, et remarquez-vous quelque chose d'anormal ?",
        },
      },
    },
  },

  phase "7" {
    node "answer" {
      "Tous les jours, bien deux heures. Et il fait un peu plus de bruit qu'avant, c'est vrai.",
      option "plain" {
        "Alors oui, c'est utile : à ce rythme, le filtre s'encrasse. Vous pouvez le nettoyer vous-même.",
        earns = { answer = 2 }, effect = { mood = 1 },
        reply = "Ah, donc ça, je peux le faire.",
        why = {
          nl = "U beantwoordt eerst de vraag, ook met wat de klant zelf kan. Zo blijft een later aanbod geloofwaardig.",
          fr = "Vous répondez d'abord à la question, y compris ce que le client peut faire lui-même. Une offre sera crédible ensuite.",
        },
      },
      option "depends" {
        "Le bruit peut venir du filtre. À votre place, c'est par là que je commencerais, franchement.",
        earns = { answer = 1 },
        why = {
          nl = "Bruikbaar, maar de vraag ‘moet het’ blijft open.",
          fr = "C'est utile, mais « Il faut vraiment ? » reste sans réponse.",
        },
        better = {
          nl = "Oui, avec un usage quotidien, un contrôle est utile, et le filtre, vous pouvez le nettoyer vous-même.",
          fr = "Oui, avec un usage quotidien, un contrôle est utile, et le filtre, vous pouvez le nettoyer vous-même.",
        },
      },
      option "contract-now" {
        "Alors, pourquoi pas notre contrat d'entretien ? Chaque année, quelqu'un passe chez vous.",
        earns = { answer = 0 },
        why = {
          nl = "De vraag was of het moet. Het antwoord is een contract: de klant voelt verkoop in plaats van hulp.",
          fr = "La question était : est-ce nécessaire ? La réponse est un contrat, et le client sent la vente au lieu de l'aide.",
        },
        better = {
          nl = "Avec un usage quotidien, un contrôle est utile. Le filtre, vous pouvez le nettoyer vous-même.",
          fr = "Avec un usage quotidien, un contrôle est utile. Le filtre, vous pouvez le nettoyer vous-même.",
        },
      },
    },
    node "offer" {
      "Moi-même, oui… le bricolage, ce n'est pas trop mon truc. Et je suis rarement chez moi.",
      option "from-needs" {
        "Vous êtes peu chez vous : un technicien le fait en une visite, pour 69 €. Ça vous tente ?",
        earns = { offer = 2 },
        why = {
          nl = "Het advies volgt uit wat de klant vertelde, met de prijs erbij, en hij beslist zelf.",
          fr = "Le conseil part de ce que le client a raconté, avec le prix, et c'est lui qui décide.",
        },
      },
      option "nothing" {
        "Allez, dans le mode d'emploi, tout est expliqué pas à pas. Pourquoi vous n'y arriveriez pas ?",
        earns = { offer = 0 },
        why = {
          nl = "De klant zegt dat het hem niet ligt. Een passend advies laat u hier liggen.",
          fr = "Le client dit que ce n'est pas son fort. Le bon conseil reste dans le tiroir.",
        },
        better = {
          nl = "Si vous avez peu de temps : un technicien peut le faire, pour 69 €. Cela vous intéresse ?",
          fr = "Si vous avez peu de temps : un technicien peut le faire, pour 69 €. Cela vous intéresse ?",
        },
      },
      option "price-later" {
        "Nous avons un service pour ça, très avantageux. Je peux vous inscrire, si vous voulez ?",
        earns = { offer = 1 },
        why = {
          nl = "Passend, maar zonder prijs kan de klant niet beslissen.",
          fr = "Bien trouvé, mais sans prix le client ne peut pas décider.",
        },
        better = {
          nl = "Un technicien le fait pour 69 €. Vous voulez y réfléchir ?",
          fr = "Un technicien le fait pour 69 €. Vous voulez y réfléchir ?",
        },
      },
      option "best-seller" {
        "Alors notre contrat annuel : presque tout le monde le prend. Je vous l'envoie déjà ?",
        earns = { offer = 0 },
        why = {
          nl = "Wat de meesten nemen, zegt niets over deze klant. Dit volgt niet uit wat hij vertelde.",
          fr = "Ce que prennent les autres ne dit rien de ce client-ci. Cela ne part pas de ce qu'il a raconté.",
        },
        better = {
          nl = "Si vous avez peu de temps : un technicien peut le faire, pour 69 €. Cela vous intéresse ?",
          fr = "Si vous avez peu de temps : un technicien peut le faire, pour 69 €. Cela vous intéresse ?",
        },
      },
    },
    node "fits" {
      "Et si le bruit reste, après ?",
      option "ask-enough" {
        "Alors, le technicien vous dira sur place ce que c'est. Ça répond à votre question ?",
        earns = { fits = 2 },
        why = {
          nl = "U beantwoordt de twijfel en gaat na of het voorstel past bij de vraag.",
          fr = "Vous répondez au doute et vous vérifiez que la proposition convient.",
        },
      },
      option "call-again" {
        "Alors vous reprenez contact avec nous, et on regarde ensemble ce que ça peut être.",
        earns = { fits = 1 },
        why = {
          nl = "Eerlijk, maar u weet nog niet of dit voorstel is wat de klant zoekt.",
          fr = "C'est honnête, mais vous ne savez pas encore si c'est ce que le client cherche.",
        },
        better = {
          nl = "Le technicien vous dira sur place ce que c'est. Ça vous convient comme ça ?",
          fr = "Le technicien vous dira sur place ce que c'est. Ça vous convient comme ça ?",
        },
      },
      option "will-stop" {
        "Ça m'étonnerait : après un entretien, un appareil comme ça repart comme neuf. Vraiment.",
        earns = { fits = 0 },
        why = {
          nl = "U stelt gerust zonder te weten. Of het voorstel past, is niet nagegaan.",
          fr = "Vous rassurez sans savoir. Vous n'avez pas vérifié si la proposition convient.",
        },
        better = {
          nl = "Le technicien vous dira d'abord ce qu'il trouve. Est-ce ce que vous cherchez ?",
          fr = "Le technicien vous dira d'abord ce qu'il trouve. Est-ce ce que vous cherchez ?",
        },
      },
    },
  },

  phase "9" {
    node "agree" {
      "C'est clair. On convient de quoi, alors ?",
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
