-- Tries: a loop inside the arguments of a word.
-- Gives: KB007 runs too long
return scenario { title = (function() while true do end end)() }
