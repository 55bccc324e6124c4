-- Tries: words with nothing.
-- Gives: KB022 needs braces
return scenario(nil)
