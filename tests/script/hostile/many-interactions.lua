-- Tries: ten thousand nodes with outcomes.
-- Gives: KB029 nodes
local list = {}
for i = 1, 10000 do list[i] = answer("n" .. i) { rubric = { { nl = "Ja." } } } end
return scenario {
  id = "many-interactions", kind = "complaint", channel = "phone", direction = "inbound", language = "nl",
  title = { nl = "Een voorbeeld" }, brief = { nl = "Er komt een oproep binnen." },
  company = require "companies.desk", customer = "janssens", minutes = 5, difficulty = 1,
  phase "4" { table.unpack(list, 1, 250) },
  phase "5" { table.unpack(list, 251, 500) },
  phase "6" { table.unpack(list, 501, 750) },
}
