-- Tries: the table behind all texts.
-- Gives: KB003 "getmetatable"
getmetatable("").__index = nil
