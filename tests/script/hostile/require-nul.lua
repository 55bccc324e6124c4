-- Tries: a name that goes on behind a zero byte.
-- Gives: KB010 no module name
return require "companies.example\0.txt"
