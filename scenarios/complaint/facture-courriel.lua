-- A written complaint about an invoice: read it to the last line, look up before asking, let the second line decide,
-- and answer every point with an amount and a date, promising nothing that has not been decided.

local zwaluw = require "companies.zwaluw"

-- What the customer wrote; it reads the same whatever the learner's language is.
local first_mail = "Madame, Monsieur, je suis cliente depuis bientôt cinq ans (ZW-402618) et je n'ai encore jamais eu à me plaindre. \z
  Votre facture du 1er mars s'élève à 132 €. Je dois en payer 42. \z
  En janvier, j'ai arrêté la tv, et vous me l'avez confirmé par écrit pour le 31 janvier. Vous me comptez quand même 15 € de tv pour mars. \z
  Et surtout 75 € pour un décodeur que je n'aurais pas rendu. Je l'ai rapporté moi-même au magasin, avec la télécommande et les câbles ! \z
  Mon internet, je le paie, rien à dire là-dessus. Mais ces 90 €, non. Or ma domiciliation passe le 27, et ce mois-ci, \z
  je ne peux pas me permettre de courir après mon argent. \z
  Merci de me répondre par écrit : j'entends mal, et au téléphone, je perds la moitié de ce qu'on me dit. Nathalie Marchal, Verviers"

