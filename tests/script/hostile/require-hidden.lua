-- Tries: a name that starts or ends with a dot.
-- Gives: KB010 no module name
local a = require ".companies.example"
return require "companies.example."
