-- Tries: the characters of a text that is not UTF-8.
-- Gives: KB002 not UTF-8
return utf8.len "abc\xFF"
