-- Tries: a rule that waits for a text of ten thousand bytes.
-- Gives: KB042 bytes
local list = { rule "r" { on = ("open "):rep(2000) } }
return scenario {
  id = "trigger-long", kind = "complaint", channel = "phone", direction = "inbound", language = "nl",
  title = { nl = "Een voorbeeld" }, brief = { nl = "Er komt een oproep binnen." },
  company = require "companies.desk", customer = "janssens", minutes = 5, difficulty = 1,
  desk = true, rules = list,
  phase "4" { node "a" { "Dag." } },
}
