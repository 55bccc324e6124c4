-- Tries: a format that this language does without.
-- Gives: KB002 string.format
return string.format("%q", 1 / 0)
