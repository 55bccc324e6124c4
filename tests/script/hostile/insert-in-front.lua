-- Tries: always inserting in front: each call moves all entries.
-- Gives: KB007 runs too long
local list = {}
while true do table.insert(list, 1, true) end
