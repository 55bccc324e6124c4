-- Zwaluw, a fictional Belgian telecom provider: internet, tv and mobile. No such company exists;
-- the people, numbers and prices are invented. The dates in the files fit a call in March.

local world = require "lib.world"
local desk = require "lib.zwaluw-desk"

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

    product "wifi-booster" { name = "Wifi-versterker", price_cents = 500, facts = {
      { nl = "Toestel in het stopcontact dat het wifisignaal van de modem doorgeeft, bijvoorbeeld naar een andere verdieping. € 5 per maand, per stuk.",
        fr = "Appareil à brancher dans une prise, qui porte le wifi du modem plus loin, par exemple à un autre étage. 5 € par mois et par pièce.",
        en = "Device in a wall socket that carries the modem's wifi further, to another floor for instance. €5 a month each." },
      { nl = "Helpt niet als de lijn zelf of de modem het probleem is: eerst de lijntest. Op te zeggen per maand.",
        fr = "N'aide pas si le problème vient de la ligne ou du modem : d'abord le test de ligne. Résiliable chaque mois.",
        en = "Does not help if the line or the modem itself is the problem: line test first. Can be ended any month." },
    } },
  },

  customers = {
    customer "claes" { name = "Griet Claes", number = "ZW-310742", born = "1981-05-06", city = "Leuven", language = "nl",
      address = "Penselenstraat 8, 3000 Leuven", phone = "0470 00 07 42", email = "griet.claes@mail.example",
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
      address = "Kantelstraat 84 bus 3, 9000 Gent", phone = "0470 00 81 56", email = "amara.okafor@mail.example",
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
      address = "Kuringersteenweg 131, 3500 Hasselt", phone = "0470 00 98 76", email = "tom.desmedt@mail.example",
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
      address = "Handelsstraat 55, 2060 Antwerpen", phone = "0470 00 59 01", email = "elif.yilmaz@mail.example",
      file = {
        nl = "Internet Thuis en Zwaluw TV, samen € 57 per maand. Meldde op 23 februari en 4 maart dat de wifi 's avonds wegvalt; \z
          de lijntest was telkens goed, de modem is telkens herstart. Nog geen technisch bezoek gepland.",
        fr = "Internet Thuis et Zwaluw TV, ensemble 57 € par mois. A signalé le 23 février et le 4 mars que le wifi tombe le soir ; \z
          test de ligne bon à chaque fois, modem redémarré à chaque fois. Pas encore de visite technique planifiée.",
        en = "Internet Thuis and Zwaluw TV, together €57 a month. Reported on 23 February and 4 March that the wifi drops in the evening; \z
          the line test was fine both times, the modem was restarted both times. No technical visit planned yet.",
      },
      face = { skin = 3, hair = "long", hair_colour = "brown", top = "teal", age = "middle" } },

    -- Namesakes, and people who belong to somebody else's story.
    customer "claes-2" { name = "Greta Claes", number = "ZW-310724", born = "1961-06-05", city = "Heverlee", language = "nl",
      address = "Naamsesteenweg 210, 3001 Heverlee", phone = "016 00 07 24",
      file = {
        nl = "Internet Start, € 32 per maand, betaalt per overschrijving. Factuur van 1 maart betaald op 9 maart.",
        fr = "Internet Start, 32 € par mois, paie par virement. Facture du 1er mars payée le 9 mars.",
        en = "Internet Start, €32 a month, pays by transfer. Invoice of 1 March paid on 9 March.",
      },
      face = { skin = 2, hair = "short", hair_colour = "grey", top = "rust", age = "older" } },

    customer "hendrickx" { name = "Bart Hendrickx", number = "ZW-322018", born = "1979-08-19", city = "Leuven", language = "nl",
      address = "Penselenstraat 8, 3000 Leuven", phone = "0470 00 20 18", email = "bart.hendrickx@mail.example",
      file = {
        nl = "Mobiel Klein, € 12 per maand, eigen contract en eigen factuur. Geen volmacht voor iemand anders.",
        fr = "Mobiel Klein, 12 € par mois, contrat et facture à son nom. Aucune procuration pour quelqu'un d'autre.",
        en = "Mobiel Klein, €12 a month, contract and invoice of his own. No mandate for anyone else.",
      },
      face = { skin = 1, hair = "short", hair_colour = "blond", top = "blue", age = "middle" } },

    customer "maes" { name = "Lotte Maes", number = "ZW-301467", born = "1992-01-28", city = "Gent", language = "nl",
      address = "Sint-Pietersnieuwstraat 96, 9000 Gent", phone = "0470 00 14 67", email = "lotte.maes@mail.example",
      file = {
        nl = "Internet Start, € 32 per maand, stopgezet op haar vraag, loopt tot 30 april 2026. Geen volmacht voor iemand anders.",
        fr = "Internet Start, 32 € par mois, résilié à sa demande, court jusqu'au 30 avril 2026. Aucune procuration pour quelqu'un d'autre.",
        en = "Internet Start, €32 a month, ended at her request, runs until 30 April 2026. No mandate for anyone else.",
      },
      face = { skin = 1, hair = "ponytail", hair_colour = "blond", top = "sand", age = "young" } },

    customer "desmedt-2" { name = "Tom De Smedt", number = "ZW-197303", born = "1988-03-11", city = "Genk", language = "nl",
      address = "Europalaan 17, 3600 Genk", phone = "0470 00 73 03", email = "tomdesmedt.genk@mail.example",
      file = {
        nl = "Internet Thuis en Zwaluw TV, samen € 57 per maand. Wil sinds 19 november 2025 geen verkoopoproepen meer.",
        fr = "Internet Thuis et Zwaluw TV, ensemble 57 € par mois. Ne veut plus d'appels commerciaux depuis le 19 novembre 2025.",
        en = "Internet Thuis and Zwaluw TV, together €57 a month. Wants no more sales calls since 19 November 2025.",
      },
      face = { skin = 2, hair = "short", hair_colour = "brown", glasses = true, top = "olive", age = "young" } },

    customer "yilmaz-2" { name = "Emre Yilmaz", number = "ZW-345910", born = "1996-09-04", city = "Antwerpen", language = "nl",
      address = "Lange Lozanastraat 14 bus 5, 2018 Antwerpen", phone = "0470 00 59 10", email = "emre.yilmaz@mail.example",
      file = {
        nl = "Duo Fiber sinds augustus 2024, € 67 per maand. Geen storingen gemeld.",
        fr = "Duo Fiber depuis août 2024, 67 € par mois. Aucune panne signalée.",
        en = "Duo Fiber since August 2024, €67 a month. No faults reported.",
      },
      face = { skin = 3, hair = "short", hair_colour = "black", beard = true, top = "rust", age = "young" } },

    customer "haddad" { name = "Youssef Haddad", number = "ZW-334205", born = "1974-05-20", city = "Brussel", language = "fr",
      address = "rue des Palais 133, 1030 Bruxelles", phone = "0470 00 42 05", email = "y.haddad@mail.example",
      file = {
        nl = "Internet Thuis, € 42 per maand, domiciliëring op de 5e. In maart twee keer geïnd: op 3 en op 5 maart. Nog niet gebeld.",
        fr = "Internet Thuis, 42 € par mois, domiciliation le 5. Encaissé deux fois en mars : le 3 et le 5. N'a pas encore appelé.",
        en = "Internet Thuis, €42 a month, direct debit on the 5th. Collected twice in March: on the 3rd and the 5th. Has not called yet.",
      },
      face = { skin = 4, hair = "bald", hair_colour = "black", glasses = true, top = "plum", age = "middle" } },

    customer "fontaine" { name = "Chloé Fontaine", number = "ZW-329961", born = "1987-12-14", city = "Tournai", language = "fr",
      address = "chaussée de Renaix 48, 7500 Tournai", phone = "0470 00 99 61", email = "chloe.fontaine@mail.example",
      file = {
        nl = "Duo Fiber, bevestigd op 26 januari. Installateur gepland op 9 maart, niet uitgevoerd, reden niet ingevuld. Nog geen nieuwe dag.",
        fr = "Duo Fiber, confirmé le 26 janvier. Installateur prévu le 9 mars, non effectué, raison non indiquée. Pas encore de nouvelle date.",
        en = "Duo Fiber, confirmed on 26 January. Installer planned on 9 March, not done, reason left blank. No new day yet.",
      },
      face = { skin = 2, hair = "bob", hair_colour = "black", top = "teal", age = "young" } },

    customer "singh" { name = "Harpreet Singh", number = "ZW-341188", born = "1980-04-02", city = "Sint-Truiden", language = "en",
      address = "Tiensesteenweg 190, 3800 Sint-Truiden", phone = "011 00 11 88", email = "h.singh@mail.example",
      file = {
        nl = "Spreekt Engels. Mobiel Ruim besteld op 6 maart, nummer mee te nemen van Kwartel. Overdracht geweigerd door de oude operator.",
        fr = "Parle anglais. Mobiel Ruim commandé le 6 mars, numéro à reprendre de chez Kwartel. Transfert refusé par l'ancien opérateur.",
        en = "Speaks English. Ordered Mobiel Ruim on 6 March, number to be moved from Kwartel. Transfer refused by the old operator.",
      },
      face = { skin = 4, hair = "short", hair_colour = "black", beard = true, top = "blue", age = "middle" } },

    customer "mertens" { name = "Rita Mertens", number = "ZW-110593", born = "1946-11-02", city = "Oostende", language = "nl",
      address = "Torhoutsesteenweg 305, 8400 Oostende", phone = "059 00 05 93",
      file = {
        nl = "Internet Start en Zwaluw TV, samen € 47 per maand, factuur op papier. Volmacht voor haar zoon Wim Vermeire: facturen en storingen.",
        fr = "Internet Start et Zwaluw TV, ensemble 47 € par mois, facture papier. Procuration pour son fils Wim Vermeire : factures et pannes.",
        en = "Internet Start and Zwaluw TV, together €47 a month, paper invoice. Mandate for her son Wim Vermeire: invoices and faults.",
      },
      face = { skin = 1, hair = "curly", hair_colour = "white", glasses = true, top = "teal", age = "older" } },

    -- Customers of single scenarios.
    customer "vandamme" { name = "Rita Van Damme", number = "ZW-318804", born = "1957-10-02", city = "Brugge", language = "nl",
      address = "Langestraat 61, 8000 Brugge",
      file = {
        nl = "Bestelde op 2 februari Internet Start, aan te sluiten door een installateur. Wil brieven, geen telefoon. \z
          Bezoeken en afspraken: zie de historiek.",
        fr = "A commandé Internet Start le 2 février, à raccorder par un installateur. Souhaite du courrier, pas d'appels. \z
          Visites et rendez-vous : voir l'historique.",
        en = "Ordered Internet Start on 2 February, to be connected by an installer. Wants letters, no phone calls. \z
          Visits and appointments: see the history.",
      },
      face = { skin = 1, hair = "bob", hair_colour = "grey", glasses = true, top = "plum", age = "older" } },

    customer "wouters" { name = "Nele Wouters", number = "ZW-361027", born = "1994-04-11", city = "Turnhout", language = "nl",
      address = "Gasthuisstraat 20, 2300 Turnhout",
      file = {
        nl = "Duo Fiber, getekend in de winkel van Turnhout op 5 maart 2026. Identiteit in de winkel gezien. Papieren contract nog niet in het archief.",
        fr = "Duo Fiber, signé au magasin de Turnhout le 5 mars 2026. Identité vérifiée au magasin. Contrat papier pas encore aux archives.",
        en = "Duo Fiber, signed in the Turnhout shop on 5 March 2026. Identity seen in the shop. Paper contract not in the archive yet.",
      },
      face = { skin = 2, hair = "ponytail", hair_colour = "brown", top = "rose", age = "young" } },

    customer "lambrechts" { name = "Sofie Lambrechts", number = "ZW-329415", born = "1989-07-30", city = "Kortrijk", language = "nl",
      address = "Doorniksesteenweg 112, 8500 Kortrijk", email = "sofie.lambrechts@mail.example",
      file = {
        nl = "Internet Thuis, € 42 per maand, factuur op papier. E-mailadres in het dossier: sofie.lambrechts@mail.example. \z
          Factuur van 1 maart: € 42, nog niet betaald. Geen verhuizing geregistreerd.",
        fr = "Internet Thuis, 42 € par mois, facture papier. Adresse e-mail au dossier : sofie.lambrechts@mail.example. \z
          Facture du 1er mars : 42 €, pas encore payée. Aucun déménagement enregistré.",
        en = "Internet Thuis, €42 a month, paper invoice. Email address on file: sofie.lambrechts@mail.example. \z
          Invoice of 1 March: €42, not paid yet. No move registered.",
      },
      face = { skin = 2, hair = "long", hair_colour = "blond", top = "teal", age = "young" } },

    customer "dewitte" { name = "Paul Dewitte", number = "ZW-274418", born = "1961-01-19", city = "Tienen", language = "nl",
      address = "Stationsstraat 4, 3290 Diest",
      file = {
        nl = "Woont in Tienen, Leuvensestraat 88. Internet Start, € 32 per maand. Afbetalingsplan sinds 9 februari. \z
          20 februari: adres telefonisch gewijzigd in Stationsstraat 4, 3290 Diest; geboortedatum niet gevraagd.",
        fr = "Habite à Tirlemont, Leuvensestraat 88. Internet Start, 32 € par mois. Plan de paiement depuis le 9 février. \z
          20 février : adresse modifiée par téléphone en Stationsstraat 4, 3290 Diest ; date de naissance non demandée.",
        en = "Lives in Tienen, Leuvensestraat 88. Internet Start, €32 a month. Payment plan since 9 February. \z
          20 February: address changed by phone to Stationsstraat 4, 3290 Diest; date of birth not asked.",
      },
      face = { skin = 1, hair = "bald", beard = true, top = "slate", age = "older" } },

    customer "dewitte-2" { name = "Paul Dewitte", number = "ZW-352906", born = "1979-12-05", city = "Diest", language = "nl",
      address = "Demerstraat 9, 3290 Diest",
      file = {
        nl = "Internet Thuis en Mobiel Ruim, € 64 per maand, altijd op tijd betaald. Belde op 20 februari om te zeggen dat hij binnen Diest verhuisde, \z
          naar de Stationsstraat 4. In dit dossier staat nog de Demerstraat.",
        fr = "Internet Thuis et Mobiel Ruim, 64 € par mois, toujours payé à temps. A appelé le 20 février pour dire qu'il déménageait à l'intérieur de Diest, \z
          vers la Stationsstraat 4. Ce dossier indique encore la Demerstraat.",
        en = "Internet Thuis and Mobiel Ruim, €64 a month, always paid on time. Called on 20 February to say he was moving within Diest, \z
          to Stationsstraat 4. This file still shows Demerstraat.",
      },
      face = { skin = 2, hair = "short", hair_colour = "brown", top = "blue", age = "middle" } },

    customer "cuypers" { name = "Godelieve Cuypers", number = "ZW-240873", born = "1948-05-23", city = "Aarschot", language = "nl",
      address = "Bogaardenstraat 31, 3200 Aarschot",
      file = {
        nl = "Internet Start, € 32 per maand, klant sinds 2016. Geen sociaal tarief.",
        fr = "Internet Start, 32 € par mois, cliente depuis 2016. Pas de tarif social.",
        en = "Internet Start, €32 a month, customer since 2016. No social tariff.",
      },
      face = { skin = 1, hair = "short", hair_colour = "white", glasses = true, top = "sand", age = "older" } },

    customer "elamrani" { name = "Samira El Amrani", number = "ZW-337260", born = "1983-08-14", city = "Mechelen", language = "nl",
      address = "Augustijnenstraat 15, 2800 Mechelen",
      file = {
        nl = "Internet Thuis, Mobiel Ruim (eigen nummer) en Mobiel Klein (nummer van haar zoon), samen € 76 per maand. Klant sinds 2021, alles betaald. \z
          Juli 2025: dagpas buiten de EU gebruikt in Zwitserland, 6 dagen.",
        fr = "Internet Thuis, Mobiel Ruim (son numéro) et Mobiel Klein (numéro de son fils), ensemble 76 € par mois. Cliente depuis 2021, tout est payé. \z
          Juillet 2025 : a utilisé le pass journalier hors UE en Suisse, 6 jours.",
        en = "Internet Thuis, Mobiel Ruim (her own number) and Mobiel Klein (her son's number), together €76 a month. Customer since 2021, all paid. \z
          July 2025: used the day pass outside the EU in Switzerland, 6 days.",
      },
      face = { skin = 4, hair = "long", hair_colour = "black", top = "rust", age = "middle" } },
    customer "elamrani-2" { name = "Soumaya El Amrani", number = "ZW-337206", born = "1987-03-02", city = "Mechelen", language = "nl",
      address = "Liersesteenweg 140, 2800 Mechelen",
      file = {
        nl = "Mobiel Klein, € 12 per maand. Geen volmachten in het dossier.",
        fr = "Mobiel Klein, 12 € par mois. Aucune procuration au dossier.",
        en = "Mobiel Klein, €12 a month. No mandates on file.",
      },
      face = { skin = 3, hair = "ponytail", hair_colour = "black", top = "olive", age = "young" } },

    customer "vercammen" { name = "Hilde Vercammen", number = "ZW-256718", born = "1962-11-30", city = "Aarschot", language = "nl",
      address = "Molenstraat 40, 3200 Aarschot", phone = "0470 55 01 83",
      file = {
        nl = "Internet Thuis sinds 2020, € 42 per maand, geen openstaande facturen. Overstap naar Internet Fiber besteld: zie de bestellingen en de \z
          contacten van februari en maart.",
        fr = "Internet Thuis depuis 2020, 42 € par mois, aucune facture ouverte. Passage à Internet Fiber commandé : voir les commandes et les \z
          contacts de février et mars.",
        en = "Internet Thuis since 2020, €42 a month, no open invoices. Change to Internet Fiber ordered: see the orders and the contacts of \z
          February and March.",
      },
      face = { skin = 1, hair = "bob", hair_colour = "blond", glasses = true, top = "sand", age = "older" } },

    customer "vercammen-2" { name = "Hugo Vercammen", number = "ZW-256781", born = "1974-05-17", city = "Aarschot", language = "nl",
      address = "Diestsesteenweg 212, 3200 Aarschot",
      file = {
        nl = "Nieuwe klant, Internet Fiber besteld in de winkel van Aarschot op 2 maart 2026.",
        fr = "Nouveau client, Internet Fiber commandé au magasin d'Aarschot le 2 mars 2026.",
        en = "New customer, Internet Fiber ordered in the Aarschot shop on 2 March 2026.",
      },
      face = { skin = 2, hair = "short", hair_colour = "brown", beard = true, top = "blue", age = "middle" } },

    customer "marchal" { name = "Nathalie Marchal", number = "ZW-402618", born = "1974-06-19", city = "Verviers", language = "fr",
      address = "Rue de la Colline 27, 4800 Verviers", phone = "0470 00 26 18", email = "nathalie.marchal@mail.example",
      file = {
        nl = "Internet Thuis, € 42 per maand, domiciliëring op de 27e. Klant sinds mei 2021. Zwaluw TV stopgezet op 31 januari. \z
          Factuur van 1 maart: € 132, nog niet geïnd. Facturen en contract: zie de stukken.",
        fr = "Internet Thuis, 42 € par mois, domiciliation le 27. Cliente depuis mai 2021. Zwaluw TV arrêtée au 31 janvier. \z
          Facture du 1er mars : 132 €, pas encore encaissée. Factures et contrat : voir les pièces.",
        en = "Internet Thuis, €42 a month, direct debit on the 27th. Customer since May 2021. Zwaluw TV stopped on 31 January. \z
          Invoice of 1 March: €132, not collected yet. Invoices and contract: see the records.",
      },
      face = { skin = 2, hair = "bob", hair_colour = "brown", glasses = true, top = "teal", age = "middle" } },

    customer "marchal-2" { name = "Nadine Marchal", number = "ZW-402681", born = "1969-11-02", city = "Huy", language = "fr",
      address = "Avenue des Ardennes 8, 4500 Huy", email = "nadine.marchal@mail.example",
      file = {
        nl = "Duo Fiber sinds januari 2026, € 67 per maand. Geen openstaande facturen.",
        fr = "Duo Fiber depuis janvier 2026, 67 € par mois. Aucune facture ouverte.",
        en = "Duo Fiber since January 2026, €67 a month. No open invoices.",
      },
      face = { skin = 1, hair = "long", hair_colour = "blond", top = "plum", age = "middle" } },

    customer "carvalho" { name = "Paulo Carvalho", number = "ZW-371095", born = "1987-08-30", city = "Mechelen", language = "en",
      address = "Zandpoortvest 41 bus 6, 2800 Mechelen", phone = "0470 00 10 95",
      file = {
        nl = "Spreekt Engels. Internet Thuis, € 42 per maand, sinds 2023. Verhuisd binnen Mechelen op 20 februari. Geen openstaande facturen. \z
          Geen volmachten.",
        fr = "Parle anglais. Internet Thuis, 42 € par mois, depuis 2023. A déménagé à l'intérieur de Malines le 20 février. Aucune facture ouverte. \z
          Aucune procuration.",
        en = "Speaks English. Internet Thuis, €42 a month, since 2023. Moved within Mechelen on 20 February. No open invoices. No mandates.",
      },
      face = { skin = 3, hair = "short", hair_colour = "black", beard = true, top = "slate", age = "middle" } },

    customer "carvalho-2" { name = "Paula Carvalho", number = "ZW-371059", born = "1992-03-27", city = "Vilvoorde", language = "nl",
      address = "Vlaanderenstraat 12, 1800 Vilvoorde",
      file = {
        nl = "Internet Start sinds september 2025, € 32 per maand.",
        fr = "Internet Start depuis septembre 2025, 32 € par mois.",
        en = "Internet Start since September 2025, €32 a month.",
      },
      face = { skin = 3, hair = "curly", hair_colour = "brown", top = "rose", age = "young" } },

    customer "mertens-2" { name = "Rita Mertens", number = "ZW-110539", born = "1959-04-17", city = "Oostende", language = "nl",
      address = "Nieuwpoortsesteenweg 118, 8400 Oostende", phone = "059 00 05 39",
      file = {
        nl = "Mobiel Klein, € 12 per maand. Geen tv, geen internet. Altijd op tijd betaald, geen volmachten.",
        fr = "Mobiel Klein, 12 € par mois. Ni tv, ni internet. Toujours payé à temps, aucune procuration.",
        en = "Mobiel Klein, €12 a month. No tv, no internet. Always paid on time, no mandates.",
      },
      face = { skin = 2, hair = "bob", hair_colour = "grey", top = "plum", age = "older" } },
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
          en = "If the second line is busy or the customer will not wait: promise a call as in “Calling back”." },
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
            s'il n'y a personne, c'est 45 €.",
          en = "Propose a day and a window for the installer (8 to 12 or 1 to 5 pm). Changing is free up to 2 working days before; \z
            nobody at home costs €45." },
        { nl = "Herhaal datum, tijdvak en adres, bevestig per e-mail en registreer. Lukt een datum niet, dan zoekt de Verhuisdienst verder.",
          fr = "Répétez la date, la plage et l'adresse, confirmez par e-mail et enregistrez. Si une date ne convient pas, le service Déménagements \z
              cherche une autre solution.",
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
          en = "A no is a no. “Do not call me again” is registered at once." },
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
      number = "245",
      name = { nl = "Facturatie, tweede lijn", fr = "Facturation, deuxième ligne", en = "Billing, second line" },
      does = {
        nl = "Onderzoekt betwiste facturen en beslist over creditnota's. Werkdagen van 9 tot 17 uur, doorkiesnummer 245.",
        fr = "Examine les factures contestées et décide des notes de crédit. Jours ouvrables de 9 à 17 heures, numéro interne 245.",
        en = "Investigates disputed invoices and decides on credit notes. Working days from 9 to 5, extension 245.",
      },
    },
    team "technical" {
      number = "246",
      name = { nl = "Technische dienst, tweede lijn", fr = "Service technique, deuxième ligne", en = "Technical support, second line" },
      does = {
        nl = "Onderzoekt storingen die terugkomen en plant technische bezoeken. Elke dag van 8 tot 20 uur, doorkiesnummer 246.",
        fr = "Examine les pannes qui reviennent et planifie les visites techniques. Tous les jours de 8 à 20 heures, numéro interne 246.",
        en = "Investigates faults that come back and plans technical visits. Every day from 8 to 8, extension 246.",
      },
    },
    team "moving-desk" {
      number = "247",
      name = { nl = "Verhuisdienst", fr = "Service Déménagements", en = "Moving desk" },
      does = {
        nl = "Zoekt een oplossing als een verhuisdatum of een adres niet vanzelf lukt. Werkdagen van 9 tot 17 uur, doorkiesnummer 247.",
        fr = "Cherche une solution quand une date ou une adresse pose problème. Jours ouvrables de 9 à 17 heures, numéro interne 247.",
        en = "Finds a solution when a moving date or an address causes difficulty. Working days from 9 to 5, extension 247.",
      },
    },
  },

  -- The desk: what stands in the systems is in lib/zwaluw-desk.lua, what every call has in common in lib/world.lua.
  records = desk.records, articles = desk.articles, notices = desk.notices, letters = desk.letters,
  slots = desk.slots, irregularities = desk.irregularities,
  forms = world.forms, folders = world.folders,
  patience = world.patience, moves = world.moves, rules = world.rules,
}
