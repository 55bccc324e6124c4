-- Tries: an attribute that does not exist.
-- Gives: KB001 unknown attribute
local x <eternal> = 5
