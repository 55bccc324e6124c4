-- Tries: levels that are not whole.
-- Gives: KB028 no level
return scenario {
  id = "level-fraction", kind = "complaint", channel = "phone", direction = "inbound", language = "nl",
  title = { nl = "Een voorbeeld" }, brief = { nl = "Er komt een oproep binnen." },
  company = require "companies.example", customer = "janssens", minutes = 5, difficulty = 1,
  opportunities = { welcome = { "4.1" } },
  phase "4" { node "a" { "Dag.", option "b" { "Ja.", earns = { welcome = 1.5 } },
    option "c" { "Nee.", earns = { welcome = 0 / 0 } }, option "d" { "Ja.", earns = { welcome = 1 / 0 } } } }
}
