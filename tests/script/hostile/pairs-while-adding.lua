-- Tries: a table that grows while it is walked through.
-- Gives: KB002 held
local t, seen = { a = 1 }, 0
for key in pairs(t) do
  seen = seen + 1
  for i = 1, 100 do t["new" .. i] = i end
end
assert(seen == 1)
error "held"
