-- Tries: a whole environment of its own.
-- Gives: KB002 attempt to call a nil value
local _ENV = {}
return scenario {}
