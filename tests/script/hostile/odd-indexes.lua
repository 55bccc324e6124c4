-- Tries: entries at positions that no list has.
-- Gives: KB020 no name
return scenario {
  id = "odd-indexes", kind = "complaint", channel = "phone", direction = "inbound", language = "nl",
  title = { nl = "Een voorbeeld" }, brief = { nl = "Er komt een oproep binnen." },
  company = require "companies.example", customer = "janssens", minutes = 5, difficulty = 1,
  [math.maxinteger] = phase "4" {}, [math.mininteger] = 1, [-1] = 2, [1.5] = 3, [true] = 4, [2^60] = 5,
  phase "4" { node "a" { "Dag." } }
}
