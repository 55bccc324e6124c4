-- Tries: a format of many long texts.
-- Gives: KB002 string.format would give
local long = ("x"):rep(4000)
return string.format("%s%s%s%s%s", long, long, long, long, long)
