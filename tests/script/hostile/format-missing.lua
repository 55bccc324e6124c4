-- Tries: more directives than values.
-- Gives: KB002 bad argument
return string.format("%d %d %d", 1)
