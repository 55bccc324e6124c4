-- Tries: a loop with a step that changes nothing.
-- Gives: KB007 runs too long
for x = 0.0, 1.0, 1e-300 do end
