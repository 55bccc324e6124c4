-- Tries: a number with a billion decimals.
-- Gives: KB002 string.format
return string.format("%.999999999f", 1)
