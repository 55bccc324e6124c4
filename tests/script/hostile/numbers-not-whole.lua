-- Tries: numbers that are not whole.
-- Gives: KB022 not whole
return scenario {
  id = "numbers-not-whole", kind = "complaint", channel = "phone", direction = "inbound", language = "nl",
  title = { nl = "Een voorbeeld" }, brief = { nl = "Er komt een oproep binnen." },
  company = require "companies.example", customer = "janssens", minutes = 5.5, difficulty = 0 / 0,
  phase "4" { node "a" { "Dag." } }
}
