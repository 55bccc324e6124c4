-- A dishwasher breaks down for the third time, with water near a socket and guests at seven: calm the customer,
-- make her safe, and offer what the procedure allows without promising the machine she wants.

local volta = require "companies.volta"

return scenario {
  id = "panne-repetee", version = 1,
  kind = "complaint",
  channel = "phone",
  direction = "inbound",
  language = "fr",
  title = {
    nl = "Drie keer dezelfde panne",
    fr = "Trois fois la même panne",
    en = "The same fault, three times",
  },
  brief = {
    nl = "U bent Sam, van de klantendienst van Volta. Het is donderdag 4 juni, 13.40 uur. Er komt een Franstalige oproep binnen over een \z
      vaatwasser. Volgens het keuzemenu gaat het om een toestel dat al hersteld is. De hersteldienst en de servicemanager zijn bereikbaar.",
    fr = "Vous êtes Sam, du service clientèle de Volta. Nous sommes le jeudi 4 juin, 13 h 40. Un appel en français arrive, au sujet d'un \z
      lave-vaisselle. D'après le menu d'accueil, il s'agit d'un appareil déjà réparé. Le service réparation et le responsable du \z
      service après-vente sont joignables.",
    en = "You are Sam, from Volta customer service. It is Thursday 4 June, 1.40 pm. A call in French comes in about a dishwasher. \z
      According to the phone menu it is an appliance that has been repaired before. The repair service and the service manager can be reached.",
  },
  company = volta, customer = "dubois",
  procedures = { "verify", "repair", "callback", "offer" },
  products = { "v4", "zorgplan" },
  minutes = 8, difficulty = 3,

  variables = {
    mood     = { -1, min = -3, max = 3 },
    promised = { false },
  },

  opportunities = {
    welcome   = { "4.1" },
    identify  = { "4.3", weight = 2 },
    complaint = { "4.6", weight = 2 },
    hears     = { "5.1" },
    secures   = { "5.6", weight = 2 },
    summary   = { "5.3" },
    check     = { "5.4" },
    empathy   = { "5.2" },
    honest    = { "2.3", weight = 2 },
    proposal  = { "7.2", weight = 2 },
    needs     = { "7.4" },
    fit       = { "7.3" },
    agreement = { "9.4", weight = 2 },
    steps     = { "9.3" },
    more      = { "9.6" },
    answered  = { "9.2" },
  },

  phase "4" {
    node "greeting" {
      "Allô ? Ah, enfin quelqu'un. Madame Dubois, de Namur. C'est encore pour mon lave-vaisselle. La troisième panne en cinq mois, \z
        et ce soir j'ai huit personnes à souper !",
      option "name-and-listen" {
        "Bonjour, madame Dubois, Sam, service clientèle Volta. Une troisième panne, et du monde ce soir… Je vous écoute.",
        earns = { welcome = 2 }, effect = { mood = 1 },
        reply = "Oui. Parce que là, vraiment, j'en ai assez.",
        why = {
          nl = "Bedrijf, naam, en in één zin wat zij net zei: ze weet dat ze goed zit en dat er iemand luistert.",
          fr = "L'entreprise, votre nom et, en une phrase, ce qu'elle vient de dire : elle sait qu'elle est au bon endroit et qu'on l'écoute.",
        },
      },
      option "number-first" {
        "Volta, bonjour. Pour un lave-vaisselle, il me faut d'abord votre numéro de client. Vous l'avez sous la main, madame ?",
        earns = { welcome = 1 }, effect = { mood = -1 },
        reply = "Mon numéro, mon numéro… C'est toujours la première chose qu'on me demande, chez vous.",
        why = {
          nl = "Ze vertelt over haar avond en u vraagt een nummer. Bij het verwelkomen horen ook uw naam en een teken dat u haar gehoord hebt.",
          fr = "Elle parle de sa soirée et vous demandez un numéro. Accueillir, c'est aussi dire votre nom et montrer que vous avez entendu.",
        },
        better = {
          nl = "Bonjour, madame Dubois, service clientèle Volta, Sam à l'appareil. Une troisième panne, je vous écoute.",
          fr = "Bonjour, madame Dubois, service clientèle Volta, Sam à l'appareil. Une troisième panne, je vous écoute.",
        },
      },
      option "breathe" {
        "Allez, madame, on respire un grand coup. Une panne, ça arrive à tout le monde, et ça va se régler, vous verrez.",
        earns = { welcome = 0 }, effect = { mood = -1 },
        reply = "Respirer ? C'est d'une machine que j'ai besoin, pas de respirer. Je suis bien chez Volta, au moins ?",
        why = {
          nl = "Vriendelijk bedoeld, maar u maakt haar panne klein, en ze weet niet eens wie ze aan de lijn heeft. Verwelkomen doet u in naam van het \z
            bedrijf.",
          fr = "L'intention est gentille, mais vous minimisez sa panne, et elle ne sait même pas à qui elle parle. On accueille au nom de l'entreprise.",
        },
        better = {
          nl = "Service clientèle Volta, bonjour, Sam à l'appareil. Racontez-moi, madame Dubois.",
          fr = "Service clientèle Volta, bonjour, Sam à l'appareil. Racontez-moi, madame Dubois.",
        },
      },
    },

    node "identify" {
      line { "Dites-moi ce qu'il vous faut pour retrouver mon dossier.", when = "mood >= -1" },
      line { "Bon. Qu'est-ce qu'il vous faut, alors ?", when = "mood < -1" },
      option "public-facts" {
        "Votre nom complet, votre rue et votre code postal, et je retrouve tout de suite le dossier de votre machine.",
        earns = { identify = 1 },
        reply = "Martine Dubois, rue des Carmes, 5000 Namur.",
        why = {
          nl = "Drie gegevens, maar die kent elke buur. Om de klant te identificeren is er minstens één nodig dat niet publiek is.",
          fr = "Trois données, mais n'importe quel voisin les connaît. Pour identifier la cliente, il en faut au moins une qui n'est pas publique.",
        },
        better = {
          nl = "Votre numéro de client, votre date de naissance et votre code postal, s'il vous plaît.",
          fr = "Votre numéro de client, votre date de naissance et votre code postal, s'il vous plaît.",
        },
      },
      option "three-facts" {
        "Numéro de client, date de naissance et code postal, s'il vous plaît, et j'ouvre le bon dossier.",
        earns = { identify = 2 },
        reply = "VK-187342. Le 2 septembre septante-cinq. Et 5000 Namur.",
        why = {
          nl = "Drie gegevens, waarvan twee niet publiek, en zij zegt ze zelf: zo identificeert u de klant zonder iets weg te geven.",
          fr = "Trois données, dont deux ne sont pas publiques, et c'est elle qui les dit : la cliente est identifiée et rien n'a filtré.",
        },
      },
      option "read-out" {
        "Ne cherchez rien, je vous ai déjà : Martine Dubois, un V4 livré en novembre 2024. C'est bien vous, madame ?",
        earns = { identify = 0 }, effect = { mood = 1 }, knockout = "privacy",
        reply = "Oui, oui, c'est moi. Ah, vous avez tout là, au moins.",
        why = {
          nl = "Het gaat vlot en ze is tevreden, maar u leest haar dossier voor aan iemand die alleen een achternaam en een stad noemde. \z
            Eerst de klant identificeren, dan pas gegevens.",
          fr = "Ça va vite et elle apprécie, mais vous lisez son dossier à quelqu'un qui n'a donné qu'un nom et une ville. \z
            On identifie d'abord la cliente, les données viennent après.",
        },
        better = {
          nl = "Pour ouvrir le bon dossier : votre numéro de client, votre date de naissance et votre code postal ?",
          fr = "Pour ouvrir le bon dossier : votre numéro de client, votre date de naissance et votre code postal ?",
        },
      },
      option "number-only" {
        "Votre numéro de client, madame, ça me suffira. Comme ça, on ne perd pas de temps et on avance tout de suite.",
        earns = { identify = 1 },
        reply = "VK-187342.",
        why = {
          nl = "Een klantnummer staat op elke factuur. Eén gegeven is te weinig om de klant te identificeren, ook als het haast heeft.",
          fr = "Un numéro de client figure sur chaque facture. Une seule donnée ne suffit pas pour identifier la cliente, même quand ça presse.",
        },
        better = {
          nl = "Votre numéro de client, et aussi votre date de naissance et votre code postal, s'il vous plaît.",
          fr = "Votre numéro de client, et aussi votre date de naissance et votre code postal, s'il vous plaît.",
        },
      },
    },

    node "stance" {
      "Vous le voyez, là, hein ? Ça fait deux fois qu'un technicien vient. En février, il me dit : « Cette fois, c'est réglé, madame. » \z
        Réglé ! Et ce soir, c'est les septante-cinq ans de maman.",
      option "sorry-sorry" {
        "Toutes mes excuses, madame, vraiment, mille excuses. Je suis de tout cœur avec vous, c'est terrible, tout ça.",
        earns = { complaint = 1 },
        reply = "Des excuses, j'en ai eu en janvier et j'en ai eu en février.",
        why = {
          nl = "Veel excuses, maar waarvoor precies? Met een klacht gaat u professioneel om als u zegt wat er misliep.",
          fr = "Beaucoup d'excuses, mais pour quoi au juste ? Gérer une plainte avec professionnalisme, c'est dire ce qui n'a pas marché.",
        },
        better = {
          nl = "Deux réparations, et la panne est de retour : je m'en excuse au nom de Volta.",
          fr = "Deux réparations, et la panne est de retour : je m'en excuse au nom de Volta.",
        },
      },
      option "blame-technician" {
        "Ah, je vous comprends tout à fait. Entre nous, ce technicien n'aurait pas dû vous dire ça, il a mal travaillé.",
        earns = { complaint = 0 },
        reply = "Ah, vous le dites vous-même ! Donc c'est votre faute, et vous me la changez.",
        why = {
          nl = "Ze krijgt gelijk, op de rug van een collega van wie u het verhaal niet kent. Zo klaagt ze straks over twee dingen. \z
            Een klacht behandelt u namens Volta, niet tegen Volta.",
          fr = "Vous lui donnez raison sur le dos d'un collègue dont vous ne connaissez pas la version. Elle aura bientôt deux plaintes. \z
            Une plainte se traite au nom de Volta, pas contre Volta.",
        },
        better = {
          nl = "On vous a dit que c'était réglé et ça ne l'est pas. Je m'en excuse au nom de Volta.",
          fr = "On vous a dit que c'était réglé et ça ne l'est pas. Je m'en excuse au nom de Volta.",
        },
      },
      option "own-it" {
        "Deux réparations, et vous en êtes au même point, le jour de la fête de votre maman. Je m'en excuse au nom de Volta.",
        earns = { complaint = 2 }, effect = { mood = 1 },
        reply = "Oui. Merci de le dire, au moins.",
        why = {
          nl = "U noemt wat er misliep en verontschuldigt u namens Volta, zonder een collega de schuld te geven: zo gaat u professioneel om met een klacht.",
          fr = "Vous nommez ce qui n'a pas marché et vous vous excusez au nom de Volta, sans accuser un collègue : une plainte bien accueillie.",
        },
      },
    },
  },

  phase "5" {
    node "water" {
      "Attendez… Mais ça coule toujours ! J'ai mis trois essuies, et l'eau file sous le meuble, là où il y a la prise. Enfin soit. \z
        Moi, ce que je veux savoir, c'est quand j'ai une machine neuve.",
      option "mirror-wish" {
        "J'entends que c'est une machine neuve que vous voulez, et je comprends. J'ouvre le dossier et on regarde ça, d'accord ?",
        earns = { hears = 0 }, knockout = "safety",
        reply = "Oui, regardez donc.",
        why = {
          nl = "U luistert naar wat ze het luidst zegt en mist het gevaar dat ze tussendoor vertelt: water bij een stopcontact. \z
            Aandachtig luisteren is ook horen wat zij zelf niet belangrijk vindt.",
          fr = "Vous suivez ce qu'elle dit le plus fort et vous laissez passer le danger qu'elle raconte au passage : de l'eau près d'une prise. \z
            Écouter attentivement, c'est aussi entendre ce qu'elle-même juge secondaire.",
        },
        better = {
          nl = "La machine, on y vient. D'abord l'eau : elle arrive près de la prise ? Alors n'y touchez pas.",
          fr = "La machine, on y vient. D'abord l'eau : elle arrive près de la prise ? Alors n'y touchez pas.",
        },
      },
      option "more-towels" {
        "Mettez encore un essuie ou deux et restez loin de la prise, d'accord ? Et pour la machine, je regarde tout de suite.",
        earns = { hears = 1 },
        reply = "Des essuies, je n'en ai presque plus.",
        why = {
          nl = "U hebt het gehoord, maar u stuurt haar met een dweil weer het water in en gaat verder. \z
            Wie aandachtig luistert, laat alles even liggen voor zoiets.",
          fr = "Vous l'avez entendu, mais vous la renvoyez éponger dans l'eau et vous passez à autre chose. \z
            Quand on écoute attentivement, on arrête tout pour ça.",
        },
        better = {
          nl = "Laissez l'eau et reculez : près d'une prise, on n'éponge pas. On s'occupe de ça avant le reste.",
          fr = "Laissez l'eau et reculez : près d'une prise, on n'éponge pas. On s'occupe de ça avant le reste.",
        },
      },
      option "stop-first" {
        "Attendez : de l'eau près d'une prise, ça passe avant le reste. Vous avez les pieds dans l'eau, là, maintenant ?",
        earns = { hears = 2 }, effect = { mood = 1 },
        reply = "Euh… un peu, oui. En chaussettes.",
        why = {
          nl = "Ze vertelt het tussen twee zinnen door en u pikt het op: aandachtig luisteren. De machine kan wachten, water bij stroom niet.",
          fr = "Elle le dit entre deux phrases et vous le relevez : c'est écouter attentivement. La machine peut attendre, l'eau près du courant non.",
        },
      },
      option "belittle" {
        "Un peu d'eau au sol, madame, ça sèche, ne vous tracassez pas pour ça. Parlons plutôt de votre machine, c'est l'essentiel.",
        earns = { hears = 0 }, effect = { mood = -1 }, knockout = "safety",
        reply = "Un peu d'eau, un peu d'eau… Venez voir, vous !",
        why = {
          nl = "U stelt haar gerust over iets gevaarlijks dat u niet kunt zien. Water bij een stopcontact negeert u nooit: aandachtig luisteren gaat \z
            hier om veiligheid.",
          fr = "Vous la rassurez sur un danger que vous ne pouvez pas voir. De l'eau près d'une prise, ça ne se néglige jamais : ici, bien écouter, \z
            c'est la sécurité.",
        },
        better = {
          nl = "De l'eau près d'une prise, on règle ça tout de suite. Sortez de l'eau et ne touchez à rien.",
          fr = "De l'eau près d'une prise, on règle ça tout de suite. Sortez de l'eau et ne touchez à rien.",
        },
      },
    },

    node "plug" {
      line { "Je sors de là. Et puis je tire la fiche, non ? Ce sera plus sûr.", when = "chose('water/stop-first')" },
      line { "Attendez, ça coule jusque dans la prise, maintenant ! Je tire la fiche, non ? Ce sera plus sûr.", when = "not chose('water/stop-first')" },
      option "gloves" {
        "Oui, tirez la fiche, vous avez raison. Mettez juste des gants de vaisselle et faites ça bien calmement, hein.",
        earns = { secures = 0 }, effect = { mood = -1 }, knockout = "safety", to = "blackout",
        reply = "Oui, oui. Deux secondes, je les mets.",
        why = {
          nl = "Het klinkt voorzichtig, maar u laat haar met natte voeten een natte stekker vastnemen. U leidt het gesprek, dus u zegt: niets \z
            aanraken, zekering uit.",
          fr = "Ça semble prudent, mais vous lui faites prendre une fiche mouillée, les pieds mouillés. C'est vous qui menez l'entretien : on ne \z
            touche à rien, on coupe le fusible.",
        },
        better = {
          nl = "Non, n'y touchez pas. Sortez de l'eau, coupez le fusible, puis fermez le robinet.",
          fr = "Non, n'y touchez pas. Sortez de l'eau, coupez le fusible, puis fermez le robinet.",
        },
      },
      option "fuse-and-tap" {
        "Non, surtout pas la fiche, madame. Les pieds au sec, coupez le fusible de la cuisine, puis fermez le robinet. Je reste en ligne.",
        earns = { secures = 2 }, effect = { mood = 1 }, to = "recap",
        reply = "Le tableau est dans le couloir, c'est sec… Voilà, coupé. Et le robinet, fermé aussi, il est dans la buanderie.",
        why = {
          nl = "Wat niet, wat wel, in welke volgorde, en u blijft aan de lijn: u neemt de leiding op het moment dat het moet.",
          fr = "Ce qu'on ne fait pas, ce qu'on fait, dans quel ordre, et vous restez en ligne : vous menez l'entretien au moment où il le faut.",
        },
      },
      option "tap-only" {
        "Laissez la fiche. Fermez l'arrivée d'eau, et une fois que ça ne coule plus, on peut continuer tranquillement.",
        earns = { secures = 1 }, to = "recap",
        reply = "Voilà, fermé. Et le courant, on le laisse ? … Non, je coupe le fusible aussi, hein.",
        why = {
          nl = "De kraan is goed, maar het water dat er al ligt, blijft bij een stopcontact onder stroom. Proactief is ook de zekering, zonder dat \z
            zij het moet vragen.",
          fr = "Le robinet, c'est bien, mais l'eau déjà au sol reste près d'une prise sous tension. Être proactif, c'est aussi le fusible, sans \z
            qu'elle doive y penser.",
        },
        better = {
          nl = "Ne touchez pas à la fiche. Coupez d'abord le fusible au tableau, puis fermez l'arrivée d'eau.",
          fr = "Ne touchez pas à la fiche. Coupez d'abord le fusible au tableau, puis fermez l'arrivée d'eau.",
        },
      },
    },

    node "blackout" {
      line { "Un claquement, puis plus un bruit.", by = "narrator" },
      "Oh ! Ça a fait une étincelle et tout a sauté. Le frigo aussi est éteint. Je remets le fusible, ou quoi ?",
      option "comfort" {
        "Oh là là, vous m'avez fait peur, madame ! Vous n'avez rien, au moins ? Asseyez-vous deux minutes, et respirez.",
        earns = { secures = 0 },
        reply = "Ça va, ça va. Je laisse le fusible coupé, hein, moi, et je ferme le robinet.",
        why = {
          nl = "Het is goed dat u vraagt hoe het met haar is, maar ze vraagt of ze de zekering terugzet en daar antwoordt u niet op. Zij leidt het \z
            gesprek, niet u.",
          fr = "C'est bien de demander comment elle va, mais elle demande si elle remet le fusible et vous ne répondez pas. C'est elle qui mène \z
            l'entretien, pas vous.",
        },
        better = {
          nl = "Vous n'avez rien ? Bien. Laissez le fusible coupé et fermez le robinet.",
          fr = "Vous n'avez rien ? Bien. Laissez le fusible coupé et fermez le robinet.",
        },
      },
      option "keep-off" {
        "Vous n'avez rien ? Laissez le fusible coupé, sortez de l'eau, fermez le robinet. Et plus personne ne touche à rien.",
        earns = { secures = 2 },
        reply = "Non, ça va, j'ai juste eu la frousse. Voilà, le robinet est fermé.",
        why = {
          nl = "Eerst zij, dan vier korte opdrachten: u herstelt uw fout en neemt de leiding terug.",
          fr = "Elle d'abord, puis des consignes courtes : vous rattrapez votre erreur et vous reprenez l'entretien en main.",
        },
      },
      option "reset" {
        "Remettez-le, mais juste pour le frigo, ce serait dommage pour votre souper. Et n'approchez plus de la machine, d'accord ?",
        earns = { secures = 0 }, effect = { mood = -1 }, knockout = "safety",
        reply = "Ça grésille ! Je recoupe tout de suite. Et je ferme le robinet, tiens.",
        why = {
          nl = "U denkt aan haar eten, maar er komt weer stroom op een nat stopcontact. Wie het gesprek leidt, laat de zekering uit tot de technieker \z
            geweest is.",
          fr = "Vous pensez à son repas, mais vous remettez du courant sur une prise mouillée. Quand on mène l'entretien, on laisse coupé jusqu'au \z
            technicien.",
        },
        better = {
          nl = "Laissez-le coupé jusqu'au passage du technicien. Le frigo tient quelques heures, porte fermée.",
          fr = "Laissez-le coupé jusqu'au passage du technicien. Le frigo tient quelques heures, porte fermée.",
        },
      },
    },

    node "recap" {
      line { "Merci. À ça, je n'aurais pas pensé.", when = "chose('plug/fuse-and-tap')" },
      line { "Bon. Plus de courant, plus d'eau.", when = "not chose('plug/fuse-and-tap')" },
      "La machine, je l'avais lancée à midi. Au bout d'une heure, ça bipe : E4, comme en janvier, comme en février. Et ça s'est mis \z
        à couler par en dessous. J'en veux une autre, point. À dix-neuf heures, j'ai huit personnes à table.",
      option "leap" {
        "D'accord, madame, je vois très bien le problème et je comprends que c'est pénible. Passons à la solution, alors.",
        earns = { summary = 0, check = 0 }, effect = { mood = -1 },
        reply = "La solution à quoi ? « Je comprends, je comprends »… Moi, je veux une autre machine !",
        why = {
          nl = "‘Ik begrijp het’ zegt niet wat u begrepen hebt. Zonder samenvatting kan ze niets verbeteren, en er valt ook niets te toetsen.",
          fr = "« Je comprends » ne dit pas ce que vous avez compris. Sans résumé, elle ne peut rien corriger, et il n'y a rien à vérifier.",
        },
        better = {
          nl = "Troisième E4, une fuite, des invités ce soir, et vous voulez une autre machine. C'est bien ça ?",
          fr = "Troisième E4, une fuite, des invités ce soir, et vous voulez une autre machine. C'est bien ça ?",
        },
      },
      option "recap-only" {
        "Donc : troisième E4 depuis janvier, une fuite cette fois, du monde ce soir, et vous voulez une autre machine. C'est noté.",
        earns = { summary = 2, check = 0 },
        reply = "Oui… Enfin, notez surtout : pas de troisième réparation.",
        why = {
          nl = "Een goede samenvatting, maar ‘genoteerd’ is een punt en geen vraag. Vraag of ze klopt, dan weet u het zeker en zij ook.",
          fr = "Bon résumé, mais « c'est noté » est un point, pas une question. Vérifiez s'il est correct : vous en aurez le cœur net, et elle aussi.",
        },
        better = {
          nl = "Troisième E4, une fuite, huit personnes ce soir, une autre machine : c'est bien ça, ou j'oublie quelque chose ?",
          fr = "Troisième E4, une fuite, huit personnes ce soir, une autre machine : c'est bien ça, ou j'oublie quelque chose ?",
        },
      },
      option "partial" {
        "Donc le même défaut est revenu et vous avez du monde ce soir. J'ai tout, ou est-ce qu'il manque encore quelque chose ?",
        earns = { summary = 1, check = 2 },
        reply = "Il manque le principal : je n'en veux plus, de cette machine. Et elle fuit.",
        why = {
          nl = "U toetst netjes, maar in de samenvatting ontbreken het lek en wat zij wil. Dat moet ze nu zelf aanvullen.",
          fr = "Vous vérifiez bien, mais il manque au résumé la fuite et ce qu'elle demande. C'est elle qui doit compléter.",
        },
        better = {
          nl = "Le même E4, une fuite, huit personnes ce soir, et vous voulez une autre machine. C'est complet ?",
          fr = "Le même E4, une fuite, huit personnes ce soir, et vous voulez une autre machine. C'est complet ?",
        },
      },
      option "recap-and-check" {
        "Troisième E4 depuis janvier, une fuite en plus, huit personnes ce soir, et vous voulez une autre machine. C'est ça ?",
        earns = { summary = 2, check = 2 }, effect = { mood = 1 },
        reply = "C'est ça, exactement. Enfin quelqu'un qui écoute.",
        why = {
          nl = "Defect, lek, avond en wens in één zin, en dan de vraag of het klopt: samenvatten én toetsen.",
          fr = "Le défaut, la fuite, la soirée et le souhait en une phrase, puis la question : résumer et vérifier.",
        },
      },
    },
  },

  phase "7" {
    node "demand" {
      "Alors c'est simple : vous me livrez une machine neuve, et aujourd'hui. Cinq cent septante-neuf euros, je l'ai payée, moi.",
      option "honest-warm" {
        "Un jour pareil, je comprends votre colère. Mais une machine neuve, je ne peux pas la promettre : c'est le responsable qui décide.",
        earns = { honest = 2, empathy = 2 }, effect = { mood = 1 },
        reply = "Bon. Vous, au moins, vous ne me racontez pas d'histoires.",
        why = {
          nl = "U reageert empathisch op haar boosheid en zegt eerlijk wie beslist. Ze hoort nee, maar ze voelt zich niet afgewimpeld.",
          fr = "Vous réagissez avec empathie à sa colère et vous dites honnêtement qui décide. Elle entend un non, mais pas une porte qui claque.",
        },
      },
      option "promise" {
        "Trois fois E4 sous garantie, madame, là, pour moi, c'est clair. Je vous garantis une machine neuve chez vous demain, au plus tard.",
        earns = { honest = 0, empathy = 0 }, effect = { mood = 2, promised = true }, knockout = "false-promise",
        reply = "Demain ? Ah ! Voilà enfin quelqu'un qui décide.",
        why = {
          nl = "Ze is meteen gerust, tot morgen. U belooft iets waarover alleen de servicemanager beslist: een verwachting die u niet kunt inlossen.",
          fr = "Ça la calme tout de suite, jusqu'à demain. Vous promettez ce que seul le responsable du service peut décider : une attente irréalisable.",
        },
        better = {
          nl = "Le remplacement, c'est le responsable du service qui en décide. Je lui transmets votre demande aujourd'hui.",
          fr = "Le remplacement, c'est le responsable du service qui en décide. Je lui transmets votre demande aujourd'hui.",
        },
      },
      option "hint" {
        "C'est vraiment dur, le jour de la fête de votre maman. Entre nous, avec trois pannes, le responsable dira oui, vous verrez.",
        earns = { honest = 0, empathy = 2 }, effect = { mood = 1 },
        reply = "Il a intérêt à dire oui, hein.",
        why = {
          nl = "Warm, maar ‘onder ons, hij zegt wel ja’ is een belofte in vermomming. Zegt hij nee, dan hebt u de verwachting gewekt.",
          fr = "C'est chaleureux, mais « entre nous, il dira oui » est une promesse déguisée. S'il dit non, l'attente irréalisable vient de vous.",
        },
        better = {
          nl = "C'est dur, un jour comme celui-ci. Ce que le responsable décidera, je ne le sais pas, et je ne veux pas vous faire croire le contraire.",
          fr = "C'est dur, un jour comme celui-ci. Ce que le responsable décidera, je ne le sais pas, et je ne veux pas vous faire croire le contraire.",
        },
      },
      option "procedure" {
        "Une machine neuve, ce n'est pas moi qui en décide, c'est le responsable du service. C'est la procédure, pour tout le monde.",
        earns = { honest = 2, empathy = 0 }, effect = { mood = -1 },
        reply = "La procédure… Et ce soir, je mets la procédure sur la table ?",
        why = {
          nl = "Juist, maar kil: ze vertelt over haar avond en krijgt een regel terug. Een eerlijk nee gaat er beter in met wat empathie.",
          fr = "Exact, mais froid : elle parle de sa soirée et reçoit un règlement. Un non honnête passe mieux avec de l'empathie.",
        },
        better = {
          nl = "Je comprends, un jour comme aujourd'hui. La décision n'est pas la mienne, mais je peux la demander tout de suite.",
          fr = "Je comprends, un jour comme aujourd'hui. La décision n'est pas la mienne, mais je peux la demander tout de suite.",
        },
      },
    },

    node "proposal" {
      "Et là, maintenant, concrètement, vous faites quoi ?",
      option "manager-only" {
        "J'envoie tout au responsable du service. Il vous appelle dans les deux jours ouvrables, vous verrez ça avec lui, d'accord ?",
        earns = { proposal = 1 },
        reply = {
          line { "Dans les deux jours ? Vous venez de me dire demain ! Et l'eau, alors ? Il faut bien que quelqu'un vienne voir cette fuite !",
            when = "promised" },
          line { "Et l'eau, alors ? Il faut bien que quelqu'un vienne voir cette fuite !", when = "not promised" },
        },
        why = {
          nl = "Een half voorstel: wel iets voor de machine, niets voor het lek van vandaag. Een voorstel tot oplossing beantwoordt de hele vraag.",
          fr = "Une demi-proposition : quelque chose pour la machine, rien pour la fuite d'aujourd'hui. Une solution répond à toute la demande.",
        },
        better = {
          nl = "Je demande un passage urgent pour la fuite, et j'envoie votre demande de machine au responsable.",
          fr = "Je demande un passage urgent pour la fuite, et j'envoie votre demande de machine au responsable.",
        },
      },
      option "normal-repair" {
        "Je vous inscris au service réparation. Un technicien repasse voir la pompe, et après, on reparle d'une autre machine.",
        earns = { proposal = 0 }, effect = { mood = -1 },
        reply = {
          line { "Encore la pompe ? Ah non. Quelqu'un pour la fuite, d'accord. Mais la machine neuve, vous venez de me la garantir !",
            when = "promised" },
          line { "Encore la pompe ? Ah non. Quelqu'un pour la fuite, d'accord. Et pour la machine, un responsable.", when = "not promised" },
        },
        why = {
          nl = "Een derde gewone herstelling is net wat ze niet meer wil, en de procedure zegt iets anders: zelfde defect, dan naar de servicemanager. \z
            Dit voorstel komt niet tegemoet aan haar vraag.",
          fr = "Une troisième réparation ordinaire, c'est justement ce qu'elle refuse, et la procédure dit autre chose : même défaut, \z
            responsable du service. Cette proposition ne répond pas à sa demande.",
        },
        better = {
          nl = "Le technicien vient en urgence pour la fuite ; pour la machine, je passe par le responsable du service.",
          fr = "Le technicien vient en urgence pour la fuite ; pour la machine, je passe par le responsable du service.",
        },
      },
      option "two-tracks" {
        "Deux choses, madame : je demande un passage urgent pour la fuite, et je transmets votre demande au responsable, par écrit.",
        earns = { proposal = 2 }, effect = { mood = 1 },
        reply = {
          line { "Ça, c'est clair, au moins.", when = "not promised" },
          line { "Une demande ? Vous venez de me la garantir pour demain ! Bon, on verra.", when = "promised" },
        },
        why = {
          nl = "Het lek en de machine elk hun eigen weg, allebei zoals de procedure het toelaat: een voorstel dat u kunt waarmaken.",
          fr = "La fuite et la machine, chacune par son chemin, comme la procédure le permet : une proposition que vous pouvez tenir.",
        },
      },
    },

    node "needs" {
      line { "Et ce passage urgent, c'est pour quand ?", when = 'chose("proposal/two-tracks")' },
      line { "On ne sait pas venir en urgence, pour ça ?", when = 'not chose("proposal/two-tracks")' },
      option "today-probably" {
        "D'habitude, ils passent le jour même, donc avant vos invités. Vous gardez bien votre GSM tout près, d'accord ?",
        earns = { needs = 0 }, effect = { mood = 1 },
        reply = "Avant les invités, parfait. Sur mon GSM, alors, celui qui finit par 46. Et demain, je travaille jusqu'à seize heures.",
        why = {
          nl = "Ze onthoudt alleen ‘voor de gasten’, en dat weet u niet. U vroeg ook niet wanneer ze thuis is: de bijkomende vraag ontbreekt.",
          fr = "Elle ne retient que « avant les invités », et vous n'en savez rien. Vous ne demandez pas non plus quand elle est là : il manque la \z
            question complémentaire.",
        },
        better = {
          nl = "Le service réparation confirme dans l'heure. Quand êtes-vous chez vous, aujourd'hui et demain ?",
          fr = "Le service réparation confirme dans l'heure. Quand êtes-vous chez vous, aujourd'hui et demain ?",
        },
      },
      option "ask-when-where" {
        "Aujourd'hui ou demain, on me le confirme dans l'heure. Quand êtes-vous chez vous, et sur quel numéro je vous rappelle ?",
        earns = { needs = 2 },
        reply = "Aujourd'hui jusqu'à dix-huit heures. Demain, je travaille jusqu'à seize heures. Et sur mon GSM, celui qui finit par 46.",
        why = {
          nl = "U zegt wat u weet, niet meer, en stelt de twee bijkomende vragen die de planning nodig heeft.",
          fr = "Vous dites ce que vous savez, pas plus, et vous posez les deux questions complémentaires dont le planning a besoin.",
        },
      },
      option "surely-home" {
        "Aujourd'hui ou demain, c'est le service réparation qui choisit. Avec vos préparatifs, vous êtes chez vous, non ?",
        earns = { needs = 0 }, effect = { mood = -1 },
        reply = "Demain, je travaille jusqu'à seize heures, moi ! Et on m'appelle sur le GSM, celui qui finit par 46, hein.",
        why = {
          nl = "U vult in dat ze wel thuis zal zijn, en dat klopt niet. Stel de bijkomende vraag, anders staat de technieker voor een dichte deur.",
          fr = "Vous supposez qu'elle sera là, et c'est faux. Sans la question complémentaire, le technicien trouve porte close.",
        },
        better = {
          nl = "Aujourd'hui ou demain : à quels moments êtes-vous chez vous, et sur quel numéro je vous rappelle ?",
          fr = "Aujourd'hui ou demain : à quels moments êtes-vous chez vous, et sur quel numéro je vous rappelle ?",
        },
      },
    },

    node "fit" {
      line { "Et cette machine-là, on ne me la répare plus, hein. C'est fini.", when = "promised" },
      line { "Et pour la machine neuve, il dira oui, vous me l'avez dit.", when = 'chose("demand/hint")' },
      line { "Et pour le reste ? Une troisième réparation, moi, je n'en veux pas.", when = 'not promised and not chose("demand/hint")' },
      option "check-fit" {
        "Je note votre souhait : une autre machine. La fuite d'abord, puis la réponse du responsable. Ça vous convient ?",
        earns = { fit = 2 }, effect = { mood = 1 }, to = { { when = "promised", "retract" }, "agree" },
        reply = "Ça me va… Enfin, c'est déjà ça.",
        why = {
          nl = "U herhaalt haar wens, de volgorde en wie beslist, en gaat na of het voorstel aan haar vraag voldoet.",
          fr = "Vous redites son souhait, l'ordre et qui décide, et vous vérifiez si la proposition répond à sa demande.",
        },
      },
      option "calm-down" {
        "Attendez d'abord le technicien, madame. Quand il sera passé, tout ça vous paraîtra déjà beaucoup moins grave.",
        earns = { fit = 0 }, effect = { mood = -1 }, to = { { when = "promised", "retract" }, "agree" },
        reply = "Moins grave… C'est vous qui faites la vaisselle pour neuf ?",
        why = {
          nl = "Sussen is niet nagaan. Of het voorstel aan haar vraag voldoet, weet u nu nog niet, en zij voelt zich weggestuurd.",
          fr = "Calmer n'est pas vérifier. Vous ne savez toujours pas si la proposition répond à sa demande, et elle se sent renvoyée.",
        },
        better = {
          nl = "La fuite d'abord, puis la décision pour la machine : est-ce que ça vous convient ainsi ?",
          fr = "La fuite d'abord, puis la décision pour la machine : est-ce que ça vous convient ainsi ?",
        },
      },
      option "service-plan" {
        "Je vous comprends. Avec notre Plan Entretien à 69 €, un technicien vient en trois jours. Ça vous rassurerait, non ?",
        earns = { fit = 0 }, effect = { mood = -2 }, to = { { when = "promised", "retract" }, "agree" },
        reply = "Vous voulez me vendre quelque chose ? Maintenant ?",
        why = {
          nl = "Verkopen tijdens een lopende klacht: ze hoort dat haar probleem een kans is. Ga eerst na of uw voorstel aan haar vraag voldoet.",
          fr = "Vendre pendant une plainte en cours : pour elle, son problème devient une occasion. Vérifiez d'abord si votre proposition répond à sa \z
            demande.",
        },
        better = {
          nl = "On laisse les contrats de côté. La fuite, puis la décision pour la machine : ça vous va ?",
          fr = "On laisse les contrats de côté. La fuite, puis la décision pour la machine : ça vous va ?",
        },
      },
    },

    node "retract" {
      "Mais attendez. La machine neuve, c'est toujours pour demain, hein ? Parce que moi, je dois demander congé.",
      option "take-back" {
        "Non, madame. J'ai parlé trop vite, et je m'en excuse : c'est le responsable qui décide. Votre demande part aujourd'hui.",
        earns = { honest = 2 }, effect = { mood = -1 },
        reply = "Ah bravo ! Bon. Au moins, je le sais avant de demander congé.",
        why = {
          nl = "Het kost u even haar vertrouwen, maar u zet de verkeerde verwachting recht voor ze er schade door lijdt.",
          fr = "Sur le moment, ça coûte, mais vous corrigez l'attente irréalisable avant qu'elle en paie le prix.",
        },
      },
      option "insist" {
        "Mais oui, madame. Je mets « urgent » au dossier, et avec trois pannes, personne ne refusera ça. Prenez congé demain.",
        earns = { honest = 0 }, effect = { mood = 1 }, knockout = "false-promise",
        reply = "Parfait. Je préviens mon chef, alors.",
        why = {
          nl = "Ze neemt verlof voor een levering die er niet komt. Een onmogelijke belofte herhalen maakt de verwachting alleen groter.",
          fr = "Elle prend congé pour une livraison qui ne viendra pas. Répéter une promesse impossible ne fait que grossir l'attente.",
        },
        better = {
          nl = "Je dois corriger ce que j'ai dit : demain, je ne peux pas le garantir. C'est le responsable qui décide.",
          fr = "Je dois corriger ce que j'ai dit : demain, je ne peux pas le garantir. C'est le responsable qui décide.",
        },
      },
      option "blur" {
        "On fait le maximum, hein. Ça dépend encore un peu du stock, mais demandez déjà congé, c'est quand même plus prudent.",
        earns = { honest = 0 }, effect = { mood = -1 },
        reply = "Ça dépend du stock, maintenant ? Mais enfin…",
        why = {
          nl = "Een halve terugtocht: de verwachting blijft, en u schuift het op de voorraad, terwijl de servicemanager beslist.",
          fr = "Vous reculez à moitié : l'attente reste, et vous accusez le stock alors que c'est le responsable du service qui décide.",
        },
        better = {
          nl = "Ne demandez pas congé : j'ai parlé trop vite, la décision appartient au responsable du service.",
          fr = "Ne demandez pas congé : j'ai parlé trop vite, la décision appartient au responsable du service.",
        },
      },
    },
  },

  phase "9" {
    node "agree" {
      line { "Donc le technicien vient avant mes invités.", when = 'chose("needs/today-probably")' },
      line { "Bon. Redites-moi une fois ce qu'on fait, que je le mette sur le frigo.", when = "mood >= 0" },
      line { "Et qui me rappelle ? En février aussi, on allait me rappeler. J'attends toujours.", when = "mood < 0" },
      option "mine-only" {
        "Moi, Sam, je vous rappelle aujourd'hui entre 15 h et 15 h 30, sur le GSM qui finit par 46, pour le technicien. C'est à l'agenda.",
        earns = { agreement = 2, steps = 0 }, effect = { mood = 1 },
        reply = {
          line { "Me rappeler ? Ce n'est donc pas sûr, avant mes invités…", when = 'chose("needs/today-probably")' },
          line { "Entre 15 h et 15 h 30, Sam. Et la machine, demain, alors.", when = 'chose("retract/insist")' },
          line { "Entre 15 h et 15 h 30, Sam. Et pour la machine, j'attends, quoi.", when = 'not chose("retract/insist")' },
        },
        why = {
          nl = "Uw eigen afspraak is volledig: wie, dag, uur, nummer. Maar de stap die haar het meest bezighoudt, de beslissing over de machine, \z
            noemt u niet.",
          fr = "Votre rappel est complet : qui, quel jour, quelle heure, quel numéro. Mais l'étape qui lui importe le plus, la décision pour la \z
            machine, n'y est pas.",
        },
        better = {
          nl = "Je vous rappelle entre 15 h et 15 h 30 sur votre GSM. Et le responsable vous appelle lundi au plus tard.",
          fr = "Je vous rappelle entre 15 h et 15 h 30 sur votre GSM. Et le responsable vous appelle lundi au plus tard.",
        },
      },
      option "day-only" {
        "Je vous rappelle cet après-midi pour le passage du technicien, et le responsable du service vous appelle lundi au plus tard.",
        earns = { agreement = 1, steps = 2 },
        reply = {
          line { "Me rappeler ? Ce n'est donc pas sûr, avant mes invités…", when = 'chose("needs/today-probably")' },
          line { "Lundi ? Pour la machine, vous disiez demain !", when = 'chose("retract/insist") or chose("retract/blur")' },
          "Et cet après-midi, cet après-midi… Je dois rester près du téléphone, alors.",
        },
        why = {
          nl = "De stappen zijn duidelijk, maar ‘deze namiddag’ laat haar uren wachten. Een afspraak bevestigt u met wie, dag, tijdvak en nummer.",
          fr = "Les étapes sont claires, mais « cet après-midi » la fait attendre des heures. Pour confirmer un accord : qui, quel jour, \z
            entre quelles heures, à quel numéro.",
        },
        better = {
          nl = "Sam vous rappelle aujourd'hui entre 15 h et 15 h 30, sur le GSM qui finit par 46.",
          fr = "Sam vous rappelle aujourd'hui entre 15 h et 15 h 30, sur le GSM qui finit par 46.",
        },
      },
      option "full" {
        "Je vous rappelle, moi, Sam, aujourd'hui entre 15 h et 15 h 30, sur le GSM qui finit par 46. Et le responsable vous appelle lundi au plus tard.",
        earns = { agreement = 2, steps = 2 }, effect = { mood = 1 },
        reply = {
          line { "Me rappeler ? Ce n'est donc pas sûr, avant mes invités…", when = 'chose("needs/today-probably")' },
          line { "Lundi ? Pour la machine, vous disiez demain ! Je n'y comprends plus rien.", when = 'chose("retract/insist")' },
          line { "Lundi ? Et mon congé de demain, alors, c'est pour rien ?", when = 'chose("retract/blur")' },
          line { "Quinze heures, Sam. Et lundi, le responsable dit oui. Voilà, c'est écrit.", when = 'chose("demand/hint")' },
          line { "Quinze heures, Sam. Lundi, le responsable. Voilà, c'est écrit.",
            when = 'not chose("retract/insist") and not chose("retract/blur") and not chose("demand/hint")' },
        },
        why = {
          nl = "Wie, welke dag, tussen welke uren, welk nummer, en wat er daarna komt: een bevestigde afspraak waar ze op kan rekenen.",
          fr = "Qui, quel jour, entre quelles heures, à quel numéro, et la suite : un accord confirmé sur lequel elle peut compter.",
        },
      },
      option "soon" {
        "On vous rappelle dès que possible pour le technicien, et puis le responsable prendra contact avec vous. Tout est noté, madame.",
        earns = { agreement = 0, steps = 1 }, effect = { mood = -1 },
        reply = {
          line { "Prendre contact ? Ma machine arrive demain, non ?", when = 'chose("retract/insist")' },
          "Dès que possible… Ça, je connais.",
        },
        why = {
          nl = "Wie belt er, en wanneer is ‘zo snel mogelijk’? In februari wachtte ze ook al. Bevestig de afspraak: wie, dag, tijdvak en nummer.",
          fr = "Qui est « on », et c'est quand, « dès que possible » ? En février aussi, elle attendait. Confirmez l'accord : qui, quel jour, \z
            entre quelles heures, à quel numéro.",
        },
        better = {
          nl = "C'est moi qui vous rappelle, entre 15 h et 15 h 30, et le responsable vous appelle lundi au plus tard.",
          fr = "C'est moi qui vous rappelle, entre 15 h et 15 h 30, et le responsable vous appelle lundi au plus tard.",
        },
      },
    },

    node "more" {
      "Allez. Faut que je m'y remette, moi.",
      option "happy-birthday" {
        "Je vous laisse, alors, vous avez de quoi faire ! Bon courage, et une belle fête à votre maman, madame Dubois.",
        earns = { more = 0 }, to = finish,
        reply = {
          "Merci. Au revoir.",
          line { "À seize heures, madame Dubois remet le fusible de la cuisine pour son rôti. La prise est encore mouillée.", by = "narrator" },
        },
        why = {
          nl = "Een warme groet, maar u vroeg niet of er nog vragen zijn. Ze had er een, en die ging over de zekering.",
          fr = "Un au revoir chaleureux, mais vous n'avez pas demandé s'il restait des questions. Elle en avait une, et elle concernait le fusible.",
        },
        better = {
          nl = "Avant de vous laisser : est-ce qu'il reste une question ?",
          fr = "Avant de vous laisser : est-ce qu'il reste une question ?",
        },
      },
      option "survey" {
        "Vous recevrez une enquête sur cet appel. Si je vous ai bien aidée, vous mettrez une bonne note ?",
        earns = { more = 0 }, effect = { mood = -1 }, to = finish,
        reply = {
          "Une note ? On verra ça quand ma machine marchera. Au revoir.",
          line { "À seize heures, madame Dubois remet le fusible de la cuisine pour son rôti. La prise est encore mouillée.", by = "narrator" },
        },
        why = {
          nl = "U vraagt iets voor uzelf terwijl haar keuken onder water staat. De vraag die hier hoort, is of zij nog iets wil weten.",
          fr = "Vous demandez quelque chose pour vous alors que sa cuisine est sous eau. La question à poser, c'est si elle en a encore une.",
        },
        better = {
          nl = "Est-ce que tout est clair pour vous, ou reste-t-il une question ?",
          fr = "Est-ce que tout est clair pour vous, ou reste-t-il une question ?",
        },
      },
      option "anything-else" {
        "Avant de raccrocher : est-ce qu'il reste une question, ou un point qui n'est pas clair pour vous ?",
        earns = { more = 2 },
        why = {
          nl = "U vraagt naar bijkomende vragen voor ze ophangt, en er is er een die telt.",
          fr = "Vous demandez s'il reste des questions avant qu'elle raccroche, et il y en a une qui compte.",
        },
      },
    },

    node "oven" {
      "Ah si, tiens. Mon rôti va au four à seize heures. À ce moment-là, je peux remettre le fusible ?",
      option "if-dry" {
        "Si le sol est bien sec à ce moment-là, oui, mais juste le temps de cuire votre rôti. Belle fête à votre maman, madame Dubois !",
        earns = { answered = 0 }, knockout = "safety",
        reply = { "Super, merci. Au revoir !", line { "À seize heures cinq, tout saute chez madame Dubois.", by = "narrator" } },
        why = {
          nl = "De vloer kan droog zijn en het stopcontact nog nat. Uw antwoord klinkt soepel, maar het is onvolledig en gevaarlijk.",
          fr = "Le sol peut être sec et la prise encore mouillée. Votre réponse est arrangeante, mais incomplète et dangereuse.",
        },
        better = {
          nl = "Non, laissez le fusible coupé jusqu'à ce que le technicien ait vu la prise et la machine.",
          fr = "Non, laissez le fusible coupé jusqu'à ce que le technicien ait vu la prise et la machine.",
        },
      },
      option "leave-off" {
        "Non, il reste coupé tant que le technicien n'est pas passé. Un four chez une voisine, peut-être ? À tantôt, madame Dubois.",
        earns = { answered = 2 },
        reply = {
          line { "Chez Nadine, en face, oui, ça ira. Merci, Sam. À tantôt.", when = "mood >= 0" },
          line { "Je verrai chez la voisine, alors. À tantôt. Et rappelez-moi, hein.", when = "mood < 0" },
        },
        why = {
          nl = "Een duidelijk antwoord, een uitweg voor de avond, en een groet die aan de afspraak herinnert: haar vraag is volledig beantwoord.",
          fr = "Une réponse nette, une piste pour ce soir et un au revoir qui rappelle l'accord : sa question a une réponse complète.",
        },
      },
      option "ask-technician" {
        "Ça, il faudra le demander au technicien, madame, d'ici, je ne vois rien. Il vous reste d'autres questions, ou c'est bon ?",
        earns = { answered = 1 },
        reply = "Et s'il ne vient que demain ? Enfin bon. Au revoir.",
        why = {
          nl = "U gokt niet, dat is goed, maar ze weet nog altijd niet wat ze om vier uur mag. Haar vraag is niet volledig beantwoord.",
          fr = "Vous ne devinez pas, c'est bien, mais elle ne sait toujours pas quoi faire à seize heures. Sa question n'a pas de réponse complète.",
        },
        better = {
          nl = "Laissez-le coupé jusqu'à son passage, c'est plus sûr. Vous avez un four chez une voisine ?",
          fr = "Laissez-le coupé jusqu'à son passage, c'est plus sûr. Vous avez un four chez une voisine ?",
        },
      },
    },
  },
}
