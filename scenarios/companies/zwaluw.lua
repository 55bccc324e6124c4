-- Zwaluw, a fictional Belgian telecom provider: internet, tv and mobile. No such company exists;
-- the people, numbers and prices are invented. The dates in the files fit a call in March.

return company {
  id = "zwaluw", name = "Zwaluw",
  sector = { nl = "Telecom: internet, tv en mobiel", fr = "Télécom : internet, tv et mobile", en = "Telecom: internet, tv and mobile" },
  about = {
    nl = "Zwaluw levert internet, tv en mobiel in heel België, aan gezinnen en aan zelfstandigen. De klantendienst is de eerste lijn: \z
      zij helpt zelf waar dat kan en verbindt door naar de tweede lijn waar dat moet.",
    fr = "Zwaluw fournit l'internet, la tv et le mobile dans toute la Belgique, aux ménages et aux indépendants. Le service clientèle \z
      est la première ligne : il aide lui-même quand c'est possible et transfère à la deuxième ligne quand il le faut.",
    en = "Zwaluw supplies internet, tv and mobile all over Belgium, to households and the self-employed. Customer service is the first \z
      line: it helps where it can and transfers to the second line where it has to.",
  },
  values = {
    { nl = "Eerlijk over wat kan en wat niet kan.",
      fr = "Honnête sur ce qui est possible et ce qui ne l'est pas.",
      en = "Honest about what can and what cannot be done." },
    { nl = "De klant doet zijn verhaal maar één keer.",
      fr = "Le client ne raconte son histoire qu'une seule fois.",
      en = "Customers tell their story only once." },
    { nl = "Gewone taal, geen kleine lettertjes.",
      fr = "Un langage clair, pas de petits caractères.",
      en = "Plain language, no small print." },
  },
  greeting = {
    nl = "Goedemorgen, klantendienst Zwaluw, u spreekt met …",
    fr = "Bonjour, service clientèle Zwaluw, … à votre écoute.",
    en = "Good morning, Zwaluw customer service, you are speaking with …",
  },

  products = {
    product "internet-start" { name = "Internet Start", price_cents = 3200, facts = {
      { nl = "Tot 100 Mbps downloaden en 20 Mbps uploaden, onbeperkt volume.",
        fr = "Jusqu'à 100 Mbps en téléchargement et 20 Mbps en envoi, volume illimité.",
        en = "Up to 100 Mbps download and 20 Mbps upload, unlimited data." },
      { nl = "€ 32 per maand, modem inbegrepen.", fr = "32 € par mois, modem compris.", en = "€32 a month, modem included." },
    } },
    product "internet-home" { name = "Internet Thuis", price_cents = 4200, facts = {
      { nl = "Tot 300 Mbps downloaden en 30 Mbps uploaden, onbeperkt volume.",
        fr = "Jusqu'à 300 Mbps en téléchargement et 30 Mbps en envoi, volume illimité.",
        en = "Up to 300 Mbps download and 30 Mbps upload, unlimited data." },
      { nl = "€ 42 per maand, modem inbegrepen.", fr = "42 € par mois, modem compris.", en = "€42 a month, modem included." },
    } },
    product "internet-fibre" { name = "Internet Fiber", price_cents = 5200, facts = {
      { nl = "Tot 1.000 Mbps downloaden en 500 Mbps uploaden, onbeperkt volume. Enkel waar er glasvezel ligt.",
        fr = "Jusqu'à 1 000 Mbps en téléchargement et 500 Mbps en envoi, volume illimité. Uniquement là où la fibre est posée.",
        en = "Up to 1,000 Mbps download and 500 Mbps upload, unlimited data. Only where fibre has been laid." },
      { nl = "€ 52 per maand, modem inbegrepen. Aansluiting door een installateur: eenmalig € 50, een halve dag.",
        fr = "52 € par mois, modem compris. Raccordement par un installateur : 50 € une seule fois, une demi-journée.",
        en = "€52 a month, modem included. Connection by an installer: €50 once, half a day." },
    } },
    product "mobile-small" { name = "Mobiel Klein", price_cents = 1200, facts = {
      { nl = "5 GB, 300 belminuten, onbeperkt sms'en. € 12 per maand.",
        fr = "5 GB, 300 minutes d'appel, SMS illimités. 12 € par mois.",
        en = "5 GB, 300 minutes of calls, unlimited texts. €12 a month." },
    } },
    product "mobile-large" { name = "Mobiel Ruim", price_cents = 2200, facts = {
      { nl = "30 GB, onbeperkt bellen en sms'en. € 22 per maand.",
        fr = "30 GB, appels et SMS illimités. 22 € par mois.",
        en = "30 GB, unlimited calls and texts. €22 a month." },
      { nl = "Een nummer van een andere operator komt gratis mee; de klant geeft daarvoor het nummer en de naam van zijn operator.",
        fr = "Le numéro d'un autre opérateur est repris gratuitement ; le client donne pour cela le numéro et le nom de son opérateur.",
        en = "A number from another operator moves over free of charge; the customer gives the number and the operator's name." },
    } },
    product "duo-fibre" { name = "Duo Fiber", price_cents = 6700, facts = {
      { nl = "Internet Fiber en één Mobiel Ruim samen: € 67 per maand in plaats van € 74.",
        fr = "Internet Fiber et un Mobiel Ruim ensemble : 67 € par mois au lieu de 74 €.",
        en = "Internet Fiber and one Mobiel Ruim together: €67 a month instead of €74." },
      { nl = "Geen promoprijs. Een aanpassing aan de index kan één keer per jaar, met een maand vooraf bericht; de klant mag dan gratis weg.",
        fr = "Pas de prix promo. Une indexation est possible une fois par an, annoncée un mois à l'avance ; le client peut alors résilier sans frais.",
        en = "No promotional price. Indexation is possible once a year, announced a month ahead; the customer may then leave free of charge." },
      { nl = "Eenmalig € 50 voor de installateur.", fr = "50 € une seule fois pour l'installateur.", en = "€50 once for the installer." },
    } },
    product "tv" { name = "Zwaluw TV", price_cents = 1500, facts = {
      { nl = "Optie bij internet: 70 zenders, één decoder, opnemen en terugkijken tot 7 dagen. € 15 per maand.",
        fr = "En option avec internet : 70 chaînes, un décodeur, enregistrement et replay jusqu'à 7 jours. 15 € par mois.",
        en = "Option with internet: 70 channels, one box, recording and replay up to 7 days. €15 a month." },
    } },
    product "pro-option" { name = "Pro-optie", price_cents = 1815, facts = {
      { nl = "Optie voor zelfstandigen: vast IP-adres en herstelling binnen 8 werkuren. € 15 per maand, € 18,15 met btw.",
        fr = "Option pour indépendants : adresse IP fixe et réparation dans les 8 heures ouvrables. 15 € par mois, 18,15 € TVA comprise.",
        en = "Option for the self-employed: fixed IP address and repair within 8 working hours. €15 a month, €18.15 with VAT." },
      { nl = "Na een bestelling krijgt de klant een bestelbevestiging per e-mail; die wordt in het dossier bewaard.",
        fr = "Après une commande, le client reçoit une confirmation par e-mail ; elle est conservée dans le dossier.",
        en = "After an order the customer gets a confirmation by email; it is kept in the file." },
    } },
    product "move" { name = "Verhuisservice", price_cents = 0, facts = {
      { nl = "Gratis als de klant het minstens 10 werkdagen vooraf meldt. Later gemeld: € 49, en de gewenste dag is dan niet zeker.",
        fr = "Gratuit si le client prévient au moins 10 jours ouvrables à l'avance. Plus tard : 49 €, et le jour souhaité n'est alors pas sûr.",
        en = "Free of charge with at least 10 working days' notice. With shorter notice: €49, and the day the customer wants is not certain." },
      { nl = "De installateur komt op een werkdag, tussen 8 en 12 uur of tussen 13 en 17 uur. Er moet iemand van 18 jaar of ouder thuis zijn.",
        fr = "L'installateur vient un jour ouvrable, entre 8 et 12 heures ou entre 13 et 17 heures. Une personne d'au moins 18 ans doit être présente.",
        en = "The installer comes on a working day, between 8 and 12 or between 1 and 5 pm. Someone aged 18 or over must be at home." },
      { nl = "De oude aansluiting blijft werken tot en met de verhuisdag. De modem verhuist mee. Verandert de snelheid op het nieuwe adres, \z
          dan zegt Zwaluw dat vooraf.",
        fr = "L'ancien raccordement fonctionne jusqu'au jour du déménagement inclus. Le modem déménage aussi. Si la vitesse change à la nouvelle adresse, \z
          Zwaluw le dit à l'avance.",
        en = "The old connection keeps working up to and including moving day. The modem moves along. If the speed is different at the new address, \z
          Zwaluw says so beforehand." },
      { nl = "Mobiele abonnementen lopen gewoon door; enkel het factuuradres verandert.",
        fr = "Les abonnements mobiles continuent ; seule l'adresse de facturation change.",
        en = "Mobile plans simply go on; only the billing address changes." },
    } },
    product "loan-box" { name = "Leenbox", price_cents = 0, facts = {
      { nl = "Wifibox op het mobiele netwerk, gratis te leen als een klant door een verhuizing of een storing zonder internet zit. \z
          Af te halen in een winkel van Zwaluw, of thuisgestuurd in 2 werkdagen.",
        fr = "Box wifi sur le réseau mobile, prêtée gratuitement au client privé d'internet par un déménagement ou une panne. \z
          À retirer dans un magasin Zwaluw, ou envoyée en 2 jours ouvrables.",
        en = "Wifi box on the mobile network, lent free of charge when a move or a fault leaves a customer without internet. \z
          To be collected in a Zwaluw shop, or sent in 2 working days." },
    } },
    product "technical-visit" { name = "Technisch bezoek", price_cents = 0, facts = {
      { nl = "Door de tweede lijn gepland, nadat de eerste lijn de lijntest en het herstarten van de modem heeft gedaan.",
        fr = "Planifié par la deuxième ligne, après que la première ligne a fait le test de ligne et le redémarrage du modem.",
        en = "Planned by the second line, after the first line has done the line test and the modem restart." },
      { nl = "Gratis als de oorzaak bij het netwerk of de modem van Zwaluw ligt; € 65 als ze bij de bekabeling of de toestellen van de klant ligt. \z
          Dat zegt u vooraf.",
        fr = "Gratuit si la cause vient du réseau ou du modem de Zwaluw ; 65 € si elle vient du câblage ou des appareils du client. \z
          Vous le dites à l'avance.",
        en = "Free of charge if the cause is the network or Zwaluw's modem; €65 if it is the customer's own wiring or devices. \z
          You say so beforehand." },
    } },
  },

  customers = {
    customer "claes" { name = "Griet Claes", number = "ZW-310742", born = "1981-05-06", city = "Leuven", language = "nl",
      file = {
        nl = "Zelfstandig illustratrice, werkt thuis. Internet Thuis en Mobiel Ruim, samen € 64 per maand, domiciliëring op de 20e. \z
          Factuur van 1 maart: € 118,45. Geen volmachten in het dossier. 3 maart: gebeld over de factuur, lijn weggevallen bij het doorverbinden.",
        fr = "Illustratrice indépendante, travaille à domicile. Internet Thuis et Mobiel Ruim, ensemble 64 € par mois, domiciliation le 20. \z
          Facture du 1er mars : 118,45 €. Aucune procuration au dossier. 3 mars : a appelé pour la facture, ligne coupée lors du transfert.",
        en = "Self-employed illustrator, works from home. Internet Thuis and Mobiel Ruim, together €64 a month, direct debit on the 20th. \z
          Invoice of 1 March: €118.45. No mandates on file. 3 March: called about the invoice, the line dropped during the transfer.",
      },
      face = { skin = 2, hair = "bob", hair_colour = "red", glasses = true, top = "olive", age = "middle" } },

    customer "okafor" { name = "Amara Okafor", number = "ZW-288156", born = "1990-09-21", city = "Gent", language = "en",
      file = {
        nl = "Spreekt Engels. Internet Thuis en Mobiel Ruim, samen € 64 per maand. Klant sinds juni 2022, geen openstaande facturen. \z
          Huidig adres: Kantelstraat 84 bus 3, Gent. Nog geen verhuizing geregistreerd.",
        fr = "Parle anglais. Internet Thuis et Mobiel Ruim, ensemble 64 € par mois. Cliente depuis juin 2022, aucune facture ouverte. \z
          Adresse actuelle : Kantelstraat 84 boîte 3, Gand. Aucun déménagement enregistré.",
        en = "Speaks English. Internet Thuis and Mobiel Ruim, together €64 a month. Customer since June 2022, no open invoices. \z
          Current address: Kantelstraat 84 box 3, Ghent. No move registered yet.",
      },
      face = { skin = 6, hair = "curly", hair_colour = "black", top = "plum", age = "young" } },

    customer "desmedt" { name = "Tom De Smedt", number = "ZW-197330", born = "1976-11-08", city = "Hasselt", language = "nl",
      file = {
        nl = "Internet Thuis sinds 2019, € 42 per maand, geen mobiel of tv bij Zwaluw. Glasvezel ligt sinds januari in zijn straat. \z
          Gsm-nummer door de klant zelf opgegeven. Bel-me-niet-meer-lijst nagekeken op 12 maart: staat er niet op.",
        fr = "Internet Thuis depuis 2019, 42 € par mois, ni mobile ni tv chez Zwaluw. La fibre est posée dans sa rue depuis janvier. \z
          Numéro de GSM donné par le client lui-même. Liste « Ne m'appelez plus » vérifiée le 12 mars : il n'y figure pas.",
        en = "Internet Thuis since 2019, €42 a month, no mobile or tv with Zwaluw. There has been fibre in his street since January. \z
          Mobile number given by the customer himself. Do-not-call list checked on 12 March: not on it.",
      },
      face = { skin = 1, hair = "short", hair_colour = "grey", beard = true, top = "slate", age = "middle" } },

    customer "yilmaz" { name = "Elif Yilmaz", number = "ZW-345901", born = "1985-02-17", city = "Antwerpen", language = "nl",
      file = {
        nl = "Internet Thuis en Zwaluw TV, samen € 57 per maand. Meldde op 23 februari en 4 maart dat de wifi 's avonds wegvalt; \z
          de lijntest was telkens goed, de modem is telkens herstart. Nog geen technisch bezoek gepland.",
        fr = "Internet Thuis et Zwaluw TV, ensemble 57 € par mois. A signalé le 23 février et le 4 mars que le wifi tombe le soir ; \z
          test de ligne bon à chaque fois, modem redémarré à chaque fois. Pas encore de visite technique planifiée.",
        en = "Internet Thuis and Zwaluw TV, together €57 a month. Reported on 23 February and 4 March that the wifi drops in the evening; \z
          the line test was fine both times, the modem was restarted both times. No technical visit planned yet.",
      },
      face = { skin = 3, hair = "long", hair_colour = "brown", top = "teal", age = "middle" } },
  },

  procedures = {
    procedure "verify" {
      title = { nl = "Identificatie", fr = "Identification", en = "Identification" },
      steps = {
        { nl = "Vraag drie gegevens. Minstens één daarvan is niet publiek bekend: klantnummer, geboortedatum of bedrag van de laatste factuur.",
          fr = "Demandez trois données. Au moins une n'est pas publique : numéro de client, date de naissance ou montant de la dernière facture.",
          en = "Ask for three facts. At least one of them is not publicly known: customer number, date of birth or amount of the last invoice." },
        { nl = "De klant zegt de gegevens, u leest ze niet voor. Tot dan geeft u niets uit het dossier.",
          fr = "C'est le client qui donne les données, vous ne les lisez pas. Jusque-là, vous ne donnez rien du dossier.",
          en = "The customer says the facts, you do not read them out. Until then you give nothing from the file." },
        { nl = "Over een andere klant, ook over een partner of huisgenoot, zegt en bekijkt u niets zonder volmacht in het dossier.",
          fr = "Sur un autre client, même un partenaire ou un cohabitant, vous ne dites et ne consultez rien sans procuration au dossier.",
          en = "About another customer, a partner or housemate included, you say and look up nothing without a mandate on file." },
        { nl = "Belt u zelf een klant, dan zegt u eerst wie u bent. U vraagt nooit een wachtwoord, een pincode of een volledig kaartnummer.",
          fr = "Si c'est vous qui appelez, vous dites d'abord qui vous êtes. Vous ne demandez jamais de mot de passe, de code ni de numéro de carte \z
              complet.",
          en = "When you are the one calling, you first say who you are. You never ask for a password, a PIN or a full card number." },
      },
    },
    procedure "referral" {
      title = { nl = "Warm doorverbinden", fr = "Transfert accompagné", en = "Warm transfer" },
      steps = {
        { nl = "Zeg naar wie u doorverbindt en waarom, en vraag of de klant dat goed vindt.",
          fr = "Dites à qui vous transférez et pourquoi, et demandez si le client est d'accord.",
          en = "Say who you are transferring the call to and why, and ask whether the customer agrees." },
        { nl = "Geef het doorkiesnummer en het dossiernummer, voor als de lijn wegvalt.",
          fr = "Donnez le numéro direct et le numéro de dossier, au cas où la ligne serait coupée.",
          en = "Give the direct number and the case number, in case the line drops." },
        { nl = "Licht uw collega in: wie, of de klant geïdentificeerd is, wat er speelt, wat u al deed. Enkel wat nodig is.",
          fr = "Informez votre collègue : qui, si le client est identifié, de quoi il s'agit, ce que vous avez déjà fait. Uniquement le nécessaire.",
          en = "Brief your colleague: who, whether the customer is identified, what it is about, what you have done so far. Only what is needed." },
        { nl = "Blijf aan de lijn tot uw collega het gesprek heeft overgenomen.",
          fr = "Restez en ligne jusqu'à ce que votre collègue ait repris l'appel.",
          en = "Stay on the line until your colleague has taken the call." },
        { nl = "Is de tweede lijn bezet of wil de klant niet wachten: beloof een telefoontje volgens ‘Terugbellen’.",
          fr = "Si la deuxième ligne est occupée ou si le client ne veut pas attendre : promettez un rappel selon « Rappeler ».",
          en = "If the second line is busy or the customer will not wait: promise a call as in \"Calling back\"." },
      },
    },
    procedure "callback" {
      title = { nl = "Terugbellen", fr = "Rappeler", en = "Calling back" },
      steps = {
        { nl = "Spreek af: de dag, een tijdvak van hoogstens twee uur, het nummer en wie belt.",
          fr = "Convenez du jour, d'une plage de deux heures au plus, du numéro et de la personne qui appelle.",
          en = "Agree on the day, a time window of two hours at most, the number and who will call." },
        { nl = "Uiterlijk op het einde van de volgende werkdag.",
          fr = "Au plus tard à la fin du jour ouvrable suivant.",
          en = "No later than the end of the next working day." },
        { nl = "Herhaal de afspraak voor de klant en registreer ze, met een korte samenvatting voor wie belt.",
          fr = "Répétez le rendez-vous au client et enregistrez-le, avec un court résumé pour la personne qui appelle.",
          en = "Repeat the appointment to the customer and register it, with a short summary for whoever calls." },
      },
    },
    procedure "billing-dispute" {
      title = { nl = "Betwiste factuur", fr = "Facture contestée", en = "Disputed invoice" },
      steps = {
        { nl = "De eerste lijn beslist niet: zij crediteert niets en wijst niets af. Facturatie, tweede lijn, onderzoekt en beslist.",
          fr = "La première ligne ne décide pas : elle ne crédite rien et ne refuse rien. La Facturation, deuxième ligne, enquête et décide.",
          en = "The first line does not decide: it credits nothing and rejects nothing. Billing, second line, investigates and decides." },
        { nl = "Verbind warm door naar Facturatie en registreer de betwisting.",
          fr = "Transférez l'appel à la Facturation (transfert accompagné) et enregistrez la contestation.",
          en = "Transfer the call warm to Billing and register the dispute." },
        { nl = "Het betwiste deel wordt niet geïnd zolang het onderzoek loopt. Het niet-betwiste deel blijft gewoon te betalen.",
          fr = "La partie contestée n'est pas encaissée tant que l'enquête est en cours. La partie non contestée reste due.",
          en = "The disputed part is not collected while the investigation is going on. The undisputed part remains payable." },
        { nl = "Facturatie antwoordt per e-mail binnen 10 werkdagen. Gaat de klant niet akkoord, dan kan hij naar de ombudsdienst voor telecommunicatie.",
          fr = "La Facturation répond par e-mail dans les 10 jours ouvrables. En cas de désaccord, le client peut saisir le médiateur des \z
              télécommunications.",
          en = "Billing answers by email within 10 working days. A customer who disagrees can go to the telecommunications ombudsman." },
      },
    },
    procedure "moving" {
      title = { nl = "Verhuizing", fr = "Déménagement", en = "Moving" },
      steps = {
        { nl = "Vraag na de identificatie: de verhuisdatum, het volledige nieuwe adres (ook bus en verdieping) en wat er daar al ligt.",
          fr = "Après l'identification, demandez : la date du déménagement, la nouvelle adresse complète (boîte et étage aussi) et ce qui est déjà \z
              installé.",
          en = "After identification ask for: the moving date, the full new address (box and floor too) and what is already installed there." },
        { nl = "Kijk na of het adres aangesloten kan worden en welke snelheid er mogelijk is. Zeg dat voor u iets afspreekt.",
          fr = "Vérifiez si l'adresse peut être raccordée et quelle vitesse y est possible. Dites-le avant de convenir de quoi que ce soit.",
          en = "Check whether the address can be connected and which speed is possible there. Say so before you agree on anything." },
        { nl = "Tel de werkdagen: 10 of meer is gratis, minder kost € 49 en de dag is niet zeker.",
          fr = "Comptez les jours ouvrables : 10 ou plus, c'est gratuit ; moins, c'est 49 € et le jour n'est pas sûr.",
          en = "Count the working days: 10 or more is free, fewer costs €49 and the day is not certain." },
        { nl = "Stel een dag en een tijdvak voor de installateur voor (8-12 of 13-17 uur). Verzetten kan gratis tot 2 werkdagen vooraf; \z
            niemand thuis kost € 45.",
          fr = "Proposez un jour et une plage pour l'installateur (8-12 ou 13-17 heures). Reporter est gratuit jusqu'à 2 jours ouvrables avant ; \z
            personne à la maison coûte 45 €.",
          en = "Propose a day and a window for the installer (8 to 12 or 1 to 5 pm). Changing is free up to 2 working days before; \z
            nobody at home costs €45." },
        { nl = "Herhaal datum, tijdvak en adres, bevestig per e-mail en registreer. Lukt een datum niet, dan zoekt de Verhuisdienst verder.",
          fr = "Répétez la date, la plage et l'adresse, confirmez par e-mail et enregistrez. Si une date ne convient pas, le service Déménagements \z
              cherche plus loin.",
          en = "Repeat the date, window and address, confirm by email and register. If no date works, the Moving desk takes it further." },
      },
    },
    procedure "technical-fault" {
      title = { nl = "Technisch probleem", fr = "Problème technique", en = "Technical problem" },
      steps = {
        { nl = "Vraag wat er niet werkt, sinds wanneer, op welk toestel, via kabel of wifi.",
          fr = "Demandez ce qui ne fonctionne pas, depuis quand, sur quel appareil, par câble ou en wifi.",
          en = "Ask what does not work, since when, on which device, by cable or wifi." },
        { nl = "Doe de lijntest en laat de modem één keer herstarten. Vraag niet opnieuw wat al in het dossier staat.",
          fr = "Faites le test de ligne et faites redémarrer le modem une fois. Ne redemandez pas ce qui est déjà au dossier.",
          en = "Run the line test and have the modem restarted once. Do not ask again for what is already in the file." },
        { nl = "Komt hetzelfde probleem een derde keer terug, dan verbindt u warm door naar de Technische tweede lijn, die een bezoek kan plannen.",
          fr = "Si le même problème revient une troisième fois, transférez à la deuxième ligne Technique, qui peut planifier une visite.",
          en = "If the same problem comes back a third time, transfer warm to the Technical second line, which can plan a visit." },
      },
    },
    procedure "outbound-sale" {
      title = { nl = "Verkoop per telefoon", fr = "Vente par téléphone", en = "Selling by phone" },
      steps = {
        { nl = "Kijk voor u belt de bel-me-niet-meer-lijst na, en ook of de klant zelf vroeg om niet gebeld te worden. Zijn laatste wens telt.",
          fr = "Avant d'appeler, vérifiez la liste « Ne m'appelez plus » et si le client a lui-même demandé à ne pas être appelé. Son dernier souhait \z
              compte.",
          en = "Before you call, check the do-not-call list and whether the customer asked not to be called. The latest wish counts." },
        { nl = "Zeg wie u bent, voor welk bedrijf u belt en dat het om een aanbod gaat. Vraag of het schikt en zeg hoelang het duurt.",
          fr = "Dites qui vous êtes, pour quelle société vous appelez et qu'il s'agit d'une offre. Demandez si le moment convient et dites la durée.",
          en = "Say who you are, which company you call for and that it is an offer. Ask whether it is a good time and say how long it takes." },
        { nl = "Vraag eerst wat de klant nodig heeft. Noem de volledige prijs: per maand en eenmalig.",
          fr = "Demandez d'abord ce dont le client a besoin. Donnez le prix complet : par mois et les frais uniques.",
          en = "Ask first what the customer needs. Give the full price: monthly and one-off." },
        { nl = "Een nee is een nee. ‘Bel me niet meer’ registreert u meteen.",
          fr = "Un non est un non. « Ne m'appelez plus » s'enregistre tout de suite.",
          en = "A no is a no. \"Do not call me again\" is registered at once." },
        { nl = "Vraag een duidelijk ja op het product en de prijs. De klant krijgt de contractsamenvatting per e-mail; het contract gaat pas in \z
            als hij die bevestigt.",
          fr = "Demandez un oui clair sur le produit et le prix. Le client reçoit le résumé contractuel par e-mail ; le contrat ne prend cours que \z
            s'il le confirme.",
          en = "Ask for a clear yes to the product and the price. The customer gets the contract summary by email; the contract only starts \z
            once he or she confirms it." },
        { nl = "Zeg dat de klant na die bevestiging 14 dagen heeft om zonder reden en zonder kosten af te zien van de koop.",
          fr = "Dites qu'après cette confirmation le client a 14 jours pour renoncer à l'achat, sans motif et sans frais.",
          en = "Say that after confirming, the customer has 14 days to withdraw, free of charge and without giving a reason." },
        { nl = "Lees de gegevens voor, laat ze bevestigen en registreer.",
          fr = "Relisez les données, faites-les confirmer et enregistrez.",
          en = "Read the data back, have them confirmed and register them." },
      },
    },
  },

  teams = {
    team "billing" {
      name = { nl = "Facturatie, tweede lijn", fr = "Facturation, deuxième ligne", en = "Billing, second line" },
      does = {
        nl = "Onderzoekt betwiste facturen en beslist over creditnota's. Werkdagen van 9 tot 17 uur, doorkiesnummer 245.",
        fr = "Examine les factures contestées et décide des notes de crédit. Jours ouvrables de 9 à 17 heures, numéro interne 245.",
        en = "Investigates disputed invoices and decides on credit notes. Working days from 9 to 5, extension 245.",
      },
    },
    team "technical" {
      name = { nl = "Technische dienst, tweede lijn", fr = "Service technique, deuxième ligne", en = "Technical support, second line" },
      does = {
        nl = "Onderzoekt storingen die terugkomen en plant technische bezoeken. Elke dag van 8 tot 20 uur, doorkiesnummer 246.",
        fr = "Examine les pannes qui reviennent et planifie les visites techniques. Tous les jours de 8 à 20 heures, numéro interne 246.",
        en = "Investigates faults that come back and plans technical visits. Every day from 8 to 8, extension 246.",
      },
    },
    team "moving-desk" {
      name = { nl = "Verhuisdienst", fr = "Service Déménagements", en = "Moving desk" },
      does = {
        nl = "Zoekt een oplossing als een verhuisdatum of een adres niet vanzelf lukt. Werkdagen van 9 tot 17 uur, doorkiesnummer 247.",
        fr = "Cherche une solution quand une date ou une adresse pose problème. Jours ouvrables de 9 à 17 heures, numéro interne 247.",
        en = "Finds a solution when a moving date or an address causes difficulty. Working days from 9 to 5, extension 247.",
      },
    },
  },
}
