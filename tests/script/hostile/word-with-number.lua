-- Tries: words with numbers.
-- Gives: KB022 not a text
return scenario { phase(4) { node(5) { option(6) { 7 } } } }
