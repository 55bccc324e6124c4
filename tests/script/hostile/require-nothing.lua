-- Tries: a file that gives nothing.
-- Gives: KB009 companies/nothing.lua
return require "companies.nothing"
