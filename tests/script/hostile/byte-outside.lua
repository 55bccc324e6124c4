-- Tries: positions far outside a text.
-- Gives: KB002 held
assert(select("#", ("abc"):byte(math.mininteger, 0)) == 0)
assert(("abc"):sub(math.mininteger, math.maxinteger) == "abc")
assert(("abc"):sub(math.maxinteger) == "")
assert(("abc"):find("b", math.maxinteger) == nil and ("abc"):find("b", math.mininteger) == 2)
error "held"
