-- Tries: a key that equals nothing, not even itself.
-- Gives: KB002 NaN
local t = {}
t[0 / 0] = true
