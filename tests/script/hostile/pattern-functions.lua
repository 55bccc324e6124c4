-- Tries: the other functions with patterns.
-- Gives: KB003 "string.gmatch"
for word in string.gmatch("a b", "%a+") do end
