-- Tries: a range whose length overflows.
-- Gives: KB002 at most 250
return table.unpack({}, math.mininteger, math.maxinteger)
