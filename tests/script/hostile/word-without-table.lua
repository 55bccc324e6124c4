-- Tries: a word that is left without its table.
-- Gives: KB021 has no braces
return scenario {
  id = "word-without-table", kind = "complaint", channel = "phone", direction = "inbound", language = "nl",
  title = { nl = "Een voorbeeld" }, brief = { nl = "Er komt een oproep binnen." },
  company = require "companies.example", customer = "janssens", minutes = 5, difficulty = 1,
  phase "4" { node "a" { "Dag.", option "b" } }
}
