-- Tries: numbers written with thousands of digits.
-- Gives: KB002 held
assert(tonumber(("9"):rep(16000)) ~= 5 and tonumber("1e999999999") ~= 5 and tonumber("0x" .. ("f"):rep(4000)) ~= 5)
assert(tonumber "abc" == nil and tonumber({}) == nil)
error "held"
