-- Tries: numbers that differ from run to run.
-- Gives: KB003 "math.random"
return math.random(6)
