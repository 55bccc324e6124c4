-- Tries: a comparison that empties the list that is being sorted.
-- Gives: KB002 held
local list = { 5, 4, 3, 2, 1 }
table.sort(list, function(a, b)
  for i = #list, 1, -1 do list[i] = nil end
  return a < b
end)
error "held"
