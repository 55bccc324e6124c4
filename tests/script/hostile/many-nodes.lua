-- Tries: ten thousand nodes.
-- Gives: KB029 nodes
local list = {}
for i = 1, 10000 do list[i] = node("n" .. i) { "Dag." } end
return scenario {
  id = "many-nodes", kind = "complaint", channel = "phone", direction = "inbound", language = "nl",
  title = { nl = "Een voorbeeld" }, brief = { nl = "Er komt een oproep binnen." },
  company = require "companies.example", customer = "janssens", minutes = 5, difficulty = 1,
  phase "4"(list)
}
