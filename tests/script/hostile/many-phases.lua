-- Tries: a thousand phases.
-- Gives: KB029 phases
local t = {
  id = "many-phases", kind = "complaint", channel = "phone", direction = "inbound", language = "nl",
  title = { nl = "Een voorbeeld" }, brief = { nl = "Er komt een oproep binnen." },
  company = require "companies.example", customer = "janssens", minutes = 5, difficulty = 1,
}
for i = 1, 1000 do t[i] = phase "4" { id = "p" .. i, node("n" .. i) { "Dag." } } end
return scenario(t)
