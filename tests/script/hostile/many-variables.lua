-- Tries: ten thousand variables.
-- Gives: KB029 variables
local list = {}
for i = 1, 10000 do list["v" .. i] = { 0, min = 0, max = 9 } end
return scenario {
  id = "many-variables", kind = "complaint", channel = "phone", direction = "inbound", language = "nl",
  title = { nl = "Een voorbeeld" }, brief = { nl = "Er komt een oproep binnen." },
  company = require "companies.example", customer = "janssens", minutes = 5, difficulty = 1,
  variables = list, phase "4" { node "a" { "Dag." } }
}
