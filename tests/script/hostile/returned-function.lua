-- Tries: a function instead of a scenario.
-- Gives: KB009 a function
return function() return scenario {} end
