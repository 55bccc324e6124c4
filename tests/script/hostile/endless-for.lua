-- Tries: a loop to the largest number there is.
-- Gives: KB007 runs too long
for i = 1, math.maxinteger do end
