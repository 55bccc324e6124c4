-- Tries: ids with everything that is not allowed.
-- Gives: KB024 not allowed
return scenario {
  id = "id-odd", kind = "complaint", channel = "phone", direction = "inbound", language = "nl",
  title = { nl = "Een voorbeeld" }, brief = { nl = "Er komt een oproep binnen." },
  company = require "companies.example", customer = "janssens", minutes = 5, difficulty = 1,
  phase "4" { node "../../etc" { "Dag.", option "a b" { "Ja." }, option "\0" { "Ja." }, option "\27[31m" { "Nee." }, option "é" { "Ja." } } }
}
