-- Tries: the memory of the machine.
-- Gives: KB003 "collectgarbage"
return collectgarbage "count"
