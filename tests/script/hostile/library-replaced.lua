-- Tries: a function of the library that does something else from now on.
-- Gives: KB004 "string" cannot be changed
string.rep = function() while true do end end
return ("x"):rep(3)
