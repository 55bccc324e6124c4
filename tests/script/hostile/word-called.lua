-- Tries: calling a word that is complete.
-- Gives: KB002 attempt to call
return option "a" { "Dag." } { "Nog eens." }
