-- Tries: looking into a word.
-- Gives: KB002 attempt to index
local o = option "a" { "Dag." }
return o.text
