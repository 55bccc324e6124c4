-- Tries: code that was compiled elsewhere.
-- Gives: KB003 "load"
return load("\27Lua", "x", "b")()
