-- Tries: every word where it does not belong.
-- Gives: KB023 cannot stand here
return scenario {
  id = "words-shuffled", kind = "complaint", channel = "phone", direction = "inbound", language = "nl",
  title = { nl = "Een voorbeeld" }, brief = { nl = "Er komt een oproep binnen." },
  company = require "companies.example", customer = "janssens", minutes = 5, difficulty = 1,
  node "a" { "x" }, option "b" { "x" }, line { "x" }, team "c" {}, finish, "text", 5, true,
  phase "4" { phase "5" {}, node "d" { node "e" {}, customer "f" {}, finish, false, { "x" } } }
}
