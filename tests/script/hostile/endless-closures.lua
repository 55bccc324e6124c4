-- Tries: functions that make functions, each called by the next.
-- Gives: KB002 or KB007 or KB008
local made = function() return 0 end
for i = 1, 10000000 do
  local inner = made
  made = function() return inner() + 1 end
end
made()
