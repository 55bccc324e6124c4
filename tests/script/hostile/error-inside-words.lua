-- Tries: an error in the middle of a scenario.
-- Gives: KB002 in the middle
return scenario { id = "x", phase "4" { node "a" { error "in the middle" } } }
