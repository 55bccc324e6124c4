-- Tries: a hundred thousand tables inside each other.
-- Gives: KB022 needs a text
local deep = {}
for i = 1, 100000 do deep = { deep } end
return scenario {
  id = "deep-tables", kind = "complaint", channel = "phone", direction = "inbound", language = "nl",
  title = { nl = deep }, brief = { nl = "Er komt een oproep binnen." },
  company = require "companies.example", customer = "janssens", minutes = 5, difficulty = 1,
  procedures = { deep }, phase "4" { node "a" { "Dag." } }
}
