-- Tries: a whole number divided by zero.
-- Gives: KB002 divide by zero
return 1 // 0
