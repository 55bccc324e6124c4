-- Tries: a count written with fifteen thousand digits.
-- Gives: KB002 number expected
local count = ("0"):rep(15000) .. "1"
while true do ("x"):rep(count) end
