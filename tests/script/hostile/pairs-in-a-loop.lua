-- Tries: sorting the keys of a large table again and again.
-- Gives: KB007 runs too long
local t = {}
for i = 1, 5000 do t["key" .. i] = i end
while true do for key in pairs(t) do break end end
