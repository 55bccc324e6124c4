-- Tries: a scenario in a scenario.
-- Gives: KB023 cannot stand here
return scenario {
  id = "scenario-in-scenario", kind = "complaint", channel = "phone", direction = "inbound", language = "nl",
  title = { nl = "Een voorbeeld" }, brief = { nl = "Er komt een oproep binnen." },
  company = require "companies.example", customer = "janssens", minutes = 5, difficulty = 1,
  scenario { id = "inner" }
}
