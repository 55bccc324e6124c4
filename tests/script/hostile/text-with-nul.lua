-- Tries: a text with a zero byte.
-- Gives: KB044 control character
return scenario {
  id = "text-with-nul", kind = "complaint", channel = "phone", direction = "inbound", language = "nl",
  title = { nl = "Een voorbeeld" }, brief = { nl = "Er komt een oproep binnen." },
  company = require "companies.example", customer = "janssens", minutes = 5, difficulty = 1,
  phase "4" { node "a" { "Dag\0, mevrouw." } }
}
