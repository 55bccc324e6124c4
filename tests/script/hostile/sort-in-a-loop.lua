-- Tries: a long list sorted again and again: the work is in C, where no step is counted.
-- Gives: KB007 runs too long
local list = {}
for i = 1, 20000 do list[i] = (i * 7919) % 20011 end
while true do table.sort(list) end
