-- Tries: more code, from a text.
-- Gives: KB003 "load"
return load "while true do end"()
