-- Tries: comparing two long texts of zero bytes, which takes far longer than others.
-- Gives: KB007 runs too long
local half = ("\0"):rep(8000)
local one, other = half .. half, half .. half
while true do local less = one < other end
