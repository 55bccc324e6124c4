-- Tries: a line of sixteen thousand characters.
-- Gives: KB042 at most 600
return scenario {
  id = "text-too-long", kind = "complaint", channel = "phone", direction = "inbound", language = "nl",
  title = { nl = "Een voorbeeld" }, brief = { nl = "Er komt een oproep binnen." },
  company = require "companies.example", customer = "janssens", minutes = 5, difficulty = 1,
  phase "4" { node "a" { ("lang "):rep(3200) } }
}
