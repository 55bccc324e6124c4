-- Tries: a long text from many short ones.
-- Gives: KB002 table.concat would give
local list = {}
for i = 1, 20000 do list[i] = "some words " end
return table.concat(list)
