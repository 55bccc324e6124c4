-- Tries: a text where a table belongs.
-- Gives: KB022 needs braces
return scenario { phase "4" "greeting" }
