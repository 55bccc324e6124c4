-- Tries: the table behind all texts, by asking a text.
-- Gives: KB003 "string.__index"
return (""):len() + ("").__index.rep
