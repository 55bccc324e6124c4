-- Tries: a hundred million values on the stack.
-- Gives: KB002 at most 250
return table.unpack({}, 1, 100000000)
