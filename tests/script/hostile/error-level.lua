-- Tries: an error that blames a caller that is not there.
-- Gives: KB002 nobody
error("nobody", 1000000)
