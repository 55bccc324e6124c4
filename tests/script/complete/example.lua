-- A scenario that uses every word of the desk, for the tests of the loader.

local desk = require "companies.desk"

return scenario {
  id = "example", kind = "complaint", channel = "phone", direction = "inbound", language = "nl",
  title = { nl = "Een voorbeeld" }, brief = { nl = "Er komt een oproep binnen." },
  company = desk, customer = "janssens", minutes = 5, difficulty = 1,
  products = { "toaster" },
  variables = { mood = { 0, min = -3, max = 3 }, verified = { false } },
  opportunities = {
    lookup = { "6.1" }, company = { "6.2" }, promise = { "6.2" }, register = { "9.1" }, refer = { "8.1" },
    summary = { "5.1" }, letter = { "7.1" }, empathy = { "4.1" }, archive = { "1.1" },
  },
  desk = {
    records = { record "order-4711" { customer = "janssens", date = "02/02/2026", seconds = 6,
      title = { nl = "Bestelling 4711" }, text = { nl = "Levering verschoven." } } },
    messages = { message "m1" { customer = "janssens", date = "03/02/2026", title = { nl = "Waar blijft het?" },
      text = { nl = "Ik wacht." } } },
    documents = { document "letter-1" { customer = "janssens", title = { nl = "Brief" }, text = { nl = "Beste," },
      paper = true } },
    absent = { "second-line" },
  },
  rules = {
    rule "looked-up" { on = "open order-4711", before = "explain", earns = { lookup = 2 },
      why = { nl = "U zoekt het op." }, better = { nl = "Ik kijk het na." } },
    rule "registered" { on = "register wrap-up",
      values = { code = "complaint", promise = { "callback", "mail" }, note = "dinsdag 9999" }, earns = { register = 2 } },
    rule "registered-badly" { on = "register wrap-up", when = "not applied('registered')", earns = { register = 0 },
      why = { nl = "De code klopt niet." }, better = { nl = "Kies klacht." } },
    rule "second-line" { on = "transfer second-line warm", when = "seen('greeting')", earns = { refer = 2 },
      to = "explain", says = "Dank u." },
    rule "hung-up" { on = "end", effect = { mood = -2 }, says = { "Hallo?", line { "Foei.", when = "mood < 0" } } },
    rule "filed" { on = "file letter-1 contracts", when = "did('digitise letter-1')", earns = { archive = 2 } },
    rule "closed" { on = "close", when = "not opened('order-4711')", spoils = { "lookup" } },
  },
  phase "4" {
    node "greeting" {
      "Met Janssens.",
      option "warm" { "Goedemiddag, zegt u het maar.", effect = { verified = true } },
      option "told" { "U woont in Gent, niet?", reveals = true, when = "opened('janssens')",
        hidden = { nl = "U hebt niets opgezocht." } },
    },
  },
  phase "5" {
    summarise "recap" {
      "Dus?", line { "Nu?", when = "mood < 0" },
      task = { nl = "Vat samen." },
      part "ordered" { "U bestelde een waterkoker", belongs = true },
      part "refund" { "u wilt uw geld terug", belongs = false, why = { nl = "Neen." }, earns = { empathy = 0 },
        knockout = "false-promise" },
      earns = { "summary" },
      full = { reply = "Ja.", effect = { mood = 1 }, why = { nl = "Goed." }, earns = { empathy = 2 } },
      partly = { reply = { "Bijna.", line { "Echt.", when = "mood > 0" } }, why = { nl = "Half." }, better = { nl = "Alles." } },
      missed = { reply = "Neen.", to = { { when = "mood < 0", "explain" }, "explain" }, why = { nl = "Niet." },
        better = { nl = "Alles." } },
    },
    node "explain" { "En nu?", option "ok" { "Het komt morgen." } },
    compose "mail" {
      part "dear" { "Beste mevrouw," }, part "regards" { "Met vriendelijke groeten" }, part "xx" { "Kusjes", belongs = false },
      earns = { "letter" },
      partly = { why = { nl = "Half." }, better = { nl = "Alles." } },
      missed = { why = { nl = "Niet." }, better = { nl = "Alles." }, to = finish },
    },
    register "wrap" { form = "wrap-up", values = { code = "complaint", promise = "callback" }, at_most = 2,
      earns = { "register" },
      full = {}, partly = { why = { nl = "Half." } }, missed = { why = { nl = "Niet." } } },
    answer "own-words" { "Wat schrijft u?", task = { nl = "Antwoord." }, rubric = { { nl = "Erkent het ongenoegen" } },
      earns = { "empathy" }, given = { reply = "Dank u." } },
  },
}
