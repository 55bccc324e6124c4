-- Tries: keys that all fall in the same place of a table, so that finding one passes by all others.
-- Gives: KB007 runs too long
local t = {}
for i = 1, 1000000 do t[i * 131071] = true end
