-- Tries: a name that is no name.
-- Gives: KB003 a word is a name
return _ENV[{}]
