-- Tries: a desk that holds itself.
-- Gives: KB023
local desk = {}
desk.desk, desk.records, desk.articles, desk.forms, desk.absent = desk, desk, desk, desk, desk
desk[1] = desk
return scenario {
  id = "desk-loop", kind = "complaint", channel = "phone", direction = "inbound", language = "nl",
  title = { nl = "Een voorbeeld" }, brief = { nl = "Er komt een oproep binnen." },
  company = require "companies.desk", customer = "janssens", minutes = 5, difficulty = 1,
  desk = desk, chats = desk,
  phase "4" { node "a" { "Dag." } },
}
