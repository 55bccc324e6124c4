-- Tries: a failed assertion with nothing.
-- Gives: KB002 assertion failed
assert(nil)
