-- Tries: a file that never ends.
-- Gives: KB007 companies/endless.lua
return require "companies.endless"
