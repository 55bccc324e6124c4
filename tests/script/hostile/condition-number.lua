-- Tries: a number larger than any variable.
-- Gives: KB050 not understood
return scenario {
  id = "condition-number", kind = "complaint", channel = "phone", direction = "inbound", language = "nl",
  title = { nl = "Een voorbeeld" }, brief = { nl = "Er komt een oproep binnen." },
  company = require "companies.example", customer = "janssens", minutes = 5, difficulty = 1,
  phase "4" { node "a" { line { "Dag.", when = "99999999999999999999 == 1" } } }
}
