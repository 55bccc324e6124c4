-- Tries: joining entries that are not there, up to the largest number.
-- Gives: KB002 entry 1 is a nil
return table.concat({}, "", 1, math.maxinteger)
