-- Tries: an id of sixteen thousand characters.
-- Gives: KB024 at most 48
return scenario {
  id = "id-too-long", kind = "complaint", channel = "phone", direction = "inbound", language = "nl",
  title = { nl = "Een voorbeeld" }, brief = { nl = "Er komt een oproep binnen." },
  company = require "companies.example", customer = "janssens", minutes = 5, difficulty = 1,
  phase "4" { node(("a"):rep(16000)) { "Dag." } }
}
