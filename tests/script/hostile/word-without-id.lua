-- Tries: a table where an id belongs.
-- Gives: KB021 has no id
return scenario { phase { node { option { "x" } } } }
