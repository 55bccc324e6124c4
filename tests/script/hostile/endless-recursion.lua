-- Tries: a function that calls itself and waits for the answer.
-- Gives: KB002 or KB007 or KB008
local function deeper(n) return 1 + deeper(n + 1) end
return deeper(1)
