-- Tries: the compiled form of a function.
-- Gives: KB003 "string.dump"
return string.dump(function() end)
