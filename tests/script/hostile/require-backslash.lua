-- Tries: a path in the style of another system.
-- Gives: KB010 no module name
return require "..\\..\\windows"
