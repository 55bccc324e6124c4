-- Tries: nothing at all.
-- Gives: KB009 returns nothing
local forgotten = 5
