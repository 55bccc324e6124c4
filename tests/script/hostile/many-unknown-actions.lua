-- Tries: rules that wait for long names that are nothing.
-- Gives: KB054 action or KB042
local list = {}
for i = 1, 50 do list[i] = rule("r" .. i) { on = "open " .. ("x"):rep(100) .. i } end
return scenario {
  id = "many-unknown-actions", kind = "complaint", channel = "phone", direction = "inbound", language = "nl",
  title = { nl = "Een voorbeeld" }, brief = { nl = "Er komt een oproep binnen." },
  company = require "companies.desk", customer = "janssens", minutes = 5, difficulty = 1,
  desk = true, rules = list,
  phase "4" { node "a" { "Dag." } },
}
