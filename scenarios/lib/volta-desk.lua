-- What stands in Volta's systems: records in the customers' files, the knowledge base, notices, mails that lie ready,
-- the agenda. The newest records are of the end of March 2026.

return {
  records = {
    -- Lieve Peeters, Aalst; then her two namesakes.
    record "order-77120" { customer = "peeters", date = "25/02/2026", seconds = 6,
      title = { nl = "Bestelling B-77120: wasmachine W7", fr = "Commande B-77120 : lave-linge W7", en = "Order B-77120: washing machine W7" },
      text = {
        nl = "W7 € 649, levering en plaatsing € 65, samen € 714. Betaald met de bankkaart. Beloofd voor woensdag 4 maart.",
        fr = "W7 649 €, livraison et installation 65 €, au total 714 €. Payé par carte. Promis pour le mercredi 4 mars.",
        en = "W7 €649, delivery and installation €65, €714 in all. Paid by bank card. Promised for Wednesday 4 March.",
      } },
    record "delivery-77120" { customer = "peeters", date = "24/03/2026", seconds = 6,
      title = { nl = "Planning van het depot, B-77120", fr = "Planning du dépôt, B-77120", en = "Depot schedule, B-77120" },
      text = {
        nl = "4 maart: verschoven naar 13 maart. 13 maart: verschoven naar 20 maart. 19 maart: rit geschrapt, geen W7 in voorraad. \z
          24 maart: nieuwe partij W7 binnen, levering nog te plannen.",
        fr = "4 mars : reporté au 13 mars. 13 mars : reporté au 20 mars. 19 mars : tournée annulée, plus de W7 en stock. \z
          24 mars : nouveau lot de W7 arrivé, livraison encore à planifier.",
        en = "4 March: moved to 13 March. 13 March: moved to 20 March. 19 March: run cancelled, no W7 in stock. \z
          24 March: new batch of W7 in, delivery still to be planned.",
      } },
    record "calls-peeters" { customer = "peeters", date = "19/03/2026",
      title = { nl = "Oproepen over B-77120", fr = "Appels au sujet de B-77120", en = "Calls about B-77120" },
      text = {
        nl = "5 maart, 13 maart en 19 maart: klant vraagt een nieuwe dag en wil teruggebeld worden. Doorgegeven aan het depot. \z
          Geen terugbelafspraak geregistreerd, geen uitgaand gesprek.",
        fr = "5, 13 et 19 mars : la cliente demande un nouveau jour et veut être rappelée. Transmis au dépôt. \z
          Aucun rappel enregistré, aucun appel sortant.",
        en = "5, 13 and 19 March: customer asks for a new day and wants to be called back. Passed to the depot. \z
          No call-back registered, no outgoing call.",
      } },
    record "order-77031" { customer = "peeters-2", date = "23/02/2026", seconds = 6,
      title = { nl = "Bestelling B-77031: wasmachine W7", fr = "Commande B-77031 : lave-linge W7", en = "Order B-77031: washing machine W7" },
      text = {
        nl = "W7 € 649, levering tot aan de voordeur € 35, samen € 684. Geleverd op 13 maart. Klant tekende voor ontvangst.",
        fr = "W7 649 €, livraison à la porte 35 €, au total 684 €. Livré le 13 mars, reçu signé par la cliente.",
        en = "W7 €649, delivery to the front door €35, €684 in all. Delivered on 13 March, signed for by the customer.",
      } },
    record "order-75218" { customer = "peeters-3", date = "12/12/2025",
      title = { nl = "Bestelling B-75218: droogkast D5", fr = "Commande B-75218 : sèche-linge D5", en = "Order B-75218: tumble dryer D5" },
      text = {
        nl = "D5 € 799, levering en plaatsing € 65, samen € 864. Geleverd en geplaatst op 19 december 2025. Zorgplan aangeboden, klant wou het niet.",
        fr = "D5 799 €, livraison et installation 65 €, au total 864 €. Livré et installé le 19 décembre 2025. Plan Entretien proposé, refusé.",
        en = "D5 €799, delivery and installation €65, €864 in all. Delivered and installed on 19 December 2025. Service plan offered, declined.",
      } },

    -- Martine Dubois, Namur; then a namesake.
    record "order-64902" { customer = "dubois", date = "04/11/2024",
      title = { nl = "Bestelling B-64902: vaatwasser V4", fr = "Commande B-64902 : lave-vaisselle V4", en = "Order B-64902: dishwasher V4" },
      text = {
        nl = "V4 € 579, levering en plaatsing € 65. Geleverd en aangesloten op 18 november 2024. Wettelijke garantie tot 18 november 2026.",
        fr = "V4 579 €, livraison et installation 65 €. Livré et raccordé le 18 novembre 2024. Garantie légale jusqu'au 18 novembre 2026.",
        en = "V4 €579, delivery and installation €65. Delivered and connected on 18 November 2024. Legal guarantee until 18 November 2026.",
      } },
    record "repair-dubois-1" { customer = "dubois", date = "12/01/2026",
      title = { nl = "Herstelling 12 januari: foutcode E4", fr = "Réparation du 12 janvier : code E4", en = "Repair of 12 January: fault code E4" },
      text = {
        nl = "Water bleef staan. Zeef en slang in orde. Afvoerpomp gereinigd, proefbeurt goed. Onder garantie, geen kosten.",
        fr = "L'eau ne s'évacuait pas. Filtre et tuyau en ordre. Pompe de vidange nettoyée, cycle d'essai correct. Sous garantie, sans frais.",
        en = "Water did not drain. Filter and hose in order. Drain pump cleaned, test run fine. Under guarantee, no charge.",
      } },
    record "repair-dubois-2" { customer = "dubois", date = "09/02/2026",
      title = { nl = "Herstelling 9 februari: opnieuw E4", fr = "Réparation du 9 février : de nouveau E4", en = "Repair of 9 February: E4 again" },
      text = {
        nl = "Zelfde fout. Afvoerpomp vervangen, proefbeurt goed. Nota technieker: bij een derde keer doorgeven aan de servicemanager.",
        fr = "Même défaut. Pompe de vidange remplacée, cycle d'essai correct. Note du technicien : à la troisième fois, transmettre au responsable.",
        en = "Same fault. Drain pump replaced, test run fine. Technician's note: a third time goes to the service manager.",
      } },
    record "order-70117" { customer = "dubois-2", date = "26/08/2025",
      title = { nl = "Bestelling B-70117: vaatwasser V4", fr = "Commande B-70117 : lave-vaisselle V4", en = "Order B-70117: dishwasher V4" },
      text = {
        nl = "V4 € 579, levering tot aan de voordeur € 35. Geleverd op 3 september 2025. Geen herstellingen.",
        fr = "V4 579 €, livraison à la porte 35 €. Livré le 3 septembre 2025. Aucune réparation.",
        en = "V4 €579, delivery to the front door €35. Delivered on 3 September 2025. No repairs.",
      } },

    -- Karim Benali, Mechelen; then a namesake.
    record "order-63870" { customer = "benali", date = "28/09/2024",
      title = { nl = "Bestelling B-63870: droogkast D5", fr = "Commande B-63870 : sèche-linge D5", en = "Order B-63870: tumble dryer D5" },
      text = {
        nl = "D5 € 799, levering en plaatsing € 65, samen € 864. Geleverd en geplaatst op 8 oktober 2024. Garantie tot 8 oktober 2026. Geen Zorgplan.",
        fr = "D5 799 €, livraison et installation 65 €, au total 864 €. Livré et installé le 8 octobre 2024. Garantie jusqu'au 8 octobre 2026. \z
          Pas de Plan Entretien.",
        en = "D5 €799, delivery and installation €65, €864 in all. Delivered and installed on 8 October 2024. Guarantee until 8 October 2026. \z
          No service plan.",
      } },
    record "note-benali" { customer = "benali", date = "08/10/2024",
      title = { nl = "Nota bij de plaatsing", fr = "Note lors de l'installation", en = "Note at the installation" },
      text = {
        nl = "Adres en e-mailadres nagekeken. Uitleg gegeven over de deurfilter. Over de condensorfilter staat niets genoteerd.",
        fr = "Adresse et adresse e-mail vérifiées. Explication donnée sur le filtre de porte. Rien de noté sur le filtre du condenseur.",
        en = "Address and email address checked. Door filter explained. Nothing noted about the condenser filter.",
      } },
    record "plan-benali-2" { customer = "benali-2", date = "01/09/2025",
      title = { nl = "Zorgplan op een wasmachine W7", fr = "Plan Entretien pour un lave-linge W7", en = "Service plan for a washing machine W7" },
      text = {
        nl = "€ 69 betaald, loopt van 1 september 2025 tot 31 augustus 2026. Onderhoudsbeurt nog niet aangevraagd.",
        fr = "69 € payés, du 1er septembre 2025 au 31 août 2026. Entretien pas encore demandé.",
        en = "€69 paid, from 1 September 2025 to 31 August 2026. Service visit not yet asked for.",
      } },

    -- Jos Van den Berghe, Brugge.
    record "order-72655" { customer = "vandenberghe", date = "25/09/2025",
      title = { nl = "Bestelling B-72655: wasmachine W7", fr = "Commande B-72655 : lave-linge W7", en = "Order B-72655: washing machine W7" },
      text = {
        nl = "W7 € 649, levering en plaatsing € 65, samen € 714. Geleverd en geplaatst op 6 oktober 2025. Garantie tot 6 oktober 2027.",
        fr = "W7 649 €, livraison et installation 65 €, au total 714 €. Livré et installé le 6 octobre 2025. Garantie jusqu'au 6 octobre 2027.",
        en = "W7 €649, delivery and installation €65, €714 in all. Delivered and installed on 6 October 2025. Guarantee until 6 October 2027.",
      } },
    record "note-vandenberghe" { customer = "vandenberghe", date = "06/10/2025",
      title = { nl = "Nota: hoe de klant bereiken", fr = "Note : comment joindre le client", en = "Note: how to reach the customer" },
      text = {
        nl = "Geen e-mailadres en geen gsm. Bevestigen met de post en bellen op het vaste nummer, liefst voor de middag. Geen volmacht in het dossier.",
        fr = "Ni adresse e-mail ni GSM. Confirmer par la poste et appeler sur la ligne fixe, de préférence le matin. Aucune procuration au dossier.",
        en = "No email address and no mobile. Confirm by post and call the landline, preferably in the morning. No mandate on file.",
      } },

    -- Minh Nguyen, Gent: one order, two invoices.
    record "order-77340" { customer = "nguyen", date = "09/03/2026",
      title = { nl = "Bestelling B-77340: koelkast K6", fr = "Commande B-77340 : réfrigérateur K6", en = "Order B-77340: fridge-freezer K6" },
      text = {
        nl = "K6 € 699, levering en plaatsing € 65, samen € 764. Webshop, meteen betaald. Geleverd en geplaatst op 16 maart.",
        fr = "K6 699 €, livraison et installation 65 €, au total 764 €. Boutique en ligne, payé à la commande. Livré et installé le 16 mars.",
        en = "K6 €699, delivery and installation €65, €764 in all. Webshop, paid at once. Delivered and installed on 16 March.",
      } },
    record "invoice-77340-1" { customer = "nguyen", date = "09/03/2026",
      title = { nl = "Factuur F-03118", fr = "Facture F-03118", en = "Invoice F-03118" },
      text = {
        nl = "Bestelling B-77340, € 764. Betaald op 9 maart met de bankkaart. Saldo € 0.",
        fr = "Commande B-77340, 764 €. Payé le 9 mars par carte. Solde 0 €.",
        en = "Order B-77340, €764. Paid on 9 March by bank card. Balance €0.",
      } },
    record "invoice-77340-2" { customer = "nguyen", date = "16/03/2026",
      title = { nl = "Factuur F-03187", fr = "Facture F-03187", en = "Invoice F-03187" },
      text = {
        nl = "Bestelling B-77340, € 764, opgemaakt bij de levering. Te betalen per overschrijving vóór 15 april. Openstaand.",
        fr = "Commande B-77340, 764 €, établie à la livraison. À payer par virement avant le 15 avril. Ouverte.",
        en = "Order B-77340, €764, made out at delivery. To be paid by transfer before 15 April. Open.",
      } },

    -- Agnieszka Kowalska, Antwerpen.
    record "plan-kowalska" { customer = "kowalska", date = "14/04/2025",
      title = { nl = "Zorgplan op een droogkast D5", fr = "Plan Entretien pour un sèche-linge D5", en = "Service plan for a tumble dryer D5" },
      text = {
        nl = "€ 69, loopt van 14 april 2025 tot 13 april 2026. Onderhoudsbeurt gedaan op 20 oktober 2025: condensor gereinigd, alles in orde.",
        fr = "69 €, du 14 avril 2025 au 13 avril 2026. Entretien effectué le 20 octobre 2025 : condenseur nettoyé, tout en ordre.",
        en = "€69, from 14 April 2025 to 13 April 2026. Service visit done on 20 October 2025: condenser cleaned, all in order.",
      } },
    record "call-kowalska" { customer = "kowalska", date = "18/03/2026",
      title = { nl = "Oproep 18 maart", fr = "Appel du 18 mars", en = "Call of 18 March" },
      text = {
        nl = "Vraagt of het Zorgplan vanzelf verlengt. Gezegd: nee, het stopt op 13 april, en wij vragen of zij wil verlengen. Wil dat liever per mail.",
        fr = "Demande si le Plan Entretien se prolonge automatiquement. Réponse : non, il s'arrête le 13 avril et nous vous posons la question. \z
          Préfère un e-mail.",
        en = "Asks whether the service plan renews by itself. Told: no, it ends on 13 April and we will ask you. Prefers an email.",
      } },

    -- Kwame Osei, Brussel: a dent in the door.
    record "order-76880" { customer = "osei", date = "03/03/2026",
      title = { nl = "Bestelling B-76880: koelkast K6", fr = "Commande B-76880 : réfrigérateur K6", en = "Order B-76880: fridge-freezer K6" },
      text = {
        nl = "K6 € 699, levering tot aan de voordeur € 35, samen € 734. Geleverd op donderdag 19 maart. Getekend zonder opmerking.",
        fr = "K6 699 €, livraison à la porte 35 €, au total 734 €. Livré le jeudi 19 mars. Signé sans remarque.",
        en = "K6 €699, delivery to the front door €35, €734 in all. Delivered on Thursday 19 March. Signed for without remarks.",
      } },
    record "note-osei" { customer = "osei", date = "20/03/2026",
      title = { nl = "Melding: deuk in de deur", fr = "Signalement : bosse sur la porte", en = "Report: dent in the door" },
      text = {
        nl = "Klant meldt bij het uitpakken een deuk in de deur, twee foto's gemaild. Doorgegeven aan het depot op 20 maart, nog geen antwoord. \z
          Spreekt het liefst Engels.",
        fr = "Le client signale une bosse sur la porte au déballage, deux photos envoyées par e-mail. Transmis au dépôt le 20 mars, \z
          pas encore de réponse. Préfère parler anglais.",
        en = "Customer reports a dent in the door on unpacking, two photos by email. Passed to the depot on 20 March, no answer yet. \z
          Prefers English.",
      } },

    -- Julien Lambert, Liège: sent back within the fourteen days.
    record "order-76512" { customer = "lambert", date = "27/02/2026",
      title = { nl = "Bestelling B-76512: kookplaat I8", fr = "Commande B-76512 : taque I8", en = "Order B-76512: hob I8" },
      text = {
        nl = "I8 € 549, levering tot aan de voordeur € 35, samen € 584. Webshop, betaald met overschrijving. Geleverd op 6 maart.",
        fr = "I8 549 €, livraison à la porte 35 €, au total 584 €. Boutique en ligne, payé par virement. Livré le 6 mars.",
        en = "I8 €549, delivery to the front door €35, €584 in all. Webshop, paid by transfer. Delivered on 6 March.",
      } },
    record "return-76512" { customer = "lambert", date = "23/03/2026",
      title = { nl = "Herroeping van B-76512", fr = "Rétractation de B-76512", en = "Withdrawal from B-76512" },
      text = {
        nl = "Herroepen per mail op 17 maart. Opgehaald op 23 maart, ongebruikt. Terug te betalen: € 584 min € 35 ophaling, dus € 549, \z
          uiterlijk op 31 maart. Nog niet gestort.",
        fr = "Rétractation par e-mail le 17 mars. Repris le 23 mars, non utilisé. À rembourser : 584 € moins 35 € de reprise, soit 549 €, \z
          au plus tard le 31 mars. Pas encore versé.",
        en = "Withdrawn by email on 17 March. Collected on 23 March, unused. To be refunded: €584 less €35 for collection, so €549, \z
          by 31 March. Not paid yet.",
      } },
  },

  articles = {
    article "kb-delivery" { date = "02/02/2026",
      title = { nl = "Leveren: dag en tijdvak", fr = "Livraison : jour et plage horaire", en = "Delivery: day and time window" },
      keywords = { nl = "levering depot datum verschoven chauffeur uur", fr = "livraison dépôt date reportée chauffeur heure",
        en = "delivery depot date moved driver time" },
      text = {
        nl = "Alleen het depot bevestigt een dag, met een tijdvak van twee uur. Vraag gesteld vóór 14 uur: antwoord dezelfde werkdag vóór 17 uur; \z
          later: de volgende werkdag vóór 12 uur. Leveren kan van maandag tot zaterdag. De chauffeur belt een half uur op voorhand. \z
          Zonder bevestiging noemt u geen dag, ook niet “waarschijnlijk”.",
        fr = "Seul le dépôt confirme un jour, avec une plage de deux heures. Question posée avant 14 heures : réponse le même jour ouvrable, avant \z
          17 heures ; plus tard : le jour ouvrable suivant avant 12 heures. Livraisons du lundi au samedi. Le chauffeur téléphone une demi-heure \z
          à l'avance. Sans confirmation, ne citez aucun jour, même « probablement ».",
        en = "Only the depot confirms a day, with a two-hour window. Asked before 2 pm: answer the same working day before 5 pm; \z
          later: the next working day before noon. Deliveries Monday to Saturday. The driver phones half an hour in advance. \z
          Without confirmation you name no day, not even “probably”.",
      } },
    article "kb-compensation" { date = "01/01/2026",
      title = { nl = "Vergoeding bij late levering", fr = "Indemnité pour livraison tardive", en = "Compensation for late delivery" },
      keywords = { nl = "vergoeding te laat vertraging schadevergoeding 50 euro", fr = "indemnité retard dédommagement 50 euros",
        en = "compensation late delay damages 50 euros" },
      text = {
        nl = "Vanaf 15 dagen na de eerst beloofde dag: € 50, één keer per bestelling. Gestort na de levering of de annulering, op de rekening waarmee \z
          betaald werd. De eerst beloofde dag telt, ook als er daarna een nieuwe dag kwam. Vraagt de klant meer, bijvoorbeeld de wasserette: \z
          naar de servicemanager, antwoord binnen twee werkdagen.",
        fr = "À partir de 15 jours après le premier jour promis : 50 €, une fois par commande. Versé après la livraison ou l'annulation, sur le \z
          compte utilisé pour payer. C'est le premier jour promis qui compte, même si un nouveau jour a été fixé. Si le client demande plus, par \z
          exemple le salon-lavoir : au responsable du service, réponse dans les deux jours ouvrables.",
        en = "From 15 days after the day first promised: €50, once per order. Paid after the delivery or the cancellation, to the account the \z
          order was paid from. The day first promised counts, even if a new day was set. A customer who asks for more, the launderette \z
          for instance: to the service manager, answer within two working days.",
      } },
    article "kb-compensation-2024" { date = "12/02/2024",
      title = { nl = "Commerciële geste bij vertraging", fr = "Geste commercial en cas de retard", en = "Goodwill gesture for delays" },
      keywords = { nl = "vergoeding te laat vertraging levering geste 30 euro", fr = "indemnité retard livraison geste 30 euros",
        en = "compensation late delay delivery goodwill 30 euros" },
      text = {
        nl = "Bij meer dan 10 dagen vertraging mag u € 30 toekennen, af te trekken van de factuur. Is de klant erg ontevreden, dan mag het € 40 zijn.",
        fr = "Au-delà de 10 jours de retard, vous pouvez accorder 30 €, à déduire de la facture. Si le client est très mécontent, jusqu'à 40 €.",
        en = "With more than 10 days' delay you may grant €30, to be deducted from the invoice. If the customer is very unhappy, up to €40.",
      } },
    article "kb-guarantee" { date = "15/09/2025",
      title = { nl = "Wettelijke garantie", fr = "Garantie légale", en = "Legal guarantee" },
      keywords = { nl = "garantie defect kapot twee jaar bewijs kasticket", fr = "garantie défaut panne deux ans preuve ticket",
        en = "guarantee defect broken two years proof receipt" },
      text = {
        nl = "Twee jaar vanaf de levering, op elk nieuw toestel. Een defect wordt gratis hersteld, verplaatsing inbegrepen. De factuur is bewijs genoeg, de \z
          doos hoeft niet bewaard te worden. Niet gedekt: slijtage, verkeerd gebruik, een filter die niet schoongemaakt werd. \z
          Buiten garantie: € 79 voor verplaatsing en diagnose.",
        fr = "Deux ans à partir de la livraison, pour tout appareil neuf. Un défaut est réparé gratuitement, déplacement compris. La facture suffit \z
          comme preuve, l'emballage n'est pas nécessaire. Non couverts : l'usure, une mauvaise utilisation, un filtre non nettoyé. \z
          Hors garantie : 79 € pour le déplacement et le diagnostic.",
        en = "Two years from delivery, on every new appliance. A defect is repaired free of charge, travel included. The invoice is proof enough, the \z
          box need not be kept. Not covered: wear, wrong use, a filter that was not cleaned. \z
          Outside the guarantee: €79 for travel and diagnosis.",
      } },
    article "kb-e4" { date = "20/11/2025",
      title = { nl = "Vaatwasser V4: foutcode E4", fr = "Lave-vaisselle V4 : code E4", en = "Dishwasher V4: fault code E4" },
      keywords = { nl = "E4 water loopt niet weg afvoer zeef pomp", fr = "E4 eau vidange évacuation filtre pompe", en = "E4 water drain filter pump" },
      text = {
        nl = "Het water loopt niet weg. Samen met de klant: toestel uit; zeef onderin losdraaien en spoelen; kijken of de afvoerslang geknikt of \z
          verstopt is; aanzetten en afpompen. Blijft de code staan: technieker. Komt E4 na een herstelling terug: servicemanager. \z
          Staat er water op de vloer: eerst ‘Water op de vloer’.",
        fr = "L'eau ne s'évacue pas. Avec le client : éteindre ; dévisser et rincer le filtre du fond ; voir si le tuyau est plié ou bouché ; \z
          rallumer et vidanger. Si le code reste : technicien. Si E4 revient après une réparation : responsable du service. \z
          S'il y a de l'eau au sol : d'abord « Eau au sol ».",
        en = "The water does not drain. With the customer: switch off; unscrew and rinse the filter at the bottom; see whether the hose is kinked \z
          or blocked; switch on and pump out. If the code stays: technician. If E4 comes back after a repair: service manager. \z
          If there is water on the floor: first “Water on the floor”.",
      } },
    article "kb-water" { date = "20/11/2025",
      title = { nl = "Water op de vloer", fr = "Eau au sol", en = "Water on the floor" },
      keywords = { nl = "lek water vloer stopcontact zekering schok gevaar", fr = "fuite eau sol prise fusible choc danger",
        en = "leak water floor socket fuse shock danger" },
      text = {
        nl = "Eerst veilig, dan het dossier. Niemand raakt stekker, stopcontact of toestel aan. Zekering uit in de zekeringkast, met droge handen en droge \z
          schoenen. Waterkraan dicht. De zekering blijft uit tot de technieker er is. Dringend bezoek vragen bij de hersteldienst: \z
          bevestiging binnen het uur. Ruikt of knettert er iets: iedereen weg en 112.",
        fr = "La sécurité d'abord, le dossier ensuite. Personne ne touche à la fiche, à la prise ou à l'appareil. Couper le fusible au tableau, mains \z
          et chaussures sèches. Fermer le robinet. Le fusible reste coupé jusqu'au technicien. Demander un passage urgent au service \z
          réparation : confirmation dans l'heure. Odeur ou grésillement : tout le monde sort, et 112.",
        en = "Safety first, the file after. Nobody touches plug, socket or appliance. Fuse off at the fuse box, with dry hands and dry shoes. \z
          Water tap off. The fuse stays off until the technician is there. Ask the repair service for an urgent visit: confirmed within \z
          the hour. If something smells or crackles: everybody out, and 112.",
      } },
    article "kb-withdrawal" { date = "10/01/2026",
      title = { nl = "Herroepen binnen 14 dagen", fr = "Se rétracter dans les 14 jours", en = "Withdrawing within 14 days" },
      keywords = { nl = "terugsturen retour bedenktijd webshop geld terug", fr = "retour délai de réflexion boutique en ligne remboursement",
        en = "return send back cooling-off webshop refund" },
      text = {
        nl = "Gekocht in de webshop of aan de telefoon: 14 dagen vanaf de levering, zonder reden. De klant meldt het per mail, brief of formulier; een \z
          telefoontje alleen volstaat niet. Ophalen van een groot toestel: € 35. Het bedrag, met de gewone leverkosten, staat binnen 14 dagen na de \z
          melding terug, maar niet vóór het toestel binnen is. Gekocht in de winkel: geen herroeping, wel ruilen binnen 14 dagen als het ongeopend is.",
        fr = "Acheté en ligne ou par téléphone : 14 jours à partir de la livraison, sans motif. Le client l'annonce par e-mail, lettre ou formulaire ; \z
          un simple appel ne suffit pas. Reprise d'un gros appareil : 35 €. Le montant, frais de livraison ordinaires compris, est remboursé dans \z
          les 14 jours de l'annonce, mais pas avant le retour de l'appareil. Acheté en magasin : pas de rétractation, échange dans les 14 jours si \z
          l'emballage est intact.",
        en = "Bought in the webshop or by phone: 14 days from delivery, without a reason. The customer says so by email, letter or form; a phone \z
          call alone is not enough. Collecting a large appliance: €35. The amount, ordinary delivery included, is refunded within 14 days of that \z
          message, but not before the appliance is back. Bought in the shop: no withdrawal, but an exchange within 14 days if unopened.",
      } },
    article "kb-zorgplan" { date = "05/01/2026",
      title = { nl = "Zorgplan: wat wel en wat niet", fr = "Plan Entretien : ce qui est compris ou non", en = "Service plan: what is included, what is not" },
      keywords = {
        nl = "zorgplan onderhoud verlengen garantie 69",
        fr = "plan entretien prolonger garantie 69",
        en = "zorgplan maintenance renew guarantee 69",
      },
      text = {
        nl = "€ 69 per toestel en per jaar. Wel: één onderhoudsbeurt thuis, en bij panne een technieker binnen drie werkdagen. Niet: onderdelen en \z
          herstellingen buiten garantie, en de gewone filters. Stopt vanzelf; wij vragen na een jaar of de klant wil verlengen. \z
          Start pas als de klant de mail bevestigt, met 14 dagen herroepingsrecht. Staat los van de garantie.",
        fr = "69 € par appareil et par an. Compris : un entretien à domicile et, en cas de panne, un technicien dans les trois jours ouvrables. \z
          Non compris : pièces et réparations hors garantie, filtres courants. S'arrête de lui-même ; au bout d'un an, nous demandons au client. \z
          Ne commence que si le client confirme l'e-mail, avec 14 jours de rétractation. Indépendant de la garantie.",
        en = "€69 per appliance per year. Included: one service visit at home and, when it breaks down, a technician within three working days. \z
          Not included: parts and repairs outside the guarantee, and the ordinary filters. Ends by itself; after a year we ask the customer. \z
          Starts only when the customer confirms the email, with 14 days to withdraw. Has nothing to do with the guarantee.",
      } },
    article "kb-mandate" { date = "12/05/2025",
      title = {
        nl = "Bellen voor iemand anders: de volmacht",
        fr = "Appeler pour quelqu'un d'autre : la procuration",
        en = "Calling for someone else: the mandate",
      },
      keywords = { nl = "volmacht dochter zoon partner buur mantelzorger privacy", fr = "procuration fille fils partenaire voisin aidant vie privée",
        en = "mandate daughter son partner neighbour carer privacy" },
      text = {
        nl = "Een volmacht is geschreven en ondertekend door de klant, met de naam van wie mag bellen. Ze geldt pas als ze in het dossier staat, onder \z
          ‘Identiteit en volmachten’. Tot dan: boodschap aannemen, niets zeggen uit het dossier, ook niet óf iemand klant is, en de klant zelf \z
          terugbellen op het nummer in het dossier.",
        fr = "Une procuration est écrite et signée par le client, avec le nom de la personne qui peut appeler. Elle ne vaut qu'une fois au dossier, sous \z
          « Identité et procurations ». D'ici là : prendre le message, ne rien dire du dossier, pas même si la personne est cliente, et rappeler \z
          le client lui-même au numéro du dossier.",
        en = "A mandate is written and signed by the customer, with the name of the person who may call. It counts only once it is on file, under \z
          “Identity and mandates”. Until then: take the message, say nothing from the file, not even whether someone is a customer, and call \z
          the customer back on the number in the file.",
      } },
    article "kb-invoice" { date = "18/02/2026",
      title = { nl = "Facturen: kopie, fout, dubbel", fr = "Factures : copie, erreur, doublon", en = "Invoices: copy, mistake, double" },
      keywords = { nl = "factuur kopie dubbel creditnota boekhouding betalen", fr = "facture copie double note de crédit comptabilité payer",
        en = "invoice copy double credit note accounts pay" },
      text = {
        nl = "Een kopie is gratis en gaat per mail. Twee facturen voor één bestelling: de klant betaalt de tweede niet. Geef door aan de servicemanager \z
          (313): de boekhouding crediteert binnen 5 werkdagen. Meld het ook aan de teamcoach: de fout kan bij meer klanten zitten. Zelf crediteren of een \z
          factuur wissen mag niet.",
        fr = "Une copie est gratuite et part par e-mail. Deux factures pour une commande : le client ne paie pas la deuxième. Transmettez au responsable \z
          du service (313) : la comptabilité crédite dans les 5 jours ouvrables. Signalez-le aussi au coach d'équipe : d'autres clients peuvent être \z
          touchés. Ne créditez et n'effacez rien vous-même.",
        en = "A copy is free and goes by email. Two invoices for one order: the customer does not pay the second. Pass it to the service manager (313): \z
          accounts credit it within 5 working days. Report it to the team coach as well: more customers may be affected. \z
          Crediting or deleting an invoice yourself is not allowed.",
      } },
    article "kb-placing" { date = "09/06/2025",
      title = { nl = "Plaatsing: wat klaar moet staan", fr = "Installation : ce qui doit être prêt", en = "Installation: what has to be ready" },
      keywords = {
        nl = "plaatsen aansluiten kraan stopcontact trap lift oud toestel",
        fr = "installer raccorder robinet prise escalier ascenseur ancien appareil",
        en = "install connect tap socket stairs lift old appliance",
      },
      text = {
        nl = "Nodig: een waterkraan en een afvoer, een stopcontact met aarding op hoogstens anderhalve meter, een vrije doorgang van 70 cm. Trap zonder \z
          lift: vooraf zeggen, dan komen er twee mensen. Het oude toestel is leeg en afgekoppeld. Niet inbegrepen: inbouwen, gas, nieuwe leidingen.",
        fr = "Il faut : un robinet et une évacuation, une prise avec terre à un mètre cinquante au plus, un passage libre de 70 cm. Escalier sans \z
          ascenseur : le dire à l'avance, on vient à deux. L'ancien appareil est vidé et débranché. Non compris : encastrement, gaz, tuyauterie.",
        en = "Needed: a water tap and a drain, an earthed socket within one and a half metres, a clear passage of 70 cm. Stairs without a lift: say so \z
          in advance, then two people come. The old appliance is empty and disconnected. Not included: building in, gas, new pipes.",
      } },
    article "kb-damage" { date = "14/10/2025",
      title = { nl = "Beschadigd geleverd", fr = "Livré endommagé", en = "Delivered damaged" },
      keywords = {
        nl = "deuk kras schade levering foto ruilen",
        fr = "bosse griffe dégât livraison photo échange",
        en = "dent scratch damage delivery photo exchange",
      },
      text = {
        nl = "Gemeld binnen twee werkdagen na de levering, met foto: het depot ruilt om zodra het toestel in voorraad is, ook als er zonder opmerking \z
          getekend werd. Wil de klant het houden met een korting: de servicemanager beslist. Later gemeld: hersteldienst, onder garantie. Beloof geen \z
          korting en geen dag.",
        fr = "Signalé dans les deux jours ouvrables après la livraison, avec photo : le dépôt échange dès que l'appareil est en stock, même si le client \z
          a signé sans remarque. Si le client préfère le garder avec une remise : le responsable décide. Signalé plus tard : service \z
          réparation, sous garantie. Ne promettez ni remise ni jour.",
        en = "Reported within two working days of delivery, with a photo: the depot exchanges it as soon as the appliance is in stock, even if it was \z
          signed for without remarks. A customer who would rather keep it at a reduced price: the service manager decides. Reported later: \z
          repair service, under guarantee. Promise no reduction and no day.",
      } },
    article "kb-wrap-up" { date = "03/02/2026",
      title = { nl = "Een gesprek registreren", fr = "Enregistrer un contact", en = "Registering a contact" },
      keywords = { nl = "code registratie wrap-up nota terugbellen afsluiten", fr = "code enregistrement note rappel clôturer",
        en = "code registration wrap-up note call back close" },
      text = {
        nl = "De code zegt waarvoor de klant belde, niet hoe het afliep: wie kwaad is over een levering, is een klacht. Bij ‘Hoe gaat het verder’ kiest u \z
          wat er nu moet gebeuren. Nota: wat, wanneer, wie; geen oordeel over de klant, geen kaartnummer. \z
          Een terugbelafspraak komt in het formulier Terugbelafspraak, met dag, uren, nummer en naam.",
        fr = "Le code dit pourquoi le client appelait, pas comment cela s'est terminé : un client fâché d'une livraison, c'est une plainte. Sous « Quelle \z
          est la suite », indiquez ce qui doit se passer maintenant. Note : quoi, quand, qui ; aucun jugement sur le client, aucun numéro de carte. \z
          Un rappel s'inscrit dans le formulaire Rendez-vous de rappel : jour, heures, numéro et nom.",
        en = "The code says why the customer called, not how it ended: anger about a delivery is a complaint. Under “What happens next” you choose what \z
          has to be done now. Note: what, when, who; no opinion of the customer, no card number. \z
          A call-back goes into the Call-back appointment form, with day, hours, number and name.",
      } },
  },

  notices = {
    notice "notice-compensation" { date = "02/01/2026",
      title = {
        nl = "Nieuw: vaste vergoeding bij late levering",
        fr = "Nouveau : indemnité fixe pour livraison tardive",
        en = "New: fixed compensation for late delivery",
      },
      text = {
        nl = "Sinds 1 januari geldt één bedrag: € 50 vanaf 15 dagen vertraging. De oude geste van € 30 of € 40 bestaat niet meer; \z
          het artikel van 2024 staat nog in de kennisbank tot het opgeruimd is. Gebruik ‘Vergoeding bij late levering’.",
        fr = "Depuis le 1er janvier, un seul montant : 50 € à partir de 15 jours de retard. L'ancien geste de 30 ou 40 € n'existe plus ; \z
          l'article de 2024 reste visible jusqu'au prochain nettoyage. Utilisez « Indemnité pour livraison tardive ».",
        en = "Since 1 January there is one amount: €50 from 15 days' delay. The old gesture of €30 or €40 no longer exists; \z
          the 2024 article can still be found until it is cleared away. Use “Compensation for late delivery”.",
      } },
    notice "notice-callback-form" { date = "03/02/2026",
      title = { nl = "Terugbellen: voortaan in het formulier", fr = "Rappels : désormais dans le formulaire", en = "Calling back: from now on in the form" },
      text = {
        nl = "Een terugbelafspraak in een gewone nota raakt verloren: niemand krijgt er een herinnering van. Vul vanaf nu het formulier \z
          Terugbelafspraak in terwijl de klant nog aan de lijn is: dag, uren, nummer, wie belt.",
        fr = "Un rappel noté dans une simple note se perd : personne ne reçoit d'alerte. Remplissez désormais le formulaire Rendez-vous de \z
          rappel pendant que le client est encore en ligne : jour, heures, numéro, qui appelle.",
        en = "A call-back written in an ordinary note gets lost: nobody is reminded of it. From now on fill in the Call-back appointment form \z
          while the customer is still on the line: day, hours, number, who calls.",
      } },
    notice "notice-phishing" { date = "10/03/2026",
      title = { nl = "Valse mails in naam van Volta", fr = "Faux e-mails au nom de Volta", en = "False emails in the name of Volta" },
      text = {
        nl = "Er gaan mails rond die een terugbetaling beloven en een kaartnummer vragen. Volta vraagt dat nooit. Zeg de klant: niet klikken, doorsturen \z
          naar verdacht@safeonweb.be. Gaf de klant al gegevens: meteen Card Stop bellen, 078 170 170.",
        fr = "Des e-mails promettent un remboursement et demandent un numéro de carte. Volta ne le demande jamais. Dites au client : ne pas cliquer, \z
          transférer à suspect@safeonweb.be. S'il a déjà donné ses données : appeler tout de suite Card Stop, 078 170 170.",
        en = "Emails are going round that promise a refund and ask for a card number. Volta never asks for that. Tell the customer: do not click, \z
          forward it to suspicious@safeonweb.be. If details were already given: call Card Stop at once, 078 170 170.",
      } },
    notice "notice-easter" { date = "16/03/2026",
      title = { nl = "Paasmaandag 6 april: gesloten", fr = "Lundi de Pâques 6 avril : fermé", en = "Easter Monday 6 April: closed" },
      text = {
        nl = "Op maandag 6 april zijn winkels, depot en klantendienst dicht. Geen leveringen en geen techniekers die dag. \z
          Vragen aan het depot van vrijdag 3 april na 14 uur krijgen antwoord op dinsdag 7 april.",
        fr = "Le lundi 6 avril, magasins, dépôt et service clientèle sont fermés. Ni livraisons ni techniciens ce jour-là. \z
          Les questions au dépôt du vendredi 3 avril après 14 heures reçoivent une réponse le mardi 7 avril.",
        en = "On Monday 6 April shops, depot and customer service are closed. No deliveries and no technicians that day. \z
          Questions to the depot after 2 pm on Friday 3 April are answered on Tuesday 7 April.",
      } },
  },

  letters = {
    letter "mail-delivery" {
      to = { nl = "De klant, op het adres uit het dossier", fr = "Le client, à l'adresse du dossier", en = "The customer, at the address on file" },
      subject = { nl = "Uw levering: dag en uur", fr = "Votre livraison : jour et heure", en = "Your delivery: day and time" },
      body = {
        nl = "Beste klant, bovenaan deze mail vindt u de dag en het tijdvak van uw levering, zoals het depot ze bevestigd heeft. De chauffeur belt u een half \z
          uur op voorhand. Past de dag niet? Laat het ons weten, dan zoeken we een andere. Vriendelijke groeten, klantendienst Volta",
        fr = "Madame, Monsieur, vous trouverez en haut de cet e-mail le jour et la plage horaire de votre livraison, confirmés par le dépôt. Le chauffeur \z
          vous appelle une demi-heure à l'avance. Le jour ne convient pas ? Dites-le-nous, nous en chercherons un autre. Bien à vous, \z
          le service clientèle Volta",
        en = "Dear customer, at the top of this email you will find the day and the time window of your delivery, as confirmed by the depot. The driver \z
          phones you half an hour in advance. Does the day not suit you? Let us know and we will look for another. Kind regards, \z
          Volta customer service",
      } },
    letter "mail-callback" {
      to = { nl = "De klant, op het adres uit het dossier", fr = "Le client, à l'adresse du dossier", en = "The customer, at the address on file" },
      subject = { nl = "Wij bellen u terug", fr = "Nous vous rappelons", en = "We will call you back" },
      body = {
        nl = "Beste klant, zoals afgesproken bellen wij u terug op het uur en het nummer bovenaan deze mail, ook als er dan nog geen nieuws is. \z
          Wij vragen u daarbij nooit een kaartnummer of een code. Vriendelijke groeten, klantendienst Volta",
        fr = "Madame, Monsieur, comme convenu, nous vous rappelons à l'heure et au numéro indiqués en haut de cet e-mail, même s'il n'y a pas encore de \z
          nouvelles. Nous ne vous demanderons jamais de numéro de carte ni de code. Bien à vous, le service clientèle Volta",
        en = "Dear customer, as agreed we will call you back at the time and on the number at the top of this email, even if there is no news by then. \z
          We will never ask you for a card number or a code. Kind regards, Volta customer service",
      } },
    letter "mail-complaint" {
      to = { nl = "De klant, op het adres uit het dossier", fr = "Le client, à l'adresse du dossier", en = "The customer, at the address on file" },
      subject = { nl = "Wij hebben uw klacht goed ontvangen", fr = "Nous avons bien reçu votre plainte", en = "We have received your complaint" },
      body = {
        nl = "Beste klant, dank u om ons te laten weten wat er misliep. Uw klacht is geregistreerd; u vindt het nummer bovenaan. Een medewerker onderzoekt \z
          ze en antwoordt u binnen vijf werkdagen. Vriendelijke groeten, klantendienst Volta",
        fr = "Madame, Monsieur, merci de nous avoir signalé ce problème. Votre plainte est enregistrée sous le numéro indiqué en haut. Un collaborateur \z
          l'examine et vous répond dans les cinq jours ouvrables. Bien à vous, le service clientèle Volta",
        en = "Dear customer, thank you for telling us what went wrong. Your complaint has been registered under the number at the top. Someone from our \z
          team is looking into it and will answer you within five working days. Kind regards, Volta customer service",
      } },
    letter "mail-return" {
      to = { nl = "De klant, op het adres uit het dossier", fr = "Le client, à l'adresse du dossier", en = "The customer, at the address on file" },
      subject = { nl = "Uw retour: hoe het verdergaat", fr = "Votre retour : la suite", en = "Your return: what happens next" },
      body = {
        nl = "Beste klant, uw herroeping is genoteerd. Wij bellen u om een dag af te spreken voor de ophaling. Hou het toestel leeg en droog klaar. Zodra \z
          het bij ons is, storten wij het bedrag terug, uiterlijk 14 dagen na uw bericht. Vriendelijke groeten, klantendienst Volta",
        fr = "Madame, Monsieur, votre rétractation est enregistrée. Nous vous appelons pour convenir d'un jour de reprise. Gardez l'appareil vide et sec. \z
          Dès son retour, nous remboursons le montant, au plus tard 14 jours après votre message. Bien à vous, le service clientèle Volta",
        en = "Dear customer, your withdrawal has been noted. We will call you to agree on a day for collection. Please have the appliance empty and dry. \z
          As soon as it is with us we refund the amount, within 14 days of your message. Kind regards, Volta customer service",
      } },
    letter "mail-zorgplan" {
      to = { nl = "De klant, op het adres uit het dossier", fr = "Le client, à l'adresse du dossier", en = "The customer, at the address on file" },
      subject = {
        nl = "Zorgplan: informatie en bevestiging",
        fr = "Plan Entretien : information et confirmation",
        en = "Service plan: information and confirmation",
      },
      body = {
        nl = "Beste klant, het Zorgplan kost € 69 voor één jaar en stopt vanzelf. Inbegrepen: één onderhoudsbeurt thuis en bij panne een technieker binnen \z
          drie werkdagen. Het begint pas als u op deze mail bevestigt; daarna hebt u 14 dagen om er zonder reden en zonder kosten van af te zien. \z
          Vriendelijke groeten, klantendienst Volta",
        fr = "Madame, Monsieur, le Plan Entretien coûte 69 € pour un an et s'arrête de lui-même. Compris : un entretien à domicile et, en cas de panne, un \z
          technicien dans les trois jours ouvrables. Il ne commence que si vous confirmez cet e-mail ; vous avez ensuite 14 jours pour y renoncer \z
          sans motif ni frais. Bien à vous, le service clientèle Volta",
        en = "Dear customer, the service plan costs €69 for one year and ends by itself. Included: one service visit at home and, if it breaks down, a \z
          technician within three working days. It starts only when you confirm this email; after that you have 14 days to withdraw, free of charge \z
          and without giving a reason. Kind regards, Volta customer service",
      } },
    letter "mail-invoice" {
      to = { nl = "De klant, op het adres uit het dossier", fr = "Le client, à l'adresse du dossier", en = "The customer, at the address on file" },
      subject = { nl = "Kopie van uw factuur", fr = "Copie de votre facture", en = "Copy of your invoice" },
      body = {
        nl = "Beste klant, in bijlage vindt u de kopie van de factuur die u vroeg. U hoeft er niets mee te doen als ze al betaald is. \z
          Vriendelijke groeten, klantendienst Volta",
        fr = "Madame, Monsieur, vous trouverez en annexe la copie de la facture demandée. Si elle est déjà payée, vous n'avez rien à faire. \z
          Bien à vous, le service clientèle Volta",
        en = "Dear customer, attached is the copy of the invoice you asked for. If it has been paid already there is nothing you need to do. \z
          Kind regards, Volta customer service",
      } },
  },

  slots = {
    slot "visit-26-am" { free = false,
      when = { nl = "Technieker: donderdag 26/03, 8-12 uur", fr = "Technicien : jeudi 26/03, 8-12 heures", en = "Technician: Thursday 26/03, 8 am-12" } },
    slot "visit-26-pm" { free = true,
      when = { nl = "Technieker: donderdag 26/03, 13-17 uur", fr = "Technicien : jeudi 26/03, 13-17 heures", en = "Technician: Thursday 26/03, 1-5 pm" } },
    slot "visit-27-am" { free = true,
      when = { nl = "Technieker: vrijdag 27/03, 8-12 uur", fr = "Technicien : vendredi 27/03, 8-12 heures", en = "Technician: Friday 27/03, 8 am-12" } },
    slot "visit-27-pm" { free = false,
      when = { nl = "Technieker: vrijdag 27/03, 13-17 uur", fr = "Technicien : vendredi 27/03, 13-17 heures", en = "Technician: Friday 27/03, 1-5 pm" } },
    slot "visit-30-am" { free = true,
      when = { nl = "Technieker: maandag 30/03, 8-12 uur", fr = "Technicien : lundi 30/03, 8-12 heures", en = "Technician: Monday 30/03, 8 am-12" } },
    slot "visit-31-pm" { free = true,
      when = { nl = "Technieker: dinsdag 31/03, 13-17 uur", fr = "Technicien : mardi 31/03, 13-17 heures", en = "Technician: Tuesday 31/03, 1-5 pm" } },
    slot "call-25-17" { free = true,
      when = { nl = "Terugbellen: woensdag 25/03, 17-17.30 uur", fr = "Rappel : mercredi 25/03, 17 h-17 h 30", en = "Call back: Wednesday 25/03, 5-5.30 pm" } },
    slot "call-26-09" { free = false,
      when = { nl = "Terugbellen: donderdag 26/03, 9-9.30 uur", fr = "Rappel : jeudi 26/03, 9 h-9 h 30", en = "Call back: Thursday 26/03, 9-9.30 am" } },
  },

  irregularities = {
    irregularity "double-invoice" {
      title = { nl = "Twee facturen voor één bestelling", fr = "Deux factures pour une commande", en = "Two invoices for one order" } },
    irregularity "wrong-address" {
      title = {
        nl = "Adres in het dossier en op de bestelling verschillen",
        fr = "Adresse différente au dossier et sur la commande",
        en = "Address in the file and on the order differ",
      } },
    irregularity "missed-callback" {
      title = { nl = "Beloofd terugbelgesprek niet gebeurd", fr = "Rappel promis mais non effectué", en = "Promised call-back did not happen" } },
    irregularity "price-differs" {
      title = {
        nl = "Prijs op de factuur wijkt af van de bestelling",
        fr = "Prix de la facture différent de la commande",
        en = "Price on the invoice differs from the order",
      } },
    irregularity "wrong-file" {
      title = { nl = "Stuk of nota in het verkeerde dossier", fr = "Pièce ou note dans le mauvais dossier", en = "Document or note in the wrong file" } },
  },
}
