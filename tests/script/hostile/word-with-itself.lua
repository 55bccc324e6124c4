-- Tries: words with words.
-- Gives: KB022 needs braces
return scenario(scenario(company))
