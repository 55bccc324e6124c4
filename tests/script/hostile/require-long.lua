-- Tries: a name of sixteen thousand characters.
-- Gives: KB010 no module name
return require(("a"):rep(16000))
