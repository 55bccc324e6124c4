-- Tries: numbers outside every range.
-- Gives: KB027 it goes from
return scenario {
  id = "numbers-out-of-range", kind = "complaint", channel = "phone", direction = "inbound", language = "nl",
  title = { nl = "Een voorbeeld" }, brief = { nl = "Er komt een oproep binnen." },
  company = require "companies.example", customer = "janssens", minutes = 5, difficulty = 1,
  variables = { mood = { 2^62, min = -2000, max = math.maxinteger } },
  phase "4" { node "a" { "Dag.", at_most = math.mininteger, option "b" { "Ja.", costs = 601, effect = { mood = 1001 } } } }
}
