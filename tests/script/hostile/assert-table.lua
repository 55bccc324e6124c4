-- Tries: a failed assertion with a table.
-- Gives: KB002 instead of a message
assert(false, {})
