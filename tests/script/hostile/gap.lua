-- Tries: a list with a hole.
-- Gives: KB020 after an empty entry
return scenario {
  id = "gap", kind = "complaint", channel = "phone", direction = "inbound", language = "nl",
  title = { nl = "Een voorbeeld" }, brief = { nl = "Er komt een oproep binnen." },
  company = require "companies.example", customer = "janssens", minutes = 5, difficulty = 1,
  phase "4" { node "a" { nil, "Dag.", nil, nil, option "b" { "Ja." } } }
}
