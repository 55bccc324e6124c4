-- Tries: a variable that runs code when it ends.
-- Gives: KB002 non-closable
local trap <close> = { __close = function() while true do end end }
