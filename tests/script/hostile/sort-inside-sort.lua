-- Tries: sorting inside the comparison of a sort, without end.
-- Gives: KB002 or KB007 or KB008
local list = { 3, 2, 1 }
local function compare(a, b)
  table.sort(list, compare)
  return a < b
end
table.sort(list, compare)
