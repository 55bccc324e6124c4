-- Tries: the same by way of the separator.
-- Gives: KB002 string.rep would give
return (""):rep(math.maxinteger, ("x"):rep(1000))
