-- Tries: characters that do not exist.
-- Gives: KB002 no such character
return utf8.char(0x7FFFFFFF)
