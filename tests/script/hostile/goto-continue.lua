-- Tries: a jump out of nested loops, which is allowed.
-- Gives: KB002 held
local sum = 0
for i = 1, 10 do
  for j = 1, 10 do
    if j == 5 then goto continue end
    sum = sum + 1
  end
  ::continue::
end
assert(sum == 40)
error "held"
