-- Tries: the slowest search there is, again and again.
-- Gives: KB007 runs too long
local hay, needle = ("a"):rep(16000), ("a"):rep(8000) .. "b"
while true do hay:find(needle) end
