-- Tries: an empty id.
-- Gives: KB024 empty id
return scenario {
  id = "id-empty", kind = "complaint", channel = "phone", direction = "inbound", language = "nl",
  title = { nl = "Een voorbeeld" }, brief = { nl = "Er komt een oproep binnen." },
  company = require "companies.example", customer = "janssens", minutes = 5, difficulty = 1,
  phase "4" { node "" { "Dag." } }
}
