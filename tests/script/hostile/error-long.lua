-- Tries: a message of sixteen thousand characters.
-- Gives: KB002 xxxxxxxx
error(("x"):rep(16000))
