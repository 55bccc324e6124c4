-- Tries: a file that stops in the middle.
-- Gives: KB001 expected
return scenario { id = "half", phase "4" {
