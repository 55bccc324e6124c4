-- Tries: a rule whose tables hold themselves.
-- Gives: KB022
local loop = {}
loop[1], loop.when, loop.nl, loop.text, loop.code = loop, loop, loop, loop, loop
local made = rule "one"(loop)
loop.on = made
return scenario {
  id = "rule-loop", kind = "complaint", channel = "phone", direction = "inbound", language = "nl",
  title = { nl = "Een voorbeeld" }, brief = { nl = "Er komt een oproep binnen." },
  company = require "companies.desk", customer = "janssens", minutes = 5, difficulty = 1,
  desk = true,
  rules = { made, rule "two" { on = "register wrap-up", values = loop, earns = loop, spoils = loop, effect = loop,
    says = loop, to = loop, why = loop, better = loop, when = loop, before = loop, again = loop } },
  phase "4" { node "a" { "Dag." } },
}
