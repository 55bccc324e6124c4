-- Tries: values before the first.
-- Gives: KB002 not that many
return select(math.mininteger, 1, 2, 3)
