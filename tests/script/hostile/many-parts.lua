-- Tries: ten thousand parts of a summary.
-- Gives: KB029 parts
local list = {}
for i = 1, 10000 do list[i] = part("p" .. i) { "Dag." } end
return scenario {
  id = "many-parts", kind = "complaint", channel = "phone", direction = "inbound", language = "nl",
  title = { nl = "Een voorbeeld" }, brief = { nl = "Er komt een oproep binnen." },
  company = require "companies.desk", customer = "janssens", minutes = 5, difficulty = 1,
  phase "4" { summarise "one"(list) },
}
