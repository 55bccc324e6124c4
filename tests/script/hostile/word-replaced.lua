-- Tries: a word that does something else from now on.
-- Gives: KB004 "scenario" cannot be replaced
scenario = function(t) return t end
return scenario {}
