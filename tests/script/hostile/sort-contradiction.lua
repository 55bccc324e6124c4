-- Tries: a comparison that says yes to everything.
-- Gives: KB002 held
local list = {}
for i = 1, 1000 do list[i] = i % 7 end
table.sort(list, function() return true end)
assert(#list == 1000)
error "held"
