-- Tries: a table that is changed after the word took it.
-- Gives: KB020 "extra"
local t = {
  id = "changed-afterwards", kind = "complaint", channel = "phone", direction = "inbound", language = "nl",
  title = { nl = "Een voorbeeld" }, brief = { nl = "Er komt een oproep binnen." },
  company = require "companies.example", customer = "janssens", minutes = 5, difficulty = 1,
  phase "4" { node "a" { "Dag." } },
}
local made = scenario(t)
t.extra = true
return made
