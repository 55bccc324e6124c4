-- Tries: a format that stops in the middle.
-- Gives: KB002 string.format
return string.format("%5")
