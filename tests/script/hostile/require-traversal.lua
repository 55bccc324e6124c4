-- Tries: a file outside the scenarios folder.
-- Gives: KB010 no module name
return require "../../etc/passwd"
