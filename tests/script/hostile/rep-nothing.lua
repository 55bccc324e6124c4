-- Tries: nothing, as often as a number can say.
-- Gives: KB002 held
assert((""):rep(math.maxinteger) == "" and ("x"):rep(-5) == "")
error "held"
