-- Tries: sixteen thousand numbers on the stack.
-- Gives: KB002 at most 250
return ("x"):rep(16000):byte(1, -1)
