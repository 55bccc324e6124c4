-- Tries: two files that require each other.
-- Gives: KB013 companies/circle-back.lua
return require "companies.circle"
