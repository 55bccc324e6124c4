-- Tries: a form whose fields are the form.
-- Gives: KB023 cannot stand here
local fields = {}
local made = form "one"(fields)
fields[1], fields.title = made, fields
return scenario {
  id = "form-loop", kind = "complaint", channel = "phone", direction = "inbound", language = "nl",
  title = { nl = "Een voorbeeld" }, brief = { nl = "Er komt een oproep binnen." },
  company = require "companies.desk", customer = "janssens", minutes = 5, difficulty = 1,
  desk = { forms = { made } },
  phase "4" { node "a" { "Dag." } },
}
