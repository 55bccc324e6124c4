-- Tries: sixteen thousand code points on the stack.
-- Gives: KB002 at most 250
return utf8.codepoint(("x"):rep(16000), 1, 16000)
