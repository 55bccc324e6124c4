-- Tries: a repeat that never ends, with work in it.
-- Gives: KB007 runs too long
local count = 0
repeat count = count + 1 until false
