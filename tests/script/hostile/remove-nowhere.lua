-- Tries: removing what is not there.
-- Gives: KB002 no such position
table.remove({ 1, 2 }, math.maxinteger)
