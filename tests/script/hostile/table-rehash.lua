-- Tries: a table that is emptied and filled so that it moves all the time.
-- Gives: KB007 or KB008
local list, at = {}, 0
for i = 1, 4096 do list["k" .. i] = i end
while true do
  at = at + 1
  list["k" .. at] = nil
  list["k" .. (at + 4096)] = at
end
