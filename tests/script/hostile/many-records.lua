-- Tries: six hundred records.
-- Gives: KB029 600 entries
local list = {}
for i = 1, 600 do
  list[i] = record("r" .. i) { customer = "janssens", title = { nl = "Fiche" }, text = { nl = "Niets." } }
end
return scenario {
  id = "many-records", kind = "complaint", channel = "phone", direction = "inbound", language = "nl",
  title = { nl = "Een voorbeeld" }, brief = { nl = "Er komt een oproep binnen." },
  company = require "companies.desk", customer = "janssens", minutes = 5, difficulty = 1,
  desk = { records = list },
  phase "4" { node "a" { "Dag." } },
}
