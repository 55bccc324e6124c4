-- Tries: ten thousand opportunities.
-- Gives: KB029 opportunities
local list = {}
for i = 1, 10000 do list["o" .. i] = { "4.1" } end
return scenario {
  id = "many-opportunities", kind = "complaint", channel = "phone", direction = "inbound", language = "nl",
  title = { nl = "Een voorbeeld" }, brief = { nl = "Er komt een oproep binnen." },
  company = require "companies.example", customer = "janssens", minutes = 5, difficulty = 1,
  opportunities = list, phase "4" { node "a" { "Dag." } }
}
