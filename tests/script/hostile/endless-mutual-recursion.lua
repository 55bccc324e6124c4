-- Tries: two functions that call each other.
-- Gives: KB002 or KB007 or KB008
local ping
local function pong() return 1 + ping() end
ping = function() return 1 + pong() end
ping()
