-- Tries: ten thousand targets.
-- Gives: KB029 targets
local list = {}
for i = 1, 10000 do list[i] = { when = "true", "a" } end
return scenario {
  id = "many-targets", kind = "complaint", channel = "phone", direction = "inbound", language = "nl",
  title = { nl = "Een voorbeeld" }, brief = { nl = "Er komt een oproep binnen." },
  company = require "companies.example", customer = "janssens", minutes = 5, difficulty = 1,
  phase "4" { node "a" { "Dag.", to = list } }
}
