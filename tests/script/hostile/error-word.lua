-- Tries: an error that is a word.
-- Gives: KB002 instead of a message
error(option "x")
