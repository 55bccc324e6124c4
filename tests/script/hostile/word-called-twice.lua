-- Tries: a word that is completed twice.
-- Gives: KB020 or KB025
local warm = option "warm"
return scenario {
  id = "word-called-twice", kind = "complaint", channel = "phone", direction = "inbound", language = "nl",
  title = { nl = "Een voorbeeld" }, brief = { nl = "Er komt een oproep binnen." },
  company = require "companies.example", customer = "janssens", minutes = 5, difficulty = 1,
  phase "4" { node "a" { "Dag.", warm { "Ja." }, warm { "Nee." } } }
}
