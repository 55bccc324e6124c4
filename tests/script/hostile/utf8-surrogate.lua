-- Tries: half a character.
-- Gives: KB002 no such character
return utf8.char(0xD800)
