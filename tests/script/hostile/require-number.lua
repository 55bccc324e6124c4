-- Tries: a name that is none.
-- Gives: KB010 no module name
return require(5)
