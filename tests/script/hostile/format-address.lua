-- Tries: the address of a table.
-- Gives: KB002 string.format
return string.format("%p", {})
