-- Tries: ten thousand lines in one node.
-- Gives: KB029 lines
local list = {}
for i = 1, 10000 do list[i] = "Dag." end
return scenario {
  id = "many-lines", kind = "complaint", channel = "phone", direction = "inbound", language = "nl",
  title = { nl = "Een voorbeeld" }, brief = { nl = "Er komt een oproep binnen." },
  company = require "companies.example", customer = "janssens", minutes = 5, difficulty = 1,
  phase "4" { node "a"(list) }
}
