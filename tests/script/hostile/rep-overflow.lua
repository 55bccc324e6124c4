-- Tries: a length that overflows when it is multiplied.
-- Gives: KB002 string.rep would give
return ("abcdefgh"):rep(math.maxinteger)
