-- Tries: more mistakes than a report holds.
-- Gives: KB020 no key
local keys = { id = "many-findings" }
for i = 1, 10000 do keys["mistake" .. i] = i end
return scenario(keys)
