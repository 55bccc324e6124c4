-- Tries: the table of all names.
-- Gives: KB003 "_G"
return _G.os
