-- Tries: a phase that holds itself.
-- Gives: KB023 cannot stand here
local nodes = {}
local made = phase "4"(nodes)
nodes[1] = made
return scenario {
  id = "cyclic-phase", kind = "complaint", channel = "phone", direction = "inbound", language = "nl",
  title = { nl = "Een voorbeeld" }, brief = { nl = "Er komt een oproep binnen." },
  company = require "companies.example", customer = "janssens", minutes = 5, difficulty = 1,
  made
}
