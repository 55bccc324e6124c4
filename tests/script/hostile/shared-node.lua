-- Tries: a thousand times the same node, each with a thousand times the same option.
-- Gives: KB025 or KB029
local answers, nodes = { "Dag." }, {}
local answer = option "b" { "Dag." }
for i = 1, 1000 do answers[i + 1] = answer end
local shared = node "a"(answers)
for i = 1, 1000 do nodes[i] = shared end
return scenario {
  id = "shared-node", kind = "complaint", channel = "phone", direction = "inbound", language = "nl",
  title = { nl = "Een voorbeeld" }, brief = { nl = "Er komt een oproep binnen." },
  company = require "companies.example", customer = "janssens", minutes = 5, difficulty = 1,
  phase "4"(nodes)
}
