-- Tries: the order of a table in memory.
-- Gives: KB003 "next"
return next({ a = 1, b = 2 })
