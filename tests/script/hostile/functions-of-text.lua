-- Tries: removed functions, by asking a text.
-- Gives: KB003 "string.gsub"
return ("aaa"):gsub("a*", "b")
