-- Tries: a table that grows without end.
-- Gives: KB007 or KB008
local list = {}
for i = 1, math.maxinteger do list[i] = i end
