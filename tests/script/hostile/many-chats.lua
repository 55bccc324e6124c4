-- Tries: ten thousand chats.
-- Gives: KB029 entries
local list = {}
for i = 1, 10000 do list[i] = chat("c" .. i) { customer = "janssens" } end
return scenario {
  id = "many-chats", kind = "complaint", channel = "phone", direction = "inbound", language = "nl",
  title = { nl = "Een voorbeeld" }, brief = { nl = "Er komt een oproep binnen." },
  company = require "companies.desk", customer = "janssens", minutes = 5, difficulty = 1,
  chats = list,
  phase "4" { node "a" { "Dag." } },
}
