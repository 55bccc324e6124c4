-- A customer who speaks English moves to a new flat: short sentences, information in blocks, teach-back,
-- and nothing about the flatmate's contract, however reasonable the question sounds.

local zwaluw = require "companies.zwaluw"

return scenario {
  id = "moving-flat", version = 1,
  kind = "information",
  channel = "phone",
  direction = "inbound",
  language = "en",
  title = {
    nl = "Internet verhuizen, in het Engels",
    fr = "Déménager son internet, en anglais",
    en = "Moving the internet to a new flat",
  },
  brief = {
    nl = "U bent Sam, van de klantendienst van Zwaluw. Het is maandag 9 maart, halftien in de voormiddag. Er komt een oproep \z
      binnen; de beller koos in het menu voor ‘verhuizen’. Het adresonderzoek en de planning van de installateurs staan op uw scherm. \z
      Het gesprek is in het Engels.",
    fr = "Vous êtes Sam, du service clientèle de Zwaluw. Nous sommes le lundi 9 mars, neuf heures et demie. Un appel arrive ; au menu, \z
      la personne a choisi « déménager ». La vérification d'adresse et le planning des installateurs sont à l'écran. \z
      La conversation est en anglais.",
    en = "You are Sam, from Zwaluw customer service. It is Monday 9 March, half past nine in the morning. A call comes in; \z
      in the menu the caller chose “moving”. The address check and the installers' schedule are on your screen. \z
      The conversation is in English.",
  },
  company = zwaluw, customer = "okafor",
  procedures = { "verify", "moving" },
  products = { "move", "internet-home", "internet-fibre", "loan-box" },
  minutes = 7, difficulty = 2,

  variables = {
    mood = { 0, min = -3, max = 3 },
  },

  opportunities = {
    welcome    = { "4.1" },
    analyse    = { "4.7" },
    identify   = { "4.3", weight = 2 },
    plain      = { "4.4", weight = 2 },
    searching  = { "6.2" },
    privacy    = { "6.6", weight = 2 },
    lookup     = { "6.3", weight = 2 },
    questions  = { "7.4" },
    proposal   = { "7.2", weight = 2 },
    fit        = { "7.3" },
    understood = { "9.2", weight = 2 },
    steps      = { "9.3" },
    agreement  = { "9.4", weight = 2 },
    more       = { "9.6" },
  },

  phase "4" {
    node "greeting" {
      "Hello, good morning. Sorry, my Dutch is still a bit slow for the phone. Is it okay if we do this in English?",
      option "try-dutch" {
        "Oh, I'm sure your Dutch is lovely! Shall we just try it in Dutch, nice and slow, as a bit of practice for you?",
        earns = { welcome = 0 }, effect = { mood = -1 },
        reply = "Um, no, I'd rather not. Not on the phone, please. This is Zwaluw, yes?",
        why = {
          nl = "Vriendelijk, maar ze vroeg iets anders en u weigert het met een glimlach. Ze weet ook niet wie u bent: verwelkomen doet u in naam van \z
            Zwaluw.",
          en = "Friendly, but she asked for something else and you turn it down with a smile. Nor does she know who you are: you welcome her on \z
            behalf of Zwaluw.",
        },
        better = {
          nl = "Of course. Good morning, Zwaluw customer service, you're speaking with Sam.",
          en = "Of course. Good morning, Zwaluw customer service, you're speaking with Sam.",
        },
      },
      option "number-at-once" {
        "English is no problem. You're through to Zwaluw, for moving. Do you have your customer number there?",
        earns = { welcome = 1 },
        reply = "Yes, somewhere here. But can I ask my question first?",
        why = {
          nl = "De firma is genoemd en Engels mag, maar uw naam ontbreekt en ze krijgt een nummer als eerste vraag. Een welkom mag aangenamer.",
          en = "You name the company and English is fine, but your name is missing and you ask for a number before hearing her question. A welcome can be warmer.",
        },
        better = {
          nl = "Good morning, English is fine. This is Sam from Zwaluw customer service. What can I do for you?",
          en = "Good morning, English is fine. This is Sam from Zwaluw customer service. What can I do for you?",
        },
      },
      option "english-and-name" {
        "Good morning, and yes, of course. Zwaluw customer service, you're speaking with Sam. How can I help you?",
        earns = { welcome = 2 }, effect = { mood = 1 },
        reply = "Ah, great. Thank you, Sam.",
        why = {
          nl = "Ja op haar vraag, bedrijf, naam, en dan mag zij vertellen: aangenaam en in naam van Zwaluw.",
          en = "Yes to what she asks, company, name, and then it is her turn: a pleasant welcome on behalf of Zwaluw.",
        },
      },
    },

    node "question" {
      "So, I'm moving to a new flat in three weeks, also here in Ghent. And I don't know what happens with my internet. Can I take it \z
        with me? Does it cost anything?",
      option "free-and-easy" {
        "Yes, of course you can take it with you, and it's free. You only have to give us the new address, and that's all.",
        earns = { analyse = 0 }, effect = { mood = 1 },
        reply = "Free? Oh, that's good. Because my neighbour had to pay forty-nine euros.",
        why = {
          nl = "Een antwoord voor u de vraag kent. Gratis hangt af van de datum, en of het kan van het adres. Analyseer eerst de vraag.",
          en = "An answer before you know the question. Whether it is free depends on the date, whether it can be done on the address. Analyse the question first.",
        },
        better = {
          nl = "You'd like to know if it can move, how, and what it costs. Is there anything else that matters to you?",
          en = "You'd like to know if it can move, how, and what it costs. Is there anything else that matters to you?",
        },
      },
      option "three-questions" {
        "So you'd like to know: can it move, how does it work, and what does it cost? Is there anything else, apart from that?",
        earns = { analyse = 2 }, effect = { mood = 1 },
        reply = "Yes, exactly that. And the date, because some days I work from home.",
        why = {
          nl = "U haalt haar vraag uit elkaar in drie korte stukken en vraagt wat er nog bij hoort: zo analyseert u de vraag voor u antwoordt.",
          en = "You take her question apart into three short pieces and ask whether that is all: analysing the question before answering.",
        },
      },
      option "website" {
        "The easiest way is our website, madam. Do you know it? Under Moving there's a form, in Dutch and French. Five minutes, and it's done.",
        earns = { analyse = 0 }, effect = { mood = -1 },
        reply = "I saw that form. I didn't understand all of it, that's why I'm calling.",
        why = {
          nl = "U stuurt haar naar twee talen waarvoor ze net belde. Wat ze wil weten, hebt u nog niet bekeken: analyseer de vraag.",
          en = "You send her to the two languages she was calling about. What she wants to know is still untouched: analyse the question.",
        },
        better = {
          nl = "I can help you here. You want to know if it can move, how, and what it costs. Is that right?",
          en = "I can help you here. You want to know if it can move, how, and what it costs. Is that right?",
        },
      },
      option "cost-first" {
        "Let's start with the cost, because that depends on your date. Which day exactly are you moving out of the old flat?",
        earns = { analyse = 1 },
        reply = "On Saturday the twenty-eighth. But I also want to know if it's possible at all.",
        why = {
          nl = "De datum is belangrijk, maar u pakt één stuk van haar vraag en de rest moet zij bewaken. Analyseer eerst de hele vraag.",
          en = "The date matters, but you pick one piece of her question and leave her to keep track of the rest. Analyse the whole question first.",
        },
        better = {
          nl = "Three things, then: if it can move, how, and what it costs. We'll take them one by one. Is that all of it?",
          en = "Three things, then: if it can move, how, and what it costs. We'll take them one by one. Is that all of it?",
        },
      },
    },

    node "identify" {
      line { "Can you do it with me, on the phone? What do you need from me?", when = 'chose("question/website")' },
      line { "So, do you need my details for that?", when = 'not chose("question/website")' },
      option "three-facts" {
        "Yes, please. Three things: your customer number, your date of birth and the postcode where you live now.",
        earns = { identify = 2 }, effect = { mood = 1 },
        reply = "ZW-288156. The twenty-first of September, nineteen ninety. And nine thousand, Ghent.",
        why = {
          nl = "U zegt hoeveel er komt, vraagt drie gegevens en zij zegt ze: de klant is geïdentificeerd, en ze kon goed volgen.",
          en = "You say how much is coming, ask for three facts and she gives them: the customer is identified, and she could follow you.",
        },
      },
      option "say-yes" {
        "No need, I can see you. Amara Okafor, Kantelstraat 84, box 3? You only have to say yes or no to that.",
        earns = { identify = 0 }, effect = { mood = 1 }, knockout = "privacy",
        reply = "Yes, that's me. Oh, that was easy.",
        why = {
          nl = "Makkelijk voor haar, maar ook voor wie zich voor haar uitgeeft. De klant identificeren betekent dat zij de gegevens zegt, niet u.",
          en = "Easy for her, and for anyone who pretends to be her. Identifying the customer means that she gives the facts, not you.",
        },
        better = {
          nl = "Yes, please: your customer number, your date of birth and your postcode. You can say them one by one.",
          en = "Yes, please: your customer number, your date of birth and your postcode. You can say them one by one.",
        },
      },
      option "name-and-street" {
        "Just your full name, please, and your current street and house number. With those I can find you right away.",
        earns = { identify = 1 },
        reply = "Amara Okafor, Kantelstraat 84, box 3.",
        why = {
          nl = "Naam en adres staan op haar bel. Om de klant te identificeren is er minstens één gegeven nodig dat niet publiek is.",
          en = "Her name and address are on her doorbell. Identifying the customer takes at least one fact that is not public.",
        },
        better = {
          nl = "Your name, your customer number and your date of birth, please.",
          en = "Your name, your customer number and your date of birth, please.",
        },
      },
    },
  },

  phase "6" {
    node "looking" {
      "Okay. And what happens now?",
      option "own-troubles" {
        "I'm clicking around a bit here. The computer is very slow again today, it's always the same on a Monday morning.",
        earns = { searching = 1 },
        reply = "Okay… I'll wait.",
        why = {
          nl = "U praat tijdens het opzoeken, dat is beter dan stilte, maar ze weet niet wat u zoekt en hoelang het duurt.",
          en = "You talk while looking things up, which beats silence, but she does not know what you are looking for or how long it takes.",
        },
        better = {
          nl = "I'm opening your contract. It takes about ten seconds, please stay on the line.",
          en = "I'm opening your contract. It takes about ten seconds, please stay on the line.",
        },
      },
      option "just-a-look" {
        "Nothing you have to do yet. I'll have a look at your contract first, and then I'll tell you what I've found, all right?",
        earns = { searching = 0 }, effect = { mood = -1 },
        reply = { line { "You read for half a minute and say nothing.", by = "narrator" }, "Hello? Are you still there?" },
        why = {
          nl = "U zegt vriendelijk wat u gaat doen, en dan wordt het stil. Aan de telefoon ziet ze u niet lezen: communiceer ook tijdens het opzoeken.",
          en = "You say kindly what you are going to do, and then it goes quiet. On the phone she cannot see you read: \z
            keep talking to her while you look things up.",
        },
        better = {
          nl = "I'm opening your contract, that takes about ten seconds. I'm still here.",
          en = "I'm opening your contract, that takes about ten seconds. I'm still here.",
        },
      },
      option "what-and-how-long" {
        "I'm opening your contract now. That takes about ten seconds. You'll hear me typing, but I'm still with you. Yes, got it.",
        earns = { searching = 2 }, effect = { mood = 1 },
        reply = "Okay, perfect.",
        why = {
          nl = "Wat u doet, hoelang het duurt en dat u er blijft: zo communiceert u met haar tijdens het opzoeken.",
          en = "What you do, how long it takes and that you are still there: communicating with her while looking things up.",
        },
      },
      option "music" {
        "One moment please, madam. Is a bit of music all right? Then you won't get bored, and I'll be back in no time.",
        earns = { searching = 0 }, effect = { mood = -1 },
        reply = { line { "The music plays for forty seconds.", by = "narrator" }, "Hello? … Hello? Ah, there you are." },
        why = {
          nl = "Ze hangt in de wacht zonder reden en zonder tijd. In een tweede taal is stilte of muziek nog onzekerder: praat met haar tijdens het \z
            opzoeken.",
          en = "She is on hold without a reason or a time. In a second language, silence or music is even harder to read: \z
            talk to her while looking things up.",
        },
        better = {
          nl = "I'm opening your file. Ten seconds. I'm staying on the line.",
          en = "I'm opening your file. Ten seconds. I'm staying on the line.",
        },
      },
    },

    node "flatmate" {
      "Oh, one thing. I'm going to share the flat with a friend, Lotte Maes. She has Zwaluw too, at her own place, in her own name. \z
        We only need one, of course. When does her contract end? She asked me to check with you.",
      option "herself" {
        "I can only talk about your own contract. Lotte can call us herself, or go to one of our shops. Shall we go on with yours?",
        earns = { privacy = 2 },
        reply = "Okay, that makes sense. I'll tell her this evening.",
        why = {
          nl = "Een duidelijke grens, een weg voor Lotte, en verder met haar eigen vraag: rekening houden met de privacywetgeving zonder stroef te worden.",
          en = "A clear limit, a way forward for Lotte, and on with her own question: taking privacy legislation into account without sounding stiff.",
        },
      },
      option "date-only" {
        "So Lotte asked you herself? Then that's fine. I won't say what she pays, of course, only the date: hers runs until 30 April.",
        earns = { privacy = 0 }, effect = { mood = 1 }, knockout = "privacy",
        reply = "Until 30 April, great. I'll write that down for her.",
        why = {
          nl = "U bent behulpzaam, maar of Lotte dit echt vroeg, kunt u niet weten. \z
            Ook een einddatum is een gegeven uit iemands dossier: zonder volmacht zegt u er niets over.",
          en = "You are helpful, but you cannot know whether Lotte really asked. \z
            An end date too is a fact from someone's file: without a mandate you say nothing about it.",
        },
        better = {
          nl = "That's Lotte's contract, so I can only talk about it with Lotte. She can call us any time.",
          en = "That's Lotte's contract, so I can only talk about it with Lotte. She can call us any time.",
        },
      },
      option "her-birthday" {
        "Do you have Lotte's customer number and her date of birth? Then I can open it. That's how we check everyone here.",
        earns = { privacy = 0 }, effect = { mood = -1 },
        reply = "Her customer number? No, I don't have that. Should I? Then I'll ask her.",
        why = {
          nl = "Wie Lottes gegevens kent, is daarom Lotte nog niet. Dat hier niets uitlekt, is geluk: de privacywetgeving vraagt een volmacht.",
          en = "Knowing Lotte's details does not make anyone Lotte. It is only luck that nothing gets out here: privacy legislation asks for a mandate.",
        },
        better = {
          nl = "I can only do that with Lotte herself. She can call us, or go to a shop with her ID card.",
          en = "I can only do that with Lotte herself. She can call us, or go to a shop with her ID card.",
        },
      },
      option "flat-refusal" {
        "I'm not allowed to give information about third parties. That's the privacy legislation, I'm afraid, and it's the same for everyone.",
        earns = { privacy = 1 }, effect = { mood = -1 },
        reply = "Third parties? It's just Lotte. Okay. Never mind.",
        why = {
          nl = "Juist, maar stroef: ‘third parties’ klinkt als een verwijt, en ze weet niet wat Lotte dan wel kan doen. \z
            Privacy uitleggen mag in gewone woorden.",
          en = "Correct, but stiff: “third parties” sounds like a reproach, and she does not know what Lotte can do instead. \z
            Privacy can be explained in plain words.",
        },
        better = {
          nl = "I can't tell you about Lotte's contract. Lotte can ask us herself, by phone or in a shop.",
          en = "I can't tell you about Lotte's contract. Lotte can ask us herself, by phone or in a shop.",
        },
      },
    },

    node "address" {
      "So, the new flat. It's Visserij 120, on the third floor.",
      line { "We're moving on Saturday the twenty-eighth.", when = 'not chose("question/cost-first")' },
      "It's a new building, so internet is no problem there, right?",
      option "new-is-fine" {
        "In a new building you're always fine, they put everything in from the start. So then we can go straight to the date, okay?",
        earns = { lookup = 0 }, effect = { mood = 1 },
        reply = "Okay… Don't you need my box number? It's box 12. There are a lot of flats.",
        why = {
          nl = "U stelt haar gerust met een gok. Het systeem dat dit weet, staat open op uw scherm: zoek de informatie daar op.",
          en = "You reassure her with a guess. The system that knows is open on your screen: look the information up there.",
        },
        better = {
          nl = "What is the box number, please? Then I'll check that exact flat.",
          en = "What is the box number, please? Then I'll check that exact flat.",
        },
      },
      option "street-map" {
        "I'll look up the Visserij for you. Yes, the whole street is on our map, so your building will be connected as well.",
        earns = { lookup = 1 },
        reply = "The whole street. But is it the same for every flat? Mine is box 12.",
        why = {
          nl = "Het juiste systeem, maar niet ver genoeg: de straat zegt niets over haar flat. Zoek het volledige adres op, met bus.",
          en = "The right system, but not far enough: the street says nothing about her flat. Look up the full address, with the box number.",
        },
        better = {
          nl = "Which box is it? I'll check your flat, not only the street.",
          en = "Which box is it? I'll check your flat, not only the street.",
        },
      },
      option "exact-address" {
        "Not always, so let me check. Which box number do you have? I'll look up that one flat, and the speed you can have there.",
        earns = { lookup = 2 }, effect = { mood = 1 },
        reply = "It's box 12.",
        why = {
          nl = "U zoekt het op voor die ene flat, met de snelheid erbij, in het systeem dat daarvoor bestemd is.",
          en = "You look it up for that one flat, the speed included, in the system meant for it.",
        },
      },
    },
  },

  phase "7" {
    node "needs" {
      line { "The address check says: Visserij 120, box 12, can be connected, same speed as now. Installer free on Friday 27 March, 1 to 5 pm, \z
        or Monday 30 March, 8 am to 12 noon.", by = "narrator" },
      "And? Is it possible?",
      option "monday-morning" {
        "It is, same speed. Most people take the first day after the move. I'll put Monday the 30th, in the morning, yes?",
        earns = { questions = 0 }, effect = { mood = -1 },
        reply = "Monday? But I have an online meeting at half past eight. And I already get the keys on Thursday.",
        why = {
          nl = "U kiest wat de meesten kiezen, en net voor haar past het niet. Eén bijkomende vraag had dat laten zien.",
          en = "You choose what most people choose, and it does not suit her. One additional question would have shown that.",
        },
        better = {
          nl = "When do you get the keys? And when do you need the internet for the first time?",
          en = "When do you get the keys? And when do you need the internet for the first time?",
        },
      },
      option "keys-and-first-need" {
        "Yes, at the same speed. Two short questions: when do you get the keys? And when do you first need the internet there?",
        earns = { questions = 2 }, effect = { mood = 1 },
        reply = "I get the keys on Thursday. And I need it on Monday at half past eight, I have an online meeting.",
        why = {
          nl = "Twee korte bijkomende vragen, en u weet welke dag past voor u er een voorstelt.",
          en = "Two short additional questions, and you know which day suits her before you propose one.",
        },
      },
      option "you-choose" {
        "It is, same speed. There are two dates: Friday the 27th after lunch, or Monday the 30th before lunch. Which one do you want?",
        earns = { questions = 1 },
        reply = "Hm, I don't know. I get the keys on Thursday. And on Monday I have an online meeting at half past eight.",
        why = {
          nl = "Kiezen mag, maar zij kent de gevolgen niet en u haar week niet. Stel eerst de bijkomende vraag waar de keuze van afhangt.",
          en = "Choosing is fine, but she does not know the consequences and you do not know her week. Ask the additional question first.",
        },
        better = {
          nl = "Before you choose: when do you have the keys, and when do you need internet there?",
          en = "Before you choose: when do you have the keys, and when do you need internet there?",
        },
      },
    },

    node "day" {
      "So which day is best, do you think?",
      option "friday-full" {
        "Friday the 27th, between one and five, well within the lead time and with no gap in service. I'll reserve that for you.",
        earns = { proposal = 2, fit = 0 }, to = "cost",
        reply = "Lead time? Sorry? Friday, between one and five, I got that part. I'm free on Friday afternoon, yes.",
        why = {
          nl = "De juiste dag, maar u legt hem vast zonder te vragen of hij haar schikt. Dat ze vrij is, is toeval: ga na of het voorstel aan haar \z
            vraag voldoet.",
          en = "The right day, but you fix it without asking whether it suits her. It is pure chance that she is free: check whether the proposal meets her \z
            need.",
        },
        better = {
          nl = "Friday the 27th, between one and five. Does that suit you?",
          en = "Friday the 27th, between one and five. Does that suit you?",
        },
      },
      option "monday-and-box" {
        "Monday the 30th, in the morning. For your meeting you can borrow a wifi box from us, free of charge. Is that good for you?",
        earns = { proposal = 1, fit = 2 }, to = "cost",
        reply = { "A box to borrow… Hm. I'm free on Friday afternoon. Can't they come then?",
          line { "You look again: Friday, one to five, is still free.", by = "narrator" }, "Then Friday, please." },
        why = {
          nl = "U vraagt na of het past, en daardoor komt het goed. Maar het voorstel zelf maakt het moeilijker dan nodig: vrijdag kon ook.",
          en = "You check whether it suits her, and that saves it. But the proposal itself makes things harder than needed: Friday was possible.",
        },
        better = {
          nl = "Friday the 27th, one to five: then it works before your meeting. Is that good for you?",
          en = "Friday the 27th, one to five: then it works before your meeting. Is that good for you?",
        },
      },
      option "friday-suits" {
        "Friday the 27th, between one and five. Then it works before you move in, and long before Monday. Does that suit you?",
        earns = { proposal = 2, fit = 2 }, effect = { mood = 1 }, to = "cost",
        reply = "I'm free on Friday afternoon. Yes, that's perfect.",
        why = {
          nl = "Dag, tijdvak, reden, en dan de vraag of het past: een voorstel dat u meteen nagaat.",
          en = "Day, window, reason, and then whether it suits her: a proposal you check at once.",
        },
      },
      option "saturday-favour" {
        "You know what? I'll get them to come on Saturday, while you're moving in. Then you don't have to wait another day. Okay?",
        earns = { proposal = 0, fit = 0 }, effect = { mood = 1 }, to = "refused",
        reply = "On Saturday? Oh, that would be really nice.",
        why = {
          nl = "Een gunst die u niet kunt geven: de installateur komt enkel op werkdagen. Een voorstel moet haalbaar zijn, en past het wel?",
          en = "A favour you cannot give: the installer only comes on working days. A proposal has to be possible, and does it suit her?",
        },
        better = {
          nl = "The installer doesn't work on Saturday. Friday the 27th, one to five, is possible. Does that suit you?",
          en = "The installer doesn't work on Saturday. Friday the 27th, one to five, is possible. Does that suit you?",
        },
      },
    },

    node "refused" {
      line { "You enter Saturday 28 March. The planning tool refuses it: working days only.", by = "narrator" },
      "So Saturday is okay? Then I'll tell Lotte that she has to be there.",
      option "leave-it" {
        "Yes, tell her. I'll leave Saturday in the file as your wish, okay? I'm sure somebody will manage to fit it in.",
        earns = { proposal = 0 }, knockout = "false-promise", effect = { mood = -1 },
        reply = { "My wish? That's not a real date. Is there no other day? I'm free on Friday afternoon.",
          line { "You look again: Friday, one to five, is still free.", by = "narrator" }, "Then Friday, please." },
        why = {
          nl = "U ziet dat het niet kan en zegt toch ja: twee mensen wachten dan op niemand. Een voorstel dat u niet kunt waarmaken, is geen oplossing.",
          en = "You see that it is impossible and still say yes: two people would wait for nobody. A proposal you cannot keep is no solution.",
        },
        better = {
          nl = "No, sorry, Saturday is not possible. I was too quick. Friday the 27th, one to five, is.",
          en = "No, sorry, Saturday is not possible. I was too quick. Friday the 27th, one to five, is.",
        },
      },
      option "my-mistake" {
        "No, my mistake: the installer doesn't work on Saturday. Friday the 27th, between one and five, is possible. Is that good?",
        earns = { proposal = 2 },
        reply = "Oh. Well, I'm free on Friday afternoon. Yes, Friday, then.",
        why = {
          nl = "U zet het recht voor iemand er last van heeft en geeft meteen een dag die wel kan.",
          en = "You put it right before it causes any trouble and give a day that is possible.",
        },
      },
      option "blame-system" {
        "The system is being difficult about it, it doesn't want Saturdays today. I can try again later on, is that okay for you?",
        earns = { proposal = 0 }, effect = { mood = -1 },
        reply = { "Later? I need to know now. Is Friday possible? I'm free on Friday afternoon.",
          line { "You look again: Friday, one to five, is still free.", by = "narrator" }, "Then Friday, please." },
        why = {
          nl = "Het systeem is niet moeilijk, de regel is zo. Zij moet nu zelf een dag zoeken: het voorstel kwam van haar.",
          en = "The system is not being difficult, that is the rule. Now she has to find a day herself: the proposal came from her.",
        },
        better = {
          nl = "Saturday is not possible, that was wrong of me. Is Friday the 27th, one to five, good for you?",
          en = "Saturday is not possible, that was wrong of me. Is Friday the 27th, one to five, good for you?",
        },
      },
    },

    node "cost" {
      line { "And the money? You said it's free. Is everything free?", when = 'chose("question/free-and-easy")' },
      line { "And what does it cost, all together?", when = 'not chose("question/free-and-easy")' },
      option "no-worries" {
        "Don't worry about that! It won't cost you anything extra, everything just carries on as it is now, okay? Enjoy your move!",
        earns = { plain = 1 }, effect = { mood = 1 },
        reply = "Nothing, nothing? Okay, great.",
        why = {
          nl = "Gewone woorden, maar te weinig: de € 45 als er niemand thuis is, hoort ze pas op de factuur. Afstemmen is eenvoudig zeggen, niet weglaten.",
          en = "Plain words, but too few: she will only learn about the €45 from her invoice, after a missed visit. \z
            Adapting means saying it simply, not leaving it out.",
        },
        better = {
          nl = "The move is free. Per month, the same 64 euros. You only pay 45 euros if nobody is at home.",
          en = "The move is free. Per month, the same 64 euros. You only pay 45 euros if nobody is at home.",
        },
      },
      option "one-breath" {
        "Given your notice of more than ten working days there's no fee, barring a missed appointment, which would be charged at 45.",
        earns = { plain = 0 }, effect = { mood = -1 },
        reply = { "Sorry, can you say that again? Forty-five euros? For what?",
          line { "You say the same sentence again.", by = "narrator" }, "Ah. Um. Okay." },
        why = {
          nl = "Alles klopt, en ze onthoudt alleen ‘45’. Stem af op wie u spreekt: korte zinnen, één ding per zin.",
          en = "All of it is correct, and all that sticks is “45”. Adapt to the person you are talking to: short sentences, one thing at a time.",
        },
        better = {
          nl = "The move is free. Per month it stays 64 euros. If nobody is at home on Friday, it's 45 euros.",
          en = "The move is free. Per month it stays 64 euros. If nobody is at home on Friday, it's 45 euros.",
        },
      },
      option "three-blocks" {
        "Three things. One: the move is free. Two: per month it stays 64 euros. Three: if nobody is home on Friday, it's 45 euros.",
        earns = { plain = 2 }, effect = { mood = 1 },
        reply = "Free, 64, and 45 if nobody is there. Okay, that's clear.",
        why = {
          nl = "Drie blokken, één getal per blok: zo stemt u af op iemand die in een tweede taal luistert, en u zegt ook de kost die tegenvalt.",
          en = "Three blocks, one number each: adapted to someone who listens in a second language, and the unpleasant cost is in it too.",
        },
      },
    },
  },

  phase "9" {
    node "teach-back" {
      line { "Okay. Yes. I think I've got it.", when = "mood >= 0" },
      line { "Yes, yes. Okay.", when = "mood < 0" },
      option "own-words" {
        "That was a lot at once. Can you tell me in your own words what you'll do on Friday? Then I'll know if I was clear.",
        earns = { understood = 2 }, to = "modem",
        reply = "Okay. On Friday from one o'clock I'm at the new flat, or Lotte is. They come before five. \z
          And I leave the modem in the old flat, for the next people.",
        why = {
          nl = "U laat haar in eigen woorden vertellen en neemt de schuld op u: zo gaat u na of alles begrepen is. En kijk, één ding was het niet.",
          en = "She says it in her own words, and you take any blame on yourself: that is how you check that all is understood. And one thing was not.",
        },
      },
      option "yes-or-no" {
        "So the installer comes on Friday the 27th, between one and five, and somebody has to be at home then. Have you got that?",
        earns = { understood = 1 }, to = "confirm",
        reply = "Yes, I got that.",
        why = {
          nl = "U herhaalt, en op zo'n vraag zegt iedereen ja. Of ze weet wat zij moet doen, weet u niet: laat haar het zelf zeggen.",
          en = "You repeat it, and everyone says yes to such a question. You still do not know if she knows what to do: let her say it.",
        },
        better = {
          nl = "Can you tell me what you'll do on Friday? Then I'll know if I was clear.",
          en = "Can you tell me what you'll do on Friday? Then I'll know if I was clear.",
        },
      },
      option "slower-louder" {
        "Did you understand everything? I know it's not easy. Shall I say it all again, slower and a bit louder?",
        earns = { understood = 0 }, effect = { mood = -1 }, to = "confirm",
        reply = "No, no. My ears are fine, thank you.",
        why = {
          nl = "Lief bedoeld, maar wie zegt er nu nee? Luider helpt niet en klinkt betuttelend. Zo weet u niet of het begrepen is.",
          en = "Kindly meant, but who says no to that? Louder does not help and sounds patronising. You do not know whether it is understood.",
        },
        better = {
          nl = "I'd like to check if I was clear. What happens on Friday, in your own words?",
          en = "I'd like to check if I was clear. What happens on Friday, in your own words?",
        },
      },
    },

    node "modem" {
      "That's how it goes, right?",
      option "very-good" {
        "Very good, you got it! And about the modem, don't worry, okay? The installer knows what to do. He does this every day.",
        earns = { steps = 0 }, effect = { mood = 1 },
        reply = "Great. Then I'll leave it there.",
        why = {
          nl = "Een compliment, maar de stap die ze verkeerd heeft, blijft staan: de modem moet mee. Vrijdag staat de installateur zonder.",
          en = "A compliment, but the step she has wrong stays wrong: the modem has to come along. On Friday the installer will find no modem.",
        },
        better = {
          nl = "Almost. The modem comes with you, to the new flat, on Friday.",
          en = "Almost. The modem comes with you, to the new flat, on Friday.",
        },
      },
      option "take-it-along" {
        "Almost. The modem moves with you. So on Friday, before one, take it to the new flat. The rest is right.",
        earns = { steps = 2 }, effect = { mood = 1 },
        reply = "Ah, I take the modem with me! Good thing you asked.",
        why = {
          nl = "Rustig rechtgezet, met wat ze moet doen en wanneer: u verwoordt de stap die nog komt.",
          en = "Calmly put right, with what to do and when: you spell out the step still to be taken.",
        },
      },
      option "property" {
        "No, not the modem. It's the property of Zwaluw, so please don't leave it behind. It's in your contract.",
        earns = { steps = 1 }, effect = { mood = -1 },
        reply = "Oh. Okay. I didn't know that. So I'll keep it.",
        why = {
          nl = "Ze weet nu wat niet mag, maar niet wat wel: meenemen naar de nieuwe flat, vrijdag voor één uur. Verwoord de stap zelf.",
          en = "Now she knows what not to do, but not what to do: take it to the new flat, on Friday before one. Spell out the step itself.",
        },
        better = {
          nl = "Take the modem to the new flat on Friday, before one. The installer needs it.",
          en = "Take the modem to the new flat on Friday, before one. The installer needs it.",
        },
      },
    },

    node "confirm" {
      "Okay, let me just write it down. So that was Friday…",
      option "mail-instead" {
        "You don't need to write anything. I'll send you an email with all the details in it later, and then you can read it, okay?",
        earns = { agreement = 1 },
        reply = "An email. Okay. I hope I can understand it.",
        why = {
          nl = "Schriftelijk is goed, maar u herhaalt niets. Klopt er iets niet, dan ziet ze dat pas in de mail. Bevestig de afspraak ook hardop.",
          en = "In writing is good, but you repeat nothing. If something is wrong, she only sees it in the email. Confirm the agreement aloud as well.",
        },
        better = {
          nl = "Friday 27 March, one to five, Visserij 120, box 12. And I'll email it to you now, in English.",
          en = "Friday 27 March, one to five, Visserij 120, box 12. And I'll email it to you now, in English.",
        },
      },
      option "say-and-mail" {
        "Friday 27 March. Between one and five. Visserij 120, box 12. And I'll email you that now, in English. Is that right?",
        earns = { agreement = 2 }, effect = { mood = 1 },
        reply = "Yes, that's all correct. And in English, great.",
        why = {
          nl = "Datum, tijdvak en adres in stukjes, en zwart op wit in haar taal: een bevestigde afspraak die ze kan nalezen.",
          en = "Date, window and address in pieces, and in writing in her language: a confirmed agreement she can read again.",
        },
      },
      option "after-lunch" {
        "Friday the 27th, in the afternoon, at your new address. Can you put it in your phone right now? Then you can't forget it.",
        earns = { agreement = 1 },
        reply = "Friday the 27th, afternoon. Okay.",
        why = {
          nl = "De dag staat er, het tijdvak en de bus niet, en er komt niets op papier. Bevestig de afspraak volledig, ook per mail.",
          en = "The day is there, the window and the box number are not, and nothing is in writing. Confirm the whole agreement, by email too.",
        },
        better = {
          nl = "Friday 27 March, between one and five, Visserij 120, box 12. I'll email you that now.",
          en = "Friday 27 March, between one and five, Visserij 120, box 12. I'll email you that now.",
        },
      },
      option "they-will-text" {
        "Yes, Friday. No stress about that, normally they let you know a bit before they come. They're good at that, you'll see.",
        earns = { agreement = 0 }, effect = { mood = -1 },
        reply = "Normally? Hm. And if they don't?",
        why = {
          nl = "Geruststellend, maar er is niets bevestigd: geen uur, geen adres, niets op papier. Bevestig de gemaakte afspraak.",
          en = "Reassuring, but nothing is confirmed: no time, no address, nothing in writing. Confirm what was agreed.",
        },
        better = {
          nl = "Friday 27 March, one to five, Visserij 120, box 12. I'll email you that now, in English.",
          en = "Friday 27 March, one to five, Visserij 120, box 12. I'll email you that now, in English.",
        },
      },
    },

    node "anything-else" {
      line { "Good. Thank you, you've really helped me.", when = 'mood >= 1 and not chose("confirm/they-will-text")' },
      line { "Okay. So now I know, more or less.", when = 'mood < 1 or chose("confirm/they-will-text")' },
      option "thats-all-then" {
        "So that was everything, wasn't it? If there's a problem after all, you know where to find us. Have a good day!",
        earns = { more = 1 },
        reply = "Yes… I think so. Bye-bye.",
        why = {
          nl = "‘Dat was alles, niet?’ vraagt om een ja. Een echte vraag naar bijkomende vragen laat haar tijd om na te denken.",
          en = "“That was everything, wasn't it?” asks for a yes. A real, open question gives her time to think.",
        },
        better = {
          nl = "Is there anything else you'd like to ask? Take your time.",
          en = "Is there anything else you'd like to ask? Take your time.",
        },
      },
      option "good-luck" {
        "You're very welcome! Good luck with all those boxes, and enjoy settling in to your new home. Bye-bye!",
        earns = { more = 0 },
        reply = "Thank you. Oh, but… Hello? Gone.",
        why = {
          nl = "Een warme groet, net iets te snel: ze had nog een vraag. Vraag naar bijkomende vragen voor u afsluit.",
          en = "A warm goodbye, just too quick: she had one more question. Ask for further questions before you close.",
        },
        better = {
          nl = "Before we stop: what else would you like to know?",
          en = "Before we stop: what else would you like to know?",
        },
      },
      option "one-more-product" {
        "One more thing before you go: for the new flat there's also our TV, fifteen euros a month. Shall I add that for you?",
        earns = { more = 0 }, effect = { mood = -1 },
        reply = "TV? No, I… No, thank you. Bye-bye.",
        why = {
          nl = "Uw laatste vraag gaat over wat u verkoopt, niet over wat zij nog wil weten. Ze had nog een vraag, en die stelt ze nu niet meer.",
          en = "Your last question is about what you sell, not about what she still wants to know. She had one more, and now she does not ask it.",
        },
        better = {
          nl = "Before we stop: is there anything else you'd like to know?",
          en = "Before we stop: is there anything else you'd like to know?",
        },
      },
      option "what-else" {
        "Take a second before we stop: is there anything else you'd like to ask, about your mobile for example?",
        earns = { more = 2 }, effect = { mood = 1 },
        reply = { "Oh yes, my mobile! Does my number change?",
          line { "You tell her that the number stays and that only the address on the invoice changes. She sounds relieved and says goodbye.",
            by = "narrator" } },
        why = {
          nl = "U vraagt naar bijkomende vragen en geeft haar tijd en een voorbeeld. En ja, er was er nog een.",
          en = "You ask for further questions, give her time and an example. And yes, there was one more.",
        },
      },
    },

    node "ending" {
      line { "On Friday at two the installer rings. Nobody has brought the modem: it is still on its shelf in the old flat. \z
        He has to come back another day.", by = "narrator",
        when = "chose('modem/very-good')" },
      line { "On Friday at two the installer rings. The modem is safely packed, in the old flat. \z
        She jumps on her bike, and he waits a good half hour.", by = "narrator",
        when = "chose('modem/property')" },
      line { "On Friday at two the installer rings. The modem is ready on the table. At three there is internet.", by = "narrator",
        when = "chose('modem/take-it-along')" },
    },
  },
}
