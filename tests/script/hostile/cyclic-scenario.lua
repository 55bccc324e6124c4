-- Tries: a table that holds itself everywhere.
-- Gives: KB022 needs
local t = {}
for _, key in ipairs { "id", "title", "brief", "company", "minutes", "variables", "opportunities", "procedures", 1 } do
  t[key] = t
end
return scenario(t)
