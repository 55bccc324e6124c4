-- Tries: a text of a gigabyte in one call.
-- Gives: KB002 string.rep would give
return ("x"):rep(1000000000)
