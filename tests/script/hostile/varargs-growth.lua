-- Tries: a call with more arguments each time.
-- Gives: KB002 or KB007 or KB008
local function more(...) return more(1, 2, 3, ...) end
more()
