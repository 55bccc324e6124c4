-- Tries: a way up by dots.
-- Gives: KB010 no module name
return require "companies...etc.passwd"
