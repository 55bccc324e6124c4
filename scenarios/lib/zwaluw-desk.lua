-- What stands in Zwaluw's systems: records in the customers' files, the knowledge base, notices, mails that lie ready,
-- the agenda. The newest records are of the second week of March 2026.

return {
  records = {
    -- Griet Claes, Leuven; a namesake; and her husband, who has a contract of his own.
    record "contract-claes" { customer = "claes", date = "14/06/2021",
      title = {
        nl = "Contract: Internet Thuis en Mobiel Ruim",
        fr = "Contrat : Internet Thuis et Mobiel Ruim",
        en = "Contract: Internet Thuis and Mobiel Ruim",
      },
      text = {
        nl = "Internet Thuis € 42 en Mobiel Ruim € 22, samen € 64 per maand. Domiciliëring op de 20e. Getekend in de winkel van Leuven.",
        fr = "Internet Thuis 42 € et Mobiel Ruim 22 €, ensemble 64 € par mois. Domiciliation le 20. Signé au magasin de Louvain.",
        en = "Internet Thuis €42 and Mobiel Ruim €22, together €64 a month. Direct debit on the 20th. Signed in the Leuven shop.",
      } },
    record "invoice-claes" { customer = "claes", date = "01/03/2026",
      title = { nl = "Factuur van 1 maart", fr = "Facture du 1er mars", en = "Invoice of 1 March" },
      text = {
        nl = "Abonnementen € 64. Pro-optie december, januari en februari: 3 × € 18,15 = € 54,45. Totaal € 118,45, domiciliëring op 20 maart.",
        fr = "Abonnements 64 €. Pro-optie décembre, janvier et février : 3 × 18,15 € = 54,45 €. Total 118,45 €, domiciliation le 20 mars.",
        en = "Plans €64. Pro-optie December, January and February: 3 × €18.15 = €54.45. Total €118.45, direct debit on 20 March.",
      } },
    record "order-claes" { customer = "claes", date = "02/12/2025", seconds = 6,
      title = { nl = "Activatie Pro-optie", fr = "Activation de la Pro-optie", en = "Activation of the Pro-optie" },
      text = {
        nl = "Pro-optie actief sinds 2 december 2025, kanaal: webshop. Bestelbevestiging: geen stuk gevonden. Eerste aanrekening op de factuur van 1 maart.",
        fr = "Pro-optie active depuis le 2 décembre 2025, canal : boutique en ligne. Confirmation de commande : aucune pièce trouvée. \z
          Première facturation le 1er mars.",
        en = "Pro-optie active since 2 December 2025, channel: webshop. Order confirmation: no document found. First billed on the invoice of 1 March.",
      } },
    record "call-claes" { customer = "claes", date = "03/03/2026",
      title = { nl = "Oproep 3 maart", fr = "Appel du 3 mars", en = "Call of 3 March" },
      text = {
        nl = "Klant belt over de factuur van maart. Lijn weggevallen bij het doorverbinden. Niet teruggebeld.",
        fr = "La cliente appelle pour la facture de mars. Ligne coupée pendant le transfert. Pas rappelée.",
        en = "Customer calls about the March invoice. Line dropped during the transfer. Not called back.",
      } },
    record "contract-claes-2" { customer = "claes-2", date = "05/09/2023",
      title = { nl = "Contract: Internet Start", fr = "Contrat : Internet Start", en = "Contract: Internet Start" },
      text = {
        nl = "Internet Start, € 32 per maand. Betaalt per overschrijving. Geen betwistingen.",
        fr = "Internet Start, 32 € par mois. Paie par virement. Aucune contestation.",
        en = "Internet Start, €32 a month. Pays by transfer. No disputes.",
      } },
    record "contract-hendrickx" { customer = "hendrickx", date = "11/01/2024",
      title = { nl = "Contract: Mobiel Klein en Pro-optie", fr = "Contrat : Mobiel Klein et Pro-optie", en = "Contract: Mobiel Klein and Pro-optie" },
      text = {
        nl = "Mobiel Klein € 12 per maand, eigen nummer en eigen factuur. Pro-optie aangevraagd op 1 december 2025, niet actief geworden.",
        fr = "Mobiel Klein 12 € par mois, numéro et facture à son nom. Pro-optie demandée le 1er décembre 2025, jamais activée.",
        en = "Mobiel Klein €12 a month, own number and own invoice. Pro-optie asked for on 1 December 2025, never activated.",
      } },

    -- Amara Okafor, Gent, and the friend she is going to live with.
    record "contract-okafor" { customer = "okafor", date = "08/06/2022",
      title = {
        nl = "Contract: Internet Thuis en Mobiel Ruim",
        fr = "Contrat : Internet Thuis et Mobiel Ruim",
        en = "Contract: Internet Thuis and Mobiel Ruim",
      },
      text = {
        nl = "Internet Thuis € 42 en Mobiel Ruim € 22, samen € 64 per maand. Aansluiting: Kantelstraat 84 bus 3, 9000 Gent.",
        fr = "Internet Thuis 42 € et Mobiel Ruim 22 €, ensemble 64 € par mois. Raccordement : Kantelstraat 84 boîte 3, 9000 Gand.",
        en = "Internet Thuis €42 and Mobiel Ruim €22, together €64 a month. Connection: Kantelstraat 84 box 3, 9000 Ghent.",
      } },
    record "note-okafor" { customer = "okafor", date = "08/06/2022",
      title = { nl = "Nota: taal en bevestigingen", fr = "Note : langue et confirmations", en = "Note: language and confirmations" },
      text = {
        nl = "Mails en contracten in het Engels. Aan de telefoon Engels, in de winkel ging Nederlands ook.",
        fr = "E-mails et contrats en anglais. Au téléphone en anglais ; au magasin, cela allait aussi en néerlandais.",
        en = "Emails and contracts in English. On the phone English; in the shop Dutch was fine too.",
      } },
    record "contract-maes" { customer = "maes", date = "02/05/2024",
      title = { nl = "Contract: Internet Start", fr = "Contrat : Internet Start", en = "Contract: Internet Start" },
      text = {
        nl = "Internet Start € 32 per maand, Sint-Pietersnieuwstraat, Gent. Stopgezet op vraag van de klant, loopt tot 30 april 2026.",
        fr = "Internet Start 32 € par mois, Sint-Pietersnieuwstraat, Gand. Résilié à la demande de la cliente, court jusqu'au 30 avril 2026.",
        en = "Internet Start €32 a month, Sint-Pietersnieuwstraat, Ghent. Ended at the customer's request, runs until 30 April 2026.",
      } },

    -- Tom De Smedt, Hasselt; and a man of the same name in Genk.
    record "contract-desmedt" { customer = "desmedt", date = "17/04/2019",
      title = { nl = "Contract: Internet Thuis", fr = "Contrat : Internet Thuis", en = "Contract: Internet Thuis" },
      text = {
        nl = "Internet Thuis, € 42 per maand. Geen mobiel, geen tv. Altijd op tijd betaald. Geen einddatum, opzeggen kan elke dag.",
        fr = "Internet Thuis, 42 € par mois. Ni mobile ni tv. Toujours payé à temps. Sans date de fin, résiliable à tout moment.",
        en = "Internet Thuis, €42 a month. No mobile, no tv. Always paid on time. No end date, can be ended at any time.",
      } },
    record "contact-desmedt" { customer = "desmedt", date = "12/03/2026",
      title = { nl = "Contactvoorkeuren", fr = "Préférences de contact", en = "Contact preferences" },
      text = {
        nl = "Gsm-nummer zelf opgegeven op 17 april 2019. Bel-me-niet-meer-lijst nagekeken op 12 maart 2026: staat er niet op. \z
          Eigen lijst van Zwaluw: geen bezwaar tegen een aanbod genoteerd.",
        fr = "Numéro de GSM donné par le client le 17 avril 2019. Liste « Ne m'appelez plus » vérifiée le 12 mars 2026 : n'y figure pas. \z
          Liste interne de Zwaluw : aucune opposition aux offres.",
        en = "Mobile number given by the customer on 17 April 2019. Do-not-call list checked on 12 March 2026: not on it. \z
          Zwaluw's own list: no objection to offers noted.",
      } },
    record "line-desmedt" { customer = "desmedt", date = "12/03/2026",
      title = { nl = "Lijn en adrescheck", fr = "Ligne et vérification d'adresse", en = "Line and address check" },
      text = {
        nl = "Lijn in orde: 280 Mbps down, 28 up, geen onderbrekingen sinds januari. Glasvezel ligt tot aan de gevel. \z
          Aansluiten: installateur, een halve dag, eenmalig € 50.",
        fr = "Ligne en ordre : 280 Mbps en réception, 28 en envoi, aucune coupure depuis janvier. La fibre arrive jusqu'à la façade. \z
          Raccordement : installateur, une demi-journée, 50 € une seule fois.",
        en = "Line in order: 280 Mbps down, 28 up, no interruptions since January. Fibre is laid up to the front of the house. \z
          Connection: installer, half a day, €50 once.",
      } },
    record "contract-desmedt-2" { customer = "desmedt-2", date = "20/10/2022",
      title = { nl = "Contract: Internet Thuis en Zwaluw TV", fr = "Contrat : Internet Thuis et Zwaluw TV", en = "Contract: Internet Thuis and Zwaluw TV" },
      text = {
        nl = "Internet Thuis € 42 en Zwaluw TV € 15, samen € 57 per maand.",
        fr = "Internet Thuis 42 € et Zwaluw TV 15 €, ensemble 57 € par mois.",
        en = "Internet Thuis €42 and Zwaluw TV €15, together €57 a month.",
      } },
    record "contact-desmedt-2" { customer = "desmedt-2", date = "19/11/2025",
      title = { nl = "Contactvoorkeuren", fr = "Préférences de contact", en = "Contact preferences" },
      text = {
        nl = "Wil sinds 19 november 2025 geen verkoopoproepen meer. Staat op de eigen lijst van Zwaluw.",
        fr = "Ne veut plus d'appels commerciaux depuis le 19 novembre 2025. Figure sur la liste interne de Zwaluw.",
        en = "Wants no more sales calls since 19 November 2025. Is on Zwaluw's own list.",
      } },

    -- Elif Yilmaz, Antwerpen: the wifi, twice; and a namesake.
    record "contract-yilmaz" { customer = "yilmaz", date = "03/02/2025",
      title = { nl = "Contract: Internet Thuis en Zwaluw TV", fr = "Contrat : Internet Thuis et Zwaluw TV", en = "Contract: Internet Thuis and Zwaluw TV" },
      text = {
        nl = "Internet Thuis € 42 en Zwaluw TV € 15, samen € 57 per maand. Rijhuis, drie verdiepingen; modem staat in de gang.",
        fr = "Internet Thuis 42 € et Zwaluw TV 15 €, ensemble 57 € par mois. Maison mitoyenne de trois étages ; le modem est dans le couloir.",
        en = "Internet Thuis €42 and Zwaluw TV €15, together €57 a month. Terraced house with three floors; the modem is in the hall.",
      } },
    record "fault-yilmaz-1" { customer = "yilmaz", date = "23/02/2026",
      title = { nl = "Storing gemeld 23 februari", fr = "Panne signalée le 23 février", en = "Fault reported on 23 February" },
      text = {
        nl = "Wifi valt 's avonds weg. Lijntest goed, modem herstart: werkt opnieuw.",
        fr = "Le wifi se coupe le soir. Test de ligne bon, modem redémarré : fonctionne de nouveau.",
        en = "Wifi drops in the evening. Line test fine, modem restarted: works again.",
      } },
    record "fault-yilmaz-2" { customer = "yilmaz", date = "04/03/2026",
      title = { nl = "Storing gemeld 4 maart", fr = "Panne signalée le 4 mars", en = "Fault reported on 4 March" },
      text = {
        nl = "Zelfde klacht. Lijntest goed, modem opnieuw herstart. Bij een derde melding: Technische tweede lijn.",
        fr = "Même plainte. Test de ligne bon, modem redémarré. Au troisième signalement : deuxième ligne Technique.",
        en = "Same complaint. Line test fine, modem restarted again. On a third report: Technical second line.",
      } },
    record "contract-yilmaz-2" { customer = "yilmaz-2", date = "22/08/2024",
      title = { nl = "Contract: Duo Fiber", fr = "Contrat : Duo Fiber", en = "Contract: Duo Fiber" },
      text = {
        nl = "Duo Fiber, € 67 per maand. Geen storingen gemeld.",
        fr = "Duo Fiber, 67 € par mois. Aucune panne signalée.",
        en = "Duo Fiber, €67 a month. No faults reported.",
      } },

    -- Youssef Haddad, Brussel.
    record "invoice-haddad" { customer = "haddad", date = "01/03/2026",
      title = { nl = "Factuur van 1 maart", fr = "Facture du 1er mars", en = "Invoice of 1 March" },
      text = {
        nl = "Internet Thuis € 42. Domiciliëring uitgevoerd op 3 maart en nog eens op 5 maart, telkens € 42.",
        fr = "Internet Thuis 42 €. Domiciliation exécutée le 3 mars et à nouveau le 5 mars, 42 € chaque fois.",
        en = "Internet Thuis €42. Direct debit carried out on 3 March and again on 5 March, €42 each time.",
      } },
    -- Chloé Fontaine, Tournai.
    record "contract-fontaine" { customer = "fontaine", date = "26/01/2026",
      title = { nl = "Contract: Duo Fiber", fr = "Contrat : Duo Fiber", en = "Contract: Duo Fiber" },
      text = {
        nl = "Duo Fiber, € 67 per maand, eenmalig € 50. Verkocht aan de telefoon, samenvatting bevestigd per mail op 26 januari.",
        fr = "Duo Fiber, 67 € par mois, 50 € une seule fois. Vendu par téléphone, résumé confirmé par e-mail le 26 janvier.",
        en = "Duo Fiber, €67 a month, €50 once. Sold by phone, summary confirmed by email on 26 January.",
      } },
    record "order-fontaine" { customer = "fontaine", date = "09/03/2026",
      title = { nl = "Aansluiting glasvezel", fr = "Raccordement à la fibre", en = "Fibre connection" },
      text = {
        nl = "Installateur gepland op 9 maart tussen 8 en 12 uur. Status: niet uitgevoerd, reden niet ingevuld. Nog geen nieuwe dag.",
        fr = "Installateur prévu le 9 mars entre 8 et 12 heures. Statut : non effectué, raison non indiquée. Pas encore de nouvelle date.",
        en = "Installer planned on 9 March between 8 and 12. Status: not done, reason left blank. No new day yet.",
      } },
    -- Harpreet Singh, Sint-Truiden: a number that has to move.
    record "order-singh" { customer = "singh", date = "06/03/2026",
      title = {
        nl = "Bestelling: Mobiel Ruim, nummer meenemen",
        fr = "Commande : Mobiel Ruim, numéro à reprendre",
        en = "Order: Mobiel Ruim, number to be moved",
      },
      text = {
        nl = "Mobiel Ruim, € 22 per maand. Nummer mee te nemen: 0470 00 71 58. Simkaart verstuurd op 7 maart. Overdracht geweigerd door de oude operator.",
        fr = "Mobiel Ruim, 22 € par mois. Numéro à reprendre : 0470 00 71 58. Carte SIM envoyée le 7 mars. Transfert refusé par l'ancien opérateur.",
        en = "Mobiel Ruim, €22 a month. Number to be moved: 0470 00 71 58. SIM card sent on 7 March. Transfer refused by the old operator.",
      } },
    record "call-singh" { customer = "singh", date = "06/03/2026",
      title = { nl = "Oproep 6 maart", fr = "Appel du 6 mars", en = "Call of 6 March" },
      text = {
        nl = "Bestelt aan de telefoon. Nota van de collega: nummer 0470 00 71 85, nu bij Kwartel. Voorgelezen: niet aangevinkt.",
        fr = "Commande par téléphone. Note du collègue : numéro 0470 00 71 85, actuellement chez Kwartel. Relu au client : non coché.",
        en = "Orders by phone. Colleague's note: number 0470 00 71 85, now with Kwartel. Read back: not ticked.",
      } },
    -- Rita Mertens, Oostende: her son may call.
    record "contract-mertens" { customer = "mertens", date = "12/10/2016",
      title = { nl = "Contract: Internet Start en Zwaluw TV", fr = "Contrat : Internet Start et Zwaluw TV", en = "Contract: Internet Start and Zwaluw TV" },
      text = {
        nl = "Internet Start € 32 en Zwaluw TV € 15, samen € 47 per maand. Factuur op papier.",
        fr = "Internet Start 32 € et Zwaluw TV 15 €, ensemble 47 € par mois. Facture papier.",
        en = "Internet Start €32 and Zwaluw TV €15, together €47 a month. Paper invoice.",
      } },
    record "mandate-mertens" { customer = "mertens", date = "15/09/2025",
      title = { nl = "Volmacht voor haar zoon", fr = "Procuration pour son fils", en = "Mandate for her son" },
      text = {
        nl = "Wim Vermeire mag bellen over facturen en storingen. Ondertekend op 15 september 2025, één jaar geldig. Contract wijzigen: nee.",
        fr = "Wim Vermeire peut appeler pour les factures et les pannes. Signée le 15 septembre 2025, valable un an. Modifier le contrat : non.",
        en = "Wim Vermeire may call about invoices and faults. Signed on 15 September 2025, valid for a year. Changing the contract: no.",
      } },
  },

  articles = {
    article "kb-fibre" { date = "20/01/2026",
      title = { nl = "Glasvezel aansluiten", fr = "Raccorder la fibre", en = "Connecting fibre" },
      keywords = { nl = "fiber glasvezel installateur halve dag aansluiting 50", fr = "fibre installateur demi-journée raccordement 50",
        en = "fibre fiber installer half day connection 50" },
      text = {
        nl = "Alleen waar de adrescheck ‘tot aan de gevel’ zegt. Een installateur brengt de kabel binnen en plaatst de modem: een halve dag, iemand van \z
          18 jaar of ouder thuis, eenmalig € 50. De oude lijn werkt tot de nieuwe aan staat. Een huurder vraagt de eigenaar om toestemming.",
        fr = "Seulement là où la vérification d'adresse indique « jusqu'à la façade ». Un installateur fait entrer le câble et place le modem : une \z
          demi-journée, une personne d'au moins 18 ans présente, 50 € une seule fois. L'ancienne ligne fonctionne jusqu'à la mise en service. \z
          Un locataire demande l'accord du propriétaire.",
        en = "Only where the address check says “up to the front of the house”. An installer brings in the cable and places the modem: half a day, \z
          someone aged 18 or over at home, €50 once. The old line works until the new one is on. A tenant asks the owner for permission.",
      } },
    article "kb-duo-fibre" { date = "02/02/2026",
      title = { nl = "Duo Fiber: prijs en voorwaarden", fr = "Duo Fiber : prix et conditions", en = "Duo Fiber: price and conditions" },
      keywords = { nl = "duo fiber aanbod prijs 67 index promo installatie", fr = "duo fiber offre prix 67 index promo installation",
        en = "duo fiber offer price 67 index promotion installation" },
      text = {
        nl = "Internet Fiber en één Mobiel Ruim: € 67 per maand in plaats van € 74. Eenmalig € 50 voor de installateur. Geen promo die stopt. Index: \z
          hoogstens één keer per jaar, een maand vooraf gemeld, de klant mag dan gratis weg. Start pas als de klant de samenvatting per mail bevestigt; \z
          daarna 14 dagen om gratis af te zien.",
        fr = "Internet Fiber et un Mobiel Ruim : 67 € par mois au lieu de 74 €. 50 € une seule fois pour l'installateur. Pas de promo à durée limitée. \z
          Indexation : une fois par an au plus, annoncée un mois à l'avance ; le client peut alors partir sans frais. Ne commence que si le client \z
          confirme le résumé par e-mail ; ensuite 14 jours pour y renoncer sans frais.",
        en = "Internet Fiber and one Mobiel Ruim: €67 a month instead of €74. €50 once for the installer. No promotion that ends. Indexation: once a year at \z
          most, announced a month ahead, the customer may then leave free of charge. Starts only when the customer confirms the summary by email; \z
          after that 14 days to withdraw free of charge.",
      } },
    article "kb-duo-fibre-2025" { date = "15/09/2025",
      title = { nl = "Actie Duo Fiber", fr = "Action Duo Fiber", en = "Duo Fiber promotion" },
      keywords = { nl = "duo fiber aanbod prijs actie promo gratis installatie", fr = "duo fiber offre prix action promo installation gratuite",
        en = "duo fiber offer price promotion free installation" },
      text = {
        nl = "Duo Fiber: zes maanden € 59, daarna € 67. De installateur komt gratis. Actie voor wie al internet van Zwaluw heeft.",
        fr = "Duo Fiber : 59 € pendant six mois, puis 67 €. L'installateur vient gratuitement. Action pour les clients internet de Zwaluw.",
        en = "Duo Fiber: €59 for six months, €67 after that. The installer comes free of charge. For customers who have Zwaluw internet already.",
      } },
    article "kb-porting" { date = "11/11/2025",
      title = { nl = "Een gsm-nummer meenemen", fr = "Reprendre un numéro de GSM", en = "Bringing a mobile number along" },
      keywords = { nl = "nummer overdragen operator gsm simkaart porteren", fr = "numéro transfert opérateur GSM carte SIM portage",
        en = "number port operator mobile sim card transfer" },
      text = {
        nl = "Nodig: het nummer, cijfer voor cijfer voorgelezen en bevestigd, en de naam van de oude operator. De klant zegt daar niets zelf op. \z
          Meestal duurt het één werkdag na de activatie van de simkaart. Geweigerd? Meestal klopt het nummer niet, of staat het op naam van iemand \z
          anders. Kijk dat na met de klant en dien opnieuw in; lukt het dan niet: Technische tweede lijn, 246.",
        fr = "Il faut : le numéro, relu chiffre par chiffre et confirmé, et le nom de l'ancien opérateur. Le client n'y résilie rien lui-même. \z
          Comptez en général un jour ouvrable après l'activation de la carte SIM. Refusé ? Le plus souvent, le numéro est faux ou au nom d'une autre \z
          personne. Vérifiez-le avec le client et réintroduisez la demande ; si cela échoue encore : deuxième ligne Technique, 246.",
        en = "Needed: the number, read back digit by digit and confirmed, and the name of the old operator. The customer cancels nothing there. \z
          It usually takes one working day after the SIM card is activated. Refused? Usually the number is wrong, or in somebody else's name. \z
          Check that with the customer and submit it again; if it still fails: Technical second line, 246.",
      } },
    article "kb-withdrawal" { date = "07/01/2026",
      title = { nl = "Afzien van een aankoop op afstand", fr = "Renoncer à un achat à distance", en = "Withdrawing from a distance sale" },
      keywords = { nl = "herroepen bedenktijd 14 dagen spijt annuleren", fr = "rétractation délai 14 jours regret annuler",
        en = "withdraw cooling-off 14 days regret cancel" },
      text = {
        nl = "Gekocht aan de telefoon of op de site: 14 dagen na de bevestiging, zonder reden, zonder kosten. Een bericht volstaat. Kwam de installateur \z
          al, op uitdrukkelijke vraag van de klant? Dan betaalt die alleen het deel dat gebruikt is. Gekocht in een winkel: geen bedenktijd.",
        fr = "Acheté par téléphone ou sur le site : 14 jours après la confirmation, sans motif ni frais. Un message suffit. L'installateur est déjà venu, \z
          à la demande expresse du client ? Alors seule la partie utilisée est due. Acheté en magasin : pas de délai de rétractation.",
        en = "Bought by phone or on the site: 14 days after confirming, without a reason, free of charge. A message is enough. Has the installer been \z
          already, at the customer's express request? Then only the part that was used is paid. Bought in a shop: no cooling-off period.",
      } },
    article "kb-do-not-call" { date = "02/03/2026",
      title = { nl = "Bel-me-niet-meer en de eigen lijst", fr = "« Ne m'appelez plus » et la liste interne", en = "The do-not-call list and our own list" },
      keywords = { nl = "bel me niet meer lijst verkoop bezwaar weigering gsm-nummer", fr = "ne m'appelez plus liste vente opposition refus numéro",
        en = "do not call list sales objection refusal mobile number" },
      text = {
        nl = "Voor elke verkoopoproep: beide lijsten nakijken, dezelfde dag. Vraagt een klant om niet meer gebeld te worden, dan telt dat vanaf nu, ook \z
          voor wie al lang klant is. Registreer code ‘Weigering van een aanbod’: die zet het nummer op de eigen lijst. Een nota alleen doet dat niet. \z
          Oproepen over een storing of een afspraak mogen wel.",
        fr = "Avant tout appel de vente : vérifier les deux listes, le jour même. Si un client demande à ne plus être appelé, cela vaut dès maintenant, \z
          même pour un ancien client. Enregistrez le code « Refus d'une offre » : il inscrit le numéro sur la liste interne. Une note seule ne suffit pas. \z
          Les appels pour une panne ou un rendez-vous restent permis.",
        en = "Before every sales call: check both lists, the same day. If a customer asks not to be called again, that counts from now on, also for a \z
          long-standing customer. Register the code “Offer refused”: it puts the number on our own list. A note alone does not. \z
          Calls about a fault or an appointment are still allowed.",
      } },
    article "kb-wifi" { date = "30/10/2025",
      title = { nl = "Wifi valt weg of is traag", fr = "Wifi lent ou qui coupe", en = "Wifi slow or dropping" },
      keywords = { nl = "wifi traag weg modem herstarten lijntest versterker", fr = "wifi lent coupe modem redémarrer test de ligne répéteur",
        en = "wifi slow drops modem restart line test booster" },
      text = {
        nl = "Vraag: op één toestel of op alle, via kabel ook, op welk uur, op welke verdieping. Lijntest en één herstart (twee minuten zonder stroom). \z
          Modem vrij opstellen, niet in een kast of in de kelder. Alleen ver van de modem slecht: wifi-versterker, € 5 per maand. Derde melding: tweede \z
          lijn.",
        fr = "Demandez : sur un appareil ou sur tous, aussi par câble, à quelle heure, à quel étage. Test de ligne et un redémarrage (deux minutes sans \z
          courant). Modem à l'air libre, ni dans une armoire ni à la cave. Mauvais seulement loin du modem : répéteur wifi, 5 € par mois. Troisième \z
          signalement : deuxième ligne.",
        en = "Ask: on one device or all, by cable too, at what time, on which floor. Line test and one restart (two minutes without power). Modem in the \z
          open, not in a cupboard or the cellar. Only bad far from the modem: wifi booster, €5 a month. Third report: second line.",
      } },
    article "kb-direct-debit" { date = "13/02/2026",
      title = {
        nl = "Domiciliëring: dubbel, geweigerd, andere datum",
        fr = "Domiciliation : double, refusée, autre date",
        en = "Direct debit: double, refused, other date",
      },
      keywords = { nl = "domiciliëring dubbel betaald terugstorten bank datum", fr = "domiciliation double payé rembourser banque date",
        en = "direct debit double paid refund bank date" },
      text = {
        nl = "Twee keer geïnd: Facturatie (245) stort terug binnen 5 werkdagen; de klant kan ook zelf bij de bank terugvragen, binnen 8 weken. Meld het \z
          aan de teamcoach. Geweigerd: de klant krijgt een overschrijving, zonder kosten. Andere datum: de 5e, 12e, 20e of 27e, vanaf de volgende maand.",
        fr = "Encaissé deux fois : la Facturation (245) rembourse dans les 5 jours ouvrables ; le client peut aussi le demander à sa banque, dans les 8 \z
          semaines. Signalez-le au coach d'équipe. Refusée : le client reçoit un bulletin de virement, sans frais. Autre date : le 5, 12, 20 ou 27, dès le \z
          mois suivant.",
        en = "Collected twice: Billing (245) refunds within 5 working days; the customer can also ask the bank for it, within 8 weeks. Report it to the team \z
          coach. Refused: the customer gets a transfer form, no charge. Another date: the 5th, 12th, 20th or 27th, from next month.",
      } },
    article "kb-dispute" { date = "18/11/2025",
      title = { nl = "Betwiste factuur", fr = "Facture contestée", en = "Disputed invoice" },
      keywords = { nl = "factuur betwisten niet besteld creditnota facturatie ombudsdienst", fr = "facture contester pas commandé note de crédit médiateur",
        en = "invoice dispute not ordered credit note billing ombudsman" },
      text = {
        nl = "Open een betwisting: het betwiste deel wordt niet geïnd, de rest blijft te betalen. Facturatie (245) onderzoekt en antwoordt per mail binnen \z
          10 werkdagen. Een optie zonder bestelbevestiging: ook melden aan de teamcoach. Niet akkoord met het antwoord: ombudsdienst voor telecommunicatie.",
        fr = "Ouvrez une contestation : la partie contestée n'est pas encaissée, le reste est dû. La Facturation (245) enquête et répond par e-mail dans les \z
          10 jours ouvrables. Option sans confirmation de commande : à signaler aussi au coach d'équipe. En désaccord avec la réponse : médiateur \z
          des télécommunications.",
        en = "Open a dispute: the disputed part is not collected, the rest remains payable. Billing (245) investigates and answers by email within 10 working \z
          days. An option without an order confirmation: also report it to the team coach. Not happy with the answer: telecommunications ombudsman.",
      } },
    article "kb-moving" { date = "08/12/2025",
      title = { nl = "Verhuizen met Zwaluw", fr = "Déménager avec Zwaluw", en = "Moving with Zwaluw" },
      keywords = { nl = "verhuizen adres bus installateur werkdagen 49", fr = "déménager adresse boîte installateur jours ouvrables 49",
        en = "move address box installer working days 49" },
      text = {
        nl = "Kijk het volledige adres na, ook de bus: in één gebouw kan het per appartement verschillen. 10 werkdagen vooraf gemeld: gratis. \z
          Later: € 49 en de dag is niet zeker. Installateur op een werkdag, 8-12 of 13-17 uur, iemand van 18 jaar thuis; niemand thuis: € 45. \z
          Verzetten gratis tot 2 werkdagen vooraf.",
        fr = "Vérifiez l'adresse complète, boîte comprise : dans un même immeuble, cela peut varier d'un appartement à l'autre. Annoncé 10 jours ouvrables à \z
          l'avance : gratuit. Plus tard : 49 € et le jour n'est pas sûr. Installateur un jour ouvrable, 8-12 ou 13-17 heures, un adulte présent ; \z
          absent : 45 €. Reporter est gratuit jusqu'à 2 jours ouvrables avant.",
        en = "Check the full address, the box too: in one building it can differ from flat to flat. Told 10 working days ahead: free. Later: €49 and the \z
          day is not certain. Installer on a working day, 8-12 or 1-5 pm, an adult at home; nobody there: €45. Changing is free up to 2 working days \z
          before.",
      } },
    article "kb-mandate" { date = "01/03/2026",
      title = {
        nl = "Bellen voor iemand anders: de volmacht",
        fr = "Appeler pour quelqu'un d'autre : la procuration",
        en = "Calling for someone else: the mandate",
      },
      keywords = { nl = "volmacht partner huisgenoot zoon dochter derde privacy", fr = "procuration partenaire cohabitant fils fille tiers vie privée",
        en = "mandate partner flatmate son daughter third party privacy" },
      text = {
        nl = "Lees in de volmacht wie mag bellen, waarover en tot wanneer: facturen, storingen of ook het contract. Identificeer de beller én de klant. \z
          Zonder volmacht, of buiten wat erin staat: niets zeggen, niets opzoeken. De klant vult het formulier in op de site of in een winkel, met de \z
          identiteitskaart.",
        fr = "Lisez dans la procuration qui peut appeler, pour quoi et jusqu'à quand : factures, pannes, ou aussi le contrat. Identifiez l'appelant et le \z
          client. Sans procuration, ou au-delà de ce qu'elle permet : ne rien dire, ne rien consulter. Le client remplit le formulaire sur le site ou en \z
          magasin, avec sa carte d'identité.",
        en = "Read in the mandate who may call, about what and until when: invoices, faults, or the contract as well. Identify the caller and the \z
          customer. Without a mandate, or beyond what it says: say nothing, look up nothing. The customer fills in the form on the site or in a shop, with \z
          the identity card.",
      } },
    article "kb-loan-box" { date = "19/05/2025",
      title = { nl = "Leenbox bij storing of verhuizing", fr = "Box de prêt en cas de panne ou de déménagement", en = "Loan box for faults and moves" },
      keywords = { nl = "leenbox zonder internet storing winkel mobiel netwerk", fr = "box de prêt sans internet panne magasin réseau mobile",
        en = "loan box no internet fault shop mobile network" },
      text = {
        nl = "Wie zonder internet zit, leent gratis een box. Af te halen in een winkel met het klantnummer en de identiteitskaart, of thuis in 2 \z
          werkdagen. Terug binnen 14 dagen nadat de lijn werkt, anders € 60. Genoeg voor vergaderen en mail, niet voor tv.",
        fr = "Un client privé d'internet emprunte une box gratuitement. À retirer en magasin avec le numéro de client et la carte d'identité, ou à \z
          domicile en 2 jours ouvrables. À rendre dans les 14 jours après le rétablissement, sinon 60 €. Suffit pour les réunions et les e-mails, pas pour \z
          la tv.",
        en = "A customer without internet borrows a box free of charge. To be collected in a shop with customer number and identity card, or at home in 2 \z
          working days. Back within 14 days after the line works, otherwise €60. Enough for meetings and email, not for tv.",
      } },
    article "kb-wrap-up" { date = "02/03/2026",
      title = { nl = "Een gesprek registreren", fr = "Enregistrer un contact", en = "Registering a contact" },
      keywords = { nl = "code registratie wrap-up verkoop weigering nota afsluiten", fr = "code enregistrement vente refus note clôturer",
        en = "code registration wrap-up sale refusal note close" },
      text = {
        nl = "De code zegt waarover het ging, ‘Hoe gaat het verder’ wat er nu moet gebeuren. Verkoop aan de telefoon: code Verkoop, en er volgt een e-mail \z
          met de samenvatting; opgelost is ze pas als de klant bevestigt. Aanbod geweigerd: code Weigering, geen vervolg. Doorverbonden: code van de \z
          vraag, doorgegeven aan een andere dienst. Nota: wat, wanneer, wie; geen oordeel, geen kaartnummer.",
        fr = "Le code dit de quoi il s'agissait, « Quelle est la suite » ce qui doit se passer. Vente par téléphone : code Vente, et un e-mail suit avec \z
          le résumé ; « Résolu » seulement quand le client a confirmé. Offre refusée : code Refus, sans suite. Transféré : code de la demande, transmis à un \z
          autre service. Note : quoi, quand, qui ; aucun jugement, aucun numéro de carte.",
        en = "The code says what it was about, “What happens next” what has to be done. A sale by phone: code Sale, and an email follows with the \z
          summary; “Solved” only once the customer has confirmed. Offer refused: code Offer refused, no follow-up. Transferred: the code of the question, \z
          passed on to another team. Note: what, when, who; no opinions, no card number.",
      } },
  },

  notices = {
    notice "notice-duo-fibre" { date = "02/02/2026",
      title = { nl = "Actie Duo Fiber is voorbij", fr = "L'action Duo Fiber est terminée", en = "The Duo Fiber promotion is over" },
      text = {
        nl = "Sinds 1 februari is er geen zes maanden aan € 59 meer, en de installateur kost opnieuw eenmalig € 50. De vaste prijs is € 67. \z
          Het artikel ‘Actie Duo Fiber’ van september wordt nog verwijderd: gebruik het niet.",
        fr = "Depuis le 1er février, les six mois à 59 € n'existent plus, et l'installateur coûte à nouveau 50 € une seule fois. Le prix fixe est de 67 €. \z
          L'article « Action Duo Fiber » de septembre doit encore être supprimé : ne l'utilisez pas.",
        en = "Since 1 February there is no six months at €59 any more, and the installer again costs €50 once. The regular price is €67. \z
          The article “Duo Fiber promotion” of September is still to be removed: do not use it.",
      } },
    notice "notice-mandate" { date = "01/03/2026",
      title = { nl = "Volmachten: nu per onderwerp", fr = "Procurations : désormais par sujet", en = "Mandates: now by subject" },
      text = {
        nl = "Op het nieuwe formulier kruist de klant aan waarover iemand mag bellen: facturen, storingen, contract. Oude volmachten blijven gelden tot hun \z
          einddatum, maar lees altijd wat erin staat.",
        fr = "Sur le nouveau formulaire, le client coche les sujets : factures, pannes, contrat. Les anciennes procurations restent valables jusqu'à leur \z
          date de fin, mais lisez toujours ce qu'elles prévoient.",
        en = "On the new form the customer ticks what someone may call about: invoices, faults, contract. Old mandates stay valid until their end date, \z
          but always read what they say.",
      } },
    notice "notice-refusal" { date = "02/03/2026",
      title = {
        nl = "Geen verkoop meer? Registreer een weigering",
        fr = "Plus de vente ? Enregistrez un refus",
        en = "No more sales calls? Register a refusal",
      },
      text = {
        nl = "Nieuwe code: ‘Weigering van een aanbod’. Ze zet het nummer meteen op onze eigen lijst. Tot nu schreven velen dat in de nota, \z
          en werd de klant een maand later opnieuw gebeld. Vanaf vandaag dus altijd via de code.",
        fr = "Nouveau code : « Refus d'une offre ». Il inscrit aussitôt le numéro sur notre liste interne. Beaucoup l'écrivaient dans la note, \z
          et le client était rappelé un mois plus tard. Dès aujourd'hui, toujours par le code.",
        en = "A new code: “Offer refused”. It puts the number on our own list at once. Until now many wrote it in the note, \z
          and the customer was called again a month later. From today always through the code.",
      } },
    notice "notice-works" { date = "09/03/2026",
      title = { nl = "Werken in Antwerpen, nacht van 17 maart", fr = "Travaux à Anvers, nuit du 17 mars", en = "Works in Antwerp, night of 17 March" },
      text = {
        nl = "Van dinsdag 17 maart 23 uur tot woensdag 5 uur ligt het internet stil in 2060 Antwerpen, een half uur tot twee uur per straat. \z
          Klanten kregen een sms. Een storing overdag heeft hier niets mee te maken.",
        fr = "Du mardi 17 mars 23 heures au mercredi 5 heures, internet sera coupé à 2060 Anvers, d'une demi-heure à deux heures par rue. \z
          Les clients ont reçu un SMS. Une panne en journée n'a rien à voir avec ces travaux.",
        en = "From Tuesday 17 March 11 pm to Wednesday 5 am the internet is down in 2060 Antwerp, half an hour to two hours per street. \z
          Customers were sent a text. A fault during the day has nothing to do with this.",
      } },
  },

  letters = {
    letter "mail-summary" {
      to = { nl = "De klant, op het adres uit het dossier", fr = "Le client, à l'adresse du dossier", en = "The customer, at the address on file" },
      subject = {
        nl = "Uw contractsamenvatting: nog te bevestigen",
        fr = "Votre résumé contractuel : à confirmer",
        en = "Your contract summary: please confirm",
      },
      body = {
        nl = "Beste klant, in bijlage vindt u de samenvatting van wat u aan de telefoon bestelde, met de prijs per maand en de eenmalige kosten. Uw \z
          contract begint pas als u bevestigt. Daarna hebt u 14 dagen om er zonder reden en zonder kosten van af te zien. Vriendelijke groeten, \z
          klantendienst Zwaluw",
        fr = "Madame, Monsieur, vous trouverez en annexe le résumé de votre commande par téléphone, avec le prix par mois et les frais uniques. Votre \z
          contrat ne commence que si vous confirmez. Vous avez ensuite 14 jours pour y renoncer sans motif ni frais. Bien à vous, le service clientèle \z
          Zwaluw",
        en = "Dear customer, attached is the summary of what you ordered by phone, with the monthly price and the one-off costs. Your contract starts only \z
          when you confirm. After that you have 14 days to withdraw, free of charge and without giving a reason. Kind regards, Zwaluw customer service",
      } },
    letter "mail-callback" {
      to = { nl = "De klant, op het adres uit het dossier", fr = "Le client, à l'adresse du dossier", en = "The customer, at the address on file" },
      subject = { nl = "Wij bellen u terug", fr = "Nous vous rappelons", en = "We will call you back" },
      body = {
        nl = "Beste klant, zoals afgesproken bellen wij u terug op het uur en het nummer bovenaan deze mail. Wij vragen u daarbij nooit een code of een \z
          kaartnummer. Vriendelijke groeten, klantendienst Zwaluw",
        fr = "Madame, Monsieur, comme convenu, nous vous rappelons à l'heure et au numéro indiqués en haut de cet e-mail. Nous ne vous demanderons jamais \z
          de code ni de numéro de carte. Bien à vous, le service clientèle Zwaluw",
        en = "Dear customer, as agreed we will call you back at the time and on the number at the top of this email. We will never ask you for a code or a \z
          card number. Kind regards, Zwaluw customer service",
      } },
    letter "mail-dispute" {
      to = { nl = "De klant, op het adres uit het dossier", fr = "Le client, à l'adresse du dossier", en = "The customer, at the address on file" },
      subject = { nl = "Uw betwisting is geopend", fr = "Votre contestation est ouverte", en = "Your dispute has been opened" },
      body = {
        nl = "Beste klant, uw betwisting is geregistreerd onder het nummer bovenaan. Het betwiste deel wordt intussen niet geïnd; de rest van de factuur \z
          blijft te betalen. Facturatie antwoordt u per e-mail binnen 10 werkdagen. Vriendelijke groeten, klantendienst Zwaluw",
        fr = "Madame, Monsieur, votre contestation est enregistrée sous le numéro indiqué en haut. La partie contestée n'est pas encaissée entre-temps ; \z
          le reste de la facture est dû. La Facturation vous répond par e-mail dans les 10 jours ouvrables. Bien à vous, le service clientèle Zwaluw",
        en = "Dear customer, your dispute is registered under the number at the top. The disputed part is not collected in the meantime; the rest of the \z
          invoice remains payable. Billing will answer you by email within 10 working days. Kind regards, Zwaluw customer service",
      } },
    letter "mail-move" {
      to = { nl = "De klant, op het adres uit het dossier", fr = "Le client, à l'adresse du dossier", en = "The customer, at the address on file" },
      subject = { nl = "Uw verhuizing: dag, uur en adres", fr = "Votre déménagement : jour, heure et adresse", en = "Your move: day, time and address" },
      body = {
        nl = "Beste klant, bovenaan deze mail vindt u het nieuwe adres, met de bus, en de dag en de uren waarop de installateur komt. Er moet iemand van \z
          18 jaar of ouder thuis zijn. Neem uw modem mee. Verzetten is gratis tot 2 werkdagen vooraf. Vriendelijke groeten, klantendienst Zwaluw",
        fr = "Madame, Monsieur, vous trouverez en haut de cet e-mail la nouvelle adresse, avec la boîte, ainsi que le jour et les heures de passage de \z
          l'installateur. Une personne d'au moins 18 ans doit être présente. Emportez votre modem. Reporter est gratuit jusqu'à 2 jours ouvrables avant. \z
          Bien à vous, le service clientèle Zwaluw",
        en = "Dear customer, at the top of this email you will find the new address, with the box, and the day and hours when the installer comes. Someone \z
          aged 18 or over must be at home. Take your modem along. Changing is free up to 2 working days before. Kind regards, Zwaluw customer service",
      } },
    letter "mail-visit" {
      to = { nl = "De klant, op het adres uit het dossier", fr = "Le client, à l'adresse du dossier", en = "The customer, at the address on file" },
      subject = { nl = "De technieker komt langs", fr = "Le technicien passe chez vous", en = "A technician is coming" },
      body = {
        nl = "Beste klant, bovenaan deze mail vindt u de dag en de uren van het technisch bezoek. Het is gratis als de oorzaak bij ons netwerk of onze \z
          modem ligt, en kost € 65 als ze bij de eigen bekabeling of toestellen ligt. Vriendelijke groeten, klantendienst Zwaluw",
        fr = "Madame, Monsieur, vous trouverez en haut de cet e-mail le jour et les heures de la visite technique. Elle est gratuite si la cause vient de \z
          notre réseau ou de notre modem, et coûte 65 € si elle vient de votre câblage ou de vos appareils. Bien à vous, le service clientèle Zwaluw",
        en = "Dear customer, at the top of this email you will find the day and hours of the technical visit. It is free of charge if the cause is our \z
          network or our modem, and costs €65 if it is your own wiring or devices. Kind regards, Zwaluw customer service",
      } },
    letter "mail-refusal" {
      to = { nl = "De klant, op het adres uit het dossier", fr = "Le client, à l'adresse du dossier", en = "The customer, at the address on file" },
      subject = {
        nl = "Wij bellen u niet meer met een aanbod",
        fr = "Nous ne vous appellerons plus pour une offre",
        en = "We will not call you with offers again",
      },
      body = {
        nl = "Beste klant, uw vraag is genoteerd: Zwaluw belt u niet meer met een aanbod. Over een storing of een afspraak bellen wij u nog wel. Aan uw \z
          contract verandert er niets. Vriendelijke groeten, klantendienst Zwaluw",
        fr = "Madame, Monsieur, votre demande est enregistrée : Zwaluw ne vous appellera plus pour une offre. Nous vous appelons encore pour une panne ou un \z
          rendez-vous. Rien ne change à votre contrat. Bien à vous, le service clientèle Zwaluw",
        en = "Dear customer, your request has been noted: Zwaluw will not call you with offers again. We still call you about a fault or an appointment. \z
          Nothing changes in your contract. Kind regards, Zwaluw customer service",
      } },
  },

  slots = {
    slot "install-26-am" { free = false,
      when = { nl = "Installateur: donderdag 26/03, 8-12 uur", fr = "Installateur : jeudi 26/03, 8-12 heures", en = "Installer: Thursday 26/03, 8 am-12" } },
    slot "install-26-pm" { free = true,
      when = { nl = "Installateur: donderdag 26/03, 13-17 uur", fr = "Installateur : jeudi 26/03, 13-17 heures", en = "Installer: Thursday 26/03, 1-5 pm" } },
    slot "install-27-am" { free = true,
      when = { nl = "Installateur: vrijdag 27/03, 8-12 uur", fr = "Installateur : vendredi 27/03, 8-12 heures", en = "Installer: Friday 27/03, 8 am-12" } },
    slot "install-27-pm" { free = false,
      when = { nl = "Installateur: vrijdag 27/03, 13-17 uur", fr = "Installateur : vendredi 27/03, 13-17 heures", en = "Installer: Friday 27/03, 1-5 pm" } },
    slot "install-30-am" { free = true,
      when = { nl = "Installateur: maandag 30/03, 8-12 uur", fr = "Installateur : lundi 30/03, 8-12 heures", en = "Installer: Monday 30/03, 8 am-12" } },
    slot "visit-16-am" { free = true,
      when = { nl = "Technieker: maandag 16/03, 8-12 uur", fr = "Technicien : lundi 16/03, 8-12 heures", en = "Technician: Monday 16/03, 8 am-12" } },
    slot "visit-17-pm" { free = false,
      when = { nl = "Technieker: dinsdag 17/03, 13-17 uur", fr = "Technicien : mardi 17/03, 13-17 heures", en = "Technician: Tuesday 17/03, 1-5 pm" } },
    slot "call-13-10" { free = true,
      when = { nl = "Terugbellen: vrijdag 13/03, 10-12 uur", fr = "Rappel : vendredi 13/03, 10-12 heures", en = "Call back: Friday 13/03, 10 am-12" } },
  },

  irregularities = {
    irregularity "unconfirmed-option" {
      title = {
        nl = "Optie actief zonder bestelbevestiging",
        fr = "Option active sans confirmation de commande",
        en = "Option active without an order confirmation",
      } },
    irregularity "double-debit" {
      title = { nl = "Domiciliëring twee keer uitgevoerd", fr = "Domiciliation exécutée deux fois", en = "Direct debit carried out twice" } },
    irregularity "number-differs" {
      title = {
        nl = "Nummer in de nota en op de bestelling verschillen",
        fr = "Numéro différent dans la note et sur la commande",
        en = "Number in the note and on the order differ",
      } },
    irregularity "mandate-missing" {
      title = {
        nl = "Volmacht genoteerd, maar geen stuk in het dossier",
        fr = "Procuration notée, mais aucune pièce au dossier",
        en = "Mandate noted, but no document on file",
      } },
    irregularity "wrong-file" {
      title = { nl = "Stuk of nota in het verkeerde dossier", fr = "Pièce ou note dans le mauvais dossier", en = "Document or note in the wrong file" } },
  },
}
