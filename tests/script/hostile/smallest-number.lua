-- Tries: the number that has no positive counterpart.
-- Gives: KB002 held
assert(math.abs(math.mininteger) == math.mininteger)
assert(math.mininteger // -1 == math.mininteger and math.mininteger % -1 == 0)
assert(math.floor(-1e308) < 0 and math.tointeger(2^63) == nil)
error "held"
