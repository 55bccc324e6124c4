-- Tries: ten thousand brackets.
-- Gives: KB050 not understood
return scenario {
  id = "condition-brackets", kind = "complaint", channel = "phone", direction = "inbound", language = "nl",
  title = { nl = "Een voorbeeld" }, brief = { nl = "Er komt een oproep binnen." },
  company = require "companies.example", customer = "janssens", minutes = 5, difficulty = 1,
  phase "4" { node "a" { line { "Dag.", when = ("("):rep(10000) } } }
}
