-- Tries: comparing two long texts again and again: one step each, whatever the length.
-- Gives: KB007 runs too long
local half = ("x"):rep(8000)
local one, other = half .. half, half .. half
local equal = 0
while true do if one == other and one <= other then equal = equal + 1 end end
