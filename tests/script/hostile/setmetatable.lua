-- Tries: a table that runs code when it is thrown away.
-- Gives: KB003 "setmetatable"
local trap = setmetatable({}, { __gc = function() while true do end end })
trap = nil
