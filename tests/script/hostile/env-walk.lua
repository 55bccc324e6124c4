-- Tries: walking through the names: there are none to be found.
-- Gives: KB002 held
local found = 0
for name in pairs(_ENV) do found = found + 1 end
for name in pairs(string) do found = found + 1 end
assert(found == 0)
error "held"
