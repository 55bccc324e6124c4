-- Tries: the widest number that is allowed.
-- Gives: KB002 held
assert(#string.format("%-99.99f", -1.7e308) < 512 and #string.format("%99s", "x") == 99)
error "held"
