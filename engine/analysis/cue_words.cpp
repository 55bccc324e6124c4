// The lists are our own judgment, made for this purpose: what somebody who guesses would take for a
// sign of the wished-for answer. They come from no dictionary of feelings. Forms of address and
// greetings count as polite; words that name a burden or say that one sees it count as warm; words
// that leave no exception count as absolute. A word may stand in two lists ("sorry").
#include "analysis/cue_words.h"

#include <algorithm>
#include <utility>

namespace klankbord::analysis {

namespace {

struct Lists {
  Lists(WordList dutch, WordList french, WordList english)
      : nl(std::move(dutch)), fr(std::move(french)), en(std::move(english)) {
    for (WordList* list : {&nl, &fr, &en}) std::sort(list->begin(), list->end());
  }
  WordList nl, fr, en;
  const WordList& in(base::Language language) const {
    return language == base::Language::nl ? nl : language == base::Language::fr ? fr : en;
  }
};

}  // namespace

const WordList& polite_words(base::Language language) {
  static const Lists lists = {
      {"alstublieft",
       "graag",
       "dank u",
       "dank je",
       "bedankt",
       "bedank",
       "excuses",
       "excuseer",
       "sorry",
       "pardon",
       "mag ik",
       "mogen we",
       "mogen wij",
       "wilt u",
       "wil u",
       "zou u",
       "zou ik",
       "mevrouw",
       "mijnheer",
       "meneer",
       "beste",
       "goedemorgen",
       "goedemiddag",
       "goedenavond",
       "goedendag",
       "dag mevrouw",
       "dag meneer",
       "met plezier",
       "vriendelijke groeten",
       "fijne",
       "prettige",
       "gerust",
       "natuurlijk",
       "uiteraard"},
      {"s il vous plait", "s il te plait",   "merci",         "remercie",     "remercions",
       "volontiers",      "je vous en prie", "excuses",       "excusez",      "pardon",
       "desole",          "desolee",         "puis je",       "veuillez",     "pouvons nous",
       "pourriez vous",   "voulez vous",     "voudriez vous", "madame",       "monsieur",
       "bonjour",         "bonsoir",         "bonne journee", "bonne soiree", "cordialement",
       "avec plaisir",    "bien sur",        "bien entendu"},
      {"please",       "thank you",    "thanks",        "sorry",        "apologies",
       "apologise",    "pardon",       "excuse me",     "may i",        "could you",
       "would you",    "could i",      "madam",         "sir",          "mr",
       "mrs",          "ms",           "dear",          "good morning", "good afternoon",
       "good evening", "kind regards", "with pleasure", "happy to",     "glad to",
       "of course",    "have a nice",  "welcome"}};
  return lists.in(language);
}

const WordList& empathy_words(base::Language language) {
  static const Lists lists = {
      {"begrijp",        "begrijpen",
       "begrijpelijk",   "snap",
       "snappen",        "voorstellen",
       "vervelend",      "spijtig",
       "jammer",         "spijt",
       "sorry",          "zwaar",
       "lastig",         "moeilijk",
       "frustrerend",    "teleurgesteld",
       "ontgoocheld",    "ongerust",
       "bezorgd",        "schrikken",
       "geschrokken",    "ambetant",
       "niet leuk",      "niet prettig",
       "niet fijn",      "niet mogen gebeuren",
       "niet aangenaam", "onaangenaam",
       "geduld",         "in uw plaats",
       "uw gevoel",      "voel",
       "voelt",          "erg voor"},
      {"comprends", "comprenons", "comprehensible", "imagine",        "imaginons",   "desole",
       "desolee",   "navre",      "navree",         "regrette",       "regrettons",  "penible",
       "difficile", "lourd",      "inquiet",        "inquiete",       "inquietude",  "inquietant",
       "frustrant", "enervant",   "embetant",       "ennuyeux",       "desagreable", "decu",
       "decue",     "dommage",    "a votre place",  "pas du arriver", "pas normal",  "patience",
       "ressens",   "ressentez",  "epuisant",       "fatigant"},
      {"understand",
       "understandable",
       "sorry",
       "imagine",
       "frustrating",
       "annoying",
       "upsetting",
       "upset",
       "difficult",
       "hard",
       "worried",
       "worry",
       "worrying",
       "disappointed",
       "disappointing",
       "feel",
       "stressful",
       "pity",
       "shame",
       "unpleasant",
       "in your place",
       "patience",
       "should not have happened",
       "tiring",
       "nuisance",
       "awkward"}};
  return lists.in(language);
}

const WordList& absolute_words(base::Language language) {
  static const Lists lists = {
      {"altijd",         "nooit",       "zeker",      "absoluut",      "gegarandeerd",
       "garandeer",      "garanderen",  "beloof",     "alles",         "iedereen",
       "niemand",        "niets",       "niks",       "volledig",      "helemaal",
       "onmogelijk",     "sowieso",     "geen enkel", "geen enkele",   "honderd procent",
       "zonder twijfel", "nergens",     "overal",     "in geen geval", "moet u",
       "u moet",         "hoe dan ook", "uitgesloten"},
      {"toujours",   "jamais",    "certainement", "absolument",       "garanti",
       "garantis",   "promets",   "promis",       "tout le monde",    "tous",
       "toutes",     "tout est",  "tout sera",    "tout ira",         "personne",
       "rien",       "aucun",     "aucune",       "completement",     "entierement",
       "impossible", "forcement", "sans faute",   "sans aucun doute", "il faut",
       "vous devez", "surement",  "exclu",        "en aucun cas"},
      {"always",     "never",        "certainly",   "definitely",       "absolutely",
       "guarantee",  "guaranteed",   "promise",     "promised",         "everything",
       "everyone",   "everybody",    "nobody",      "nothing",          "every",
       "completely", "totally",      "impossible",  "you must",         "no way",
       "for sure",   "without fail", "in any case", "whatever happens", "no doubt"}};
  return lists.in(language);
}

}  // namespace klankbord::analysis
