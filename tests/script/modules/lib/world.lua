-- What holds for every call of the companies in the tests of the loader.

return {
  moves = {
    announce = {
      text = { nl = "Ik zoek het even op.", fr = "Je regarde cela.", en = "Let me look that up." },
      reply = { nl = "Goed.", fr = "D'accord.", en = "Fine." },
    },
    ["check-back"] = { text = { nl = "Ik ben nog aan het zoeken.", fr = "Je cherche encore.", en = "Still looking." } },
    hold = { text = { nl = "Ik zet u even in de wacht." } },
    ["take-back"] = { text = { nl = "Dank u om te wachten." } },
    ["transfer-warm"] = { text = { nl = "Ik verbind u door en zeg wie u bent." } },
    ["transfer-cold"] = { text = { nl = "Ik verbind u door." } },
    ["transfer-absent"] = { text = { nl = "Er neemt niemand op." } },
    ["transfer-returned"] = { text = { nl = "Hier bent u niet juist." } },
    ["call-back"] = { text = { nl = "Mag ik u terugbellen?" } },
    ["end"] = { text = { nl = "Tot ziens." } },
  },
  rules = {
    rule "opened-unverified" {
      on = "open own", when = "talking() and not verified", knockout = "privacy",
      why = { nl = "U opent een fiche voor u weet wie er belt." },
      better = { nl = "Mag ik eerst uw naam en geboortedatum?" },
    },
    rule "told-third-party" { on = "reveal", when = "third_party and not mandate", knockout = "privacy",
      why = { nl = "Er is geen volmacht." }, better = { nl = "Dat mag ik u niet zeggen." } },
    rule "told-again" { on = "reveal", when = "applied('told-third-party')", effect = { mood = -1 } },
    rule "silent" {
      on = "silence 15", again = true, effect = { mood = -1, patience = -1 }, earns = { ["6.2"] = 0 },
      says = { nl = "Hallo? Bent u er nog?", fr = "Allô ?", en = "Hello?" },
      why = { nl = "De klant hoort niets." }, better = { nl = "Ik zoek het even op." },
    },
    rule "kept-company" { on = "covered 10", earns = { ["6.2"] = 2, ["6.4"] = 2 },
      why = { nl = "U zegt wat u doet." } },
    rule "hung-up" { on = "end", knockout = "abandon", why = { nl = "De klant was nog niet klaar." },
      better = { nl = "Kan ik nog iets voor u doen?" } },
    rule "billing" { on = "transfer billing cold", effect = { mood = -1 } },
  },
}
