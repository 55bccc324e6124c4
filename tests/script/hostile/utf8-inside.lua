-- Tries: the character in the middle of a character.
-- Gives: KB002 no character starts there
return utf8.codepoint("é", 2)
