-- Tries: many texts of the largest size.
-- Gives: KB007 or KB008
local list = {}
for i = 1, 10000 do list[i] = ("x"):rep(16000) .. i end
