-- Tries: a text used as a number.
-- Gives: KB002 attempt to perform arithmetic
return "10" + 1
