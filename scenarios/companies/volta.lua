-- Volta: a chain of shops and a webshop for household appliances, with delivery, installation and repair.

local world = require "lib.world"
local desk = require "lib.volta-desk"

return company {
  id = "volta", name = "Volta",
  sector = {
    nl = "Huishoudtoestellen: winkels, webshop, levering en herstelling",
    fr = "Électroménager : magasins, boutique en ligne, livraison et réparation",
    en = "Household appliances: shops, webshop, delivery and repair",
  },
  about = {
    nl = "Volta verkoopt huishoudtoestellen in veertien winkels en in de webshop, en levert, plaatst en herstelt ze met eigen mensen. \z
      De klantendienst is open van maandag tot vrijdag van 8 tot 18 uur en op zaterdag van 9 tot 13 uur. \z
      Het depot plant de leveringen, de hersteldienst plant de techniekers.",
    fr = "Volta vend des appareils électroménagers dans quatorze magasins et en ligne ; ses équipes les livrent, les installent et les réparent. \z
      Le service clientèle est ouvert du lundi au vendredi de 8 à 18 heures et le samedi de 9 à 13 heures. \z
      Le dépôt planifie les livraisons, le service réparation planifie les techniciens.",
    en = "Volta sells household appliances in fourteen shops and online, and delivers, installs and repairs them with its own people. \z
      Customer service is open Monday to Friday from 8 am to 6 pm and Saturday from 9 am to 1 pm. \z
      The depot plans the deliveries, the repair service plans the technicians.",
  },
  values = {
    {
      nl = "We zeggen alleen toe wat we kunnen doen, en we doen wat we toezeggen.",
      fr = "Nous ne promettons que ce que nous pouvons faire, et nous faisons ce que nous promettons.",
      en = "We only promise what we can do, and we do what we promise.",
    },
    {
      nl = "Eerst de vraag van de klant, dan pas de verkoop.",
      fr = "D'abord la question du client, la vente ensuite.",
      en = "The customer's question first, the sale after.",
    },
    {
      nl = "Wie een klant aan de lijn heeft, volgt de vraag op tot ze opgelost is.",
      fr = "Qui a le client en ligne suit sa demande jusqu'à ce qu'elle soit résolue.",
      en = "Whoever has the customer on the line follows the question up until it is settled.",
    },
  },
  greeting = {
    nl = "Goedemiddag, klantendienst Volta, u spreekt met …",
    fr = "Bonjour, service clientèle Volta, … à l'appareil.",
    en = "Good afternoon, Volta customer service, … speaking.",
  },

  products = {
    product "w7" {
      name = "Volta W7", price_cents = 64900,
      facts = {
        {
          nl = "Wasmachine met voorlader, 9 kg, 1400 toeren, met waterstop.",
          fr = "Lave-linge à chargement frontal, 9 kg, 1400 tours, avec système anti-fuite.",
          en = "Front-loading washing machine, 9 kg, 1400 rpm, with leak protection.",
        },
        {
          nl = "Twee jaar wettelijke garantie vanaf de levering.",
          fr = "Deux ans de garantie légale à partir de la livraison.",
          en = "Two years' legal guarantee from delivery.",
        },
        {
          nl = "Filter van de afvoerpomp onderaan rechts: om de drie maanden leegmaken.",
          fr = "Filtre de la pompe de vidange en bas à droite : à vider tous les trois mois.",
          en = "Drain pump filter at the bottom right: to be emptied every three months.",
        },
      },
    },
    product "v4" {
      name = "Volta V4", price_cents = 57900,
      facts = {
        {
          nl = "Vaatwasser, veertien couverts, ecoprogramma van 3 uur 15.",
          fr = "Lave-vaisselle, quatorze couverts, programme éco de 3 h 15.",
          en = "Dishwasher, fourteen place settings, eco programme of 3 h 15.",
        },
        {
          nl = "Twee jaar wettelijke garantie vanaf de levering.",
          fr = "Deux ans de garantie légale à partir de la livraison.",
          en = "Two years' legal guarantee from delivery.",
        },
        {
          nl = "Foutcode E4: het water loopt niet weg. Eerst de zeef onderin en de afvoerslang nakijken.",
          fr = "Code E4 : l'eau ne s'évacue pas. Vérifier d'abord le filtre du fond et le tuyau de vidange.",
          en = "Fault code E4: the water does not drain. First check the filter at the bottom and the drain hose.",
        },
      },
    },
    product "d5" {
      name = "Volta D5", price_cents = 79900,
      facts = {
        {
          nl = "Droogkast met warmtepomp, 8 kg. Katoen kastdroog duurt normaal ongeveer 1 uur 20 voor een volle trommel.",
          fr = "Sèche-linge à pompe à chaleur, 8 kg. Coton prêt à ranger : normalement environ 1 h 20 pour un tambour plein.",
          en = "Tumble dryer with heat pump, 8 kg. Cotton cupboard dry normally takes about 1 h 20 for a full drum.",
        },
        {
          nl = "Twee filters. Deurfilter: na elke beurt. Filter van de condensor, achter het klepje onderaan: om de maand. \z
            Bij meer dan vijf beurten per week om de twee weken.",
          fr = "Deux filtres. Filtre de porte : après chaque cycle. Filtre du condenseur, derrière le volet du bas : tous les mois. \z
            Au-delà de cinq cycles par semaine, toutes les deux semaines.",
          en = "Two filters. Door filter: after every load. Condenser filter, behind the flap at the bottom: every month. \z
            With more than five loads a week, every two weeks.",
        },
        {
          nl = "Condensorfilter reinigen: toestel uit en stekker uit, een half uur laten afkoelen, uitspoelen met lauw water en helemaal laten drogen. \z
            Nooit zonder filter laten draaien: het pluis komt dan in de warmtepomp, met brandgevaar.",
          fr = "Nettoyer le filtre du condenseur : appareil éteint et débranché, laisser refroidir une demi-heure, rincer à l'eau tiède et laisser \z
            sécher complètement. Ne jamais faire tourner sans filtre : les peluches entrent dans la pompe à chaleur, avec risque d'incendie.",
          en = "Cleaning the condenser filter: appliance off and unplugged, let it cool for half an hour, rinse with lukewarm water and let it dry \z
            completely. Never run it without the filter: fluff gets into the heat pump, with a risk of fire.",
        },
        {
          nl = "Twee jaar wettelijke garantie vanaf de levering, met of zonder Zorgplan.",
          fr = "Deux ans de garantie légale à partir de la livraison, avec ou sans Plan Entretien.",
          en = "Two years' legal guarantee from delivery, with or without the service plan.",
        },
      },
    },
    product "zorgplan" {
      name = "Volta Zorgplan", price_cents = 6900,
      facts = {
        {
          nl = "€ 69 per toestel voor één jaar. Het stopt vanzelf; Volta vraagt na een jaar of de klant wil verlengen.",
          fr = "69 € par appareil pour un an (en français : Plan Entretien). Il s'arrête de lui-même ; \z
            au bout d'un an, Volta demande au client s'il veut le prolonger.",
          en = "€69 per appliance for one year. It ends by itself; Volta asks after a year whether to renew.",
        },
        {
          nl = "Wel inbegrepen: één onderhoudsbeurt thuis per jaar (binnenkant, filters en condensor), en bij een panne een technieker binnen drie werkdagen.",
          fr = "Compris : un entretien à domicile par an (intérieur, filtres et condenseur) et, en cas de panne, un technicien dans les trois jours ouvrables.",
          en = "Included: one service visit at home a year (inside, filters and condenser), and a technician within three working days if it breaks down.",
        },
        {
          nl = "Niet inbegrepen: onderdelen en herstellingen buiten garantie, en het gewone filteronderhoud: dat blijft voor de klant.",
          fr = "Non compris : pièces et réparations hors garantie, ainsi que le nettoyage courant des filtres, qui reste à charge du client.",
          en = "Not included: parts and repairs outside the guarantee, and ordinary filter cleaning, which stays the customer's job.",
        },
        {
          nl = "Verlengt de garantie niet en is er niet voor nodig. 14 dagen herroepingsrecht, zonder reden en zonder kosten.",
          fr = "Ne prolonge pas la garantie et n'est pas nécessaire pour en bénéficier. Droit de rétractation de 14 jours, sans motif ni frais.",
          en = "Does not extend the guarantee and is not needed for it. 14 days to withdraw, free of charge and without giving a reason.",
        },
      },
    },
    product "delivery" {
      name = "Levering en plaatsing", price_cents = 6500,
      facts = {
        {
          nl = "€ 65: levering tot op de plaats van gebruik, plaatsing, aansluiting en een proefbeurt. Zonder plaatsing, tot aan de voordeur: € 35.",
          fr = "65 € : livraison jusqu'à l'endroit d'utilisation, installation, raccordement et cycle d'essai. Sans installation, à la porte : 35 €.",
          en = "€65: delivery to the place of use, installation, connection and a test run. Without installation, to the front door: €35.",
        },
        {
          nl = "Het oude toestel gaat gratis mee terug.",
          fr = "L'ancien appareil est repris gratuitement.",
          en = "The old appliance is taken back free of charge.",
        },
        {
          nl = "De chauffeur belt een half uur op voorhand.",
          fr = "Le chauffeur téléphone une demi-heure à l'avance.",
          en = "The driver phones half an hour in advance.",
        },
      },
    },

    product "k6" {
      name = "Volta K6", price_cents = 69900,
      facts = {
        {
          nl = "Koelkast met diepvries onderaan, 320 liter, 186 cm hoog. De deur kan links of rechts opengaan.",
          fr = "Réfrigérateur avec congélateur en bas, 320 litres, 186 cm de haut. Porte ouvrable à gauche ou à droite.",
          en = "Fridge with freezer below, 320 litres, 186 cm high. The door can open left or right.",
        },
        {
          nl = "Na de levering vier uur laten staan voor de stekker erin gaat.",
          fr = "Après la livraison, attendre quatre heures avant de brancher.",
          en = "Leave it standing for four hours after delivery before plugging it in.",
        },
        {
          nl = "Twee jaar wettelijke garantie vanaf de levering.",
          fr = "Deux ans de garantie légale à partir de la livraison.",
          en = "Two years' legal guarantee from delivery.",
        },
      },
    },
    product "i8" {
      name = "Volta I8", price_cents = 54900,
      facts = {
        {
          nl = "Kookplaat op inductie, vier zones, 59 cm breed. Werkt alleen met pannen waar een magneet aan blijft hangen.",
          fr = "Taque à induction, quatre zones, 59 cm de large. Ne fonctionne qu'avec des casseroles qui retiennent un aimant.",
          en = "Induction hob, four zones, 59 cm wide. Works only with pans that a magnet sticks to.",
        },
        {
          nl = "Aansluiten door een elektricien; dat doet Volta niet. Twee jaar wettelijke garantie vanaf de levering.",
          fr = "Raccordement par un électricien ; Volta ne s'en charge pas. Deux ans de garantie légale à partir de la livraison.",
          en = "To be connected by an electrician; Volta does not do that. Two years' legal guarantee from delivery.",
        },
      },
    },
  },

  customers = {
    customer "peeters" {
      name = "Lieve Peeters", number = "VK-204518", born = "1968-03-14", city = "Aalst", language = "nl",
      address = "Molenhoekstraat 14, 9300 Aalst", phone = "0470 00 45 18", email = "lieve.peeters@mail.example",
      file = {
        nl = "Bestelling B-77120 van 25 februari: wasmachine W7 met levering en plaatsing, samen € 714, betaald met de bankkaart. Beloofd voor 4 maart; \z
          verschoven naar 13 maart, dan naar 20 maart; die rit op 19 maart geschrapt: geen voorraad. Drie keer genoteerd: klant wil teruggebeld worden. \z
          Geen terugbelgesprek te zien. Nota van het depot, 24 maart: nieuwe partij W7 binnen, levering nog te plannen.",
        fr = "Commande B-77120 du 25 février : lave-linge W7 avec livraison et installation, 714 € au total, payé par carte. Promis pour le 4 mars ; \z
          reporté au 13 mars, puis au 20 mars ; annulé le 19 mars : pas de stock. Noté trois fois : « la cliente veut être rappelée ». \z
          Aucun rappel visible. Note du dépôt, 24 mars : nouveau lot de W7 arrivé, livraison encore à planifier.",
        en = "Order B-77120 of 25 February: washing machine W7 with delivery and installation, €714 in all, paid by bank card. Promised for 4 March; \z
          moved to 13 March, then to 20 March; cancelled on 19 March: no stock. Noted three times: customer wants to be called back. \z
          No return call on record. Depot note, 24 March: new batch of W7 in, delivery still to be planned.",
      },
      face = { skin = 2, hair = "bob", hair_colour = "brown", glasses = true, top = "teal", age = "middle" },
    },
    customer "dubois" {
      name = "Martine Dubois", number = "VK-187342", born = "1975-09-02", city = "Namur", language = "fr",
      address = "rue des Carmes 27, 5000 Namur", phone = "0470 00 31 46", email = "martine.dubois@mail.example",
      file = {
        nl = "Vaatwasser V4, geleverd op 18 november 2024, nog in de wettelijke garantie. Herstelling op 12 januari 2026: E4, afvoerpomp gereinigd. \z
          Herstelling op 9 februari 2026: opnieuw E4, afvoerpomp vervangen.",
        fr = "Lave-vaisselle V4, livré le 18 novembre 2024, encore sous garantie légale. Réparation du 12 janvier 2026 : E4, pompe de vidange nettoyée. \z
          Réparation du 9 février 2026 : de nouveau E4, pompe de vidange remplacée.",
        en = "Dishwasher V4, delivered on 18 November 2024, still under the legal guarantee. Repair on 12 January 2026: E4, drain pump cleaned. \z
          Repair on 9 February 2026: E4 again, drain pump replaced.",
      },
      face = { skin = 1, hair = "short", hair_colour = "grey", glasses = false, top = "plum", age = "middle" },
    },
    customer "benali" {
      name = "Karim Benali", number = "VK-231906", born = "1986-11-23", city = "Mechelen", language = "nl",
      address = "Nekkerspoelstraat 63, 2800 Mechelen", phone = "0470 00 19 06", email = "karim.benali@mail.example",
      file = {
        nl = "Droogkast D5, geleverd en geplaatst op 8 oktober 2024, wettelijke garantie tot 8 oktober 2026. Geen Zorgplan. Geen eerdere oproepen. \z
          Adres en e-mailadres zijn nagekeken in oktober 2024.",
        fr = "Sèche-linge D5, livré et installé le 8 octobre 2024, garantie légale jusqu'au 8 octobre 2026. Pas de Plan Entretien. Aucun appel \z
          précédent. Adresse et adresse e-mail vérifiées en octobre 2024.",
        en = "Tumble dryer D5, delivered and installed on 8 October 2024, legal guarantee until 8 October 2026. No service plan. No earlier calls. \z
          Address and email address checked in October 2024.",
      },
      face = { skin = 4, hair = "curly", hair_colour = "black", beard = true, glasses = false, top = "olive", age = "young" },
    },
    customer "vandenberghe" {
      name = "Jos Van den Berghe", number = "VK-098271", born = "1944-06-30", city = "Brugge", language = "nl",
      address = "Ezelstraat 40, 8000 Brugge", phone = "050 00 82 71",
      file = {
        nl = "Wasmachine W7, geleverd en geplaatst op 6 oktober 2025, wettelijke garantie tot 6 oktober 2027. Geen e-mailadres: bevestigingen met de post \z
          en telefonisch op het vaste nummer. Geen volmacht voor iemand anders.",
        fr = "Lave-linge W7, livré et installé le 6 octobre 2025, garantie légale jusqu'au 6 octobre 2027. Pas d'adresse e-mail : confirmations par la \z
          poste et par téléphone, sur la ligne fixe. Aucune procuration pour quelqu'un d'autre.",
        en = "Washing machine W7, delivered and installed on 6 October 2025, legal guarantee until 6 October 2027. No email address: confirmations by \z
          post and by phone on the landline. No mandate for anyone else.",
      },
      face = { skin = 1, hair = "bald", hair_colour = "white", glasses = true, top = "slate", age = "older" },
    },

    -- Namesakes, and people who call about other things.
    customer "peeters-2" {
      name = "Liesbet Peeters", number = "VK-204581", born = "1986-04-13", city = "Ninove", language = "nl",
      address = "Kaardeloodstraat 22, 9400 Ninove", phone = "0470 00 62 15", email = "liesbet.peeters@mail.example",
      file = {
        nl = "Bestelling B-77031 van 23 februari: wasmachine W7, levering tot aan de voordeur, samen € 684. Geleverd op 13 maart. Geen open vragen.",
        fr = "Commande B-77031 du 23 février : lave-linge W7, livraison à la porte, 684 € au total. Livré le 13 mars. Aucune question ouverte.",
        en = "Order B-77031 of 23 February: washing machine W7, delivery to the front door, €684 in all. Delivered on 13 March. Nothing open.",
      },
      face = { skin = 2, hair = "long", hair_colour = "blond", top = "rose", age = "young" },
    },
    customer "peeters-3" {
      name = "Lieve Peeters", number = "VK-160277", born = "1979-07-25", city = "Geel", language = "nl",
      address = "Stationsstraat 118, 2440 Geel", phone = "0470 00 27 03", email = "lieve.peeters.geel@mail.example",
      file = {
        nl = "Droogkast D5, geleverd en geplaatst op 19 december 2025, garantie tot 19 december 2027. Zorgplan aangeboden, klant wou het niet.",
        fr = "Sèche-linge D5, livré et installé le 19 décembre 2025, garantie jusqu'au 19 décembre 2027. Pas de Plan Entretien : proposé, refusé.",
        en = "Tumble dryer D5, delivered and installed on 19 December 2025, guarantee until 19 December 2027. Service plan offered, declined.",
      },
      face = { skin = 2, hair = "short", hair_colour = "red", top = "olive", age = "middle" },
    },
    customer "dubois-2" {
      name = "Marcel Dubois", number = "VK-178342", born = "1957-02-09", city = "Charleroi", language = "fr",
      address = "rue de la Station 9, 6000 Charleroi", phone = "0470 00 54 64", email = "m.dubois@mail.example",
      file = {
        nl = "Vaatwasser V4, geleverd op 3 september 2025, garantie tot 3 september 2027. Geen herstellingen, geen oproepen.",
        fr = "Lave-vaisselle V4, livré le 3 septembre 2025, garantie jusqu'au 3 septembre 2027. Aucune réparation, aucun appel.",
        en = "Dishwasher V4, delivered on 3 September 2025, guarantee until 3 September 2027. No repairs, no calls.",
      },
      face = { skin = 2, hair = "bald", beard = true, hair_colour = "grey", top = "sand", age = "older" },
    },
    customer "benali-2" {
      name = "Samira Benali", number = "VK-231960", born = "1991-06-18", city = "Vilvoorde", language = "nl",
      address = "Mechelsesteenweg 240, 1800 Vilvoorde", phone = "0470 00 19 60", email = "samira.benali@mail.example",
      file = {
        nl = "Wasmachine W7 sinds augustus 2025, met Zorgplan tot 31 augustus 2026. Onderhoudsbeurt nog niet aangevraagd.",
        fr = "Lave-linge W7 depuis août 2025, avec Plan Entretien jusqu'au 31 août 2026. Entretien pas encore demandé.",
        en = "Washing machine W7 since August 2025, with a service plan until 31 August 2026. Service visit not yet asked for.",
      },
      face = { skin = 3, hair = "headscarf", hair_colour = "black", glasses = true, top = "blue", age = "young" },
    },
    customer "nguyen" {
      name = "Minh Nguyen", number = "VK-240115", born = "1995-12-01", city = "Gent", language = "nl",
      address = "Coupure Links 305, 9000 Gent", phone = "0470 00 83 40", email = "minh.nguyen@mail.example",
      file = {
        nl = "Koelkast K6, bestelling B-77340 van 9 maart, € 764, meteen betaald in de webshop. Geleverd en geplaatst op 16 maart. \z
          Twee facturen: F-03118 van 9 maart, betaald; F-03187 van 16 maart, openstaand.",
        fr = "Réfrigérateur K6, commande B-77340 du 9 mars, 764 €, payé tout de suite en ligne. Livré et installé le 16 mars. \z
          Deux factures : F-03118 du 9 mars, payée ; F-03187 du 16 mars, ouverte.",
        en = "Fridge-freezer K6, order B-77340 of 9 March, €764, paid at once in the webshop. Delivered and installed on 16 March. \z
          Two invoices: F-03118 of 9 March, paid; F-03187 of 16 March, open.",
      },
      face = { skin = 3, hair = "short", hair_colour = "black", top = "slate", age = "young" },
    },
    customer "kowalska" {
      name = "Agnieszka Kowalska", number = "VK-219874", born = "1972-10-30", city = "Antwerpen", language = "nl",
      address = "Turnhoutsebaan 71, 2140 Antwerpen", phone = "0470 00 98 74", email = "a.kowalska@mail.example",
      file = {
        nl = "Droogkast D5 met Zorgplan van 14 april 2025 tot 13 april 2026, onderhoudsbeurt gedaan. Vroeg op 18 maart of het plan vanzelf verlengt; \z
          wil de uitleg liever per mail.",
        fr = "Sèche-linge D5 avec Plan Entretien du 14 avril 2025 au 13 avril 2026, entretien effectué. A demandé le 18 mars si le plan se prolonge \z
          de lui-même ; préfère l'explication par e-mail.",
        en = "Tumble dryer D5 with a service plan from 14 April 2025 to 13 April 2026, service visit done. Asked on 18 March whether the plan renews \z
          by itself; would rather have the explanation by email.",
      },
      face = { skin = 1, hair = "bun", hair_colour = "blond", glasses = true, top = "plum", age = "middle" },
    },
    customer "osei" {
      name = "Kwame Osei", number = "VK-236650", born = "1983-03-27", city = "Brussel", language = "en",
      address = "Emile Jacqmainlaan 148, 1000 Brussel", phone = "0470 00 66 50", email = "k.osei@mail.example",
      file = {
        nl = "Koelkast K6, bestelling B-76880, € 734, geleverd op 19 maart. Meldde op 20 maart een deuk in de deur, met foto's. \z
          Doorgegeven aan het depot, nog geen antwoord. Spreekt het liefst Engels.",
        fr = "Réfrigérateur K6, commande B-76880, 734 €, livré le 19 mars. A signalé le 20 mars une bosse sur la porte, avec photos. \z
          Transmis au dépôt, pas encore de réponse. Préfère parler anglais.",
        en = "Fridge-freezer K6, order B-76880, €734, delivered on 19 March. Reported a dent in the door on 20 March, with photos. \z
          Passed to the depot, no answer yet. Prefers English.",
      },
      face = { skin = 6, hair = "short", hair_colour = "black", beard = true, top = "teal", age = "middle" },
    },
    customer "lambert" {
      name = "Julien Lambert", number = "VK-225103", born = "1989-01-16", city = "Liège", language = "fr",
      address = "rue Saint-Gilles 52, 4000 Liège", phone = "0470 00 51 03", email = "julien.lambert@mail.example",
      file = {
        nl = "Kookplaat I8, bestelling B-76512, € 584, geleverd op 6 maart. Herroepen op 17 maart, opgehaald op 23 maart. \z
          Terug te betalen: € 549, uiterlijk op 31 maart.",
        fr = "Taque I8, commande B-76512, 584 €, livrée le 6 mars. Rétractation le 17 mars, reprise le 23 mars. \z
          À rembourser : 549 €, au plus tard le 31 mars.",
        en = "Hob I8, order B-76512, €584, delivered on 6 March. Withdrawn on 17 March, collected on 23 March. \z
          To be refunded: €549, by 31 March.",
      },
      face = { skin = 2, hair = "curly", hair_colour = "brown", top = "rust", age = "young" },
    },

    -- Customers of single scenarios.
    customer "baeten" {
      name = "Katrien Baeten", number = "VK-226640", born = "1987-07-09", city = "Geraardsbergen", language = "nl",
      address = "Kapellestraat 31, 9500 Geraardsbergen",
      file = {
        nl = "Wasmachine W7, bestelling B-76248, geleverd en geplaatst op 12 februari 2026, wettelijke garantie tot 12 februari 2028. \z
          Kapellestraat 31, 9500 Geraardsbergen. Drie contacten in maart: zie de historiek.",
        fr = "Lave-linge W7, commande B-76248, livré et installé le 12 février 2026, garantie légale jusqu'au 12 février 2028. \z
          Kapellestraat 31, 9500 Grammont. Trois contacts en mars : voir l'historique.",
        en = "Washing machine W7, order B-76248, delivered and installed on 12 February 2026, legal guarantee until 12 February 2028. \z
          Kapellestraat 31, 9500 Geraardsbergen. Three contacts in March: see the history.",
      },
      face = { skin = 2, hair = "ponytail", hair_colour = "red", glasses = false, top = "rust", age = "middle" },
    },
    customer "baeten-2" {
      name = "Kim Baeten", number = "VK-226604", born = "1991-01-27", city = "Zottegem", language = "nl",
      address = "Hoogstraat 58, 9620 Zottegem",
      file = {
        nl = "Wasmachine W7, bestelling B-76491, geleverd tot aan de voordeur op 20 februari 2026, wettelijke garantie tot 20 februari 2028.",
        fr = "Lave-linge W7, commande B-76491, livré à la porte le 20 février 2026, garantie légale jusqu'au 20 février 2028.",
        en = "Washing machine W7, order B-76491, delivered to the front door on 20 February 2026, legal guarantee until 20 February 2028.",
      },
      face = { skin = 2, hair = "short", hair_colour = "red", glasses = true, top = "sand", age = "young" },
    },
  },

  procedures = {
    procedure "verify" {
      title = { nl = "Klant identificeren", fr = "Identifier le client", en = "Identifying the customer" },
      steps = {
        {
          nl = "Vraag drie gegevens en laat de klant ze zelf zeggen. Minstens één ervan is niet publiek: klantnummer, bestelnummer of geboortedatum.",
          fr = "Demandez trois données et laissez le client les dire. Au moins une n'est pas publique : numéro de client, de commande ou date de naissance.",
          en = "Ask for three facts and let the customer say them. At least one is not public: customer number, order number or date of birth.",
        },
        {
          nl = "Zeg niets uit het dossier zolang de drie gegevens niet kloppen: ook geen adres, datum of toestel.",
          fr = "Ne dites rien du dossier avant que les trois données soient correctes : ni adresse, ni date, ni appareil.",
          en = "Say nothing from the file until the three facts match: no address, date or appliance either.",
        },
        {
          nl = "Belt iemand voor een ander? Zonder volmacht in het dossier geeft u geen gegevens; u neemt de boodschap aan en belt de klant zelf terug.",
          fr = "Quelqu'un appelle pour une autre personne ? Sans procuration au dossier, aucune donnée ; \z
            vous prenez le message et rappelez le client lui-même.",
          en = "Someone calls for another person? Without a mandate in the file you give no data; you take the message and call the customer back.",
        },
        {
          nl = "Vraag of noteer nooit een pincode, een volledig kaartnummer of een wachtwoord.",
          fr = "Ne demandez et ne notez jamais de code PIN, de numéro de carte complet ou de mot de passe.",
          en = "Never ask for or write down a PIN, a full card number or a password.",
        },
      },
    },
    procedure "late-delivery" {
      title = { nl = "Levering te laat", fr = "Livraison en retard", en = "Late delivery" },
      steps = {
        {
          nl = "Erken de vertraging en verontschuldig u namens Volta. Kijk in het dossier voor u iets over een datum zegt.",
          fr = "Reconnaissez le retard et excusez-vous au nom de Volta. Consultez le dossier avant de parler d'une date.",
          en = "Acknowledge the delay and apologise on behalf of Volta. Look in the file before you say anything about a date.",
        },
        {
          nl = "Een nieuwe datum met een tijdvak van twee uur staat pas vast als het depot ze bevestigt. \z
            Vragen van vóór 14 uur beantwoordt het depot dezelfde werkdag vóór 17 uur.",
          fr = "Une nouvelle date, avec une plage de deux heures, n'est sûre qu'une fois confirmée par le dépôt. \z
            Le dépôt répond avant 17 heures aux demandes envoyées le même jour ouvrable avant 14 heures.",
          en = "A new date with a two-hour window is fixed only once the depot confirms it. \z
            The depot answers requests made before 2 pm the same working day before 5 pm.",
        },
        {
          nl = "De klant mag altijd gratis annuleren. Het hele bedrag staat binnen de 14 dagen terug op dezelfde rekening.",
          fr = "Le client peut toujours annuler sans frais. Le montant total est remboursé dans les 14 jours sur le même compte.",
          en = "The customer may always cancel free of charge. The whole amount is paid back within 14 days to the same account.",
        },
        {
          nl = "Vanaf 15 dagen vertraging: een vaste vergoeding van € 50, gestort na de levering of de annulering. \z
            Meer mag u niet toezeggen; wie meer vraagt, gaat naar de servicemanager, die binnen twee werkdagen antwoordt.",
          fr = "À partir de 15 jours de retard : une indemnité fixe de 50 €, versée après la livraison ou l'annulation. \z
            Vous ne pouvez pas promettre plus ; une demande plus élevée va au responsable du service, qui répond dans les deux jours ouvrables.",
          en = "From 15 days of delay: a fixed compensation of €50, paid after the delivery or the cancellation. \z
            You may not promise more; a higher claim goes to the service manager, who answers within two working days.",
        },
        {
          nl = "Eén medewerker volgt op: noteer de klacht, de afspraak en uw naam in het dossier.",
          fr = "Un seul collaborateur assure le suivi : notez la plainte, l'accord et votre nom dans le dossier.",
          en = "One agent follows up: record the complaint, the agreement and your name in the file.",
        },
      },
    },
    procedure "repair" {
      title = { nl = "Herstelling en garantie", fr = "Réparation et garantie", en = "Repair and guarantee" },
      steps = {
        {
          nl = "Brandlucht, rook, een schok of water bij de elektriciteit: toestel uit, zekering uit, niet meer gebruiken. Dan pas het dossier.",
          fr = "Odeur de brûlé, fumée, décharge ou eau près de l'électricité : éteindre l'appareil, couper le fusible, ne plus \z
            utiliser. Le dossier vient après.",
          en = "Burning smell, smoke, a shock or water near electricity: switch off the appliance and the fuse, and stop using it. The file comes after that.",
        },
        {
          nl = "Water op de vloer: ook de waterkraan dicht, en niemand raakt de stekker of het stopcontact aan. De zekering blijft uit \z
            tot de technieker er is. \z
            Vraag een dringend bezoek: de hersteldienst bevestigt binnen het uur of het dezelfde of de volgende werkdag kan.",
          fr = "Eau au sol : fermer aussi le robinet d'eau, et personne ne touche à la fiche ni à la prise. Le fusible reste coupé jusqu'au technicien. \z
            Demandez un passage urgent : le service réparation confirme dans l'heure si c'est possible le jour même ou le jour ouvrable suivant.",
          en = "Water on the floor: turn off the water tap too, and nobody touches the plug or the socket. The fuse stays off until the technician is there. \z
            Ask for an urgent visit: the repair service confirms within the hour whether the same or the next working day is possible.",
        },
        {
          nl = "Anders eerst de eenvoudige controles uit de handleiding, samen met de klant.",
          fr = "Sinon, d'abord les contrôles simples du mode d'emploi, avec le client.",
          en = "Otherwise first the simple checks from the manual, together with the customer.",
        },
        {
          nl = "Wettelijke garantie: twee jaar vanaf de levering. Een defect wordt gratis hersteld, verplaatsing inbegrepen. \z
            Buiten garantie: € 79 voor verplaatsing en diagnose, herstelling na akkoord over een bestek.",
          fr = "Garantie légale : deux ans à partir de la livraison. Un défaut est réparé gratuitement, déplacement compris. \z
            Hors garantie : 79 € pour le déplacement et le diagnostic, réparation après accord sur un devis.",
          en = "Legal guarantee: two years from delivery. A defect is repaired free of charge, travel included. \z
            Outside the guarantee: €79 for travel and diagnosis, repair after agreement on a quotation.",
        },
        {
          nl = "Een technieker komt in de voor- of namiddag van een dag die de hersteldienst bevestigt; hij belt een half uur op voorhand.",
          fr = "Le technicien passe le matin ou l'après-midi d'un jour confirmé par le service réparation ; il téléphone une demi-heure à l'avance.",
          en = "A technician comes in the morning or the afternoon of a day the repair service confirms; he phones half an hour in advance.",
        },
        {
          nl = "Komt hetzelfde defect binnen de garantie terug na een herstelling? Noteer defect, data en de wens van de klant en geef door aan de \z
            servicemanager. Die beslist over vervanging of terugbetaling en belt binnen twee werkdagen. Beloof zelf geen van beide.",
          fr = "Le même défaut revient sous garantie après une réparation ? Notez le défaut, les dates et le souhait du client et transmettez au \z
            responsable du service. Il décide du remplacement ou du remboursement et rappelle dans les deux jours ouvrables. Ne promettez ni l'un ni l'autre.",
          en = "The same defect comes back under the guarantee after a repair? Note the defect, the dates and the customer's wish and pass them to the \z
            service manager, who decides on replacement or refund and calls within two working days. Promise neither yourself.",
        },
      },
    },
    procedure "offer" {
      title = { nl = "Aanvullend advies", fr = "Conseil complémentaire", en = "Additional advice" },
      steps = {
        {
          nl = "Pas als de vraag opgelost is en de klant dat bevestigt. Niet bij een lopende klacht.",
          fr = "Seulement quand la question est résolue et que le client le confirme. Pas pendant une plainte en cours.",
          en = "Only when the question is solved and the customer confirms it. Not during an open complaint.",
        },
        {
          nl = "Vraag eerst hoe de klant het toestel gebruikt. Stel het één keer voor, en kort. Past het niet, zeg dat dan.",
          fr = "Demandez d'abord comment le client utilise l'appareil. Proposez une seule fois, brièvement. Si cela ne convient pas, dites-le.",
          en = "Ask first how the customer uses the appliance. Suggest the plan once, and briefly. If it does not suit, say so.",
        },
        {
          nl = "Noem de prijs, wat inbegrepen is én wat niet. Zeg nooit dat het Zorgplan nodig is voor de garantie.",
          fr = "Donnez le prix, ce qui est compris et ce qui ne l'est pas. Ne dites jamais que le Plan Entretien est nécessaire pour la garantie.",
          en = "Give the price, what is included and what is not. Never say that the plan is needed for the guarantee.",
        },
        {
          nl = "Een duidelijk ja is nodig. Daarna gaat er een mail: het plan start pas als de klant daarop bevestigt. Vermeld de 14 dagen herroepingsrecht.",
          fr = "Il faut un oui clair. Un e-mail suit : le plan ne commence que si le client le confirme. Mentionnez les 14 jours de rétractation.",
          en = "A clear yes is needed. An email follows: the plan starts only when the customer confirms it. Mention the 14 days to withdraw.",
        },
        {
          nl = "Nee is nee: niet aandringen, niets alvast klaarzetten. Informatie mailen mag, als de klant dat wil.",
          fr = "Non, c'est non : ne pas insister, ne rien préparer d'avance. L'information peut partir par e-mail, si le client le souhaite.",
          en = "No is no: no pressing, nothing set up in advance. Information may go by email, if the customer wants it.",
        },
      },
    },
    procedure "callback" {
      title = { nl = "Terugbellen", fr = "Rappeler un client", en = "Calling back" },
      steps = {
        {
          nl = "Spreek vier dingen af: wie belt, welke dag, tussen welke uren en op welk nummer. Herhaal ze.",
          fr = "Convenez de quatre choses : qui appelle, quel jour, entre quelles heures et à quel numéro. Répétez-les.",
          en = "Agree on four things: who calls, which day, between which hours and on which number. Repeat them.",
        },
        {
          nl = "Zet het terugbelgesprek in de agenda en in het dossier terwijl de klant nog aan de lijn is.",
          fr = "Inscrivez le rappel dans l'agenda et dans le dossier pendant que le client est encore en ligne.",
          en = "Put the call in the agenda and in the file while the customer is still on the line.",
        },
        {
          nl = "Bel op het afgesproken uur, ook als er nog geen nieuws is.",
          fr = "Appelez à l'heure convenue, même s'il n'y a pas encore de nouvelles.",
          en = "Call at the agreed time, even if there is no news yet.",
        },
      },
    },
  },

  teams = {
    team "depot" {
      number = "311",
      name = { nl = "Depot", fr = "Dépôt", en = "Depot" },
      does = {
        nl = "Beheert de voorraad, plant en bevestigt de leveringen.",
        fr = "Gère le stock, planifie et confirme les livraisons.",
        en = "Manages the stock, plans and confirms the deliveries.",
      },
    },
    team "repair" {
      number = "312",
      name = { nl = "Hersteldienst", fr = "Service réparation", en = "Repair service" },
      does = {
        nl = "Stelt pannes vast, plant de techniekers en bestelt onderdelen.",
        fr = "Diagnostique les pannes, planifie les techniciens et commande les pièces.",
        en = "Diagnoses faults, plans the technicians and orders parts.",
      },
    },
    team "service-manager" {
      number = "313",
      name = { nl = "Servicemanager", fr = "Responsable du service après-vente", en = "Service manager" },
      does = {
        nl = "Beslist over vervanging, terugbetaling en vergoedingen boven de vaste bedragen.",
        fr = "Décide des remplacements, des remboursements et des indemnités au-delà des montants fixes.",
        en = "Decides on replacement, refunds and compensation above the fixed amounts.",
      },
    },
  },

  -- The desk: what stands in the systems is in lib/volta-desk.lua, what every call has in common in lib/world.lua.
  records = desk.records, articles = desk.articles, notices = desk.notices, letters = desk.letters,
  slots = desk.slots, irregularities = desk.irregularities,
  forms = world.forms, folders = world.folders,
  patience = world.patience, moves = world.moves, rules = world.rules,
}
