-- Tries: a number printed a billion characters wide.
-- Gives: KB002 string.format
return string.format("%999999999d", 1)
