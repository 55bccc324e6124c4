-- Tries: a list that grows while it is walked through.
-- Gives: KB007 or KB008
local list = { true }
for i in ipairs(list) do list[i + 1] = true end
