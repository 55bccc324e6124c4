-- Tries: sixty-four rules beside those of the company.
-- Gives: KB029 those of the company included
local list = {}
for i = 1, 64 do list[i] = rule("r" .. i) { on = "close" } end
return scenario {
  id = "many-rules-together", kind = "complaint", channel = "phone", direction = "inbound", language = "nl",
  title = { nl = "Een voorbeeld" }, brief = { nl = "Er komt een oproep binnen." },
  company = require "companies.desk", customer = "janssens", minutes = 5, difficulty = 1,
  desk = true, rules = list,
  phase "4" { node "a" { "Dag." } },
}
