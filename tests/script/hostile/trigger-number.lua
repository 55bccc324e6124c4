-- Tries: seconds that no counter holds.
-- Gives: KB054 seconds
return scenario {
  id = "trigger-number", kind = "complaint", channel = "phone", direction = "inbound", language = "nl",
  title = { nl = "Een voorbeeld" }, brief = { nl = "Er komt een oproep binnen." },
  company = require "companies.desk", customer = "janssens", minutes = 5, difficulty = 1,
  desk = true, rules = { rule "r" { on = "silence 99999999999999999999" } },
  phase "4" { node "a" { "Dag." } },
}
