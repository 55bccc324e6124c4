-- Tries: a summary whose parts and outcomes are the summary.
-- Gives: KB023 KB020
local parts = {}
local made = summarise "one"(parts)
for i = 1, 20 do parts[i] = made end
parts.full, parts.partly, parts.missed, parts.earns, parts.task = parts, parts, parts, parts, parts
return scenario {
  id = "summary-loop", kind = "complaint", channel = "phone", direction = "inbound", language = "nl",
  title = { nl = "Een voorbeeld" }, brief = { nl = "Er komt een oproep binnen." },
  company = require "companies.desk", customer = "janssens", minutes = 5, difficulty = 1,
  phase "4" { made },
}
