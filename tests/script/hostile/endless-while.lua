-- Tries: a loop that never ends.
-- Gives: KB007 runs too long
while true do end
