-- Tries: a quarter of a million entries.
-- Gives: KB007 or KB029
local list = {}
for i = 1, 250000 do list[i] = i end
return scenario {
  id = "many-entries", kind = "complaint", channel = "phone", direction = "inbound", language = "nl",
  title = { nl = "Een voorbeeld" }, brief = { nl = "Er komt een oproep binnen." },
  company = require "companies.example", customer = "janssens", minutes = 5, difficulty = 1,
  phase "4"(list)
}
