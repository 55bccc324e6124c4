-- Tries: inserting where there is no place.
-- Gives: KB002 no such position
table.insert({ 1, 2 }, math.mininteger, 3)
