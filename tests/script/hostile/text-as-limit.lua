-- Tries: a loop whose limit is a number written with fifteen thousand digits.
-- Gives: KB007 runs too long
local limit = ("9"):rep(15000)
while true do for i = 1, limit do break end end
