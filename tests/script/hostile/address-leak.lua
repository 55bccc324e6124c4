-- Tries: an address, which would differ from run to run.
-- Gives: KB002 held
for i, value in ipairs { {}, function() end, type, option "x", finish, scenario {} } do
  assert(not tostring(value):find "0x", "an address leaked")
  assert(not string.format("%s", value):find "0x", "an address leaked")
end
error "held"
