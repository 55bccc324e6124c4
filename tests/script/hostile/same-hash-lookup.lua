-- Tries: looking again and again for the last of such keys.
-- Gives: KB007 runs too long
local t, step = {}, 1048575 * 4095
for i = 1, 4000 do t[i * step] = true end
while true do local found = t[5 * step] end
