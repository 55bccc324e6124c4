-- Tries: texts of random bytes.
-- Gives: KB040 not UTF-8
return scenario {
  id = "text-not-utf8", kind = "complaint", channel = "phone", direction = "inbound", language = "nl",
  title = { nl = "Een voorbeeld" }, brief = { nl = "Er komt een oproep binnen." },
  company = require "companies.example", customer = "janssens", minutes = 5, difficulty = 1,
  phase "4" { node "a" { "\xC0\x80 \xED\xA0\x80 \xFF" } }
}
