-- Tries: tables in tables without end.
-- Gives: KB008 more than
local list = {}
while true do list = { list, list, {}, {}, {}, {}, {}, {} } end
