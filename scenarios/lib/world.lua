-- What every call has in common, whatever the company: the standard moves, what the systems and the
-- customer's patience ask of an agent, and the form and the archive both companies work with.

return {
  -- "text" is what the agent says; of transfer-absent and transfer-returned, what a colleague says.
  moves = {
    announce = {
      text = {
        nl = "Ik zoek dat even voor u op, dat duurt een halve minuut. Ik blijf erbij.",
        fr = "Je vérifie cela pour vous, j'en ai pour une demi-minute. Je reste avec vous.",
        en = "I'll look that up for you, it takes about half a minute. I'm staying with you.",
      },
      reply = { nl = "Goed.", fr = "D'accord.", en = "All right." },
    },
    ["check-back"] = {
      text = {
        nl = "Ik ben er nog, ik ben nog aan het kijken. Nog een twintigtal seconden.",
        fr = "Je suis toujours là, je cherche encore. Plus qu'une vingtaine de secondes.",
        en = "I'm still here, still looking. About twenty seconds more.",
      },
      reply = { nl = "Oké.", fr = "Oui, ça va.", en = "Okay." },
    },
    hold = {
      text = {
        nl = "Ik wil dit goed nakijken. Ik zet u daarvoor een halve minuut in de wacht, is dat goed?",
        fr = "Je veux vérifier cela comme il faut. Je vous mets en attente une demi-minute, ça vous va ?",
        en = "I want to check this properly. I'll put you on hold for half a minute, is that all right?",
      },
      reply = { nl = "Ja, ik wacht.", fr = "Oui, j'attends.", en = "Yes, I'll wait." },
    },
    ["take-back"] = {
      text = {
        nl = "Daar ben ik weer. Dank u om te wachten.",
        fr = "Me revoici. Merci d'avoir patienté.",
        en = "I'm back. Thank you for waiting.",
      },
      reply = { nl = "Ja, ik ben er nog.", fr = "Oui, je suis là.", en = "Yes, still here." },
    },
    ["transfer-warm"] = {
      text = {
        nl = "Een collega kan u hier het best mee helpen. Ik leg eerst uit waarover het gaat en blijf tot het overgenomen is. Is dat goed?",
        fr = "Un autre service peut mieux vous aider. J'explique d'abord de quoi il s'agit et je reste en ligne jusqu'à ce qu'il prenne l'appel. Ça vous va ?",
        en = "A colleague can help you best with this. I'll explain first what it's about, and I'll stay until they've taken over. Is that all right?",
      },
      reply = { nl = "Ja, dat is goed.", fr = "Oui, ça va.", en = "Yes, that's fine." },
    },
    ["transfer-cold"] = {
      text = {
        nl = "Daarvoor moet ik u doorverbinden. Een ogenblikje.",
        fr = "Pour cela, je dois vous transférer. Un instant.",
        en = "I have to put you through for that. One moment.",
      },
      reply = { nl = "Naar wie dan?", fr = "Vers qui, au juste ?", en = "Who to, exactly?" },
    },
    ["transfer-absent"] = {
      text = {
        nl = "Daar neemt nu niemand op. Je krijgt het gesprek terug.",
        fr = "Personne ne répond pour le moment. L'appel te revient.",
        en = "Nobody is picking up there just now. The call comes back to you.",
      },
      reply = { nl = "Hallo? Bent u het weer?", fr = "Allô ? C'est encore vous ?", en = "Hello? Is that you again?" },
    },
    ["transfer-returned"] = {
      text = {
        nl = "Zo kunnen wij dat niet overnemen. Ik geef je het gesprek terug.",
        fr = "On ne peut pas le reprendre comme ça. Je te rends l'appel.",
        en = "We can't take this one as it is. I'm handing the call back to you.",
      },
      reply = {
        nl = "Nu ben ik terug bij u. Ze konden mij daar niet helpen.",
        fr = "Me revoilà chez vous. Là-bas, on ne pouvait rien faire pour moi.",
        en = "So I'm back with you. They couldn't help me there.",
      },
    },
    ["call-back"] = {
      text = {
        nl = "Ik wil dit goed uitzoeken. Als u wilt, bel ik u daarover terug; dan spreken we nu een uur en een nummer af.",
        fr = "Je veux tirer cela au clair. Si vous voulez, je vous rappelle ; convenons alors d'une heure et d'un numéro.",
        en = "I want to find this out properly. If you like, I'll call you back; then we agree on a time and a number now.",
      },
      reply = {
        nl = "Dat mag. Maar laten we nu eerst voortdoen.",
        fr = "Si vous voulez. Mais continuons d'abord.",
        en = "That's fine. But let's carry on first.",
      },
    },
    ["end"] = {
      text = {
        nl = "Dan rond ik hier af. Nog een prettige dag.",
        fr = "Je vais vous laisser, alors. Bonne journée.",
        en = "Then I'll finish here. Have a nice day.",
      },
      reply = {
        nl = "Hallo? Maar ik was nog niet klaar!",
        fr = "Allô ? Mais je n'avais pas fini !",
        en = "Hello? But I wasn't finished!",
      },
    },
  },

  rules = {
    -- Privacy. The first two of these name a variable: they come along where the scenario declares it.
    rule "open-unverified" {
      on = "open own", when = "talking() and not verified", knockout = "privacy",
      why = {
        nl = "Het dossier staat open en u weet nog niet wie u aan de lijn hebt. Wat u daar leest, is vlug gezegd: één zin is genoeg. \z
          Identificeer de klant eerst. Zo houdt u rekening met de privacywetgeving.",
        fr = "Le dossier est ouvert alors que vous ne savez pas encore qui est en ligne. Ce qu'on lit, on finit par le dire : une phrase suffit. \z
          Identifiez d'abord le client ; c'est tenir compte de la législation sur la vie privée.",
        en = "The file is open and you do not know yet who is on the line. What you read, you end up saying: one sentence is enough. \z
          Identify the customer first. That is taking privacy legislation into account.",
      },
      better = {
        nl = "Voor ik uw dossier open: mag ik uw klantnummer, uw geboortedatum en uw postcode?",
        fr = "Avant d'ouvrir votre dossier : votre numéro de client, votre date de naissance et votre code postal, s'il vous plaît ?",
        en = "Before I open your file: could I have your customer number, your date of birth and your postcode?",
      },
    },
    rule "open-other" {
      on = "open other", when = "talking()", knockout = "privacy",
      why = {
        nl = "Dit dossier is van iemand anders. Een naamgenoot is zo aangeklikt, en die heeft u niets gevraagd. \z
          Vergelijk klantnummer, geboortedatum en gemeente in de lijst vóór u opent: de naam alleen zegt te weinig.",
        fr = "Ce dossier est celui de quelqu'un d'autre. On clique vite sur un homonyme, et cette personne ne vous a rien demandé. \z
          Comparez le numéro de client, la date de naissance et la commune dans la liste avant d'ouvrir : le nom seul ne suffit pas.",
        en = "This file is somebody else's. It is easy to click a namesake, and that person has asked you nothing. \z
          Compare customer number, date of birth and town in the list before you open: the name alone says too little.",
      },
      better = {
        nl = "Ik heb hier meer dan één klant met die naam. Zegt u mij nog uw klantnummer?",
        fr = "J'ai plusieurs clients à ce nom. Pouvez-vous me donner votre numéro de client ?",
        en = "I have more than one customer with that name. Could you tell me your customer number?",
      },
    },
    -- Post is handled with nobody on the line and without `verified`: there, other people's files are the work itself.
    rule "open-other-afterwards" {
      on = "open other", when = "verified and not talking()", knockout = "privacy",
      why = {
        nl = "Het gesprek is voorbij, maar dit dossier is nog altijd van iemand anders. U opent alleen wat u voor deze klant nodig hebt: \z
          elke keer dat een dossier opengaat, wordt bewaard. Houd rekening met de privacywetgeving.",
        fr = "L'entretien est fini, mais ce dossier reste celui de quelqu'un d'autre. N'ouvrez que ce qu'il faut pour ce client : \z
          chaque ouverture d'un dossier est conservée. Tenez compte de la législation sur la vie privée.",
        en = "The call is over, but this file is still somebody else's. You only open what you need for this customer: \z
          every opening of a file is kept. Take privacy legislation into account.",
      },
      better = {
        nl = "Zoek op klantnummer en open alleen het dossier van de klant die u aan de lijn had.",
        fr = "Cherchez avec le numéro de client et n'ouvrez que le dossier du client que vous aviez en ligne.",
        en = "Search by customer number and open only the file of the customer you had on the line.",
      },
    },
    rule "reveal-unverified" {
      on = "reveal", when = "not verified", knockout = "privacy",
      why = {
        nl = "U zegt iets uit het dossier aan iemand die zich nog niet bekendgemaakt heeft met gegevens die niet publiek zijn. \z
          Is het de klant niet, dan is het weg en krijgt u het niet terug. Ga discreet om met informatie.",
        fr = "Vous donnez un élément du dossier à quelqu'un qui ne s'est pas encore identifié avec des données non publiques. \z
          Si ce n'est pas le client, c'est dit et cela ne se reprend pas. Traitez les informations avec discrétion.",
        en = "You tell something out of the file to someone who has not been identified yet with facts that are not public. \z
          If it is not the customer, it is out and you cannot take it back. Handle information discreetly.",
      },
      better = {
        nl = "Dat zeg ik u graag zodra ik zeker ben wie ik spreek. Mag ik drie gegevens vragen?",
        fr = "Je vous le dis volontiers dès que j'ai la certitude de parler à la bonne personne. Puis-je vous demander trois données ?",
        en = "I'll gladly tell you once I'm sure who I'm speaking to. May I ask you for three facts?",
      },
    },
    rule "reveal-third-party" {
      on = "reveal", when = "not mandate", knockout = "privacy",
      why = {
        nl = "Wie belt, is niet de klant en heeft geen volmacht in het dossier. Ook een partner, een kind of een buur met goede bedoelingen krijgt \z
          niets te horen: de klant beslist wie wat weet. Houd rekening met de privacywetgeving.",
        fr = "La personne qui appelle n'est pas le client et n'a pas de procuration au dossier. Même un partenaire, un enfant ou un voisin bien \z
          intentionné n'apprend rien : c'est le client qui décide. Tenez compte de la législation sur la vie privée.",
        en = "The caller is not the customer and has no mandate in the file. A partner, a child or a neighbour who means well hears nothing \z
          either: the customer decides who knows what. Take privacy legislation into account.",
      },
      better = {
        nl = "Dat mag ik alleen met de klant zelf bespreken. Ik geef uw boodschap door en bel de klant daarover.",
        fr = "Je ne peux en parler qu'avec le client. Je transmets votre message et je l'appelle à ce sujet.",
        en = "I can only discuss that with the customer. I'll pass on your message and call the customer about it.",
      },
    },
    rule "card-number" {
      on = "card number", knockout = "card-data",
      why = {
        nl = "Er staat nu een volledig kaartnummer in het systeem. Wie die nota ooit opent, kan er iets mee, en geen enkele stap heeft het nodig. \z
          Noteer nooit een kaartnummer, een pincode of een wachtwoord, ook niet als de klant het zelf zegt.",
        fr = "Un numéro de carte complet se trouve maintenant dans le système. Toute personne qui ouvre cette note peut s'en servir, et aucune étape \z
          n'en a besoin. Ne notez jamais un numéro de carte, un code ou un mot de passe, même si le client le donne lui-même.",
        en = "There is a full card number in the system now. Whoever opens that note can use it, and no step needs it. \z
          Never write down a card number, a PIN or a password, not even when the customer says it unasked.",
      },
      better = {
        nl = "Uw kaartnummer mag u voor u houden, dat heb ik niet nodig en dat noteer ik niet.",
        fr = "Gardez votre numéro de carte pour vous : je n'en ai pas besoin et je ne le note pas.",
        en = "Please keep your card number to yourself, I don't need it and I don't write it down.",
      },
    },
    rule "hang-up" {
      on = "end", knockout = "abandon",
      why = {
        nl = "U breekt het gesprek af voor het rond is. De klant blijft zitten met de vraag, en belt opnieuw of niet meer. \z
          Sluit professioneel af: ga na of de vraag beantwoord is en zeg wat er nog volgt.",
        fr = "Vous coupez avant la fin de l'entretien. Le client reste avec sa question ; il rappellera, ou plus du tout. \z
          Clôturez de manière professionnelle : vérifiez que la demande a reçu une réponse et dites ce qui suit.",
        en = "You break off before the conversation is finished. The customer is left with the question, and calls again or never again. \z
          Close professionally: check that the question is answered and say what happens next.",
      },
      better = {
        nl = "Is uw vraag daarmee beantwoord, of kan ik nog iets voor u doen?",
        fr = "Ai-je répondu à votre demande, ou puis-je encore faire quelque chose pour vous ?",
        en = "Does that answer your question, or is there anything else I can do for you?",
      },
    },

    -- Keeping the customer company.
    rule "silence-8" {
      on = "silence 8", effect = { mood = -1 }, again = true,
      says = { nl = "Hallo? Bent u er nog?", fr = "Allô ? Vous êtes toujours là ?", en = "Hello? Are you still there?" },
      why = {
        nl = "Acht seconden zonder een woord lijken aan de telefoon een eeuwigheid: de klant denkt dat de lijn weg is. \z
          Zeg wat u gaat doen en hoelang het duurt voor u begint te zoeken.",
        fr = "Huit secondes sans un mot, au téléphone, c'est une éternité : le client croit la ligne coupée. \z
          Dites ce que vous allez faire, et pour combien de temps, avant de chercher.",
        en = "Eight seconds without a word are an age on the phone: the customer thinks the line is gone. \z
          Say what you are going to do and how long it takes before you start searching.",
      },
      better = {
        nl = "Ik zoek het even voor u op, dat duurt een halve minuut. Ik blijf aan de lijn.",
        fr = "Je cherche cela pour vous, j'en ai pour une demi-minute. Je reste en ligne.",
        en = "I'll look it up for you, it takes about half a minute. I'm staying on the line.",
      },
    },
    rule "silence-10" {
      on = "silence 10", earns = { ["6.2"] = 1 },
      why = {
        nl = "U zoekt, maar de klant hoort alleen uw toetsenbord. Het werk is goed, het gezelschap ontbreekt: \z
          communiceer met de klant terwijl u informatie opzoekt.",
        fr = "Vous cherchez, mais le client n'entend que votre clavier. Le travail est bon, le contact manque : \z
          communiquez avec le client pendant que vous cherchez.",
        en = "You are searching, but all the customer hears is your keyboard. The work is fine, the company is missing: \z
          communicate with the customer while you look things up.",
      },
      better = {
        nl = "Ik heb uw dossier open en kijk nu naar de laatste notities. Nog een twintigtal seconden.",
        fr = "J'ai votre dossier devant moi, je lis les dernières notes. Encore une vingtaine de secondes.",
        en = "I have your file open and I'm reading the latest notes. About twenty seconds more.",
      },
    },
    rule "silence-15" {
      on = "silence 15", spoils = { "6.2" },
      why = {
        nl = "Een kwart minuut stilte. De klant weet niet of u zoekt, met iemand praat of weg bent, en dat gevoel blijft de rest van het gesprek. \z
          Kom om de twintig seconden terug, ook als u nog niets gevonden hebt.",
        fr = "Quinze secondes de silence. Le client ignore si vous cherchez, si vous parlez à quelqu'un ou s'il n'y a plus personne, et cette \z
          impression reste. Revenez toutes les vingt secondes, même si vous n'avez encore rien trouvé.",
        en = "Fifteen seconds of silence. The customer cannot tell whether you are searching, talking to someone or gone, and that feeling \z
          stays. Come back every twenty seconds, even when you have found nothing yet.",
      },
      better = {
        nl = "Ik ben er nog. Ik heb het nog niet gevonden, ik kijk nog even verder.",
        fr = "Je suis toujours là. Je n'ai pas encore trouvé, je continue à chercher.",
        en = "I'm still here. I haven't found it yet, I'm looking a little further.",
      },
    },
    rule "company-on-line" {
      on = "covered 8", earns = { ["6.2"] = 2, ["6.4"] = 2 },
      why = {
        nl = "U zegt wat u doet terwijl u het doet. De klant wacht rustig en u verliest geen tijd: \z
          zo communiceert u tijdens het opzoeken en handelt u simultaan.",
        fr = "Vous dites ce que vous faites pendant que vous le faites. Le client attend tranquillement et vous ne perdez pas de temps : \z
          c'est communiquer pendant la recherche et faire plusieurs choses à la fois.",
        en = "You say what you are doing while you do it. The customer does not mind waiting and you lose no time: \z
          that is communicating while you search, and doing several things at once.",
      },
      better = {
        nl = "Ik zoek het even voor u op, dat duurt een halve minuut. Ik blijf aan de lijn.",
        fr = "Je cherche cela pour vous, j'en ai pour une demi-minute. Je reste en ligne.",
        en = "I'll look it up for you, it takes about half a minute. I'm staying on the line.",
      },
    },
    rule "hold-45" {
      on = "hold 45", effect = { mood = -1 }, again = true,
      says = {
        nl = "Nog altijd muziek … Ze zijn mij toch niet vergeten?",
        fr = "Toujours la musique… On ne m'oublie pas, quand même ?",
        en = "Still the music… They haven't forgotten me, have they?",
      },
      why = {
        nl = "U zei een halve minuut en intussen zijn het vijfenveertig seconden. Wie in de wacht staat, telt. \z
          Kom tussendoor terug, ook zonder nieuws, en vraag of wachten nog gaat.",
        fr = "Vous aviez dit une demi-minute et cela fait déjà quarante-cinq secondes. En attente, on compte les secondes. \z
          Revenez entre-temps, même sans nouvelles, et demandez si le client peut encore attendre.",
        en = "You said half a minute and it is forty-five seconds by now. People on hold count. \z
          Come back in between, even without news, and ask whether waiting is still all right.",
      },
      better = {
        nl = "Dank u om te wachten. Het duurt langer dan ik dacht: kunt u nog een halve minuut wachten, of bel ik u liever terug?",
        fr = "Merci d'avoir patienté. C'est plus long que prévu : pouvez-vous encore attendre une demi-minute, ou préférez-vous que je rappelle ?",
        en = "Thank you for waiting. It takes longer than I thought: can you hold another half minute, or shall I call you back?",
      },
    },
    rule "hold-total-120" {
      on = "hold total 120", effect = { mood = -1 }, earns = { ["6.2"] = 1 },
      says = {
        nl = "Twee minuten muziek heb ik nu al gehoord.",
        fr = "Ça fait deux minutes que j'écoute de la musique.",
        en = "That's two minutes of music I've been listening to.",
      },
      why = {
        nl = "Alles samen stond de klant twee minuten in de wacht. Wat zo lang duurt, zoekt u beter uit zonder dat iemand zit te wachten: \z
          stel een terugbelafspraak voor.",
        fr = "En tout, le client a attendu deux minutes. Ce qui prend autant de temps se cherche mieux sans personne en attente : \z
          proposez de rappeler.",
        en = "In all the customer was on hold for two minutes. What takes that long is better looked into with nobody waiting: \z
          offer to call back.",
      },
      better = {
        nl = "Dit vraagt meer tijd. Mag ik u vandaag terugbellen? Dan spreken we nu een uur en een nummer af.",
        fr = "Cela demande plus de temps. Puis-je vous rappeler aujourd'hui ? Convenons d'une heure et d'un numéro.",
        en = "This needs more time. May I call you back today? Then we agree on a time and a number now.",
      },
    },
  },

  -- What the agent fills in and where paper goes: the same in both companies.
  forms = {
    form "wrap-up" {
      title = { nl = "Gesprek registreren", fr = "Enregistrer le contact", en = "Register the contact" }, seconds = 20,
      field "code" {
        label = { nl = "Waarover ging het?", fr = "De quoi s'agissait-il ?", en = "What was it about?" },
        choices = {
          choice "complaint" { nl = "Klacht", fr = "Plainte", en = "Complaint" },
          choice "question" { nl = "Vraag", fr = "Question", en = "Question" },
          choice "technical" { nl = "Technisch probleem", fr = "Problème technique", en = "Technical problem" },
          choice "order" { nl = "Bestelling of levering", fr = "Commande ou livraison", en = "Order or delivery" },
          choice "change" { nl = "Wijziging van gegevens of contract", fr = "Modification des données ou du contrat", en = "Change of details or contract" },
          choice "sale" { nl = "Verkoop", fr = "Vente", en = "Sale" },
          choice "refusal" { nl = "Weigering van een aanbod", fr = "Refus d'une offre", en = "Offer refused" },
          choice "appointment" { nl = "Afspraak", fr = "Rendez-vous", en = "Appointment" },
          choice "referral" { nl = "Doorverwijzing", fr = "Transfert à un autre service", en = "Referral" },
        },
      },
      field "outcome" {
        label = { nl = "Hoe gaat het verder?", fr = "Quelle est la suite ?", en = "What happens next?" },
        choices = {
          choice "solved" { nl = "Opgelost, niets meer te doen", fr = "Résolu, plus rien à faire", en = "Solved, nothing left to do" },
          choice "callback" { nl = "Terugbellen", fr = "Rappeler", en = "Call back" },
          choice "mail" { nl = "E-mail of brief volgt", fr = "E-mail ou courrier suit", en = "Email or letter follows" },
          choice "referred" { nl = "Doorgegeven aan een andere dienst", fr = "Transmis à un autre service", en = "Passed on to another team" },
          choice "appointment" { nl = "Afspraak vastgelegd", fr = "Rendez-vous fixé", en = "Appointment made" },
          choice "none" { nl = "Geen vervolg", fr = "Sans suite", en = "No follow-up" },
        },
      },
      field "note" { label = { nl = "Nota", fr = "Note", en = "Note" }, required = false },
    },
    form "callback" {
      title = { nl = "Terugbelafspraak", fr = "Rendez-vous de rappel", en = "Call-back appointment" }, seconds = 20,
      field "day" { label = { nl = "Dag", fr = "Jour", en = "Day" } },
      field "window" { label = { nl = "Tussen welke uren", fr = "Plage horaire", en = "Between which hours" } },
      field "number" { label = { nl = "Op welk nummer", fr = "À quel numéro", en = "On which number" } },
      field "who" { label = { nl = "Wie belt", fr = "Qui appelle", en = "Who calls" } },
    },
  },

  folders = {
    folder "contracts" { title = { nl = "Contracten en bestellingen", fr = "Contrats et commandes", en = "Contracts and orders" } },
    folder "invoices" { title = { nl = "Facturen en betalingen", fr = "Factures et paiements", en = "Invoices and payments" } },
    folder "complaints" { title = { nl = "Klachten", fr = "Plaintes", en = "Complaints" } },
    folder "identity" { title = { nl = "Identiteit en volmachten", fr = "Identité et procurations", en = "Identity and mandates" } },
    folder "returns" { title = { nl = "Retours en herroepingen", fr = "Retours et rétractations", en = "Returns and withdrawals" } },
    folder "general" { title = { nl = "Algemene briefwisseling", fr = "Courrier général", en = "General correspondence" } },
  },

  -- Seconds that a customer waits easily after an announcement, and after each "I am still looking".
  patience = { announced = 30, checked = 20 },
}
