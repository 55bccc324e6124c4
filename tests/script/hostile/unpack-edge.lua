-- Tries: one value at the largest position.
-- Gives: KB002 held
assert(select("#", table.unpack({}, math.maxinteger, math.maxinteger)) == 1)
error "held"