return scenario {
  id = "facture-courriel", version = 1,
  kind = "complaint", channel = "email", direction = "inbound", language = "fr",
  title = {
    nl = "Een factuur betwist per mail",
    fr = "Une facture contestée par courriel",
    en = "An invoice disputed by email",
  },
  brief = {
    nl = "U bent Sam, eerste lijn van de klantendienst van Zwaluw. Het is woensdag 11 maart 2026, 9.05 uur. Gisteravond kwam een mail binnen van \z
      Nathalie Marchal (ZW-402618), over haar factuur van maart. De mail, haar dossier en de kennisbank staan op uw werkplek. \z
      Is alles beantwoord, dan registreert en klasseert u nog, en sluit u het dossier af. Het mailverkeer is in het Frans.",
    fr = "Vous êtes Sam, première ligne du service clientèle de Zwaluw. Nous sommes le mercredi 11 mars 2026, 9 h 05. Un courriel de Nathalie \z
      Marchal (ZW-402618) est arrivé hier soir, au sujet de sa facture de mars. Le courriel, son dossier et la base de connaissances sont \z
      sur votre poste de travail. Quand tout a reçu une réponse, il vous reste à enregistrer, à classer et à clôturer.",
    en = "You are Sam, on the first line of Zwaluw customer service. It is Wednesday 11 March 2026, 9.05 am. Last night an email came in from Nathalie \z
      Marchal (ZW-402618), about her March invoice. The email, her file and the knowledge base are at your desk. When everything has been \z
      answered, you still register, file and close the case. The emails are in French.",
  },
  company = zwaluw, customer = "marchal",
  procedures = { "billing-dispute" },
  products = { "internet-home", "tv" },
  minutes = 9, difficulty = 2,

  variables = {
    mood = { -1, min = -3, max = 3 },
  },

  opportunities = {
    reads     = { "5.1", weight = 2 },
    attentive = { "5.1" },
    summary   = { "5.3" },
    empathy   = { "5.2" },
    records   = { "6.1", weight = 2 },
    article   = { "6.3" },
    discreet  = { "6.9" },
    ask       = { "7.4" },
    proposal  = { "7.2", weight = 2 },
    reply     = { "7.1", weight = 2 },
    post      = { "8.1" },
    archive   = { "8.2" },
    steps     = { "9.3" },
    agreement = { "9.4" },
    answered  = { "9.2" },
    register  = { "9.5", weight = 2 },
  },

  desk = {
    messages = {
      message "mail-marchal" { customer = "marchal", date = "10/03/2026",
        title = { nl = "Facture de mars – contestation", fr = "Facture de mars – contestation", en = "Facture de mars – contestation" },
        text = { nl = first_mail, fr = first_mail, en = first_mail } },
    },
    records = {
      record "contract-marchal" { customer = "marchal", date = "31/01/2026",
        title = { nl = "Contract en wijzigingen", fr = "Contrat et modifications", en = "Contract and changes" },
        text = {
          nl = "Internet Thuis sinds 4 mei 2021, € 42 per maand, domiciliëring op de 27e. Zwaluw TV stopgezet op 31 januari 2026, op vraag van \z
            de klant (mail van 12 januari). Bevestiging per mail verstuurd op 14 januari; daarin: decoder terug voor 14 februari, anders € 75.",
          fr = "Internet Thuis depuis le 4 mai 2021, 42 € par mois, domiciliation le 27. Zwaluw TV arrêtée au 31 janvier 2026, à la demande de \z
            la cliente (courriel du 12 janvier). Confirmation envoyée par courriel le 14 janvier : décodeur à rendre avant le 14 février, sinon 75 €.",
          en = "Internet Thuis since 4 May 2021, €42 a month, direct debit on the 27th. Zwaluw TV stopped on 31 January 2026 at the customer's \z
            request (email of 12 January). Confirmation emailed on 14 January: box to be returned before 14 February, otherwise €75.",
        } },
      record "invoice-marchal-march" { customer = "marchal", date = "01/03/2026",
        title = { nl = "Factuur van 1 maart 2026", fr = "Facture du 1er mars 2026", en = "Invoice of 1 March 2026" },
        text = {
          nl = "Internet Thuis € 42. Zwaluw TV, maart € 15. Decoder niet teruggebracht € 75. Totaal € 132, te innen op 27 maart.",
          fr = "Internet Thuis 42 €. Zwaluw TV, mars 15 €. Décodeur non rendu 75 €. Total 132 €, à encaisser le 27 mars.",
          en = "Internet Thuis €42. Zwaluw TV, March €15. Box not returned €75. Total €132, to be collected on 27 March.",
        } },
      record "invoice-marchal-february" { customer = "marchal", date = "01/02/2026",
        title = { nl = "Factuur van 1 februari 2026", fr = "Facture du 1er février 2026", en = "Invoice of 1 February 2026" },
        text = {
          nl = "Internet Thuis € 42. Zwaluw TV, februari € 15. Totaal € 57, geïnd op 27 februari.",
          fr = "Internet Thuis 42 €. Zwaluw TV, février 15 €. Total 57 €, encaissé le 27 février.",
          en = "Internet Thuis €42. Zwaluw TV, February €15. Total €57, collected on 27 February.",
        } },
      record "box-marchal" { customer = "marchal", date = "01/03/2026",
        title = { nl = "Decoder in huur", fr = "Décodeur en location", en = "TV box on loan" },
        text = {
          nl = "Terug te brengen voor 14 februari. Stand op 1 maart: niet ontvangen. Een winkel boekt teruggebracht materiaal in op het nummer \z
            van het ontvangstbewijs; zonder klantnummer op het bewijs komt het niet in het dossier.",
          fr = "À rendre avant le 14 février. Situation au 1er mars : pas reçu. Un magasin enregistre le matériel rendu sous le numéro du reçu ; \z
            sans numéro de client sur le reçu, le retour n'arrive pas dans le dossier.",
          en = "To be returned before 14 February. Position on 1 March: not received. A shop books returned equipment under the number of the \z
            receipt; without a customer number on the receipt it does not reach the file.",
        } },
      record "contract-marchal-2" { customer = "marchal-2", date = "05/01/2026",
        title = { nl = "Contract en wijzigingen", fr = "Contrat et modifications", en = "Contract and changes" },
        text = {
          nl = "Duo Fiber sinds 5 januari 2026, € 67 per maand. Decoder teruggebracht op 9 januari.",
          fr = "Duo Fiber depuis le 5 janvier 2026, 67 € par mois. Décodeur rendu le 9 janvier.",
          en = "Duo Fiber since 5 January 2026, €67 a month. Box returned on 9 January.",
        } },
    },
    articles = {
      article "dispute-by-mail" { date = "02/01/2026",
        title = { nl = "Betwisting per mail (vanaf 1 januari 2026)", fr = "Contestation par courriel (depuis le 1er janvier 2026)",
          en = "Dispute by email (from 1 January 2026)" },
        keywords = { nl = "factuur betwist betwisting klacht mail termijn", fr = "facture contestée contestation plainte courriel délai",
          en = "invoice disputed dispute complaint email deadline" },
        text = {
          nl = "Antwoord binnen 5 werkdagen na ontvangst, langs de weg die de klant koos. De eerste lijn crediteert niets en wijst niets af. \z
            Stuur de betwistingsfiche naar Facturatie: van dan af wordt het betwiste deel niet geïnd zolang het onderzoek loopt, de rest blijft \z
            te betalen. Facturatie beslist binnen 10 werkdagen. Registreer met code Klacht, ‘E-mail of brief volgt’ en het nummer van de fiche in de nota. \z
            Een klachtenmail klasseert u bij Klachten, ook als ze over een factuur gaat.",
          fr = "Réponse dans les 5 jours ouvrables après réception, par la voie que le client a choisie. La première ligne ne crédite rien et ne \z
            refuse rien. Envoyez la fiche de contestation à la Facturation : dès ce moment, la partie contestée n'est pas encaissée tant que dure \z
            l'examen, le reste est dû. La Facturation décide dans les 10 jours ouvrables. Enregistrez avec le code Plainte, « E-mail ou courrier \z
            suit » et le numéro de la fiche dans la note. Un courriel de plainte se classe dans Plaintes, même s'il parle d'une facture.",
          en = "Answer within 5 working days of receipt, through the channel the customer chose. The first line credits nothing and rejects nothing. \z
            Send the dispute form to Billing: from then on the disputed part is not collected while the investigation lasts, the rest remains \z
            payable. Billing decides within 10 working days. Register with code Complaint, “Email or letter follows” and the number of the \z
            form in the note. A complaint by email is filed under Complaints, even when it is about an invoice.",
        } },
      article "dispute-by-mail-2024" { date = "15/03/2024",
        title = { nl = "Betwisting per mail (2024, vervallen)", fr = "Contestation par courriel (2024, périmé)",
          en = "Dispute by email (2024, expired)" },
        keywords = { nl = "factuur betwist betwisting klacht mail termijn", fr = "facture contestée contestation plainte courriel délai",
          en = "invoice disputed dispute complaint email deadline" },
        text = {
          nl = "Antwoord binnen 15 werkdagen. De eerste lijn mag tot € 100 zelf crediteren. Klasseer de mail bij Facturen.",
          fr = "Réponse dans les 15 jours ouvrables. La première ligne peut créditer elle-même jusqu'à 100 €. Classez le courriel dans Factures.",
          en = "Answer within 15 working days. The first line may credit up to €100 itself. File the email under Invoices.",
        } },
    },
    letters = {
      letter "dispute-form" { to = { nl = "Facturatie, tweede lijn", fr = "Facturation, deuxième ligne", en = "Billing, second line" },
        subject = { nl = "Betwistingsfiche F-2214", fr = "Fiche de contestation F-2214", en = "Dispute form F-2214" },
        body = {
          nl = "Klant ZW-402618. Factuur van 1 maart 2026. Betwist: Zwaluw TV maart € 15, decoder € 75. Niet betwist: € 42. \z
            Gelieve de inning van het betwiste deel stop te zetten.",
          fr = "Client ZW-402618. Facture du 1er mars 2026. Contesté : Zwaluw TV mars 15 €, décodeur 75 €. Non contesté : 42 €. \z
            Merci de suspendre l'encaissement de la partie contestée.",
          en = "Customer ZW-402618. Invoice of 1 March 2026. Disputed: Zwaluw TV March €15, box €75. Not disputed: €42. \z
            Please suspend collection of the disputed part.",
        } },
      letter "payment-reminder" { to = { nl = "Nathalie Marchal", fr = "Nathalie Marchal", en = "Nathalie Marchal" },
        subject = { nl = "Votre facture de mars", fr = "Votre facture de mars", en = "Votre facture de mars" },
        body = {
          nl = "Madame, nous vous rappelons que votre facture de 132 € est à payer pour le 27 mars. Veillez à approvisionner votre compte.",
          fr = "Madame, nous vous rappelons que votre facture de 132 € est à payer pour le 27 mars. Veillez à approvisionner votre compte.",
          en = "Madame, nous vous rappelons que votre facture de 132 € est à payer pour le 27 mars. Veillez à approvisionner votre compte.",
        } },
    },
  },

  rules = {
    rule "read-first" { on = "open mail-marchal", before = "recap", earns = { reads = 2 },
      why = {
        nl = "U las de hele mail voor u iets deed: aandachtig lezen is in een mail wat luisteren is aan de telefoon.",
        fr = "Vous avez lu tout le courriel avant d'agir : lire attentivement, c'est écouter, mais par écrit.",
      },
      better = {
        nl = "Open in ‘Berichten’ het bericht van 10 maart en lees het tot de laatste regel voor u iets onderneemt.",
        fr = "Dans « Messages », ouvrez le courriel du 10 mars et lisez-le jusqu'à la dernière ligne avant d'entreprendre quoi que ce soit.",
      } },
    rule "read-later" { on = "open mail-marchal", when = "not applied('read-first')", earns = { reads = 1 },
      why = {
        nl = "U las de mail pas toen u al bezig was. Wat zij schreef over het bedrag en over telefoneren, kwam zo te laat.",
        fr = "Vous avez lu le courriel alors que le travail était déjà en cours. Ce qu'elle écrivait sur le montant et le téléphone, vous l'avez su trop tard.",
      },
      better = {
        nl = "Lees de mail eerst en helemaal, en vat dan pas samen.",
        fr = "Lisez d'abord le courriel, en entier, et résumez seulement ensuite.",
      } },
    rule "contract-then-invoice" { on = "open invoice-marchal-march", when = "opened('contract-marchal')", before = "question",
      earns = { records = 2 },
      why = {
        nl = "Contract en factuur naast elkaar: zo zag u zelf dat de tv stopgezet was, en moest u het haar niet vragen.",
        fr = "Contrat et facture côte à côte : vous avez vu vous-même que la tv était arrêtée, sans devoir le lui demander.",
      },
      better = {
        nl = "Zoek de klant op met haar nummer, en leg haar contract naast de factuur van maart voor u haar een vraag stelt.",
        fr = "Cherchez la cliente par son numéro, et mettez son contrat à côté de la facture de mars avant de lui poser une question.",
      } },
    rule "invoice-then-contract" { on = "open contract-marchal", when = "opened('invoice-marchal-march')", before = "question",
      earns = { records = 2 },
      why = {
        nl = "Factuur en contract naast elkaar: zo zag u zelf dat de tv stopgezet was, en moest u het haar niet vragen.",
        fr = "Facture et contrat côte à côte : vous avez vu vous-même que la tv était arrêtée, sans devoir le lui demander.",
      } },
    rule "records-in-part" { on = "close", earns = { records = 1 },
      when = "(opened('contract-marchal') or opened('invoice-marchal-march')) and not applied('contract-then-invoice') \z
        and not applied('invoice-then-contract')",
      why = {
        nl = "U keek in haar dossier, maar te laat of maar half: pas contract en factuur samen tonen wat er fout loopt, en dat voor u haar iets vraagt.",
        fr = "Vous avez consulté son dossier, mais trop tard ou à moitié : contrat et facture ensemble montrent l'erreur, et cela avant de \z
          l'interroger.",
      },
      better = {
        nl = "Open het contract én de factuur van maart voor u uw eerste mail schrijft.",
        fr = "Ouvrez le contrat et la facture de mars avant d'écrire votre premier courriel.",
      } },
    rule "article-in-time" { on = "open dispute-by-mail", before = "proposal", earns = { article = 2 },
      why = {
        nl = "U zocht de geldende werkwijze op voor u iets beloofde: termijn, betwist deel, fiche. Zo hoefde u niets te gokken.",
        fr = "Vous avez consulté la procédure en vigueur avant de promettre : délai, partie contestée, fiche. Rien à deviner.",
      },
      better = {
        nl = "Zoek in de kennisbank op ‘betwisting’ en open het artikel dat vandaag geldt, voor u haar een datum geeft.",
        fr = "Cherchez « contestation » dans la base de connaissances et ouvrez l'article en vigueur avant de lui donner une date.",
      } },
    rule "article-late" { on = "open dispute-by-mail", when = "not applied('article-in-time')", earns = { article = 1 },
      why = {
        nl = "Het juiste artikel, maar pas nadat u haar al een vooruitzicht gegeven had. Zoek op voor u belooft.",
        fr = "Le bon article, mais vous lui aviez déjà annoncé la suite. On consulte avant de promettre.",
      },
      better = {
        nl = "Open het artikel over betwisting per mail voor uw eerste antwoord vertrekt.",
        fr = "Ouvrez l'article sur la contestation par courriel avant que votre première réponse parte.",
      } },
    rule "article-general" { on = "close", when = "opened('kb-dispute') and not opened('dispute-by-mail')", earns = { article = 1 },
      why = {
        nl = "Het algemene artikel over betwiste facturen zegt wie beslist, maar niet binnen hoeveel dagen u een mail beantwoordt en met welke fiche.",
        fr = "L'article général sur les factures contestées dit qui décide, mais pas en combien de jours on répond à un courriel, ni avec quelle fiche.",
      },
      better = {
        nl = "Zoek op ‘betwisting mail’ en open ook ‘Betwisting per mail’.",
        fr = "Cherchez « contestation courriel » et ouvrez aussi « Contestation par courriel ».",
      } },
    rule "article-expired" { on = "close", earns = { article = 0 },
      when = "opened('dispute-by-mail-2024') and not opened('dispute-by-mail') and not opened('kb-dispute')",
      why = {
        nl = "U werkte met een vervallen artikel: sinds januari gelden 5 werkdagen, en crediteren mag de eerste lijn niet meer. \z
          Kijk van wanneer een artikel is.",
        fr = "Vous avez travaillé avec un article périmé : depuis janvier, c'est 5 jours ouvrables, et la première ligne ne crédite plus. \z
          Regardez toujours la date.",
      },
      better = {
        nl = "Neem het artikel ‘vanaf 1 januari 2026’.",
        fr = "Prenez l'article « depuis le 1er janvier 2026 ».",
      } },
    rule "open-other" { on = "open other", knockout = "privacy",
      why = {
        nl = "Dat dossier is van iemand anders met bijna dezelfde naam en hetzelfde nummer, twee cijfers omgewisseld. \z
          U hebt er niets te zoeken: privacy begint bij het juiste dossier.",
        fr = "Ce dossier est celui d'une autre personne : presque le même nom, presque le même numéro, deux chiffres inversés. \z
          Vous n'avez rien à y faire : la vie privée commence par le bon dossier.",
      },
      better = {
        nl = "Vergelijk eerst het volledige klantnummer: ZW-402618, Verviers.",
        fr = "Comparez d'abord le numéro de client complet : ZW-402618, Verviers.",
      } },
    rule "form-sent" { on = "send dispute-form", before = "colleague", earns = { post = 2 },
      why = {
        nl = "De fiche vertrok voor u met Facturatie overlegde: het betwiste deel stond toen al stil. Uitgaande post op tijd verwerkt.",
        fr = "La fiche est partie avant votre échange avec la Facturation : la partie contestée était déjà bloquée. Courrier sortant traité à temps.",
      },
      better = {
        nl = "Verstuur de betwistingsfiche F-2214 naar Facturatie zodra u weet wat ze betwist.",
        fr = "Envoyez la fiche de contestation F-2214 à la Facturation dès que vous savez ce qu'elle conteste.",
      } },
    rule "form-sent-late" { on = "send dispute-form", when = "not applied('form-sent')", earns = { post = 1 },
      why = {
        nl = "De fiche is vertrokken, maar pas nadat een collega erom vroeg. Tot dan stond er niets stil.",
        fr = "La fiche est partie, mais seulement après la remarque d'une collègue. Jusque-là, rien n'était bloqué.",
      },
      better = {
        nl = "Verstuur de fiche samen met uw eerste mail aan de klant.",
        fr = "Envoyez la fiche en même temps que votre premier courriel à la cliente.",
      } },
    rule "reminder-sent" { on = "send payment-reminder", when = "talking()", earns = { post = 0 }, effect = { mood = -2 },
      says = "Je viens de recevoir un rappel de 132 €. Je vous écris que je conteste, et vous me réclamez tout ?",
      why = {
        nl = "Zij betwist 90 € en krijgt een herinnering voor het hele bedrag. Op een betwist deel maant u niet aan: het is de verkeerde brief.",
        fr = "Elle conteste 90 € et reçoit un rappel pour le tout. On ne réclame pas une partie contestée : c'est la mauvaise lettre.",
      },
      better = {
        nl = "Laat de herinnering liggen en stuur de betwistingsfiche F-2214 naar Facturatie.",
        fr = "Laissez le rappel de côté et envoyez la fiche de contestation F-2214 à la Facturation.",
      } },
    rule "filed" { on = "file mail-marchal complaints", earns = { archive = 2 },
      why = {
        nl = "Bij Klachten: wie morgen dit dossier opvolgt, vindt haar mail waar hij ze zoekt.",
        fr = "Dans Plaintes : qui reprend le dossier demain trouve le courriel là où il le cherche.",
      },
      better = {
        nl = "Klasseer de mail van 10 maart in de map Klachten, zoals het artikel zegt.",
        fr = "Classez le courriel du 10 mars dans le dossier Plaintes, comme le dit l'article.",
      } },
    rule "filed-invoices" { on = "file mail-marchal invoices", earns = { archive = 0 },
      why = {
        nl = "Het gaat over een factuur, maar het is een klacht. Bij Facturen vindt niemand ze terug als de opvolging vastloopt. \z
          Archiveer volgens wat het stuk is.",
        fr = "Il s'agit d'une facture, mais c'est une plainte. Dans Factures, personne ne la retrouvera si le suivi coince. \z
          On archive selon la nature de la pièce.",
      },
      better = {
        nl = "Klasseer de mail in de map Klachten.",
        fr = "Classez le courriel dans le dossier Plaintes.",
      } },
    rule "filed-general" { on = "file mail-marchal general", earns = { archive = 0 },
      why = {
        nl = "In Algemene briefwisseling ligt alles, en daarom vindt niemand er iets. Een klacht archiveert u bij Klachten.",
        fr = "Dans Courrier général, il y a de tout, et c'est pour cela qu'on n'y retrouve rien. Une plainte s'archive dans Plaintes.",
      },
      better = {
        nl = "Klasseer de mail in de map Klachten.",
        fr = "Classez le courriel dans le dossier Plaintes.",
      } },
    rule "filed-contracts" { on = "file mail-marchal contracts", earns = { archive = 0 },
      why = {
        nl = "Haar contract staat niet ter discussie, haar factuur wel. Een klachtenmail archiveert u bij Klachten.",
        fr = "Ce n'est pas son contrat qui pose problème, c'est sa facture. Un courriel de plainte s'archive dans Plaintes.",
      },
      better = {
        nl = "Klasseer de mail in de map Klachten.",
        fr = "Classez le courriel dans le dossier Plaintes.",
      } },
    rule "filed-returns" { on = "file mail-marchal returns", earns = { archive = 0 },
      why = {
        nl = "Ze schrijft over een decoder die terug is, maar ze vraagt een juiste factuur. De mail is een klacht en hoort bij Klachten.",
        fr = "Elle parle d'un décodeur rendu, mais elle demande une facture juste. Le courriel est une plainte : dossier Plaintes.",
      },
      better = {
        nl = "Klasseer de mail in de map Klachten.",
        fr = "Classez le courriel dans le dossier Plaintes.",
      } },
    rule "registered" { on = "register wrap-up", values = { code = "complaint", outcome = { "mail", "referred" }, note = "2214" },
      earns = { register = 2 },
      why = {
        nl = "Klacht, wat er nog volgt, en het nummer van de fiche: een collega kan zo verder.",
        fr = "Plainte, la suite attendue et le numéro de la fiche : un collègue peut reprendre tel quel.",
      },
      better = {
        nl = "Registreer: code Klacht, ‘E-mail of brief volgt’, en in de nota ‘F-2214, decoder € 75: Facturatie antwoordt tegen 26 maart’.",
        fr = "Enregistrez : code Plainte, « E-mail ou courrier suit », et dans la note « F-2214, décodeur 75 € : réponse pour le 26 mars ».",
      } },
    rule "registered-solved" { on = "register wrap-up", values = { outcome = "solved" }, earns = { register = 0 },
      when = "not applied('registered')",
      why = {
        nl = "Opgelost is het nog niet: over 75 € beslist Facturatie pas tegen 26 maart. Wie dit leest, volgt niets meer op.",
        fr = "Rien n'est encore résolu : pour 75 €, la Facturation décide d'ici au 26 mars. Celui qui lit cela ne suivra plus rien.",
      },
      better = {
        nl = "Kies ‘E-mail of brief volgt’, met F-2214 in de nota.",
        fr = "Choisissez « E-mail ou courrier suit », avec F-2214 dans la note.",
      } },
    rule "registered-in-part" { on = "register wrap-up", values = { code = "complaint" }, earns = { register = 1 },
      when = "not applied('registered') and not applied('registered-solved')",
      why = {
        nl = "De code is juist, maar de rest klopt niet of het nummer van de fiche ontbreekt. Een collega moet nu zelf gaan zoeken.",
        fr = "Le code est bon, mais la suite n'est pas exacte ou le numéro de la fiche manque. Un collègue devra chercher lui-même.",
      },
      better = {
        nl = "Kies ‘E-mail of brief volgt’ en zet F-2214 en 26 maart in de nota.",
        fr = "Choisissez « E-mail ou courrier suit » et mettez F-2214 et le 26 mars dans la note.",
      } },
    rule "registered-wrong" { on = "register wrap-up", earns = { register = 0 },
      when = "not applied('registered') and not applied('registered-solved') and not applied('registered-in-part')",
      why = {
        nl = "Dit was een klacht. Onder een andere code telt niemand ze mee, en leert Zwaluw er niets uit.",
        fr = "C'était une plainte. Sous un autre code, personne ne la compte, et Zwaluw n'en apprend rien.",
      },
      better = {
        nl = "Registreer met code Klacht en F-2214 in de nota.",
        fr = "Enregistrez avec le code Plainte et F-2214 dans la note.",
      } },
  },

  phase "5" {
    node "channel" {
      line { "Mercredi, 9 h 05. Le courriel de madame Marchal est arrivé hier à 21 h 12, de l'adresse qui figure dans son dossier. \z
        Comment allez-vous lui répondre ?", by = "narrator" },
      option "call-now" {
        "Je l'appelle ce matin : de vive voix, une facture s'explique plus vite et plus gentiment.",
        earns = { attentive = 0 }, effect = { mood = -1 }, to = "after-call",
        why = {
          nl = "Goedbedoeld, en vaak een goede reflex. Maar zij schreef dat ze slecht hoort en een schriftelijk antwoord vraagt: \z
            aandachtig lezen gaat tot de laatste regel.",
          fr = "Bien intentionné, et souvent un bon réflexe. Mais elle écrit qu'elle entend mal et demande une réponse écrite : \z
            lire attentivement, c'est lire jusqu'à la dernière ligne.",
        },
        better = {
          nl = "Bonjour madame Marchal, comme vous le demandez, je vous réponds par écrit.",
          fr = "Bonjour madame Marchal, comme vous le demandez, je vous réponds par écrit.",
        },
      },
      option "same-channel" {
        "Je réponds par courriel : elle a choisi ce canal, donc je reste sur le même qu'elle.",
        earns = { attentive = 1 }, to = "recap",
        why = {
          nl = "Het juiste kanaal, maar uit gewoonte. Dat ze slecht hoort, telt ook voor de rest: bied haar straks geen telefoonnummer aan. \z
            Lees waarom een klant iets vraagt.",
          fr = "Le bon canal, mais par habitude. Qu'elle entende mal compte aussi pour la suite : ne lui proposez pas de numéro à appeler. \z
            Lisez pourquoi une cliente demande quelque chose.",
        },
        better = {
          nl = "Vous me demandez une réponse écrite : la voici, et la suite se fera aussi par courriel.",
          fr = "Vous me demandez une réponse écrite : la voici, et la suite se fera aussi par courriel.",
        },
      },
      option "sms-slot" {
        "Je lui propose par SMS un moment d'appel : c'est elle qui choisit l'heure qui l'arrange.",
        earns = { attentive = 0 }, effect = { mood = -1 }, to = "after-call",
        why = {
          nl = "Zij mag het uur kiezen, maar niet het kanaal, en net dat had ze gevraagd. Lees de boodschap aandachtig, ook wat onderaan staat.",
          fr = "Elle choisit l'heure, mais pas le canal, et c'est justement ce qu'elle demandait. Lisez attentivement, jusqu'au bas du message.",
        },
        better = {
          nl = "Bonjour madame Marchal, je vous réponds par écrit, comme vous le souhaitez.",
          fr = "Bonjour madame Marchal, je vous réponds par écrit, comme vous le souhaitez.",
        },
      },
      option "as-she-asks" {
        "Je lui écris, et je n'appelle pas : elle entend mal, c'est au bas de son courriel.",
        when = "opened('mail-marchal')",
        hidden = {
          nl = "Dat weet u nog niet: u hebt haar mail niet geopend.",
          fr = "Cela, vous ne le savez pas encore : vous n'avez pas ouvert son courriel.",
          en = "You do not know that yet: you have not opened her email.",
        },
        earns = { attentive = 2 }, effect = { mood = 1 }, to = "recap",
        why = {
          nl = "U las tot onderaan en doet wat ze vraagt, om de reden die zij geeft: aandachtig lezen, tot in de laatste zin.",
          fr = "Vous avez lu jusqu'en bas et vous faites ce qu'elle demande, pour la raison qu'elle donne : une lecture attentive.",
        },
      },
    },

    node "after-call" {
      line { "Deux essais, deux fois la messagerie. À 9 h 40, un nouveau courriel est là.", by = "narrator", when = 'chose("channel/call-now")' },
      line { "Votre SMS part. À 9 h 40, un nouveau courriel est là.", by = "narrator", when = 'chose("channel/sms-slot")' },
      "J'entends mal, je vous l'ai écrit hier. Le téléphone, pour moi, ce n'est pas possible. Répondez-moi par mail, s'il vous plaît.",
      option "on-rereading" {
        "C'était dans votre courriel, et je ne l'avais pas vu. Je m'en excuse, et désormais je vous écris.",
        earns = { attentive = 2 }, effect = { mood = 1 },
        reply = "Merci. C'est tout ce que je demande.",
        why = {
          nl = "U zegt wat u gemist hebt en past het meteen aan. Later dan het hoorde, maar zij is gehoord.",
          fr = "Vous dites ce que vous avez manqué et vous corrigez aussitôt. Plus tard qu'il ne fallait, mais elle est entendue.",
        },
      },
      option "to-save-time" {
        "C'était pour aller plus vite, madame : la plupart de nos clients préfèrent qu'on leur téléphone.",
        earns = { attentive = 0 }, effect = { mood = -1 },
        reply = "La plupart, peut-être. Moi pas, et je vous ai dit pourquoi.",
        why = {
          nl = "U verdedigt uzelf met wat andere klanten willen. Zij zei wat zíj nodig heeft: aandachtig lezen is daarop antwoorden.",
          fr = "Vous vous justifiez par ce que veulent les autres. Elle a dit ce dont elle a besoin : lire attentivement, c'est y répondre.",
        },
        better = {
          nl = "Je ne l'avais pas vu, je m'en excuse. Désormais, je vous écris.",
          fr = "Je ne l'avais pas vu, je m'en excuse. Désormais, je vous écris.",
        },
      },
      option "a-relative" {
        "Quelqu'un de votre entourage peut-il décrocher à votre place ? Nous avancerions plus vite ainsi.",
        earns = { attentive = 0 }, effect = { mood = -1 },
        reply = "Mes factures, je les gère moi-même, merci. Par écrit.",
        why = {
          nl = "Het klinkt behulpzaam, maar u zet haar opzij en wilt haar gegevens met een ander bespreken. Ze vroeg alleen een mail.",
          fr = "Cela paraît serviable, mais vous la mettez de côté et vous parleriez de son dossier à quelqu'un d'autre. Elle demandait un courriel.",
        },
        better = {
          nl = "Je vous réponds par courriel, comme vous le demandiez.",
          fr = "Je vous réponds par courriel, comme vous le demandiez.",
        },
      },
    },

    summarise "recap" {
      line { "Avant de chercher, vous notez en quelques mots ce que madame Marchal reproche et ce qu'elle demande.", by = "narrator" },
      task = {
        nl = "Kies wat in haar mail van 10 maart staat, en niets anders.",
        fr = "Choisissez ce qui se trouve dans son courriel du 10 mars, et rien d'autre.",
        en = "Choose what her email of 10 March says, and nothing else.",
      },
      part "whole-invoice" { "elle conteste les 132 € de la facture, du premier au dernier euro", belongs = false,
        why = {
          nl = "Haar internet, € 42, betaalt ze: betwist is 90 €, niet 132.",
          fr = "Son internet, 42 €, elle le paie : elle conteste 90 €, pas 132.",
        } },
      part "tv-march" { "15 € de tv pour mars, alors que la tv est arrêtée au 31 janvier", belongs = true },
      part "box" { "75 € pour un décodeur qu'elle dit avoir rapporté au magasin", belongs = true },
      part "instalments" { "elle demande à payer en plusieurs fois", belongs = false,
        why = {
          nl = "Ze heeft deze maand geen speling, maar uitstel of afbetaling vraagt ze niet.",
          fr = "Elle n'a pas de marge ce mois-ci, mais elle ne demande ni délai ni paiement échelonné.",
        } },
      part "no-debit" { "elle ne veut pas que ces 90 € partent de son compte le 27", belongs = true },
      part "in-writing" { "elle demande une réponse écrite", belongs = true },
      part "leaves" { "elle menace de quitter Zwaluw", belongs = false,
        why = {
          nl = "Dat staat er niet: over haar internet heeft ze niets te zeggen.",
          fr = "Elle ne l'écrit nulle part : à son internet, elle ne trouve rien à redire.",
        } },
      part "compensation" { "elle veut un dédommagement pour tous ces courriels sans réponse", belongs = false,
        why = {
          nl = "Ze vraagt een juiste factuur, geen vergoeding.",
          fr = "Elle demande une facture juste, pas une indemnité.",
        } },
      earns = { "summary" },
      full = {
        why = {
          nl = "Twee bedragen, één datum, één kanaal: u vat samen wat zij schreef en niets meer. Daarop kunt u voort.",
          fr = "Deux montants, une date, un canal : vous résumez ce qu'elle a écrit, sans plus. C'est une base solide.",
        },
      },
      partly = {
        why = {
          nl = "Bijna: er ontbreekt één punt, of er staat er één te veel. Wat in uw samenvatting ontbreekt, ontbreekt straks in uw antwoord.",
          fr = "Presque : il manque un point, ou il y en a un de trop. Ce qui manque au résumé manquera dans votre réponse.",
        },
        better = {
          nl = "15 € de tv, 75 € de décodeur, pas d'encaissement de ces 90 € le 27, réponse par écrit.",
          fr = "15 € de tv, 75 € de décodeur, pas d'encaissement de ces 90 € le 27, réponse par écrit.",
        },
      },
      missed = {
        effect = { mood = -1 },
        why = {
          nl = "Dit is niet wat ze schreef. Wie een klacht anders samenvat dan ze is, antwoordt op iets wat niemand vroeg.",
          fr = "Ce n'est pas ce qu'elle a écrit. Résumer une plainte de travers, c'est répondre à ce que personne n'a demandé.",
        },
        better = {
          nl = "15 € de tv, 75 € de décodeur, pas d'encaissement de ces 90 € le 27, réponse par écrit.",
          fr = "15 € de tv, 75 € de décodeur, pas d'encaissement de ces 90 € le 27, réponse par écrit.",
        },
      },
    },

    node "opening" {
      line { "Vous commencez votre courriel : « Bonjour madame Marchal, ». Quelle est la première phrase ?", by = "narrator" },
      option "house-style" {
        "Nous accusons bonne réception de votre courriel du 10 mars, qui a retenu toute notre attention.",
        earns = { empathy = 0 }, effect = { mood = -1 },
        why = {
          nl = "Correct, maar dit kan boven elke brief staan. Zij herkent haar eigen verhaal niet: empathie noemt wat háár overkomt.",
          fr = "Correct, mais cela peut ouvrir n'importe quelle lettre. Elle n'y reconnaît pas son histoire : l'empathie nomme ce qui lui arrive.",
        },
        better = {
          nl = "Vous avez arrêté la tv et rapporté le décodeur, et la facture dit autre chose : je comprends que cela vous fâche.",
          fr = "Vous avez arrêté la tv et rapporté le décodeur, et la facture dit autre chose : je comprends que cela vous fâche.",
        },
      },
      option "our-mess" {
        "Vous avez mille fois raison : notre facturation fait n'importe quoi depuis le Nouvel An, hélas.",
        earns = { empathy = 0 }, effect = { mood = 1 },
        why = {
          nl = "Ze krijgt gelijk, op de rug van uw collega's, en u weet nog niets zeker. Meeleven is niet hetzelfde als afgeven op het eigen huis.",
          fr = "Vous lui donnez raison sur le dos de vos collègues, sans rien savoir encore. Se mettre à sa place n'est pas dénigrer la maison.",
        },
        better = {
          nl = "132 € au lieu de 42 : je comprends que cette facture vous ait fâchée.",
          fr = "132 € au lieu de 42 : je comprends que cette facture vous ait fâchée.",
        },
      },
      option "her-story" {
        "Tv arrêtée, décodeur rapporté, et 132 € sur la facture : je comprends que cela vous fâche.",
        earns = { empathy = 2 }, effect = { mood = 1 },
        why = {
          nl = "Haar eigen drie feiten in één zin, en wat dat met haar doet: ze weet dat een mens haar mail gelezen heeft.",
          fr = "Ses trois faits en une phrase, et ce que cela lui fait : elle sait que quelqu'un a vraiment lu son courriel.",
        },
      },
      option "so-sorry" {
        "Mille excuses, madame, je suis de tout cœur avec vous, c'est vraiment terrible.",
        earns = { empathy = 1 },
        why = {
          nl = "Warm, maar te veel en te vaag: een foute factuur is ergerlijk, geen ramp, en nergens blijkt dat u haar mail gelezen hebt.",
          fr = "Chaleureux, mais trop et trop vague : une facture fausse est agaçante, pas tragique, et rien ne montre que vous avez lu son courriel.",
        },
        better = {
          nl = "Une tv arrêtée qu'on vous facture encore, et ce décodeur en plus : je comprends que cela vous fâche.",
          fr = "Une tv arrêtée qu'on vous facture encore, et ce décodeur en plus : je comprends que cela vous fâche.",
        },
      },
    },
  },

  phase "7" {
    node "question" {
      line { "Avant d'aller plus loin, il vous manque quelque chose. Que lui demandez-vous ?", by = "narrator" },
      option "shop-day-receipt" {
        "Dans quel magasin et quel jour avez-vous rapporté le décodeur ? Avez-vous encore le reçu ?",
        earns = { ask = 2 }, effect = { mood = 1 },
        why = {
          nl = "Eén bijkomende vraag, en net wat in geen enkel dossier staat: winkel, dag, bewijs. De rest hebt u zelf.",
          fr = "Une seule question complémentaire, et justement ce qu'aucun dossier ne dit : magasin, jour, reçu. Le reste, vous l'avez.",
        },
      },
      option "send-again" {
        "Pouvez-vous nous renvoyer la confirmation d'arrêt de la tv, avec vos trois dernières factures ?",
        earns = { ask = 0 }, effect = { mood = -1 },
        why = {
          nl = "Die bevestiging en die facturen komen van Zwaluw en staan in haar dossier. Vraag bij wat u niet hebt, niet wat u al weet.",
          fr = "Cette confirmation et ces factures viennent de Zwaluw et sont dans son dossier. On demande ce qu'on n'a pas.",
        },
        better = {
          nl = "Une seule question : dans quel magasin avez-vous rapporté le décodeur, et quel jour ?",
          fr = "Une seule question : dans quel magasin avez-vous rapporté le décodeur, et quel jour ?",
        },
      },
      option "prove-it" {
        "Chez nous, ce décodeur n'est pas rentré. Pouvez-vous prouver que vous l'avez bien rapporté ?",
        earns = { ask = 1 }, effect = { mood = -1 },
        why = {
          nl = "U vraagt naar het juiste, maar als een verhoor: ‘bewijs het maar’. Dezelfde vraag kan zonder wantrouwen, en preciezer.",
          fr = "Vous visez juste, mais sur le ton de l'interrogatoire. La même question peut se poser sans méfiance, et plus précisément.",
        },
        better = {
          nl = "Pour retrouver le décodeur : quel magasin, quel jour, et avez-vous encore le reçu ?",
          fr = "Pour retrouver le décodeur : quel magasin, quel jour, et avez-vous encore le reçu ?",
        },
      },
    },

    node "delay" {
      line { "Reste la fin de ce premier courriel : qu'est-ce qui va se passer, et quand ?", by = "narrator" },
      option "stop-at-bank" {
        "En attendant, vous pouvez bloquer la domiciliation à votre banque : rien ne partira le 27 mars.",
        earns = { steps = 0 },
        why = {
          nl = "Het lijkt praktisch, maar dan wordt ook haar internet niet betaald en krijgt ze een herinnering. Het betwiste deel zet Zwaluw zelf stil.",
          fr = "Cela semble pratique, mais son internet ne sera pas payé non plus, et elle aura un rappel. La partie contestée, c'est Zwaluw \z
            qui la bloque.",
        },
        better = {
          nl = "Vous n'avez rien à faire : les 90 € contestés ne sont pas encaissés tant que dure l'examen.",
          fr = "Vous n'avez rien à faire : les 90 € contestés ne sont pas encaissés tant que dure l'examen.",
        },
      },
      option "date-and-hold" {
        "Vous aurez ma réponse mardi 17 mars au plus tard. Pendant l'examen, les 90 € ne sont pas encaissés.",
        when = "opened('dispute-by-mail')",
        hidden = {
          nl = "Dat weet u nog niet: u hebt de werkwijze voor een betwisting per mail niet opgezocht.",
          fr = "Cela, vous ne le savez pas encore : vous n'avez pas consulté la procédure de contestation par courriel.",
          en = "You do not know that yet: you have not looked up how a dispute by email is handled.",
        },
        earns = { steps = 2 }, effect = { mood = 1 },
        why = {
          nl = "Een dag, een naam en het antwoord op wat haar wakker houdt: de 27e. Zo verwoordt u de volgende stap.",
          fr = "Une date, une personne et la réponse à ce qui l'inquiète, le 27 : l'étape suivante est dite.",
        },
      },
      option "date-only" {
        "Vous aurez ma réponse le mardi 17 mars au plus tard. Merci d'avance pour votre patience, madame.",
        earns = { steps = 1 },
        why = {
          nl = "Een duidelijke dag, maar over de inning van de 27e, waar ze over schreef, zegt u niets. De stappen zijn maar half gezegd.",
          fr = "Une date claire, mais rien sur l'encaissement du 27, qui l'inquiète. Les étapes ne sont dites qu'à moitié.",
        },
        better = {
          nl = "Vous aurez ma réponse mardi 17 mars au plus tard. Pendant l'examen, les 90 € contestés ne sont pas encaissés.",
          fr = "Vous aurez ma réponse mardi 17 mars au plus tard. Pendant l'examen, les 90 € contestés ne sont pas encaissés.",
        },
      },
      option "soonest" {
        "Nous revenons vers vous dans les meilleurs délais. Votre dossier est en bonnes mains.",
        earns = { steps = 0 }, effect = { mood = -1 },
        why = {
          nl = "Vriendelijk, en leeg: ‘zo snel mogelijk’ is geen dag, en ‘goede handen’ is geen stap. Zeg wat er komt en wanneer.",
          fr = "Aimable, et vide : « les meilleurs délais » n'est pas une date, et « de bonnes mains » n'est pas une étape. Dites quoi et quand.",
        },
        better = {
          nl = "Vous aurez ma réponse mardi 17 mars au plus tard, et les 90 € ne sont pas encaissés pendant l'examen.",
          fr = "Vous aurez ma réponse mardi 17 mars au plus tard, et les 90 € ne sont pas encaissés pendant l'examen.",
        },
      },
    },

    node "proposal" {
      line { "Votre courriel est parti mercredi à 10 h. Jeudi 12 mars, 8 h 50 : madame Marchal a répondu.", by = "narrator" },
      line { "Bonjour Sam, merci de m'avoir répondu, et par écrit.", when = "mood >= 1" },
      line { "Bonjour, j'ai bien reçu votre mail.", when = "mood >= -1 and mood < 1" },
      line { "Bonjour, votre mail ressemble à une circulaire, mais soit.", when = 'mood < -1 and chose("opening/house-style")' },
      line { "Bonjour, je ne suis pas sûre que vous ayez vraiment lu ce que je vous écrivais.",
        when = 'mood < -1 and not chose("opening/house-style")' },
      line { "Le décodeur, je l'ai rapporté au magasin de Verviers, le samedi 7 février. Voici la photo du reçu, numéro VE-0714.",
        when = 'chose("question/shop-day-receipt")' },
      line { "La confirmation, c'est vous qui me l'avez envoyée, vous l'avez donc. Ce que vous n'avez pas, je crois, le voici : \z
        le reçu du magasin de Verviers pour le décodeur, VE-0714, samedi 7 février.", when = 'chose("question/send-again")' },
      line { "Prouver… J'ai rendu le décodeur au magasin de Verviers, le samedi 7 février, reçu VE-0714, voici la photo. Je ne suis pas une voleuse.",
        when = 'chose("question/prove-it")' },
      line { "En cherchant, j'ai vu que les 15 € de tv étaient aussi sur la facture de février. Ceux-là, vous me les avez déjà pris." },
      line { "Ma banque dit que si je bloque la domiciliation, mon internet reste impayé aussi. C'est vraiment ce que vous me conseillez ?",
        when = 'chose("delay/stop-at-bank")' },
      line { "Et « les meilleurs délais », c'est avant le 27, ou après ?", when = 'chose("delay/soonest")' },
      line { "Que proposez-vous ?" },
      option "march-only" {
        "Je soumets les 90 € de mars à la Facturation, avec le reçu. Février est payé, donc c'est clos.",
        earns = { proposal = 1 },
        why = {
          nl = "Half: het reçu gaat mee, maar € 15 van februari blijft liggen terwijl zij er net over schreef. Een voorstel antwoordt op alles.",
          fr = "À moitié : le reçu part, mais les 15 € de février restent en plan alors qu'elle vient d'en parler. \z
            Une proposition répond à tout.",
        },
        better = {
          nl = "Je soumets tout à la Facturation : les 30 € de tv, février compris, et les 75 € du décodeur.",
          fr = "Je soumets tout à la Facturation : les 30 € de tv, février compris, et les 75 € du décodeur.",
        },
      },
      option "credit-all" {
        "Je lui écris que ses 105 € sont annulés : la confirmation et le reçu sont là, c'est une évidence.",
        earns = { proposal = 0 }, effect = { mood = 1 }, knockout = "false-promise",
        reply = "Oh, quel soulagement ! Merci, Sam. Je ne m'attendais pas à ça si vite.",
        why = {
          nl = "Zij is opgelucht, tot Facturatie anders beslist. Crediteren mag de eerste lijn niet: u belooft iets wat u niet in handen hebt.",
          fr = "Elle est soulagée, jusqu'à ce que la Facturation décide autre chose. La première ligne ne crédite pas : \z
            vous promettez ce qui n'est pas entre vos mains.",
        },
        better = {
          nl = "C'est la Facturation qui décide. Je lui soumets les deux points aujourd'hui, avec la confirmation et le reçu.",
          fr = "C'est la Facturation qui décide. Je lui soumets les deux points aujourd'hui, avec la confirmation et le reçu.",
        },
      },
      option "both-points" {
        "Je soumets tout à la Facturation, preuves à l'appui : tv 30 €, avec février, et décodeur 75 €.",
        earns = { proposal = 2 },
        why = {
          nl = "Elk punt, elk bedrag en elk bewijs, ook februari, bij wie mag beslissen: een voorstel dat haar hele vraag dekt.",
          fr = "Chaque point, chaque montant et chaque preuve, février compris, chez qui peut décider : une proposition qui couvre toute sa demande.",
        },
      },
      option "free-month" {
        "Je lui offre un mois d'internet, 42 €. C'est un beau geste, et la page est tournée.",
        earns = { proposal = 0 },
        reply = "C'est gentil, mais je ne demande pas de cadeau. Je demande une facture juste.",
        why = {
          nl = "Gul, maar u mag dat niet geven en zij vroeg het niet. Een gebaar in plaats van een antwoord laat de fout gewoon staan.",
          fr = "Généreux, mais ce n'est pas à vous de l'offrir, et elle ne le demande pas. Un geste à la place d'une réponse laisse l'erreur en place.",
        },
        better = {
          nl = "Je fais vérifier les deux points par la Facturation, la tv avec février et le décodeur.",
          fr = "Je fais vérifier les deux points par la Facturation, la tv avec février et le décodeur.",
        },
      },
    },
  },

  phase "6" {
    node "colleague" {
      line { "Messagerie interne. Nadia, de la Facturation, est en ligne.", by = "narrator" },
      line { "Salut Sam. J'ai ta fiche F-2214, le montant contesté est bloqué. Tu m'expliques en deux mots ?", by = "colleague",
        when = "did('send dispute-form')" },
      line { "Salut Sam. Je n'ai aucune fiche de toi ce matin, donc rien n'est bloqué. De quoi s'agit-il ?", by = "colleague",
        when = "not did('send dispute-form')" },
      option "with-feeling" {
        "C'est pour madame Marchal, de Verviers : elle entend mal et elle est à court ce mois-ci. Tu fais vite ?",
        earns = { discreet = 0 },
        reply = { line { "Son audition et son compte, ça ne regarde pas la Facturation. Quelles lignes ? … Laisse, je cherche.", by = "colleague" } },
        why = {
          nl = "Uit sympathie, maar haar gehoor en haar geldzorgen schreef ze aan u. Nadia heeft bedragen en bewijzen nodig: \z
            ga discreet om met informatie.",
          fr = "Par sympathie, mais son audition et ses soucis d'argent, c'est à vous qu'elle en a parlé. Nadia a besoin de montants et de preuves : \z
            restez discret avec l'information.",
        },
        better = {
          nl = "ZW-402618 : tv arrêtée au 31/01 mais facturée deux fois, décodeur rendu le 7/02, reçu VE-0714.",
          fr = "ZW-402618 : tv arrêtée au 31/01 mais facturée deux fois, décodeur rendu le 7/02, reçu VE-0714.",
        },
      },
      option "forward-all" {
        "ZW-402618. Je te transfère tous ses mails en entier, tu y trouveras ce qu'il te faut pour décider.",
        earns = { discreet = 1 },
        reply = { line { "Tout ça ? Il me faut juste les lignes et le reçu. Bon, je les ai repérés.", by = "colleague" } },
        why = {
          nl = "Alles is er, ook wat haar persoonlijk is, en Nadia moet zelf zoeken. Discreet is doorgeven wat nodig is, niet meer.",
          fr = "Tout y est, même ce qui lui est personnel, et Nadia doit chercher. Être discret, c'est transmettre le nécessaire, pas plus.",
        },
        better = {
          nl = "ZW-402618 : tv arrêtée au 31/01 mais facturée en février et en mars, décodeur rendu, reçu VE-0714.",
          fr = "ZW-402618 : tv arrêtée au 31/01 mais facturée en février et en mars, décodeur rendu, reçu VE-0714.",
        },
      },
      option "lines-and-proof" {
        "ZW-402618 : tv arrêtée au 31/01, facturée deux fois depuis. Décodeur : reçu VE-0714, du 7/02. Tu peux vérifier ?",
        earns = { discreet = 2 },
        reply = { line { "Clair. Les lignes, les dates, le reçu : c'est tout ce qu'il me faut.", by = "colleague" } },
        why = {
          nl = "Nummer, lijnen, data, bewijs. Wat zij u over zichzelf schreef, blijft bij u: discreet en toch volledig.",
          fr = "Numéro, lignes, dates, reçu. Ce qu'elle vous a écrit sur elle-même reste chez vous : discret et pourtant complet.",
        },
      },
    },

    node "verdict" {
      line { "Dix minutes plus tard.", by = "narrator" },
      line { "La tv, c'est notre erreur. Je crédite 30 € : les 15 € de février sont sur son compte pour jeudi 19 mars, \z
        ceux de mars disparaissent.", by = "colleague" },
      line { "Tes 90 € deviennent donc 105 : février était dedans aussi.", by = "colleague", when = 'chose("proposal/march-only")' },
      line { "Le décodeur, je ne peux rien dire avant d'avoir Verviers. Je lui écris pour le jeudi 26 mars au plus tard. \z
        Le 27, on n'encaisse que ses 42 €.", by = "colleague" },
      line { "Mais envoie-moi cette fiche F-2214 aujourd'hui, sinon les 75 € partent quand même.", by = "colleague",
        when = "not did('send dispute-form')" },
      to = { { when = 'chose("proposal/credit-all")', "retract" }, "reply" },
    },
  },

  phase "7" { id = "answer",
    node "retract" {
      line { "Seulement, vous avez déjà écrit à madame Marchal que ses 105 € étaient annulés.", by = "narrator" },
      option "leave-it" {
        "Je n'y reviens pas : avec un reçu, la décision ira sûrement dans ce sens, et elle est contente.",
        earns = { proposal = 0 }, knockout = "false-promise",
        why = {
          nl = "Nu weet u dat het niet beslist is en u laat haar in de waan. Op 26 maart is het een tweede klacht, en met reden.",
          fr = "Vous savez maintenant que rien n'est décidé, et vous la laissez le croire. Le 26 mars, ce sera une deuxième plainte, et fondée.",
        },
        better = {
          nl = "J'ai écrit trop vite : pour les 75 €, la décision tombe le 26 mars au plus tard.",
          fr = "J'ai écrit trop vite : pour les 75 €, la décision tombe le 26 mars au plus tard.",
        },
      },
      option "blame-billing" {
        "Contrairement à ce que je vous avais confirmé, la Facturation bloque encore pour les 75 €, hélas.",
        earns = { proposal = 0 }, effect = { mood = -1 },
        reply = "Vous n'êtes donc pas d'accord entre vous. Et moi, je dois croire qui ?",
        why = {
          nl = "De schuld gaat naar een collega die gewoon haar werk doet, en de klant ziet twee diensten die elkaar tegenspreken.",
          fr = "La faute passe à une collègue qui fait son travail, et la cliente voit deux services qui se contredisent.",
        },
        better = {
          nl = "C'est moi qui ai écrit trop vite, et je m'en excuse : pour les 75 €, rien n'est encore décidé.",
          fr = "C'est moi qui ai écrit trop vite, et je m'en excuse : pour les 75 €, rien n'est encore décidé.",
        },
      },
      option "own-haste" {
        "J'ai écrit trop vite, et je m'en excuse : pour les 75 €, rien n'est décidé. Le détail suit.",
        earns = { proposal = 2 }, effect = { mood = -1 },
        reply = "Je suis déçue. Mais j'aime mieux le savoir maintenant.",
        why = {
          nl = "U neemt uw eigen vergissing terug voor ze er iemand op rekent. Dat kost even, maar ze kan u weer geloven.",
          fr = "Vous corrigez votre propre erreur avant qu'elle compte dessus. Cela coûte sur le moment, mais elle peut de nouveau vous croire.",
        },
      },
    },

    compose "reply" {
      line { "Vous écrivez maintenant la réponse à madame Marchal.", by = "narrator" },
      task = {
        nl = "Zet het antwoord in de juiste volgorde. Niet alles hoort erin.",
        fr = "Mettez la réponse dans le bon ordre. Tout n'y a pas sa place.",
        en = "Put the reply in the right order. Not everything belongs in it.",
      },
      part "salutation" { "Bonjour madame Marchal,", belongs = true },
      part "hey-nathalie" { "Bonjour Nathalie, pas de panique, je m'occupe de tout !", belongs = false,
        why = {
          nl = "Te familiair: u kent haar niet, en ‘geen paniek’ maakt haar zorg klein.",
          fr = "Trop familier : vous ne la connaissez pas, et « pas de panique » minimise son souci.",
        } },
      part "acknowledge" { "Vous avez dû nous écrire plus d'une fois pour une facture qui n'était pas juste, et je vous en présente nos excuses.",
        belongs = true },
      part "next-time" { "La prochaine fois, signalez-nous l'erreur dès la première facture : cela nous évite du travail, à vous comme à nous.", belongs = false,
        why = {
          nl = "Een verwijt: zij had niets te controleren, Zwaluw wel.",
          fr = "Un reproche : ce n'est pas elle qui devait contrôler, c'est Zwaluw.",
        } },
      part "finding" { "Votre tv était bien arrêtée au 31 janvier : les 15 € de février et ceux de mars ont été comptés par erreur.", belongs = true },
      part "solution" { "Les 15 € de février vous sont remboursés pour le jeudi 19 mars. Le 27 mars, nous n'encaissons que 42 €.", belongs = true },
      part "guarantee" { "Les 75 € du décodeur seront annulés eux aussi : avec un tel reçu au dossier, je vous le garantis personnellement.", belongs = false,
        knockout = "false-promise",
        why = {
          nl = "Over die 75 € is nog niets beslist. Wat u garandeert, moet een ander waarmaken.",
          fr = "Pour ces 75 €, rien n'est décidé. Ce que vous garantissez, c'est une autre qui devra le tenir.",
        } },
      part "next-step" { "Pour les 75 € du décodeur, la Facturation vérifie votre reçu VE-0714 et vous écrit le 26 mars au plus tard.",
        belongs = true },
      part "attachment" { "Je joins, pour votre dossier, une copie de votre contrat Duo Fiber, ZW-402681, avec les conditions générales.", belongs = false, knockout = "privacy",
        why = {
          nl = "Dat is het contract van een andere klant: twee cijfers omgewisseld, en de gegevens van een vreemde liggen bij haar in de mailbox.",
          fr = "C'est le contrat d'une autre cliente : deux chiffres inversés, et les données d'une inconnue arrivent dans sa boîte mail.",
        } },
      part "free-number" { "Pour aller plus vite, vous pouvez aussi nous appeler au numéro gratuit, de 8 à 20 heures, le week-end aussi.", belongs = false,
        why = {
          nl = "Ze schreef dat ze slecht hoort en liever een mail krijgt.",
          fr = "Elle a écrit qu'elle entend mal et qu'elle préfère le courriel.",
        } },
      part "closing" { "Si un point n'est pas clair, répondez simplement à ce courriel. Bien à vous, Sam, service clientèle Zwaluw", belongs = true },
      earns = { "reply" },
      full = {
        effect = { mood = 1 },
        reply = {
          line { "Merci pour votre réponse. Je sais maintenant ce qui est réglé et ce qui ne l'est pas encore.", when = 'not chose("retract/leave-it")' },
          line { "Merci, mais je ne vous suis plus : ce matin, les 75 € étaient annulés, et maintenant on les vérifie ?",
            when = 'chose("retract/leave-it")' },
        },
        why = {
          nl = "Aanspreking, erkenning, vaststelling, oplossing met datum en bedrag, volgende stap, slot: professioneel, volledig en in haar volgorde.",
          fr = "Salutation, reconnaissance, constat, solution datée et chiffrée, suite, formule finale : professionnel, complet, et facile à suivre.",
        },
      },
      partly = {
        reply = {
          line { "Merci pour votre réponse. J'ai dû la relire, mais je crois avoir compris l'essentiel.", when = 'not chose("retract/leave-it")' },
          line { "J'ai relu deux fois : ce matin, les 75 € étaient annulés, et maintenant je ne sais plus.", when = 'chose("retract/leave-it")' },
        },
        why = {
          nl = "Bijna: er ontbreekt een stuk, er staat er één te veel, of de volgorde hapert. Een geschreven antwoord kan zij niet onderbreken om \z
            te vragen wat u bedoelt.",
          fr = "Presque : il manque un élément, il y en a un de trop, ou l'ordre boite. Une réponse écrite, elle ne peut pas l'interrompre pour \z
            demander ce que vous voulez dire.",
        },
        better = {
          nl = "Salutation, excuses, constat (tv), solution (19 mars, 42 € le 27), suite (75 €, 26 mars), formule finale.",
          fr = "Salutation, excuses, constat (tv), solution (19 mars, 42 € le 27), suite (75 €, 26 mars), formule finale.",
        },
      },
      missed = {
        effect = { mood = -1 },
        reply = "J'ai lu votre mail deux fois, et je ne sais toujours pas où j'en suis.",
        why = {
          nl = "Te veel ontbreekt, staat verkeerd of hoort er niet in. Professioneel schrijven is: erkennen, vaststellen, oplossen met datum en bedrag, \z
            en zeggen wat er nog komt.",
          fr = "Trop d'éléments manquent, sont mal placés ou n'ont rien à y faire. Écrire en professionnel : reconnaître, constater, résoudre avec date \z
            et montant, dire la suite.",
        },
        better = {
          nl = "Salutation, excuses, constat (tv), solution (19 mars, 42 € le 27), suite (75 €, 26 mars), formule finale.",
          fr = "Salutation, excuses, constat (tv), solution (19 mars, 42 € le 27), suite (75 €, 26 mars), formule finale.",
        },
      },
    },
  },

  phase "9" {
    node "agreement" {
      "Pour mon agenda : qu'est-ce qui se passe quand, exactement ? Et dois-je encore faire quelque chose ?",
      option "three-dates" {
        "De votre côté, rien. Le 19 mars : 15 € remboursés. Le 26 au plus tard : la décision. Le 27 : 42 € encaissés.",
        earns = { agreement = 2 }, effect = { mood = 1 },
        reply = "Le 19, le 26, le 27. Voilà qui tient sur une ligne.",
        why = {
          nl = "Drie data, drie feiten, en zij hoeft niets te doen: een bevestigde afspraak die in haar agenda past.",
          fr = "Trois dates, trois faits, et rien à faire pour elle : un accord confirmé qui tient dans son agenda.",
        },
      },
      option "all-settled" {
        "De votre côté, rien. Vous pouvez dormir tranquille : tout est réglé, et je garde un œil sur votre dossier.",
        earns = { agreement = 0 }, effect = { mood = -1 },
        reply = "Tout est réglé ? Et la décision pour le décodeur, alors ?",
        why = {
          nl = "Geruststellend, maar ze vroeg data en krijgt er geen, en voor de decoder is het niet eens waar. Bevestig wie wat wanneer doet.",
          fr = "Rassurant, mais elle demandait des dates et n'en reçoit aucune, et pour le décodeur ce n'est même pas vrai. \z
            Confirmez qui fait quoi, et quand.",
        },
        better = {
          nl = "Le 19 mars, 15 € remboursés ; le 26 au plus tard, la décision ; le 27, 42 € encaissés.",
          fr = "Le 19 mars, 15 € remboursés ; le 26 au plus tard, la décision ; le 27, 42 € encaissés.",
        },
      },
      option "half-dates" {
        "De votre côté, rien. La Facturation vous écrit le 26 mars au plus tard, et le remboursement suivra.",
        earns = { agreement = 1 },
        reply = "Le 26, bien. Pour le reste, je surveillerai mon compte.",
        why = {
          nl = "De beslissing heeft een datum, de terugbetaling en de inning van de 27e niet. Dat zijn net de dagen waarop haar rekening beweegt.",
          fr = "La décision a une date, le remboursement et l'encaissement du 27 n'en ont pas. Ce sont pourtant les jours où son compte bouge.",
        },
        better = {
          nl = "Le 19 mars, 15 € reviennent sur votre compte ; le 26, la décision ; le 27, seulement 42 €.",
          fr = "Le 19 mars, 15 € reviennent sur votre compte ; le 26, la décision ; le 27, seulement 42 €.",
        },
      },
    },

    node "last-word" {
      line { "C'est noté. Merci de votre aide.", when = 'mood >= 0 and not chose("agreement/all-settled")' },
      line { "Bon. J'attends de voir.", when = 'mood < 0 or chose("agreement/all-settled")' },
      option "opening-hours" {
        "Une question ? Notre ligne vous répond tous les jours, de 8 à 20 heures. Bien à vous, Sam",
        earns = { answered = 0 }, effect = { mood = -1 },
        reply = "Votre ligne… Je vous écrirai, plutôt. Bonne journée.",
        why = {
          nl = "Een standaardslot dat haar net naar de telefoon stuurt. En of alles beantwoord is, weet u niet: dat vroeg u niet.",
          fr = "Une formule toute faite qui la renvoie justement au téléphone. Et vous ne savez pas si tout a reçu une réponse.",
        },
        better = {
          nl = "Reste-t-il un point sans réponse ? Écrivez-le-moi ici.",
          fr = "Reste-t-il un point sans réponse ? Écrivez-le-moi ici.",
        },
      },
      option "still-open" {
        "Reste-t-il un point sans réponse ? Écrivez-le-moi ici, je le lis moi-même. Bien à vous, Sam",
        earns = { answered = 2 }, effect = { mood = 1 },
        reply = {
          "Un seul : et si la Facturation me donne tort, pour le décodeur ?",
          line { "Vous lui écrivez qu'elle pourra alors s'adresser, gratuitement, au médiateur des télécommunications. \z
            « Bon à savoir », répond-elle.", by = "narrator" },
        },
        why = {
          nl = "U gaat na of alles beantwoord is, langs haar kanaal. En ja, er was nog iets.",
          fr = "Vous vérifiez que tout a reçu une réponse, par le canal qui est le sien. Et il restait bien un point.",
        },
      },
      option "warm-goodbye" {
        "Merci de votre confiance, madame Marchal, et je vous souhaite déjà un bon week-end ! Bien à vous, Sam",
        earns = { answered = 1 },
        reply = "Merci, à vous aussi.",
        why = {
          nl = "Hartelijk en netjes, maar u vroeg niet of er nog iets openstond. Ze had nog één vraag, en die blijft nu bij haar.",
          fr = "Cordial et soigné, mais vous n'avez pas demandé s'il restait un point. Elle en avait un, et elle le garde pour elle.",
        },
        better = {
          nl = "Avant de nous quitter : ai-je répondu à tout ce que vous demandiez ?",
          fr = "Avant de nous quitter : ai-je répondu à tout ce que vous demandiez ?",
        },
      },
    },

    node "desk-work" {
      line { "L'échange est terminé. Sur votre écran, le dossier est encore ouvert.", by = "narrator" },
      line { "Et la fiche F-2214 n'est toujours pas partie.", by = "narrator", when = "not did('send dispute-form')" },
    },
  },
}
