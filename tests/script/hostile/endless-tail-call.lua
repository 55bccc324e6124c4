-- Tries: a function that calls itself in tail position, which needs no stack.
-- Gives: KB007 runs too long
local function again() return again() end
again()
