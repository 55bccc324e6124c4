-- Tries: joining from the smallest to the largest number.
-- Gives: KB002 is a nil
return table.concat({}, "", math.mininteger, math.maxinteger)
