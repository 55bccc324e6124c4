-- Tries: ten thousand options in one node.
-- Gives: KB029 options
local list = { "Dag." }
for i = 1, 10000 do list[i + 1] = option("o" .. i) { "Dag." } end
return scenario {
  id = "many-options", kind = "complaint", channel = "phone", direction = "inbound", language = "nl",
  title = { nl = "Een voorbeeld" }, brief = { nl = "Er komt een oproep binnen." },
  company = require "companies.example", customer = "janssens", minutes = 5, difficulty = 1,
  phase "4" { node "a"(list) }
}
