-- Tries: a field that accepts ten thousand values.
-- Gives: KB029 values
local list = {}
for i = 1, 10000 do list[i] = "callback" end
return scenario {
  id = "values-endless", kind = "complaint", channel = "phone", direction = "inbound", language = "nl",
  title = { nl = "Een voorbeeld" }, brief = { nl = "Er komt een oproep binnen." },
  company = require "companies.desk", customer = "janssens", minutes = 5, difficulty = 1,
  desk = true, rules = { rule "r" { on = "register wrap-up", values = { promise = list } } },
  phase "4" { node "a" { "Dag." } },
}
