-- Tries: ten thousand fields of a form.
-- Gives: KB029 fields
local list = { title = { nl = "Formulier" } }
for i = 1, 10000 do list[i] = field("f" .. i) { label = { nl = "Veld" } } end
return scenario {
  id = "many-fields", kind = "complaint", channel = "phone", direction = "inbound", language = "nl",
  title = { nl = "Een voorbeeld" }, brief = { nl = "Er komt een oproep binnen." },
  company = require "companies.desk", customer = "janssens", minutes = 5, difficulty = 1,
  desk = { forms = { form "one"(list) } },
  phase "4" { node "a" { "Dag." } },
}
