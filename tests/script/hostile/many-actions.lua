-- Tries: a desk of six hundred actions, in lists that are each short enough.
-- Gives: KB029 actions
local documents, folders = {}, {}
for i = 1, 30 do
  documents[i] = document("d" .. i) { title = { nl = "Brief" }, text = { nl = "Niets." } }
  folders[i] = folder("f" .. i) { title = { nl = "Map" } }
end
return scenario {
  id = "many-actions", kind = "complaint", channel = "phone", direction = "inbound", language = "nl",
  title = { nl = "Een voorbeeld" }, brief = { nl = "Er komt een oproep binnen." },
  company = require "companies.desk", customer = "janssens", minutes = 5, difficulty = 1,
  desk = { documents = documents, folders = folders },
  phase "4" { node "a" { "Dag." } },
}
