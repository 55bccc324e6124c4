-- Tries: many values copied again and again.
-- Gives: KB007 runs too long
local many = {}
for i = 1, 250 do many[i] = i end
local function count(...) return select("#", ...) + select(-1, ...) end
while true do count(table.unpack(many)) end
